import type { CityFacts } from '../facts/city-facts.ts'
import { ContractError } from '../files/contract-error.ts'
import { memoryContractFiles } from '../files/contract-files.ts'
import { loadApi } from '../load/load-api.ts'
import type { Finding } from '../model/finding.ts'
import { lintLoaded } from './lint-city.ts'
import { ruleCatalog } from './rules/all-rules.ts'

/** A document of anybody, with the files it refers to, by the names that it knows them by. */
export type LoneDocument = { readonly root: string; readonly texts: Readonly<Record<string, string>> }

export type LoneFindings = {
  /** What any reader of the document may stumble over. */
  readonly everywhere: readonly Finding[]
  /** What this house asks for beside that: its annotations, its bounds, its facts. */
  readonly here: readonly Finding[]
}

const folder = '/lone/apis/document'

/** What `api.yaml` would say. A document says none of it, so what rules find in it is told to nobody. */
const facts = `
id: document
name: Document
domain: any
owner: { name: Any, url: https://any.example, contact: any@any.example }
upstream: { kind: external, url: https://any.example }
licence: { id: LicenseRef-Any, name: Any, url: https://any.example, attribution: [] }
lifecycle: { state: stable }
defaults: { privacy: C1, cacheSeconds: 0, access: open }
`

/** In no country and of no language, so that no rule takes a text for what it would be somewhere. */
const nowhere: CityFacts = {
  id: 'any',
  name: 'Any',
  host: 'https://any.example',
  apiHost: 'https://any.example',
  keyPrefix: 'any',
  country: 'XX',
  currency: 'XXX',
  locale: 'en',
  languages: [''],
  sdk: { packageName: '@any/sdk', description: 'Any.', keywords: [], envPrefix: 'ANY' },
  folder: '/lone',
  examplesFolder: '/lone/examples',
  timeZone: 'Etc/UTC',
  boundingBox: [-180, -90, 180, 90],
  contact: { name: 'Any', email: 'any@any.example' },
  domains: [{ id: 'any', name: 'Any', summary: 'Any.' }],
  portal: {
    licence: { id: 'LicenseRef-Any', name: 'Any', url: 'https://any.example', attribution: [] },
    lawfulBasis: 'contract',
    dpia: 'https://any.example',
  },
}

/** The rules of a city's own contracts, on a document that stands alone. All in memory; nothing is fetched. */
export async function lintDocument({ root, texts }: LoneDocument): Promise<LoneFindings> {
  const rootFile = root.endsWith('.json') ? 'openapi.json' : 'openapi.yaml'
  const given = Object.entries(texts).map(([name, text]) => [`${folder}/${name === root ? rootFile : name}`, text])
  const files = memoryContractFiles({ ...Object.fromEntries(given), [`${folder}/api.yaml`]: facts })
  const named = (text: string): string => text.replaceAll(`${folder}/${rootFile}`, root).replaceAll(`${folder}/`, '')
  const told = (await found(() => lintLoaded(nowhere, loadApi(files, nowhere, folder, 'document'))))
    .filter(({ at, rule }) => at.file !== `${folder}/api.yaml` && rule !== 'annotation-known')
    .map((finding) => ({
      ...finding,
      message: named(finding.message),
      at: { ...finding.at, file: named(finding.at.file) },
    }))
  return {
    everywhere: told.filter(({ rule }) => !isOfTheHouse(rule)),
    here: told.filter(({ rule }) => isOfTheHouse(rule)),
  }
}

/** A document that cannot be read has that for its findings. */
async function found(lint: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await lint()
  } catch (error) {
    if (error instanceof ContractError) return error.findings
    throw error
  }
}

/** Topics, and rules of other topics, that ask for what only this house reads, names or wants. */
const houseTopics = new Set(['owner', 'smoothing', 'privacy', 'values'])
const ofTheHouse = new Set([
  'bounded',
  'enum-open',
  'error-example',
  'lifecycle-stated',
  'media-type-equal',
  'pagination',
  'pagination-declared',
  'pagination-fits',
  'problem-json',
  'response-example',
  'security-fits-access',
  'tag-known',
])
const ofEverybody = new Set(['contact-stated', 'date-time', 'no-patient-data', 'no-personal-data-in-url'])

const topics = new Map(ruleCatalog.map(({ id, topic }) => [id, topic]))

const isOfTheHouse = (rule: string): boolean =>
  !ofEverybody.has(rule) && (ofTheHouse.has(rule) || houseTopics.has(topics.get(rule) ?? ''))
