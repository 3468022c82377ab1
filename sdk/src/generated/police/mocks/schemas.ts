// Generated from police@1.0.1. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getCrimeMock: MockFactory<Wire.Crime> = /*#__PURE__*/ factory([answers.streetCrimesInArea, 0], [answers.crimesAtLocation, 0])
export const getCrimeBaseMock: MockFactory<Wire.CrimeBase> = /*#__PURE__*/ factory([answers.streetCrimesInArea, 0], [answers.crimesAtLocation, 0])
export const getCrimeCategoryNameMock: MockFactory<Wire.CrimeCategoryName> = /*#__PURE__*/ factory([answers.crimeCategories, 0], [answers.crimeCategories, 1])
export const getCrimeDateMock: MockFactory<Wire.CrimeDate> = /*#__PURE__*/ factory([answers.crimeDates, 0], [answers.crimeDates, 1])
export const getCrimeHistoryMock: MockFactory<Wire.CrimeHistory> = /*#__PURE__*/ factory([answers.crimeOutcomes])
export const getCrimeLocationMock: MockFactory<Wire.CrimeLocation> = /*#__PURE__*/ factory([answers.streetCrimesInArea, 0, "location"], [answers.stopsAtLocation, 0, "location"])
export const getCrimeOutcomeMock: MockFactory<Wire.CrimeOutcome> = /*#__PURE__*/ factory([answers.outcomesAtLocation, 0], [answers.crimeOutcomes, "outcomes", 0])
export const getCrimeOutcomeStatusMock: MockFactory<Wire.CrimeOutcomeStatus> = /*#__PURE__*/ factory([answers.crimesAtLocation, 0, "outcome_status"], [answers.crimesWithoutLocation, 0, "outcome_status"])
export const getCrimeStreetMock: MockFactory<Wire.CrimeStreet> = /*#__PURE__*/ factory([answers.streetCrimesInArea, 0, "location", "street"], [answers.stopsAtLocation, 0, "location", "street"])
export const getCrimesUpdatedMock: MockFactory<Wire.CrimesUpdated> = /*#__PURE__*/ factory([answers.crimesLastUpdated])
export const getEngagementMethodMock: MockFactory<Wire.EngagementMethod> = /*#__PURE__*/ factory([answers.policeForce, "engagement_methods", 0], [answers.policeForce, "engagement_methods", 1])
export const getLocatedNeighbourhoodMock: MockFactory<Wire.LocatedNeighbourhood> = /*#__PURE__*/ factory([answers.locateNeighbourhood])
export const getNeighbourhoodMock: MockFactory<Wire.Neighbourhood> = /*#__PURE__*/ factory([answers.neighbourhood])
export const getNeighbourhoodEventMock: MockFactory<Wire.NeighbourhoodEvent> = /*#__PURE__*/ factory([answers.neighbourhoodEvents, 0])
export const getNeighbourhoodLinkMock: MockFactory<Wire.NeighbourhoodLink> = /*#__PURE__*/ factory([answers.neighbourhood, "links", 0])
export const getNeighbourhoodNameMock: MockFactory<Wire.NeighbourhoodName> = /*#__PURE__*/ factory([answers.neighbourhoods, 0], [answers.neighbourhoods, 1])
export const getNeighbourhoodPlaceMock: MockFactory<Wire.NeighbourhoodPlace> = /*#__PURE__*/ factory([answers.neighbourhood, "locations", 0])
export const getNeighbourhoodPointMock: MockFactory<Wire.NeighbourhoodPoint> = /*#__PURE__*/ factory([answers.neighbourhood, "centre"], [answers.neighbourhoodBoundary, 5])
export const getNeighbourhoodPriorityMock: MockFactory<Wire.NeighbourhoodPriority> = /*#__PURE__*/ factory([answers.neighbourhoodPriorities, 0], [answers.neighbourhoodPriorities, 1])
export const getOutcomeKindMock: MockFactory<Wire.OutcomeKind> = /*#__PURE__*/ factory([answers.outcomesAtLocation, 0, "category"], [answers.crimeOutcomes, "outcomes", 0, "category"])
export const getPlacedOutcomeMock: MockFactory<Wire.PlacedOutcome> = /*#__PURE__*/ factory([answers.outcomesAtLocation, 0])
export const getPoliceContactMock: MockFactory<Wire.PoliceContact> = /*#__PURE__*/ factory([answers.neighbourhood, "contact_details"], [answers.neighbourhoodEvents, 0, "contact_details"])
export const getPoliceForceMock: MockFactory<Wire.PoliceForce> = /*#__PURE__*/ factory([answers.policeForce])
export const getPoliceForceNameMock: MockFactory<Wire.PoliceForceName> = /*#__PURE__*/ factory([answers.policeForces, 0], [answers.policeForces, 1])
export const getPoliceOfficerMock: MockFactory<Wire.PoliceOfficer> = /*#__PURE__*/ factory([{name:"Example Officer",rank:"PC",bio:"Bio 33",contact_details:{}}])
export const getStopAndSearchMock: MockFactory<Wire.StopAndSearch> = /*#__PURE__*/ factory([answers.stopsAtLocation, 0], [answers.stopsWithoutLocation, 0])
export const getStopOutcomeMock: MockFactory<Wire.StopOutcome> = /*#__PURE__*/ factory([answers.stopsWithoutLocation, 0, "outcome_object"], [answers.stopsByForce, 0, "outcome_object"])
