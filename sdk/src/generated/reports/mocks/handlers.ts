// Generated from reports@1.1.0. Do not edit: npm run generate

import type {
  DiscoveryAnswer,
  ReportReceipts,
  ReportTypeDefinition,
  ReportTypesAnswer,
  ReportsAnswer,
  TokenAnswers
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getDiscoveryResponseMock,
  getReportIdFromTokenResponseMock,
  getReportResponseMock,
  getReportTypeResponseMock,
  getReportTypesResponseMock,
  getReportsResponseMock,
  getSubmitReportResponseMock
} from './answers.ts';

export { getDiscoveryResponseMock, getReportTypesResponseMock, getReportTypeResponseMock, getReportsResponseMock, getSubmitReportResponseMock, getReportResponseMock, getReportIdFromTokenResponseMock } from './answers.ts';


export const getDiscoveryMockHandler = (overrideResponse?: DiscoveryAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DiscoveryAnswer> | DiscoveryAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/discovery\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDiscoveryResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReportTypesMockHandler = (overrideResponse?: ReportTypesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReportTypesAnswer> | ReportTypesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/services\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReportTypeMockHandler = (overrideResponse?: ReportTypeDefinition | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReportTypeDefinition> | ReportTypeDefinition), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/services\/(?<serviceCode>[^/]+)\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportTypeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReportsMockHandler = (overrideResponse?: ReportsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReportsAnswer> | ReportsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/requests\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSubmitReportMockHandler = (overrideResponse?: ReportReceipts | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<ReportReceipts> | ReportReceipts), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/requests\.json$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSubmitReportResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReportMockHandler = (overrideResponse?: ReportsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReportsAnswer> | ReportsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/requests\/(?<serviceRequestId>[^/]+)\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReportIdFromTokenMockHandler = (overrideResponse?: TokenAnswers | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TokenAnswers> | TokenAnswers), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/reports|\/sandbox\/reports|\/open311\/v2)?\/tokens\/(?<token>[^/]+)\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportIdFromTokenResponseMock(),
      { status: 200
      })
  }, options)
}
export const getStreetReportsMock = () => [
  getDiscoveryMockHandler(),
  getReportTypesMockHandler(),
  getReportTypeMockHandler(),
  getReportsMockHandler(),
  getSubmitReportMockHandler(),
  getReportMockHandler(),
  getReportIdFromTokenMockHandler()
]
