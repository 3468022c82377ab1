import { decodeText, type LoneDocument } from '@openlondon/contract/document'

/** A file as a browser hands it over; text that was pasted is one, too. */
export type Dropped = { readonly name: string; readonly bytes: Uint8Array }

export type ReadDropped = { readonly document: LoneDocument } | { readonly fault: string }

export const filesMax = 100
export const bytesMax = 20_000_000

/** What a file is that no document can be, by its first bytes. */
const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^504b0304/, 'a ZIP archive. Unpack it, and drop the files that are in it'],
  [/^1f8b/, 'pressed by gzip. Unpack it first'],
  [/^25504446/, 'a PDF. Drop the file that it was made from'],
  [/^(?:89504e47|47494638|ffd8ff)/, 'a picture. Drop the document itself'],
]

/** The same, by how its text begins. */
const otherTexts: readonly (readonly [RegExp, string])[] = [
  [/^\uFEFF?\s*<(?:!doctype html|html)/i, 'a web page. Save the document that it shows, not the page'],
  [/^\uFEFF?\s*<[\w?!]/, 'XML. OpenAPI documents are JSON or YAML'],
]

/** Documents of other formats, by a member that they have. */
const otherFormats: readonly (readonly [RegExp, string])[] = [
  [/^\s*["']?asyncapi["']?\s*:|[{,]\s*"asyncapi"\s*:/m, 'AsyncAPI, which is about messages. This page reads OpenAPI'],
  [/"_postman_id"\s*:|getpostman\.com/, 'a Postman collection. Export it as OpenAPI'],
  [/^\s*["']?arazzo["']?\s*:|[{,]\s*"arazzo"\s*:/m, 'Arazzo, which is about steps. This page reads OpenAPI'],
  [/^\s*["']?overlay["']?\s*:|[{,]\s*"overlay"\s*:/m, 'an Overlay. Apply it, and drop what comes of it'],
]

const openapi = /^\s*["']?(?:openapi|swagger)["']?\s*:|[{,]\s*"(?:openapi|swagger)"\s*:/m

/** Find the document among the files, and read all of them; or say what is wrong, and what to do. */
export function readDropped(dropped: readonly Dropped[]): ReadDropped {
  const bytes = dropped.reduce((sum, file) => sum + file.bytes.length, 0)
  if (dropped.length > filesMax) return { fault: `These are ${dropped.length} files; up to ${filesMax} are read.` }
  if (bytes > bytesMax)
    return {
      fault: `That is ${megabytes(bytes)} MB; up to ${megabytes(bytesMax)} MB are read here. Use the command line.`,
    }
  const texts: Record<string, string> = {}
  for (const { name, bytes: content } of dropped) {
    const kind = kindIn(otherKinds, hexOf(content))
    if (kind !== undefined) return { fault: `"${name}" is ${kind}.` }
    const read = decodeText(content)
    if (!('text' in read))
      return { fault: `Line ${read.line} of "${name}" holds bytes that are no letters. Save the file as UTF-8.` }
    const other = kindIn(otherTexts, read.text)
    if (other !== undefined) return { fault: `"${name}" is ${other}.` }
    texts[name] = read.text
  }
  return rootIn(texts)
}

function rootIn(texts: Readonly<Record<string, string>>): ReadDropped {
  const names = Object.keys(texts)
  const roots = names.filter((name) => openapi.test(texts[name] ?? ''))
  const [first, second] = roots
  if (second !== undefined)
    return {
      fault: `"${first}" and "${second}" are both documents. Drop one of them here; if one is the older version of the other, drop that one into the second field.`,
    }
  const [only, ...others] = names
  if (first !== undefined) return { document: { root: first, texts } }
  // One that is broken, or says no version: reading it tells what is wrong, and where.
  const format = otherFormats.find(([pattern]) => names.some((name) => pattern.test(texts[name] ?? '')))?.[1]
  if (format !== undefined) return { fault: `"${only}" is ${format}.` }
  if (only === undefined) return { fault: 'There is no file here. Drop one, or paste its text.' }
  if (others.length > 0)
    return {
      fault: 'None of these files says "openapi" or "swagger". Drop the document that refers to the others, too.',
    }
  if ((texts[only] ?? '').trim() === '') return { fault: `"${only}" is empty.` }
  return { document: { root: only, texts } }
}

const kindIn = (kinds: typeof otherKinds, start: string): string | undefined =>
  kinds.find(([pattern]) => pattern.test(start))?.[1]

const hexOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
