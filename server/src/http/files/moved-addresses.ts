import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a path that is gone leads now; undefined for any other. */
export type MovedAddresses = (path: string) => string | undefined

/** `moved.json` of the built site. A site that has none has moved nothing. */
export function readMovedAddresses(siteDir: string): MovedAddresses {
  const list = new Map(Object.entries(readList(join(siteDir, 'moved.json'))).map(([from, to]) => [trimmed(from), to]))
  return (path) => {
    const to = list.get(trimmed(path))
    // Never to another host, whatever stands in the file.
    return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined
  }
}

function readList(file: string): Readonly<Record<string, unknown>> {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof list === 'object' && list !== null ? { ...list } : {}
  } catch {
    return {}
  }
}

const trimmed = (path: string): string => path.replace(/\/$/, '')
