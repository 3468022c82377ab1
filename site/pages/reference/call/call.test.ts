import { loadCity } from '@openlondon/contract'
import { manyHostsFiles } from '@openlondon/contract/testing/many-hosts-city'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { describe, expect, test } from 'vitest'
import { buildRequest, missingPathValues } from './build-request.ts'
import type { Recipe, RecipeParameter, Values } from './recipe.ts'
import { sampleRequests } from './testing/sample-requests.ts'
import { typedBody } from './typed-text.ts'
import { writeCalls } from './write-calls.ts'

const parameter = (name: string, rest: Partial<RecipeParameter> = {}): RecipeParameter => ({
  name,
  in: 'query',
  style: 'form',
  explode: false,
  list: false,
  value: 'text',
  ...rest,
})

const recipe: Recipe = {
  apiId: 'tfl',
  name: 'lineStatusByMode',
  method: 'GET',
  path: '/Line/Mode/{modes}/Status',
  parameters: [
    parameter('modes', { in: 'path', list: true, style: 'simple' }),
    parameter('detail', { value: 'boolean' }),
    parameter('max', { value: 'number' }),
    parameter('severity', { list: true, explode: true }),
    parameter('X-Trace', { in: 'header' }),
    parameter('filter', { mediaType: 'application/json', value: 'json' }),
    parameter('latest', { allowEmptyValue: true, value: 'boolean' }),
  ],
  access: 'key',
  bases: { sandbox: '/sandbox/tfl', live: '/api/tfl' },
  areas: [],
  ownPortal: false,
  answer: 'json',
  packageName: '@city/sdk',
  clientName: 'city',
  keyName: 'CITY_KEY',
}
const sandbox = { via: 'sandbox', origin: 'https://city.example' } as const
const gateway = { via: 'gateway', origin: 'https://city.example' } as const

describe('what a success carries is read as what it is', () => {
  const of = (answer: Recipe['answer']) => {
    const { answer: _value, ...none } = recipe
    return writeCalls({ ...none, ...(answer && { answer }) }, { modes: 'tube' }, sandbox)
  }
  const plain = "'https://city.example/sandbox/tfl/Line/Mode/tube/Status'"
  const opened = `with urlopen("${plain.slice(1, -1)}") as answer`
  test.each<[string, Recipe['answer'], string, string, string]>([
    ['a value', 'json', 'await response.json()', `curl ${plain}`, `${opened}:\n    print(json.load(answer))`],
    ['words', 'text', 'await response.text()', `curl ${plain}`, `${opened}:\n    print(answer.read().decode())`],
    [
      'bytes',
      { file: 'answer.png' },
      'await response.blob()',
      `curl ${plain} \\\n  -o answer.png`,
      `${opened}, open("answer.png", "wb") as file:\n    file.write(answer.read())`,
    ],
    ['nothing', undefined, 'if (!response.ok)', `curl ${plain}`, `${opened}:\n    print(answer.status)`],
  ])('%s', (_what, answer, inFetch, curl, inPython) => {
    const calls = of(answer)
    expect(calls.fetch).toContain(inFetch)
    expect(calls.curl).toBe(curl)
    expect(calls.python).toContain(inPython)
    expect(calls.python.includes('import json')).toBe(answer === 'json')
  })
})

describe('addresses', () => {
  test.each<[string, Values, string]>([
    ['path list keeps its commas', { modes: 'tube, dlr' }, '/sandbox/tfl/Line/Mode/tube,dlr/Status'],
    ['members are encoded one by one', { modes: 'a/b,c' }, '/sandbox/tfl/Line/Mode/a%2Fb,c/Status'],
    ['empty values are not sent', { modes: 'tube', detail: '' }, '/sandbox/tfl/Line/Mode/tube/Status'],
    ['what is missing in the path shows', { modes: ' ' }, '/sandbox/tfl/Line/Mode/{modes}/Status'],
    ['a number is sent as one', { modes: 'x', max: ' 3.50 ' }, '/sandbox/tfl/Line/Mode/x/Status?max=3.5'],
    ['what is no number is sent as typed', { modes: 'x', max: '0x10' }, '/sandbox/tfl/Line/Mode/x/Status?max=0x10'],
    ['query', { modes: 'tube', detail: 'true' }, '/sandbox/tfl/Line/Mode/tube/Status?detail=true'],
    ['a list whose values have commas', { modes: '["a,b", "c"]' }, '/sandbox/tfl/Line/Mode/a%2Cb,c/Status'],
    ['JSON', { modes: 'x', filter: '{ "a": 1 }' }, '/sandbox/tfl/Line/Mode/x/Status?filter=%7B%22a%22%3A1%7D'],
    ['JSON that is a text as yet', { modes: 'x', filter: '{' }, '/sandbox/tfl/Line/Mode/x/Status?filter=%22%7B%22'],
    ['a flag that is set', { modes: 'x', latest: 'true' }, '/sandbox/tfl/Line/Mode/x/Status?latest='],
    ['a flag that is not', { modes: 'x', latest: '' }, '/sandbox/tfl/Line/Mode/x/Status'],
    ['exploded list', { modes: 'tube', severity: '5,6' }, '/sandbox/tfl/Line/Mode/tube/Status?severity=5&severity=6'],
  ])('%s', (_name, values, want) => {
    expect(buildRequest(recipe, values, sandbox).url).toBe(`https://city.example${want}`)
  })

  test('header parameters travel as headers, and the gateway has its own base', () => {
    const request = buildRequest(recipe, { modes: 'tube', 'X-Trace': '7' }, gateway)
    expect(request).toMatchObject({
      url: 'https://city.example/api/tfl/Line/Mode/tube/Status',
      headers: { 'X-Trace': '7' },
    })
  })

  test('the portal answers its own API at its own host, and the sandbox plays it where all are played', () => {
    const apart = { via: 'gateway', origin: 'https://api.city.example', portal: 'https://city.example' } as const
    const own = { ...recipe, ownPortal: true, bases: { sandbox: '/sandbox/portal', live: '/portal/v1' } }
    const values = { modes: 'tube' }
    expect(buildRequest(own, values, apart).url).toBe('https://city.example/portal/v1/Line/Mode/tube/Status')
    expect(buildRequest(own, values, { ...apart, via: 'sandbox' }).url).toMatch(
      'https://api.city.example/sandbox/portal/',
    )
    expect(buildRequest(recipe, values, apart).url).toMatch('https://api.city.example/api/tfl/')
    // Who calls the portal is known by a cookie; nobody else is given it.
    expect(buildRequest(own, values, apart).ownPortal).toBe(true)
    for (const other of [buildRequest(own, values, { ...apart, via: 'sandbox' }), buildRequest(recipe, values, apart)])
      expect(other).not.toHaveProperty('ownPortal')
    expect(writeCalls(own, values, apart).sdk).toContain(
      `createClient({ via: 'direct', origin: 'https://city.example' })`,
    )
  })

  test('an area is named to the gateway only', () => {
    const inArea = { ...gateway, area: 'north' }
    expect(buildRequest(recipe, { modes: 'tube' }, inArea).headers).toEqual({ 'X-Area': 'north' })
    expect(buildRequest(recipe, { modes: 'tube' }, { ...inArea, via: 'sandbox' }).headers).toEqual({})
    expect(writeCalls(recipe, {}, inArea).sdk).toContain(
      `await lineStatusByMode(city, {}, { headers: { 'X-Area': 'north' } })`,
    )
  })

  test('an empty path value is named', () => {
    expect(missingPathValues(recipe, { modes: ' ' })).toEqual(['modes'])
  })
})

describe('texts to copy', () => {
  test('values keep their type', () => {
    const calls = writeCalls(recipe, { modes: 'tube', detail: 'true', max: '3' }, sandbox)
    expect(calls.sdk).toContain(`import { lineStatusByMode } from '@city/sdk/tfl'`)
    expect(calls.sdk).toContain(`await lineStatusByMode(city, { modes: ['tube'], detail: true, max: 3 })`)
    expect(calls.curl).toBe(`curl 'https://city.example/sandbox/tfl/Line/Mode/tube/Status?detail=true&max=3'`)
  })

  test('the gateway key is a name, never a value', () => {
    const calls = writeCalls(recipe, { modes: 'tube' }, gateway)
    expect(calls.sdk).toContain('key: process.env.CITY_KEY')
    expect(calls.fetch).toContain('authorization: `Bearer ${process.env.CITY_KEY}`')
    expect(calls.curl).toContain('-H "Authorization: Bearer $CITY_KEY"')
  })

  test('a body that is half typed is shown as it stands', () => {
    const body = { mediaType: 'application/json', start: '' }
    const posting = { ...recipe, method: 'POST', path: '/x', body }
    const calls = writeCalls(posting, {}, sandbox, '{ "email": ')
    expect(calls.sdk).toContain(`body: '{ "email": '`)
    expect(calls.curl).toContain(`-d '{ "email": '`)
  })
})

test.each<[string, string, string]>([
  ['a blank', '/two words', `curl 'https://city.example/sandbox/tfl/two%20words'`],
  ['ends of lines and nothing', '/a\r\nb\0c', `curl 'https://city.example/sandbox/tfl/a%0D%0Ab%00c'`],
  ['half a character', '/a\ud83d', `curl 'https://city.example/sandbox/tfl/a%EF%BF%BD'`],
  ['what is encoded already', '/a%2Fb', `curl 'https://city.example/sandbox/tfl/a%2Fb'`],
  ['the end of a quote', `/a'$(b)`, `curl 'https://city.example/sandbox/tfl/a'\\''$(b)'`],
  ['what curl would make several addresses of', '/[1-3]', `curl -g 'https://city.example/sandbox/tfl/[1-3]'`],
])('a path with %s is an address a shell can take', (_name, path, want) => {
  expect(writeCalls({ ...recipe, path, parameters: [] }, {}, sandbox).curl).toBe(want)
})

test('a body that begins like the name of a file is sent, and no file is', () => {
  const posting = { ...recipe, method: 'POST', path: '/x', body: { mediaType: 'text/plain', start: '' } }
  expect(writeCalls(posting, {}, sandbox, '@/etc/passwd').curl).toContain(`--data-raw '@/etc/passwd'`)
})

describe('what the SDK is given', () => {
  test('JSON as a value, a flag as true, and nothing of what is always the same', () => {
    const fixed = parameter('x-version', { in: 'header', fixed: true })
    const asking = { ...recipe, parameters: [...recipe.parameters, fixed] }
    const calls = writeCalls(asking, { filter: '{"a":[1]}', latest: 'true', 'x-version': '2' }, sandbox)
    expect(calls.sdk).toContain('(city, { filter: { a: [1] }, latest: true })')
    expect(calls.fetch).toContain(`'x-version': '2'`)
    expect(calls.curl).toContain(`-H 'x-version: 2'`)
  })

  test('a form as an object, which travels as a form', () => {
    const fields = [parameter('date'), parameter('n', { value: 'number' }), parameter('kinds', { list: true })]
    const body = typedBody(fields, { date: '2026-11 ', n: '3', kinds: 'a,b' })
    const form = { mediaType: 'application/x-www-form-urlencoded', start: '' }
    const posting = { ...recipe, method: 'POST', path: '/x', body: form }
    const calls = writeCalls(posting, {}, sandbox, body)
    expect(calls.sdk).toContain(`(city, { body: { date: '2026-11', n: 3, kinds: ['a', 'b'] } })`)
    expect(calls.fetch).toContain(`body: 'date=2026-11&n=3&kinds=a&kinds=b',`)
    expect(calls.curl).toContain(`-d 'date=2026-11&n=3&kinds=a&kinds=b'`)
  })
})

const cities = [await loadCity(await writeCity()), await loadCity(await writeCity(manyHostsFiles))]
const operations = cities.flatMap(({ city }) =>
  city.apis.flatMap((api) => api.operations.map((operation) => ({ city, api, operation, name: operation.name }))),
)

describe.each([sandbox, gateway])('every sample of $via sends what the contract says', (target) => {
  test.each(operations)('$name', async ({ city, api, operation }) => {
    const { byFetch, wanted, curl, wantedInCurl } = await sampleRequests(city, api, operation, target)
    expect(byFetch).toEqual([wanted])
    for (const part of wantedInCurl) expect(curl).toContain(part)
  })
})
