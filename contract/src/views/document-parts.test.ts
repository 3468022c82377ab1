import { operation, response } from '../../testing/model-parts.ts'
import { expect, test } from 'vitest'
import type { OperationModel } from '../model/model.ts'
import { documentParts } from './document-parts.ts'

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const members = { properties: { id: { type: 'string' }, next: refer('Deep') } }
const object = { type: 'object', ...members }
const parameter = { name: 'id', in: 'path', schema: refer('Id') }

const schemas = {
  Deep: object,
  Error: object,
  Id: { type: 'string', 'x-brand': 'Id' },
  Named: object,
  OneOrMany: { oneOf: [refer('Named'), { type: 'array', items: refer('Named') }] },
  Part: object,
  Whole: { allOf: [refer('Part'), members] },
}

const asked = (schema: object) => ({
  parameters: [{ $ref: '#/components/parameters/id' }],
  responses: { 200: json(schema) },
})
const document = {
  openapi: '3.1.0',
  paths: {
    '/named/{id}': {
      get: { operationId: 'named', ...asked(refer('Named')) },
      put: { operationId: 'whole', ...asked(refer('Whole')) },
    },
    '/composed': { get: { operationId: 'composed', responses: { 200: json({ allOf: [refer('Part'), members] }) } } },
    '/either': { get: { operationId: 'either', responses: { 200: json(refer('OneOrMany')) } } },
  },
  components: { parameters: { id: parameter }, schemas },
}

const named = (name: string, tag: string, refusals: readonly string[] = []) =>
  operation({
    name,
    tag,
    responses: refusals.map((one) =>
      response({ status: '404', content: [{ mediaType: 'application/json', schema: refer(one), examples: [] }] }),
    ),
  })

/** The second part of a document of these operations: what they lead to. */
const componentsOf = (...operations: readonly OperationModel[]): unknown =>
  [...documentParts(document, [operations])][1]?.document['components']

test('first comes all that has a name, and nothing that is called', () => {
  const [first] = documentParts(document, [[named('named', 'A')]])
  expect(first).toEqual({ document: { ...document, paths: {} }, operations: [] })
})

test.each<[string, ReturnType<typeof named>, object]>([
  [
    'an object goes by its name, and what it leads to is not there; a text is read',
    named('named', 'A'),
    { parameters: { id: parameter }, schemas: { Id: schemas.Id, Named: { type: 'object' } } },
  ],
  [
    'so does one that is composed of objects',
    named('whole', 'A'),
    { parameters: { id: parameter }, schemas: { Id: schemas.Id, Whole: { type: 'object' } } },
  ],
  [
    'what an answer is composed of is read',
    named('composed', 'A'),
    { parameters: {}, schemas: { Deep: { type: 'object' }, Part: object } },
  ],
  [
    'a choice is read with its branches, of which a call may want the list',
    named('either', 'A'),
    { parameters: {}, schemas: { Named: object, OneOrMany: schemas.OneOrMany, Deep: { type: 'object' } } },
  ],
  [
    'a refusal is named',
    named('composed', 'A', ['Error']),
    { parameters: {}, schemas: { Deep: { type: 'object' }, Error: { type: 'object' }, Part: object } },
  ],
])('%s', (_what, one, want) => {
  expect(componentsOf(one)).toEqual(want)
})
