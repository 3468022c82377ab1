import { describe, expect, test } from 'vitest'
import { tinyCityFiles } from '../../testing/tiny-city.ts'
import { parseSource } from '../files/source-file.ts'
import { readApiFacts } from './api-facts.ts'

const stated = tinyCityFiles['apis/buses/api.yaml']
const domains = [{ id: 'move', name: 'Getting around', summary: 'Buses.' }]

const read = (text: string): ReturnType<typeof readApiFacts> =>
  readApiFacts(parseSource('api.yaml', text), 'buses', domains)

const found = (text: string): readonly string[] =>
  read(text).findings.map(({ at, message }) => `${at.line}: ${message}`)

/** A line, what somebody writes instead, and all that is said of it. */
describe.each([
  ['id', 'trams', ['1: "id" is "trams", but the folder is called "buses". Make them the same.']],
  ['domain', 'fly', ['3: "domain" is "fly", which city.yaml does not list. Use one of move.']],
  ['owner', '', ['4: "owner" is missing. Add who answers for the API: name, url and contact.']],
  [
    'owner',
    '{ nmae: Tiny }',
    [
      '4: "owner.nmae" is not known here. Did you mean "name"?',
      '4: "owner.name" is missing. Add the organisation that answers for the API, such as Riverton Transport.',
      '4: "owner.url" is missing. Add the owner\'s page about this API, such as https://buses.example/developers.',
    ],
  ],
  ['upstream', '{ url: https://a.example }', ['5: "upstream.kind" is missing. Add its kind, one of external, portal.']],
  [
    'upstream',
    '{ kind: extern, url: https://a.example }',
    ['5: "upstream.kind" is "extern". Did you mean "external"?'],
  ],
  [
    'upstream',
    '{ kind: external, url: buses }',
    ['5: "upstream.url" is "buses". Write a full address that starts with https://.'],
  ],
  [
    'upstream',
    '{ kind: portal, path: /portal/v1, url: https://a.example }',
    ['5: "upstream.url" is not known here. Known are kind, path.'],
  ],
  [
    'upstream',
    '{ kind: external, url: https://a.example, auth: { in: body, name: key, required: yes please } }',
    [
      '5: "upstream.auth.in" is "body". Use one of query, header.',
      '5: "upstream.auth.required" is "yes please". Write true or false.',
    ],
  ],
  [
    'upstream',
    '{ kind: external, url: https://a.example, auth: { in: header, name: "X\\r\\nY: 1", header: "a:b" }, browsers: { pages: any, seen: October } }',
    [
      /^5: "upstream\.auth\.name" is .*Write the name of a header or of a parameter/,
      /^5: "upstream\.auth\.header" is "a:b"\. Write the name of a header/,
      '5: "upstream.browsers.seen" is "October". Write a year and a month, such as 2026-10.',
    ],
  ],
  [
    'upstream',
    '{ kind: external, url: https://a.example, hosts: [{ area: E1, url: https://e.example }] }',
    ['5: "upstream.hosts.0.name" is missing. Add the name readers know it by, such as East Riverton.'],
  ],
  ['lifecycle', '{ state: betta }', ['7: "lifecycle.state" is "betta". Did you mean "beta"?']],
  ['lifecycle', '{}', [/^7: "lifecycle.state" is missing\. Add what users may count on, one of draft, alpha, beta/]],
  ['limits', '{ anonymousPerMinute: fifty }', ['8: "limits.anonymousPerMinute" is "fifty". Write a number.']],
  ['limits', '', []],
  ['defaults', '{ privacy: public }', ['9: "defaults.privacy" is "public". Use one of C0, C1, C2, C3, C4.']],
  ['defaults', '{ cacheSecond: 3 }', ['9: "defaults.cacheSecond" is not known here. Did you mean "cacheSeconds"?']],
  ['upstreams', '{ spare: { url: https://b.example } }', []],
  [
    'upstreams',
    '{ spare: }',
    ['10: "upstreams.spare.url" is missing. Add the owner\'s base address, such as https://api.buses.example/v1.'],
  ],
  ['colour', 'red', [/^10: "colour" is not known here\. Known are id, name, domain/]],
])('%s: %s', (name, text, want) => {
  test('is told as it is', () => {
    const line = `${name}: ${text}\n`
    const pattern = new RegExp(`^${name}:.*\n`, 'm')
    const given = pattern.test(stated) ? stated.replace(pattern, line) : `${stated}${line}`
    const wanted: readonly unknown[] = want.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one)))
    expect(found(given)).toEqual(wanted)
  })
})

test('of an API that states nothing, all that is missing is told at once, and it can still be looked at', () => {
  const { value, findings } = read('id: buses\n')
  expect(findings.map(({ at }) => at.pointer)).toEqual([
    '/name',
    '/domain',
    '/owner',
    '/upstream',
    '/licence',
    '/lifecycle',
  ])
  expect(value).toMatchObject({ id: 'buses', name: '', owner: { name: '', url: '' }, upstream: { kind: 'external' } })
})

test('what is not stated has its default, and addresses end without a slash', () => {
  const { value, findings } = read(
    stated.replace(/defaults:.*\n/, '').replace('buses.tiny.example, auth', 'buses.tiny.example/v1/, auth'),
  )
  expect(findings).toEqual([])
  expect(value.defaults).toEqual({ privacy: 'C1', cacheSeconds: 0, access: 'key' })
  expect(value.upstream).toEqual({
    kind: 'external',
    url: 'https://api.buses.tiny.example/v1',
    auth: { in: 'query', name: 'app_key', required: false },
  })
})
