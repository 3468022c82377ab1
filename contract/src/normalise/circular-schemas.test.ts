import { expect, test } from 'vitest'
import { withoutCircles } from './circular-schemas.ts'

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const tree = { type: 'object', properties: { of: reference('A'), list: { type: 'array', items: reference('A') } } }

test.each<[string, object, object, readonly string[]]>([
  ['nothing', { A: text }, { A: text }, []],
  ['members and items of itself', { A: tree }, { A: tree }, []],
  [
    'one part for two',
    { A: { allOf: [reference('C')] }, B: { allOf: [reference('C')] }, C: tree },
    { A: { allOf: [reference('C')] }, B: { allOf: [reference('C')] }, C: tree },
    [],
  ],
  ['a part of itself', { A: { allOf: [reference('A'), text] } }, { A: { allOf: [text] } }, ['A']],
  [
    'nothing but itself',
    { A: { oneOf: [reference('A')], description: 'One.' } },
    { A: { description: 'One.' } },
    ['A'],
  ],
  ['deeper down', { A: { allOf: [{ anyOf: [reference('A'), text] }] } }, { A: { allOf: [{ anyOf: [text] }] } }, ['A']],
  [
    'two of each other',
    { A: { allOf: [reference('B')] }, B: { allOf: [reference('A'), text] } },
    { A: { allOf: [reference('B')] }, B: { allOf: [text] } },
    ['B'],
  ],
  [
    'by another name',
    { A: reference('B'), B: { anyOf: [reference('A'), text] } },
    { A: reference('B'), B: { anyOf: [text] } },
    ['B'],
  ],
])('%s', (_name, schemas, want, coiled) => {
  expect(withoutCircles({ ...schemas })).toEqual({ schemas: want, coiled })
})
