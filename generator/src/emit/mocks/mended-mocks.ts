/**
 * What orval writes, where it slips. Examples are proven by the contract's own validator, which knows of texts that
 * mean nothing; TypeScript does not. Bytes are a `Blob`, a list of made-up scalars is not a list of objects, and what
 * may be null is spread as any other part of an `allOf` is.
 */
export function mendedMocks(text: string): string {
  return withDistinctNames(text)
    .replaceAll(/=> \(\{(get\w+\(\))\}\)/g, '=> ($1)')
    .replaceAll(/(?<=\{)(get\w+\(\)),(?=\}|\.\.\.)/g, '...$1,')
    .replaceAll(/\{faker\./g, '{...faker.')
    .replaceAll(/(?<=\},)faker\.helpers\.arrayElement\(\[null,\]\),(?=\})/g, '')
    .replaceAll(/(\{(?:\.\.\.\{[^{}]*\},)+)faker\./g, '$1...faker.')
    .replaceAll(
      /^(export const \w+ = \(\): Blob => )\((".*")\)$/gm,
      (_, start: string, body: string) => start + blob(body),
    )
    .split(/^(?=export const )/m)
    .map((declaration) => withBytes(withType(declaration)))
    .join('')
}

/** An example may go on over several lines. */
const withType = (answer: string): string =>
  answer
    .replace(/^(export const \w+ = \(.*?\): (.+?) => )(\(.*\))$/m, '$1$3 as unknown as $2')
    .replace(
      /^(export const \w+ResponseMock\w* = \(.*?\): (.+?) => )(\(.*\n[\s\S]*\))(\s*)$/,
      '$1$3 as unknown as $2$4',
    )

/**
 * An answer's mock and the factory of a schema may have one name, `getStatusResponseMock`: what stands in a call is the
 * schema's, which is imported under another.
 */
function withDistinctNames(text: string): string {
  const imported = new Set([...text.matchAll(/^ {2}(get\w+),?$/gm)].map(([, name]) => name ?? ''))
  const declared = [...text.matchAll(/^export const (\w+) = /gm)].map(([, name]) => name ?? '')
  return declared
    .filter((name) => imported.has(name))
    .reduce(
      (mended, name) =>
        mended
          .replaceAll(new RegExp(`\\b${name}\\((?=\\))`, 'g'), `${name}OfSchema(`)
          .replace(new RegExp(`^  ${name}(,?)$`, 'm'), `  ${name} as ${name}OfSchema$1`),
      text,
    )
}

/** Where one answer is bytes and another is empty or JSON, orval hands on whichever as it is. */
const withBytes = (handler: string): string =>
  /overrideResponse\?: .*\bvoid\b/.test(handler)
    ? handler.replace('new HttpResponse(binaryBody,', 'new HttpResponse(binaryBody as BodyInit,')
    : handler

/** Text as bytes, or those that a `data:` address (RFC 2397) stands for. */
function blob(body: string): string {
  const data = /^"data:([^;"]*);base64,([^"]*)"$/.exec(body)
  if (!data) return `new Blob([${body}])`
  return `new Blob([Uint8Array.from(atob("${data[2]}"), (sign) => sign.charCodeAt(0))], { type: "${data[1]}" })`
}
