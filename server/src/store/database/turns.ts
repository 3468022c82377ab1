import { StoreUnreachable } from './store-busy.ts'

/** One at a time. `take` answers how to give the turn back. */
export type Turns = { readonly take: (who?: string) => Promise<() => void> }

type Waiting = { readonly who: string; readonly begin: () => void }

/**
 * In the order of asking, but whoever has just had a turn lets somebody else go first: who asks a hundred times at once
 * keeps others for one turn and not for a hundred. Whoever has waited `patienceMs` is told that the store is busy, so
 * that a held store makes no endless queue.
 */
export function createTurns(patienceMs: number): Turns {
  const waiting: Waiting[] = []
  let taken = false

  const giveBack = (who: string): (() => void) => {
    let given = false
    return () => {
      if (given) return
      given = true
      const other = waiting.findIndex((one) => one.who !== who)
      const [next] = waiting.splice(Math.max(0, other), 1)
      if (next) next.begin()
      else taken = false
    }
  }
  return {
    take: async (who = '') => {
      if (!taken) {
        taken = true
        return giveBack(who)
      }
      const { promise, resolve, reject } = Promise.withResolvers<() => void>()
      const mine: Waiting = {
        who,
        begin: () => {
          clearTimeout(timer)
          resolve(giveBack(who))
        },
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(mine), 1)
        reject(new StoreUnreachable('Others were before, and took too long'))
      }, patienceMs)
      waiting.push(mine)
      return promise
    },
  }
}
