import type { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { createHasher } from '../keys/hash-key.ts'
import { randomText } from '../keys/key-format.ts'
import type { Store } from '../store/store.ts'
import { createIdentityStore } from './identity-store.ts'
import { codeSeconds, sessionSeconds } from '@openlondon/contract/problem'

/** Writes the mail with a code, in the transaction whose store it is given. */
export type WriteMail = (store: Store, code: string) => Promise<unknown>

/** One call's facts that better-auth has no place for; `code` is filled in when it is made. */
export type IdentityCall = { readonly browser: string; readonly writeMail?: WriteMail; code?: string }

const guessesMax = 3

/**
 * better-auth's core and its e-mail code, on our store. None of its routes is mounted and none of its
 * cookies is sent; what it has no place for travels beside it in `calls`.
 */
// The type is better-auth's own, too long to write: it is inferred here and used by `identity.ts` alone.
export function openAuth(store: Store, pepper: string, now: () => number, calls: AsyncLocalStorage<IdentityCall>) {
  const hashCode = createHasher(pepper, 'sign-in')
  return betterAuth({
    secret: createHasher(pepper, 'session')('better-auth'),
    baseURL: 'http://portal.invalid',
    database: createIdentityStore({
      store,
      hashSession: createHasher(pepper, 'session'),
      hashIdentifier: (identifier) => hashCode(`${calls.getStore()?.browser ?? ''} ${identifier}`),
      whenCodeStored: async (store) => {
        const call = calls.getStore()
        if (call?.code !== undefined) await call.writeMail?.(store, call.code)
      },
      whenAccountMade: (store, accountId) => welcome(store, accountId, now()),
    }),
    user: { modelName: 'account' },
    account: { modelName: 'linked_account' },
    session: { expiresIn: sessionSeconds },
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
}

const idPrefixes: Readonly<Record<string, string>> = {
  user: 'acc',
  session: 'ses',
  verification: 'ver',
  account: 'acc',
}

/** Somebody is here for the first time, or again after an account that was suspended when it went. */
async function welcome(store: Store, accountId: string, now: number): Promise<void> {
  await store.suspensions.meet(accountId)
  await store.audit.write(now, accountId, 'account-created', accountId)
}
