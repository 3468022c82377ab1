import { expect, test } from 'vitest'
import { literal } from './literal.ts'

test.each<[string, unknown, string]>([
  ['a string', "King's Cross", `'King\\'s Cross'`],
  ['a quotation', 'a "b"', `'a "b"'`],
  ['a short object', { modes: ['tube'], 'x-y': 1, gone: undefined }, `{ modes: ['tube'], 'x-y': 1 }`],
  ['a prototype', JSON.parse('{"__proto__":1}'), `{ ['__proto__']: 1 }`],
  ['nothing', {}, '{}'],
  ['null', null, 'null'],
  [
    'a long one',
    { postcodes: Array.from({ length: 12 }, () => 'SE1 9SG') },
    `{\n  postcodes: [\n${`    'SE1 9SG',\n`.repeat(12)}  ],\n}`,
  ],
])('%s', (_name, value, want) => expect(literal(value)).toBe(want))
