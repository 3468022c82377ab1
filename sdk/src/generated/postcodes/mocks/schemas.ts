// Generated from postcodes@3.0.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  BulkAnswer,
  BulkPoint,
  BulkPointAsked,
  BulkPointRow,
  BulkPoints,
  BulkPostcodeRow,
  BulkPostcodes,
  CompletionsAnswer,
  FoundPostcode,
  FoundPostcodesAnswer,
  NearestOutcode,
  NearestOutcodesAnswer,
  NearestPostcode,
  NearestPostcodesAnswer,
  Outcode,
  OutcodeAnswer,
  OwnerError,
  Place,
  PlaceAnswer,
  PlacesAnswer,
  Postcode,
  PostcodeAnswer,
  PostcodeCodes,
  PostcodeError,
  Problem,
  ProblemError,
  RandomPostcodeAnswer,
  ScottishPostcode,
  ScottishPostcodeAnswer,
  Status,
  TerminatedPostcode,
  TerminatedPostcodeAnswer,
  ValidAnswer
} from '../wire.ts';



export const getStatusMock = (): Status => (200) as unknown as Status

export const getPostcodeCodesMock = (overrideResponse: Partial<PostcodeCodes> = {}): PostcodeCodes => ({admin_county: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), admin_district: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), admin_ward: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ced: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parish: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parliamentary_constituency: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parliamentary_constituency_2024: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lsoa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), msoa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lsoa11: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), msoa11: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lsoa21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), msoa21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), oa21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ruc11: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ruc21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), nhs_region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), icb: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ccg: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ccg_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), cancer_alliance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), pfa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), nuts: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lau2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ttwa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), bua: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), national_park: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lep1: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lep2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as PostcodeCodes

export const getPostcodeMock = (overrideResponse: Partial<Postcode> = {}): Postcode => ({postcode: faker.string.alpha({length: {min: 10, max: 20}}), outcode: faker.string.alpha({length: {min: 10, max: 20}}), incode: faker.string.alpha({length: {min: 10, max: 20}}), quality: faker.number.int({min: 1, max: 9}), eastings: faker.helpers.arrayElement([faker.number.int(), null]), northings: faker.helpers.arrayElement([faker.number.int(), null]), longitude: faker.helpers.arrayElement([faker.number.float({min: -180, max: 180, fractionDigits: 2}), null]), latitude: faker.helpers.arrayElement([faker.number.float({min: -90, max: 90, fractionDigits: 2}), null]), country: faker.string.alpha({length: {min: 10, max: 20}}), region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), admin_county: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), admin_district: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), admin_ward: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ced: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parish: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parliamentary_constituency: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parliamentary_constituency_2024: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), european_electoral_region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lsoa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), msoa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lsoa11: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), msoa11: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lsoa21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), msoa21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), oa21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ruc11: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ruc21: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), nhs_ha: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), nhs_region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), icb: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ccg: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), cancer_alliance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), primary_care_trust: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), pfa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), nuts: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ttwa: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), bua: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), national_park: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lep1: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lep2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), date_of_introduction: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), codes: { ...getPostcodeCodesMock() }, ...overrideResponse}) as unknown as Postcode

export const getPostcodeAnswerMock = (overrideResponse: Partial<PostcodeAnswer> = {}): PostcodeAnswer => ({status: getStatusMock(), result: { ...getPostcodeMock() }, ...overrideResponse}) as unknown as PostcodeAnswer

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getTerminatedPostcodeMock = (overrideResponse: Partial<TerminatedPostcode> = {}): TerminatedPostcode => ({postcode: faker.string.alpha({length: {min: 10, max: 20}}), year_terminated: faker.number.int({min: 1900}), month_terminated: faker.number.int({min: 1, max: 12}), longitude: faker.helpers.arrayElement([faker.number.float({min: -180, max: 180, fractionDigits: 2}), null]), latitude: faker.helpers.arrayElement([faker.number.float({min: -90, max: 90, fractionDigits: 2}), null]), ...overrideResponse}) as unknown as TerminatedPostcode

export const getPostcodeErrorMock = (overrideResponse: Partial<PostcodeError> = {}): PostcodeError => ({status: faker.number.int({min: 400, max: 599}), error: faker.string.alpha({length: {min: 10, max: 20}}), terminated: faker.helpers.arrayElement([{ ...getTerminatedPostcodeMock() }, undefined]), ...overrideResponse}) as unknown as PostcodeError

export const getFoundPostcodeMock = (): FoundPostcode => ({...{ ...getPostcodeMock() },...{distance: faker.helpers.arrayElement([faker.number.float({min: 0, fractionDigits: 2}), undefined])},}) as unknown as FoundPostcode

export const getFoundPostcodesAnswerMock = (overrideResponse: Partial<FoundPostcodesAnswer> = {}): FoundPostcodesAnswer => ({status: getStatusMock(), result: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFoundPostcodeMock() })), null]), ...overrideResponse}) as unknown as FoundPostcodesAnswer

export const getOwnerErrorMock = (overrideResponse: Partial<OwnerError> = {}): OwnerError => ({status: faker.number.int({min: 400, max: 599}), error: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OwnerError

export const getBulkPostcodesMock = (overrideResponse: Partial<BulkPostcodes> = {}): BulkPostcodes => ({postcodes: Array.from({ length: faker.number.int({min: 1, max: 100}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 1, max: 20}}))), ...overrideResponse}) as unknown as BulkPostcodes

export const getBulkPointMock = (overrideResponse: Partial<BulkPoint> = {}): BulkPoint => ({longitude: faker.number.float({min: -180, max: 180, fractionDigits: 2}), latitude: faker.number.float({min: -90, max: 90, fractionDigits: 2}), radius: faker.helpers.arrayElement([faker.number.int({min: 1, max: 2000}), undefined]), limit: faker.helpers.arrayElement([faker.number.int({min: 1, max: 100}), undefined]), ...overrideResponse}) as unknown as BulkPoint

export const getBulkPointsMock = (overrideResponse: Partial<BulkPoints> = {}): BulkPoints => ({geolocations: Array.from({ length: faker.number.int({min: 1, max: 100}) }, (_, i) => i + 1).map(() => ({ ...getBulkPointMock() })), ...overrideResponse}) as unknown as BulkPoints

export const getBulkPostcodeRowMock = (overrideResponse: Partial<BulkPostcodeRow> = {}): BulkPostcodeRow => ({query: faker.string.alpha({length: {min: 10, max: 20}}), result: faker.helpers.arrayElement([{ ...getPostcodeMock() },null,]), ...overrideResponse}) as unknown as BulkPostcodeRow

export const getBulkPointAskedMock = (overrideResponse: Partial<BulkPointAsked> = {}): BulkPointAsked => ({longitude: faker.helpers.arrayElement([faker.number.float({min: -180, max: 180, fractionDigits: 2}),faker.string.alpha({length: {min: 10, max: 20}}),]), latitude: faker.helpers.arrayElement([faker.number.float({min: -90, max: 90, fractionDigits: 2}),faker.string.alpha({length: {min: 10, max: 20}}),]), radius: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.number.int({min: 1, max: 2000}),faker.string.alpha({length: {min: 10, max: 20}}),]), undefined]), limit: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.number.int({min: 1, max: 100}),faker.string.alpha({length: {min: 10, max: 20}}),]), undefined]), widesearch: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.datatype.boolean(),faker.string.alpha({length: {min: 10, max: 20}}),]), undefined]), ...overrideResponse}) as unknown as BulkPointAsked

export const getNearestPostcodeMock = (): NearestPostcode => ({...{ ...getPostcodeMock() },...{distance: faker.number.float({min: 0, fractionDigits: 2})},}) as unknown as NearestPostcode

export const getBulkPointRowMock = (overrideResponse: Partial<BulkPointRow> = {}): BulkPointRow => ({query: { ...getBulkPointAskedMock() }, result: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getNearestPostcodeMock() })), null]), ...overrideResponse}) as unknown as BulkPointRow

export const getBulkAnswerMock = (overrideResponse: Partial<BulkAnswer> = {}): BulkAnswer => ({status: getStatusMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.helpers.arrayElement([{ ...getBulkPostcodeRowMock() },{ ...getBulkPointRowMock() },]))), ...overrideResponse}) as unknown as BulkAnswer

export const getNearestPostcodesAnswerMock = (overrideResponse: Partial<NearestPostcodesAnswer> = {}): NearestPostcodesAnswer => ({status: getStatusMock(), result: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getNearestPostcodeMock() })), null]), ...overrideResponse}) as unknown as NearestPostcodesAnswer

export const getValidAnswerMock = (overrideResponse: Partial<ValidAnswer> = {}): ValidAnswer => ({status: getStatusMock(), result: faker.datatype.boolean(), ...overrideResponse}) as unknown as ValidAnswer

export const getCompletionsAnswerMock = (overrideResponse: Partial<CompletionsAnswer> = {}): CompletionsAnswer => ({status: getStatusMock(), result: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), null]), ...overrideResponse}) as unknown as CompletionsAnswer

export const getRandomPostcodeAnswerMock = (overrideResponse: Partial<RandomPostcodeAnswer> = {}): RandomPostcodeAnswer => ({status: getStatusMock(), result: faker.helpers.arrayElement([{ ...getPostcodeMock() },null,]), ...overrideResponse}) as unknown as RandomPostcodeAnswer

export const getTerminatedPostcodeAnswerMock = (overrideResponse: Partial<TerminatedPostcodeAnswer> = {}): TerminatedPostcodeAnswer => ({status: getStatusMock(), result: { ...getTerminatedPostcodeMock() }, ...overrideResponse}) as unknown as TerminatedPostcodeAnswer

export const getScottishPostcodeMock = (overrideResponse: Partial<ScottishPostcode> = {}): ScottishPostcode => ({postcode: faker.string.alpha({length: {min: 10, max: 20}}), scottish_parliamentary_constituency: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), codes: {scottish_parliamentary_constituency: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])}, ...overrideResponse}) as unknown as ScottishPostcode

export const getScottishPostcodeAnswerMock = (overrideResponse: Partial<ScottishPostcodeAnswer> = {}): ScottishPostcodeAnswer => ({status: getStatusMock(), result: { ...getScottishPostcodeMock() }, ...overrideResponse}) as unknown as ScottishPostcodeAnswer

export const getOutcodeMock = (overrideResponse: Partial<Outcode> = {}): Outcode => ({outcode: faker.string.alpha({length: {min: 10, max: 20}}), eastings: faker.helpers.arrayElement([faker.number.int(), null]), northings: faker.helpers.arrayElement([faker.number.int(), null]), longitude: faker.helpers.arrayElement([faker.number.float({min: -180, max: 180, fractionDigits: 2}), null]), latitude: faker.helpers.arrayElement([faker.number.float({min: -90, max: 90, fractionDigits: 2}), null]), country: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), admin_county: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), admin_district: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), admin_ward: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), parish: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), parliamentary_constituency: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), ...overrideResponse}) as unknown as Outcode

export const getOutcodeAnswerMock = (overrideResponse: Partial<OutcodeAnswer> = {}): OutcodeAnswer => ({status: getStatusMock(), result: { ...getOutcodeMock() }, ...overrideResponse}) as unknown as OutcodeAnswer

export const getNearestOutcodeMock = (): NearestOutcode => ({...{ ...getOutcodeMock() },...{distance: faker.number.float({min: 0, fractionDigits: 2})},}) as unknown as NearestOutcode

export const getNearestOutcodesAnswerMock = (overrideResponse: Partial<NearestOutcodesAnswer> = {}): NearestOutcodesAnswer => ({status: getStatusMock(), result: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getNearestOutcodeMock() })), null]), ...overrideResponse}) as unknown as NearestOutcodesAnswer

export const getPlaceMock = (overrideResponse: Partial<Place> = {}): Place => ({code: faker.string.alpha({length: {min: 10, max: 20}}), name_1: faker.string.alpha({length: {min: 10, max: 20}}), name_1_lang: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), name_2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), name_2_lang: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), local_type: faker.string.alpha({length: {min: 10, max: 20}}), outcode: faker.string.alpha({length: {min: 10, max: 20}}), county_unitary: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), county_unitary_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), district_borough: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), district_borough_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), region: faker.string.alpha({length: {min: 10, max: 20}}), country: faker.string.alpha({length: {min: 10, max: 20}}), longitude: faker.number.float({min: -180, max: 180, fractionDigits: 2}), latitude: faker.number.float({min: -90, max: 90, fractionDigits: 2}), eastings: faker.number.int(), northings: faker.number.int(), min_eastings: faker.helpers.arrayElement([faker.number.int(), null]), min_northings: faker.helpers.arrayElement([faker.number.int(), null]), max_eastings: faker.helpers.arrayElement([faker.number.int(), null]), max_northings: faker.helpers.arrayElement([faker.number.int(), null]), ...overrideResponse}) as unknown as Place

export const getPlacesAnswerMock = (overrideResponse: Partial<PlacesAnswer> = {}): PlacesAnswer => ({status: getStatusMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlaceMock() })), ...overrideResponse}) as unknown as PlacesAnswer

export const getPlaceAnswerMock = (overrideResponse: Partial<PlaceAnswer> = {}): PlaceAnswer => ({status: getStatusMock(), result: { ...getPlaceMock() }, ...overrideResponse}) as unknown as PlaceAnswer