import type { PlaceKind } from '../../../city/place.ts'

/**
 * One findable place, in the shape that DocSearch reads. The same file feeds the embedded engine and Algolia, so
 * `url` is absolute: with a relative one DocSearch finds nothing and says nothing.
 */
export type SearchRecord = {
  readonly objectID: string
  readonly url: string
  readonly type: 'lvl1' | 'lvl2'
  readonly kind: PlaceKind
  readonly hierarchy: {
    readonly lvl0: string
    readonly lvl1: string
    readonly lvl2: string | null
  }
  readonly content: string | null
  /** The language of title and content, where it is another than the page's. */
  readonly lang?: string
  /** Words people use for it that stand nowhere on the page, and the parts of a camelCase name. */
  readonly aliases: readonly string[]
  readonly weight: number
}

/** Guides before operations before the SDK's symbols: a reader asks how before they ask what it is called. */
export const kinds: Readonly<Record<PlaceKind, { readonly group: string; readonly weight: number }>> = {
  guide: { group: 'Guides', weight: 100 },
  example: { group: 'Examples', weight: 95 },
  operation: { group: 'Operations', weight: 90 },
  api: { group: 'APIs', weight: 85 },
  problem: { group: 'Error codes', weight: 70 },
  rule: { group: 'Rules for contracts', weight: 60 },
  model: { group: 'Types', weight: 40 },
  symbol: { group: 'SDK reference', weight: 35 },
}

export const contentCharactersMax = 300

type Found = {
  readonly kind: PlaceKind
  /** From the origin, with its anchor. */
  readonly path: string
  readonly title: string
  readonly section?: string
  readonly content: string
  readonly lang?: string | undefined
  readonly aliases?: readonly string[]
}

/** The path is the id: it is unique, and the same from build to build. */
export function createRecord(
  origin: string,
  { kind, path, title, section, content, lang, aliases = [] }: Found,
): SearchRecord {
  const { group, weight } = kinds[kind]
  return {
    objectID: path,
    url: origin + path,
    type: section === undefined ? 'lvl1' : 'lvl2',
    kind,
    hierarchy: { lvl0: group, lvl1: title, lvl2: section ?? null },
    content: content === '' ? null : shorten(content),
    ...(lang === undefined ? {} : { lang }),
    aliases,
    weight: section === undefined ? weight : weight - 5,
  }
}

/** Cut at a word, so that no half word is indexed. */
function shorten(text: string): string {
  if (text.length <= contentCharactersMax) return text
  const cut = text.slice(0, contentCharactersMax - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
