import { day, hour } from '@openlondon/sandbox/view'
import { airBetween, doesMeasure, isOpen, lastHourOf, type Air } from '../../../world/environment/air.ts'
import { airIndexOf, bandOf, dailyFigure, hasIndex, hourlyFigure } from '../../../world/environment/air-index.ts'
import type { AirSite, Pollutant } from '../../../world/environment/environment-kinds.ts'
import type { Borough } from '../../../world/base/base-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import {
  boroughAsked,
  boroughText,
  collapsed,
  gmt,
  groupAsked,
  pointText,
  pollutantText,
  siteAsked,
} from './written.ts'

/** What a bulletin is about: an hour, or a day as far as it has come. */
type Bulletin = {
  readonly about: number
  readonly head: Readonly<Record<string, string>>
  readonly figureOf: (site: AirSite, code: Pollutant) => number | undefined
  readonly sourceOf: (code: Pollutant) => 'Measurement' | 'Trigger'
}

function airUpTo(ask: CityAsk, from: number, until: number): Air {
  return airBetween(ask, from - day, until)
}

/** Minutes until the next hour is full. */
function timeToLive({ clock }: CityAsk): string {
  return String(Math.ceil((hour - (clock.now % hour)) / 60_000))
}

function hourly(ask: CityAsk): Bulletin {
  const about = lastHourOf(ask)
  const air = airUpTo(ask, about, about + hour)
  return {
    about,
    head: { '@TimeToLive': timeToLive(ask) },
    figureOf: (site, code) => hourlyFigure(air, site, code, about),
    sourceOf: () => 'Measurement',
  }
}

/** Dust is estimated until the day is over. */
function daily(ask: CityAsk, begin: number): Bulletin {
  const last = lastHourOf(ask)
  const isOver = begin + day <= last + hour
  const air = airUpTo(ask, begin, begin + day)
  return {
    about: begin,
    head: {
      '@MonitoringIndexDate': gmt(begin),
      '@TimeToLive': isOver ? '0' : timeToLive(ask),
    },
    figureOf: (site, code) => dailyFigure(air, site, code, begin, last),
    sourceOf: (code) => (!isOver && code.startsWith('PM') ? 'Trigger' : 'Measurement'),
  }
}

/** The day of the last full hour. */
function latestDay(ask: CityAsk): Bulletin {
  return daily(ask, Math.floor(lastHourOf(ask) / day) * day)
}

function onDate(ask: CityAsk): Bulletin {
  return daily(ask, Date.parse(ask.text('date') ?? ''))
}

function siteText(site: AirSite, bulletin: Bulletin): Readonly<Record<string, unknown>> {
  const species = site.pollutants.filter((one) => hasIndex(one.code) && doesMeasure(one, bulletin.about))
  const readings = species.map(({ code }) => {
    const index = airIndexOf(code, bulletin.figureOf(site, code))
    return {
      ...pollutantText(code),
      '@AirQualityIndex': String(index),
      '@AirQualityBand': bandOf(index),
      '@IndexSource': bulletin.sourceOf(code),
    }
  })
  return {
    '@BulletinDate': gmt(bulletin.about),
    '@SiteCode': site.id,
    '@SiteName': site.name,
    '@SiteType': site.type,
    ...pointText(site.point, ''),
    ...(readings.length > 0 && { Species: collapsed(readings) }),
  }
}

function authorityText(borough: Borough, sites: readonly unknown[]): Readonly<Record<string, unknown>> {
  return {
    ...boroughText(borough),
    ...pointText(borough.point, 'LaCentre'),
    ...(sites.length > 0 && { Site: collapsed(sites) }),
  }
}

/** A borough without an open site is told of too, without any. */
function inBorough({ world }: CityAsk, borough: Borough, bulletin: Bulletin): unknown {
  const sites = world.of('airSite', 'boroughId', borough.id).filter((site) => isOpen(site, bulletin.about))
  return authorityText(
    borough,
    sites.map((site) => siteText(site, bulletin)),
  )
}

type Named = 'HourlyAirQualityIndex' | 'DailyAirQualityIndex'
type BulletinOf = (ask: CityAsk) => Bulletin

function ofGroup(name: Named, bulletinOf: BulletinOf): (ask: CityAsk) => unknown {
  return (ask) => {
    const [group, { head, ...bulletin }] = [groupAsked(ask), bulletinOf(ask)]
    const boroughs = group.boroughs.map((borough) => inBorough(ask, borough, { head, ...bulletin }))
    return { [name]: { ...head, '@GroupName': group.name, LocalAuthority: collapsed(boroughs) } }
  }
}

function ofBorough(name: Named, bulletinOf: BulletinOf): (ask: CityAsk) => unknown {
  return (ask) => {
    const [borough, bulletin] = [boroughAsked(ask), bulletinOf(ask)]
    return { [name]: { ...bulletin.head, LocalAuthority: inBorough(ask, borough, bulletin) } }
  }
}

/** A site that has closed is told of without pollutants. */
function ofSite(name: Named, bulletinOf: BulletinOf): (ask: CityAsk) => unknown {
  return (ask) => {
    const [site, bulletin] = [siteAsked(ask), bulletinOf(ask)]
    const borough = ask.world.get('borough', site.boroughId)
    if (!borough) throw new Error(`The site ${site.id} is in no borough.`)
    return { [name]: { ...bulletin.head, LocalAuthority: authorityText(borough, [siteText(site, bulletin)]) } }
  }
}

const mapped: readonly Pollutant[] = ['NO2', 'PM10', 'PM25', 'O3']

/** `23/11/2026 08:00:00`. */
function slashed(instant: number): string {
  const [date = '', time = ''] = gmt(instant).split(' ')
  return `${date.split('-').toReversed().join('/')} ${time}`
}

function airMaps(ask: CityAsk): unknown {
  const begin = lastHourOf(ask)
  const maps = mapped.map((code) => ({
    '@SpeciesCode': code,
    '@StartDate': slashed(begin),
    '@EndDate': slashed(begin + hour),
    '@MapURL': `https://maps.example.org/arcgis/rest/services/${code}/MapServer`,
  }))
  return { Maps: { Map: maps } }
}

export const bulletinViews = {
  airQualityNow: ofGroup('HourlyAirQualityIndex', hourly),
  airQualityNowInBorough: ofBorough('HourlyAirQualityIndex', hourly),
  airQualityNowAtSite: ofSite('HourlyAirQualityIndex', hourly),
  airMaps,
  airQualityDaily: ofGroup('DailyAirQualityIndex', latestDay),
  airQualityDailyInBorough: ofBorough('DailyAirQualityIndex', latestDay),
  airQualityDailyAtSite: ofSite('DailyAirQualityIndex', latestDay),
  airQualityOnDate: ofGroup('DailyAirQualityIndex', onDate),
  airQualityOnDateInBorough: ofBorough('DailyAirQualityIndex', onDate),
  airQualityOnDateAtSite: ofSite('DailyAirQualityIndex', onDate),
}
