import { views } from '../../../world/views.ts'

export const aroundViews = views({})
