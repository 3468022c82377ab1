// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "food-hygiene",
  "seconds": 86400,
  "other": {
    "searchEstablishments": 600,
    "establishmentsById": 600,
    "establishmentsBasic": 600,
    "establishmentsBasicPage": 600,
    "establishment": 600,
    "authorities": 21600,
    "authoritiesBasic": 21600,
    "authoritiesBasicPage": 21600,
    "authoritiesPage": 21600,
    "authority": 21600,
    "scoreDescriptors": 600
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "food-hygiene"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "food-hygiene",
  "name": "Open Government Licence v3.0",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "lines": [
    "Contains public sector information licensed under the Open Government Licence v3.0."
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "food-hygiene",
  "operations": {}
}
