// Generated from carbon@1.0.1. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
import type {
  FactorsAnswer,
  GenerationAnswer,
  GenerationListAnswer,
  IntensityAnswer,
  OwnerError,
  RegionAnswer,
  RegionListAnswer,
  RegionsAnswer,
  StatisticsAnswer
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getCarbonIntensityMockHandler: MockHandler<IntensityAnswer> = /*#__PURE__*/ mock("GET /intensity", its.carbonIntensity)
export const getCarbonIntensityTodayMockHandler: MockHandler<IntensityAnswer> = /*#__PURE__*/ mock("GET /intensity/date", its.carbonIntensityToday)
export const getCarbonIntensityOnDateMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/date/{date}", its.carbonIntensityOnDate)
export const getCarbonIntensityInPeriodMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/date/{date}/{period}", its.carbonIntensityInPeriod)
export const getCarbonFactorsMockHandler: MockHandler<FactorsAnswer> = /*#__PURE__*/ mock("GET /intensity/factors", its.carbonFactors)
export const getCarbonIntensityAtMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/{from}", its.carbonIntensityAt, {not:["/intensity/date","/intensity/factors"]})
export const getCarbonIntensityNext24hMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/{from}/fw24h", its.carbonIntensityNext24h)
export const getCarbonIntensityNext48hMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/{from}/fw48h", its.carbonIntensityNext48h)
export const getCarbonIntensityPast24hMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/{from}/pt24h", its.carbonIntensityPast24h)
export const getCarbonIntensityBetweenMockHandler: MockHandler<IntensityAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/{from}/{to}", its.carbonIntensityBetween, {not:["/intensity/date/{date}","/intensity/{from}/fw24h","/intensity/{from}/fw48h","/intensity/{from}/pt24h"]})
export const getCarbonStatisticsMockHandler: MockHandler<StatisticsAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/stats/{from}/{to}", its.carbonStatistics)
export const getCarbonStatisticsByBlockMockHandler: MockHandler<StatisticsAnswer, OwnerError> = /*#__PURE__*/ mock("GET /intensity/stats/{from}/{to}/{block}", its.carbonStatisticsByBlock)
export const getGenerationMixMockHandler: MockHandler<GenerationAnswer> = /*#__PURE__*/ mock("GET /generation", its.generationMix)
export const getGenerationMixPast24hMockHandler: MockHandler<GenerationListAnswer, OwnerError> = /*#__PURE__*/ mock("GET /generation/{from}/pt24h", its.generationMixPast24h)
export const getGenerationMixBetweenMockHandler: MockHandler<GenerationListAnswer, OwnerError> = /*#__PURE__*/ mock("GET /generation/{from}/{to}", its.generationMixBetween, {not:["/generation/{from}/pt24h"]})
export const getRegionalCarbonMockHandler: MockHandler<RegionsAnswer> = /*#__PURE__*/ mock("GET /regional", its.regionalCarbon)
export const getRegionalCarbonEnglandMockHandler: MockHandler<RegionListAnswer> = /*#__PURE__*/ mock("GET /regional/england", its.regionalCarbonEngland)
export const getRegionalCarbonScotlandMockHandler: MockHandler<RegionListAnswer> = /*#__PURE__*/ mock("GET /regional/scotland", its.regionalCarbonScotland)
export const getRegionalCarbonWalesMockHandler: MockHandler<RegionListAnswer> = /*#__PURE__*/ mock("GET /regional/wales", its.regionalCarbonWales)
export const getRegionalCarbonAtPostcodeMockHandler: MockHandler<RegionListAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/postcode/{postcode}", its.regionalCarbonAtPostcode)
export const getRegionalCarbonInRegionMockHandler: MockHandler<RegionListAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/regionid/{regionid}", its.regionalCarbonInRegion)
export const getRegionalCarbonNext24hMockHandler: MockHandler<RegionsAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/fw24h", its.regionalCarbonNext24h)
export const getRegionalCarbonNext24hAtPostcodeMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/fw24h/postcode/{postcode}", its.regionalCarbonNext24hAtPostcode)
export const getRegionalCarbonNext24hInRegionMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/fw24h/regionid/{regionid}", its.regionalCarbonNext24hInRegion)
export const getRegionalCarbonNext48hMockHandler: MockHandler<RegionsAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/fw48h", its.regionalCarbonNext48h)
export const getRegionalCarbonNext48hAtPostcodeMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/fw48h/postcode/{postcode}", its.regionalCarbonNext48hAtPostcode)
export const getRegionalCarbonNext48hInRegionMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/fw48h/regionid/{regionid}", its.regionalCarbonNext48hInRegion)
export const getRegionalCarbonPast24hMockHandler: MockHandler<RegionsAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/pt24h", its.regionalCarbonPast24h)
export const getRegionalCarbonPast24hAtPostcodeMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/pt24h/postcode/{postcode}", its.regionalCarbonPast24hAtPostcode)
export const getRegionalCarbonPast24hInRegionMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/pt24h/regionid/{regionid}", its.regionalCarbonPast24hInRegion)
export const getRegionalCarbonBetweenMockHandler: MockHandler<RegionsAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/{to}", its.regionalCarbonBetween, {not:["/regional/intensity/{from}/fw24h","/regional/intensity/{from}/fw48h","/regional/intensity/{from}/pt24h"]})
export const getRegionalCarbonBetweenAtPostcodeMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/{to}/postcode/{postcode}", its.regionalCarbonBetweenAtPostcode, {not:["/regional/intensity/{from}/fw24h/postcode/{postcode}","/regional/intensity/{from}/fw48h/postcode/{postcode}","/regional/intensity/{from}/pt24h/postcode/{postcode}"]})
export const getRegionalCarbonBetweenInRegionMockHandler: MockHandler<RegionAnswer, OwnerError> = /*#__PURE__*/ mock("GET /regional/intensity/{from}/{to}/regionid/{regionid}", its.regionalCarbonBetweenInRegion, {not:["/regional/intensity/{from}/fw24h/regionid/{regionid}","/regional/intensity/{from}/fw48h/regionid/{regionid}","/regional/intensity/{from}/pt24h/regionid/{regionid}"]})
