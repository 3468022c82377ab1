import { expect, test } from 'vitest'
import { frameText } from '@openlondon/contract/languages/en/frame'
import { engineSpeech, textIn } from '../text/use-text.ts'
import { whereOnPath } from './where-on-path.ts'

const steps = [
  { id: 'find', title: 'Find' },
  { id: 'ask', title: 'Ask' },
]

test.each([
  [[], 'You are at step 1 of 2: Find. Next: Ask.'],
  [['ask'], 'You are at step 1 of 2: Find. Next: Ask.'],
  [['find'], 'You are at step 2 of 2: Ask. It is the last.'],
  [['gone', 'ask', 'find'], 'All 2 steps are done.'],
])('with %j done', (done, want) => {
  expect(whereOnPath(textIn(engineSpeech, frameText).t, steps, done)).toBe(want)
})
