import { expect, test } from 'vitest'
import { namesInMessage } from './message.ts'
import { writeMessage, writeText } from './write-message.ts'

const polish = { one: '{count} klucz', few: '{count} klucze', many: '{count} kluczy', other: '{count} klucza' }

test.each([
  [polish, { count: 1 }, 'pl', '1 klucz'],
  [polish, { count: 3 }, 'pl', '3 klucze'],
  [polish, { count: 12 }, 'pl', '12 kluczy'],
  [{ other: '{count} 件' }, { count: 1 }, 'ja', '1 件'],
  ['{calls} calls', { calls: 12_000 }, 'sv-SE', '12\u00a0000 calls'],
  ['{name}, {name}', { name: '{name}' }, 'en', '{name}, {name}'],
  ['Told by {who}', { who: '<link>x</link>' }, 'en', 'Told by <link>x</link>'],
])('%j with %j in %s', (message, values, locale, want) => {
  expect(writeText(message, values, locale)).toBe(want)
})

test('elements hold their words in the order of the language, and values inside of them', () => {
  type Element = { readonly tag: string; readonly words: unknown }
  const link = (words: unknown): Element => ({ tag: 'link', words })
  expect(writeMessage<Element>('Läs <link>om {what}</link>.', { link, what: 'nycklar' }, 'sv')).toEqual([
    'Läs ',
    { tag: 'link', words: ['om ', 'nycklar'] },
    '.',
  ])
})

test.each([
  ['<b>{n}</b> of {limit}', ['</b>', '{limit}', '{n}']],
  [{ one: 'a key', other: '{count} keys' }, ['{count}']],
  ['as `Bearer <key>`', []],
  ['nothing', []],
])('names in %j', (message, want) => {
  expect(namesInMessage(message)).toEqual(want)
})
