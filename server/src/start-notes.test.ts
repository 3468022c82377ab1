import { expect, test } from 'vitest'
import { startNotes } from './start-notes.ts'

test.each([
  ['production', undefined, 1],
  ['production', 'm'.repeat(32), 0],
  ['development', undefined, 0],
] as const)('%s with METRICS_TOKEN %s says %i things', (mode, metricsToken, count) => {
  expect(startNotes({ mode, metricsToken })).toHaveLength(count)
})
