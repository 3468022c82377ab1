import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openIndex, search, type SearchRecord } from '@openlondon/search'
import type { Place } from '../../../city/place.ts'
import { openSite, type PageKind, type SiteContext } from '../../../city/site-context.ts'
import { account } from '../../account/plugin.ts'
import { changes } from '../../changes/plugin.ts'
import { check } from '../../check/plugin.ts'
import { community } from '../../community/plugin.ts'
import { examples } from '../../examples/plugin.ts'
import { guides } from '../../guides/plugin.ts'
import { playground } from '../../playground/plugin.ts'
import { problems } from '../../problems/plugin.ts'
import { reference } from '../../reference/plugin.ts'
import { rows } from '../../rows/plugin.ts'
import { rules } from '../../rules/plugin.ts'
import { statistics } from '../../statistics/plugin.ts'
import { status } from '../../status/plugin.ts'
import { truth } from '../../truth/plugin.ts'
import { tutorials } from '../../tutorials/plugin.ts'
import { createRecords } from '../create/create-records.ts'
import { readAliases, type Aliases } from '../create/read-aliases.ts'
import { readSynonyms } from '../create/read-synonyms.ts'

/** All that is asked for in tests; the SDK's symbols take too long to write. */
const kinds: readonly PageKind[] = [
  guides,
  tutorials,
  reference,
  examples,
  playground,
  community,
  account,
  changes,
  check,
  problems,
  status,
  statistics,
  rows,
  truth,
  rules,
]

const siteDir = path.resolve(import.meta.dirname, '../../..')

export type SearchOfCity = {
  readonly places: readonly Place[]
  readonly aliases: Aliases
  readonly records: readonly SearchRecord[]
  /** Pages of the first three hits; the anchor within a page does not matter. */
  readonly pagesFor: (question: string) => readonly string[]
}

/** The search of a city's site, without a build. The SDK need not be the city's own: none of its symbols is asked for. */
export async function searchOf(cityDir: string): Promise<SearchOfCity> {
  const opened = await openSite(siteDir, { CITY_DIR: cityDir, SDK_DIR: path.resolve(siteDir, '../sdk') })
  const cacheDir = await mkdtemp(path.join(tmpdir(), 'site-'))
  const site: SiteContext = { ...opened, cacheDir, places: async () => [] }
  const pages = await Promise.all(kinds.map((kind) => kind(site)))
  const places = (await Promise.all(pages.map((kind) => kind.places?.() ?? []))).flat()
  const aliases = readAliases(site.city, places)
  const records = createRecords({ origin: 'https://open.example', places, aliases })
  const index = openIndex({ records, synonyms: readSynonyms(site.city) }, site.city.languages)
  return {
    places,
    aliases,
    records,
    pagesFor: (question) => search(index, question, 3).hits.map((hit) => new URL(hit.record.url).pathname),
  }
}
