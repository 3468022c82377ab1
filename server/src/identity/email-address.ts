import { domainToASCII } from 'node:url'

/**
 * The one form of an address that names an account, or undefined when it is not a plain address.
 *
 * Upper case folds, an international domain becomes its ASCII form; dots and `+tags` stay, because at most
 * hosts they are different mailboxes and folding them would hand one person's account to another. The local
 * part must be plain ASCII: look-alike letters and everything a mail header could be split on are refused.
 */
export function normaliseEmail(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  // Before the URL rules, which drop a line break without a word.
  if (text.length > 254 || at < 1 || at > 64 || /[\p{C}\s]/u.test(text)) return undefined
  const local = text.slice(0, at).toLowerCase()
  const written = text.slice(at + 1)
  // Of these the URL rules would make a path, a query or a port, and drop it.
  if (/[\0-\x7f]/.test(written.replaceAll(/[a-z0-9.-]/gi, ''))) return undefined
  const domain = domainToASCII(written).toLowerCase()
  const isPlainLocal = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(local)
  const isPlainDomain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/.test(domain)
  return isPlainLocal && isPlainDomain ? `${local}@${domain}` : undefined
}
