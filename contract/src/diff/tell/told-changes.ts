import type { Change, ChangedPlace, Witness } from '../../model/change.ts'
import { bumpOfAxes } from '../bump.ts'
import type { Quest } from '../schemas/found.ts'
import { actionFor } from './advice.ts'
import { collapse, operationsOf, type Told } from './collapse.ts'
import { mergePlaces, type Cause } from './merge-places.ts'
import type { Reached } from './reached.ts'

/** Differences as people read them: one entry for each cause, many of a kind as one; the worst first, and of those what reaches the most operations. */
export function toldChanges(
  findings: readonly Reached[],
  witnessOf: (quest: Quest) => Witness | undefined,
): readonly Change[] {
  const telling = findings.filter(({ axes }) => bumpOfAxes(axes) !== undefined)
  const changes = collapse(mergePlaces(telling)).flatMap((told) => changeOf(told, witnessOf))
  return changes.toSorted(
    (one, other) => weight[one.bump] - weight[other.bump] || other.operations.length - one.operations.length,
  )
}

const weight = { major: 0, minor: 1, patch: 2 } as const

function changeOf({ causes }: Told, witnessOf: (quest: Quest) => Witness | undefined): readonly Change[] {
  const [cause, ...more] = causes
  if (!cause) return []
  const { first } = cause
  const bump = bumpOfAxes(first.axes)
  if (!bump) return []
  const action = actionFor(first)
  const places = causes.flatMap((one) => one.places)
  const witness = proofOf(causes, witnessOf)
  return [
    {
      rule: first.rule,
      bump,
      axes: first.axes,
      message: more.length === 0 ? messageOf(cause) : messageOfMany(causes),
      ...(action === undefined ? {} : { action }),
      ...(witness ? { witness } : isProvable(first) ? { unproven: true } : {}),
      ...(places.length === 1 ? {} : { places: places.map(placeOf) }),
      operations: operationsOf(causes.flatMap((one) => one.places)),
      pointer: first.pointer,
    },
  ]
}

const isProvable = ({ axes, quest }: Reached): boolean => axes.wire === 'major' && quest !== undefined

/** One value proves an entry; it is looked for at so many of its places. */
const triesMax = 3

function proofOf(causes: readonly Cause[], witnessOf: (quest: Quest) => Witness | undefined): Witness | undefined {
  for (const { first } of causes.slice(0, triesMax)) {
    const witness = first.quest && isProvable(first) ? witnessOf(first.quest) : undefined
    if (witness) return witness
  }
  return undefined
}

const placeOf = (found: Reached): ChangedPlace => ({
  message: `${nameOf(found)}: ${found.said}`,
  pointer: found.pointer,
  operations: found.operations,
})

const nameOf = ({ place }: Reached): string => place.head + place.tail

/** One part of several operations is named once; places that have nothing else in common are named each. */
function messageOf({ first, places }: Cause): string {
  const isOnePart = places.every(({ place }) => place.tail === first.place.tail) && first.place.tail !== ''
  if (!isOnePart) return `${listed(places.map(nameOf), namesMax)}: ${first.said}`
  const others = new Set(places.map(({ place }) => place.head)).size - 1
  const more = others === 0 ? '' : ` and ${others} other${others > 1 ? 's' : ''}`
  return `${first.place.head}${more}${first.place.tail}: ${first.said}`
}

/** How many names are read before they are counted. */
const namesMax = 6

function listed(names: readonly string[], most: number): string {
  const all = [...new Set(names)]
  const rest = all.length - most
  return all.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

function messageOfMany(causes: readonly Cause[]): string {
  const places = causes.flatMap((cause) => cause.places)
  const rule = causes[0]?.first.rule ?? ''
  const said = [...new Set(places.map((place) => place.said))]
  const kind = kinds[rule] ?? 'Several changes of one kind'
  const names = listed(places.map(nameOf), rule.startsWith('operation-') ? Infinity : namesMax)
  return said.length === 1 ? `${kind}: ${names}.` : `${kind}: ${names}. Of the first: ${said[0] ?? ''}`
}

/** What happened to several places at once, by rule. */
const kinds: Readonly<Record<string, string>> = {
  'operation-added': 'Operations are new',
  'operation-removed': 'Operations are gone',
  'operation-moved': 'Operations are called by another address',
  'operation-renamed': 'Operations are called otherwise in the SDK',
  'property-added': 'Members are new',
  'property-removed': 'Members are gone',
  'property-required': 'Members became certain',
  'property-optional': 'Members became optional',
  'parameter-added': 'Parameters are new',
  'parameter-removed': 'Parameters are gone',
  'documentation-changed': 'Descriptions were changed',
  'examples-changed': 'Examples were changed',
  'brand-changed': 'Ids are of another kind in the SDK',
  'unit-changed': 'Values are in another unit',
  'unit-stated': 'Units are stated that were not stated before',
  'limit-set': 'Limits are stated that were not stated before',
  'limit-changed': 'Limits are others than before',
  'limit-dropped': 'Limits are gone',
  'pattern-set': 'Patterns are stated that were not stated before',
  'format-set': 'Formats are stated that were not stated before',
  'smoothing-changed': 'The SDK gives values in another form',
  'derived-member-added': 'The SDK makes members of others',
  'derived-member-changed': 'The SDK makes members in another way',
  'derived-member-removed': 'Members that the SDK made are gone',
  'null-value-changed': 'Other texts stand for nothing',
  'null-allowed': 'Values may be null',
  'schema-replaced': 'Other types stand in their place',
  'schema-named': 'Types have a name of their own in the SDK',
  'schema-renamed': 'Types have another name in the SDK',
  'response-header-added': 'Answers have new headers',
  'response-added': 'Answers are new',
}
