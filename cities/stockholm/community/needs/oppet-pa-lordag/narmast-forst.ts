import { enheterNara } from '@oppnastockholm/sdk/tjanster'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, { lat, lon, metres }) => {
  const nara = await enheterNara(city, { lat, lon, radie: metres, typ: 'bibliotek' })
  return nara
    .toSorted((one, other) => one.avstandM - other.avstandM)
    .flatMap(({ enhet }) => {
      const hours = enhet.oppettider.flatMap(({ veckodag, oppnar, stanger }) =>
        veckodag === 6 ? [`${oppnar}–${stanger}`] : [],
      )
      return hours.length === 0 ? [] : [{ name: enhet.namn, hours }]
    })
}
