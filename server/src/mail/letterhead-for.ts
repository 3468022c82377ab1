import type { Store } from '../store/store.ts'
import type { Letterhead } from './letters.ts'

/**
 * The head of a letter to an address: in the language that its holder has chosen; in the portal's own for who has no account,
 * and for who chose a language that the portal no longer has.
 */
export async function letterheadFor(store: Store, head: Letterhead, email: string): Promise<Letterhead> {
  if ((head.languages?.length ?? 0) < 2) return head
  const chosen = await store.accounts.languageOf(email)
  const language = head.languages?.find(({ tag }) => tag === chosen)
  return language ? { ...head, language } : head
}
