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
  const marks = placesOf(mark, source)
  if (marks.length === 0) return source
  const rest = source.replaceAll(commentOrText, '')
  if (!rest.includes(mark) && !/[`/]/.test(rest))
    return source.replaceAll(commentOrText, (part) =>
      part.startsWith('/') ? commented(part) : trueText(part, (sign) => inQuotes(sign, part.charAt(0))),
    )
  // Comments are told by where they stand, and need not be read.
  const file = ts.createSourceFile('source.ts', source, withoutComments, false)
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const visit = (node: ts.Node, parent: ts.Node): void => {
    const [start, end] = [node.getStart(file), node.getEnd()]
    if (!isAmong(marks, start, end)) return
    const text = inPlace(node, parent, source.slice(start, end))
    if (text === undefined) ts.forEachChild(node, (child) => visit(child, node))
    else edits.push({ start, end, text })
  }
  visit(file, file)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    parts.push(commented(source.slice(at, start)), text)
    at = end
  }
  return [...parts, commented(source.slice(at))].join('')
}

/** To be told without reading the program, as long as it has no template and no pattern, in which quotes are signs. */
const commentOrText = /\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/g

const withoutComments: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
}

function placesOf(wanted: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}

/** Whether one of the places, which are in order, is from `start` to before `end`. */
function isAmong(places: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (places[low] ?? end) < end
}

/** Between the words of a program stand only comments. */
const commented = (text: string): string =>
  trueText(text, (sign) => (sign === '*' ? '*\\' : /[\p{C}\u2028\u2029]/u.test(sign) ? escaped(sign) : sign))

function inPlace(node: ts.Node, parent: ts.Node, text: string): string | undefined {
  if (ts.isStringLiteral(node)) return trueText(text, (sign) => inQuotes(sign, text.charAt(0)))
  if (ts.isIdentifier(node)) return isMember(parent) ? quoted(text) : undefined
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

/** Its name may as well stand in quotes. */
const isMember = (parent: ts.Node): boolean =>
  ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isMethodSignature(parent)
