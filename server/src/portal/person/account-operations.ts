import { setTimeout as wait } from 'node:timers/promises'
import { makeCookie } from '../../http/cookie.ts'
import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import { sendJsonParts } from '../../http/answer/send-json-parts.ts'
import type { SignedIn } from '../../identity/identity.ts'
import { isWorking } from '../../keys/key-status.ts'
import { knownCookie, sessionCookie } from '../call/cookies.ts'
import { describeKeys } from '../keys/key-summary.ts'
import { exportedMore } from './exported-more.ts'
import { eraseAccount } from './erase-account.ts'
import { engineLanguage } from '@openlondon/contract/language'
import { letterheadFor } from '../../mail/letterhead-for.ts'
import { invalid } from '../call/invalid.ts'
import { Refusal } from '@openlondon/contract/problem'
import type { PortalOperation, PortalParts } from '../call/portal-call.ts'
import type { Store } from '../../store/store.ts'
import { exportedUsage } from '../../usage/usage-report.ts'

const noStore = { 'Cache-Control': 'no-store' }

/** The contract's `Account`. */
export async function describeAccount(
  parts: PortalParts,
  account: SignedIn,
): Promise<Readonly<Record<string, unknown>>> {
  const now = parts.surroundings.now()
  const working = (await parts.desk.list(account.accountId)).filter((key) => isWorking(key, now))
  const suspension = await parts.store.suspensions.find(account.accountId)
  return {
    id: account.accountId,
    email: account.email,
    language: await languageOf(parts, account.email),
    createdAt: (await parts.store.accounts.createdAt(account.accountId)) ?? new Date(now).toISOString(),
    keys: working.length,
    keyLimit: parts.config.limits.keysPerAccount,
    isAdministrator: await parts.store.administrators.has(account.accountId),
    owns: await parts.store.owners.of(account.accountId),
    suspension: suspension ? { at: new Date(suspension.at).toISOString(), reason: suspension.reason } : null,
  }
}

export const getAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => sendJson(call.response, 200, await describeAccount(parts, call.account), noStore),
}

export const updateAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { language } = call.body
    if (language !== undefined) {
      const tags = parts.mailLanguages.map(({ tag }) => tag)
      const tag = tags.find((one) => one.toLowerCase() === String(language).toLowerCase())
      if (tag === undefined) throw invalid([{ path: '/body/language', message: `must be one of ${tags.join(', ')}` }])
      await parts.store.accounts.setLanguage(call.account.accountId, tag)
    }
    sendJson(call.response, 200, await describeAccount(parts, call.account), noStore)
  },
}

/** What letters to an address are written in. */
async function languageOf({ store, letterhead }: PortalParts, email: string): Promise<string> {
  const { language } = await letterheadFor(store, letterhead, email)
  return language?.tag ?? engineLanguage
}

/** Everything about this person: no secrets, because there are none here, and no mailed code. */
export const exportAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    const { store, desk, surroundings } = parts
    const now = surroundings.now()
    await parts.meter.flush()
    const keys = await desk.list(call.account.accountId)
    const keyIds = keys.map(({ id }) => id)
    await sendJsonParts(
      call.response,
      [
        { name: 'exportedAt', value: new Date(now).toISOString() },
        { name: 'account', value: await describeAccount(parts, call.account) },
        { name: 'keys', value: await describeKeys(store, call.account.accountId, keys, now) },
        { name: 'usage', pages: exportedUsage(store, keyIds) },
        { name: 'mails', pages: exportedMails(store, call.account.email) },
        ...(await exportedMore(parts, call.account)),
      ],
      noStore,
    )
  },
}

const mailsAtOnce = 250

/** Newest first. */
async function* exportedMails(store: Store, email: string): AsyncGenerator<readonly unknown[]> {
  let page = await store.outbox.to(email, mailsAtOnce)
  while (page.length > 0) {
    yield page.map(({ id, kind, subject, createdAt, sentAt }) => ({
      id: `mail_${id}`,
      kind,
      subject,
      createdAt: new Date(createdAt).toISOString(),
      sentAt: sentAt === undefined ? null : new Date(sentAt).toISOString(),
    }))
    page = page.length < mailsAtOnce ? [] : await store.outbox.to(email, mailsAtOnce, page.at(-1)?.id)
  }
}

const patienceMs = 2_000

export const deleteAccount: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    // Counts still in memory must be in the store before they are cut loose from the account.
    await parts.meter.flush()
    const { accountId, email } = call.account
    const { store, surroundings } = parts
    const erased = await eraseAccount(store, accountId, email, surroundings.now()).finally(parts.cache.forgetAll)
    if (erased === 'last-owner') throw new Refusal('team.last_owner')
    const { mailIds, nameless } = erased
    await parts.mail.forget(mailIds)
    const rest = nameless.catch((error: unknown) =>
      surroundings.log({ level: 'error', event: 'counts-not-yet-nameless', cause: String(error) }),
    )
    // Of an account that called a great deal, the rest is done after the answer.
    await Promise.race([rest, wait(patienceMs, undefined, { ref: false })])
    sendEmpty(call.response, 204, {
      ...noStore,
      'Set-Cookie': [sessionCookie, knownCookie].map((name) => makeCookie(name, '', 0, parts.origin)),
    })
  },
}
