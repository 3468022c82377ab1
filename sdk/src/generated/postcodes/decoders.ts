// Generated from postcodes@4.0.0. Do not edit: npm run generate

import { chain, each, fields, number, parsed, pointOf, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodePostcode: Decoder = /* @__PURE__ */ pointOf("point", "latitude", "longitude")

const decodeBulkPointAsked: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "latitude", "longitude"), /* @__PURE__ */ fields({ longitude: number, latitude: number, radius: number, limit: number }))

export const parsePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePostcode, "result"))

export const parseSearchPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodePostcode), "result"))

export const parseBulkPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(/* @__PURE__ */ fields({ result: /* @__PURE__ */ each(decodePostcode), query: decodeBulkPointAsked })), "result"))

export { parseSearchPostcodes as parseNearestPostcodes }

export const parseValidatePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(undefined, "result"))

export { parseValidatePostcode as parseAutocompletePostcode }

export { parsePostcode as parseRandomPostcode }

export { parsePostcode as parseTerminatedPostcode }

export { parseValidatePostcode as parseScottishPostcode }

export { parsePostcode as parseOutcode }

export { parseSearchPostcodes as parseNearestOutcodes }

export { parseSearchPostcodes as parseSearchPlaces }

export { parsePostcode as parsePlace }

export { parsePostcode as parseRandomPlace }
