import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'
import type { City } from '../model/model.ts'
import { readCityFacts, type CityFacts } from '../facts/city-facts.ts'
import { ContractError, startOf } from '../files/contract-error.ts'
import { openContractFiles, type ContractFiles } from '../files/contract-files.ts'
import { loadApi, type LoadedApi } from './load-api.ts'

export type LoadedCity = { readonly city: City; readonly findings: readonly Finding[] }

/** A city with what lint and release need beyond the model. */
export type CityContracts = {
  readonly facts: CityFacts
  readonly files: ContractFiles
  readonly apis: readonly LoadedApi[]
}

/**
 * Read a city's folder whole. Findings are what the loader had to mend or leave out; a contract that
 * cannot be understood at all throws a `ContractError`.
 */
export async function loadCity(cityDir: string): Promise<LoadedCity> {
  const { facts, apis } = loadContracts(cityDir)
  const findings = apis.flatMap((loaded) => loaded.findings)
  const broken = findings.find((finding) => finding.rule === 'reference-resolves')
  if (broken) throw new ContractError(broken.message, broken.at)
  return { city: { ...facts, apis: apis.map((loaded) => loaded.api) }, findings }
}

export function loadContracts(cityDir: string): CityContracts {
  const { files, facts, root } = openCity(cityDir)
  return { facts, files, apis: apiIdsOf(root).map((id) => loadApi(files, facts, join(root, 'apis', id), id)) }
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

export function openCity(cityDir: string): {
  readonly files: ContractFiles
  readonly facts: CityFacts
  readonly root: string
} {
  const root = resolve(cityDir)
  if (!isFolder(root))
    throw new ContractError(
      'The city folder does not exist. Set CITY_DIR to a folder with city.yaml and apis/.',
      startOf(cityDir),
    )
  const files = openContractFiles(root)
  return { files, facts: readCityFacts(files.read(join(root, 'city.yaml')), root), root }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
