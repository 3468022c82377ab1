import { expect, test } from 'vitest'
import { readSharing, writeSharing } from './shared-parts.ts'

const refusal = { status: '404', description: 'There is none of that name, and never was.', content: [{ type: 'a/b' }] }

test.each([
  ['nothing to share', { a: [1, 'x', null, { b: true }] }],
  ['a scalar', 7],
  ['the same in many places', { one: [refusal], two: { deep: [refusal, refusal] }, three: [[refusal]] }],
  ['what is shared within what is shared', { one: { refusal, more: [refusal] }, two: { refusal, more: [refusal] } }],
  ['members named as every object has them', { constructor: refusal, toString: refusal, ['__proto__']: [refusal] }],
])('%s comes back as it was', (_name, value) => {
  expect(JSON.stringify(readSharing(writeSharing(value)))).toBe(JSON.stringify(value))
})

test('what stands in many places is written once, and is one object again', () => {
  const written = writeSharing({ one: [refusal], two: [refusal] })
  expect(JSON.stringify(written).split('never was')).toHaveLength(2)
  // As it was written.
  const { one, two } = readSharing(written) as Record<'one' | 'two', readonly object[]>
  expect(one[0]).toBe(two[0])
})
