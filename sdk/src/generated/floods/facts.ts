// Generated from floods@2.1.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "floods",
  "seconds": 900,
  "other": {
    "floodWarnings": 300,
    "floodWarning": 300,
    "floodAreas": 86400,
    "floodArea": 300,
    "floodAreaPolygon": 86400,
    "floodStations": 86400,
    "floodStation": 86400,
    "readingsArchive": 86400
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "floods"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "floods",
  "name": "Open Government Licence v3.0",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "lines": [
    "this uses Environment Agency flood and river level data from the real-time data API (Beta)",
    "this uses Environment Agency rainfall data from the real-time data API (Beta)"
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "floods",
  "operations": {}
}
