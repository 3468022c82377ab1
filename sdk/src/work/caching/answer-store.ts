import type { AnswerText } from '../read-again.ts'

/** An answer that is kept: text and numbers only, so that any store can hold it as JSON. Times are milliseconds since 1970. */
export type KeptAnswer = AnswerText & { readonly askedAt: number; readonly freshUntil: number }

/**
 * Where answers are kept. One that forgets is no worse than slow; what it gives for a key must be what it was given. A failure
 * of it ends the call, so a store that may be away catches its own errors.
 */
export interface AnswerStore {
  get(key: string): KeptAnswer | undefined | Promise<KeptAnswer | undefined>
  set(key: string, answer: KeptAnswer): void | Promise<void>
}

/** Keeps in memory what was used last, up to so many answers and so many characters of them; larger ones are not kept. */
export function memoryStore({ entriesMax = 500, charactersMax = 16_000_000 } = {}): AnswerStore {
  const answers = new Map<string, KeptAnswer>()
  let characters = 0
  const drop = (key: string): void => {
    characters -= answers.get(key)?.content.length ?? 0
    answers.delete(key)
  }
  return {
    get(key) {
      const answer = answers.get(key)
      // A map keeps its order: what is used goes to its end.
      if (answer && answers.delete(key)) answers.set(key, answer)
      return answer
    },
    set(key, answer) {
      drop(key)
      if (answer.content.length > charactersMax) return
      answers.set(key, answer)
      characters += answer.content.length
      for (const oldest of answers.keys()) {
        if (answers.size <= entriesMax && characters <= charactersMax) return
        drop(oldest)
      }
    },
  }
}
