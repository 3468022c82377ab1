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
    if (!isQuery) return pathValue(names, params[names])
    const pairs = names.split(',').flatMap((spec) => {
      const name = spec.replace('*', '')
      const values = encodedValues(params[name])
      const parts = name === spec && values.length ? [values.join()] : values
      return parts.map((value) => `${encodeURIComponent(name)}=${value}`)
    })
    return pairs.length ? `?${pairs.join('&')}` : ''
  })
}

/** Empty, `.` and `..` are refused: they would address another operation, and no encoding hides a dot segment. */
function pathValue(name: string, value: unknown): string {
  const text = encodedValues(value).join()
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${name} cannot be "${text}"`)
  return text
}

// What is no string is written as `String` would; the cast only tells the compiler so.
const encodedValues = (value: unknown): readonly string[] => ([value ?? []].flat() as string[]).map((item) => encodeURIComponent(item))
