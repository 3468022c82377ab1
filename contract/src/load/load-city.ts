import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { City } from '../model/model.ts'
import { readCityFacts, type CityFacts } from '../facts/city-facts.ts'
import { ContractError, refuse, startOf } from '../files/contract-error.ts'
import { openContractFiles, type ContractFiles } from '../files/contract-files.ts'
import { loadApi, type LoadedApi } from './load-api.ts'

export type LoadedCity = { readonly city: City; readonly findings: readonly Finding[] }

/** A city with what lint and release need beyond the model. */
export type CityContracts = {
  readonly facts: CityFacts
  readonly files: ContractFiles
  readonly apis: readonly LoadedApi[]
  readonly findings: readonly Finding[]
}

/** Read a city's folder whole. Findings are what the loader had to mend or leave out, or did not know. */
export async function loadCity(cityDir: string): Promise<LoadedCity> {
  const { facts, apis, findings } = loadContracts(cityDir)
  return { city: { ...facts, apis: apis.map((loaded) => loaded.api) }, findings }
}

/** What `city.yaml` says, without reading a contract. */
export const loadCityFacts = (cityDir: string): CityFacts => openCity(cityDir).facts

/** Of a city that cannot be read whole, all that keeps it from being read is thrown as one `ContractError`. */
export function loadContracts(cityDir: string): CityContracts {
  const { files, facts, findings, root } = openCity(cityDir)
  const unreadable: Finding[] = []
  const apis = apiIdsOf(root).flatMap((id): readonly LoadedApi[] => {
    try {
      return [loadApi(files, facts, join(root, 'apis', id), id)]
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      unreadable.push(...error.findings)
      return []
    }
  })
  const found = apis.flatMap((loaded) => loaded.findings)
  refuse([...unreadable, ...stopping(found)])
  return { facts, files, apis, findings: [...findings, ...found] }
}

export function apiIdsOf(root: string): readonly string[] {
  const folder = join(root, 'apis')
  if (!isFolder(folder))
    throw new ContractError(
      'The folder "apis" is missing. Add apis/<id>/ with api.yaml and openapi.yaml.',
      startOf(folder),
    )
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && isFolder(join(folder, name)))
    .toSorted()
}

/** The city without its APIs; what `city.yaml` lacks is thrown as one `ContractError`. */
export function openCity(cityDir: string): {
  readonly files: ContractFiles
  readonly facts: CityFacts
  /** What is wrong with `city.yaml` and does not keep it from being read. */
  readonly findings: readonly Finding[]
  readonly root: string
} {
  const root = resolve(cityDir)
  if (!isFolder(root))
    throw new ContractError(
      'The city folder does not exist. Set CITY_DIR to a folder with city.yaml and apis/.',
      startOf(cityDir),
    )
  const files = openContractFiles(root)
  const { value: facts, findings } = readCityFacts(files.read(join(root, 'city.yaml')), root)
  refuse(stopping(findings))
  return { files, facts, findings, root }
}

/** Where something is not there at all, nothing can be made of it; a name nobody knows is often why. */
function stopping(findings: readonly Finding[]): readonly Finding[] {
  const gaps = new Set(['reference-resolves', 'fact-stated', 'fact-well-formed'])
  if (!findings.some(({ rule }) => gaps.has(rule))) return []
  return findings.filter(({ rule }) => gaps.has(rule) || rule === 'fact-known')
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
