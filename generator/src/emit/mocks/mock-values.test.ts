import { runInNewContext } from 'node:vm'
import type { JsonSchema } from '@openlondon/contract'
import { answer, operation, smallApi } from '@openlondon/contract/testing/small-city'
import { describe, expect, test } from 'vitest'
import { literal } from './literal.ts'
import { mockedAnswer } from './mock-answers.ts'
import { schemaExamples } from './schema-examples.ts'
import { sharedValues } from './shared-values.ts'
import { shortened } from './shortened.ts'

const long = [1, 2, 3, 4].map((id) => ({ id, parts: ['a', 'b', 'c', 'd'] }))

describe('an example is cut to what a test needs', () => {
  test.each<[string, unknown, (value: unknown) => boolean, number, unknown]>([
    ['short enough', long, () => true, 1_000, long],
    ['fewer items', [1, 2, 3, 4], () => true, 8, [1, 2, 3]],
    ['as few as there may be', long, () => true, 10, [{ id: 1, parts: ['a'] }]],
    ['no fewer than its schema wants', [1, 2, 3], (value) => Array.isArray(value) && value.length > 1, 1, [1, 2]],
    ['no list', { a: 'text that is longer than that' }, () => true, 10, { a: 'text that is longer than that' }],
  ])('%s', (_name, value, fits, lengthMax, want) => {
    expect(shortened(value, fits, lengthMax)).toEqual(want)
  })
})

test.each([
  { a: [1, null, true, 'x'] },
  JSON.parse('{"__proto__": {"a": 1}, "toString": "b", "a-b": "\\u2028\\"`${x}", "ø": "\\ufeff"}'),
])('a value is the same as source', (value) => {
  expect(JSON.stringify(runInNewContext(`(${literal(value)})`))).toBe(JSON.stringify(value))
})

test('what several values hold is written once', () => {
  const stop = { id: '940GZZLUKSX', name: 'King’s Cross St. Pancras Underground Station', lat: 51.53, lon: -0.12 }
  const text = sharedValues(
    new Map<string, unknown>([
      ['one', stop],
      ['many', [stop, stop]],
      ['other', { a: 1 }],
    ]),
  )
  expect(text.match(/King/g)).toHaveLength(1)
  const source = text.replaceAll(/(?:export )?const (\w+)(?:: unknown)?/g, 'this.$1')
  const names: Record<string, unknown> = {}
  runInNewContext(source.replaceAll(/(?<![.\w])_(\d+)/g, 'this._$1'), names)
  expect(JSON.parse(JSON.stringify(names))).toMatchObject({ one: stop, many: [stop, stop], other: { a: 1 } })
})

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const schemas: Readonly<Record<string, JsonSchema>> = {
  Stop: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', pattern: '^[a-z]$' }, line: ref('Line') },
  },
  Line: { type: 'object', required: ['n'], properties: { n: { type: 'integer' }, back: ref('Stop') } },
  Name: { type: 'string' },
  Unseen: { type: 'object' },
}
const list: JsonSchema = { type: 'array', items: ref('Stop') }
const shows = (schema: JsonSchema, ...values: readonly unknown[]) =>
  operation('stops', 'GET', '/stops', {
    responses: [
      answer(
        '200',
        schema,
        values.map((value) => ({ name: '', summary: '', value })),
      ),
    ],
  })

describe('what the mock of an operation answers', () => {
  test.each<[string, JsonSchema, readonly unknown[], unknown]>([
    ['the example', list, [[{ id: 'a' }]], [{ id: 'a' }]],
    ['not one that its schema refuses', { const: 7 }, [8], 7],
    [
      'one that fits, without an example',
      { type: 'object', required: ['n'], properties: { n: { const: 7 } } },
      [],
      { n: 7 },
    ],
  ])('%s', (_name, schema, values, want) => {
    const shown = shows(schema, ...values)
    expect(mockedAnswer(smallApi([shown], schemas), shown)).toMatchObject({ status: 200, value: want })
  })

  test('nothing where nothing can fit', () => {
    const shown = shows({ type: 'integer', minimum: 3, maximum: 2 })
    expect(mockedAnswer(smallApi([shown], schemas), shown)).toBeUndefined()
  })
})

test('examples of schemas are parts of answers, or made where no answer has one', () => {
  const shown = shows(list, [{ id: 'a', line: { n: 1 } }, { id: 'b' }])
  const api = smallApi([shown], schemas)
  const part = (...path: readonly (string | number)[]) => ({ operation: 'stops', path })
  const given = mockedAnswer(api, shown)
  expect(Object.fromEntries(schemaExamples(api, new Map(given ? [['stops', given]] : [])))).toEqual({
    Stop: { kind: 'parts', parts: [part(0), part(1)] },
    Line: { kind: 'parts', parts: [part(0, 'line')] },
  })
  expect(Object.fromEntries(schemaExamples(api, new Map()))).toMatchObject({
    Line: { kind: 'value', value: { n: expect.any(Number) } },
  })
})
