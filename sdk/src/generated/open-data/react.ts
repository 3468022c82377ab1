// Generated from open-data@1.1.0. Do not edit: npm run generate

import { queryOf, infiniteOf, type Query, type OptionalQuery, type InfiniteQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"open-data"}

/** Fresh for 21600 s. */
export const datasetsQuery: OptionalQuery<Sdk.DatasetsParams, Sdk.DatasetsResult> = /*#__PURE__*/ queryOf(about,'datasets',Sdk.datasets,21600)
/** Fresh for 21600 s. */
export const datasetFilesCsvQuery: OptionalQuery<Sdk.DatasetFilesCsvParams, Sdk.DatasetFilesCsvResult> = /*#__PURE__*/ queryOf(about,'datasetFilesCsv',Sdk.datasetFilesCsv,21600)
/** Fresh for 3600 s. */
export const datasetQuery: Query<Sdk.DatasetParams, Sdk.DatasetResult> = /*#__PURE__*/ queryOf(about,'dataset',Sdk.dataset,3600)
/** Fresh for 3600 s. */
export const packageListQuery: OptionalQuery<Sdk.PackageListParams, Sdk.PackageListResult> = /*#__PURE__*/ queryOf(about,'packageList',Sdk.packageList,3600)
/** Page by page. */
export const packageListInfiniteQuery: InfiniteQuery<typeof Paging.packageList> = /*#__PURE__*/ infiniteOf(about,'packageList',Paging.packageList,3600)
/** Fresh for 3600 s. */
export const packageSearchQuery: OptionalQuery<Sdk.PackageSearchParams, Sdk.PackageSearchResult> = /*#__PURE__*/ queryOf(about,'packageSearch',Sdk.packageSearch,3600)
/** Page by page. */
export const packageSearchInfiniteQuery: InfiniteQuery<typeof Paging.packageSearch> = /*#__PURE__*/ infiniteOf(about,'packageSearch',Paging.packageSearch,3600)
/** Fresh for 3600 s. */
export const packageShowQuery: Query<Sdk.PackageShowParams, Sdk.PackageShowResult> = /*#__PURE__*/ queryOf(about,'packageShow',Sdk.packageShow,3600)
/** Fresh for 600 s. */
export const recentlyChangedPackagesQuery: OptionalQuery<Sdk.RecentlyChangedPackagesParams, Sdk.RecentlyChangedPackagesResult> = /*#__PURE__*/ queryOf(about,'recentlyChangedPackages',Sdk.recentlyChangedPackages,600)
/** Page by page. */
export const recentlyChangedPackagesInfiniteQuery: InfiniteQuery<typeof Paging.recentlyChangedPackages> = /*#__PURE__*/ infiniteOf(about,'recentlyChangedPackages',Paging.recentlyChangedPackages,600)
/** Fresh for 3600 s. */
export const resourceShowQuery: Query<Sdk.ResourceShowParams, Sdk.ResourceShowResult> = /*#__PURE__*/ queryOf(about,'resourceShow',Sdk.resourceShow,3600)
/** Fresh for 3600 s. */
export const resourceSearchQuery: Query<Sdk.ResourceSearchParams, Sdk.ResourceSearchResult> = /*#__PURE__*/ queryOf(about,'resourceSearch',Sdk.resourceSearch,3600)
/** Page by page. */
export const resourceSearchInfiniteQuery: InfiniteQuery<typeof Paging.resourceSearch> = /*#__PURE__*/ infiniteOf(about,'resourceSearch',Paging.resourceSearch,3600)
/** Fresh for 3600 s. */
export const groupListQuery: OptionalQuery<Sdk.GroupListParams, Sdk.GroupListResult> = /*#__PURE__*/ queryOf(about,'groupList',Sdk.groupList,3600)
/** Page by page. */
export const groupListInfiniteQuery: InfiniteQuery<typeof Paging.groupList> = /*#__PURE__*/ infiniteOf(about,'groupList',Paging.groupList,3600)
/** Fresh for 3600 s. */
export const groupShowQuery: Query<Sdk.GroupShowParams, Sdk.GroupShowResult> = /*#__PURE__*/ queryOf(about,'groupShow',Sdk.groupShow,3600)
/** Fresh for 3600 s. */
export const organizationListQuery: OptionalQuery<Sdk.OrganizationListParams, Sdk.OrganizationListResult> = /*#__PURE__*/ queryOf(about,'organizationList',Sdk.organizationList,3600)
/** Page by page. */
export const organizationListInfiniteQuery: InfiniteQuery<typeof Paging.organizationList> = /*#__PURE__*/ infiniteOf(about,'organizationList',Paging.organizationList,3600)
/** Fresh for 3600 s. */
export const organizationShowQuery: Query<Sdk.OrganizationShowParams, Sdk.OrganizationShowResult> = /*#__PURE__*/ queryOf(about,'organizationShow',Sdk.organizationShow,3600)
/** Fresh for 3600 s. */
export const tagListQuery: OptionalQuery<Sdk.TagListParams, Sdk.TagListResult> = /*#__PURE__*/ queryOf(about,'tagList',Sdk.tagList,3600)
/** Fresh for 3600 s. */
export const tagShowQuery: Query<Sdk.TagShowParams, Sdk.TagShowResult> = /*#__PURE__*/ queryOf(about,'tagShow',Sdk.tagShow,3600)
/** Fresh for 86400 s. */
export const licenseListQuery: OptionalQuery<Sdk.LicenseListParams, Sdk.LicenseListResult> = /*#__PURE__*/ queryOf(about,'licenseList',Sdk.licenseList,86400)
/** Fresh for 3600 s. */
export const statusShowQuery: OptionalQuery<Sdk.StatusShowParams, Sdk.StatusShowResult> = /*#__PURE__*/ queryOf(about,'statusShow',Sdk.statusShow,3600)
/** Fresh for 300 s. */
export const datastoreSearchQuery: Query<Sdk.DatastoreSearchParams, Sdk.DatastoreSearchResult> = /*#__PURE__*/ queryOf(about,'datastoreSearch',Sdk.datastoreSearch,300)
/** Page by page. */
export const datastoreSearchInfiniteQuery: InfiniteQuery<typeof Paging.datastoreSearch> = /*#__PURE__*/ infiniteOf(about,'datastoreSearch',Paging.datastoreSearch,300)
/** Fresh for 300 s. */
export const datastoreSearchSqlQuery: Query<Sdk.DatastoreSearchSqlParams, Sdk.DatastoreSearchSqlResult> = /*#__PURE__*/ queryOf(about,'datastoreSearchSql',Sdk.datastoreSearchSql,300)
