import { useEffect, useState } from 'react'
import { maybeSignedIn, onSessionMark } from '../../frame/session-mark'

/** Calls of the last 30 days by operation, of all keys of the person who is signed in. */
export type OwnCalls = ReadonlyMap<string, number>

const days = 30

/** Undefined where nobody is signed in, and until the portal has answered. */
export function useOwnCalls(): OwnCalls | undefined {
  const [calls, setCalls] = useState<OwnCalls>()
  useEffect(() => {
    let last = 0
    const look = (): void => {
      const mine = (last += 1)
      setCalls(undefined)
      if (maybeSignedIn())
        ask().then(
          (told) => mine === last && setCalls(told),
          () => {}, // signed out meanwhile, or no portal serves this page: then it says nothing of keys
        )
    }
    look()
    const end = onSessionMark(look)
    return () => {
      last += 1
      end()
    }
  }, [])
  return calls
}

/** Without the SDK: a page that only reads need not load it. */
async function ask(): Promise<OwnCalls> {
  const response = await fetch(`/portal/v1/usage?days=${days}`)
  const told: unknown = response.ok ? await response.json() : undefined
  if (typeof told !== 'object' || told === null || !('rows' in told) || !Array.isArray(told.rows))
    throw new Error('The portal tells no usage.')
  const calls = new Map<string, number>()
  for (const { operation, calls: count } of told.rows as readonly { operation: string; calls: number }[])
    // as its contract has it
    calls.set(operation, (calls.get(operation) ?? 0) + count)
  return calls
}
