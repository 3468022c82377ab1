import type { SearchRecord } from '@openlondon/search'
import { algoliasearch } from 'algoliasearch'
import { afterEach, expect, test } from 'vitest'
import { startStandIn, type StandIn } from './algolia-stand-in.ts'
import { pushSearchRecords } from './push-records.ts'
import { createRecord } from './record.ts'

// The client is Algolia's own; what answers is a stand-in of its REST protocol on this machine, not Algolia.
const keys = { appId: 'APP', apiKey: 'write-key' }
const record = (name: string): SearchRecord =>
  createRecord('https://open.example', { kind: 'guide', path: `/${name}/`, title: name, content: `About ${name}.` })
const many = (count: number, prefix = 'page'): SearchRecord[] =>
  Array.from({ length: count }, (_unused, index) => record(`${prefix}-${index}`))

let standIn: StandIn | undefined
afterEach(() => standIn?.close())

test('records replace what was there, with settings, in batches, through a copy', async () => {
  standIn = await startStandIn(keys)
  const options = { ...keys, indexName: 'docs', languages: ['sv-SE'], hosts: standIn.hosts }
  await pushSearchRecords({ ...options, records: many(3, 'old'), synonyms: [['bin', 'rubbish']] })
  expect(await pushSearchRecords({ ...options, records: many(2_500), synonyms: [['bin', 'rubbish']] })).toEqual({
    records: 2_500,
    batches: 3,
  })

  expect([...standIn.indices.keys()]).toEqual(['docs'])
  const index = standIn.indices.get('docs')
  expect(index?.records.size).toBe(2_500)
  expect(index?.records.has('/old-0/')).toBe(false)
  expect(index?.settings).toMatchObject({ customRanking: ['desc(weight)'], queryLanguages: ['sv', 'en'] })
  expect(standIn.requests.filter((request) => /^POST \/1\/indexes\/docs\/batch$/.test(request))).toEqual([])

  const client = algoliasearch(keys.appId, keys.apiKey, { hosts: standIn.hosts })
  const { results } = await client.search({ requests: [{ indexName: 'docs', query: 'page-2499' }] })
  expect(results[0]).toMatchObject({
    nbHits: 1,
    hits: [{ objectID: '/page-2499/', url: 'https://open.example/page-2499/' }],
  })
})

test('a wrong key is said, and nothing is stored', async () => {
  standIn = await startStandIn(keys)
  const pushed = pushSearchRecords({
    records: many(1),
    synonyms: [['bin', 'rubbish']],
    ...keys,
    apiKey: 'search-key',
    indexName: 'docs',
    languages: ['sv-SE'],
    hosts: standIn.hosts,
  })
  await expect(pushed).rejects.toThrow('could not be pushed to docs: Invalid Application-ID or API key (403)')
  expect(standIn.indices.size).toBe(0)
})

test('a host that is not there is said in one sentence', async () => {
  const pushed = pushSearchRecords({
    records: many(1),
    synonyms: [['bin', 'rubbish']],
    ...keys,
    indexName: 'docs',
    languages: ['sv-SE'],
    hosts: [{ url: '127.0.0.1:9', accept: 'readWrite', protocol: 'http' }],
  })
  await expect(pushed).rejects.toThrow('no host of the application answered. Check the application id and the network.')
})

test.each([
  ['no records', [], /no records to push/],
  [
    'a record Algolia refuses',
    [{ ...record('long'), content: 'x'.repeat(10_000) }],
    /\/long\/ is larger than 10000 bytes/,
  ],
])('%s: refused before anything is sent', async (_name, records, message) => {
  standIn = await startStandIn(keys)
  await expect(
    pushSearchRecords({
      records,
      synonyms: [],
      ...keys,
      indexName: 'docs',
      languages: ['sv-SE'],
      hosts: standIn.hosts,
    }),
  ).rejects.toThrow(message)
  expect(standIn.requests).toEqual([])
})

test.each([
  [
    'a record over 10 KB',
    'POST',
    '/1/indexes/docs/batch',
    { requests: [{ action: 'addObject', body: { objectID: 'a', text: 'x'.repeat(10_001) } }] },
    400,
  ],
  ['a route that is not Algolia’s', 'POST', '/1/indexes/docs/everything', {}, 404],
  ['another version', 'GET', '/2/indexes/docs/task/1', undefined, 404],
])('the stand-in is strict: %s', async (_name, method, path, body, status) => {
  standIn = await startStandIn(keys)
  const response = await fetch(`http://${standIn.hosts[0]?.url}${path}`, {
    method,
    headers: { 'x-algolia-application-id': keys.appId, 'x-algolia-api-key': keys.apiKey },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  expect(response.status).toBe(status)
})

test('the stand-in keeps to the scope of a copy: records stay where they are', async () => {
  standIn = await startStandIn(keys)
  await pushSearchRecords({
    records: many(2),
    synonyms: [['bin', 'rubbish']],
    ...keys,
    indexName: 'docs',
    languages: ['sv-SE'],
    hosts: standIn.hosts,
  })
  const client = algoliasearch(keys.appId, keys.apiKey, { hosts: standIn.hosts })
  await client.operationIndex({
    indexName: 'docs',

    operationIndexParams: { operation: 'copy', destination: 'other', scope: ['settings'] },
  })
  expect(standIn.indices.get('other')?.records.size).toBe(0)
  expect(standIn.indices.get('docs')?.records.size).toBe(2)
})
