import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store } from '../store/store.ts'
import type { IdentityCall, WriteMail } from './open-auth.ts'

/** Who is signed in. `token` is what the cookie holds and nothing else does. */
export type SignedIn = {
  readonly accountId: string
  readonly email: string
  readonly expiresAt: number
  readonly signedInAt: number
}

/** Sign-in by a code by e-mail. `browser` is the nonce of the browser that asked for the code. */
export type Identity = {
  /**
   * Makes a code and calls `writeMail` in the same transaction. The same for known and unknown addresses. What an address
   * is, `normaliseEmail` has decided.
   */
  readonly sendCode: (email: string, browser: string, writeMail: WriteMail) => Promise<void>
  /** Undefined for every wrong, used, expired, locked or foreign code. Makes the account on the first sign-in. */
  readonly signIn: (email: string, browser: string, code: string) => Promise<{ readonly token: string } | undefined>
  readonly findSession: (token: string) => Promise<SignedIn | undefined>
  readonly endSession: (token: string) => Promise<void>
}

/**
 * Identity behind our own door. better-auth takes a second to load and is needed by the first sign-up, not
 * by the gateway: it loads while the server already answers.
 */
export function createIdentity(store: Store, pepper: string, now: () => number): Identity {
  const calls = new AsyncLocalStorage<IdentityCall>()
  const auth = import('./open-auth.ts').then(({ openAuth }) => openAuth(store, pepper, now, calls))
  // Whoever signs in first sees the failure; until then it must not end the process.
  auth.catch(() => {})

  return {
    sendCode: (email, browser, writeMail) =>
      calls.run({ browser, writeMail }, async () => {
        // Not by its door for browsers, which has a rule of its own for what an address is.
        await (await auth).api.createVerificationOTP({ body: { email, type: 'sign-in' } })
      }),
    signIn: (email, browser, code) =>
      calls.run({ browser }, async () => {
        try {
          const { token } = await (await auth).api.signInEmailOTP({ body: { email, otp: code } })
          return { token }
        } catch (error) {
          if (isRefusal(error)) return undefined
          throw error
        }
      }),
    findSession: async (token) => {
      const { internalAdapter } = await (await auth).$context
      const found = await internalAdapter.findSession(token)
      const expiresAt = found?.session.expiresAt.getTime() ?? 0
      if (!found || expiresAt <= now()) return undefined
      return {
        accountId: found.user.id,
        email: found.user.email,
        expiresAt,
        signedInAt: found.session.createdAt.getTime(),
      }
    },
    endSession: async (token) => {
      const { internalAdapter } = await (await auth).$context
      await internalAdapter.deleteSession(token)
    },
  }
}

/** better-auth answers a wrong code with an API error of 4xx; anything else is a fault of ours. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('statusCode' in error)) return false
  return typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500
}
