import type { AnswerCounts, ApiTruth, Backing } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { backingLine } from './backing-line.ts'

const none = { total: 0, fit: 0, strict: 0 }
const counts = (total: number, fit = total): AnswerCounts => ({ total, fit, strict: 0 })

function looked(behind: Partial<Backing> | undefined, aside = 0): ApiTruth {
  return {
    date: '2026-11-24',
    operations: 1,
    fixtures: { valid: 1, total: 1 },
    owner: { theirs: 0, present: 0, absent: 0, missing: 0 },
    documents: [],
    recordings: none,
    examples: none,
    related: none,
    setAside: Array.from({ length: aside }, () => ({ name: 'old.json', operation: 'trams', reason: 'Old.' })),
    backing: behind ? { trams: { recordings: none, examples: none, related: none, ...behind } } : {},
  }
}

const { backing: _unknown, ...oldRecord } = looked(undefined)

test.each<[string, ApiTruth | undefined, string | undefined]>([
  ['nobody has looked', undefined, undefined],
  ['an old record does not say', oldRecord, undefined],
  ['nothing', looked(undefined), 'Nothing from outside yet.'],
  ['one answer', looked({ recordings: counts(1) }), '1 answer recorded, which fits.'],
  ['three answers', looked({ recordings: counts(3) }), '3 answers recorded, all fit.'],
  ['one that does not fit', looked({ recordings: counts(3, 2) }), '3 answers recorded, 2 of them fit.'],
  [
    'an answer and an example',
    looked({ recordings: counts(2), examples: counts(1, 0) }),
    '2 answers recorded, all fit; 1 example of the owner, which does not fit.',
  ],
  ['the same software', looked({ related: counts(1) }), '1 answer of the same software elsewhere, which fits.'],
  ['all set aside', looked(undefined, 2), 'Nothing from outside yet; 2 set aside.'],
])('%s', (_name, truth, want) => {
  expect(backingLine(truth, 'trams')).toBe(want)
})
