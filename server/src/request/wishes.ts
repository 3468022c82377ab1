/** One value of a header that negotiates, and how much it is wanted (RFC 9110 §12.4.2): from 0, not at all, to 1. */
export type Wish = { readonly value: string; readonly weight: number }

/** What `Accept` or `Accept-Language` asks for, in its own order. */
export function wishesOf(header: string): readonly Wish[] {
  const wishes = header.split(',').map((part): Wish => {
    const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = Number(parameters.find((each) => /^q=/i.test(each))?.slice(2) ?? 1)
    return { value, weight: Number.isNaN(weight) ? 1 : weight }
  })
  return wishes.filter(({ value }) => value !== '')
}
