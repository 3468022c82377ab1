/** Header fields by name in lower case, as `node:http` tells them. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>

/** One field's text; of one that came several times, all of it (RFC 9110 §5.3). */
export function headerText(headers: RequestHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
