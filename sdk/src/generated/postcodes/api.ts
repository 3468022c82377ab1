// Generated from postcodes@4.0.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** postcodes.io: Where a postcode is, and every area it belongs to. */
export const api: ApiDescriptor = {
  id: "postcodes",
  url: "https://api.postcodes.io",
}
