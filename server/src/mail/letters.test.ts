import { expect, test } from 'vitest'
import { describeKey, oneLine, seenLength, unlinked } from './letters.ts'

// What mail programs make links of: a scheme, or a name with a dot and letters after it, whatever kind of dot.
const linkable = /:\/\/|mailto:|[\p{L}\p{N}]@|[^\s.[/][.\u3002\uff0e\uff61]\p{L}/iu

test.each([
  ['Departures board', 'Departures board'],
  ['Board v2.0, 3rd floor. Spare', 'Board v2.0, 3rd floor. Spare'],
  ['evil.example/login', 'evil[.]example/login'],
  ['https://evil.example?a=1', 'https[:]//evil[.]example?a=1'],
  ['www.evil.example', 'www[.]evil[.]example'],
  ['HTTP://1.2.3.4/', 'HTTP[:]//1.2.3.4/'],
  ['ada@evil.example', 'ada[@]evil[.]example'],
  ['mailto:ada', 'mailto[:]ada'],
  ['evil\u3002example', 'evil[.]example'],
  ['evil\uff0eexample', 'evil[.]example'],
  ['evil\u2024example', 'evil[.]example'],
  ['\uff48ttps\uff1a//evil.example', 'https[:]//evil[.]example'],
  ['a\r\nBcc: b', 'a Bcc: b'],
  ['ev\u200bil.example', 'ev il[.]example'],
  ['пример.рф', 'пример[.]рф'],
  // A name may end in a vowel sign, which is no letter, or be a picture.
  ['हिन्दी.com', 'हिन्दी[.]com'],
  ['ไทยดี.com', 'ไทยดี[.]com'],
  ['💩.la', '💩[.]la'],
  ['❤️.ws', '❤️[.]ws'],
  ['1️⃣.ws', '1️⃣[.]ws'],
  ['a.💩.la', 'a.💩[.]la'],
  ['evil_.example', 'evil_[.]example'],
  ['テスト・.jp', 'テスト・[.]jp'],
  ['Well... no. (See p.4) A. B, .net', 'Well... no. (See p.4) A. B, .net'],
  ['notes/.github/a', 'notes/.github/a'],
])('%j is written as %j', (name, want) => {
  expect(unlinked(name)).toBe(want)
  expect(want).not.toMatch(linkable)
})

test.each([
  ['\u3164', '', 0],
  ['\u2800\u2800', '', 0],
  ['\u115f\u1160\uffa0', '', 0],
  ['\u180e\u200b\u200d\u2060\ufeff', '', 0],
  ['\u034f\u17b4\u180b\ufe0f', '', 0],
  ['\u{1d159}\u{e0101}\ufff0', '', 0],
  ['\u0301\u20dd', '', 0],
  ['\u202eeman', 'eman', 4],
  ['\u2067na\u202eme\u2069', 'na me', 5],
  ['a\u3164b', 'a b', 3],
  ['❤\ufe0f', '❤\ufe0f', 1],
  ['a\u034f\u034f\u034f', 'a\u034f\u034f\u034f', 1],
  ['हिन्दी', 'हिन्दी', 6],
  ['한글', '한글', 2],
])('%j is the line %j, of which %i signs are seen', (text, line, length) => {
  expect([oneLine(text), seenLength(oneLine(text))]).toEqual([line, length])
  expect(unlinked(text) === '').toBe(line === '')
})

test('a key is described without a link', () => {
  const key = { name: 'Click https://evil.example', start: 'ldn_live_abcd', last4: 'wxyz' }
  expect(describeKey(key)).toBe('"Click https[:]//evil[.]example" (ldn_live_abcd…wxyz)')
})
