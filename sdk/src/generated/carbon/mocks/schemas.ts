// Generated from carbon@1.0.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  CalendarDate,
  CarbonFactor,
  CarbonFactors,
  CarbonIndex,
  CarbonRegionId,
  FactorsAnswer,
  FuelShare,
  GenerationAnswer,
  GenerationListAnswer,
  GenerationMix,
  GenerationPeriod,
  Intensity,
  IntensityAnswer,
  IntensityPeriod,
  IntensityStatistics,
  Outcode,
  OwnerError,
  Problem,
  ProblemError,
  Region,
  RegionAnswer,
  RegionFigures,
  RegionIntensity,
  RegionListAnswer,
  RegionPeriod,
  RegionsAnswer,
  RegionsPeriod,
  StatisticsAnswer,
  StatisticsPeriod,
  UtcDateTime,
  UtcMinute
} from '../wire.ts';



export const getUtcDateTimeMock = (): UtcDateTime => (faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z$")) as unknown as UtcDateTime

export const getCarbonIndexMock = (): CarbonIndex => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as CarbonIndex

export const getIntensityMock = (overrideResponse: Partial<Intensity> = {}): Intensity => ({forecast: faker.number.float({min: 0, fractionDigits: 2}), actual: faker.helpers.arrayElement([faker.number.float({min: 0, fractionDigits: 2}), null]), index: getCarbonIndexMock(), ...overrideResponse}) as unknown as Intensity

export const getIntensityPeriodMock = (overrideResponse: Partial<IntensityPeriod> = {}): IntensityPeriod => ({from: getUtcDateTimeMock(), to: getUtcDateTimeMock(), intensity: { ...getIntensityMock() }, ...overrideResponse}) as unknown as IntensityPeriod

export const getIntensityAnswerMock = (overrideResponse: Partial<IntensityAnswer> = {}): IntensityAnswer => ({data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIntensityPeriodMock() })), ...overrideResponse}) as unknown as IntensityAnswer

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getOwnerErrorMock = (overrideResponse: Partial<OwnerError> = {}): OwnerError => ({error: {code: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}})}, ...overrideResponse}) as unknown as OwnerError

export const getCarbonFactorMock = (): CarbonFactor => (faker.number.float({min: 0, fractionDigits: 2})) as unknown as CarbonFactor

export const getCarbonFactorsMock = (overrideResponse: Partial<CarbonFactors> = {}): CarbonFactors => ({Biomass: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Coal: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), 'Dutch Imports': faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), 'French Imports': faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), 'Gas (Combined Cycle)': faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), 'Gas (Open Cycle)': faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Hydro: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), 'Irish Imports': faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Nuclear: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Oil: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Other: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), 'Pumped Storage': faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Solar: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), Wind: faker.helpers.arrayElement([getCarbonFactorMock(), undefined]), ...overrideResponse}) as unknown as CarbonFactors

export const getFactorsAnswerMock = (overrideResponse: Partial<FactorsAnswer> = {}): FactorsAnswer => ({data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCarbonFactorsMock() })), ...overrideResponse}) as unknown as FactorsAnswer

export const getUtcMinuteMock = (): UtcMinute => (faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z$")) as unknown as UtcMinute

export const getIntensityStatisticsMock = (overrideResponse: Partial<IntensityStatistics> = {}): IntensityStatistics => ({max: faker.number.float({min: 0, fractionDigits: 2}), average: faker.number.float({min: 0, fractionDigits: 2}), min: faker.number.float({min: 0, fractionDigits: 2}), index: getCarbonIndexMock(), ...overrideResponse}) as unknown as IntensityStatistics

export const getStatisticsPeriodMock = (overrideResponse: Partial<StatisticsPeriod> = {}): StatisticsPeriod => ({from: getUtcDateTimeMock(), to: getUtcDateTimeMock(), intensity: { ...getIntensityStatisticsMock() }, ...overrideResponse}) as unknown as StatisticsPeriod

export const getStatisticsAnswerMock = (overrideResponse: Partial<StatisticsAnswer> = {}): StatisticsAnswer => ({data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getStatisticsPeriodMock() })), ...overrideResponse}) as unknown as StatisticsAnswer

export const getFuelShareMock = (overrideResponse: Partial<FuelShare> = {}): FuelShare => ({fuel: faker.string.alpha({length: {min: 10, max: 20}}), perc: faker.number.float({min: 0, max: 100, fractionDigits: 2}), ...overrideResponse}) as unknown as FuelShare

export const getGenerationMixMock = (): GenerationMix => (Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFuelShareMock() }))) as unknown as GenerationMix

export const getGenerationPeriodMock = (overrideResponse: Partial<GenerationPeriod> = {}): GenerationPeriod => ({from: getUtcDateTimeMock(), to: getUtcDateTimeMock(), generationmix: getGenerationMixMock(), ...overrideResponse}) as unknown as GenerationPeriod

export const getGenerationAnswerMock = (overrideResponse: Partial<GenerationAnswer> = {}): GenerationAnswer => ({data: { ...getGenerationPeriodMock() }, ...overrideResponse}) as unknown as GenerationAnswer

export const getGenerationListAnswerMock = (overrideResponse: Partial<GenerationListAnswer> = {}): GenerationListAnswer => ({data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getGenerationPeriodMock() })), ...overrideResponse}) as unknown as GenerationListAnswer

export const getRegionIntensityMock = (overrideResponse: Partial<RegionIntensity> = {}): RegionIntensity => ({forecast: faker.number.float({min: 0, fractionDigits: 2}), index: getCarbonIndexMock(), ...overrideResponse}) as unknown as RegionIntensity

export const getRegionFiguresMock = (overrideResponse: Partial<RegionFigures> = {}): RegionFigures => ({regionid: faker.number.int({min: 1, max: 18}), dnoregion: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), shortname: faker.string.alpha({length: {min: 10, max: 20}}), intensity: { ...getRegionIntensityMock() }, generationmix: getGenerationMixMock(), ...overrideResponse}) as unknown as RegionFigures

export const getRegionsPeriodMock = (overrideResponse: Partial<RegionsPeriod> = {}): RegionsPeriod => ({from: getUtcDateTimeMock(), to: getUtcDateTimeMock(), regions: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRegionFiguresMock() })), ...overrideResponse}) as unknown as RegionsPeriod

export const getRegionsAnswerMock = (overrideResponse: Partial<RegionsAnswer> = {}): RegionsAnswer => ({data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRegionsPeriodMock() })), ...overrideResponse}) as unknown as RegionsAnswer

export const getCarbonRegionIdMock = (): CarbonRegionId => (faker.number.int({min: 1, max: 17})) as unknown as CarbonRegionId

export const getOutcodeMock = (): Outcode => (faker.helpers.fromRegExp("^[A-Z]{1,2}[0-9][A-Z0-9]?$")) as unknown as Outcode

export const getRegionPeriodMock = (overrideResponse: Partial<RegionPeriod> = {}): RegionPeriod => ({from: getUtcDateTimeMock(), to: getUtcDateTimeMock(), intensity: { ...getRegionIntensityMock() }, generationmix: getGenerationMixMock(), ...overrideResponse}) as unknown as RegionPeriod

export const getRegionMock = (overrideResponse: Partial<Region> = {}): Region => ({regionid: getCarbonRegionIdMock(), dnoregion: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), shortname: faker.string.alpha({length: {min: 10, max: 20}}), postcode: faker.helpers.arrayElement([getOutcodeMock(), undefined]), data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRegionPeriodMock() })), ...overrideResponse}) as unknown as Region

export const getRegionListAnswerMock = (overrideResponse: Partial<RegionListAnswer> = {}): RegionListAnswer => ({data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRegionMock() })), ...overrideResponse}) as unknown as RegionListAnswer

export const getRegionAnswerMock = (overrideResponse: Partial<RegionAnswer> = {}): RegionAnswer => ({data: { ...getRegionMock() }, ...overrideResponse}) as unknown as RegionAnswer