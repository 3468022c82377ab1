/** A small project: what stands in it, what the next release breaks in it, and what it is when it was mended. */
export type MarketCase = {
  readonly name: string
  /** Lines of the file; what every file needs stands before them, and is not counted. */
  readonly source: string
  /** `line:column rule word`, in order; the word is in the entry's message. */
  readonly breaks: readonly string[]
  /** The source when mends are made, where they change it. */
  readonly mended?: string
  readonly language?: 'js' | 'tsx'
}
