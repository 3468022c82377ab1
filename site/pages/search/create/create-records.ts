import { createSlugger } from '@docusaurus/utils'
import type { SearchRecord } from '@openlondon/search'
import type { Place } from '../../../city/place.ts'
import type { Aliases } from './read-aliases.ts'
import { createRecord } from './record.ts'
import { splitMarkdown } from './split-markdown.ts'

export type SearchSources = {
  readonly origin: string
  readonly places: readonly Place[]
  readonly aliases: Aliases
}

/** Everything that can be found. Headings of properties are no records: a field must never stand above its operation. */
export function createRecords({ origin, places, aliases }: SearchSources): readonly SearchRecord[] {
  const records = places.flatMap((place) => {
    const words = [...(aliases[place.key ?? place.path] ?? []), ...(place.words ?? [])]
    return placeRecords(origin, place, words)
  })
  return [...new Map(records.map((record) => [record.objectID, record])).values()]
}

function placeRecords(origin: string, place: Place, aliases: readonly string[]): readonly SearchRecord[] {
  const { kind, path, title, code, within, lang, description, markdown = '' } = place
  const slugger = createSlugger()
  const [opening, ...sections] = splitMarkdown(markdown)
  const content = `${description} ${opening?.text ?? ''}`.trim()
  const parts = sections.flatMap(({ heading = '', id, level, text }) => {
    // Every heading takes a slug, as in the page, or a later one of the same name would get the wrong anchor.
    const anchor = id ?? slugger.slug(heading)
    if (heading === '' || !isFindable(kind, level)) return []
    const part = { path: `${path}#${anchor}`, section: heading, content: text }
    return [createRecord(origin, { kind, title, within, lang, ...part })]
  })
  return [createRecord(origin, { kind, title, code, within, lang, path, content, aliases }), ...parts]
}

/** In a guide, parts and sub-parts; in the SDK reference, the symbols, which stand at level 3. */
function isFindable(kind: Place['kind'], level: number): boolean {
  return kind === 'symbol' ? level === 3 : level === 2 || level === 3
}
