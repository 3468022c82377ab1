import { distance } from '../geo/distance.ts'
import type { Point } from '../geo/point.ts'
import type { Asking } from './find-place.ts'
import type { Asked, FoundPlace, Part, Thing } from './part.ts'
import type { AnswerOf, Missing } from './part-answer.ts'
import { withoutNulls } from './without-nulls.ts'

type AnyThing = Thing<Readonly<Record<string, unknown>>, unknown>
type Answer = AnswerOf<AnyThing>

/** Ask for a part, once for each that stands in `known`: two parts may need the same third. */
export function askPart(part: Part, asking: Asking, known: Map<Part, Promise<Answer>>): Promise<Answer> {
  const answer = known.get(part) ?? answerTo(part, asking, known)
  known.set(part, answer)
  return answer
}

async function answerTo(part: Part, asking: Asking, known: Map<Part, Promise<Answer>>): Promise<Answer> {
  const { here, options } = asking
  const source = { operation: part.operation, licence: part.licence }
  const none = (why: readonly Missing[]): Answer => ({ ...source, state: 'none', why })
  if (!here.point) return none(here.why)
  const lacks = (place: Partial<FoundPlace>): boolean => !!part.needs?.some((need) => !place[need])
  const more = lacks(here) ? await asking.more() : here
  if (!more.point) return none(more.why)
  if (lacks(more)) return none([{ message: `The place has no ${part.needs!.join(', ')}.` }])

  let ids: readonly string[] = ['']
  const why: Missing[] = []
  if (part.each) {
    const others = (part.atStops && here.stops) ?? (await askPart(part.each, asking, known))
    if ('state' in others) {
      if (others.state === 'none') return none(others.why)
      if (others.state === 'degraded') why.push(...others.why)
      ids = others.data.map(({ id }) => String(id))
    } else ids = others
  }
  const place = { ...asking.asked, ...more, ...here, ...here.point }
  ids = ids.slice(0, part.of ?? 1)
  let ageSeconds: number | undefined
  let failed = 0
  const told = await Promise.all(
    ids.map(async (id) => {
      try {
        const asked = { ...place, id } as Asked // what it needs was looked at above
        const { data, response } = await part.ask(asking.city, asked, options).raw()
        const age = response.headers.get('age')
        if (age) ageSeconds = Math.max(ageSeconds ?? 0, +age)
        return part.read(data as never).map((thing) => measured(thing, here.point))
      } catch (error) {
        options.signal?.throwIfAborted()
        failed += 1
        why.push({ operation: part.operation, message: (error as Error).message, error })
        return []
      }
    }),
  )
  if (failed && failed === ids.length) return none(why)
  const within = told.flat().filter(({ metres }) => !(metres! > (part.metres ?? Infinity)))
  const data = sorted(within, part.order ?? 'metres').slice(0, part.first)
  const whole = { ...source, data, total: within.length, ...(ageSeconds !== undefined && { ageSeconds }) }
  return why.length ? { ...whole, state: 'degraded', why } : { ...whole, state: 'ok' }
}

function measured(thing: Readonly<Record<string, unknown>>, from: Point): AnyThing {
  // The city's file says which member of the answer is which of the thing, and lint that they have the type.
  const told = withoutNulls(thing) as AnyThing
  return told.point ? { ...told, metres: Math.round(distance(from, told.point)) } : told
}

/** The smallest first, what lacks the member last. */
function sorted(things: readonly AnyThing[], member: string): readonly AnyThing[] {
  const of = (thing: AnyThing): unknown => (thing as Readonly<Record<string, unknown>>)[member]
  return [...things].sort((left, right) => {
    const [one, other] = [of(left), of(right)]
    if (one === other) return 0
    return other === undefined || (one !== undefined && one! < other!) ? -1 : 1
  })
}
