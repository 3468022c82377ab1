import { basename, dirname, resolve } from 'node:path'
import { below, tokensOf, valueAt } from '../grammar/pointer.ts'
import { isRecord } from '../grammar/record.ts'
import type { ContractFiles } from './contract-files.ts'
import { namedPlaces, resolveUri, resourceAt } from './named-places.ts'
import type { SourceFile } from './source-file.ts'

/** A value in one of the owner's files. */
export type Place = { readonly source: SourceFile; readonly path: string; readonly pointer: string }

export const inside = (place: Place, token: string | number): Place => ({
  ...place,
  pointer: below(place.pointer, token),
})

export const valueOf = (place: Place): unknown => valueAt(place.source.value, place.pointer)

export const keyOf = (place: Place): string => `${place.path}#${place.pointer}`

/** Steps from the root of the file. */
export function depthOf({ pointer }: Place): number {
  let depth = 0
  for (let at = pointer.indexOf('/'); at !== -1; at = pointer.indexOf('/', at + 1)) depth += 1
  return depth
}

/** The last token of its pointer, escaped. */
export const lastTokenOf = ({ pointer }: Place): string => pointer.slice(pointer.lastIndexOf('/') + 1)

export const isRemote = (reference: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(reference)

/**
 * Where a reference leads, if there is something: by the names that its own file gives (`$id`, `$anchor`), else to a
 * file beside it. A file that is missing or out of bounds throws.
 */
export function targetOf(files: ContractFiles, reference: string, place: Place): Place | undefined {
  const [file = '', fragment = ''] = reference.split(/#(.*)/s)
  const named = namedTarget(file, fragment, place)
  if (named || isRemote(reference)) return named
  if (file === '') return partOf({ ...place, pointer: '' }, fragment)
  const path = files.standing(fileOf(files, file, place))
  const source = files.read(path, () => place.source.locate(below(place.pointer, '$ref')))
  return partOf({ source, path, pointer: '' }, fragment)
}

/** What the file itself calls so, where it names any of its parts. */
function namedTarget(file: string, fragment: string, place: Place): Place | undefined {
  const places = namedPlaces(place.source)
  if (places.resources.size === 0) return undefined
  const { root, uri } = resourceAt(places, place.pointer)
  const pointer = file === '' ? root : places.resources.get(resolveUri(file, uri))
  return pointer === undefined ? undefined : partOf({ ...place, pointer }, fragment)
}

/** A reference is a URL, in which a space is `%20`; some write it as it is, and some files are called so. */
function fileOf(files: ContractFiles, file: string, place: Place): string {
  const asWritten = resolve(dirname(place.path), file)
  if (!file.includes('%') || files.list(dirname(asWritten)).includes(basename(asWritten))) return asWritten
  try {
    return resolve(dirname(place.path), decodeURIComponent(file))
  } catch {
    return asWritten
  }
}

/** A part of a resource: by pointer, or by the name that it gives itself. */
function partOf(whole: Place, fragment: string): Place | undefined {
  const pointer = tokensOf(`#${fragment}`).reduce<string>((parent, token) => below(parent, token), whole.pointer)
  const target = { ...whole, pointer }
  if (valueOf(target) !== undefined) return target
  const anchored = namedPlaces(whole.source).anchors.get(fragment) ?? []
  const own = anchored.find((one) => one.startsWith(whole.pointer)) ?? anchored[0]
  return own === undefined ? undefined : { ...whole, pointer: own }
}

/** By key, whether the references that begin at a place come back to one of their own; each is followed once. */
const circles = new WeakMap<ContractFiles, Map<string, boolean>>()

/** A schema may contain itself, but a name that stands for nothing except itself describes nothing. */
export function standsForItself(files: ContractFiles, start: Place): boolean {
  const known = circles.get(files) ?? new Map<string, boolean>()
  circles.set(files, known)
  const seen = new Set<string>()
  let place: Place | undefined = start
  let found = false
  while (place) {
    const key = keyOf(place)
    const before = known.get(key)
    if (before !== undefined || seen.has(key)) {
      found = before ?? true
      break
    }
    seen.add(key)
    const value = valueOf(place)
    const reference: unknown = isRecord(value) ? value['$ref'] : undefined
    place = typeof reference === 'string' ? targetOf(files, reference, place) : undefined
  }
  for (const key of seen) known.set(key, found)
  return found
}
