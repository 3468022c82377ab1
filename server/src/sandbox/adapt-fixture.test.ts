import { expect, test } from 'vitest'
import { adaptBody } from './adapt-fixture.ts'

const whole = (
  from: readonly string[],
  to: readonly string[],
): { readonly from: readonly string[]; readonly to: readonly string[]; readonly isWhole: true } => ({
  from,
  to,
  isWhole: true,
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
])('%s', (_name, body, change, want) => {
  expect(adaptBody(body, [change])).toEqual(want)
})
