// Generated from reports@1.1.0. Do not edit: npm run generate

import { dateTime, email, uri, uriReference } from '../../schemas/formats.ts'
import { schema, type Schema } from '../../schemas/schema.ts'
import type { AnyServiceCode, AnyServiceRequestId, AnyToken, DateTime, Discovery, DiscoveryAnswer, DiscoveryResult, Endpoint, JurisdictionId, Latitude, Longitude, OwnerError, OwnerErrors, Problem, ProblemError, Recipients, Report, ReportAddress, ReportAddressId, ReportAnswers, ReportChoice, ReportForm, ReportIdFromTokenResult, ReportPlace, ReportPoint, ReportQuestion, ReportReceipt, ReportReceipts, ReportResult, ReportType, ReportTypeDefinition, ReportTypeResult, ReportTypesAnswer, ReportTypesResult, ReportsAnswer, ReportsResult, ServiceCode, ServiceRequestId, SubmitReportResult, Token, TokenAnswer, TokenAnswers } from './index.ts'

export type { Schema }

export const EndpointSchema: Schema<Endpoint> = /*#__PURE__*/ schema({type:"object",required:["url"],properties:{specification:{type:"string"},url:{type:"string",format:uri},changeset:{type:"string"},type:{type:"string"},formats:{type:"array",items:{type:"string"}}}})
export const DiscoverySchema: Schema<Discovery> = /*#__PURE__*/ schema({type:"object",required:["changeset","contact","endpoints"],properties:{changeset:{type:"string"},contact:{type:"string"},key_service:{type:"string"},max_requests:{type:["number","null"]},endpoints:{type:"array",items:EndpointSchema}}})
export const DiscoveryAnswerSchema: Schema<DiscoveryAnswer> = /*#__PURE__*/ schema({type:"object",required:["discovery"],properties:{discovery:DiscoverySchema}})
export const OwnerErrorSchema: Schema<OwnerError> = /*#__PURE__*/ schema({type:"object",required:["code","description"],properties:{code:{oneOf:[{type:"integer"},{type:"string"}]},description:{type:"string"}}})
export const OwnerErrorsSchema: Schema<OwnerErrors> = /*#__PURE__*/ schema({type:"array",items:OwnerErrorSchema})
export const ProblemErrorSchema: Schema<ProblemError> = /*#__PURE__*/ schema({type:"object",required:["path","message"],properties:{path:{type:"string"},message:{type:"string"}}})
export const ProblemSchema: Schema<Problem> = /*#__PURE__*/ schema({type:"object",required:["type","title","status","detail","code","docs","requestId"],properties:{type:{type:"string",format:uriReference},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},detail:{type:"string"},code:{type:"string",pattern:/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/u},docs:{type:"string",format:uri},requestId:{type:"string"},instance:{type:"string",format:uriReference},errors:{type:"array",items:ProblemErrorSchema}}})
export const JurisdictionIdSchema: Schema<JurisdictionId> = /*#__PURE__*/ schema({type:"string",minLength:1})
export const LatitudeSchema: Schema<Latitude> = /*#__PURE__*/ schema({type:"number",minimum:-90,maximum:90})
export const LongitudeSchema: Schema<Longitude> = /*#__PURE__*/ schema({type:"number",minimum:-180,maximum:180})
export const ServiceCodeSchema: Schema<ServiceCode> = /*#__PURE__*/ schema({type:"string",minLength:1})
export const AnyServiceCodeSchema: Schema<AnyServiceCode> = /*#__PURE__*/ schema({oneOf:[ServiceCodeSchema,{type:"integer",minimum:0}]})
export const ReportTypeSchema: Schema<ReportType> = /*#__PURE__*/ schema({type:"object",required:["service_code","service_name","metadata","type"],properties:{service_code:AnyServiceCodeSchema,service_name:{type:"string"},description:{type:["string","null"]},metadata:{type:["boolean","null"]},type:{type:"string"},keywords:{type:["string","null"]},group:{type:["string","null"]}}})
export const ReportTypesAnswerSchema: Schema<ReportTypesAnswer> = /*#__PURE__*/ schema({type:"object",required:["services"],properties:{services:{type:"array",items:ReportTypeSchema}}})
export const ReportChoiceSchema: Schema<ReportChoice> = /*#__PURE__*/ schema({type:"object",required:["key","name"],properties:{key:{oneOf:[{type:"string"},{type:"integer"}]},name:{type:"string"}}})
export const ReportQuestionSchema: Schema<ReportQuestion> = /*#__PURE__*/ schema({type:"object",required:["variable","code","datatype","required","order","description"],properties:{variable:{type:["boolean","null"]},code:{oneOf:[{type:"string"},{type:"integer"}]},datatype:{type:"string"},required:{type:["boolean","null"]},datatype_description:{type:["string","null"]},order:{type:["number","null"]},description:{type:["string","null"]},values:{type:"array",items:ReportChoiceSchema}}})
export const ReportTypeDefinitionSchema: Schema<ReportTypeDefinition> = /*#__PURE__*/ schema({type:"object",required:["service_code","attributes"],properties:{service_code:AnyServiceCodeSchema,attributes:{type:"array",items:ReportQuestionSchema}}})
export const ServiceRequestIdSchema: Schema<ServiceRequestId> = /*#__PURE__*/ schema({type:"string",minLength:1})
export const AnyServiceRequestIdSchema: Schema<AnyServiceRequestId> = /*#__PURE__*/ schema({oneOf:[ServiceRequestIdSchema,{type:"integer",minimum:0}]})
export const DateTimeSchema: Schema<DateTime> = /*#__PURE__*/ schema({type:"string",format:dateTime})
export const RecipientsSchema: Schema<Recipients> = /*#__PURE__*/ schema({type:"object",required:["recipient"],properties:{recipient:{type:"array",items:{type:"string"}}}})
export const ReportSchema: Schema<Report> = /*#__PURE__*/ schema({type:"object",required:["service_request_id","status","service_name","service_code","description","requested_datetime","updated_datetime","lat","long"],properties:{service_request_id:AnyServiceRequestIdSchema,title:{type:"string"},detail:{type:"string"},description:{type:["string","null"],maxLength:4000},status:{type:"string"},status_notes:{type:["string","null"]},service_code:AnyServiceCodeSchema,service_name:{type:"string"},agency_responsible:RecipientsSchema,service_notice:{type:["string","null"]},requested_datetime:DateTimeSchema,updated_datetime:DateTimeSchema,expected_datetime:{type:["string","null"],format:dateTime},agency_sent_datetime:DateTimeSchema,address:{type:["string","null"]},address_id:{type:["string","integer","null"]},zipcode:{type:["string","null"]},lat:{type:["number","null"]},long:{type:["number","null"]},media_url:{type:["string","null"]},interface_used:{type:"string"},comment_count:{type:["number","null"]}}})
export const ReportsAnswerSchema: Schema<ReportsAnswer> = /*#__PURE__*/ schema({type:"object",required:["service_requests"],properties:{service_requests:{type:"array",items:ReportSchema}}})
export const ReportPointSchema: Schema<ReportPoint> = /*#__PURE__*/ schema({type:"object",required:["lat","long"],properties:{lat:LatitudeSchema,long:LongitudeSchema}})
export const ReportAddressSchema: Schema<ReportAddress> = /*#__PURE__*/ schema({type:"object",required:["address_string"],properties:{address_string:{type:"string",minLength:1,maxLength:500}}})
export const ReportAddressIdSchema: Schema<ReportAddressId> = /*#__PURE__*/ schema({type:"object",required:["address_id"],properties:{address_id:{type:"string",minLength:1,maxLength:100}}})
export const ReportPlaceSchema: Schema<ReportPlace> = /*#__PURE__*/ schema({anyOf:[ReportPointSchema,ReportAddressSchema,ReportAddressIdSchema]})
export const ReportAnswersSchema: Schema<ReportAnswers> = /*#__PURE__*/ schema({type:"object",additionalProperties:{oneOf:[{type:"string"},{type:"number"},{type:"array",items:{type:"string"}}]}})
export const ReportFormSchema: Schema<ReportForm> = /*#__PURE__*/ schema({type:"object",required:["service_code","description"],properties:{api_key:{type:"string"},jurisdiction_id:JurisdictionIdSchema,service_code:AnyServiceCodeSchema,description:{type:"string",minLength:1,maxLength:4000},lat:LatitudeSchema,long:LongitudeSchema,address_string:{type:"string",minLength:1,maxLength:500},address_id:{type:"string",minLength:1,maxLength:100},media_url:{type:"string",format:uri},email:{type:"string",format:email},first_name:{type:"string",maxLength:100},last_name:{type:"string",maxLength:100},phone:{type:"string",maxLength:40},device_id:{type:"string",maxLength:200},account_id:{type:"string",maxLength:200}},allOf:[ReportPlaceSchema,ReportAnswersSchema]})
export const TokenSchema: Schema<Token> = /*#__PURE__*/ schema({type:"string",minLength:1})
export const AnyTokenSchema: Schema<AnyToken> = /*#__PURE__*/ schema({oneOf:[TokenSchema,{type:"integer",minimum:0}]})
export const ReportReceiptSchema: Schema<ReportReceipt> = /*#__PURE__*/ schema({type:"object",properties:{service_request_id:AnyServiceRequestIdSchema,token:AnyTokenSchema,service_notice:{type:["string","null"]},account_id:{type:["string","integer","null"]}}})
export const ReportReceiptsSchema: Schema<ReportReceipts> = /*#__PURE__*/ schema({type:"array",items:ReportReceiptSchema})
export const TokenAnswerSchema: Schema<TokenAnswer> = /*#__PURE__*/ schema({type:"object",required:["token"],properties:{service_request_id:AnyServiceRequestIdSchema,token:AnyTokenSchema}})
export const TokenAnswersSchema: Schema<TokenAnswers> = /*#__PURE__*/ schema({type:"array",items:TokenAnswerSchema})
export const DiscoveryResultSchema: Schema<DiscoveryResult> = DiscoverySchema
export const ReportTypesResultSchema: Schema<ReportTypesResult> = /*#__PURE__*/ schema({type:"array",items:ReportTypeSchema})
export const ReportTypeResultSchema: Schema<ReportTypeResult> = ReportTypeDefinitionSchema
export const ReportsResultSchema: Schema<ReportsResult> = /*#__PURE__*/ schema({type:"array",items:ReportSchema})
export const SubmitReportResultSchema: Schema<SubmitReportResult> = ReportReceiptsSchema
export const ReportResultSchema: Schema<ReportResult> = /*#__PURE__*/ schema({type:"array",items:ReportSchema})
export const ReportIdFromTokenResultSchema: Schema<ReportIdFromTokenResult> = TokenAnswersSchema
