import { sql, type Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { stoppedAt } from './suspension-table.ts'

/** Where a key works; `browser` is live data from the pages of some origins. */
export type KeyEnvironment = 'live' | 'test' | 'browser'

/** What a holder may change of a key without making another. */
export type KeyBounds = {
  readonly name: string
  /** Ids of the APIs it may call; empty means all, future ones too. */
  readonly apis: readonly string[]
  /** Origins of the pages that may use it; of a browser key one or more, of any other none. */
  readonly origins: readonly string[]
  /** Networks it may be used from, `192.0.2.0/24`; empty means all. */
  readonly ranges: readonly string[]
  readonly expiresAt: number | undefined
}

/** An issued key as the store has it: everything but the secret, which nobody has but the holder. */
export type KeyRecord = KeyBounds & {
  readonly id: string
  readonly accountId: string
  readonly environment: KeyEnvironment
  readonly start: string
  readonly last4: string
  /** Instants in milliseconds since 1970. */
  readonly createdAt: number
  /** Set by a rotation: the old key stops at this instant. */
  readonly graceUntil: number | undefined
  readonly revokedAt: number | undefined
  readonly lastUsedAt: number | undefined
  /** When its whole account was stopped; undefined while it is not. Read where a key is looked up by its hash. */
  readonly suspendedAt?: number | undefined
  /** APIs whose protected operations it may call, until an instant or for good. Read where a key is looked up by its hash. */
  readonly approvals: readonly ApprovedApi[]
}

export type ApprovedApi = { readonly apiId: string; readonly until: number | undefined }

export type KeyTable = {
  /** Newest first. */
  readonly list: (accountId: string) => Promise<readonly KeyRecord[]>
  readonly find: (accountId: string, keyId: string) => Promise<KeyRecord | undefined>
  /** By the keyed hash of its secret. */
  readonly findByHash: (hash: string) => Promise<KeyRecord | undefined>
  /** A new key, which is neither rotated nor revoked nor used. */
  readonly insert: (key: KeyRecord, hash: string) => Promise<void>
  /** The key goes on until an instant, and another one takes its place. */
  readonly startGrace: (keyId: string, until: number, successorId: string) => Promise<void>
  /** The key that replaced one; undefined where none has. */
  readonly successorOf: (keyId: string) => Promise<string | undefined>
  readonly change: (keyId: string, bounds: KeyBounds) => Promise<void>
  readonly revoke: (keyId: string, at: number) => Promise<void>
  /** Keys that stop by themselves within some time and have no successor. */
  readonly expiring: (after: number, until: number) => Promise<readonly KeyRecord[]>
  /** Remember the latest call of some keys. Answers which of them there still are. */
  readonly touch: (uses: readonly KeyTouch[]) => Promise<ReadonlySet<string>>
  /** Every key of an account. */
  readonly erase: (accountId: string) => Promise<void>
  /** Counts up whenever a key is changed or erased, by whichever process; making and using one do not count. */
  readonly version: () => Promise<number>
}

export type KeyTouch = { readonly keyId: string; readonly at: number }

/** Of an `UPDATE … FROM (VALUES …)`: a statement has room for some tens of thousands of values. */
const touchesAtOnce = 1_000

export function createKeyTable({ db }: Database): KeyTable {
  const touchSome = async (uses: readonly KeyTouch[]): Promise<readonly string[]> => {
    const values = sql.join(uses.map(({ keyId, at }) => sql`(CAST(${keyId} AS TEXT), CAST(${at} AS BIGINT))`))
    const { rows } = await sql<{ id: string }>`
      WITH used (key_id, at) AS (VALUES ${values})
      UPDATE api_key SET last_used_at = CASE WHEN last_used_at > used.at THEN last_used_at ELSE used.at END
      FROM used WHERE api_key.id = used.key_id RETURNING api_key.id AS id`.execute(db)
    return rows.map(({ id }) => id)
  }

  return {
    list: async (accountId) => {
      const query = db.selectFrom('api_key').selectAll().where('account_id', '=', accountId)
      return (await query.orderBy('created_at', 'desc').orderBy('rowid', 'desc').execute()).map(readKey)
    },
    find: async (accountId, keyId) => {
      const query = db.selectFrom('api_key').selectAll().where('id', '=', keyId).where('account_id', '=', accountId)
      const row = await query.executeTakeFirst()
      return row && readKey(row)
    },
    findByHash: async (hash) => {
      const row = await db
        .selectFrom('api_key')
        .selectAll()
        .select([approvedApis.as('approvals'), suspendedAt.as('suspended_at')])
        .where('hash', '=', hash)
        .executeTakeFirst()
      return row && readKey(row)
    },
    insert: async (key, hash) => {
      const row = {
        id: key.id,
        account_id: key.accountId,
        environment: key.environment === 'test' ? 'test' : 'live',
        start: key.start,
        last4: key.last4,
        hash,
        created_at: key.createdAt,
        ...boundsRow(key),
      }
      await db.insertInto('api_key').values(row).execute()
    },
    successorOf: async (keyId) => {
      const row = db.selectFrom('api_key').select('successor_id').where('id', '=', keyId)
      return (await row.executeTakeFirst())?.successor_id ?? undefined
    },
    startGrace: async (keyId, until, successorId) => {
      const changes = { grace_until: until, successor_id: successorId }
      await db.updateTable('api_key').set(changes).where('id', '=', keyId).execute()
    },
    change: async (keyId, bounds) =>
      void (await db.updateTable('api_key').set(boundsRow(bounds)).where('id', '=', keyId).execute()),
    expiring: async (after, until) => {
      const rows = await db
        .selectFrom('api_key')
        .selectAll()
        .where('expires_at', '>', after)
        .where('expires_at', '<=', until)
        .where('revoked_at', 'is', null)
        .where('grace_until', 'is', null)
        .execute()
      return rows.map(readKey)
    },
    revoke: async (keyId, at) =>
      void (await db.updateTable('api_key').set({ revoked_at: at }).where('id', '=', keyId).execute()),
    touch: async (uses) => {
      const there = new Set<string>()
      for (let from = 0; from < uses.length; from += touchesAtOnce)
        for (const id of await touchSome(uses.slice(from, from + touchesAtOnce))) there.add(id)
      return there
    },
    erase: async (accountId) => void (await db.deleteFrom('api_key').where('account_id', '=', accountId).execute()),
    version: async () => (await db.selectFrom('key_version').select('version').executeTakeFirstOrThrow()).version,
  }
}

function boundsRow({ name, apis, origins, ranges, expiresAt }: KeyBounds) {
  return {
    name,
    apis: apis.join(','),
    origins: origins.join(' '),
    ranges: ranges.join(' '),
    expires_at: expiresAt ?? null,
  }
}

/** `trams 1764547200000,buses `: what was approved for a key, or for its whole account. */
const approvedApis = sql<string | null>`(
  SELECT string_agg(approval.api_id || ' ' || coalesce(CAST(approval.expires_at AS TEXT), ''), ',') FROM approval
  WHERE approval.account_id = api_key.account_id AND approval.state = 'approved'
    AND (approval.key_id IS NULL OR approval.key_id = api_key.id))`

const suspendedAt = stoppedAt(sql.ref('api_key.account_id'))

type KeyRow = Omit<Selectable<Schema['api_key']>, 'hash' | 'successor_id' | 'rowid'> & {
  readonly approvals?: string | null
  readonly suspended_at?: number | null
}

/** Read a row of `api_key`; other columns beside its own do not matter. */
export function readKey(row: KeyRow): KeyRecord {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    environment: environmentOf(row.environment, row.origins),
    start: row.start,
    last4: row.last4,
    apis: row.apis.split(',').filter(Boolean),
    origins: row.origins.split(' ').filter(Boolean),
    ranges: row.ranges.split(' ').filter(Boolean),
    createdAt: row.created_at,
    expiresAt: row.expires_at ?? undefined,
    graceUntil: row.grace_until ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    lastUsedAt: row.last_used_at ?? undefined,
    suspendedAt: row.suspended_at ?? undefined,
    approvals: (row.approvals ?? '')
      .split(',')
      .filter(Boolean)
      .map((written) => {
        const [apiId = '', until] = written.split(' ')
        return { apiId, until: until ? Number(until) : undefined }
      }),
  }
}

/** A browser key is a live key with origins: its row has no word of its own. */
function environmentOf(word: string, origins: string): KeyEnvironment {
  if (word !== 'live') return 'test'
  return origins === '' ? 'live' : 'browser'
}
