import { splitTerms, type Fold } from './terms.ts'

/** A stretch of text, and whether it was looked for. */
export type TextPart = { readonly text: string; readonly isFound: boolean }

const around = 90

/** A text cut where words that were found begin and end. Terms are folded, as the index holds them. */
export function markFound(text: string, terms: readonly string[], fold: Fold): readonly TextPart[] {
  const found = new Set(terms)
  const isFound = (part: string): boolean => splitTerms(part).some((word) => found.has(fold(word) ?? ''))
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part, index) => ({ text: part, isFound: index % 2 === 1 && isFound(part) }))
    .reduce<TextPart[]>((parts, part) => {
      const last = parts.at(-1)
      if (last === undefined || last.isFound || part.isFound) return [...parts, part]
      return [...parts.slice(0, -1), { text: last.text + part.text, isFound: false }]
    }, [])
    .filter((part) => part.text !== '')
}

/** The part of a text around its first found word. */
export function snippet(text: string, terms: readonly string[], fold: Fold): string {
  const found = new Set(terms)
  const word = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find((match) => found.has(fold(match[0]) ?? ''))
  const at = word?.index ?? 0
  const start = at < around ? 0 : text.lastIndexOf(' ', at - around / 2) + 1
  const cut = text.slice(start, start + around * 2)
  return `${start > 0 ? '…' : ''}${cut}${start + cut.length < text.length && !cut.endsWith('…') ? '…' : ''}`
}
