import { expect, test } from 'vitest'
import type { Edits } from '../../testing/edited.ts'
import { lendingChanges } from '../../testing/lending-changes.ts'
import { at, named, readers, testOneCause, text } from '../../testing/one-cause.ts'

const { newThing, schemas, thing } = at
const [flag, share, nothing] = [{ type: 'boolean' }, { type: 'number', minimum: 0 }, { type: 'null' }] as const

/** One shape whose `isKnown` says what the rest is worth. */
const level = {
  type: 'object',
  required: ['isKnown', 'share', 'at'],
  properties: { isKnown: flag, share, at: { type: ['string', 'null'] } },
}
const known = { ...level, properties: { isKnown: { const: true }, share, at: text } }
const unknown = { ...level, properties: { isKnown: { const: false }, share: { const: 0 }, at: nothing } }
const either = { oneOf: [named('Known'), named('Unknown')] }
const apart = { [`${schemas}/Level`]: either, [`${schemas}/Known`]: known, [`${schemas}/Unknown`]: unknown }

/** The same with a member that may be missing, and that one way never has. */
const loose = { ...level, required: ['isKnown', 'share'] }
const bare = { type: 'object', required: ['isKnown', 'share'], properties: { isKnown: { const: false }, share } }

const answered = { [`${thing}/level`]: named('Level') }

testOneCause([
  [
    'an answer of one shape told apart into shapes that it could be',
    apart,
    'minor minor none',
    'variants-told-apart',
    readers,
    { ...answered, [`${schemas}/Level`]: level },
  ],
  [
    'the same described in place',
    { [`${thing}/level`]: { oneOf: [known, unknown] } },
    'minor minor none',
    'variants-told-apart',
    readers,
    { [`${thing}/level`]: level },
  ],
  [
    'and with what is said around the choice',
    { [`${thing}/level`]: { ...level, oneOf: [known, unknown] } },
    'minor minor none',
    'variants-told-apart',
    readers,
    { [`${thing}/level`]: level },
  ],
  [
    'a member that could be missing, and that only one of the shapes has',
    { ...apart, [`${schemas}/Unknown`]: bare },
    'minor major none',
    'variants-told-apart',
    readers,
    { ...answered, [`${schemas}/Level`]: loose },
  ],
  [
    'a shape among them that it could not be',
    { [`${thing}/level`]: { oneOf: [level, { ...unknown, required: ['isKnown'] }] } },
    'major major none',
    'variant-added',
    readers,
    { [`${thing}/level`]: level },
  ],
  [
    'a request of several shapes that becomes one which may be each',
    { [`${newThing}/level`]: level },
    'minor minor none',
    'variants-joined',
    'addThing',
    { [`${newThing}/level`]: { oneOf: [known, unknown] } },
  ],
])

const rulesOf = async (edits: Edits, before: Edits): Promise<readonly string[]> =>
  (await lendingChanges({ ...before, ...edits }, before)).map(({ rule, axes }) => `${rule} ${axes?.wire}`)

test.each<[string, string, unknown, unknown, readonly string[]]>([
  ['a request told apart into less', newThing, level, { oneOf: [known, unknown] }, ['enum-set major']],
  ['an answer of one shape for several', thing, { oneOf: [known, unknown] }, level, ['enum-dropped major']],
  [
    'a unit that is another in one of the shapes',
    thing,
    { ...level, properties: { ...level.properties, share: { ...share, 'x-unit': '1' } } },
    {
      oneOf: [{ ...known, properties: { ...known.properties, share: { ...share, 'x-unit': '%' } } }, unknown],
    },
    ['unit-changed none', 'unit-dropped none', 'variants-told-apart minor'],
  ],
  [
    'a member that one of the shapes has, too',
    thing,
    level,
    { oneOf: [{ ...known, properties: { ...known.properties, source: text } }, unknown] },
    ['variants-told-apart minor', 'property-added minor'],
  ],
])('%s', async (_name, place, old, now, rules) => {
  const told = await rulesOf({ [`${place}/level`]: now }, { [`${place}/level`]: old })
  expect(told).toEqual(expect.arrayContaining([...rules]))
  expect(told.some((rule) => rule.startsWith('variants-'))).toBe(rules.some((rule) => rule.startsWith('variants-')))
})

/** Variants of a parcel that have the member which tells them apart from a base: only the mapping says its values. */
const parcel = { oneOf: [named('Box'), named('Tube')] }
const mapping = { box: '#/components/schemas/Box', tube: '#/components/schemas/Tube' }
const told = { ...parcel, discriminator: { propertyName: 'form', mapping } }
const base = { type: 'object', required: ['form'], properties: { form: text } }
const variant = (name: string): object => ({
  allOf: [named('Form'), { type: 'object', required: [name], properties: { [name]: share } }],
})
const parcels = {
  [`${schemas}/Form`]: base,
  [`${schemas}/Box`]: variant('edge'),
  [`${schemas}/Tube`]: variant('length'),
}
const more = { ...told, discriminator: { propertyName: 'form', mapping: { ...mapping, roll: mapping.tube } } }
const [inAnswer, inRequest] = [`${thing}/parcel`, `${newThing}/parcel`]

testOneCause([
  [
    'a mapping no more',
    { [inAnswer]: parcel },
    'patch major patch',
    'discriminator-removed',
    readers,
    { ...parcels, [inAnswer]: told },
  ],
  [
    'a mapping that is new',
    { [inAnswer]: told },
    'patch minor patch',
    'discriminator-added',
    readers,
    { ...parcels, [inAnswer]: parcel },
  ],
  [
    'a mapping no more, of what is sent',
    { [inRequest]: parcel },
    'patch minor patch',
    'discriminator-removed',
    'addThing',
    { ...parcels, [inRequest]: told },
  ],
  [
    'a mapping that is new, of what is sent',
    { [inRequest]: told },
    'patch major patch',
    'discriminator-added',
    'addThing',
    { ...parcels, [inRequest]: parcel },
  ],
  [
    'one more value for a variant',
    { [inAnswer]: more },
    'major major none',
    'discriminator-changed',
    readers,
    { ...parcels, [inAnswer]: told },
  ],
  [
    'one more value for a variant that is sent',
    { [inRequest]: more },
    'minor minor none',
    'discriminator-changed',
    'addThing',
    { ...parcels, [inRequest]: told },
  ],
])
