// Generated from planning@2.0.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "planning",
  "seconds": 3600,
  "other": {
    "planningDatasets": 43200,
    "planningDataset": 43200,
    "planningOrganisations": 86400
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "planning"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "planning",
  "name": "Open Government Licence v3.0",
  "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  "lines": [
    "Contains public sector information licensed under the Open Government Licence v3.0."
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "planning",
  "operations": {}
}
