// Generated from postcodes@3.0.0. Do not edit: npm run generate

import { chain, each, fields, number, parsed, pointOf, unwrap } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodePostcode: Decoder = /* @__PURE__ */ pointOf("point", "latitude", "longitude")

const decodeBulkPointAsked: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "latitude", "longitude"), /* @__PURE__ */ fields({ longitude: number, latitude: number, radius: number, limit: number }))

export const parsePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), decodePostcode))

export const parseSearchPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), /* @__PURE__ */ each(decodePostcode)))

export const parseBulkPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), /* @__PURE__ */ each(/* @__PURE__ */ fields({ result: /* @__PURE__ */ each(decodePostcode), query: decodeBulkPointAsked }))))

export const parseNearestPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), /* @__PURE__ */ each(decodePostcode)))

export const parseValidatePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseAutocompletePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseRandomPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), decodePostcode))

export const parseTerminatedPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), decodePostcode))

export const parseScottishPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseOutcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), decodePostcode))

export const parseNearestOutcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), /* @__PURE__ */ each(decodePostcode)))

export const parseSearchPlaces: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), /* @__PURE__ */ each(decodePostcode)))

export const parsePlace: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), decodePostcode))

export const parseRandomPlace: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), decodePostcode))
