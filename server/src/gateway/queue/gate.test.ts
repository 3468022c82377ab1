import { describe, expect, test } from 'vitest'
import { createGate, type Gate, type GateRefusal } from './gate.ts'

/** A gate with a clock that a test moves, and what became of everybody who came. */
function trialGate(places: number, waitingMax = 100) {
  const time = { now: 0 }
  const inside: string[] = []
  const refused: [name: string, why: GateRefusal][] = []
  const gate: Gate = createGate({ places, waitingMax, waitMs: 1_000, monotonicMs: () => time.now })
  const come = (holder: string, times = 1): void => {
    for (let index = 0; index < times; index += 1)
      gate.enter({ holder, letIn: () => inside.push(holder), refuse: (why) => refused.push([holder, why]) })
  }
  return { gate, time, inside, refused, come }
}

const countOf = (names: readonly string[], name: string): number => names.filter((one) => one === name).length

describe('a gate', () => {
  test.each([
    [8, 3],
    [64, 24],
    [2, 1],
    [1, 1],
  ])('of %i places lets one holder have %i, and leaves the rest to others', (places, most) => {
    const { gate, inside, come } = trialGate(places)
    come('a', 50)
    expect(inside).toHaveLength(most)
    come('b')
    expect(countOf(inside, 'b')).toBe(places > 1 ? 1 : 0)
    expect(gate.taken()).toBe(Math.min(places, most + 1))
  })

  test('has a place for a newcomer when thirty holders have taken all they can', () => {
    const { inside, come } = trialGate(128)
    for (let holder = 0; holder < 30; holder += 1) come(`greedy ${holder}`, 128)
    come('newcomer')
    expect(countOf(inside, 'newcomer')).toBe(1)
  })

  test('lets holders in by turns, and each holder’s calls in the order they came', () => {
    const { gate, inside, come } = trialGate(1)
    come('a', 3)
    come('b', 2)
    come('c')
    for (let left = 0; left < 5; left += 1) gate.leave(inside[left] ?? '')
    expect(inside).toEqual(['a', 'a', 'b', 'c', 'a', 'b'])
    expect(gate.waiting()).toBe(0)
  })

  test.each([
    ['whose own calls take its places', 4, ['own-share']],
    ['when every place is taken', 1, ['full']],
  ] as const)('refuses who waited too long, and says why: %s', (_name, places, whys) => {
    const { gate, time, refused, come } = trialGate(places)
    if (places === 1) come('a')
    else come('b', 2)
    come('b')
    time.now = 999
    gate.sweep(999)
    expect(refused).toEqual([])
    gate.sweep(1_000)
    expect(refused.map(([, why]) => why)).toEqual(whys)
  })

  test('refuses the newest of whoever waits with most when too many wait', () => {
    const { gate, refused, come } = trialGate(2, 10)
    come('a', 11)
    expect(gate.waiting()).toBe(10)
    come('b', 3)
    expect(gate.waiting()).toBe(10)
    expect(refused.map(([name]) => name)).toEqual(['a', 'a'])
    come('a')
    expect(refused.map(([name]) => name)).toEqual(['a', 'a', 'a'])
  })

  test('forgets who went away while waiting', () => {
    const { gate, inside, come } = trialGate(2)
    come('a')
    come('b')
    const leaving = { holder: 'c', letIn: () => inside.push('c'), refuse: () => {} }
    gate.enter(leaving)
    come('d')
    gate.withdraw(leaving)
    gate.leave('a')
    expect(inside).toEqual(['a', 'b', 'd'])
  })

  test('who leaves as soon as let in does not keep the others waiting', () => {
    const { gate, inside, come } = trialGate(1)
    come('a')
    const brief = Array.from({ length: 20_000 }, (_, index) => `brief ${index}`)
    const wide = createGate({ places: 1, waitingMax: 50_000, waitMs: 1_000, monotonicMs: () => 0 })
    wide.enter({ holder: 'a', letIn: () => {}, refuse: () => {} })
    for (const holder of brief)
      wide.enter({
        holder,
        letIn: () => {
          inside.push(holder)
          wide.leave(holder)
        },
        refuse: () => {},
      })
    wide.leave('a')
    expect(inside).toHaveLength(20_001)
    expect([wide.taken(), wide.waiting(), gate.taken()]).toEqual([0, 0, 1])
  })
})
