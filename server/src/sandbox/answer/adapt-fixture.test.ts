import { expect, test } from 'vitest'
import { adaptBody, adaptText } from './adapt-fixture.ts'
import type { SubjectChange } from './subject-change.ts'

const whole = (from: readonly string[], to: readonly string[], under?: readonly string[]): SubjectChange => ({
  from,
  to,
  isWhole: true,
  ...(under && { under }),
})
const red = { id: 'red', name: 'Red', url: '/lines/red', colour: 'redder' }
const blue = { id: 'blue', name: 'Blue', url: '/lines/blue', colour: 'bluish' }
const asPink = { id: 'pink', name: 'Pink', url: '/lines/pink', colour: 'redder' }

test.each([
  ['one thing becomes another, in paths and with its capital too', red, whole(['red'], ['pink']), asPink],
  ['deep down', { result: [{ line: 'red' }] }, whole(['red'], ['pink']), { result: [{ line: 'pink' }] }],
  ['a list about one thing', [red, { line: 'red' }], whole(['red'], ['pink']), [asPink, { line: 'pink' }]],
  [
    'each thing asked for gets items of its own, or of the first',
    [red, blue],
    whole(['red', 'blue'], ['blue', 'pink']),
    [blue, asPink],
  ],
  ['more things than the fixture has', [red], whole(['red'], ['red', 'pink']), [red, asPink]],
  ['fewer things than the fixture has', [red, blue], whole(['red', 'blue'], ['blue']), [blue]],
  ['what was asked is in the list already: the rest goes', [red, blue], whole(['green'], ['blue']), [blue]],
  ['a list about other things is changed where it can be', [red, { id: 'odd' }], whole(['red'], ['pink']), [asPink]],
  ['nothing to change', [{ count: 3 }], whole(['red'], ['pink']), [{ count: 3 }]],
  [
    'an envelope around a list',
    { total: 1, items: [red] },
    whole(['red'], ['pink', 'red']),
    { total: 1, items: [asPink, red] },
  ],
  ['an option does not narrow a list', [red, blue], { from: ['x1'], to: ['blue'], isWhole: false }, [red, blue]],
  [
    'a part of a word is not the word',
    { id: 'reddish', name: 'The red one' },
    whole(['red'], ['pink']),
    { id: 'reddish', name: 'The red one' },
  ],
  ['a number stays a number', { id: 1904512, n: 7 }, whole(['1904512'], ['7000001']), { id: 7000001, n: 7 }],
  ['digits stay text', { id: '6120417' }, whole(['6120417'], ['5999999']), { id: '5999999' }],
  ['a file in a path', { url: '/a/6120417.0.jpg' }, whole(['6120417'], ['5999999']), { url: '/a/5999999.0.jpg' }],
  [
    'a short number counts under its names only',
    { id: 3, LocalAuthorityId: 3, rating: 3, links: ['/x/3'] },
    whole(['3'], ['4'], ['id']),
    { id: 4, LocalAuthorityId: 4, rating: 3, links: ['/x/3'] },
  ],
  [
    'and so it does when a list is narrowed',
    [
      { id: 3, rating: 4 },
      { id: 4, rating: 3 },
    ],
    whole(['3'], ['4'], ['id']),
    [{ id: 4, rating: 3 }],
  ],
  ['numbers under a name in a list', { ids: [3, 5] }, whole(['3'], ['4'], ['ids']), { ids: [4, 5] }],
] as const)('%s', (_name, body, change, want) => {
  expect(adaptBody(body, [change])).toEqual(want)
})

test.each([
  ['a word in a table', 'site,value\nMY1,7\n', whole(['MY1'], ['BL0']), 'site,value\nBL0,7\n'],
  ['a day that a time follows', '2026-11-22T00:15Z,7', whole(['2026-11-22'], ['2026-10-01']), '2026-10-01T00:15Z,7'],
  ['each word by its own', 'a1 b1', whole(['a1', 'b1'], ['b1', 'a1']), 'b1 a1'],
  ['a part of a word is not the word', 'MY12 xMY1 MY1-2', whole(['MY1'], ['BL0']), 'MY12 xMY1 MY1-2'],
  ['a sign that means something to a pattern', '(a.b) axb', whole(['a.b'], ['c']), '(c) axb'],
  ['a short number is left', '3,3', whole(['3'], ['4'], ['id']), '3,3'],
  ['what is not said stays so', 'a,b', whole([], ['c1']), 'a,b'],
] as const)('in plain text: %s', (_name, text, change, want) => {
  expect(adaptText(text, [change])).toBe(want)
})

test('two ends change together without one taking the other’s place', () => {
  const journey = { from: 'OXC', to: 'KSX' }
  const changes = [whole(['OXC'], ['KSX']), whole(['KSX'], ['WYP'])]
  expect(adaptBody(journey, changes)).toEqual({ from: 'KSX', to: 'WYP' })
  expect(adaptBody(journey, changes.toReversed())).toEqual({ from: 'KSX', to: 'WYP' })
})
