/**
 * Names and values in turn, as Node's own `rawHeaders`: it writes them out without looking for one of them again. A name
 * is found as it was written.
 */
export type HeaderList = string[]

const flat = new WeakMap<Readonly<Record<string, string>>, readonly string[]>()

/** The same for a record, which is known again and so must not change. */
export function flatHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  const known = flat.get(headers)
  if (known) return known
  const made = Object.entries(headers).flat()
  flat.set(headers, made)
  return made
}

/** The first value under a name. */
export function headerIn(list: readonly string[], name: string): string | undefined {
  const at = placeIn(list, name)
  return at < 0 ? undefined : list[at + 1]
}

/** In the place of the first under its name, or at the end. */
export function setHeader(list: HeaderList, name: string, value: string): void {
  const at = placeIn(list, name)
  if (at < 0) list.push(name, value)
  else list[at + 1] = value
}

export function withoutHeaders(list: readonly string[], names: readonly string[]): HeaderList {
  return list.filter((_, at) => !names.includes(list[at - (at % 2)] ?? ''))
}

/** Only those whose names match. */
export function headersNamed(list: readonly string[], name: RegExp): Readonly<Record<string, string>> {
  return recordOf(list.filter((_, at) => name.test(list[at - (at % 2)] ?? '')))
}

/** Of several under one name, the last. */
export function recordOf(list: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let at = 0; at < list.length; at += 2) headers[list[at] ?? ''] = list[at + 1] ?? ''
  return headers
}

function placeIn(list: readonly string[], name: string): number {
  for (let at = 0; at < list.length; at += 2) if (list[at] === name) return at
  return -1
}
