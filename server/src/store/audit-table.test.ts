import { describe, expect, test } from 'vitest'
import { engines } from '../../testing/trial-place.ts'
import { openTrialStore } from '../../testing/trial-store.ts'

describe.each(engines)('%s', (engine) => {
  test('the audit can only grow, whoever writes', async () => {
    const { store, place, discard } = await openTrialStore(engine)
    await store.audit.write(1, 'acc_ada', 'key-created', 'key_1')
    const attempts = [
      "UPDATE audit SET action = 'x'",
      'DELETE FROM audit',
      ...(engine === 'sqlite'
        ? ["INSERT OR REPLACE INTO audit (id, at, account_id, action, subject) VALUES (1, 9, 'x', 'x', 'x')"]
        : [
            'TRUNCATE audit',
            `INSERT INTO audit (id, at, account_id, action, subject) VALUES (1, 9, 'x', 'x', 'x')
             ON CONFLICT (id) DO UPDATE SET action = 'x'`,
          ]),
    ]
    for (const sql of attempts) await expect(place.tamper(sql), sql).rejects.toThrow('append-only')
    await store.audit.write(2, 'acc_ada', 'key-revoked', 'key_1')
    expect((await place.rows())['audit']).toMatchObject([
      { account_id: 'acc_ada', action: 'key-created', subject: 'key_1' },
      { account_id: 'acc_ada', action: 'key-revoked', subject: 'key_1' },
    ])
    await discard()
  })
})
