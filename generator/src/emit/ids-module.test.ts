import type { IdKind, JsonSchema } from '@openlondon/contract'
import { operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { idsModule } from './ids-module.ts'

const lineId: JsonSchema = { type: 'string', 'x-brand': 'LineId', description: 'A line.' }

/** Two APIs: the schemas are of `boats`, the parameter of `trams`. */
const idsOf = (schema: JsonSchema, asked: JsonSchema = {}): string =>
  idsModule({
    ...smallCity,
    apis: [
      { ...smallApi([operation('line', 'GET', '/lines/{id}', { parameters: [parameter('id', 'path', asked)] })], {}) },
      { ...smallApi([], { Thing: schema }), id: 'boats' },
    ],
  })

test.each<[string, string, JsonSchema, JsonSchema?]>([
  ['a text', "/** A line. Of boats. */\nexport type LineId = Brand<string, 'LineId'>", lineId],
  ['a number', "export type LineId = Brand<number, 'LineId'>", { ...lineId, type: ['integer', 'null'] }],
  ['a member', "export type LineId = Brand<string, 'LineId'>", { properties: { line: lineId } }],
  ['an item', "export type LineId = Brand<string, 'LineId'>", { type: 'array', items: { anyOf: [lineId] } }],
  [
    'a derived member',
    "/** Of boats. */\nexport type LineId = Brand<string, 'LineId'>",
    { 'x-derive': { line: { from: 'url', brand: 'LineId' } } },
  ],
  ['of several APIs, once', '/** A line. Of boats, trams. */', lineId, lineId],
  ['the first that is described says what it is', '/** A line. Of boats, trams. */', lineId, { 'x-brand': 'LineId' }],
])('%s', (_name, want, schema, asked) => {
  const text = idsOf(schema, asked)
  expect(text).toContain(want)
  expect(text.match(/export type LineId/g)).toHaveLength(1)
})

test('kinds come in the order of their names', () => {
  const text = idsOf({ properties: { stop: { 'x-brand': 'StopId' }, area: { 'x-brand': 'AreaId' } } })
  expect([...text.matchAll(/export type (\w+) =/g)].map(([, name]) => name)).toEqual(['AreaId', 'StopId'])
})

test('a city without kinds of ids has the door all the same', () => {
  expect(idsOf({})).toContain('export type { Brand }')
})

test.each(["A', 'b'> & typeof import('x')", 'a b', '*/', ''])('a brand that is no name, %j, is no type', (brand) => {
  expect(idsOf({ ...lineId, 'x-brand': brand })).toBe(idsOf({}))
})

const stops: IdKind = {
  kind: 'StopId',
  brand: 'StopId',
  slug: 'stops',
  title: 'Stops',
  summary: 'A stop.',
  type: 'number',
  examples: [],
  isComplete: false,
  attribution: ['Thanks to */ Riverton.'],
  ids: [
    { id: '7', name: 'King`s\t${cross}', aliases: ['KX', 'Cross'], parts: [] },
    { id: '8', name: 'Square', aliases: [], parts: [] },
  ],
  retired: [{ id: '6', name: 'Old', until: '2024-11-20', successors: ['7'], why: 'Moved.' }],
}
const hubs: IdKind = {
  ...stops,
  kind: 'HubCode2021',
  type: 'string',
  pattern: '^H',
  isComplete: true,
  ids: [{ id: 'H1', name: 'Hub', aliases: [], parts: ['7', '8'] }],
  retired: [],
  parts: { kind: 'StopId', called: 'stopsOf' },
}

test('what the city remembers stands in tables, a line an id, whose text cannot end them', () => {
  const text = idsModule({ ...smallCity, ids: [stops, hubs], apis: [] })
  expect(text).toContain(`/** Stops: A stop. 2 of them are here; there are others. Thanks to *\\/ Riverton. */
export const stopIds: IdTable<StopId> = {
  kind: "StopId",
  rows: \`7\tKing\\\`s \\\${cross}\tKX|Cross
8\tSquare\`,
  numeric: true,
  retired: [
    {"id":"6","name":"Old","until":"2024-11-20","successors":["7"],"why":"Moved."},
  ],
}`)
  expect(text).toContain('export const hubCodes2021: IdTable<HubCode2021> = {')
  expect(text).toContain('rows: `H1\tHub\t\t7,8`,\n  form: "^H",\n  complete: true,')
  expect(text).toContain(
    'export const stopsOf = (whole: HubCode2021): readonly StopId[] => partsOf(hubCodes2021, true, whole)',
  )
  expect(text).toContain("export type StopId = Brand<number, 'StopId'>")
  expect(text).toContain('export type HubCode2021 = StopId')
})
