// cli.ts <folder>: write the package of the sandbox of the city that CITY_DIR names into a folder, which it empties first.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKeptCity } from '@openlondon/contract/served'
import { buildOffline } from './build-offline.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder of the package.')
const cityDir = process.env['CITY_DIR'] ?? fileURLToPath(new URL('../../openapi', import.meta.url))
await buildOffline(await loadKeptCity(cityDir), resolve(folder))
