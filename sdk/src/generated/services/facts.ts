// Generated from services@1.1.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "services",
  "seconds": 86400,
  "other": {
    "searchServices": 3600,
    "service": 3600,
    "servicesAtLocations": 3600,
    "serviceAtLocation": 3600
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "services"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "services",
  "name": "The licence that each council gives its own directory",
  "url": "https://openreferraluk.org",
  "lines": []
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "services",
  "operations": {}
}
