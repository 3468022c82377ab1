import { createAdapterFactory, type CleanedWhere, type CustomAdapter } from 'better-auth/adapters'
import type { Hasher } from '../keys/hash-key.ts'
import type { Condition, Row, Selection } from '../store/tables/identity-table.ts'
import type { Store } from '../store/store.ts'

/** What the identity store adds to better-auth's own storage. */
export type IdentityStoreParts = {
  readonly store: Store
  readonly hashSession: Hasher
  /** Binds a sign-in code to the browser that asked for it. */
  readonly hashIdentifier: Hasher
  /** Runs in the transaction that stores a sign-in code: writes the mail that carries it. */
  readonly whenCodeStored: (store: Store) => Promise<void>
  /** Runs in the transaction that makes an account. */
  readonly whenAccountMade: (store: Store, accountId: string) => Promise<void>
}

/** The columns that are hashed on their way in, by table. */
type HashedColumns = Readonly<Record<string, { readonly column: string; readonly hash: Hasher }>>

/**
 * better-auth's storage on our own store, for three reasons: a session token and a code's
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

function tables({ store, whenCodeStored, whenAccountMade }: IdentityStoreParts, hashed: HashedColumns): CustomAdapter {
  const { identity } = store

  const hide = (model: string, where: readonly CleanedWhere[]): readonly Condition[] => {
    const secret = hashed[model]
    return where.map(({ field, operator = 'eq', value, connector = 'AND' }) => {
      const isSecret = secret !== undefined && field === secret.column && typeof value === 'string'
      return { field, operator, connector, value: isSecret ? secret.hash(value) : value }
    })
  }

  const hideIn = (model: string, row: Row): Row => {
    const secret = hashed[model]
    const value = secret && row[secret.column]
    return secret && typeof value === 'string' ? { ...row, [secret.column]: secret.hash(value) } : row
  }

  /** Gives the caller back what it asked with: it knows the secret, the table does not. */
  const show = (model: string, where: readonly CleanedWhere[], row: Row): Row => {
    const secret = hashed[model]
    const asked = where.find((condition) => condition.field === secret?.column)?.value
    return secret && asked !== undefined ? { ...row, [secret.column]: asked } : row
  }

  const select = async (
    model: string,
    where: readonly CleanedWhere[],
    limits: Selection = {},
  ): Promise<readonly Row[]> =>
    (await identity.select(model, hide(model, where), limits)).map((row) => show(model, where, row))

  const selectOne = async (model: string, where: readonly CleanedWhere[]): Promise<Row | undefined> =>
    (await select(model, where, { limit: 1 }))[0]

  const remove = async (model: string, where: readonly CleanedWhere[]): Promise<readonly Row[]> =>
    (await identity.remove(model, hide(model, where))).map((row) => show(model, where, row))

  const update = (model: string, where: readonly CleanedWhere[], changes: Row): Promise<number> =>
    identity.update(model, hide(model, where), changes)

  /** There is one code for an address and a browser: the newest. */
  const putCode = (row: Row): Promise<void> =>
    store.transaction(async (store) => {
      await store.identity.putCode(row)
      await whenCodeStored(store)
    })

  /** Of two who sign in to a new address at the same moment one makes the account, and both have it. */
  const putAccount = (row: Row): Promise<Row> =>
    store.transaction(async (store) => {
      if (await store.identity.makeAccount(row)) {
        await whenAccountMade(store, String(row['id']))
        return row
      }
      const email = { field: 'email', operator: 'eq', value: String(row['email']), connector: 'AND' } as const
      const [there] = await store.identity.select('account', [email], { limit: 1 })
      if (!there) throw new AccountGone()
      return there
    })

  const create = async (model: string, data: Row): Promise<Row> => {
    const row = hideIn(model, data)
    if (model === 'account') return putAccount(row)
    if (model === 'verification') await putCode(row)
    else if (model !== 'session') await identity.insert(model, row)
    else if (!(await identity.beginSession(row))) throw new AccountGone()
    return data
  }

  // better-auth asks for its own row type by a type parameter; the columns of a model are that type by its schema.
  return {
    create: async <T extends Record<string, unknown>>({ model, data }: { model: string; data: T }) =>
      (await create(model, data)) as T,
    findOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) =>
      ((await selectOne(model, where)) ?? null) as T | null,
    findMany: async <T>({ model, where = [], limit, sortBy }: Parameters<CustomAdapter['findMany']>[0]) =>
      (await select(model, where, { limit, sortBy })) as T[],
    update: async <T>({ model, where, update: changes }: { model: string; where: CleanedWhere[]; update: T }) => {
      await update(model, where, changes as Row)
      return ((await selectOne(model, where)) ?? null) as T | null
    },
    updateMany: async ({ model, where, update: changes }) => update(model, where, changes),
    delete: async ({ model, where }) => void (await remove(model, where)),
    deleteMany: async ({ model, where }) => (await remove(model, where)).length,
    consumeOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) =>
      ((await remove(model, where))[0] ?? null) as T | null,
    count: async ({ model, where = [] }) => (await select(model, where)).length,
  }
}

/** Somebody deleted it while the code of a sign-in was being looked at; refused like a code that opens nothing. */
class AccountGone extends Error {
  override readonly name = 'AccountGone'
  readonly statusCode = 401
}
