import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasPostgres } from '../../../testing/programs/trial-postgres.ts'
import { makeTrialPlace, type TrialPlace } from '../../../testing/trial-place.ts'
import type { Engine } from '../database/database.ts'
import { isStoreBusy } from '../database/store-busy.ts'
import { openPostgres } from './open-postgres.ts'

describe.runIf(hasPostgres)('two servers of one database', () => {
  let place: TrialPlace
  let one: Engine
  let other: Engine

  beforeAll(async () => {
    place = await makeTrialPlace('postgres')
    one = await openPostgres(place.databaseUrl ?? '')
    other = await openPostgres(place.databaseUrl ?? '')
  })
  afterAll(async () => {
    await Promise.all([one.close(), other.close()])
    await place.discard()
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
  })
})
