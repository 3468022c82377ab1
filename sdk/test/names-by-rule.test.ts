import { expect, test } from 'vitest'
import { camelKey } from '../../contract/src/decode/camel-key.ts'
import { camel } from '../src/runtime/answer/decoders.ts'

// What contracts promise by one rule, the runtime does by a shorter one.
test.each([
  '@SiteCode',
  'entry-date',
  'FHRSID',
  'UPRNCode',
  'AddrLn1',
  '_links',
  'eitherSide_',
  '__a--b__',
  'A',
  'a',
  '1a',
  '@Month10',
  'Gas (Combined Cycle)',
  'HTTPServer-HTTP',
  'x',
  '@',
])('%s', (name) => {
  expect(camel({ [name]: 1 })).toEqual({ [camelKey(name)]: 1 })
})
