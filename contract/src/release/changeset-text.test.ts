import { describe, expect, test } from 'vitest'
import type { Bump, Change, Release } from '../model/change.ts'
import { changesetText } from './changeset-text.ts'

const release = (changes: readonly Change[], more: Partial<Release> = {}): Release => ({
  apiId: 'buses',
  version: '2.0.0',
  previous: '1.0.0',
  publishedAt: '2026-01-01T00:00:00Z',
  bump: 'major',
  changes,
  ...more,
})

const change = (bump: Bump, rule: string, message: string, operations: string, pointer = ''): Change => ({
  bump,
  rule,
  message,
  pointer,
  operations: operations === '' ? [] : operations.split(' ').map((name) => `buses.${name}`),
})

const reworded = (name: string, pointer: string): Change =>
  change('patch', 'documentation-changed', `\`${name}\`: the description was changed.`, '', pointer)

const added = (name: string): Change => change('minor', 'operation-added', `\`${name}\` is new.`, name)

const stated = (name: string, operations: string): Change =>
  change('minor', 'property-added', `\`${name}\`: is new.`, operations)

describe.each<readonly [name: string, changes: readonly Change[], lines: readonly string[]]>([
  [
    'one change is told as it is, with what else it reaches',
    [change('major', 'property-removed', '`Stop.near`: removed.', 'stops stop')],
    ['Breaking:', '- `Stop.near`: removed. Reaches `stop()`, `stops()`.'],
  ],
  [
    'an operation that a message names is not named again',
    [change('major', 'operation-removed', '`stops` was removed.', 'stops')],
    ['Breaking:', '- `stops` was removed.'],
  ],
  [
    'the same said of several is said once, in either form',
    [
      change('major', 'brand-changed', '`stop`: `stop` is branded "StopId" in the SDK.', 'stop'),
      change('major', 'brand-changed', '`Stop.id` is branded "StopId" in the SDK.', 'stop stops'),
      change('major', 'brand-changed', '`Line.id` is branded "LineId" in the SDK.', 'lines'),
    ],
    [
      'Breaking:',
      '- `stop`, `Stop.id`: branded "StopId" in the SDK. Reaches `stops()`.',
      '- `Line.id` is branded "LineId" in the SDK. Reaches `lines()`.',
    ],
  ],
  [
    'a place inside an operation is told apart from another',
    ['from', 'to'].map((name) =>
      change('major', 'limit-changed', `\`trips\`, parameter "${name}": maxLength is now 9.`, 'trips'),
    ),
    ['Breaking:', '- `trips`, parameter "from", `trips`, parameter "to": maxLength is now 9.'],
  ],
  [
    'of very many some are named, and how many more there are',
    'abcdefghij'.split('').map((letter) => stated(`Stop.${letter}`, 'a b c d e f g')),
    [
      'New:',
      '- `Stop.a`, `Stop.b`, `Stop.c`, `Stop.d`, `Stop.e`, `Stop.f`, `Stop.g`, `Stop.h` and 2 more: new. Reaches `a()`, `b()`, `c()`, `d()`, `e()` and 2 more.',
    ],
  ],
  [
    'operations that came are all named',
    'abcdefghij'.split('').map(added),
    ['New:', '- 10 operations are new: `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`.'],
  ],
  [
    'words are counted, and not told one by one',
    [
      ...Array.from({ length: 16 }, (_, index) => reworded(`stop${index}`, `/paths/~1stops~1${index}/get`)),
      reworded('Stop', '/components/schemas/Stop'),
      change('patch', 'documentation-changed', 'The description of the API was changed.', '', '/info'),
      change('patch', 'limit-changed', '`Stop.name`: maxLength is now 9.', ''),
    ],
    [
      'Corrected:',
      '- `Stop.name`: maxLength is now 9.\n- Descriptions of sixteen operations, one schema and the API were rewritten.',
    ],
  ],
  [
    'words of one kind alone',
    ['a', 'b'].map((name) => reworded(name, `/paths/~1${name}/get`)),
    ['Corrected:', '- Descriptions of two operations were rewritten.'],
  ],
])('%s', (_name, changes, [heading, ...lines]) => {
  test('in the notes', () => {
    expect(changesetText(release(changes), '@tiny/sdk')).toBe(
      `---\n'@tiny/sdk': major\n---\n\nThe contract \`buses\` is now at 2.0.0.\n\n${heading}\n\n${lines.join('\n')}\n`,
    )
  })
})

test("the owner's own words come first, breaks before news before words", () => {
  const changes = [reworded('stops', '/paths/~1stops/get'), added('lines'), stated('Stop.b', '')]
  const removed = change('major', 'operation-removed', '`stop` was removed.', 'stop')
  const text = changesetText(release([...changes, removed], { note: 'Nobody used it.' }), '@tiny/sdk')
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    '---',
    "'@tiny/sdk': major",
    '---',
    'Nobody used it.',
    'The contract `buses` is now at 2.0.0.',
    'Breaking:',
    '- `stop` was removed.',
    'New:',
    '- `lines` is new.',
    '- `Stop.b`: is new.',
    'Corrected:',
    '- Descriptions of one operation were rewritten.',
  ])
})
