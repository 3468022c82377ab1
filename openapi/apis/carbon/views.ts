import { views } from '../../world/views.ts'
import { intensityViews } from './views/intensity.ts'
import { mixViews } from './views/mix.ts'
import { regionViews } from './views/regions.ts'

export default views({ ...intensityViews, ...mixViews, ...regionViews })
