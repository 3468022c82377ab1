/** One thing to do to a document. Its place is given by the names that lead there, as they stand before anything is done. */
export type Mending = {
  /** The rule that it satisfies. */
  readonly rule: string
  /** What is done, as one sentence. */
  readonly message: string
  readonly at: readonly (string | number)[]
  readonly edits: readonly Edit[]
}

/** Relative to the place. Of a list a name and any number is its end, where the value is added. */
export type Edit =
  | { readonly kind: 'set'; readonly below: readonly (string | number)[]; readonly value: unknown }
  | { readonly kind: 'remove'; readonly below: readonly (string | number)[] }
  /** The last name of the place itself. */
  | { readonly kind: 'rename'; readonly to: string }

export const set = (name: string, value: unknown): Edit => ({ kind: 'set', below: [name], value })

export const remove = (name: string): Edit => ({ kind: 'remove', below: [name] })
