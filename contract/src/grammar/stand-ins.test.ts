import { expect, test } from 'vitest'
import { withStandIns, withTrueMembers, withTrueNames } from './stand-ins.ts'

const member = JSON.parse('{"properties":{"__proto__":{},"valueOf":{},"id":{}},"required":["id","valueOf"]}')

test('names that every object answers to come out under others, and back again', () => {
  const stood = withStandIns(member)
  expect(Object.keys(stood as object)).toEqual(['properties', 'required'])
  expect(JSON.stringify(stood)).not.toMatch(/"(valueOf|__proto__)"/)
  expect(JSON.parse(withTrueNames(JSON.stringify(stood)))).toEqual(member)
})

test('what has no such name stays the same object', () => {
  const plain = { properties: { id: {} }, list: [{ a: ['toString'] }] }
  expect(withStandIns(plain)).toBe(plain)
})

test.each([
  ['stand_in_for_valueOf_?: string', 'valueOf?: string'],
  ['stand_in_for___proto___?: string', "['__proto__']?: string"],
  ['{"stand_in_for___proto___":"a"}', `{['__proto__']:"a"}`],
  ['WithRequired<Pier, "stand_in_for___proto___">', 'WithRequired<Pier, "__proto__">'],
])('%s is written %s', (given, want) => expect(withTrueMembers(given)).toBe(want))
