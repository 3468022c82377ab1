// Generated from carbon@1.0.1. Do not edit: npm run generate

import { queryOf, type Query, type OptionalQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = {city:"openlondon.example",api:"carbon"}

/** Fresh for 300 s. */
export const carbonIntensityQuery: OptionalQuery<Sdk.CarbonIntensityParams, Sdk.CarbonIntensityResult> = /*#__PURE__*/ queryOf(about,'carbonIntensity',Sdk.carbonIntensity,300)
/** Fresh for 600 s. */
export const carbonIntensityTodayQuery: OptionalQuery<Sdk.CarbonIntensityTodayParams, Sdk.CarbonIntensityTodayResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityToday',Sdk.carbonIntensityToday,600)
/** Fresh for 1800 s. */
export const carbonIntensityOnDateQuery: Query<Sdk.CarbonIntensityOnDateParams, Sdk.CarbonIntensityOnDateResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityOnDate',Sdk.carbonIntensityOnDate,1800)
/** Fresh for 1800 s. */
export const carbonIntensityInPeriodQuery: Query<Sdk.CarbonIntensityInPeriodParams, Sdk.CarbonIntensityInPeriodResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityInPeriod',Sdk.carbonIntensityInPeriod,1800)
/** Fresh for 86400 s. */
export const carbonFactorsQuery: OptionalQuery<Sdk.CarbonFactorsParams, Sdk.CarbonFactorsResult> = /*#__PURE__*/ queryOf(about,'carbonFactors',Sdk.carbonFactors,86400)
/** Fresh for 1800 s. */
export const carbonIntensityAtQuery: Query<Sdk.CarbonIntensityAtParams, Sdk.CarbonIntensityAtResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityAt',Sdk.carbonIntensityAt,1800)
/** Fresh for 600 s. */
export const carbonIntensityNext24hQuery: Query<Sdk.CarbonIntensityNext24hParams, Sdk.CarbonIntensityNext24hResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityNext24h',Sdk.carbonIntensityNext24h,600)
/** Fresh for 600 s. */
export const carbonIntensityNext48hQuery: Query<Sdk.CarbonIntensityNext48hParams, Sdk.CarbonIntensityNext48hResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityNext48h',Sdk.carbonIntensityNext48h,600)
/** Fresh for 600 s. */
export const carbonIntensityPast24hQuery: Query<Sdk.CarbonIntensityPast24hParams, Sdk.CarbonIntensityPast24hResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityPast24h',Sdk.carbonIntensityPast24h,600)
/** Fresh for 1800 s. */
export const carbonIntensityBetweenQuery: Query<Sdk.CarbonIntensityBetweenParams, Sdk.CarbonIntensityBetweenResult> = /*#__PURE__*/ queryOf(about,'carbonIntensityBetween',Sdk.carbonIntensityBetween,1800)
/** Fresh for 1800 s. */
export const carbonStatisticsQuery: Query<Sdk.CarbonStatisticsParams, Sdk.CarbonStatisticsResult> = /*#__PURE__*/ queryOf(about,'carbonStatistics',Sdk.carbonStatistics,1800)
/** Fresh for 1800 s. */
export const carbonStatisticsByBlockQuery: Query<Sdk.CarbonStatisticsByBlockParams, Sdk.CarbonStatisticsByBlockResult> = /*#__PURE__*/ queryOf(about,'carbonStatisticsByBlock',Sdk.carbonStatisticsByBlock,1800)
/** Fresh for 300 s. */
export const generationMixQuery: OptionalQuery<Sdk.GenerationMixParams, Sdk.GenerationMixResult> = /*#__PURE__*/ queryOf(about,'generationMix',Sdk.generationMix,300)
/** Fresh for 600 s. */
export const generationMixPast24hQuery: Query<Sdk.GenerationMixPast24hParams, Sdk.GenerationMixPast24hResult> = /*#__PURE__*/ queryOf(about,'generationMixPast24h',Sdk.generationMixPast24h,600)
/** Fresh for 1800 s. */
export const generationMixBetweenQuery: Query<Sdk.GenerationMixBetweenParams, Sdk.GenerationMixBetweenResult> = /*#__PURE__*/ queryOf(about,'generationMixBetween',Sdk.generationMixBetween,1800)
/** Fresh for 300 s. */
export const regionalCarbonQuery: OptionalQuery<Sdk.RegionalCarbonParams, Sdk.RegionalCarbonResult> = /*#__PURE__*/ queryOf(about,'regionalCarbon',Sdk.regionalCarbon,300)
/** Fresh for 300 s. */
export const regionalCarbonEnglandQuery: OptionalQuery<Sdk.RegionalCarbonEnglandParams, Sdk.RegionalCarbonEnglandResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonEngland',Sdk.regionalCarbonEngland,300)
/** Fresh for 300 s. */
export const regionalCarbonScotlandQuery: OptionalQuery<Sdk.RegionalCarbonScotlandParams, Sdk.RegionalCarbonScotlandResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonScotland',Sdk.regionalCarbonScotland,300)
/** Fresh for 300 s. */
export const regionalCarbonWalesQuery: OptionalQuery<Sdk.RegionalCarbonWalesParams, Sdk.RegionalCarbonWalesResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonWales',Sdk.regionalCarbonWales,300)
/** Fresh for 300 s. */
export const regionalCarbonAtPostcodeQuery: Query<Sdk.RegionalCarbonAtPostcodeParams, Sdk.RegionalCarbonAtPostcodeResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonAtPostcode',Sdk.regionalCarbonAtPostcode,300)
/** Fresh for 300 s. */
export const regionalCarbonInRegionQuery: Query<Sdk.RegionalCarbonInRegionParams, Sdk.RegionalCarbonInRegionResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonInRegion',Sdk.regionalCarbonInRegion,300)
/** Fresh for 600 s. */
export const regionalCarbonNext24hQuery: Query<Sdk.RegionalCarbonNext24hParams, Sdk.RegionalCarbonNext24hResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonNext24h',Sdk.regionalCarbonNext24h,600)
/** Fresh for 600 s. */
export const regionalCarbonNext24hAtPostcodeQuery: Query<Sdk.RegionalCarbonNext24hAtPostcodeParams, Sdk.RegionalCarbonNext24hAtPostcodeResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonNext24hAtPostcode',Sdk.regionalCarbonNext24hAtPostcode,600)
/** Fresh for 600 s. */
export const regionalCarbonNext24hInRegionQuery: Query<Sdk.RegionalCarbonNext24hInRegionParams, Sdk.RegionalCarbonNext24hInRegionResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonNext24hInRegion',Sdk.regionalCarbonNext24hInRegion,600)
/** Fresh for 600 s. */
export const regionalCarbonNext48hQuery: Query<Sdk.RegionalCarbonNext48hParams, Sdk.RegionalCarbonNext48hResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonNext48h',Sdk.regionalCarbonNext48h,600)
/** Fresh for 600 s. */
export const regionalCarbonNext48hAtPostcodeQuery: Query<Sdk.RegionalCarbonNext48hAtPostcodeParams, Sdk.RegionalCarbonNext48hAtPostcodeResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonNext48hAtPostcode',Sdk.regionalCarbonNext48hAtPostcode,600)
/** Fresh for 600 s. */
export const regionalCarbonNext48hInRegionQuery: Query<Sdk.RegionalCarbonNext48hInRegionParams, Sdk.RegionalCarbonNext48hInRegionResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonNext48hInRegion',Sdk.regionalCarbonNext48hInRegion,600)
/** Fresh for 600 s. */
export const regionalCarbonPast24hQuery: Query<Sdk.RegionalCarbonPast24hParams, Sdk.RegionalCarbonPast24hResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonPast24h',Sdk.regionalCarbonPast24h,600)
/** Fresh for 600 s. */
export const regionalCarbonPast24hAtPostcodeQuery: Query<Sdk.RegionalCarbonPast24hAtPostcodeParams, Sdk.RegionalCarbonPast24hAtPostcodeResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonPast24hAtPostcode',Sdk.regionalCarbonPast24hAtPostcode,600)
/** Fresh for 600 s. */
export const regionalCarbonPast24hInRegionQuery: Query<Sdk.RegionalCarbonPast24hInRegionParams, Sdk.RegionalCarbonPast24hInRegionResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonPast24hInRegion',Sdk.regionalCarbonPast24hInRegion,600)
/** Fresh for 1800 s. */
export const regionalCarbonBetweenQuery: Query<Sdk.RegionalCarbonBetweenParams, Sdk.RegionalCarbonBetweenResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonBetween',Sdk.regionalCarbonBetween,1800)
/** Fresh for 1800 s. */
export const regionalCarbonBetweenAtPostcodeQuery: Query<Sdk.RegionalCarbonBetweenAtPostcodeParams, Sdk.RegionalCarbonBetweenAtPostcodeResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonBetweenAtPostcode',Sdk.regionalCarbonBetweenAtPostcode,1800)
/** Fresh for 1800 s. */
export const regionalCarbonBetweenInRegionQuery: Query<Sdk.RegionalCarbonBetweenInRegionParams, Sdk.RegionalCarbonBetweenInRegionResult> = /*#__PURE__*/ queryOf(about,'regionalCarbonBetweenInRegion',Sdk.regionalCarbonBetweenInRegion,1800)
