import type { Change, ChangedPlace, Release } from '@openlondon/contract'

/** What an entry speaks of, in names of the SDK; what changed its name goes by the old one. */
export type ToldSubject = {
  readonly operation?: string
  readonly parameter?: string
  readonly type?: string
  readonly member?: string
  readonly from?: string
  readonly to?: string
  readonly reaches: readonly string[]
}

/** An entry of the comparison as the package carries it for who asks whether a release breaks them. */
export type ToldEntry = {
  readonly rule: string
  readonly message: string
  readonly action?: string
  /** Set where it breaks callers and no type shows it. */
  readonly unseen?: true
  readonly at: readonly ToldSubject[]
}

export type ToldRelease = { readonly version: string; readonly entries: readonly ToldEntry[] }

/** Of a release, what can break who uses the SDK. What is only new or worded otherwise is left to the changelog. */
export function toldRelease({ version, changes }: Pick<Release, 'version' | 'changes'>): ToldRelease {
  const typesBefore = new Map(
    changes.flatMap(placesOf).flatMap(({ message }) => {
      const renamed = /^`([^`]+)`: the type is called so now, before `([^`]+)`/.exec(message)
      return renamed ? [[renamed[1] ?? '', renamed[2] ?? ''] as const] : []
    }),
  )
  return { version, entries: changes.filter(canBreak).map((change) => toldEntry(change, typesBefore)) }
}

/** Additions to types break nobody, except who has a branch for each; releases from before told of axes say only how much. */
function canBreak({ rule, bump, axes }: Change): boolean {
  if (!axes) return bump === 'major'
  if (axes.types === 'major' || axes.wire === 'major' || axes.meaning === 'major') return true
  return axes.types === 'minor' && narrowing.has(rule)
}

/** Promises that are in a type: code that was written for less may no longer compile. */
const narrowing = new Set([
  'enum-values-removed',
  'known-values-added',
  'variant-removed',
  'null-refused',
  'property-required',
  'error-response-removed',
  'type-changed',
  'members-closed',
  'null-allowed',
  'enum-values-added',
])

function toldEntry(change: Change, typesBefore: ReadonlyMap<string, string>): ToldEntry {
  const { rule, message, action, axes } = change
  return {
    rule,
    message,
    ...(action === undefined ? {} : { action }),
    ...(axes?.types === 'none' ? { unseen: true } : {}),
    at: placesOf(change).map((place) => subjectOf(place, typesBefore)),
  }
}

const placesOf = (change: Change): readonly ChangedPlace[] => change.places ?? [change]

function subjectOf(
  { message, pointer, operations }: ChangedPlace,
  typesBefore: ReadonlyMap<string, string>,
): ToldSubject {
  const reaches = operations.map((id) => id.slice(id.indexOf('.') + 1))
  const { head, parameter, inner } = placeIn(message)
  const renamed = namesIn(message)
  const [owner = '', ...path] = head.split(/[.[\]]+/).filter((name) => name !== '')
  const member = renamed?.from ?? inner.at(-1) ?? path.at(-1)
  if (pointer.startsWith('/components/schemas/') || reaches.length === 0) {
    const type = typesBefore.get(owner) ?? owner
    const isType = path.length === 0
    return { type, ...(isType || member === undefined ? {} : { member }), ...renamed, reaches }
  }
  const operation = (reaches.length === 1 ? reaches[0] : undefined) ?? owner
  const isWhole = parameter === undefined && inner.length === 0 && path.length === 0
  return {
    operation,
    ...(parameter === undefined ? {} : { parameter: renamed?.from ?? parameter }),
    ...(parameter !== undefined || isWhole || member === undefined ? {} : { member }),
    ...renamed,
    reaches,
  }
}

/** `Thing.near` · `things`, parameter "near", `lat` · `things`, 200 answer, `list[].id`. */
function placeIn(message: string): {
  readonly head: string
  readonly parameter?: string
  readonly inner: readonly string[]
} {
  const place = message.slice(0, Math.max(0, message.indexOf(': ')))
  const [head = '', ...inner] = [...place.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  const parameter = /, (?:parameter|header|cookie) "([^"]+)"/.exec(place)?.[1]
  const names = inner.flatMap((path) => path.split(/[.[\]]+/)).filter((name) => name !== '')
  return { head, ...(parameter === undefined ? {} : { parameter }), inner: names }
}

/** The names that a thing had and has, where the comparison says both. */
function namesIn(message: string): { readonly from: string; readonly to: string } | undefined {
  const [, place = '', said = ''] = /^(.*?): (.*)$/s.exec(message) ?? []
  const to = [...place.matchAll(/[`"]([^`"]+)[`"]/g)].at(-1)?.[1]?.split('.').at(-1)
  const from = /(?:^is called so now, before|^the type is called so now, before|in the shape of) [`"]([^`"]+)[`"]/.exec(
    said,
  )?.[1]
  return from === undefined || to === undefined ? undefined : { from, to }
}
