// Generated from carbon@1.0.1. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "carbon",
  "seconds": 600,
  "other": {
    "carbonIntensity": 300,
    "carbonIntensityOnDate": 1800,
    "carbonIntensityInPeriod": 1800,
    "carbonFactors": 86400,
    "carbonIntensityAt": 1800,
    "carbonIntensityBetween": 1800,
    "carbonStatistics": 1800,
    "carbonStatisticsByBlock": 1800,
    "generationMix": 300,
    "generationMixBetween": 1800,
    "regionalCarbon": 300,
    "regionalCarbonEngland": 300,
    "regionalCarbonScotland": 300,
    "regionalCarbonWales": 300,
    "regionalCarbonAtPostcode": 300,
    "regionalCarbonInRegion": 300,
    "regionalCarbonBetween": 1800,
    "regionalCarbonBetweenAtPostcode": 1800,
    "regionalCarbonBetweenInRegion": 1800
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "carbon"
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "carbon",
  "name": "Creative Commons Attribution 4.0 International",
  "url": "https://creativecommons.org/licenses/by/4.0/",
  "lines": [
    "Source: Carbon Intensity API (https://carbonintensity.org.uk), National Energy System Operator, CC BY 4.0"
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "carbon",
  "operations": {}
}
