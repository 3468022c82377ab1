import { isRecord } from '@openlondon/contract/model'

/**
 * How an answer looks other than what was recorded: members that every recorded thing at a place has, and that a thing of the
 * answer at the same place lacks. Places are told as JSON Pointers with `*` for any item.
 */
export function lookFaults(recorded: readonly unknown[], answer: unknown): readonly string[] {
  const told = membersByPlace(recorded)
  const faults = new Set<string>()
  for (const [place, things] of placesOf([answer])) {
    const wanted = told.get(place) ?? new Set()
    for (const thing of things) {
      for (const name of wanted) if (!Object.hasOwn(thing, name)) faults.add(`${place}/${name}`)
    }
  }
  return [...faults]
}

type Thing = Readonly<Record<string, unknown>>

/** By place the members that all things there have. */
function membersByPlace(values: readonly unknown[]): ReadonlyMap<string, ReadonlySet<string>> {
  const common = ([first = {}, ...others]: readonly Thing[]): ReadonlySet<string> =>
    new Set(Object.keys(first).filter((name) => others.every((other) => Object.hasOwn(other, name))))
  return new Map([...placesOf(values)].map(([place, things]) => [place, common(things)]))
}

/** One thing is not told from a list of one: some owners answer both. */
function placesOf(values: readonly unknown[]): ReadonlyMap<string, readonly Thing[]> {
  const places = new Map<string, Thing[]>()
  const look = (value: unknown, place: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) look(item, place)
    } else if (isRecord(value)) {
      const things = places.get(place)
      if (things) things.push(value)
      else places.set(place, [value])
      for (const [name, member] of Object.entries(value)) look(member, `${place}/${name}`)
    }
  }
  for (const value of values) look(value, '')
  return places
}
