import { clientNetwork } from '../../http/request/client-address.ts'
import { makeCookie, readCookie } from '../../http/cookie.ts'
import { sendEmpty, sendJson } from '../../http/answer/respond.ts'
import type { SignedIn } from '../../identity/identity.ts'
import { normaliseEmail } from '../../identity/email-address.ts'
import { codeSeconds, knownBrowserSeconds, Refusal, sessionSeconds } from '@openlondon/contract/problem'
import { randomText } from '../../keys/key-format.ts'
import { wantedLanguage } from '../../http/wanted/wanted-language.ts'
import { signInCodeLetter } from '../../mail/letters.ts'
import { describeAccount } from './account-operations.ts'
import { browserCookie, knownCookie, sessionCookie } from '../call/cookies.ts'
import type { Count } from '../../limit/buckets.ts'
import { takeAll } from '../call/limit-call.ts'
import type { PortalCall, PortalOperation, PortalParts } from '../call/portal-call.ts'
import { invalid } from '../call/invalid.ts'

const noStore = { 'Cache-Control': 'no-store' }

function readEmail(call: PortalCall): string {
  const email = normaliseEmail(String(call.body['email']))
  if (email === undefined) throw invalid([{ path: '/body/email', message: 'must be one plain e-mail address' }])
  return email
}

/**
 * What a code counts against. The network that asks pays, so strangers elsewhere take nothing from the person whose
 * address it is; only when a dozen networks have flooded it are further strangers refused. A browser that has signed in to
 * the address before has its own allowance, which nobody else can touch, not even from the same network.
 */
function codeCounts(parts: PortalParts, call: PortalCall, email: string): readonly Count[] {
  const { limiters } = parts
  const known = knownBrowser(parts, call, email)
  if (known !== undefined) return [[limiters.codesPerKnownBrowser, known]]
  const network = clientNetwork(call.request, parts.config.trustProxy)
  return [
    [limiters.signUpsPerNetwork, network],
    [limiters.codesPerEmail, email],
    [limiters.codesPerEmailAndNetwork, `${email} ${network}`],
  ]
}

function sessionCounts(parts: PortalParts, call: PortalCall, email: string): readonly Count[] {
  const known = knownBrowser(parts, call, email)
  if (known !== undefined) return [[parts.limiters.sessionsPerKnownBrowser, known]]
  return [[parts.limiters.sessionsPerNetwork, clientNetwork(call.request, parts.config.trustProxy)]]
}

function knownBrowser(parts: PortalParts, { request }: PortalCall, email: string): string | undefined {
  return parts.browsers.idOf(readCookie(request, knownCookie, parts.origin), email)
}

/** The code and its mail are one transaction; the cookie binds the code to this browser. */
export const signUp: PortalOperation = {
  needs: 'nothing',
  answer: async (parts, call) => {
    const email = readEmail(call)
    await takeAll(parts, codeCounts(parts, call, email), 'limit.sign_up')
    const browser = readCookie(call.request, browserCookie, parts.origin) || randomText(32)
    await parts.identity.sendCode(email, browser, (store, code) => {
      const head = { ...parts.letterhead, language: wantedLanguage(call.request, parts.mailLanguages) }
      const letter = signInCodeLetter(head, email, code)
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
    await takeAll(parts, sessionCounts(parts, call, email), 'limit.sign_up')
    const browser = readCookie(call.request, browserCookie, parts.origin)
    const opened = browser && (await parts.identity.signIn(email, browser, String(call.body['code'])))
    const account = opened ? await parts.identity.findSession(opened.token) : undefined
    if (!opened || !account) throw new Refusal('session.code_wrong')
    await beginLanguage(parts, call, account)
    const described = await describeAccount(parts, account)
    const body = { account: described, expiresAt: new Date(account.expiresAt).toISOString() }
    sendJson(call.response, 201, body, {
      ...noStore,
      'Set-Cookie': [
        makeCookie(sessionCookie, opened.token, sessionSeconds, parts.origin),
        makeCookie(browserCookie, '', 0, parts.origin),
        makeCookie(knownCookie, parts.browsers.issue(email), knownBrowserSeconds, parts.origin),
      ],
    })
  },
}

/** A holder reads the language of the page of the first sign-in, until they say otherwise. */
async function beginLanguage(
  { store, mailLanguages }: PortalParts,
  { request }: PortalCall,
  account: SignedIn,
): Promise<void> {
  if (request.headers['accept-language'] === undefined) return
  if ((await store.accounts.languageOf(account.email)) !== undefined) return
  const wanted = wantedLanguage(request, mailLanguages)
  if (wanted) await store.accounts.setLanguage(account.accountId, wanted.tag)
}

export const endSession: PortalOperation = {
  needs: 'session',
  answer: async (parts, call) => {
    await parts.identity.endSession(call.token)
    sendEmpty(call.response, 204, { ...noStore, 'Set-Cookie': makeCookie(sessionCookie, '', 0, parts.origin) })
  },
}
