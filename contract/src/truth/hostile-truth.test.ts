import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { expect, test } from 'vitest'
import { formatSurvey } from './format-truth.ts'
import { formatLive } from './live/format-live.ts'
import { formatUnclaimed } from './unclaimed-documents.ts'

// What an owner answers and publishes is quoted at a terminal, where it is words: none is obeyed, none begins a line.

const none = { total: 0, fit: 0, strict: 0 }
const truth = {
  date: '2026-01-01',
  operations: 1,
  fixtures: { valid: 1, total: 1 },
  owner: { theirs: 0, present: 0, absent: 0, missing: 0 },
  recordings: none,
  examples: none,
  related: none,
  documents: [],
}

const live = (text: string): string =>
  formatLive([
    { api: 'buses', operation: 'a', url: text, outcome: 'drift', drifts: [{ kind: 'undeclared', message: text }] },
    { api: 'buses', operation: 'b', url: text, outcome: 'gone', drifts: [] },
    { api: 'buses', operation: 'c', outcome: 'skipped', reason: text, drifts: [] },
  ])

const survey = (text: string): string =>
  formatSurvey([
    {
      api: 'buses',
      truth: { ...truth, setAside: [{ name: text, reason: text }] },
      faults: [{ kind: 'recording', message: text }],
      undeclared: [{ field: text, seenIn: 'answers', times: 1 }],
      excused: [text],
    },
  ])

const unclaimed = (text: string): string => formatUnclaimed([{ file: text, name: text, operations: 1, reason: text }])

test.each(Object.entries(hostileTexts))('%s', (_name, text) => {
  for (const report of [live, survey, unclaimed]) {
    expect(report(text)).not.toMatch(/[\p{Bidi_Control}\u2028\u2029]|(?!\n)\p{Cc}/u)
    expect(report(text).split('\n')).toHaveLength(report('words').split('\n').length)
  }
})
