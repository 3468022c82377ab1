import type { Entry, Subject } from './entry.ts'
import type { Evidence } from './evidence.ts'
import type { SdkPlace } from './sdk-place.ts'

/** The entry that best explains an error, if one of them can. */
export function explain(entries: readonly Entry[], evidence: Evidence): Entry | undefined {
  const weighed = entries
    .filter(({ unseen }) => !unseen)
    .map((entry) => ({ entry, weight: Math.max(0, ...entry.at.map((subject) => weigh(entry, subject, evidence))) }))
  const best = weighed.toSorted((one, other) => other.weight - one.weight)[0]
  return best && best.weight >= enough ? best.entry : undefined
}

/** Less is a coincidence: the same API, and no more. */
const enough = 25

function weigh(entry: Entry, subject: Subject, { places, words }: Evidence): number {
  const weights = places
    .filter(({ api }) => api === entry.api)
    .map((place) => weighPlace(subject, place, words) - place.steps)
  if (entry.rule === 'door-moved')
    return [...words].some((word) => word.endsWith(`/sdk${subject.from?.slice(1)}`)) ? 100 : 0
  const named = namedValues(entry.message).filter((value) => words.has(value)).length
  const weight = Math.max(0, ...weights)
  return weight === 0 ? 0 : weight + named * 5
}

/** Values that an entry tells of, which a compiler tells of, too. */
const namedValues = (message: string): readonly string[] =>
  [...message.matchAll(/"([^"\s]+)"/g)].flatMap(([, value]) => value ?? [])

/** How much a place of the SDK has to do with what changed: the thing itself, a word of the compiler's, or the way there. */
export function weighPlace(subject: Subject, place: SdkPlace, words: ReadonlySet<string>): number {
  const { operation, parameter, type, member, from } = subject
  const isReached = subject.reaches.some((name) => isOf(name, place.name))
  const names = (part: string | undefined): boolean =>
    [part, from].some((name) => name !== undefined && place.members.includes(name))
  const said = (part: string | undefined): boolean => [part, from].some((name) => name !== undefined && words.has(name))
  const part = parameter ?? member
  if (operation !== undefined) {
    if (!isOf(operation, place.name) && !isReached) return 0
    if (part === undefined) return operation === place.name || from === place.name ? 95 : 80
    if (names(part)) return 100
    return said(part) ? 90 : 40
  }
  if (type === undefined) return 0
  const isType = place.name === type || (member === undefined && place.name === from) || isBuilder(type, place.name)
  if (member === undefined) return isType ? 100 : isReached ? (said(type) ? 70 : 35) : 0
  if (isType) return names(member) ? 110 : said(member) ? 95 : 45
  if (names(member) && isReached) return 60
  return isReached ? (said(member) ? 85 : 30) : 0
}

/** What is exported for an operation or a type under a name made of its own. */
export const isOf = (operation: string, name: string): boolean =>
  name === operation || new RegExp(`^(?:get)?(?:${operation}|${pascal(operation)})${derived}$`).test(name)

const isBuilder = (type: string, name: string): boolean =>
  [`get${type}Mock`, `${type}Writable`, `${type}Schema`].includes(name)

const derived = '(?:Params|Result|Query|Mutation|MockHandler|Mock|Schema)?'

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
