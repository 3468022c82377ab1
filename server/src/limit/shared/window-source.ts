import type { SharedMemory } from '../../redis/shared-memory.ts'
import type { LimitSource } from '../leased-limiter.ts'
import { slicesPerWindow } from '../slice-rings.ts'
import { giveBackScript, leaseScript, tellScript } from './window-scripts.ts'

/** Counts of all nodes in Redis, by the rule of `sliding-window.ts`. */
export type WindowSource = LimitSource & {
  /** Count calls that this node has admitted without asking. */
  readonly tell: (callers: readonly (readonly [id: string, calls: number])[]) => Promise<void>
}

/** Callers that one script is told of: Redis serves nobody else meanwhile. */
const callersAtOnce = 500

export function createWindowSource(
  memory: SharedMemory,
  kind: string,
  { limit, sliceMs }: { readonly limit: number; readonly sliceMs: number },
): WindowSource {
  const times = [Math.round(sliceMs * 1_000), slicesPerWindow]

  return {
    lease: async (id, wanted, unused) => {
      const back = unused ? [unused.slice, unused.calls] : [-1, 0]
      const answer = await memory.run(leaseScript, [memory.nameOf(kind, id)], [...times, limit, wanted, ...back])
      const [calls = 0, slice = 0, validUs = 0, left = 0, waitUs = 0] = numbersIn(answer)
      return { calls, slice, validMs: validUs / 1_000, left, waitMs: waitUs / 1_000 }
    },
    giveBack: async (unused) => {
      for (const some of inParts([...unused])) {
        const keys = some.map(([id]) => memory.nameOf(kind, id))
        await memory.run(giveBackScript, keys, [...times, ...some.flatMap(([, { slice, calls }]) => [slice, calls])])
      }
    },
    tell: async (callers) => {
      for (const some of inParts(callers)) {
        const keys = some.map(([id]) => memory.nameOf(kind, id))
        await memory.run(tellScript, keys, [...times, ...some.map(([, calls]) => calls)])
      }
    },
  }
}

/** What a script answers; whatever is none of its numbers counts as 0, and 0 calls are given. */
export function numbersIn(answer: unknown): readonly number[] {
  return Array.isArray(answer) ? answer.map((one) => Number(one) || 0) : []
}

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / callersAtOnce) }, (_, part) =>
    all.slice(part * callersAtOnce, (part + 1) * callersAtOnce),
  )
}
