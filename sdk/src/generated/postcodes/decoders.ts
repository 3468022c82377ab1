// Generated from postcodes@2.0.0. Do not edit: npm run generate

import { parsed, unwrap } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

export const parsePostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseSearchPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

export const parseBulkPostcodes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap("result"))

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
