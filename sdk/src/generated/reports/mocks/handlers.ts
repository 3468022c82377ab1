// Generated from reports@1.1.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getDiscoveryMockHandler: MockHandler<DiscoveryAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /discovery.json", answers.discovery)
export const getReportTypesMockHandler: MockHandler<ReportTypesAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /services.json", answers.reportTypes)
export const getReportTypeMockHandler: MockHandler<ReportTypeDefinition, OwnerErrors> = /*#__PURE__*/ mock("GET /services/{service_code}.json", answers.reportType)
export const getReportsMockHandler: MockHandler<ReportsAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /requests.json", answers.reports)
export const getSubmitReportMockHandler: MockHandler<ReportReceipts, OwnerErrors> = /*#__PURE__*/ mock("POST /requests.json", answers.submitReport)
export const getReportMockHandler: MockHandler<ReportsAnswer, OwnerErrors> = /*#__PURE__*/ mock("GET /requests/{service_request_id}.json", answers.report)
export const getReportIdFromTokenMockHandler: MockHandler<TokenAnswers, OwnerErrors> = /*#__PURE__*/ mock("GET /tokens/{token}.json", answers.reportIdFromToken)
