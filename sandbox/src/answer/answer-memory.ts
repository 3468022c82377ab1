import type { SandboxAnswer } from './choose-answer.ts'

const answersMax = 1_000
const charactersMax = 8 * 1024 * 1024

/** The newest answers, by request. */
export type AnswerMemory = {
  readonly remember: (key: string, make: () => SandboxAnswer) => SandboxAnswer
}

/**
 * The same request always has the same answer, so the newest are kept ready: choosing one means comparing,
 * rewriting and validating. Bounded in number and in length; the longest unused goes first.
 */
export function createAnswerMemory(): AnswerMemory {
  const answers = new Map<string, SandboxAnswer>()
  let characters = 0
  const forget = (key: string): void => {
    const answer = answers.get(key)
    if (answer && answers.delete(key)) characters -= lengthOf(key, answer)
  }
  return {
    remember: (key, make) => {
      const known = answers.get(key)
      const answer = known ?? make()
      if (known) answers.delete(key)
      else characters += lengthOf(key, answer)
      answers.set(key, answer)
      while (answers.size > answersMax || characters > charactersMax) {
        const [oldest] = answers.keys()
        if (oldest === undefined || oldest === key) break
        forget(oldest)
      }
      return answer
    },
  }
}

function lengthOf(key: string, answer: SandboxAnswer): number {
  return key.length + (answer.kind === 'body' ? answer.body.length : 0)
}
