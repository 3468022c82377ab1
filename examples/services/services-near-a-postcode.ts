/**
 * Services near a postcode: prints clubs, classes and advice from a council's own directory, and more about the first.
 *
 * Each council answers at an address of its own, without a key and without a portal. Here the sandbox plays one.
 */
import { createClient } from '@openlondon/sdk'
import { service, servicesAtLocations } from '@openlondon/sdk/services'

const origin = process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000'
// Put the council's address here, such as `https://directory.council.example/api`.
const council = createClient({ via: 'direct', hosts: { services: `${origin}/sandbox/services` } })

const { contents, total_items } = await servicesAtLocations(council, { postcode: 'NW5 2AA', proximity: 1_000 })
const active = contents.filter((found) => found.service?.status === 'active')

console.log(`${active.length} of ${total_items} offers within a kilometre are running`)
for (const { service: found, location } of active) {
  console.log(`  ${found?.name}, ${location?.name ?? 'place not told'}`)
  if (found?.alert) console.log(`    ${found.alert}`)
  // What nobody has checked for years is a guess.
  console.log(`    checked ${found?.assured_date ?? 'at no known time'}`)
}

// Lists leave out times, prices and telephones.
const first = active[0]?.service
if (first) {
  const { name, schedules = [], cost_options, contacts = [] } = await service(council, { id: first.id })
  console.log(`More about ${name}`)
  for (const { description, byday } of schedules) console.log(`  ${description ?? byday ?? 'time not told'}`)
  // Missing prices do not mean that it is free.
  if (!cost_options) console.log('  price not told')
  for (const { option, amount } of cost_options ?? [])
    console.log(`  ${option ?? 'price'}: ${amount === undefined ? 'not told' : `£${amount.toFixed(2)}`}`)
  for (const { phones = [] } of contacts) for (const { number } of phones) console.log(`  ${number}`)
}
