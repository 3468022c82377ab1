import { describe, expect, test } from 'vitest'
import { buildRequest, missingPathValues } from './build-request.ts'
import type { Recipe, RecipeParameter, Values } from './recipe.ts'
import { writeCalls } from './write-calls.ts'

const parameter = (name: string, rest: Partial<RecipeParameter> = {}): RecipeParameter => ({
  name,
  in: 'query',
  list: false,
  explode: false,
  style: 'form',
  control: 'text',
  ...rest,
})

const recipe: Recipe = {
  apiId: 'tfl',
  name: 'lineStatusByMode',
  method: 'GET',
  path: '/Line/Mode/{modes}/Status',
  parameters: [
    parameter('modes', { in: 'path', list: true, style: 'simple' }),
    parameter('detail', { control: 'boolean' }),
    parameter('max', { control: 'number' }),
    parameter('severity', { list: true, explode: true }),
    parameter('X-Trace', { in: 'header' }),
  ],
  access: 'key',
  bases: { sandbox: '/sandbox/tfl', live: '/api/tfl' },
  hasKinds: false,
}
const sandbox = { via: 'sandbox', origin: 'https://city.example' } as const
const gateway = { via: 'gateway', origin: 'https://city.example' } as const

describe('addresses', () => {
  test.each<[string, Values, string]>([
    ['path list keeps its commas', { modes: 'tube, dlr' }, '/sandbox/tfl/Line/Mode/tube,dlr/Status'],
    ['members are encoded one by one', { modes: 'a/b,c' }, '/sandbox/tfl/Line/Mode/a%2Fb,c/Status'],
    ['empty values are not sent', { modes: 'tube', detail: '' }, '/sandbox/tfl/Line/Mode/tube/Status'],
    ['query', { modes: 'tube', detail: 'true' }, '/sandbox/tfl/Line/Mode/tube/Status?detail=true'],
    ['exploded list', { modes: 'tube', severity: '5,6' }, '/sandbox/tfl/Line/Mode/tube/Status?severity=5&severity=6'],
  ])('%s', (_name, values, want) => {
    expect(buildRequest(recipe, values, sandbox).url).toBe(`https://city.example${want}`)
  })

  test('header parameters travel as headers, and the gateway has its own base', () => {
    const request = buildRequest(recipe, { modes: 'tube', 'X-Trace': '7' }, gateway)
    expect(request).toMatchObject({ url: 'https://city.example/api/tfl/Line/Mode/tube/Status', headers: { 'X-Trace': '7' } })
  })

  test('an empty path value is named', () => {
    expect(missingPathValues(recipe, { modes: ' ' })).toEqual(['modes'])
  })
})

describe('texts to copy', () => {
  test('sandbox needs no key', () => {
    const calls = writeCalls(recipe, { modes: 'tube', detail: 'true', max: '3' }, sandbox)
    expect(calls.sdk).toBe(
      [
        `import { createClient } from '@openlondon/sdk'`,
        `import { lineStatusByMode } from '@openlondon/sdk/tfl'`,
        '',
        `const city = createClient({ via: 'sandbox', origin: 'https://city.example' })`,
        `const data = await lineStatusByMode(city, { modes: ['tube'], detail: true, max: 3 })`,
      ].join('\n'),
    )
    expect(calls.curl).toBe(`curl 'https://city.example/sandbox/tfl/Line/Mode/tube/Status?detail=true&max=3'`)
  })

  test('the gateway key is a name, never a value', () => {
    const calls = writeCalls(recipe, { modes: 'tube' }, gateway)
    expect(calls.sdk).toContain('key: process.env.CITY_KEY')
    expect(calls.fetch).toContain('Authorization: `Bearer ${process.env.CITY_KEY}`')
    expect(calls.curl).toContain('-H "Authorization: Bearer $CITY_KEY"')
  })

  test('a body is sent as JSON and shown as a literal', () => {
    const posting: Recipe = {
      ...recipe,
      method: 'POST',
      path: '/sign-ups',
      parameters: [],
      body: { mediaType: 'application/json', start: '' },
    }
    const calls = writeCalls(posting, {}, sandbox, `{ "email": "o'hara@city.example" }`)
    expect(calls.sdk).toContain('body: {')
    expect(calls.sdk).toContain(`email: "o'hara@city.example"`)
    expect(calls.curl).toContain(String.raw`-d '{"email":"o'\''hara@city.example"}'`)
  })
})
