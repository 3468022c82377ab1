import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cityDir, root } from './project.ts'
import { UsageError } from './usage-error.ts'

/** Refuse to begin where no city is. What is wrong within one is for findings to say. */
export function requireCity(folder: string = cityDir): void {
  if (existsSync(join(folder, 'city.yaml'))) return
  throw new UsageError(`There is no city in ${folder}: it has no city.yaml. CITY_DIR names the folder of a city.`)
}

/** Ids of the cities that this repository has beside its own. */
export function otherCities(): readonly string[] {
  const folder = join(root, 'cities')
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'city.yaml')))
}

/** The id of one of the city's APIs, or a refusal with the list of them. */
export function requireApi(apiId: string | undefined): string {
  requireCity()
  const ids = apiIds()
  if (apiId !== undefined && ids.includes(apiId)) return apiId
  const fault = apiId === undefined ? 'Name an API.' : `There is no API "${apiId}".`
  throw new UsageError(
    `${fault} There are ${ids.join(', ')}; a new one begins as a folder in ${join(cityDir, 'apis')}.`,
  )
}

/** The same for who hands in a contract: a folder with an `api.yaml` is all that an API needs which is not there yet. */
export function requireNewApi(apiId: string | undefined, from: string | undefined): string {
  requireCity()
  const isWhole = from !== undefined && existsSync(join(from, 'api.yaml'))
  if (apiId === undefined || !isWhole || apiIds().includes(apiId)) return requireApi(apiId)
  if (/^[a-z][a-z0-9-]*$/.test(apiId)) return apiId
  throw new UsageError(`The API's id is "${apiId}". Write small letters, numbers and hyphens, a letter first.`)
}

/** The city's own, and what comes with the engine. */
function apiIds(): readonly string[] {
  return [join(cityDir, 'apis'), join(root, 'contract/engine/apis')]
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : []))
    .toSorted()
}
