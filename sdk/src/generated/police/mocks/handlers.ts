// Generated from police@1.0.1. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getCrimeDatesMockHandler: MockHandler<CrimeDate[]> = /*#__PURE__*/ mock("GET /crimes-street-dates", answers.crimeDates)
export const getStreetCrimesMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("GET /crimes-street/{category}", answers.streetCrimes)
export const getStreetCrimesInAreaMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("POST /crimes-street/{category}", answers.streetCrimesInArea)
export const getCrimesAtLocationMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("GET /crimes-at-location", answers.crimesAtLocation)
export const getCrimesWithoutLocationMockHandler: MockHandler<Crime[], string> = /*#__PURE__*/ mock("GET /crimes-no-location", answers.crimesWithoutLocation)
export const getCrimeCategoriesMockHandler: MockHandler<CrimeCategoryName[], string> = /*#__PURE__*/ mock("GET /crime-categories", answers.crimeCategories)
export const getCrimesLastUpdatedMockHandler: MockHandler<CrimesUpdated> = /*#__PURE__*/ mock("GET /crime-last-updated", answers.crimesLastUpdated)
export const getOutcomesAtLocationMockHandler: MockHandler<PlacedOutcome[], string> = /*#__PURE__*/ mock("GET /outcomes-at-location", answers.outcomesAtLocation)
export const getCrimeOutcomesMockHandler: MockHandler<CrimeHistory, string> = /*#__PURE__*/ mock("GET /outcomes-for-crime/{persistent_id}", answers.crimeOutcomes)
export const getStreetStopsMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-street", answers.streetStops)
export const getStreetStopsInAreaMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("POST /stops-street", answers.streetStopsInArea)
export const getStopsAtLocationMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-at-location", answers.stopsAtLocation)
export const getStopsWithoutLocationMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-no-location", answers.stopsWithoutLocation)
export const getStopsByForceMockHandler: MockHandler<StopAndSearch[], string> = /*#__PURE__*/ mock("GET /stops-force", answers.stopsByForce)
export const getPoliceForcesMockHandler: MockHandler<PoliceForceName[]> = /*#__PURE__*/ mock("GET /forces", answers.policeForces)
export const getPoliceForceMockHandler: MockHandler<PoliceForce, string> = /*#__PURE__*/ mock("GET /forces/{id}", answers.policeForce)
export const getPoliceForcePeopleMockHandler: MockHandler<PoliceOfficer[], string> = /*#__PURE__*/ mock("GET /forces/{id}/people", answers.policeForcePeople)
export const getLocateNeighbourhoodMockHandler: MockHandler<LocatedNeighbourhood, string> = /*#__PURE__*/ mock("GET /locate-neighbourhood", answers.locateNeighbourhood)
export const getNeighbourhoodsMockHandler: MockHandler<NeighbourhoodName[], string> = /*#__PURE__*/ mock("GET /{force}/neighbourhoods", answers.neighbourhoods)
export const getNeighbourhoodMockHandler: MockHandler<Neighbourhood, string> = /*#__PURE__*/ mock("GET /{force}/{id}", answers.neighbourhood, {not:["/crimes-street/{category}","/outcomes-for-crime/{persistent_id}","/forces/{id}","/{force}/neighbourhoods"]})
export const getNeighbourhoodBoundaryMockHandler: MockHandler<NeighbourhoodPoint[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/boundary", answers.neighbourhoodBoundary)
export const getNeighbourhoodPeopleMockHandler: MockHandler<PoliceOfficer[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/people", answers.neighbourhoodPeople, {not:["/forces/{id}/people"]})
export const getNeighbourhoodEventsMockHandler: MockHandler<NeighbourhoodEvent[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/events", answers.neighbourhoodEvents)
export const getNeighbourhoodPrioritiesMockHandler: MockHandler<NeighbourhoodPriority[], string> = /*#__PURE__*/ mock("GET /{force}/{id}/priorities", answers.neighbourhoodPriorities)
