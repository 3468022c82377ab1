import { hour } from '../time/clock.ts'

/** What one visitor has written: seen by this visitor alone, and forgotten an hour after it was last asked for. */
export type Session = {
  /** First things first. */
  readonly all: (kind: string) => readonly unknown[]
  readonly add: (kind: string, value: unknown) => void
  /** Changes those of a kind; `undefined` takes one away. */
  readonly change: (kind: string, change: (value: unknown) => unknown) => void
  /** Grows with each write. */
  readonly writes: () => number
}

export type Sessions = {
  /** `undefined` for a visitor who has none: what is written then is answered, and not kept. */
  readonly open: (id: string | undefined) => Session
}

const lifetime = hour
const sessionsMax = 1_000
const entriesMax = 200
/** Characters of JSON that one session may hold: what is longer by itself is answered, and not kept. */
const charactersMax = 64 * 1024

type Kept = { readonly entries: Map<string, unknown[]>; used: number; writes: number; characters: number }

/** Bounded in sessions, entries and bytes: where one is full, what is oldest goes. `now` is the real time, not the sandbox's. */
export function createSessions(now: () => number): Sessions {
  const kept = new Map<string, Kept>()
  return {
    open: (id) => {
      if (id === undefined) return sessionOver({ entries: new Map(), used: 0, writes: 0, characters: 0 })
      forgetOld(kept, now())
      const known = kept.get(id) ?? { entries: new Map(), used: 0, writes: 0, characters: 0 }
      known.used = now()
      // Behind all others, which are forgotten earlier.
      kept.delete(id)
      kept.set(id, known)
      return sessionOver(known)
    },
  }
}

function forgetOld(kept: Map<string, Kept>, now: number): void {
  for (const [id, { used }] of kept) {
    if (now - used < lifetime && kept.size < sessionsMax) return
    kept.delete(id)
  }
}

function sessionOver(kept: Kept): Session {
  return {
    all: (kind) => kept.entries.get(kind) ?? [],
    writes: () => kept.writes,
    add: (kind, value) => {
      kept.writes += 1
      if (sizeOf(value) > charactersMax) return
      const entries = kept.entries.get(kind) ?? []
      kept.entries.set(kind, entries)
      entries.push(value)
      kept.characters += sizeOf(value)
      while (entries.length > 0 && (entries.length > entriesMax || kept.characters > charactersMax)) {
        kept.characters -= sizeOf(entries.shift())
      }
    },
    change: (kind, change) => {
      const changed = (kept.entries.get(kind) ?? []).map(change).filter((value) => value !== undefined)
      kept.entries.set(kind, changed)
      kept.writes += 1
      kept.characters = [...kept.entries.values()].flat().reduce<number>((sum, value) => sum + sizeOf(value), 0)
    },
  }
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0
}
