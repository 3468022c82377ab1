import type { Makers } from '@openlondon/sandbox/view'
import { makeAmenities } from './amenities.ts'
import { makeCarParks } from './car-parks.ts'
import { makeChargeConnectors, makeChargeStations } from './charge-points.ts'
import { makeCorridors } from './corridors.ts'
import { makeDocks } from './docks.ts'
import { makeMinicabs } from './minicabs.ts'
import { makeRoadEvents } from './road-events.ts'
import type { RoadsKinds } from './roads-kinds.ts'
import { makeStreets } from './streets.ts'
import type { Kinds } from '../kinds.ts'

export const roadsMakers: Pick<Makers<Kinds>, keyof RoadsKinds> = {
  dock: makeDocks,
  corridor: makeCorridors,
  street: makeStreets,
  roadEvent: makeRoadEvents,
  carPark: makeCarParks,
  chargeStation: makeChargeStations,
  chargeConnector: makeChargeConnectors,
  amenity: makeAmenities,
  minicab: makeMinicabs,
}
