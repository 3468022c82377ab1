import { describe, expect, test } from 'vitest'
import { makeKey, parseKey, randomText } from './key-format.ts'

const key = makeKey('ldn', 'live')

describe('parseKey', () => {
  test.each([
    ['ldn', 'live', 'live'],
    ['ldn', 'test', 'test'],
    ['ldn', 'browser', 'pub'],
    ['paris', 'live', 'live'],
  ] as const)('reads what makeKey made for %s %s', (prefix, environment, word) => {
    const made = makeKey(prefix, environment)
    expect(made).toMatch(new RegExp(`^${prefix}_${word}_[0-9A-Za-z]{38}$`))
    expect(parseKey(prefix, made)).toEqual({
      environment,
      start: made.slice(0, prefix.length + word.length + 6),
      last4: made.slice(-4),
    })
  })

  test.each([
    ['nothing', ''],
    ['another prefix', key.replace('ldn', 'ldm')],
    ['another environment', key.replace('live', 'prod')],
    ['the other environment', key.replace('live', 'test')],
    ['a character more', `${key}0`],
    ['a character less', key.slice(0, -1)],
    ['a character of no alphabet', `${key.slice(0, 20)}-${key.slice(21)}`],
    ['a NUL', `${key.slice(0, 20)}\0${key.slice(21)}`],
    ['ten kilobytes', 'ldn_live_'.padEnd(10_000, 'a')],
    ['a space before', ` ${key}`],
  ])('refuses %s', (_name, text) => {
    expect(parseKey('ldn', text)).toBeUndefined()
  })

  test('notices any one wrong character', () => {
    for (let index = 9; index < key.length; index += 1) {
      const other = key[index] === 'x' ? 'y' : 'x'
      expect(parseKey('ldn', key.slice(0, index) + other + key.slice(index + 1)), String(index)).toBeUndefined()
    }
  })
})

test('random text uses the whole alphabet evenly and never repeats', () => {
  const text = randomText(62_000)
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  expect(counts.size).toBe(62)
  for (const [character, count] of counts) expect(count, character).toBeGreaterThan(800)
  expect(new Set(Array.from({ length: 1_000 }, () => makeKey('ldn', 'live'))).size).toBe(1_000)
})
