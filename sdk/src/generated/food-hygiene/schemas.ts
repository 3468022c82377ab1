// Generated from food-hygiene@1.0.1. Do not edit: npm run generate

import { date, dateTime, uri, uriReference } from '../../schemas/formats.ts'
import { schema, type Schema } from '../../schemas/schema.ts'
import type { AddressLine, Authorities, AuthoritiesBasic, AuthoritiesBasicPageResult, AuthoritiesBasicResult, AuthoritiesPageResult, AuthoritiesResult, Authority, AuthorityBasic, AuthorityResult, BusinessType, BusinessTypeId, BusinessTypeResult, BusinessTypes, BusinessTypesBasicResult, BusinessTypesResult, Countries, CountriesBasic, CountriesBasicResult, CountriesResult, Country, CountryBasic, CountryResult, Establishment, EstablishmentBasic, EstablishmentId, EstablishmentResult, Establishments, EstablishmentsBasic, EstablishmentsBasicPageResult, EstablishmentsBasicResult, EstablishmentsByIdResult, FhrsAuthorityCode, FhrsAuthorityId, FhrsCountryId, FhrsRegionId, Geocode, Latitude, Link, Links, Longitude, Meta, OwnerError, PageNumber, Problem, ProblemError, Rating, RatingDate, RatingKeyName, RatingOperator, RatingOperatorKey, RatingOperators, RatingOperatorsResult, RatingValue, Ratings, RatingsResult, Region, RegionBasic, RegionResult, Regions, RegionsBasic, RegionsBasicResult, RegionsResult, SchemeType, SchemeTypeKey, SchemeTypeNumber, SchemeTypes, SchemeTypesResult, ScoreDescriptor, ScoreDescriptors, ScoreDescriptorsResult, Scores, SearchEstablishmentsResult, SortOption, SortOptionKey, SortOptions, SortOptionsResult, TotalCount } from './index.ts'

export type { Schema }

export const LongitudeSchema: Schema<Longitude> = /*#__PURE__*/ schema({type:"number",minimum:-180,maximum:180})
export const LatitudeSchema: Schema<Latitude> = /*#__PURE__*/ schema({type:"number",minimum:-90,maximum:90})
export const BusinessTypeIdSchema: Schema<BusinessTypeId> = /*#__PURE__*/ schema({type:"integer"})
export const SchemeTypeKeySchema: Schema<SchemeTypeKey> = /*#__PURE__*/ schema({type:"string"})
export const RatingKeyNameSchema: Schema<RatingKeyName> = /*#__PURE__*/ schema({type:"string"})
export const RatingOperatorKeySchema: Schema<RatingOperatorKey> = /*#__PURE__*/ schema({type:"string"})
export const FhrsAuthorityIdSchema: Schema<FhrsAuthorityId> = /*#__PURE__*/ schema({type:"integer",minimum:1})
export const FhrsCountryIdSchema: Schema<FhrsCountryId> = /*#__PURE__*/ schema({type:"integer",minimum:1})
export const SortOptionKeySchema: Schema<SortOptionKey> = /*#__PURE__*/ schema({type:"string"})
export const PageNumberSchema: Schema<PageNumber> = /*#__PURE__*/ schema({type:"integer",minimum:1})
export const EstablishmentIdSchema: Schema<EstablishmentId> = /*#__PURE__*/ schema({type:"integer",minimum:1})
export const AddressLineSchema: Schema<AddressLine> = /*#__PURE__*/ schema({type:["string","null"]})
export const RatingValueSchema: Schema<RatingValue> = /*#__PURE__*/ schema({type:"string"})
export const RatingDateSchema: Schema<RatingDate> = /*#__PURE__*/ schema({type:["string","null"],format:date})
export const FhrsAuthorityCodeSchema: Schema<FhrsAuthorityCode> = /*#__PURE__*/ schema({type:"string",minLength:1})
export const ScoresSchema: Schema<Scores> = /*#__PURE__*/ schema({type:"object",required:["Hygiene","Structural","ConfidenceInManagement"],properties:{Hygiene:{type:["integer","null"],minimum:0},Structural:{type:["integer","null"],minimum:0},ConfidenceInManagement:{type:["integer","null"],minimum:0}}})
export const GeocodeSchema: Schema<Geocode> = /*#__PURE__*/ schema({type:"object",required:["longitude","latitude"],properties:{longitude:{type:["number","null"]},latitude:{type:["number","null"]}}})
export const TotalCountSchema: Schema<TotalCount> = /*#__PURE__*/ schema({type:"integer",minimum:0})
export const MetaSchema: Schema<Meta> = /*#__PURE__*/ schema({type:"object",required:["totalCount","totalPages","pageSize","pageNumber"],properties:{dataSource:{type:["string","null"]},extractDate:{type:["string","null"],format:dateTime},itemCount:{type:"integer",minimum:0},returncode:{type:["string","null"]},totalCount:TotalCountSchema,totalPages:{type:"integer",minimum:0},pageSize:{type:"integer",minimum:0},pageNumber:{type:"integer",minimum:0}}})
export const LinkSchema: Schema<Link> = /*#__PURE__*/ schema({type:"object",required:["rel","href"],properties:{rel:{type:"string"},href:{type:"string"}}})
export const LinksSchema: Schema<Links> = /*#__PURE__*/ schema({type:"array",items:LinkSchema})
export const EstablishmentSchema: Schema<Establishment> = /*#__PURE__*/ schema({type:"object",required:["FHRSID","LocalAuthorityBusinessID","BusinessName","BusinessType","BusinessTypeID","AddressLine1","AddressLine2","AddressLine3","AddressLine4","PostCode","Phone","RatingValue","RatingKey","RatingDate","LocalAuthorityCode","LocalAuthorityName","LocalAuthorityWebSite","LocalAuthorityEmailAddress","scores","SchemeType","geocode","RightToReply","Distance","NewRatingPending","areaCode"],properties:{FHRSID:EstablishmentIdSchema,ChangesByServerID:{type:"integer"},LocalAuthorityBusinessID:{type:"string"},BusinessName:{type:"string"},BusinessType:{type:"string"},BusinessTypeID:BusinessTypeIdSchema,AddressLine1:AddressLineSchema,AddressLine2:AddressLineSchema,AddressLine3:AddressLineSchema,AddressLine4:AddressLineSchema,PostCode:{type:["string","null"]},Phone:{type:["string","null"]},RatingValue:RatingValueSchema,RatingKey:{type:"string"},RatingDate:RatingDateSchema,LocalAuthorityCode:FhrsAuthorityCodeSchema,LocalAuthorityName:{type:"string"},LocalAuthorityWebSite:{type:"string"},LocalAuthorityEmailAddress:{type:"string"},scores:ScoresSchema,SchemeType:SchemeTypeKeySchema,geocode:GeocodeSchema,RightToReply:{type:["string","null"]},Distance:{type:["number","null"],minimum:0},NewRatingPending:{type:"boolean"},meta:MetaSchema,links:LinksSchema,areaCode:{type:["string","null"]}}})
export const EstablishmentsSchema: Schema<Establishments> = /*#__PURE__*/ schema({type:"object",required:["establishments","meta","links"],properties:{establishments:{type:"array",items:EstablishmentSchema},meta:MetaSchema,links:LinksSchema}})
export const OwnerErrorSchema: Schema<OwnerError> = /*#__PURE__*/ schema({type:"object",required:["Message"],properties:{Message:{type:"string"}}})
export const ProblemErrorSchema: Schema<ProblemError> = /*#__PURE__*/ schema({type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}})
export const ProblemSchema: Schema<Problem> = /*#__PURE__*/ schema({type:"object",required:["type","title","status","detail","code","docs","requestId"],properties:{type:{type:"string",format:uriReference},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},detail:{type:"string"},code:{type:"string",pattern:/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/u},docs:{type:"string",format:uri},requestId:{type:"string"},instance:{type:"string",format:uriReference},errors:{type:"array",items:ProblemErrorSchema}}})
export const EstablishmentBasicSchema: Schema<EstablishmentBasic> = /*#__PURE__*/ schema({type:"object",required:["FHRSID","LocalAuthorityBusinessID","BusinessName","BusinessType","RatingValue","RatingDate","links"],properties:{FHRSID:EstablishmentIdSchema,LocalAuthorityBusinessID:{type:"string"},BusinessName:{type:"string"},BusinessType:{type:"string"},RatingValue:RatingValueSchema,RatingDate:RatingDateSchema,links:LinksSchema}})
export const EstablishmentsBasicSchema: Schema<EstablishmentsBasic> = /*#__PURE__*/ schema({type:"object",required:["establishments","meta","links"],properties:{establishments:{type:"array",items:EstablishmentBasicSchema},meta:MetaSchema,links:LinksSchema}})
export const SchemeTypeNumberSchema: Schema<SchemeTypeNumber> = /*#__PURE__*/ schema({type:"integer",minimum:1})
export const AuthoritySchema: Schema<Authority> = /*#__PURE__*/ schema({type:"object",required:["LocalAuthorityId","LocalAuthorityIdCode","Name","FriendlyName","Url","SchemeUrl","Email","RegionName","FileName","FileNameWelsh","EstablishmentCount","CreationDate","LastPublishedDate","SchemeType","links","areaCode"],properties:{LocalAuthorityId:FhrsAuthorityIdSchema,LocalAuthorityIdCode:FhrsAuthorityCodeSchema,Name:{type:"string"},FriendlyName:{type:"string"},Url:{type:"string"},SchemeUrl:{type:["string","null"]},Email:{type:"string"},RegionName:{type:"string"},FileName:{type:"string"},FileNameWelsh:{type:["string","null"]},EstablishmentCount:{type:"integer",minimum:0},CreationDate:{type:"string",pattern:/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?$/u},LastPublishedDate:{type:"string",pattern:/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?$/u},SchemeType:SchemeTypeNumberSchema,links:LinksSchema,areaCode:{type:["string","null"]}}})
export const AuthoritiesSchema: Schema<Authorities> = /*#__PURE__*/ schema({type:"object",required:["authorities","meta","links"],properties:{authorities:{type:"array",items:AuthoritySchema},meta:MetaSchema,links:LinksSchema}})
export const AuthorityBasicSchema: Schema<AuthorityBasic> = /*#__PURE__*/ schema({type:"object",required:["LocalAuthorityId","LocalAuthorityIdCode","Name","EstablishmentCount","SchemeType","links","areaCode"],properties:{LocalAuthorityId:FhrsAuthorityIdSchema,LocalAuthorityIdCode:FhrsAuthorityCodeSchema,Name:{type:"string"},EstablishmentCount:{type:"integer",minimum:0},SchemeType:SchemeTypeNumberSchema,links:LinksSchema,areaCode:{type:["string","null"]}}})
export const AuthoritiesBasicSchema: Schema<AuthoritiesBasic> = /*#__PURE__*/ schema({type:"object",required:["authorities","meta","links"],properties:{authorities:{type:"array",items:AuthorityBasicSchema},meta:MetaSchema,links:LinksSchema}})
export const BusinessTypeSchema: Schema<BusinessType> = /*#__PURE__*/ schema({type:"object",required:["BusinessTypeId","BusinessTypeName","links"],properties:{BusinessTypeId:BusinessTypeIdSchema,BusinessTypeName:{type:"string"},links:LinksSchema}})
export const BusinessTypesSchema: Schema<BusinessTypes> = /*#__PURE__*/ schema({type:"object",required:["businessTypes","meta","links"],properties:{businessTypes:{type:"array",items:BusinessTypeSchema},meta:MetaSchema,links:LinksSchema}})
export const CountrySchema: Schema<Country> = /*#__PURE__*/ schema({type:"object",required:["id","name","nameKey","code","links"],properties:{id:FhrsCountryIdSchema,name:{type:"string"},nameKey:{type:"string"},code:{type:"string"},links:LinksSchema}})
export const CountriesSchema: Schema<Countries> = /*#__PURE__*/ schema({type:"object",required:["countries","meta","links"],properties:{countries:{type:"array",items:CountrySchema},meta:MetaSchema,links:LinksSchema}})
export const CountryBasicSchema: Schema<CountryBasic> = /*#__PURE__*/ schema({type:"object",required:["id","name","links"],properties:{id:FhrsCountryIdSchema,name:{type:"string"},links:LinksSchema}})
export const CountriesBasicSchema: Schema<CountriesBasic> = /*#__PURE__*/ schema({type:"object",required:["countries","meta","links"],properties:{countries:{type:"array",items:CountryBasicSchema},meta:MetaSchema,links:LinksSchema}})
export const FhrsRegionIdSchema: Schema<FhrsRegionId> = /*#__PURE__*/ schema({type:"integer",minimum:1})
export const RegionSchema: Schema<Region> = /*#__PURE__*/ schema({type:"object",required:["id","name","nameKey","code","links"],properties:{id:FhrsRegionIdSchema,name:{type:"string"},nameKey:{type:"string"},code:{type:"string"},links:LinksSchema}})
export const RegionsSchema: Schema<Regions> = /*#__PURE__*/ schema({type:"object",required:["regions","meta","links"],properties:{regions:{type:"array",items:RegionSchema},meta:MetaSchema,links:LinksSchema}})
export const RegionBasicSchema: Schema<RegionBasic> = /*#__PURE__*/ schema({type:"object",required:["id","name","links"],properties:{id:FhrsRegionIdSchema,name:{type:"string"},links:LinksSchema}})
export const RegionsBasicSchema: Schema<RegionsBasic> = /*#__PURE__*/ schema({type:"object",required:["regions","meta","links"],properties:{regions:{type:"array",items:RegionBasicSchema},meta:MetaSchema,links:LinksSchema}})
export const RatingSchema: Schema<Rating> = /*#__PURE__*/ schema({type:"object",required:["ratingId","ratingName","ratingKey","ratingKeyName","schemeTypeId","links"],properties:{ratingId:{type:"integer"},ratingName:{type:"string"},ratingKey:{type:"string"},ratingKeyName:RatingKeyNameSchema,schemeTypeId:SchemeTypeNumberSchema,links:LinksSchema}})
export const RatingsSchema: Schema<Ratings> = /*#__PURE__*/ schema({type:"object",required:["ratings","meta","links"],properties:{ratings:{type:"array",items:RatingSchema},meta:MetaSchema,links:LinksSchema}})
export const RatingOperatorSchema: Schema<RatingOperator> = /*#__PURE__*/ schema({type:"object",required:["ratingOperatorId","ratingOperatorName","ratingOperatorKey","links"],properties:{ratingOperatorId:{type:"integer"},ratingOperatorName:{type:"string"},ratingOperatorKey:RatingOperatorKeySchema,links:LinksSchema}})
export const RatingOperatorsSchema: Schema<RatingOperators> = /*#__PURE__*/ schema({type:"object",required:["ratingOperator","meta","links"],properties:{ratingOperator:{type:"array",items:RatingOperatorSchema},meta:MetaSchema,links:LinksSchema}})
export const SchemeTypeSchema: Schema<SchemeType> = /*#__PURE__*/ schema({type:"object",required:["schemeTypeid","schemeTypeName","schemeTypeKey","links"],properties:{schemeTypeid:SchemeTypeNumberSchema,schemeTypeName:{type:"string"},schemeTypeKey:SchemeTypeKeySchema,links:LinksSchema}})
export const SchemeTypesSchema: Schema<SchemeTypes> = /*#__PURE__*/ schema({type:"object",required:["schemeTypes","meta","links"],properties:{schemeTypes:{type:"array",items:SchemeTypeSchema},meta:MetaSchema,links:LinksSchema}})
export const SortOptionSchema: Schema<SortOption> = /*#__PURE__*/ schema({type:"object",required:["sortOptionId","sortOptionName","sortOptionKey","links"],properties:{sortOptionId:{type:"integer"},sortOptionName:{type:"string"},sortOptionKey:SortOptionKeySchema,links:LinksSchema}})
export const SortOptionsSchema: Schema<SortOptions> = /*#__PURE__*/ schema({type:"object",required:["sortOptions","meta","links"],properties:{sortOptions:{type:"array",items:SortOptionSchema},meta:MetaSchema,links:LinksSchema}})
export const ScoreDescriptorSchema: Schema<ScoreDescriptor> = /*#__PURE__*/ schema({type:"object",required:["ScoreCategory","Score","Description"],properties:{Id:{type:"integer"},ScoreCategory:{type:"string"},Score:{type:"integer",minimum:0},Description:{type:"string"},links:LinksSchema}})
export const ScoreDescriptorsSchema: Schema<ScoreDescriptors> = /*#__PURE__*/ schema({type:"object",required:["scoreDescriptors","meta","links"],properties:{scoreDescriptors:{type:"array",items:ScoreDescriptorSchema},meta:MetaSchema,links:LinksSchema}})
export const SearchEstablishmentsResultSchema: Schema<SearchEstablishmentsResult> = EstablishmentsSchema
export const EstablishmentsByIdResultSchema: Schema<EstablishmentsByIdResult> = EstablishmentsSchema
export const EstablishmentsBasicResultSchema: Schema<EstablishmentsBasicResult> = EstablishmentsBasicSchema
export const EstablishmentsBasicPageResultSchema: Schema<EstablishmentsBasicPageResult> = EstablishmentsBasicSchema
export const EstablishmentResultSchema: Schema<EstablishmentResult> = EstablishmentSchema
export const AuthoritiesResultSchema: Schema<AuthoritiesResult> = AuthoritiesSchema
export const AuthoritiesBasicResultSchema: Schema<AuthoritiesBasicResult> = AuthoritiesBasicSchema
export const AuthoritiesBasicPageResultSchema: Schema<AuthoritiesBasicPageResult> = AuthoritiesBasicSchema
export const AuthoritiesPageResultSchema: Schema<AuthoritiesPageResult> = AuthoritiesSchema
export const AuthorityResultSchema: Schema<AuthorityResult> = AuthoritySchema
export const BusinessTypesResultSchema: Schema<BusinessTypesResult> = BusinessTypesSchema
export const BusinessTypesBasicResultSchema: Schema<BusinessTypesBasicResult> = BusinessTypesSchema
export const BusinessTypeResultSchema: Schema<BusinessTypeResult> = BusinessTypeSchema
export const CountriesResultSchema: Schema<CountriesResult> = CountriesSchema
export const CountriesBasicResultSchema: Schema<CountriesBasicResult> = CountriesBasicSchema
export const CountryResultSchema: Schema<CountryResult> = CountrySchema
export const RegionsResultSchema: Schema<RegionsResult> = RegionsSchema
export const RegionsBasicResultSchema: Schema<RegionsBasicResult> = RegionsBasicSchema
export const RegionResultSchema: Schema<RegionResult> = RegionSchema
export const RatingsResultSchema: Schema<RatingsResult> = RatingsSchema
export const RatingOperatorsResultSchema: Schema<RatingOperatorsResult> = RatingOperatorsSchema
export const SchemeTypesResultSchema: Schema<SchemeTypesResult> = SchemeTypesSchema
export const SortOptionsResultSchema: Schema<SortOptionsResult> = SortOptionsSchema
export const ScoreDescriptorsResultSchema: Schema<ScoreDescriptorsResult> = ScoreDescriptorsSchema
