// Generated from open-data@1.1.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Open data catalogue: Find the city's data sets and the files in them. */
export const api: ApiDescriptor = {
  id: "open-data",
  url: "https://data.london.gov.uk",
}
