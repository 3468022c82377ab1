import { refuse, utc, type Ask } from '@openlondon/sandbox/view'
import { isWorking, type HeldKey } from './held-key.ts'
import { inventId } from './invented-key.ts'
import { keepIn, keptIn } from './kept.ts'

/** Whoever is signed in. */
export type Holder = { readonly id: string; readonly email: string; readonly createdAt: number }

export const keyLimit = 10

/** Who asks without having signed in as somebody else: the sandbox needs no cookie. */
export const ada: Holder = {
  id: 'acc_7Yd1RkQ4',
  email: 'ada@example.org',
  createdAt: Date.parse('2026-11-20T08:15:00Z'),
}

const at = (text: string): number => Date.parse(text)

/** The keys with which everybody's sandbox begins. */
function firstKeys(prefix: string): readonly HeldKey[] {
  const bare = { holder: ada.id, apis: [], origins: [], ranges: [] }
  return [
    {
      ...bare,
      id: 'key_1Aa0PqX9',
      name: 'First try',
      environment: 'test',
      start: `${prefix}_test_Zt7y`,
      last4: '0kLc',
      createdAt: at('2026-11-20T08:16:00Z'),
      lastUsedAt: at('2026-11-20T08:18:00Z'),
      revokedAt: at('2026-11-20T08:30:00Z'),
    },
    {
      ...bare,
      id: 'key_3Tq8WnZ2',
      name: 'Departures board',
      environment: 'live',
      start: `${prefix}_live_9fK2`,
      last4: 'x7Qa',
      createdAt: at('2026-11-20T08:20:00Z'),
    },
    {
      ...bare,
      id: 'key_8Lm4CvB1',
      name: 'Tests at home',
      environment: 'test',
      start: `${prefix}_test_4bWd`,
      last4: 'm2Ze',
      createdAt: at('2026-11-21T17:02:00Z'),
    },
  ]
}

/** Signed in from the beginning; 401 after one has signed out. */
export function holderOf({ session }: Ask<unknown>): Holder {
  // Only `signIn` and `signOut` write them.
  const last = session.all('portal holder').at(-1) as Holder | 'nobody' | undefined
  if (last === 'nobody') return refuse(401)
  return last ?? ada
}

/** The account that a mail address has here. */
export function accountOf({ session, chance, clock }: Ask<unknown>, email: string): Holder {
  if (email === ada.email) return ada
  const known = (session.all('portal holder') as readonly (Holder | 'nobody')[]).find(
    (one) => one !== 'nobody' && one.email === email,
  )
  if (known !== undefined && known !== 'nobody') return known
  return { id: inventId('acc', chance('portal account', email)), email, createdAt: clock.now }
}

export function signIn({ session }: Ask<unknown>, holder: Holder): void {
  session.add('portal holder', holder)
}

export function signOut({ session }: Ask<unknown>): void {
  session.add('portal holder', 'nobody')
}

/** Of the account, or of the team that is asked for; the newest first. What a session changed stands in place of what was. */
export function keysOf(ask: Ask<unknown>): readonly HeldKey[] {
  const holder = keeperOf(ask)
  return keptIn(ask.session, 'portal key', firstKeys(ask.portal.keyPrefix))
    .filter((key) => key.holder === holder && key.createdAt <= ask.clock.now)
    .toReversed()
    .toSorted((one, other) => other.createdAt - one.createdAt)
}

/** The id of the account, or of the team that is asked for. */
export function keeperOf(ask: Ask<unknown>): string {
  const { id } = holderOf(ask)
  return ask.text('team') ?? id
}

export function keyOf(ask: Ask<unknown>): HeldKey {
  const id = ask.text('keyId')
  return keysOf(ask).find((key) => key.id === id) ?? refuse(404)
}

/** A new key, or one as it is from now on. */
export function keep({ session }: Ask<unknown>, key: HeldKey): void {
  keepIn(session, 'portal key', key)
}

export function tellAccount(ask: Ask<unknown>, holder: Holder): object {
  const { id, email, createdAt } = holder
  // Of an account, whatever team is asked for.
  const own = keysOf(ask).filter((key) => key.holder === id && isWorking(key, ask.clock.now))
  return {
    id,
    email,
    language: languageOf(ask, id),
    createdAt: utc(Math.min(createdAt, ask.clock.now)),
    keys: own.length,
    keyLimit,
    isAdministrator: false,
    owns: [],
    suspension: null,
  }
}

/** What was chosen last counts. */
function languageOf({ session }: Ask<unknown>, id: string): string {
  // Only `updateAccount` writes them.
  const chosen = session.all('portal language') as readonly { readonly holder: string; readonly language: string }[]
  return chosen.findLast(({ holder }) => holder === id)?.language ?? 'en'
}
