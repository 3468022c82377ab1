import { answer, day, hour } from '@openlondon/sandbox/view'
import { airBetween, doesMeasure, lastHourOf } from '../../../world/environment/air.ts'
import { meanOf } from '../../../world/environment/air-index.ts'
import type { AirSite, Pollutant } from '../../../world/environment/environment-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { badRequest, collapsed, gmt, notFound, pollutantNames, siteAsked } from './written.ts'

const daysMax = 366

type Row = { readonly code: Pollutant; readonly instant: number; readonly value: number | undefined }

/** From the first midnight up to before that of the end; nothing is to come. */
function spanAsked(ask: CityAsk): { readonly from: number; readonly until: number } {
  const [from, until] = ['startDate', 'endDate'].map((name) => Date.parse(ask.text(name) ?? ''))
  if (from === undefined || until === undefined || until < from || until - from > daysMax * day) return badRequest()
  return { from, until: Math.min(until, lastHourOf(ask) + hour) }
}

function isPollutant(code: string): code is Pollutant {
  return Object.hasOwn(pollutantNames, code)
}

/** What an instrument gave, step by step, since it was there; hours in which it failed are among them. */
function rowsOf(ask: CityAsk, site: AirSite, codes: readonly string[], step: typeof hour | typeof day): readonly Row[] {
  const { from, until } = spanAsked(ask)
  const air = airBetween(ask, from, until)
  return site.pollutants
    .filter(({ code }) => codes.includes(code))
    .flatMap((instrument) => {
      const rows: Row[] = []
      for (let instant = from; instant < until; instant += step) {
        if (!doesMeasure(instrument, instant)) continue
        const end = Math.min(instant + step, until)
        const value = meanOf(air, site, instrument.code, { from: instant, until: end, share: 0.75 })
        rows.push({ code: instrument.code, instant, value })
      }
      return rows
    })
}

function valueText(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(1)
}

function rawData(site: AirSite, code: string, rows: readonly Row[]): unknown {
  const data = rows.map(({ instant, value }) => ({ '@MeasurementDateGMT': gmt(instant), '@Value': valueText(value) }))
  return {
    RawAQData: { '@SiteCode': site.id, '@SpeciesCode': code, ...(data.length > 0 && { Data: collapsed(data) }) },
  }
}

/** A pollutant that is none is not found; one that the site does not measure has no data. */
function codeAsked(ask: CityAsk): string {
  const code = ask.text('speciesCode') ?? ''
  return isPollutant(code) ? code : notFound()
}

function airReadings(ask: CityAsk): unknown {
  const [site, code] = [siteAsked(ask), codeAsked(ask)]
  return rawData(site, code, rowsOf(ask, site, [code], hour))
}

/** A step of 2 gives every other row. */
function airReadingsByPeriod(ask: CityAsk): unknown {
  const [site, code] = [siteAsked(ask), codeAsked(ask)]
  if (ask.text('units')?.toLowerCase() !== 'ugm3') return badRequest()
  const rows = rowsOf(ask, site, [code], ask.text('period') === 'Daily' ? day : hour)
  const step = Math.max(1, ask.number('step') ?? 0)
  return rawData(
    site,
    code,
    rows.filter((_, number) => number % step === 0),
  )
}

function airSiteReadings(ask: CityAsk): unknown {
  const site = siteAsked(ask)
  const rows = rowsOf(ask, site, Object.keys(pollutantNames), hour)
  const data = rows.map(({ code, instant, value }) => ({
    '@SpeciesCode': code,
    '@MeasurementDateGMT': gmt(instant),
    '@Value': valueText(value),
  }))
  return { AirQualityData: { '@SiteCode': site.id, ...(data.length > 0 && { Data: collapsed(data) }) } }
}

/** The same rows, one line an hour and one column a pollutant. */
function airSiteReadingsCsv(ask: CityAsk): unknown {
  const site = siteAsked(ask)
  const rows = rowsOf(ask, site, Object.keys(pollutantNames), hour)
  const codes = [...new Set(rows.map(({ code }) => code))]
  const heads = codes.map((code) => `${site.name}: ${pollutantNames[code]} (${code === 'CO' ? 'mg/m3' : 'ug/m3'})`)
  const values = new Map(rows.map(({ code, instant, value }) => [`${code} ${instant}`, valueText(value)]))
  const instants = [...new Set(rows.map(({ instant }) => instant))].toSorted((one, other) => one - other)
  const lines = instants.map((instant) =>
    [gmt(instant).slice(0, 16), ...codes.map((code) => values.get(`${code} ${instant}`) ?? '')].join(','),
  )
  const table = [['MeasurementDateGMT', ...heads].join(','), ...lines].map((line) => `${line}\r\n`).join('')
  return answer(200, table, 'text/csv')
}

export const readingsViews = { airReadings, airReadingsByPeriod, airSiteReadings, airSiteReadingsCsv }
