import { views } from '../../../world/views.ts'
import { accidentViews } from './accidents.ts'
import { airForecastViews } from './air-forecast.ts'
import { bikePointViews } from './bike-points.ts'
import { minicabViews } from './minicabs.ts'
import { occupancyViews } from './occupancies.ts'
import { placeViews } from './places.ts'
import { roadViews } from './roads.ts'
import { stopSurroundingViews } from './stop-surroundings.ts'

/** What is not about lines and stops: bikes, roads, places, and how full they are. */
export const aroundViews = views({
  ...bikePointViews,
  ...occupancyViews,
  ...placeViews,
  ...stopSurroundingViews,
  ...roadViews,
  ...accidentViews,
  ...airForecastViews,
  ...minicabViews,
})
