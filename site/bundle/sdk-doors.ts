import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One public entry of the SDK: its name in the package, such as `./ids`, what a reader imports, and the source behind. */
export type SdkDoor = { readonly door: string; readonly specifier: string; readonly file: string }

/** The package's own map of doors says which sources are public; neither bundler nor TypeDoc knows our condition. */
export function sdkDoors(sdkDir: string): readonly SdkDoor[] {
  const description = JSON.parse(readFileSync(path.join(sdkDir, 'package.json'), 'utf8')) as {
    name: string
    exports?: Record<string, string | { 'city-source'?: string }> // package.json §exports, as npm allows it
  }
  return Object.entries(description.exports ?? {}).flatMap(([door, target]) =>
    typeof target === 'object' && target['city-source']
      ? [
          {
            door,
            specifier: path.posix.join(description.name, door),
            file: path.join(sdkDir, target['city-source']),
          },
        ]
      : [],
  )
}
