// Generated from air-quality@1.0.1. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  AirBand,
  AirIndex,
  AirMap,
  AirSiteCode,
  AuthoritiesAnswer,
  Borough,
  CalendarDate,
  DailyIndex,
  DailyIndexAnswer,
  Decimal,
  GmtDateTime,
  GroupsAnswer,
  HealthAdvice,
  HealthAdviceAnswer,
  HourlyIndex,
  HourlyIndexAnswer,
  IndexAuthority,
  IndexReading,
  IndexSite,
  LocalAuthorityNumber,
  MapsAnswer,
  MaybeDay,
  MaybeGmtDateTime,
  MercatorX,
  MercatorY,
  MonitoringAuthority,
  MonitoringSite,
  MonitoringSiteWithPollutants,
  Objective,
  ObjectiveSite,
  Pollutant,
  PollutantAnswer,
  PollutantsAnswer,
  Problem,
  ProblemError,
  Reading,
  Readings,
  ReadingsAnswer,
  ReportFigure,
  ReportItem,
  SiteGroup,
  SiteLatitude,
  SiteLongitude,
  SiteObjectivesAnswer,
  SitePollutant,
  SitePollutantsAnswer,
  SiteReading,
  SiteReadings,
  SiteReadingsAnswer,
  SiteReport,
  SiteReportAnswer,
  SiteType,
  SitesAnswer,
  SpeciesCode,
  WholeNumber
} from '../wire.ts';



export const getWholeNumberMock = (): WholeNumber => (faker.helpers.fromRegExp("^[0-9]{1,4}$")) as unknown as WholeNumber

export const getLocalAuthorityNumberMock = (): LocalAuthorityNumber => (faker.helpers.fromRegExp("^[0-9]{1,3}$")) as unknown as LocalAuthorityNumber

export const getBoroughMock = (overrideResponse: Partial<Borough> = {}): Borough => ({'@LocalAuthorityCode': getLocalAuthorityNumberMock(), '@LocalAuthorityName': faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as Borough

export const getSiteLatitudeMock = (): SiteLatitude => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]{1,2}([.][0-9]+)?$"),"",])) as unknown as SiteLatitude

export const getSiteLongitudeMock = (): SiteLongitude => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]{1,3}([.][0-9]+)?$"),"",])) as unknown as SiteLongitude

export const getMercatorYMock = (): MercatorY => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]+([.][0-9]+)?$"),"",])) as unknown as MercatorY

export const getMercatorXMock = (): MercatorX => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]+([.][0-9]+)?$"),"",])) as unknown as MercatorX

export const getGmtDateTimeMock = (): GmtDateTime => (faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$")) as unknown as GmtDateTime

export const getAirSiteCodeMock = (): AirSiteCode => (faker.helpers.fromRegExp("^[A-Z0-9]{2,6}$")) as unknown as AirSiteCode

export const getSiteTypeMock = (): SiteType => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as SiteType

export const getSpeciesCodeMock = (): SpeciesCode => (faker.helpers.fromRegExp("^[A-Z0-9.]+$")) as unknown as SpeciesCode

export const getAirIndexMock = (): AirIndex => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^(10|[1-9])$"),"","0",])) as unknown as AirIndex

export const getAirBandMock = (): AirBand => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as AirBand

export const getIndexReadingMock = (overrideResponse: Partial<IndexReading> = {}): IndexReading => ({'@SpeciesCode': getSpeciesCodeMock(), '@SpeciesDescription': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@AirQualityIndex': getAirIndexMock(), '@AirQualityBand': getAirBandMock(), '@IndexSource': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as IndexReading

export const getIndexSiteMock = (overrideResponse: Partial<IndexSite> = {}): IndexSite => ({'@BulletinDate': getGmtDateTimeMock(), '@SiteCode': getAirSiteCodeMock(), '@SiteName': faker.string.alpha({length: {min: 10, max: 20}}), '@SiteType': faker.helpers.arrayElement([getSiteTypeMock(), undefined]), '@Latitude': faker.helpers.arrayElement([getSiteLatitudeMock(), undefined]), '@Longitude': faker.helpers.arrayElement([getSiteLongitudeMock(), undefined]), '@LatitudeWGS84': faker.helpers.arrayElement([getMercatorYMock(), undefined]), '@LongitudeWGS84': faker.helpers.arrayElement([getMercatorXMock(), undefined]), Species: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getIndexReadingMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIndexReadingMock() })),""," ",]), undefined]), ...overrideResponse}) as unknown as IndexSite

export const getIndexAuthorityMock = (): IndexAuthority => ({...{ ...getBoroughMock() },...{'@LaCentreLatitude': faker.helpers.arrayElement([getSiteLatitudeMock(), undefined]), '@LaCentreLongitude': faker.helpers.arrayElement([getSiteLongitudeMock(), undefined]), '@LaCentreLatitudeWGS84': faker.helpers.arrayElement([getMercatorYMock(), undefined]), '@LaCentreLongitudeWGS84': faker.helpers.arrayElement([getMercatorXMock(), undefined]), Site: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getIndexSiteMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIndexSiteMock() })),]), undefined])},}) as unknown as IndexAuthority

export const getHourlyIndexMock = (overrideResponse: Partial<HourlyIndex> = {}): HourlyIndex => ({'@GroupName': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@TimeToLive': faker.helpers.arrayElement([getWholeNumberMock(), undefined]), LocalAuthority: faker.helpers.arrayElement([{ ...getIndexAuthorityMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIndexAuthorityMock() })),]), ...overrideResponse}) as unknown as HourlyIndex

export const getHourlyIndexAnswerMock = (overrideResponse: Partial<HourlyIndexAnswer> = {}): HourlyIndexAnswer => ({HourlyAirQualityIndex: { ...getHourlyIndexMock() }, ...overrideResponse}) as unknown as HourlyIndexAnswer

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getAirMapMock = (overrideResponse: Partial<AirMap> = {}): AirMap => ({'@SpeciesCode': getSpeciesCodeMock(), '@StartDate': faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$"), undefined]), '@EndDate': faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$"), undefined]), '@MapURL': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as AirMap

export const getMapsAnswerMock = (overrideResponse: Partial<MapsAnswer> = {}): MapsAnswer => ({Maps: {Map: faker.helpers.arrayElement([{ ...getAirMapMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAirMapMock() })),])}, ...overrideResponse}) as unknown as MapsAnswer

export const getMaybeDayMock = (): MaybeDay => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"),"",])) as unknown as MaybeDay

export const getDailyIndexMock = (overrideResponse: Partial<DailyIndex> = {}): DailyIndex => ({'@MonitoringIndexDate': faker.helpers.arrayElement([getMaybeDayMock(), undefined]), '@GroupName': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@TimeToLive': faker.helpers.arrayElement([getWholeNumberMock(), undefined]), LocalAuthority: faker.helpers.arrayElement([{ ...getIndexAuthorityMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIndexAuthorityMock() })),]), ...overrideResponse}) as unknown as DailyIndex

export const getDailyIndexAnswerMock = (overrideResponse: Partial<DailyIndexAnswer> = {}): DailyIndexAnswer => ({DailyAirQualityIndex: { ...getDailyIndexMock() }, ...overrideResponse}) as unknown as DailyIndexAnswer

export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getDecimalMock = (): Decimal => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]+([.][0-9]+)?$"),"",])) as unknown as Decimal

export const getReadingMock = (overrideResponse: Partial<Reading> = {}): Reading => ({'@MeasurementDateGMT': getGmtDateTimeMock(), '@Value': getDecimalMock(), ...overrideResponse}) as unknown as Reading

export const getReadingsMock = (overrideResponse: Partial<Readings> = {}): Readings => ({'@SiteCode': getAirSiteCodeMock(), '@SpeciesCode': getSpeciesCodeMock(), Data: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getReadingMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReadingMock() })),]), undefined]), ...overrideResponse}) as unknown as Readings

export const getReadingsAnswerMock = (overrideResponse: Partial<ReadingsAnswer> = {}): ReadingsAnswer => ({RawAQData: { ...getReadingsMock() }, ...overrideResponse}) as unknown as ReadingsAnswer

export const getSiteReadingMock = (overrideResponse: Partial<SiteReading> = {}): SiteReading => ({'@SpeciesCode': getSpeciesCodeMock(), '@MeasurementDateGMT': getGmtDateTimeMock(), '@Value': getDecimalMock(), ...overrideResponse}) as unknown as SiteReading

export const getSiteReadingsMock = (overrideResponse: Partial<SiteReadings> = {}): SiteReadings => ({'@SiteCode': getAirSiteCodeMock(), Data: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getSiteReadingMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getSiteReadingMock() })),]), undefined]), ...overrideResponse}) as unknown as SiteReadings

export const getSiteReadingsAnswerMock = (overrideResponse: Partial<SiteReadingsAnswer> = {}): SiteReadingsAnswer => ({AirQualityData: { ...getSiteReadingsMock() }, ...overrideResponse}) as unknown as SiteReadingsAnswer

export const getReportFigureMock = (): ReportFigure => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]+([.][0-9]+)?$"),"",])) as unknown as ReportFigure

export const getReportItemMock = (overrideResponse: Partial<ReportItem> = {}): ReportItem => ({'@SpeciesCode': faker.string.alpha({length: {min: 10, max: 20}}), '@ReportItem': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@ReportItemName': faker.string.alpha({length: {min: 10, max: 20}}), '@Annual': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month1': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month2': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month3': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month4': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month5': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month6': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month7': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month8': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month9': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month10': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month11': faker.helpers.arrayElement([getReportFigureMock(), undefined]), '@Month12': faker.helpers.arrayElement([getReportFigureMock(), undefined]), ...overrideResponse}) as unknown as ReportItem

export const getSiteReportMock = (overrideResponse: Partial<SiteReport> = {}): SiteReport => ({'@SiteCode': faker.helpers.arrayElement([getAirSiteCodeMock(), undefined]), ReportItem: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getReportItemMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReportItemMock() })),]), undefined]), ...overrideResponse}) as unknown as SiteReport

export const getSiteReportAnswerMock = (overrideResponse: Partial<SiteReportAnswer> = {}): SiteReportAnswer => ({SiteReport: faker.helpers.arrayElement([{ ...getSiteReportMock() },null,]), ...overrideResponse}) as unknown as SiteReportAnswer

export const getObjectiveMock = (overrideResponse: Partial<Objective> = {}): Objective => ({'@SpeciesCode': getSpeciesCodeMock(), '@SpeciesDescription': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@Year': faker.helpers.arrayElement([getWholeNumberMock(), undefined]), '@ObjectiveName': faker.string.alpha({length: {min: 10, max: 20}}), '@Value': faker.helpers.arrayElement([faker.helpers.fromRegExp("^-?[0-9]+([.][0-9]+)?$"),"","n/m",]), '@Achieved': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Objective

export const getObjectiveSiteMock = (overrideResponse: Partial<ObjectiveSite> = {}): ObjectiveSite => ({'@SiteCode': getAirSiteCodeMock(), '@SiteName': faker.string.alpha({length: {min: 10, max: 20}}), '@SiteType': faker.helpers.arrayElement([getSiteTypeMock(), undefined]), '@Latitude': faker.helpers.arrayElement([getSiteLatitudeMock(), undefined]), '@Longitude': faker.helpers.arrayElement([getSiteLongitudeMock(), undefined]), '@LatitudeWGS84': faker.helpers.arrayElement([getMercatorYMock(), undefined]), '@LongitudeWGS84': faker.helpers.arrayElement([getMercatorXMock(), undefined]), '@SiteLink': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@DataOwner': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@DataManager': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), Objective: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getObjectiveMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getObjectiveMock() })),]), undefined]), ...overrideResponse}) as unknown as ObjectiveSite

export const getSiteObjectivesAnswerMock = (overrideResponse: Partial<SiteObjectivesAnswer> = {}): SiteObjectivesAnswer => ({SiteObjectives: {Site: faker.helpers.arrayElement([{ ...getObjectiveSiteMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getObjectiveSiteMock() })),])}, ...overrideResponse}) as unknown as SiteObjectivesAnswer

export const getSiteGroupMock = (overrideResponse: Partial<SiteGroup> = {}): SiteGroup => ({'@GroupName': faker.string.alpha({length: {min: 10, max: 20}}), '@Description': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@WebsiteURL': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as SiteGroup

export const getGroupsAnswerMock = (overrideResponse: Partial<GroupsAnswer> = {}): GroupsAnswer => ({Groups: {Group: faker.helpers.arrayElement([{ ...getSiteGroupMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getSiteGroupMock() })),])}, ...overrideResponse}) as unknown as GroupsAnswer

export const getMonitoringAuthorityMock = (): MonitoringAuthority => ({...{ ...getBoroughMock() },...{'@LaCentreLatitude': faker.helpers.arrayElement([getSiteLatitudeMock(), undefined]), '@LaCentreLongitude': faker.helpers.arrayElement([getSiteLongitudeMock(), undefined]), '@LaCentreLatitudeWGS84': faker.helpers.arrayElement([getMercatorYMock(), undefined]), '@LaCentreLongitudeWGS84': faker.helpers.arrayElement([getMercatorXMock(), undefined])},}) as unknown as MonitoringAuthority

export const getAuthoritiesAnswerMock = (overrideResponse: Partial<AuthoritiesAnswer> = {}): AuthoritiesAnswer => ({LocalAuthorities: {LocalAuthority: faker.helpers.arrayElement([{ ...getMonitoringAuthorityMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getMonitoringAuthorityMock() })),])}, ...overrideResponse}) as unknown as AuthoritiesAnswer

export const getMonitoringSiteMock = (): MonitoringSite => ({...{ ...getBoroughMock() },...{'@SiteCode': getAirSiteCodeMock(), '@SiteName': faker.string.alpha({length: {min: 10, max: 20}}), '@SiteType': faker.helpers.arrayElement([getSiteTypeMock(), undefined]), '@DateOpened': faker.helpers.arrayElement([getMaybeDayMock(), undefined]), '@DateClosed': faker.helpers.arrayElement([getMaybeDayMock(), undefined]), '@Latitude': faker.helpers.arrayElement([getSiteLatitudeMock(), undefined]), '@Longitude': faker.helpers.arrayElement([getSiteLongitudeMock(), undefined]), '@LatitudeWGS84': faker.helpers.arrayElement([getMercatorYMock(), undefined]), '@LongitudeWGS84': faker.helpers.arrayElement([getMercatorXMock(), undefined]), '@DataOwner': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@DataManager': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@SiteLink': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])},}) as unknown as MonitoringSite

export const getSitesAnswerMock = (overrideResponse: Partial<SitesAnswer> = {}): SitesAnswer => ({Sites: {Site: faker.helpers.arrayElement([{ ...getMonitoringSiteMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getMonitoringSiteMock() })),])}, ...overrideResponse}) as unknown as SitesAnswer

export const getMaybeGmtDateTimeMock = (): MaybeGmtDateTime => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$"),"",])) as unknown as MaybeGmtDateTime

export const getSitePollutantMock = (overrideResponse: Partial<SitePollutant> = {}): SitePollutant => ({'@SpeciesCode': getSpeciesCodeMock(), '@SpeciesDescription': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@DateMeasurementStarted': faker.helpers.arrayElement([getMaybeGmtDateTimeMock(), undefined]), '@DateMeasurementFinished': faker.helpers.arrayElement([getMaybeGmtDateTimeMock(), undefined]), ...overrideResponse}) as unknown as SitePollutant

export const getMonitoringSiteWithPollutantsMock = (): MonitoringSiteWithPollutants => ({...{ ...getMonitoringSiteMock() },...{Species: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getSitePollutantMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getSitePollutantMock() })),""," ",]), undefined])},}) as unknown as MonitoringSiteWithPollutants

export const getSitePollutantsAnswerMock = (overrideResponse: Partial<SitePollutantsAnswer> = {}): SitePollutantsAnswer => ({Sites: {Site: faker.helpers.arrayElement([{ ...getMonitoringSiteWithPollutantsMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getMonitoringSiteWithPollutantsMock() })),])}, ...overrideResponse}) as unknown as SitePollutantsAnswer

export const getPollutantMock = (overrideResponse: Partial<Pollutant> = {}): Pollutant => ({'@SpeciesCode': getSpeciesCodeMock(), '@SpeciesName': faker.string.alpha({length: {min: 10, max: 20}}), '@Description': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@HealthEffect': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@Link': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Pollutant

export const getPollutantsAnswerMock = (overrideResponse: Partial<PollutantsAnswer> = {}): PollutantsAnswer => ({AirQualitySpecies: {Species: faker.helpers.arrayElement([{ ...getPollutantMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPollutantMock() })),])}, ...overrideResponse}) as unknown as PollutantsAnswer

export const getPollutantAnswerMock = (overrideResponse: Partial<PollutantAnswer> = {}): PollutantAnswer => ({AirQualitySpecies: {Species: { ...getPollutantMock() }}, ...overrideResponse}) as unknown as PollutantAnswer

export const getHealthAdviceMock = (overrideResponse: Partial<HealthAdvice> = {}): HealthAdvice => ({'@AirQualityBand': getAirBandMock(), '@LowerAirQualityIndex': faker.helpers.arrayElement([getWholeNumberMock(), undefined]), '@UpperAirQualityIndex': faker.helpers.arrayElement([getWholeNumberMock(), undefined]), '@Group': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), '@Advice': faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as HealthAdvice

export const getHealthAdviceAnswerMock = (overrideResponse: Partial<HealthAdviceAnswer> = {}): HealthAdviceAnswer => ({AirQualityIndexHealthAdvice: {HealthAdvice: faker.helpers.arrayElement([{ ...getHealthAdviceMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getHealthAdviceMock() })),])}, ...overrideResponse}) as unknown as HealthAdviceAnswer