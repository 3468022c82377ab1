import { addDays, day, hour, utc } from '@openlondon/sandbox/view'
import { airIndexOf, dailyFigure } from '../../../../world/environment/air-index.ts'
import { airBetween, doesMeasure, isOpen } from '../../../../world/environment/air.ts'
import type { AirSite, Pollutant } from '../../../../world/environment/environment-kinds.ts'
import { windAt } from '../../../../world/environment/weather.ts'
import { views, type CityAsk } from '../../../../world/views.ts'
import { ownerType } from './place-body.ts'

export const airForecastViews = views({
  airQuality: (ask) => {
    const today = ask.clock.wall().date
    return {
      $id: '1',
      $type: ownerType('LondonAirForecast'),
      updatePeriod: 'hourly',
      updateFrequency: '1',
      forecastURL: 'http://londonair.org.uk/forecast',
      disclaimerText:
        'The forecast is for places where people spend time. Beside a busy junction or a building site the air may be worse.',
      currentForecast: [forecastBody(ask, today, 'Current', '2'), forecastBody(ask, addDays(today, 1), 'Future', '3')],
    }
  },
})

type Band = 'Low' | 'Moderate' | 'High' | 'Very High'

const bands: readonly Band[] = ['Low', 'Moderate', 'High', 'Very High']

type Bands = Readonly<Record<'nO2Band' | 'o3Band' | 'pM10Band' | 'pM25Band' | 'sO2Band', Band>>

/** Away from the traffic: the forecast is for places where people spend time. */
const sitesLookedAt = 2

/** What will be measured on a day, whether it is asked for as today or as tomorrow: this city's forecasters are good. */
function bandsOf({ chance, clock, scenario, world }: CityAsk, date: string): Bands {
  const [begins, ends] = [clock.instantOf(date), clock.instantOf(addDays(date, 1))]
  const sky = { chance, scenario, clock: { ...clock, now: ends + hour } }
  const air = airBetween(sky, begins - day, ends)
  const band = (code: Pollutant): Band => {
    const sites = world
      .all('airSite')
      .filter((site) => site.type === 'Urban Background' && isOpen(site, begins) && measures(site, code, begins))
    const indices = sites
      .slice(0, sitesLookedAt)
      .map((site) => airIndexOf(code, dailyFigure(air, site, code, begins, ends - hour)))
    return bands[Math.max(0, Math.ceil(Math.max(1, ...indices) / 3) - 1)] ?? 'Very High'
  }
  return {
    nO2Band: band('NO2'),
    o3Band: band('O3'),
    pM10Band: band('PM10'),
    pM25Band: band('PM25'),
    sO2Band: band('SO2'),
  }
}

function measures(site: AirSite, code: Pollutant, instant: number): boolean {
  return site.pollutants.some((one) => one.code === code && doesMeasure(one, instant))
}

function worstOf(of: Bands): Band {
  return bands[Math.max(...Object.values(of).map((band) => bands.indexOf(band)))] ?? 'Low'
}

function forecastBody(ask: CityAsk, date: string, forecastType: 'Current' | 'Future', $id: string): unknown {
  const { clock } = ask
  const [from, published] = [clock.instantOf(date), publishedAt(ask)]
  const dayBands = bandsOf(ask, date)
  const band = worstOf(dayBands)
  return {
    $id,
    $type: ownerType('CurrentForecast'),
    forecastType,
    forecastID: String(20_600 + Math.floor(published / day)),
    publishedDate: utc(published),
    fromDate: utc(from),
    toDate: utc(clock.instantOf(date, 23, 59)),
    forecastBand: band,
    forecastSummary: `${band} air pollution, from ${dayWords(date)} to the end of ${dayWords(date)}`,
    ...dayBands,
    forecastText: textOf(ask, date, band),
  }
}

/** At half past five each morning. */
function publishedAt({ clock }: CityAsk): number {
  const { date } = clock.wall()
  const today = clock.instantOf(date, 5, 30)
  return today <= clock.now ? today : clock.instantOf(clock.wall(today - 12 * hour).date, 5, 30)
}

/** Escaped HTML, as the owner sends it. */
function textOf(ask: CityAsk, date: string, band: Band): string {
  const wind = windAt(ask, ask.clock.instantOf(date, 12))
  const words = wind > 0.85 ? 'A gale' : wind > 0.5 ? 'A fresh wind' : wind > 0.25 ? 'A light breeze' : 'Still air'
  const outcome = band === 'Low' ? 'Every pollutant is expected to stay' : 'Pollution may build up to'
  return `${words} over the city.&lt;br/&gt;&lt;br/&gt;${outcome} &#39;${band}&#39;.`
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `Monday 23 November`. */
function dayWords(date: string): string {
  const [, month = 1, number = 1] = date.split('-').map(Number)
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return `${weekdays[weekday] ?? ''} ${number} ${months[month - 1] ?? ''}`
}
