// Generated from carbon@1.0.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getCarbonIntensityMockHandler = /*#__PURE__*/ mock<IntensityAnswer>("GET /intensity", answers.carbonIntensity)
export const getCarbonIntensityTodayMockHandler = /*#__PURE__*/ mock<IntensityAnswer>("GET /intensity/date", answers.carbonIntensityToday)
export const getCarbonIntensityOnDateMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/date/{date}", answers.carbonIntensityOnDate)
export const getCarbonIntensityInPeriodMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/date/{date}/{period}", answers.carbonIntensityInPeriod)
export const getCarbonFactorsMockHandler = /*#__PURE__*/ mock<FactorsAnswer>("GET /intensity/factors", answers.carbonFactors)
export const getCarbonIntensityAtMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/{from}", answers.carbonIntensityAt, {not:["/intensity/date","/intensity/factors"]})
export const getCarbonIntensityNext24hMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/{from}/fw24h", answers.carbonIntensityNext24h)
export const getCarbonIntensityNext48hMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/{from}/fw48h", answers.carbonIntensityNext48h)
export const getCarbonIntensityPast24hMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/{from}/pt24h", answers.carbonIntensityPast24h)
export const getCarbonIntensityBetweenMockHandler = /*#__PURE__*/ mock<IntensityAnswer, OwnerError>("GET /intensity/{from}/{to}", answers.carbonIntensityBetween, {not:["/intensity/date/{date}","/intensity/{from}/fw24h","/intensity/{from}/fw48h","/intensity/{from}/pt24h"]})
export const getCarbonStatisticsMockHandler = /*#__PURE__*/ mock<StatisticsAnswer, OwnerError>("GET /intensity/stats/{from}/{to}", answers.carbonStatistics)
export const getCarbonStatisticsByBlockMockHandler = /*#__PURE__*/ mock<StatisticsAnswer, OwnerError>("GET /intensity/stats/{from}/{to}/{block}", answers.carbonStatisticsByBlock)
export const getGenerationMixMockHandler = /*#__PURE__*/ mock<GenerationAnswer>("GET /generation", answers.generationMix)
export const getGenerationMixPast24hMockHandler = /*#__PURE__*/ mock<GenerationListAnswer, OwnerError>("GET /generation/{from}/pt24h", answers.generationMixPast24h)
export const getGenerationMixBetweenMockHandler = /*#__PURE__*/ mock<GenerationListAnswer, OwnerError>("GET /generation/{from}/{to}", answers.generationMixBetween, {not:["/generation/{from}/pt24h"]})
export const getRegionalCarbonMockHandler = /*#__PURE__*/ mock<RegionsAnswer>("GET /regional", answers.regionalCarbon)
export const getRegionalCarbonEnglandMockHandler = /*#__PURE__*/ mock<RegionListAnswer>("GET /regional/england", answers.regionalCarbonEngland)
export const getRegionalCarbonScotlandMockHandler = /*#__PURE__*/ mock<RegionListAnswer>("GET /regional/scotland", answers.regionalCarbonScotland)
export const getRegionalCarbonWalesMockHandler = /*#__PURE__*/ mock<RegionListAnswer>("GET /regional/wales", answers.regionalCarbonWales)
export const getRegionalCarbonAtPostcodeMockHandler = /*#__PURE__*/ mock<RegionListAnswer, OwnerError>("GET /regional/postcode/{postcode}", answers.regionalCarbonAtPostcode)
export const getRegionalCarbonInRegionMockHandler = /*#__PURE__*/ mock<RegionListAnswer, OwnerError>("GET /regional/regionid/{regionid}", answers.regionalCarbonInRegion)
export const getRegionalCarbonNext24hMockHandler = /*#__PURE__*/ mock<RegionsAnswer, OwnerError>("GET /regional/intensity/{from}/fw24h", answers.regionalCarbonNext24h)
export const getRegionalCarbonNext24hAtPostcodeMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/fw24h/postcode/{postcode}", answers.regionalCarbonNext24hAtPostcode)
export const getRegionalCarbonNext24hInRegionMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/fw24h/regionid/{regionid}", answers.regionalCarbonNext24hInRegion)
export const getRegionalCarbonNext48hMockHandler = /*#__PURE__*/ mock<RegionsAnswer, OwnerError>("GET /regional/intensity/{from}/fw48h", answers.regionalCarbonNext48h)
export const getRegionalCarbonNext48hAtPostcodeMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/fw48h/postcode/{postcode}", answers.regionalCarbonNext48hAtPostcode)
export const getRegionalCarbonNext48hInRegionMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/fw48h/regionid/{regionid}", answers.regionalCarbonNext48hInRegion)
export const getRegionalCarbonPast24hMockHandler = /*#__PURE__*/ mock<RegionsAnswer, OwnerError>("GET /regional/intensity/{from}/pt24h", answers.regionalCarbonPast24h)
export const getRegionalCarbonPast24hAtPostcodeMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/pt24h/postcode/{postcode}", answers.regionalCarbonPast24hAtPostcode)
export const getRegionalCarbonPast24hInRegionMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/pt24h/regionid/{regionid}", answers.regionalCarbonPast24hInRegion)
export const getRegionalCarbonBetweenMockHandler = /*#__PURE__*/ mock<RegionsAnswer, OwnerError>("GET /regional/intensity/{from}/{to}", answers.regionalCarbonBetween, {not:["/regional/intensity/{from}/fw24h","/regional/intensity/{from}/fw48h","/regional/intensity/{from}/pt24h"]})
export const getRegionalCarbonBetweenAtPostcodeMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/{to}/postcode/{postcode}", answers.regionalCarbonBetweenAtPostcode, {not:["/regional/intensity/{from}/fw24h/postcode/{postcode}","/regional/intensity/{from}/fw48h/postcode/{postcode}","/regional/intensity/{from}/pt24h/postcode/{postcode}"]})
export const getRegionalCarbonBetweenInRegionMockHandler = /*#__PURE__*/ mock<RegionAnswer, OwnerError>("GET /regional/intensity/{from}/{to}/regionid/{regionid}", answers.regionalCarbonBetweenInRegion, {not:["/regional/intensity/{from}/fw24h/regionid/{regionid}","/regional/intensity/{from}/fw48h/regionid/{regionid}","/regional/intensity/{from}/pt24h/regionid/{regionid}"]})
