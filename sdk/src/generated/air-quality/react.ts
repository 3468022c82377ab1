// Generated from air-quality@2.0.0. Do not edit: npm run generate

import { queryOf, type Query, type OptionalQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = {city:"openlondon.example",api:"air-quality"}

/** Fresh for 600 s. */
export const airQualityNowQuery: Query<Sdk.AirQualityNowParams, Sdk.AirQualityNowResult> = /*#__PURE__*/ queryOf(about,'airQualityNow',Sdk.airQualityNow,600)
/** Fresh for 600 s. */
export const airQualityNowInBoroughQuery: Query<Sdk.AirQualityNowInBoroughParams, Sdk.AirQualityNowInBoroughResult> = /*#__PURE__*/ queryOf(about,'airQualityNowInBorough',Sdk.airQualityNowInBorough,600)
/** Fresh for 600 s. */
export const airQualityNowAtSiteQuery: Query<Sdk.AirQualityNowAtSiteParams, Sdk.AirQualityNowAtSiteResult> = /*#__PURE__*/ queryOf(about,'airQualityNowAtSite',Sdk.airQualityNowAtSite,600)
/** Fresh for 600 s. */
export const airMapsQuery: OptionalQuery<Sdk.AirMapsParams, Sdk.AirMapsResult> = /*#__PURE__*/ queryOf(about,'airMaps',Sdk.airMaps,600)
/** Fresh for 1800 s. */
export const airQualityDailyQuery: Query<Sdk.AirQualityDailyParams, Sdk.AirQualityDailyResult> = /*#__PURE__*/ queryOf(about,'airQualityDaily',Sdk.airQualityDaily,1800)
/** Fresh for 1800 s. */
export const airQualityDailyInBoroughQuery: Query<Sdk.AirQualityDailyInBoroughParams, Sdk.AirQualityDailyInBoroughResult> = /*#__PURE__*/ queryOf(about,'airQualityDailyInBorough',Sdk.airQualityDailyInBorough,1800)
/** Fresh for 1800 s. */
export const airQualityDailyAtSiteQuery: Query<Sdk.AirQualityDailyAtSiteParams, Sdk.AirQualityDailyAtSiteResult> = /*#__PURE__*/ queryOf(about,'airQualityDailyAtSite',Sdk.airQualityDailyAtSite,1800)
/** Fresh for 86400 s. */
export const airQualityOnDateQuery: Query<Sdk.AirQualityOnDateParams, Sdk.AirQualityOnDateResult> = /*#__PURE__*/ queryOf(about,'airQualityOnDate',Sdk.airQualityOnDate,86400)
/** Fresh for 86400 s. */
export const airQualityOnDateInBoroughQuery: Query<Sdk.AirQualityOnDateInBoroughParams, Sdk.AirQualityOnDateInBoroughResult> = /*#__PURE__*/ queryOf(about,'airQualityOnDateInBorough',Sdk.airQualityOnDateInBorough,86400)
/** Fresh for 86400 s. */
export const airQualityOnDateAtSiteQuery: Query<Sdk.AirQualityOnDateAtSiteParams, Sdk.AirQualityOnDateAtSiteResult> = /*#__PURE__*/ queryOf(about,'airQualityOnDateAtSite',Sdk.airQualityOnDateAtSite,86400)
/** Fresh for 1800 s. */
export const airReadingsQuery: Query<Sdk.AirReadingsParams, Sdk.AirReadingsResult> = /*#__PURE__*/ queryOf(about,'airReadings',Sdk.airReadings,1800)
/** Fresh for 1800 s. */
export const airReadingsByPeriodQuery: Query<Sdk.AirReadingsByPeriodParams, Sdk.AirReadingsByPeriodResult> = /*#__PURE__*/ queryOf(about,'airReadingsByPeriod',Sdk.airReadingsByPeriod,1800)
/** Fresh for 1800 s. */
export const airSiteReadingsQuery: Query<Sdk.AirSiteReadingsParams, Sdk.AirSiteReadingsResult> = /*#__PURE__*/ queryOf(about,'airSiteReadings',Sdk.airSiteReadings,1800)
/** Fresh for 1800 s. */
export const airSiteReadingsCsvQuery: Query<Sdk.AirSiteReadingsCsvParams, Sdk.AirSiteReadingsCsvResult> = /*#__PURE__*/ queryOf(about,'airSiteReadingsCsv',Sdk.airSiteReadingsCsv,1800)
/** Fresh for 86400 s. */
export const airYearReportQuery: Query<Sdk.AirYearReportParams, Sdk.AirYearReportResult> = /*#__PURE__*/ queryOf(about,'airYearReport',Sdk.airYearReport,86400)
/** Fresh for 86400 s. */
export const airYearObjectivesQuery: Query<Sdk.AirYearObjectivesParams, Sdk.AirYearObjectivesResult> = /*#__PURE__*/ queryOf(about,'airYearObjectives',Sdk.airYearObjectives,86400)
/** Fresh for 86400 s. */
export const airGroupsQuery: OptionalQuery<Sdk.AirGroupsParams, Sdk.AirGroupsResult> = /*#__PURE__*/ queryOf(about,'airGroups',Sdk.airGroups,86400)
/** Fresh for 86400 s. */
export const airAuthoritiesQuery: Query<Sdk.AirAuthoritiesParams, Sdk.AirAuthoritiesResult> = /*#__PURE__*/ queryOf(about,'airAuthorities',Sdk.airAuthorities,86400)
/** Fresh for 86400 s. */
export const airSitesQuery: Query<Sdk.AirSitesParams, Sdk.AirSitesResult> = /*#__PURE__*/ queryOf(about,'airSites',Sdk.airSites,86400)
/** Fresh for 86400 s. */
export const airSitePollutantsQuery: Query<Sdk.AirSitePollutantsParams, Sdk.AirSitePollutantsResult> = /*#__PURE__*/ queryOf(about,'airSitePollutants',Sdk.airSitePollutants,86400)
/** Fresh for 86400 s. */
export const airPollutantsQuery: OptionalQuery<Sdk.AirPollutantsParams, Sdk.AirPollutantsResult> = /*#__PURE__*/ queryOf(about,'airPollutants',Sdk.airPollutants,86400)
/** Fresh for 86400 s. */
export const airPollutantQuery: Query<Sdk.AirPollutantParams, Sdk.AirPollutantResult> = /*#__PURE__*/ queryOf(about,'airPollutant',Sdk.airPollutant,86400)
/** Fresh for 86400 s. */
export const airHealthAdviceQuery: OptionalQuery<Sdk.AirHealthAdviceParams, Sdk.AirHealthAdviceResult> = /*#__PURE__*/ queryOf(about,'airHealthAdvice',Sdk.airHealthAdvice,86400)
/** Fresh for 86400 s. */
export const airGuidePdfQuery: OptionalQuery<Sdk.AirGuidePdfParams, Sdk.AirGuidePdfResult> = /*#__PURE__*/ queryOf(about,'airGuidePdf',Sdk.airGuidePdf,86400)
