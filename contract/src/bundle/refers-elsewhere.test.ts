import { expect, test } from 'vitest'
import { refersElsewhere } from './refers-elsewhere.ts'

test.each([
  ['no reference at all', { paths: { '/a': { get: { responses: {} } } } }, false],
  ['references to itself', { a: { $ref: '#/components/schemas/A' }, b: [{ $ref: '#' }] }, false],
  ['another file', { a: [{ b: { $ref: 'stop.yaml#/Stop' } }] }, true],
  ['a file in a list', { allOf: [{ $ref: './stop.json' }] }, true],
  ['an address, which is decided where it is followed', { $ref: 'https://stop.example/a.json' }, true],
  ['a dynamic reference', { items: { $dynamicRef: 'tree.json#node' } }, true],
  ['a choice by a file', { discriminator: { propertyName: 'kind', mapping: { bus: 'bus.yaml' } } }, true],
  ['a choice by a name', { discriminator: { propertyName: 'kind', mapping: { bus: 'Bus' } } }, false],
  ['a choice by a component', { discriminator: { mapping: { bus: '#/components/schemas/Bus' } } }, false],
])('%s', (_name, document, want) => {
  expect(refersElsewhere(document)).toBe(want)
})

test('an object that stands in itself is looked at once', () => {
  const round: Record<string, unknown> = { a: 1 }
  round['b'] = { round }
  expect(refersElsewhere(round)).toBe(false)
})
