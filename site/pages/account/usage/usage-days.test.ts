import { usageText } from '@openlondon/contract/languages/en/usage'
import { engineSpeech, textIn } from '../../../frame/text/use-text.ts'

import type { UsageRow } from '@city/sdk/portal'
import { expect, test } from 'vitest'
import { usageByDay, usageSentence } from './usage-days.ts'

const row = (date: string, operation: string, calls: number, errors = 0, limited = 0): UsageRow => ({
  date,
  api: 'trams',
  operation,
  calls,
  errors,
  limited,
})

test('days without a call are days too, and operations of one day are added up', () => {
  const rows = [
    row('2026-03-01', 'trams.stop', 4, 1),
    row('2026-03-01', 'trams.line', 2, 0, 3),
    row('2026-02-27', 'trams.stop', 1),
  ]
  expect(usageByDay(rows, '2026-02-27', '2026-03-01')).toEqual([
    { date: '2026-02-27', calls: 1, errors: 0, limited: 0 },
    { date: '2026-02-28', calls: 0, errors: 0, limited: 0 },
    { date: '2026-03-01', calls: 6, errors: 1, limited: 3 },
  ])
})

test.each([
  ['nothing', [], 'No calls in 3 days.'],
  [
    'something',
    [row('2026-02-28', 'trams.stop', 5), row('2026-03-01', 'trams.stop', 2)],
    '7 calls in 3 days, most on 2026-02-28 with 5.',
  ],
])('%s in a sentence', (_name, rows, sentence) => {
  expect(usageSentence(textIn(engineSpeech, usageText).t, usageByDay(rows, '2026-02-27', '2026-03-01'))).toBe(sentence)
})
