// Generated from portal@3.6.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "portal",
  "seconds": 0,
  "other": {
    "listFaults": 15,
    "listAcceptedNeeds": 60,
    "listApis": 60,
    "listChanges": 60,
    "getStatus": 15,
    "incidentFeed": 60,
    "getStatistics": 300,
    "listAgreements": 60
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "portal",
  "anonymousPerMinute": 60,
  "keyedPerMinute": 60
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "portal",
  "name": "Open Government Licence v3.0",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "lines": [
    "Contains information from the Open London catalogue, licensed under the Open Government Licence v3.0."
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "portal",
  "operations": {}
}
