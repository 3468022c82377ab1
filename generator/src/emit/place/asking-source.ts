import type { Piece, PlaceQuestion } from '@openlondon/contract'

const metresPerMile = 1_609.344

/** The arrow function that calls an operation with what a place is asked by. */
export function askingSource({ operation, ask, metres = 0 }: PlaceQuestion): string {
  const used = new Set<string>()
  const sourceOf = (pieces: readonly Piece[], type: string): string => {
    const [piece] = pieces
    if (pieces.length === 1 && piece !== undefined && typeof piece !== 'string')
      return type === 'number' && piece.token === 'id' ? `Number(${tokenSource('id')})` : tokenSource(piece.token)
    if (type !== 'text') return pieces.join('')
    if (pieces.every((one) => typeof one === 'string')) return JSON.stringify(pieces.join(''))
    const text = pieces.map((one) =>
      typeof one === 'string' ? one.replaceAll(/[`\\$]/g, '\\$&') : `\${${tokenSource(one.token)}}`,
    )
    return `\`${text.join('')}\``
  }
  const tokenSource = (token: string): string => {
    if (token === 'metres') return String(metres)
    if (token === 'kilometres') return String(metres / 1000)
    if (token === 'miles') return String(Number((metres / metresPerMile).toFixed(3)))
    if (token === 'box') {
      used.add('lat').add('lon')
      return `boxAround({ lat, lon }, ${metres})`
    }
    used.add(token)
    return token
  }
  const given = ask.map(({ name, type, isList, values }) => {
    const isBox = values.flat().some((piece) => typeof piece !== 'string' && piece.token === 'box')
    const entries = values.map((pieces) => sourceOf(pieces, type))
    const value =
      isList && !isBox
        ? `[${entries.join(', ')}]`
        : isBox && type === 'number'
          ? `[...${entries.join('')}]`
          : entries.join('')
    return `${propertyName(name)}: ${value}`
  })
  const taken = used.size === 0 ? '_asked' : `{ ${[...used].sort().join(', ')} }`
  return `(city, ${taken}, options) => ${callName(operation)}(city, { ${given.join(', ')} }, options)`
}

/** What an operation is called in the module of places: two APIs may have one of the same name. */
export const callName = ({ apiId, name }: PlaceQuestion['operation']): string =>
  `${name}Of_${apiId.replaceAll('-', '_')}`

export const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
