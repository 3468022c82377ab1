// Generated from air-quality@1.0.1. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
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

export const getAirQualityNowMockHandler: MockHandler<HourlyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Hourly/MonitoringIndex/GroupName={groupName}/Json", answers.airQualityNow)
export const getAirQualityNowInBoroughMockHandler: MockHandler<HourlyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Hourly/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Json", answers.airQualityNowInBorough)
export const getAirQualityNowAtSiteMockHandler: MockHandler<HourlyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Hourly/MonitoringIndex/SiteCode={siteCode}/Json", answers.airQualityNowAtSite)
export const getAirMapsMockHandler: MockHandler<MapsAnswer> = /*#__PURE__*/ mock("GET /Hourly/Map/Json", answers.airMaps)
export const getAirQualityDailyMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/Latest/GroupName={groupName}/Json", answers.airQualityDaily)
export const getAirQualityDailyInBoroughMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/Latest/LocalAuthorityId={localAuthorityId}/Json", answers.airQualityDailyInBorough)
export const getAirQualityDailyAtSiteMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/Latest/SiteCode={siteCode}/Json", answers.airQualityDailyAtSite)
export const getAirQualityOnDateMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/GroupName={groupName}/Date={date}/Json", answers.airQualityOnDate)
export const getAirQualityOnDateInBoroughMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Date={date}/Json", answers.airQualityOnDateInBorough)
export const getAirQualityOnDateAtSiteMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/SiteCode={siteCode}/Date={date}/Json", answers.airQualityOnDateAtSite)
export const getAirReadingsMockHandler: MockHandler<ReadingsAnswer, string> = /*#__PURE__*/ mock("GET /Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Json", answers.airReadings)
export const getAirReadingsByPeriodMockHandler: MockHandler<ReadingsAnswer, string> = /*#__PURE__*/ mock("GET /Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Period={period}/Units={units}/Step={step}/Json", answers.airReadingsByPeriod)
export const getAirSiteReadingsMockHandler: MockHandler<SiteReadingsAnswer, string> = /*#__PURE__*/ mock("GET /Data/Site/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/Json", answers.airSiteReadings)
export const getAirSiteReadingsCsvMockHandler: MockHandler<string> = /*#__PURE__*/ mock("GET /Data/Site/Wide/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/csv", answers.airSiteReadingsCsv, {media:"text/csv"})
export const getAirYearReportMockHandler: MockHandler<SiteReportAnswer, string> = /*#__PURE__*/ mock("GET /Annual/MonitoringReport/SiteCode={siteCode}/Year={year}/Json", answers.airYearReport)
export const getAirYearObjectivesMockHandler: MockHandler<SiteObjectivesAnswer, string> = /*#__PURE__*/ mock("GET /Annual/MonitoringObjective/GroupName={groupName}/Year={year}/Json", answers.airYearObjectives)
export const getAirGroupsMockHandler: MockHandler<GroupsAnswer> = /*#__PURE__*/ mock("GET /Information/Groups/Json", answers.airGroups)
export const getAirAuthoritiesMockHandler: MockHandler<AuthoritiesAnswer, string> = /*#__PURE__*/ mock("GET /Information/MonitoringLocalAuthority/GroupName={groupName}/Json", answers.airAuthorities)
export const getAirSitesMockHandler: MockHandler<SitesAnswer, string> = /*#__PURE__*/ mock("GET /Information/MonitoringSites/GroupName={groupName}/Json", answers.airSites)
export const getAirSitePollutantsMockHandler: MockHandler<SitePollutantsAnswer, string> = /*#__PURE__*/ mock("GET /Information/MonitoringSiteSpecies/GroupName={groupName}/Json", answers.airSitePollutants)
export const getAirPollutantsMockHandler: MockHandler<PollutantsAnswer> = /*#__PURE__*/ mock("GET /Information/Species/Json", answers.airPollutants)
export const getAirPollutantMockHandler: MockHandler<PollutantAnswer, string> = /*#__PURE__*/ mock("GET /Information/Species/SpeciesCode={speciesCode}/Json", answers.airPollutant)
export const getAirHealthAdviceMockHandler: MockHandler<HealthAdviceAnswer> = /*#__PURE__*/ mock("GET /Information/IndexHealthAdvice/Json", answers.airHealthAdvice)
export const getAirGuidePdfMockHandler: MockHandler<Blob> = /*#__PURE__*/ mock("GET /Information/Documentation/pdf", answers.airGuidePdf, {media:"application/pdf"})
