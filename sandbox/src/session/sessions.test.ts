import { expect, test } from 'vitest'
import { createSessions } from './sessions.ts'

const hour = 3_600_000

test('what was written is kept for an hour after it was last asked for', () => {
  let now = 0
  const sessions = createSessions(() => now)
  sessions.open('mine').add('note', 'a')
  now = hour - 1
  expect(sessions.open('mine').all('note')).toEqual(['a'])
  now += hour - 1
  expect(sessions.open('mine').all('note')).toEqual(['a'])
  now += hour
  expect(sessions.open('mine').all('note')).toEqual([])
})

test('without a session nothing is kept', () => {
  const sessions = createSessions(() => 0)
  sessions.open(undefined).add('note', 'a')
  expect(sessions.open(undefined).all('note')).toEqual([])
})

test('what is oldest goes where one writes too much, or too many do', () => {
  const sessions = createSessions(() => 0)
  const mine = sessions.open('mine')
  for (let number = 0; number < 1_000; number += 1) mine.add('note', number)
  expect(mine.all('note').length).toBeLessThanOrEqual(200)
  expect(mine.all('note').at(-1)).toBe(999)
  for (let number = 0; number < 20; number += 1) mine.add('page', 'x'.repeat(30_000))
  expect(mine.all('page').length).toBeLessThan(4)
  mine.add('page', 'x'.repeat(100_000))
  expect(mine.all('page').map((page) => String(page).length)).toEqual([30_000, 30_000])
  for (let number = 0; number < 5_000; number += 1) sessions.open(`visitor-${number}`).add('note', number)
  expect(sessions.open('mine').all('note')).toEqual([])
  expect(sessions.open('visitor-4999').all('note')).toEqual([4_999])
})

test('an entry is changed, or taken away', () => {
  const mine = createSessions(() => 0).open('mine')
  mine.add('key', { id: 1 })
  mine.add('key', { id: 2 })
  mine.change('key', (key) => (JSON.stringify(key) === '{"id":1}' ? undefined : { id: 3 }))
  expect([mine.all('key'), mine.writes()]).toEqual([[{ id: 3 }], 3])
})

test.each([
  ['much each', 400, 250_000],
  ['as much as is kept of each', 1_200, 60_000],
])('all that visitors write together is bounded: %s', (_name, visitors, characters) => {
  const sessions = createSessions(() => 0)
  const text = 'x'.repeat(characters)
  for (let number = 0; number < visitors; number += 1) sessions.open(`visitor-${number}`).add('page', text)
  const held = Array.from(
    { length: visitors },
    (_, number) => JSON.stringify(sessions.open(`visitor-${number}`).all('page')).length,
  )
  expect(held.reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000_000)
})
