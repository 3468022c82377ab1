import { expect, test } from 'vitest'
import type { ResponseEvent } from '../call/hooks.ts'
import { warnOfSunset } from './sunset.ts'

const answered = (operation: string, headers: Record<string, string>): ResponseEvent => ({
  operation,
  attempt: 1,
  method: 'GET',
  path: '',
  response: new Response(null, { headers }),
})

test('an operation that goes away is told of once', () => {
  const told: string[] = []
  const hook = warnOfSunset((message) => void told.push(message))
  hook(answered('stops.old', { sunset: 'Wed, 30 Jun 2027 00:00:00 GMT' }))
  hook(answered('stops.old', { sunset: 'Wed, 30 Jun 2027 00:00:00 GMT' }))
  hook(answered('stops.older', { deprecation: '@1767225600' }))
  hook(answered('stops.fine', {}))
  expect(told).toEqual([
    'stops.old is deprecated and ends on Wed, 30 Jun 2027 00:00:00 GMT',
    'stops.older is deprecated',
  ])
})
