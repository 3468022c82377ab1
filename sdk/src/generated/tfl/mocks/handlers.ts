// Generated from tfl@2.1.0. Do not edit: npm run generate

import type {
  Accident,
  ActiveServiceType,
  AirQualityForecast,
  ArrivalDeparture,
  BikePoint,
  BikePointOccupancy,
  CarParkOccupancy,
  ChargeConnectorOccupancy,
  CrowdingWeek,
  DisruptedPoint,
  DisruptedPointFamily,
  DisruptedStreetSegment,
  Disruption,
  ItineraryResult,
  LiftDisruption,
  Line,
  LiveCrowding,
  MinicabAnswer,
  Mode,
  Place,
  PlaceCategory,
  PlaceTypeName,
  PlacesNear,
  PostcodeStreets,
  Prediction,
  RoadCorridor,
  RoadDisruption,
  RoadSeverity,
  RouteSearchResponse,
  RouteSequence,
  SearchMatches,
  StationCrowdingDay,
  StatusSeverity,
  StopKind,
  StopPoint,
  StopPointCategory,
  StopPointRouteSection,
  StopPointSearchResponse,
  StopPointsResponse,
  StopReference,
  StopServiceType,
  TimetableResponse
} from '../wire.ts';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getAccidentStatsResponseMock,
  getAirQualityResponseMock,
  getBikePointOccupancyResponseMock,
  getBikePointResponseMock,
  getBikePointsResponseMock,
  getCarParkOccupanciesResponseMock,
  getCarParkOccupancyResponseMock,
  getChargeConnectorStatusResponseMock,
  getChargeConnectorsResponseMock,
  getCrowdingByDayResponseMock,
  getCrowdingLiveResponseMock,
  getCrowdingResponseMock,
  getJourneyModesResponseMock,
  getJourneyResultsResponseMock,
  getLiftDisruptionsResponseMock,
  getLineArrivalsAtStopResponseMock,
  getLineArrivalsResponseMock,
  getLineDisruptionByModeResponseMock,
  getLineDisruptionCategoriesResponseMock,
  getLineDisruptionResponseMock,
  getLineModesResponseMock,
  getLineRouteSequenceResponseMock,
  getLineRoutesAllResponseMock,
  getLineRoutesByModeResponseMock,
  getLineRoutesResponseMock,
  getLineServiceTypesResponseMock,
  getLineSeveritiesResponseMock,
  getLineStatusBetweenResponseMock,
  getLineStatusByModeResponseMock,
  getLineStatusBySeverityResponseMock,
  getLineStatusResponseMock,
  getLineStopsResponseMock,
  getLineTimetableResponseMock,
  getLineTimetableToResponseMock,
  getLinesByModeResponseMock,
  getLinesResponseMock,
  getModeArrivalsResponseMock,
  getModeServiceTypesResponseMock,
  getPlaceCategoriesResponseMock,
  getPlaceOverlayResponseMock,
  getPlaceResponseMock,
  getPlaceTypesResponseMock,
  getPlacesAtResponseMock,
  getPlacesByTypeResponseMock,
  getPlacesNearResponseMock,
  getRoadCategoriesResponseMock,
  getRoadDisruptionByIdResponseMock,
  getRoadDisruptionResponseMock,
  getRoadSeveritiesResponseMock,
  getRoadStatusResponseMock,
  getRoadStreetDisruptionResponseMock,
  getRoadsByIdResponseMock,
  getRoadsResponseMock,
  getSearchBikePointsResponseMock,
  getSearchBusSchedulesResponseMock,
  getSearchCategoriesResponseMock,
  getSearchLinesResponseMock,
  getSearchMinicabsResponseMock,
  getSearchPlacesResponseMock,
  getSearchProvidersResponseMock,
  getSearchResponseMock,
  getSearchSortsResponseMock,
  getSearchStopPointsByQueryResponseMock,
  getSearchStopPointsResponseMock,
  getStopArrivalDeparturesResponseMock,
  getStopArrivalsResponseMock,
  getStopCarParksResponseMock,
  getStopCategoriesResponseMock,
  getStopCrowdingResponseMock,
  getStopDirectionToResponseMock,
  getStopDisruptionByModeResponseMock,
  getStopDisruptionResponseMock,
  getStopModesResponseMock,
  getStopPlacesResponseMock,
  getStopPointBySmsResponseMock,
  getStopPointsByModeResponseMock,
  getStopPointsByTypePageResponseMock,
  getStopPointsByTypeResponseMock,
  getStopPointsNearResponseMock,
  getStopPointsResponseMock,
  getStopReachableOnLineResponseMock,
  getStopRoutesResponseMock,
  getStopServiceTypesResponseMock,
  getStopTaxiRanksResponseMock,
  getStopTypesResponseMock,
  getStreetsByPostcodeResponseMock,
  getTravelTimeCompareMapResponseMock,
  getTravelTimeMapResponseMock,
  getVehicleArrivalsResponseMock
} from './answers.ts';

export { getLineModesResponseMock, getLineSeveritiesResponseMock, getLineDisruptionCategoriesResponseMock, getLineServiceTypesResponseMock, getLinesResponseMock, getLinesByModeResponseMock, getLineRoutesAllResponseMock, getLineRoutesResponseMock, getLineRoutesByModeResponseMock, getLineRouteSequenceResponseMock, getLineStatusBetweenResponseMock, getLineStatusResponseMock, getSearchLinesResponseMock, getLineStatusBySeverityResponseMock, getLineStatusByModeResponseMock, getLineStopsResponseMock, getLineTimetableResponseMock, getLineTimetableToResponseMock, getLineDisruptionResponseMock, getLineDisruptionByModeResponseMock, getLineArrivalsAtStopResponseMock, getLineArrivalsResponseMock, getModeServiceTypesResponseMock, getModeArrivalsResponseMock, getBikePointsResponseMock, getBikePointResponseMock, getSearchBikePointsResponseMock, getJourneyModesResponseMock, getJourneyResultsResponseMock, getStopCategoriesResponseMock, getStopTypesResponseMock, getStopModesResponseMock, getStopPointsResponseMock, getStopPlacesResponseMock, getStopCrowdingResponseMock, getStopPointsByTypeResponseMock, getStopPointsByTypePageResponseMock, getStopServiceTypesResponseMock, getStopArrivalsResponseMock, getStopArrivalDeparturesResponseMock, getStopReachableOnLineResponseMock, getStopRoutesResponseMock, getStopDisruptionByModeResponseMock, getStopDisruptionResponseMock, getStopDirectionToResponseMock, getStopPointsNearResponseMock, getStopPointsByModeResponseMock, getSearchStopPointsResponseMock, getSearchStopPointsByQueryResponseMock, getStopPointBySmsResponseMock, getStopTaxiRanksResponseMock, getStopCarParksResponseMock, getCrowdingResponseMock, getCrowdingByDayResponseMock, getCrowdingLiveResponseMock, getLiftDisruptionsResponseMock, getVehicleArrivalsResponseMock, getAirQualityResponseMock, getSearchMinicabsResponseMock, getTravelTimeMapResponseMock, getTravelTimeCompareMapResponseMock, getAccidentStatsResponseMock, getRoadsResponseMock, getRoadsByIdResponseMock, getRoadStatusResponseMock, getRoadDisruptionResponseMock, getRoadStreetDisruptionResponseMock, getRoadDisruptionByIdResponseMock, getRoadCategoriesResponseMock, getRoadSeveritiesResponseMock, getPlaceCategoriesResponseMock, getPlaceTypesResponseMock, getStreetsByPostcodeResponseMock, getPlacesByTypeResponseMock, getPlaceResponseMock, getPlacesNearResponseMock, getPlacesAtResponseMock, getPlaceOverlayResponseMock, getSearchPlacesResponseMock, getCarParkOccupanciesResponseMock, getCarParkOccupancyResponseMock, getChargeConnectorsResponseMock, getChargeConnectorStatusResponseMock, getBikePointOccupancyResponseMock, getSearchResponseMock, getSearchBusSchedulesResponseMock, getSearchProvidersResponseMock, getSearchCategoriesResponseMock, getSearchSortsResponseMock } from './answers.ts';


export const getLineModesMockHandler = (overrideResponse?: Mode[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Mode[]> | Mode[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Meta\/Modes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineModesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineSeveritiesMockHandler = (overrideResponse?: StatusSeverity[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StatusSeverity[]> | StatusSeverity[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Meta\/Severity$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineSeveritiesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineDisruptionCategoriesMockHandler = (overrideResponse?: string[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string[]> | string[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Meta\/DisruptionCategories$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineDisruptionCategoriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineServiceTypesMockHandler = (overrideResponse?: string[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string[]> | string[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Meta\/ServiceTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineServiceTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLinesMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLinesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLinesByModeMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Mode\/(?<modes>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLinesByModeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineRoutesAllMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Route$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineRoutesAllResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineRoutesMockHandler = (overrideResponse?: Line | Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line | Line[]> | Line | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)\/Route$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineRoutesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineRoutesByModeMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Mode\/(?<modes>[^/]+)\/Route$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineRoutesByModeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineRouteSequenceMockHandler = (overrideResponse?: RouteSequence | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RouteSequence> | RouteSequence), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<id>[^/]+)\/Route\/Sequence\/(?<direction>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineRouteSequenceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineStatusBetweenMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)\/Status\/(?<startDate>[^/]+)\/to\/(?<endDate>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineStatusBetweenResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineStatusMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)\/Status$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineStatusResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchLinesMockHandler = (overrideResponse?: RouteSearchResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RouteSearchResponse> | RouteSearchResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Search\/(?<query>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchLinesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineStatusBySeverityMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Status\/(?<severity>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineStatusBySeverityResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineStatusByModeMockHandler = (overrideResponse?: Line[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Line[]> | Line[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Mode\/(?<modes>[^/]+)\/Status$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineStatusByModeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineStopsMockHandler = (overrideResponse?: StopPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPoint[]> | StopPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<id>[^/]+)\/StopPoints$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineStopsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineTimetableMockHandler = (overrideResponse?: TimetableResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TimetableResponse> | TimetableResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<id>[^/]+)\/Timetable\/(?<fromStopPointId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineTimetableResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineTimetableToMockHandler = (overrideResponse?: TimetableResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TimetableResponse> | TimetableResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<id>[^/]+)\/Timetable\/(?<fromStopPointId>[^/]+)\/to\/(?<toStopPointId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineTimetableToResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineDisruptionMockHandler = (overrideResponse?: Disruption[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Disruption[]> | Disruption[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)\/Disruption$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineDisruptionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineDisruptionByModeMockHandler = (overrideResponse?: Disruption[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Disruption[]> | Disruption[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/Mode\/(?<modes>[^/]+)\/Disruption$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineDisruptionByModeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineArrivalsAtStopMockHandler = (overrideResponse?: Prediction[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Prediction[]> | Prediction[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)\/Arrivals\/(?<stopPointId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineArrivalsAtStopResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLineArrivalsMockHandler = (overrideResponse?: Prediction[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Prediction[]> | Prediction[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Line\/(?<ids>[^/]+)\/Arrivals$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLineArrivalsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getModeServiceTypesMockHandler = (overrideResponse?: ActiveServiceType[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ActiveServiceType[]> | ActiveServiceType[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Mode\/ActiveServiceTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getModeServiceTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getModeArrivalsMockHandler = (overrideResponse?: Prediction[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Prediction[]> | Prediction[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Mode\/(?<mode>[^/]+)\/Arrivals$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getModeArrivalsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBikePointsMockHandler = (overrideResponse?: BikePoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BikePoint[]> | BikePoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/BikePoint$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBikePointsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBikePointMockHandler = (overrideResponse?: BikePoint | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BikePoint> | BikePoint), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/BikePoint\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBikePointResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchBikePointsMockHandler = (overrideResponse?: BikePoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BikePoint[]> | BikePoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/BikePoint\/Search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchBikePointsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getJourneyModesMockHandler = (overrideResponse?: Mode[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Mode[]> | Mode[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Journey\/Meta\/Modes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getJourneyModesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getJourneyResultsMockHandler = (overrideResponse?: ItineraryResult | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ItineraryResult> | ItineraryResult), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Journey\/JourneyResults\/(?<from>[^/]+)\/to\/(?<to>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getJourneyResultsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopCategoriesMockHandler = (overrideResponse?: StopPointCategory[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPointCategory[]> | StopPointCategory[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Meta\/Categories$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopCategoriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopTypesMockHandler = (overrideResponse?: StopKind[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopKind[]> | StopKind[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Meta\/StopTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopModesMockHandler = (overrideResponse?: Mode[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Mode[]> | Mode[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Meta\/Modes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopModesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPointsMockHandler = (overrideResponse?: StopPoint | StopPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPoint | StopPoint[]> | StopPoint | StopPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<ids>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPointsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPlacesMockHandler = (overrideResponse?: Place[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place[]> | Place[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/placeTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPlacesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopCrowdingMockHandler = (overrideResponse?: StopPoint | StopPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPoint | StopPoint[]> | StopPoint | StopPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/Crowding\/(?<line>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopCrowdingResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPointsByTypeMockHandler = (overrideResponse?: StopPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPoint[]> | StopPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Type\/(?<types>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPointsByTypeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPointsByTypePageMockHandler = (overrideResponse?: StopPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPoint[]> | StopPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Type\/(?<types>[^/]+)\/page\/(?<page>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPointsByTypePageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopServiceTypesMockHandler = (overrideResponse?: StopServiceType[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopServiceType[]> | StopServiceType[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/ServiceTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopServiceTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopArrivalsMockHandler = (overrideResponse?: Prediction[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Prediction[]> | Prediction[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/Arrivals$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopArrivalsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopArrivalDeparturesMockHandler = (overrideResponse?: ArrivalDeparture[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ArrivalDeparture[]> | ArrivalDeparture[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/ArrivalDepartures$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopArrivalDeparturesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopReachableOnLineMockHandler = (overrideResponse?: StopReference[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopReference[]> | StopReference[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/CanReachOnLine\/(?<lineId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopReachableOnLineResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopRoutesMockHandler = (overrideResponse?: StopPointRouteSection[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPointRouteSection[]> | StopPointRouteSection[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/Route$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopRoutesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopDisruptionByModeMockHandler = (overrideResponse?: DisruptedPoint[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DisruptedPoint[]> | DisruptedPoint[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Mode\/(?<modes>[^/]+)\/Disruption$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopDisruptionByModeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopDisruptionMockHandler = (overrideResponse?: DisruptedPoint[] | DisruptedPointFamily | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DisruptedPoint[] | DisruptedPointFamily> | DisruptedPoint[] | DisruptedPointFamily), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<ids>[^/]+)\/Disruption$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopDisruptionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopDirectionToMockHandler = (overrideResponse?: string | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string> | string), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<id>[^/]+)\/DirectionTo\/(?<toStopPointId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopDirectionToResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPointsNearMockHandler = (overrideResponse?: StopPointsResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPointsResponse> | StopPointsResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPointsNearResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPointsByModeMockHandler = (overrideResponse?: StopPointsResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPointsResponse> | StopPointsResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Mode\/(?<modes>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPointsByModeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchStopPointsMockHandler = (overrideResponse?: StopPointSearchResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPointSearchResponse> | StopPointSearchResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Search\/(?<query>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchStopPointsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchStopPointsByQueryMockHandler = (overrideResponse?: StopPointSearchResponse | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPointSearchResponse> | StopPointSearchResponse), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchStopPointsByQueryResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopPointBySmsMockHandler = (overrideResponse?: StopPoint | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StopPoint> | StopPoint), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/Sms\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopPointBySmsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopTaxiRanksMockHandler = (overrideResponse?: Place[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place[]> | Place[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<stopPointId>[^/]+)\/TaxiRanks$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopTaxiRanksResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStopCarParksMockHandler = (overrideResponse?: Place[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place[]> | Place[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/StopPoint\/(?<stopPointId>[^/]+)\/CarParks$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStopCarParksResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrowdingMockHandler = (overrideResponse?: CrowdingWeek | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CrowdingWeek> | CrowdingWeek), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/crowding\/(?<stopPointId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrowdingResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrowdingByDayMockHandler = (overrideResponse?: StationCrowdingDay | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<StationCrowdingDay> | StationCrowdingDay), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/crowding\/(?<stopPointId>[^/]+)\/(?<dayOfWeek>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrowdingByDayResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCrowdingLiveMockHandler = (overrideResponse?: LiveCrowding | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<LiveCrowding> | LiveCrowding), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/crowding\/(?<stopPointId>[^/]+)\/Live$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCrowdingLiveResponseMock(),
      { status: 200
      })
  }, options)
}

export const getLiftDisruptionsMockHandler = (overrideResponse?: LiftDisruption[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<LiftDisruption[]> | LiftDisruption[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Disruptions\/Lifts\/v2$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getLiftDisruptionsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getVehicleArrivalsMockHandler = (overrideResponse?: Prediction[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Prediction[]> | Prediction[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Vehicle\/(?<ids>[^/]+)\/Arrivals$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getVehicleArrivalsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAirQualityMockHandler = (overrideResponse?: AirQualityForecast | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AirQualityForecast> | AirQualityForecast), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/AirQuality$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAirQualityResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchMinicabsMockHandler = (overrideResponse?: MinicabAnswer | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<MinicabAnswer> | MinicabAnswer), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Cabwise\/search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchMinicabsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getTravelTimeMapMockHandler = (overrideResponse?: Blob | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Blob> | Blob), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/TravelTimes\/overlay\/(?<z>[^/]+)\/mapcenter\/(?<mapCenterLat>[^/]+)\/(?<mapCenterLon>[^/]+)\/pinlocation\/(?<pinLat>[^/]+)\/(?<pinLon>[^/]+)\/dimensions\/(?<width>[^/]+)\/(?<height>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const binaryBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTravelTimeMapResponseMock();
    return new HttpResponse(binaryBody,
      { status: 200,
        headers: { 'Content-Type': 'image/png' }
      })
  }, options)
}

export const getTravelTimeCompareMapMockHandler = (overrideResponse?: Blob | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Blob> | Blob), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/TravelTimes\/compareOverlay\/(?<z>[^/]+)\/mapcenter\/(?<mapCenterLat>[^/]+)\/(?<mapCenterLon>[^/]+)\/pinlocation\/(?<pinLat>[^/]+)\/(?<pinLon>[^/]+)\/dimensions\/(?<width>[^/]+)\/(?<height>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const binaryBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTravelTimeCompareMapResponseMock();
    return new HttpResponse(binaryBody,
      { status: 200,
        headers: { 'Content-Type': 'image/png' }
      })
  }, options)
}

export const getAccidentStatsMockHandler = (overrideResponse?: Accident[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Accident[]> | Accident[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/AccidentStats\/(?<year>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAccidentStatsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadsMockHandler = (overrideResponse?: RoadCorridor[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RoadCorridor[]> | RoadCorridor[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadsByIdMockHandler = (overrideResponse?: RoadCorridor[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RoadCorridor[]> | RoadCorridor[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/(?<ids>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadsByIdResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadStatusMockHandler = (overrideResponse?: RoadCorridor[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RoadCorridor[]> | RoadCorridor[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/(?<ids>[^/]+)\/Status$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadStatusResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadDisruptionMockHandler = (overrideResponse?: RoadDisruption[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RoadDisruption[]> | RoadDisruption[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/(?<ids>[^/]+)\/Disruption$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadDisruptionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadStreetDisruptionMockHandler = (overrideResponse?: DisruptedStreetSegment[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<DisruptedStreetSegment[]> | DisruptedStreetSegment[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/all\/Street\/Disruption$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadStreetDisruptionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadDisruptionByIdMockHandler = (overrideResponse?: RoadDisruption | RoadDisruption[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RoadDisruption | RoadDisruption[]> | RoadDisruption | RoadDisruption[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/all\/Disruption\/(?<disruptionIds>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadDisruptionByIdResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadCategoriesMockHandler = (overrideResponse?: string[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string[]> | string[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/Meta\/Categories$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadCategoriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRoadSeveritiesMockHandler = (overrideResponse?: RoadSeverity[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RoadSeverity[]> | RoadSeverity[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Road\/Meta\/Severities$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRoadSeveritiesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlaceCategoriesMockHandler = (overrideResponse?: PlaceCategory[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlaceCategory[]> | PlaceCategory[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/Meta\/Categories$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlaceCategoriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlaceTypesMockHandler = (overrideResponse?: PlaceTypeName[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlaceTypeName[]> | PlaceTypeName[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/Meta\/PlaceTypes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlaceTypesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getStreetsByPostcodeMockHandler = (overrideResponse?: PostcodeStreets | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PostcodeStreets> | PostcodeStreets), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/Address\/Streets\/(?<postcode>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getStreetsByPostcodeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlacesByTypeMockHandler = (overrideResponse?: Place[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place[]> | Place[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/Type\/(?<types>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlacesByTypeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlaceMockHandler = (overrideResponse?: Place | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place> | Place), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlaceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlacesNearMockHandler = (overrideResponse?: PlacesNear | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PlacesNear> | PlacesNear), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlacesNearResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlacesAtMockHandler = (overrideResponse?: Place[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place[]> | Place[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/(?<type>[^/]+)\/At\/(?<lat>[^/]+)\/(?<lon>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlacesAtResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPlaceOverlayMockHandler = (overrideResponse?: Blob | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Blob> | Blob), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/(?<type>[^/]+)\/overlay\/(?<z>[^/]+)\/(?<lat>[^/]+)\/(?<lon>[^/]+)\/(?<width>[^/]+)\/(?<height>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const binaryBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPlaceOverlayResponseMock();
    return new HttpResponse(binaryBody,
      { status: 200,
        headers: { 'Content-Type': 'image/png' }
      })
  }, options)
}

export const getSearchPlacesMockHandler = (overrideResponse?: Place[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Place[]> | Place[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Place\/Search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchPlacesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarParkOccupanciesMockHandler = (overrideResponse?: CarParkOccupancy[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CarParkOccupancy[]> | CarParkOccupancy[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Occupancy\/CarPark$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarParkOccupanciesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCarParkOccupancyMockHandler = (overrideResponse?: CarParkOccupancy | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CarParkOccupancy> | CarParkOccupancy), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Occupancy\/CarPark\/(?<id>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCarParkOccupancyResponseMock(),
      { status: 200
      })
  }, options)
}

export const getChargeConnectorsMockHandler = (overrideResponse?: ChargeConnectorOccupancy[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ChargeConnectorOccupancy[]> | ChargeConnectorOccupancy[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Occupancy\/ChargeConnector$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getChargeConnectorsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getChargeConnectorStatusMockHandler = (overrideResponse?: ChargeConnectorOccupancy[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ChargeConnectorOccupancy[]> | ChargeConnectorOccupancy[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Occupancy\/ChargeConnector\/(?<ids>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getChargeConnectorStatusResponseMock(),
      { status: 200
      })
  }, options)
}

export const getBikePointOccupancyMockHandler = (overrideResponse?: BikePointOccupancy[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<BikePointOccupancy[]> | BikePointOccupancy[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Occupancy\/BikePoints\/(?<ids>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getBikePointOccupancyResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchMockHandler = (overrideResponse?: SearchMatches | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SearchMatches> | SearchMatches), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Search$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchBusSchedulesMockHandler = (overrideResponse?: SearchMatches | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<SearchMatches> | SearchMatches), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Search\/BusSchedules$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchBusSchedulesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchProvidersMockHandler = (overrideResponse?: string[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string[]> | string[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Search\/Meta\/SearchProviders$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchProvidersResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchCategoriesMockHandler = (overrideResponse?: string[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string[]> | string[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Search\/Meta\/Categories$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchCategoriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSearchSortsMockHandler = (overrideResponse?: string[] | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string[]> | string[]), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/api\/tfl|\/sandbox\/tfl)?\/Search\/Meta\/Sorts$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSearchSortsResponseMock(),
      { status: 200
      })
  }, options)
}
export const getTransportForLondonMock = () => [
  getLineModesMockHandler(),
  getLineSeveritiesMockHandler(),
  getLineDisruptionCategoriesMockHandler(),
  getLineServiceTypesMockHandler(),
  getLinesMockHandler(),
  getLinesByModeMockHandler(),
  getLineRoutesAllMockHandler(),
  getLineRoutesMockHandler(),
  getLineRoutesByModeMockHandler(),
  getLineRouteSequenceMockHandler(),
  getLineStatusBetweenMockHandler(),
  getLineStatusMockHandler(),
  getSearchLinesMockHandler(),
  getLineStatusBySeverityMockHandler(),
  getLineStatusByModeMockHandler(),
  getLineStopsMockHandler(),
  getLineTimetableMockHandler(),
  getLineTimetableToMockHandler(),
  getLineDisruptionMockHandler(),
  getLineDisruptionByModeMockHandler(),
  getLineArrivalsAtStopMockHandler(),
  getLineArrivalsMockHandler(),
  getModeServiceTypesMockHandler(),
  getModeArrivalsMockHandler(),
  getBikePointsMockHandler(),
  getBikePointMockHandler(),
  getSearchBikePointsMockHandler(),
  getJourneyModesMockHandler(),
  getJourneyResultsMockHandler(),
  getStopCategoriesMockHandler(),
  getStopTypesMockHandler(),
  getStopModesMockHandler(),
  getStopPointsMockHandler(),
  getStopPlacesMockHandler(),
  getStopCrowdingMockHandler(),
  getStopPointsByTypeMockHandler(),
  getStopPointsByTypePageMockHandler(),
  getStopServiceTypesMockHandler(),
  getStopArrivalsMockHandler(),
  getStopArrivalDeparturesMockHandler(),
  getStopReachableOnLineMockHandler(),
  getStopRoutesMockHandler(),
  getStopDisruptionByModeMockHandler(),
  getStopDisruptionMockHandler(),
  getStopDirectionToMockHandler(),
  getStopPointsNearMockHandler(),
  getStopPointsByModeMockHandler(),
  getSearchStopPointsMockHandler(),
  getSearchStopPointsByQueryMockHandler(),
  getStopPointBySmsMockHandler(),
  getStopTaxiRanksMockHandler(),
  getStopCarParksMockHandler(),
  getCrowdingMockHandler(),
  getCrowdingByDayMockHandler(),
  getCrowdingLiveMockHandler(),
  getLiftDisruptionsMockHandler(),
  getVehicleArrivalsMockHandler(),
  getAirQualityMockHandler(),
  getSearchMinicabsMockHandler(),
  getTravelTimeMapMockHandler(),
  getTravelTimeCompareMapMockHandler(),
  getAccidentStatsMockHandler(),
  getRoadsMockHandler(),
  getRoadsByIdMockHandler(),
  getRoadStatusMockHandler(),
  getRoadDisruptionMockHandler(),
  getRoadStreetDisruptionMockHandler(),
  getRoadDisruptionByIdMockHandler(),
  getRoadCategoriesMockHandler(),
  getRoadSeveritiesMockHandler(),
  getPlaceCategoriesMockHandler(),
  getPlaceTypesMockHandler(),
  getStreetsByPostcodeMockHandler(),
  getPlacesByTypeMockHandler(),
  getPlaceMockHandler(),
  getPlacesNearMockHandler(),
  getPlacesAtMockHandler(),
  getPlaceOverlayMockHandler(),
  getSearchPlacesMockHandler(),
  getCarParkOccupanciesMockHandler(),
  getCarParkOccupancyMockHandler(),
  getChargeConnectorsMockHandler(),
  getChargeConnectorStatusMockHandler(),
  getBikePointOccupancyMockHandler(),
  getSearchMockHandler(),
  getSearchBusSchedulesMockHandler(),
  getSearchProvidersMockHandler(),
  getSearchCategoriesMockHandler(),
  getSearchSortsMockHandler()
]
