import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, trialPepper } from '../../../testing/trial-place.ts'
import { openTrialStore, type TrialStore } from '../../../testing/trial-store.ts'
import { openStore } from '../store.ts'

describe.each(engines)('%s', (engine) => {
  let trial: TrialStore

  beforeEach(async () => {
    trial = await openTrialStore(engine)
  })
  afterEach(() => trial.discard())

  const write = async (...subjects: readonly string[]): Promise<void> => {
    for (const subject of subjects) await trial.store.audit.write(1, 'acc_ada', 'key-created', subject)
  }
  test.each([
    ['acc_ada', ['key_1 key_2', 'key_12', 'team_1 acc_bob member', 'acc_bob@tfl']],
    ['key_1', ['key_1 key_2']],
    ['key_2', ['key_1 key_2']],
    ['acc_bob', ['team_1 acc_bob member', 'acc_bob@tfl']],
    ['tfl', ['acc_bob@tfl']],
    ['key_1 key_2', ['key_1 key_2']],
    ['key%', []],
    ['ACC_BOB', []],
    ['acc', []],
    ['\\', []],
  ])('rows about %s are those that name it, wherever', async (about, want) => {
    await write('key_1 key_2', 'key_12', 'team_1 acc_bob member', 'acc_bob@tfl')
    const found = await trial.store.audit.page({ about }, 10)
    expect(found.map(({ subject }) => subject).toReversed()).toEqual(want)
  })

  const disarm =
    engine === 'sqlite'
      ? 'DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_erased; DROP TRIGGER audit_is_never_replaced'
      : 'DROP TRIGGER audit_is_append_only ON audit'

  test.each([
    ["UPDATE audit SET action = 'x'"],
    ['DELETE FROM audit'],
    ...(engine === 'sqlite'
      ? [
          ["INSERT OR REPLACE INTO audit (id, at, account_id, action, subject) VALUES (1, 9, 'x', 'x', 'x')"],
          ["REPLACE INTO audit (id, at, account_id, action, subject) VALUES (1, 9, 'x', 'x', 'x')"],
        ]
      : [['TRUNCATE audit']]),
    [
      `INSERT INTO audit (id, at, account_id, action, subject) VALUES (1, 9, 'x', 'x', 'x')
       ON CONFLICT (id) DO UPDATE SET action = 'x'`,
    ],
  ])('the audit can only grow, whoever writes: %s', async (sql) => {
    await write('key_1')
    await expect(trial.place.tamper(sql)).rejects.toThrow('append-only')
    await write('key_2')
    expect((await trial.place.rows())['audit']).toMatchObject([
      { account_id: 'acc_ada', action: 'key-created', subject: 'key_1' },
      { account_id: 'acc_ada', action: 'key-created', subject: 'key_2' },
    ])
    expect(await trial.store.audit.verifyChain()).toMatchObject({ kind: 'whole', rows: 2 })
  })

  test.each([
    ['a row that was changed', "UPDATE audit SET subject = 'key_9' WHERE id = 2", 2],
    ['a row that was taken out', 'DELETE FROM audit WHERE id = 2', 3],
    [
      'rows that changed places',
      'UPDATE audit SET id = -id WHERE id IN (2, 3); UPDATE audit SET id = 5 + id WHERE id < 0',
      2,
    ],
    ['a hash that was emptied', "UPDATE audit SET hash = '' WHERE id = 3", 3],
    ['a row that was put in', "INSERT INTO audit (at, account_id, action, subject) VALUES (1, 'x', 'x', 'x')", 5],
  ])('%s is found, though the triggers were taken away', async (_name, sql, id) => {
    await write('key_1', 'key_2', 'key_3', 'key_4')
    expect(await trial.store.audit.verifyChain()).toMatchObject({ kind: 'whole', rows: 4 })
    await trial.place.tamper(disarm)
    await trial.place.tamper(sql)
    expect(await trial.store.audit.verifyChain()).toEqual({ kind: 'broken', id })
  })

  test('a head that was written down finds rows that were cut off', async () => {
    await write('key_1', 'key_2')
    const before = await trial.store.audit.verifyChain()
    await write('key_3')
    const after = await trial.store.audit.verifyChain()
    expect(after).not.toEqual(before)
    await trial.place.tamper(disarm)
    await trial.place.tamper('DELETE FROM audit WHERE id = 3')
    expect(await trial.store.audit.verifyChain()).toEqual(before)
  })

  test('two servers that write at the same time write one chain', async () => {
    const other = await openStore(trial.place, trialPepper)
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? other : trial.store).audit.write(index, 'acc_ada', 'key-created', `key_${index}`),
      ),
    )
    expect(await trial.store.audit.verifyChain()).toMatchObject({ kind: 'whole', rows: 40 })
    await other.close()
  }, 30_000)

  test('rows that are older than the chain are vouched for by the first one in it', async () => {
    await trial.place.tamper(
      "INSERT INTO audit (at, account_id, action, subject) VALUES (1, 'a', 'b', 'old 1'), (2, 'a', 'b', 'old 2')",
    )
    await write('key_1', 'key_2')
    expect(await trial.store.audit.verifyChain()).toMatchObject({ kind: 'whole', rows: 4 })
    await trial.place.tamper(disarm)
    await trial.place.tamper("UPDATE audit SET subject = 'other' WHERE id = 1")
    expect(await trial.store.audit.verifyChain()).toEqual({ kind: 'broken', id: 3 })
  })
})
