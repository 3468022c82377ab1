import { expect, test } from 'vitest'
import { terminalLine, terminalText } from './terminal-text.ts'

/** As Unicode says it, which is what the faster wording must not depart from. */
const obeyed = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u

test('every sign that Unicode calls a control or a turn of direction is written out, and no other', () => {
  const differing: string[] = []
  for (let code = 0; code <= 0x10_ffff; code += 1) {
    const sign = String.fromCodePoint(code)
    const want = obeyed.test(sign)
    const keepsLines = sign === '\n' || sign === '\t'
    if ((terminalLine(sign) !== sign) !== want || (terminalText(sign) !== sign) !== (want && !keepsLines))
      differing.push(code.toString(16))
  }
  expect(differing).toEqual([])
})

test.for([
  ['\u001b[2J', '\\u001b[2J', '\\u001b[2J'],
  ['a\n\tb', 'a\\u000a\\u0009b', 'a\n\tb'],
  ['\u202eevil', '\\u202eevil', '\\u202eevil'],
])('%j is told as %j in a line', ([text = '', line, lines]) => {
  expect(terminalLine(text)).toBe(line)
  expect(terminalText(text)).toBe(lines)
})
