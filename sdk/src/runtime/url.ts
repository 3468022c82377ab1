/** Parameters by the name they have in the contract; `undefined` and `null` mean "not sent". */
export type Params = Readonly<Record<string, unknown>>

/**
 * Expand a template of RFC 6570 as far as OpenAPI needs it: `{ids}` in the path and one `{?a,b*}` at the end,
 * where lists are joined by commas and `*` repeats the name instead. Every value is encoded by itself and
 * joined afterwards, so that a slash or a comma inside a value stays inside it. An empty list is not sent;
 * `0`, `false` and `''` are.
 */
export function callUrl(template: string, params: Params): string {
  return template.replace(/{(\??)([^}]+)}/g, (_, isQuery: string, names: string) => {
    if (!isQuery) return pathValue(names, encodedValues(params[names]).join())
    let query = ''
    for (const spec of names.split(',')) {
      const name = spec.replace('*', '')
      const values = encodedValues(params[name])
      for (const value of name === spec && values.length ? [values.join()] : values) {
        query += `${query ? '&' : '?'}${encodeURIComponent(name)}=${value}`
      }
    }
    return query
  })
}

/** Empty, `.` and `..` are refused: they would address another operation, and no encoding hides a dot segment. */
function pathValue(name: string, text: string): string {
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${name} cannot be "${text}"`)
  return text
}

const encodedValues = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value == null ? [] : [value]).map((item) => encodeURIComponent(item))
