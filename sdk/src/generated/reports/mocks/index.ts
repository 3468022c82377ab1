// Generated from reports@1.1.0. Do not edit: npm run generate

import type { RequestHandler } from 'msw'
import {
  getDiscoveryMockHandler,
  getReportIdFromTokenMockHandler,
  getReportMockHandler,
  getReportTypeMockHandler,
  getReportTypesMockHandler,
  getReportsMockHandler,
  getSubmitReportMockHandler,
} from './handlers.ts'

export {
  getDiscoveryMockHandler,
  getReportIdFromTokenMockHandler,
  getReportMockHandler,
  getReportTypeMockHandler,
  getReportTypesMockHandler,
  getReportsMockHandler,
  getSubmitReportMockHandler,
}

export {
  getAnyServiceCodeMock,
  getAnyServiceRequestIdMock,
  getAnyTokenMock,
  getDateTimeMock,
  getDiscoveryAnswerMock,
  getDiscoveryMock,
  getEndpointMock,
  getJurisdictionIdMock,
  getLatitudeMock,
  getLongitudeMock,
  getOwnerErrorMock,
  getOwnerErrorsMock,
  getProblemErrorMock,
  getProblemMock,
  getRecipientsMock,
  getReportAddressIdMock,
  getReportAddressMock,
  getReportAnswersMock,
  getReportChoiceMock,
  getReportFormMock,
  getReportMock,
  getReportPlaceMock,
  getReportPointMock,
  getReportQuestionMock,
  getReportReceiptMock,
  getReportReceiptsMock,
  getReportTypeDefinitionMock,
  getReportTypeMock,
  getReportTypesAnswerMock,
  getReportsAnswerMock,
  getServiceCodeMock,
  getServiceRequestIdMock,
  getTokenAnswerMock,
  getTokenAnswersMock,
  getTokenMock,
} from './schemas.ts'

/** One handler for each operation, for `setupServer` and `setupWorker`. Answers are the contract's examples. */
export const mockHandlers = (): RequestHandler[] => [
  getDiscoveryMockHandler(),
  getReportsMockHandler(),
  getSubmitReportMockHandler(),
  getReportMockHandler(),
  getReportTypesMockHandler(),
  getReportTypeMockHandler(),
  getReportIdFromTokenMockHandler(),
]
