/**
 * Bibliotek nära en station: skriver ut biblioteken inom en kilometer från Slussen, och om de har öppet på lördag.
 *
 * Två ägares API:er möts i en punkt: det ena vet var stationen ligger, det andra vad som ligger där.
 */
import { createClient } from '@oppnastockholm/sdk'
import { sites } from '@oppnastockholm/sdk/sl'
import { enheterNara } from '@oppnastockholm/sdk/tjanster'

const city = createClient({ via: 'sandbox', origin: process.env['OPPNASTOCKHOLM_ORIGIN'] ?? 'http://localhost:4000' })
const saturday = 6

const station = (await sites(city)).find(({ name }) => name === 'Slussen')
if (station?.lat === undefined || station.lon === undefined) throw new Error('Slussen har ingen punkt på kartan')

const near = await enheterNara(city, { lat: station.lat, lon: station.lon, radie: 1_000, typ: 'bibliotek' })

console.log(`Bibliotek inom en kilometer från ${station.name}`)
if (near.length === 0) console.log('  inget')
for (const { enhet, avstandM } of near) {
  console.log(`${avstandM.toString().padStart(5)} m  ${enhet.namn}, ${enhet.adress.gata}`)
  const open = enhet.oppettider.filter(({ veckodag }) => veckodag === saturday)
  // En dag utan rad är stängd.
  const hours = open.map(({ oppnar, stanger }) => `${oppnar}–${stanger}`).join(' och ')
  console.log(`         lördag ${hours || 'stängt'}, telefon ${enhet.telefon ?? 'saknas'}`)
}
