import { createAdapterFactory, type CleanedWhere, type CustomAdapter } from 'better-auth/adapters'
import type { Hasher } from '../keys/hash-key.ts'
import type { Row } from '../store/row.ts'
import type { Store } from '../store/store.ts'
import { quoteName, toValue, whereClause } from './where-clause.ts'

/** What the identity store adds to better-auth's own storage. */
export type IdentityStoreParts = {
  readonly store: Store
  readonly hashSession: Hasher
  /** Binds a sign-in code to the browser that asked for it. */
  readonly hashIdentifier: Hasher
  /** Runs in the transaction that stores a sign-in code: writes the mail that carries it. */
  readonly whenCodeStored: () => void
}

/** The columns that are hashed on their way in, by table. */
type HashedColumns = Readonly<Record<string, { readonly column: string; readonly hash: Hasher }>>

/**
 * better-auth's storage on our own synchronous SQLite, for three reasons: a session token and a code's
 * owner are stored hashed, a newer code replaces the older one, and a code and the mail that carries it
 * are one transaction, so that neither exists without the other.
 */
export function createIdentityStore(parts: IdentityStoreParts): ReturnType<typeof createAdapterFactory> {
  const hashed: HashedColumns = {
    session: { column: 'token', hash: parts.hashSession },
    verification: { column: 'identifier', hash: parts.hashIdentifier },
  }
  return createAdapterFactory({
    config: { adapterId: 'portal-store', supportsDates: false, supportsBooleans: false },
    adapter: () => tables(parts, hashed),
  })
}

function tables(parts: IdentityStoreParts, hashed: HashedColumns): CustomAdapter {
  const { store } = parts

  const hide = (model: string, where: readonly CleanedWhere[]): readonly CleanedWhere[] => {
    const secret = hashed[model]
    return where.map((condition) =>
      secret && condition.field === secret.column && typeof condition.value === 'string'
        ? { ...condition, value: secret.hash(condition.value) }
        : condition,
    )
  }

  /** Gives the caller back what it asked with: it knows the secret, the table does not. */
  const show = (model: string, where: readonly CleanedWhere[], row: Row): Row => {
    const secret = hashed[model]
    const asked = where.find((condition) => condition.field === secret?.column)?.value
    return secret && asked !== undefined ? { ...row, [secret.column]: asked } : row
  }

  const select = (model: string, where: readonly CleanedWhere[], order = ''): readonly Row[] => {
    const { sql, values } = whereClause(hide(model, where))
    return store
      .statement(`SELECT * FROM ${quoteName(model)}${sql}${order}`)
      .all(...values)
      .map((row) => show(model, where, row))
  }

  const remove = (model: string, where: readonly CleanedWhere[]): number => {
    const { sql, values } = whereClause(hide(model, where))
    return Number(store.statement(`DELETE FROM ${quoteName(model)}${sql}`).run(...values).changes)
  }

  const insert = (model: string, data: Row): void => {
    const secret = hashed[model]
    const entries = Object.entries(data).map(([column, value]) => {
      const hidden = secret && column === secret.column && typeof value === 'string' ? secret.hash(value) : value
      return [quoteName(column), toValue(hidden)] as const
    })
    store.transaction(() => {
      if (model === 'verification') {
        const identifier = entries.find(([column]) => column === '"identifier"')?.[1] ?? null
        store.statement('DELETE FROM verification WHERE identifier = ?').run(identifier)
      }
      store
        .statement(
          `INSERT INTO ${quoteName(model)} (${entries.map(([column]) => column).join(', ')}) VALUES (${entries.map(() => '?').join(', ')})`,
        )
        .run(...entries.map(([, value]) => value))
      if (model === 'verification') parts.whenCodeStored()
    })
  }

  const update = (model: string, where: readonly CleanedWhere[], changes: Row): number => {
    const { sql, values } = whereClause(hide(model, where))
    const columns = Object.keys(changes)
    const set = columns.map((column) => `${quoteName(column)} = ?`).join(', ')
    const given = columns.map((column) => toValue(changes[column]))
    return Number(store.statement(`UPDATE ${quoteName(model)} SET ${set}${sql}`).run(...given, ...values).changes)
  }

  // better-auth asks for its own row type by a type parameter; the columns of a model are that type by its schema.
  return {
    create: async ({ model, data }) => {
      insert(model, data)
      return data
    },
    findOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) =>
      (select(model, where, ' LIMIT 1')[0] ?? null) as T | null,
    findMany: async <T>({ model, where = [], limit, sortBy }: Parameters<CustomAdapter['findMany']>[0]) => {
      const direction = sortBy?.direction === 'desc' ? 'DESC' : 'ASC'
      const order = sortBy ? ` ORDER BY ${quoteName(sortBy.field)} ${direction}` : ''
      return select(model, where, `${order} LIMIT ${Math.trunc(limit)}`) as T[]
    },
    update: async <T>({ model, where, update: changes }: { model: string; where: CleanedWhere[]; update: T }) => {
      update(model, where, changes as Row)
      return (select(model, where, ' LIMIT 1')[0] ?? null) as T | null
    },
    updateMany: async ({ model, where, update: changes }) => update(model, where, changes),
    delete: async ({ model, where }) => void remove(model, where),
    deleteMany: async ({ model, where }) => remove(model, where),
    consumeOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) =>
      store.transaction(() => {
        const row = select(model, where, ' LIMIT 1')[0]
        if (row) remove(model, where)
        return (row ?? null) as T | null
      }),
    count: async ({ model, where = [] }) => select(model, where).length,
  }
}
