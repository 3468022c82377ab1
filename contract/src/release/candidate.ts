import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { ContractError, startOf } from '../files/contract-error.ts'
import { engineFolder, engineName } from '../files/engine-files.ts'
import { apiFolder, comesWithEngine } from '../load/api-folder.ts'
import { openCity } from '../load/load-city.ts'
import type { LoadedApi } from '../load/load-api.ts'
import { lintLoaded } from '../lint/lint-city.ts'
import type { ApiModel } from '../model/model.ts'
import { replaceContract, type Replacement } from './replacement.ts'

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
 * Read a candidate: a file or folder outside the city, or the contract in its place when `from` is
 * left out or lies inside. An outside one is tried in a copy of the city, or of the engine's files
 * where the contract is the engine's, so that its references to shared schemas, its fixtures and its
 * facts are judged together, and nothing is touched yet.
 */
export async function readCandidate(cityDir: string, apiId: string, from?: string): Promise<Candidate> {
  const city = resolve(cityDir)
  const source = from === undefined ? undefined : resolve(from)
  const place = apiFolder(city, apiId)
  if (source === undefined || source.startsWith(place + sep)) return read(city, engineFolder, apiId, undefined)
  const given = from ?? ''
  if (!(await stat(source).catch(() => undefined)))
    throw new ContractError('The file does not exist. Correct the path.', startOf(given))
  const folder = await mkdtemp(join(tmpdir(), 'candidate-'))
  try {
    const original = comesWithEngine(apiId) ? engineFolder : city
    const copy = join(folder, basename(original))
    await cp(original, copy, { recursive: true, filter: (path) => basename(path) !== 'releases' })
    const [cityCopy, engine] = comesWithEngine(apiId) ? [city, copy] : [copy, engineFolder]
    const replacement = await replacementFrom(source, apiFolder(cityCopy, apiId, engine))
    const candidate = await read(cityCopy, engine, apiId, replacement)
    const inPlace = { ...candidate.api, folder: place }
    const name = comesWithEngine(apiId) ? engineName : basename(city)
    return {
      ...candidate,
      api: inPlace,
      findings: candidate.findings.map((finding) => atGivenPath(finding, given, replacement, `${name}/apis/${apiId}/`)),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function read(
  cityDir: string,
  engine: string,
  apiId: string,
  given: Replacement | undefined,
): Promise<Candidate> {
  const { facts, load } = openCity(cityDir, engine)
  const folder = apiFolder(cityDir, apiId, engine)
  const loaded = load(apiId)
  const replacement = given && { ...given, removed: [...given.removed, ...(await leftOver(loaded, folder))] }
  const text = (await readFile(loaded.root, 'utf8')).replace(/^\uFEFF/, '')
  const findings = await lintLoaded(facts, replacement ? withoutOrphans(loaded, replacement) : loaded)
  return {
    api: loaded.api,
    findings,
    replacement,
    root: {
      file: relative(folder, loaded.root),
      text,
      versionOffset: loaded.files.read(loaded.root).offset('/info/version'),
    },
  }
}

/** A finding in a file that was handed in names that file, not its copy. */
function atGivenPath(finding: Finding, given: string, { written }: Replacement, prefix: string): Finding {
  const name = finding.at.file.slice(prefix.length)
  if (!finding.at.file.startsWith(prefix) || !Object.hasOwn(written, name)) return finding
  const isFile = Object.keys(written).length === 1 && extname(given) !== ''
  return { ...finding, at: { ...finding.at, file: isFile ? given : join(given, name) } }
}

async function replacementFrom(source: string, folder: string): Promise<Replacement> {
  const isFolder = (await stat(source)).isDirectory()
  const names = isFolder ? await filesIn(source) : [basename(source)]
  const written = names
    .filter((name) => !name.startsWith(`releases${sep}`))
    .map(
      async (name) =>
        [
          isFolder ? name : `openapi${rootExtension(name)}`,
          await readFile(isFolder ? join(source, name) : source, 'utf8'),
        ] as const,
    )
  const replacement = {
    written: Object.fromEntries(await Promise.all(written)),
    removed: await replacedBy(isFolder, names, folder),
  }
  await replaceContract(replacement, folder)
  return replacement
}

/** A folder replaces the contract whole; a file replaces the root document, and leaves what it refers to. */
async function replacedBy(isFolder: boolean, names: readonly string[], folder: string): Promise<readonly string[]> {
  const present = await filesIn(folder)
  const roots = ['openapi.yaml', 'openapi.yml', 'openapi.json']
  const kept = isFolder ? names : [`openapi${rootExtension(names[0] ?? '')}`]
  const isReplaced = (name: string): boolean => (isFolder ? isContractFile(name) : roots.includes(name))
  return present.filter((name) => isReplaced(name) && !kept.includes(name))
}

const rootExtension = (name: string): string => (extname(name) === '.json' ? '.json' : '.yaml')

/** What makes up the contract itself; facts, guide, fixtures and releases stay unless they are given too. */
const isContractFile = (name: string): boolean => !/^(api\.yaml|guide\.mdx|fixtures[/\\].*|releases[/\\].*)$/.test(name)

/** Parts nobody refers to any more, and fixtures of operations that are gone. */
async function leftOver(loaded: LoadedApi, folder: string): Promise<readonly string[]> {
  const present = await filesIn(folder)
  const used = new Set(loaded.sources.map((file) => relative(folder, file)))
  const parts = present.filter((name) => /\.(ya?ml|json)$/.test(name) && isContractFile(name) && !used.has(name))
  const operations = new Set(loaded.api.operations.map((operation) => operation.name))
  const orphans = present.filter(
    (name) => name.startsWith(`fixtures${sep}`) && !operations.has(basename(name, '.json')),
  )
  return [...parts, ...orphans]
}

/** Fixtures that go with the replacement are no findings. */
function withoutOrphans(loaded: LoadedApi, { removed }: Replacement): LoadedApi {
  const isKept = (operation: string): boolean => !removed.includes(join('fixtures', `${operation}.json`))
  const names = loaded.fixtures.filter((fixture) => !isKept(fixture.operation)).map((fixture) => fixture.at.file)
  return {
    ...loaded,
    fixtures: loaded.fixtures.filter((fixture) => isKept(fixture.operation)),
    findings: loaded.findings.filter((finding) => !names.includes(finding.at.file)),
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
