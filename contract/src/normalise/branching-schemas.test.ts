import { expect, test } from 'vitest'
import { waysMax, withFewWays } from './branching-schemas.ts'

const to = (index: number): unknown => ({ $ref: `#/components/schemas/L${index}` })
const [when, what] = ['if', 'then']

function chain(length: number, link: (next: unknown) => unknown): Readonly<Record<string, unknown>> {
  const end = { type: 'object' }
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [`L${index}`, index < length - 1 ? link(to(index + 1)) : end]),
  )
}

test.each<[string, (next: unknown) => unknown]>([
  ['anyOf', (next) => ({ title: 'A', anyOf: [next, { allOf: [next] }] })],
  ['oneOf', (next) => ({ title: 'A', oneOf: [next, { title: 'B', allOf: [next] }] })],
  ['allOf', (next) => ({ title: 'A', allOf: [next, { allOf: [next] }] })],
  ['a condition', (next) => ({ title: 'A', [String(when)]: next, [String(what)]: next })],
  ['what must not be', (next) => ({ title: 'A', allOf: [{ not: next }, { not: next }] })],
  ['members that ask for more', (next) => ({ title: 'A', dependentSchemas: { a: next, b: next } })],
])('thirty schemas with two ways to the next by %s', (_name, link) => {
  const { schemas, cut } = withFewWays(chain(30, link))
  expect(cut.length).toBeGreaterThan(0)
  for (const name of cut) expect(schemas[name]).toEqual({ title: 'A' })
  expect(withFewWays(schemas)).toEqual({ schemas, cut: [] })
})

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['a long chain', chain(300, (next) => ({ allOf: [next, { title: 'A' }] }))],
  ['members, which are other values', chain(60, (next) => ({ properties: { a: next, b: next } }))],
  ['one that holds itself', { L0: { items: to(0), anyOf: [{ type: 'array' }, { properties: { x: to(0) } }] } }],
  ['as many branches as may be', { L0: { oneOf: Array.from({ length: waysMax - 1 }, () => ({})) } }],
])('%s stays as it is', (_name, schemas) => expect(withFewWays(schemas)).toEqual({ schemas, cut: [] }))
