import type { JsonSchema, OperationModel, Pagination } from '@openlondon/contract'
import { answer, operation, parameter, smallApi } from '@openlondon/contract/testing/small-city'
import { describe, expect, test } from 'vitest'
import { factsModule } from './facts-module.ts'
import { liveModule } from './live-module.ts'
import { pagingModule } from './paging-module.ts'

const files = new Map([['operations/stops.ts', 'export const stops: unknown = 1']])

const stop: JsonSchema = { type: 'object', properties: { id: { type: 'string' }, '@code': { type: 'integer' } } }
const list: JsonSchema = { type: 'array', items: stop }
const link: JsonSchema = {
  type: 'array',
  items: { type: 'object', properties: { relation: { type: 'string' }, url: { type: 'string' } } },
}

const stops = (schema: JsonSchema, more: Partial<OperationModel>, unwrap?: readonly string[]): OperationModel => ({
  ...operation('stops', 'GET', '/stops', {
    parameters: [parameter('page', 'query', { type: 'integer' }), parameter('size', 'query', { type: 'integer' })],
    responses: [{ ...answer('200', schema, []), ...(unwrap && { unwrap }) }],
  }),
  ...more,
})

describe('how pages follow', () => {
  const paged = (pagination: Pagination, schema: JsonSchema, unwrap?: readonly string[]): string | undefined =>
    pagingModule(smallApi([stops(schema, { pagination }, unwrap)]), files)

  const envelope: JsonSchema = {
    type: 'object',
    properties: { meta: { type: 'object', properties: { total: { type: 'integer' } } }, 'all-stops': list, link },
  }

  test.each<[string, Pagination, JsonSchema, readonly string[] | undefined, readonly string[]]>([
    [
      'a list by itself',
      { style: 'page', parameter: 'page', first: 0, totalHeader: 'X-Total' },
      list,
      undefined,
      [
        "import { byPage } from '../../work/paging/by-page.ts'",
        "import { stops as askStops, type StopsParams, type StopsResult } from './operations/stops.ts'",
        'export const stops: Paged<StopsParams, StopsResult[number]> = /* @__PURE__ */ byPage(askStops, {',
        'first: 0,',
        'items: (page) => page,',
        'total: (_page, headers) => headers.get("X-Total"),',
      ],
    ],
    [
      'members, an odd name, and an entry of a list',
      {
        style: 'link',
        parameter: 'page',
        size: 'size',
        items: 'all-stops',
        next: 'link[relation=next].url',
        total: 'meta.total',
      },
      envelope,
      undefined,
      [
        'Paged<StopsParams, NonNullable<StopsResult["all-stops"]>[number]> = /* @__PURE__ */ byLink(',
        'size: "size",',
        'items: (page) => page["all-stops"],',
        'next: (page) => page.link?.find((entry) => entry.relation === "next")?.url,',
        'total: (page) => page.meta?.total,',
      ],
    ],
    [
      'what is left of an envelope that is opened',
      { style: 'offset', parameter: 'page', items: 'result.all-stops', total: 'result.meta.total' },
      { type: 'object', properties: { result: envelope } },
      ['result'],
      ['items: (page) => page["all-stops"],', 'total: (page) => page.meta?.total,'],
    ],
    [
      'names that the SDK gives otherwise',
      { style: 'offset', parameter: 'page', items: 'all-stops' },
      { ...envelope, 'x-decode-keys': 'camel' },
      undefined,
      ['NonNullable<StopsResult["allStops"]>[number]', 'items: (page) => page.allStops,'],
    ],
  ])('%s', (_name, pagination, schema, unwrap, lines) => {
    const text = paged(pagination, schema, unwrap)
    for (const line of lines) expect(text).toContain(line)
  })

  test.each<[string, Pagination, readonly string[] | undefined]>([
    ['a parameter that is not there', { style: 'page', parameter: 'offset' }, undefined],
    ['a member that is not there', { style: 'page', parameter: 'page', items: 'stops' }, undefined],
    ['a total outside of what is answered', { style: 'page', parameter: 'page', total: 'meta.total' }, ['all-stops']],
  ])('%s is left out, as lint has said why', (_name, pagination, unwrap) => {
    expect(paged(pagination, envelope, unwrap)).toBeUndefined()
  })
})

describe('what changes', () => {
  const live = (more: Partial<OperationModel>, schema: JsonSchema = list): string | undefined =>
    liveModule(smallApi([stops(schema, more)]), files)

  test.each<[string, Partial<OperationModel>, JsonSchema, readonly string[]]>([
    [
      'a lifetime',
      { cacheSeconds: 60 },
      list,
      ['Live<StopsParams, StopsResult> = {\n  ask: askStops,\n  seconds: 60,\n}'],
    ],
    [
      'an id, and that the gateway tells',
      { cacheSeconds: 60, itemId: 'id', watch: true },
      list,
      [
        'Live<StopsParams, StopsResult, StopsResult[number]> = {',
        'items: (answer) => answer,',
        'id: (item) => item.id,',
        'stream: true,',
      ],
    ],
    [
      'an id that the SDK names otherwise',
      { cacheSeconds: 60, itemId: '@code' },
      { ...list, items: { ...stop, 'x-decode-keys': 'camel' } },
      ['id: (item) => item.code,'],
    ],
    [
      'an id that is not there is none',
      { cacheSeconds: 60, itemId: 'key' },
      list,
      ['Live<StopsParams, StopsResult> = {'],
    ],
  ])('%s', (_name, more, schema, lines) => {
    const text = live(more, schema)
    for (const line of lines) expect(text).toContain(line)
  })

  test.each<[string, Partial<OperationModel>]>([
    ['what must not be kept', { cacheSeconds: 0 }],
    ['what holds for hours', { cacheSeconds: 43_200 }],
    ['a write', { cacheSeconds: 60, method: 'POST' }],
  ])('%s is not among it', (_name, more) => {
    expect(live(more)).toBeUndefined()
  })
})

test('facts: the commonest lifetime and what differs, the limit, the lines, and what is going away', () => {
  const api = {
    ...smallApi([
      stops(list, { cacheSeconds: 60 }),
      stops(list, { name: 'lines', cacheSeconds: 60 }),
      stops(list, {
        name: 'old',
        cacheSeconds: 0,
        deprecation: { since: '', sunset: '2027-01-01', replacement: 'trams.stops' },
      }),
      stops(list, { name: 'report', method: 'POST', cacheSeconds: 0 }),
    ]),
    limits: { anonymousPerMinute: 50, source: 'their page' },
  }
  const text = factsModule(api)
  const valueOf = (name: string): unknown =>
    JSON.parse(new RegExp(`export const ${name}: \\w+ = (\\{[^]*?\\n\\})`).exec(text)?.[1] ?? 'null')
  expect(valueOf('lifetimes')).toEqual({ api: api.id, seconds: 60, other: { old: 0 } })
  expect(valueOf('limit')).toEqual({ api: api.id, anonymousPerMinute: 50 })
  expect(valueOf('licence')).toEqual({
    api: api.id,
    name: api.licence.name,
    url: api.licence.url,
    lines: api.licence.attribution,
  })
  expect(valueOf('endings')).toEqual({
    api: api.id,
    operations: { old: { sunset: '2027-01-01', replacement: 'trams.stops' } },
  })
})
