import type { Operator } from '@openlondon/contract'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { operatorWords } from './operator-words.ts'

test('what nobody has filled in is said to be so, and nothing else is', () => {
  const words = operatorWords(smallCity, undefined)
  expect(words['operatorName']).toBe('**(not filled in yet: the name of the body that runs this portal)**')
  expect(words['accessibilityStatus']).toContain('has not assessed yet')
  expect(words['dataRegister']).toContain('| API | Owner |')
})

test('what an operator writes is text in the page, and an address leads where it says', () => {
  const operator = {
    name: '<b>Riverton</b> {1}',
    complaints: { answerDays: 1, appeal: { name: 'A [board]', url: 'https://board.example/a(b)' } },
    accessibility: { status: 'partial', gaps: ['The *map*.'], burdens: [], outside: [] },
    algorithms: [],
  } as unknown as Operator // Proof: the words look at what is there.
  const words = operatorWords(smallCity, operator)
  expect(words['operatorName']).not.toMatch(/<b>|\{1\}/)
  expect(words['answerDays']).toBe('1 day')
  expect(words['complaintAppeal']).toContain('](https://board.example/a%28b%29)')
  expect(words['accessibilityGaps']).not.toContain('*map*')
})
