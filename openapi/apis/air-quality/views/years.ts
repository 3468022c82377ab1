import { day, hour } from '@openlondon/sandbox/view'
import { airBetween, lastHourOf, type Air } from '../../../world/environment/air.ts'
import { airIndexOf, bandOf, hasIndex, type AirBand } from '../../../world/environment/air-index.ts'
import type { AirInstrument, AirSite, Pollutant } from '../../../world/environment/environment-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { collapsed, groupAsked, pointText, pollutantText, siteAsked, siteLink, sitesOf } from './written.ts'

/**
 * A year is reckoned from a sample of the hours that `airReadings` gives: four of every fifth day, so that all weekdays and
 * all months are in it.
 */
const sampledEvery = 5 * day
const sampledHours = [3, 9, 14, 19] as const

/** The hours of a sampled day that were measured; `asked` is how many there might have been. */
type SampledDay = { readonly month: number; readonly values: readonly number[]; readonly asked: number }

type Year = { readonly number: number; readonly begins: number; readonly ends: number }

/** As far as it has come. */
function yearAsked(ask: CityAsk): Year {
  const number = ask.number('year') ?? 0
  return { number, begins: Date.UTC(number, 0), ends: Math.min(Date.UTC(number + 1, 0), lastHourOf(ask) + hour) }
}

function sampleOf(air: Air, site: AirSite, { code, from, until }: AirInstrument, year: Year): readonly SampledDay[] {
  const begins = Math.max(year.begins, Date.parse(from))
  const ends = Math.min(year.ends, until === undefined ? Infinity : Date.parse(until))
  const days: SampledDay[] = []
  for (let begin = Math.ceil(begins / sampledEvery) * sampledEvery; begin < ends; begin += sampledEvery) {
    const asked = sampledHours.map((hours) => begin + hours * hour).filter((instant) => instant < ends)
    const values = asked.flatMap((instant) => air(site, code, instant) ?? [])
    if (asked.length > 0) days.push({ month: new Date(begin).getUTCMonth() + 1, values, asked: asked.length })
  }
  return days
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** What the index of a day is reckoned from: the highest hour of a gas, the mean of dust. */
function figureOf(code: Pollutant, { values }: SampledDay): number | undefined {
  return code.startsWith('PM') || values.length === 0 ? mean(values) : Math.max(...values)
}

const bands: readonly (readonly [number: string, name: string, band: AirBand])[] = [
  ['1', 'Low days:', 'Low'],
  ['2', 'Moderate days:', 'Moderate'],
  ['3', 'High days:', 'High'],
  ['4', 'Very High days:', 'Very High'],
]

function daysIn(year: Year, month: number): number {
  const [begins, ends] = [Date.UTC(year.number, month - 1), Date.UTC(year.number, month)]
  return Math.max(0, Math.floor((Math.min(ends, year.ends) - begins) / day))
}

type Figure = (days: readonly SampledDay[], month: number) => number | undefined

const none = '-999'
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Of each month, and of all. */
function item(
  code: Pollutant,
  [number, name]: readonly [number: string, name: string],
  sample: readonly SampledDay[],
  {
    figure,
    annual,
    digits,
  }: {
    readonly figure: Figure
    readonly annual: (monthly: readonly number[]) => number | undefined
    readonly digits: number
  },
): unknown {
  const monthly = months.map((month) =>
    figure(
      sample.filter((one) => one.month === month),
      month,
    ),
  )
  const write = (value: number | undefined): string => (value === undefined ? none : value.toFixed(digits))
  return {
    '@SpeciesCode': code === 'PM25' ? 'PM2.5' : code,
    '@ReportItem': number,
    '@ReportItemName': name,
    '@Annual': write(annual(monthly.filter((value) => value !== undefined))),
    ...Object.fromEntries(months.map((month) => [`@Month${month}`, write(monthly[month - 1])])),
  }
}

/** The mean, but for ozone, and how many days were in each band; days of a month follow those sampled in it. */
function itemsOf(code: Pollutant, sample: readonly SampledDay[], year: Year): readonly unknown[] {
  const measured = sample.filter(({ values }) => values.length > 0)
  const whole = mean(measured.flatMap(({ values }) => values))
  const means = item(code, ['7', 'Mean:'], measured, {
    figure: (days) => mean(days.flatMap(({ values }) => values)),
    annual: () => whole,
    digits: code === 'CO' ? 2 : 1,
  })
  const counts = bands.map(([number, name, band]) =>
    item(code, [number, name], measured, {
      figure: (days, month) => {
        const inBand = days.filter((one) => bandOf(airIndexOf(code, figureOf(code, one))) === band)
        return days.length === 0 ? undefined : Math.round((inBand.length / days.length) * daysIn(year, month))
      },
      annual: (monthly) => monthly.reduce((sum, value) => sum + value, 0),
      digits: 0,
    }),
  )
  return [...(code === 'O3' ? [] : [means]), ...(hasIndex(code) ? counts : [])]
}

/** Null for a year in which the site did not measure. */
function airYearReport(ask: CityAsk): unknown {
  const [site, year] = [siteAsked(ask), yearAsked(ask)]
  const air = airBetween(ask, year.begins, year.ends)
  const items = site.pollutants.flatMap((instrument) => {
    const sample = sampleOf(air, site, instrument, year)
    return sample.some(({ values }) => values.length > 0) ? itemsOf(instrument.code, sample, year) : []
  })
  return { SiteReport: items.length === 0 ? null : { '@SiteCode': site.id, ReportItem: collapsed(items) } }
}

/** An objective in the owner's words: what is measured, and how much of it the law allows. */
type Objective = {
  readonly name: string
  readonly measure: (days: readonly SampledDay[], length: number) => number | undefined
  readonly most: number
  readonly digits: number
}

function annualMean(most: number): Objective {
  const measure = (days: readonly SampledDay[]): number | undefined => mean(days.flatMap(({ values }) => values))
  return { name: `${most} ug/m3 as an annual mean`, measure, most, digits: 1 }
}

/** How many hours of the year were above a limit, as the sampled ones say. */
function hoursAbove(limit: number, times: number): Objective {
  return {
    name: `${limit} ug/m3 as a 1 hour mean, not to be exceeded more than ${times} times a year`,
    measure: (days, length) => {
      const values = days.flatMap((one) => one.values)
      const above = values.filter((value) => value > limit).length
      return values.length === 0 ? undefined : Math.round((above / values.length) * length * 24)
    },
    most: times,
    digits: 0,
  }
}

/** The same of days. */
function daysAbove(limit: number, times: number, name: string): Objective {
  return {
    name: `${limit} ug/m3 as ${name}, not to be exceeded more than ${times} times a year`,
    measure: (days, length) => {
      const means = days.flatMap(({ values }) => mean(values) ?? [])
      const above = means.filter((value) => value > limit).length
      return means.length === 0 ? undefined : Math.round((above / means.length) * length)
    },
    most: times,
    digits: 0,
  }
}

const objectives: Readonly<Record<Pollutant, readonly Objective[]>> = {
  CO: [
    {
      name: '10 mg/m3 as a maximum daily running 8 hour mean',
      measure: (days) =>
        days.reduce<number | undefined>((most, { values }) => Math.max(most ?? 0, ...values), undefined),
      most: 10,
      digits: 1,
    },
  ],
  NO2: [annualMean(40), hoursAbove(200, 18)],
  O3: [daysAbove(100, 10, 'an 8 hour mean')],
  PM10: [annualMean(40), daysAbove(50, 35, 'a 24 hour mean')],
  PM25: [annualMean(20)],
  SO2: [hoursAbove(350, 24), daysAbove(125, 3, 'a 24 hour mean')],
}

function objectivesOf(code: Pollutant, sample: readonly SampledDay[], year: Year): readonly unknown[] {
  const told = (name: string, value: string, achieved: string): unknown => ({
    ...pollutantText(code),
    '@Year': String(year.number),
    '@ObjectiveName': name,
    '@Value': value,
    '@Achieved': achieved,
  })
  const measured = sample.filter(({ values }) => values.length > 0)
  const length = (year.ends - year.begins) / day
  const met = objectives[code].map(({ name, measure, most, digits }) => {
    const value = measure(measured, length)
    return value === undefined ? told(name, 'n/m', '') : told(name, value.toFixed(digits), value > most ? 'NO' : 'YES')
  })
  const given = sample.reduce((sum, { values }) => sum + values.length, 0)
  const asked = sample.reduce((sum, one) => sum + one.asked, 0)
  return [...met, told('Capture Rate (%)', String(Math.round((100 * given) / asked)), '')]
}

/** Sites of the group that measured in that year. */
function airYearObjectives(ask: CityAsk): unknown {
  const [group, year] = [groupAsked(ask), yearAsked(ask)]
  const air = airBetween(ask, year.begins, year.ends)
  const sites = sitesOf(ask, group).flatMap((site) => {
    const met = site.pollutants.flatMap((instrument) => {
      const sample = sampleOf(air, site, instrument, year)
      return sample.length > 0 ? objectivesOf(instrument.code, sample, year) : []
    })
    if (met.length === 0) return []
    return [
      {
        '@SiteCode': site.id,
        '@SiteName': site.name,
        '@SiteType': site.type,
        ...pointText(site.point, ''),
        '@SiteLink': siteLink(site),
        '@DataOwner': site.owner,
        '@DataManager': 'Imperial College London',
        Objective: collapsed(met),
      },
    ]
  })
  return { SiteObjectives: { Site: collapsed(sites) } }
}

export const yearViews = { airYearReport, airYearObjectives }
