import type { Fail } from '../answer/errors.ts'

/** Parameters by the name they have in the contract; `undefined` and `null` mean "not sent". */
export type Params = Readonly<Record<string, unknown>>

/**
 * Expand a template of RFC 6570 as far as OpenAPI needs it: `{ids}` in the path and one `{?a,b*}` at the end, or `{&a,b*}` behind a `?`,
 * where lists are joined by commas and `*` repeats the name instead. Every value is encoded by itself and
 * joined afterwards, so that a slash or a comma inside a value stays inside it. An empty list is not sent;
 * `0`, `false` and `''` are. In the path nothing, `.` and `..` are refused: they would address another operation, and no
 * encoding hides a dot segment. An owner's key, given apart, wins over a parameter of its name.
 */
export function callUrl(template: string, params: Params, fail: Fail, key?: Params): string {
  return template.replace(/{([?&])?(.*?)}/g, (_part, isQuery, names: string) =>
    names
      .split(',')
      .map((spec) => {
        const name = spec.replace('*', '')
        const start = `&${encodeURIComponent(name)}=`
        const values = [key?.[name] ?? params[name] ?? []].flat()
        let text: string | undefined
        try {
          // What is no text is made one.
          text = (values as string[]).map(encodeURIComponent).join(name === spec ? ',' : start)
          if (isQuery || !/^\.{0,2}$/.test(text)) return isQuery && values.length ? start + text : text
        } catch {
          // Half a character has no encoding.
        }
        throw fail('UsageError', `${name} is "${text}"`, { parameter: name })
      })
      .join('')
      // No value has this sign, which is encoded in them.
      .replace('&', isQuery),
  )
}
