// Generated from carbon@1.0.0. Do not edit: npm run generate

import { chain, dateTime, each, fields, parsed, rename, unwrap } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeUtcDateTime: Decoder = dateTime

const decodeIntensityPeriod: Decoder = /* @__PURE__ */ fields({ from: decodeUtcDateTime, to: decodeUtcDateTime })

const decodeCarbonFactors: Decoder = /* @__PURE__ */ rename({ Biomass: "biomass", Coal: "coal", "Dutch Imports": "dutchImports", "French Imports": "frenchImports", "Gas (Combined Cycle)": "gasCombinedCycle", "Gas (Open Cycle)": "gasOpenCycle", Hydro: "hydro", "Irish Imports": "irishImports", Nuclear: "nuclear", Oil: "oil", Other: "other", "Pumped Storage": "pumpedStorage", Solar: "solar", Wind: "wind" })

const decodeStatisticsPeriod: Decoder = /* @__PURE__ */ fields({ from: decodeUtcDateTime, to: decodeUtcDateTime })

const decodeGenerationPeriod: Decoder = /* @__PURE__ */ fields({ from: decodeUtcDateTime, to: decodeUtcDateTime })

const decodeRegionsPeriod: Decoder = /* @__PURE__ */ fields({ from: decodeUtcDateTime, to: decodeUtcDateTime })

const decodeRegionPeriod: Decoder = /* @__PURE__ */ fields({ from: decodeUtcDateTime, to: decodeUtcDateTime })

const decodeRegion: Decoder = /* @__PURE__ */ fields({ data: /* @__PURE__ */ each(decodeRegionPeriod) })

export const parseCarbonIntensity: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityToday: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityOnDate: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityInPeriod: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonFactors: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeCarbonFactors)))

export const parseCarbonIntensityAt: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityNext24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityNext48h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonStatistics: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeStatisticsPeriod)))

export const parseCarbonStatisticsByBlock: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeStatisticsPeriod)))

export const parseGenerationMix: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeGenerationPeriod))

export const parseGenerationMixPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeGenerationPeriod)))

export const parseGenerationMixBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeGenerationPeriod)))

export const parseRegionalCarbon: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegionsPeriod)))

export const parseRegionalCarbonEngland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonScotland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonWales: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonNext24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegionsPeriod)))

export const parseRegionalCarbonNext24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonNext24hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonNext48h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegionsPeriod)))

export const parseRegionalCarbonNext48hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonNext48hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegionsPeriod)))

export const parseRegionalCarbonPast24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonPast24hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegionsPeriod)))

export const parseRegionalCarbonBetweenAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonBetweenInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))
