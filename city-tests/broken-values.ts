/** What stands in place of each part by turns: a value of every kind, and texts that no format has. */
const strangers: readonly unknown[] = [null, '', 'x y', -1, 1e9 + 0.5, true, [], {}]

/** So many parts of one value are broken, spread over all of it. */
const partsMax = 24

/**
 * The value with one part of it another, or gone, or with one more: whether that breaks it is for its contract to say. The
 * first items of a list stand for all.
 */
export function* brokenValues(value: unknown): Generator<unknown> {
  const places = [...placesIn(value)]
  const step = Math.ceil(places.length / partsMax)
  for (const place of places.filter((_place, index) => index % step === 0)) {
    for (const stranger of strangers) yield withPart(value, place, stranger)
    if (place.length > 0) yield withPart(value, place, undefined)
  }
}

type Place = readonly string[]

function* placesIn(value: unknown): Generator<Place> {
  yield []
  if (typeof value !== 'object' || value === null) return
  const names = Object.keys(value)
  for (const name of Array.isArray(value) ? names.slice(0, 1) : names) {
    for (const place of placesIn(Reflect.get(value, name))) yield [name, ...place]
  }
}

/** A copy, but for one part; `undefined` takes it away. */
function withPart(value: unknown, [name, ...rest]: Place, part: unknown): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return part
  const inner = withPart(Reflect.get(value, name), rest, part)
  if (Array.isArray(value))
    return value.flatMap((item, index) => (String(index) !== name ? [item] : inner === undefined ? [] : [inner]))
  const others = Object.entries(value).map(([key, member]) => [key, key === name ? inner : member] as const)
  return Object.fromEntries(others.filter(([key, member]) => key !== name || member !== undefined))
}
