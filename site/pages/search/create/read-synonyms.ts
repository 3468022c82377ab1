import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { City } from '@openlondon/contract'
import type { SearchFile } from '@openlondon/search'
import ours from '../synonyms.json' with { type: 'json' }

/** Words that mean the same: ours of portals and programs, and the city's of what a city does. */
export function readSynonyms({ folder }: Pick<City, 'folder'>): SearchFile['synonyms'] {
  const file = path.join(folder, 'content/search-synonyms.json')
  if (!existsSync(file)) return ours
  const stated: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(stated) || !stated.every(isList))
    throw new Error(
      `${path.basename(folder)}/content/search-synonyms.json is no list of lists of single words, at least two in each.`,
    )
  return [...ours, ...stated]
}

const isList = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.length > 1 && list.every((word) => typeof word === 'string' && /^\S+$/.test(word))
