// Generated from police@1.0.1. Do not edit: npm run generate

import type {
  Crime,
  CrimeCategoryName,
  CrimeDate,
  CrimeHistory,
  CrimesUpdated,
  LocatedNeighbourhood,
  Neighbourhood,
  NeighbourhoodEvent,
  NeighbourhoodName,
  NeighbourhoodPoint,
  NeighbourhoodPriority,
  PlacedOutcome,
  PoliceForce,
  PoliceForceName,
  PoliceOfficer,
  StopAndSearch
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getCrimeCategoriesResponseMock,
  getCrimeDatesResponseMock,
  getCrimeOutcomesResponseMock,
  getCrimesAtLocationResponseMock,
  getCrimesLastUpdatedResponseMock,
  getCrimesWithoutLocationResponseMock,
  getLocateNeighbourhoodResponseMock,
  getNeighbourhoodBoundaryResponseMock,
  getNeighbourhoodEventsResponseMock,
  getNeighbourhoodPeopleResponseMock,
  getNeighbourhoodPrioritiesResponseMock,
  getNeighbourhoodResponseMock,
  getNeighbourhoodsResponseMock,
  getOutcomesAtLocationResponseMock,
  getPoliceForcePeopleResponseMock,
  getPoliceForceResponseMock,
  getPoliceForcesResponseMock,
  getStopsAtLocationResponseMock,
  getStopsByForceResponseMock,
  getStopsWithoutLocationResponseMock,
  getStreetCrimesInAreaResponseMock,
  getStreetCrimesResponseMock,
  getStreetStopsInAreaResponseMock,
  getStreetStopsResponseMock
} from './answers.ts';

export { getCrimeDatesResponseMock, getStreetCrimesResponseMock, getStreetCrimesInAreaResponseMock, getCrimesAtLocationResponseMock, getCrimesWithoutLocationResponseMock, getCrimeCategoriesResponseMock, getCrimesLastUpdatedResponseMock, getOutcomesAtLocationResponseMock, getCrimeOutcomesResponseMock, getStreetStopsResponseMock, getStreetStopsInAreaResponseMock, getStopsAtLocationResponseMock, getStopsWithoutLocationResponseMock, getStopsByForceResponseMock, getPoliceForcesResponseMock, getPoliceForceResponseMock, getPoliceForcePeopleResponseMock, getLocateNeighbourhoodResponseMock, getNeighbourhoodsResponseMock, getNeighbourhoodResponseMock, getNeighbourhoodBoundaryResponseMock, getNeighbourhoodPeopleResponseMock, getNeighbourhoodEventsResponseMock, getNeighbourhoodPrioritiesResponseMock } from './answers.ts';


export const getCrimeDatesMockHandler = (overrideResponse?: CrimeDate[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CrimeDate[]> | CrimeDate[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crimes\-street\-dates$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrimeDatesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStreetCrimesMockHandler = (overrideResponse?: Crime[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Crime[]> | Crime[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crimes\-street\/(?<category>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStreetCrimesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStreetCrimesInAreaMockHandler = (overrideResponse?: Crime[] | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Crime[]> | Crime[]), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crimes\-street\/(?<category>[^/]+)$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStreetCrimesInAreaResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrimesAtLocationMockHandler = (overrideResponse?: Crime[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Crime[]> | Crime[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crimes\-at\-location$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrimesAtLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrimesWithoutLocationMockHandler = (overrideResponse?: Crime[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Crime[]> | Crime[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crimes\-no\-location$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrimesWithoutLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrimeCategoriesMockHandler = (overrideResponse?: CrimeCategoryName[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CrimeCategoryName[]> | CrimeCategoryName[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crime\-categories$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrimeCategoriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrimesLastUpdatedMockHandler = (overrideResponse?: CrimesUpdated | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CrimesUpdated> | CrimesUpdated), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/crime\-last\-updated$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrimesLastUpdatedResponseMock(),
      { status: 200
      })
  }, options)
}

export const getOutcomesAtLocationMockHandler = (overrideResponse?: PlacedOutcome[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlacedOutcome[]> | PlacedOutcome[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/outcomes\-at\-location$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getOutcomesAtLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrimeOutcomesMockHandler = (overrideResponse?: CrimeHistory | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CrimeHistory> | CrimeHistory), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/outcomes\-for\-crime\/(?<persistentId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrimeOutcomesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStreetStopsMockHandler = (overrideResponse?: StopAndSearch[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopAndSearch[]> | StopAndSearch[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/stops\-street$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStreetStopsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStreetStopsInAreaMockHandler = (overrideResponse?: StopAndSearch[] | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<StopAndSearch[]> | StopAndSearch[]), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/stops\-street$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStreetStopsInAreaResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopsAtLocationMockHandler = (overrideResponse?: StopAndSearch[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopAndSearch[]> | StopAndSearch[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/stops\-at\-location$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopsAtLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopsWithoutLocationMockHandler = (overrideResponse?: StopAndSearch[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopAndSearch[]> | StopAndSearch[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/stops\-no\-location$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopsWithoutLocationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopsByForceMockHandler = (overrideResponse?: StopAndSearch[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopAndSearch[]> | StopAndSearch[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/stops\-force$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopsByForceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPoliceForcesMockHandler = (overrideResponse?: PoliceForceName[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PoliceForceName[]> | PoliceForceName[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/forces$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPoliceForcesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPoliceForceMockHandler = (overrideResponse?: PoliceForce | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PoliceForce> | PoliceForce), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/forces\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPoliceForceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPoliceForcePeopleMockHandler = (overrideResponse?: PoliceOfficer[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PoliceOfficer[]> | PoliceOfficer[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/forces\/(?<id>[^/]+)\/people$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPoliceForcePeopleResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLocateNeighbourhoodMockHandler = (overrideResponse?: LocatedNeighbourhood | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<LocatedNeighbourhood> | LocatedNeighbourhood), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/locate\-neighbourhood$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLocateNeighbourhoodResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNeighbourhoodsMockHandler = (overrideResponse?: NeighbourhoodName[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NeighbourhoodName[]> | NeighbourhoodName[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/(?<force>[^/]+)\/neighbourhoods$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNeighbourhoodsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNeighbourhoodMockHandler = (overrideResponse?: Neighbourhood | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Neighbourhood> | Neighbourhood), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/(?<force>[^/]+)\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNeighbourhoodResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNeighbourhoodBoundaryMockHandler = (overrideResponse?: NeighbourhoodPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NeighbourhoodPoint[]> | NeighbourhoodPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/(?<force>[^/]+)\/(?<id>[^/]+)\/boundary$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNeighbourhoodBoundaryResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNeighbourhoodPeopleMockHandler = (overrideResponse?: PoliceOfficer[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PoliceOfficer[]> | PoliceOfficer[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/(?<force>[^/]+)\/(?<id>[^/]+)\/people$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNeighbourhoodPeopleResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNeighbourhoodEventsMockHandler = (overrideResponse?: NeighbourhoodEvent[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NeighbourhoodEvent[]> | NeighbourhoodEvent[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/(?<force>[^/]+)\/(?<id>[^/]+)\/events$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNeighbourhoodEventsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getNeighbourhoodPrioritiesMockHandler = (overrideResponse?: NeighbourhoodPriority[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NeighbourhoodPriority[]> | NeighbourhoodPriority[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/police|\/sandbox\/police|\/api)?\/(?<force>[^/]+)\/(?<id>[^/]+)\/priorities$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getNeighbourhoodPrioritiesResponseMock(),
      { status: 200
      })
  }, options)
}
export const getPoliceDataMock = () => [
  getCrimeDatesMockHandler(),
  getStreetCrimesMockHandler(),
  getStreetCrimesInAreaMockHandler(),
  getCrimesAtLocationMockHandler(),
  getCrimesWithoutLocationMockHandler(),
  getCrimeCategoriesMockHandler(),
  getCrimesLastUpdatedMockHandler(),
  getOutcomesAtLocationMockHandler(),
  getCrimeOutcomesMockHandler(),
  getStreetStopsMockHandler(),
  getStreetStopsInAreaMockHandler(),
  getStopsAtLocationMockHandler(),
  getStopsWithoutLocationMockHandler(),
  getStopsByForceMockHandler(),
  getPoliceForcesMockHandler(),
  getPoliceForceMockHandler(),
  getPoliceForcePeopleMockHandler(),
  getLocateNeighbourhoodMockHandler(),
  getNeighbourhoodsMockHandler(),
  getNeighbourhoodMockHandler(),
  getNeighbourhoodBoundaryMockHandler(),
  getNeighbourhoodPeopleMockHandler(),
  getNeighbourhoodEventsMockHandler(),
  getNeighbourhoodPrioritiesMockHandler()
]
