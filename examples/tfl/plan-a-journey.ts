/**
 * Plan a journey: prints which places were meant, and then each journey with its minutes, fare and legs.
 *
 * A name often fits several places. The planner then asks back, which is an answer and not an error: take the
 * likeliest place, or let a person choose, and ask again.
 */
import { createClient } from '@openlondon/sdk'
import { journeyResults, type JourneyDisambiguation } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const asked = { from: 'Bank', to: "King's Cross" }
let answer = await journeyResults(city, asked)
if (answer.kind === 'choose') {
  answer = await journeyResults(city, {
    from: likeliest(asked.from, answer.data.fromLocationDisambiguation),
    to: likeliest(asked.to, answer.data.toLocationDisambiguation),
  })
}
if (answer.kind === 'choose') throw new Error('The planner still does not know which places are meant')

for (const { duration, fare, legs } of answer.data.journeys) {
  const price = fare ? `£${(fare.totalCost / 100).toFixed(2)}` : 'fare unknown'
  console.log(`${duration} min, ${price}`)
  for (const leg of legs) console.log(`  ${leg.instruction.summary} (${leg.duration} min)`)
}

function likeliest(text: string, end: JourneyDisambiguation | undefined): string {
  const options = end?.disambiguationOptions ?? []
  const [best] = options.toSorted((one, other) => (other.matchQuality ?? 0) - (one.matchQuality ?? 0))
  if (!best) return text
  console.log(`"${text}" is taken for ${best.place.commonName}, one of ${options.length}`)
  return best.parameterValue
}
