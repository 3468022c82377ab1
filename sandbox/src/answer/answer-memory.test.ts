import { expect, test } from 'vitest'
import { createAnswerMemory } from './answer-memory.ts'
import type { SandboxAnswer } from './choose-answer.ts'

const answer = (body: string): SandboxAnswer => ({
  kind: 'body',
  status: 200,
  mediaType: 'application/json',
  body,
  source: 'generated',
})

test('an answer is made once, and again only when it has long not been asked for', () => {
  const memory = createAnswerMemory()
  const made: string[] = []
  const ask = (key: string): SandboxAnswer =>
    memory.remember(key, () => {
      made.push(key)
      return answer(key)
    })
  expect(ask('first')).toEqual(answer('first'))
  for (let index = 0; index < 2_000; index += 1) {
    ask(`other ${index}`)
    ask('first')
  }
  ask('other 0')
  expect(made.filter((key) => key === 'first')).toHaveLength(1)
  expect(made.filter((key) => key === 'other 0')).toHaveLength(2)
})

test('long answers push each other out', () => {
  const memory = createAnswerMemory()
  let made = 0
  const ask = (key: string): SandboxAnswer => memory.remember(key, () => ((made += 1), answer('x'.repeat(5_000_000))))
  ask('a')
  ask('a')
  ask('b')
  ask('a')
  expect(made).toBe(3)
})
