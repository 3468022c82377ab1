// Generated from postcodes@2.0.0. Do not edit: npm run generate

import type {
  AutocompletePostcodeParams,
  BulkPostcodesParams,
  NearestOutcodesParams,
  NearestPostcodesParams,
  OutcodeParams,
  PlaceParams,
  PostcodeParams,
  RandomPostcodeParams,
  ScottishPostcodeParams,
  SearchPlacesParams,
  SearchPostcodesParams,
  TerminatedPostcodeParams,
  ValidatePostcodeParams,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "postcode parameters": Equal<Flat<Omit<PostcodeParams, 'body'>>, Flat<Place<paths["/postcodes/{postcode}"]['get']['parameters'], 'path'>>>
  "searchPostcodes parameters": Equal<Flat<Omit<SearchPostcodesParams, 'body'>>, Flat<Place<paths["/postcodes"]['get']['parameters'], 'query'>>>
  "bulkPostcodes body": Equal<NonNullable<BulkPostcodesParams['body']>, NonNullable<paths["/postcodes"]['post']['requestBody']>['content']["application/json"]>
  "nearestPostcodes parameters": Equal<Flat<Omit<NearestPostcodesParams, 'body'>>, Flat<Place<paths["/postcodes/{postcode}/nearest"]['get']['parameters'], 'path'> & Place<paths["/postcodes/{postcode}/nearest"]['get']['parameters'], 'query'>>>
  "validatePostcode parameters": Equal<Flat<Omit<ValidatePostcodeParams, 'body'>>, Flat<Place<paths["/postcodes/{postcode}/validate"]['get']['parameters'], 'path'>>>
  "autocompletePostcode parameters": Equal<Flat<Omit<AutocompletePostcodeParams, 'body'>>, Flat<Place<paths["/postcodes/{postcode}/autocomplete"]['get']['parameters'], 'path'> & Place<paths["/postcodes/{postcode}/autocomplete"]['get']['parameters'], 'query'>>>
  "randomPostcode parameters": Equal<Flat<Omit<RandomPostcodeParams, 'body'>>, Flat<Place<paths["/random/postcodes"]['get']['parameters'], 'query'>>>
  "terminatedPostcode parameters": Equal<Flat<Omit<TerminatedPostcodeParams, 'body'>>, Flat<Place<paths["/terminated_postcodes/{postcode}"]['get']['parameters'], 'path'>>>
  "scottishPostcode parameters": Equal<Flat<Omit<ScottishPostcodeParams, 'body'>>, Flat<Place<paths["/scotland/postcodes/{postcode}"]['get']['parameters'], 'path'>>>
  "outcode parameters": Equal<Flat<Omit<OutcodeParams, 'body'>>, Flat<Place<paths["/outcodes/{outcode}"]['get']['parameters'], 'path'>>>
  "nearestOutcodes parameters": Equal<Flat<Omit<NearestOutcodesParams, 'body'>>, Flat<Place<paths["/outcodes/{outcode}/nearest"]['get']['parameters'], 'path'> & Place<paths["/outcodes/{outcode}/nearest"]['get']['parameters'], 'query'>>>
  "searchPlaces parameters": Equal<Flat<Omit<SearchPlacesParams, 'body'>>, Flat<Place<paths["/places"]['get']['parameters'], 'query'>>>
  "place parameters": Equal<Flat<Omit<PlaceParams, 'body'>>, Flat<Place<paths["/places/{code}"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "postcode parameters": true,
  "searchPostcodes parameters": true,
  "bulkPostcodes body": true,
  "nearestPostcodes parameters": true,
  "validatePostcode parameters": true,
  "autocompletePostcode parameters": true,
  "randomPostcode parameters": true,
  "terminatedPostcode parameters": true,
  "scottishPostcode parameters": true,
  "outcode parameters": true,
  "nearestOutcodes parameters": true,
  "searchPlaces parameters": true,
  "place parameters": true,
}
