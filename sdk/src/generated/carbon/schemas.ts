// Generated from carbon@1.0.0. Do not edit: npm run generate

import { date, dateTime, uri, uriReference } from '../../schemas/formats.ts'
import { schema, type Schema } from '../../schemas/schema.ts'
import type { CalendarDate, CarbonFactor, CarbonFactors, CarbonFactorsResult, CarbonIndex, CarbonIntensityAtResult, CarbonIntensityBetweenResult, CarbonIntensityInPeriodResult, CarbonIntensityNext24hResult, CarbonIntensityNext48hResult, CarbonIntensityOnDateResult, CarbonIntensityPast24hResult, CarbonIntensityResult, CarbonIntensityTodayResult, CarbonRegionId, CarbonStatisticsByBlockResult, CarbonStatisticsResult, FactorsAnswer, FuelShare, GenerationAnswer, GenerationListAnswer, GenerationMix, GenerationMixBetweenResult, GenerationMixPast24hResult, GenerationMixResult, GenerationPeriod, Intensity, IntensityAnswer, IntensityPeriod, IntensityStatistics, Outcode, OwnerError, Problem, ProblemError, Region, RegionAnswer, RegionFigures, RegionIntensity, RegionListAnswer, RegionPeriod, RegionalCarbonAtPostcodeResult, RegionalCarbonBetweenAtPostcodeResult, RegionalCarbonBetweenInRegionResult, RegionalCarbonBetweenResult, RegionalCarbonEnglandResult, RegionalCarbonInRegionResult, RegionalCarbonNext24hAtPostcodeResult, RegionalCarbonNext24hInRegionResult, RegionalCarbonNext24hResult, RegionalCarbonNext48hAtPostcodeResult, RegionalCarbonNext48hInRegionResult, RegionalCarbonNext48hResult, RegionalCarbonPast24hAtPostcodeResult, RegionalCarbonPast24hInRegionResult, RegionalCarbonPast24hResult, RegionalCarbonResult, RegionalCarbonScotlandResult, RegionalCarbonWalesResult, RegionsAnswer, RegionsPeriod, StatisticsAnswer, StatisticsPeriod, UtcDateTime, UtcMinute } from './index.ts'

export type { Schema }

export const UtcDateTimeSchema: Schema<UtcDateTime> = /*#__PURE__*/ schema({type:"string",format:dateTime})
export const CarbonIndexSchema: Schema<CarbonIndex> = /*#__PURE__*/ schema({type:"string"})
export const IntensitySchema: Schema<Intensity> = /*#__PURE__*/ schema({type:"object",required:["forecast","actual","index"],properties:{forecast:{type:"number",minimum:0},actual:{type:["number","null"],minimum:0},index:CarbonIndexSchema}})
export const IntensityPeriodSchema: Schema<IntensityPeriod> = /*#__PURE__*/ schema({type:"object",required:["from","to","intensity"],properties:{from:UtcDateTimeSchema,to:UtcDateTimeSchema,intensity:IntensitySchema}})
export const IntensityAnswerSchema: Schema<IntensityAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:{type:"array",items:IntensityPeriodSchema}}})
export const ProblemErrorSchema: Schema<ProblemError> = /*#__PURE__*/ schema({type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}})
export const ProblemSchema: Schema<Problem> = /*#__PURE__*/ schema({type:"object",required:["type","title","status","detail","code","docs","requestId"],properties:{type:{type:"string",format:uriReference},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},detail:{type:"string"},code:{type:"string",pattern:/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/u},docs:{type:"string",format:uri},requestId:{type:"string"},instance:{type:"string",format:uriReference},errors:{type:"array",items:ProblemErrorSchema}}})
export const CalendarDateSchema: Schema<CalendarDate> = /*#__PURE__*/ schema({type:"string",format:date})
export const OwnerErrorSchema: Schema<OwnerError> = /*#__PURE__*/ schema({type:"object",required:["error"],properties:{error:{type:"object",required:["code","message"],properties:{code:{type:"string"},message:{type:"string"}}}}})
export const CarbonFactorSchema: Schema<CarbonFactor> = /*#__PURE__*/ schema({type:"number",minimum:0})
export const CarbonFactorsSchema: Schema<CarbonFactors> = /*#__PURE__*/ schema({type:"object",properties:{biomass:CarbonFactorSchema,coal:CarbonFactorSchema,dutchImports:CarbonFactorSchema,frenchImports:CarbonFactorSchema,gasCombinedCycle:CarbonFactorSchema,gasOpenCycle:CarbonFactorSchema,hydro:CarbonFactorSchema,irishImports:CarbonFactorSchema,nuclear:CarbonFactorSchema,oil:CarbonFactorSchema,other:CarbonFactorSchema,pumpedStorage:CarbonFactorSchema,solar:CarbonFactorSchema,wind:CarbonFactorSchema}})
export const FactorsAnswerSchema: Schema<FactorsAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:{type:"array",items:CarbonFactorsSchema}}})
export const UtcMinuteSchema: Schema<UtcMinute> = /*#__PURE__*/ schema({type:"string",pattern:/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z$/u})
export const IntensityStatisticsSchema: Schema<IntensityStatistics> = /*#__PURE__*/ schema({type:"object",required:["max","average","min","index"],properties:{max:{type:"number",minimum:0},average:{type:"number",minimum:0},min:{type:"number",minimum:0},index:CarbonIndexSchema}})
export const StatisticsPeriodSchema: Schema<StatisticsPeriod> = /*#__PURE__*/ schema({type:"object",required:["from","to","intensity"],properties:{from:UtcDateTimeSchema,to:UtcDateTimeSchema,intensity:IntensityStatisticsSchema}})
export const StatisticsAnswerSchema: Schema<StatisticsAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:{type:"array",items:StatisticsPeriodSchema}}})
export const FuelShareSchema: Schema<FuelShare> = /*#__PURE__*/ schema({type:"object",required:["fuel","perc"],properties:{fuel:{type:"string"},perc:{type:"number",minimum:0,maximum:100}}})
export const GenerationMixSchema: Schema<GenerationMix> = /*#__PURE__*/ schema({type:"array",items:FuelShareSchema})
export const GenerationPeriodSchema: Schema<GenerationPeriod> = /*#__PURE__*/ schema({type:"object",required:["from","to","generationmix"],properties:{from:UtcDateTimeSchema,to:UtcDateTimeSchema,generationmix:GenerationMixSchema}})
export const GenerationAnswerSchema: Schema<GenerationAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:GenerationPeriodSchema}})
export const GenerationListAnswerSchema: Schema<GenerationListAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:{type:"array",items:GenerationPeriodSchema}}})
export const RegionIntensitySchema: Schema<RegionIntensity> = /*#__PURE__*/ schema({type:"object",required:["forecast","index"],properties:{forecast:{type:"number",minimum:0},index:CarbonIndexSchema}})
export const RegionFiguresSchema: Schema<RegionFigures> = /*#__PURE__*/ schema({type:"object",required:["regionid","shortname","intensity","generationmix"],properties:{regionid:{type:"integer",minimum:1,maximum:18},dnoregion:{type:"string"},shortname:{type:"string"},intensity:RegionIntensitySchema,generationmix:GenerationMixSchema}})
export const RegionsPeriodSchema: Schema<RegionsPeriod> = /*#__PURE__*/ schema({type:"object",required:["from","to","regions"],properties:{from:UtcDateTimeSchema,to:UtcDateTimeSchema,regions:{type:"array",items:RegionFiguresSchema}}})
export const RegionsAnswerSchema: Schema<RegionsAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:{type:"array",items:RegionsPeriodSchema}}})
export const CarbonRegionIdSchema: Schema<CarbonRegionId> = /*#__PURE__*/ schema({type:"integer",minimum:1,maximum:17})
export const OutcodeSchema: Schema<Outcode> = /*#__PURE__*/ schema({type:"string",pattern:/^[A-Z]{1,2}[0-9][A-Z0-9]?$/u})
export const RegionPeriodSchema: Schema<RegionPeriod> = /*#__PURE__*/ schema({type:"object",required:["from","to","intensity","generationmix"],properties:{from:UtcDateTimeSchema,to:UtcDateTimeSchema,intensity:RegionIntensitySchema,generationmix:GenerationMixSchema}})
export const RegionSchema: Schema<Region> = /*#__PURE__*/ schema({type:"object",required:["regionid","shortname","data"],properties:{regionid:CarbonRegionIdSchema,dnoregion:{type:"string"},shortname:{type:"string"},postcode:OutcodeSchema,data:{type:"array",items:RegionPeriodSchema}}})
export const RegionListAnswerSchema: Schema<RegionListAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:{type:"array",items:RegionSchema}}})
export const RegionAnswerSchema: Schema<RegionAnswer> = /*#__PURE__*/ schema({type:"object",required:["data"],properties:{data:RegionSchema}})
export const CarbonIntensityResultSchema: Schema<CarbonIntensityResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityTodayResultSchema: Schema<CarbonIntensityTodayResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityOnDateResultSchema: Schema<CarbonIntensityOnDateResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityInPeriodResultSchema: Schema<CarbonIntensityInPeriodResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonFactorsResultSchema: Schema<CarbonFactorsResult> = /*#__PURE__*/ schema({type:"array",items:CarbonFactorsSchema})
export const CarbonIntensityAtResultSchema: Schema<CarbonIntensityAtResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityNext24hResultSchema: Schema<CarbonIntensityNext24hResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityNext48hResultSchema: Schema<CarbonIntensityNext48hResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityPast24hResultSchema: Schema<CarbonIntensityPast24hResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonIntensityBetweenResultSchema: Schema<CarbonIntensityBetweenResult> = /*#__PURE__*/ schema({type:"array",items:IntensityPeriodSchema})
export const CarbonStatisticsResultSchema: Schema<CarbonStatisticsResult> = /*#__PURE__*/ schema({type:"array",items:StatisticsPeriodSchema})
export const CarbonStatisticsByBlockResultSchema: Schema<CarbonStatisticsByBlockResult> = /*#__PURE__*/ schema({type:"array",items:StatisticsPeriodSchema})
export const GenerationMixResultSchema: Schema<GenerationMixResult> = GenerationPeriodSchema
export const GenerationMixPast24hResultSchema: Schema<GenerationMixPast24hResult> = /*#__PURE__*/ schema({type:"array",items:GenerationPeriodSchema})
export const GenerationMixBetweenResultSchema: Schema<GenerationMixBetweenResult> = /*#__PURE__*/ schema({type:"array",items:GenerationPeriodSchema})
export const RegionalCarbonResultSchema: Schema<RegionalCarbonResult> = /*#__PURE__*/ schema({type:"array",items:RegionsPeriodSchema})
export const RegionalCarbonEnglandResultSchema: Schema<RegionalCarbonEnglandResult> = /*#__PURE__*/ schema({type:"array",items:RegionSchema})
export const RegionalCarbonScotlandResultSchema: Schema<RegionalCarbonScotlandResult> = /*#__PURE__*/ schema({type:"array",items:RegionSchema})
export const RegionalCarbonWalesResultSchema: Schema<RegionalCarbonWalesResult> = /*#__PURE__*/ schema({type:"array",items:RegionSchema})
export const RegionalCarbonAtPostcodeResultSchema: Schema<RegionalCarbonAtPostcodeResult> = /*#__PURE__*/ schema({type:"array",items:RegionSchema})
export const RegionalCarbonInRegionResultSchema: Schema<RegionalCarbonInRegionResult> = /*#__PURE__*/ schema({type:"array",items:RegionSchema})
export const RegionalCarbonNext24hResultSchema: Schema<RegionalCarbonNext24hResult> = /*#__PURE__*/ schema({type:"array",items:RegionsPeriodSchema})
export const RegionalCarbonNext24hAtPostcodeResultSchema: Schema<RegionalCarbonNext24hAtPostcodeResult> = RegionSchema
export const RegionalCarbonNext24hInRegionResultSchema: Schema<RegionalCarbonNext24hInRegionResult> = RegionSchema
export const RegionalCarbonNext48hResultSchema: Schema<RegionalCarbonNext48hResult> = /*#__PURE__*/ schema({type:"array",items:RegionsPeriodSchema})
export const RegionalCarbonNext48hAtPostcodeResultSchema: Schema<RegionalCarbonNext48hAtPostcodeResult> = RegionSchema
export const RegionalCarbonNext48hInRegionResultSchema: Schema<RegionalCarbonNext48hInRegionResult> = RegionSchema
export const RegionalCarbonPast24hResultSchema: Schema<RegionalCarbonPast24hResult> = /*#__PURE__*/ schema({type:"array",items:RegionsPeriodSchema})
export const RegionalCarbonPast24hAtPostcodeResultSchema: Schema<RegionalCarbonPast24hAtPostcodeResult> = RegionSchema
export const RegionalCarbonPast24hInRegionResultSchema: Schema<RegionalCarbonPast24hInRegionResult> = RegionSchema
export const RegionalCarbonBetweenResultSchema: Schema<RegionalCarbonBetweenResult> = /*#__PURE__*/ schema({type:"array",items:RegionsPeriodSchema})
export const RegionalCarbonBetweenAtPostcodeResultSchema: Schema<RegionalCarbonBetweenAtPostcodeResult> = RegionSchema
export const RegionalCarbonBetweenInRegionResultSchema: Schema<RegionalCarbonBetweenInRegionResult> = RegionSchema
