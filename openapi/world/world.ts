import type { CityWorld } from '@openlondon/sandbox/view'
import { makeBoroughs, makeLsoas, makePostcodes, makeWards } from './base/areas.ts'
import { makeHubs, makeLines, makeStations } from './base/network.ts'
import { places } from './base/places.ts'
import { careMakers } from './care/care-makers.ts'
import { councilMakers } from './council/council-makers.ts'
import { environmentMakers } from './environment/environment-makers.ts'
import { landMakers } from './land/land-makers.ts'
import { roadsMakers } from './roads/roads-makers.ts'
import { transportMakers } from './transport/transport-makers.ts'
import type { Kinds } from './kinds.ts'

const world: CityWorld<Kinds> = {
  morning: '2026-11-23T09:10:00Z',
  seed: 'london',
  down: 'tfl',
  things: {
    place: () => places,
    borough: makeBoroughs,
    ward: makeWards,
    lsoa: makeLsoas,
    postcode: makePostcodes,
    line: makeLines,
    station: makeStations,
    hub: makeHubs,
    ...transportMakers,
    ...roadsMakers,
    ...landMakers,
    ...environmentMakers,
    ...careMakers,
    ...councilMakers,
  },
}

export default world
