import type { Values } from '../call/recipe.ts'

type Field = { readonly name: string; readonly start: string; readonly fixed?: true }
type Address = { readonly pathname: string; readonly search: string; readonly hash: string }

const valueCharactersMax = 2_000

/** The values of the form that an address names; what is no field of it, or too long to be typed, is left alone. */
export function valuesIn(fields: readonly Field[], search: string): Values {
  const query = new URLSearchParams(search)
  return Object.fromEntries(
    fields.flatMap(({ name, fixed }) => {
      const value = query.get(name)
      return value === null || fixed || value.length > valueCharactersMax ? [] : [[name, value]]
    }),
  )
}

/** The address with what differs from the start, and with whatever else it said before. */
export function addressWith(fields: readonly Field[], values: Values, { pathname, search, hash }: Address): string {
  const query = new URLSearchParams(search)
  for (const { name, start } of fields) {
    const value = values[name] ?? ''
    if (value === start || value.length > valueCharactersMax) query.delete(name)
    else query.set(name, value)
  }
  const told = query.toString()
  return pathname + (told === '' ? '' : `?${told}`) + hash
}
