// Generated from postcodes@4.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
import type {
  BulkAnswer,
  CompletionsAnswer,
  FoundPostcodesAnswer,
  NearestOutcodesAnswer,
  NearestPostcodesAnswer,
  OutcodeAnswer,
  OwnerError,
  PlaceAnswer,
  PlacesAnswer,
  PostcodeAnswer,
  PostcodeError,
  RandomPostcodeAnswer,
  ScottishPostcodeAnswer,
  TerminatedPostcodeAnswer,
  ValidAnswer
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getPostcodeMockHandler: MockHandler<PostcodeAnswer, PostcodeError> = /*#__PURE__*/ mock("GET /postcodes/{postcode}", its.postcode)
export const getSearchPostcodesMockHandler: MockHandler<FoundPostcodesAnswer, OwnerError> = /*#__PURE__*/ mock("GET /postcodes", its.searchPostcodes)
export const getBulkPostcodesMockHandler: MockHandler<BulkAnswer, OwnerError> = /*#__PURE__*/ mock("POST /postcodes", its.bulkPostcodes)
export const getNearestPostcodesMockHandler: MockHandler<NearestPostcodesAnswer, OwnerError | PostcodeError> = /*#__PURE__*/ mock("GET /postcodes/{postcode}/nearest", its.nearestPostcodes)
export const getValidatePostcodeMockHandler: MockHandler<ValidAnswer> = /*#__PURE__*/ mock("GET /postcodes/{postcode}/validate", its.validatePostcode)
export const getAutocompletePostcodeMockHandler: MockHandler<CompletionsAnswer> = /*#__PURE__*/ mock("GET /postcodes/{postcode}/autocomplete", its.autocompletePostcode)
export const getRandomPostcodeMockHandler: MockHandler<RandomPostcodeAnswer> = /*#__PURE__*/ mock("GET /random/postcodes", its.randomPostcode)
export const getTerminatedPostcodeMockHandler: MockHandler<TerminatedPostcodeAnswer, PostcodeError> = /*#__PURE__*/ mock("GET /terminated_postcodes/{postcode}", its.terminatedPostcode)
export const getScottishPostcodeMockHandler: MockHandler<ScottishPostcodeAnswer, PostcodeError> = /*#__PURE__*/ mock("GET /scotland/postcodes/{postcode}", its.scottishPostcode)
export const getOutcodeMockHandler: MockHandler<OutcodeAnswer, OwnerError> = /*#__PURE__*/ mock("GET /outcodes/{outcode}", its.outcode)
export const getNearestOutcodesMockHandler: MockHandler<NearestOutcodesAnswer, OwnerError> = /*#__PURE__*/ mock("GET /outcodes/{outcode}/nearest", its.nearestOutcodes)
export const getSearchPlacesMockHandler: MockHandler<PlacesAnswer, OwnerError> = /*#__PURE__*/ mock("GET /places", its.searchPlaces)
export const getPlaceMockHandler: MockHandler<PlaceAnswer, OwnerError> = /*#__PURE__*/ mock("GET /places/{code}", its.place)
export const getRandomPlaceMockHandler: MockHandler<PlaceAnswer> = /*#__PURE__*/ mock("GET /random/places", its.randomPlace)
