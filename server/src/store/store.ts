import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error.ts'
import { createAccountTable, type AccountTable } from './account-table.ts'
import { createAuditTable, type AuditTable } from './audit-table.ts'
import { openDatabase } from './database.ts'
import { createIdentityTable, type IdentityTable } from './identity-table.ts'
import { createKeyTable, type KeyTable } from './key-table.ts'
import { createOutboxTable, type OutboxTable } from './outbox-table.ts'
import { createUsageTable, type UsageTable } from './usage-table.ts'

/**
 * The portal's memory, which several processes may open at once. Everybody asks it in the words of the
 * tables; how they are kept is known in this folder alone.
 */
export type Store = {
  readonly accounts: AccountTable
  readonly audit: AuditTable
  readonly identity: IdentityTable
  readonly keys: KeyTable
  readonly outbox: OutboxTable
  readonly usage: UsageTable
  /**
   * All or nothing, and on disk when it returns. A transaction inside another joins it. Synchronous on purpose,
   * as every question to a table is: nothing of this process can come between. An engine that has to be waited
   * for needs that decided anew.
   */
  readonly transaction: <T>(work: () => T) => T
  /** Grows when another process has written; writes of this one do not move it. */
  readonly dataVersion: () => number
  readonly close: () => void
}

/** Open the store in the data folder, making both when they do not exist, and bring it up to date. */
export function openStore(dataDir: string): Store {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
    const database = openDatabase(fileIn(dataDir))
    const { transaction, dataVersion, close } = database
    return {
      accounts: createAccountTable(database),
      audit: createAuditTable(database),
      identity: createIdentityTable(database),
      keys: createKeyTable(database),
      outbox: createOutboxTable(database),
      usage: createUsageTable(database),
      transaction,
      dataVersion,
      close,
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(
      `Cannot start: the data folder ${dataDir} cannot be written (${reason}). Set DATA_DIR to one that can.`,
      2,
    )
  }
}

/** Whether a data folder holds a store: opening would make one. */
export function hasStore(dataDir: string): boolean {
  return existsSync(fileIn(dataDir))
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'portal.sqlite')
}
