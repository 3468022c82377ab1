// Generated from reports@1.1.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  AnyServiceCode,
  AnyServiceRequestId,
  AnyToken,
  DateTime,
  Discovery,
  DiscoveryAnswer,
  Endpoint,
  JurisdictionId,
  Latitude,
  Longitude,
  OwnerError,
  OwnerErrors,
  Problem,
  ProblemError,
  Recipients,
  Report,
  ReportAddress,
  ReportAddressId,
  ReportAnswers,
  ReportChoice,
  ReportForm,
  ReportPlace,
  ReportPoint,
  ReportQuestion,
  ReportReceipt,
  ReportReceipts,
  ReportType,
  ReportTypeDefinition,
  ReportTypesAnswer,
  ReportsAnswer,
  ServiceCode,
  ServiceRequestId,
  Token,
  TokenAnswer,
  TokenAnswers
} from '../wire.ts';



export const getEndpointMock = (overrideResponse: Partial<Endpoint> = {}): Endpoint => ({specification: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), url: faker.internet.url(), changeset: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), formats: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), ...overrideResponse}) as unknown as Endpoint

export const getDiscoveryMock = (overrideResponse: Partial<Discovery> = {}): Discovery => ({changeset: faker.string.alpha({length: {min: 10, max: 20}}), contact: faker.string.alpha({length: {min: 10, max: 20}}), key_service: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), max_requests: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), undefined]), endpoints: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getEndpointMock() })), ...overrideResponse}) as unknown as Discovery

export const getDiscoveryAnswerMock = (overrideResponse: Partial<DiscoveryAnswer> = {}): DiscoveryAnswer => ({discovery: { ...getDiscoveryMock() }, ...overrideResponse}) as unknown as DiscoveryAnswer

export const getOwnerErrorMock = (overrideResponse: Partial<OwnerError> = {}): OwnerError => ({code: faker.helpers.arrayElement([faker.number.int(),faker.string.alpha({length: {min: 10, max: 20}}),]), description: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OwnerError

export const getOwnerErrorsMock = (): OwnerErrors => (Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOwnerErrorMock() }))) as unknown as OwnerErrors

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getJurisdictionIdMock = (): JurisdictionId => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as JurisdictionId

export const getLatitudeMock = (): Latitude => (faker.number.float({min: -90, max: 90, fractionDigits: 2})) as unknown as Latitude

export const getLongitudeMock = (): Longitude => (faker.number.float({min: -180, max: 180, fractionDigits: 2})) as unknown as Longitude

export const getServiceCodeMock = (): ServiceCode => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as ServiceCode

export const getAnyServiceCodeMock = (): AnyServiceCode => (faker.helpers.arrayElement([getServiceCodeMock(),faker.number.int({min: 0}),])) as unknown as AnyServiceCode

export const getReportTypeMock = (overrideResponse: Partial<ReportType> = {}): ReportType => ({service_code: getAnyServiceCodeMock(), service_name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), metadata: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.datatype.boolean(),]), type: faker.string.alpha({length: {min: 10, max: 20}}), keywords: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), group: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as ReportType

export const getReportTypesAnswerMock = (overrideResponse: Partial<ReportTypesAnswer> = {}): ReportTypesAnswer => ({services: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReportTypeMock() })), ...overrideResponse}) as unknown as ReportTypesAnswer

export const getReportChoiceMock = (overrideResponse: Partial<ReportChoice> = {}): ReportChoice => ({key: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ReportChoice

export const getReportQuestionMock = (overrideResponse: Partial<ReportQuestion> = {}): ReportQuestion => ({variable: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.datatype.boolean(),]), code: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), datatype: faker.string.alpha({length: {min: 10, max: 20}}), required: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.datatype.boolean(),]), datatype_description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), order: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), values: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReportChoiceMock() })), undefined]), ...overrideResponse}) as unknown as ReportQuestion

export const getReportTypeDefinitionMock = (overrideResponse: Partial<ReportTypeDefinition> = {}): ReportTypeDefinition => ({service_code: getAnyServiceCodeMock(), attributes: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReportQuestionMock() })), ...overrideResponse}) as unknown as ReportTypeDefinition

export const getServiceRequestIdMock = (): ServiceRequestId => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as ServiceRequestId

export const getAnyServiceRequestIdMock = (): AnyServiceRequestId => (faker.helpers.arrayElement([getServiceRequestIdMock(),faker.number.int({min: 0}),])) as unknown as AnyServiceRequestId

export const getDateTimeMock = (): DateTime => (faker.date.past().toISOString().slice(0, 19) + 'Z') as unknown as DateTime

export const getRecipientsMock = (overrideResponse: Partial<Recipients> = {}): Recipients => ({recipient: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), ...overrideResponse}) as unknown as Recipients

export const getReportMock = (overrideResponse: Partial<Report> = {}): Report => ({service_request_id: getAnyServiceRequestIdMock(), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), detail: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 4000}}), null]), status: faker.string.alpha({length: {min: 10, max: 20}}), status_notes: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), service_code: getAnyServiceCodeMock(), service_name: faker.string.alpha({length: {min: 10, max: 20}}), agency_responsible: faker.helpers.arrayElement([{ ...getRecipientsMock() }, undefined]), service_notice: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), requested_datetime: getDateTimeMock(), updated_datetime: getDateTimeMock(), expected_datetime: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), agency_sent_datetime: faker.helpers.arrayElement([getDateTimeMock(), undefined]), address: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), address_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),null,]), zipcode: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lat: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.float({min: -90, max: 90, fractionDigits: 2}),]), long: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.float({min: -180, max: 180, fractionDigits: 2}),]), media_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), interface_used: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), comment_count: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), undefined]), ...overrideResponse}) as unknown as Report

export const getReportsAnswerMock = (overrideResponse: Partial<ReportsAnswer> = {}): ReportsAnswer => ({service_requests: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReportMock() })), ...overrideResponse}) as unknown as ReportsAnswer

export const getReportPointMock = (overrideResponse: Partial<ReportPoint> = {}): ReportPoint => ({lat: getLatitudeMock(), long: getLongitudeMock(), ...overrideResponse}) as unknown as ReportPoint

export const getReportAddressMock = (overrideResponse: Partial<ReportAddress> = {}): ReportAddress => ({address_string: faker.string.alpha({length: {min: 1, max: 500}}), ...overrideResponse}) as unknown as ReportAddress

export const getReportAddressIdMock = (overrideResponse: Partial<ReportAddressId> = {}): ReportAddressId => ({address_id: faker.string.alpha({length: {min: 1, max: 100}}), ...overrideResponse}) as unknown as ReportAddressId

export const getReportPlaceMock = (): ReportPlace => (faker.helpers.arrayElement([{ ...getReportPointMock() },{ ...getReportAddressMock() },{ ...getReportAddressIdMock() },])) as unknown as ReportPlace

export const getReportAnswersMock = (): ReportAnswers => ({
        [faker.string.alphanumeric(5)]: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.float({fractionDigits: 2}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),])
      })

export const getReportFormMock = (): ReportForm => ({...{...{ ...getReportPlaceMock() },...{ ...getReportAnswersMock() },}, api_key: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), jurisdiction_id: faker.helpers.arrayElement([getJurisdictionIdMock(), undefined]), service_code: getAnyServiceCodeMock(), description: faker.string.alpha({length: {min: 1, max: 4000}}), lat: faker.helpers.arrayElement([getLatitudeMock(), undefined]), long: faker.helpers.arrayElement([getLongitudeMock(), undefined]), address_string: faker.helpers.arrayElement([faker.string.alpha({length: {min: 1, max: 500}}), undefined]), address_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 1, max: 100}}), undefined]), media_url: faker.helpers.arrayElement([faker.internet.url(), undefined]), email: faker.helpers.arrayElement([faker.internet.email(), undefined]), first_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 100}}), undefined]), last_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 100}}), undefined]), phone: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 40}}), undefined]), device_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 200}}), undefined]), account_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 200}}), undefined])}) as unknown as ReportForm

export const getTokenMock = (): Token => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as Token

export const getAnyTokenMock = (): AnyToken => (faker.helpers.arrayElement([getTokenMock(),faker.number.int({min: 0}),])) as unknown as AnyToken

export const getReportReceiptMock = (overrideResponse: Partial<ReportReceipt> = {}): ReportReceipt => ({service_request_id: faker.helpers.arrayElement([getAnyServiceRequestIdMock(), undefined]), token: faker.helpers.arrayElement([getAnyTokenMock(), undefined]), service_notice: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), account_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),null,]), ...overrideResponse}) as unknown as ReportReceipt

export const getReportReceiptsMock = (): ReportReceipts => (Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReportReceiptMock() }))) as unknown as ReportReceipts

export const getTokenAnswerMock = (overrideResponse: Partial<TokenAnswer> = {}): TokenAnswer => ({service_request_id: faker.helpers.arrayElement([getAnyServiceRequestIdMock(), undefined]), token: getAnyTokenMock(), ...overrideResponse}) as unknown as TokenAnswer

export const getTokenAnswersMock = (): TokenAnswers => (Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTokenAnswerMock() }))) as unknown as TokenAnswers