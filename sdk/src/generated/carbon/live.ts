// Generated from carbon@1.0.1. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { carbonIntensity as askCarbonIntensity, type CarbonIntensityParams, type CarbonIntensityResult } from './operations/intensity.ts'
import { carbonIntensityToday as askCarbonIntensityToday, type CarbonIntensityTodayParams, type CarbonIntensityTodayResult } from './operations/intensity.ts'
import { carbonIntensityNext24h as askCarbonIntensityNext24h, type CarbonIntensityNext24hParams, type CarbonIntensityNext24hResult } from './operations/intensity.ts'
import { carbonIntensityNext48h as askCarbonIntensityNext48h, type CarbonIntensityNext48hParams, type CarbonIntensityNext48hResult } from './operations/intensity.ts'
import { carbonIntensityPast24h as askCarbonIntensityPast24h, type CarbonIntensityPast24hParams, type CarbonIntensityPast24hResult } from './operations/intensity.ts'
import { generationMix as askGenerationMix, type GenerationMixParams, type GenerationMixResult } from './operations/generation.ts'
import { generationMixPast24h as askGenerationMixPast24h, type GenerationMixPast24hParams, type GenerationMixPast24hResult } from './operations/generation.ts'
import { regionalCarbon as askRegionalCarbon, type RegionalCarbonParams, type RegionalCarbonResult } from './operations/regions.ts'
import { regionalCarbonEngland as askRegionalCarbonEngland, type RegionalCarbonEnglandParams, type RegionalCarbonEnglandResult } from './operations/regions.ts'
import { regionalCarbonScotland as askRegionalCarbonScotland, type RegionalCarbonScotlandParams, type RegionalCarbonScotlandResult } from './operations/regions.ts'
import { regionalCarbonWales as askRegionalCarbonWales, type RegionalCarbonWalesParams, type RegionalCarbonWalesResult } from './operations/regions.ts'
import { regionalCarbonAtPostcode as askRegionalCarbonAtPostcode, type RegionalCarbonAtPostcodeParams, type RegionalCarbonAtPostcodeResult } from './operations/regions.ts'
import { regionalCarbonInRegion as askRegionalCarbonInRegion, type RegionalCarbonInRegionParams, type RegionalCarbonInRegionResult } from './operations/regions.ts'
import { regionalCarbonNext24h as askRegionalCarbonNext24h, type RegionalCarbonNext24hParams, type RegionalCarbonNext24hResult } from './operations/regions.ts'
import { regionalCarbonNext24hAtPostcode as askRegionalCarbonNext24hAtPostcode, type RegionalCarbonNext24hAtPostcodeParams, type RegionalCarbonNext24hAtPostcodeResult } from './operations/regions.ts'
import { regionalCarbonNext24hInRegion as askRegionalCarbonNext24hInRegion, type RegionalCarbonNext24hInRegionParams, type RegionalCarbonNext24hInRegionResult } from './operations/regions.ts'
import { regionalCarbonNext48h as askRegionalCarbonNext48h, type RegionalCarbonNext48hParams, type RegionalCarbonNext48hResult } from './operations/regions.ts'
import { regionalCarbonNext48hAtPostcode as askRegionalCarbonNext48hAtPostcode, type RegionalCarbonNext48hAtPostcodeParams, type RegionalCarbonNext48hAtPostcodeResult } from './operations/regions.ts'
import { regionalCarbonNext48hInRegion as askRegionalCarbonNext48hInRegion, type RegionalCarbonNext48hInRegionParams, type RegionalCarbonNext48hInRegionResult } from './operations/regions.ts'
import { regionalCarbonPast24h as askRegionalCarbonPast24h, type RegionalCarbonPast24hParams, type RegionalCarbonPast24hResult } from './operations/regions.ts'
import { regionalCarbonPast24hAtPostcode as askRegionalCarbonPast24hAtPostcode, type RegionalCarbonPast24hAtPostcodeParams, type RegionalCarbonPast24hAtPostcodeResult } from './operations/regions.ts'
import { regionalCarbonPast24hInRegion as askRegionalCarbonPast24hInRegion, type RegionalCarbonPast24hInRegionParams, type RegionalCarbonPast24hInRegionResult } from './operations/regions.ts'

/** For `watch`. */
export const carbonIntensity: Live<CarbonIntensityParams, CarbonIntensityResult> = {
  ask: askCarbonIntensity,
  seconds: 300,
}

/** For `watch`. */
export const carbonIntensityToday: Live<CarbonIntensityTodayParams, CarbonIntensityTodayResult> = {
  ask: askCarbonIntensityToday,
  seconds: 600,
}

/** For `watch`. */
export const carbonIntensityNext24h: Live<CarbonIntensityNext24hParams, CarbonIntensityNext24hResult> = {
  ask: askCarbonIntensityNext24h,
  seconds: 600,
}

/** For `watch`. */
export const carbonIntensityNext48h: Live<CarbonIntensityNext48hParams, CarbonIntensityNext48hResult> = {
  ask: askCarbonIntensityNext48h,
  seconds: 600,
}

/** For `watch`. */
export const carbonIntensityPast24h: Live<CarbonIntensityPast24hParams, CarbonIntensityPast24hResult> = {
  ask: askCarbonIntensityPast24h,
  seconds: 600,
}

/** For `watch`. */
export const generationMix: Live<GenerationMixParams, GenerationMixResult> = {
  ask: askGenerationMix,
  seconds: 300,
}

/** For `watch`. */
export const generationMixPast24h: Live<GenerationMixPast24hParams, GenerationMixPast24hResult> = {
  ask: askGenerationMixPast24h,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbon: Live<RegionalCarbonParams, RegionalCarbonResult> = {
  ask: askRegionalCarbon,
  seconds: 300,
}

/** For `watch`. */
export const regionalCarbonEngland: Live<RegionalCarbonEnglandParams, RegionalCarbonEnglandResult> = {
  ask: askRegionalCarbonEngland,
  seconds: 300,
}

/** For `watch`. */
export const regionalCarbonScotland: Live<RegionalCarbonScotlandParams, RegionalCarbonScotlandResult> = {
  ask: askRegionalCarbonScotland,
  seconds: 300,
}

/** For `watch`. */
export const regionalCarbonWales: Live<RegionalCarbonWalesParams, RegionalCarbonWalesResult> = {
  ask: askRegionalCarbonWales,
  seconds: 300,
}

/** For `watch`. */
export const regionalCarbonAtPostcode: Live<RegionalCarbonAtPostcodeParams, RegionalCarbonAtPostcodeResult> = {
  ask: askRegionalCarbonAtPostcode,
  seconds: 300,
}

/** For `watch`. */
export const regionalCarbonInRegion: Live<RegionalCarbonInRegionParams, RegionalCarbonInRegionResult> = {
  ask: askRegionalCarbonInRegion,
  seconds: 300,
}

/** For `watch`. */
export const regionalCarbonNext24h: Live<RegionalCarbonNext24hParams, RegionalCarbonNext24hResult> = {
  ask: askRegionalCarbonNext24h,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonNext24hAtPostcode: Live<RegionalCarbonNext24hAtPostcodeParams, RegionalCarbonNext24hAtPostcodeResult> = {
  ask: askRegionalCarbonNext24hAtPostcode,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonNext24hInRegion: Live<RegionalCarbonNext24hInRegionParams, RegionalCarbonNext24hInRegionResult> = {
  ask: askRegionalCarbonNext24hInRegion,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonNext48h: Live<RegionalCarbonNext48hParams, RegionalCarbonNext48hResult> = {
  ask: askRegionalCarbonNext48h,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonNext48hAtPostcode: Live<RegionalCarbonNext48hAtPostcodeParams, RegionalCarbonNext48hAtPostcodeResult> = {
  ask: askRegionalCarbonNext48hAtPostcode,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonNext48hInRegion: Live<RegionalCarbonNext48hInRegionParams, RegionalCarbonNext48hInRegionResult> = {
  ask: askRegionalCarbonNext48hInRegion,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonPast24h: Live<RegionalCarbonPast24hParams, RegionalCarbonPast24hResult> = {
  ask: askRegionalCarbonPast24h,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonPast24hAtPostcode: Live<RegionalCarbonPast24hAtPostcodeParams, RegionalCarbonPast24hAtPostcodeResult> = {
  ask: askRegionalCarbonPast24hAtPostcode,
  seconds: 600,
}

/** For `watch`. */
export const regionalCarbonPast24hInRegion: Live<RegionalCarbonPast24hInRegionParams, RegionalCarbonPast24hInRegionResult> = {
  ask: askRegionalCarbonPast24hInRegion,
  seconds: 600,
}
