import { expect, test } from 'vitest'
import { problemOf, type Scenario } from './played-problem.ts'

const limits = { keyedPerMinute: 300 }

test.each<[Scenario, string, string, string]>([
  ['429', '2026-11-23T09:10:00Z', '1', '"keyed";r=0;t=1, "daily";r=50000;t=53400'],
  ['429', '2026-11-23T23:59:00Z', '1', '"keyed";r=0;t=1, "daily";r=50000;t=60'],
  ['quota', '2026-11-23T09:10:00Z', '53400', '"keyed";r=300;t=1, "daily";r=0;t=53400'],
  ['quota', '2026-11-23T23:59:59.500Z', '1', '"keyed";r=300;t=1, "daily";r=0;t=1'],
  ['quota', '2026-11-24T00:00:00Z', '86400', '"keyed";r=300;t=1, "daily";r=0;t=86400'],
])('%s at %s waits %s seconds', (scenario, time, retryAfter, rateLimit) => {
  expect(problemOf(scenario, limits, Date.parse(time))?.options.headers).toMatchObject({
    'Retry-After': retryAfter,
    RateLimit: rateLimit,
    'RateLimit-Policy': '"keyed";q=300;w=60, "daily";q=50000;w=86400',
  })
})
