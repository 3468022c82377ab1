// Generated from postcodes@4.0.0. Do not edit: npm run generate

import { queryOf, type Query, type OptionalQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = {city:"openlondon.example",api:"postcodes"}

/** Fresh for 86400 s. */
export const postcodeQuery: Query<Sdk.PostcodeParams, Sdk.PostcodeResult> = /*#__PURE__*/ queryOf(about,'postcode',Sdk.postcode,86400)
/** Fresh for 86400 s. */
export const searchPostcodesQuery: OptionalQuery<Sdk.SearchPostcodesParams, Sdk.SearchPostcodesResult> = /*#__PURE__*/ queryOf(about,'searchPostcodes',Sdk.searchPostcodes,86400)
/** Stale at once. */
export const bulkPostcodesQuery: Query<Sdk.BulkPostcodesParams, Sdk.BulkPostcodesResult> = /*#__PURE__*/ queryOf(about,'bulkPostcodes',Sdk.bulkPostcodes,0)
/** Fresh for 86400 s. */
export const nearestPostcodesQuery: Query<Sdk.NearestPostcodesParams, Sdk.NearestPostcodesResult> = /*#__PURE__*/ queryOf(about,'nearestPostcodes',Sdk.nearestPostcodes,86400)
/** Fresh for 86400 s. */
export const validatePostcodeQuery: Query<Sdk.ValidatePostcodeParams, Sdk.ValidatePostcodeResult> = /*#__PURE__*/ queryOf(about,'validatePostcode',Sdk.validatePostcode,86400)
/** Fresh for 86400 s. */
export const autocompletePostcodeQuery: Query<Sdk.AutocompletePostcodeParams, Sdk.AutocompletePostcodeResult> = /*#__PURE__*/ queryOf(about,'autocompletePostcode',Sdk.autocompletePostcode,86400)
/** Stale at once. */
export const randomPostcodeQuery: OptionalQuery<Sdk.RandomPostcodeParams, Sdk.RandomPostcodeResult> = /*#__PURE__*/ queryOf(about,'randomPostcode',Sdk.randomPostcode,0)
/** Fresh for 86400 s. */
export const terminatedPostcodeQuery: Query<Sdk.TerminatedPostcodeParams, Sdk.TerminatedPostcodeResult> = /*#__PURE__*/ queryOf(about,'terminatedPostcode',Sdk.terminatedPostcode,86400)
/** Fresh for 86400 s. */
export const scottishPostcodeQuery: Query<Sdk.ScottishPostcodeParams, Sdk.ScottishPostcodeResult> = /*#__PURE__*/ queryOf(about,'scottishPostcode',Sdk.scottishPostcode,86400)
/** Fresh for 86400 s. */
export const outcodeQuery: Query<Sdk.OutcodeParams, Sdk.OutcodeResult> = /*#__PURE__*/ queryOf(about,'outcode',Sdk.outcode,86400)
/** Fresh for 86400 s. */
export const nearestOutcodesQuery: Query<Sdk.NearestOutcodesParams, Sdk.NearestOutcodesResult> = /*#__PURE__*/ queryOf(about,'nearestOutcodes',Sdk.nearestOutcodes,86400)
/** Fresh for 86400 s. */
export const searchPlacesQuery: Query<Sdk.SearchPlacesParams, Sdk.SearchPlacesResult> = /*#__PURE__*/ queryOf(about,'searchPlaces',Sdk.searchPlaces,86400)
/** Fresh for 86400 s. */
export const placeQuery: Query<Sdk.PlaceParams, Sdk.PlaceResult> = /*#__PURE__*/ queryOf(about,'place',Sdk.place,86400)
/** Stale at once. */
export const randomPlaceQuery: OptionalQuery<Sdk.RandomPlaceParams, Sdk.RandomPlaceResult> = /*#__PURE__*/ queryOf(about,'randomPlace',Sdk.randomPlace,0)
