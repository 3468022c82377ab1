export type Piece = {
  readonly text: string
  readonly kind: 'plain' | 'string' | 'keyword' | 'number' | 'comment' | 'name' | 'property'
}
export type Language = 'ts' | 'bash' | 'python' | 'json'

const keywords: Partial<Record<Language, RegExp>> = {
  ts: /^(?:import|from|const|await|async|return|new|true|false|null|undefined|for|of|if|else|export)$/,
  python: /^(?:import|from|with|as|for|in|if|else|True|False|None)$/,
}

const tokens: Readonly<Record<Language, RegExp>> = {
  ts: /(?<comment>\/\/[^\n]*)|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|(?<number>\b\d[\d.]*\b)|(?<name>[A-Za-z_$][\w$]*(?=\())|(?<word>[A-Za-z_$][\w$]*)(?!\w*:)/g,
  bash: /(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^']*'|"[^"]*")|(?<name>\b(?:curl|npm|npx|node)\b)|(?<word>(?<=\s)-\w+)/g,
  python:
    /(?<comment>#[^\n]*)|(?<string>f?"(?:[^"\\\n]|\\.)*")|(?<number>\b\d[\d.]*\b)|(?<name>[A-Za-z_]\w*(?=\())|(?<word>[A-Za-z_]\w*)/g,
  // Names only: an answer may be long, and every colour is a node.
  json: /(?<property>"(?:[^"\\]|\\.)*"(?=\s*:))/g,
}

/**
 * Cut short code into coloured pieces, in the browser and at build time alike. It knows just enough of four languages
 * for samples that change while a reader types; everything longer is highlighted by Shiki when the site is built.
 */
export function colourCode(code: string, language: Language): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of code.matchAll(tokens[language])) {
    const kind = kindOf(match.groups ?? {}, language)
    if (kind === 'plain') continue
    if (match.index > end) pieces.push({ text: code.slice(end, match.index), kind: 'plain' })
    pieces.push({ text: match[0], kind })
    end = match.index + match[0].length
  }
  if (end < code.length) pieces.push({ text: code.slice(end), kind: 'plain' })
  return pieces
}

const colours: Readonly<Record<Exclude<Piece['kind'], 'plain'>, string>> = {
  string: 'string',
  keyword: 'keyword',
  number: 'constant',
  comment: 'comment',
  name: 'function',
  property: 'function',
}

/** Colour is not worth ten thousand nodes. */
const colouredCharactersMax = 12_000

/** The same as HTML, in the colours of `src/css/code.css`; very long text stays plain. */
export function codeHtml(code: string, language: Language): string {
  if (code.length > colouredCharactersMax) return escaped(code)
  return colourCode(code, language)
    .map(({ kind, text }) =>
      kind === 'plain' ? escaped(text) : `<span style="color:var(--code-${colours[kind]})">${escaped(text)}</span>`,
    )
    .join('')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function kindOf(groups: Readonly<Record<string, string | undefined>>, language: Language): Piece['kind'] {
  if (groups['comment']) return 'comment'
  if (groups['property']) return 'property'
  if (groups['string']) return 'string'
  if (groups['number']) return 'number'
  if (groups['name']) return 'name'
  const word = groups['word'] ?? ''
  return keywords[language]?.test(word) === false ? 'plain' : 'keyword'
}
