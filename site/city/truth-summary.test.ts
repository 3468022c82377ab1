import type { ApiTruth } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { truthSummary } from './truth-summary.ts'

const none = { total: 0, fit: 0, strict: 0 }
const looked: ApiTruth = {
  date: '2026-11-24',
  operations: 9,
  fixtures: { valid: 20, total: 20 },
  owner: { theirs: 11, present: 8, absent: 2, missing: 1 },
  documents: [{ name: 'The standard', theirs: 11, present: 8, absent: 2, missing: 1 }],
  recordings: none,
  examples: { total: 8, fit: 5, strict: 4 },
  related: none,
  setAside: [],
}
const alone: ApiTruth = {
  ...looked,
  owner: { theirs: 0, present: 0, absent: 0, missing: 0 },
  documents: [],
  examples: none,
}

test.each<[string, ApiTruth | undefined, string]>([
  ['never', undefined, 'Nobody has held this contract against the owner yet.'],
  [
    'with documents and answers',
    looked,
    '2026-11-24: 8 of the 11 operations in the owner’s own documents; 5 of 8 answers of the owner that we have fit.',
  ],
  [
    'with nothing of the owner',
    alone,
    '2026-11-24: no document or answer of the owner at hand; 20 of 20 fixtures fit.',
  ],
])('looked at %s', (_name, truth, want) => {
  expect(truthSummary(truth)).toBe(want)
})
