import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPortalStore, readConfig } from '@openlondon/server'
import { expect, test } from 'vitest'
import { changeAdministrators } from './change-administrators.ts'

test('an account is appointed and dismissed by its address, and both are in the audit', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'administrators-'))
  const config = readConfig({ DATA_DIR: dataDir })
  const run = (act: 'add' | 'remove' | undefined, address = '') => changeAdministrators(config, act, address, 7)
  expect(await run('add', 'ada@example.org')).toMatchObject({
    isDone: false,
    lines: [expect.stringContaining('no portal')],
  })

  const at = '2026-01-01T00:00:00.000Z'
  const { store } = await openPortalStore(config)
  await store.identity.insert('account', { id: 'acc_ada', email: 'ada@example.org', createdAt: at, updatedAt: at })
  await store.close()

  const outcomes = [
    await run('add', 'not an address'),
    await run('add', 'bob@example.org'),
    await run(undefined),
    await run('add', 'Ada@Example.org'),
    await run(undefined),
    await run('remove', 'ada@example.org'),
    await run('remove', 'ada@example.org'),
  ]
  expect(outcomes.map(({ isDone, lines }) => [isDone, lines[0]])).toEqual([
    [false, '"not an address" is not a mail address.'],
    [false, 'Nobody has an account as bob@example.org. Let them sign in first, then run this again.'],
    [true, 'Nobody is an administrator.'],
    [true, 'ada@example.org is an administrator.'],
    [true, 'ada@example.org'],
    [true, 'ada@example.org is no administrator any more.'],
    [false, 'ada@example.org is no administrator.'],
  ])
  await rm(dataDir, { recursive: true, force: true })
})
