// Generated from carbon@1.0.0. Do not edit: npm run generate

import { camel, chain, dateTime, each, fields, parsed, unwrap } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeIntensityPeriod: Decoder = /* @__PURE__ */ fields({ from: dateTime, to: dateTime })

const decodeRegion: Decoder = /* @__PURE__ */ fields({ data: /* @__PURE__ */ each(decodeIntensityPeriod) })

export const parseCarbonIntensity: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityToday: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityOnDate: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityInPeriod: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonFactors: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(camel)))

export const parseCarbonIntensityAt: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityNext24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityNext48h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonIntensityBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonStatistics: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseCarbonStatisticsByBlock: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseGenerationMix: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeIntensityPeriod))

export const parseGenerationMixPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseGenerationMixBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseRegionalCarbon: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseRegionalCarbonEngland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonScotland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonWales: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeRegion)))

export const parseRegionalCarbonNext24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseRegionalCarbonNext24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonNext24hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonNext48h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseRegionalCarbonNext48hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonNext48hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseRegionalCarbonPast24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonPast24hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), /* @__PURE__ */ each(decodeIntensityPeriod)))

export const parseRegionalCarbonBetweenAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))

export const parseRegionalCarbonBetweenInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ chain(/* @__PURE__ */ unwrap("data"), decodeRegion))
