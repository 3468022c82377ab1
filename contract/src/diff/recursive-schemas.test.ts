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

const also: Schema = { required: ['note'] }
const others: Schema = {
  Other: { type: 'object', properties: { size: { type: 'number' }, up: { allOf: [other, node, also] }, down: other } },
}

const ways: readonly (readonly [string, members: Schema, more?: Schema])[] = [
  ['itself', { up: node }],
  ['itself, with more beside the reference', { up: { ...node, ...also } }],
  ['itself, with a limit beside the reference', { up: { ...node, minProperties: 2 } }],
  ['itself and more', { up: { allOf: [node, also] } }],
  ['itself, and what is said of the next', { up: { allOf: [node, { properties: { up: also } }] } }],
  ['itself with other words for the same', { up: { allOf: [{ allOf: [node] }, also] } }],
  ['many of itself', { all: { type: 'array', items: { ...node, ...also } } }],
  ['some by name', { all: { type: 'object', additionalProperties: { allOf: [node, also] } } }],
  ['some by pattern', { all: { type: 'object', patternProperties: { '^n': { ...node, ...also } } } }],
  ['places of a list', { pair: { type: 'array', prefixItems: [{ ...node, ...also }, { allOf: [node, also] }] } }],
  ['itself or a text', { up: { oneOf: [{ type: 'string' }, { allOf: [node, also] }] } }],
  ['itself or nothing', { up: { anyOf: [{ type: 'null' }, { ...node, ...also }] } }],
  ['another that leads back', { other: { allOf: [other, also] } }, others],
  ['both at once', { up: { allOf: [node, other] }, down: { allOf: [other, node, also] } }, others],
]

test.each(ways)('a component that leads to %s is told of once', async (_way, members, more) => {
  const changes = await changesBetween(contractOf(members, 9, more), contractOf(members, 5, more))
  expect(changes.map(({ rule, message }) => [rule, message.split(':')[0]])).toEqual([['limit-changed', '`Node.note`']])
})

test.each(ways)('and one that leads to %s has another name', async (_way, members, more) => {
  const changes = await changesBetween(contractOf(members, 9, more), contractOf(members, 5, more, 'Knot'))
  expect(changes.map(({ rule }) => rule)).toEqual(['schema-renamed', 'limit-changed'])
})
