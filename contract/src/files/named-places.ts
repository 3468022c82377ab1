import { below } from '../grammar/pointer.ts'
import { isRecord } from '../grammar/record.ts'
import type { SourceFile } from './source-file.ts'

/** What a file calls by other names than its pointers (JSON Schema 2020-12, section 8.2). */
export type NamedPlaces = {
  /** Pointers by `$anchor` and `$dynamicAnchor`, in the order of the file. */
  readonly anchors: ReadonlyMap<string, readonly string[]>
  /** Pointers by `$id` in full, and the file's own by `$self` of OpenAPI 3.2. */
  readonly resources: ReadonlyMap<string, string>
  /** Whoever stands below one of these refers to it, and not to the file, by `#`. */
  readonly roots: readonly string[]
}

const known = new WeakMap<SourceFile, NamedPlaces>()

/** Read once for a file, when the first reference in it is followed. */
export function namedPlaces(source: SourceFile): NamedPlaces {
  const places = known.get(source) ?? collect(source.value)
  known.set(source, places)
  return places
}

type Open = {
  readonly value: object
  readonly above?: Open
  readonly key: string
  readonly base: string
  readonly depth: number
}

function collect(root: unknown): NamedPlaces {
  const anchors = new Map<string, string[]>()
  const resources = new Map<string, string>()
  const roots: string[] = []
  const self = isRecord(root) && typeof root['$self'] === 'string' ? root['$self'] : ''
  if (self !== '') resources.set(self, '')
  const open: Open[] = isObject(root) ? [{ value: root, key: '', base: self, depth: 0 }] : []
  let left = partsMax
  for (let one = open.pop(); one !== undefined && left > 0; one = open.pop()) {
    left -= 1
    const { value, base, depth } = one
    if (depth > depthMax) continue
    let inner = base
    if (isRecord(value)) {
      if (typeof value['$id'] === 'string') {
        const pointer = pointerTo(one)
        inner = resolveUri(value['$id'].replace(/#$/, ''), base)
        resources.set(inner, pointer)
        if (pointer !== '') roots.push(pointer)
      }
      for (const key of ['$anchor', '$dynamicAnchor']) {
        const name = value[key]
        if (typeof name === 'string') anchors.set(name, [...(anchors.get(name) ?? []), pointerTo(one)])
      }
    }
    for (const [key, member] of Object.entries(value).toReversed())
      if (isObject(member)) open.push({ value: member, above: one, key, base: inner, depth: depth + 1 })
  }
  return { anchors, resources, roots }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Few places have a name, so that only theirs are spelt out. */
function pointerTo(place: Open): string {
  const keys: string[] = []
  for (let one: Open | undefined = place; one?.above; one = one.above) keys.push(one.key)
  return below('', ...keys.toReversed())
}

/** As many as a document may have. */
const partsMax = 3_000_000

/** No reader follows a document further down; YAML can put an object into itself. */
const depthMax = 90

/** A reference in full, as far as there is anything to complete it with. */
export function resolveUri(reference: string, base: string): string {
  const whole = URL.parse(reference, base === '' ? undefined : base)
  return whole ? whole.href.replace(/#$/, '') : reference
}

/** The names by which a place refers to its own resource: the nearest `$id` above it, in full, and where that stands. */
export function resourceAt(places: NamedPlaces, pointer: string): { readonly root: string; readonly uri: string } {
  const root = places.roots
    .filter((one) => pointer === one || pointer.startsWith(`${one}/`))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  const [uri = ''] = [...places.resources].find(([, at]) => at === root) ?? []
  return { root, uri }
}
