// Generated from postcodes@4.0.0. Do not edit: npm run generate

export {
  nearestOutcodes,
  outcode,
} from './operations/outcodes.ts'
export type {
  NearestOutcodesParams,
  NearestOutcodesResult,
  OutcodeParams,
  OutcodeResult,
} from './operations/outcodes.ts'
export {
  place,
  randomPlace,
  searchPlaces,
} from './operations/places.ts'
export type {
  PlaceParams,
  PlaceResult,
  RandomPlaceParams,
  RandomPlaceResult,
  SearchPlacesParams,
  SearchPlacesResult,
} from './operations/places.ts'
export {
  autocompletePostcode,
  bulkPostcodes,
  nearestPostcodes,
  postcode,
  randomPostcode,
  searchPostcodes,
  validatePostcode,
} from './operations/postcodes.ts'
export type {
  AutocompletePostcodeParams,
  AutocompletePostcodeResult,
  BulkPostcodesParams,
  BulkPostcodesResult,
  NearestPostcodesParams,
  NearestPostcodesResult,
  PostcodeParams,
  PostcodeResult,
  RandomPostcodeParams,
  RandomPostcodeResult,
  SearchPostcodesParams,
  SearchPostcodesResult,
  ValidatePostcodeParams,
  ValidatePostcodeResult,
} from './operations/postcodes.ts'
export {
  scottishPostcode,
  terminatedPostcode,
} from './operations/special-postcodes.ts'
export type {
  ScottishPostcodeParams,
  ScottishPostcodeResult,
  TerminatedPostcodeParams,
  TerminatedPostcodeResult,
} from './operations/special-postcodes.ts'
export type {
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
  ValidAnswer,
} from './types.ts'
