// Generated from air-quality@2.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
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

export const getAirQualityNowMockHandler: MockHandler<HourlyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Hourly/MonitoringIndex/GroupName={groupName}/Json", its.airQualityNow)
export const getAirQualityNowInBoroughMockHandler: MockHandler<HourlyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Hourly/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Json", its.airQualityNowInBorough)
export const getAirQualityNowAtSiteMockHandler: MockHandler<HourlyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Hourly/MonitoringIndex/SiteCode={siteCode}/Json", its.airQualityNowAtSite)
export const getAirMapsMockHandler: MockHandler<MapsAnswer> = /*#__PURE__*/ mock("GET /Hourly/Map/Json", its.airMaps)
export const getAirQualityDailyMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/Latest/GroupName={groupName}/Json", its.airQualityDaily)
export const getAirQualityDailyInBoroughMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/Latest/LocalAuthorityId={localAuthorityId}/Json", its.airQualityDailyInBorough)
export const getAirQualityDailyAtSiteMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/Latest/SiteCode={siteCode}/Json", its.airQualityDailyAtSite)
export const getAirQualityOnDateMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/GroupName={groupName}/Date={date}/Json", its.airQualityOnDate)
export const getAirQualityOnDateInBoroughMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Date={date}/Json", its.airQualityOnDateInBorough)
export const getAirQualityOnDateAtSiteMockHandler: MockHandler<DailyIndexAnswer, string> = /*#__PURE__*/ mock("GET /Daily/MonitoringIndex/SiteCode={siteCode}/Date={date}/Json", its.airQualityOnDateAtSite)
export const getAirReadingsMockHandler: MockHandler<ReadingsAnswer, string> = /*#__PURE__*/ mock("GET /Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Json", its.airReadings)
export const getAirReadingsByPeriodMockHandler: MockHandler<ReadingsAnswer, string> = /*#__PURE__*/ mock("GET /Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Period={period}/Units={units}/Step={step}/Json", its.airReadingsByPeriod)
export const getAirSiteReadingsMockHandler: MockHandler<SiteReadingsAnswer, string> = /*#__PURE__*/ mock("GET /Data/Site/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/Json", its.airSiteReadings)
export const getAirSiteReadingsCsvMockHandler: MockHandler<string> = /*#__PURE__*/ mock("GET /Data/Site/Wide/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/csv", its.airSiteReadingsCsv, {media:"text/csv"})
export const getAirYearReportMockHandler: MockHandler<SiteReportAnswer, string> = /*#__PURE__*/ mock("GET /Annual/MonitoringReport/SiteCode={siteCode}/Year={year}/Json", its.airYearReport)
export const getAirYearObjectivesMockHandler: MockHandler<SiteObjectivesAnswer, string> = /*#__PURE__*/ mock("GET /Annual/MonitoringObjective/GroupName={groupName}/Year={year}/Json", its.airYearObjectives)
export const getAirGroupsMockHandler: MockHandler<GroupsAnswer> = /*#__PURE__*/ mock("GET /Information/Groups/Json", its.airGroups)
export const getAirAuthoritiesMockHandler: MockHandler<AuthoritiesAnswer, string> = /*#__PURE__*/ mock("GET /Information/MonitoringLocalAuthority/GroupName={groupName}/Json", its.airAuthorities)
export const getAirSitesMockHandler: MockHandler<SitesAnswer, string> = /*#__PURE__*/ mock("GET /Information/MonitoringSites/GroupName={groupName}/Json", its.airSites)
export const getAirSitePollutantsMockHandler: MockHandler<SitePollutantsAnswer, string> = /*#__PURE__*/ mock("GET /Information/MonitoringSiteSpecies/GroupName={groupName}/Json", its.airSitePollutants)
export const getAirPollutantsMockHandler: MockHandler<PollutantsAnswer> = /*#__PURE__*/ mock("GET /Information/Species/Json", its.airPollutants)
export const getAirPollutantMockHandler: MockHandler<PollutantAnswer, string> = /*#__PURE__*/ mock("GET /Information/Species/SpeciesCode={speciesCode}/Json", its.airPollutant)
export const getAirHealthAdviceMockHandler: MockHandler<HealthAdviceAnswer> = /*#__PURE__*/ mock("GET /Information/IndexHealthAdvice/Json", its.airHealthAdvice)
export const getAirGuidePdfMockHandler: MockHandler<Blob> = /*#__PURE__*/ mock("GET /Information/Documentation/pdf", its.airGuidePdf, {media:"application/pdf"})
