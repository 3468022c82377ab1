// Generated from police@1.0.1. Do not edit: npm run generate

import { factory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getCrimeMock = /*#__PURE__*/ factory<Wire.Crime>([answers.streetCrimesInArea, 0], [answers.crimesAtLocation, 0])
export const getCrimeBaseMock = /*#__PURE__*/ factory<Wire.CrimeBase>([answers.streetCrimesInArea, 0], [answers.crimesAtLocation, 0])
export const getCrimeCategoryNameMock = /*#__PURE__*/ factory<Wire.CrimeCategoryName>([answers.crimeCategories, 0], [answers.crimeCategories, 1])
export const getCrimeDateMock = /*#__PURE__*/ factory<Wire.CrimeDate>([answers.crimeDates, 0], [answers.crimeDates, 1])
export const getCrimeHistoryMock = /*#__PURE__*/ factory<Wire.CrimeHistory>([answers.crimeOutcomes])
export const getCrimeLocationMock = /*#__PURE__*/ factory<Wire.CrimeLocation>([answers.streetCrimesInArea, 0, "location"], [answers.stopsAtLocation, 0, "location"])
export const getCrimeOutcomeMock = /*#__PURE__*/ factory<Wire.CrimeOutcome>([answers.outcomesAtLocation, 0], [answers.crimeOutcomes, "outcomes", 0])
export const getCrimeOutcomeStatusMock = /*#__PURE__*/ factory<Wire.CrimeOutcomeStatus>([answers.crimesAtLocation, 0, "outcome_status"], [answers.crimesWithoutLocation, 0, "outcome_status"])
export const getCrimeStreetMock = /*#__PURE__*/ factory<Wire.CrimeStreet>([answers.streetCrimesInArea, 0, "location", "street"], [answers.stopsAtLocation, 0, "location", "street"])
export const getCrimesUpdatedMock = /*#__PURE__*/ factory<Wire.CrimesUpdated>([answers.crimesLastUpdated])
export const getEngagementMethodMock = /*#__PURE__*/ factory<Wire.EngagementMethod>([answers.policeForce, "engagement_methods", 0], [answers.policeForce, "engagement_methods", 1])
export const getLocatedNeighbourhoodMock = /*#__PURE__*/ factory<Wire.LocatedNeighbourhood>([answers.locateNeighbourhood])
export const getNeighbourhoodMock = /*#__PURE__*/ factory<Wire.Neighbourhood>([answers.neighbourhood])
export const getNeighbourhoodEventMock = /*#__PURE__*/ factory<Wire.NeighbourhoodEvent>([answers.neighbourhoodEvents, 0])
export const getNeighbourhoodLinkMock = /*#__PURE__*/ factory<Wire.NeighbourhoodLink>([answers.neighbourhood, "links", 0])
export const getNeighbourhoodNameMock = /*#__PURE__*/ factory<Wire.NeighbourhoodName>([answers.neighbourhoods, 0], [answers.neighbourhoods, 1])
export const getNeighbourhoodPlaceMock = /*#__PURE__*/ factory<Wire.NeighbourhoodPlace>([answers.neighbourhood, "locations", 0])
export const getNeighbourhoodPointMock = /*#__PURE__*/ factory<Wire.NeighbourhoodPoint>([answers.neighbourhood, "centre"], [answers.neighbourhoodBoundary, 5])
export const getNeighbourhoodPriorityMock = /*#__PURE__*/ factory<Wire.NeighbourhoodPriority>([answers.neighbourhoodPriorities, 0], [answers.neighbourhoodPriorities, 1])
export const getOutcomeKindMock = /*#__PURE__*/ factory<Wire.OutcomeKind>([answers.outcomesAtLocation, 0, "category"], [answers.crimeOutcomes, "outcomes", 0, "category"])
export const getPlacedOutcomeMock = /*#__PURE__*/ factory<Wire.PlacedOutcome>([answers.outcomesAtLocation, 0])
export const getPoliceContactMock = /*#__PURE__*/ factory<Wire.PoliceContact>([answers.neighbourhood, "contact_details"], [answers.neighbourhoodEvents, 0, "contact_details"])
export const getPoliceForceMock = /*#__PURE__*/ factory<Wire.PoliceForce>([answers.policeForce])
export const getPoliceForceNameMock = /*#__PURE__*/ factory<Wire.PoliceForceName>([answers.policeForces, 0], [answers.policeForces, 1])
export const getPoliceOfficerMock = /*#__PURE__*/ factory<Wire.PoliceOfficer>([{name:"Example Officer",rank:"PC",bio:"Bio 33",contact_details:{}}])
export const getStopAndSearchMock = /*#__PURE__*/ factory<Wire.StopAndSearch>([answers.stopsAtLocation, 0], [answers.stopsWithoutLocation, 0])
export const getStopOutcomeMock = /*#__PURE__*/ factory<Wire.StopOutcome>([answers.stopsWithoutLocation, 0, "outcome_object"], [answers.stopsByForce, 0, "outcome_object"])
