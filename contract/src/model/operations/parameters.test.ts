import { expect, test } from 'vitest'
import { parameter } from '../../../testing/model-parts.ts'
import type { ParameterModel } from '../model.ts'
import { defaultValues, fixedValues, isFixed, parametersIn } from './parameters.ts'

const version = parameter({ name: 'X-Version', in: 'header', required: true, schema: { const: '2' } })
const days = parameter({ name: 'days', schema: { type: 'integer', default: 0 } })
const operation = { parameters: [days, version] }

test.each<[string, Partial<ParameterModel>, boolean]>([
  ['a header that must say one thing', {}, true],
  ['a query value that must', { in: 'query' }, true],
  ['one that may be left out', { required: false }, false],
  ['a part of the path, which callers write', { in: 'path' }, false],
  ['one of two values', { schema: { enum: ['1', '2'] } }, false],
  ['false, which is a value', { schema: { const: false } }, true],
])('%s', (_name, given, want) => {
  expect(isFixed({ ...version, ...given })).toBe(want)
})

test('what is sent without being asked for, what counts when it is not sent, and what stands where', () => {
  expect(fixedValues(operation)).toEqual({ 'X-Version': '2' })
  expect(defaultValues(operation)).toEqual({ days: 0 })
  expect(parametersIn(operation, 'header')).toEqual([version])
})
