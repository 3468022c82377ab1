// Generated from services@1.0.0. Do not edit: npm run generate

import type {
  DirectoryInfo,
  Service,
  ServiceAtLocationDetail,
  ServiceAtLocationPage,
  ServicePage,
  Taxonomy,
  TaxonomyPage,
  TaxonomyTerm,
  TaxonomyTermPage
} from '../types.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getDirectoryInfoResponseMock,
  getSearchServicesResponseMock,
  getServiceAtLocationResponseMock,
  getServiceResponseMock,
  getServicesAtLocationsResponseMock,
  getTaxonomiesResponseMock,
  getTaxonomyResponseMock,
  getTaxonomyTermResponseMock,
  getTaxonomyTermsResponseMock
} from './answers.ts';

export { getDirectoryInfoResponseMock, getSearchServicesResponseMock, getServiceResponseMock, getServicesAtLocationsResponseMock, getServiceAtLocationResponseMock, getTaxonomiesResponseMock, getTaxonomyResponseMock, getTaxonomyTermsResponseMock, getTaxonomyTermResponseMock } from './answers.ts';


export const getDirectoryInfoMockHandler = (overrideResponse?: DirectoryInfo | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DirectoryInfo> | DirectoryInfo), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDirectoryInfoResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchServicesMockHandler = (overrideResponse?: ServicePage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ServicePage> | ServicePage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/services$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchServicesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getServiceMockHandler = (overrideResponse?: Service | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Service> | Service), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/services\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getServiceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getServicesAtLocationsMockHandler = (overrideResponse?: ServiceAtLocationPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ServiceAtLocationPage> | ServiceAtLocationPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/service_at_locations$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getServicesAtLocationsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getServiceAtLocationMockHandler = (overrideResponse?: ServiceAtLocationDetail | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ServiceAtLocationDetail> | ServiceAtLocationDetail), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/service_at_locations\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getServiceAtLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTaxonomiesMockHandler = (overrideResponse?: TaxonomyPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TaxonomyPage> | TaxonomyPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/taxonomies$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTaxonomiesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTaxonomyMockHandler = (overrideResponse?: Taxonomy | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Taxonomy> | Taxonomy), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/taxonomies\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTaxonomyResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTaxonomyTermsMockHandler = (overrideResponse?: TaxonomyTermPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TaxonomyTermPage> | TaxonomyTermPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/taxonomy_terms$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTaxonomyTermsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTaxonomyTermMockHandler = (overrideResponse?: TaxonomyTerm | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TaxonomyTerm> | TaxonomyTerm), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/services|\/sandbox\/services)?\/taxonomy_terms\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTaxonomyTermResponseMock(),
      { status: 200
      })
  }, options)
}
export const getLocalServicesMock = () => [
  getDirectoryInfoMockHandler(),
  getSearchServicesMockHandler(),
  getServiceMockHandler(),
  getServicesAtLocationsMockHandler(),
  getServiceAtLocationMockHandler(),
  getTaxonomiesMockHandler(),
  getTaxonomyMockHandler(),
  getTaxonomyTermsMockHandler(),
  getTaxonomyTermMockHandler()
]
