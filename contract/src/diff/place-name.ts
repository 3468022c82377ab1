import { tokensOf, valueAt, below } from '../grammar/pointer.ts'
import { recordOf, textOf } from '../grammar/record.ts'
import type { OpenApiDocument } from '../model/model.ts'

/** A place in two halves, so that the same place in many operations can be told once. */
export type Place = { readonly head: string; readonly tail: string }

/** A pointer in words a developer knows: `` `Stop.lines[].id` `` or `` `stops`, parameter "near" ``. */
export function placeName(document: OpenApiDocument, pointer: string): string {
  const { head, tail } = placeOf(document, pointer)
  return head + tail
}

export function placeOf(document: OpenApiDocument, pointer: string): Place {
  const tokens = tokensOf(pointer)
  if (tokens[0] === 'components' && tokens[1] === 'schemas')
    return { head: `\`${[tokens[2] ?? '', ...memberNames(tokens.slice(3))].join('')}\``, tail: '' }
  if (tokens[0] !== 'paths') return { head: 'The contract', tail: '' }
  const operation = textOf(recordOf(valueAt(document, below('', ...tokens.slice(0, 3))))['operationId'])
  const rest = tokens.slice(3)
  const head = operation === '' ? `\`${tokens[1] ?? ''}\`` : `\`${operation}\``
  const inner = (from: number): string => {
    const members = memberNames(rest.slice(from)).join('').replace(/^\./, '')
    return members === '' ? '' : `, \`${members}\``
  }
  if (rest[0] === 'parameters') {
    const name = textOf(recordOf(valueAt(document, below('', ...tokens.slice(0, 5))))['name'])
    return { head, tail: `, parameter "${name || (rest[1] ?? '')}"${inner(2)}` }
  }
  if (rest[0] === 'requestBody') return { head, tail: `, request body${inner(3)}` }
  if (rest[0] === 'responses') {
    const isHeader = rest[2] === 'headers' && rest[3] !== undefined
    return {
      head,
      tail: isHeader ? `, header "${rest[3]}" of the ${rest[1]} answer` : `, ${rest[1]} answer${inner(4)}`,
    }
  }
  return { head, tail: '' }
}

/** Property names along a pointer into a schema, list items as `[]`. */
function memberNames(tokens: readonly string[]): readonly string[] {
  const names: string[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === 'properties' && index + 1 < tokens.length) {
      names.push(`.${tokens[index + 1]}`)
      index += 1
    } else if (token === 'items') names.push('[]')
  }
  return names
}
