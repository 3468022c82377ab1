import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadCity } from '@openlondon/contract'

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..')

/** The folder of the city these tests are about: the one `CITY_DIR` names, or London's. */
export const cityDir = resolve(root, process.env['CITY_DIR'] ?? 'openapi')

/** The city, and what had to be mended to read it. */
export const { city, findings } = await loadCity(cityDir)

/** Every operation of the city beside its API, as rows of a table. */
export const operations = city.apis.flatMap((api) =>
  api.operations.map((operation) => ({ id: operation.id, api, operation })),
)

/** Where the SDK of a city that keeps none in a repository is made. */
const madeSdk = join(root, '.sdk', city.id)

/** The folder of the city's SDK: what `SDK_DIR` names, or where the city keeps it, or the one made for it, if it was. */
export const sdkDir: string | undefined = process.env['SDK_DIR']
  ? resolve(root, process.env['SDK_DIR'])
  : (city.sdk.folder ?? (existsSync(madeSdk) ? madeSdk : undefined))
