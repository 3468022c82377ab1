// Generated from air-quality@2.0.0. Do not edit: npm run generate

import { camel, chain, date, dateTime, derive, fields, list, member, nullFor, number, numbered, parsed, pointOf, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeAirIndex: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("0"), number)

const decodeIndexReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@AirQualityIndex": decodeAirIndex }), camel)

const decodeIndexSite: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "@Latitude", "@Longitude"), /* @__PURE__ */ fields({ "@BulletinDate": dateTime, "@Latitude": number, "@Longitude": number, "@LatitudeWGS84": number, "@LongitudeWGS84": number, Species: /* @__PURE__ */ list(decodeIndexReading) }), camel)

const decodeIndexAuthority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "@LaCentreLatitude", "@LaCentreLongitude"), /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ numbered(1, "E090000", "02      01 08                         ")) }), /* @__PURE__ */ fields({ "@LaCentreLatitude": number, "@LaCentreLongitude": number, "@LaCentreLatitudeWGS84": number, "@LaCentreLongitudeWGS84": number, Site: /* @__PURE__ */ list(decodeIndexSite) }), camel)

const decodeHourlyIndex: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@TimeToLive": number, LocalAuthority: /* @__PURE__ */ list(decodeIndexAuthority) }), camel)

const decodeDailyIndex: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@MonitoringIndexDate": date, "@TimeToLive": number, LocalAuthority: /* @__PURE__ */ list(decodeIndexAuthority) }), camel)

const decodeReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@MeasurementDateGMT": dateTime, "@Value": number }), camel)

const decodeReadings: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Data: /* @__PURE__ */ list(decodeReading) }), camel)

const decodeReportFigure: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("-999"), number)

const decodeReportItem: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Annual": decodeReportFigure, "@Month1": decodeReportFigure, "@Month2": decodeReportFigure, "@Month3": decodeReportFigure, "@Month4": decodeReportFigure, "@Month5": decodeReportFigure, "@Month6": decodeReportFigure, "@Month7": decodeReportFigure, "@Month8": decodeReportFigure, "@Month9": decodeReportFigure, "@Month10": decodeReportFigure, "@Month11": decodeReportFigure, "@Month12": decodeReportFigure }), camel)

const decodeSiteReport: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ ReportItem: /* @__PURE__ */ list(decodeReportItem) }), camel)

const decodeObjective: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Year": number, "@Value": number, "@Achieved": /* @__PURE__ */ nullFor("") }), camel)

const decodeObjectiveSite: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "@Latitude", "@Longitude"), /* @__PURE__ */ fields({ "@Latitude": number, "@Longitude": number, "@LatitudeWGS84": number, "@LongitudeWGS84": number, "@SiteLink": /* @__PURE__ */ nullFor(""), Objective: /* @__PURE__ */ list(decodeObjective) }), camel)

const decodeSiteGroup: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@WebsiteURL": /* @__PURE__ */ nullFor("") }), camel)

const decodeMonitoringAuthority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "@LaCentreLatitude", "@LaCentreLongitude"), /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ numbered(1, "E090000", "02      01 08                         ")) }), /* @__PURE__ */ fields({ "@LaCentreLatitude": number, "@LaCentreLongitude": number, "@LaCentreLatitudeWGS84": number, "@LaCentreLongitudeWGS84": number }), camel)

const decodeMonitoringSite: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "@Latitude", "@Longitude"), /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ numbered(1, "E090000", "02      01 08                         ")) }), /* @__PURE__ */ fields({ "@DateOpened": date, "@DateClosed": date, "@Latitude": number, "@Longitude": number, "@LatitudeWGS84": number, "@LongitudeWGS84": number, "@SiteLink": /* @__PURE__ */ nullFor("") }), camel)

const decodeMaybeGmtDateTime: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), dateTime)

const decodeSitePollutant: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@DateMeasurementStarted": decodeMaybeGmtDateTime, "@DateMeasurementFinished": decodeMaybeGmtDateTime }), camel)

const decodeMonitoringSiteWithPollutants: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "@Latitude", "@Longitude"), /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("@LocalAuthorityCode", /* @__PURE__ */ numbered(1, "E090000", "02      01 08                         ")) }), /* @__PURE__ */ fields({ "@DateOpened": date, "@DateClosed": date, "@Latitude": number, "@Longitude": number, "@LatitudeWGS84": number, "@LongitudeWGS84": number, "@SiteLink": /* @__PURE__ */ nullFor(""), Species: /* @__PURE__ */ list(decodeSitePollutant) }), camel)

const decodePollutant: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@Link": /* @__PURE__ */ nullFor("") }), camel)

const decodeHealthAdvice: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "@LowerAirQualityIndex": number, "@UpperAirQualityIndex": number }), camel)

export const parseAirQualityNow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeHourlyIndex, "HourlyAirQualityIndex"))

export { parseAirQualityNow as parseAirQualityNowInBorough }

export { parseAirQualityNow as parseAirQualityNowAtSite }

export const parseAirMaps: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(camel), "Maps", "Map"))

export const parseAirQualityDaily: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeDailyIndex, "DailyAirQualityIndex"))

export { parseAirQualityDaily as parseAirQualityDailyInBorough }

export { parseAirQualityDaily as parseAirQualityDailyAtSite }

export { parseAirQualityDaily as parseAirQualityOnDate }

export { parseAirQualityDaily as parseAirQualityOnDateInBorough }

export { parseAirQualityDaily as parseAirQualityOnDateAtSite }

export const parseAirReadings: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeReadings, "RawAQData"))

export { parseAirReadings as parseAirReadingsByPeriod }

export const parseAirSiteReadings: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeReadings, "AirQualityData"))

export const parseAirYearReport: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeSiteReport, "SiteReport"))

export const parseAirYearObjectives: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodeObjectiveSite), "SiteObjectives", "Site"))

export const parseAirGroups: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodeSiteGroup), "Groups", "Group"))

export const parseAirAuthorities: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodeMonitoringAuthority), "LocalAuthorities", "LocalAuthority"))

export const parseAirSites: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodeMonitoringSite), "Sites", "Site"))

export const parseAirSitePollutants: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodeMonitoringSiteWithPollutants), "Sites", "Site"))

export const parseAirPollutants: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodePollutant), "AirQualitySpecies", "Species"))

export const parseAirPollutant: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePollutant, "AirQualitySpecies", "Species"))

export const parseAirHealthAdvice: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ list(decodeHealthAdvice), "AirQualityIndexHealthAdvice", "HealthAdvice"))
