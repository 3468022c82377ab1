/**
 * Where to run: prints the worst reading near each of three parks, the park with the best air first.
 *
 * The same join at three places, asked at once. A park without a reading nearby comes last: silence is no clean air.
 */
import { createClient } from '@openlondon/sdk'
import { airNear } from '@openlondon/sdk/place'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })
const parks = {
  'Hyde Park': { lat: 51.5073, lon: -0.1657 },
  'Greenwich Park': { lat: 51.4769, lon: 0.0005 },
  'Finsbury Park': { lat: 51.5702, lon: -0.1017 },
}

const asked = Object.entries(parks).map(async ([name, point]) => ({ name, air: await airNear(city, point) }))
const compared = (await Promise.all(asked)).map(({ name, air }) => {
  if (air.state === 'none') return { name, index: Infinity, words: `not known at the moment, ${air.why[0]?.message}` }
  const readings = air.data.filter(({ value }) => value !== undefined)
  const [worst] = readings.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
  if (!worst) return { name, index: Infinity, words: 'no reading within 5 km' }
  const words = `${worst.kind} index ${worst.value} of 10, ${worst.band}, ${worst.metres} m away at ${worst.name}`
  return { name, index: worst.value ?? Infinity, words }
})

// Two that are not known are equal, which a difference would not say.
for (const { name, words } of compared.toSorted((one, other) => (one.index < other.index ? -1 : 1)))
  console.log(`${name.padEnd(15)} ${words}`)
