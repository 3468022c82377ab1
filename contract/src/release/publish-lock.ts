import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where the lock lies: beside the APIs, with a name that nobody takes for one. */
const lockName = '.publishing'

/**
 * Do something while nobody else publishes below `folder`. The lock is the system's own on an open file, by way of
 * SQLite: it ends with the process that holds it, however that ends. The file alone says nothing. Rejects at once where
 * somebody holds it.
 */
export async function withPublishLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const file = join(folder, lockName)
  const release = await lock(file)
  if (!release)
    throw new Error(
      `Somebody else publishes in ${folder} at this moment. Nothing was written; try again when they are done.`,
    )
  try {
    return await work()
  } finally {
    // While it is held, so that nobody else's is taken away.
    rmSync(file, { force: true })
    release()
  }
}

async function lock(file: string): Promise<(() => void) | undefined> {
  const { DatabaseSync } = await import('node:sqlite')
  for (;;) {
    closeSync(openSync(file, 'a'))
    const before = inodeOf(file)
    const database = new DatabaseSync(file)
    try {
      database.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      database.close()
      if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined
      throw error
    }
    // Whoever held it before may have taken the file away in between: then this lock is on nothing.
    if (before !== undefined && inodeOf(file) === before) return () => database.close()
    database.close()
  }
}

/** SQLITE_BUSY */
const busy = 5

const inodeOf = (file: string): bigint | undefined => statSync(file, { bigint: true, throwIfNoEntry: false })?.ino
