import type { Mismatch } from '../schema/compile-schema.ts'

/** A mismatch told once, though it may stand at many places; `path` has `*` for the places in a list. */
export type NearestMismatch<One extends Mismatch = Mismatch> = One & { readonly places: number }

const isChoice = ({ message }: Mismatch): boolean =>
  /^must match (exactly one schema in oneOf|a schema in anyOf)$/.test(message)

/** What a branch says of a value that another branch was meant for. */
const isOfAnotherBranch = ({ message }: Mismatch): boolean => /^must be (\w+(,\w+)*|one of .*)$/s.test(message)

/**
 * What a reader needs of a validator's list. Where a value must fit one of several schemas, the validator says of each
 * why not; if something inside is wrong, that is the cause and the rest is its echo.
 */
export function nearestMismatches<One extends Mismatch>(mismatches: readonly One[]): readonly NearestMismatch<One>[] {
  const choices = new Set(mismatches.filter(isChoice).map(({ path }) => path))
  const withInner = new Set([...choices].filter((path) => mismatches.some((one) => one.path.startsWith(`${path}/`))))
  const withOther = new Set(mismatches.filter((one) => !isChoice(one)).map(({ path }) => path))
  const told = mismatches.filter((one) => {
    if (isChoice(one)) return !withInner.has(one.path) && !withOther.has(one.path)
    return !(withInner.has(one.path) && isOfAnotherBranch(one))
  })
  const grouped = new Map<string, NearestMismatch<One>>()
  for (const one of told) {
    const place = one.path.replaceAll(/\/\d+(?=\/|$)/g, '/*')
    const key = `${place} ${one.message}`
    grouped.set(key, { ...one, path: place, places: (grouped.get(key)?.places ?? 0) + 1 })
  }
  return [...grouped.values()]
}
