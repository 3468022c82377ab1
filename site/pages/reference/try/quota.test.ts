import { expect, test } from 'vitest'
import { tryText } from '@openlondon/contract/languages/en/try'
import { engineSpeech, textIn } from '../../../frame/text/use-text.ts'
import { quotaText } from './quota.ts'

test.each([
  ['"minute";r=49;t=12', '49 calls left, more in 12 s'],
  ['"day"; r=1', '1 call left'],
  ['', undefined],
  [undefined, undefined],
])('%s', (header, want) => {
  expect(quotaText(header, textIn(engineSpeech, tryText).t)).toBe(want)
})
