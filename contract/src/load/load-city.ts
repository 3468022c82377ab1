import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { ApiModel, City } from '../model/model.ts'
import { readCityFacts, type CityFacts } from '../facts/city-facts.ts'
import { cityNames } from '../facts/engine-names.ts'
import { ContractError, refuse, startOf } from '../files/contract-error.ts'
import { openContractFiles, type LaidOver } from '../files/contract-files.ts'
import { openEngineFiles, withEngine } from '../files/engine-files.ts'
import { readRegistry, type Registry } from '../registry/read-registry.ts'
import { apiFolder, apiIds, comesWithEngine } from './api-folder.ts'
import { draftFinding, isDraft } from './draft.ts'
import { loadEngineApi } from './engine-api.ts'
import { loadApi, type LoadedApi } from './load-api.ts'

export type LoadedCity = { readonly city: City; readonly findings: readonly Finding[] }

/** A city with what lint and release need beyond the model. */
export type CityContracts = {
  readonly facts: CityFacts
  readonly apis: readonly LoadedApi[]
  readonly kinds: Registry['kinds']
  readonly findings: readonly Finding[]
}

/** Read a city's folder whole. Findings are what the loader had to mend or leave out, or did not know. */
export async function loadCity(cityDir: string): Promise<LoadedCity> {
  const { facts, apis, kinds, findings } = loadContracts(cityDir)
  return { city: { ...facts, ids: kinds, apis: apis.map((loaded) => loaded.api) }, findings }
}

/** What `city.yaml` says, without reading a contract. */
export const loadCityFacts = (cityDir: string): CityFacts => openCity(cityDir).facts

/** Of a city that cannot be read whole, all that keeps it from being read is thrown as one `ContractError`. */
export function loadContracts(cityDir: string): CityContracts {
  const { stopped, ...contracts } = readContracts(cityDir)
  refuse(stopped)
  return contracts
}

/** The city as far as it can be read, and what keeps the other APIs from it: one bad document costs no other its place. */
export function loadReadable(cityDir: string): LoadedCity & { readonly stopped: readonly Finding[] } {
  const { facts, apis, kinds, findings, stopped } = readContracts(cityDir)
  const whole = apis.filter((loaded) => stopping(loaded.findings).length === 0)
  return { city: { ...facts, ids: kinds, apis: whole.map(({ api }) => api) }, findings, stopped }
}

function readContracts(cityDir: string): CityContracts & { readonly stopped: readonly Finding[] } {
  const { facts, findings, ids, drafts, load, sayDraft, registry } = openCity(cityDir)
  const unreadable: Finding[] = []
  const apis = ids().flatMap((id): readonly LoadedApi[] => {
    try {
      return [load(id)]
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      unreadable.push(...error.findings)
      return []
    }
  })
  const found = apis.flatMap((loaded) => loaded.findings)
  const left = drafts().map((id) => sayDraft(id, `What it lacks: npm run try -- ${id}`))
  const { kinds, findings: ofIds } = registry()
  return {
    facts,
    apis,
    kinds,
    findings: [...findings, ...ofIds, ...left, ...found],
    stopped: [...unreadable, ...stopping(ofIds), ...stopping(found)],
  }
}

/** The city with one of its APIs alone, draft or not: the others need not even load, and what it lacks does not stop it. */
export function loadAlone(cityDir: string, apiId: string): LoadedCity {
  const { facts, load, registry } = openCity(cityDir)
  const { api, findings } = load(apiId)
  return { city: { ...facts, ids: registry().kinds, apis: [api] }, findings }
}

/** A city's own facts, and its APIs to be read one by one. */
export type OpenCity = {
  readonly facts: CityFacts
  /** What is wrong with `city.yaml` and does not keep it from being read. */
  readonly findings: readonly Finding[]
  /** Ids of its APIs, the portal's among them. */
  readonly ids: () => readonly string[]
  /** Ids of those it goes without for now. */
  readonly drafts: () => readonly string[]
  readonly sayDraft: (id: string, left: string) => Finding
  /** Read one API, once; the others need not even load. */
  readonly load: (id: string) => LoadedApi
  /** What it remembers of its ids, read when first asked for. */
  readonly registry: () => Registry
}

/** A candidate that is not in place yet, over the city's files or, for the portal, over the engine's. */
export type LaidOverCity = { readonly city?: LaidOver; readonly engine?: LaidOver }

/** The city without its APIs; what `city.yaml` lacks is thrown as one `ContractError`. */
export function openCity(cityDir: string, laidOver: LaidOverCity = {}): OpenCity {
  const root = resolve(cityDir)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new ContractError(
      'The city folder does not exist. Set CITY_DIR to a folder with city.yaml and apis/.',
      startOf(cityDir),
    )
  const own = openContractFiles(root, laidOver.city && { laidOver: laidOver.city })
  const { value: facts, findings } = readCityFacts(own.read(join(root, 'city.yaml')), root)
  refuse(stopping(findings))
  const files = withEngine(own, root, openEngineFiles(cityNames(facts), laidOver.engine))
  const loaded = new Map<string, LoadedApi>()
  const folderOf = (id: string): string => apiFolder(root, id)
  const drafts = (): readonly string[] =>
    apiIds(root).filter((id) => !comesWithEngine(id) && isDraft(files, folderOf(id)))
  const sayDraft = (id: string, left: string): Finding => draftFinding(files, folderOf(id), id, left)

  function ids(): readonly string[] {
    const without = drafts()
    return apiIds(root).filter((id) => !without.includes(id))
  }

  function load(id: string): LoadedApi {
    const known = loaded.get(id)
    if (known) return known
    const api = comesWithEngine(id)
      ? loadEngineApi(facts, readable(), id, laidOver.engine)
      : loadApi(files, facts, folderOf(id), id)
    loaded.set(id, api)
    return api
  }

  /** The city's own APIs, without those that lack something or cannot be read: that is told where they are asked for. */
  function readable(): readonly ApiModel[] {
    return ids()
      .filter((id) => !comesWithEngine(id))
      .flatMap((id) => {
        try {
          const { api, findings: found } = load(id)
          return stopping(found).length > 0 ? [] : [api]
        } catch (error) {
          if (error instanceof ContractError) return []
          throw error
        }
      })
  }

  let read: Registry | undefined
  const registry = (): Registry => (read ??= readRegistry(files, root))

  return { facts, findings, ids, drafts, load, sayDraft, registry }
}

/** Where something is not there at all, nothing can be made of it; a name nobody knows is often why. */
function stopping(findings: readonly Finding[]): readonly Finding[] {
  const gaps = new Set(['reference-resolves', 'fact-stated', 'fact-well-formed', 'api-id-free'])
  if (!findings.some(({ rule }) => gaps.has(rule))) return []
  return findings.filter(({ rule }) => gaps.has(rule) || rule === 'fact-known')
}
