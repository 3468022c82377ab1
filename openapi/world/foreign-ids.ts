/** An id that one operation gives and another need not know: of which kind, which ids, and why. */
export type ForeignId = {
  readonly brand: string
  readonly operation: string
  readonly ids: RegExp
  readonly why: string
}

export const foreignIds: readonly ForeignId[] = [
  {
    brand: 'Postcode',
    operation: 'postcodes.terminatedPostcode',
    ids: /./,
    why: 'It knows postcodes that are no more, and those that live are not among them.',
  },
  {
    brand: 'Postcode',
    operation: 'postcodes.scottishPostcode',
    ids: /./,
    why: 'It knows postcodes of Scotland.',
  },
]
