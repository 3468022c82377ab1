import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstCall, type City } from '@openlondon/contract'
import { manifest } from '../emit/package/manifest.ts'
import { packageExports } from '../emit/package/package-exports.ts'
import { readme } from '../emit/package/readme.ts'
import { surface } from '../emit/package/surface.ts'
import { below, differingFiles, readSourceFiles, writeFiles, type SourceFiles } from '../files/source-files.ts'

/** The engine's own package folder: the runtime of every SDK is written there, and one city's SDK may live around it. */
const engineSdk = fileURLToPath(new URL('../../../sdk', import.meta.url))

/** What of every SDK is written by hand, and the same for all cities. */
const engineRooms = readdirSync(join(engineSdk, 'src'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'generated' ? [`src/${entry.name}`] : [],
)

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

const isEngineSdk = (folder: string): boolean => relative(engineSdk, folder) === ''

/** What every package has a copy of, so that it can be built and published from where it lies. */
function engineFiles(): SourceFiles {
  const written = engineRooms.flatMap((room) => [...below(room, readSourceFiles(join(engineSdk, room)))])
  const others = ['LICENSE', 'tsconfig.json', 'tsconfig.build.json', 'src/index.ts']
  return new Map([
    ...others.map((path) => [path, readFileSync(join(engineSdk, path), 'utf8')] as const),
    ...written.filter(([path]) => !path.endsWith('.test.ts')),
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
