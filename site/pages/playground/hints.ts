/** What the editor knows of the SDK: names and types, taken from its sources when the site is built. */
export type Hints = {
  /** What can be imported, such as `@open/sdk/trams`. */
  readonly doors: readonly string[]
  readonly apis: Readonly<Record<string, ApiHints>>
}

export type ApiHints = {
  readonly operations: Readonly<Record<string, OperationHint>>
  /** The members of a type with their own types, or of another name for a type that type itself. */
  readonly types: Readonly<Record<string, Readonly<Record<string, string>> | string>>
}

export type OperationHint = {
  readonly summary: string
  /** The name of the type of its parameters, where it has some. */
  readonly params?: string
  /** The name of the type that it answers. */
  readonly result: string
}

/** One offer: what is written, and what is said of it. */
export type Offer = { readonly label: string; readonly detail: string; readonly kind: 'function' | 'property' | 'text' }

/** What fits where the reader types. `from` is how many letters before the cursor are replaced. */
export type Offers = { readonly from: number; readonly offers: readonly Offer[] }

export function offersAt(before: string, code: string, hints: Hints): Offers | undefined {
  const door = /from\s+['"]([^'"\n]*)$/.exec(before)
  if (door)
    return { from: door[1]?.length ?? 0, offers: hints.doors.map((label) => ({ label, detail: '', kind: 'text' })) }
  const word = /[A-Za-z_$][\w$]*$/.exec(before)?.[0] ?? ''
  const ahead = before.slice(0, before.length - word.length)
  const used = usedOperations(code, hints)
  if (/[\w$)\]!?]\.$/.test(ahead))
    return { from: word.length, offers: used.flatMap(({ api, hint }) => answerMembers(api, hint)) }
  const called = /([A-Za-z_$][\w$]*)\s*\(\s*[\w$]+\s*,\s*\{[^}]*$/.exec(ahead)?.[1]
  const call = used.find(({ name }) => name === called)
  if (call?.hint.params && /[{,]\s*$/.test(ahead)) {
    return { from: word.length, offers: membersOf(call.api, call.hint.params) }
  }
  return word === '' ? undefined : { from: word.length, offers: operationOffers(hints) }
}

type Used = { readonly name: string; readonly hint: OperationHint; readonly api: ApiHints }

/** The operations whose names stand in the program. */
function usedOperations(code: string, { apis }: Hints): readonly Used[] {
  const words = new Set(code.match(/[A-Za-z_$][\w$]*/g))
  return Object.values(apis).flatMap((api) =>
    Object.entries(api.operations)
      .filter(([name]) => words.has(name))
      .map(([name, hint]) => ({ name, hint, api })),
  )
}

/** Members of everything that an answer holds: whose variable stands before the dot is not worked out. */
function answerMembers(api: ApiHints, { result }: OperationHint): readonly Offer[] {
  const seen = new Set<string>()
  const offers: Offer[] = []
  const visit = (type: string): void => {
    for (const name of type.match(/[A-Z]\w*/g) ?? []) {
      const found = api.types[name]
      if (found === undefined || seen.has(name)) continue
      seen.add(name)
      if (typeof found === 'string') visit(found)
      else offers.push(...membersOf(api, name))
      if (typeof found !== 'string') Object.values(found).forEach(visit)
    }
  }
  visit(result)
  return [...new Map(offers.map((offer) => [offer.label, offer])).values()]
}

function membersOf(api: ApiHints, type: string): readonly Offer[] {
  const members = api.types[type]
  if (members === undefined) return []
  if (typeof members === 'string') return membersOf(api, members)
  return Object.entries(members).map(([label, detail]) => ({ label, detail, kind: 'property' }))
}

const operationOffers = ({ apis }: Hints): readonly Offer[] =>
  Object.entries(apis).flatMap(([id, { operations }]) =>
    Object.entries(operations).map(([label, { summary }]) => ({
      label,
      detail: `${id}: ${summary}`,
      kind: 'function',
    })),
  )
