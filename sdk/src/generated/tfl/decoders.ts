// Generated from tfl@2.1.0. Do not edit: npm run generate

import { boolean, derive, each, entry, fields, list, member, nullFor, number, parsed, parsedByStatus, unwrap } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeSentinelDateTime: Decoder = /* @__PURE__ */ nullFor("0001-01-01T00:00:00", "0001-01-01T00:00:00Z")

const decodeLineStatus: Decoder = /* @__PURE__ */ fields({ created: decodeSentinelDateTime })

const decodeLine: Decoder = /* @__PURE__ */ fields({ lineStatuses: /* @__PURE__ */ each(decodeLineStatus) })

const decodeKnownJourney: Decoder = /* @__PURE__ */ fields({ hour: number, minute: number })

const decodePeriod: Decoder = /* @__PURE__ */ fields({ fromTime: decodeKnownJourney, toTime: decodeKnownJourney })

const decodeSchedule: Decoder = /* @__PURE__ */ fields({ knownJourneys: /* @__PURE__ */ each(decodeKnownJourney), firstJourney: decodeKnownJourney, lastJourney: decodeKnownJourney, periods: /* @__PURE__ */ each(decodePeriod) })

const decodeTimetableRoute: Decoder = /* @__PURE__ */ fields({ schedules: /* @__PURE__ */ each(decodeSchedule) })

const decodeTimetable: Decoder = /* @__PURE__ */ fields({ routes: /* @__PURE__ */ each(decodeTimetableRoute) })

const decodeTimetableResponse: Decoder = /* @__PURE__ */ fields({ timetable: decodeTimetable })

const decodePredictionTiming: Decoder = /* @__PURE__ */ fields({ source: decodeSentinelDateTime, insert: decodeSentinelDateTime, received: decodeSentinelDateTime })

const decodePrediction: Decoder = /* @__PURE__ */ fields({ platformName: /* @__PURE__ */ nullFor("null"), bearing: number, destinationNaptanId: /* @__PURE__ */ nullFor(""), towards: /* @__PURE__ */ nullFor("null", ""), timing: decodePredictionTiming })

const decodeBikePoint: Decoder = /* @__PURE__ */ derive({ bikes: /* @__PURE__ */ entry("additionalProperties", "NbBikes", number), emptyDocks: /* @__PURE__ */ entry("additionalProperties", "NbEmptyDocks", number), docks: /* @__PURE__ */ entry("additionalProperties", "NbDocks", number), standardBikes: /* @__PURE__ */ entry("additionalProperties", "NbStandardBikes", number), eBikes: /* @__PURE__ */ entry("additionalProperties", "NbEBikes", number), installed: /* @__PURE__ */ entry("additionalProperties", "Installed", boolean), locked: /* @__PURE__ */ entry("additionalProperties", "Locked", boolean) })

const decodeLeg: Decoder = /* @__PURE__ */ fields({ interChangeDuration: number })

const decodeJourney: Decoder = /* @__PURE__ */ fields({ legs: /* @__PURE__ */ each(decodeLeg) })

const decodeItineraryResult: Decoder = /* @__PURE__ */ fields({ journeys: /* @__PURE__ */ each(decodeJourney), lines: /* @__PURE__ */ each(decodeLine) })

const decodeArrivalDeparture: Decoder = /* @__PURE__ */ fields({ timing: decodePredictionTiming })

const decodeRoadStreetSegment: Decoder = /* @__PURE__ */ fields({ toid: /* @__PURE__ */ nullFor("0") })

const decodeRoadStreet: Decoder = /* @__PURE__ */ fields({ segments: /* @__PURE__ */ each(decodeRoadStreetSegment) })

const decodeRoadDisruption: Decoder = /* @__PURE__ */ fields({ currentUpdate: /* @__PURE__ */ nullFor(""), streets: /* @__PURE__ */ each(decodeRoadStreet) })

const decodeDisruptedStreetSegment: Decoder = /* @__PURE__ */ derive({ disruptedStreetId: /* @__PURE__ */ member("distruptedStreetId", (value) => value) })

export const parseLines: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLinesByMode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineRoutesAll: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineRoutes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ list(decodeLine))

export const parseLineRoutesByMode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineStatusBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineStatus: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineStatusBySeverity: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineStatusByMode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export const parseLineTimetable: BodyParser = /* @__PURE__ */ parsed(decodeTimetableResponse)

export const parseLineTimetableTo: BodyParser = /* @__PURE__ */ parsed(decodeTimetableResponse)

export const parseLineArrivalsAtStop: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePrediction))

export const parseLineArrivals: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePrediction))

export const parseModeArrivals: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePrediction))

export const parseBikePoints: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeBikePoint))

export const parseBikePoint: BodyParser = /* @__PURE__ */ parsed(decodeBikePoint)

export const parseSearchBikePoints: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeBikePoint))

export const parseJourneyResults: BodyParser = /* @__PURE__ */ parsedByStatus({ 200: decodeItineraryResult })

export const parseStopArrivals: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePrediction))

export const parseStopArrivalDepartures: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeArrivalDeparture))

export const parseVehicleArrivals: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePrediction))

export const parseSearchMinicabs: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("Operators", "OperatorList"))

export const parseRoadDisruption: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeRoadDisruption))

export const parseRoadStreetDisruption: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeDisruptedStreetSegment))

export const parseRoadDisruptionById: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ list(decodeRoadDisruption))
