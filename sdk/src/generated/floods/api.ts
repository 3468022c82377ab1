// Generated from floods@2.1.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** Flood monitoring: Flood warnings in force, and levels, flows and rain at each gauge. */
export const api: ApiDescriptor = {
  id: "floods",
  url: "https://environment.data.gov.uk/flood-monitoring",
}
