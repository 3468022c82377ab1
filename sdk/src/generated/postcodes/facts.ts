// Generated from postcodes@4.0.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "postcodes",
  "seconds": 86400,
  "other": {
    "randomPostcode": 0,
    "randomPlace": 0
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "postcodes"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "postcodes",
  "name": "Open Government Licence v3.0",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "lines": [
    "Contains OS data © Crown copyright and database right 2026",
    "Contains Royal Mail data © Royal Mail copyright and database right 2026",
    "Contains National Statistics data © Crown copyright and database right 2026",
    "Source: Office for National Statistics licensed under the Open Government Licence v.3.0"
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "postcodes",
  "operations": {}
}
