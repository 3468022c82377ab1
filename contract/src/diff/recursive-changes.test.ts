import { expect, test } from 'vitest'
import { changesBetween } from '../../testing/lending-changes.ts'

type Schema = Readonly<Record<string, unknown>>

const node: Schema = { $ref: '#/components/schemas/Node' }
const when = (condition: Schema, consequence: Schema): Schema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits it
  then: consequence,
})
const needs = (...required: readonly string[]): Schema => ({ required })

/** A contract of nodes, and where the members are not theirs, of what holds them. */
function contractOf(
  members: Schema,
  { isOwn, name, note = {} }: { isOwn: boolean; name: string; note?: Schema },
): unknown {
  const own = isOwn ? members : {}
  const properties = { id: { type: 'string' }, note: { type: 'string', ...note }, ...own }
  const schemas = {
    Node: { type: 'object', required: ['id'], properties },
    ...(isOwn ? {} : { Holder: { type: 'object', properties: members } }),
  }
  const schema = isOwn ? node : { $ref: '#/components/schemas/Holder' }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Trees', version: '1' },
    paths: {
      '/nodes': {
        get: {
          operationId: 'nodes',
          responses: { 200: { description: 'All.', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { schemas },
  }
  return JSON.parse(JSON.stringify(document).replaceAll('/Node"', `/${name}"`).replace('"Node":', `"${name}":`))
}

const told = async (before: unknown, after: unknown): Promise<readonly (readonly [string, string])[]> =>
  (await changesBetween(before, after)).map(
    ({ rule, message }) => [rule, /`([^`]*)`/.exec(message)?.[1] ?? ''] as const,
  )

type Beside = readonly [what: string, old: Schema, now: Schema, rule: string, path: string]
const besides: readonly Beside[] = [
  ['a member needed', needs('note'), needs('note', 'id', 'up'), 'property-required', '.up'],
  ['a member needed no more', needs('note'), {}, 'property-optional', '.note'],
  ['a limit', { minProperties: 3 }, { minProperties: 4 }, 'limit-changed', ''],
  ['what it is not', { not: needs('a') }, { not: needs('b') }, 'condition-changed', ''],
  ['what it is when', when(needs('a'), needs('c')), when(needs('b'), needs('c')), 'condition-changed', ''],
  [
    'a member',
    { properties: { a: { type: 'string' } } },
    { properties: { a: { type: 'number' } } },
    'type-changed',
    '.a',
  ],
  [
    'a member of it',
    { properties: { note: { maxLength: 5 } } },
    { properties: { note: { maxLength: 4 } } },
    'limit-changed',
    '.note',
  ],
  ['a unit', { 'x-unit': 'm' }, { 'x-unit': 'km' }, 'unit-changed', ''],
]
type Way = readonly [way: string, step: string, make: (beside: Schema) => Schema]
const ways: readonly Way[] = [
  ['a reference', '.up', (beside) => ({ up: { ...node, ...beside } })],
  ['one of many', '.up', (beside) => ({ up: { allOf: [node, beside] } })],
  ['a reference of a list', '.up[]', (beside) => ({ up: { type: 'array', items: { allOf: [node, beside] } } })],
  ['a reference or a text', '.up', (beside) => ({ up: { oneOf: [{ type: 'string' }, { allOf: [node, beside] }] } })],
  [
    'one of two references',
    '.up',
    (beside) => ({ up: { oneOf: [{ allOf: [node, needs('q')] }, { allOf: [node, beside] }] } }),
  ],
]
const cases = besides.flatMap(([what, old, now, rule, path]) =>
  ways.flatMap(([way, step, make]) =>
    [true, false].map((isOwn) => ({ what, way, isOwn, old: make(old), now: make(now), rule, at: `${step}${path}` })),
  ),
)
/** Where the component that is referred to does not describe the member, it comes by what stands beside. */
const ruleOf = (rule: string, isOwn: boolean): string =>
  rule === 'property-required' && !isOwn ? 'property-added' : rule

test.each(cases)('$what beside $way is told where it stands, in the component itself: $isOwn', async (one) => {
  const { old, now, rule, at, isOwn } = one
  const owner = isOwn ? 'Node' : 'Holder'
  const before = contractOf(old, { isOwn, name: 'Node' })
  expect(await told(before, contractOf(now, { isOwn, name: 'Node' }))).toEqual([[ruleOf(rule, isOwn), `${owner}${at}`]])
  const renamed = await told(before, contractOf(now, { isOwn, name: 'Knot' }))
  const place = `${isOwn ? 'Knot' : 'Holder'}${at}`
  expect(renamed.toSorted()).toEqual(
    [
      [ruleOf(rule, isOwn), place],
      ['schema-renamed', 'Knot'],
    ].toSorted(),
  )
})

const conditions: readonly (readonly [where: string, members: Schema, rule: string, at: string])[] = [
  ['what it is not', { up: { type: 'object', not: node } }, 'condition-changed', '.up'],
  [
    'a choice of what it is not',
    { up: { type: 'object', not: { anyOf: [node, needs('q')] } } },
    'condition-changed',
    '.up',
  ],
  ['when', { up: { type: 'object', ...when(node, needs('q')) } }, 'condition-changed', '.up'],
  ['what it is then', { up: { type: 'object', ...when(needs('q'), node) } }, 'condition-changed', '.up'],
  ['what it is else', { up: { type: 'object', ...when(needs('q'), {}), else: node } }, 'condition-changed', '.up'],
  ['what one item is', { up: { type: 'array', contains: node } }, 'limit-changed', '.up'],
  ['what further items are', { up: { type: 'array', unevaluatedItems: node } }, 'limit-changed', '.up'],
  ['what it is with a member', { up: { type: 'object', dependentSchemas: { q: node } } }, 'limit-changed', '.up'],
]

test.each(conditions)(
  'a component that says %s is told where it changed, and not where it is called otherwise',
  async (_where, up, rule, at) => {
    const holder = { isOwn: false, name: 'Node' }
    const before = contractOf(up, holder)
    const change = [rule, `Holder${at}`]
    expect(await told(before, contractOf(up, { ...holder, note: { maxLength: 5 } }))).toEqual([change])
    expect(await told(before, contractOf(up, { ...holder, note: { description: 'In words.' } }))).toEqual([])
    expect(await told(before, contractOf(up, { isOwn: false, name: 'Knot' }))).toEqual([['schema-renamed', 'Knot']])
    const both = await told(before, contractOf(up, { isOwn: false, name: 'Knot', note: { maxLength: 5 } }))
    expect(both.toSorted()).toEqual([change, ['schema-renamed', 'Knot']].toSorted())
    const own = { isOwn: true, name: 'Node' }
    expect(await told(contractOf(up, own), contractOf(up, { ...own, name: 'Knot' }))).toEqual([
      ['schema-renamed', 'Knot'],
    ])
  },
)
