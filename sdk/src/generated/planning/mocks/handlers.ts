// Generated from planning@1.0.1. Do not edit: npm run generate

import type {
  PlanningApplication,
  PlanningApplicationCounts,
  PlanningApplicationPage,
  PlanningDataset,
  PlanningDatasetList,
  PlanningEntity,
  PlanningEntityPage,
  PlanningFeature,
  PlanningFeatureCollection,
  PlanningOrganisationList
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getPlanningApplicationCountsResponseMock,
  getPlanningApplicationResponseMock,
  getPlanningApplicationsResponseMock,
  getPlanningDatasetResponseMock,
  getPlanningDatasetsResponseMock,
  getPlanningEntitiesGeoJsonResponseMock,
  getPlanningEntitiesResponseMock,
  getPlanningEntityGeoJsonResponseMock,
  getPlanningEntityResponseMock,
  getPlanningOrganisationsResponseMock
} from './answers.ts';

export { getPlanningEntitiesResponseMock, getPlanningEntitiesGeoJsonResponseMock, getPlanningEntityResponseMock, getPlanningEntityGeoJsonResponseMock, getPlanningDatasetsResponseMock, getPlanningDatasetResponseMock, getPlanningOrganisationsResponseMock, getPlanningApplicationsResponseMock, getPlanningApplicationCountsResponseMock, getPlanningApplicationResponseMock } from './answers.ts';


export const getPlanningEntitiesMockHandler = (overrideResponse?: PlanningEntityPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningEntityPage> | PlanningEntityPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/entity\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningEntitiesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningEntitiesGeoJsonMockHandler = (overrideResponse?: PlanningFeatureCollection | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningFeatureCollection> | PlanningFeatureCollection), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/entity\.geojson$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningEntitiesGeoJsonResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningEntityMockHandler = (overrideResponse?: PlanningEntity | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningEntity> | PlanningEntity), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/entity\/(?<entity>[^/]+)\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningEntityResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningEntityGeoJsonMockHandler = (overrideResponse?: PlanningFeature | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningFeature> | PlanningFeature), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/entity\/(?<entity>[^/]+)\.geojson$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningEntityGeoJsonResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningDatasetsMockHandler = (overrideResponse?: PlanningDatasetList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningDatasetList> | PlanningDatasetList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/dataset\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningDatasetsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningDatasetMockHandler = (overrideResponse?: PlanningDataset | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningDataset> | PlanningDataset), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/dataset\/(?<dataset>[^/]+)\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningDatasetResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningOrganisationsMockHandler = (overrideResponse?: PlanningOrganisationList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningOrganisationList> | PlanningOrganisationList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/organisation\.json$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningOrganisationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningApplicationsMockHandler = (overrideResponse?: PlanningApplicationPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningApplicationPage> | PlanningApplicationPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/applications$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningApplicationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningApplicationCountsMockHandler = (overrideResponse?: PlanningApplicationCounts | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningApplicationCounts> | PlanningApplicationCounts), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/applications\/counts$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningApplicationCountsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlanningApplicationMockHandler = (overrideResponse?: PlanningApplication | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlanningApplication> | PlanningApplication), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/planning|\/sandbox\/planning)?\/applications\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlanningApplicationResponseMock(),
      { status: 200
      })
  }, options)
}
export const getPlanningDataMock = () => [
  getPlanningEntitiesMockHandler(),
  getPlanningEntitiesGeoJsonMockHandler(),
  getPlanningEntityMockHandler(),
  getPlanningEntityGeoJsonMockHandler(),
  getPlanningDatasetsMockHandler(),
  getPlanningDatasetMockHandler(),
  getPlanningOrganisationsMockHandler(),
  getPlanningApplicationsMockHandler(),
  getPlanningApplicationCountsMockHandler(),
  getPlanningApplicationMockHandler()
]
