// Generated from air-quality@2.0.0. Do not edit: npm run generate

import type { ApiDescriptor } from '../../runtime/call/descriptor.ts'

/** London Air Quality Network: Air pollution in London, by hour, day and year, site by site. */
export const api: ApiDescriptor = {
  id: "air-quality",
  url: "https://api.erg.ic.ac.uk/AirQuality",
}
