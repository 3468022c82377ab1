// Generated from carbon@1.0.1. Do not edit: npm run generate

import { camel, dateTime, each, fields, parsed, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeIntensityPeriod: Decoder = /* @__PURE__ */ fields({ from: dateTime, to: dateTime })

const decodeRegion: Decoder = /* @__PURE__ */ fields({ data: /* @__PURE__ */ each(decodeIntensityPeriod) })

export const parseCarbonIntensity: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityToday: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityOnDate: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityInPeriod: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonFactors: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(camel), "data"))

export const parseCarbonIntensityAt: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityNext24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityNext48h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonIntensityBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonStatistics: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseCarbonStatisticsByBlock: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseGenerationMix: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeIntensityPeriod, "data"))

export const parseGenerationMixPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseGenerationMixBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseRegionalCarbon: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseRegionalCarbonEngland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeRegion), "data"))

export const parseRegionalCarbonScotland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeRegion), "data"))

export const parseRegionalCarbonWales: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeRegion), "data"))

export const parseRegionalCarbonAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeRegion), "data"))

export const parseRegionalCarbonInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeRegion), "data"))

export const parseRegionalCarbonNext24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseRegionalCarbonNext24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonNext24hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonNext48h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseRegionalCarbonNext48hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonNext48hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonPast24h: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseRegionalCarbonPast24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonPast24hInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonBetween: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export const parseRegionalCarbonBetweenAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export const parseRegionalCarbonBetweenInRegion: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))
