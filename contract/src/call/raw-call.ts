import { ownOf } from '../grammar/record.ts'
import type { ParameterModel } from '../model/model.ts'

/** A name, and its text as it came. */
export type RawPair = readonly [name: string, text: string]

/** What of a request the reading of parameters needs; the texts are raw, nothing in them is decoded yet. */
export type RawCall = {
  readonly pathValues: Readonly<Record<string, string>>
  readonly query: readonly RawPair[]
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/**
 * Split a query, with or without its question mark. Names come decoded, texts raw: a comma between the items of a list
 * must be told from one inside an item.
 */
export const splitQuery = (search: string): readonly RawPair[] =>
  splitPairs(search.replace(/^\?/, '')).map(([name, text]) => [decodeName(name), text])

/** `name=text` by `name=text`, a plus sign in a name being a space. */
export function splitPairs(encoded: string): readonly RawPair[] {
  return encoded
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=')
      const name = equals < 0 ? part : part.slice(0, equals)
      return [name.replaceAll('+', ' '), equals < 0 ? '' : part.slice(equals + 1)]
    })
}

/** What came at a parameter's place: of a query and of cookies everything, by name. */
export function pairsAt({ name, in: place }: ParameterModel, raw: RawCall): readonly RawPair[] {
  if (place === 'query') return raw.query
  if (place === 'cookie') return splitCookies(String(raw.headers['cookie'] ?? ''))
  const text = place === 'path' ? ownOf(raw.pathValues, name) : ownOf(raw.headers, name.toLowerCase())
  return text === undefined ? [] : [[name, String(text)]]
}

function splitCookies(header: string): readonly RawPair[] {
  return header.split(';').map((part) => {
    const [name = '', ...text] = part.trim().split('=')
    return [decodeName(name), text.join('=')]
  })
}

/** A broken name is nobody's, and stays as it is. */
function decodeName(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
