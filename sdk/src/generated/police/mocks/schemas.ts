// Generated from police@1.0.1. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  AreaForm,
  CalendarDate,
  Crime,
  CrimeBase,
  CrimeCategory,
  CrimeCategoryName,
  CrimeDate,
  CrimeHistory,
  CrimeId,
  CrimeLocation,
  CrimeMonth,
  CrimeOutcome,
  CrimeOutcomeStatus,
  CrimeStreet,
  CrimesUpdated,
  DateTime,
  EngagementMethod,
  LatitudeText,
  LocatedNeighbourhood,
  LongitudeText,
  Neighbourhood,
  NeighbourhoodEvent,
  NeighbourhoodId,
  NeighbourhoodLink,
  NeighbourhoodName,
  NeighbourhoodPlace,
  NeighbourhoodPoint,
  NeighbourhoodPriority,
  OutcomeKind,
  PlacedOutcome,
  PoliceContact,
  PoliceForce,
  PoliceForceId,
  PoliceForceName,
  PoliceOfficer,
  PolyText,
  Problem,
  ProblemError,
  StopAndSearch,
  StopOutcome,
  StreetId
} from '../wire.ts';



export const getCrimeMonthMock = (): CrimeMonth => (faker.helpers.fromRegExp("^[0-9]{4}-(0[1-9]|1[0-2])$")) as unknown as CrimeMonth

export const getPoliceForceIdMock = (): PoliceForceId => (faker.helpers.fromRegExp("^[a-z]+(-[a-z]+)*$")) as unknown as PoliceForceId

export const getCrimeDateMock = (overrideResponse: Partial<CrimeDate> = {}): CrimeDate => ({date: getCrimeMonthMock(), 'stop-and-search': Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getPoliceForceIdMock())), ...overrideResponse}) as unknown as CrimeDate

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getCrimeCategoryMock = (): CrimeCategory => (faker.helpers.fromRegExp("^[a-z]+(-[a-z]+)*$")) as unknown as CrimeCategory

export const getPolyTextMock = (): PolyText => (faker.helpers.fromRegExp("^-?[0-9]{1,2}([.][0-9]+)?,-?[0-9]{1,3}([.][0-9]+)?(:-?[0-9]{1,2}([.][0-9]+)?,-?[0-9]{1,3}([.][0-9]+)?){2,}$")) as unknown as PolyText

export const getCrimeIdMock = (): CrimeId => (faker.helpers.fromRegExp("^[0-9a-f]{64}$")) as unknown as CrimeId

export const getLatitudeTextMock = (): LatitudeText => (faker.helpers.fromRegExp("^-?[0-9]{1,2}([.][0-9]+)?$")) as unknown as LatitudeText

export const getLongitudeTextMock = (): LongitudeText => (faker.helpers.fromRegExp("^-?[0-9]{1,3}([.][0-9]+)?$")) as unknown as LongitudeText

export const getStreetIdMock = (): StreetId => (faker.number.int({min: 0})) as unknown as StreetId

export const getCrimeStreetMock = (overrideResponse: Partial<CrimeStreet> = {}): CrimeStreet => ({id: getStreetIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as CrimeStreet

export const getCrimeLocationMock = (overrideResponse: Partial<CrimeLocation> = {}): CrimeLocation => ({latitude: getLatitudeTextMock(), longitude: getLongitudeTextMock(), street: { ...getCrimeStreetMock() }, ...overrideResponse}) as unknown as CrimeLocation

export const getCrimeBaseMock = (overrideResponse: Partial<CrimeBase> = {}): CrimeBase => ({id: faker.number.int(), persistent_id: faker.helpers.arrayElement([getCrimeIdMock(),"",]), category: getCrimeCategoryMock(), month: getCrimeMonthMock(), location_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), location_subtype: faker.string.alpha({length: {min: 10, max: 20}}), context: faker.string.alpha({length: {min: 10, max: 20}}), location: faker.helpers.arrayElement([{ ...getCrimeLocationMock() },null,]), ...overrideResponse}) as unknown as CrimeBase

export const getCrimeOutcomeStatusMock = (overrideResponse: Partial<CrimeOutcomeStatus> = {}): CrimeOutcomeStatus => ({category: faker.string.alpha({length: {min: 10, max: 20}}), date: getCrimeMonthMock(), ...overrideResponse}) as unknown as CrimeOutcomeStatus

export const getCrimeMock = (): Crime => ({...{ ...getCrimeBaseMock() },...{outcome_status: faker.helpers.arrayElement([{ ...getCrimeOutcomeStatusMock() },null,])},}) as unknown as Crime

export const getAreaFormMock = (overrideResponse: Partial<AreaForm> = {}): AreaForm => ({poly: faker.helpers.arrayElement([getPolyTextMock(), undefined]), lat: faker.helpers.arrayElement([faker.number.float({min: -90, max: 90, fractionDigits: 2}), undefined]), lng: faker.helpers.arrayElement([faker.number.float({min: -180, max: 180, fractionDigits: 2}), undefined]), date: faker.helpers.arrayElement([getCrimeMonthMock(), undefined]), ...overrideResponse}) as unknown as AreaForm

export const getCrimeCategoryNameMock = (overrideResponse: Partial<CrimeCategoryName> = {}): CrimeCategoryName => ({url: getCrimeCategoryMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as CrimeCategoryName

export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getCrimesUpdatedMock = (overrideResponse: Partial<CrimesUpdated> = {}): CrimesUpdated => ({date: getCalendarDateMock(), ...overrideResponse}) as unknown as CrimesUpdated

export const getOutcomeKindMock = (overrideResponse: Partial<OutcomeKind> = {}): OutcomeKind => ({code: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OutcomeKind

export const getCrimeOutcomeMock = (overrideResponse: Partial<CrimeOutcome> = {}): CrimeOutcome => ({category: { ...getOutcomeKindMock() }, date: getCrimeMonthMock(), person_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),null,]), ...overrideResponse}) as unknown as CrimeOutcome

export const getPlacedOutcomeMock = (): PlacedOutcome => ({...{ ...getCrimeOutcomeMock() },...{crime: { ...getCrimeBaseMock() }},}) as unknown as PlacedOutcome

export const getCrimeHistoryMock = (overrideResponse: Partial<CrimeHistory> = {}): CrimeHistory => ({crime: { ...getCrimeBaseMock() }, outcomes: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCrimeOutcomeMock() })), ...overrideResponse}) as unknown as CrimeHistory

export const getDateTimeMock = (): DateTime => (faker.date.past().toISOString().slice(0, 19) + 'Z') as unknown as DateTime

export const getStopOutcomeMock = (overrideResponse: Partial<StopOutcome> = {}): StopOutcome => ({id: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as StopOutcome

export const getStopAndSearchMock = (overrideResponse: Partial<StopAndSearch> = {}): StopAndSearch => ({type: faker.string.alpha({length: {min: 10, max: 20}}), involved_person: faker.datatype.boolean(), datetime: getDateTimeMock(), location: faker.helpers.arrayElement([{ ...getCrimeLocationMock() },null,]), gender: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), age_range: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), self_defined_ethnicity: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), officer_defined_ethnicity: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), legislation: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), object_of_search: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), outcome: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),false,]), outcome_object: faker.helpers.arrayElement([{ ...getStopOutcomeMock() }, undefined]), outcome_linked_to_object_of_search: faker.helpers.arrayElement([faker.datatype.boolean(), null]), removal_of_more_than_outer_clothing: faker.helpers.arrayElement([faker.datatype.boolean(), null]), operation: faker.helpers.arrayElement([faker.datatype.boolean(), null]), operation_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as StopAndSearch

export const getPoliceForceNameMock = (overrideResponse: Partial<PoliceForceName> = {}): PoliceForceName => ({id: getPoliceForceIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as PoliceForceName

export const getEngagementMethodMock = (overrideResponse: Partial<EngagementMethod> = {}): EngagementMethod => ({url: faker.string.alpha({length: {min: 10, max: 20}}), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as EngagementMethod

export const getPoliceForceMock = (overrideResponse: Partial<PoliceForce> = {}): PoliceForce => ({id: getPoliceForceIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), telephone: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), engagement_methods: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getEngagementMethodMock() })), ...overrideResponse}) as unknown as PoliceForce

export const getPoliceContactMock = (overrideResponse: Partial<PoliceContact> = {}): PoliceContact => ({email: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), telephone: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), web: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), twitter: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), facebook: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), address: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as PoliceContact

export const getPoliceOfficerMock = (overrideResponse: Partial<PoliceOfficer> = {}): PoliceOfficer => ({name: faker.string.alpha({length: {min: 10, max: 20}}), rank: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), bio: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), contact_details: { ...getPoliceContactMock() }, ...overrideResponse}) as unknown as PoliceOfficer

export const getNeighbourhoodIdMock = (): NeighbourhoodId => (faker.string.alpha({length: {min: 1, max: 40}})) as unknown as NeighbourhoodId

export const getLocatedNeighbourhoodMock = (overrideResponse: Partial<LocatedNeighbourhood> = {}): LocatedNeighbourhood => ({force: getPoliceForceIdMock(), neighbourhood: getNeighbourhoodIdMock(), ...overrideResponse}) as unknown as LocatedNeighbourhood

export const getNeighbourhoodNameMock = (overrideResponse: Partial<NeighbourhoodName> = {}): NeighbourhoodName => ({id: getNeighbourhoodIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as NeighbourhoodName

export const getNeighbourhoodPointMock = (overrideResponse: Partial<NeighbourhoodPoint> = {}): NeighbourhoodPoint => ({latitude: getLatitudeTextMock(), longitude: getLongitudeTextMock(), ...overrideResponse}) as unknown as NeighbourhoodPoint

export const getNeighbourhoodLinkMock = (overrideResponse: Partial<NeighbourhoodLink> = {}): NeighbourhoodLink => ({url: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as NeighbourhoodLink

export const getNeighbourhoodPlaceMock = (overrideResponse: Partial<NeighbourhoodPlace> = {}): NeighbourhoodPlace => ({name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), address: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), postcode: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), telephone: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), latitude: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), longitude: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as NeighbourhoodPlace

export const getNeighbourhoodMock = (overrideResponse: Partial<Neighbourhood> = {}): Neighbourhood => ({id: getNeighbourhoodIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url_force: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), population: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), centre: { ...getNeighbourhoodPointMock() }, contact_details: { ...getPoliceContactMock() }, links: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getNeighbourhoodLinkMock() })), locations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getNeighbourhoodPlaceMock() })), ...overrideResponse}) as unknown as Neighbourhood

export const getNeighbourhoodEventMock = (overrideResponse: Partial<NeighbourhoodEvent> = {}): NeighbourhoodEvent => ({title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), address: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), start_date: faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"), null]), end_date: faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"), null]), contact_details: { ...getPoliceContactMock() }, ...overrideResponse}) as unknown as NeighbourhoodEvent

export const getNeighbourhoodPriorityMock = (overrideResponse: Partial<NeighbourhoodPriority> = {}): NeighbourhoodPriority => ({issue: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), 'issue-date': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), action: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), 'action-date': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as NeighbourhoodPriority