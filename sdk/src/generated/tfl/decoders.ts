// Generated from tfl@3.1.0. Do not edit: npm run generate

import { boolean, chain, derive, each, entry, fields, latLon, list, member, nullFor, number, parsed, parsedByStatus, point, pointOf, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeMentionedStop: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "lon"), /* @__PURE__ */ fields({ children: /* @__PURE__ */ each((value) => decodeMentionedStop(value)) }))

const decodeRouteSectionStop: Decoder = /* @__PURE__ */ fields({ stopPoint: decodeMentionedStop })

const decodeDisruptedRoute: Decoder = /* @__PURE__ */ fields({ via: decodeRouteSectionStop, routeSectionNaptanEntrySequence: /* @__PURE__ */ each(decodeRouteSectionStop) })

const decodeDisruption: Decoder = /* @__PURE__ */ fields({ affectedRoutes: /* @__PURE__ */ each(decodeDisruptedRoute), affectedStops: /* @__PURE__ */ each(decodeMentionedStop) })

const decodeSentinelDateTime: Decoder = /* @__PURE__ */ nullFor("0001-01-01T00:00:00", "0001-01-01T00:00:00Z")

const decodeLineStatus: Decoder = /* @__PURE__ */ fields({ created: decodeSentinelDateTime, disruption: decodeDisruption })

const decodeLine: Decoder = /* @__PURE__ */ fields({ disruptions: /* @__PURE__ */ each(decodeDisruption), lineStatuses: /* @__PURE__ */ each(decodeLineStatus) })

const decodeMatchedStop: Decoder = /* @__PURE__ */ pointOf("point", "lat", "lon")

const decodeStopPointSequence: Decoder = /* @__PURE__ */ fields({ stopPoint: /* @__PURE__ */ each(decodeMatchedStop) })

const decodeRouteSequence: Decoder = /* @__PURE__ */ fields({ stations: /* @__PURE__ */ each(decodeMatchedStop), stopPointSequences: /* @__PURE__ */ each(decodeStopPointSequence) })

const decodeRouteSearchMatch: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "lon"), /* @__PURE__ */ fields({ matchedStops: /* @__PURE__ */ each(decodeMatchedStop) }))

const decodeRouteSearchResponse: Decoder = /* @__PURE__ */ fields({ searchMatches: /* @__PURE__ */ each(decodeRouteSearchMatch) })

const decodeKnownJourney: Decoder = /* @__PURE__ */ fields({ hour: number, minute: number })

const decodePeriod: Decoder = /* @__PURE__ */ fields({ fromTime: decodeKnownJourney, toTime: decodeKnownJourney })

const decodeSchedule: Decoder = /* @__PURE__ */ fields({ knownJourneys: /* @__PURE__ */ each(decodeKnownJourney), firstJourney: decodeKnownJourney, lastJourney: decodeKnownJourney, periods: /* @__PURE__ */ each(decodePeriod) })

const decodeTimetableRoute: Decoder = /* @__PURE__ */ fields({ schedules: /* @__PURE__ */ each(decodeSchedule) })

const decodeTimetable: Decoder = /* @__PURE__ */ fields({ routes: /* @__PURE__ */ each(decodeTimetableRoute) })

const decodeTimetableResponse: Decoder = /* @__PURE__ */ fields({ stations: /* @__PURE__ */ each(decodeMatchedStop), stops: /* @__PURE__ */ each(decodeMatchedStop), timetable: decodeTimetable })

const decodePredictionTiming: Decoder = /* @__PURE__ */ fields({ source: decodeSentinelDateTime, insert: decodeSentinelDateTime, received: decodeSentinelDateTime })

const decodePrediction: Decoder = /* @__PURE__ */ fields({ platformName: /* @__PURE__ */ nullFor("null"), bearing: number, destinationNaptanId: /* @__PURE__ */ nullFor(""), towards: /* @__PURE__ */ nullFor("null", ""), timing: decodePredictionTiming })

const decodeBikePoint: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "lon"), /* @__PURE__ */ derive({ bikes: /* @__PURE__ */ entry("additionalProperties", "NbBikes", number), emptyDocks: /* @__PURE__ */ entry("additionalProperties", "NbEmptyDocks", number), docks: /* @__PURE__ */ entry("additionalProperties", "NbDocks", number), standardBikes: /* @__PURE__ */ entry("additionalProperties", "NbStandardBikes", number), eBikes: /* @__PURE__ */ entry("additionalProperties", "NbEBikes", number), installed: /* @__PURE__ */ entry("additionalProperties", "Installed", boolean), locked: /* @__PURE__ */ entry("additionalProperties", "Locked", boolean) }), /* @__PURE__ */ fields({ children: /* @__PURE__ */ each(decodeMentionedStop) }))

const decodeInstructionStep: Decoder = /* @__PURE__ */ pointOf("point", "latitude", "longitude")

const decodeInstruction: Decoder = /* @__PURE__ */ fields({ steps: /* @__PURE__ */ each(decodeInstructionStep) })

const decodeElevation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("startPoint", "startLat", "startLon"), /* @__PURE__ */ pointOf("endPoint", "endLat", "endLon"))

const decodeLegPath: Decoder = /* @__PURE__ */ fields({ elevation: /* @__PURE__ */ each(decodeElevation) })

const decodeLeg: Decoder = /* @__PURE__ */ fields({ instruction: decodeInstruction, departurePoint: decodeMentionedStop, arrivalPoint: decodeMentionedStop, path: decodeLegPath, disruptions: /* @__PURE__ */ each(decodeDisruption), interChangeDuration: number })

const decodeJourney: Decoder = /* @__PURE__ */ fields({ legs: /* @__PURE__ */ each(decodeLeg) })

const decodeItineraryResult: Decoder = /* @__PURE__ */ fields({ journeys: /* @__PURE__ */ each(decodeJourney), lines: /* @__PURE__ */ each(decodeLine) })

const decodeJourneyDisambiguationOption: Decoder = /* @__PURE__ */ fields({ place: decodeMentionedStop })

const decodeJourneyDisambiguation: Decoder = /* @__PURE__ */ fields({ disambiguationOptions: /* @__PURE__ */ each(decodeJourneyDisambiguationOption) })

const decodeDisambiguationResult: Decoder = /* @__PURE__ */ fields({ fromLocationDisambiguation: decodeJourneyDisambiguation, toLocationDisambiguation: decodeJourneyDisambiguation, viaLocationDisambiguation: decodeJourneyDisambiguation })

const decodeArrivalDeparture: Decoder = /* @__PURE__ */ fields({ timing: decodePredictionTiming })

const decodeStopPointsResponse: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ point: /* @__PURE__ */ member("centrePoint", latLon) }), /* @__PURE__ */ fields({ stopPoints: /* @__PURE__ */ each(decodeMentionedStop) }))

const decodeStopPointSearchResponse: Decoder = /* @__PURE__ */ fields({ matches: /* @__PURE__ */ each(decodeMatchedStop) })

const decodeMinicabOperator: Decoder = /* @__PURE__ */ pointOf("point", "Latitude", "Longitude")

const decodeRoadStreetSegment: Decoder = /* @__PURE__ */ fields({ toid: /* @__PURE__ */ nullFor("0") })

const decodeRoadStreet: Decoder = /* @__PURE__ */ fields({ segments: /* @__PURE__ */ each(decodeRoadStreetSegment) })

const decodeRoadDisruption: Decoder = /* @__PURE__ */ fields({ point: point, currentUpdate: /* @__PURE__ */ nullFor(""), streets: /* @__PURE__ */ each(decodeRoadStreet) })

const decodeDisruptedStreetSegment: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("startPoint", "startLat", "startLon"), /* @__PURE__ */ pointOf("endPoint", "endLat", "endLon"), /* @__PURE__ */ derive({ disruptedStreetId: /* @__PURE__ */ member("distruptedStreetId", (value) => value) }))

const decodePlacesNear: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ point: /* @__PURE__ */ member("centrePoint", latLon) }), /* @__PURE__ */ fields({ places: /* @__PURE__ */ each(decodeMentionedStop) }))

export const parseLines: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeLine))

export { parseLines as parseLinesByMode }

export { parseLines as parseLineRoutesAll }

export const parseLineRoutes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ list(decodeLine))

export { parseLines as parseLineRoutesByMode }

export const parseLineRouteSequence: BodyParser = /* @__PURE__ */ parsed(decodeRouteSequence)

export { parseLines as parseLineStatusBetween }

export { parseLines as parseLineStatus }

export const parseSearchLines: BodyParser = /* @__PURE__ */ parsed(decodeRouteSearchResponse)

export { parseLines as parseLineStatusBySeverity }

export { parseLines as parseLineStatusByMode }

export const parseLineStops: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeMentionedStop))

export const parseLineTimetable: BodyParser = /* @__PURE__ */ parsed(decodeTimetableResponse)

export { parseLineTimetable as parseLineTimetableTo }

export const parseLineDisruption: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeDisruption))

export { parseLineDisruption as parseLineDisruptionByMode }

export const parseLineArrivalsAtStop: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePrediction))

export { parseLineArrivalsAtStop as parseLineArrivals }

export { parseLineArrivalsAtStop as parseModeArrivals }

export const parseBikePoints: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeBikePoint))

export const parseBikePoint: BodyParser = /* @__PURE__ */ parsed(decodeBikePoint)

export { parseBikePoints as parseSearchBikePoints }

export const parseJourneyResults: BodyParser = /* @__PURE__ */ parsedByStatus({ 200: decodeItineraryResult, 300: decodeDisambiguationResult })

export const parseStopPoints: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ list(decodeMentionedStop))

export { parseLineStops as parseStopPlaces }

export { parseStopPoints as parseStopCrowding }

export { parseLineStops as parseStopPointsByType }

export { parseLineStops as parseStopPointsByTypePage }

export { parseLineArrivalsAtStop as parseStopArrivals }

export const parseStopArrivalDepartures: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeArrivalDeparture))

export const parseStopPointsNear: BodyParser = /* @__PURE__ */ parsed(decodeStopPointsResponse)

export { parseStopPointsNear as parseStopPointsByMode }

export const parseSearchStopPoints: BodyParser = /* @__PURE__ */ parsed(decodeStopPointSearchResponse)

export { parseSearchStopPoints as parseSearchStopPointsByQuery }

export const parseStopPointBySms: BodyParser = /* @__PURE__ */ parsed(decodeMentionedStop)

export { parseLineStops as parseStopTaxiRanks }

export { parseLineStops as parseStopCarParks }

export { parseLineArrivalsAtStop as parseVehicleArrivals }

export const parseSearchMinicabs: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeMinicabOperator), "Operators", "OperatorList"))

export const parseAccidentStats: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeMatchedStop))

export const parseRoadDisruption: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeRoadDisruption))

export const parseRoadStreetDisruption: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeDisruptedStreetSegment))

export const parseRoadDisruptionById: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ list(decodeRoadDisruption))

export { parseLineStops as parsePlacesByType }

export { parseStopPointBySms as parsePlace }

export const parsePlacesNear: BodyParser = /* @__PURE__ */ parsed(decodePlacesNear)

export { parseLineStops as parsePlacesAt }

export { parseLineStops as parseSearchPlaces }

export { parseSearchStopPoints as parseSearch }

export { parseSearchStopPoints as parseSearchBusSchedules }
