import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isStoreBusy, openDatabase, type Database } from './database.ts'

let folder: string
let file: string
let one: Database
let other: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trial-database-'))
  file = join(folder, 'portal.sqlite')
  one = openDatabase(file)
  other = openDatabase(file)
})
afterEach(() => {
  one.close()
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = ({ statement }: Database, subject: string): number =>
  statement("INSERT INTO audit (at, account_id, action, subject) VALUES (0, '', '', ?)").run(subject)
const written = ({ statement }: Database): readonly unknown[] =>
  statement('SELECT subject FROM audit')
    .all()
    .map(({ subject }) => subject)

test('a transaction that throws leaves nothing, and the next one works', () => {
  const fail = (): never => {
    write(one, 'lost')
    throw new Error('changed my mind')
  }
  expect(() => one.transaction(fail)).toThrow('changed my mind')
  one.transaction(() => write(one, 'kept'))
  expect(written(other)).toEqual(['kept'])
})

test('a transaction inside another joins it', () => {
  expect(() =>
    one.transaction(() => {
      one.transaction(() => write(one, 'inner'))
      throw new Error('too late')
    }),
  ).toThrow('too late')
  expect(written(one)).toEqual([])
})

test('nobody else sees half a transaction', () => {
  one.transaction(() => {
    write(one, 'first')
    expect(written(other)).toEqual([])
    write(one, 'second')
  })
  expect(written(other)).toEqual(['first', 'second'])
})

test('the data version moves when another process writes, and only then', () => {
  const before = one.dataVersion()
  write(one, 'mine')
  expect(one.dataVersion()).toBe(before)
  write(other, 'theirs')
  expect(one.dataVersion()).not.toBe(before)
})

test('a file of a newer version is left alone, with a sentence that says so', () => {
  const raw = new DatabaseSync(file)
  raw.exec('PRAGMA user_version = 1000')
  raw.close()
  expect(() => openDatabase(file)).toThrow(/newer version of the portal/)
})

test('only a store that cannot be written is busy', () => {
  const failure = (work: () => void): unknown => {
    try {
      return work()
    } catch (error) {
      return error
    }
  }
  one.transaction(() => {
    expect(isStoreBusy(failure(() => write(other, 'too early')))).toBe(true)
  })
  const notNull = failure(() => one.statement('INSERT INTO audit (at) VALUES (0)').run())
  expect(notNull).toBeInstanceOf(Error)
  expect([isStoreBusy(notNull), isStoreBusy(new Error('busy')), isStoreBusy(undefined)]).toEqual([false, false, false])
})
