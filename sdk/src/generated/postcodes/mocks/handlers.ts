// Generated from postcodes@3.0.0. Do not edit: npm run generate

import type {
  BulkAnswer,
  CompletionsAnswer,
  FoundPostcodesAnswer,
  NearestOutcodesAnswer,
  NearestPostcodesAnswer,
  OutcodeAnswer,
  PlaceAnswer,
  PlacesAnswer,
  PostcodeAnswer,
  RandomPostcodeAnswer,
  ScottishPostcodeAnswer,
  TerminatedPostcodeAnswer,
  ValidAnswer
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getAutocompletePostcodeResponseMock,
  getBulkPostcodesResponseMock,
  getNearestOutcodesResponseMock,
  getNearestPostcodesResponseMock,
  getOutcodeResponseMock,
  getPlaceResponseMock,
  getPostcodeResponseMock,
  getRandomPlaceResponseMock,
  getRandomPostcodeResponseMock,
  getScottishPostcodeResponseMock,
  getSearchPlacesResponseMock,
  getSearchPostcodesResponseMock,
  getTerminatedPostcodeResponseMock,
  getValidatePostcodeResponseMock
} from './answers.ts';

export { getPostcodeResponseMock, getSearchPostcodesResponseMock, getBulkPostcodesResponseMock, getNearestPostcodesResponseMock, getValidatePostcodeResponseMock, getAutocompletePostcodeResponseMock, getRandomPostcodeResponseMock, getTerminatedPostcodeResponseMock, getScottishPostcodeResponseMock, getOutcodeResponseMock, getNearestOutcodesResponseMock, getSearchPlacesResponseMock, getPlaceResponseMock, getRandomPlaceResponseMock } from './answers.ts';


export const getPostcodeMockHandler = (overrideResponse?: PostcodeAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PostcodeAnswer> | PostcodeAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/postcodes\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchPostcodesMockHandler = (overrideResponse?: FoundPostcodesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FoundPostcodesAnswer> | FoundPostcodesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/postcodes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchPostcodesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBulkPostcodesMockHandler = (overrideResponse?: BulkAnswer | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<BulkAnswer> | BulkAnswer), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/postcodes$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBulkPostcodesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNearestPostcodesMockHandler = (overrideResponse?: NearestPostcodesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NearestPostcodesAnswer> | NearestPostcodesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/postcodes\/(?<postcode>[^/]+)\/nearest$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNearestPostcodesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getValidatePostcodeMockHandler = (overrideResponse?: ValidAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ValidAnswer> | ValidAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/postcodes\/(?<postcode>[^/]+)\/validate$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getValidatePostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAutocompletePostcodeMockHandler = (overrideResponse?: CompletionsAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CompletionsAnswer> | CompletionsAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/postcodes\/(?<postcode>[^/]+)\/autocomplete$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAutocompletePostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRandomPostcodeMockHandler = (overrideResponse?: RandomPostcodeAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RandomPostcodeAnswer> | RandomPostcodeAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/random\/postcodes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRandomPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTerminatedPostcodeMockHandler = (overrideResponse?: TerminatedPostcodeAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TerminatedPostcodeAnswer> | TerminatedPostcodeAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/terminated_postcodes\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTerminatedPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getScottishPostcodeMockHandler = (overrideResponse?: ScottishPostcodeAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ScottishPostcodeAnswer> | ScottishPostcodeAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/scotland\/postcodes\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getScottishPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getOutcodeMockHandler = (overrideResponse?: OutcodeAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<OutcodeAnswer> | OutcodeAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/outcodes\/(?<outcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOutcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNearestOutcodesMockHandler = (overrideResponse?: NearestOutcodesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NearestOutcodesAnswer> | NearestOutcodesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/outcodes\/(?<outcode>[^/]+)\/nearest$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNearestOutcodesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchPlacesMockHandler = (overrideResponse?: PlacesAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlacesAnswer> | PlacesAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/places$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchPlacesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlaceMockHandler = (overrideResponse?: PlaceAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlaceAnswer> | PlaceAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/places\/(?<code>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlaceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRandomPlaceMockHandler = (overrideResponse?: PlaceAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlaceAnswer> | PlaceAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/postcodes|\/sandbox\/postcodes)?\/random\/places$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRandomPlaceResponseMock(),
      { status: 200
      })
  }, options)
}
export const getPostcodesIoMock = () => [
  getPostcodeMockHandler(),
  getSearchPostcodesMockHandler(),
  getBulkPostcodesMockHandler(),
  getNearestPostcodesMockHandler(),
  getValidatePostcodeMockHandler(),
  getAutocompletePostcodeMockHandler(),
  getRandomPostcodeMockHandler(),
  getTerminatedPostcodeMockHandler(),
  getScottishPostcodeMockHandler(),
  getOutcodeMockHandler(),
  getNearestOutcodesMockHandler(),
  getSearchPlacesMockHandler(),
  getPlaceMockHandler(),
  getRandomPlaceMockHandler()
]
