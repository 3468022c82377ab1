import { codeSeconds } from '@openlondon/contract/problem'
import type { StoredMail } from '../store/tables/outbox-table.ts'
import type { Store } from '../store/store.ts'
import type { Surroundings } from '../surroundings.ts'
import { nextAttemptAt } from './retry-mail.ts'
import type { MailTransport } from './transport.ts'

/** Empties the outbox. `wake` sends at once; letters of other processes are seen within the poll. */
export type MailWorker = {
  readonly wake: () => void
  /** Erase the copies of letters whose text is not kept any longer. A failure is logged: the rest is done. */
  readonly forget: (mailIds: readonly number[]) => Promise<void>
  readonly stop: () => Promise<void>
}

const pollMs = 1_000
const leaseMs = 60_000
const batch = 20

export function startMailWorker(store: Store, transport: MailTransport, surroundings: Surroundings): MailWorker {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const wake = (): void => {
    if (stopped) return
    again = true
    running ??= emptyOutbox().finally(() => {
      running = undefined
    })
  }

  const emptyOutbox = async (): Promise<void> => {
    while (again && !stopped) {
      again = false
      try {
        const now = surroundings.now()
        await store.outbox.forgetCodes(now - codeSeconds * 1_000, now)
        const mails = await store.outbox.claimDue(now, leaseMs, batch)
        const sent = await Promise.allSettled(mails.map((mail) => sendOne(store, transport, surroundings, mail)))
        for (const one of sent) if (one.status === 'rejected') throw one.reason
        again ||= mails.length === batch
      } catch (error) {
        surroundings.log({ level: 'error', event: 'outbox-failed', cause: String(error) })
      }
    }
  }

  const timer = setInterval(wake, pollMs)
  timer.unref()
  wake()
  return {
    wake,
    forget: async (mailIds) => {
      if (!transport.forget) return
      // A letter under way would write its copy after it was erased.
      await running
      await transport.forget(mailIds).catch((error: unknown) => {
        surroundings.log({ level: 'error', event: 'mail-copies-kept', cause: String(error) })
      })
    },
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
      transport.close()
    },
  }
}

async function sendOne(
  store: Store,
  transport: MailTransport,
  surroundings: Surroundings,
  mail: StoredMail,
): Promise<void> {
  try {
    await transport.send(mail)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const retryAt = nextAttemptAt(error, mail.attempts + 1, surroundings.now())
    await store.outbox.markFailed(mail.id, reason, retryAt, surroundings.now())
    // The address stays out of the log; the letter's id finds it.
    surroundings.log({ level: 'error', event: retryAt === undefined ? 'mail-dead' : 'mail-delayed', mail: mail.id })
    return
  }
  await store.outbox.markSent(mail.id, surroundings.now())
}
