import { expect, test } from 'vitest'
import { showValue } from './show-value.ts'
import { readTold } from '../read-told.ts'
import type { ShownValue } from '../told.ts'

const itself: Record<string, unknown> = {}
itself['me'] = itself
const trap = {
  get secret(): string {
    throw new Error('a getter was called')
  },
}
class Tram {
  readonly line = 4
}

const words = (value: ShownValue): unknown =>
  value.kind === 'plain'
    ? value.text
    : [value.name, Object.fromEntries(value.members.map(([name, member]) => [name, words(member)])), value.more]

test.each<[string, unknown, unknown]>([
  ['a word', undefined, 'undefined'],
  ['a list', [1, 'a'], ['Array(2)', { 0: '1', 1: 'a' }, 0]],
  ['a class', new Tram(), ['Tram', { line: '4' }, 0]],
  ['a map', new Map([['a', 1]]), ['Map(1)', { a: '1' }, 0]],
  ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['no date', new Date(Number.NaN), 'Invalid Date'],
  ['an error', new TypeError('no'), ['TypeError', { message: 'no' }, 0]],
  ['a circle', itself, ['', { me: '(itself again)' }, 0]],
  ['a getter', trap, ['', { secret: '(a getter)' }, 0]],
])('%s', (_name, value, want) => {
  expect(words(showValue(value))).toEqual(want)
})

const wideOf = (text: string): unknown => Array.from({ length: 500 }, () => Array.from({ length: 500 }, () => text))

test.each<[string, unknown]>([
  ['deep', Array.from({ length: 50 }).reduce<unknown>((inner) => ({ inner }), 1)],
  ['wide', wideOf('x')],
  ['long', 'x'.repeat(1e6)],
  ['wide and long', wideOf('\u0000'.repeat(6_000))],
  ['long of name', { ['x'.repeat(1e6)]: 1 }],
])('what is %s is cut, and can be sent', (_name, value) => {
  const sent = JSON.stringify({ kind: 'printed', level: 'log', values: [showValue(value)] })
  expect(/…|"more":[1-9]/.test(sent)).toBe(true)
  expect(readTold(sent)?.kind).toBe('printed')
})

test.each([
  ['no text', { kind: 'ready' }],
  ['no JSON', '{'],
  ['another word', '{"kind":"navigate","to":"/account/"}'],
  ['too much', JSON.stringify({ kind: 'failed', message: 'x'.repeat(300_000) })],
])('of a frame, %s is not heard', (_name, data) => {
  expect(readTold(data)).toBeUndefined()
})
