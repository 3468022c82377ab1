// Generated from police@2.0.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Police data: Street-level crime, what became of it, stop and search, and neighbourhood teams. */
export const api: ApiDescriptor = {
  id: "police",
  url: "https://data.police.uk/api",
}
