// Generated from floods@2.1.0. Do not edit: npm run generate

import { camel, chain, derive, each, fields, first, lastSegment, list, member, nullFor, parsed, pointOf, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeFloodWarning: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ warningId: /* @__PURE__ */ member("@id", lastSegment) }), /* @__PURE__ */ fields({ floodArea: camel }), camel)

const decodeCurrentWarning: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ warningId: /* @__PURE__ */ member("@id", lastSegment) }), camel)

const decodeFloodArea: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "long"), /* @__PURE__ */ fields({ currentWarning: decodeCurrentWarning, type: /* @__PURE__ */ list((value) => value) }), camel)

const decodeStageScale: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ highestRecent: camel, maxOnRecord: camel, minOnRecord: camel }), camel)

const decodeReadingValue: Decoder = /* @__PURE__ */ first((value) => value)

const decodeLatestReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ value: decodeReadingValue }), camel)

const decodeMeasuredStation: Decoder = /* @__PURE__ */ nullFor("")

const decodeMeasureKinds: Decoder = /* @__PURE__ */ list((value) => value)

const decodeStationMeasure: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ measureId: /* @__PURE__ */ member("@id", lastSegment) }), /* @__PURE__ */ fields({ latestReading: decodeLatestReading, stationReference: decodeMeasuredStation, type: decodeMeasureKinds }), camel)

const decodeFloodStation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "long"), /* @__PURE__ */ fields({ RLOIid: /* @__PURE__ */ first((value) => value), catchmentName: /* @__PURE__ */ first((value) => value), dateOpened: /* @__PURE__ */ first((value) => value), downstageScale: decodeStageScale, easting: /* @__PURE__ */ first((value) => value), label: /* @__PURE__ */ first((value) => value), lat: /* @__PURE__ */ first((value) => value), long: /* @__PURE__ */ first((value) => value), measures: /* @__PURE__ */ list(decodeStationMeasure), northing: /* @__PURE__ */ first((value) => value), riverName: /* @__PURE__ */ first((value) => value), stageScale: decodeStageScale, status: /* @__PURE__ */ first((value) => value), town: /* @__PURE__ */ first((value) => value), type: /* @__PURE__ */ list((value) => value), wiskiID: /* @__PURE__ */ first((value) => value) }), camel)

const decodeMeasure: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ latestReading: decodeLatestReading, stationReference: decodeMeasuredStation, type: decodeMeasureKinds }), camel)

const decodeReadingMeasure: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ station: camel, stationReference: decodeMeasuredStation }), camel)

const decodeReading: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ measureId: /* @__PURE__ */ member("measure", lastSegment) }), /* @__PURE__ */ fields({ measure: decodeReadingMeasure, value: decodeReadingValue }), camel)

export const parseFloodWarnings: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeFloodWarning), "items"))

export const parseFloodWarning: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeFloodWarning, "items"))

export const parseFloodAreas: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeFloodArea), "items"))

export const parseFloodArea: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeFloodArea, "items"))

export const parseFloodStations: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeFloodStation), "items"))

export const parseFloodStation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeFloodStation, "items"))

export const parseStationMeasures: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeMeasure), "items"))

export const parseStationReadings: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeReading), "items"))

export { parseStationMeasures as parseMeasures }

export const parseMeasure: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeMeasure, "items"))

export { parseStationReadings as parseMeasureReadings }

export { parseStationReadings as parseReadings }

export const parseReading: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeReading, "items"))
