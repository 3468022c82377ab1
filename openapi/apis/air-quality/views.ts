import { views } from '../../world/views.ts'
import { bulletinViews } from './views/bulletin.ts'
import { readingsViews } from './views/readings.ts'
import { referenceViews } from './views/reference.ts'
import { yearViews } from './views/years.ts'

export default views({ ...bulletinViews, ...readingsViews, ...yearViews, ...referenceViews })
