// Generated from carbon@1.0.0. Do not edit: npm run generate

import { factory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getCarbonFactorsMock = /*#__PURE__*/ factory<Wire.CarbonFactors>([answers.carbonFactors, "data", 0])
export const getFactorsAnswerMock = /*#__PURE__*/ factory<Wire.FactorsAnswer>([answers.carbonFactors])
export const getFuelShareMock = /*#__PURE__*/ factory<Wire.FuelShare>([answers.generationMixBetween, "data", 0, "generationmix", 0], [answers.regionalCarbonInRegion, "data", 0, "data", 0, "generationmix", 1])
export const getGenerationAnswerMock = /*#__PURE__*/ factory<Wire.GenerationAnswer>([answers.generationMix])
export const getGenerationListAnswerMock = /*#__PURE__*/ factory<Wire.GenerationListAnswer>([answers.generationMixPast24h], [answers.generationMixBetween])
export const getGenerationPeriodMock = /*#__PURE__*/ factory<Wire.GenerationPeriod>([answers.generationMix, "data"], [answers.generationMixPast24h, "data", 0])
export const getIntensityMock = /*#__PURE__*/ factory<Wire.Intensity>([answers.carbonIntensityNext48h, "data", 1, "intensity"], [answers.carbonIntensityToday, "data", 0, "intensity"])
export const getIntensityAnswerMock = /*#__PURE__*/ factory<Wire.IntensityAnswer>([answers.carbonIntensity], [answers.carbonIntensityToday])
export const getIntensityPeriodMock = /*#__PURE__*/ factory<Wire.IntensityPeriod>([answers.carbonIntensityNext48h, "data", 1], [answers.carbonIntensityToday, "data", 0])
export const getIntensityStatisticsMock = /*#__PURE__*/ factory<Wire.IntensityStatistics>([answers.carbonStatistics, "data", 0, "intensity"], [answers.carbonStatisticsByBlock, "data", 0, "intensity"])
export const getRegionMock = /*#__PURE__*/ factory<Wire.Region>([answers.regionalCarbonEngland, "data", 0], [answers.regionalCarbonScotland, "data", 0])
export const getRegionAnswerMock = /*#__PURE__*/ factory<Wire.RegionAnswer>([answers.regionalCarbonNext48hAtPostcode], [answers.regionalCarbonNext48hInRegion])
export const getRegionFiguresMock = /*#__PURE__*/ factory<Wire.RegionFigures>([answers.regionalCarbon, "data", 0, "regions", 0], [answers.regionalCarbonNext48h, "data", 0, "regions", 0])
export const getRegionIntensityMock = /*#__PURE__*/ factory<Wire.RegionIntensity>([answers.regionalCarbon, "data", 0, "regions", 0, "intensity"], [answers.regionalCarbonEngland, "data", 0, "data", 0, "intensity"])
export const getRegionListAnswerMock = /*#__PURE__*/ factory<Wire.RegionListAnswer>([answers.regionalCarbonEngland], [answers.regionalCarbonScotland])
export const getRegionPeriodMock = /*#__PURE__*/ factory<Wire.RegionPeriod>([answers.regionalCarbonEngland, "data", 0, "data", 0], [answers.regionalCarbonScotland, "data", 0, "data", 0])
export const getRegionsAnswerMock = /*#__PURE__*/ factory<Wire.RegionsAnswer>([answers.regionalCarbon], [answers.regionalCarbonNext48h])
export const getRegionsPeriodMock = /*#__PURE__*/ factory<Wire.RegionsPeriod>([answers.regionalCarbon, "data", 0], [answers.regionalCarbonNext48h, "data", 0])
export const getStatisticsAnswerMock = /*#__PURE__*/ factory<Wire.StatisticsAnswer>([answers.carbonStatistics], [answers.carbonStatisticsByBlock])
export const getStatisticsPeriodMock = /*#__PURE__*/ factory<Wire.StatisticsPeriod>([answers.carbonStatistics, "data", 0], [answers.carbonStatisticsByBlock, "data", 0])
