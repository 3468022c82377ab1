// Generated from police@1.0.1. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
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

export const getCrimeDatesMockHandler = /*#__PURE__*/ mock<CrimeDate[]>("GET /crimes-street-dates", answers.crimeDates)
export const getStreetCrimesMockHandler = /*#__PURE__*/ mock<Crime[], string>("GET /crimes-street/{category}", answers.streetCrimes)
export const getStreetCrimesInAreaMockHandler = /*#__PURE__*/ mock<Crime[], string>("POST /crimes-street/{category}", answers.streetCrimesInArea)
export const getCrimesAtLocationMockHandler = /*#__PURE__*/ mock<Crime[], string>("GET /crimes-at-location", answers.crimesAtLocation)
export const getCrimesWithoutLocationMockHandler = /*#__PURE__*/ mock<Crime[], string>("GET /crimes-no-location", answers.crimesWithoutLocation)
export const getCrimeCategoriesMockHandler = /*#__PURE__*/ mock<CrimeCategoryName[], string>("GET /crime-categories", answers.crimeCategories)
export const getCrimesLastUpdatedMockHandler = /*#__PURE__*/ mock<CrimesUpdated>("GET /crime-last-updated", answers.crimesLastUpdated)
export const getOutcomesAtLocationMockHandler = /*#__PURE__*/ mock<PlacedOutcome[], string>("GET /outcomes-at-location", answers.outcomesAtLocation)
export const getCrimeOutcomesMockHandler = /*#__PURE__*/ mock<CrimeHistory, string>("GET /outcomes-for-crime/{persistent_id}", answers.crimeOutcomes)
export const getStreetStopsMockHandler = /*#__PURE__*/ mock<StopAndSearch[], string>("GET /stops-street", answers.streetStops)
export const getStreetStopsInAreaMockHandler = /*#__PURE__*/ mock<StopAndSearch[], string>("POST /stops-street", answers.streetStopsInArea)
export const getStopsAtLocationMockHandler = /*#__PURE__*/ mock<StopAndSearch[], string>("GET /stops-at-location", answers.stopsAtLocation)
export const getStopsWithoutLocationMockHandler = /*#__PURE__*/ mock<StopAndSearch[], string>("GET /stops-no-location", answers.stopsWithoutLocation)
export const getStopsByForceMockHandler = /*#__PURE__*/ mock<StopAndSearch[], string>("GET /stops-force", answers.stopsByForce)
export const getPoliceForcesMockHandler = /*#__PURE__*/ mock<PoliceForceName[]>("GET /forces", answers.policeForces)
export const getPoliceForceMockHandler = /*#__PURE__*/ mock<PoliceForce, string>("GET /forces/{id}", answers.policeForce)
export const getPoliceForcePeopleMockHandler = /*#__PURE__*/ mock<PoliceOfficer[], string>("GET /forces/{id}/people", answers.policeForcePeople)
export const getLocateNeighbourhoodMockHandler = /*#__PURE__*/ mock<LocatedNeighbourhood, string>("GET /locate-neighbourhood", answers.locateNeighbourhood)
export const getNeighbourhoodsMockHandler = /*#__PURE__*/ mock<NeighbourhoodName[], string>("GET /{force}/neighbourhoods", answers.neighbourhoods)
export const getNeighbourhoodMockHandler = /*#__PURE__*/ mock<Neighbourhood, string>("GET /{force}/{id}", answers.neighbourhood, {not:["/crimes-street/{category}","/outcomes-for-crime/{persistent_id}","/forces/{id}","/{force}/neighbourhoods"]})
export const getNeighbourhoodBoundaryMockHandler = /*#__PURE__*/ mock<NeighbourhoodPoint[], string>("GET /{force}/{id}/boundary", answers.neighbourhoodBoundary)
export const getNeighbourhoodPeopleMockHandler = /*#__PURE__*/ mock<PoliceOfficer[], string>("GET /{force}/{id}/people", answers.neighbourhoodPeople, {not:["/forces/{id}/people"]})
export const getNeighbourhoodEventsMockHandler = /*#__PURE__*/ mock<NeighbourhoodEvent[], string>("GET /{force}/{id}/events", answers.neighbourhoodEvents)
export const getNeighbourhoodPrioritiesMockHandler = /*#__PURE__*/ mock<NeighbourhoodPriority[], string>("GET /{force}/{id}/priorities", answers.neighbourhoodPriorities)
