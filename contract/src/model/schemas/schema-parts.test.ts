import { expect, test } from 'vitest'
import type { JsonSchema } from '../model.ts'
import { childrenOf, namesIn, partsOf, reachableFrom } from './schema-parts.ts'

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const titled = (title: string): JsonSchema => ({ title })

test.each<[string, JsonSchema, readonly string[]]>([
  ['properties', { properties: { a: titled('a'), b: titled('b') } }, ['a', 'b']],
  ['items', { items: titled('item') }, ['item']],
  ['places of a tuple', { prefixItems: [titled('first'), titled('second')] }, ['first', 'second']],
  ['a map', { additionalProperties: titled('value') }, ['value']],
  ['a closed object', { additionalProperties: false }, []],
  ['branches', { allOf: [titled('all')], oneOf: [titled('one')], anyOf: [titled('any')] }, ['all', 'one', 'any']],
  ['keywords the model has no word for', { not: titled('not') } as JsonSchema, ['not']],
  ['literal data that looks like a schema', { default: titled('no'), examples: [titled('no')] }, []],
])('children: %s', (_name, schema, titles) => {
  expect(childrenOf(schema).map(({ title }) => title)).toEqual(titles)
})

test('a reference in an example refers to nothing', () => {
  expect(namesIn({ items: ref('Stop'), examples: [ref('Line')], const: ref('Area') })).toEqual(['Stop'])
})

const schemas: Readonly<Record<string, JsonSchema>> = {
  Line: { properties: { stops: { items: ref('Stop') } } },
  Stop: { properties: { line: ref('Line'), place: ref('Place') } },
  Place: { allOf: [ref('Place'), { properties: { lat: {} } }] },
  Other: {},
}

test.each([
  [['Line'], ['Line', 'Place', 'Stop']],
  [['Place'], ['Place']],
  [['Nowhere'], ['Nowhere']],
  [[], []],
])('%j reaches %j', (names, want) => {
  expect([...reachableFrom({ schemas }, names)].toSorted()).toEqual(want)
})

test('a schema that is a part of itself comes to an end', () => {
  expect(partsOf({ schemas }, ref('Place')).flatMap((part) => Object.keys(part.properties ?? {}))).toEqual(['lat'])
})
