import { distance } from '../geo/distance.ts'
import { operationOf } from './ask-question.ts'
import type { Asking } from './find-place.ts'
import type { FoundPlace, Known, Part, Thing } from './part.ts'
import type { AnswerOf, Missing } from './part-answer.ts'
import { withoutNulls } from './without-nulls.ts'

type AnyThing = Thing<Known, unknown>
type Answer = AnswerOf<AnyThing>

/** Ask for a part, once for each that stands in `known`: two parts may need the same third. */
export function askPart(part: Part, asking: Asking, known: Map<Part, Promise<Answer>>): Promise<Answer> {
  const answer = known.get(part) ?? answerTo(part, asking, known)
  known.set(part, answer)
  return answer
}

async function answerTo(part: Part, asking: Asking, known: Map<Part, Promise<Answer>>): Promise<Answer> {
  const { here } = asking
  const { each, metres, licence, first = 20, order = 'metres' } = part
  const why: Missing[] = []
  const lacks = (place: Partial<FoundPlace>): string => `${part.needs?.filter((need) => !place[need]) ?? ''}`
  const more = here.point && lacks(here) ? await asking.more() : here

  /** What it is asked about: things of another part by their ids, or the place alone; absent where there is no asking. */
  let ids: readonly unknown[] | undefined
  if (!more.point) why.push(...more.why)
  else if (lacks(more)) why.push({ message: `The place has no ${lacks(more)}.` })
  else if (!each) ids = ['']
  else if (part.atStops && here.stops) ids = here.stops
  else {
    const others: { data?: readonly Known[]; why?: readonly Missing[] } = await askPart(each, asking, known)
    why.push(...(others.why ?? []))
    ids = others.data?.map(({ id }) => id)
  }

  const place = { ...more, ...here, ...here.point }
  const answers = await Promise.all(
    (ids ?? []).slice(0, part.of).map((id) => asking.ask(part, { ...place, id: `${id}` })),
  )
  why.push(...answers.flatMap((answer) => answer.why ?? []))
  const isAnswered = ids?.length ? answers.some(({ things }) => things) : ids
  const near = answers
    // The city's file says which member of the answer is which of a thing, and lint that they have the type.
    .flatMap(({ things = [] }) => things as readonly AnyThing[])
    .map((thing) => (thing.point ? { ...thing, metres: Math.round(distance(here.point!, thing.point)) } : thing))
    // What has no distance, or of a part without a reach, is never too far away.
    .filter((thing) => !(thing.metres! > metres!))
    .sort(by(order))
  const [ageSeconds] = answers.flatMap(({ age }) => (age ? +age : [])).sort((one, other) => other - one)
  return withoutNulls({
    operation: operationOf(part),
    licence,
    state: isAnswered ? (why[0] ? 'degraded' : 'ok') : 'none',
    ...(isAnswered && { data: near.slice(0, first), total: near.length }),
    ageSeconds,
    why: why[0] && why,
  }) as Answer
}

/** The smallest first, what lacks the member last. */
const by =
  (member: string) =>
  (left: Known, right: Known): number => {
    const [one, other] = [left[member], right[member]]
    return +(one === undefined) - +(other === undefined) || (one! < other! ? -1 : +(one! > other!))
  }
