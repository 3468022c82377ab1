import type { PlaceKind } from '@openlondon/search'

export type { PlaceKind }

/**
 * A page, or a named spot of one, that somebody may look for. The one thing that page kinds tell of each other: the
 * search finds places, and the list for programs names them.
 */
export type Place = {
  readonly kind: PlaceKind
  /** From the origin, with its anchor. */
  readonly path: string
  /** What a person calls it, such as "Next arrivals at a stop". */
  readonly title: string
  /** What a program calls it, where that is another name: an operation's id, a code, a variable. */
  readonly code?: string
  /** The API that it belongs to, by its name. */
  readonly within?: string
  /** The language of its words, where it is another than the page's. */
  readonly lang?: string
  /** What it is, in a sentence or two of plain words. */
  readonly description: string
  /** The page's own text, where it is Markdown: its headings are found, too. */
  readonly markdown?: string
  /** Under what name the city keeps further words for it, such as an operation's id; the path when it is absent. */
  readonly key?: string
  /** Words that lead here beside its title. */
  readonly words?: readonly string[]
}
