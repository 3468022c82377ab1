import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCity } from '@openlondon/spec'
import type { City } from '@openlondon/spec'
import { generateSdk, sdkSources } from './generate-sdk.ts'
import { withExports } from './package-exports.ts'
import { differingFiles, readSourceFiles } from './source-files.ts'

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
  const manifestFile = join(sdkDir, 'package.json')
  const manifest = readFileSync(manifestFile, 'utf8')
  const wanted = withExports(manifest, city)
  if (wanted !== manifest) writeFileSync(manifestFile, wanted)
  return [...changed.map((path) => `src/generated/${path}`), ...(wanted === manifest ? [] : ['package.json'])]
}

/**
 * Regenerate in memory and compare bytes, so that a dirty working tree is no excuse. An empty list is fresh;
 * otherwise `fixCommand` mends it.
 */
export async function checkFresh(city: City, sdkDir: string): Promise<readonly string[]> {
  const differing = differingFiles(readSourceFiles(join(sdkDir, 'src/generated')), await sdkSources(city))
  const manifest = readFileSync(join(sdkDir, 'package.json'), 'utf8')
  return [...differing.map((path) => `src/generated/${path}`), ...(withExports(manifest, city) === manifest ? [] : ['package.json'])]
}
