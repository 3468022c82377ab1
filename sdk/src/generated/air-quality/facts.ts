// Generated from air-quality@2.0.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "air-quality",
  "seconds": 86400,
  "other": {
    "airQualityNow": 600,
    "airQualityNowInBorough": 600,
    "airQualityNowAtSite": 600,
    "airMaps": 600,
    "airQualityDaily": 1800,
    "airQualityDailyInBorough": 1800,
    "airQualityDailyAtSite": 1800,
    "airReadings": 1800,
    "airReadingsByPeriod": 1800,
    "airSiteReadings": 1800,
    "airSiteReadingsCsv": 1800
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "air-quality"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "air-quality",
  "name": "Open Government Licence v2.0",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/",
  "lines": [
    "This information has been obtained from the Environmental Research Group of Imperial College London, using data from the London Air Quality Network (https://www.londonair.org.uk).",
    "This information is licensed under the terms of the Open Government Licence."
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "air-quality",
  "operations": {}
}
