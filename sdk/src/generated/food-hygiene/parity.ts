// Generated from food-hygiene@1.0.0. Do not edit: npm run generate

import type {
  AuthoritiesBasicPageParams,
  AuthoritiesBasicParams,
  AuthoritiesPageParams,
  AuthoritiesParams,
  AuthorityParams,
  BusinessTypeParams,
  BusinessTypeResult,
  BusinessTypesBasicParams,
  BusinessTypesParams,
  CountriesBasicParams,
  CountriesParams,
  CountryParams,
  CountryResult,
  EstablishmentParams,
  EstablishmentsBasicPageParams,
  EstablishmentsBasicParams,
  EstablishmentsByIdParams,
  RatingOperatorsParams,
  RatingsParams,
  RegionParams,
  RegionResult,
  RegionsBasicParams,
  RegionsParams,
  SchemeTypesParams,
  ScoreDescriptorsParams,
  SearchEstablishmentsParams,
  SortOptionsParams,
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
  "searchEstablishments parameters": Equal<Flat<Omit<SearchEstablishmentsParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Establishments"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Establishments"]['get']['parameters'], 'query'>, "x-api-version">>>
  "establishmentsById parameters": Equal<Flat<Omit<EstablishmentsByIdParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Establishments/list"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Establishments/list"]['get']['parameters'], 'query'>, "x-api-version">>>
  "establishmentsBasic parameters": Equal<Flat<Omit<EstablishmentsBasicParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Establishments/basic"]['get']['parameters'], 'header'>, "x-api-version">>>
  "establishmentsBasicPage parameters": Equal<Flat<Omit<EstablishmentsBasicPageParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Establishments/basic/{pageNumber}/{pageSize}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Establishments/basic/{pageNumber}/{pageSize}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "establishment parameters": Equal<Flat<Omit<EstablishmentParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Establishments/{id}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Establishments/{id}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "authorities parameters": Equal<Flat<Omit<AuthoritiesParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Authorities"]['get']['parameters'], 'header'>, "x-api-version">>>
  "authoritiesBasic parameters": Equal<Flat<Omit<AuthoritiesBasicParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Authorities/basic"]['get']['parameters'], 'header'>, "x-api-version">>>
  "authoritiesBasicPage parameters": Equal<Flat<Omit<AuthoritiesBasicPageParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Authorities/basic/{pageNumber}/{pageSize}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Authorities/basic/{pageNumber}/{pageSize}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "authoritiesPage parameters": Equal<Flat<Omit<AuthoritiesPageParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Authorities/{pageNumber}/{pageSize}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Authorities/{pageNumber}/{pageSize}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "authority parameters": Equal<Flat<Omit<AuthorityParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Authorities/{id}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Authorities/{id}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "businessTypes parameters": Equal<Flat<Omit<BusinessTypesParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/BusinessTypes"]['get']['parameters'], 'header'>, "x-api-version">>>
  "businessTypesBasic parameters": Equal<Flat<Omit<BusinessTypesBasicParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/BusinessTypes/basic"]['get']['parameters'], 'header'>, "x-api-version">>>
  "businessType 200": Equal<BusinessTypeResult, paths["/BusinessTypes/{id}"]['get']['responses'][200]['content']["application/json"]>
  "businessType parameters": Equal<Flat<Omit<BusinessTypeParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/BusinessTypes/{id}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/BusinessTypes/{id}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "countries parameters": Equal<Flat<Omit<CountriesParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Countries"]['get']['parameters'], 'header'>, "x-api-version">>>
  "countriesBasic parameters": Equal<Flat<Omit<CountriesBasicParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Countries/basic"]['get']['parameters'], 'header'>, "x-api-version">>>
  "country 200": Equal<CountryResult, paths["/Countries/{id}"]['get']['responses'][200]['content']["application/json"]>
  "country parameters": Equal<Flat<Omit<CountryParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Countries/{id}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Countries/{id}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "regions parameters": Equal<Flat<Omit<RegionsParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Regions"]['get']['parameters'], 'header'>, "x-api-version">>>
  "regionsBasic parameters": Equal<Flat<Omit<RegionsBasicParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Regions/basic"]['get']['parameters'], 'header'>, "x-api-version">>>
  "region 200": Equal<RegionResult, paths["/Regions/{id}"]['get']['responses'][200]['content']["application/json"]>
  "region parameters": Equal<Flat<Omit<RegionParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Regions/{id}"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/Regions/{id}"]['get']['parameters'], 'path'>, "x-api-version">>>
  "ratings parameters": Equal<Flat<Omit<RatingsParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/Ratings"]['get']['parameters'], 'header'>, "x-api-version">>>
  "ratingOperators parameters": Equal<Flat<Omit<RatingOperatorsParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/RatingOperators"]['get']['parameters'], 'header'>, "x-api-version">>>
  "schemeTypes parameters": Equal<Flat<Omit<SchemeTypesParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/SchemeTypes"]['get']['parameters'], 'header'>, "x-api-version">>>
  "sortOptions parameters": Equal<Flat<Omit<SortOptionsParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/SortOptions"]['get']['parameters'], 'header'>, "x-api-version">>>
  "scoreDescriptors parameters": Equal<Flat<Omit<ScoreDescriptorsParams, "x-api-version" | 'body'>>, Flat<Omit<Place<paths["/ScoreDescriptors"]['get']['parameters'], 'header'>, "x-api-version"> & Omit<Place<paths["/ScoreDescriptors"]['get']['parameters'], 'query'>, "x-api-version">>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "searchEstablishments parameters": true,
  "establishmentsById parameters": true,
  "establishmentsBasic parameters": true,
  "establishmentsBasicPage parameters": true,
  "establishment parameters": true,
  "authorities parameters": true,
  "authoritiesBasic parameters": true,
  "authoritiesBasicPage parameters": true,
  "authoritiesPage parameters": true,
  "authority parameters": true,
  "businessTypes parameters": true,
  "businessTypesBasic parameters": true,
  "businessType 200": true,
  "businessType parameters": true,
  "countries parameters": true,
  "countriesBasic parameters": true,
  "country 200": true,
  "country parameters": true,
  "regions parameters": true,
  "regionsBasic parameters": true,
  "region 200": true,
  "region parameters": true,
  "ratings parameters": true,
  "ratingOperators parameters": true,
  "schemeTypes parameters": true,
  "sortOptions parameters": true,
  "scoreDescriptors parameters": true,
}
