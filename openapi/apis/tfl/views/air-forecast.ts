import { addDays, day, hour, utc } from '@openlondon/sandbox/view'
import { views, type CityAsk } from '../../../world/views.ts'
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

/** Of a day, whether it is asked for as today or as tomorrow. */
function bandsOf({ chance, scenario }: CityAsk, date: string): Bands {
  const isClean = scenario === 'quiet' || scenario === 'storm'
  // The air is seldom bad; where crowds drive, worse.
  const still = isClean ? 0 : chance('air forecast', date).next() * (scenario === 'surge' ? 1 : 0.94)
  const isSummer = /-0[5-8]-/.test(date)
  const fine: Band = still > 0.95 ? 'High' : still > 0.8 ? 'Moderate' : 'Low'
  return {
    nO2Band: still > 0.9 && !isSummer ? 'Moderate' : 'Low',
    o3Band: still > 0.75 && isSummer ? 'Moderate' : 'Low',
    pM10Band: still > 0.92 ? 'Moderate' : 'Low',
    pM25Band: fine,
    sO2Band: 'Low',
  }
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
    forecastText: textOf(ask, band),
  }
}

/** At half past five each morning. */
function publishedAt({ clock }: CityAsk): number {
  const { date } = clock.wall()
  const today = clock.instantOf(date, 5, 30)
  return today <= clock.now ? today : clock.instantOf(clock.wall(today - 12 * hour).date, 5, 30)
}

/** Escaped HTML, as the owner sends it. */
function textOf({ scenario }: CityAsk, band: Band): string {
  if (scenario === 'storm')
    return 'A gale and heavy rain keep the air clean.&lt;br/&gt;&lt;br/&gt;Every pollutant is expected to stay &#39;Low&#39;.'
  if (band === 'Low')
    return 'A steady wind keeps the air clean.&lt;br/&gt;&lt;br/&gt;Every pollutant is expected to stay &#39;Low&#39;.'
  return `The wind is light, and what traffic and heating give off stays near the ground.&lt;br/&gt;&lt;br/&gt;Pollution may build up to &#39;${band}&#39;.`
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
