// Generated from services@1.1.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Local services: Clubs, classes, advice and care near you, as one council lists them. */
export const api: ApiDescriptor = {
  id: "services",
  url: "https://services.example",
}
