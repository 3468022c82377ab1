import { views } from '../../world/views.ts'
import { outcodeViews } from './views/outcodes.ts'
import { placeViews } from './views/places.ts'
import { postcodeViews } from './views/postcodes.ts'
import { specialViews } from './views/special-postcodes.ts'

export default views({ ...postcodeViews, ...specialViews, ...outcodeViews, ...placeViews })
