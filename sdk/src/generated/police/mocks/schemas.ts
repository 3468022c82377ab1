// Generated from police@2.0.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as its from './answers.ts'

export const getCrimeMock: MockFactory<Wire.Crime> = /*#__PURE__*/ factory([its.streetCrimesInArea,0], [its.crimesAtLocation,0])
export const getCrimeBaseMock: MockFactory<Wire.CrimeBase> = /*#__PURE__*/ factory([its.streetCrimesInArea,0], [its.crimesAtLocation,0])
export const getCrimeCategoryNameMock: MockFactory<Wire.CrimeCategoryName> = /*#__PURE__*/ factory([its.crimeCategories,0], [its.crimeCategories,1])
export const getCrimeDateMock: MockFactory<Wire.CrimeDate> = /*#__PURE__*/ factory([its.crimeDates,0], [its.crimeDates,1])
export const getCrimeHistoryMock: MockFactory<Wire.CrimeHistory> = /*#__PURE__*/ factory([its.crimeOutcomes])
export const getCrimeLocationMock: MockFactory<Wire.CrimeLocation> = /*#__PURE__*/ factory([its.streetCrimesInArea,0,"location"], [its.stopsAtLocation,0,"location"])
export const getCrimeOutcomeMock: MockFactory<Wire.CrimeOutcome> = /*#__PURE__*/ factory([its.outcomesAtLocation,0], [its.crimeOutcomes,"outcomes",0])
export const getCrimeOutcomeStatusMock: MockFactory<Wire.CrimeOutcomeStatus> = /*#__PURE__*/ factory([its.crimesAtLocation,0,"outcome_status"], [its.crimesWithoutLocation,0,"outcome_status"])
export const getCrimeStreetMock: MockFactory<Wire.CrimeStreet> = /*#__PURE__*/ factory([its.streetCrimesInArea,0,"location","street"], [its.stopsAtLocation,0,"location","street"])
export const getCrimesUpdatedMock: MockFactory<Wire.CrimesUpdated> = /*#__PURE__*/ factory([its.crimesLastUpdated])
export const getEngagementMethodMock: MockFactory<Wire.EngagementMethod> = /*#__PURE__*/ factory([its.policeForce,"engagement_methods",0], [its.policeForce,"engagement_methods",1])
export const getLocatedNeighbourhoodMock: MockFactory<Wire.LocatedNeighbourhood> = /*#__PURE__*/ factory([its.locateNeighbourhood])
export const getNeighbourhoodMock: MockFactory<Wire.Neighbourhood> = /*#__PURE__*/ factory([its.neighbourhood])
export const getNeighbourhoodEventMock: MockFactory<Wire.NeighbourhoodEvent> = /*#__PURE__*/ factory([its.neighbourhoodEvents,0])
export const getNeighbourhoodLinkMock: MockFactory<Wire.NeighbourhoodLink> = /*#__PURE__*/ factory([its.neighbourhood,"links",0])
export const getNeighbourhoodNameMock: MockFactory<Wire.NeighbourhoodName> = /*#__PURE__*/ factory([its.neighbourhoods,0], [its.neighbourhoods,1])
export const getNeighbourhoodPlaceMock: MockFactory<Wire.NeighbourhoodPlace> = /*#__PURE__*/ factory([its.neighbourhood,"locations",0])
export const getNeighbourhoodPointMock: MockFactory<Wire.NeighbourhoodPoint> = /*#__PURE__*/ factory([its.neighbourhood,"centre"], [its.neighbourhoodBoundary,5])
export const getNeighbourhoodPriorityMock: MockFactory<Wire.NeighbourhoodPriority> = /*#__PURE__*/ factory([its.neighbourhoodPriorities,0], [its.neighbourhoodPriorities,1])
export const getOutcomeKindMock: MockFactory<Wire.OutcomeKind> = /*#__PURE__*/ factory([its.outcomesAtLocation,0,"category"], [its.crimeOutcomes,"outcomes",0,"category"])
export const getPlacedOutcomeMock: MockFactory<Wire.PlacedOutcome> = /*#__PURE__*/ factory([its.outcomesAtLocation,0])
export const getPoliceContactMock: MockFactory<Wire.PoliceContact> = /*#__PURE__*/ factory([its.neighbourhood,"contact_details"], [its.neighbourhoodEvents,0,"contact_details"])
export const getPoliceForceMock: MockFactory<Wire.PoliceForce> = /*#__PURE__*/ factory([its.policeForce])
export const getPoliceForceNameMock: MockFactory<Wire.PoliceForceName> = /*#__PURE__*/ factory([its.policeForces,0], [its.policeForces,1])
export const getPoliceOfficerMock: MockFactory<Wire.PoliceOfficer> = /*#__PURE__*/ factory([{name:"Example Officer",rank:"PC",bio:"Bio 33",contact_details:{}}])
export const getStopAndSearchMock: MockFactory<Wire.StopAndSearch> = /*#__PURE__*/ factory([its.stopsAtLocation,0], [its.stopsWithoutLocation,0])
export const getStopOutcomeMock: MockFactory<Wire.StopOutcome> = /*#__PURE__*/ factory([its.stopsWithoutLocation,0,"outcome_object"], [its.stopsByForce,0,"outcome_object"])
