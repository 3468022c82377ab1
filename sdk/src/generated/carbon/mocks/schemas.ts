// Generated from carbon@1.0.1. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as its from './answers.ts'

export const getCarbonFactorsMock: MockFactory<Wire.CarbonFactors> = /*#__PURE__*/ factory([its.carbonFactors,"data",0])
export const getFactorsAnswerMock: MockFactory<Wire.FactorsAnswer> = /*#__PURE__*/ factory([its.carbonFactors])
export const getFuelShareMock: MockFactory<Wire.FuelShare> = /*#__PURE__*/ factory([its.generationMixBetween,"data",0,"generationmix",0], [its.regionalCarbonInRegion,"data",0,"data",0,"generationmix",1])
export const getGenerationAnswerMock: MockFactory<Wire.GenerationAnswer> = /*#__PURE__*/ factory([its.generationMix])
export const getGenerationListAnswerMock: MockFactory<Wire.GenerationListAnswer> = /*#__PURE__*/ factory([its.generationMixPast24h], [its.generationMixBetween])
export const getGenerationPeriodMock: MockFactory<Wire.GenerationPeriod> = /*#__PURE__*/ factory([its.generationMix,"data"], [its.generationMixPast24h,"data",0])
export const getIntensityMock: MockFactory<Wire.Intensity> = /*#__PURE__*/ factory([its.carbonIntensityNext48h,"data",1,"intensity"], [its.carbonIntensityToday,"data",0,"intensity"])
export const getIntensityAnswerMock: MockFactory<Wire.IntensityAnswer> = /*#__PURE__*/ factory([its.carbonIntensity], [its.carbonIntensityToday])
export const getIntensityPeriodMock: MockFactory<Wire.IntensityPeriod> = /*#__PURE__*/ factory([its.carbonIntensityNext48h,"data",1], [its.carbonIntensityToday,"data",0])
export const getIntensityStatisticsMock: MockFactory<Wire.IntensityStatistics> = /*#__PURE__*/ factory([its.carbonStatistics,"data",0,"intensity"], [its.carbonStatisticsByBlock,"data",0,"intensity"])
export const getRegionMock: MockFactory<Wire.Region> = /*#__PURE__*/ factory([its.regionalCarbonEngland,"data",0], [its.regionalCarbonScotland,"data",0])
export const getRegionAnswerMock: MockFactory<Wire.RegionAnswer> = /*#__PURE__*/ factory([its.regionalCarbonNext48hAtPostcode], [its.regionalCarbonNext48hInRegion])
export const getRegionFiguresMock: MockFactory<Wire.RegionFigures> = /*#__PURE__*/ factory([its.regionalCarbon,"data",0,"regions",0], [its.regionalCarbonNext48h,"data",0,"regions",0])
export const getRegionIntensityMock: MockFactory<Wire.RegionIntensity> = /*#__PURE__*/ factory([its.regionalCarbon,"data",0,"regions",0,"intensity"], [its.regionalCarbonEngland,"data",0,"data",0,"intensity"])
export const getRegionListAnswerMock: MockFactory<Wire.RegionListAnswer> = /*#__PURE__*/ factory([its.regionalCarbonEngland], [its.regionalCarbonScotland])
export const getRegionPeriodMock: MockFactory<Wire.RegionPeriod> = /*#__PURE__*/ factory([its.regionalCarbonEngland,"data",0,"data",0], [its.regionalCarbonScotland,"data",0,"data",0])
export const getRegionsAnswerMock: MockFactory<Wire.RegionsAnswer> = /*#__PURE__*/ factory([its.regionalCarbon], [its.regionalCarbonNext48h])
export const getRegionsPeriodMock: MockFactory<Wire.RegionsPeriod> = /*#__PURE__*/ factory([its.regionalCarbon,"data",0], [its.regionalCarbonNext48h,"data",0])
export const getStatisticsAnswerMock: MockFactory<Wire.StatisticsAnswer> = /*#__PURE__*/ factory([its.carbonStatistics], [its.carbonStatisticsByBlock])
export const getStatisticsPeriodMock: MockFactory<Wire.StatisticsPeriod> = /*#__PURE__*/ factory([its.carbonStatistics,"data",0], [its.carbonStatisticsByBlock,"data",0])
