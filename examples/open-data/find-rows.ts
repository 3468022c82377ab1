/**
 * Find data and read its rows: prints the files of a data set about trees, and rows of the one that has a table.
 *
 * It works with any CKAN catalogue, data.gov.uk among them. Each data set has a licence of its own, and none stated is no
 * permission.
 */
import { createClient } from '@openlondon/sdk'
import { datastoreSearch, packageSearch } from '@openlondon/sdk/open-data'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const { count, results = [] } = await packageSearch(city, { q: 'trees' })
console.log(`Found ${count}`)

// A file can be asked for rows when the catalogue has read it into a table.
const found = results.find(({ resources = [] }) => resources.some((file) => file.datastore_active))
const files = found?.resources ?? []
if (found) console.log(`${found.title}, ${found.license_title ?? 'no licence stated'}`)
else console.log('None of them has a table')
for (const { name, format, url } of files) console.log(`  ${name ?? 'A file'} (${format ?? '?'}) ${url ?? 'nowhere'}`)

const table = files.find((file) => file.datastore_active)
if (table) {
  // A column that a table does not have is refused with 409. `fields` of any answer lists them.
  const filters = { borough: 'Hackney' }
  const { records, total, fields } = await datastoreSearch(city, { resource_id: table.id, filters, limit: 5 })
  console.log(`${records.length} of ${total ?? '?'} rows, columns ${fields.map(({ id }) => id).join(', ')}`)
  for (const row of records) console.log(`  ${row['species']}, ${row['girth_cm'] || '?'} cm around`)
}
