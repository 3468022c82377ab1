import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { ContractError } from '../files/contract-error.ts'
import { apiFolder, comesWithEngine } from '../load/api-folder.ts'
import { openCity, type LaidOverCity } from '../load/load-city.ts'
import type { LoadedApi } from '../load/load-api.ts'
import { lintLoaded } from '../lint/lint-city.ts'
import type { ApiModel, City } from '../model/model.ts'
import {
  filesIn,
  fixtureOf,
  isRoot,
  laidOver,
  readHandedIn,
  sentIn,
  type HandedIn,
  type SentDocument,
} from './handed-in.ts'
import type { Replacement } from './replacement.ts'

/** A contract somebody wants to publish, read and linted as if it stood in its place already. */
export type Candidate = {
  readonly api: ApiModel
  readonly findings: readonly Finding[]
  /** What must be written into the API's folder; nothing when the contract stands there already. */
  readonly replacement: Replacement | undefined
  /** The root document, below the API's folder, and its text: to write the new version number into. */
  readonly root: { readonly file: string; readonly text: string; readonly versionOffset: number }
}

/**
 * Read a candidate: a file or folder outside the city, or the contract in its place when `from` is left out or lies
 * inside. An outside one is laid over the city's files in memory, so that its references to shared schemas, its fixtures
 * and its facts are judged together, findings name its owner's own files, and nothing is touched yet. Other APIs of the
 * city need not even load.
 */
export async function readCandidate(cityDir: string, apiId: string, from?: string | SentDocument): Promise<Candidate> {
  const place = apiFolder(resolve(cityDir), apiId)
  const handedIn = typeof from === 'object' ? sentIn(from) : await fromOutside(place, from)
  if (!handedIn) return read(cityDir, apiId)
  const before = loadedBefore(cityDir, apiId)
  const gone = await replacedBy(handedIn, before, place)
  const over = laidOver(handedIn, `apis/${apiId}`, gone)
  return read(cityDir, apiId, comesWithEngine(apiId) ? { engine: over } : { city: over }, (loaded) => ({
    written: handedIn.files,
    removed: [...new Set([...gone, ...leftOver(loaded, before, handedIn, place)])],
  }))
}

/**
 * The city with this one API, as a document that was sent would make it. Nothing is judged: who asks has had it judged before.
 */
export async function loadProposed(cityDir: string, apiId: string, sent: SentDocument): Promise<City> {
  const handedIn = sentIn(sent)
  const gone = await replacedBy(handedIn, undefined, apiFolder(resolve(cityDir), apiId))
  const over = laidOver(handedIn, `apis/${apiId}`, gone)
  const { facts, load, registry } = openCity(cityDir, comesWithEngine(apiId) ? { engine: over } : { city: over })
  return { ...facts, ids: registry().kinds, apis: [load(apiId).api] }
}

/** Nothing for the contract in its place. */
async function fromOutside(place: string, from: string | undefined): Promise<HandedIn | undefined> {
  if (from === undefined) return undefined
  const source = resolve(from)
  return source === place || source.startsWith(place + sep) ? undefined : readHandedIn(source, from)
}

async function read(
  cityDir: string,
  apiId: string,
  over: LaidOverCity = {},
  replacementOf: (loaded: LoadedApi) => Replacement | undefined = () => undefined,
): Promise<Candidate> {
  const { facts, load } = openCity(cityDir, over)
  const folder = apiFolder(resolve(cityDir), apiId)
  const loaded = load(apiId)
  const replacement = replacementOf(loaded)
  const findings = await lintLoaded(facts, replacement ? withoutOrphans(loaded, replacement) : loaded)
  const file = relative(folder, loaded.root).split(sep).join('/')
  const bytes = replacement?.written[file] ?? (await readFile(loaded.root))
  return {
    api: loaded.api,
    findings,
    replacement,
    root: {
      file,
      text: (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).replace(/^\uFEFF/, ''),
      versionOffset: loaded.files.read(loaded.root).offset('/info/version'),
    },
  }
}

/** The contract that stands in the place now, as far as it can be read. */
function loadedBefore(cityDir: string, apiId: string): LoadedApi | undefined {
  try {
    return openCity(cityDir).load(apiId)
  } catch (error) {
    if (error instanceof ContractError) return undefined
    throw error
  }
}

/** A folder replaces the contract whole; a file replaces the root document, and leaves what it refers to. */
async function replacedBy(
  { isFolder, files }: HandedIn,
  before: LoadedApi | undefined,
  place: string,
): Promise<readonly string[]> {
  const roots = (await filesIn(place)).filter(isRoot)
  const parts = isFolder ? partsOf(before, place) : []
  return [...new Set([...roots, ...parts])].filter((name) => !Object.hasOwn(files, name))
}

/** Parts of the contract before that nobody refers to any more, and fixtures of its operations that are gone. */
function leftOver(
  loaded: LoadedApi,
  before: LoadedApi | undefined,
  { files }: HandedIn,
  place: string,
): readonly string[] {
  const used = new Set(partsOf(loaded, place))
  const parts = partsOf(before, place).filter((name) => !used.has(name))
  const operations = new Set(loaded.api.operations.map(({ name }) => name))
  const gone = (before?.api.operations ?? []).flatMap(({ name }) => (operations.has(name) ? [] : [name]))
  const fixtures = (before?.fixtures ?? []).map(({ operation }) => operation).filter((name) => gone.includes(name))
  return [...parts, ...fixtures.map((name) => `fixtures/${name}.json`)].filter((name) => !Object.hasOwn(files, name))
}

/** The files of an API's folder that its contract is read from; what lies beside them is its owner's alone. */
function partsOf(loaded: LoadedApi | undefined, place: string): readonly string[] {
  return (loaded?.sources ?? [])
    .filter((file) => file.startsWith(place + sep))
    .map((file) => relative(place, file).split(sep).join('/'))
    .filter((name) => name !== 'api.yaml' && fixtureOf(name) === undefined)
    .toSorted()
}

/** Fixtures that go with the replacement are no findings. */
function withoutOrphans(loaded: LoadedApi, { removed }: Replacement): LoadedApi {
  const isKept = (operation: string): boolean => !removed.includes(`fixtures/${operation}.json`)
  const names = loaded.fixtures.filter((fixture) => !isKept(fixture.operation)).map((fixture) => fixture.at.file)
  return {
    ...loaded,
    fixtures: loaded.fixtures.filter((fixture) => isKept(fixture.operation)),
    findings: loaded.findings.filter((finding) => !names.includes(finding.at.file)),
  }
}
