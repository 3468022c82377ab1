import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { City } from '@openlondon/contract'
import type { Place } from '../../../city/place.ts'
import ours from '../aliases.json' with { type: 'json' }

/** What people call a place, by its key or its path. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** Our words for our own pages and the city's for its operations; a word for what is not there is an error. */
export function readAliases(city: Pick<City, 'folder'>, places: readonly Place[]): Aliases {
  const name = `${path.basename(city.folder)}/content/search-aliases.json`
  const known = new Set(places.map((place) => place.key ?? place.path))
  const theirs = readWords(path.join(city.folder, 'content/search-aliases.json'), name)
  const lost = Object.keys(theirs).filter((key) => !known.has(key))
  if (lost.length > 0)
    throw new Error(`${name}: "${lost.join('", "')}" is neither an operation nor a code nor a page of this site.`)
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  const both: Aliases = ours
  return Object.fromEntries([...keys].map((key) => [key, [...(both[key] ?? []), ...(theirs[key] ?? [])]]))
}

function readWords(file: string, name: string): Aliases {
  if (!existsSync(file)) return {}
  const stated: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof stated !== 'object' || stated === null) throw new Error(`${name} is no object of words by operation.`)
  return Object.fromEntries(
    Object.entries(stated).map(([key, words]) => {
      if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
        throw new Error(`${name}: "${key}" is no list of texts.`)
      return [key, words]
    }),
  )
}
