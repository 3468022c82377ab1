import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstCall, type City } from '@openlondon/contract'
import { manifest } from '../emit/package/manifest.ts'
import { packageExports } from '../emit/package/package-exports.ts'
import { readme } from '../emit/package/readme.ts'
import { surface } from '../emit/package/surface.ts'
import { engineFiles, engineRooms, engineSdk, isEngineSdk } from '../files/engine-sdk.ts'
import { below, differingFiles, readSourceFiles, writeFiles, type SourceFiles } from '../files/source-files.ts'

/** Write what a package needs besides generated code; answers the paths that changed. */
export function writePackage(city: City, folder: string): readonly string[] {
  const stale = stalePackage(city, folder)
  writeFiles(folder, stale, packageFiles(city, folder))
  return stale
}

/** What of the package is not as it should be. */
export function stalePackage(city: City, folder: string): readonly string[] {
  const wanted = packageFiles(city, folder)
  const named = [...wanted.keys()].flatMap((path) => {
    const text = textOf(join(folder, path))
    return text === undefined ? [] : [[path, text] as const]
  })
  const present = engineRooms.flatMap((room) => [...below(room, readSourceFiles(join(folder, room)))])
  return differingFiles(new Map([...named, ...(isEngineSdk(folder) ? [] : present)]), wanted)
}

function packageFiles(city: City, folder: string): SourceFiles {
  return new Map([
    ['package.json', manifest(city, textOf(join(folder, 'package.json')))],
    ['README.md', readme(city, firstCall(city))],
    ['api.md', surface(city.sdk.packageName, packageExports(city), (path) => moduleText(folder, path))],
    ...(isEngineSdk(folder) ? [] : engineFiles()),
  ])
}

/** Of the runtime, which a new package has no copy of yet, the engine's own. */
const moduleText = (folder: string, path: string): string | undefined =>
  textOf(join(folder, path)) ?? textOf(join(engineSdk, path))

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
