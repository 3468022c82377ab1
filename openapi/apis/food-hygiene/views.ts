import { views } from '../../world/views.ts'
import { authorityViews } from './views/authorities.ts'
import { establishmentViews } from './views/establishments.ts'
import { scoreViews } from './views/scores.ts'
import { wordViews } from './views/words.ts'

export default views({ ...establishmentViews, ...authorityViews, ...wordViews, ...scoreViews })
