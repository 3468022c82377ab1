import { isRecord, listOf, recordOf, type JsonRecord } from '../../grammar/record.ts'
import type { ContractFiles } from '../../files/contract-files.ts'
import { inside, targetOf, valueOf, type Place } from '../../files/place.ts'
import type { Part } from './part.ts'

/** Reads the owner's files as they stand and follows references on the way; what is no object is not there. */
export type PartReader = {
  /** What a reference leads to in one step. */
  readonly target: (value: JsonRecord, place: Place) => Part | undefined
  readonly member: (part: Part | undefined, key: string) => Part | undefined
  /** Named objects below a key. */
  readonly members: (part: Part | undefined, key: string) => readonly (readonly [string, Part])[]
  /** Objects in the list below a key. */
  readonly items: (part: Part | undefined, key: string) => readonly Part[]
}

const stepsMax = 50

export function partReader(files: ContractFiles): PartReader {
  const targets = new Map<JsonRecord, Part | undefined>()

  /** Each reference is looked up once: a contract of fifty operations has thousands, to a few hundred places. */
  function target(value: JsonRecord, place: Place): Part | undefined {
    if (typeof value['$ref'] !== 'string') return undefined
    if (targets.has(value)) return targets.get(value)
    const found = targetOf(files, value['$ref'], place)
    const at = found && valueOf(found)
    const part = found && isRecord(at) ? { value: at, place: found } : undefined
    targets.set(value, part)
    return part
  }

  function followed(value: unknown, place: Place): Part | undefined {
    let part = isRecord(value) ? { value, place } : undefined
    for (let steps = 0; part && steps < stepsMax; steps += 1) {
      const next = target(part.value, part.place)
      if (!next) return part
      part = next
    }
    return undefined
  }

  const member = (part: Part | undefined, key: string): Part | undefined =>
    part && followed(part.value[key], inside(part.place, key))

  return {
    target,
    member,
    members(part, key) {
      const map = member(part, key)
      return Object.keys(recordOf(map?.value)).flatMap((name) => {
        const found = member(map, name)
        return found ? [[name, found] as const] : []
      })
    },
    items(part, key) {
      if (!part) return []
      const place = inside(part.place, key)
      return listOf(part.value[key]).flatMap((one, index) => followed(one, inside(place, index)) ?? [])
    },
  }
}
