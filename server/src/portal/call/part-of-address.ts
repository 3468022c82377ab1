/** Enough of an address to tell people apart, too little to write to: `ad…@example.org`. */
export function partOfAddress(email: string): string {
  const at = email.lastIndexOf('@')
  if (at < 0) return ''
  return `${email.slice(0, Math.min(2, Math.max(1, at - 1)))}…${email.slice(at)}`
}

/** The same wherever a text repeats the address. */
export function withoutAddress(text: string, email: string): string {
  if (email === '') return text
  const quoted = email.replaceAll(/[^\w@]/g, String.raw`\$&`)
  return text.replaceAll(new RegExp(quoted, 'gi'), partOfAddress(email))
}
