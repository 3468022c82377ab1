/** What a page is about; it decides how early the search shows it. */
export type PlaceKind =
  | 'guide'
  | 'example'
  | 'operation'
  | 'api'
  | 'list'
  | 'changes'
  | 'account'
  | 'problem'
  | 'setting'
  | 'rule'
  | 'model'
  | 'symbol'

/**
 * One findable place. The same file feeds the embedded engine and Algolia, so `url` is absolute and the hierarchy is
 * the one that Algolia's own tools read.
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
  /** What programs call it: an operation's id, a code, a variable. */
  readonly code?: string
  /** The API that it belongs to, by its name. */
  readonly within?: string
  /** The language of title and content, where it is another than the page's. */
  readonly lang?: string
  /** Words people use for it that stand nowhere on the page. */
  readonly aliases: readonly string[]
  readonly weight: number
}

/** What the site's search is made of, as one file. */
export type SearchFile = {
  readonly records: readonly SearchRecord[]
  /** Words that mean the same to whoever asks, a list for each meaning. */
  readonly synonyms: readonly (readonly string[])[]
}
