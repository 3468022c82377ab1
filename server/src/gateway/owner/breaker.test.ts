import { describe, expect, test } from 'vitest'
import { createBreaker, type Breaker, type BreakerState } from './breaker.ts'

type Step = (breaker: Breaker) => unknown

const unreachable: Step = (breaker) => breaker.unreachable(0)
const silentTo =
  (holder: string): Step =>
  (breaker) =>
    breaker.silent(0, holder)
const answered: Step = (breaker) => breaker.answered()
const times = (count: number, step: Step): readonly Step[] => Array.from({ length: count }, () => step)

describe('a breaker', () => {
  test.each<readonly [name: string, steps: readonly Step[], want: BreakerState]>([
    ['four failures', times(4, unreachable), 'closed'],
    ['five failures', times(5, unreachable), 'open'],
    ['failures with an answer between', [...times(4, unreachable), answered, ...times(4, unreachable)], 'closed'],
    ['silence to one holder, however often', times(50, silentTo('a')), 'closed'],
    ['silence to two holders', [...times(4, silentTo('a')), silentTo('b')], 'open'],
    ['silence to one, and no connection for anybody', [...times(4, silentTo('a')), unreachable], 'open'],
    ['calls that were left off', times(9, (breaker) => breaker.leftOff()), 'closed'],
  ])('after %s', (_name, steps, want) => {
    const breaker = createBreaker(() => {})
    for (const step of steps) step(breaker)
    expect(breaker.state()).toBe(want)
  })

  test('sends one call after its time to see, and opens for twice as long when that fails', () => {
    const changes: BreakerState[] = []
    const breaker = createBreaker((state) => changes.push(state))
    for (const step of times(5, unreachable)) step(breaker)
    expect(breaker.ask(0)).toBe(1)
    expect(breaker.ask(1_000)).toBe(0)
    expect(breaker.ask(1_000)).toBe(1)
    breaker.unreachable(1_000)
    expect(breaker.ask(2_999)).toBe(1)
    expect(breaker.ask(3_000)).toBe(0)
    breaker.leftOff()
    expect(breaker.ask(3_000)).toBe(0)
    breaker.answered()
    expect([breaker.ask(3_000), breaker.ask(3_000)]).toEqual([0, 0])
    expect(changes).toEqual(['open', 'closed'])
  })

  test('never stays open for more than half a minute', () => {
    const breaker = createBreaker(() => {})
    for (const step of times(5, unreachable)) step(breaker)
    let now = 0
    for (let round = 0; round < 20; round += 1) {
      now += breaker.ask(now) * 1_000
      expect(breaker.ask(now)).toBe(0)
      breaker.unreachable(now)
    }
    expect(breaker.ask(now)).toBe(30)
  })
})
