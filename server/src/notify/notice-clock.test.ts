import { afterEach, expect, test, vi } from 'vitest'
import { startNoticeClock } from './notice-clock.ts'

afterEach(() => void vi.useRealTimers())

test('every chore is done at the start and again, whatever becomes of the others, and never twice at a time', async () => {
  vi.useFakeTimers()
  const done: string[] = []
  const log: unknown[] = []
  let finish: (() => void) | undefined
  const clock = startNoticeClock(
    [
      ['failing', () => Promise.reject(new Error('no store'))],
      ['quick', async () => void done.push('quick')],
      ['slow', () => new Promise<void>((resolve) => (finish = resolve))],
    ],
    1_000,
    { now: () => 7, log: (entry) => void log.push(entry) },
  )
  await vi.advanceTimersByTimeAsync(5_000)
  expect(done).toEqual(['quick'])
  finish?.()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(done).toEqual(['quick', 'quick'])
  expect(log).toMatchObject([{ chore: 'failing' }, { chore: 'failing' }])
  const stopped = clock.stop()
  finish?.()
  await stopped
  await vi.advanceTimersByTimeAsync(5_000)
  expect(done).toHaveLength(2)
})
