import type { CityFacts } from '../facts/city-facts.ts'
import { ContractError } from '../files/contract-error.ts'
import { memoryContractFiles, type ContractFiles } from '../files/contract-files.ts'
import { documentModel, type LoadedDocument } from '../load/document-model.ts'
import type { SourceFile } from '../files/source-file.ts'
import { loadApi } from '../load/load-api.ts'
import type { Finding } from '../model/finding.ts'
import { lintLoaded } from './lint-city.ts'
import { ruleCatalog } from './rules/all-rules.ts'

/** A document of anybody, with the files it refers to, by the paths that it knows them by. */
export type LoneDocument = {
  readonly root: string
  readonly texts: Readonly<Record<string, string>>
  /** The same files as whoever found them has parsed them, so that nobody does it twice. */
  readonly sources?: ReadonlyMap<string, SourceFile>
}

export type LoneFindings = {
  /** What any reader of the document may stumble over. */
  readonly everywhere: readonly Finding[]
  /** What the house asks for beside: its annotations, and how it names things. */
  readonly here: readonly Finding[]
}

const folder = '/any/apis/document'
/** Apart from the facts, so that a document may have any name. */
const papers = `${folder}/papers`

/** Facts that no document states; what rules say of them is left out. */
const facts = `
id: document
name: Document
domain: any
owner: { name: Owner, url: https://owner.example, contact: owner@owner.example }
upstream: { kind: external, url: https://owner.example }
licence: { id: LicenseRef-Any, name: Any, url: https://owner.example, attribution: [] }
lifecycle: { state: stable }
defaults: { privacy: C1, cacheSeconds: 0, access: open }
`

/** A city in no country and of no language, so that no rule takes a text for what it is somewhere. */
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
  pageLanguages: ['en'],
  sdk: { packageName: '@any/sdk', description: 'Any.', keywords: [], envPrefix: 'ANY' },
  folder: '/nowhere',
  examplesFolder: '/nowhere',
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

/** Topics, and rules of other topics, that ask for what only this house reads or names. */
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

/** The same rules as for a city's own contracts, on a document that stands alone. All in memory, nothing is fetched. */
export async function lintDocument(document: LoneDocument): Promise<LoneFindings> {
  const found = await findingsOf(filesOf(document), document.root)
  const told = found.filter(({ at }) => at.file !== `${folder}/api.yaml`).map(asNamed)
  return {
    everywhere: told.filter(({ rule }) => !isOfTheHouse(rule)),
    here: told.filter(({ rule }) => isOfTheHouse(rule) && rule !== 'annotation-known'),
  }
}

/** The document as a model, to be compared with another. Throws a `ContractError` where there is none to be made. */
export function loneModel({ root, texts }: LoneDocument, id = 'document'): LoadedDocument {
  const model = documentModel(filesOf({ root, texts }), `${papers}/${root}`, id)
  return { ...model, findings: model.findings.map(asNamed) }
}

function filesOf({ texts, sources = new Map() }: LoneDocument): ContractFiles {
  const inFolder = <Part>([name, part]: readonly [string, Part]): readonly [string, Part] => [`${papers}/${name}`, part]
  return memoryContractFiles(
    { ...Object.fromEntries(Object.entries(texts).map(inFolder)), [`${folder}/api.yaml`]: facts },
    new Map([...sources].map(inFolder)),
  )
}

/** A document that cannot be read has that for its findings. */
async function findingsOf(files: ContractFiles, root: string): Promise<readonly Finding[]> {
  try {
    return await lintLoaded(nowhere, loadApi(files, nowhere, folder, 'document', `${papers}/${root}`))
  } catch (error) {
    if (error instanceof ContractError) return error.findings
    throw error
  }
}

/** Findings are told by the names that people gave their files. */
function asNamed(finding: Finding): Finding {
  const named = (text: string): string => text.replaceAll(`${papers}/`, '').replaceAll(`${folder}/`, '../')
  return { ...finding, message: named(finding.message), at: { ...finding.at, file: named(finding.at.file) } }
}

const topics = new Map(ruleCatalog.map(({ id, topic }) => [id, topic]))

const isOfTheHouse = (rule: string): boolean =>
  !ofEverybody.has(rule) && (ofTheHouse.has(rule) || houseTopics.has(topics.get(rule) ?? ''))
