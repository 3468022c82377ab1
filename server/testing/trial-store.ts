import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeyRecord } from '../src/store/key-table.ts'
import { openStore, type Store } from '../src/store/store.ts'

/** A store in a data folder of its own. `discard` closes it and erases the folder. */
export type TrialStore = { readonly store: Store; readonly dataDir: string; readonly discard: () => void }

export function openTrialStore(): TrialStore {
  const dataDir = mkdtempSync(join(tmpdir(), 'trial-store-'))
  const store = openStore(dataDir)
  return {
    store,
    dataDir,
    discard: () => {
      store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Somebody who has an account without having signed up. */
export function addAccount(store: Store, id: string, email: string): void {
  const at = '2026-01-01T00:00:00.000Z'
  store.identity.insert('account', { id, email, createdAt: at, updatedAt: at })
}

/** A key of an account whose secret nobody has; by default one that works. */
export function addKey(store: Store, id: string, accountId: string, more: Partial<KeyRecord> = {}): KeyRecord {
  const key: KeyRecord = {
    id,
    accountId,
    name: `The key ${id}`,
    environment: 'live',
    start: 'ldn_live_abcd',
    last4: 'wxyz',
    apis: [],
    createdAt: 0,
    expiresAt: undefined,
    graceUntil: undefined,
    revokedAt: undefined,
    lastUsedAt: undefined,
    ...more,
  }
  store.keys.insert(key, `hash of ${id}`)
  if (key.graceUntil !== undefined) store.keys.startGrace(id, key.graceUntil, 'its successor')
  if (key.revokedAt !== undefined) store.keys.revoke(id, key.revokedAt)
  return key
}
