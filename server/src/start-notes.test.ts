import { expect, test } from 'vitest'
import { operatorNotes } from './operator-notes.ts'
import { startNotes } from './start-notes.ts'

test.each([
  ['production', undefined, 1],
  ['production', 'm'.repeat(32), 0],
  ['development', undefined, 0],
] as const)('%s with METRICS_TOKEN %s says %i things', (mode, metricsToken, count) => {
  expect(startNotes({ mode, metricsToken })).toHaveLength(count)
})

test.each([
  ['production', 1],
  ['development', 0],
] as const)('a city without an operator is told of in %s: %i', (mode, count) => {
  expect(operatorNotes({ mode, cityDir: '/nowhere' }, 0)).toHaveLength(count)
})
