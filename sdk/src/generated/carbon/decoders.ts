// Generated from carbon@1.0.1. Do not edit: npm run generate

import { camel, dateTime, each, fields, parsed, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeIntensityPeriod: Decoder = /* @__PURE__ */ fields({ from: dateTime, to: dateTime })

const decodeRegion: Decoder = /* @__PURE__ */ fields({ data: /* @__PURE__ */ each(decodeIntensityPeriod) })

export const parseCarbonIntensity: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeIntensityPeriod), "data"))

export { parseCarbonIntensity as parseCarbonIntensityToday }

export { parseCarbonIntensity as parseCarbonIntensityOnDate }

export { parseCarbonIntensity as parseCarbonIntensityInPeriod }

export const parseCarbonFactors: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(camel), "data"))

export { parseCarbonIntensity as parseCarbonIntensityAt }

export { parseCarbonIntensity as parseCarbonIntensityNext24h }

export { parseCarbonIntensity as parseCarbonIntensityNext48h }

export { parseCarbonIntensity as parseCarbonIntensityPast24h }

export { parseCarbonIntensity as parseCarbonIntensityBetween }

export { parseCarbonIntensity as parseCarbonStatistics }

export { parseCarbonIntensity as parseCarbonStatisticsByBlock }

export const parseGenerationMix: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeIntensityPeriod, "data"))

export { parseCarbonIntensity as parseGenerationMixPast24h }

export { parseCarbonIntensity as parseGenerationMixBetween }

export { parseCarbonIntensity as parseRegionalCarbon }

export const parseRegionalCarbonEngland: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeRegion), "data"))

export { parseRegionalCarbonEngland as parseRegionalCarbonScotland }

export { parseRegionalCarbonEngland as parseRegionalCarbonWales }

export { parseRegionalCarbonEngland as parseRegionalCarbonAtPostcode }

export { parseRegionalCarbonEngland as parseRegionalCarbonInRegion }

export { parseCarbonIntensity as parseRegionalCarbonNext24h }

export const parseRegionalCarbonNext24hAtPostcode: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeRegion, "data"))

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonNext24hInRegion }

export { parseCarbonIntensity as parseRegionalCarbonNext48h }

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonNext48hAtPostcode }

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonNext48hInRegion }

export { parseCarbonIntensity as parseRegionalCarbonPast24h }

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonPast24hAtPostcode }

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonPast24hInRegion }

export { parseCarbonIntensity as parseRegionalCarbonBetween }

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonBetweenAtPostcode }

export { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonBetweenInRegion }
