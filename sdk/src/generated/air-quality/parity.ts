// Generated from air-quality@1.0.0. Do not edit: npm run generate

import type {
  AirAuthoritiesParams,
  AirPollutantParams,
  AirQualityDailyAtSiteParams,
  AirQualityDailyInBoroughParams,
  AirQualityDailyParams,
  AirQualityNowAtSiteParams,
  AirQualityNowInBoroughParams,
  AirQualityNowParams,
  AirQualityOnDateAtSiteParams,
  AirQualityOnDateInBoroughParams,
  AirQualityOnDateParams,
  AirReadingsByPeriodParams,
  AirReadingsParams,
  AirSitePollutantsParams,
  AirSiteReadingsCsvParams,
  AirSiteReadingsParams,
  AirSitesParams,
  AirYearObjectivesParams,
  AirYearReportParams,
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
  "airQualityNow parameters": Equal<Flat<Omit<AirQualityNowParams, 'body'>>, Flat<Place<paths["/Hourly/MonitoringIndex/GroupName={groupName}/Json"]['get']['parameters'], 'path'>>>
  "airQualityNowInBorough parameters": Equal<Flat<Omit<AirQualityNowInBoroughParams, 'body'>>, Flat<Place<paths["/Hourly/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Json"]['get']['parameters'], 'path'>>>
  "airQualityNowAtSite parameters": Equal<Flat<Omit<AirQualityNowAtSiteParams, 'body'>>, Flat<Place<paths["/Hourly/MonitoringIndex/SiteCode={siteCode}/Json"]['get']['parameters'], 'path'>>>
  "airQualityDaily parameters": Equal<Flat<Omit<AirQualityDailyParams, 'body'>>, Flat<Place<paths["/Daily/MonitoringIndex/Latest/GroupName={groupName}/Json"]['get']['parameters'], 'path'>>>
  "airQualityDailyInBorough parameters": Equal<Flat<Omit<AirQualityDailyInBoroughParams, 'body'>>, Flat<Place<paths["/Daily/MonitoringIndex/Latest/LocalAuthorityId={localAuthorityId}/Json"]['get']['parameters'], 'path'>>>
  "airQualityDailyAtSite parameters": Equal<Flat<Omit<AirQualityDailyAtSiteParams, 'body'>>, Flat<Place<paths["/Daily/MonitoringIndex/Latest/SiteCode={siteCode}/Json"]['get']['parameters'], 'path'>>>
  "airQualityOnDate parameters": Equal<Flat<Omit<AirQualityOnDateParams, 'body'>>, Flat<Place<paths["/Daily/MonitoringIndex/GroupName={groupName}/Date={date}/Json"]['get']['parameters'], 'path'>>>
  "airQualityOnDateInBorough parameters": Equal<Flat<Omit<AirQualityOnDateInBoroughParams, 'body'>>, Flat<Place<paths["/Daily/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Date={date}/Json"]['get']['parameters'], 'path'>>>
  "airQualityOnDateAtSite parameters": Equal<Flat<Omit<AirQualityOnDateAtSiteParams, 'body'>>, Flat<Place<paths["/Daily/MonitoringIndex/SiteCode={siteCode}/Date={date}/Json"]['get']['parameters'], 'path'>>>
  "airReadings parameters": Equal<Flat<Omit<AirReadingsParams, 'body'>>, Flat<Place<paths["/Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Json"]['get']['parameters'], 'path'>>>
  "airReadingsByPeriod parameters": Equal<Flat<Omit<AirReadingsByPeriodParams, 'body'>>, Flat<Place<paths["/Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Period={period}/Units={units}/Step={step}/Json"]['get']['parameters'], 'path'>>>
  "airSiteReadings parameters": Equal<Flat<Omit<AirSiteReadingsParams, 'body'>>, Flat<Place<paths["/Data/Site/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/Json"]['get']['parameters'], 'path'>>>
  "airSiteReadingsCsv parameters": Equal<Flat<Omit<AirSiteReadingsCsvParams, 'body'>>, Flat<Place<paths["/Data/Site/Wide/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/csv"]['get']['parameters'], 'path'>>>
  "airYearReport parameters": Equal<Flat<Omit<AirYearReportParams, 'body'>>, Flat<Place<paths["/Annual/MonitoringReport/SiteCode={siteCode}/Year={year}/Json"]['get']['parameters'], 'path'>>>
  "airYearObjectives parameters": Equal<Flat<Omit<AirYearObjectivesParams, 'body'>>, Flat<Place<paths["/Annual/MonitoringObjective/GroupName={groupName}/Year={year}/Json"]['get']['parameters'], 'path'>>>
  "airAuthorities parameters": Equal<Flat<Omit<AirAuthoritiesParams, 'body'>>, Flat<Place<paths["/Information/MonitoringLocalAuthority/GroupName={groupName}/Json"]['get']['parameters'], 'path'>>>
  "airSites parameters": Equal<Flat<Omit<AirSitesParams, 'body'>>, Flat<Place<paths["/Information/MonitoringSites/GroupName={groupName}/Json"]['get']['parameters'], 'path'>>>
  "airSitePollutants parameters": Equal<Flat<Omit<AirSitePollutantsParams, 'body'>>, Flat<Place<paths["/Information/MonitoringSiteSpecies/GroupName={groupName}/Json"]['get']['parameters'], 'path'>>>
  "airPollutant parameters": Equal<Flat<Omit<AirPollutantParams, 'body'>>, Flat<Place<paths["/Information/Species/SpeciesCode={speciesCode}/Json"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "airQualityNow parameters": true,
  "airQualityNowInBorough parameters": true,
  "airQualityNowAtSite parameters": true,
  "airQualityDaily parameters": true,
  "airQualityDailyInBorough parameters": true,
  "airQualityDailyAtSite parameters": true,
  "airQualityOnDate parameters": true,
  "airQualityOnDateInBorough parameters": true,
  "airQualityOnDateAtSite parameters": true,
  "airReadings parameters": true,
  "airReadingsByPeriod parameters": true,
  "airSiteReadings parameters": true,
  "airSiteReadingsCsv parameters": true,
  "airYearReport parameters": true,
  "airYearObjectives parameters": true,
  "airAuthorities parameters": true,
  "airSites parameters": true,
  "airSitePollutants parameters": true,
  "airPollutant parameters": true,
}
