import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { makeTrialPlace, trialPepper } from '../../../testing/trial-place.ts'
import { openStore } from '../store.ts'

test('a store of the first version goes on with all it has, whichever of two processes moves it', async () => {
  const place = await makeTrialPlace()
  const file = new DatabaseSync(join(place.dataDir, 'portal.sqlite'))
  file.exec(readFileSync(join(import.meta.dirname, 'store-of-version-1.sql'), 'utf8'))
  file.close()
  const before = await place.rows()

  const both = await Promise.all([openStore(place, trialPepper), openStore(place, trialPepper)])
  const after = await place.rows()
  // Columns may come, none may go.
  for (const table of ['account', 'session', 'api_key', 'usage', 'mail'])
    expect(after[table]).toMatchObject(before[table] ?? [])
  // Of two codes for one address and browser the newer one counts.
  expect(after['verification']?.map(({ value }) => value).toSorted()).toEqual(['new', 'other'])

  const [{ keys, usage, outbox, audit, identity, transaction }] = both
  expect((await keys.list('acc_ada')).map(({ id, apis, lastUsedAt }) => [id, apis, lastUsedAt])).toEqual([
    ['key_2', [], undefined],
    ['key_1', ['buses', 'trees'], 5],
  ])
  expect(await keys.findByHash('hash of key_1')).toMatchObject({ id: 'key_1' })
  expect(await usage.callsOf('acc_ada', '2026-11-23')).toBe(3)
  expect(await outbox.claimDue(1, 1, 1)).toMatchObject([{ id: 1, body: 'Your code is 123456' }])
  expect(await identity.select('session', [])).toMatchObject([{ id: 'ses_ada' }])
  await transaction((store) => store.audit.write(3, 'acc_ada', 'key-revoked', 'key_1'))
  expect(await audit.verifyChain()).toMatchObject({ kind: 'whole', rows: 3 })

  for (const store of both) await store.close()
  await place.discard()
})
