// Generated from carbon@1.0.0. Do not edit: npm run generate

import type {
  CarbonIntensityAtParams,
  CarbonIntensityBetweenParams,
  CarbonIntensityInPeriodParams,
  CarbonIntensityNext24hParams,
  CarbonIntensityNext48hParams,
  CarbonIntensityOnDateParams,
  CarbonIntensityPast24hParams,
  CarbonStatisticsByBlockParams,
  CarbonStatisticsParams,
  GenerationMixBetweenParams,
  GenerationMixPast24hParams,
  RegionalCarbonAtPostcodeParams,
  RegionalCarbonBetweenAtPostcodeParams,
  RegionalCarbonBetweenInRegionParams,
  RegionalCarbonBetweenParams,
  RegionalCarbonInRegionParams,
  RegionalCarbonNext24hAtPostcodeParams,
  RegionalCarbonNext24hInRegionParams,
  RegionalCarbonNext24hParams,
  RegionalCarbonNext48hAtPostcodeParams,
  RegionalCarbonNext48hInRegionParams,
  RegionalCarbonNext48hParams,
  RegionalCarbonPast24hAtPostcodeParams,
  RegionalCarbonPast24hInRegionParams,
  RegionalCarbonPast24hParams,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "carbonIntensityOnDate parameters": Equal<Flat<Omit<CarbonIntensityOnDateParams, 'body'>>, Flat<Place<paths["/intensity/date/{date}"]['get']['parameters'], 'path'>>>
  "carbonIntensityInPeriod parameters": Equal<Flat<Omit<CarbonIntensityInPeriodParams, 'body'>>, Flat<Place<paths["/intensity/date/{date}/{period}"]['get']['parameters'], 'path'>>>
  "carbonIntensityAt parameters": Equal<Flat<Omit<CarbonIntensityAtParams, 'body'>>, Flat<Place<paths["/intensity/{from}"]['get']['parameters'], 'path'>>>
  "carbonIntensityNext24h parameters": Equal<Flat<Omit<CarbonIntensityNext24hParams, 'body'>>, Flat<Place<paths["/intensity/{from}/fw24h"]['get']['parameters'], 'path'>>>
  "carbonIntensityNext48h parameters": Equal<Flat<Omit<CarbonIntensityNext48hParams, 'body'>>, Flat<Place<paths["/intensity/{from}/fw48h"]['get']['parameters'], 'path'>>>
  "carbonIntensityPast24h parameters": Equal<Flat<Omit<CarbonIntensityPast24hParams, 'body'>>, Flat<Place<paths["/intensity/{from}/pt24h"]['get']['parameters'], 'path'>>>
  "carbonIntensityBetween parameters": Equal<Flat<Omit<CarbonIntensityBetweenParams, 'body'>>, Flat<Place<paths["/intensity/{from}/{to}"]['get']['parameters'], 'path'>>>
  "carbonStatistics parameters": Equal<Flat<Omit<CarbonStatisticsParams, 'body'>>, Flat<Place<paths["/intensity/stats/{from}/{to}"]['get']['parameters'], 'path'>>>
  "carbonStatisticsByBlock parameters": Equal<Flat<Omit<CarbonStatisticsByBlockParams, 'body'>>, Flat<Place<paths["/intensity/stats/{from}/{to}/{block}"]['get']['parameters'], 'path'>>>
  "generationMixPast24h parameters": Equal<Flat<Omit<GenerationMixPast24hParams, 'body'>>, Flat<Place<paths["/generation/{from}/pt24h"]['get']['parameters'], 'path'>>>
  "generationMixBetween parameters": Equal<Flat<Omit<GenerationMixBetweenParams, 'body'>>, Flat<Place<paths["/generation/{from}/{to}"]['get']['parameters'], 'path'>>>
  "regionalCarbonAtPostcode parameters": Equal<Flat<Omit<RegionalCarbonAtPostcodeParams, 'body'>>, Flat<Place<paths["/regional/postcode/{postcode}"]['get']['parameters'], 'path'>>>
  "regionalCarbonInRegion parameters": Equal<Flat<Omit<RegionalCarbonInRegionParams, 'body'>>, Flat<Place<paths["/regional/regionid/{regionid}"]['get']['parameters'], 'path'>>>
  "regionalCarbonNext24h parameters": Equal<Flat<Omit<RegionalCarbonNext24hParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/fw24h"]['get']['parameters'], 'path'>>>
  "regionalCarbonNext24hAtPostcode parameters": Equal<Flat<Omit<RegionalCarbonNext24hAtPostcodeParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/fw24h/postcode/{postcode}"]['get']['parameters'], 'path'>>>
  "regionalCarbonNext24hInRegion parameters": Equal<Flat<Omit<RegionalCarbonNext24hInRegionParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/fw24h/regionid/{regionid}"]['get']['parameters'], 'path'>>>
  "regionalCarbonNext48h parameters": Equal<Flat<Omit<RegionalCarbonNext48hParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/fw48h"]['get']['parameters'], 'path'>>>
  "regionalCarbonNext48hAtPostcode parameters": Equal<Flat<Omit<RegionalCarbonNext48hAtPostcodeParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/fw48h/postcode/{postcode}"]['get']['parameters'], 'path'>>>
  "regionalCarbonNext48hInRegion parameters": Equal<Flat<Omit<RegionalCarbonNext48hInRegionParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/fw48h/regionid/{regionid}"]['get']['parameters'], 'path'>>>
  "regionalCarbonPast24h parameters": Equal<Flat<Omit<RegionalCarbonPast24hParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/pt24h"]['get']['parameters'], 'path'>>>
  "regionalCarbonPast24hAtPostcode parameters": Equal<Flat<Omit<RegionalCarbonPast24hAtPostcodeParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/pt24h/postcode/{postcode}"]['get']['parameters'], 'path'>>>
  "regionalCarbonPast24hInRegion parameters": Equal<Flat<Omit<RegionalCarbonPast24hInRegionParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/pt24h/regionid/{regionid}"]['get']['parameters'], 'path'>>>
  "regionalCarbonBetween parameters": Equal<Flat<Omit<RegionalCarbonBetweenParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/{to}"]['get']['parameters'], 'path'>>>
  "regionalCarbonBetweenAtPostcode parameters": Equal<Flat<Omit<RegionalCarbonBetweenAtPostcodeParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/{to}/postcode/{postcode}"]['get']['parameters'], 'path'>>>
  "regionalCarbonBetweenInRegion parameters": Equal<Flat<Omit<RegionalCarbonBetweenInRegionParams, 'body'>>, Flat<Place<paths["/regional/intensity/{from}/{to}/regionid/{regionid}"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "carbonIntensityOnDate parameters": true,
  "carbonIntensityInPeriod parameters": true,
  "carbonIntensityAt parameters": true,
  "carbonIntensityNext24h parameters": true,
  "carbonIntensityNext48h parameters": true,
  "carbonIntensityPast24h parameters": true,
  "carbonIntensityBetween parameters": true,
  "carbonStatistics parameters": true,
  "carbonStatisticsByBlock parameters": true,
  "generationMixPast24h parameters": true,
  "generationMixBetween parameters": true,
  "regionalCarbonAtPostcode parameters": true,
  "regionalCarbonInRegion parameters": true,
  "regionalCarbonNext24h parameters": true,
  "regionalCarbonNext24hAtPostcode parameters": true,
  "regionalCarbonNext24hInRegion parameters": true,
  "regionalCarbonNext48h parameters": true,
  "regionalCarbonNext48hAtPostcode parameters": true,
  "regionalCarbonNext48hInRegion parameters": true,
  "regionalCarbonPast24h parameters": true,
  "regionalCarbonPast24hAtPostcode parameters": true,
  "regionalCarbonPast24hInRegion parameters": true,
  "regionalCarbonBetween parameters": true,
  "regionalCarbonBetweenAtPostcode parameters": true,
  "regionalCarbonBetweenInRegion parameters": true,
}
