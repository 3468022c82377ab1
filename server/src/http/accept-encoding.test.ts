import { expect, test } from 'vitest'
import { chooseCoding } from './accept-encoding.ts'

test.each([
  ['nothing said', undefined, undefined],
  ['nothing wanted', '', undefined],
  ['a browser', 'gzip, deflate, br, zstd', 'br'],
  ['an old browser', 'gzip, deflate', 'gzip'],
  ['the old name', 'x-gzip', 'gzip'],
  ['capitals', 'GZIP', 'gzip'],
  ['anything', '*', 'br'],
  ['anything but brotli', 'br;q=0, *', 'gzip'],
  ['a refusal', 'br;q=0', undefined],
  ['a refusal with decimals', 'br;q=0.000, gzip;q=0.0', undefined],
  ['everything refused', '*;q=0', undefined],
  ['gzip before brotli', 'br;q=0.5, gzip;q=0.8', 'gzip'],
  ['the same weight', 'gzip;q=0.5, br;q=0.5', 'br'],
  ['plain before all', 'identity, br;q=0.5', undefined],
  ['plain as good as the rest', 'identity, gzip', 'gzip'],
  ['no plain bytes', 'identity;q=0, gzip', 'gzip'],
  ['nothing at all', 'identity;q=0, *;q=0', undefined],
  ['codings we do not have', 'deflate, zstd', undefined],
  ['spaces', ' gzip ; q=0.3 ,  br ; q=0.2', 'gzip'],
  ['a weight that is none', 'br;q=high, gzip', 'gzip'],
])('%s', (_name, header, want) => {
  expect(chooseCoding(header)).toBe(want)
})
