import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { City } from '@openlondon/contract'
import { buildOffline } from '@openlondon/sandbox/package'

type Built = { readonly city: City; readonly cacheDir: string }

/** The part of the package that the build itself asks. */
type OfflineModule = { readonly offline: () => { readonly fetch: typeof fetch } }

const building = new Map<string, Promise<string>>()

/** The module of the city's sandbox without a server, made once in a build, whoever asks for it. */
export function offlineModule({ city, cacheDir }: Built): Promise<string> {
  const folder = path.join(cacheDir, 'offline')
  const made = building.get(folder) ?? buildOffline(city, folder).then(() => path.join(folder, 'dist/index.js'))
  building.set(folder, made)
  return made
}

/** A `fetch` that the city's sandbox answers, as of its morning. */
export async function offlineFetch(built: Built): Promise<typeof fetch> {
  const file = await offlineModule(built)
  const module: OfflineModule = await import(pathToFileURL(file).href)
  return module.offline().fetch
}
