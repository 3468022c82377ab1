// Generated from air-quality@1.0.1. Do not edit: npm run generate

import { chain, date, dateTime, derive, fields, list, lookup, member, nullFor, number, parsed, rename, unwrap } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeWholeNumber: Decoder = number

const decodeSiteLatitude: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number)

const decodeSiteLongitude: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number)

const decodeMercatorY: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number)

const decodeMercatorX: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number)

const decodeGmtDateTime: Decoder = dateTime

const decodeAirIndex: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("", "0"), number)

const decodeIndexReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@AirQualityIndex": decodeAirIndex }), /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@SpeciesDescription": "speciesDescription", "@AirQualityIndex": "airQualityIndex", "@AirQualityBand": "airQualityBand", "@IndexSource": "indexSource" }))

const decodeIndexSite: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@BulletinDate": decodeGmtDateTime, "@Latitude": decodeSiteLatitude, "@Longitude": decodeSiteLongitude, "@LatitudeWGS84": decodeMercatorY, "@LongitudeWGS84": decodeMercatorX, Species: /* @__PURE__ */ list(decodeIndexReading) }), /* @__PURE__ */ rename({ "@BulletinDate": "bulletinDate", "@SiteCode": "siteCode", "@SiteName": "siteName", "@SiteType": "siteType", "@Latitude": "latitude", "@Longitude": "longitude", "@LatitudeWGS84": "latitudeWGS84", "@LongitudeWGS84": "longitudeWGS84", Species: "species" }))

const decodeIndexAuthority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ lookup({"1":"E09000002","2":"E09000003","3":"E09000004","4":"E09000005","5":"E09000006","6":"E09000007","7":"E09000001","8":"E09000008","9":"E09000009","10":"E09000010","11":"E09000011","12":"E09000012","13":"E09000013","14":"E09000014","15":"E09000015","16":"E09000016","17":"E09000017","18":"E09000018","19":"E09000019","20":"E09000020","21":"E09000021","22":"E09000022","23":"E09000023","24":"E09000024","25":"E09000025","26":"E09000026","27":"E09000027","28":"E09000028","29":"E09000029","30":"E09000030","31":"E09000031","32":"E09000032","33":"E09000033"})) }), /* @__PURE__ */ fields({ "@LaCentreLatitude": decodeSiteLatitude, "@LaCentreLongitude": decodeSiteLongitude, "@LaCentreLatitudeWGS84": decodeMercatorY, "@LaCentreLongitudeWGS84": decodeMercatorX, Site: /* @__PURE__ */ list(decodeIndexSite) }), /* @__PURE__ */ rename({ "@LocalAuthorityCode": "localAuthorityCode", "@LocalAuthorityName": "localAuthorityName", "@LaCentreLatitude": "laCentreLatitude", "@LaCentreLongitude": "laCentreLongitude", "@LaCentreLatitudeWGS84": "laCentreLatitudeWGS84", "@LaCentreLongitudeWGS84": "laCentreLongitudeWGS84", Site: "site" }))

const decodeHourlyIndex: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@TimeToLive": decodeWholeNumber, LocalAuthority: /* @__PURE__ */ list(decodeIndexAuthority) }), /* @__PURE__ */ rename({ "@GroupName": "groupName", "@TimeToLive": "timeToLive", LocalAuthority: "localAuthority" }))

const decodeAirMap: Decoder = /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@StartDate": "startDate", "@EndDate": "endDate", "@MapURL": "mapURL" })

const decodeMaybeDay: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), date)

const decodeDailyIndex: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@MonitoringIndexDate": decodeMaybeDay, "@TimeToLive": decodeWholeNumber, LocalAuthority: /* @__PURE__ */ list(decodeIndexAuthority) }), /* @__PURE__ */ rename({ "@MonitoringIndexDate": "monitoringIndexDate", "@GroupName": "groupName", "@TimeToLive": "timeToLive", LocalAuthority: "localAuthority" }))

const decodeDecimal: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number)

const decodeReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@MeasurementDateGMT": decodeGmtDateTime, "@Value": decodeDecimal }), /* @__PURE__ */ rename({ "@MeasurementDateGMT": "measurementDateGMT", "@Value": "value" }))

const decodeReadings: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Data: /* @__PURE__ */ list(decodeReading) }), /* @__PURE__ */ rename({ "@SiteCode": "siteCode", "@SpeciesCode": "speciesCode", Data: "data" }))

const decodeSiteReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@MeasurementDateGMT": decodeGmtDateTime, "@Value": decodeDecimal }), /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@MeasurementDateGMT": "measurementDateGMT", "@Value": "value" }))

const decodeSiteReadings: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Data: /* @__PURE__ */ list(decodeSiteReading) }), /* @__PURE__ */ rename({ "@SiteCode": "siteCode", Data: "data" }))

const decodeReportFigure: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("", "-999"), number)

const decodeReportItem: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Annual": decodeReportFigure, "@Month1": decodeReportFigure, "@Month2": decodeReportFigure, "@Month3": decodeReportFigure, "@Month4": decodeReportFigure, "@Month5": decodeReportFigure, "@Month6": decodeReportFigure, "@Month7": decodeReportFigure, "@Month8": decodeReportFigure, "@Month9": decodeReportFigure, "@Month10": decodeReportFigure, "@Month11": decodeReportFigure, "@Month12": decodeReportFigure }), /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@ReportItem": "reportItem", "@ReportItemName": "reportItemName", "@Annual": "annual", "@Month1": "month1", "@Month2": "month2", "@Month3": "month3", "@Month4": "month4", "@Month5": "month5", "@Month6": "month6", "@Month7": "month7", "@Month8": "month8", "@Month9": "month9", "@Month10": "month10", "@Month11": "month11", "@Month12": "month12" }))

const decodeSiteReport: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ ReportItem: /* @__PURE__ */ list(decodeReportItem) }), /* @__PURE__ */ rename({ "@SiteCode": "siteCode", ReportItem: "reportItem" }))

const decodeObjective: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Year": decodeWholeNumber, "@Value": /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("", "n/m"), number), "@Achieved": /* @__PURE__ */ nullFor("") }), /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@SpeciesDescription": "speciesDescription", "@Year": "year", "@ObjectiveName": "objectiveName", "@Value": "value", "@Achieved": "achieved" }))

const decodeObjectiveSite: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Latitude": decodeSiteLatitude, "@Longitude": decodeSiteLongitude, "@LatitudeWGS84": decodeMercatorY, "@LongitudeWGS84": decodeMercatorX, "@SiteLink": /* @__PURE__ */ nullFor(""), Objective: /* @__PURE__ */ list(decodeObjective) }), /* @__PURE__ */ rename({ "@SiteCode": "siteCode", "@SiteName": "siteName", "@SiteType": "siteType", "@Latitude": "latitude", "@Longitude": "longitude", "@LatitudeWGS84": "latitudeWGS84", "@LongitudeWGS84": "longitudeWGS84", "@SiteLink": "siteLink", "@DataOwner": "dataOwner", "@DataManager": "dataManager", Objective: "objective" }))

const decodeSiteGroup: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@WebsiteURL": /* @__PURE__ */ nullFor("") }), /* @__PURE__ */ rename({ "@GroupName": "groupName", "@Description": "description", "@WebsiteURL": "websiteURL" }))

const decodeMonitoringAuthority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ lookup({"1":"E09000002","2":"E09000003","3":"E09000004","4":"E09000005","5":"E09000006","6":"E09000007","7":"E09000001","8":"E09000008","9":"E09000009","10":"E09000010","11":"E09000011","12":"E09000012","13":"E09000013","14":"E09000014","15":"E09000015","16":"E09000016","17":"E09000017","18":"E09000018","19":"E09000019","20":"E09000020","21":"E09000021","22":"E09000022","23":"E09000023","24":"E09000024","25":"E09000025","26":"E09000026","27":"E09000027","28":"E09000028","29":"E09000029","30":"E09000030","31":"E09000031","32":"E09000032","33":"E09000033"})) }), /* @__PURE__ */ fields({ "@LaCentreLatitude": decodeSiteLatitude, "@LaCentreLongitude": decodeSiteLongitude, "@LaCentreLatitudeWGS84": decodeMercatorY, "@LaCentreLongitudeWGS84": decodeMercatorX }), /* @__PURE__ */ rename({ "@LocalAuthorityCode": "localAuthorityCode", "@LocalAuthorityName": "localAuthorityName", "@LaCentreLatitude": "laCentreLatitude", "@LaCentreLongitude": "laCentreLongitude", "@LaCentreLatitudeWGS84": "laCentreLatitudeWGS84", "@LaCentreLongitudeWGS84": "laCentreLongitudeWGS84" }))

const decodeMonitoringSite: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ lookup({"1":"E09000002","2":"E09000003","3":"E09000004","4":"E09000005","5":"E09000006","6":"E09000007","7":"E09000001","8":"E09000008","9":"E09000009","10":"E09000010","11":"E09000011","12":"E09000012","13":"E09000013","14":"E09000014","15":"E09000015","16":"E09000016","17":"E09000017","18":"E09000018","19":"E09000019","20":"E09000020","21":"E09000021","22":"E09000022","23":"E09000023","24":"E09000024","25":"E09000025","26":"E09000026","27":"E09000027","28":"E09000028","29":"E09000029","30":"E09000030","31":"E09000031","32":"E09000032","33":"E09000033"})) }), /* @__PURE__ */ fields({ "@DateOpened": decodeMaybeDay, "@DateClosed": decodeMaybeDay, "@Latitude": decodeSiteLatitude, "@Longitude": decodeSiteLongitude, "@LatitudeWGS84": decodeMercatorY, "@LongitudeWGS84": decodeMercatorX, "@SiteLink": /* @__PURE__ */ nullFor("") }), /* @__PURE__ */ rename({ "@LocalAuthorityCode": "localAuthorityCode", "@LocalAuthorityName": "localAuthorityName", "@SiteCode": "siteCode", "@SiteName": "siteName", "@SiteType": "siteType", "@DateOpened": "dateOpened", "@DateClosed": "dateClosed", "@Latitude": "latitude", "@Longitude": "longitude", "@LatitudeWGS84": "latitudeWGS84", "@LongitudeWGS84": "longitudeWGS84", "@DataOwner": "dataOwner", "@DataManager": "dataManager", "@SiteLink": "siteLink" }))

const decodeMaybeGmtDateTime: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), dateTime)

const decodeSitePollutant: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@DateMeasurementStarted": decodeMaybeGmtDateTime, "@DateMeasurementFinished": decodeMaybeGmtDateTime }), /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@SpeciesDescription": "speciesDescription", "@DateMeasurementStarted": "dateMeasurementStarted", "@DateMeasurementFinished": "dateMeasurementFinished" }))

const decodeMonitoringSiteWithPollutants: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ lookup({"1":"E09000002","2":"E09000003","3":"E09000004","4":"E09000005","5":"E09000006","6":"E09000007","7":"E09000001","8":"E09000008","9":"E09000009","10":"E09000010","11":"E09000011","12":"E09000012","13":"E09000013","14":"E09000014","15":"E09000015","16":"E09000016","17":"E09000017","18":"E09000018","19":"E09000019","20":"E09000020","21":"E09000021","22":"E09000022","23":"E09000023","24":"E09000024","25":"E09000025","26":"E09000026","27":"E09000027","28":"E09000028","29":"E09000029","30":"E09000030","31":"E09000031","32":"E09000032","33":"E09000033"})) }), /* @__PURE__ */ fields({ "@DateOpened": decodeMaybeDay, "@DateClosed": decodeMaybeDay, "@Latitude": decodeSiteLatitude, "@Longitude": decodeSiteLongitude, "@LatitudeWGS84": decodeMercatorY, "@LongitudeWGS84": decodeMercatorX, "@SiteLink": /* @__PURE__ */ nullFor(""), Species: /* @__PURE__ */ list(decodeSitePollutant) }), /* @__PURE__ */ rename({ "@LocalAuthorityCode": "localAuthorityCode", "@LocalAuthorityName": "localAuthorityName", "@SiteCode": "siteCode", "@SiteName": "siteName", "@SiteType": "siteType", "@DateOpened": "dateOpened", "@DateClosed": "dateClosed", "@Latitude": "latitude", "@Longitude": "longitude", "@LatitudeWGS84": "latitudeWGS84", "@LongitudeWGS84": "longitudeWGS84", "@DataOwner": "dataOwner", "@DataManager": "dataManager", "@SiteLink": "siteLink", Species: "species" }))

const decodePollutant: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Link": /* @__PURE__ */ nullFor("") }), /* @__PURE__ */ rename({ "@SpeciesCode": "speciesCode", "@SpeciesName": "speciesName", "@Description": "description", "@HealthEffect": "healthEffect", "@Link": "link" }))

const decodeHealthAdvice: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@LowerAirQualityIndex": decodeWholeNumber, "@UpperAirQualityIndex": decodeWholeNumber }), /* @__PURE__ */ rename({ "@AirQualityBand": "airQualityBand", "@LowerAirQualityIndex": "lowerAirQualityIndex", "@UpperAirQualityIndex": "upperAirQualityIndex", "@Group": "group", "@Advice": "advice" }))

export const parseAirQualityNow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("HourlyAirQualityIndex"), decodeHourlyIndex))

export const parseAirQualityNowInBorough: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("HourlyAirQualityIndex"), decodeHourlyIndex))

export const parseAirQualityNowAtSite: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("HourlyAirQualityIndex"), decodeHourlyIndex))

export const parseAirMaps: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("Maps", "Map"), /* @__PURE__ */ list(decodeAirMap)))

export const parseAirQualityDaily: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("DailyAirQualityIndex"), decodeDailyIndex))

export const parseAirQualityDailyInBorough: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("DailyAirQualityIndex"), decodeDailyIndex))

export const parseAirQualityDailyAtSite: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("DailyAirQualityIndex"), decodeDailyIndex))

export const parseAirQualityOnDate: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("DailyAirQualityIndex"), decodeDailyIndex))

export const parseAirQualityOnDateInBorough: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("DailyAirQualityIndex"), decodeDailyIndex))

export const parseAirQualityOnDateAtSite: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("DailyAirQualityIndex"), decodeDailyIndex))

export const parseAirReadings: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("RawAQData"), decodeReadings))

export const parseAirReadingsByPeriod: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("RawAQData"), decodeReadings))

export const parseAirSiteReadings: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("AirQualityData"), decodeSiteReadings))

export const parseAirYearReport: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("SiteReport"), decodeSiteReport))

export const parseAirYearObjectives: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("SiteObjectives", "Site"), /* @__PURE__ */ list(decodeObjectiveSite)))

export const parseAirGroups: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("Groups", "Group"), /* @__PURE__ */ list(decodeSiteGroup)))

export const parseAirAuthorities: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("LocalAuthorities", "LocalAuthority"), /* @__PURE__ */ list(decodeMonitoringAuthority)))

export const parseAirSites: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("Sites", "Site"), /* @__PURE__ */ list(decodeMonitoringSite)))

export const parseAirSitePollutants: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("Sites", "Site"), /* @__PURE__ */ list(decodeMonitoringSiteWithPollutants)))

export const parseAirPollutants: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("AirQualitySpecies", "Species"), /* @__PURE__ */ list(decodePollutant)))

export const parseAirPollutant: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("AirQualitySpecies", "Species"), decodePollutant))

export const parseAirHealthAdvice: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("AirQualityIndexHealthAdvice", "HealthAdvice"), /* @__PURE__ */ list(decodeHealthAdvice)))
