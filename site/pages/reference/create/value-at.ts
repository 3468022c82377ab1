/**
 * One step into an answer, on the wire and in the SDK at once: a member (absent on the side that lacks it), each item of
 * a list, each entry of a map, or one-or-many, of which the SDK has made a list or taken the first.
 */
export type Step =
  | { readonly wire?: string; readonly sdk?: string }
  | { readonly each: 'item' | 'entry' | 'many' }
  | { readonly first: true }

type Pair = { readonly wire: unknown; readonly sdk: unknown }

/** All values that a path leads to, each with what the SDK made of it. */
export function valueAt(pair: Pair, steps: readonly Step[]): readonly Pair[] {
  return steps.reduce<readonly Pair[]>((pairs, step) => pairs.flatMap((one) => inside(one, step)), [pair])
}

function inside({ wire, sdk }: Pair, step: Step): readonly Pair[] {
  if ('first' in step) return [{ wire: Array.isArray(wire) ? wire[0] : wire, sdk }]
  if (!('each' in step)) {
    const at = (value: unknown, name: string | undefined): unknown => (name === undefined ? value : member(value, name))
    return [{ wire: at(wire, step.wire), sdk: at(sdk, step.sdk) }]
  }
  if (step.each === 'entry')
    return Object.keys(Object(wire)).map((name) => ({ wire: member(wire, name), sdk: member(sdk, name) }))
  const given: readonly unknown[] = Array.isArray(wire) ? wire : step.each === 'many' ? [wire] : []
  return given.map((item, index) => ({ wire: item, sdk: member(sdk, index) }))
}

const member = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[name] : undefined // any object is one
