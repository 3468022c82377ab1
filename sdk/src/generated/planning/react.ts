// Generated from planning@2.0.0. Do not edit: npm run generate

import { queryOf, infiniteOf, type Query, type OptionalQuery, type InfiniteQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"planning"}

/** Fresh for 3600 s. */
export const planningEntitiesQuery: OptionalQuery<Sdk.PlanningEntitiesParams, Sdk.PlanningEntitiesResult> = /*#__PURE__*/ queryOf(about,'planningEntities',Sdk.planningEntities,3600)
/** Page by page. */
export const planningEntitiesInfiniteQuery: InfiniteQuery<typeof Paging.planningEntities> = /*#__PURE__*/ infiniteOf(about,'planningEntities',Paging.planningEntities,3600)
/** Fresh for 3600 s. */
export const planningEntitiesGeoJsonQuery: OptionalQuery<Sdk.PlanningEntitiesGeoJsonParams, Sdk.PlanningEntitiesGeoJsonResult> = /*#__PURE__*/ queryOf(about,'planningEntitiesGeoJson',Sdk.planningEntitiesGeoJson,3600)
/** Page by page. */
export const planningEntitiesGeoJsonInfiniteQuery: InfiniteQuery<typeof Paging.planningEntitiesGeoJson> = /*#__PURE__*/ infiniteOf(about,'planningEntitiesGeoJson',Paging.planningEntitiesGeoJson,3600)
/** Fresh for 3600 s. */
export const planningEntityQuery: Query<Sdk.PlanningEntityParams, Sdk.PlanningEntityResult> = /*#__PURE__*/ queryOf(about,'planningEntity',Sdk.planningEntity,3600)
/** Fresh for 3600 s. */
export const planningEntityGeoJsonQuery: Query<Sdk.PlanningEntityGeoJsonParams, Sdk.PlanningEntityGeoJsonResult> = /*#__PURE__*/ queryOf(about,'planningEntityGeoJson',Sdk.planningEntityGeoJson,3600)
/** Fresh for 43200 s. */
export const planningDatasetsQuery: OptionalQuery<Sdk.PlanningDatasetsParams, Sdk.PlanningDatasetsResult> = /*#__PURE__*/ queryOf(about,'planningDatasets',Sdk.planningDatasets,43200)
/** Fresh for 43200 s. */
export const planningDatasetQuery: Query<Sdk.PlanningDatasetParams, Sdk.PlanningDatasetResult> = /*#__PURE__*/ queryOf(about,'planningDataset',Sdk.planningDataset,43200)
/** Fresh for 86400 s. */
export const planningOrganisationsQuery: OptionalQuery<Sdk.PlanningOrganisationsParams, Sdk.PlanningOrganisationsResult> = /*#__PURE__*/ queryOf(about,'planningOrganisations',Sdk.planningOrganisations,86400)
/** Fresh for 3600 s. */
export const planningApplicationsQuery: OptionalQuery<Sdk.PlanningApplicationsParams, Sdk.PlanningApplicationsResult> = /*#__PURE__*/ queryOf(about,'planningApplications',Sdk.planningApplications,3600)
/** Page by page. */
export const planningApplicationsInfiniteQuery: InfiniteQuery<typeof Paging.planningApplications> = /*#__PURE__*/ infiniteOf(about,'planningApplications',Paging.planningApplications,3600)
/** Fresh for 3600 s. */
export const planningApplicationCountsQuery: Query<Sdk.PlanningApplicationCountsParams, Sdk.PlanningApplicationCountsResult> = /*#__PURE__*/ queryOf(about,'planningApplicationCounts',Sdk.planningApplicationCounts,3600)
/** Fresh for 3600 s. */
export const planningApplicationQuery: Query<Sdk.PlanningApplicationParams, Sdk.PlanningApplicationResult> = /*#__PURE__*/ queryOf(about,'planningApplication',Sdk.planningApplication,3600)
