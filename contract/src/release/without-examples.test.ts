import { expect, test } from 'vitest'
import { withoutExamples } from './without-examples.ts'

const answer = (content: unknown): unknown => ({ paths: { '/a': { get: { responses: { 200: { content } } } } } })
const schema = { type: 'string' }

test.each([
  [
    'of an answer',
    answer({ 'application/json': { schema, examples: { one: { value: 1 } } } }),
    answer({ 'application/json': { schema } }),
  ],
  [
    'of a parameter',
    { paths: { '/a': { parameters: [{ name: 'id', in: 'path', schema, example: 'x' }] } } },
    { paths: { '/a': { parameters: [{ name: 'id', in: 'path', schema }] } } },
  ],
  [
    'of a schema',
    { components: { schemas: { A: { ...schema, example: 'a', examples: ['a'] } } } },
    { components: { schemas: { A: schema } } },
  ],
  [
    'but no property, path or schema of that name',
    { paths: { example: {} }, components: { schemas: { examples: { properties: { example: schema } } } } },
    { paths: { example: {} }, components: { schemas: { examples: { properties: { example: schema } } } } },
  ],
  [
    'and nothing inside a value',
    { components: { schemas: { A: { default: { example: 1 }, enum: [{ example: 1 }] } } } },
    { components: { schemas: { A: { default: { example: 1 }, enum: [{ example: 1 }] } } } },
  ],
])('examples go: %s', (_name, given, want) => {
  expect(withoutExamples(given)).toEqual(want)
})
