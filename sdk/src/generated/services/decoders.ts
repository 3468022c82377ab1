// Generated from services@1.1.0. Do not edit: npm run generate

import { each, fields, parsed, pointOf } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeLocation: Decoder = /* @__PURE__ */ pointOf("point", "latitude", "longitude")

const decodeServiceAtLocation: Decoder = /* @__PURE__ */ fields({ location: decodeLocation })

const decodeService: Decoder = /* @__PURE__ */ fields({ service_at_locations: /* @__PURE__ */ each(decodeServiceAtLocation) })

const decodeServiceAtLocationPage: Decoder = /* @__PURE__ */ fields({ contents: /* @__PURE__ */ each(decodeServiceAtLocation) })

const decodeServiceAtLocationDetail: Decoder = /* @__PURE__ */ fields({ location: decodeLocation, service: decodeService })

export const parseService: BodyParser = /* @__PURE__ */ parsed(decodeService)

export const parseServicesAtLocations: BodyParser = /* @__PURE__ */ parsed(decodeServiceAtLocationPage)

export const parseServiceAtLocation: BodyParser = /* @__PURE__ */ parsed(decodeServiceAtLocationDetail)
