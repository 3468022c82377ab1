// Generated from reports@1.2.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "reports",
  "seconds": 86400,
  "other": {
    "reports": 60,
    "report": 60,
    "reportIdFromToken": 0
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "reports"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "reports",
  "name": "No licence is stated for the reports; FixMyStreet's terms hold",
  "url": "https://www.fixmystreet.com/open311",
  "lines": []
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "reports",
  "operations": {}
}
