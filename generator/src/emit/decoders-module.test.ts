import type { JsonSchema, ResponseModel } from '@openlondon/contract'
import { answer, operation, smallApi } from '@openlondon/contract/testing/small-city'
import ts from 'typescript'
import { expect, test } from 'vitest'
import * as runtime from '../../../sdk/src/runtime/answer/decoders.ts'
import { decodersModule } from './decoders-module.ts'

type Schemas = Readonly<Record<string, JsonSchema>>
type Parser = (content: string, status: number) => unknown

const textOf = (responses: readonly ResponseModel[], schemas: Schemas = {}): string | undefined =>
  decodersModule(smallApi([operation('line', 'GET', '/line', { responses })], schemas))

/** The generated module, run with the SDK's own runtime: what counts is what becomes of a body. */
function parserOf(responses: readonly ResponseModel[], schemas?: Schemas): Parser {
  const code = (textOf(responses, schemas) ?? '').replaceAll(/^import .*$/gm, '').replaceAll(/^export /gm, '')
  const body = `${ts.transpile(code, { target: ts.ScriptTarget.ES2022 })}\nreturn parseLine`
  return new Function(...Object.keys(runtime), body)(...Object.values(runtime)) as Parser
}

const date: JsonSchema = { type: 'string', 'x-null-value': '0001-01-01' }
const number: JsonSchema = { type: 'string', 'x-decode': 'number' }
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

test.each<[string, JsonSchema, unknown, unknown, Schemas?]>([
  ['a text that is a number', { properties: { age: number } }, { age: '7', name: '8' }, { age: 7, name: '8' }],
  ['a text that means nothing', { properties: { since: date } }, { since: '0001-01-01' }, { since: null }],
  ['each item', { type: 'array', items: { properties: { age: number } } }, [{ age: '7' }], [{ age: 7 }]],
  ['each value of a map', { additionalProperties: number }, { a: '7' }, { a: 7 }],
  [
    'one or many, always a list',
    { properties: { lines: { 'x-decode': 'list', oneOf: [number, { type: 'array', items: number }] } } },
    { lines: '7' },
    { lines: [7] },
  ],
  [
    'one or many, always one',
    { properties: { line: { 'x-decode': 'first', oneOf: [number, { type: 'array', items: number }] } } },
    { line: ['7', '8'] },
    { line: 7 },
  ],
  [
    'new names, after what is said of the old ones',
    { 'x-decode-keys': 'camel', properties: { '@LineAge': number } },
    { '@LineAge': '7' },
    { lineAge: 7 },
  ],
  [
    'a member made of another',
    { 'x-derive': { id: { from: 'url', decode: 'lastSegment' } } },
    { url: 'https://owner.example/lines/red' },
    { url: 'https://owner.example/lines/red', id: 'red' },
  ],
  [
    'an entry of a list, looked up',
    { 'x-derive': { colour: { from: 'facts', key: 'c', lookup: { r: 'red' } } } },
    { facts: [{ key: 'c', value: 'r' }] },
    { facts: [{ key: 'c', value: 'r' }], colour: 'red' },
  ],
  [
    'a named schema',
    { properties: { a: ref('Line') } },
    { a: { age: '7' } },
    { a: { age: 7 } },
    { Line: { properties: { age: number } } },
  ],
  [
    'a named schema that refers to itself',
    ref('Line'),
    { age: '1', next: { age: '2', next: { age: '3' } } },
    { age: 1, next: { age: 2, next: { age: 3 } } },
    { Line: { properties: { age: number, next: ref('Line') } } },
  ],
])('%s', (_name, schema, wire, want, schemas) => {
  expect(parserOf([answer('200', schema, [])], schemas)(JSON.stringify(wire), 200)).toEqual(want)
})

const aged: JsonSchema = { properties: { age: number } }

test.each<[string, readonly ResponseModel[], readonly [string, number], unknown]>([
  ['an envelope', [{ ...answer('200', {}, []), unwrap: ['result', 'line'] }], ['{"result":{"line":7}}', 200], 7],
  [
    'an envelope, and what is in it',
    [{ ...answer('200', { properties: { result: aged } }, []), unwrap: ['result'] }],
    ['{"result":{"age":"7"}}', 200],
    { age: 7 },
  ],
  [
    'one for one id and a list for several',
    [{ ...answer('200', aged, []), oneOrMany: true }],
    ['{"age":"7"}', 200],
    [{ age: 7 }],
  ],
  [
    'an answer that may be empty',
    [answer('200', aged, []), { ...answer('204', {}, []), content: [] }],
    ['', 204],
    undefined,
  ],
  [
    'results of several kinds: one that is smoothed',
    [
      { ...answer('200', aged, []), resultKind: 'found' },
      { ...answer('300', {}, []), resultKind: 'choose' },
    ],
    ['{"age":"7"}', 200],
    { age: 7 },
  ],
  [
    'and one that is not',
    [
      { ...answer('200', aged, []), resultKind: 'found' },
      { ...answer('300', {}, []), resultKind: 'choose' },
    ],
    ['{"age":"7"}', 300],
    { age: '7' },
  ],
])('%s', (_name, responses, [content, status], want) => {
  expect(parserOf(responses)(content, status)).toEqual(want)
})

test('nothing to smooth, no module', () => {
  expect(textOf([answer('200', { properties: { age: { type: 'number' } } }, [])])).toBeUndefined()
})

test('every call is marked pure, so that an app carries the decoders it uses', () => {
  const text = textOf([answer('200', { type: 'array', items: aged }, [])], { Unused: aged }) ?? ''
  expect(text.match(/@__PURE__ \*\/ \w+\(/g)).toHaveLength(3)
  expect(text.match(/(?<!@__PURE__ \*\/ )\b\w+\(/g)).toBeNull()
  expect(text).not.toContain('Unused')
})

const next = (name: string): JsonSchema => ({ properties: { age: number, next: ref(name) } })

test.each<[string, Schemas, number]>([
  ['by one constant, of schemas that hold themselves', { A: next('A'), B: next('B') }, 1],
  ['by two, of schemas that hold each other', { A: next('B'), B: next('A') }, 2],
])('what is alike is decoded %s', (_name, schemas, constants) => {
  const responses = [answer('200', { properties: { a: ref('A'), b: ref('B') } }, [])]
  expect(textOf(responses, schemas)?.match(/^const /gm)).toHaveLength(constants)
  const line = { age: '1', next: { age: '2', next: { age: '3' } } }
  const want = { age: 1, next: { age: 2, next: { age: 3 } } }
  expect(parserOf(responses, schemas)(JSON.stringify({ a: line, b: line }), 200)).toEqual({ a: want, b: want })
})

test('operations whose answers are smoothed alike have one parser under several names', () => {
  const operations = ['first', 'second'].map((name) =>
    operation(name, 'GET', `/${name}`, { responses: [answer('200', aged, [])] }),
  )
  const text = decodersModule(smallApi(operations))
  expect(text).toContain('export const parseFirst: BodyParser =')
  expect(text).toContain('export { parseFirst as parseSecond }')
})

test('answers that are smoothed in different ways must say which is which', () => {
  expect(() => textOf([answer('200', aged, []), answer('201', { type: 'array', items: aged }, [])])).toThrow(
    'Operation trams.line answers in several shapes that are smoothed in different ways.',
  )
})
