import type { Makers } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import { makeDirectory, makeNamedPlaces, makeOutcodes, makeTerminated } from './directory.ts'
import type { LandKinds } from './land-kinds.ts'
import { makeOuterWards } from './outer-areas.ts'
import { makePlanningApplications } from './planning-applications.ts'
import { makePlanningBodies } from './planning-bodies.ts'
import { planningDatasets } from './planning-datasets.ts'
import { makePlanningEntities } from './planning-entities.ts'
import { makeCrimeAreas, makeNeighbourhoods, makeStreetPoints } from './policing.ts'

export const landMakers: Pick<Makers<Kinds>, keyof LandKinds> = {
  outerWard: makeOuterWards,
  directoryPostcode: makeDirectory,
  outcode: makeOutcodes,
  terminatedPostcode: makeTerminated,
  namedPlace: makeNamedPlaces,
  neighbourhood: makeNeighbourhoods,
  streetPoint: makeStreetPoints,
  crimeArea: makeCrimeAreas,
  planningBody: makePlanningBodies,
  planningDataset: () => planningDatasets,
  planningEntity: makePlanningEntities,
  planningApplication: makePlanningApplications,
}
