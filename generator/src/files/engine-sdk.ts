import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { below, readSourceFiles, type SourceFiles } from './source-files.ts'

/** The engine's own package folder: the runtime of every SDK is written there, and one city's SDK may live around it. */
export const engineSdk = fileURLToPath(new URL('../../../sdk', import.meta.url))

/** What of every SDK is written by hand, and the same for all cities: its rooms, by path in the package. */
export const engineRooms: readonly string[] = readdirSync(join(engineSdk, 'src'), { withFileTypes: true }).flatMap(
  (entry) => (entry.isDirectory() && entry.name !== 'generated' ? [`src/${entry.name}`] : []),
)

export const isEngineSdk = (folder: string): boolean => relative(engineSdk, folder) === ''

/** What every package has a copy of, so that it can be built and published from where it lies. */
export function engineFiles(): SourceFiles {
  const written = engineRooms.flatMap((room) => [...below(room, readSourceFiles(join(engineSdk, room)))])
  const others = ['LICENSE', 'tsconfig.json', 'tsconfig.build.json', 'src/index.ts']
  return new Map([
    ...others.map((path) => [path, readFileSync(join(engineSdk, path), 'utf8')] as const),
    ...written.filter(([path]) => !path.endsWith('.test.ts')),
  ])
}
