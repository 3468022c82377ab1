/** A test that guards a case, by its file from the root and its title. */
type Guard = readonly [file: string, title: string]

/** An attack, what must come of it, and what guards it. */
export type Case = {
  readonly attack: string
  readonly expected: string
} & (
  | { readonly state: 'here' }
  /** Guarded where the thing itself is tested. */
  | { readonly state: 'elsewhere'; readonly by: readonly Guard[] }
  /** What is attacked does not exist yet. */
  | { readonly state: 'not built'; readonly reason: string }
)

export const here = (attack: string, expected: string): Case => ({ attack, expected, state: 'here' })
export const elsewhere = (attack: string, expected: string, ...by: readonly Guard[]): Case => ({
  attack,
  expected,
  state: 'elsewhere',
  by,
})
export const notBuilt = (attack: string, expected: string, reason: string): Case => ({
  attack,
  expected,
  state: 'not built',
  reason,
})
