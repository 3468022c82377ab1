import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPostgres, startTrialPostgres, type TrialPostgres } from '../../../testing/programs/trial-postgres.ts'
import type { Engine } from '../database/database.ts'
import { isStoreBusy } from '../database/store-busy.ts'
import { openPostgres } from './open-postgres.ts'

describe.runIf(hasPostgres)('two servers of one database', () => {
  let postgres: TrialPostgres
  let one: Engine
  let other: Engine

  beforeAll(async () => {
    postgres = await startTrialPostgres()
    one = await openPostgres(postgres.url('postgres'))
    other = await openPostgres(postgres.url('postgres'))
  }, 60_000)
  afterAll(async () => {
    await Promise.all([one.close(), other.close()])
    postgres.discard()
  })

  test('one that stands still in the middle of its work holds nobody up until he gives up', async () => {
    const holds = Promise.withResolvers<void>()
    const goesOn = Promise.withResolvers<void>()
    const stands = one.database
      .transaction(async ({ lock }) => {
        await lock('audit')
        holds.resolve()
        await goesOn.promise
      })
      .catch((error: unknown) => error)
    await holds.promise
    try {
      await other.database.transaction(({ lock }) => lock('audit'))
    } finally {
      goesOn.resolve()
    }
    // What it had not finished was not done, and it learns so.
    expect(isStoreBusy(await stands)).toBe(true)
    await one.database.transaction(({ lock }) => lock('audit'))
  }, 30_000)
})
