import { hasStore, normaliseEmail, openPortalStore, type Config, type Store } from '@openlondon/server'

export type Outcome = { readonly isDone: boolean; readonly lines: readonly string[] }

/** Appoint or dismiss an administrator of the portal whose store the configuration names, or list them. */
export async function changeAdministrators(
  config: Config,
  act: 'add' | 'remove' | undefined,
  address: string,
  now: number,
): Promise<Outcome> {
  if (!hasStore(config))
    return {
      isDone: false,
      lines: [`There is no portal's store in ${config.dataDir}: set DATA_DIR to the portal's own.`],
    }
  const email = normaliseEmail(address)
  if (act !== undefined && email === undefined) return { isDone: false, lines: [`"${address}" is not a mail address.`] }
  const { store } = await openPortalStore(config)
  try {
    return act === undefined ? await list(store) : await change(store, act, email ?? '', now)
  } finally {
    await store.close()
  }
}

async function list(store: Store): Promise<Outcome> {
  const all = await store.administrators.list()
  return { isDone: true, lines: all.length === 0 ? ['Nobody is an administrator.'] : all }
}

async function change(store: Store, act: 'add' | 'remove', email: string, now: number): Promise<Outcome> {
  return store.transaction(async (store) => {
    const isDone =
      act === 'add' ? await store.administrators.appoint(email, now) : await store.administrators.dismiss(email)
    if (!isDone && act === 'add')
      return { isDone, lines: [`Nobody has an account as ${email}. Let them sign in first, then run this again.`] }
    if (!isDone) return { isDone, lines: [`${email} is no administrator.`] }
    const accountId = (await store.accounts.idOf(email)) ?? ''
    await store.audit.write(
      now,
      accountId,
      act === 'add' ? 'administrator-appointed' : 'administrator-dismissed',
      accountId,
    )
    return {
      isDone,
      lines: [act === 'add' ? `${email} is an administrator.` : `${email} is no administrator any more.`],
    }
  })
}
