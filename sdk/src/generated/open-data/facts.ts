// Generated from open-data@1.1.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "open-data",
  "seconds": 3600,
  "other": {
    "datasets": 21600,
    "datasetFilesCsv": 21600,
    "recentlyChangedPackages": 600,
    "licenseList": 86400,
    "datastoreSearch": 300,
    "datastoreSearchSql": 300
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "open-data"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "open-data",
  "name": "Open Government Licence v3.0, unless a data set says otherwise",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "lines": [
    "Contains public sector information licensed under the Open Government Licence v3.0."
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "open-data",
  "operations": {}
}
