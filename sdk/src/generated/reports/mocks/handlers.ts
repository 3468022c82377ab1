// Generated from reports@1.2.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
import type {
  DiscoveryAnswer,
  OwnerErrors,
  ReportReceipts,
  ReportTypeDefinition,
  ReportTypesAnswer,
  ReportsAnswer,
  TokenAnswers
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getDiscoveryMockHandler: MockHandler<DiscoveryAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /discovery.json", its.discovery)
export const getReportTypesMockHandler: MockHandler<ReportTypesAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /services.json", its.reportTypes)
export const getReportTypeMockHandler: MockHandler<ReportTypeDefinition, OwnerErrors> = /*#__PURE__*/ mock("GET /services/{service_code}.json", its.reportType)
export const getReportsMockHandler: MockHandler<ReportsAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /requests.json", its.reports)
export const getSubmitReportMockHandler: MockHandler<ReportReceipts, OwnerErrors> = /*#__PURE__*/ mock("POST /requests.json", its.submitReport)
export const getReportMockHandler: MockHandler<ReportsAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /requests/{service_request_id}.json", its.report)
export const getReportIdFromTokenMockHandler: MockHandler<TokenAnswers, OwnerErrors> = /*#__PURE__*/ mock("GET /tokens/{token}.json", its.reportIdFromToken)
