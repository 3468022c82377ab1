import type { PlaceKind, SearchRecord } from '@openlondon/search'

/** Guides before operations before the SDK's symbols: a reader asks how before they ask what it is called. */
export const kinds: Readonly<Record<PlaceKind, { readonly group: string; readonly weight: number }>> = {
  guide: { group: 'Guide', weight: 100 },
  account: { group: 'Account', weight: 95 },
  list: { group: 'List', weight: 95 },
  changes: { group: 'Changes', weight: 90 },
  operation: { group: 'Operation', weight: 90 },
  example: { group: 'Example', weight: 88 },
  api: { group: 'API', weight: 85 },
  problem: { group: 'Error', weight: 75 },
  setting: { group: 'Setting', weight: 60 },
  rule: { group: 'Rule for contracts', weight: 55 },
  model: { group: 'Type', weight: 10 },
  symbol: { group: 'SDK reference', weight: 10 },
}

export const contentCharactersMax = 300

/** A type is found by its name: a sentence of what it is will do. */
const typeCharactersMax = 120

type Found = {
  readonly kind: PlaceKind
  /** From the origin, with its anchor. */
  readonly path: string
  readonly title: string
  readonly section?: string
  readonly content: string
  readonly code?: string | undefined
  readonly within?: string | undefined
  readonly lang?: string | undefined
  readonly aliases?: readonly string[]
}

/** The path is the id: it is unique, and the same from build to build. */
export function createRecord(
  origin: string,
  { kind, path, title, section, content, code, within, lang, aliases = [] }: Found,
): SearchRecord {
  const { group, weight } = kinds[kind]
  return {
    objectID: path,
    url: origin + path,
    type: section === undefined ? 'lvl1' : 'lvl2',
    kind,
    hierarchy: { lvl0: group, lvl1: title, lvl2: section ?? null },
    content: content === '' ? null : shorten(content, kind === 'model' ? typeCharactersMax : contentCharactersMax),
    ...(code === undefined || code === title ? {} : { code }),
    ...(within === undefined ? {} : { within }),
    ...(lang === undefined ? {} : { lang }),
    aliases,
    weight: section === undefined ? weight : weight - 5,
  }
}

/** Cut at a word, so that no half word is indexed. */
function shorten(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text
  const cut = text.slice(0, charactersMax - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
