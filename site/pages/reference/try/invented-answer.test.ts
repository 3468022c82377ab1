import { expect, test } from 'vitest'
import { inventedAnswer } from './invented-answer.ts'

test.each<readonly [source: string | undefined, says: RegExp | undefined]>([
  [undefined, undefined],
  ['fixture:status-of-the-tube', /^Invented by the sandbox for such a call/],
  ['adapted:status-of-the-tube', /from an answer about something else/],
  ['generated', /from the contract alone/],
  ['scenario:503', /because the scenario asks/],
  ['a word of tomorrow', /^Invented by the sandbox/],
])('a reader is told of %s', (source, says) => {
  const words = inventedAnswer(source)
  if (says === undefined) expect(words).toBeUndefined()
  else expect(words).toMatch(says)
})
