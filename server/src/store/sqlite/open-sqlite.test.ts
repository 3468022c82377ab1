import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from './open-sqlite.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'open-sqlite-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file that another process writes while it is opened is waited for', async () => {
  const file = join(folder, 'portal.sqlite')
  const other = new DatabaseSync(file)
  other.exec('CREATE TABLE some (thing); BEGIN IMMEDIATE; INSERT INTO some VALUES (1)')
  const opening = openSqlite(file)
  // Long enough for the other to have come upon it.
  setTimeout(() => {
    other.exec('COMMIT')
    other.close()
  }, 500)
  const engine = await opening
  await engine.close()
})

test('several that open a new file at once all have it', async () => {
  const file = join(folder, 'portal.sqlite')
  const engines = await Promise.all(Array.from({ length: 4 }, () => openSqlite(file)))
  expect(engines).toHaveLength(4)
  for (const engine of engines) await engine.close()
})
