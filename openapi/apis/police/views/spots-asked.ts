import type { StreetPoint } from '../../../world/land/land-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { refuseWithPage } from './owner-page.ts'

/** The one fixed point that was asked for, by its id or as the nearest to a point; none for an id that is not in use. */
export function spotsAsked({ world, text, number }: CityAsk): readonly StreetPoint[] {
  const [id, lat, lng] = [text('location_id'), number('lat'), number('lng')]
  if (id !== undefined) return known(world.get('streetPoint', id))
  if (lat === undefined || lng === undefined) return refuseWithPage(400)
  return known(world.nearest('streetPoint', { lat, lon: lng }))
}

function known(spot: StreetPoint | undefined): readonly StreetPoint[] {
  return spot ? [spot] : []
}
