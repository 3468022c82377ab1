// Generated from portal@3.6.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Open London portal: Accounts, keys and usage, and the catalogue with its changelog. */
export const api: ApiDescriptor = {
  id: "portal",
  path: "/portal/v1",
}
