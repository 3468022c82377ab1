import { views } from '../../../world/views.ts'
import { arrivalViews } from './departures/arrivals.ts'
import { crowdingViews } from './stops/crowding.ts'
import { journeyViews } from './journeys/journeys.ts'
import { lineRouteViews } from './lines/line-routes.ts'
import { lineStatusViews } from './lines/line-status.ts'
import { lineViews } from './lines/lines.ts'
import { metaViews } from './meta.ts'
import { siteSearchViews } from './site-search.ts'
import { stopDisruptionViews } from './stops/stop-disruptions.ts'
import { stopSearchViews } from './stops/stop-search.ts'
import { stopServiceViews } from './stops/stop-services.ts'
import { stopViews } from './stops/stops.ts'
import { timetableViews } from './departures/timetables.ts'

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
