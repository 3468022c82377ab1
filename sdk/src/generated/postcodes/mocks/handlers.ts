// Generated from postcodes@3.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getPostcodeMockHandler: MockHandler<PostcodeAnswer, PostcodeError> = /*#__PURE__*/ mock("GET /postcodes/{postcode}", answers.postcode)
export const getSearchPostcodesMockHandler: MockHandler<FoundPostcodesAnswer, OwnerError> = /*#__PURE__*/ mock("GET /postcodes", answers.searchPostcodes)
export const getBulkPostcodesMockHandler: MockHandler<BulkAnswer, OwnerError> = /*#__PURE__*/ mock("POST /postcodes", answers.bulkPostcodes)
export const getNearestPostcodesMockHandler: MockHandler<NearestPostcodesAnswer, OwnerError | PostcodeError> = /*#__PURE__*/ mock("GET /postcodes/{postcode}/nearest", answers.nearestPostcodes)
export const getValidatePostcodeMockHandler: MockHandler<ValidAnswer> = /*#__PURE__*/ mock("GET /postcodes/{postcode}/validate", answers.validatePostcode)
export const getAutocompletePostcodeMockHandler: MockHandler<CompletionsAnswer> = /*#__PURE__*/ mock("GET /postcodes/{postcode}/autocomplete", answers.autocompletePostcode)
export const getRandomPostcodeMockHandler: MockHandler<RandomPostcodeAnswer> = /*#__PURE__*/ mock("GET /random/postcodes", answers.randomPostcode)
export const getTerminatedPostcodeMockHandler: MockHandler<TerminatedPostcodeAnswer, PostcodeError> = /*#__PURE__*/ mock("GET /terminated_postcodes/{postcode}", answers.terminatedPostcode)
export const getScottishPostcodeMockHandler: MockHandler<ScottishPostcodeAnswer, PostcodeError> = /*#__PURE__*/ mock("GET /scotland/postcodes/{postcode}", answers.scottishPostcode)
export const getOutcodeMockHandler: MockHandler<OutcodeAnswer, OwnerError> = /*#__PURE__*/ mock("GET /outcodes/{outcode}", answers.outcode)
export const getNearestOutcodesMockHandler: MockHandler<NearestOutcodesAnswer, OwnerError> = /*#__PURE__*/ mock("GET /outcodes/{outcode}/nearest", answers.nearestOutcodes)
export const getSearchPlacesMockHandler: MockHandler<PlacesAnswer, OwnerError> = /*#__PURE__*/ mock("GET /places", answers.searchPlaces)
export const getPlaceMockHandler: MockHandler<PlaceAnswer, OwnerError> = /*#__PURE__*/ mock("GET /places/{code}", answers.place)
export const getRandomPlaceMockHandler: MockHandler<PlaceAnswer> = /*#__PURE__*/ mock("GET /random/places", answers.randomPlace)
