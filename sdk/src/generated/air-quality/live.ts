// Generated from air-quality@2.0.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { airQualityNow as askAirQualityNow, type AirQualityNowParams, type AirQualityNowResult } from './operations/index.ts'
import { airQualityNowInBorough as askAirQualityNowInBorough, type AirQualityNowInBoroughParams, type AirQualityNowInBoroughResult } from './operations/index.ts'
import { airQualityNowAtSite as askAirQualityNowAtSite, type AirQualityNowAtSiteParams, type AirQualityNowAtSiteResult } from './operations/index.ts'
import { airMaps as askAirMaps, type AirMapsParams, type AirMapsResult } from './operations/index.ts'

/** For `watch`. */
export const airQualityNow: Live<AirQualityNowParams, AirQualityNowResult> = {
  ask: askAirQualityNow,
  seconds: 600,
}

/** For `watch`. */
export const airQualityNowInBorough: Live<AirQualityNowInBoroughParams, AirQualityNowInBoroughResult> = {
  ask: askAirQualityNowInBorough,
  seconds: 600,
}

/** For `watch`. */
export const airQualityNowAtSite: Live<AirQualityNowAtSiteParams, AirQualityNowAtSiteResult> = {
  ask: askAirQualityNowAtSite,
  seconds: 600,
}

/** For `watch`. */
export const airMaps: Live<AirMapsParams, AirMapsResult> = {
  ask: askAirMaps,
  seconds: 600,
}
