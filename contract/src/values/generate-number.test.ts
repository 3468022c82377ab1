import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
import { generateNumber } from './generate-number.ts'
import { seededRandom } from './random.ts'
import { scalarFits } from './scalar-fits.ts'

const made = (schema: JsonSchema): readonly (number | undefined)[] =>
  Array.from({ length: 20 }, (_, seed) => generateNumber(schema, 'n', [0, 50, 1, 51], seededRandom(String(seed))))

test.each<[JsonSchema]>([
  [{ type: 'number' }],
  [{ type: 'number', format: 'int32' }],
  [{ type: 'number', format: 'int64', minimum: 2.5 }],
  [{ type: 'number', format: 'float' }],
  [{ type: 'integer', multipleOf: 0.5 }],
  [{ type: 'integer', multipleOf: 1_000 }],
  [{ type: 'integer', multipleOf: 1_000, maximum: -1 }],
  [{ type: 'number', multipleOf: 0.01, minimum: 0, maximum: 1 }],
  [{ type: 'number', exclusiveMinimum: 0, maximum: 0.00005 }],
  [{ type: 'number', minimum: 1e300 }],
  [{ type: 'integer', minimum: -5, maximum: -5 }],
  // A word that every object answers to.
  [{ type: 'number', 'x-unit': 'constructor' }],
])('a number for %j fits it', (schema) => {
  for (const number of made(schema)) expect([number, scalarFits(schema, number)]).toEqual([expect.any(Number), true])
})

test.each<[JsonSchema]>([
  [{ type: 'integer', minimum: 0.2, maximum: 0.8 }],
  [{ type: 'number', minimum: 2, maximum: 1 }],
  [{ type: 'integer', multipleOf: 7, minimum: 1, maximum: 6 }],
])('%j has no number', (schema) => {
  expect(made(schema).filter((number) => number !== undefined)).toEqual([])
})
