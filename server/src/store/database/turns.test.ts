import { expect, test } from 'vitest'
import { isStoreBusy } from './store-busy.ts'
import { createTurns } from './turns.ts'

test.each<readonly [name: string, asked: readonly string[], want: readonly string[]]>([
  ['one after the other, as they asked', ['', '', ''], ['', '', '']],
  ['nobody twice while somebody else waits', ['a', 'a', 'a', 'b', 'c'], ['a', 'b', 'a', 'c', 'a']],
])('%s', async (_name, asked, want) => {
  const turns = createTurns(10_000)
  const served: string[] = []
  let atOnce = 0
  await Promise.all(
    asked.map(async (who) => {
      const giveBack = await turns.take(who)
      atOnce += 1
      expect(atOnce).toBe(1)
      served.push(who)
      await new Promise((resolve) => setTimeout(resolve, 1))
      atOnce -= 1
      giveBack()
      // A second time changes nothing.
      giveBack()
    }),
  )
  expect(served).toEqual(want)
})

test('whoever waits too long is told that the store is busy, and those after it still get their turn', async () => {
  const turns = createTurns(20)
  const giveBack = await turns.take()
  const error = await turns.take().catch((reason: unknown) => reason)
  expect(isStoreBusy(error)).toBe(true)
  const next = turns.take()
  giveBack()
  ;(await next)()
})
