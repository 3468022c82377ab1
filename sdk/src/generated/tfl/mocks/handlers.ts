// Generated from tfl@3.1.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
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
  DisambiguationResult,
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
  TflError,
  TimetableResponse
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getLineModesMockHandler: MockHandler<Mode[]> = /*#__PURE__*/ mock("GET /Line/Meta/Modes", its.lineModes)
export const getLineSeveritiesMockHandler: MockHandler<StatusSeverity[]> = /*#__PURE__*/ mock("GET /Line/Meta/Severity", its.lineSeverities)
export const getLineDisruptionCategoriesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Line/Meta/DisruptionCategories", its.lineDisruptionCategories)
export const getLineServiceTypesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Line/Meta/ServiceTypes", its.lineServiceTypes)
export const getLinesMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}", its.lines, {not:["/Line/Route"]})
export const getLinesByModeMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}", its.linesByMode)
export const getLineRoutesAllMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Route", its.lineRoutesAll)
export const getLineRoutesMockHandler: MockHandler<Line | Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Route", its.lineRoutes)
export const getLineRoutesByModeMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}/Route", its.lineRoutesByMode)
export const getLineRouteSequenceMockHandler: MockHandler<RouteSequence, TflError> = /*#__PURE__*/ mock("GET /Line/{id}/Route/Sequence/{direction}", its.lineRouteSequence)
export const getLineStatusBetweenMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Status/{startDate}/to/{endDate}", its.lineStatusBetween)
export const getLineStatusMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Status", its.lineStatus)
export const getSearchLinesMockHandler: MockHandler<RouteSearchResponse, TflError> = /*#__PURE__*/ mock("GET /Line/Search/{query}", its.searchLines)
export const getLineStatusBySeverityMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Status/{severity}", its.lineStatusBySeverity)
export const getLineStatusByModeMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}/Status", its.lineStatusByMode)
export const getLineStopsMockHandler: MockHandler<StopPoint[], TflError> = /*#__PURE__*/ mock("GET /Line/{id}/StopPoints", its.lineStops)
export const getLineTimetableMockHandler: MockHandler<TimetableResponse, TflError> = /*#__PURE__*/ mock("GET /Line/{id}/Timetable/{fromStopPointId}", its.lineTimetable)
export const getLineTimetableToMockHandler: MockHandler<TimetableResponse, TflError> = /*#__PURE__*/ mock("GET /Line/{id}/Timetable/{fromStopPointId}/to/{toStopPointId}", its.lineTimetableTo)
export const getLineDisruptionMockHandler: MockHandler<Disruption[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Disruption", its.lineDisruption)
export const getLineDisruptionByModeMockHandler: MockHandler<Disruption[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}/Disruption", its.lineDisruptionByMode)
export const getLineArrivalsAtStopMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Arrivals/{stopPointId}", its.lineArrivalsAtStop)
export const getLineArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Arrivals", its.lineArrivals)
export const getModeServiceTypesMockHandler: MockHandler<ActiveServiceType[]> = /*#__PURE__*/ mock("GET /Mode/ActiveServiceTypes", its.modeServiceTypes)
export const getModeArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Mode/{mode}/Arrivals", its.modeArrivals)
export const getBikePointsMockHandler: MockHandler<BikePoint[]> = /*#__PURE__*/ mock("GET /BikePoint", its.bikePoints)
export const getBikePointMockHandler: MockHandler<BikePoint, TflError> = /*#__PURE__*/ mock("GET /BikePoint/{id}", its.bikePoint, {not:["/BikePoint/Search"]})
export const getSearchBikePointsMockHandler: MockHandler<BikePoint[], TflError> = /*#__PURE__*/ mock("GET /BikePoint/Search", its.searchBikePoints)
export const getJourneyModesMockHandler: MockHandler<Mode[]> = /*#__PURE__*/ mock("GET /Journey/Meta/Modes", its.journeyModes)
export const getJourneyResultsMockHandler: MockHandler<ItineraryResult, DisambiguationResult | TflError> = /*#__PURE__*/ mock("GET /Journey/JourneyResults/{from}/to/{to}", its.journeyResults)
export const getStopCategoriesMockHandler: MockHandler<StopPointCategory[]> = /*#__PURE__*/ mock("GET /StopPoint/Meta/Categories", its.stopCategories)
export const getStopTypesMockHandler: MockHandler<StopKind[]> = /*#__PURE__*/ mock("GET /StopPoint/Meta/StopTypes", its.stopTypes)
export const getStopModesMockHandler: MockHandler<Mode[]> = /*#__PURE__*/ mock("GET /StopPoint/Meta/Modes", its.stopModes)
export const getStopPointsMockHandler: MockHandler<StopPoint | StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{ids}", its.stopPoints, {not:["/StopPoint/ServiceTypes","/StopPoint/Search"]})
export const getStopPlacesMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/placeTypes", its.stopPlaces)
export const getStopCrowdingMockHandler: MockHandler<StopPoint | StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/Crowding/{line}", its.stopCrowding)
export const getStopPointsByTypeMockHandler: MockHandler<StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/Type/{types}", its.stopPointsByType)
export const getStopPointsByTypePageMockHandler: MockHandler<StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/Type/{types}/page/{page}", its.stopPointsByTypePage)
export const getStopServiceTypesMockHandler: MockHandler<StopServiceType[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/ServiceTypes", its.stopServiceTypes)
export const getStopArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/Arrivals", its.stopArrivals)
export const getStopArrivalDeparturesMockHandler: MockHandler<ArrivalDeparture[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/ArrivalDepartures", its.stopArrivalDepartures)
export const getStopReachableOnLineMockHandler: MockHandler<StopReference[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/CanReachOnLine/{lineId}", its.stopReachableOnLine)
export const getStopRoutesMockHandler: MockHandler<StopPointRouteSection[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/Route", its.stopRoutes)
export const getStopDisruptionByModeMockHandler: MockHandler<DisruptedPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/Mode/{modes}/Disruption", its.stopDisruptionByMode)
export const getStopDisruptionMockHandler: MockHandler<DisruptedPoint[] | DisruptedPointFamily, TflError> = /*#__PURE__*/ mock("GET /StopPoint/{ids}/Disruption", its.stopDisruption)
export const getStopDirectionToMockHandler: MockHandler<string, TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/DirectionTo/{toStopPointId}", its.stopDirectionTo)
export const getStopPointsNearMockHandler: MockHandler<StopPointsResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint", its.stopPointsNear)
export const getStopPointsByModeMockHandler: MockHandler<StopPointsResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint/Mode/{modes}", its.stopPointsByMode)
export const getSearchStopPointsMockHandler: MockHandler<StopPointSearchResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint/Search/{query}", its.searchStopPoints)
export const getSearchStopPointsByQueryMockHandler: MockHandler<StopPointSearchResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint/Search", its.searchStopPointsByQuery)
export const getStopPointBySmsMockHandler: MockHandler<StopPoint, undefined | TflError> = /*#__PURE__*/ mock("GET /StopPoint/Sms/{id}", its.stopPointBySms)
export const getStopTaxiRanksMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{stopPointId}/TaxiRanks", its.stopTaxiRanks)
export const getStopCarParksMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{stopPointId}/CarParks", its.stopCarParks)
export const getCrowdingMockHandler: MockHandler<CrowdingWeek, TflError> = /*#__PURE__*/ mock("GET /crowding/{stopPointId}", its.crowding)
export const getCrowdingByDayMockHandler: MockHandler<StationCrowdingDay, TflError> = /*#__PURE__*/ mock("GET /crowding/{stopPointId}/{dayOfWeek}", its.crowdingByDay, {not:["/crowding/{stopPointId}/Live"]})
export const getCrowdingLiveMockHandler: MockHandler<LiveCrowding, TflError> = /*#__PURE__*/ mock("GET /crowding/{stopPointId}/Live", its.crowdingLive)
export const getLiftDisruptionsMockHandler: MockHandler<LiftDisruption[]> = /*#__PURE__*/ mock("GET /Disruptions/Lifts/v2", its.liftDisruptions)
export const getVehicleArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Vehicle/{ids}/Arrivals", its.vehicleArrivals)
export const getAirQualityMockHandler: MockHandler<AirQualityForecast> = /*#__PURE__*/ mock("GET /AirQuality", its.airQuality)
export const getSearchMinicabsMockHandler: MockHandler<MinicabAnswer, TflError> = /*#__PURE__*/ mock("GET /Cabwise/search", its.searchMinicabs)
export const getTravelTimeMapMockHandler: MockHandler<Blob, TflError> = /*#__PURE__*/ mock("GET /TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}", its.travelTimeMap, {media:"image/png"})
export const getTravelTimeCompareMapMockHandler: MockHandler<Blob, TflError> = /*#__PURE__*/ mock("GET /TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}", its.travelTimeCompareMap, {media:"image/png"})
export const getAccidentStatsMockHandler: MockHandler<Accident[], TflError> = /*#__PURE__*/ mock("GET /AccidentStats/{year}", its.accidentStats)
export const getRoadsMockHandler: MockHandler<RoadCorridor[]> = /*#__PURE__*/ mock("GET /Road", its.roads)
export const getRoadsByIdMockHandler: MockHandler<RoadCorridor[], TflError> = /*#__PURE__*/ mock("GET /Road/{ids}", its.roadsById)
export const getRoadStatusMockHandler: MockHandler<RoadCorridor[], TflError> = /*#__PURE__*/ mock("GET /Road/{ids}/Status", its.roadStatus)
export const getRoadDisruptionMockHandler: MockHandler<RoadDisruption[], TflError> = /*#__PURE__*/ mock("GET /Road/{ids}/Disruption", its.roadDisruption)
export const getRoadStreetDisruptionMockHandler: MockHandler<DisruptedStreetSegment[], TflError> = /*#__PURE__*/ mock("GET /Road/all/Street/Disruption", its.roadStreetDisruption)
export const getRoadDisruptionByIdMockHandler: MockHandler<RoadDisruption | RoadDisruption[], TflError> = /*#__PURE__*/ mock("GET /Road/all/Disruption/{disruptionIds}", its.roadDisruptionById)
export const getRoadCategoriesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Road/Meta/Categories", its.roadCategories)
export const getRoadSeveritiesMockHandler: MockHandler<RoadSeverity[]> = /*#__PURE__*/ mock("GET /Road/Meta/Severities", its.roadSeverities)
export const getPlaceCategoriesMockHandler: MockHandler<PlaceCategory[]> = /*#__PURE__*/ mock("GET /Place/Meta/Categories", its.placeCategories)
export const getPlaceTypesMockHandler: MockHandler<PlaceTypeName[]> = /*#__PURE__*/ mock("GET /Place/Meta/PlaceTypes", its.placeTypes)
export const getStreetsByPostcodeMockHandler: MockHandler<PostcodeStreets, TflError> = /*#__PURE__*/ mock("GET /Place/Address/Streets/{postcode}", its.streetsByPostcode)
export const getPlacesByTypeMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /Place/Type/{types}", its.placesByType)
export const getPlaceMockHandler: MockHandler<Place, TflError> = /*#__PURE__*/ mock("GET /Place/{id}", its.place, {not:["/Place/Search"]})
export const getPlacesNearMockHandler: MockHandler<PlacesNear, TflError> = /*#__PURE__*/ mock("GET /Place", its.placesNear)
export const getPlacesAtMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /Place/{type}/At/{lat}/{lon}", its.placesAt)
export const getPlaceOverlayMockHandler: MockHandler<Blob, TflError> = /*#__PURE__*/ mock("GET /Place/{type}/overlay/{z}/{lat}/{lon}/{width}/{height}", its.placeOverlay, {media:"image/png"})
export const getSearchPlacesMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /Place/Search", its.searchPlaces)
export const getCarParkOccupanciesMockHandler: MockHandler<CarParkOccupancy[], TflError> = /*#__PURE__*/ mock("GET /Occupancy/CarPark", its.carParkOccupancies)
export const getCarParkOccupancyMockHandler: MockHandler<CarParkOccupancy, TflError> = /*#__PURE__*/ mock("GET /Occupancy/CarPark/{id}", its.carParkOccupancy)
export const getChargeConnectorsMockHandler: MockHandler<ChargeConnectorOccupancy[]> = /*#__PURE__*/ mock("GET /Occupancy/ChargeConnector", its.chargeConnectors)
export const getChargeConnectorStatusMockHandler: MockHandler<ChargeConnectorOccupancy[], TflError> = /*#__PURE__*/ mock("GET /Occupancy/ChargeConnector/{ids}", its.chargeConnectorStatus)
export const getBikePointOccupancyMockHandler: MockHandler<BikePointOccupancy[], TflError> = /*#__PURE__*/ mock("GET /Occupancy/BikePoints/{ids}", its.bikePointOccupancy)
export const getSearchMockHandler: MockHandler<SearchMatches, TflError> = /*#__PURE__*/ mock("GET /Search", its.search)
export const getSearchBusSchedulesMockHandler: MockHandler<SearchMatches, TflError> = /*#__PURE__*/ mock("GET /Search/BusSchedules", its.searchBusSchedules)
export const getSearchProvidersMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Search/Meta/SearchProviders", its.searchProviders)
export const getSearchCategoriesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Search/Meta/Categories", its.searchCategories)
export const getSearchSortsMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Search/Meta/Sorts", its.searchSorts)
