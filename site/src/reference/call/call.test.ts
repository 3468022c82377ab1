import path from 'node:path'
import { snippetsFor } from '@openlondon/generator'
import { loadCity } from '@openlondon/spec'
import { describe, expect, test } from 'vitest'
import { createOperationPage, startValues } from '../../../plugins/api-reference/create-operation-page.ts'
import { buildRequest, missingPathValues } from './build-request.ts'
import type { Recipe, RecipeParameter, Values } from './recipe.ts'
import { writeCalls } from './write-calls.ts'

const parameter = (name: string, rest: Partial<RecipeParameter> = {}): RecipeParameter => ({
  name,
  in: 'query',
  list: false,
  explode: false,
  style: 'form',
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
  ],
  access: 'key',
  bases: { sandbox: '/sandbox/tfl', live: '/api/tfl' },
  ownPortal: false,
  answers: true,
  clientName: 'city',
  keyName: 'CITY_KEY',
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
    expect(request).toMatchObject({
      url: 'https://city.example/api/tfl/Line/Mode/tube/Status',
      headers: { 'X-Trace': '7' },
    })
  })

  test('an empty path value is named', () => {
    expect(missingPathValues(recipe, { modes: ' ' })).toEqual(['modes'])
  })
})

describe('texts to copy', () => {
  test('values keep their type', () => {
    const calls = writeCalls(recipe, { modes: 'tube', detail: 'true', max: '3' }, sandbox)
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
    const posting = { ...recipe, method: 'POST', path: '/x', body: { mediaType: 'application/json', start: '' } }
    expect(writeCalls(posting, {}, sandbox, '{ "email": ').sdk).toContain(`body: '{ "email": '`)
  })
})

const { city } = await loadCity(path.resolve(import.meta.dirname, '../../../../openapi'))
const operations = city.apis.flatMap((api) => api.operations.map((operation) => ({ api, operation, id: operation.id })))

describe('the browser writes what the generator writes', () => {
  test.each(operations)('$id', ({ api, operation }) => {
    for (const target of [sandbox, gateway]) {
      const page = createOperationPage(city, api, operation)
      const { sdk, fetch, curl } = snippetsFor(city, operation, target)
      expect(writeCalls(page.recipe, startValues(page.parameters), target, page.recipe.body?.start)).toEqual({
        sdk,
        fetch,
        curl,
      })
    }
  })
})
