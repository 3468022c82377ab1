import type { CityFacts } from '../facts/city-facts.ts'
import { portalNames } from '../facts/engine-names.ts'
import { engineFolder, openEngineFiles } from '../files/engine-files.ts'
import type { LaidOver } from '../files/contract-files.ts'
import { folderHash } from '../files/folder-hash.ts'
import type { ApiModel } from '../model/model.ts'
import { apiFolder } from './api-folder.ts'
import { loadApi, type LoadedApi } from './load-api.ts'

/** Those read last, by all that they are made of. */
const read = new Map<string, LoadedApi>()
const readMax = 4

/**
 * The API that comes with the engine, with a city's names in it. It is most of a small city, and the same for every city of
 * the same names: one process reads it once, until a file of the engine changes. What many share is frozen.
 */
export function loadEngineApi(
  city: CityFacts,
  apis: readonly ApiModel[],
  id: string,
  laidOver: LaidOver | undefined,
): LoadedApi {
  const names = portalNames(city, apis)
  const load = (): LoadedApi => loadApi(openEngineFiles(names, laidOver), city, apiFolder(city.folder, id), id)
  // A candidate is asked about once.
  if (laidOver) return load()
  const key = JSON.stringify([id, names, city.domains, folderHash([engineFolder])])
  const loaded = read.get(key) ?? frozen(load())
  read.delete(key)
  read.set(key, loaded)
  for (const oldest of [...read.keys()].slice(0, -readMax)) read.delete(oldest)
  return loaded
}

/** All but the files, which remember what else of them is read. */
function frozen(loaded: LoadedApi): LoadedApi {
  const { api, findings, facts, fixtures, sources } = loaded
  for (const part of [api, findings, facts, fixtures, sources]) freezeDeep(part)
  return Object.freeze(loaded)
}

function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) freezeDeep(member)
}
