import type { Kind } from '../effective/effective-schema.ts'

/** Values at the edge of a limit, of which one is likely to fit on one side of a change only. */
export function telling(kind: Kind, key: string, old: unknown, now: unknown): readonly unknown[] {
  const bounds = [old, now].filter((value) => typeof value === 'number')
  if (kind === 'number')
    return [...bounds.flatMap((bound) => [bound, bound + 1, bound - 1, bound + 0.5]), 0.5, -1, 0, 1e12, -1e12]
  if (kind === 'array')
    return bounds.flatMap((bound) => [listOfLength(bound), listOfLength(bound + 1), listOfLength(bound - 1)])
  if (kind === 'object') return key === 'additionalProperties' ? [{ 'another-member': 1 }] : [{ '0': 1, 'A b': 1 }]
  if (kind !== 'string') return []
  const lengths = bounds
    .flatMap((bound) => [bound, bound + 1, bound - 1])
    .filter((length) => length >= 0 && length <= longest)
  const address = 'https://example.org/'
  return [
    ...lengths.map((length) => 'a'.repeat(length)),
    ...lengths.map((length) => address + 'a'.repeat(Math.max(0, length - address.length))),
    ...texts,
  ]
}

const longest = 10_000

const listOfLength = (length: number): readonly string[] =>
  Array.from({ length: Math.max(0, Math.min(length, longest)) }, (_, index) => `item ${index}`)

/** Texts of the formats that contracts use, and of none. */
const texts = [
  '',
  'text',
  'TEXT',
  'a b',
  '1',
  'ABC',
  'ABCD',
  '2026-11-30',
  '2026-11-30T10:00:00Z',
  '2026-11-30T10:00:00',
  '10:00:00Z',
  'https://example.org/',
  'a@example.org',
  '123e4567-e89b-12d3-a456-426614174000',
  'not-a-value-of-any-form ?',
]
