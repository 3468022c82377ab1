/** Parameters by the name they have in the contract; `undefined` and `null` mean "not sent". */
export type Params = Readonly<Record<string, unknown>>

/**
 * Expand a template of RFC 6570 as far as OpenAPI needs it: `{ids}` in the path and one `{?a,b*}` at the end,
 * where lists are joined by commas and `*` repeats the name instead. Every value is encoded by itself and
 * joined afterwards, so that a slash or a comma inside a value stays inside it. An empty list is not sent;
 * `0`, `false` and `''` are. Split by hand: a regular expression costs as much as the rest of a call.
 */
export function callUrl(template: string, params: Params): string {
  let url = ''
  let sign = '?'
  for (const part of template.split('}')) {
    const [text = '', names = ''] = part.split('{')
    url += text
    if (names[0] === '?') {
      for (const spec of names.slice(1).split(',')) {
        const name = spec.replace('*', '')
        const values = encoded(params[name])
        for (const value of name === spec && values.length ? [values.join()] : values) {
          url += `${sign}${encodeURIComponent(name)}=${value}`
          sign = '&'
        }
      }
    } else if (names) url += pathValue(names, encoded(params[names]).join())
  }
  return url
}

/** Empty, `.` and `..` are refused: they would address another operation, and no encoding hides a dot segment. */
function pathValue(name: string, text: string): string {
  if (['', '.', '..'].includes(text)) throw new TypeError(`${name} is "${text}"`)
  return text
}

const encoded = (value: unknown): readonly string[] =>
  // What is no text is made one.
  [value ?? []].flat().map((item) => encodeURIComponent(item as string))
