// Generated from reports@1.1.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
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

export const getDiscoveryMockHandler = /*#__PURE__*/ mock<DiscoveryAnswer, OwnerErrors>("GET /discovery.json", answers.discovery)
export const getReportTypesMockHandler = /*#__PURE__*/ mock<ReportTypesAnswer, OwnerErrors>("GET /services.json", answers.reportTypes)
export const getReportTypeMockHandler = /*#__PURE__*/ mock<ReportTypeDefinition, OwnerErrors>("GET /services/{service_code}.json", answers.reportType)
export const getReportsMockHandler = /*#__PURE__*/ mock<ReportsAnswer, OwnerErrors>("GET /requests.json", answers.reports)
export const getSubmitReportMockHandler = /*#__PURE__*/ mock<ReportReceipts, OwnerErrors>("POST /requests.json", answers.submitReport)
export const getReportMockHandler = /*#__PURE__*/ mock<ReportsAnswer, OwnerErrors>("GET /requests/{service_request_id}.json", answers.report)
export const getReportIdFromTokenMockHandler = /*#__PURE__*/ mock<TokenAnswers, OwnerErrors>("GET /tokens/{token}.json", answers.reportIdFromToken)
