/**
 * Störningar på en linje: skriver ut vad som stör tunnelbanans linje 17, viktigast först.
 *
 * Linjen slås upp efter sin beteckning, för det är den som folk känner till. Två API:er delar id.
 */
import { createClient } from '@oppnastockholm/sdk'
import { deviationMessages } from '@oppnastockholm/sdk/avvikelser'
import { lines } from '@oppnastockholm/sdk/sl'

const city = createClient({ via: 'sandbox', origin: process.env['OPPNASTOCKHOLM_ORIGIN'] ?? 'http://localhost:4000' })

const { metro } = await lines(city, { transport_authority_id: 1 })
const line = metro.find(({ designation }) => designation === '17')
if (!line) throw new Error('Tunnelbanan har ingen linje 17')

const messages = await deviationMessages(city, { line: [line.id] })
const weighed = messages.toSorted(
  (one, other) => (other.priority.importanceLevel ?? 0) - (one.priority.importanceLevel ?? 0),
)

console.log(`${line.groupOfLines ?? line.name}, linje ${line.designation}`)
if (weighed.length === 0) console.log('  ingen har meddelat något')
for (const { messageVariants = [], publish } of weighed) {
  // Svenska finns för det mesta. Annars duger vilket språk som helst.
  const text = messageVariants.find(({ language }) => language === 'sv') ?? messageVariants[0]
  const until = publish?.upto === undefined ? 'tills vidare' : `till ${publish.upto.slice(0, 16).replace('T', ' ')}`
  console.log(`  ${text?.header ?? 'utan rubrik'}, ${until}`)
  console.log(`    ${text?.details.replaceAll('\n', ' ') ?? ''}`)
}
