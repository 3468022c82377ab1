// Generated from reports@1.2.0. Do not edit: npm run generate

import { queryOf, mutationOf, type Query, type OptionalQuery, type Mutation } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, Mutation, MutationOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = {city:"openlondon.example",api:"reports"}

/** Fresh for 86400 s. */
export const discoveryQuery: OptionalQuery<Sdk.DiscoveryParams, Sdk.DiscoveryResult> = /*#__PURE__*/ queryOf(about,'discovery',Sdk.discovery,86400)
/** Fresh for 86400 s. */
export const reportTypesQuery: OptionalQuery<Sdk.ReportTypesParams, Sdk.ReportTypesResult> = /*#__PURE__*/ queryOf(about,'reportTypes',Sdk.reportTypes,86400)
/** Fresh for 86400 s. */
export const reportTypeQuery: Query<Sdk.ReportTypeParams, Sdk.ReportTypeResult> = /*#__PURE__*/ queryOf(about,'reportType',Sdk.reportType,86400)
/** Fresh for 60 s. */
export const reportsQuery: Query<Sdk.ReportsParams, Sdk.ReportsResult> = /*#__PURE__*/ queryOf(about,'reports',Sdk.reports,60)
/** {@link submitReport}. */
export const submitReportMutation: Mutation<Sdk.SubmitReportParams, Sdk.SubmitReportResult> = /*#__PURE__*/ mutationOf(about,'submitReport',Sdk.submitReport)
/** Fresh for 60 s. */
export const reportQuery: Query<Sdk.ReportParams, Sdk.ReportResult> = /*#__PURE__*/ queryOf(about,'report',Sdk.report,60)
/** Stale at once. */
export const reportIdFromTokenQuery: Query<Sdk.ReportIdFromTokenParams, Sdk.ReportIdFromTokenResult> = /*#__PURE__*/ queryOf(about,'reportIdFromToken',Sdk.reportIdFromToken,0)
