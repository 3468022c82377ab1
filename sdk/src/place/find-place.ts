import type { Point } from '../geo/point.ts'
import type { Client } from '../runtime/client.ts'
import type { CallOptions } from '../runtime/options.ts'
import type { Asked, FoundPlace, PlaceFacts, Way } from './part.ts'
import type { Missing } from './part-answer.ts'
import { withoutNulls } from './without-nulls.ts'

type WayFacts = PlaceFacts & { readonly point?: Point; readonly id?: string | number }

/** A place; or why there is none. */
export type Found = FoundPlace | { readonly point?: undefined; readonly why: readonly Missing[] }

/** A place, and all that asking about it takes. */
export type Asking = {
  readonly here: Found
  readonly city: Client
  readonly options: CallOptions
  readonly asked: Partial<Asked>
  /** What a way that begins at a point tells besides, asked for once and only when a part needs it. */
  readonly more: () => Promise<Found>
}

export async function findPlace(
  ways: readonly Way[],
  city: Client,
  where: string | Point,
  moment: string,
  options: CallOptions,
): Promise<Asking> {
  const asked: Partial<Asked> = { now: `${moment.slice(0, 16)}Z`, today: moment.slice(0, 10) }
  const go = async (way: Way | undefined, by: Partial<Asked>): Promise<Found> => {
    const { operation } = way ?? {}
    try {
      if (way) {
        const { data } = await way.ask(city, { ...asked, ...by } as Asked, options).raw() // a way asks by what it is for
        // A way's data are facts of a place: the city's file says which, and lint that they have the type.
        const told = way.read(data as never).map(withoutNulls) as readonly WayFacts[]
        const { id: _id, ...facts } = told.find(({ id }) => id === undefined || String(id) === by.text) ?? {}
        const point = facts.point ?? (by.lat === undefined ? undefined : { lat: by.lat, lon: by.lon! })
        const stops = facts.stops && { stops: [...new Set(facts.stops.map(String))] }
        if (point) return { ...facts, ...stops, point, operation: way.operation, licence: way.licence }
      }
      return {
        why: [
          { message: `No place is known by "${by.text ?? `${by.lat},${by.lon}`}".`, ...(operation && { operation }) },
        ],
      }
    } catch (error) {
      options.signal?.throwIfAborted()
      return { why: [{ operation: operation!, message: String((error as Error).message), error }] }
    }
  }
  const text = typeof where === 'string' ? where.trim().slice(0, 99) : ''
  const [lat, lon] = typeof where === 'string' ? text.split(',').map(Number) : [where.lat, where.lon]
  const isPoint = Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180
  const here = isPoint
    ? { point: { lat: lat!, lon: lon! } }
    : await go(
        ways.find(({ form }) => form?.test(text)),
        { text },
      )
  let told: Promise<Found> | undefined
  const more = (): Promise<Found> =>
    (told ??= go(
      ways.find(({ form }) => !form),
      here.point!,
    ))
  return { here, city, options, asked, more }
}
