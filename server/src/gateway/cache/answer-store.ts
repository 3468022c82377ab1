import type { SharedAnswer } from './shared-answer.ts'

/** A kept answer and whose call brought it. */
type Kept = {
  readonly key: string
  readonly chosen: string
  readonly holder: string
  readonly answer: SharedAnswer
  readonly bytes: number
}

/**
 * Answers in memory, at most so many bytes of them. Those that a second holder asked for are of use to more than one and
 * are kept apart: nobody pushes them out by asking for things that only they want.
 */
export type AnswerStore = {
  /** What `Vary` said of the newest answer; undefined when nothing is known. */
  readonly varyOf: (key: string) => string | undefined
  readonly find: (key: string, chosen: string, holder: string) => SharedAnswer | undefined
  readonly keep: (key: string, chosen: string, holder: string, answer: SharedAnswer) => void
  readonly drop: (key: string, chosen: string) => void
  readonly bytes: () => number
  readonly size: () => number
}

/** Beside its body an answer has headers and names. */
const overheadBytes = 2_048
const wantedShare = 0.8

export function createAnswerStore(bytesMax: number): AnswerStore {
  const varies = new Map<string, { vary: string; answers: number }>()
  // Maps keep the order of insertion: whoever was asked for longest ago comes first.
  const once = new Map<string, Kept>()
  const wanted = new Map<string, Kept>()
  let bytes = 0
  let wantedBytes = 0

  const nameOf = (key: string, chosen: string): string => (chosen === '' ? key : `${key}\n\n${chosen}`)

  const forget = (name: string): void => {
    const kept = once.get(name) ?? wanted.get(name)
    if (!kept) return
    if (!once.delete(name) && wanted.delete(name)) wantedBytes -= kept.bytes
    bytes -= kept.bytes
    const vary = varies.get(kept.key)
    if (vary && (vary.answers -= 1) === 0) varies.delete(kept.key)
  }

  const makeRoom = (): void => {
    for (const [name, kept] of wanted) {
      if (wantedBytes <= bytesMax * wantedShare) break
      wanted.delete(name)
      wantedBytes -= kept.bytes
      once.set(name, kept)
    }
    for (const name of once.keys()) {
      if (bytes <= bytesMax) return
      forget(name)
    }
    for (const name of wanted.keys()) {
      if (bytes <= bytesMax) return
      forget(name)
    }
  }

  const touch = (name: string, kept: Kept, holder: string): void => {
    if (wanted.delete(name)) return void wanted.set(name, kept)
    once.delete(name)
    if (holder === kept.holder) return void once.set(name, kept)
    wanted.set(name, kept)
    wantedBytes += kept.bytes
    makeRoom()
  }

  return {
    varyOf: (key) => varies.get(key)?.vary,
    find: (key, chosen, holder) => {
      const name = nameOf(key, chosen)
      const kept = once.get(name) ?? wanted.get(name)
      if (kept) touch(name, kept, holder)
      return kept?.answer
    },
    keep: (key, chosen, holder, answer) => {
      const name = nameOf(key, chosen)
      const wasWanted = wanted.has(name)
      forget(name)
      const kept = { key, chosen, holder, answer, bytes: answer.body.length + 2 * name.length + overheadBytes }
      const vary = varies.get(key)
      varies.set(key, { vary: answer.vary, answers: (vary?.answers ?? 0) + 1 })
      bytes += kept.bytes
      if (wasWanted) {
        wanted.set(name, kept)
        wantedBytes += kept.bytes
      } else once.set(name, kept)
      makeRoom()
    },
    drop: (key, chosen) => forget(nameOf(key, chosen)),
    bytes: () => bytes,
    size: () => once.size + wanted.size,
  }
}
