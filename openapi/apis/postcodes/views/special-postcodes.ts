import type { TerminatedPostcode } from '../../../world/land/land-kinds.ts'
import { views } from '../../../world/views.ts'
import { found, refused } from './envelope.ts'
import { postcodeOf } from './postcode-text.ts'

/** Outside this city, and the only one abroad that is told of. */
const scottish = {
  postcode: 'EH99 1SP',
  scottish_parliamentary_constituency: 'Edinburgh Central',
  codes: { scottish_parliamentary_constituency: 'S16000104' },
}

export const specialViews = views({
  terminatedPostcode: ({ world, text }) => {
    const postcode = postcodeOf(text('postcode') ?? '')
    if (postcode === undefined) refused(404, 'Invalid postcode')
    const terminated = world.get('terminatedPostcode', postcode)
    if (!terminated) refused(404, 'Terminated postcode not found')
    return found(terminatedBody(terminated))
  },

  scottishPostcode: ({ world, text }) => {
    const postcode = postcodeOf(text('postcode') ?? '')
    if (postcode === undefined) refused(404, 'Invalid postcode')
    if (postcode === scottish.postcode) return found(scottish)
    const isElsewhere = world.get('directoryPostcode', postcode) !== undefined
    return refused(404, isElsewhere ? 'Postcode exists in ONSPD but not in SPD' : 'Postcode not found')
  },
})

export function terminatedBody({ id, year, month, point }: TerminatedPostcode): object {
  return { postcode: id, year_terminated: year, month_terminated: month, longitude: point.lon, latitude: point.lat }
}
