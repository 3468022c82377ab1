import { clientNetwork } from '../http/client-address.ts'
import { makeCookie, readCookie } from '../http/cookie.ts'
import { sendEmpty, sendJson } from '../http/respond.ts'
import { normaliseEmail } from '../identity/email-address.ts'
import { codeSeconds, sessionSeconds } from '../lifetimes.ts'
import { randomText } from '../keys/key-format.ts'
import { signInCodeLetter } from '../mail/letters.ts'
import { Refusal } from '../problem/problem.ts'
import { describeAccount } from './account-operations.ts'
import { takeAll } from './limit-call.ts'
import type { PortalCall, PortalOperation } from './portal-call.ts'
import { invalid } from './invalid.ts'

export const sessionCookie = 'portal_session'
const browserCookie = 'portal_browser'
const noStore = { 'Cache-Control': 'no-store' }

function readEmail(call: PortalCall): string {
  const email = normaliseEmail(String(call.body['email']))
  if (email === undefined) throw invalid([{ path: '/body/email', message: 'must be one plain e-mail address' }])
  return email
}

/** The code and its mail are one transaction; the cookie binds the code to this browser. */
export const signUp: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const email = readEmail(call)
    const network = clientNetwork(call.request, parts.config.trustProxy)
    takeAll(
      [
        [parts.limiters.signUpsPerNetwork, network],
        [parts.limiters.codesPerEmail, email],
        [parts.limiters.codesPerEmailAndNetwork, `${email} ${network}`],
      ],
      'limit.sign_up',
      parts.surroundings.monotonicMs(),
    )
    const browser = readCookie(call.request, browserCookie, parts.origin) || randomText(32)
    await parts.identity.sendCode(email, browser, (store, code) => {
      const letter = signInCodeLetter(parts.letterhead, email, code)
      return store.outbox.queue(letter, `sign-in-code:${randomText(16)}`, parts.surroundings.now())
    })
    parts.mail.wake()
    sendJson(
      call.response,
      202,
      { email, expiresInSeconds: codeSeconds },
      {
        ...noStore,
        'Set-Cookie': makeCookie(browserCookie, browser, codeSeconds, parts.origin),
      },
    )
  },
}

export const createSession: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const email = readEmail(call)
    const network = clientNetwork(call.request, parts.config.trustProxy)
    takeAll([[parts.limiters.sessionsPerNetwork, network]], 'limit.sign_up', parts.surroundings.monotonicMs())
    const browser = readCookie(call.request, browserCookie, parts.origin)
    const opened = browser && (await parts.identity.signIn(email, browser, String(call.body['code'])))
    const account = opened ? await parts.identity.findSession(opened.token) : undefined
    if (!opened || !account) throw new Refusal('session.code_wrong')
    const described = await describeAccount(parts, account)
    const body = { account: described, expiresAt: new Date(account.expiresAt).toISOString() }
    sendJson(call.response, 201, body, {
      ...noStore,
      'Set-Cookie': [
        makeCookie(sessionCookie, opened.token, sessionSeconds, parts.origin),
        makeCookie(browserCookie, '', 0, parts.origin),
      ],
    })
  },
}

export const endSession: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await parts.identity.endSession(call.token)
    sendEmpty(call.response, 204, { ...noStore, 'Set-Cookie': makeCookie(sessionCookie, '', 0, parts.origin) })
  },
}
