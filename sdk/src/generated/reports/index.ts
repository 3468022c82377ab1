// Generated from reports@1.2.0. Do not edit: npm run generate

export {
  reportType,
  reportTypes,
} from './operations/kinds-of-report.ts'
export type {
  ReportTypeParams,
  ReportTypeResult,
  ReportTypesParams,
  ReportTypesResult,
} from './operations/kinds-of-report.ts'
export {
  report,
  reports,
} from './operations/reports.ts'
export type {
  ReportParams,
  ReportResult,
  ReportsParams,
  ReportsResult,
} from './operations/reports.ts'
export {
  reportIdFromToken,
  submitReport,
} from './operations/sending.ts'
export type {
  ReportIdFromTokenParams,
  ReportIdFromTokenResult,
  SubmitReportParams,
  SubmitReportResult,
} from './operations/sending.ts'
export {
  discovery,
} from './operations/server.ts'
export type {
  DiscoveryParams,
  DiscoveryResult,
} from './operations/server.ts'
export type {
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
  TokenAnswers,
} from './types.ts'
