import { views } from '../../world/views.ts'
import { applicationViews } from './views/applications.ts'
import { datasetViews } from './views/datasets.ts'
import { entityViews } from './views/entities.ts'

export default views({ ...applicationViews, ...datasetViews, ...entityViews })
