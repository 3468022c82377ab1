import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCity, type City } from '@openlondon/contract'
import { generateSdk, sdkSources } from './generate-sdk.ts'
import { withExports } from './package-exports.ts'
import { differingFiles, readSourceFiles } from '../files/source-files.ts'

export type GenerateOptions = {
  /** The data folder, `openapi/` for this repository's own city. */
  readonly cityDir: string
  /** The SDK's package folder. */
  readonly sdkDir: string
  /** Compare and write nothing. */
  readonly check?: boolean
}

/** The one command that mends drift, said wherever drift is found. */
export const fixCommand = 'npm run generate'

/** Generate the SDK of a city, or check that it is fresh; answers the paths that changed or differ, relative to the package. */
export async function generateAll({ cityDir, sdkDir, check = false }: GenerateOptions): Promise<readonly string[]> {
  const { city } = await loadCity(cityDir)
  if (check) return checkFresh(city, sdkDir)
  const changed = await generateSdk({ city, outDir: join(sdkDir, 'src/generated') })
  const manifest = staleManifest(city, sdkDir)
  if (manifest) writeFileSync(join(sdkDir, 'package.json'), manifest)
  return [...changed.map((path) => `src/generated/${path}`), ...(manifest ? ['package.json'] : [])]
}

/**
 * Regenerate in memory and compare bytes, so that a dirty working tree is no excuse. An empty list is fresh;
 * otherwise `fixCommand` mends it.
 */
export async function checkFresh(city: City, sdkDir: string): Promise<readonly string[]> {
  const differing = differingFiles(readSourceFiles(join(sdkDir, 'src/generated')), await sdkSources(city))
  return [...differing.map((path) => `src/generated/${path}`), ...(staleManifest(city, sdkDir) ? ['package.json'] : [])]
}

/** The manifest as it should be, when it is not. A bare folder of sources has none to keep. */
function staleManifest(city: City, sdkDir: string): string | undefined {
  const file = join(sdkDir, 'package.json')
  if (!existsSync(file)) return undefined
  return withExports(readFileSync(file, 'utf8'), city)
}
