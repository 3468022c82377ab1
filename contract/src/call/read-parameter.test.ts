import { describe, expect, test } from 'vitest'
import { callCases, callSchemas } from '../../testing/call-cases.ts'
import { parameter, smallApi } from '../../testing/small-city.ts'
import type { JsonSchema, ParameterModel } from '../model/model.ts'
import { splitQuery } from './raw-call.ts'
import { readParameter } from './read-parameter.ts'

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }

const api = smallApi([], { Id: whole, ...callSchemas })

const read = (given: ParameterModel, raw: string | undefined): unknown =>
  readParameter(api, given, {
    pathValues: given.in === 'path' && raw !== undefined ? { [given.name]: raw } : {},
    query: given.in === 'query' ? splitQuery(raw ?? '') : [],
    headers: { [given.in === 'cookie' ? 'cookie' : given.name]: given.in === 'query' ? undefined : raw },
  })

describe('what was written is read', () => {
  test.each(callCases)('$name', (one) => {
    const want = 'read' in one ? one.read : one.value
    expect(read(one.parameter, one.sent)).toEqual(one.sent === undefined ? undefined : want)
  })
})

const styled = (schema: JsonSchema, style: ParameterModel['style'], explode: boolean): ParameterModel => ({
  ...parameter('p', 'query', schema),
  style,
  explode,
})

const json = { ...parameter('p', 'query', { type: 'object' }), mediaType: 'application/json' }

describe('and so is what others write', () => {
  test.each([
    ['a number by reference', parameter('p', 'query', { $ref: '#/components/schemas/Id' }), 'p=7', 7],
    ['not a number stays text', parameter('p', 'query', whole), 'p=7up', '7up'],
    ['a number of another base is none', parameter('p', 'query', whole), 'p=0x10', '0x10'],
    ['nothing is not zero', parameter('p', 'query', whole), 'p=', ''],
    ['true in any case', parameter('p', 'query', { type: 'boolean' }), 'p=True', true],
    ['one is not true', parameter('p', 'query', { type: 'boolean' }), 'p=1', '1'],
    ['null where it may be', parameter('p', 'query', { type: ['integer', 'null'] }), 'p=null', null],
    ['a choice of types', parameter('p', 'query', { oneOf: [whole, text] }), 'p=7', 7],
    ['plus is a space in a query', parameter('p', 'query', text), 'p=Baker+Street', 'Baker Street'],
    ['plus is plus in a path', parameter('p', 'path', text), 'a+b', 'a+b'],
    [
      'a name without a value',
      { ...parameter('p', 'query', { type: 'boolean' }), allowEmptyValue: true },
      'q=1&p',
      true,
    ],
    ['what should be JSON and is not', json, 'p={ward', '{ward'],
    ['absent', parameter('p', 'query', text), 'q=1', undefined],
    ['the last of a repeated scalar', parameter('p', 'query', text), 'p=1&p=2', '2'],
    ['an empty list', styled(list(whole), 'form', false), 'p=', []],
    ['commas that came encoded', styled(list(text), 'form', false), 'p=a%2Cb', ['a', 'b']],
    ['pipes that did not', styled(list(text), 'pipeDelimited', false), 'p=a|b', ['a', 'b']],
    ['commas of a number in a repeated list', styled(list(text), 'form', true), 'p=51.5,-0.1', ['51.5,-0.1']],
    ['brackets that did not', styled({ type: 'object' }, 'deepObject', true), 'p[lat]=51.5', { lat: '51.5' }],
    [
      'a member that every object has',
      styled({ type: 'object', properties: {} }, 'deepObject', true),
      'p[constructor]=1&p[toString]=2',
      { constructor: '1', toString: '2' },
    ],
    ['spaces in a header', parameter('p', 'header', list(text)), ' a, b ', ['a', 'b']],
    ['one cookie among several', parameter('p', 'cookie', text), 'q=1; p=x=y; r', 'x=y'],
  ] as const)('%s', (_name, given, raw, want) => {
    expect(read(given, raw)).toEqual(want)
  })
})

test.each([
  ['a path', parameter('p', 'path', text), '%zz'],
  ['a query', parameter('p', 'query', text), 'p=%zz'],
  ['a cookie', parameter('p', 'cookie', text), 'p=%zz'],
] as const)('broken percent-encoding in %s is told from a wrong value', (_name, given, raw) => {
  expect(() => read(given, raw)).toThrow(URIError)
})
