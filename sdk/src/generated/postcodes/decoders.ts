// Generated from postcodes@3.0.0. Do not edit: npm run generate

import { chain, each, fields, number, parsed, unwrap } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeBulkPointAsked: Decoder = /* @__PURE__ */ fields({ longitude: number, latitude: number, radius: number, limit: number })

const decodeBulkPointRow: Decoder = /* @__PURE__ */ fields({ query: decodeBulkPointAsked })

export const parsePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseSearchPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseBulkPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("result"), /* @__PURE__ */ each(decodeBulkPointRow)))

export const parseNearestPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseValidatePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseAutocompletePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseRandomPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseTerminatedPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseScottishPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseOutcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseNearestOutcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseSearchPlaces: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parsePlace: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseRandomPlace: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))
