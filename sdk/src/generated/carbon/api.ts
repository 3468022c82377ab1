// Generated from carbon@1.0.1. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Carbon Intensity: How much carbon each unit of electricity costs, now, next and before. */
export const api: ApiDescriptor = {
  id: "carbon",
  url: "https://api.carbonintensity.org.uk",
}
