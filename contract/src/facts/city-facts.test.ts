import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tinyCityFiles } from '../../testing/tiny-city.ts'
import { parseSource } from '../files/source-file.ts'
import { readCityFacts } from './city-facts.ts'

const stated = tinyCityFiles['city.yaml']

const read = (text: string): ReturnType<typeof readCityFacts> => readCityFacts(parseSource('city.yaml', text), tmpdir())

const found = (text: string): readonly string[] =>
  read(text).findings.map(({ at, message, rule }) => `${at.line}: ${message} [${rule}]`)

test('a city that states its facts has no finding', () => {
  expect(found(stated)).toEqual([])
})

/** A line, what somebody writes instead, and all that is said of it. */
describe.each([
  ...['New York', 'new-', 'new--york', '1st', '-new', 'new_york'].map((id): [string, string, string] => [
    'id',
    id,
    `1: "id" is "${id}". Write small letters and digits, a letter first, with single hyphens between them.`,
  ]),
  ['id', '', '1: "id" is missing. Add a short id for the city, such as riverton.'],
  ['name', '[Tiny]', '2: "name" is ["Tiny"]. Write text.'],
  [
    'host',
    'avoin-helsinki',
    '3: "host" is "avoin-helsinki". Write an address that starts with https:// and has no path (http://localhost:4000 on your own machine).',
  ],
  ['host', 'http://open.example', /^3: "host" is "http:\/\/open.example"\. Write an address that starts/],
  ['host', 'https://open.example/city', /^3: "host" is "https:\/\/open.example\/city"\. Write an address that starts/],
  ['host', 'https://open.example/', undefined],
  ['host', 'http://localhost:4000', undefined],
  ['keyPrefix', 'TNY', '4: "keyPrefix" is "TNY". Write two to eight small letters or digits, a letter first.'],
  ['country', 'ireland', '5: "country" is "ireland". Write the two capitals of a country in ISO 3166-1.'],
  ['country', 'ie', '5: "country" is "ie". Write "IE".'],
  ['country', 'UK', '5: "country" is "UK". Write "GB".'],
  ['country', 'XX', '5: "country" is "XX". Write the two capitals of a country in ISO 3166-1.'],
  ['currency', 'euro', '6: "currency" is "euro". Write the three capitals of a currency in ISO 4217.'],
  ['currency', 'eur', '6: "currency" is "eur". Write "EUR".'],
  ['currency', 'XXX', '6: "currency" is "XXX". Write the three capitals of a currency in ISO 4217.'],
  ['locale', 'fi_FI!', '7: "locale" is "fi_FI!". Write "fi-FI".'],
  ['locale', 'en-ie', '7: "locale" is "en-ie". Write "en-IE".'],
  ['locale', 'finnish', '7: "locale" is "finnish". Write a language tag of BCP 47.'],
  ['locale', 'sr-Latn-RS', undefined],
  [
    'languages',
    '[]',
    '8: "languages" is missing. Add the languages of the city\'s own texts, the main one first, such as [fr, en].',
  ],
  ['languages', 'en', '8: "languages" is "en". Write a list.'],
  ['languages', '[en, EN]', '8: "languages.1" is "EN". Write "en".'],
  ['timeZone', 'Europe/Helsinkki', '10: "timeZone" is "Europe/Helsinkki". Write "Europe/Helsinki".'],
  ['timeZone', 'europe/dublin', '10: "timeZone" is "europe/dublin". Write "Europe/Dublin".'],
  ['timeZone', 'GMT+2', '10: "timeZone" is "GMT+2". Write a time zone of the IANA database.'],
  ['timeZone', "'+02:00'", '10: "timeZone" is "+02:00". Write a time zone of the IANA database.'],
  ['timeZone', 'Asia/Calcutta', undefined],
  [
    'boundingBox',
    '[0, 50, 1]',
    '11: "boundingBox" is [0,50,1]. Write four numbers: west, south, east, north in degrees.',
  ],
  [
    'boundingBox',
    '[1, 50, 0, 51]',
    '11: "boundingBox" is [1,50,0,51]. Let it run from west to east and from south to north.',
  ],
  ['boundingBox', '[0, 50, 1, 510]', /^11: "boundingBox" is \[0,50,1,510\]\. Longitudes run from -180 to 180/],
  ['boundingBox', '[0, 50, 1, north]', /^11: "boundingBox" is \[0,50,1,"north"\]\. Write four numbers/],
  ['contact', '{ name: Tiny }', /^12: "contact.email" is missing\. Add the mail address of the people/],
  ['contact', '{ name: Tiny, email: hello }', '12: "contact.email" is "hello". Write a mail address.'],
  ['contact', "{ name: Tiny, email: 'Eve <a@tiny.example>' }", /"contact.email" is .* Write a mail address\.$/],
  ['contact', "{ name: Tiny, email: 'a@b.example,eve@c.example' }", /"contact.email" is .* Write a mail address\.$/],
  ['contact', '{ name: "Tiny\\n# City", email: a.b+c@tiny.example }', undefined],
  ['contact', 'hello@tiny.example', '12: "contact" is "hello@tiny.example". Write name, email, url below it.'],
  [
    'contact',
    '{ name: Tiny, email: a@tiny.example, url: contact }',
    '12: "contact.url" is "contact". Write a full address that starts with https://.',
  ],
  [
    'sdk',
    "{ package: '@Tiny/SDK', description: An SDK., envPrefix: TINY }",
    '9: "sdk.package" is "@Tiny/SDK". Write "@tiny/sdk".',
  ],
  [
    'sdk',
    '{ package: our sdk, description: An SDK., envPrefix: TINY }',
    /^9: "sdk.package" is "our sdk"\. Write a name that npm takes/,
  ],
  [
    'sdk',
    "{ package: '@tiny/sdk', description: An SDK., envPrefix: tiny-city }",
    '9: "sdk.envPrefix" is "tiny-city". Write capitals, digits and underscores, a letter first.',
  ],
  [
    'sdk',
    "{ package: '@tiny/sdk', description: An SDK., envPrefix: TINY, keyword: [a] }",
    '9: "sdk.keyword" is not known here. Did you mean "keywords"?',
  ],
])('%s: %s', (name, text, want) => {
  test(want === undefined ? 'is fine' : 'is found where it stands', () => {
    const given = stated.replace(new RegExp(`^${name}:.*$`, 'm'), `${name}: ${text}`)
    const lines = found(given).map((line) => line.replace(/ \[[a-z-]+\]$/, ''))
    if (want === undefined) expect(lines).toEqual([])
    else expect(lines).toEqual([typeof want === 'string' ? want : expect.stringMatching(want)])
  })
})

test('all that is missing, wrong or unknown is told at once', () => {
  const given = stated
    .replace('name: Tiny\n', 'nmae: Tiny\ncolour: red\n')
    .replace(/host:.*\n/, '')
    .replace('timeZone: Europe/Dublin', 'timezone: Europe/Dublin')
    .replace('summary: Buses and trams.', 'sumary: Buses and trams.')
  expect(found(given).map((line) => line.replace(/\. .*\[/, '. ['))).toEqual([
    '2: "nmae" is not known here. [fact-known]',
    '3: "colour" is not known here. [fact-known]',
    '10: "timezone" is not known here. [fact-known]',
    '1: "name" is missing. [fact-stated]',
    '1: "host" is missing. [fact-stated]',
    '1: "timeZone" is missing. [fact-stated]',
    '14: "domains.0.sumary" is not known here. [fact-known]',
    '14: "domains.0.summary" is missing. [fact-stated]',
  ])
})

test.each<[string, string, readonly string[]]>([
  ['the engine', 'en, sv', []],
  ['nobody', 'pt, en', ['/pageLanguages/0']],
  ['the city', 'en, nn', []],
  ['nobody in capitals', 'en, SV', ['/pageLanguages/1']],
])('pages may be in a language whose messages there are: of %s', (_name, tags, want) => {
  const folder = mkdtempSync(join(tmpdir(), 'city-'))
  mkdirSync(join(folder, 'languages/nn'), { recursive: true })
  const { findings } = readCityFacts(parseSource('city.yaml', `${stated}pageLanguages: [${tags}]\n`), folder)
  rmSync(folder, { recursive: true })
  expect(findings.map(({ at }) => at.pointer)).toEqual(want)
})

test('what is to be done for a language of one’s own is said', () => {
  expect(found(`${stated}pageLanguages: [en, pt]\n`)).toEqual([
    '15: "pageLanguages.1" is "pt", of which there are no messages. Write one of en, es, sv, or begin languages/pt/ in this folder with a copy of contract/engine/languages/es/. [fact-well-formed]',
  ])
})

test('a folder of examples that is named is there', () => {
  expect(found(`${stated}examples: ./exampels\n`)).toEqual([
    '15: "examples" is "./exampels", which is no folder. [named-folder-exists]',
  ])
  expect(found(`${stated}examples: .\n`)).toEqual([])
})

test('paths in it are seen from its folder', () => {
  const { value } = read(stated.replace('envPrefix: TINY', 'envPrefix: TINY, folder: ../sdk'))
  expect(value.sdk.folder).toBe(new URL('../sdk', `file://${tmpdir()}/`).pathname)
  expect(value.examplesFolder).toBe(`${tmpdir()}/examples`)
})
