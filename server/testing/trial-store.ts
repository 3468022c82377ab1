import type { EngineName } from '../src/store/database/database.ts'
import type { KeyRecord } from '../src/store/tables/key-table.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { makeTrialPlace, trialPepper, type TrialPlace } from './trial-place.ts'

/** A store in a place of its own. `discard` closes it and erases the place. */
export type TrialStore = { readonly store: Store; readonly place: TrialPlace; readonly discard: () => Promise<void> }

export async function openTrialStore(engine: EngineName = 'sqlite'): Promise<TrialStore> {
  const place = await makeTrialPlace(engine)
  const store = await openStore(place, trialPepper)
  return {
    store,
    place,
    discard: async () => {
      await store.close()
      await place.discard()
    },
  }
}

/** Somebody who has an account without having signed up. */
export async function addAccount(store: Store, id: string, email: string): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z'
  await store.identity.insert('account', { id, email, createdAt: at, updatedAt: at })
}

/** A key of an account whose secret nobody has; by default one that works. */
export async function addKey(
  store: Store,
  id: string,
  accountId: string,
  more: Partial<KeyRecord> = {},
): Promise<KeyRecord> {
  const key: KeyRecord = {
    id,
    accountId,
    name: `The key ${id}`,
    environment: 'live',
    start: 'ldn_live_abcd',
    last4: 'wxyz',
    apis: [],
    origins: [],
    ranges: [],
    createdAt: 0,
    expiresAt: undefined,
    graceUntil: undefined,
    revokedAt: undefined,
    lastUsedAt: undefined,
    approvals: [],
    ...more,
  }
  await store.keys.insert(key, `hash of ${id}`)
  if (key.graceUntil !== undefined) await store.keys.startGrace(id, key.graceUntil, 'its successor')
  if (key.revokedAt !== undefined) await store.keys.revoke(id, key.revokedAt)
  return key
}
