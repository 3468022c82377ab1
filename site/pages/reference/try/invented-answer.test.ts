import { expect, test } from 'vitest'
import { tryText } from '@openlondon/contract/languages/en/try'
import { engineSpeech, textIn } from '../../../frame/text/use-text.ts'
import { inventedAnswer } from './invented-answer.ts'

const moment = '23 Nov 2026, 09:10'

test.each<readonly [source: string | undefined, says: RegExp | undefined]>([
  [undefined, undefined],
  ['world', /^Invented, as of 23 Nov 2026, 09:10: /],
  ['fixture:status-of-the-tube', /^Invented by the sandbox for such a call/],
  ['invented', /from the contract alone/],
  ['scenario:503', /because the scenario asks/],
  ['a word of tomorrow', /^Invented by the sandbox/],
])('a reader is told of %s', (source, says) => {
  const words = inventedAnswer(source, moment, textIn(engineSpeech, tryText))
  if (says === undefined) expect(words).toBeUndefined()
  else expect(words).toMatch(says)
})
