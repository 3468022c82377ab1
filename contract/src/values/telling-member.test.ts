import { describe, expect, test } from 'vitest'
import { smallApi } from '../../testing/small-city.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import type { JsonSchema } from '../model/model.ts'
import { fittingValue } from './fitting-value.ts'
import { tellingMember } from './telling-member.ts'

const letters = [...'bcdefghijklmnop']
const withState = (...values: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: { note: { type: 'string' }, state: { type: 'string', enum: values } },
})

/** Two branches that agree in all states but one each. */
const schemas = { Found: withState('a', ...letters), Failed: withState(...letters, 'z') }
const found: JsonSchema = { $ref: '#/components/schemas/Found' }
const failed: JsonSchema = { $ref: '#/components/schemas/Failed' }
const api = smallApi([], schemas)

describe('what tells a branch from another', () => {
  test.each<[string, JsonSchema, JsonSchema, JsonSchema | undefined]>([
    [
      'the value that the other refuses',
      found,
      failed,
      { required: ['state'], properties: { state: { enum: ['a'] } } },
    ],
    ['and the other way round', failed, found, { required: ['state'], properties: { state: { enum: ['z'] } } }],
    ['nothing where all fits both', withState('b'), failed, undefined],
    [
      'nothing where no value is listed',
      { type: 'object', properties: { state: { type: 'string' } } },
      failed,
      undefined,
    ],
  ])('%s', (_name, branch, other, want) => {
    expect(tellingMember(api, branch, other)).toEqual(want)
  })
})

test.each(Array.from({ length: 12 }, (_, index) => `seed ${index}`))('exactly one branch fits, %s', (seed) => {
  const schema: JsonSchema = { oneOf: [found, failed] }
  const made = fittingValue(api, schema, {
    seed,
    box: [0, 0, 1, 1],
    echo: new Map(),
    wantsArray: undefined,
    fullness: 'full',
    validate: () => compileSchema(api, schema, 'first'),
    lengthMax: 1_000,
  })
  expect(made).toMatchObject({ ok: true, value: { state: expect.stringMatching(/^[az]$/) } })
})
