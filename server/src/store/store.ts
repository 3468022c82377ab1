import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error.ts'
import { createAccountTable, type AccountTable } from './tables/account-table.ts'
import { createAdministratorTable, type AdministratorTable } from './tables/administrator-table.ts'
import { createAnnouncementTable, type AnnouncementTable } from './tables/apis/announcement-table.ts'
import { createApprovalTable, type ApprovalTable } from './tables/approval-table.ts'
import { createAuditTable, type AuditTable } from './tables/audit-table.ts'
import { createBulletinTable, type BulletinTable } from './tables/apis/bulletin-table.ts'
import { prepareDataFolder, unwritable } from './data-folder.ts'
import type { Database, Engine, KeysListener } from './database/database.ts'
import { deriveKey } from './pepper/derived-key.ts'
import { createFailedCallTable, type FailedCallTable } from './tables/failed-call-table.ts'
import { createLeakTable, type LeakTable } from './tables/leak-table.ts'
import { createLookTable, type LookTable } from './tables/apis/look-table.ts'
import { createFaultTable, type FaultTable } from './tables/apis/fault-table.ts'
import { createOwnerTable, type OwnerTable } from './tables/apis/owner-table.ts'
import { createIncidentTable, type IncidentTable } from './tables/apis/incident-table.ts'
import { createMeasureTable, type MeasureTable } from './tables/apis/measure-table.ts'
import { createIdentityTable, type IdentityTable } from './tables/identity-table.ts'
import { createKeyTable, type KeyTable } from './tables/key-table.ts'
import { checkPepper, createMetaTable, type MetaTable } from './tables/meta-table.ts'
import { createNoticeTable, type NoticeTable } from './tables/notice-table.ts'
import { createOutboxTable, type OutboxTable } from './tables/outbox-table.ts'
import { createPeopleTable, type PeopleTable } from './tables/people-table.ts'
import { createProposedNeedTable, type ProposedNeedTable } from './tables/proposed-need-table.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import { createProposalTable, type ProposalTable } from './tables/apis/proposal-table.ts'
import { createReviewTokenTable, type ReviewTokenTable } from './tables/apis/review-token-table.ts'
import { createSdkUseTable, type SdkUseTable } from './tables/apis/sdk-use-table.ts'
import { createSuspensionTable, type SuspensionTable } from './tables/suspension-table.ts'
import { createTeamTable, type TeamTable } from './tables/team-table.ts'
import { createUsageTable, type UsageTable } from './tables/usage-table.ts'
import { createWebhookTable, type WebhookTable } from './tables/webhook-table.ts'

/**
 * The portal's memory, which several processes may open at once. Everybody asks it in the words of the
 * tables; how they are kept, and by which engine, is known in this folder alone. A promise rejects with an error for
 * which `isStoreBusy` is true when the store cannot be asked or written now.
 */
export type Store = {
  readonly accounts: AccountTable
  readonly administrators: AdministratorTable
  readonly announcements: AnnouncementTable
  readonly approvals: ApprovalTable
  readonly audit: AuditTable
  readonly bulletins: BulletinTable
  readonly failedCalls: FailedCallTable
  readonly faults: FaultTable
  readonly identity: IdentityTable
  readonly incidents: IncidentTable
  readonly keys: KeyTable
  readonly leaks: LeakTable
  readonly looks: LookTable
  readonly measures: MeasureTable
  readonly meta: MetaTable
  readonly notices: NoticeTable
  readonly outbox: OutboxTable
  readonly owners: OwnerTable
  readonly people: PeopleTable
  readonly proposals: ProposalTable
  readonly reviewTokens: ReviewTokenTable
  readonly proposedNeeds: ProposedNeedTable
  readonly sdkUse: SdkUseTable
  readonly suspensions: SuspensionTable
  readonly teams: TeamTable
  readonly usage: UsageTable
  readonly webhooks: WebhookTable
  /**
   * All or nothing, and on disk when it resolves. What `work` asks of the store it is given is the transaction; asking
   * the outer one in there throws. A transaction inside another joins it. Others may write between two statements,
   * on PostgreSQL at least: what must not change in between is locked first (`accounts.lock`). The audit, for which all
   * writers wait, is written when the work is done, whenever it was told of.
   */
  readonly transaction: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  /**
   * In a transaction, before what has a bound is counted: nobody else adds until it ends. Accounts are locked before
   * it, so that two never wait for each other.
   */
  readonly lockAdding: () => Promise<void>
  /** How soon a change of a key by another process is to be looked for (`keys.version`), milliseconds. */
  readonly checkEveryMs: number
  /** Calls back when keys may have changed elsewhere, where the engine can say so by itself. Answers how to stop. */
  readonly whenKeysChange: (listener: KeysListener) => () => Promise<void>
  /** Overwrite on disk what was erased before. PostgreSQL does that by itself, in its own time. */
  readonly scrub: () => Promise<void>
  /** How often it could not be asked or written since it was opened. */
  readonly busyErrors: () => number
  readonly close: () => Promise<void>
}

/** Where a store is kept: a file in the data folder, or a PostgreSQL database (`postgres://…`). */
export type StorePlace = { readonly dataDir: string; readonly databaseUrl?: string | undefined }

/**
 * Open the store, making it when it does not exist, and bring it up to date. Under keys made of the pepper the audit is
 * chained and codes are sealed; a store that was made with another one is refused with a StartError.
 */
export async function openStore(place: StorePlace, pepper: string): Promise<Store> {
  const engine = await openEngine(place)
  try {
    await checkPepper(engine.database, deriveKey(pepper, 'fingerprint'))
    return storeOf(engine, pepper)
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Whether there is a store already: opening would make one. A database is taken for one. */
export function hasStore({ dataDir, databaseUrl }: StorePlace): boolean {
  return databaseUrl !== undefined || hasFile(dataDir)
}

/** Whether a folder holds the file of a store. */
export function hasFile(dataDir: string): boolean {
  return existsSync(fileIn(dataDir))
}

async function openEngine({ dataDir, databaseUrl }: StorePlace): Promise<Engine> {
  if (databaseUrl !== undefined) return openPostgres(databaseUrl)
  prepareDataFolder(dataDir)
  try {
    return await openSqlite(fileIn(dataDir))
  } catch (error) {
    throw error instanceof StartError ? error : unwritable(dataDir, error)
  }
}

function storeOf(engine: Engine, pepper: string): Store {
  const auditKey = deriveKey(pepper, 'audit')
  const mailKey = deriveKey(pepper, 'mail')
  const addressKey = deriveKey(pepper, 'address')
  const suspensionKey = deriveKey(pepper, 'suspension')
  const tablesOf = (database: Database) => ({
    accounts: createAccountTable(database),
    administrators: createAdministratorTable(database),
    announcements: createAnnouncementTable(database),
    approvals: createApprovalTable(database),
    audit: createAuditTable(database, auditKey),
    bulletins: createBulletinTable(database),
    failedCalls: createFailedCallTable(database),
    faults: createFaultTable(database),
    identity: createIdentityTable(database),
    incidents: createIncidentTable(database),
    keys: createKeyTable(database),
    leaks: createLeakTable(database),
    looks: createLookTable(database),
    measures: createMeasureTable(database),
    meta: createMetaTable(database),
    notices: createNoticeTable(database),
    outbox: createOutboxTable(database, mailKey),
    owners: createOwnerTable(database),
    people: createPeopleTable(database),
    proposals: createProposalTable(database),
    reviewTokens: createReviewTokenTable(database),
    proposedNeeds: createProposedNeedTable(database),
    sdkUse: createSdkUseTable(database),
    suspensions: createSuspensionTable(database, suspensionKey),
    teams: createTeamTable(database),
    usage: createUsageTable(database, addressKey),
    webhooks: createWebhookTable(database),
  })
  const { checkEveryMs, whenKeysChange, scrub, busyErrors, close } = engine
  const whole = { checkEveryMs, whenKeysChange, scrub, busyErrors, close }
  const inside = (database: Database, auditLines: Parameters<AuditTable['write']>[]): Store => {
    const tables = tablesOf(database)
    const store: Store = {
      ...tables,
      ...whole,
      audit: { ...tables.audit, write: async (...line) => void auditLines.push(line) },
      transaction: (work) => work(store),
      lockAdding: () => database.lock('adding'),
    }
    return store
  }
  const { database } = engine
  return {
    ...tablesOf(database),
    ...whole,
    transaction: (work) =>
      database.transaction(async (within) => {
        const auditLines: Parameters<AuditTable['write']>[] = []
        const done = await work(inside(within, auditLines))
        const { audit } = tablesOf(within)
        for (const line of auditLines) await audit.write(...line)
        return done
      }),
    lockAdding: () => database.lock('adding'),
  }
}

/** The file of a store in a folder. */
export function fileIn(dataDir: string): string {
  return join(dataDir, 'portal.sqlite')
}
