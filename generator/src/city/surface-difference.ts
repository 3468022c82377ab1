import type { ApiSurface } from './api-surface.ts'

/** One name of the SDK that is not what it was; `undefined` where there is none. */
export type ChangedName = {
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What is gone first, then what has changed, then what is new: in this order it costs its readers. */
export function surfaceDifference(before: ApiSurface, after: ApiSurface): readonly ChangedName[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const changed = names
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((one) => one.before !== one.after)
  const rank = (one: ChangedName): number => (one.after === undefined ? 0 : one.before === undefined ? 2 : 1)
  return changed.toSorted((one, other) => rank(one) - rank(other))
}
