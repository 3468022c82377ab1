import { addDays, utc, type Ask, type Views } from '@openlondon/sandbox/view'
import { keeperOf, keyOf, keysOf } from './holder.ts'

/** Nobody has called yet: the gateway counts, and the sandbox is not behind it. */
const [perMinute, perDay] = [300, 50_000]
const columns = 'date,key_id,key_name,api,operation,calls,errors,limited\r\n'

export const usageViews: Views<unknown> = {
  keyUsage: (ask) => {
    keyOf(ask)
    return nothingYet(ask)
  },
  accountUsage: (ask) => {
    keeperOf(ask)
    return nothingYet(ask)
  },
  usageTable: (ask) => {
    keeperOf(ask)
    return columns
  },
  listFailedCalls: (ask) => {
    keysOf(ask)
    // Of none there are none of a key either.
    ask.text('keyId')
    return { calls: [] }
  },
}

function nothingYet(ask: Ask<unknown>): object {
  const today = utc(ask.clock.now).slice(0, 10)
  return {
    from: addDays(today, 1 - (ask.number('days') ?? 30)),
    to: today,
    rows: [],
    totals: { calls: 0, errors: 0, limited: 0 },
    limits: { perMinute, perDay, remainingToday: perDay },
  }
}
