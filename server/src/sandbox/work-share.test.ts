import { expect, test } from 'vitest'
import { createWorkShare } from './work-share.ts'

test('a network that has much made waits, and no other does', () => {
  let now = 0
  const share = createWorkShare(() => now)
  for (let number = 0; number < 100; number += 1) {
    share.admit('a')
    share.spend('a', 100)
  }
  share.admit('a')
  share.spend('a', 100)
  expect(() => share.admit('a')).toThrow(expect.objectContaining({ code: 'sandbox.share_spent' }))
  expect(() => share.admit('b')).not.toThrow()
  now += 18_000
  expect(() => share.admit('a')).not.toThrow()
})

test('what is made without haste is never refused', () => {
  let now = 0
  const share = createWorkShare(() => now)
  for (let number = 0; number < 10_000; number += 1) {
    share.admit('a')
    share.spend('a', 15)
    now += 100
  }
})

test('many networks together leave others their part of the processor', () => {
  let now = 0
  const share = createWorkShare(() => now)
  let spent = 0
  for (let number = 0; number < 50_000; number += 1) {
    now += 1
    const network = `n${number % 5_000}`
    try {
      share.admit(network)
    } catch (error) {
      expect(error).toMatchObject({ code: 'server.unavailable' })
      continue
    }
    share.spend(network, 5)
    spent += 5
  }
  expect(spent).toBeLessThan(50_000 * 0.6 + 20_100)
})

test('a refusal says how long to wait, and after that there is something', () => {
  let now = 0
  const share = createWorkShare(() => now)
  share.spend('a', 12_000)
  let wait = 0
  try {
    share.admit('a')
  } catch (error) {
    wait = Number((error as { options: { headers: { 'Retry-After': string } } }).options.headers['Retry-After'])
  }
  expect(wait).toBeGreaterThan(5)
  now += wait * 1_000
  expect(() => share.admit('a')).not.toThrow()
})
