import { expect, test } from 'vitest'
import { createShares } from './shares.ts'

test('one holder has three eighths at most, and gives back what it has', () => {
  const shares = createShares(800)
  let taken = 0
  while (shares.take('a', 10)) taken += 10
  expect([taken, shares.heldBy('a'), shares.taken()]).toEqual([300, 300, 300])
  shares.give('a', 300)
  expect([shares.heldBy('a'), shares.taken(), shares.take('a', 300)]).toEqual([0, 0, true])
})

test('who has none finds some when twenty have taken all they can', () => {
  const shares = createShares(1_000)
  for (let holder = 0; holder < 20; holder += 1) while (shares.take(`greedy ${holder}`, 10));
  expect(shares.take('newcomer', 10)).toBe(true)
  expect(shares.taken()).toBeLessThanOrEqual(1_000)
})
