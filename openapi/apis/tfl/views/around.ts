import { views } from '../../../world/views.ts'
import { accidentViews } from './places/accidents.ts'
import { airForecastViews } from './places/air-forecast.ts'
import { bikePointViews } from './places/bike-points.ts'
import { minicabViews } from './places/minicabs.ts'
import { occupancyViews } from './places/occupancies.ts'
import { placeViews } from './places/places.ts'
import { roadViews } from './roads/roads.ts'
import { stopSurroundingViews } from './stops/stop-surroundings.ts'

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
