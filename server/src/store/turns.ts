import { StoreUnreachable } from './store-busy.ts'

/** One at a time, in the order of asking. `take` answers how to give the turn back. */
export type Turns = { readonly take: () => Promise<() => void> }

/** Whoever has waited `patienceMs` is told that the store is busy, so that a held store makes no endless queue. */
export function createTurns(patienceMs: number): Turns {
  const waiting: (() => void)[] = []
  let taken = false

  const next = (): void => {
    const first = waiting.shift()
    if (first) first()
    else taken = false
  }
  const giveBack = (): (() => void) => {
    let given = false
    return () => {
      if (given) return
      given = true
      next()
    }
  }
  return {
    take: async () => {
      if (!taken) {
        taken = true
        return giveBack()
      }
      const { promise, resolve, reject } = Promise.withResolvers<() => void>()
      const myTurn = (): void => {
        clearTimeout(timer)
        resolve(giveBack())
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(myTurn), 1)
        reject(new StoreUnreachable('Others were before, and took too long'))
      }, patienceMs)
      waiting.push(myTurn)
      return promise
    },
  }
}
