import type { Change, Release } from '@openlondon/contract'
import { external, operation } from '@openlondon/contract/testing/model-parts'
import { smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { createChangelog, entryTitle, inShort } from './create-changelog.ts'

const stop = operation({ id: 'trams.stop', apiId: 'trams', name: 'stop' })
const city = { ...smallCity, apis: [{ ...smallApi([stop]), id: 'trams', name: 'Trams', upstream: external }] }

const release = (more: Partial<Release> = {}): Release => ({
  apiId: 'trams',
  version: '2.0.0',
  previous: '1.4.0',
  publishedAt: '2026-11-22T18:00:00Z',
  bump: 'major',
  changes: [],
  ...more,
})

const change = (rule: string, bump: Change['bump']): Change => ({
  rule,
  bump,
  message: 'It changed.',
  operations: [],
  pointer: '',
})

test.each<[string, Release, object]>([
  [
    'a breaking release',
    release(),
    {
      anchor: 'trams-2.0.0',
      permalink: '/changes/trams/#trams-2.0.0',
      impact: 'Breaking',
      breaking: true,
      previous: '1.4.0',
    },
  ],
  [
    'a first release',
    release({ bump: 'initial', previous: null, version: '1.0.0' }),
    { impact: 'First release', breaking: false },
  ],
  [
    'an addition with a note',
    release({ bump: 'minor', note: 'New stops.', changes: [change('operation-added', 'minor')] }),
    { impact: 'Addition', breaking: false, note: 'New stops.' },
  ],
  [
    'a deprecation among additions',
    release({ bump: 'minor', changes: [change('operation-added', 'minor'), change('operation-deprecated', 'minor')] }),
    { impact: 'Deprecation' },
  ],
  [
    'something compatible',
    release({ bump: 'minor', changes: [change('access-loosened', 'minor')] }),
    { impact: 'Compatible' },
  ],
  [
    'words only',
    release({ bump: 'patch', changes: [change('documentation-changed', 'patch')] }),
    { impact: 'Small', changes: [{ impact: 'Wording' }] },
  ],
  ...(
    [
      ['over HTTP', { wire: 'major', types: 'major', meaning: 'none' }],
      ['in types', { wire: 'none', types: 'major', meaning: 'major' }],
      ['in meaning', { wire: 'none', types: 'none', meaning: 'major' }],
    ] as const
  ).map(([where, axes]): [string, Release, object] => [
    `what breaks ${where}`,
    release({ changes: [{ ...change('unit-changed', 'major'), axes }] }),
    { changes: [{ impact: `Breaking ${where}`, breaking: true }] },
  ]),
  [
    'what to do, what shows it, and each place',
    release({
      changes: [
        {
          ...change('limit-changed', 'major'),
          action: 'Send less.',
          witness: { value: { name: 'long' }, accepted: 'before' },
          places: [{ message: '`Stop.name`: less.', pointer: '', operations: [] }],
        },
      ],
    }),
    {
      changes: [
        {
          action: 'Send less.',
          witness: { json: '{"name":"long"}', accepted: 'before' },
          places: ['`Stop.name`: less.'],
        },
      ],
    },
  ],
  ['an API that is gone', release({ apiId: 'buses' }), { apiName: 'buses' }],
])('%s', (_name, given, want) => {
  expect(createChangelog(city, [given])[0]).toMatchObject(want)
})

test('harmful changes come first, and only operations that exist are linked', () => {
  const [entry] = createChangelog(city, [
    release({
      changes: [
        { rule: 'documentation-changed', bump: 'patch', message: 'Words.', operations: [], pointer: '' },
        {
          rule: 'operation-removed',
          bump: 'major',
          message: '`depot` was removed.',
          operations: ['trams.depot', 'trams.stop'],
          pointer: '',
        },
      ],
    }),
  ])
  expect(entry?.changes.map((change) => [change.impact, change.operations])).toEqual([
    ['Breaking', [{ id: 'trams.depot' }, { id: 'trams.stop', href: '/apis/trams/stop/' }]],
    ['Wording', []],
  ])
})

test('no releases make an empty changelog', () => {
  expect(createChangelog(city, [])).toEqual([])
})

test('the title says what and how bad', () => {
  const [entry] = createChangelog(city, [release()])
  expect(entry && entryTitle(entry)).toBe('Trams 2.0.0: breaking')
})

test.each<readonly [name: string, breaking: number, others: number, shown: number, further: number | undefined]>([
  ['few changes are told whole', 2, 4, 6, undefined],
  ['many are told in part', 0, 9, 6, 3],
  ['none of what breaks is left to another page', 8, 2, 8, 2],
])('in short: %s', (_name, breaking, others, shown, further) => {
  const changes = [
    ...Array.from({ length: others }, () => change('documentation-changed', 'patch')),
    ...Array.from({ length: breaking }, () => change('operation-removed', 'major')),
  ]
  const short = createChangelog(city, [release({ changes })]).map(inShort)[0]
  expect([short?.changes.length, short?.further]).toEqual([shown, further])
})
