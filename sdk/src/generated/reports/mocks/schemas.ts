// Generated from reports@1.2.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as its from './answers.ts'

export const getDiscoveryMock: MockFactory<Wire.Discovery> = /*#__PURE__*/ factory([its.discovery,"discovery"])
export const getDiscoveryAnswerMock: MockFactory<Wire.DiscoveryAnswer> = /*#__PURE__*/ factory([its.discovery])
export const getEndpointMock: MockFactory<Wire.Endpoint> = /*#__PURE__*/ factory([its.discovery,"discovery","endpoints",0])
export const getRecipientsMock: MockFactory<Wire.Recipients> = /*#__PURE__*/ factory([its.report,"service_requests",0,"agency_responsible"])
export const getReportMock: MockFactory<Wire.Report> = /*#__PURE__*/ factory([its.reports,"service_requests",0], [its.report,"service_requests",0])
export const getReportChoiceMock: MockFactory<Wire.ReportChoice> = /*#__PURE__*/ factory([its.reportType,"attributes",0,"values",0])
export const getReportQuestionMock: MockFactory<Wire.ReportQuestion> = /*#__PURE__*/ factory([its.reportType,"attributes",0])
export const getReportReceiptMock: MockFactory<Wire.ReportReceipt> = /*#__PURE__*/ factory([its.submitReport,0])
export const getReportTypeMock: MockFactory<Wire.ReportType> = /*#__PURE__*/ factory([its.reportTypes,"services",0], [its.reportTypes,"services",1])
export const getReportTypeDefinitionMock: MockFactory<Wire.ReportTypeDefinition> = /*#__PURE__*/ factory([its.reportType])
export const getReportTypesAnswerMock: MockFactory<Wire.ReportTypesAnswer> = /*#__PURE__*/ factory([its.reportTypes])
export const getReportsAnswerMock: MockFactory<Wire.ReportsAnswer> = /*#__PURE__*/ factory([its.reports], [its.report])
export const getTokenAnswerMock: MockFactory<Wire.TokenAnswer> = /*#__PURE__*/ factory([its.reportIdFromToken,0])
