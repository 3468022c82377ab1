import { views } from '../../../world/views.ts'

export const networkViews = views({})
