import type { Member, Part } from '../effective/effective-schema.ts'
import { referenceTo } from '../effective/reference.ts'
import { isShared } from './compare-facets.ts'
import { wireAndTypes, type Found } from './found.ts'
import { inside, placeOf, tell, type Comparer, type Spot, type Shared, type Whole } from './spot.ts'

/** Hold the members of two objects against each other, as far as they travel in this direction. */
export function compareMembers(
  comparer: Comparer,
  old: Part,
  now: Part,
  shared: Shared,
  spot: Spot,
  whole: Whole,
): void {
  const names = [...new Set([...old.members.keys(), ...now.members.keys()])]
  const renamed = renamedMembers(comparer, old, now, names)
  for (const name of names) {
    const [one, other] = [old.members.get(name), now.members.get(name)]
    const at = inside(spot, `.${name}`, 'properties', name)
    const below: Spot = { ...at, units: [one?.home ?? spot.units[0], other?.home ?? spot.units[1]] }
    const isElsewhere = isShared(one, other, shared)
    if (one && other) {
      if (!isElsewhere) compareMember(comparer, one, other, below, whole)
      if (!isElsewhere || isRequiredHere(comparer, name, one, other))
        compareRequired(comparer, one, other, below, whole)
    } else if (!isElsewhere) compareOneSided(comparer, name, one, other, renamed, below, whole)
  }
}

function compareMember(comparer: Comparer, one: Member, other: Member, spot: Spot, whole: Whole): void {
  const [was, is] = travels(comparer, one, other, spot)
  if (was && is) {
    comparer.at(one.schema, other.schema, spot)
    return
  }
  if (was === is) return
  const isRequest = spot.direction === 'request'
  const mark = isRequest ? 'read-only' : 'write-only'
  const [rule, said] = is
    ? [
        `no-longer-${mark}`,
        isRequest
          ? 'is taken from callers now; before only the owner wrote it.'
          : 'comes in answers now; before it was only sent.',
      ]
    : [
        `became-${mark}`,
        isRequest
          ? 'is written by the owner alone now; before callers could send it.'
          : 'comes in no answer now; before it did.',
      ]
  const quest = { ...whole, hints: [] }
  if (is) tell(spot, rule, said, wireAndTypes(isRequest && other.isRequired ? 'major' : 'minor'), quest)
  else
    tell(
      spot,
      rule,
      said,
      isRequest ? { wire: 'minor', types: 'major', meaning: 'none' } : wireAndTypes('major'),
      quest,
    )
}

/** On which side of the wire a member travels. */
const sides = (
  read: Comparer['read']['before'],
  { schema }: Member,
): { readonly request: boolean; readonly response: boolean } => {
  const { marks } = read(schema, undefined)
  return { request: marks.get('readOnly')?.value !== true, response: marks.get('writeOnly')?.value !== true }
}

const sideOf = ({ direction }: Spot): 'request' | 'response' => (direction === 'request' ? 'request' : 'response')

/** Whether a member travels in this direction: before, and now. */
const travels = ({ read }: Comparer, one: Member, other: Member, spot: Spot): readonly [was: boolean, is: boolean] => [
  sides(read.before, one)[sideOf(spot)],
  sides(read.after, other)[sideOf(spot)],
]

/** Of a member that does not travel in this direction nothing is demanded (OpenAPI 3.0 §4.7.24.1, `readOnly`). */
function compareRequired(comparer: Comparer, one: Member, other: Member, spot: Spot, whole: Whole): void {
  if (one.isRequired === other.isRequired || !travels(comparer, one, other, spot).every(Boolean)) return
  const isRequest = spot.direction === 'request'
  const quest = { ...whole, hints: [] }
  if (other.isRequired && isRequest)
    tell(spot, 'property-required', 'must be sent now; before it could be left out.', wireAndTypes('major'), quest)
  else if (other.isRequired)
    tell(spot, 'property-required', 'is always there now; before it could be missing.', wireAndTypes('minor'), quest)
  else if (isRequest)
    tell(spot, 'property-optional', 'can be left out now; before it had to be sent.', wireAndTypes('minor'), quest)
  else tell(spot, 'property-optional', 'can be missing now; before it was always there.', wireAndTypes('major'), quest)
}

/** Whether the component that both are made of says the same on both sides, so that the difference is made here. */
function isRequiredHere({ read }: Comparer, name: string, one: Member, other: Member): boolean {
  if (one.isRequired === other.isRequired || one.home === undefined || other.home === undefined) return false
  const [before, after] = [referenceTo(one.home), referenceTo(other.home)]
  const [old, now] = [read.before(before, undefined), read.after(after, undefined)].map(
    ({ parts }) => parts.get('object')?.members.get(name)?.isRequired,
  )
  return old === now
}

function compareOneSided(
  comparer: Comparer,
  name: string,
  one: Member | undefined,
  other: Member | undefined,
  renamed: ReadonlyMap<string, string>,
  spot: Spot,
  whole: Whole,
): void {
  const { direction } = spot
  const isRequest = direction === 'request'
  const quest = { ...whole, hints: [] }
  if (one && sides(comparer.read.before, one)[sideOf(spot)]) {
    const now = renamed.get(name)
    if (now === undefined)
      tell(
        spot,
        'property-removed',
        isRequest ? 'is not taken any more; before it could be sent.' : 'is not there any more; before it was.',
        wireAndTypes('major'),
        quest,
      )
    else {
      const at = inside({ ...spot, path: spot.path.slice(0, -name.length - 1) }, `.${now}`)
      const found: Found = {
        rule: 'property-renamed',
        said: `is ${isRequest ? 'taken' : 'there'} now, in the shape of \`${name}\`, which is gone.`,
        axes: wireAndTypes('major'),
        place: placeOf(at),
        pointer: spot.pointer,
        direction,
        quest: { ...quest, direction },
      }
      spot.visit.found.push(found)
    }
  }
  if (!other || [...renamed.values()].includes(name) || !sides(comparer.read.after, other)[sideOf(spot)]) return
  const isDemanded = other.isRequired && isRequest
  tell(
    spot,
    isDemanded ? 'required-property-added' : 'property-added',
    isDemanded
      ? 'is new and must be sent.'
      : isRequest
        ? 'is new and can be sent.'
        : other.isRequired
          ? 'is new and always there.'
          : 'is new.',
    wireAndTypes(isDemanded ? 'major' : 'minor'),
    quest,
  )
}

/** Old names by new ones where one member went and one came that are alike in all but name, and no other could be meant. */
function renamedMembers(
  { names: components }: Comparer,
  old: Part,
  now: Part,
  names: readonly string[],
): ReadonlyMap<string, string> {
  const gone = names.filter((name) => !now.members.has(name))
  const fresh = names.filter((name) => !old.members.has(name))
  const [first, second] = [gone[0], fresh[0]]
  if (gone.length !== 1 || fresh.length !== 1 || first === undefined || second === undefined) return new Map()
  const [one, other] = [old.members.get(first), now.members.get(second)]
  const isSame = one?.isRequired === other?.isRequired && components.isWrittenAlike(one?.schema, other?.schema)
  return isSame ? new Map([[first, second]]) : new Map()
}
