import { nestingMax, nestsTooDeep } from '../call/index.ts'
import { Refusal } from '../problem/problem.ts'

/** A body's value. Throws a `Refusal` for what is no JSON in UTF-8, and for what nests deeper than anybody walks. */
export function parseJsonBody(body: Uint8Array): unknown {
  const text = textOf(body)
  if (nestsTooDeep(text))
    throw new Refusal('request.malformed', { detail: `The body nests more than ${nestingMax} levels deep.` })
  try {
    return JSON.parse(text)
  } catch {
    throw notJson()
  }
}

function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw notJson()
  }
}

const notJson = (): Refusal => new Refusal('request.malformed', { detail: 'The body is not valid JSON in UTF-8.' })
