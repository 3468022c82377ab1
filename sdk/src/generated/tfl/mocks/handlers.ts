// Generated from tfl@2.1.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
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

export const getLineModesMockHandler = /*#__PURE__*/ mock<Mode[]>("GET /Line/Meta/Modes", answers.lineModes)
export const getLineSeveritiesMockHandler = /*#__PURE__*/ mock<StatusSeverity[]>("GET /Line/Meta/Severity", answers.lineSeverities)
export const getLineDisruptionCategoriesMockHandler = /*#__PURE__*/ mock<string[]>("GET /Line/Meta/DisruptionCategories", answers.lineDisruptionCategories)
export const getLineServiceTypesMockHandler = /*#__PURE__*/ mock<string[]>("GET /Line/Meta/ServiceTypes", answers.lineServiceTypes)
export const getLinesMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/{ids}", answers.lines, {not:["/Line/Route"]})
export const getLinesByModeMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/Mode/{modes}", answers.linesByMode)
export const getLineRoutesAllMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/Route", answers.lineRoutesAll)
export const getLineRoutesMockHandler = /*#__PURE__*/ mock<Line | Line[], TflError>("GET /Line/{ids}/Route", answers.lineRoutes)
export const getLineRoutesByModeMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/Mode/{modes}/Route", answers.lineRoutesByMode)
export const getLineRouteSequenceMockHandler = /*#__PURE__*/ mock<RouteSequence, TflError>("GET /Line/{id}/Route/Sequence/{direction}", answers.lineRouteSequence)
export const getLineStatusBetweenMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/{ids}/Status/{startDate}/to/{endDate}", answers.lineStatusBetween)
export const getLineStatusMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/{ids}/Status", answers.lineStatus)
export const getSearchLinesMockHandler = /*#__PURE__*/ mock<RouteSearchResponse, TflError>("GET /Line/Search/{query}", answers.searchLines)
export const getLineStatusBySeverityMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/Status/{severity}", answers.lineStatusBySeverity)
export const getLineStatusByModeMockHandler = /*#__PURE__*/ mock<Line[], TflError>("GET /Line/Mode/{modes}/Status", answers.lineStatusByMode)
export const getLineStopsMockHandler = /*#__PURE__*/ mock<StopPoint[], TflError>("GET /Line/{id}/StopPoints", answers.lineStops)
export const getLineTimetableMockHandler = /*#__PURE__*/ mock<TimetableResponse, TflError>("GET /Line/{id}/Timetable/{fromStopPointId}", answers.lineTimetable)
export const getLineTimetableToMockHandler = /*#__PURE__*/ mock<TimetableResponse, TflError>("GET /Line/{id}/Timetable/{fromStopPointId}/to/{toStopPointId}", answers.lineTimetableTo)
export const getLineDisruptionMockHandler = /*#__PURE__*/ mock<Disruption[], TflError>("GET /Line/{ids}/Disruption", answers.lineDisruption)
export const getLineDisruptionByModeMockHandler = /*#__PURE__*/ mock<Disruption[], TflError>("GET /Line/Mode/{modes}/Disruption", answers.lineDisruptionByMode)
export const getLineArrivalsAtStopMockHandler = /*#__PURE__*/ mock<Prediction[], TflError>("GET /Line/{ids}/Arrivals/{stopPointId}", answers.lineArrivalsAtStop)
export const getLineArrivalsMockHandler = /*#__PURE__*/ mock<Prediction[], TflError>("GET /Line/{ids}/Arrivals", answers.lineArrivals)
export const getModeServiceTypesMockHandler = /*#__PURE__*/ mock<ActiveServiceType[]>("GET /Mode/ActiveServiceTypes", answers.modeServiceTypes)
export const getModeArrivalsMockHandler = /*#__PURE__*/ mock<Prediction[], TflError>("GET /Mode/{mode}/Arrivals", answers.modeArrivals)
export const getBikePointsMockHandler = /*#__PURE__*/ mock<BikePoint[]>("GET /BikePoint", answers.bikePoints)
export const getBikePointMockHandler = /*#__PURE__*/ mock<BikePoint, TflError>("GET /BikePoint/{id}", answers.bikePoint, {not:["/BikePoint/Search"]})
export const getSearchBikePointsMockHandler = /*#__PURE__*/ mock<BikePoint[], TflError>("GET /BikePoint/Search", answers.searchBikePoints)
export const getJourneyModesMockHandler = /*#__PURE__*/ mock<Mode[]>("GET /Journey/Meta/Modes", answers.journeyModes)
export const getJourneyResultsMockHandler = /*#__PURE__*/ mock<ItineraryResult, DisambiguationResult | TflError>("GET /Journey/JourneyResults/{from}/to/{to}", answers.journeyResults)
export const getStopCategoriesMockHandler = /*#__PURE__*/ mock<StopPointCategory[]>("GET /StopPoint/Meta/Categories", answers.stopCategories)
export const getStopTypesMockHandler = /*#__PURE__*/ mock<StopKind[]>("GET /StopPoint/Meta/StopTypes", answers.stopTypes)
export const getStopModesMockHandler = /*#__PURE__*/ mock<Mode[]>("GET /StopPoint/Meta/Modes", answers.stopModes)
export const getStopPointsMockHandler = /*#__PURE__*/ mock<StopPoint | StopPoint[], TflError>("GET /StopPoint/{ids}", answers.stopPoints, {not:["/StopPoint/ServiceTypes","/StopPoint/Search"]})
export const getStopPlacesMockHandler = /*#__PURE__*/ mock<Place[], TflError>("GET /StopPoint/{id}/placeTypes", answers.stopPlaces)
export const getStopCrowdingMockHandler = /*#__PURE__*/ mock<StopPoint | StopPoint[], TflError>("GET /StopPoint/{id}/Crowding/{line}", answers.stopCrowding)
export const getStopPointsByTypeMockHandler = /*#__PURE__*/ mock<StopPoint[], TflError>("GET /StopPoint/Type/{types}", answers.stopPointsByType)
export const getStopPointsByTypePageMockHandler = /*#__PURE__*/ mock<StopPoint[], TflError>("GET /StopPoint/Type/{types}/page/{page}", answers.stopPointsByTypePage)
export const getStopServiceTypesMockHandler = /*#__PURE__*/ mock<StopServiceType[], TflError>("GET /StopPoint/ServiceTypes", answers.stopServiceTypes)
export const getStopArrivalsMockHandler = /*#__PURE__*/ mock<Prediction[], TflError>("GET /StopPoint/{id}/Arrivals", answers.stopArrivals)
export const getStopArrivalDeparturesMockHandler = /*#__PURE__*/ mock<ArrivalDeparture[], TflError>("GET /StopPoint/{id}/ArrivalDepartures", answers.stopArrivalDepartures)
export const getStopReachableOnLineMockHandler = /*#__PURE__*/ mock<StopReference[], TflError>("GET /StopPoint/{id}/CanReachOnLine/{lineId}", answers.stopReachableOnLine)
export const getStopRoutesMockHandler = /*#__PURE__*/ mock<StopPointRouteSection[], TflError>("GET /StopPoint/{id}/Route", answers.stopRoutes)
export const getStopDisruptionByModeMockHandler = /*#__PURE__*/ mock<DisruptedPoint[], TflError>("GET /StopPoint/Mode/{modes}/Disruption", answers.stopDisruptionByMode)
export const getStopDisruptionMockHandler = /*#__PURE__*/ mock<DisruptedPoint[] | DisruptedPointFamily, TflError>("GET /StopPoint/{ids}/Disruption", answers.stopDisruption)
export const getStopDirectionToMockHandler = /*#__PURE__*/ mock<string, TflError>("GET /StopPoint/{id}/DirectionTo/{toStopPointId}", answers.stopDirectionTo)
export const getStopPointsNearMockHandler = /*#__PURE__*/ mock<StopPointsResponse, TflError>("GET /StopPoint", answers.stopPointsNear)
export const getStopPointsByModeMockHandler = /*#__PURE__*/ mock<StopPointsResponse, TflError>("GET /StopPoint/Mode/{modes}", answers.stopPointsByMode)
export const getSearchStopPointsMockHandler = /*#__PURE__*/ mock<StopPointSearchResponse, TflError>("GET /StopPoint/Search/{query}", answers.searchStopPoints)
export const getSearchStopPointsByQueryMockHandler = /*#__PURE__*/ mock<StopPointSearchResponse, TflError>("GET /StopPoint/Search", answers.searchStopPointsByQuery)
export const getStopPointBySmsMockHandler = /*#__PURE__*/ mock<StopPoint, undefined | TflError>("GET /StopPoint/Sms/{id}", answers.stopPointBySms)
export const getStopTaxiRanksMockHandler = /*#__PURE__*/ mock<Place[], TflError>("GET /StopPoint/{stopPointId}/TaxiRanks", answers.stopTaxiRanks)
export const getStopCarParksMockHandler = /*#__PURE__*/ mock<Place[], TflError>("GET /StopPoint/{stopPointId}/CarParks", answers.stopCarParks)
export const getCrowdingMockHandler = /*#__PURE__*/ mock<CrowdingWeek, TflError>("GET /crowding/{stopPointId}", answers.crowding)
export const getCrowdingByDayMockHandler = /*#__PURE__*/ mock<StationCrowdingDay, TflError>("GET /crowding/{stopPointId}/{dayOfWeek}", answers.crowdingByDay, {not:["/crowding/{stopPointId}/Live"]})
export const getCrowdingLiveMockHandler = /*#__PURE__*/ mock<LiveCrowding, TflError>("GET /crowding/{stopPointId}/Live", answers.crowdingLive)
export const getLiftDisruptionsMockHandler = /*#__PURE__*/ mock<LiftDisruption[]>("GET /Disruptions/Lifts/v2", answers.liftDisruptions)
export const getVehicleArrivalsMockHandler = /*#__PURE__*/ mock<Prediction[], TflError>("GET /Vehicle/{ids}/Arrivals", answers.vehicleArrivals)
export const getAirQualityMockHandler = /*#__PURE__*/ mock<AirQualityForecast>("GET /AirQuality", answers.airQuality)
export const getSearchMinicabsMockHandler = /*#__PURE__*/ mock<MinicabAnswer, TflError>("GET /Cabwise/search", answers.searchMinicabs)
export const getTravelTimeMapMockHandler = /*#__PURE__*/ mock<Blob, TflError>("GET /TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}", answers.travelTimeMap, {media:"image/png"})
export const getTravelTimeCompareMapMockHandler = /*#__PURE__*/ mock<Blob, TflError>("GET /TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}", answers.travelTimeCompareMap, {media:"image/png"})
export const getAccidentStatsMockHandler = /*#__PURE__*/ mock<Accident[], TflError>("GET /AccidentStats/{year}", answers.accidentStats)
export const getRoadsMockHandler = /*#__PURE__*/ mock<RoadCorridor[]>("GET /Road", answers.roads)
export const getRoadsByIdMockHandler = /*#__PURE__*/ mock<RoadCorridor[], TflError>("GET /Road/{ids}", answers.roadsById)
export const getRoadStatusMockHandler = /*#__PURE__*/ mock<RoadCorridor[], TflError>("GET /Road/{ids}/Status", answers.roadStatus)
export const getRoadDisruptionMockHandler = /*#__PURE__*/ mock<RoadDisruption[], TflError>("GET /Road/{ids}/Disruption", answers.roadDisruption)
export const getRoadStreetDisruptionMockHandler = /*#__PURE__*/ mock<DisruptedStreetSegment[], TflError>("GET /Road/all/Street/Disruption", answers.roadStreetDisruption)
export const getRoadDisruptionByIdMockHandler = /*#__PURE__*/ mock<RoadDisruption | RoadDisruption[], TflError>("GET /Road/all/Disruption/{disruptionIds}", answers.roadDisruptionById)
export const getRoadCategoriesMockHandler = /*#__PURE__*/ mock<string[]>("GET /Road/Meta/Categories", answers.roadCategories)
export const getRoadSeveritiesMockHandler = /*#__PURE__*/ mock<RoadSeverity[]>("GET /Road/Meta/Severities", answers.roadSeverities)
export const getPlaceCategoriesMockHandler = /*#__PURE__*/ mock<PlaceCategory[]>("GET /Place/Meta/Categories", answers.placeCategories)
export const getPlaceTypesMockHandler = /*#__PURE__*/ mock<PlaceTypeName[]>("GET /Place/Meta/PlaceTypes", answers.placeTypes)
export const getStreetsByPostcodeMockHandler = /*#__PURE__*/ mock<PostcodeStreets, TflError>("GET /Place/Address/Streets/{postcode}", answers.streetsByPostcode)
export const getPlacesByTypeMockHandler = /*#__PURE__*/ mock<Place[], TflError>("GET /Place/Type/{types}", answers.placesByType)
export const getPlaceMockHandler = /*#__PURE__*/ mock<Place, TflError>("GET /Place/{id}", answers.place, {not:["/Place/Search"]})
export const getPlacesNearMockHandler = /*#__PURE__*/ mock<PlacesNear, TflError>("GET /Place", answers.placesNear)
export const getPlacesAtMockHandler = /*#__PURE__*/ mock<Place[], TflError>("GET /Place/{type}/At/{lat}/{lon}", answers.placesAt)
export const getPlaceOverlayMockHandler = /*#__PURE__*/ mock<Blob, TflError>("GET /Place/{type}/overlay/{z}/{lat}/{lon}/{width}/{height}", answers.placeOverlay, {media:"image/png"})
export const getSearchPlacesMockHandler = /*#__PURE__*/ mock<Place[], TflError>("GET /Place/Search", answers.searchPlaces)
export const getCarParkOccupanciesMockHandler = /*#__PURE__*/ mock<CarParkOccupancy[], TflError>("GET /Occupancy/CarPark", answers.carParkOccupancies)
export const getCarParkOccupancyMockHandler = /*#__PURE__*/ mock<CarParkOccupancy, TflError>("GET /Occupancy/CarPark/{id}", answers.carParkOccupancy)
export const getChargeConnectorsMockHandler = /*#__PURE__*/ mock<ChargeConnectorOccupancy[]>("GET /Occupancy/ChargeConnector", answers.chargeConnectors)
export const getChargeConnectorStatusMockHandler = /*#__PURE__*/ mock<ChargeConnectorOccupancy[], TflError>("GET /Occupancy/ChargeConnector/{ids}", answers.chargeConnectorStatus)
export const getBikePointOccupancyMockHandler = /*#__PURE__*/ mock<BikePointOccupancy[], TflError>("GET /Occupancy/BikePoints/{ids}", answers.bikePointOccupancy)
export const getSearchMockHandler = /*#__PURE__*/ mock<SearchMatches, TflError>("GET /Search", answers.search)
export const getSearchBusSchedulesMockHandler = /*#__PURE__*/ mock<SearchMatches, TflError>("GET /Search/BusSchedules", answers.searchBusSchedules)
export const getSearchProvidersMockHandler = /*#__PURE__*/ mock<string[]>("GET /Search/Meta/SearchProviders", answers.searchProviders)
export const getSearchCategoriesMockHandler = /*#__PURE__*/ mock<string[]>("GET /Search/Meta/Categories", answers.searchCategories)
export const getSearchSortsMockHandler = /*#__PURE__*/ mock<string[]>("GET /Search/Meta/Sorts", answers.searchSorts)
