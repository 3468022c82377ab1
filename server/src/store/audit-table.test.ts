import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storedRows } from '../../testing/store-file.ts'
import { openTrialStore } from '../../testing/trial-store.ts'

test('the audit can only grow, whoever writes', () => {
  const { store, dataDir, discard } = openTrialStore()
  store.audit.write(1, 'acc_ada', 'key-created', 'key_1')
  const file = new DatabaseSync(join(dataDir, 'portal.sqlite'))
  expect(() => file.exec("UPDATE audit SET action = 'x'")).toThrow('append-only')
  expect(() => file.exec('DELETE FROM audit')).toThrow('append-only')
  file.close()
  store.audit.write(2, 'acc_ada', 'key-revoked', 'key_1')
  expect(storedRows(dataDir)['audit']).toEqual([
    { id: 1, at: 1, account_id: 'acc_ada', action: 'key-created', subject: 'key_1' },
    { id: 2, at: 2, account_id: 'acc_ada', action: 'key-revoked', subject: 'key_1' },
  ])
  discard()
})
