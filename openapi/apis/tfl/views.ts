import { views } from '../../world/views.ts'
import { aroundViews } from './views/around.ts'
import { networkViews } from './views/network.ts'

export default views({ ...networkViews, ...aroundViews })
