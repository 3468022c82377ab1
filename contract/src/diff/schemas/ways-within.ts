import { below } from '../../grammar/pointer.ts'
import type { Branch, Member } from '../effective/effective-schema.ts'
import type { Found } from './found.ts'
import type { Comparer, Spot, Visit } from './spot.ts'

/** What is to be told beside the choice itself, and the members that not every way of it has. */
export type Within = { readonly found: readonly Found[]; readonly lacking: readonly string[] }

/**
 * Whether one shape and a choice of shapes lie within each other, way by way, as the direction of travel wants it: then
 * nothing breaks over HTTP, although no way of the choice is all that the one shape was. `undefined` where one of the ways
 * breaks something.
 *
 * A member of an answer that could be missing before, and that only some ways have now, breaks nobody but the compiler.
 */
export function waysWithin(
  comparer: Comparer,
  before: readonly Branch[],
  after: readonly Branch[],
  spot: Spot,
): Within | undefined {
  const lacking = spot.direction === 'request' ? [] : lackingMembers(comparer, before, after)
  const allowed = new Set(lacking.map((name) => below(spot.pointer, 'properties', name)))
  const visit: Visit = { found: [], links: new Set() }
  for (const one of before)
    for (const other of after) comparer.at(one.schema, other.schema, { ...spot, visit, units: [one.home, other.home] })
  const found = visit.found.filter(({ rule, pointer }) => rule !== 'property-removed' || !allowed.has(pointer))
  if (found.some(({ axes }) => axes.wire === 'major')) return undefined
  for (const target of visit.links) spot.visit.links.add(target)
  return { found: found.filter((one, index) => isOfAll(one, found.slice(index + 1), before.length)), lacking }
}

/**
 * What is true whichever way is meant: what breaks by types or by meaning, and a member that no way had before. Of what
 * several ways say alike, the last.
 */
function isOfAll({ rule, pointer, said, axes }: Found, later: readonly Found[], waysBefore: number): boolean {
  const isBreak = axes.types === 'major' || axes.meaning === 'major'
  if (!isBreak && (rule !== 'property-added' || waysBefore > 1)) return false
  return !later.some((other) => other.rule === rule && other.pointer === pointer && other.said === said)
}

/** Optional members of the one shape that some ways of the choice have, and not all. */
function lackingMembers({ read }: Comparer, before: readonly Branch[], after: readonly Branch[]): readonly string[] {
  const [one, ...more] = before
  if (!one || more.length > 0) return []
  const ways = after.map(({ schema, home }) => membersOf(read.after, schema, home))
  return [...membersOf(read.before, one.schema, one.home)].flatMap(([name, { isRequired }]) => {
    const having = ways.filter((members) => members.has(name)).length
    return !isRequired && having > 0 && having < ways.length ? [name] : []
  })
}

const membersOf = (
  read: Comparer['read']['before'],
  schema: Branch['schema'],
  home: string | undefined,
): ReadonlyMap<string, Member> => read(schema, home).parts.get('object')?.members ?? new Map()
