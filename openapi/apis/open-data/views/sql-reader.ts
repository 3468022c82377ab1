/** What a `SELECT` gives: a column, or a call on one or on all. */
export type Output = {
  readonly column: string
  readonly call?: 'count' | 'min' | 'max'
  readonly as: string
}

export type Condition = {
  readonly column: string
  readonly operator: '=' | '<>' | '<' | '>' | '<=' | '>=' | 'like' | 'ilike' | 'is null' | 'is not null'
  readonly value: string | number
}

export type Select = {
  readonly outputs: readonly Output[] | '*'
  readonly from: string
  readonly where: readonly Condition[]
  readonly groupBy: readonly string[]
  readonly orderBy: readonly { readonly column: string; readonly isDescending: boolean }[]
  readonly limit: number | undefined
  readonly offset: number
}

type Token =
  | { readonly kind: 'word' | 'name' | 'text' | 'sign'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: number }

const tokenPattern = /\s*(?:"([^"]+)"|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<>|!=|<=|>=|[=<>*,();]))/y

/** Thrown at the first token that does not fit. */
class SyntaxFault extends Error {}

/** The part of PostgreSQL's language that `runSql` can do; anything else is a syntax error in the words of the database. */
export function readSql(sql: string): Select | { readonly fault: string } {
  try {
    return readSelect(reader(tokensOf(sql)))
  } catch (error) {
    if (error instanceof SyntaxFault) return { fault: error.message }
    throw error
  }
}

function tokensOf(sql: string): readonly Token[] {
  const tokens: Token[] = []
  const end = sql.trimEnd().length
  for (let position = 0; position < end; position = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = position
    const match = tokenPattern.exec(sql)
    if (!match) throw faultAt(sql.slice(position).trim().slice(0, 1))
    const [, name, text, number, word, sign] = match
    if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, number: Number(number) })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

function faultAt(text: string | undefined): SyntaxFault {
  return new SyntaxFault(text === undefined ? 'syntax error at end of input' : `syntax error at or near "${text}"`)
}

type Reader = {
  readonly peek: () => Token | undefined
  /** Whether the next token is this word or sign; if so it is passed. */
  readonly passes: (text: string) => boolean
  readonly needs: (text: string) => void
  readonly next: () => Token
  readonly fail: () => never
}

function reader(tokens: readonly Token[]): Reader {
  let position = 0
  const peek = (): Token | undefined => tokens[position]
  const fail = (): never => {
    throw faultAt(peek()?.text)
  }
  const passes = (text: string): boolean => {
    const token = peek()
    const isIt = (token?.kind === 'word' || token?.kind === 'sign') && token.text.toLowerCase() === text
    if (isIt) position += 1
    return isIt
  }
  return {
    peek,
    passes,
    fail,
    needs: (text) => {
      if (!passes(text)) fail()
    },
    next: () => {
      const token = peek() ?? fail()
      position += 1
      return token
    },
  }
}

function readSelect(read: Reader): Select {
  read.needs('select')
  const outputs = read.passes('*') ? '*' : listOf(read, readOutput)
  read.needs('from')
  const from = readName(read)
  const where = read.passes('where') ? readConditions(read) : []
  const groupBy = passesBoth(read, 'group') ? listOf(read, readName) : []
  const orderBy = passesBoth(read, 'order') ? listOf(read, readOrder) : []
  let [limit, offset]: [number | undefined, number] = [undefined, 0]
  for (;;) {
    if (read.passes('limit')) limit = readCount(read)
    else if (read.passes('offset')) offset = readCount(read)
    else break
  }
  read.passes(';')
  if (read.peek()) read.fail()
  return { outputs, from, where, groupBy, orderBy, limit, offset }
}

function passesBoth(read: Reader, first: string): boolean {
  if (!read.passes(first)) return false
  read.needs('by')
  return true
}

function listOf<Item>(read: Reader, one: (read: Reader) => Item): readonly Item[] {
  const items = [one(read)]
  while (read.passes(',')) items.push(one(read))
  return items
}

const keywords = new Set([
  'select',
  'from',
  'where',
  'group',
  'order',
  'by',
  'limit',
  'offset',
  'and',
  'as',
  'having',
  'union',
  'join',
])

/** Without quotes it is in small letters, as the database reads it. */
function readName(read: Reader): string {
  const token = read.peek()
  if (token?.kind === 'name') return read.next().text
  if (token?.kind === 'word' && !keywords.has(token.text.toLowerCase())) return read.next().text.toLowerCase()
  return read.fail()
}

function readOutput(read: Reader): Output {
  const name = readName(read)
  if (!read.passes('(')) return { column: name, as: readAlias(read) ?? name }
  if (name !== 'count' && name !== 'min' && name !== 'max') throw new SyntaxFault(`function ${name} does not exist`)
  const column = name === 'count' && read.passes('*') ? '*' : readName(read)
  read.needs(')')
  return { column, call: name, as: readAlias(read) ?? name }
}

function readAlias(read: Reader): string | undefined {
  return read.passes('as') ? readName(read) : undefined
}

function readConditions(read: Reader): readonly Condition[] {
  const conditions = [readCondition(read)]
  while (read.passes('and')) conditions.push(readCondition(read))
  return conditions
}

const comparisons = ['=', '<>', '<=', '>=', '<', '>', 'like', 'ilike'] as const

function readCondition(read: Reader): Condition {
  const column = readName(read)
  if (read.passes('is')) {
    const isNot = read.passes('not')
    read.needs('null')
    return { column, operator: isNot ? 'is not null' : 'is null', value: '' }
  }
  const operator = read.passes('!=') ? '<>' : comparisons.find((one) => read.passes(one))
  if (operator === undefined) return read.fail()
  const token = read.peek()
  if (token?.kind !== 'text' && token?.kind !== 'number') return read.fail()
  read.next()
  return { column, operator, value: token.kind === 'number' ? token.number : token.text }
}

function readOrder(read: Reader): Select['orderBy'][number] {
  const column = readName(read)
  const isDescending = read.passes('desc')
  if (!isDescending) read.passes('asc')
  return { column, isDescending }
}

function readCount(read: Reader): number {
  const token = read.next()
  if (token.kind !== 'number' || !Number.isInteger(token.number) || token.number < 0) throw faultAt(token.text)
  return token.number
}
