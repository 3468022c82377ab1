import { addDays, dayOf, type Random } from '@openlondon/sandbox/view'
import type { HygieneInspection, HygieneScores, Kitchen } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'

/** Sums of scores that make each rating, and how many of a hundred kitchens have it (FSA's Brand Standard, ratings). */
const outcomes: readonly [Outcome, ...(readonly Outcome[])] = [
  {
    value: '5',
    share: 68,
    scores: [
      [0, 0, 0],
      [0, 5, 0],
      [5, 5, 0],
      [5, 5, 5],
      [0, 5, 5],
      [5, 0, 5],
    ],
  },
  {
    value: '4',
    share: 15,
    scores: [
      [5, 10, 5],
      [10, 5, 5],
      [5, 5, 10],
      [10, 10, 0],
    ],
  },
  {
    value: '3',
    share: 9,
    scores: [
      [10, 10, 10],
      [10, 10, 5],
      [5, 10, 10],
    ],
  },
  {
    value: '2',
    share: 3,
    scores: [
      [15, 10, 10],
      [10, 15, 10],
      [15, 15, 5],
    ],
  },
  {
    value: '1',
    share: 4,
    scores: [
      [15, 15, 20],
      [20, 15, 10],
      [15, 20, 10],
    ],
  },
  {
    value: '0',
    share: 1,
    scores: [
      [20, 20, 20],
      [25, 20, 20],
      [20, 25, 30],
    ],
  },
]

type Outcome = {
  readonly value: string
  readonly share: number
  readonly scores: readonly [HygieneScores, ...(readonly HygieneScores[])]
}

/** What stands in the register of a kitchen today: undefined while it waits for its first inspection. */
export function presentInspection(ask: CityAsk, kitchen: Kitchen): HygieneInspection | undefined {
  const today = dayOf(ask.clock, ask.clock.now)
  if (kitchen.inspections) return kitchen.inspections.findLast(({ on }) => on <= today)
  const begun = kitchen.from ?? today
  const rhythm = ask.chance('inspections', kitchen.id)
  const first = addDays(begun, rhythm.whole(40, 200))
  if (first > today) return undefined
  const gap = rhythm.whole(250, 900)
  const number = Math.floor(daysBetween(first, today) / gap)
  const on = workingDay(addDays(first, number * gap))
  return kitchen.isExempt ? { on, value: 'Exempt' } : inspectedOn(on, ask.chance('inspection', kitchen.id, number))
}

/** Whether the register has a kitchen yet. */
export function isListed({ clock }: CityAsk, { from }: Kitchen): boolean {
  return from === undefined || from <= dayOf(clock, clock.now)
}

function inspectedOn(on: string, random: Random): HygieneInspection {
  let left = random.next() * 100
  const { value, scores } = outcomes.find(({ share }) => (left -= share) < 0) ?? outcomes[0]
  const isLow = Number(value) <= 2
  const isPending = isLow && random.next() < 0.3
  const hasReplied = isLow && random.next() < 0.3
  return {
    on,
    value,
    scores: random.pick(scores),
    isPending,
    ...(hasReplied && { reply: 'What was found has been put right, and a new visit has been asked for.' }),
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The day itself, or the Friday before. */
function workingDay(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return addDays(date, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}
