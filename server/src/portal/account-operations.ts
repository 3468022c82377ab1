import { makeCookie } from '../http/cookie.ts'
import { sendEmpty, sendJson } from '../http/respond.ts'
import type { SignedIn } from '../identity/identity.ts'
import { isWorking } from '../keys/key-status.ts'
import { describeKeySummary } from './key-summary.ts'
import { eraseAccount } from './erase-account.ts'
import type { PortalOperation, PortalParts } from './portal-call.ts'
import { exportedUsage } from '../usage/usage-report.ts'

const noStore = { 'Cache-Control': 'no-store' }

/** The contract's `Account`. */
export async function describeAccount(
  parts: PortalParts,
  account: SignedIn,
): Promise<Readonly<Record<string, unknown>>> {
  const now = parts.surroundings.now()
  const working = (await parts.desk.list(account.accountId)).filter((key) => isWorking(key, now))
  return {
    id: account.accountId,
    email: account.email,
    createdAt: (await parts.store.accounts.createdAt(account.accountId)) ?? new Date(now).toISOString(),
    keys: working.length,
    keyLimit: parts.config.limits.keysPerAccount,
  }
}

export const getAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => sendJson(call.response, 200, await describeAccount(parts, call.account), noStore),
}

/** Everything about this person: no secrets, because there are none here, and no mailed code. */
export const exportAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const now = parts.surroundings.now()
    await parts.meter.flush()
    const mails = (await parts.store.outbox.to(call.account.email, 1_000)).map((mail) => ({
      id: `mail_${mail.id}`,
      kind: mail.kind,
      subject: mail.subject,
      createdAt: new Date(mail.createdAt).toISOString(),
      sentAt: mail.sentAt === undefined ? null : new Date(mail.sentAt).toISOString(),
    }))
    const body = {
      exportedAt: new Date(now).toISOString(),
      account: await describeAccount(parts, call.account),
      keys: (await parts.desk.list(call.account.accountId)).map((key) => describeKeySummary(key, now)),
      usage: await exportedUsage(parts.store, call.account.accountId),
      mails,
    }
    sendJson(call.response, 200, body, noStore)
  },
}

export const deleteAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    // Counts still in memory must be in the store before they are cut loose from the account.
    await parts.meter.flush()
    const { accountId, email } = call.account
    const mailIds = await eraseAccount(parts.store, accountId, email, parts.surroundings.now()).finally(
      parts.cache.forgetAll,
    )
    await parts.mail.forget(mailIds)
    sendEmpty(call.response, 204, { ...noStore, 'Set-Cookie': makeCookie('portal_session', '', 0, parts.origin) })
  },
}
