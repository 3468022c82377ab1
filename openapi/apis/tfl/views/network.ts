import { views } from '../../../world/views.ts'
import { arrivalViews } from './arrivals.ts'
import { crowdingViews } from './crowding.ts'
import { journeyViews } from './journeys.ts'
import { lineRouteViews } from './line-routes.ts'
import { lineStatusViews } from './line-status.ts'
import { lineViews } from './lines.ts'
import { metaViews } from './meta.ts'
import { siteSearchViews } from './site-search.ts'
import { stopDisruptionViews } from './stop-disruptions.ts'
import { stopSearchViews } from './stop-search.ts'
import { stopServiceViews } from './stop-services.ts'
import { stopViews } from './stops.ts'
import { timetableViews } from './timetables.ts'

/** What moves, and where it stops: lines, stops, arrivals, timetables, journeys. */
export const networkViews = views({
  ...metaViews,
  ...lineViews,
  ...lineRouteViews,
  ...lineStatusViews,
  ...timetableViews,
  ...stopViews,
  ...stopSearchViews,
  ...stopServiceViews,
  ...stopDisruptionViews,
  ...arrivalViews,
  ...crowdingViews,
  ...siteSearchViews,
  ...journeyViews,
})
