import { isRecord, listOf, recordOf, type JsonRecord } from '../../grammar/record.ts'
import type { ContractFiles } from '../../files/contract-files.ts'
import { inside, targetOf, valueOf, type Place } from '../../files/place.ts'
import type { Site } from './part.ts'

/** Reads the owner's files as they stand and follows references on the way; what is no object is not there. */
export type SiteReader = {
  /** What a reference leads to in one step. */
  readonly target: (value: JsonRecord, place: Place) => Site | undefined
  readonly member: (site: Site | undefined, key: string) => Site | undefined
  /** Named objects below a key. */
  readonly members: (site: Site | undefined, key: string) => readonly (readonly [string, Site])[]
  /** Objects in the list below a key. */
  readonly items: (site: Site | undefined, key: string) => readonly Site[]
}

const stepsMax = 50

export function siteReader(files: ContractFiles): SiteReader {
  const targets = new Map<JsonRecord, Site | undefined>()

  /** Each reference is looked up once: a contract of fifty operations has thousands, to a few hundred places. */
  function target(value: JsonRecord, place: Place): Site | undefined {
    if (typeof value['$ref'] !== 'string') return undefined
    if (targets.has(value)) return targets.get(value)
    const found = targetOf(files, value['$ref'], place)
    const at = found && valueOf(found)
    const site = found && isRecord(at) ? { value: at, place: found } : undefined
    targets.set(value, site)
    return site
  }

  function followed(value: unknown, place: Place): Site | undefined {
    let site = isRecord(value) ? { value, place } : undefined
    for (let steps = 0; site && steps < stepsMax; steps += 1) {
      const next = target(site.value, site.place)
      if (!next) return site
      site = next
    }
    return undefined
  }

  const member = (site: Site | undefined, key: string): Site | undefined =>
    site && followed(site.value[key], inside(site.place, key))

  return {
    target,
    member,
    members(site, key) {
      const map = member(site, key)
      return Object.keys(recordOf(map?.value)).flatMap((name) => {
        const found = member(map, name)
        return found ? [[name, found] as const] : []
      })
    },
    items(site, key) {
      if (!site) return []
      const place = inside(site.place, key)
      return listOf(site.value[key]).flatMap((one, index) => followed(one, inside(place, index)) ?? [])
    },
  }
}
