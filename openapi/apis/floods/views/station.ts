import { oneOrMany, refuse } from '@openlondon/sandbox/view'
import type { FloodMeasure, Gauge, LevelRecord } from '../../../world/environment/environment-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { addressOf, nearAsked, termOf, wrapped } from './envelope.ts'
import { measureInFull, measureInShort, measuresAsked, tellingOf, waterNow } from './measure.ts'

export function gaugeAsked(ask: CityAsk): Gauge {
  return ask.world.get('gauge', ask.text('id') ?? '') ?? refuse(404)
}

function measuresOf({ world }: CityAsk, { id }: Gauge): readonly FloodMeasure[] {
  return world.of('floodMeasure', 'gaugeId', id)
}

/** What is told of a gauge in lists and alone. */
function told(gauge: Gauge, measures: unknown, stageScale: unknown): Readonly<Record<string, unknown>> {
  const { id, name, point, easting, northing, riverName, catchmentName, town, rloiId, dateOpened } = gauge
  const isRain = gauge.kind === 'Meteorological'
  return {
    '@id': addressOf('stations', id),
    ...(rloiId !== undefined && { RLOIid: rloiId }),
    ...(catchmentName !== undefined && { catchmentName }),
    ...(dateOpened !== undefined && { dateOpened }),
    easting,
    ...(isRain && { gridReference: `TQ${String(easting).slice(1, 4)}${String(northing).slice(1, 4)}` }),
    label: name,
    lat: point.lat,
    long: point.lon,
    measures,
    northing,
    notation: id,
    ...(riverName !== undefined && { riverName }),
    ...(stageScale !== undefined && { stageScale }),
    stationReference: id,
    status: termOf(`status${statusOf(gauge)}`),
    ...(town !== undefined && { town }),
    ...(!isRain && { wiskiID: id }),
  }
}

function statusOf({ suspendedFrom }: Gauge): 'Active' | 'Suspended' {
  return suspendedFrom === undefined ? 'Active' : 'Suspended'
}

function scaleAddress({ id }: Gauge): string {
  return `${addressOf('stations', id)}/stageScale`
}

function scaleOf(gauge: Gauge): unknown {
  const { scale } = gauge
  if (!scale) return undefined
  const recordOf = (name: string, [dateTime, value]: LevelRecord): unknown => ({
    '@id': `${scaleAddress(gauge)}/${name}`,
    dateTime,
    value,
  })
  return {
    '@id': scaleAddress(gauge),
    highestRecent: recordOf('highestRecent', scale.recent),
    maxOnRecord: recordOf('maxOnRecord', scale.most),
    minOnRecord: recordOf('minOnRecord', scale.least),
    scaleMax: scale.top,
    typicalRangeHigh: scale.high,
    typicalRangeLow: scale.low,
  }
}

const filters = [
  'parameterName',
  'parameter',
  'qualifier',
  'label',
  'town',
  'catchmentName',
  'riverName',
  'stationReference',
  'RLOIid',
  'search',
  'lat',
  'long',
  'dist',
  'type',
  'status',
] as const

function gaugesAsked(ask: CityAsk): (gauge: Gauge) => boolean {
  const [isMeasureAsked, isNear, search] = [measuresAsked(ask), nearAsked(ask), ask.text('search')?.toLowerCase()]
  const name = ask.text('parameterName')
  const exact: readonly (readonly [string | undefined, (gauge: Gauge) => string | undefined])[] = [
    [ask.text('label'), (gauge) => gauge.name],
    [ask.text('town'), (gauge) => gauge.town],
    [ask.text('catchmentName'), (gauge) => gauge.catchmentName],
    [ask.text('riverName'), (gauge) => gauge.riverName],
    [ask.text('stationReference'), (gauge) => gauge.id],
    [ask.text('RLOIid'), (gauge) => gauge.rloiId],
    [ask.text('type'), (gauge) => gauge.kind],
    [ask.text('status'), statusOf],
  ]
  const wanted = exact.filter(([value]) => value !== undefined)
  return (gauge) =>
    wanted.every(([value, valueOf]) => valueOf(gauge) === value) &&
    (search === undefined || gauge.name.toLowerCase().includes(search)) &&
    isNear(gauge.point) &&
    measuresOf(ask, gauge).some(
      (measure) => isMeasureAsked(measure) && (name === undefined || tellingOf(measure).parameterName === name),
    )
}

function floodStations(ask: CityAsk): unknown {
  const isFull = ask.text('_view') === 'full'
  const items = ask.world
    .all('gauge')
    .filter(gaugesAsked(ask))
    .map((gauge) => {
      const scale = gauge.scale && (isFull ? scaleOf(gauge) : scaleAddress(gauge))
      return told(gauge, measuresOf(ask, gauge).map(measureInShort), scale)
    })
  return wrapped(ask, 'id/stations', [...filters, '_view'], { items })
}

function floodStation(ask: CityAsk): unknown {
  const gauge = gaugeAsked(ask)
  const [water, measures] = [waterNow(ask), measuresOf(ask, gauge)]
  const inFull = measures.map((measure) => measureInFull(ask, water, measure))
  const items = {
    ...told(gauge, oneOrMany(inFull, inFull), scaleOf(gauge)),
    eaAreaName: 'Thames',
    eaRegionName: 'South East',
    type: [termOf('Station'), termOf(gauge.kind)],
  }
  return wrapped(ask, `id/stations/${gauge.id}`, [], { items })
}

function stationMeasures(ask: CityAsk): unknown {
  const [gauge, water] = [gaugeAsked(ask), waterNow(ask)]
  const items = measuresOf(ask, gauge).map((measure) => measureInFull(ask, water, measure))
  return wrapped(ask, `id/stations/${gauge.id}/measures`, [], { items })
}

export const stationViews = { floodStations, floodStation, stationMeasures }
