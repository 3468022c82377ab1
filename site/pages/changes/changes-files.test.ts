import type { Change, Release } from '@openlondon/contract'
import { external, operation } from '@openlondon/contract/testing/model-parts'
import { smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { changesFiles } from './changes-files.ts'
import { createChangelog } from './create-changelog.ts'

const stop = operation({
  id: 'trams.stop',
  apiId: 'trams',
  name: 'stop',
  deprecation: { since: '2026-11-01', sunset: '2027-06-01' },
})
const depot = operation({ id: 'trams.depot', apiId: 'trams', name: 'depot' })
const city = { ...smallCity, apis: [{ ...smallApi([stop, depot]), id: 'trams', name: 'Trams', upstream: external }] }

const change = (message: string, wire: 'major' | 'minor', id: string): Change => ({
  rule: 'parameter-removed',
  bump: wire,
  axes: { wire, types: 'none', meaning: 'none' },
  message,
  operations: [id],
  pointer: '',
})

const release: Release = {
  apiId: 'trams',
  version: '2.0.0',
  previous: '1.0.0',
  publishedAt: '2026-11-22T18:00:00Z',
  bump: 'major',
  changes: [change('It broke.', 'major', 'trams.stop'), change('It grew.', 'minor', 'trams.depot')],
}

const files = new Map(
  changesFiles(city, createChangelog(city, [release]), {
    origin: 'https://open.example',
    author: 'Example',
    language: 'en-GB',
  }).map(({ path, text }) => [path, text]),
)

test.each([
  ['/changes/feed.atom', true, true],
  ['/changes/trams/feed.json', true, true],
  ['/changes/trams/breaking.atom', true, false],
  ['/changes/breaking-wire.json', true, false],
  ['/changes/trams/breaking-types.json', false, false],
  ['/changes/trams/stop/feed.atom', true, false],
  ['/changes/trams/depot/feed.json', false, true],
  ['/changes/trams/history.md', true, true],
  ['/changes/trams/history/1.json', true, true],
  ['/changes/history/short-1.json', true, true],
])('%s', (path, tellsBreak, tellsAddition) => {
  const text = files.get(path) ?? ''
  expect(text).not.toBe('')
  expect([text.includes('It broke.'), text.includes('It grew.')]).toEqual([tellsBreak, tellsAddition])
})

test('a feed leads to the page that shows the same', () => {
  expect(JSON.parse(files.get('/changes/trams/stop/feed.json') ?? '')).toMatchObject({
    home_page_url: 'https://open.example/changes/trams/?operation=trams.stop',
    feed_url: 'https://open.example/changes/trams/stop/feed.json',
  })
})

test('what ends stands in the calendars', () => {
  for (const path of ['/changes/sunsets.ics', '/changes/trams/sunsets.ics'])
    expect(files.get(path)).toContain('SUMMARY:trams.stop ends')
})
