/**
 * YAML text in which a collection in brackets no longer cares where its lines begin: within brackets line breaks, tabs
 * and comments become spaces, one for one, so that every place stays where it is. Other readers of YAML take
 *
 *     schema: {
 *       type: object
 *     }
 *
 * although the standard wants every line further in than `schema` (YAML 1.2, section 6.1).
 */
export function levelFlow(source: string): string {
  const made: string[] = []
  for (let at = 0; at < source.length;) {
    const end = endOfLine(source, at)
    const line = source.slice(at, end)
    const start = at + valueColumn(line)
    const isFlow = start < end && '{['.includes(source.charAt(start))
    const next = isFlow ? endOfFlow(source, start) : afterScalar(source, start, end, at + keyColumn(line) - at)
    made.push(source.slice(at, start), isFlow ? leveled(source.slice(start, next)) : source.slice(start, next))
    at = isFlow ? next : Math.min(next + 1, source.length)
    if (!isFlow && next < source.length) made.push('\n')
  }
  return made.join('')
}

const endOfLine = (source: string, at: number): number => {
  const found = source.indexOf('\n', at)
  return found === -1 ? source.length : found
}

/** Where the first key or value of a line stands, behind indentation and the dashes of lists. */
const keyColumn = (line: string): number => /^(?:\s*- )*\s*/.exec(line)?.[0].length ?? 0

/** Where the value of a line begins: behind a key, if there is one, a tag and an anchor. */
function valueColumn(line: string): number {
  const start = keyColumn(line)
  const key = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'{[#&*!|>%@`-][^#]*?|-[^\s#][^#]*?)\s*:(?:\s+|$)/.exec(
    line.slice(start),
  )
  const behind = start + (key?.[0].length ?? 0)
  return behind + (/^(?:[!&]\S*\s+)*/.exec(line.slice(behind))?.[0].length ?? 0)
}

/** Where what is no collection in brackets ends: a text over several lines, in quotes or indented, is passed over. */
function afterScalar(source: string, start: number, end: number, column: number): number {
  const first = source.charAt(start)
  if (first === '"' || first === "'") return endOfLine(source, endOfQuotes(source, start))
  if (!/^[|>][-+\d]*\s*(?:#.*)?$/.test(source.slice(start, end))) return end
  let last = end
  while (last < source.length) {
    const next = endOfLine(source, last + 1)
    const line = source.slice(last + 1, next)
    if (line.trim() !== '' && /^ */.exec(line)![0].length <= column) break
    last = next
  }
  return last
}

/** Behind the closing quotes, or at the end of the text. */
function endOfQuotes(source: string, start: number): number {
  const sign = source.charAt(start)
  for (let at = start + 1; at < source.length; at += 1) {
    const one = source.charAt(at)
    if (one === '\\' && sign === '"') at += 1
    else if (one === sign && sign === "'" && source.charAt(at + 1) === sign) at += 1
    else if (one === sign) return at + 1
  }
  return source.length
}

/** Behind the bracket that closes the one at `start`, or at the end of the text. */
function endOfFlow(source: string, start: number): number {
  let depth = 0
  for (const { text, at } of flowParts(source, start)) {
    if (text === '{' || text === '[') depth += 1
    if ((text === '}' || text === ']') && (depth -= 1) === 0) return at + 1
  }
  return source.length
}

type Part = { readonly text: string; readonly at: number; readonly kind: 'sign' | 'quotes' | 'comment' }

/** Quotes begin a text only where one may begin. */
function* flowParts(source: string, start: number): Generator<Part> {
  let isOpen = true
  for (let at = start; at < source.length; at += 1) {
    const one = source.charAt(at)
    const isQuotes = isOpen && (one === '"' || one === "'")
    const isComment = one === '#' && /\s/.test(source.charAt(at - 1))
    if (isQuotes || isComment) {
      const end = isQuotes ? endOfQuotes(source, at) : endOfLine(source, at)
      yield { text: source.slice(at, end), at, kind: isQuotes ? 'quotes' : 'comment' }
      at = end - 1
      isOpen = isComment && isOpen
      continue
    }
    yield { text: one, at, kind: 'sign' }
    if (!/\s/.test(one)) isOpen = '{[,:?'.includes(one)
  }
}

const leveled = (flow: string): string =>
  [...flowParts(flow, 0)]
    .map(({ text, kind }) =>
      kind === 'quotes' ? text : kind === 'comment' ? ' '.repeat(text.length) : /[\r\n\t]/.test(text) ? ' ' : text,
    )
    .join('')
