import { day, hour, refuse } from '@openlondon/sandbox/view'
import type { Parameter, WeatherStation } from '../../world/kinds.ts'
import { isDaily, isMean, lastHour, readings, type Reading } from '../../world/vader/weather.ts'
import { views, type CityAsk } from '../../world/views.ts'

const base = 'https://opendata-download-metobs.smhi.se/api/version/1.0'

type Period = { readonly key: string; readonly name: string; readonly data: string; readonly days: number }

const latestHour: Period = { key: 'latest-hour', name: 'Senaste timmen', data: 'senaste timmen', days: 1 / 24 }
const periods: readonly Period[] = [
  latestHour,
  { key: 'latest-day', name: 'Senaste dygnet', data: 'senaste dygnet', days: 1 },
  { key: 'latest-months', name: 'Senaste fyra månaderna', data: 'senaste fyra månaderna', days: 114 },
  {
    key: 'corrected-archive',
    name: 'Granskade historiska data, utom de senaste månaderna',
    data: 'granskade historiska data',
    days: Infinity,
  },
]

/** All but the archive's table, of millions of lines. */
export default views({
  weatherParameters: (ask) => {
    const updated = lastHour(ask)
    return {
      key: '1.0',
      updated,
      title: 'Meteorologiska observationer: välj parameter',
      summary: 'version 1.0',
      link: [link('.json', 'version')],
      resource: ask.world.all('parameter').map(({ id, name, how, unit, geoBox }) => ({
        key: id,
        updated,
        title: name,
        summary: how,
        unit,
        geoBox,
        link: [link(`/parameter/${id}.json`, 'parameter')],
      })),
    }
  },
  weatherStations: (ask) => {
    const parameter = parameterOf(ask)
    const { id, name, how, unit } = parameter
    return {
      key: id,
      updated: lastHour(ask),
      title: `${name}: välj station`,
      summary: how,
      unit,
      valueType: isMean(parameter) ? 'INTERVAL' : 'SAMPLING',
      link: [link(`/parameter/${id}.json`, 'parameter')],
      stationSet: [allStations(ask, parameter)],
      station: ask.world.of('weatherStation', 'measures', id).map((station) => stationInLists(ask, parameter, station)),
    }
  },
  weatherStation: (ask) => {
    const [parameter, station] = stationOf(ask)
    const [from, to] = [station.began, endOf(ask, station)]
    const { height, point, category, kind, active } = station
    return {
      key: station.id,
      updated: to,
      title: titleOf(parameter, station),
      owner: 'SMHI',
      ownerCategory: category,
      measuringStations: kind,
      active,
      summary: `Stationsnummer ${station.id}`,
      from,
      to,
      position: [{ from, to, height, latitude: point.lat, longitude: point.lon }],
      link: [link(`${pathOf(parameter, station)}.json`, 'station')],
      period: periodsOf(parameter, station).map((period) => periodInLists(ask, parameter, station, period)),
    }
  },
  weatherPeriod: (ask) => {
    const [parameter, station] = stationOf(ask)
    const period = periodOf(ask, parameter, station)
    const path = `${pathOf(parameter, station)}/period/${period.key}/data`
    const [from, to] = spanOf(ask, station, period)
    const files = [link(`${path}.json`, 'data'), link(`${path}.csv`, 'data', 'text/plain')]
    return {
      ...periodInLists(ask, parameter, station, period),
      from,
      to,
      data: [
        {
          key: null,
          updated: to,
          title: 'Ladda ner data',
          summary: 'Ladda ner data',
          // The archive is a table only.
          link: period.key === 'corrected-archive' ? files.slice(1) : files,
        },
      ],
    }
  },
  stationSet: (ask) => {
    const parameter = parameterOf(ask)
    if (isDaily(parameter) || ask.text('stationSet') !== 'all') return refuse(404)
    const title = `${parameter.name} - Alla stationer - Senaste timmen`
    const path = `/parameter/${parameter.id}/station-set/all/period/latest-hour.json`
    const period = { key: 'latest-hour', updated: lastHour(ask), title, summary: 'Senaste timmen' }
    return { ...allStations(ask, parameter), period: [{ ...period, link: [link(path, 'period')] }] }
  },
  observations: (ask) => {
    const [parameter, station] = stationOf(ask)
    const period = periodOf(ask, parameter, station)
    const [from, to] = spanOf(ask, station, period)
    const { height, point, category, kind } = station
    const position = { from: station.began, to, height, latitude: point.lat, longitude: point.lon }
    return {
      value: readings(ask, station, parameter, from, to)?.map(toldReading) ?? null,
      updated: to,
      parameter: toldParameter(parameter),
      station: {
        key: station.id,
        name: station.name,
        owner: 'SMHI',
        ownerCategory: category,
        measuringStations: kind,
        height: parameter.mast,
      },
      period: toldPeriod(parameter, period, from, to),
      position: [position],
      link: [link(`${pathOf(parameter, station)}/period/${period.key}/data.json`, 'data')],
    }
  },
  stationSetObservations: (ask) => {
    const parameter = parameterOf(ask)
    const period = latestHour
    if (isDaily(parameter) || ask.text('stationSet') !== 'all' || ask.text('setPeriod') !== period.key)
      return refuse(404)
    const updated = lastHour(ask)
    const stations = ask.world.of('weatherStation', 'measures', parameter.id).filter(({ active }) => active)
    return {
      updated,
      parameter: toldParameter(parameter),
      period: toldPeriod(parameter, period, updated - hour + 1_000, updated),
      link: [link(`/parameter/${parameter.id}/station-set/all/period/${period.key}/data.json`, 'data')],
      station: stations.map((station) => ({
        key: station.id,
        name: station.name,
        owner: 'SMHI',
        ownerCategory: station.category,
        measuringStations: station.kind,
        from: station.began,
        to: updated,
        height: station.height,
        latitude: station.point.lat,
        longitude: station.point.lon,
        value: readings(ask, station, parameter, updated - hour + 1_000, updated)?.map(toldReading) ?? null,
      })),
    }
  },
})

function link(path: string, rel: string, type = 'application/json'): object {
  return { href: base + path, rel, type }
}

function parameterOf({ world, text }: CityAsk): Parameter {
  return world.get('parameter', text('parameter') ?? '') ?? refuse(404)
}

/** Of a parameter, one that measures it or has done so. */
function stationOf(ask: CityAsk): readonly [Parameter, WeatherStation] {
  const parameter = parameterOf(ask)
  const station = ask.world.get('weatherStation', ask.text('station') ?? '')
  return station?.measures.includes(parameter.id) ? [parameter, station] : refuse(404)
}

function periodOf({ text }: CityAsk, parameter: Parameter, station: WeatherStation): Period {
  return periodsOf(parameter, station).find(({ key }) => key === text('period')) ?? refuse(404)
}

/** What is read once a day has no last hour, and what has ended is in the archive only. */
function periodsOf(parameter: Parameter, { active }: WeatherStation): readonly Period[] {
  return periods.filter(({ key }) =>
    active ? key !== 'latest-hour' || !isDaily(parameter) : key === 'corrected-archive',
  )
}

function endOf(ask: CityAsk, { ended }: WeatherStation): number {
  return ended ?? lastHour(ask)
}

function spanOf(ask: CityAsk, station: WeatherStation, { days }: Period): readonly [from: number, to: number] {
  const to = endOf(ask, station)
  if (days === Infinity) return [station.began, to]
  // A day's values begin with the one that a day ago was the last.
  return [to - days * day + (days < 1 ? 1_000 : 0), to]
}

function pathOf({ id }: Parameter, station: WeatherStation): string {
  return `/parameter/${id}/station/${station.id}`
}

function titleOf({ name }: Parameter, station: WeatherStation): string {
  return `${name} - ${station.name}`
}

function allStations(ask: CityAsk, { id, name }: Parameter): object {
  return {
    key: 'all',
    updated: lastHour(ask),
    title: `${name} - Alla stationer`,
    summary: 'Alla stationer',
    link: [link(`/parameter/${id}/station-set/all.json`, 'station-set')],
  }
}

function stationInLists(ask: CityAsk, parameter: Parameter, station: WeatherStation): object {
  const { id, name, category, kind, height, point, active, began } = station
  const { lat, lon } = point
  return {
    key: id,
    id: Number(id),
    name,
    owner: 'SMHI',
    ownerCategory: category,
    measuringStations: kind,
    height,
    latitude: lat,
    longitude: lon,
    active,
    from: began,
    to: endOf(ask, station),
    updated: endOf(ask, station),
    title: titleOf(parameter, station),
    summary: `Latitud: ${lat.toFixed(4)} Longitud: ${lon.toFixed(4)} Höjd: ${height.toFixed(1)}`,
    link: [link(`${pathOf(parameter, station)}.json`, 'station')],
  }
}

function periodInLists(ask: CityAsk, parameter: Parameter, station: WeatherStation, { key, name }: Period): object {
  return {
    key,
    updated: endOf(ask, station),
    title: `${titleOf(parameter, station)} - ${name}`,
    summary: name,
    link: [link(`${pathOf(parameter, station)}/period/${key}.json`, 'period')],
  }
}

function toldParameter({ id, name, how, unit }: Parameter): object {
  return { key: id, name, summary: how, unit }
}

function toldPeriod(parameter: Parameter, { key, data }: Period, from: number, to: number): object {
  const sampling = isDaily(parameter) ? '1 dygn' : key === 'latest-day' ? '24 timmar' : '1 timme'
  return { key, from, to, summary: `Data från ${data}`, sampling }
}

function toldReading({ date, from, ref, value, quality }: Reading): object {
  return from === undefined ? { date, value, quality } : { from, to: date, ref, value, quality }
}
