import { expect, test } from 'vitest'
import { lendingChanges } from '../../testing/lending-changes.ts'
import { lendingContract } from '../../testing/lending-contract.ts'
import { at, named, text } from '../../testing/one-cause.ts'

const { schemas, thing, things, one, newThing } = at

test('a message names the place, and says now and before', async () => {
  const messages = async (edits: Readonly<Record<string, unknown>>): Promise<readonly string[]> =>
    (await lendingChanges(edits)).map(({ message }) => message)
  expect(await messages({ [`${newThing}/name/maxLength`]: 20 })).toEqual([
    '`NewThing.name`: now: at most 20 characters; before: at most 60 characters.',
  ])
  expect(await messages({ [`${thing}/place/prefixItems/1`]: { type: 'boolean' } })).toEqual([
    '`Thing.place[1]`: is a boolean now, before a text.',
  ])
  expect(await messages({ [`${things}/parameters/2/schema/items/enum/2`]: undefined })).toEqual([
    '`things`, parameter "kinds", `[]`: may be "tent" no more; before: "tool", "toy", "tent".',
  ])
  expect(await messages({ [`${one}/get/security`]: [{ card: [], login: ['read', 'lend'] }] })).toEqual([
    '`thing`: asks for `card` together with `login` with `read` and `lend` now, before for `card` or `login` with `read`.',
  ])
  expect(await messages({ [`${things}/parameters/0/allowEmptyValue`]: true })).toEqual([
    '`things`, parameter "words": takes its name without a value now; before it did not.',
  ])
})

test('four of a kind are one entry that names each place with whom it reaches', async () => {
  const [change, ...others] = await lendingChanges({
    [`${thing}/size`]: text,
    [`${thing}/colour`]: text,
    [`${schemas}/Fault/properties/more`]: text,
    [`${schemas}/NewThing/properties/size`]: text,
  })
  expect(others).toEqual([])
  expect(change).toMatchObject({
    rule: 'property-added',
    bump: 'minor',
    message: expect.stringMatching(/^Members are new: /),
  })
  expect(change?.places?.map(({ operations }) => operations.map((id) => id.replace('lending.', '')))).toEqual([
    ['things'],
    ['addThing', 'changeThing', 'thing', 'things'],
    ['addThing', 'changeThing', 'thing', 'things'],
    ['addThing'],
  ])
})

test('breaks that reach others are told apart, however many', async () => {
  const changes = await lendingChanges({
    [`${thing}/remark`]: undefined,
    [`${thing}/price`]: undefined,
    [`${schemas}/Fault/properties/status`]: undefined,
    [`${schemas}/Wheel/properties/inches`]: undefined,
    [`${schemas}/Wheel/required`]: ['kind'],
  })
  expect(changes.map(({ rule, operations }) => [rule, operations.length])).toEqual([
    ['property-removed', 4],
    ['property-removed', 4],
    ['property-removed', 2],
    ['property-removed', 1],
  ])
})

test('a component that comes into several places is one cause', async () => {
  const [change, ...others] = await lendingChanges({
    [`${thing}/keeper`]: named('Contact'),
    [`${schemas}/Page/properties/list/items/properties`]: undefined,
    [`${thing}/partner/anyOf/0`]: named('Contact'),
  })
  expect(others).toEqual([])
  expect(change?.message).toMatch(/^`Thing.keeper`; `Thing.partner`: is `Contact` now, before `Person`: /)
})

test('what is gone from all operations is gone once', async () => {
  const [change, ...others] = await lendingChanges({
    '/servers/0/url': 'https://new.example',
    [`${one}/get/summary`]: undefined,
  })
  expect(others).toEqual([])
  expect(change).toMatchObject({
    message: expect.stringMatching(
      /: is served at https:\/\/new.example now, before at https:\/\/things.example\/v1.$/,
    ),
    operations: expect.objectContaining({ length: 8 }),
  })
})

test.each([
  ['a request: what was accepted', `${newThing}/code/pattern`, '^[A-Z]{3}$', 'before'],
  ['an answer: what may come', `${thing}/state/enum/-`, 'sold', 'after'],
])('a break on the wire is shown by a value, of %s', async (_name, pointer, value, accepted) => {
  const [change] = await lendingChanges({ [pointer]: value })
  expect(change?.witness?.accepted).toBe(accepted)
  expect(change?.unproven).toBeUndefined()
})

test('where no value shows a break, the entry says so', async () => {
  const [change] = await lendingChanges({ [`${newThing}/callback`]: undefined })
  expect(change).toMatchObject({ rule: 'property-removed', unproven: true })
  expect(change?.witness).toBeUndefined()
})

test('an operation that takes the id of an older one does not rename it, wherever it stands', async () => {
  const changes = await lendingChanges({
    '/paths': {
      '/a': { get: { operationId: 'open', responses: { 204: { description: 'Done.' } } } },
      ...lendingContract.paths,
    },
  })
  expect(changes.map(({ rule }) => rule)).toEqual(['operation-added'])
})

test('a choice around which another one stands is followed to its end', async () => {
  const spot = { type: 'object', properties: { lat: { type: 'number' } } }
  const choice = {
    allOf: [
      { oneOf: [spot, { type: 'object', required: ['lon'] }] },
      { oneOf: [spot, { type: 'object', required: ['alt'] }] },
    ],
  }
  const changes = await lendingChanges({ [`${newThing}/spot`]: choice }, { [`${newThing}/spot`]: spot })
  expect(changes.map(({ operations }) => operations)).toContainEqual(['lending.addThing'])
})
