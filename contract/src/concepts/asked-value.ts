/** Facts that stand in braces in what a parameter is asked by. */
export const tokens = {
  lat: 'number',
  lon: 'number',
  text: 'text',
  postcode: 'text',
  district: 'text',
  area: 'text',
  areaName: 'text',
  id: 'text',
  now: 'text',
  today: 'text',
  /** West, south, east and north of the part's distance around the place. */
  box: 'box',
  metres: 'number',
  kilometres: 'number',
  miles: 'number',
} as const

export type Token = keyof typeof tokens

/** What a place must be known to have before it can be asked by it. */
export const needs = ['postcode', 'district', 'area', 'areaName'] as const

export type Piece = string | { readonly token: Token }

/** A text in pieces: `{lat},{lon}` has three. A word in braces that is no token is given back as it is. */
export function piecesOf(text: string): { readonly pieces: readonly Piece[]; readonly unknown: readonly string[] } {
  const unknown: string[] = []
  const pieces = text.split(/(\{[^{}]*\})/).flatMap((piece): readonly Piece[] => {
    const [, word] = /^\{(.*)\}$/.exec(piece) ?? []
    if (word === undefined) return piece === '' ? [] : [piece]
    if (Object.hasOwn(tokens, word)) return [{ token: word as Token }] // it is a key of them
    unknown.push(word)
    return [piece]
  })
  return { pieces, unknown }
}
