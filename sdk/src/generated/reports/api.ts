// Generated from reports@1.2.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Street reports: Potholes, lamps, rubbish and what became of them, by Open311. */
export const api: ApiDescriptor = {
  id: "reports",
  url: "https://www.fixmystreet.com/open311/v2",
}
