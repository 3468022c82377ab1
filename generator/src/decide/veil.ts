import ts from 'typescript'

/** Letters of a name in every language, in ASCII, because TypeScript's own printer escapes all others. */
const mark = 'veil_'
const veil = new RegExp(`${mark}([0-9a-f]+)_`, 'g')

/**
 * What a tool that joins texts may take for its own: the ends of comments, quotes and templates, what a line or an
 * address cannot hold, half characters, which no file keeps,
 * digits that are another number, and the mark itself.
 */
const outOfPlace =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /\*(?=\/)|\$(?=\{)|["'`\\%]|[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|v(?=eil_)|^0(?=\d+$)/g

/** A text of letters a tool cannot misread, the same text when there is nothing to misread. */
export const veiledText = (text: string): string =>
  text.replaceAll(outOfPlace, (sign) => `${mark}${sign.charCodeAt(0).toString(16)}_`)

const trueText = (text: string, write: (sign: string) => string): string =>
  text.replaceAll(veil, (_whole, code: string) => write(String.fromCharCode(Number.parseInt(code, 16))))

/**
 * A contract whose every name and word a tool may join as it likes; `unveiledSource` takes the veil from what it
 * writes. A pattern is code that the tool has to read.
 */
export function veiled(value: unknown): unknown {
  if (typeof value === 'string') return veiledText(value)
  if (Array.isArray(value)) return value.map(veiled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      veiledText(key),
      typeof member !== 'string'
        ? veiled(member)
        : key === 'pattern'
          ? member
          : key === '$ref'
            ? member
            : veiledText(member),
    ]),
  )
}

/** TypeScript that a tool made of a veiled contract, with the true texts in it, each as the place it stands in takes it. */
export function unveiledSource(source: string): string {
  if (!source.includes(mark)) return source
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    const text = node.getChildCount(file) === 0 ? inPlace(node, file) : undefined
    if (text !== undefined) edits.push({ start: node.getStart(file), end: node.getEnd(), text })
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits.toSorted((left, right) => left.start - right.start)) {
    if (start < at) continue
    parts.push(commented(source.slice(at, start)), text)
    at = end
  }
  return [...parts, commented(source.slice(at))].join('')
}

/** Between the words of a program stand only comments. */
const commented = (text: string): string =>
  trueText(text, (sign) => (sign === '*' ? '*\\' : /[\p{C}\u2028\u2029]/u.test(sign) ? escaped(sign) : sign))

function inPlace(node: ts.Node, file: ts.SourceFile): string | undefined {
  const text = node.getText(file)
  if (!text.includes(mark)) return undefined
  if (ts.isStringLiteral(node)) return trueText(text, (sign) => inQuotes(sign, text.charAt(0)))
  if (ts.isIdentifier(node)) return isMemberName(node) ? quoted(text) : undefined
  if (ts.isRegularExpressionLiteral(node)) return trueText(text, escaped)
  return ts.isTemplateLiteralToken(node) ? trueText(text, (sign) => inQuotes(sign, '`')) : undefined
}

const quoted = (name: string): string => `"${trueText(name, (sign) => inQuotes(sign, '"'))}"`

const inQuotes = (sign: string, quote: string): string =>
  sign === quote || sign === '\\' || (sign === '$' && quote === '`')
    ? `\\${sign}`
    : /^[\x20-\x7e]$/.test(sign)
      ? sign
      : escaped(sign)

const escaped = (sign: string): string => shortEscapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A name that may as well stand in quotes. */
const isMemberName = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isMethodSignature(parent)
