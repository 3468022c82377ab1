/**
 * The smallest shape in which an answer does not fit its contract. Every text in it is the contract's or ours: what an
 * owner sent is in it as a place, a kind of value and a hash, never as itself.
 */
export type Misfit = {
  readonly kind: MisfitKind
  /** A JSON Pointer with `*` for the places of a list and `{}` for the keys of a map; of what is undeclared, its schema. */
  readonly at: string
  readonly wanted: string
  readonly found: string
  /** Tells values apart that are not kept: one that an enumeration lacks, or a name. Empty where there is none. */
  readonly hash: string
}

export const misfitKinds = ['status', 'media-type', 'schema', 'undeclared', 'unreachable'] as const
export type MisfitKind = (typeof misfitKinds)[number]

/** Makes of a text something that tells it from others and does not give it back. */
export type HashText = (text: string) => string

/** What is longer is cut: a database bounds what it finds by. */
const lettersMax = 160

export const cut = (text: string): string => (text.length > lettersMax ? `${text.slice(0, lettersMax)}…` : text)
