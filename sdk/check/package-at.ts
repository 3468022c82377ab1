import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ReleasesFile } from './entry.ts'

/** A copy of the SDK on this machine. */
export type PackageAt = {
  /** Without links, as a compiler names what it found there. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** Declarations by door: `.` and `./tfl`. */
  readonly doors: ReadonlyMap<string, string>
  /** Absent in packages from before they told of releases. */
  readonly releases?: ReleasesFile
}

/** The package in this folder; nothing where there is none. */
export function packageAt(place: string): PackageAt | undefined {
  const manifest = join(place, 'package.json')
  if (!existsSync(manifest)) return undefined
  const folder = slashed(realpathSync(place))
  const { name, version, exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  const doors = Object.entries<{ readonly types?: string }>(exports).flatMap(([door, { types }]) =>
    types === undefined ? [] : [[door, slashed(join(folder, types))] as const],
  )
  const told = join(folder, 'dist/releases.json.gz')
  return {
    folder,
    name,
    version,
    doors: new Map(doors),
    ...(existsSync(told) ? { releases: JSON.parse(gunzipSync(readFileSync(told)).toString()) } : {}),
  }
}

/** The package as a program in this folder would find it. */
export function installedPackage(folder: string, name: string): PackageAt | undefined {
  const found = packageAt(join(folder, 'node_modules', name))
  const above = dirname(folder)
  return found ?? (above === folder ? undefined : installedPackage(above, name))
}

/** As the compiler writes paths on every machine. */
const slashed = (path: string): string => path.replaceAll('\\', '/')
