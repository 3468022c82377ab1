import { expect, test } from 'vitest'
import { isInRanges, readRange } from './ip-ranges.ts'

test.each([
  ['192.0.2.0/24', '192.0.2.0/24'],
  [' 192.0.2.7 ', '192.0.2.7/32'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['2001:DB8:0:0::7/48', '2001:db8::7/48'],
  ['2001:db8::7', '2001:db8::7/128'],
  ['::1', '::1/128'],
  ['', undefined],
  ['192.0.2.0/33', undefined],
  ['192.0.2.0/-1', undefined],
  ['192.0.2.0/', undefined],
  ['192.0.2.0/8/8', undefined],
  ['192.0.2/24', undefined],
  ['2001:db8::/129', undefined],
  ['fe80::1%eth0', undefined],
  ['::ffff:192.0.2.1', undefined],
  ['localhost', undefined],
  ['192.0.2.0/24 10.0.0.0/8', undefined],
])('%j is read as %j', (written, want) => {
  expect(readRange(written)).toBe(want)
})

const ranges = ['192.0.2.0/24', '203.0.113.9/32', '2001:db8:7::/48']
test.each([
  ['192.0.2.0', true],
  ['192.0.2.255', true],
  ['192.0.3.0', false],
  ['203.0.113.9', true],
  ['203.0.113.8', false],
  ['2001:db8:7:ffff::1', true],
  ['2001:0DB8:0007::1', true],
  ['2001:db8:8::1', false],
  ['::ffff:198.51.100.1', false],
  [undefined, false],
])('%s is in the ranges: %s', (address, want) => {
  expect(isInRanges(ranges, address)).toBe(want)
})
