import { expect, test } from 'vitest'
import { changesBetween } from '../../testing/lending-changes.ts'

type Schema = Readonly<Record<string, unknown>>

const node: Schema = { $ref: '#/components/schemas/Node' }
const other: Schema = { $ref: '#/components/schemas/Other' }

/** A contract of nodes, each of which leads on in some way; one that ends with a longer note is another contract. */
function contractOf(members: Schema, longest: number, more: Schema = {}, name = 'Node'): unknown {
  const note = { type: 'string', maxLength: longest }
  const nodes = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, note, ...members } }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Trees', version: '1' },
    paths: {
      '/nodes': {
        get: {
          operationId: 'nodes',
          responses: { 200: { description: 'All.', content: { 'application/json': { schema: node } } } },
        },
      },
    },
    components: { schemas: { Node: nodes, ...more } },
  }
  return JSON.parse(JSON.stringify(document).replaceAll('/Node"', `/${name}"`).replace('"Node":', `"${name}":`))
}

type Way = { readonly way: string; readonly members: Schema; readonly more?: Schema }

const also: Schema = { required: ['note'] }
const others: Schema = {
  Other: { type: 'object', properties: { size: { type: 'number' }, up: { allOf: [other, node, also] }, down: other } },
}

const ways: readonly Way[] = [
  { way: 'itself', members: { up: node } },
  { way: 'itself, with more beside the reference', members: { up: { ...node, ...also } } },
  { way: 'itself, with a limit beside the reference', members: { up: { ...node, minProperties: 2 } } },
  { way: 'itself and more', members: { up: { allOf: [node, also] } } },
  { way: 'itself, and what is said of the next', members: { up: { allOf: [node, { properties: { up: also } }] } } },
  { way: 'itself with other words for the same', members: { up: { allOf: [{ allOf: [node] }, also] } } },
  { way: 'many of itself', members: { all: { type: 'array', items: { ...node, ...also } } } },
  { way: 'some by name', members: { all: { type: 'object', additionalProperties: { allOf: [node, also] } } } },
  { way: 'some by pattern', members: { all: { type: 'object', patternProperties: { '^n': { ...node, ...also } } } } },
  {
    way: 'places of a list',
    members: { pair: { type: 'array', prefixItems: [{ ...node, ...also }, { allOf: [node, also] }] } },
  },
  { way: 'itself or a text', members: { up: { oneOf: [{ type: 'string' }, { allOf: [node, also] }] } } },
  { way: 'itself or nothing', members: { up: { anyOf: [{ type: 'null' }, { ...node, ...also }] } } },
  { way: 'another that leads back', members: { other: { allOf: [other, also] } }, more: others },
  {
    way: 'both at once',
    members: { up: { allOf: [node, other] }, down: { allOf: [other, node, also] } },
    more: others,
  },
]

test.each(ways)('a component that leads to $way is told of once', async ({ members, more }) => {
  const changes = await changesBetween(contractOf(members, 9, more), contractOf(members, 5, more))
  expect(changes.map(({ rule, message }) => [rule, message.split(':')[0]])).toEqual([['limit-changed', '`Node.note`']])
})

test.each(ways)('and one that leads to $way has another name', async ({ members, more }) => {
  const changes = await changesBetween(contractOf(members, 9, more), contractOf(members, 5, more, 'Knot'))
  expect(changes.map(({ rule }) => rule)).toEqual(['schema-renamed', 'limit-changed'])
})
