import { expect, test } from 'vitest'
import type { Change } from '@openlondon/contract'
import { toldRelease, type ToldSubject } from './told-release.ts'

const change = (given: Partial<Change>): Change => ({
  rule: 'property-removed',
  bump: 'major',
  axes: { wire: 'major', types: 'major', meaning: 'none' },
  message: '',
  operations: ['shop.lamps'],
  pointer: '/components/schemas/Lamp/properties/near',
  ...given,
})
const inPaths = { pointer: '/paths/~1lamps/get' }
const reaches = ['lamps']

test.each<readonly [message: string, given: Partial<Change>, subject: ToldSubject]>([
  ['`Lamp.near[].size`: is gone.', {}, { type: 'Lamp', member: 'size', reaches }],
  ['`Lamp`: the type is of another shape.', {}, { type: 'Lamp', reaches }],
  [
    '`Torch`: the type is called so now, before `Lamp`; what travels is not changed by that.',
    {},
    { type: 'Lamp', from: 'Lamp', to: 'Torch', reaches },
  ],
  [
    '`Lamp.far`: is there now, in the shape of `near`, which is gone.',
    {},
    { type: 'Lamp', member: 'near', from: 'near', to: 'far', reaches },
  ],
  ['`lamps`: is gone.', inPaths, { operation: 'lamps', reaches }],
  [
    '`torches`: is called so now, before `lamps`; over HTTP nothing changed.',
    inPaths,
    { operation: 'lamps', from: 'lamps', to: 'torches', reaches },
  ],
  ['`torches`, parameter "size": is gone.', inPaths, { operation: 'lamps', parameter: 'size', reaches }],
  [
    '`lamps`, header "X-Big": is taken now, in the shape of "X-Size", which is gone.',
    inPaths,
    { operation: 'lamps', parameter: 'X-Size', from: 'X-Size', to: 'X-Big', reaches },
  ],
  ['`lamps`, 200 answer, `list[].id`: is gone.', inPaths, { operation: 'lamps', member: 'id', reaches }],
])('%s', (message, given, subject) => {
  expect(toldRelease({ version: '2.0.0', changes: [change({ message, ...given })] })).toEqual({
    version: '2.0.0',
    entries: [{ rule: 'property-removed', message, at: [subject] }],
  })
})

test('a member of a type that is called otherwise goes by the old name', () => {
  const changes = [
    change({ message: '`Torch`: the type is called so now, before `Lamp`; no more.' }),
    change({ message: '`Torch.size`: is gone.' }),
  ]
  expect(toldRelease({ version: '2.0.0', changes }).entries[1]?.at).toEqual([{ type: 'Lamp', member: 'size', reaches }])
})

test.each<readonly [what: string, given: Partial<Change>, told: number, unseen: true | undefined]>([
  [
    'what is new is not told',
    { rule: 'property-added', axes: { wire: 'minor', types: 'minor', meaning: 'none' } },
    0,
    undefined,
  ],
  [
    'a value less in answers is',
    { rule: 'enum-values-removed', axes: { wire: 'minor', types: 'minor', meaning: 'none' } },
    1,
    undefined,
  ],
  ['what no type shows is marked', { axes: { wire: 'major', types: 'none', meaning: 'none' } }, 1, true],
  ['and so is what is meant otherwise', { axes: { wire: 'none', types: 'none', meaning: 'major' } }, 1, true],
])('%s', (_what, given, told, unseen) => {
  const { entries } = toldRelease({ version: '2.0.0', changes: [change({ message: '`Lamp.size`: so.', ...given })] })
  expect(entries.length).toBe(told)
  expect(entries[0]?.unseen).toBe(unseen)
})

test('a release from before axes tells what it called a break, each of its places for itself', () => {
  const { axes: _axes, ...old }: Change = change({ message: 'Members are gone: `Lamp.size`; `Lamp.near`.' })
  const places = ['size', 'near'].map((name) => ({ ...old, message: `\`Lamp.${name}\`: is gone.` }))
  const changes: readonly Change[] = [
    { ...old, places },
    { ...old, bump: 'minor' },
  ]
  expect(toldRelease({ version: '2.0.0', changes }).entries.map(({ at }) => at.map(({ member }) => member))).toEqual([
    ['size', 'near'],
  ])
})
