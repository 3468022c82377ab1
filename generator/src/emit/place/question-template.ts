import type { AskedParameter, OperationModel, ParameterModel, Piece, PlaceQuestion } from '@openlondon/contract'
import { fixedValues, parametersIn, upstreamOf } from '@openlondon/contract/model'

const metresPerMile = 1_609.344

/** The address that a place is asked for at: values as they are sent, and facts of the place in braces. */
export function questionTemplate({ api, operation, ask, metres = 0 }: PlaceQuestion): string {
  const asked = new Map(ask.map((one) => [one.name, one]))
  const path = parametersIn(operation, 'path').reduce(
    (whole, { name }) => {
      const one = asked.get(name)
      return one ? whole.replaceAll(`{${name}}`, () => joined(one, ',', metres)) : whole
    },
    operation.path.split('#')[0] ?? '',
  )
  const fixed = fixedValues(operation)
  const query = parametersIn(operation, 'query').flatMap((parameter): readonly string[] => {
    const one = asked.get(parameter.name)
    if (one) return [pairs(parameter, one, metres)]
    const value = fixed[parameter.name]
    return value === undefined ? [] : [`${encodeURIComponent(parameter.name)}=${encodeURIComponent(String(value))}`]
  })
  const upstream = upstreamOf(api, operation)
  const auth = upstream.kind === 'external' ? upstream.auth : undefined
  const key = auth?.in === 'query' ? `{${query.length > 0 ? '&' : '?'}${auth.name}}` : ''
  return `${path}${query.length > 0 ? `?${query.join('&')}` : ''}${key}`
}

const separators: Readonly<Record<string, string>> = { pipeDelimited: '%7C', spaceDelimited: '%20' }

function pairs({ name, style, explode }: ParameterModel, asked: AskedParameter, metres: number): string {
  const key = encodeURIComponent(name)
  const isRepeated = explode && asked.isList && !isBox(asked)
  return `${key}=${joined(asked, isRepeated ? `&${key}=` : (separators[style] ?? ','), metres)}`
}

const joined = ({ values }: AskedParameter, separator: string, metres: number): string =>
  values.map((pieces) => pieces.map((piece) => pieceText(piece, metres)).join('')).join(separator)

function pieceText(piece: Piece, metres: number): string {
  if (typeof piece === 'string') return encodeURIComponent(piece)
  if (piece.token === 'metres') return String(metres)
  if (piece.token === 'kilometres') return String(metres / 1000)
  if (piece.token === 'miles') return String(Number((metres / metresPerMile).toFixed(3)))
  return `{${piece.token}}`
}

const isBox = ({ values }: AskedParameter): boolean =>
  values.flat().some((piece) => typeof piece !== 'string' && piece.token === 'box')

/** Whether the corners of a box are wanted, which are made of the point. */
export const wantsBox = ({ ask }: Pick<PlaceQuestion, 'ask'>): boolean => ask.some(isBox)

/** What goes into headers: the source of each value by the header's name. */
export function headerSources({ operation, ask, metres = 0 }: PlaceQuestion): readonly (readonly [string, string])[] {
  const fixed = fixedValues(operation)
  return parametersIn(operation, 'header').flatMap(({ name }): readonly (readonly [string, string])[] => {
    const one = ask.find((asked) => asked.name === name)
    if (one) return [[name, textSource(one, metres)]]
    return fixed[name] === undefined ? [] : [[name, JSON.stringify(fixed[name])]]
  })
}

function textSource({ values }: AskedParameter, metres: number): string {
  const texts = values.map((pieces) => pieces.map((piece) => sourceOf(piece, metres)).join(''))
  return `\`${texts.join(',')}\``
}

function sourceOf(piece: Piece, metres: number): string {
  if (typeof piece === 'string') return piece.replaceAll(/[`\\$]/g, '\\$&')
  const text = pieceText(piece, metres)
  if (!text.startsWith('{')) return text
  return `\${${piece.token === 'box' ? boxSource(metres) : `asked.${piece.token}`}}`
}

export const boxSource = (metres: number | undefined): string => `boxAround(asked, ${metres ?? 0})`

/** What an operation is called in the module of places: two APIs may have one of the same name. */
export const callName = ({ apiId, name }: Pick<OperationModel, 'apiId' | 'name'>): string =>
  `${name}Of_${wordOf(apiId)}`

export const wordOf = (apiId: string): string => apiId.replaceAll('-', '_')

export const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
