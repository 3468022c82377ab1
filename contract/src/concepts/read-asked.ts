import { below } from '../grammar/pointer.ts'
import { isFixed } from '../model/operations/parameters.ts'
import type { ApiModel, OperationModel, ParameterModel } from '../model/model.ts'
import { partsOf } from '../model/schemas/schema-parts.ts'
import { piecesOf, tokens, type Piece } from './asked-value.ts'
import { meant, type Say } from './place-finding.ts'
import type { AskedParameter } from './place-model.ts'

/** What goes into each parameter of an operation, held against the parameter's type. */
export function readAsked(
  api: ApiModel,
  operation: OperationModel,
  stated: Readonly<Record<string, string>>,
  metres: number | undefined,
  say: Say,
): readonly AskedParameter[] {
  for (const parameter of operation.parameters) {
    if (parameter.required && !isFixed(parameter) && !Object.hasOwn(stated, parameter.name))
      say('/ask', `"${operation.id}" is not asked without "${parameter.name}". Add what goes into it.`)
  }
  return Object.entries(stated).flatMap(([name, text]): readonly AskedParameter[] => {
    const pointer = below('/ask', name)
    const parameter = operation.parameters.find((one) => one.name === name)
    if (!parameter) {
      say(
        pointer,
        `"${operation.id}" has no parameter "${name}".${meant(
          name,
          operation.parameters.map((one) => one.name),
        )}`,
      )
      return []
    }
    if (parameter.mediaType !== undefined)
      say(pointer, `"${name}" travels as ${parameter.mediaType}, which nothing of a place goes into. Leave it out.`)
    const { pieces, unknown } = piecesOf(text)
    for (const word of unknown)
      say(pointer, `Nothing of a place is called "{${word}}".${meant(word, Object.keys(tokens))}`)
    const isScaled = pieces.some(
      (piece) => typeof piece !== 'string' && ['box', 'metres', 'kilometres', 'miles'].includes(piece.token),
    )
    if (isScaled && metres === undefined) say(pointer, `"${text}" asks for a distance. Add "metres" to the file.`)
    return typed(api, parameter, text, pieces, (message) => say(pointer, message))
  })
}

function typed(
  api: ApiModel,
  parameter: ParameterModel,
  text: string,
  pieces: readonly Piece[],
  say: (message: string) => void,
): readonly AskedParameter[] {
  const parts = partsOf(api, parameter.schema)
  const items = parts.find((part) => part.items !== undefined)?.items
  const schemas = items ? partsOf(api, items) : parts
  const types = schemas.flatMap(({ type }) => [type ?? []].flat())
  const { name } = parameter
  const isText = types.includes('string')
  const isNumber = types.includes('number') || types.includes('integer')
  if (!isText && !isNumber) {
    if (types.includes('boolean') && (text === 'true' || text === 'false'))
      return [{ name, type: 'flag', isList: false, values: [[text]] }]
    say(`"${name}" is neither text nor number, and "${text}" can be nothing else.`)
    return []
  }
  const isBox = pieces.some((piece) => typeof piece !== 'string' && piece.token === 'box')
  const values = items && !isBox ? listOf(pieces) : [pieces]
  if (isText) {
    const known = schemas.flatMap((schema) => (Array.isArray(schema.enum) ? schema.enum : [])).map(String)
    const strange = values
      .map((value) => value.join(''))
      .find((value) => known.length > 0 && !value.includes('[object') && !known.includes(value))
    if (strange !== undefined) say(`"${name}" cannot be "${strange}".${meant(strange, known)}`)
    return [{ name, type: 'text', isList: items !== undefined, values }]
  }
  const isNumeric = (value: readonly Piece[]): boolean => {
    const [piece] = value
    if (value.length !== 1 || piece === undefined) return false
    if (typeof piece === 'string') return piece.trim() !== '' && Number.isFinite(Number(piece))
    return (
      piece.token === 'id' || tokens[piece.token] === 'number' || (tokens[piece.token] === 'box' && items !== undefined)
    )
  }
  if (!values.every(isNumeric)) {
    say(`"${name}" is a number, and "${text}" is none.`)
    return []
  }
  return [{ name, type: 'number', isList: items !== undefined, values }]
}

/** The entries of a list that is written with commas. */
function listOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const entries: Piece[][] = [[]]
  for (const piece of pieces) {
    if (typeof piece !== 'string') entries.at(-1)?.push(piece)
    else
      for (const [index, text] of piece.split(',').entries()) {
        if (index > 0) entries.push([])
        if (text.trim() !== '') entries.at(-1)?.push(text.trim())
      }
  }
  return entries
}
