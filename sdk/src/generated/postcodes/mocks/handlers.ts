// Generated from postcodes@3.0.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
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

export const getPostcodeMockHandler = /*#__PURE__*/ mock<PostcodeAnswer, PostcodeError>("GET /postcodes/{postcode}", answers.postcode)
export const getSearchPostcodesMockHandler = /*#__PURE__*/ mock<FoundPostcodesAnswer, OwnerError>("GET /postcodes", answers.searchPostcodes)
export const getBulkPostcodesMockHandler = /*#__PURE__*/ mock<BulkAnswer, OwnerError>("POST /postcodes", answers.bulkPostcodes)
export const getNearestPostcodesMockHandler = /*#__PURE__*/ mock<NearestPostcodesAnswer, OwnerError | PostcodeError>("GET /postcodes/{postcode}/nearest", answers.nearestPostcodes)
export const getValidatePostcodeMockHandler = /*#__PURE__*/ mock<ValidAnswer>("GET /postcodes/{postcode}/validate", answers.validatePostcode)
export const getAutocompletePostcodeMockHandler = /*#__PURE__*/ mock<CompletionsAnswer>("GET /postcodes/{postcode}/autocomplete", answers.autocompletePostcode)
export const getRandomPostcodeMockHandler = /*#__PURE__*/ mock<RandomPostcodeAnswer>("GET /random/postcodes", answers.randomPostcode)
export const getTerminatedPostcodeMockHandler = /*#__PURE__*/ mock<TerminatedPostcodeAnswer, PostcodeError>("GET /terminated_postcodes/{postcode}", answers.terminatedPostcode)
export const getScottishPostcodeMockHandler = /*#__PURE__*/ mock<ScottishPostcodeAnswer, PostcodeError>("GET /scotland/postcodes/{postcode}", answers.scottishPostcode)
export const getOutcodeMockHandler = /*#__PURE__*/ mock<OutcodeAnswer, OwnerError>("GET /outcodes/{outcode}", answers.outcode)
export const getNearestOutcodesMockHandler = /*#__PURE__*/ mock<NearestOutcodesAnswer, OwnerError>("GET /outcodes/{outcode}/nearest", answers.nearestOutcodes)
export const getSearchPlacesMockHandler = /*#__PURE__*/ mock<PlacesAnswer, OwnerError>("GET /places", answers.searchPlaces)
export const getPlaceMockHandler = /*#__PURE__*/ mock<PlaceAnswer, OwnerError>("GET /places/{code}", answers.place)
export const getRandomPlaceMockHandler = /*#__PURE__*/ mock<PlaceAnswer>("GET /random/places", answers.randomPlace)
