import { closeSync, existsSync, openSync, rmSync } from 'node:fs'
import { SqliteError } from '../database/sqlite-error.ts'
import { startSqliteThread, type SqliteThread } from './sqlite-thread.ts'

/** SQLITE_BUSY, SQLITE_LOCKED. */
const heldCodes = [5, 6]

/**
 * Copy a file that others may be writing: what was committed when the copy began, all of it and nothing half done. Nobody
 * has to wait for it. The copy is its owner's alone; there must be no file of that name.
 */
export async function copySqlite(file: string, copy: string): Promise<void> {
  closeSync(openSync(copy, 'wx', 0o600))
  await withThread(file, (thread) => thread.run('VACUUM INTO ?', [copy]))
}

/** What is wrong with a file, page by page and index by index; undefined when nothing is. */
export async function damageOf(file: string): Promise<string | undefined> {
  try {
    const { rows } = await withThread(file, (thread) => thread.run('PRAGMA integrity_check(1)'))
    const [finding] = rows.flatMap((row) => Object.values(row))
    return finding === 'ok' ? undefined : String(finding)
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error
    return error.message
  }
}

/** Whether another process has the file open, even one that does nothing: only alone can one leave the log beside it. */
export async function isSqliteInUse(file: string): Promise<boolean> {
  if (!existsSync(file)) return false
  try {
    const { rows } = await withThread(file, (thread) => thread.run('PRAGMA journal_mode = DELETE'))
    return rows[0]?.['journal_mode'] !== 'delete'
  } catch (error) {
    // What is damaged cannot be asked, and is what a backup is for.
    return error instanceof SqliteError && heldCodes.includes(error.code & 0xff)
  }
}

/** The log and the index of a file that is replaced: they would be read as its own. */
export function removeBeside(file: string): void {
  for (const beside of ['-wal', '-shm', '-journal']) rmSync(`${file}${beside}`, { force: true })
}

async function withThread<T>(file: string, work: (thread: SqliteThread) => Promise<T>): Promise<T> {
  const thread = startSqliteThread(file)
  try {
    return await work(thread)
  } finally {
    await thread.close()
  }
}
