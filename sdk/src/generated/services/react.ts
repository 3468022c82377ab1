// Generated from services@1.1.0. Do not edit: npm run generate

import { queryOf, infiniteOf, type Query, type OptionalQuery, type InfiniteQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"services"}

/** Fresh for 86400 s. */
export const directoryInfoQuery: OptionalQuery<Sdk.DirectoryInfoParams, Sdk.DirectoryInfoResult> = /*#__PURE__*/ queryOf(about,'directoryInfo',Sdk.directoryInfo,86400)
/** Fresh for 3600 s. */
export const searchServicesQuery: OptionalQuery<Sdk.SearchServicesParams, Sdk.SearchServicesResult> = /*#__PURE__*/ queryOf(about,'searchServices',Sdk.searchServices,3600)
/** Page by page. */
export const searchServicesInfiniteQuery: InfiniteQuery<typeof Paging.searchServices> = /*#__PURE__*/ infiniteOf(about,'searchServices',Paging.searchServices,3600)
/** Fresh for 3600 s. */
export const serviceQuery: Query<Sdk.ServiceParams, Sdk.ServiceResult> = /*#__PURE__*/ queryOf(about,'service',Sdk.service,3600)
/** Fresh for 3600 s. */
export const servicesAtLocationsQuery: OptionalQuery<Sdk.ServicesAtLocationsParams, Sdk.ServicesAtLocationsResult> = /*#__PURE__*/ queryOf(about,'servicesAtLocations',Sdk.servicesAtLocations,3600)
/** Page by page. */
export const servicesAtLocationsInfiniteQuery: InfiniteQuery<typeof Paging.servicesAtLocations> = /*#__PURE__*/ infiniteOf(about,'servicesAtLocations',Paging.servicesAtLocations,3600)
/** Fresh for 3600 s. */
export const serviceAtLocationQuery: Query<Sdk.ServiceAtLocationParams, Sdk.ServiceAtLocationResult> = /*#__PURE__*/ queryOf(about,'serviceAtLocation',Sdk.serviceAtLocation,3600)
/** Fresh for 86400 s. */
export const taxonomiesQuery: OptionalQuery<Sdk.TaxonomiesParams, Sdk.TaxonomiesResult> = /*#__PURE__*/ queryOf(about,'taxonomies',Sdk.taxonomies,86400)
/** Page by page. */
export const taxonomiesInfiniteQuery: InfiniteQuery<typeof Paging.taxonomies> = /*#__PURE__*/ infiniteOf(about,'taxonomies',Paging.taxonomies,86400)
/** Fresh for 86400 s. */
export const taxonomyQuery: Query<Sdk.TaxonomyParams, Sdk.TaxonomyResult> = /*#__PURE__*/ queryOf(about,'taxonomy',Sdk.taxonomy,86400)
/** Fresh for 86400 s. */
export const taxonomyTermsQuery: OptionalQuery<Sdk.TaxonomyTermsParams, Sdk.TaxonomyTermsResult> = /*#__PURE__*/ queryOf(about,'taxonomyTerms',Sdk.taxonomyTerms,86400)
/** Page by page. */
export const taxonomyTermsInfiniteQuery: InfiniteQuery<typeof Paging.taxonomyTerms> = /*#__PURE__*/ infiniteOf(about,'taxonomyTerms',Paging.taxonomyTerms,86400)
/** Fresh for 86400 s. */
export const taxonomyTermQuery: Query<Sdk.TaxonomyTermParams, Sdk.TaxonomyTermResult> = /*#__PURE__*/ queryOf(about,'taxonomyTerm',Sdk.taxonomyTerm,86400)
