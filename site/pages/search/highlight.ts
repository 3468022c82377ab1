import { splitTerms, type Fold } from './terms'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)

const around = 90

/** Text as HTML with the found words marked. Everything is escaped first: records hold words from contracts. */
export function highlight(text: string, terms: readonly string[], fold: Fold): string {
  const found = new Set(terms)
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, index) => {
      const isWord = index % 2 === 1
      const isFound = isWord && splitTerms(part).some((word) => found.has(fold(word) ?? ''))
      return isFound ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)
    })
    .join('')
}

/** The part of a text around its first found word. */
export function snippet(text: string, terms: readonly string[], fold: Fold): string {
  const found = new Set(terms)
  const word = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find((match) => found.has(fold(match[0]) ?? ''))
  const at = word?.index ?? 0
  const start = at < around ? 0 : text.lastIndexOf(' ', at - around / 2) + 1
  const cut = text.slice(start, start + around * 2)
  return highlight(
    `${start > 0 ? '…' : ''}${cut}${start + cut.length < text.length && !cut.endsWith('…') ? '…' : ''}`,
    terms,
    fold,
  )
}
