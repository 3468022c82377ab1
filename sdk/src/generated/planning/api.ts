// Generated from planning@2.0.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'
import { keyInHeader } from '../../runtime/request/owner-key.ts'

/** Planning data: What may be built where, and who has asked to build what. */
export const api: ApiDescriptor = {
  id: "planning",
  url: "https://www.planning.data.gov.uk",
}

/** Planning data: What may be built where, and who has asked to build what. The host `datahub`. */
export const apiDatahub: ApiDescriptor = {
  id: "planning",
  url: "https://planningdata.london.gov.uk/api-guest",
  host: "planning.datahub",
  auth: /*#__PURE__*/ keyInHeader("X-API-AllowRequest"),
}
