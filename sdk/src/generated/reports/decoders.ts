// Generated from reports@1.2.0. Do not edit: npm run generate

import { boolean, chain, each, fields, number, omit, parsed, pointOf, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeDiscovery: Decoder = /* @__PURE__ */ fields({ max_requests: number })

const decodeReportType: Decoder = /* @__PURE__ */ fields({ metadata: boolean })

const decodeReportQuestion: Decoder = /* @__PURE__ */ fields({ variable: boolean, required: boolean, order: number })

const decodeReportTypeDefinition: Decoder = /* @__PURE__ */ fields({ attributes: /* @__PURE__ */ each(decodeReportQuestion) })

const decodeReport: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "long"), /* @__PURE__ */ fields({ lat: number, long: number, comment_count: number }), /* @__PURE__ */ omit("requestor_name"))

export const parseDiscovery: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeDiscovery, "discovery"))

export const parseReportTypes: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeReportType), "services"))

export const parseReportType: BodyParser = /* @__PURE__ */ parsed(decodeReportTypeDefinition)

export const parseReports: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeReport), "service_requests"))

export { parseReports as parseReport }
