import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import { nearestMismatches } from './nearest-mismatches.ts'

const stop: JsonSchema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    opened: {
      anyOf: [
        { type: 'string', format: 'date' },
        { type: 'string', const: '' },
      ],
      'x-null-value': '',
    },
  },
}
const many: JsonSchema = { type: 'array', items: stop }

test.each<[string, JsonSchema, unknown, readonly string[]]>([
  ['nothing', stop, { id: '1' }, []],
  ['one place', stop, { id: 1 }, ['/id must be string (1)']],
  ['many places, told once', many, [{ id: 1 }, { id: '2' }, { id: 3 }], ['/*/id must be string (2)']],
  ['inside one of several', { oneOf: [stop, many] }, [{ id: 1 }], ['/*/id must be string (1)']],
  ['none of several', { oneOf: [stop, many] }, 'x', [' must be object (1)', ' must be array (1)']],
  ['or nothing', { anyOf: [stop, { type: 'null' }] }, { id: 1 }, ['/id must be string (1)']],
  ['missing in one of several', { oneOf: [stop, many] }, [{}], ["/* must have required property 'id' (1)"]],
  [
    'a text that may mean nothing',
    stop,
    { id: '1', opened: 'soon' },
    ['/opened must match format "date" (1)', '/opened must be "" (1)'],
  ],
  [
    'more than one of several',
    { oneOf: [stop, { type: 'object' }] },
    { id: '1' },
    [' must match exactly one schema in oneOf (1)'],
  ],
])('%s', (_name, schema, value, want) => {
  const found = nearestMismatches(compileSchema({ schemas: {} }, schema)(value))
  expect(found.map(({ path, message, places }) => `${path} ${message} (${places})`)).toEqual(want)
})
