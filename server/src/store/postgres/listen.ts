import { Client } from 'pg'
import type { KeysListener } from '../database/database.ts'
import { keysChannel } from '../migrations/sql-words.ts'

const waitMsMin = 100
const waitMsMax = 5_000

/**
 * Hear of every change of a key, from a connection of its own. A connection that is lost is made anew, and then the
 * listener is told so: what was said in between was heard by nobody.
 */
export function listenForKeys(connectionString: string, listener: KeysListener): () => Promise<void> {
  let stopped = false
  let client: Client | undefined
  let waitMs = waitMsMin
  let timer: NodeJS.Timeout | undefined

  const again = (lost: Client): void => {
    if (stopped || client !== lost) return
    client = undefined
    timer = setTimeout(connect, waitMs)
    timer.unref()
    waitMs = Math.min(waitMs * 2, waitMsMax)
  }

  const connect = (): void => {
    const made = new Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      application_name: 'portal, key changes',
    })
    client = made
    made.on('error', () => again(made))
    made.on('end', () => again(made))
    made.on('notification', () => listener('changed'))
    made
      .connect()
      .then(() => made.query(`LISTEN ${keysChannel}`))
      .then(() => {
        waitMs = waitMsMin
        listener('unheard')
      })
      .catch(() => {
        made.end().catch(() => {})
        again(made)
      })
  }

  connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
