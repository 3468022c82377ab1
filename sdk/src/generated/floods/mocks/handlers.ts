// Generated from floods@2.0.0. Do not edit: npm run generate

import type {
  ArchiveCsv,
  AreaOutline,
  FloodAreaAnswer,
  FloodAreasAnswer,
  FloodStationAnswer,
  FloodStationsAnswer,
  FloodWarningAnswer,
  FloodWarningsAnswer,
  MeasureAnswer,
  MeasuresAnswer,
  ReadingAnswer,
  ReadingsAnswer
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getFloodAreaPolygonResponseMock,
  getFloodAreaResponseMock,
  getFloodAreasResponseMock,
  getFloodStationResponseMock,
  getFloodStationsResponseMock,
  getFloodWarningResponseMock,
  getFloodWarningsResponseMock,
  getMeasureReadingsResponseMock,
  getMeasureResponseMock,
  getMeasuresResponseMock,
  getReadingResponseMock,
  getReadingsArchiveResponseMock,
  getReadingsResponseMock,
  getStationMeasuresResponseMock,
  getStationReadingsResponseMock
} from './answers.ts';

export { getFloodWarningsResponseMock, getFloodWarningResponseMock, getFloodAreasResponseMock, getFloodAreaResponseMock, getFloodAreaPolygonResponseMock, getFloodStationsResponseMock, getFloodStationResponseMock, getStationMeasuresResponseMock, getStationReadingsResponseMock, getMeasuresResponseMock, getMeasureResponseMock, getMeasureReadingsResponseMock, getReadingsResponseMock, getReadingResponseMock, getReadingsArchiveResponseMock } from './answers.ts';


export const getFloodWarningsMockHandler = (overrideResponse?: FloodWarningsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FloodWarningsAnswer> | FloodWarningsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/floods$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodWarningsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFloodWarningMockHandler = (overrideResponse?: FloodWarningAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FloodWarningAnswer> | FloodWarningAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/floods\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodWarningResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFloodAreasMockHandler = (overrideResponse?: FloodAreasAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FloodAreasAnswer> | FloodAreasAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/floodAreas$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodAreasResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFloodAreaMockHandler = (overrideResponse?: FloodAreaAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FloodAreaAnswer> | FloodAreaAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/floodAreas\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodAreaResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFloodAreaPolygonMockHandler = (overrideResponse?: AreaOutline | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AreaOutline> | AreaOutline), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/floodAreas\/(?<id>[^/]+)\/polygon$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodAreaPolygonResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFloodStationsMockHandler = (overrideResponse?: FloodStationsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FloodStationsAnswer> | FloodStationsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/stations$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodStationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getFloodStationMockHandler = (overrideResponse?: FloodStationAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FloodStationAnswer> | FloodStationAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/stations\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getFloodStationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStationMeasuresMockHandler = (overrideResponse?: MeasuresAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<MeasuresAnswer> | MeasuresAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/stations\/(?<id>[^/]+)\/measures$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStationMeasuresResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStationReadingsMockHandler = (overrideResponse?: ReadingsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReadingsAnswer> | ReadingsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/stations\/(?<id>[^/]+)\/readings$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStationReadingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getMeasuresMockHandler = (overrideResponse?: MeasuresAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<MeasuresAnswer> | MeasuresAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/measures$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getMeasuresResponseMock(),
      { status: 200
      })
  }, options)
}

export const getMeasureMockHandler = (overrideResponse?: MeasureAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<MeasureAnswer> | MeasureAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/measures\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getMeasureResponseMock(),
      { status: 200
      })
  }, options)
}

export const getMeasureReadingsMockHandler = (overrideResponse?: ReadingsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReadingsAnswer> | ReadingsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/id\/measures\/(?<id>[^/]+)\/readings$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getMeasureReadingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReadingsMockHandler = (overrideResponse?: ReadingsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReadingsAnswer> | ReadingsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/data\/readings$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReadingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReadingMockHandler = (overrideResponse?: ReadingAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ReadingAnswer> | ReadingAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/data\/readings\/(?<measureId>[^/]+)\/(?<time>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReadingResponseMock(),
      { status: 200
      })
  }, options)
}

export const getReadingsArchiveMockHandler = (overrideResponse?: ArchiveCsv | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ArchiveCsv> | ArchiveCsv), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/floods|\/sandbox\/floods|\/flood\-monitoring)?\/archive\/readings\-(?<date>[^/]+)\.csv$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReadingsArchiveResponseMock(),
      { status: 200, headers: { 'Content-Type': 'application/problem+json' }
      })
  }, options)
}
export const getFloodMonitoringMock = () => [
  getFloodWarningsMockHandler(),
  getFloodWarningMockHandler(),
  getFloodAreasMockHandler(),
  getFloodAreaMockHandler(),
  getFloodAreaPolygonMockHandler(),
  getFloodStationsMockHandler(),
  getFloodStationMockHandler(),
  getStationMeasuresMockHandler(),
  getStationReadingsMockHandler(),
  getMeasuresMockHandler(),
  getMeasureMockHandler(),
  getMeasureReadingsMockHandler(),
  getReadingsMockHandler(),
  getReadingMockHandler(),
  getReadingsArchiveMockHandler()
]
