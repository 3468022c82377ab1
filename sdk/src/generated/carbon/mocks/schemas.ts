// Generated from carbon@1.0.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getCarbonFactorsMock: MockFactory<Wire.CarbonFactors> = /*#__PURE__*/ factory([answers.carbonFactors, "data", 0])
export const getFactorsAnswerMock: MockFactory<Wire.FactorsAnswer> = /*#__PURE__*/ factory([answers.carbonFactors])
export const getFuelShareMock: MockFactory<Wire.FuelShare> = /*#__PURE__*/ factory([answers.generationMixBetween, "data", 0, "generationmix", 0], [answers.regionalCarbonInRegion, "data", 0, "data", 0, "generationmix", 1])
export const getGenerationAnswerMock: MockFactory<Wire.GenerationAnswer> = /*#__PURE__*/ factory([answers.generationMix])
export const getGenerationListAnswerMock: MockFactory<Wire.GenerationListAnswer> = /*#__PURE__*/ factory([answers.generationMixPast24h], [answers.generationMixBetween])
export const getGenerationPeriodMock: MockFactory<Wire.GenerationPeriod> = /*#__PURE__*/ factory([answers.generationMix, "data"], [answers.generationMixPast24h, "data", 0])
export const getIntensityMock: MockFactory<Wire.Intensity> = /*#__PURE__*/ factory([answers.carbonIntensityNext48h, "data", 1, "intensity"], [answers.carbonIntensityToday, "data", 0, "intensity"])
export const getIntensityAnswerMock: MockFactory<Wire.IntensityAnswer> = /*#__PURE__*/ factory([answers.carbonIntensity], [answers.carbonIntensityToday])
export const getIntensityPeriodMock: MockFactory<Wire.IntensityPeriod> = /*#__PURE__*/ factory([answers.carbonIntensityNext48h, "data", 1], [answers.carbonIntensityToday, "data", 0])
export const getIntensityStatisticsMock: MockFactory<Wire.IntensityStatistics> = /*#__PURE__*/ factory([answers.carbonStatistics, "data", 0, "intensity"], [answers.carbonStatisticsByBlock, "data", 0, "intensity"])
export const getRegionMock: MockFactory<Wire.Region> = /*#__PURE__*/ factory([answers.regionalCarbonEngland, "data", 0], [answers.regionalCarbonScotland, "data", 0])
export const getRegionAnswerMock: MockFactory<Wire.RegionAnswer> = /*#__PURE__*/ factory([answers.regionalCarbonNext48hAtPostcode], [answers.regionalCarbonNext48hInRegion])
export const getRegionFiguresMock: MockFactory<Wire.RegionFigures> = /*#__PURE__*/ factory([answers.regionalCarbon, "data", 0, "regions", 0], [answers.regionalCarbonNext48h, "data", 0, "regions", 0])
export const getRegionIntensityMock: MockFactory<Wire.RegionIntensity> = /*#__PURE__*/ factory([answers.regionalCarbon, "data", 0, "regions", 0, "intensity"], [answers.regionalCarbonEngland, "data", 0, "data", 0, "intensity"])
export const getRegionListAnswerMock: MockFactory<Wire.RegionListAnswer> = /*#__PURE__*/ factory([answers.regionalCarbonEngland], [answers.regionalCarbonScotland])
export const getRegionPeriodMock: MockFactory<Wire.RegionPeriod> = /*#__PURE__*/ factory([answers.regionalCarbonEngland, "data", 0, "data", 0], [answers.regionalCarbonScotland, "data", 0, "data", 0])
export const getRegionsAnswerMock: MockFactory<Wire.RegionsAnswer> = /*#__PURE__*/ factory([answers.regionalCarbon], [answers.regionalCarbonNext48h])
export const getRegionsPeriodMock: MockFactory<Wire.RegionsPeriod> = /*#__PURE__*/ factory([answers.regionalCarbon, "data", 0], [answers.regionalCarbonNext48h, "data", 0])
export const getStatisticsAnswerMock: MockFactory<Wire.StatisticsAnswer> = /*#__PURE__*/ factory([answers.carbonStatistics], [answers.carbonStatisticsByBlock])
export const getStatisticsPeriodMock: MockFactory<Wire.StatisticsPeriod> = /*#__PURE__*/ factory([answers.carbonStatistics, "data", 0], [answers.carbonStatisticsByBlock, "data", 0])
