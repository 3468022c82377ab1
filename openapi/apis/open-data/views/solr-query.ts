import { plainName } from '@openlondon/sandbox/view'

/** Fields of a document by name: texts that are read word by word, and values that are compared whole. */
export type Document = {
  readonly texts: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, readonly string[]>>
}

type Clause = {
  readonly sign: '+' | '-' | ''
  readonly field: string | undefined
  /** One of these. */
  readonly wanted: readonly string[]
  readonly range: readonly [from: string, to: string] | undefined
}

export type Query = { readonly clauses: readonly Clause[]; readonly isAny: boolean }

const clausePattern = /\s*([+-]?)(?:([A-Za-z_.]+|\*):)?(?:"([^"]*)"|\(([^()"]*)\)|\[(\S+) TO (\S+)\]|([^\s()"[\]:]+))/y

/** The part of Solr's language that people type: words, `field:word`, phrases, alternatives, ranges, signs. Undefined when it cannot be read. */
export function readQuery(text: string): Query | undefined {
  const clauses: Clause[] = []
  let [isAny, isNot, position] = [false, false, 0]
  const end = text.trimEnd().length
  while (position < end) {
    clausePattern.lastIndex = position
    const match = clausePattern.exec(text)
    if (!match) return undefined
    position = clausePattern.lastIndex
    const [, sign = '', field, phrase, group, from, to, word] = match
    if (word !== undefined && field === undefined && /^(AND|OR|NOT)$/.test(word)) {
      isAny ||= word === 'OR'
      isNot = word === 'NOT'
      continue
    }
    const wanted = group === undefined ? [phrase ?? word ?? ''] : group.split(/\s+OR\s+|\s+/).filter(Boolean)
    clauses.push({
      sign: isNot ? '-' : sign === '+' || sign === '-' ? sign : '',
      field,
      wanted,
      range: from !== undefined && to !== undefined ? [from, to] : undefined,
    })
    isNot = false
  }
  return { clauses, isAny }
}

/** Whether a document is found, and how well: 0 for not at all. */
export function scoreOf({ clauses, isAny }: Query, document: Document): number {
  const scores = clauses.map((clause) => ({ clause, score: clauseScore(clause, document) }))
  const isOut = scores.some(({ clause: { sign }, score }) => (sign === '-' ? score > 0 : sign === '+' && score === 0))
  const plain = scores.filter(({ clause: { sign } }) => sign === '')
  const isIn =
    plain.length === 0 || (isAny ? plain.some(({ score }) => score > 0) : plain.every(({ score }) => score > 0))
  if (isOut || !isIn) return 0
  return 1 + scores.reduce((sum, { clause: { sign }, score }) => (sign === '-' ? sum : sum + score), 0)
}

function clauseScore({ field, wanted, range }: Clause, { texts, values }: Document): number {
  if (field === '*') return 1
  if (field === undefined) {
    const inText = wanted.flatMap((word) => Object.entries(texts).map(([name, text]) => textScore(name, text, word)))
    const inTags = wanted.some((word) => values['tags']?.some((tag) => holdsWord(tag, word))) ? 2 : 0
    return Math.max(inTags, ...inText)
  }
  const value = values[field]
  if (range) return value?.some((one) => isWithin(one, range)) ? 1 : 0
  if (value) return wanted.some((word) => value.some((one) => isSame(one, word))) ? 1 : 0
  const text = texts[field]
  return text !== undefined && wanted.some((word) => word === '*' || holdsWord(text, word)) ? 1 : 0
}

function textScore(name: string, text: string, word: string): number {
  if (word === '*') return 1
  return holdsWord(text, word) ? (name === 'title' ? 3 : 1) : 0
}

/** A phrase in a row; a word in its singular and plural; with a star at its end the beginning of a word. */
function holdsWord(text: string, asked: string): boolean {
  const plain = ` ${plainName(text).split(' ').map(singular).join(' ')} `
  if (asked.endsWith('*')) return plain.includes(` ${plainName(asked)}`)
  const typed = plainName(asked).split(' ').map(singular).join(' ')
  return typed !== '' && plain.includes(` ${typed} `)
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word
}

function isSame(value: string, asked: string): boolean {
  return asked.endsWith('*') ? value.startsWith(asked.slice(0, -1)) : value === asked
}

/** Dates compare as texts; a star is no bound. */
function isWithin(value: string, [from, to]: readonly [string, string]): boolean {
  const plain = (text: string): string => text.replace(/Z$/, '')
  return (from === '*' || value >= plain(from)) && (to === '*' || value <= plain(to))
}
