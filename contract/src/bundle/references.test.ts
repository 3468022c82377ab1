import { expect, test } from 'vitest'
import { escapeToken, valueAt } from '../grammar/pointer.ts'
import { memoryContractFiles } from '../files/contract-files.ts'
import { bundle, type Bundle } from './bundle.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }
const to = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` })
const thing = (properties: unknown, more: object = {}): object => ({ type: 'object', properties, ...more })

function bundled(schemas: unknown, others: Readonly<Record<string, unknown>> = {}, root: object = {}): Bundle {
  const files = { '/city/a.json': { components: { schemas }, ...root }, ...others }
  const texts = Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)])
  return bundle(memoryContractFiles(Object.fromEntries(texts)), '/city/a.json')
}

/** What a reference may be written as (RFC 3986; JSON Schema 2020-12, section 8.2; OpenAPI 3.2, section 4.1). */
test.each<[string, unknown, unknown]>([
  ['an anchor', { A: { $ref: '#pier' }, Pier: { $anchor: 'pier', ...text } }, { A: to('Pier'), Pier: text }],
  [
    'an anchor further in',
    { A: thing({ x: { $anchor: 'in', ...whole }, y: { $ref: '#in' } }) },
    { A: thing({ x: whole, y: to('x') }), x: whole },
  ],
  [
    'an id in full',
    { A: { $ref: 'https://x.example/t' }, T: { $id: 'https://x.example/t', ...text } },
    { A: to('T'), T: text },
  ],
  [
    'an id beside another',
    { A: { $id: 'https://x.example/a', items: { $ref: 't' } }, T: { $id: 'https://x.example/t', ...text } },
    { A: { items: to('T') }, T: text },
  ],
  [
    'the schema that has the id',
    { A: thing({ x: { $ref: '#' } }, { $id: 'https://x.example/a' }) },
    { A: thing({ x: to('A') }) },
  ],
  [
    'its own definitions, and from outside',
    {
      A: thing({ x: { $ref: '#/$defs/L' } }, { $id: 'a', $defs: { L: whole } }),
      B: { $ref: '#/components/schemas/A/$defs/L' },
      C: { $ref: 'a#/$defs/L' },
    },
    { A: thing({ x: to('L') }), B: to('L'), C: to('L'), L: whole },
  ],
  [
    'the document, from below an id',
    { A: { $id: 'a', items: { $ref: '#/components/schemas/B' } }, B: text },
    { A: { items: to('B') }, B: text },
  ],
  [
    'a dynamic anchor that is the only one',
    { A: thing({ x: { type: 'array', items: { $dynamicRef: '#n' } } }, { $dynamicAnchor: 'n' }) },
    { A: thing({ x: { type: 'array', items: to('A') } }) },
  ],
  ['the whole, as 2019-09 says it', { A: { $id: 'a', items: { $recursiveRef: '#' } } }, { A: { items: to('A') } }],
  ['a draft of its own', { A: { $schema: 'http://json-schema.org/draft-07/schema#', ...text } }, { A: text }],
])('%s', (_name, schemas, want) => {
  const { schemas: got, findings } = bundled(schemas)
  expect(got).toEqual(want)
  expect(findings).toEqual([])
})

test.each([
  ['a space', 'my%20parts.json#/My%20Thing', '/city/my parts.json', { 'My Thing': text }],
  ['a letter beyond ASCII', 'caf%C3%A9.json#/%7Bx%7D', '/city/café.json', { '{x}': text }],
  ['a file that is called so', 'a%20b.json#/x', '/city/a%20b.json', { x: text }],
  ['a percent sign that encodes nothing', '%zz.json#/x', '/city/%zz.json', { x: text }],
])('%s in the name of a file', (_name, $ref, path, value) => {
  const { schemas, findings } = bundled({ A: { items: { $ref } } }, { [path]: value })
  expect(Object.values(schemas)).toContainEqual(text)
  expect(findings).toEqual([])
})

test('the name that a document gives itself', () => {
  const self = 'https://city.example/openapi'
  const { schemas } = bundled({ A: { $ref: `${self}#/components/schemas/B` }, B: text }, {}, { $self: self })
  expect(schemas['A']).toEqual(to('B'))
})

test('a dynamic anchor that several schemas have is told of', () => {
  const { schemas, findings } = bundled({
    A: { $id: 'https://x.example/a', $dynamicAnchor: 'n', items: { $dynamicRef: '#n' } },
    B: { $id: 'https://x.example/b', $dynamicAnchor: 'n', $ref: 'a' },
  })
  expect(schemas['A']).toEqual({ items: to('A') })
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning reference-fixed'])
})

test.each([
  ['an anchor that nobody has', '#nobody'],
  ['an id that nobody has', 'https://x.example/nobody'],
])('%s is told of', (_name, $ref) => {
  expect(bundled({ A: { items: { $ref } } }).findings.map(({ rule }) => rule)).toEqual(['reference-resolves'])
})

const swagger = { swagger: '2.0' }
const old = { openapi: '3.0.4' }
const beside = (more: object): object => ({ A: thing({ x: { ...(to('B') as object), ...more } }), B: text })
const ignored = (words: string): string => `Before OpenAPI 3.1 what stands beside a \`$ref\` is ignored: ${words}.`

test.each<[string, object, object, readonly string[]]>([
  ['a bound and a type', old, beside({ type: 'string', maxLength: 3 }), [ignored('`type`, `maxLength`')]],
  ['a default', swagger, beside({ default: 'a' }), [ignored('`default`')]],
  ['words, null and what is an owner’s own', old, beside({ description: 'B.', nullable: true, 'x-b': 1 }), []],
  ['a bound since 3.1', { openapi: '3.1.0' }, beside({ maxLength: 3 }), []],
  [
    'several, told once',
    old,
    { ...beside({ type: 'string' }), C: thing({ y: { ...(to('B') as object), example: 'b' } }) },
    [`${ignored('`type`, `example`')} The same goes for 1 more.`],
  ],
])('beside a reference: %s', (_name, version, schemas, want) => {
  const { findings } = bundled(schemas, {}, version)
  expect(findings.map(({ rule, severity, message }) => [severity, rule, message])).toEqual(
    want.map((message) => ['info', 'reference-alone', message]),
  )
})

const lost = { $ref: '#/components/parameters/Nobody' }
const get = { responses: { 200: { description: 'A.' } } }

test.each<[string, object]>([
  ['one of an operation', { paths: { '/a': { get: { ...get, parameters: [lost] } } } }],
  ['one of a path', { paths: { '/a': { parameters: [lost], get } } }],
  [
    'one that others refer to',
    {
      paths: { '/a': { get: { ...get, parameters: [{ $ref: '#/components/parameters/Lost' }] } } },
      components: { parameters: { Lost: lost } },
    },
  ],
  [
    'one that leads back to itself',
    {
      paths: { '/a': { get: { ...get, parameters: [{ $ref: '#/components/parameters/Loop' }] } } },
      components: { parameters: { Loop: { $ref: '#/components/parameters/Loop' } } },
    },
  ],
])('a parameter that is nowhere is told of once, and left out: %s', (_name, document) => {
  const text = JSON.stringify({ openapi: '3.1.0', ...document })
  const read = bundle(memoryContractFiles({ '/a.json': text }), '/a.json')
  expect(read.findings.map(({ rule }) => rule)).toEqual(['reference-resolves'])
  expect(JSON.stringify(read.document)).toContain('"parameters":[]')
})

test.each<[string, object, string]>([
  ['a number', { pattern: 0 }, '"pattern" must hold a text, and not 0; it was left out.'],
  ['an empty list', { enum: [] }, '"enum" must hold a list of values, and not an empty list; it was left out.'],
  [
    'a list of anything',
    { required: [1] },
    '"required" must hold a list of names, and not this list; it was left out.',
  ],
  ['an object', { format: { a: 1 } }, '"format" must hold a text, and not an object; it was left out.'],
  [
    'a long text',
    { minimum: 'x'.repeat(99) },
    `"minimum" must hold a number, and not "${'x'.repeat(39)}…; it was left out.`,
  ],
])('what is malformed is shown: %s', (_name, schema, want) => {
  expect(bundled({ A: schema }).findings.map(({ message }) => message)).toEqual([want])
})

test('what several operations refer to is one object', () => {
  const answers = { $ref: '#/components/responses/None' }
  const get = { responses: { 404: answers } }
  const { document } = bundled(
    {},
    {},
    {
      paths: { '/a': { get }, '/b': { get } },
      components: {
        schemas: {},
        responses: { None: { description: 'None.', headers: { Age: { description: 's' } } } },
      },
    },
  )
  const [one, other] = ['/a', '/b'].map((path) => valueAt(document, `/paths/${escapeToken(path)}/get/responses/404`))
  expect(one).toEqual({ description: 'None.', headers: { Age: { description: 's' } } })
  expect(other).toBe(one)
})
