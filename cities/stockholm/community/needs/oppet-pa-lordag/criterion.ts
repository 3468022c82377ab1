import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@oppnastockholm/sdk'
import { enheterNara } from '@oppnastockholm/sdk/tjanster'

type Around = { readonly lat: number; readonly lon: number; readonly metres: number }
export type Open = { readonly name: string; readonly hours: readonly string[] }
export type Solution = (city: Client, around: Around) => Promise<readonly Open[]>

const platser: readonly (readonly [string, Around])[] = [
  ['Slussen', { lat: 59.3195, lon: 18.0719, metres: 1_500 }],
  ['T-Centralen', { lat: 59.3309, lon: 18.0593, metres: 4_000 }],
  ['mitt i Mälaren', { lat: 59.33, lon: 17.6, metres: 100 }],
]
const lordag = 6

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  const city = cityOn()
  for (const [plats, around] of platser) {
    const { lat, lon, metres: radie } = around
    const nara = await enheterNara(city, { lat, lon, radie, typ: 'bibliotek' })
    const wanted = nara
      .toSorted((one, other) => one.avstandM - other.avstandM)
      .map(({ enhet }) => ({ name: enhet.namn, hours: enhet.oppettider.filter(({ veckodag }) => veckodag === lordag) }))
      .filter(({ hours }) => hours.length > 0)
      .map(({ name, hours }) => ({ name, hours: hours.map(({ oppnar, stanger }) => `${oppnar}–${stanger}`) }))
    want(`${plats}: biblioteken som har öppet på lördag, det närmaste först`, await solve(city, around), wanted)
  }
}

export default criterion
