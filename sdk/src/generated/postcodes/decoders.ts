// Generated from postcodes@4.0.0. Do not edit: npm run generate

import { chain, each, fields, number, parsed, pointOf, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodePostcode: Decoder = /* @__PURE__ */ pointOf("point", "latitude", "longitude")

const decodeBulkPointAsked: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "latitude", "longitude"), /* @__PURE__ */ fields({ longitude: number, latitude: number, radius: number, limit: number }))

export const parsePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))

export const parseSearchPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodePostcode), "result"))

export const parseBulkPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(/* @__PURE__ */ fields({ result: /* @__PURE__ */ each(decodePostcode), query: decodeBulkPointAsked })), "result"))

export const parseNearestPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodePostcode), "result"))

export const parseValidatePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(undefined, "result"))

export const parseAutocompletePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(undefined, "result"))

export const parseRandomPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))

export const parseTerminatedPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))

export const parseScottishPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(undefined, "result"))

export const parseOutcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))

export const parseNearestOutcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodePostcode), "result"))

export const parseSearchPlaces: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodePostcode), "result"))

export const parsePlace: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))

export const parseRandomPlace: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))
