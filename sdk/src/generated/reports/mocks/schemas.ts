// Generated from reports@1.1.0. Do not edit: npm run generate

import { factory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getDiscoveryMock = /*#__PURE__*/ factory<Wire.Discovery>([answers.discovery, "discovery"])
export const getDiscoveryAnswerMock = /*#__PURE__*/ factory<Wire.DiscoveryAnswer>([answers.discovery])
export const getEndpointMock = /*#__PURE__*/ factory<Wire.Endpoint>([answers.discovery, "discovery", "endpoints", 0])
export const getRecipientsMock = /*#__PURE__*/ factory<Wire.Recipients>([answers.report, "service_requests", 0, "agency_responsible"])
export const getReportMock = /*#__PURE__*/ factory<Wire.Report>([answers.reports, "service_requests", 0], [answers.report, "service_requests", 0])
export const getReportChoiceMock = /*#__PURE__*/ factory<Wire.ReportChoice>([answers.reportType, "attributes", 0, "values", 0])
export const getReportQuestionMock = /*#__PURE__*/ factory<Wire.ReportQuestion>([answers.reportType, "attributes", 0])
export const getReportReceiptMock = /*#__PURE__*/ factory<Wire.ReportReceipt>([answers.submitReport, 0])
export const getReportTypeMock = /*#__PURE__*/ factory<Wire.ReportType>([answers.reportTypes, "services", 0], [answers.reportTypes, "services", 1])
export const getReportTypeDefinitionMock = /*#__PURE__*/ factory<Wire.ReportTypeDefinition>([answers.reportType])
export const getReportTypesAnswerMock = /*#__PURE__*/ factory<Wire.ReportTypesAnswer>([answers.reportTypes])
export const getReportsAnswerMock = /*#__PURE__*/ factory<Wire.ReportsAnswer>([answers.reports], [answers.report])
export const getTokenAnswerMock = /*#__PURE__*/ factory<Wire.TokenAnswer>([answers.reportIdFromToken, 0])
