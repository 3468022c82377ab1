import { expect, test } from 'vitest'
import { fairShare } from './fair-share.ts'

test.each([
  { limit: 90, nodes: 3, others: [], want: 30 },
  { limit: 90, nodes: 3, others: [30, 30], want: 30 },
  { limit: 90, nodes: 3, others: [10, 29], want: 30 },
  { limit: 100, nodes: 3, others: [60], want: 20 },
  { limit: 100, nodes: 3, others: [60, 0], want: 20 },
  { limit: 100, nodes: 3, others: [50, 50], want: 0 },
  { limit: 100, nodes: 3, others: [40, 35], want: 25 },
  { limit: 100, nodes: 3, others: [140], want: 0 },
  { limit: 2, nodes: 3, others: [], want: 1 },
  { limit: 2, nodes: 3, others: [1], want: 0 },
  { limit: 2, nodes: 3, others: [2], want: 0 },
  { limit: 100, nodes: 1, others: [], want: 100 },
  // More are heard of than were counted lately.
  { limit: 100, nodes: 1, others: [30, 30], want: 33 },
])('of $limit over $nodes nodes, others at $others: $want', ({ limit, nodes, others, want }) => {
  expect(fairShare(limit, nodes, others)).toBe(want)
})

test.each([0, 1, 7, 50, 100])('nodes that know of each other come to the limit together, from %i', (most) => {
  for (let first = 0; first <= most; first += 5)
    for (let second = 0; first + second <= most; second += 5) {
      const admitted = [first, second, most - first - second]
      const after = admitted.map((own, node) =>
        Math.max(
          own,
          fairShare(
            100,
            3,
            admitted.filter((_, other) => other !== node),
          ),
        ),
      )
      const sum = after.reduce((all, one) => all + one, 0)
      expect(sum).toBeLessThanOrEqual(100)
      expect(sum).toBeGreaterThan(97)
    }
})
