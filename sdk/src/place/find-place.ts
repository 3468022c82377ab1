import type { Point } from '../geo/point.ts'
import { operationOf, type Told } from './ask-question.ts'
import type { Asked, FoundPlace, PlaceFacts, Question, Way } from './part.ts'
import type { Missing } from './part-answer.ts'
import { withoutNulls } from './without-nulls.ts'

/** What a way tells: the city's file says which facts, and lint that they have the type. */
type WayFacts = PlaceFacts & { readonly point?: Point; readonly id?: string | number; readonly told: unknown }

/** A place; or why there is none. */
export type Found =
  | FoundPlace
  | { readonly point?: undefined; readonly stops?: undefined; readonly why: readonly Missing[] }

export type Ask = (question: Question, known: Partial<Asked>) => Promise<Told>

/** A place, and how to ask about it. */
export type Asking = {
  readonly here: Found
  readonly ask: Ask
  /** What a way that begins at a point tells besides, asked for once and only when a part needs it. */
  readonly more: () => Promise<Found>
}

export async function findPlace(ways: readonly Way[], ask: Ask, where: string | Point): Promise<Asking> {
  const text = typeof where === 'string' ? where.trim().slice(0, 99) : `${where.lat},${where.lon}`
  const [lat, lon] = text.split(',').map((degrees) => +(degrees || NaN))
  const from = Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180 ? { lat: lat!, lon: lon! } : undefined

  const go = async (way?: Way, at?: Point): Promise<Found> => {
    const operation = way && operationOf(way)
    const { things, why }: Told = way ? await ask(way, { ...at, text }) : {}
    const found = (things as readonly WayFacts[] | undefined)?.find(({ id }) => !id || `${id}` === text)
    const { id: _id, told: _told, ...facts }: Partial<WayFacts> = found ?? {}
    const point = facts.point ?? at
    const stops = facts.stops && [...new Set([facts.stops].flat(2).flatMap((stop) => (stop ? `${stop}` : [])))]
    return things && point
      ? (withoutNulls({ ...facts, stops, point, operation, licence: way!.licence }) as FoundPlace)
      : { why: [why ?? (withoutNulls({ message: `No place is known by "${text}".`, operation }) as Missing)] }
  }

  const here = from ? { point: from } : await go(ways.find(({ form }) => form?.test(text)))
  let told: Promise<Found> | undefined
  const more = (): Promise<Found> =>
    (told ??= go(
      ways.find(({ form }) => !form),
      here.point,
    ))
  return { here, ask, more }
}
