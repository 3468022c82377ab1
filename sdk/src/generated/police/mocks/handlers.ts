// Generated from police@2.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
import type {
  Crime,
  CrimeCategoryName,
  CrimeDate,
  CrimeHistory,
  CrimesUpdated,
  LocatedNeighbourhood,
  Neighbourhood,
  NeighbourhoodEvent,
  NeighbourhoodName,
  NeighbourhoodPoint,
  NeighbourhoodPriority,
  PlacedOutcome,
  PoliceForce,
  PoliceForceName,
  PoliceOfficer,
  StopAndSearch
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getCrimeDatesMockHandler: MockHandler<CrimeDate[]> = /*#__PURE__*/ mock("GET /crimes-street-dates", its.crimeDates)
export const getStreetCrimesMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("GET /crimes-street/{category}", its.streetCrimes)
export const getStreetCrimesInAreaMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("POST /crimes-street/{category}", its.streetCrimesInArea)
export const getCrimesAtLocationMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("GET /crimes-at-location", its.crimesAtLocation)
export const getCrimesWithoutLocationMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("GET /crimes-no-location", its.crimesWithoutLocation)
export const getCrimeCategoriesMockHandler: MockHandler<CrimeCategoryName[], string> = /*#__PURE__*/ mock("GET /crime-categories", its.crimeCategories)
export const getCrimesLastUpdatedMockHandler: MockHandler<CrimesUpdated> = /*#__PURE__*/ mock("GET /crime-last-updated", its.crimesLastUpdated)
export const getOutcomesAtLocationMockHandler: MockHandler<PlacedOutcome[], string> = /*#__PURE__*/ mock("GET /outcomes-at-location", its.outcomesAtLocation)
export const getCrimeOutcomesMockHandler: MockHandler<CrimeHistory, string> = /*#__PURE__*/ mock("GET /outcomes-for-crime/{persistent_id}", its.crimeOutcomes)
export const getStreetStopsMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-street", its.streetStops)
export const getStreetStopsInAreaMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("POST /stops-street", its.streetStopsInArea)
export const getStopsAtLocationMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-at-location", its.stopsAtLocation)
export const getStopsWithoutLocationMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-no-location", its.stopsWithoutLocation)
export const getStopsByForceMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-force", its.stopsByForce)
export const getPoliceForcesMockHandler: MockHandler<PoliceForceName[]> = /*#__PURE__*/ mock("GET /forces", its.policeForces)
export const getPoliceForceMockHandler: MockHandler<PoliceForce, string> = /*#__PURE__*/ mock("GET /forces/{id}", its.policeForce)
export const getPoliceForcePeopleMockHandler: MockHandler<PoliceOfficer[], string> = /*#__PURE__*/ mock("GET /forces/{id}/people", its.policeForcePeople)
export const getLocateNeighbourhoodMockHandler: MockHandler<LocatedNeighbourhood, string> = /*#__PURE__*/ mock("GET /locate-neighbourhood", its.locateNeighbourhood)
export const getNeighbourhoodsMockHandler: MockHandler<NeighbourhoodName[], string> = /*#__PURE__*/ mock("GET /{force}/neighbourhoods", its.neighbourhoods)
export const getNeighbourhoodMockHandler: MockHandler<Neighbourhood, string> = /*#__PURE__*/ mock("GET /{force}/{id}", its.neighbourhood, {not:["/crimes-street/{category}","/outcomes-for-crime/{persistent_id}","/forces/{id}","/{force}/neighbourhoods"]})
export const getNeighbourhoodBoundaryMockHandler: MockHandler<NeighbourhoodPoint[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/boundary", its.neighbourhoodBoundary)
export const getNeighbourhoodPeopleMockHandler: MockHandler<PoliceOfficer[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/people", its.neighbourhoodPeople, {not:["/forces/{id}/people"]})
export const getNeighbourhoodEventsMockHandler: MockHandler<NeighbourhoodEvent[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/events", its.neighbourhoodEvents)
export const getNeighbourhoodPrioritiesMockHandler: MockHandler<NeighbourhoodPriority[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/priorities", its.neighbourhoodPriorities)
