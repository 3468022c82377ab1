// Generated from police@2.0.0. Do not edit: npm run generate

import { queryOf, type Query, type OptionalQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = {city:"openlondon.example",api:"police"}

/** Fresh for 3600 s. */
export const crimeDatesQuery: OptionalQuery<Sdk.CrimeDatesParams, Sdk.CrimeDatesResult> = /*#__PURE__*/ queryOf(about,'crimeDates',Sdk.crimeDates,3600)
/** Fresh for 43200 s. */
export const streetCrimesQuery: Query<Sdk.StreetCrimesParams, Sdk.StreetCrimesResult> = /*#__PURE__*/ queryOf(about,'streetCrimes',Sdk.streetCrimes,43200)
/** Stale at once. */
export const streetCrimesInAreaQuery: Query<Sdk.StreetCrimesInAreaParams, Sdk.StreetCrimesInAreaResult> = /*#__PURE__*/ queryOf(about,'streetCrimesInArea',Sdk.streetCrimesInArea,0)
/** Fresh for 43200 s. */
export const crimesAtLocationQuery: OptionalQuery<Sdk.CrimesAtLocationParams, Sdk.CrimesAtLocationResult> = /*#__PURE__*/ queryOf(about,'crimesAtLocation',Sdk.crimesAtLocation,43200)
/** Fresh for 43200 s. */
export const crimesWithoutLocationQuery: Query<Sdk.CrimesWithoutLocationParams, Sdk.CrimesWithoutLocationResult> = /*#__PURE__*/ queryOf(about,'crimesWithoutLocation',Sdk.crimesWithoutLocation,43200)
/** Fresh for 86400 s. */
export const crimeCategoriesQuery: OptionalQuery<Sdk.CrimeCategoriesParams, Sdk.CrimeCategoriesResult> = /*#__PURE__*/ queryOf(about,'crimeCategories',Sdk.crimeCategories,86400)
/** Fresh for 3600 s. */
export const crimesLastUpdatedQuery: OptionalQuery<Sdk.CrimesLastUpdatedParams, Sdk.CrimesLastUpdatedResult> = /*#__PURE__*/ queryOf(about,'crimesLastUpdated',Sdk.crimesLastUpdated,3600)
/** Fresh for 43200 s. */
export const outcomesAtLocationQuery: OptionalQuery<Sdk.OutcomesAtLocationParams, Sdk.OutcomesAtLocationResult> = /*#__PURE__*/ queryOf(about,'outcomesAtLocation',Sdk.outcomesAtLocation,43200)
/** Fresh for 43200 s. */
export const crimeOutcomesQuery: Query<Sdk.CrimeOutcomesParams, Sdk.CrimeOutcomesResult> = /*#__PURE__*/ queryOf(about,'crimeOutcomes',Sdk.crimeOutcomes,43200)
/** Fresh for 43200 s. */
export const streetStopsQuery: OptionalQuery<Sdk.StreetStopsParams, Sdk.StreetStopsResult> = /*#__PURE__*/ queryOf(about,'streetStops',Sdk.streetStops,43200)
/** Stale at once. */
export const streetStopsInAreaQuery: Query<Sdk.StreetStopsInAreaParams, Sdk.StreetStopsInAreaResult> = /*#__PURE__*/ queryOf(about,'streetStopsInArea',Sdk.streetStopsInArea,0)
/** Fresh for 43200 s. */
export const stopsAtLocationQuery: Query<Sdk.StopsAtLocationParams, Sdk.StopsAtLocationResult> = /*#__PURE__*/ queryOf(about,'stopsAtLocation',Sdk.stopsAtLocation,43200)
/** Fresh for 43200 s. */
export const stopsWithoutLocationQuery: Query<Sdk.StopsWithoutLocationParams, Sdk.StopsWithoutLocationResult> = /*#__PURE__*/ queryOf(about,'stopsWithoutLocation',Sdk.stopsWithoutLocation,43200)
/** Fresh for 43200 s. */
export const stopsByForceQuery: Query<Sdk.StopsByForceParams, Sdk.StopsByForceResult> = /*#__PURE__*/ queryOf(about,'stopsByForce',Sdk.stopsByForce,43200)
/** Fresh for 86400 s. */
export const policeForcesQuery: OptionalQuery<Sdk.PoliceForcesParams, Sdk.PoliceForcesResult> = /*#__PURE__*/ queryOf(about,'policeForces',Sdk.policeForces,86400)
/** Fresh for 86400 s. */
export const policeForceQuery: Query<Sdk.PoliceForceParams, Sdk.PoliceForceResult> = /*#__PURE__*/ queryOf(about,'policeForce',Sdk.policeForce,86400)
/** Fresh for 43200 s. */
export const policeForcePeopleQuery: Query<Sdk.PoliceForcePeopleParams, Sdk.PoliceForcePeopleResult> = /*#__PURE__*/ queryOf(about,'policeForcePeople',Sdk.policeForcePeople,43200)
/** Fresh for 86400 s. */
export const locateNeighbourhoodQuery: Query<Sdk.LocateNeighbourhoodParams, Sdk.LocateNeighbourhoodResult> = /*#__PURE__*/ queryOf(about,'locateNeighbourhood',Sdk.locateNeighbourhood,86400)
/** Fresh for 43200 s. */
export const neighbourhoodsQuery: Query<Sdk.NeighbourhoodsParams, Sdk.NeighbourhoodsResult> = /*#__PURE__*/ queryOf(about,'neighbourhoods',Sdk.neighbourhoods,43200)
/** Fresh for 43200 s. */
export const neighbourhoodQuery: Query<Sdk.NeighbourhoodParams, Sdk.NeighbourhoodResult> = /*#__PURE__*/ queryOf(about,'neighbourhood',Sdk.neighbourhood,43200)
/** Fresh for 86400 s. */
export const neighbourhoodBoundaryQuery: Query<Sdk.NeighbourhoodBoundaryParams, Sdk.NeighbourhoodBoundaryResult> = /*#__PURE__*/ queryOf(about,'neighbourhoodBoundary',Sdk.neighbourhoodBoundary,86400)
/** Fresh for 43200 s. */
export const neighbourhoodPeopleQuery: Query<Sdk.NeighbourhoodPeopleParams, Sdk.NeighbourhoodPeopleResult> = /*#__PURE__*/ queryOf(about,'neighbourhoodPeople',Sdk.neighbourhoodPeople,43200)
/** Fresh for 43200 s. */
export const neighbourhoodEventsQuery: Query<Sdk.NeighbourhoodEventsParams, Sdk.NeighbourhoodEventsResult> = /*#__PURE__*/ queryOf(about,'neighbourhoodEvents',Sdk.neighbourhoodEvents,43200)
/** Fresh for 43200 s. */
export const neighbourhoodPrioritiesQuery: Query<Sdk.NeighbourhoodPrioritiesParams, Sdk.NeighbourhoodPrioritiesResult> = /*#__PURE__*/ queryOf(about,'neighbourhoodPriorities',Sdk.neighbourhoodPriorities,43200)
