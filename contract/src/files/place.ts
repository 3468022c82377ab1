import { dirname, resolve } from 'node:path'
import { below, tokensOf, valueAt } from '../grammar/pointer.ts'
import { isRecord } from '../grammar/record.ts'
import type { ContractFiles } from './contract-files.ts'
import type { SourceFile } from './source-file.ts'

/** A value in one of the owner's files. */
export type Place = { readonly source: SourceFile; readonly path: string; readonly pointer: string }

export const inside = (place: Place, token: string | number): Place => ({
  ...place,
  pointer: below(place.pointer, token),
})

export const valueOf = (place: Place): unknown => valueAt(place.source.value, place.pointer)

export const keyOf = (place: Place): string => `${place.path}#${place.pointer}`

export const isRemote = (reference: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(reference)

/** Where a reference leads, if there is something; a file that is missing or out of bounds throws. */
export function targetOf(files: ContractFiles, reference: string, place: Place): Place | undefined {
  if (isRemote(reference)) return undefined
  const [file = '', fragment = ''] = reference.split(/#(.*)/s)
  const path = file === '' ? place.path : files.standing(resolve(dirname(place.path), file))
  const source = file === '' ? place.source : files.read(path, place.source.locate(below(place.pointer, '$ref')))
  const pointer = tokensOf(`#${fragment}`).reduce<string>((parent, token) => below(parent, token), '')
  const target = { source, path, pointer }
  return valueOf(target) === undefined ? undefined : target
}

/** A schema may contain itself, but a name that stands for nothing except itself describes nothing. */
export function standsForItself(files: ContractFiles, start: Place): boolean {
  const seen = new Set<string>()
  let place: Place | undefined = start
  while (place) {
    if (seen.has(keyOf(place))) return true
    seen.add(keyOf(place))
    const value = valueOf(place)
    const reference: unknown = isRecord(value) ? value['$ref'] : undefined
    place = typeof reference === 'string' ? targetOf(files, reference, place) : undefined
  }
  return false
}
