import { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { createHasher } from '../keys/hash-key.ts'
import { randomText } from '../keys/key-format.ts'
import { writeAudit } from '../store/audit.ts'
import type { Store } from '../store/store.ts'
import { createIdentityStore } from './identity-store.ts'

/** Who is signed in. `token` is what the cookie holds and nothing else does. */
export type SignedIn = { readonly accountId: string; readonly email: string; readonly expiresAt: number }

/** Sign-in by a code by e-mail. `browser` is the nonce of the browser that asked for the code. */
export type Identity = {
  /** Makes a code and calls `writeMail` in the same transaction. The same for known and unknown addresses. */
  readonly sendCode: (email: string, browser: string, writeMail: (code: string) => void) => Promise<void>
  /** Undefined for every wrong, used, expired, locked or foreign code. Makes the account on the first sign-in. */
  readonly signIn: (email: string, browser: string, code: string) => Promise<{ readonly token: string } | undefined>
  readonly findSession: (token: string) => Promise<SignedIn | undefined>
  readonly endSession: (token: string) => Promise<void>
}

export const codeSeconds = 600
export const sessionSeconds = 7 * 24 * 60 * 60
const guessesMax = 3

/** One call's facts that better-auth has no place for. */
type Call = { readonly browser: string; readonly writeMail?: (code: string) => void; code?: string }

/** better-auth's core behind our own door: none of its routes is mounted, none of its cookies is sent. */
export function createIdentity(store: Store, pepper: string, now: () => number): Identity {
  const calls = new AsyncLocalStorage<Call>()
  const hashCode = createHasher(pepper, 'sign-in')
  const auth = betterAuth({
    secret: createHasher(pepper, 'session')('better-auth'),
    baseURL: 'http://portal.invalid',
    database: createIdentityStore({
      store,
      hashSession: createHasher(pepper, 'session'),
      hashIdentifier: (identifier) => hashCode(`${calls.getStore()?.browser ?? ''} ${identifier}`),
      whenCodeStored: () => {
        const call = calls.getStore()
        if (call?.code !== undefined) call.writeMail?.(call.code)
      },
    }),
    user: { modelName: 'account' },
    account: { modelName: 'linked_account' },
    session: { expiresIn: sessionSeconds },
    databaseHooks: {
      user: { create: { after: async ({ id }) => writeAudit(store, now(), id, 'account-created', id) } },
    },
    advanced: { database: { generateId: ({ model }) => `${idPrefixes[model] ?? 'row'}_${randomText(16)}` } },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      emailOTP({
        expiresIn: codeSeconds,
        allowedAttempts: guessesMax,
        storeOTP: { hash: async (code) => hashCode(code) },
        generateOTP: () => {
          const code = String(randomInt(1_000_000)).padStart(6, '0')
          const call = calls.getStore()
          if (call) call.code = code
          return code
        },
        // The mail was written with the code, in one transaction.
        sendVerificationOTP: async () => {},
      }),
    ],
  })

  return {
    sendCode: (email, browser, writeMail) =>
      calls.run({ browser, writeMail }, async () => {
        await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } })
      }),
    signIn: (email, browser, code) =>
      calls.run({ browser }, async () => {
        try {
          const { token } = await auth.api.signInEmailOTP({ body: { email, otp: code } })
          return { token }
        } catch (error) {
          if (isRefusal(error)) return undefined
          throw error
        }
      }),
    findSession: async (token) => {
      const { internalAdapter } = await auth.$context
      const found = await internalAdapter.findSession(token)
      const expiresAt = found?.session.expiresAt.getTime() ?? 0
      if (!found || expiresAt <= now()) return undefined
      return { accountId: found.user.id, email: found.user.email, expiresAt }
    },
    endSession: async (token) => {
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteSession(token)
    },
  }
}

const idPrefixes: Readonly<Record<string, string>> = { user: 'acc', session: 'ses', verification: 'ver', account: 'acc' }

/** better-auth answers a wrong code with an API error of 4xx; anything else is a fault of ours. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('statusCode' in error)) return false
  return typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500
}
