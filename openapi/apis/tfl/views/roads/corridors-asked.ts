import type { Corridor } from '../../../../world/roads/roads-kinds.ts'
import type { CityAsk } from '../../../../world/views.ts'
import { refuseUnknown } from '../owner.ts'

/** Ids in capitals or not; the single word `all` means every road. */
export function corridorsAsked(ask: CityAsk, path: string): readonly Corridor[] {
  const ids = ask.list('ids')
  if (ids.length === 1 && ids[0]?.toLowerCase() === 'all') return ask.world.all('corridor')
  return ids.map(
    (id) =>
      ask.world.get('corridor', id.toLowerCase()) ??
      refuseUnknown(
        ask,
        `/Road/${ids.map(writtenRoad).join(',')}${path}`,
        `The following road id is not recognised: ${id}`,
      ),
  )
}

/** A space is a plus sign in the owner's paths. */
export function writtenRoad(id: string): string {
  return id.replaceAll(' ', '+')
}
