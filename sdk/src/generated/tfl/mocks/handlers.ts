// Generated from tfl@2.1.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getLineModesMockHandler: MockHandler<Mode[]> = /*#__PURE__*/ mock("GET /Line/Meta/Modes", answers.lineModes)
export const getLineSeveritiesMockHandler: MockHandler<StatusSeverity[]> = /*#__PURE__*/ mock("GET /Line/Meta/Severity", answers.lineSeverities)
export const getLineDisruptionCategoriesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Line/Meta/DisruptionCategories", answers.lineDisruptionCategories)
export const getLineServiceTypesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Line/Meta/ServiceTypes", answers.lineServiceTypes)
export const getLinesMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}", answers.lines, {not:["/Line/Route"]})
export const getLinesByModeMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}", answers.linesByMode)
export const getLineRoutesAllMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Route", answers.lineRoutesAll)
export const getLineRoutesMockHandler: MockHandler<Line | Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Route", answers.lineRoutes)
export const getLineRoutesByModeMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}/Route", answers.lineRoutesByMode)
export const getLineRouteSequenceMockHandler: MockHandler<RouteSequence, TflError> = /*#__PURE__*/ mock("GET /Line/{id}/Route/Sequence/{direction}", answers.lineRouteSequence)
export const getLineStatusBetweenMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Status/{startDate}/to/{endDate}", answers.lineStatusBetween)
export const getLineStatusMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Status", answers.lineStatus)
export const getSearchLinesMockHandler: MockHandler<RouteSearchResponse, TflError> = /*#__PURE__*/ mock("GET /Line/Search/{query}", answers.searchLines)
export const getLineStatusBySeverityMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Status/{severity}", answers.lineStatusBySeverity)
export const getLineStatusByModeMockHandler: MockHandler<Line[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}/Status", answers.lineStatusByMode)
export const getLineStopsMockHandler: MockHandler<StopPoint[], TflError> = /*#__PURE__*/ mock("GET /Line/{id}/StopPoints", answers.lineStops)
export const getLineTimetableMockHandler: MockHandler<TimetableResponse, TflError> = /*#__PURE__*/ mock("GET /Line/{id}/Timetable/{fromStopPointId}", answers.lineTimetable)
export const getLineTimetableToMockHandler: MockHandler<TimetableResponse, TflError> = /*#__PURE__*/ mock("GET /Line/{id}/Timetable/{fromStopPointId}/to/{toStopPointId}", answers.lineTimetableTo)
export const getLineDisruptionMockHandler: MockHandler<Disruption[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Disruption", answers.lineDisruption)
export const getLineDisruptionByModeMockHandler: MockHandler<Disruption[], TflError> = /*#__PURE__*/ mock("GET /Line/Mode/{modes}/Disruption", answers.lineDisruptionByMode)
export const getLineArrivalsAtStopMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Arrivals/{stopPointId}", answers.lineArrivalsAtStop)
export const getLineArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Line/{ids}/Arrivals", answers.lineArrivals)
export const getModeServiceTypesMockHandler: MockHandler<ActiveServiceType[]> = /*#__PURE__*/ mock("GET /Mode/ActiveServiceTypes", answers.modeServiceTypes)
export const getModeArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Mode/{mode}/Arrivals", answers.modeArrivals)
export const getBikePointsMockHandler: MockHandler<BikePoint[]> = /*#__PURE__*/ mock("GET /BikePoint", answers.bikePoints)
export const getBikePointMockHandler: MockHandler<BikePoint, TflError> = /*#__PURE__*/ mock("GET /BikePoint/{id}", answers.bikePoint, {not:["/BikePoint/Search"]})
export const getSearchBikePointsMockHandler: MockHandler<BikePoint[], TflError> = /*#__PURE__*/ mock("GET /BikePoint/Search", answers.searchBikePoints)
export const getJourneyModesMockHandler: MockHandler<Mode[]> = /*#__PURE__*/ mock("GET /Journey/Meta/Modes", answers.journeyModes)
export const getJourneyResultsMockHandler: MockHandler<ItineraryResult, DisambiguationResult | TflError> = /*#__PURE__*/ mock("GET /Journey/JourneyResults/{from}/to/{to}", answers.journeyResults)
export const getStopCategoriesMockHandler: MockHandler<StopPointCategory[]> = /*#__PURE__*/ mock("GET /StopPoint/Meta/Categories", answers.stopCategories)
export const getStopTypesMockHandler: MockHandler<StopKind[]> = /*#__PURE__*/ mock("GET /StopPoint/Meta/StopTypes", answers.stopTypes)
export const getStopModesMockHandler: MockHandler<Mode[]> = /*#__PURE__*/ mock("GET /StopPoint/Meta/Modes", answers.stopModes)
export const getStopPointsMockHandler: MockHandler<StopPoint | StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{ids}", answers.stopPoints, {not:["/StopPoint/ServiceTypes","/StopPoint/Search"]})
export const getStopPlacesMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/placeTypes", answers.stopPlaces)
export const getStopCrowdingMockHandler: MockHandler<StopPoint | StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/Crowding/{line}", answers.stopCrowding)
export const getStopPointsByTypeMockHandler: MockHandler<StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/Type/{types}", answers.stopPointsByType)
export const getStopPointsByTypePageMockHandler: MockHandler<StopPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/Type/{types}/page/{page}", answers.stopPointsByTypePage)
export const getStopServiceTypesMockHandler: MockHandler<StopServiceType[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/ServiceTypes", answers.stopServiceTypes)
export const getStopArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/Arrivals", answers.stopArrivals)
export const getStopArrivalDeparturesMockHandler: MockHandler<ArrivalDeparture[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/ArrivalDepartures", answers.stopArrivalDepartures)
export const getStopReachableOnLineMockHandler: MockHandler<StopReference[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/CanReachOnLine/{lineId}", answers.stopReachableOnLine)
export const getStopRoutesMockHandler: MockHandler<StopPointRouteSection[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/Route", answers.stopRoutes)
export const getStopDisruptionByModeMockHandler: MockHandler<DisruptedPoint[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/Mode/{modes}/Disruption", answers.stopDisruptionByMode)
export const getStopDisruptionMockHandler: MockHandler<DisruptedPoint[] | DisruptedPointFamily, TflError> = /*#__PURE__*/ mock("GET /StopPoint/{ids}/Disruption", answers.stopDisruption)
export const getStopDirectionToMockHandler: MockHandler<string, TflError> = /*#__PURE__*/ mock("GET /StopPoint/{id}/DirectionTo/{toStopPointId}", answers.stopDirectionTo)
export const getStopPointsNearMockHandler: MockHandler<StopPointsResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint", answers.stopPointsNear)
export const getStopPointsByModeMockHandler: MockHandler<StopPointsResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint/Mode/{modes}", answers.stopPointsByMode)
export const getSearchStopPointsMockHandler: MockHandler<StopPointSearchResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint/Search/{query}", answers.searchStopPoints)
export const getSearchStopPointsByQueryMockHandler: MockHandler<StopPointSearchResponse, TflError> = /*#__PURE__*/ mock("GET /StopPoint/Search", answers.searchStopPointsByQuery)
export const getStopPointBySmsMockHandler: MockHandler<StopPoint, undefined | TflError> = /*#__PURE__*/ mock("GET /StopPoint/Sms/{id}", answers.stopPointBySms)
export const getStopTaxiRanksMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{stopPointId}/TaxiRanks", answers.stopTaxiRanks)
export const getStopCarParksMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /StopPoint/{stopPointId}/CarParks", answers.stopCarParks)
export const getCrowdingMockHandler: MockHandler<CrowdingWeek, TflError> = /*#__PURE__*/ mock("GET /crowding/{stopPointId}", answers.crowding)
export const getCrowdingByDayMockHandler: MockHandler<StationCrowdingDay, TflError> = /*#__PURE__*/ mock("GET /crowding/{stopPointId}/{dayOfWeek}", answers.crowdingByDay, {not:["/crowding/{stopPointId}/Live"]})
export const getCrowdingLiveMockHandler: MockHandler<LiveCrowding, TflError> = /*#__PURE__*/ mock("GET /crowding/{stopPointId}/Live", answers.crowdingLive)
export const getLiftDisruptionsMockHandler: MockHandler<LiftDisruption[]> = /*#__PURE__*/ mock("GET /Disruptions/Lifts/v2", answers.liftDisruptions)
export const getVehicleArrivalsMockHandler: MockHandler<Prediction[], TflError> = /*#__PURE__*/ mock("GET /Vehicle/{ids}/Arrivals", answers.vehicleArrivals)
export const getAirQualityMockHandler: MockHandler<AirQualityForecast> = /*#__PURE__*/ mock("GET /AirQuality", answers.airQuality)
export const getSearchMinicabsMockHandler: MockHandler<MinicabAnswer, TflError> = /*#__PURE__*/ mock("GET /Cabwise/search", answers.searchMinicabs)
export const getTravelTimeMapMockHandler: MockHandler<Blob, TflError> = /*#__PURE__*/ mock("GET /TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}", answers.travelTimeMap, {media:"image/png"})
export const getTravelTimeCompareMapMockHandler: MockHandler<Blob, TflError> = /*#__PURE__*/ mock("GET /TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}", answers.travelTimeCompareMap, {media:"image/png"})
export const getAccidentStatsMockHandler: MockHandler<Accident[], TflError> = /*#__PURE__*/ mock("GET /AccidentStats/{year}", answers.accidentStats)
export const getRoadsMockHandler: MockHandler<RoadCorridor[]> = /*#__PURE__*/ mock("GET /Road", answers.roads)
export const getRoadsByIdMockHandler: MockHandler<RoadCorridor[], TflError> = /*#__PURE__*/ mock("GET /Road/{ids}", answers.roadsById)
export const getRoadStatusMockHandler: MockHandler<RoadCorridor[], TflError> = /*#__PURE__*/ mock("GET /Road/{ids}/Status", answers.roadStatus)
export const getRoadDisruptionMockHandler: MockHandler<RoadDisruption[], TflError> = /*#__PURE__*/ mock("GET /Road/{ids}/Disruption", answers.roadDisruption)
export const getRoadStreetDisruptionMockHandler: MockHandler<DisruptedStreetSegment[], TflError> = /*#__PURE__*/ mock("GET /Road/all/Street/Disruption", answers.roadStreetDisruption)
export const getRoadDisruptionByIdMockHandler: MockHandler<RoadDisruption | RoadDisruption[], TflError> = /*#__PURE__*/ mock("GET /Road/all/Disruption/{disruptionIds}", answers.roadDisruptionById)
export const getRoadCategoriesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Road/Meta/Categories", answers.roadCategories)
export const getRoadSeveritiesMockHandler: MockHandler<RoadSeverity[]> = /*#__PURE__*/ mock("GET /Road/Meta/Severities", answers.roadSeverities)
export const getPlaceCategoriesMockHandler: MockHandler<PlaceCategory[]> = /*#__PURE__*/ mock("GET /Place/Meta/Categories", answers.placeCategories)
export const getPlaceTypesMockHandler: MockHandler<PlaceTypeName[]> = /*#__PURE__*/ mock("GET /Place/Meta/PlaceTypes", answers.placeTypes)
export const getStreetsByPostcodeMockHandler: MockHandler<PostcodeStreets, TflError> = /*#__PURE__*/ mock("GET /Place/Address/Streets/{postcode}", answers.streetsByPostcode)
export const getPlacesByTypeMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /Place/Type/{types}", answers.placesByType)
export const getPlaceMockHandler: MockHandler<Place, TflError> = /*#__PURE__*/ mock("GET /Place/{id}", answers.place, {not:["/Place/Search"]})
export const getPlacesNearMockHandler: MockHandler<PlacesNear, TflError> = /*#__PURE__*/ mock("GET /Place", answers.placesNear)
export const getPlacesAtMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /Place/{type}/At/{lat}/{lon}", answers.placesAt)
export const getPlaceOverlayMockHandler: MockHandler<Blob, TflError> = /*#__PURE__*/ mock("GET /Place/{type}/overlay/{z}/{lat}/{lon}/{width}/{height}", answers.placeOverlay, {media:"image/png"})
export const getSearchPlacesMockHandler: MockHandler<Place[], TflError> = /*#__PURE__*/ mock("GET /Place/Search", answers.searchPlaces)
export const getCarParkOccupanciesMockHandler: MockHandler<CarParkOccupancy[], TflError> = /*#__PURE__*/ mock("GET /Occupancy/CarPark", answers.carParkOccupancies)
export const getCarParkOccupancyMockHandler: MockHandler<CarParkOccupancy, TflError> = /*#__PURE__*/ mock("GET /Occupancy/CarPark/{id}", answers.carParkOccupancy)
export const getChargeConnectorsMockHandler: MockHandler<ChargeConnectorOccupancy[]> = /*#__PURE__*/ mock("GET /Occupancy/ChargeConnector", answers.chargeConnectors)
export const getChargeConnectorStatusMockHandler: MockHandler<ChargeConnectorOccupancy[], TflError> = /*#__PURE__*/ mock("GET /Occupancy/ChargeConnector/{ids}", answers.chargeConnectorStatus)
export const getBikePointOccupancyMockHandler: MockHandler<BikePointOccupancy[], TflError> = /*#__PURE__*/ mock("GET /Occupancy/BikePoints/{ids}", answers.bikePointOccupancy)
export const getSearchMockHandler: MockHandler<SearchMatches, TflError> = /*#__PURE__*/ mock("GET /Search", answers.search)
export const getSearchBusSchedulesMockHandler: MockHandler<SearchMatches, TflError> = /*#__PURE__*/ mock("GET /Search/BusSchedules", answers.searchBusSchedules)
export const getSearchProvidersMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Search/Meta/SearchProviders", answers.searchProviders)
export const getSearchCategoriesMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Search/Meta/Categories", answers.searchCategories)
export const getSearchSortsMockHandler: MockHandler<string[]> = /*#__PURE__*/ mock("GET /Search/Meta/Sorts", answers.searchSorts)
