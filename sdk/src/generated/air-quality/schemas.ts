// Generated from air-quality@1.0.1. Do not edit: npm run generate

import { date, dateTime, uri, uriReference } from '../../schemas/formats.ts'
import { blob } from '../../schemas/keywords.ts'
import { schema, type Schema } from '../../schemas/schema.ts'
import type { AirAuthoritiesResult, AirBand, AirGroupsResult, AirGuidePdfResult, AirHealthAdviceResult, AirIndex, AirMap, AirMapsResult, AirPollutantResult, AirPollutantsResult, AirQualityDailyAtSiteResult, AirQualityDailyInBoroughResult, AirQualityDailyResult, AirQualityNowAtSiteResult, AirQualityNowInBoroughResult, AirQualityNowResult, AirQualityOnDateAtSiteResult, AirQualityOnDateInBoroughResult, AirQualityOnDateResult, AirReadingsByPeriodResult, AirReadingsResult, AirSiteCode, AirSitePollutantsResult, AirSiteReadingsCsvResult, AirSiteReadingsResult, AirSitesResult, AirYearObjectivesResult, AirYearReportResult, AuthoritiesAnswer, Borough, CalendarDate, DailyIndex, DailyIndexAnswer, Decimal, GmtDateTime, GroupsAnswer, HealthAdvice, HealthAdviceAnswer, HourlyIndex, HourlyIndexAnswer, IndexAuthority, IndexReading, IndexSite, LocalAuthorityNumber, MapsAnswer, MaybeDay, MaybeGmtDateTime, MercatorX, MercatorY, MonitoringAuthority, MonitoringSite, MonitoringSiteWithPollutants, Objective, ObjectiveSite, Pollutant, PollutantAnswer, PollutantsAnswer, Problem, ProblemError, Reading, Readings, ReadingsAnswer, ReportFigure, ReportItem, SiteGroup, SiteLatitude, SiteLongitude, SiteObjectivesAnswer, SitePollutant, SitePollutantsAnswer, SiteReading, SiteReadings, SiteReadingsAnswer, SiteReport, SiteReportAnswer, SiteType, SitesAnswer, SpeciesCode, WholeNumber } from './index.ts'

export type { Schema }

export const WholeNumberSchema: Schema<WholeNumber> = /*#__PURE__*/ schema({type:"number"})
export const LocalAuthorityNumberSchema: Schema<LocalAuthorityNumber> = /*#__PURE__*/ schema({type:"string",pattern:/^[0-9]{1,3}$/u})
export const BoroughSchema: Schema<Borough> = /*#__PURE__*/ schema({type:"object",required:["localAuthorityCode","localAuthorityName","areaCode"],properties:{localAuthorityCode:LocalAuthorityNumberSchema,localAuthorityName:{type:"string"},areaCode:{type:["string","null"]}}})
export const SiteLatitudeSchema: Schema<SiteLatitude> = /*#__PURE__*/ schema({type:["number","null"]})
export const SiteLongitudeSchema: Schema<SiteLongitude> = /*#__PURE__*/ schema({type:["number","null"]})
export const MercatorYSchema: Schema<MercatorY> = /*#__PURE__*/ schema({type:["number","null"]})
export const MercatorXSchema: Schema<MercatorX> = /*#__PURE__*/ schema({type:["number","null"]})
export const GmtDateTimeSchema: Schema<GmtDateTime> = /*#__PURE__*/ schema({type:"string",format:dateTime})
export const AirSiteCodeSchema: Schema<AirSiteCode> = /*#__PURE__*/ schema({type:"string",pattern:/^[A-Z0-9]{2,6}$/u})
export const SiteTypeSchema: Schema<SiteType> = /*#__PURE__*/ schema({type:"string"})
export const SpeciesCodeSchema: Schema<SpeciesCode> = /*#__PURE__*/ schema({type:"string",minLength:1,maxLength:12,pattern:/^[A-Z0-9.]+$/u})
export const AirIndexSchema: Schema<AirIndex> = /*#__PURE__*/ schema({type:["number","null"]})
export const AirBandSchema: Schema<AirBand> = /*#__PURE__*/ schema({type:"string"})
export const IndexReadingSchema: Schema<IndexReading> = /*#__PURE__*/ schema({type:"object",required:["speciesCode","airQualityIndex","airQualityBand"],properties:{speciesCode:SpeciesCodeSchema,speciesDescription:{type:"string"},airQualityIndex:AirIndexSchema,airQualityBand:AirBandSchema,indexSource:{type:"string"}}})
export const IndexSiteSchema: Schema<IndexSite> = /*#__PURE__*/ schema({type:"object",required:["bulletinDate","siteCode","siteName"],properties:{bulletinDate:GmtDateTimeSchema,siteCode:AirSiteCodeSchema,siteName:{type:"string"},siteType:SiteTypeSchema,latitude:SiteLatitudeSchema,longitude:SiteLongitudeSchema,latitudeWGS84:MercatorYSchema,longitudeWGS84:MercatorXSchema,species:{type:"array",items:IndexReadingSchema}}})
export const IndexAuthoritySchema: Schema<IndexAuthority> = /*#__PURE__*/ schema({allOf:[BoroughSchema,{type:"object",properties:{laCentreLatitude:SiteLatitudeSchema,laCentreLongitude:SiteLongitudeSchema,laCentreLatitudeWGS84:MercatorYSchema,laCentreLongitudeWGS84:MercatorXSchema,site:{type:"array",items:IndexSiteSchema}}}]})
export const HourlyIndexSchema: Schema<HourlyIndex> = /*#__PURE__*/ schema({type:"object",required:["localAuthority"],properties:{groupName:{type:"string"},timeToLive:WholeNumberSchema,localAuthority:{type:"array",items:IndexAuthoritySchema}}})
export const HourlyIndexAnswerSchema: Schema<HourlyIndexAnswer> = /*#__PURE__*/ schema({type:"object",required:["HourlyAirQualityIndex"],properties:{HourlyAirQualityIndex:HourlyIndexSchema}})
export const ProblemErrorSchema: Schema<ProblemError> = /*#__PURE__*/ schema({type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}})
export const ProblemSchema: Schema<Problem> = /*#__PURE__*/ schema({type:"object",required:["type","title","status","detail","code","docs","requestId"],properties:{type:{type:"string",format:uriReference},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},detail:{type:"string"},code:{type:"string",pattern:/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/u},docs:{type:"string",format:uri},requestId:{type:"string"},instance:{type:"string",format:uriReference},errors:{type:"array",items:ProblemErrorSchema}}})
export const AirMapSchema: Schema<AirMap> = /*#__PURE__*/ schema({type:"object",required:["speciesCode"],properties:{speciesCode:SpeciesCodeSchema,startDate:{type:"string",pattern:/^[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$/u},endDate:{type:"string",pattern:/^[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$/u},mapURL:{type:"string"}}})
export const MapsAnswerSchema: Schema<MapsAnswer> = /*#__PURE__*/ schema({type:"object",required:["Maps"],properties:{Maps:{type:"object",required:["Map"],properties:{Map:{type:"array",items:AirMapSchema}}}}})
export const MaybeDaySchema: Schema<MaybeDay> = /*#__PURE__*/ schema({type:["string","null"],format:date})
export const DailyIndexSchema: Schema<DailyIndex> = /*#__PURE__*/ schema({type:"object",required:["localAuthority"],properties:{monitoringIndexDate:MaybeDaySchema,groupName:{type:"string"},timeToLive:WholeNumberSchema,localAuthority:{type:"array",items:IndexAuthoritySchema}}})
export const DailyIndexAnswerSchema: Schema<DailyIndexAnswer> = /*#__PURE__*/ schema({type:"object",required:["DailyAirQualityIndex"],properties:{DailyAirQualityIndex:DailyIndexSchema}})
export const CalendarDateSchema: Schema<CalendarDate> = /*#__PURE__*/ schema({type:"string",format:date})
export const DecimalSchema: Schema<Decimal> = /*#__PURE__*/ schema({type:["number","null"]})
export const ReadingSchema: Schema<Reading> = /*#__PURE__*/ schema({type:"object",required:["measurementDateGMT","value"],properties:{measurementDateGMT:GmtDateTimeSchema,value:DecimalSchema}})
export const ReadingsSchema: Schema<Readings> = /*#__PURE__*/ schema({type:"object",required:["siteCode","speciesCode"],properties:{siteCode:AirSiteCodeSchema,speciesCode:SpeciesCodeSchema,data:{type:"array",items:ReadingSchema}}})
export const ReadingsAnswerSchema: Schema<ReadingsAnswer> = /*#__PURE__*/ schema({type:"object",required:["RawAQData"],properties:{RawAQData:ReadingsSchema}})
export const SiteReadingSchema: Schema<SiteReading> = /*#__PURE__*/ schema({type:"object",required:["speciesCode","measurementDateGMT","value"],properties:{speciesCode:SpeciesCodeSchema,measurementDateGMT:GmtDateTimeSchema,value:DecimalSchema}})
export const SiteReadingsSchema: Schema<SiteReadings> = /*#__PURE__*/ schema({type:"object",required:["siteCode"],properties:{siteCode:AirSiteCodeSchema,data:{type:"array",items:SiteReadingSchema}}})
export const SiteReadingsAnswerSchema: Schema<SiteReadingsAnswer> = /*#__PURE__*/ schema({type:"object",required:["AirQualityData"],properties:{AirQualityData:SiteReadingsSchema}})
export const ReportFigureSchema: Schema<ReportFigure> = /*#__PURE__*/ schema({type:["number","null"]})
export const ReportItemSchema: Schema<ReportItem> = /*#__PURE__*/ schema({type:"object",required:["speciesCode","reportItemName"],properties:{speciesCode:{type:"string"},reportItem:{type:"string"},reportItemName:{type:"string"},annual:ReportFigureSchema,month1:ReportFigureSchema,month2:ReportFigureSchema,month3:ReportFigureSchema,month4:ReportFigureSchema,month5:ReportFigureSchema,month6:ReportFigureSchema,month7:ReportFigureSchema,month8:ReportFigureSchema,month9:ReportFigureSchema,month10:ReportFigureSchema,month11:ReportFigureSchema,month12:ReportFigureSchema}})
export const SiteReportSchema: Schema<SiteReport> = /*#__PURE__*/ schema({type:"object",properties:{siteCode:AirSiteCodeSchema,reportItem:{type:"array",items:ReportItemSchema}}})
export const SiteReportAnswerSchema: Schema<SiteReportAnswer> = /*#__PURE__*/ schema({type:"object",required:["SiteReport"],properties:{SiteReport:{anyOf:[SiteReportSchema,{type:"null"}]}}})
export const ObjectiveSchema: Schema<Objective> = /*#__PURE__*/ schema({type:"object",required:["speciesCode","objectiveName","value"],properties:{speciesCode:SpeciesCodeSchema,speciesDescription:{type:"string"},year:WholeNumberSchema,objectiveName:{type:"string"},value:{type:["number","null"]},achieved:{type:["string","null"]}}})
export const ObjectiveSiteSchema: Schema<ObjectiveSite> = /*#__PURE__*/ schema({type:"object",required:["siteCode","siteName"],properties:{siteCode:AirSiteCodeSchema,siteName:{type:"string"},siteType:SiteTypeSchema,latitude:SiteLatitudeSchema,longitude:SiteLongitudeSchema,latitudeWGS84:MercatorYSchema,longitudeWGS84:MercatorXSchema,siteLink:{type:["string","null"]},dataOwner:{type:"string"},dataManager:{type:"string"},objective:{type:"array",items:ObjectiveSchema}}})
export const SiteObjectivesAnswerSchema: Schema<SiteObjectivesAnswer> = /*#__PURE__*/ schema({type:"object",required:["SiteObjectives"],properties:{SiteObjectives:{type:"object",required:["Site"],properties:{Site:{type:"array",items:ObjectiveSiteSchema}}}}})
export const SiteGroupSchema: Schema<SiteGroup> = /*#__PURE__*/ schema({type:"object",required:["groupName"],properties:{groupName:{type:"string"},description:{type:"string"},websiteURL:{type:["string","null"]}}})
export const GroupsAnswerSchema: Schema<GroupsAnswer> = /*#__PURE__*/ schema({type:"object",required:["Groups"],properties:{Groups:{type:"object",required:["Group"],properties:{Group:{type:"array",items:SiteGroupSchema}}}}})
export const MonitoringAuthoritySchema: Schema<MonitoringAuthority> = /*#__PURE__*/ schema({allOf:[BoroughSchema,{type:"object",properties:{laCentreLatitude:SiteLatitudeSchema,laCentreLongitude:SiteLongitudeSchema,laCentreLatitudeWGS84:MercatorYSchema,laCentreLongitudeWGS84:MercatorXSchema}}]})
export const AuthoritiesAnswerSchema: Schema<AuthoritiesAnswer> = /*#__PURE__*/ schema({type:"object",required:["LocalAuthorities"],properties:{LocalAuthorities:{type:"object",required:["LocalAuthority"],properties:{LocalAuthority:{type:"array",items:MonitoringAuthoritySchema}}}}})
export const MonitoringSiteSchema: Schema<MonitoringSite> = /*#__PURE__*/ schema({allOf:[BoroughSchema,{type:"object",required:["siteCode","siteName"],properties:{siteCode:AirSiteCodeSchema,siteName:{type:"string"},siteType:SiteTypeSchema,dateOpened:MaybeDaySchema,dateClosed:MaybeDaySchema,latitude:SiteLatitudeSchema,longitude:SiteLongitudeSchema,latitudeWGS84:MercatorYSchema,longitudeWGS84:MercatorXSchema,dataOwner:{type:"string"},dataManager:{type:"string"},siteLink:{type:["string","null"]}}}]})
export const SitesAnswerSchema: Schema<SitesAnswer> = /*#__PURE__*/ schema({type:"object",required:["Sites"],properties:{Sites:{type:"object",required:["Site"],properties:{Site:{type:"array",items:MonitoringSiteSchema}}}}})
export const MaybeGmtDateTimeSchema: Schema<MaybeGmtDateTime> = /*#__PURE__*/ schema({type:["string","null"],format:dateTime})
export const SitePollutantSchema: Schema<SitePollutant> = /*#__PURE__*/ schema({type:"object",required:["speciesCode"],properties:{speciesCode:SpeciesCodeSchema,speciesDescription:{type:"string"},dateMeasurementStarted:MaybeGmtDateTimeSchema,dateMeasurementFinished:MaybeGmtDateTimeSchema}})
export const MonitoringSiteWithPollutantsSchema: Schema<MonitoringSiteWithPollutants> = /*#__PURE__*/ schema({allOf:[MonitoringSiteSchema,{type:"object",properties:{species:{type:"array",items:SitePollutantSchema}}}]})
export const SitePollutantsAnswerSchema: Schema<SitePollutantsAnswer> = /*#__PURE__*/ schema({type:"object",required:["Sites"],properties:{Sites:{type:"object",required:["Site"],properties:{Site:{type:"array",items:MonitoringSiteWithPollutantsSchema}}}}})
export const PollutantSchema: Schema<Pollutant> = /*#__PURE__*/ schema({type:"object",required:["speciesCode","speciesName"],properties:{speciesCode:SpeciesCodeSchema,speciesName:{type:"string"},description:{type:"string"},healthEffect:{type:"string"},link:{type:["string","null"]}}})
export const PollutantsAnswerSchema: Schema<PollutantsAnswer> = /*#__PURE__*/ schema({type:"object",required:["AirQualitySpecies"],properties:{AirQualitySpecies:{type:"object",required:["Species"],properties:{Species:{type:"array",items:PollutantSchema}}}}})
export const PollutantAnswerSchema: Schema<PollutantAnswer> = /*#__PURE__*/ schema({type:"object",required:["AirQualitySpecies"],properties:{AirQualitySpecies:{type:"object",required:["Species"],properties:{Species:PollutantSchema}}}})
export const HealthAdviceSchema: Schema<HealthAdvice> = /*#__PURE__*/ schema({type:"object",required:["airQualityBand","advice"],properties:{airQualityBand:AirBandSchema,lowerAirQualityIndex:WholeNumberSchema,upperAirQualityIndex:WholeNumberSchema,group:{type:"string"},advice:{type:"string"}}})
export const HealthAdviceAnswerSchema: Schema<HealthAdviceAnswer> = /*#__PURE__*/ schema({type:"object",required:["AirQualityIndexHealthAdvice"],properties:{AirQualityIndexHealthAdvice:{type:"object",required:["HealthAdvice"],properties:{HealthAdvice:{type:"array",items:HealthAdviceSchema}}}}})
export const AirQualityNowResultSchema: Schema<AirQualityNowResult> = HourlyIndexSchema
export const AirQualityNowInBoroughResultSchema: Schema<AirQualityNowInBoroughResult> = HourlyIndexSchema
export const AirQualityNowAtSiteResultSchema: Schema<AirQualityNowAtSiteResult> = HourlyIndexSchema
export const AirMapsResultSchema: Schema<AirMapsResult> = /*#__PURE__*/ schema({type:"array",items:AirMapSchema})
export const AirQualityDailyResultSchema: Schema<AirQualityDailyResult> = DailyIndexSchema
export const AirQualityDailyInBoroughResultSchema: Schema<AirQualityDailyInBoroughResult> = DailyIndexSchema
export const AirQualityDailyAtSiteResultSchema: Schema<AirQualityDailyAtSiteResult> = DailyIndexSchema
export const AirQualityOnDateResultSchema: Schema<AirQualityOnDateResult> = DailyIndexSchema
export const AirQualityOnDateInBoroughResultSchema: Schema<AirQualityOnDateInBoroughResult> = DailyIndexSchema
export const AirQualityOnDateAtSiteResultSchema: Schema<AirQualityOnDateAtSiteResult> = DailyIndexSchema
export const AirReadingsResultSchema: Schema<AirReadingsResult> = ReadingsSchema
export const AirReadingsByPeriodResultSchema: Schema<AirReadingsByPeriodResult> = ReadingsSchema
export const AirSiteReadingsResultSchema: Schema<AirSiteReadingsResult> = SiteReadingsSchema
export const AirSiteReadingsCsvResultSchema: Schema<AirSiteReadingsCsvResult> = /*#__PURE__*/ schema({type:"string"})
export const AirYearReportResultSchema: Schema<AirYearReportResult> = /*#__PURE__*/ schema({anyOf:[SiteReportSchema,{type:"null"}]})
export const AirYearObjectivesResultSchema: Schema<AirYearObjectivesResult> = /*#__PURE__*/ schema({type:"array",items:ObjectiveSiteSchema})
export const AirGroupsResultSchema: Schema<AirGroupsResult> = /*#__PURE__*/ schema({type:"array",items:SiteGroupSchema})
export const AirAuthoritiesResultSchema: Schema<AirAuthoritiesResult> = /*#__PURE__*/ schema({type:"array",items:MonitoringAuthoritySchema})
export const AirSitesResultSchema: Schema<AirSitesResult> = /*#__PURE__*/ schema({type:"array",items:MonitoringSiteSchema})
export const AirSitePollutantsResultSchema: Schema<AirSitePollutantsResult> = /*#__PURE__*/ schema({type:"array",items:MonitoringSiteWithPollutantsSchema})
export const AirPollutantsResultSchema: Schema<AirPollutantsResult> = /*#__PURE__*/ schema({type:"array",items:PollutantSchema})
export const AirPollutantResultSchema: Schema<AirPollutantResult> = PollutantSchema
export const AirHealthAdviceResultSchema: Schema<AirHealthAdviceResult> = /*#__PURE__*/ schema({type:"array",items:HealthAdviceSchema})
export const AirGuidePdfResultSchema: Schema<AirGuidePdfResult> = /*#__PURE__*/ schema({more:[blob]})
