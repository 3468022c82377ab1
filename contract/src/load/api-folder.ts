import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ContractError, startOf } from '../files/contract-error.ts'
import { engineFolder } from '../files/engine-files.ts'

/** The API that comes with the engine: the portal answers it, so no city writes it. */
const portalId = 'portal'

export const comesWithEngine = (apiId: string): boolean => apiId === portalId

/** Where an API's contract, facts, fixtures, guide and releases lie. */
export const apiFolder = (cityDir: string, apiId: string): string =>
  join(comesWithEngine(apiId) ? engineFolder : cityDir, 'apis', apiId)

/** Ids of a city's APIs, the portal's among them. */
export function apiIds(cityDir: string): readonly string[] {
  const folder = join(cityDir, 'apis')
  const name = `${basename(cityDir)}/apis`
  if (!isFolder(folder))
    throw new ContractError(
      'The folder "apis" is missing. Add apis/<id>/ with api.yaml and openapi.yaml.',
      startOf(name),
    )
  const own = readdirSync(folder).filter((id) => !id.startsWith('.') && isFolder(join(folder, id)))
  const twice = own.find(comesWithEngine)
  if (twice !== undefined)
    throw new ContractError(
      `The API "${twice}" comes with the engine. Remove the folder apis/${twice}, and what must be said of the city's own portal write below "portal" in city.yaml.`,
      startOf(`${name}/${twice}`),
    )
  return [...own, portalId].toSorted()
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
