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
/** A lease is renewed when so much of it is left, so that a look or two at the clock may be missed. */
const renewedBelowMs = 45_000

/**
 * No letter is taken before it can be sent, and its lease is renewed until that is done: however long the mail server
 * takes, nobody else sends it too.
 */
export function startMailWorker(store: Store, transport: MailTransport, surroundings: Surroundings): MailWorker {
  const { now, log } = surroundings
  const sending = new Map<number, Promise<void>>()
  const heldUntil = new Map<number, number>()
  let claiming: Promise<void> | undefined
  let renewing = Promise.resolve()
  /** Woken while it looked: it may have looked past what it was woken for. */
  let again = false
  let stopped = false

  const failed = (error: unknown): void => log({ level: 'error', event: 'outbox-failed', cause: String(error) })

  const wake = (): void => {
    if (stopped) return
    if (claiming) {
      again = true
      return
    }
    claiming = claim()
      .catch(failed)
      .finally(() => {
        claiming = undefined
        if (!again) return
        again = false
        wake()
      })
  }
  const claim = async (): Promise<void> => {
    const free = transport.atOnce - sending.size
    if (free <= 0) return
    await store.outbox.forgetCodes(now() - codeSeconds * 1_000, now())
    const at = now()
    for (const mail of await store.outbox.claimDue(at, leaseMs, free)) begin(mail, at + leaseMs)
  }
  const begin = (mail: StoredMail, until: number): void => {
    // An operator may ask for a letter again that is under way.
    if (sending.has(mail.id)) return
    heldUntil.set(mail.id, until)
    const letGo = async (): Promise<void> => {
      heldUntil.delete(mail.id)
      // Whatever becomes of the letter is written after the last word on its lease.
      await renewing
    }
    const one = sendOne(store, transport, surroundings, mail, letGo)
      .catch(failed)
      .finally(() => {
        sending.delete(mail.id)
        wake()
      })
    sending.set(mail.id, one)
  }
  const renew = (): void => {
    const at = now()
    const ids = [...heldUntil].filter(([, until]) => until - at < renewedBelowMs).map(([id]) => id)
    if (ids.length === 0) return
    for (const id of ids) heldUntil.set(id, at + leaseMs)
    renewing = renewing.then(() => store.outbox.renew(ids, at + leaseMs)).catch(failed)
  }

  const timer = setInterval(() => {
    renew()
    wake()
  }, pollMs)
  timer.unref()
  wake()
  return {
    wake,
    forget: async (mailIds) => {
      if (!transport.forget) return
      // A letter under way would write its copy after it was erased.
      await claiming
      await Promise.all(mailIds.map((id) => sending.get(id)))
      await transport.forget(mailIds).catch((error: unknown) => {
        log({ level: 'error', event: 'mail-copies-kept', cause: String(error) })
      })
    },
    stop: async () => {
      stopped = true
      await claiming
      await Promise.all(sending.values())
      clearInterval(timer)
      await renewing
      transport.close()
    },
  }
}

async function sendOne(
  store: Store,
  transport: MailTransport,
  surroundings: Surroundings,
  mail: StoredMail,
  letGo: () => Promise<void>,
): Promise<void> {
  try {
    await transport.send(mail)
  } catch (error) {
    await letGo()
    const reason = error instanceof Error ? error.message : String(error)
    const retryAt = nextAttemptAt(error, mail.attempts + 1, surroundings.now())
    await store.outbox.markFailed(mail.id, reason, retryAt, surroundings.now())
    // The address stays out of the log; the letter's id finds it.
    surroundings.log({ level: 'error', event: retryAt === undefined ? 'mail-dead' : 'mail-delayed', mail: mail.id })
    return
  }
  await letGo()
  await store.outbox.markSent(mail.id, surroundings.now())
}
