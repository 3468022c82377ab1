// Generated from police@2.0.0. Do not edit: npm run generate

import { camel, chain, date, each, fields, nullFor, number, parsed, pointOf } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeCrimeLocation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "latitude", "longitude"), /* @__PURE__ */ fields({ latitude: number, longitude: number }))

const decodeCrimeBase: Decoder = /* @__PURE__ */ fields({ persistent_id: /* @__PURE__ */ nullFor(""), location_subtype: /* @__PURE__ */ nullFor(""), context: /* @__PURE__ */ nullFor(""), location: decodeCrimeLocation })

const decodePlacedOutcome: Decoder = /* @__PURE__ */ fields({ crime: decodeCrimeBase })

const decodeStopOutcome: Decoder = /* @__PURE__ */ fields({ id: /* @__PURE__ */ nullFor(""), name: /* @__PURE__ */ nullFor("") })

const decodeStopAndSearch: Decoder = /* @__PURE__ */ fields({ location: decodeCrimeLocation, outcome: /* @__PURE__ */ nullFor(""), outcome_object: decodeStopOutcome })

const decodeNeighbourhood: Decoder = /* @__PURE__ */ fields({ population: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("0"), number), centre: decodeCrimeLocation, locations: /* @__PURE__ */ each(decodeCrimeLocation) })

const decodeNeighbourhoodPriority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ "issue-date": date, "action-date": date }), camel)

export const parseCrimeDates: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(camel))

export const parseStreetCrimes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrimeBase))

export { parseStreetCrimes as parseStreetCrimesInArea }

export { parseStreetCrimes as parseCrimesAtLocation }

export { parseStreetCrimes as parseCrimesWithoutLocation }

export const parseOutcomesAtLocation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodePlacedOutcome))

export const parseCrimeOutcomes: BodyParser = /* @__PURE__ */ parsed(decodePlacedOutcome)

export const parseStreetStops: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeStopAndSearch))

export { parseStreetStops as parseStreetStopsInArea }

export { parseStreetStops as parseStopsAtLocation }

export { parseStreetStops as parseStopsWithoutLocation }

export { parseStreetStops as parseStopsByForce }

export const parseNeighbourhood: BodyParser = /* @__PURE__ */ parsed(decodeNeighbourhood)

export const parseNeighbourhoodBoundary: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeCrimeLocation))

export const parseNeighbourhoodPriorities: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ each(decodeNeighbourhoodPriority))
