// npm run search:push: the built site's search records to Algolia.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { cityDir, siteDir } from './parts/project.ts'
import { UsageError } from './parts/usage-error.ts'
import type { SearchFile } from '@openlondon/search'

const names = ['ALGOLIA_APP_ID', 'ALGOLIA_ADMIN_KEY', 'ALGOLIA_INDEX'] as const

await runCommand(`${names.map((name) => `${name}=…`).join(' ')} npm run search:push`, async () => {
  readArguments({})
  const missing = names.filter((name) => !process.env[name])
  if (missing.length > 0) throw new UsageError(`Set ${names.join(', ')}; missing: ${missing.join(', ')}.`)
  const [appId = '', apiKey = '', indexName = ''] = names.map((name) => process.env[name])
  // ALGOLIA_HOST points at another speaker of the same protocol, e.g. http://127.0.0.1:4200 in a test.
  const host = process.env['ALGOLIA_HOST']
  if (host !== undefined && !URL.canParse(host))
    throw new UsageError(`ALGOLIA_HOST is "${host}", which is not an address.`)
  requireCity()
  const file = join(siteDir, 'search/records.json')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error('There are no search records yet. Run: npm run build')
  })
  const url = host === undefined ? undefined : new URL(host)
  const protocol = url?.protocol === 'http:' ? 'http' : 'https'
  const hosts = url && ([{ url: url.host, accept: 'readWrite', protocol }] as const)
  const { loadCityFacts } = await import('@openlondon/contract')
  const { pushSearchRecords } = await import('../site/pages/search/create/push-records.ts')
  const pushed = await pushSearchRecords({
    ...(JSON.parse(text) as SearchFile), // written by the site's build with this type
    appId,
    apiKey,
    indexName,
    languages: loadCityFacts(cityDir).languages,
    ...(hosts && { hosts: [...hosts] }),
  })
  console.error(`Pushed ${pushed.records} records in ${pushed.batches} batches to ${indexName}.`)
})
