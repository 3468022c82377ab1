// Generated from tfl@3.1.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'
import { keyInQuery } from '../../runtime/request/owner-key.ts'

/** Transport for London: Lines, stops, arrivals, journeys, roads, lifts and hire bikes, live. */
export const api: ApiDescriptor = {
  id: "tfl",
  url: "https://api.tfl.gov.uk",
  auth: /*#__PURE__*/ keyInQuery("app_key"),
}
