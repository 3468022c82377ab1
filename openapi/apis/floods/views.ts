import { views } from '../../world/views.ts'
import { areaViews } from './views/area.ts'
import { measureViews } from './views/measure.ts'
import { readingViews } from './views/reading.ts'
import { stationViews } from './views/station.ts'
import { warningViews } from './views/warning.ts'

export default views({ ...warningViews, ...areaViews, ...stationViews, ...measureViews, ...readingViews })
