import { isRecord, listOf, recordOf } from '../grammar/record.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import { inside, keyOf, targetOf, valueOf, type Place } from '../files/place.ts'

/** A part of a schema that is put together: one that must hold, or one of several that may. */
const part = /\/(?:allOf|oneOf|anyOf)\/\d+$/

/**
 * Whether a property that a part of a schema requires is described beside that part, in whatever the whole is made of. A
 * branch may require what stands around the choice; that other branches do not have it is no matter.
 */
export function isDescribedAround(files: ContractFiles, start: Place, name: string): boolean {
  let place = start
  while (part.test(place.pointer)) {
    place = { ...place, pointer: place.pointer.replace(part, '') }
    if (describes(files, place, name, new Set())) return true
  }
  return false
}

function describes(files: ContractFiles, place: Place, name: string, seen: Set<string>): boolean {
  const key = keyOf(place)
  const schema = valueOf(place)
  if (seen.has(key) || !isRecord(schema)) return false
  seen.add(key)
  if (Object.hasOwn(recordOf(schema['properties']), name)) return true
  const reference = schema['$ref']
  const target = typeof reference === 'string' ? targetOf(files, reference, place) : undefined
  if (target && describes(files, target, name, seen)) return true
  return listOf(schema['allOf']).some((_part, index) =>
    describes(files, inside(inside(place, 'allOf'), index), name, seen),
  )
}
