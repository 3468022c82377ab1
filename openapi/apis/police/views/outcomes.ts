import { addMonths } from '@openlondon/sandbox/view'
import type { StreetPoint } from '../../../world/land/land-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { crimeBase, outcomeBody } from './crime-body.ts'
import { crimeOfId, crimesAt, withinBound } from './crime-ledger.ts'
import { isPublished, monthAsked } from './months.ts'
import { refuseWithPage } from './owner-page.ts'
import { spotsIn, whereAsked } from './search-area.ts'

/** Nothing becomes of a crime after so many months. */
const monthsBack = 5

export const outcomeViews = views({
  outcomesAtLocation: (ask) => {
    const spots = spotsOfOutcomes(ask)
    return withinBound(outcomesOf(ask, spots, monthAsked(ask.clock, ask.text('date'))))
  },

  crimeOutcomes: (ask) => {
    const crime = crimeOfId(ask, ask.text('persistent_id') ?? '')
    if (!crime) return refuseWithPage(404)
    return { crime: crimeBase(crime), outcomes: crime.steps.map(outcomeBody) }
  },
})

/** One fixed point by its id; else an area, or a mile around. */
function spotsOfOutcomes(ask: CityAsk): readonly StreetPoint[] {
  const id = ask.text('location_id')
  if (id === undefined) return spotsIn(ask.world, whereAsked(ask))
  const spot = ask.world.get('streetPoint', id)
  return spot ? [spot] : []
}

/** Recorded in that month, of crimes of that month and of those before. */
function outcomesOf(ask: CityAsk, spots: readonly StreetPoint[], month: string): readonly object[] {
  const months = Array.from({ length: monthsBack + 1 }, (_, back) => addMonths(month, -back))
  return months
    .filter((one) => isPublished(ask.clock, one))
    .flatMap((one) => crimesAt(ask, spots, one))
    .flatMap((crime) =>
      crime.steps
        .filter((step) => step.month === month)
        .map((step) => ({ ...outcomeBody(step), crime: crimeBase(crime) })),
    )
}
