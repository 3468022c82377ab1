import type { Point } from '../geo/point.ts'
import type { Client } from '../runtime/call/client.ts'
import type { CallOptions } from '../runtime/call/options.ts'
import { askPart } from './ask-part.ts'
import { askQuestion } from './ask-question.ts'
import { findPlace, type Ask, type Found } from './find-place.ts'
import type { Part, Way } from './part.ts'
import type { PartAnswer } from './part-answer.ts'

/** A point, or a text that names a place: what texts there are, the city says. `59.33,18.06` is a point too. */
export type Where = string | Point

export type PlaceOptions = CallOptions & {
  /** The moment that is asked about, where it is not this one: for tests. */
  readonly now?: Date
}

export type Parts = Readonly<Record<string, Part>>

export type PlaceAnswer<Given> = {
  /** The place; or, without a point, why it was not found. */
  readonly here: Found
  readonly parts: { readonly [Name in keyof Given]: PartAnswer<Given[Name]> }
}

/** Tell of a place, all parts at once. Only an abort is thrown: whatever else fails, its part says so. */
export async function placeBy<Given extends Parts>(
  ways: readonly Way[],
  city: Client,
  where: Where,
  parts: Given,
  { now = new Date(), ...options }: PlaceOptions = {},
): Promise<PlaceAnswer<Given>> {
  const moment = now.toISOString()
  const ask: Ask = (question, known) =>
    askQuestion(question, city, { now: `${moment.slice(0, 16)}Z`, today: moment.slice(0, 10), ...known }, options)
  const asking = await findPlace(ways, ask, where)
  const known = new Map<Part, ReturnType<typeof askPart>>()
  const answers = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => [name, await askPart(part, asking, known)]),
  )
  // Proof: under each name stands what the part of that name was answered.
  return { here: asking.here, parts: Object.fromEntries(answers) } as PlaceAnswer<Given>
}

/** One part of a place by itself. */
export const partBy = async <Given extends Part>(
  ways: readonly Way[],
  city: Client,
  where: Where,
  part: Given,
  options?: PlaceOptions,
): Promise<PartAnswer<Given>> => (await placeBy(ways, city, where, { part }, options)).parts.part
