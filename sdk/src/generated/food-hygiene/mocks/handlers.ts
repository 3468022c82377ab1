// Generated from food-hygiene@1.0.1. Do not edit: npm run generate

import type {
  Authorities,
  AuthoritiesBasic,
  Authority,
  BusinessType,
  BusinessTypes,
  Countries,
  CountriesBasic,
  Country,
  Establishment,
  Establishments,
  EstablishmentsBasic,
  RatingOperators,
  Ratings,
  Region,
  Regions,
  RegionsBasic,
  SchemeTypes,
  ScoreDescriptors,
  SortOptions
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getAuthoritiesBasicPageResponseMock,
  getAuthoritiesBasicResponseMock,
  getAuthoritiesPageResponseMock,
  getAuthoritiesResponseMock,
  getAuthorityResponseMock,
  getBusinessTypeResponseMock,
  getBusinessTypesBasicResponseMock,
  getBusinessTypesResponseMock,
  getCountriesBasicResponseMock,
  getCountriesResponseMock,
  getCountryResponseMock,
  getEstablishmentResponseMock,
  getEstablishmentsBasicPageResponseMock,
  getEstablishmentsBasicResponseMock,
  getEstablishmentsByIdResponseMock,
  getRatingOperatorsResponseMock,
  getRatingsResponseMock,
  getRegionResponseMock,
  getRegionsBasicResponseMock,
  getRegionsResponseMock,
  getSchemeTypesResponseMock,
  getScoreDescriptorsResponseMock,
  getSearchEstablishmentsResponseMock,
  getSortOptionsResponseMock
} from './answers.ts';

export { getSearchEstablishmentsResponseMock, getEstablishmentsByIdResponseMock, getEstablishmentsBasicResponseMock, getEstablishmentsBasicPageResponseMock, getEstablishmentResponseMock, getAuthoritiesResponseMock, getAuthoritiesBasicResponseMock, getAuthoritiesBasicPageResponseMock, getAuthoritiesPageResponseMock, getAuthorityResponseMock, getBusinessTypesResponseMock, getBusinessTypesBasicResponseMock, getBusinessTypeResponseMock, getCountriesResponseMock, getCountriesBasicResponseMock, getCountryResponseMock, getRegionsResponseMock, getRegionsBasicResponseMock, getRegionResponseMock, getRatingsResponseMock, getRatingOperatorsResponseMock, getSchemeTypesResponseMock, getSortOptionsResponseMock, getScoreDescriptorsResponseMock } from './answers.ts';


export const getSearchEstablishmentsMockHandler = (overrideResponse?: Establishments | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Establishments> | Establishments), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Establishments$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchEstablishmentsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getEstablishmentsByIdMockHandler = (overrideResponse?: Establishments | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Establishments> | Establishments), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Establishments\/list$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getEstablishmentsByIdResponseMock(),
      { status: 200
      })
  }, options)
}

export const getEstablishmentsBasicMockHandler = (overrideResponse?: EstablishmentsBasic | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<EstablishmentsBasic> | EstablishmentsBasic), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Establishments\/basic$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getEstablishmentsBasicResponseMock(),
      { status: 200
      })
  }, options)
}

export const getEstablishmentsBasicPageMockHandler = (overrideResponse?: EstablishmentsBasic | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<EstablishmentsBasic> | EstablishmentsBasic), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Establishments\/basic\/(?<pageNumber>[^/]+)\/(?<pageSize>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getEstablishmentsBasicPageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getEstablishmentMockHandler = (overrideResponse?: Establishment | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Establishment> | Establishment), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Establishments\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getEstablishmentResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAuthoritiesMockHandler = (overrideResponse?: Authorities | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Authorities> | Authorities), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Authorities$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAuthoritiesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAuthoritiesBasicMockHandler = (overrideResponse?: AuthoritiesBasic | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AuthoritiesBasic> | AuthoritiesBasic), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Authorities\/basic$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAuthoritiesBasicResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAuthoritiesBasicPageMockHandler = (overrideResponse?: AuthoritiesBasic | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AuthoritiesBasic> | AuthoritiesBasic), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Authorities\/basic\/(?<pageNumber>[^/]+)\/(?<pageSize>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAuthoritiesBasicPageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAuthoritiesPageMockHandler = (overrideResponse?: Authorities | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Authorities> | Authorities), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Authorities\/(?<pageNumber>[^/]+)\/(?<pageSize>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAuthoritiesPageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAuthorityMockHandler = (overrideResponse?: Authority | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Authority> | Authority), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Authorities\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAuthorityResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBusinessTypesMockHandler = (overrideResponse?: BusinessTypes | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BusinessTypes> | BusinessTypes), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/BusinessTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBusinessTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBusinessTypesBasicMockHandler = (overrideResponse?: BusinessTypes | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BusinessTypes> | BusinessTypes), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/BusinessTypes\/basic$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBusinessTypesBasicResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBusinessTypeMockHandler = (overrideResponse?: BusinessType | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BusinessType> | BusinessType), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/BusinessTypes\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBusinessTypeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCountriesMockHandler = (overrideResponse?: Countries | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Countries> | Countries), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Countries$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCountriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCountriesBasicMockHandler = (overrideResponse?: CountriesBasic | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CountriesBasic> | CountriesBasic), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Countries\/basic$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCountriesBasicResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCountryMockHandler = (overrideResponse?: Country | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Country> | Country), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Countries\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCountryResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionsMockHandler = (overrideResponse?: Regions | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Regions> | Regions), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Regions$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionsBasicMockHandler = (overrideResponse?: RegionsBasic | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RegionsBasic> | RegionsBasic), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Regions\/basic$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionsBasicResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRegionMockHandler = (overrideResponse?: Region | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Region> | Region), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Regions\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRegionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRatingsMockHandler = (overrideResponse?: Ratings | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Ratings> | Ratings), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/Ratings$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRatingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRatingOperatorsMockHandler = (overrideResponse?: RatingOperators | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RatingOperators> | RatingOperators), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/RatingOperators$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRatingOperatorsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSchemeTypesMockHandler = (overrideResponse?: SchemeTypes | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SchemeTypes> | SchemeTypes), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/SchemeTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSchemeTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSortOptionsMockHandler = (overrideResponse?: SortOptions | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SortOptions> | SortOptions), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/SortOptions$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSortOptionsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getScoreDescriptorsMockHandler = (overrideResponse?: ScoreDescriptors | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ScoreDescriptors> | ScoreDescriptors), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/food\-hygiene|\/sandbox\/food\-hygiene)?\/ScoreDescriptors$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getScoreDescriptorsResponseMock(),
      { status: 200
      })
  }, options)
}
export const getFoodHygieneRatingsMock = () => [
  getSearchEstablishmentsMockHandler(),
  getEstablishmentsByIdMockHandler(),
  getEstablishmentsBasicMockHandler(),
  getEstablishmentsBasicPageMockHandler(),
  getEstablishmentMockHandler(),
  getAuthoritiesMockHandler(),
  getAuthoritiesBasicMockHandler(),
  getAuthoritiesBasicPageMockHandler(),
  getAuthoritiesPageMockHandler(),
  getAuthorityMockHandler(),
  getBusinessTypesMockHandler(),
  getBusinessTypesBasicMockHandler(),
  getBusinessTypeMockHandler(),
  getCountriesMockHandler(),
  getCountriesBasicMockHandler(),
  getCountryMockHandler(),
  getRegionsMockHandler(),
  getRegionsBasicMockHandler(),
  getRegionMockHandler(),
  getRatingsMockHandler(),
  getRatingOperatorsMockHandler(),
  getSchemeTypesMockHandler(),
  getSortOptionsMockHandler(),
  getScoreDescriptorsMockHandler()
]
