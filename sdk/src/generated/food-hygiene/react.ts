// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import { queryOf, infiniteOf, type Query, type OptionalQuery, type InfiniteQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"food-hygiene"}

/** Fresh for 600 s. */
export const searchEstablishmentsQuery: OptionalQuery<Sdk.SearchEstablishmentsParams, Sdk.SearchEstablishmentsResult> = /*#__PURE__*/ queryOf(about,'searchEstablishments',Sdk.searchEstablishments,600)
/** Page by page. */
export const searchEstablishmentsInfiniteQuery: InfiniteQuery<typeof Paging.searchEstablishments> = /*#__PURE__*/ infiniteOf(about,'searchEstablishments',Paging.searchEstablishments,600)
/** Fresh for 600 s. */
export const establishmentsByIdQuery: Query<Sdk.EstablishmentsByIdParams, Sdk.EstablishmentsByIdResult> = /*#__PURE__*/ queryOf(about,'establishmentsById',Sdk.establishmentsById,600)
/** Fresh for 600 s. */
export const establishmentsBasicQuery: OptionalQuery<Sdk.EstablishmentsBasicParams, Sdk.EstablishmentsBasicResult> = /*#__PURE__*/ queryOf(about,'establishmentsBasic',Sdk.establishmentsBasic,600)
/** Fresh for 600 s. */
export const establishmentsBasicPageQuery: Query<Sdk.EstablishmentsBasicPageParams, Sdk.EstablishmentsBasicPageResult> = /*#__PURE__*/ queryOf(about,'establishmentsBasicPage',Sdk.establishmentsBasicPage,600)
/** Page by page. */
export const establishmentsBasicPageInfiniteQuery: InfiniteQuery<typeof Paging.establishmentsBasicPage> = /*#__PURE__*/ infiniteOf(about,'establishmentsBasicPage',Paging.establishmentsBasicPage,600)
/** Fresh for 600 s. */
export const establishmentQuery: Query<Sdk.EstablishmentParams, Sdk.EstablishmentResult> = /*#__PURE__*/ queryOf(about,'establishment',Sdk.establishment,600)
/** Fresh for 21600 s. */
export const authoritiesQuery: OptionalQuery<Sdk.AuthoritiesParams, Sdk.AuthoritiesResult> = /*#__PURE__*/ queryOf(about,'authorities',Sdk.authorities,21600)
/** Fresh for 21600 s. */
export const authoritiesBasicQuery: OptionalQuery<Sdk.AuthoritiesBasicParams, Sdk.AuthoritiesBasicResult> = /*#__PURE__*/ queryOf(about,'authoritiesBasic',Sdk.authoritiesBasic,21600)
/** Fresh for 21600 s. */
export const authoritiesBasicPageQuery: Query<Sdk.AuthoritiesBasicPageParams, Sdk.AuthoritiesBasicPageResult> = /*#__PURE__*/ queryOf(about,'authoritiesBasicPage',Sdk.authoritiesBasicPage,21600)
/** Page by page. */
export const authoritiesBasicPageInfiniteQuery: InfiniteQuery<typeof Paging.authoritiesBasicPage> = /*#__PURE__*/ infiniteOf(about,'authoritiesBasicPage',Paging.authoritiesBasicPage,21600)
/** Fresh for 21600 s. */
export const authoritiesPageQuery: Query<Sdk.AuthoritiesPageParams, Sdk.AuthoritiesPageResult> = /*#__PURE__*/ queryOf(about,'authoritiesPage',Sdk.authoritiesPage,21600)
/** Page by page. */
export const authoritiesPageInfiniteQuery: InfiniteQuery<typeof Paging.authoritiesPage> = /*#__PURE__*/ infiniteOf(about,'authoritiesPage',Paging.authoritiesPage,21600)
/** Fresh for 21600 s. */
export const authorityQuery: Query<Sdk.AuthorityParams, Sdk.AuthorityResult> = /*#__PURE__*/ queryOf(about,'authority',Sdk.authority,21600)
/** Fresh for 86400 s. */
export const businessTypesQuery: OptionalQuery<Sdk.BusinessTypesParams, Sdk.BusinessTypesResult> = /*#__PURE__*/ queryOf(about,'businessTypes',Sdk.businessTypes,86400)
/** Fresh for 86400 s. */
export const businessTypesBasicQuery: OptionalQuery<Sdk.BusinessTypesBasicParams, Sdk.BusinessTypesBasicResult> = /*#__PURE__*/ queryOf(about,'businessTypesBasic',Sdk.businessTypesBasic,86400)
/** Fresh for 86400 s. */
export const businessTypeQuery: Query<Sdk.BusinessTypeParams, Sdk.BusinessTypeResult> = /*#__PURE__*/ queryOf(about,'businessType',Sdk.businessType,86400)
/** Fresh for 86400 s. */
export const countriesQuery: OptionalQuery<Sdk.CountriesParams, Sdk.CountriesResult> = /*#__PURE__*/ queryOf(about,'countries',Sdk.countries,86400)
/** Fresh for 86400 s. */
export const countriesBasicQuery: OptionalQuery<Sdk.CountriesBasicParams, Sdk.CountriesBasicResult> = /*#__PURE__*/ queryOf(about,'countriesBasic',Sdk.countriesBasic,86400)
/** Fresh for 86400 s. */
export const countryQuery: Query<Sdk.CountryParams, Sdk.CountryResult> = /*#__PURE__*/ queryOf(about,'country',Sdk.country,86400)
/** Fresh for 86400 s. */
export const regionsQuery: OptionalQuery<Sdk.RegionsParams, Sdk.RegionsResult> = /*#__PURE__*/ queryOf(about,'regions',Sdk.regions,86400)
/** Fresh for 86400 s. */
export const regionsBasicQuery: OptionalQuery<Sdk.RegionsBasicParams, Sdk.RegionsBasicResult> = /*#__PURE__*/ queryOf(about,'regionsBasic',Sdk.regionsBasic,86400)
/** Fresh for 86400 s. */
export const regionQuery: Query<Sdk.RegionParams, Sdk.RegionResult> = /*#__PURE__*/ queryOf(about,'region',Sdk.region,86400)
/** Fresh for 86400 s. */
export const ratingsQuery: OptionalQuery<Sdk.RatingsParams, Sdk.RatingsResult> = /*#__PURE__*/ queryOf(about,'ratings',Sdk.ratings,86400)
/** Fresh for 86400 s. */
export const ratingOperatorsQuery: OptionalQuery<Sdk.RatingOperatorsParams, Sdk.RatingOperatorsResult> = /*#__PURE__*/ queryOf(about,'ratingOperators',Sdk.ratingOperators,86400)
/** Fresh for 86400 s. */
export const schemeTypesQuery: OptionalQuery<Sdk.SchemeTypesParams, Sdk.SchemeTypesResult> = /*#__PURE__*/ queryOf(about,'schemeTypes',Sdk.schemeTypes,86400)
/** Fresh for 86400 s. */
export const sortOptionsQuery: OptionalQuery<Sdk.SortOptionsParams, Sdk.SortOptionsResult> = /*#__PURE__*/ queryOf(about,'sortOptions',Sdk.sortOptions,86400)
/** Fresh for 600 s. */
export const scoreDescriptorsQuery: Query<Sdk.ScoreDescriptorsParams, Sdk.ScoreDescriptorsResult> = /*#__PURE__*/ queryOf(about,'scoreDescriptors',Sdk.scoreDescriptors,600)
