// Generated from police@1.0.1. Do not edit: npm run generate

import { chain, date, each, fields, nullFor, number, parsed, rename } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeCrimeDate: Decoder = /* @__PURE__ */ rename({ "stop-and-search": "stopAndSearch" })

const decodeLatitudeText: Decoder = number

const decodeLongitudeText: Decoder = number

const decodeCrimeLocation: Decoder = /* @__PURE__ */ fields({ latitude: decodeLatitudeText, longitude: decodeLongitudeText })

const decodeCrimeBase: Decoder = /* @__PURE__ */ fields({ persistent_id: /* @__PURE__ */ nullFor(""), location_subtype: /* @__PURE__ */ nullFor(""), context: /* @__PURE__ */ nullFor(""), location: decodeCrimeLocation })

const decodeCrime: Decoder = decodeCrimeBase

const decodePlacedOutcome: Decoder = /* @__PURE__ */ fields({ crime: decodeCrimeBase })

const decodeCrimeHistory: Decoder = /* @__PURE__ */ fields({ crime: decodeCrimeBase })

const decodeStopOutcome: Decoder = /* @__PURE__ */ fields({ id: /* @__PURE__ */ nullFor(""), name: /* @__PURE__ */ nullFor("") })

const decodeStopAndSearch: Decoder = /* @__PURE__ */ fields({ location: decodeCrimeLocation, outcome: /* @__PURE__ */ nullFor(""), outcome_object: decodeStopOutcome })

const decodeNeighbourhoodPoint: Decoder = /* @__PURE__ */ fields({ latitude: decodeLatitudeText, longitude: decodeLongitudeText })

const decodeNeighbourhoodPlace: Decoder = /* @__PURE__ */ fields({ latitude: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), longitude: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number) })

const decodeNeighbourhood: Decoder = /* @__PURE__ */ fields({ population: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("", "0"), number), centre: decodeNeighbourhoodPoint, locations: /* @__PURE__ */ each(decodeNeighbourhoodPlace) })

const decodeNeighbourhoodPriority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "issue-date": date, "action-date": date }), /* @__PURE__ */ rename({ "issue-date": "issueDate", "action-date": "actionDate" }))

export const parseCrimeDates: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrimeDate))

export const parseStreetCrimes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrime))

export const parseStreetCrimesInArea: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrime))

export const parseCrimesAtLocation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrime))

export const parseCrimesWithoutLocation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrime))

export const parseOutcomesAtLocation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePlacedOutcome))

export const parseCrimeOutcomes: BodyParser = /* @__PURE__ */ parsed(decodeCrimeHistory)

export const parseStreetStops: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeStopAndSearch))

export const parseStreetStopsInArea: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeStopAndSearch))

export const parseStopsAtLocation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeStopAndSearch))

export const parseStopsWithoutLocation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeStopAndSearch))

export const parseStopsByForce: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeStopAndSearch))

export const parseNeighbourhood: BodyParser = /* @__PURE__ */ parsed(decodeNeighbourhood)

export const parseNeighbourhoodBoundary: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeNeighbourhoodPoint))

export const parseNeighbourhoodPriorities: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeNeighbourhoodPriority))
