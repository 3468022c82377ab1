import { expect, test } from 'vitest'
import { nextState } from './next-state.ts'

test.each([
  ['pending', 'approve', 'approved'],
  ['pending', 'refuse', 'refused'],
  ['pending', 'withdraw', 'withdrawn'],
  ['pending', 'expire', 'expired'],
  ['approved', 'approve', 'approved'],
  ['approved', 'refuse', 'refused'],
  ['approved', 'withdraw', 'withdrawn'],
  ['approved', 'expire', 'expired'],
  ['refused', 'approve', undefined],
  ['withdrawn', 'approve', undefined],
  ['expired', 'approve', undefined],
  ['refused', 'withdraw', undefined],
] as const)('%s and then %s', (state, act, want) => {
  expect(nextState(state, act)).toBe(want)
})
