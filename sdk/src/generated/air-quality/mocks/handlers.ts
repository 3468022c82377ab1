// Generated from air-quality@1.0.1. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
import type {
  AuthoritiesAnswer,
  DailyIndexAnswer,
  GroupsAnswer,
  HealthAdviceAnswer,
  HourlyIndexAnswer,
  MapsAnswer,
  PollutantAnswer,
  PollutantsAnswer,
  ReadingsAnswer,
  SiteObjectivesAnswer,
  SitePollutantsAnswer,
  SiteReadingsAnswer,
  SiteReportAnswer,
  SitesAnswer
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getAirQualityNowMockHandler = /*#__PURE__*/ mock<HourlyIndexAnswer, string>("GET /Hourly/MonitoringIndex/GroupName={groupName}/Json", answers.airQualityNow)
export const getAirQualityNowInBoroughMockHandler = /*#__PURE__*/ mock<HourlyIndexAnswer, string>("GET /Hourly/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Json", answers.airQualityNowInBorough)
export const getAirQualityNowAtSiteMockHandler = /*#__PURE__*/ mock<HourlyIndexAnswer, string>("GET /Hourly/MonitoringIndex/SiteCode={siteCode}/Json", answers.airQualityNowAtSite)
export const getAirMapsMockHandler = /*#__PURE__*/ mock<MapsAnswer>("GET /Hourly/Map/Json", answers.airMaps)
export const getAirQualityDailyMockHandler = /*#__PURE__*/ mock<DailyIndexAnswer, string>("GET /Daily/MonitoringIndex/Latest/GroupName={groupName}/Json", answers.airQualityDaily)
export const getAirQualityDailyInBoroughMockHandler = /*#__PURE__*/ mock<DailyIndexAnswer, string>("GET /Daily/MonitoringIndex/Latest/LocalAuthorityId={localAuthorityId}/Json", answers.airQualityDailyInBorough)
export const getAirQualityDailyAtSiteMockHandler = /*#__PURE__*/ mock<DailyIndexAnswer, string>("GET /Daily/MonitoringIndex/Latest/SiteCode={siteCode}/Json", answers.airQualityDailyAtSite)
export const getAirQualityOnDateMockHandler = /*#__PURE__*/ mock<DailyIndexAnswer, string>("GET /Daily/MonitoringIndex/GroupName={groupName}/Date={date}/Json", answers.airQualityOnDate)
export const getAirQualityOnDateInBoroughMockHandler = /*#__PURE__*/ mock<DailyIndexAnswer, string>("GET /Daily/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Date={date}/Json", answers.airQualityOnDateInBorough)
export const getAirQualityOnDateAtSiteMockHandler = /*#__PURE__*/ mock<DailyIndexAnswer, string>("GET /Daily/MonitoringIndex/SiteCode={siteCode}/Date={date}/Json", answers.airQualityOnDateAtSite)
export const getAirReadingsMockHandler = /*#__PURE__*/ mock<ReadingsAnswer, string>("GET /Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Json", answers.airReadings)
export const getAirReadingsByPeriodMockHandler = /*#__PURE__*/ mock<ReadingsAnswer, string>("GET /Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Period={period}/Units={units}/Step={step}/Json", answers.airReadingsByPeriod)
export const getAirSiteReadingsMockHandler = /*#__PURE__*/ mock<SiteReadingsAnswer, string>("GET /Data/Site/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/Json", answers.airSiteReadings)
export const getAirSiteReadingsCsvMockHandler = /*#__PURE__*/ mock<string>("GET /Data/Site/Wide/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/csv", answers.airSiteReadingsCsv, {media:"text/csv"})
export const getAirYearReportMockHandler = /*#__PURE__*/ mock<SiteReportAnswer, string>("GET /Annual/MonitoringReport/SiteCode={siteCode}/Year={year}/Json", answers.airYearReport)
export const getAirYearObjectivesMockHandler = /*#__PURE__*/ mock<SiteObjectivesAnswer, string>("GET /Annual/MonitoringObjective/GroupName={groupName}/Year={year}/Json", answers.airYearObjectives)
export const getAirGroupsMockHandler = /*#__PURE__*/ mock<GroupsAnswer>("GET /Information/Groups/Json", answers.airGroups)
export const getAirAuthoritiesMockHandler = /*#__PURE__*/ mock<AuthoritiesAnswer, string>("GET /Information/MonitoringLocalAuthority/GroupName={groupName}/Json", answers.airAuthorities)
export const getAirSitesMockHandler = /*#__PURE__*/ mock<SitesAnswer, string>("GET /Information/MonitoringSites/GroupName={groupName}/Json", answers.airSites)
export const getAirSitePollutantsMockHandler = /*#__PURE__*/ mock<SitePollutantsAnswer, string>("GET /Information/MonitoringSiteSpecies/GroupName={groupName}/Json", answers.airSitePollutants)
export const getAirPollutantsMockHandler = /*#__PURE__*/ mock<PollutantsAnswer>("GET /Information/Species/Json", answers.airPollutants)
export const getAirPollutantMockHandler = /*#__PURE__*/ mock<PollutantAnswer, string>("GET /Information/Species/SpeciesCode={speciesCode}/Json", answers.airPollutant)
export const getAirHealthAdviceMockHandler = /*#__PURE__*/ mock<HealthAdviceAnswer>("GET /Information/IndexHealthAdvice/Json", answers.airHealthAdvice)
export const getAirGuidePdfMockHandler = /*#__PURE__*/ mock<Blob>("GET /Information/Documentation/pdf", answers.airGuidePdf, {media:"application/pdf"})
