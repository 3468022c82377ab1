// Generated from police@1.0.0. Do not edit: npm run generate

import type {
  CrimeCategoriesParams,
  CrimeCategoriesResult,
  CrimeOutcomesParams,
  CrimesAtLocationParams,
  CrimesLastUpdatedResult,
  CrimesWithoutLocationParams,
  LocateNeighbourhoodParams,
  LocateNeighbourhoodResult,
  NeighbourhoodBoundaryParams,
  NeighbourhoodEventsParams,
  NeighbourhoodEventsResult,
  NeighbourhoodParams,
  NeighbourhoodPeopleParams,
  NeighbourhoodPeopleResult,
  NeighbourhoodPrioritiesParams,
  NeighbourhoodsParams,
  NeighbourhoodsResult,
  OutcomesAtLocationParams,
  PoliceForceParams,
  PoliceForcePeopleParams,
  PoliceForcePeopleResult,
  PoliceForceResult,
  PoliceForcesResult,
  StopsAtLocationParams,
  StopsByForceParams,
  StopsWithoutLocationParams,
  StreetCrimesInAreaParams,
  StreetCrimesParams,
  StreetStopsInAreaParams,
  StreetStopsParams,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "streetCrimes parameters": Equal<Flat<Omit<StreetCrimesParams, 'body'>>, Flat<Place<paths["/crimes-street/{category}"]['get']['parameters'], 'path'> & Place<paths["/crimes-street/{category}"]['get']['parameters'], 'query'>>>
  "streetCrimesInArea parameters": Equal<Flat<Omit<StreetCrimesInAreaParams, 'body'>>, Flat<Place<paths["/crimes-street/{category}"]['post']['parameters'], 'path'>>>
  "streetCrimesInArea body": Equal<NonNullable<StreetCrimesInAreaParams['body']>, NonNullable<paths["/crimes-street/{category}"]['post']['requestBody']>['content']["application/x-www-form-urlencoded"]>
  "crimesAtLocation parameters": Equal<Flat<Omit<CrimesAtLocationParams, 'body'>>, Flat<Place<paths["/crimes-at-location"]['get']['parameters'], 'query'>>>
  "crimesWithoutLocation parameters": Equal<Flat<Omit<CrimesWithoutLocationParams, 'body'>>, Flat<Place<paths["/crimes-no-location"]['get']['parameters'], 'query'>>>
  "crimeCategories 200": Equal<CrimeCategoriesResult, paths["/crime-categories"]['get']['responses'][200]['content']["application/json"]>
  "crimeCategories parameters": Equal<Flat<Omit<CrimeCategoriesParams, 'body'>>, Flat<Place<paths["/crime-categories"]['get']['parameters'], 'query'>>>
  "crimesLastUpdated 200": Equal<CrimesLastUpdatedResult, paths["/crime-last-updated"]['get']['responses'][200]['content']["application/json"]>
  "outcomesAtLocation parameters": Equal<Flat<Omit<OutcomesAtLocationParams, 'body'>>, Flat<Place<paths["/outcomes-at-location"]['get']['parameters'], 'query'>>>
  "crimeOutcomes parameters": Equal<Flat<Omit<CrimeOutcomesParams, 'body'>>, Flat<Place<paths["/outcomes-for-crime/{persistent_id}"]['get']['parameters'], 'path'>>>
  "streetStops parameters": Equal<Flat<Omit<StreetStopsParams, 'body'>>, Flat<Place<paths["/stops-street"]['get']['parameters'], 'query'>>>
  "streetStopsInArea body": Equal<NonNullable<StreetStopsInAreaParams['body']>, NonNullable<paths["/stops-street"]['post']['requestBody']>['content']["application/x-www-form-urlencoded"]>
  "stopsAtLocation parameters": Equal<Flat<Omit<StopsAtLocationParams, 'body'>>, Flat<Place<paths["/stops-at-location"]['get']['parameters'], 'query'>>>
  "stopsWithoutLocation parameters": Equal<Flat<Omit<StopsWithoutLocationParams, 'body'>>, Flat<Place<paths["/stops-no-location"]['get']['parameters'], 'query'>>>
  "stopsByForce parameters": Equal<Flat<Omit<StopsByForceParams, 'body'>>, Flat<Place<paths["/stops-force"]['get']['parameters'], 'query'>>>
  "policeForces 200": Equal<PoliceForcesResult, paths["/forces"]['get']['responses'][200]['content']["application/json"]>
  "policeForce 200": Equal<PoliceForceResult, paths["/forces/{id}"]['get']['responses'][200]['content']["application/json"]>
  "policeForce parameters": Equal<Flat<Omit<PoliceForceParams, 'body'>>, Flat<Place<paths["/forces/{id}"]['get']['parameters'], 'path'>>>
  "policeForcePeople 200": Equal<PoliceForcePeopleResult, paths["/forces/{id}/people"]['get']['responses'][200]['content']["application/json"]>
  "policeForcePeople parameters": Equal<Flat<Omit<PoliceForcePeopleParams, 'body'>>, Flat<Place<paths["/forces/{id}/people"]['get']['parameters'], 'path'>>>
  "locateNeighbourhood 200": Equal<LocateNeighbourhoodResult, paths["/locate-neighbourhood"]['get']['responses'][200]['content']["application/json"]>
  "locateNeighbourhood parameters": Equal<Flat<Omit<LocateNeighbourhoodParams, 'body'>>, Flat<Place<paths["/locate-neighbourhood"]['get']['parameters'], 'query'>>>
  "neighbourhoods 200": Equal<NeighbourhoodsResult, paths["/{force}/neighbourhoods"]['get']['responses'][200]['content']["application/json"]>
  "neighbourhoods parameters": Equal<Flat<Omit<NeighbourhoodsParams, 'body'>>, Flat<Place<paths["/{force}/neighbourhoods"]['get']['parameters'], 'path'>>>
  "neighbourhood parameters": Equal<Flat<Omit<NeighbourhoodParams, 'body'>>, Flat<Place<paths["/{force}/{id}"]['get']['parameters'], 'path'>>>
  "neighbourhoodBoundary parameters": Equal<Flat<Omit<NeighbourhoodBoundaryParams, 'body'>>, Flat<Place<paths["/{force}/{id}/boundary"]['get']['parameters'], 'path'>>>
  "neighbourhoodPeople 200": Equal<NeighbourhoodPeopleResult, paths["/{force}/{id}/people"]['get']['responses'][200]['content']["application/json"]>
  "neighbourhoodPeople parameters": Equal<Flat<Omit<NeighbourhoodPeopleParams, 'body'>>, Flat<Place<paths["/{force}/{id}/people"]['get']['parameters'], 'path'>>>
  "neighbourhoodEvents 200": Equal<NeighbourhoodEventsResult, paths["/{force}/{id}/events"]['get']['responses'][200]['content']["application/json"]>
  "neighbourhoodEvents parameters": Equal<Flat<Omit<NeighbourhoodEventsParams, 'body'>>, Flat<Place<paths["/{force}/{id}/events"]['get']['parameters'], 'path'>>>
  "neighbourhoodPriorities parameters": Equal<Flat<Omit<NeighbourhoodPrioritiesParams, 'body'>>, Flat<Place<paths["/{force}/{id}/priorities"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "streetCrimes parameters": true,
  "streetCrimesInArea parameters": true,
  "streetCrimesInArea body": true,
  "crimesAtLocation parameters": true,
  "crimesWithoutLocation parameters": true,
  "crimeCategories 200": true,
  "crimeCategories parameters": true,
  "crimesLastUpdated 200": true,
  "outcomesAtLocation parameters": true,
  "crimeOutcomes parameters": true,
  "streetStops parameters": true,
  "streetStopsInArea body": true,
  "stopsAtLocation parameters": true,
  "stopsWithoutLocation parameters": true,
  "stopsByForce parameters": true,
  "policeForces 200": true,
  "policeForce 200": true,
  "policeForce parameters": true,
  "policeForcePeople 200": true,
  "policeForcePeople parameters": true,
  "locateNeighbourhood 200": true,
  "locateNeighbourhood parameters": true,
  "neighbourhoods 200": true,
  "neighbourhoods parameters": true,
  "neighbourhood parameters": true,
  "neighbourhoodBoundary parameters": true,
  "neighbourhoodPeople 200": true,
  "neighbourhoodPeople parameters": true,
  "neighbourhoodEvents 200": true,
  "neighbourhoodEvents parameters": true,
  "neighbourhoodPriorities parameters": true,
}
