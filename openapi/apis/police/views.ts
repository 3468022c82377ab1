import { views } from '../../world/views.ts'
import { crimeViews } from './views/crimes.ts'
import { forceViews } from './views/forces.ts'
import { neighbourhoodViews } from './views/neighbourhoods.ts'
import { outcomeViews } from './views/outcomes.ts'
import { stopViews } from './views/stops.ts'

export default views({ ...forceViews, ...neighbourhoodViews, ...crimeViews, ...outcomeViews, ...stopViews })
