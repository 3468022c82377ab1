import * as runtime from '../../../sdk/src/runtime/answer/decoders.ts'
import { expect, test } from 'vitest'
import { decoderEntries } from './decoders.ts'

const { derive, entry, first, list, lookup, member, nullFor, rename, unwrap } = runtime
const asItIs: runtime.Decoder = (value) => value

/** Decoders that are told something first, told what their entry's annotation says. */
const told: Readonly<Record<string, runtime.Decoder>> = {
  unwrap: unwrap(undefined, 'Shops', 'Shop'),
  list: list(asItIs),
  first: first(asItIs),
  omit: runtime.omit('sender'),
  rename: rename({ '@ShopCode': 'shopCode', 'entry-date': 'entryDate' }),
  nullFor: nullFor('0001-01-01T00:00:00'),
  derive: derive({ seats: entry('facts', 'NumSeats', runtime.number) }),
  pointOf: runtime.pointOf('point', 'latitude', 'longitude'),
  lookup: derive({ country: member('code', lookup({ '33': 'FR' })) }),
}

const examples = decoderEntries.flatMap(({ name, examples: pairs }) =>
  pairs.map(({ wire, sdk }) => ({ name, wire, sdk })),
)

test.each(examples)('$name makes $sdk of $wire', ({ name, wire, sdk }) => {
  const plain: Readonly<Record<string, unknown>> = runtime
  const decoder = told[name] ?? (plain[name] as runtime.Decoder) // every entry without words of its own is one
  expect(decoder(structuredClone(wire))).toEqual(sdk)
})

/** What puts decoders together rather than decoding anything itself, and shorter spellings of `rename` and `lookup`. */
const joints = [
  'parsed',
  'parsedMaybe',
  'parsedByStatus',
  'chain',
  'each',
  'fields',
  'values',
  'member',
  'entry',
  'camel',
  'numbered',
  'named',
]

test('every decoder of the SDK is explained', () => {
  const explained = decoderEntries.map(({ name }) => name).filter((name) => name !== 'unlessTrue')
  expect(explained.toSorted()).toEqual(
    Object.keys(runtime)
      .filter((name) => !joints.includes(name))
      .toSorted(),
  )
})
