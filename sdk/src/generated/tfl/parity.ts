// Generated from tfl@2.0.0. Do not edit: npm run generate

import type {
  AccidentStatsParams,
  AccidentStatsResult,
  AirQualityResult,
  BikePointOccupancyParams,
  BikePointOccupancyResult,
  BikePointParams,
  CarParkOccupanciesResult,
  CarParkOccupancyParams,
  CarParkOccupancyResult,
  ChargeConnectorStatusParams,
  ChargeConnectorStatusResult,
  ChargeConnectorsResult,
  CrowdingByDayParams,
  CrowdingByDayResult,
  CrowdingLiveParams,
  CrowdingLiveResult,
  CrowdingParams,
  CrowdingResult,
  JourneyModesResult,
  JourneyResultsParams,
  LiftDisruptionsResult,
  LineArrivalsAtStopParams,
  LineArrivalsParams,
  LineDisruptionByModeParams,
  LineDisruptionByModeResult,
  LineDisruptionCategoriesResult,
  LineDisruptionParams,
  LineDisruptionResult,
  LineModesResult,
  LineRouteSequenceParams,
  LineRouteSequenceResult,
  LineRoutesAllParams,
  LineRoutesByModeParams,
  LineRoutesParams,
  LineServiceTypesResult,
  LineSeveritiesResult,
  LineStatusBetweenParams,
  LineStatusByModeParams,
  LineStatusBySeverityParams,
  LineStatusParams,
  LineStopsParams,
  LineStopsResult,
  LineTimetableParams,
  LineTimetableToParams,
  LinesByModeParams,
  LinesParams,
  ModeArrivalsParams,
  ModeServiceTypesResult,
  PlaceCategoriesResult,
  PlaceOverlayParams,
  PlaceParams,
  PlaceResult,
  PlaceTypesResult,
  PlacesAtParams,
  PlacesAtResult,
  PlacesByTypeParams,
  PlacesByTypeResult,
  PlacesNearParams,
  PlacesNearResult,
  RoadCategoriesResult,
  RoadDisruptionByIdParams,
  RoadDisruptionParams,
  RoadSeveritiesResult,
  RoadStatusParams,
  RoadStatusResult,
  RoadStreetDisruptionParams,
  RoadsByIdParams,
  RoadsByIdResult,
  RoadsResult,
  SearchBikePointsParams,
  SearchBusSchedulesParams,
  SearchBusSchedulesResult,
  SearchCategoriesResult,
  SearchLinesParams,
  SearchLinesResult,
  SearchMinicabsParams,
  SearchParams,
  SearchPlacesParams,
  SearchPlacesResult,
  SearchProvidersResult,
  SearchResult,
  SearchSortsResult,
  SearchStopPointsByQueryParams,
  SearchStopPointsByQueryResult,
  SearchStopPointsParams,
  SearchStopPointsResult,
  StopArrivalDeparturesParams,
  StopArrivalsParams,
  StopCarParksParams,
  StopCarParksResult,
  StopCategoriesResult,
  StopCrowdingParams,
  StopCrowdingResult,
  StopDirectionToParams,
  StopDirectionToResult,
  StopDisruptionByModeParams,
  StopDisruptionByModeResult,
  StopDisruptionParams,
  StopDisruptionResult,
  StopModesResult,
  StopPlacesParams,
  StopPlacesResult,
  StopPointBySmsParams,
  StopPointBySmsResult,
  StopPointsByModeParams,
  StopPointsByModeResult,
  StopPointsByTypePageParams,
  StopPointsByTypePageResult,
  StopPointsByTypeParams,
  StopPointsByTypeResult,
  StopPointsNearParams,
  StopPointsNearResult,
  StopPointsParams,
  StopPointsResult,
  StopReachableOnLineParams,
  StopReachableOnLineResult,
  StopRoutesParams,
  StopRoutesResult,
  StopServiceTypesParams,
  StopServiceTypesResult,
  StopTaxiRanksParams,
  StopTaxiRanksResult,
  StopTypesResult,
  StreetsByPostcodeParams,
  StreetsByPostcodeResult,
  TravelTimeCompareMapParams,
  TravelTimeMapParams,
  VehicleArrivalsParams,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "lineModes 200": Equal<LineModesResult, paths["/Line/Meta/Modes"]['get']['responses'][200]['content']["application/json"]>
  "lineSeverities 200": Equal<LineSeveritiesResult, paths["/Line/Meta/Severity"]['get']['responses'][200]['content']["application/json"]>
  "lineDisruptionCategories 200": Equal<LineDisruptionCategoriesResult, paths["/Line/Meta/DisruptionCategories"]['get']['responses'][200]['content']["application/json"]>
  "lineServiceTypes 200": Equal<LineServiceTypesResult, paths["/Line/Meta/ServiceTypes"]['get']['responses'][200]['content']["application/json"]>
  "lines parameters": Equal<Flat<Omit<LinesParams, 'body'>>, Flat<Place<paths["/Line/{ids}"]['get']['parameters'], 'path'>>>
  "linesByMode parameters": Equal<Flat<Omit<LinesByModeParams, 'body'>>, Flat<Place<paths["/Line/Mode/{modes}"]['get']['parameters'], 'path'>>>
  "lineRoutesAll parameters": Equal<Flat<Omit<LineRoutesAllParams, 'body'>>, Flat<Place<paths["/Line/Route"]['get']['parameters'], 'query'>>>
  "lineRoutes parameters": Equal<Flat<Omit<LineRoutesParams, 'body'>>, Flat<Place<paths["/Line/{ids}/Route"]['get']['parameters'], 'path'> & Place<paths["/Line/{ids}/Route"]['get']['parameters'], 'query'>>>
  "lineRoutesByMode parameters": Equal<Flat<Omit<LineRoutesByModeParams, 'body'>>, Flat<Place<paths["/Line/Mode/{modes}/Route"]['get']['parameters'], 'path'> & Place<paths["/Line/Mode/{modes}/Route"]['get']['parameters'], 'query'>>>
  "lineRouteSequence 200": Equal<LineRouteSequenceResult, paths["/Line/{id}/Route/Sequence/{direction}"]['get']['responses'][200]['content']["application/json"]>
  "lineRouteSequence parameters": Equal<Flat<Omit<LineRouteSequenceParams, 'body'>>, Flat<Place<paths["/Line/{id}/Route/Sequence/{direction}"]['get']['parameters'], 'path'> & Place<paths["/Line/{id}/Route/Sequence/{direction}"]['get']['parameters'], 'query'>>>
  "lineStatusBetween parameters": Equal<Flat<Omit<LineStatusBetweenParams, 'body'>>, Flat<Place<paths["/Line/{ids}/Status/{startDate}/to/{endDate}"]['get']['parameters'], 'path'> & Place<paths["/Line/{ids}/Status/{startDate}/to/{endDate}"]['get']['parameters'], 'query'>>>
  "lineStatus parameters": Equal<Flat<Omit<LineStatusParams, 'body'>>, Flat<Place<paths["/Line/{ids}/Status"]['get']['parameters'], 'path'> & Place<paths["/Line/{ids}/Status"]['get']['parameters'], 'query'>>>
  "searchLines 200": Equal<SearchLinesResult, paths["/Line/Search/{query}"]['get']['responses'][200]['content']["application/json"]>
  "searchLines parameters": Equal<Flat<Omit<SearchLinesParams, 'body'>>, Flat<Place<paths["/Line/Search/{query}"]['get']['parameters'], 'path'> & Place<paths["/Line/Search/{query}"]['get']['parameters'], 'query'>>>
  "lineStatusBySeverity parameters": Equal<Flat<Omit<LineStatusBySeverityParams, 'body'>>, Flat<Place<paths["/Line/Status/{severity}"]['get']['parameters'], 'path'>>>
  "lineStatusByMode parameters": Equal<Flat<Omit<LineStatusByModeParams, 'body'>>, Flat<Place<paths["/Line/Mode/{modes}/Status"]['get']['parameters'], 'path'> & Place<paths["/Line/Mode/{modes}/Status"]['get']['parameters'], 'query'>>>
  "lineStops 200": Equal<LineStopsResult, paths["/Line/{id}/StopPoints"]['get']['responses'][200]['content']["application/json"]>
  "lineStops parameters": Equal<Flat<Omit<LineStopsParams, 'body'>>, Flat<Place<paths["/Line/{id}/StopPoints"]['get']['parameters'], 'path'> & Place<paths["/Line/{id}/StopPoints"]['get']['parameters'], 'query'>>>
  "lineTimetable parameters": Equal<Flat<Omit<LineTimetableParams, 'body'>>, Flat<Place<paths["/Line/{id}/Timetable/{fromStopPointId}"]['get']['parameters'], 'path'>>>
  "lineTimetableTo parameters": Equal<Flat<Omit<LineTimetableToParams, 'body'>>, Flat<Place<paths["/Line/{id}/Timetable/{fromStopPointId}/to/{toStopPointId}"]['get']['parameters'], 'path'>>>
  "lineDisruption 200": Equal<LineDisruptionResult, paths["/Line/{ids}/Disruption"]['get']['responses'][200]['content']["application/json"]>
  "lineDisruption parameters": Equal<Flat<Omit<LineDisruptionParams, 'body'>>, Flat<Place<paths["/Line/{ids}/Disruption"]['get']['parameters'], 'path'>>>
  "lineDisruptionByMode 200": Equal<LineDisruptionByModeResult, paths["/Line/Mode/{modes}/Disruption"]['get']['responses'][200]['content']["application/json"]>
  "lineDisruptionByMode parameters": Equal<Flat<Omit<LineDisruptionByModeParams, 'body'>>, Flat<Place<paths["/Line/Mode/{modes}/Disruption"]['get']['parameters'], 'path'>>>
  "lineArrivalsAtStop parameters": Equal<Flat<Omit<LineArrivalsAtStopParams, 'body'>>, Flat<Place<paths["/Line/{ids}/Arrivals/{stopPointId}"]['get']['parameters'], 'path'> & Place<paths["/Line/{ids}/Arrivals/{stopPointId}"]['get']['parameters'], 'query'>>>
  "lineArrivals parameters": Equal<Flat<Omit<LineArrivalsParams, 'body'>>, Flat<Place<paths["/Line/{ids}/Arrivals"]['get']['parameters'], 'path'>>>
  "modeServiceTypes 200": Equal<ModeServiceTypesResult, paths["/Mode/ActiveServiceTypes"]['get']['responses'][200]['content']["application/json"]>
  "modeArrivals parameters": Equal<Flat<Omit<ModeArrivalsParams, 'body'>>, Flat<Place<paths["/Mode/{mode}/Arrivals"]['get']['parameters'], 'path'> & Place<paths["/Mode/{mode}/Arrivals"]['get']['parameters'], 'query'>>>
  "bikePoint parameters": Equal<Flat<Omit<BikePointParams, 'body'>>, Flat<Place<paths["/BikePoint/{id}"]['get']['parameters'], 'path'>>>
  "searchBikePoints parameters": Equal<Flat<Omit<SearchBikePointsParams, 'body'>>, Flat<Place<paths["/BikePoint/Search"]['get']['parameters'], 'query'>>>
  "journeyModes 200": Equal<JourneyModesResult, paths["/Journey/Meta/Modes"]['get']['responses'][200]['content']["application/json"]>
  "journeyResults parameters": Equal<Flat<Omit<JourneyResultsParams, 'body'>>, Flat<Place<paths["/Journey/JourneyResults/{from}/to/{to}"]['get']['parameters'], 'path'> & Place<paths["/Journey/JourneyResults/{from}/to/{to}"]['get']['parameters'], 'query'>>>
  "stopCategories 200": Equal<StopCategoriesResult, paths["/StopPoint/Meta/Categories"]['get']['responses'][200]['content']["application/json"]>
  "stopTypes 200": Equal<StopTypesResult, paths["/StopPoint/Meta/StopTypes"]['get']['responses'][200]['content']["application/json"]>
  "stopModes 200": Equal<StopModesResult, paths["/StopPoint/Meta/Modes"]['get']['responses'][200]['content']["application/json"]>
  "stopPoints 200": Equal<StopPointsResult, Extract<paths["/StopPoint/{ids}"]['get']['responses'][200]['content']["application/json"], readonly unknown[]>>
  "stopPoints parameters": Equal<Flat<Omit<StopPointsParams, 'body'>>, Flat<Place<paths["/StopPoint/{ids}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{ids}"]['get']['parameters'], 'query'>>>
  "stopPlaces 200": Equal<StopPlacesResult, paths["/StopPoint/{id}/placeTypes"]['get']['responses'][200]['content']["application/json"]>
  "stopPlaces parameters": Equal<Flat<Omit<StopPlacesParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/placeTypes"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{id}/placeTypes"]['get']['parameters'], 'query'>>>
  "stopCrowding 200": Equal<StopCrowdingResult, Extract<paths["/StopPoint/{id}/Crowding/{line}"]['get']['responses'][200]['content']["application/json"], readonly unknown[]>>
  "stopCrowding parameters": Equal<Flat<Omit<StopCrowdingParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/Crowding/{line}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{id}/Crowding/{line}"]['get']['parameters'], 'query'>>>
  "stopPointsByType 200": Equal<StopPointsByTypeResult, paths["/StopPoint/Type/{types}"]['get']['responses'][200]['content']["application/json"]>
  "stopPointsByType parameters": Equal<Flat<Omit<StopPointsByTypeParams, 'body'>>, Flat<Place<paths["/StopPoint/Type/{types}"]['get']['parameters'], 'path'>>>
  "stopPointsByTypePage 200": Equal<StopPointsByTypePageResult, paths["/StopPoint/Type/{types}/page/{page}"]['get']['responses'][200]['content']["application/json"]>
  "stopPointsByTypePage parameters": Equal<Flat<Omit<StopPointsByTypePageParams, 'body'>>, Flat<Place<paths["/StopPoint/Type/{types}/page/{page}"]['get']['parameters'], 'path'>>>
  "stopServiceTypes 200": Equal<StopServiceTypesResult, paths["/StopPoint/ServiceTypes"]['get']['responses'][200]['content']["application/json"]>
  "stopServiceTypes parameters": Equal<Flat<Omit<StopServiceTypesParams, 'body'>>, Flat<Place<paths["/StopPoint/ServiceTypes"]['get']['parameters'], 'query'>>>
  "stopArrivals parameters": Equal<Flat<Omit<StopArrivalsParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/Arrivals"]['get']['parameters'], 'path'>>>
  "stopArrivalDepartures parameters": Equal<Flat<Omit<StopArrivalDeparturesParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/ArrivalDepartures"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{id}/ArrivalDepartures"]['get']['parameters'], 'query'>>>
  "stopReachableOnLine 200": Equal<StopReachableOnLineResult, paths["/StopPoint/{id}/CanReachOnLine/{lineId}"]['get']['responses'][200]['content']["application/json"]>
  "stopReachableOnLine parameters": Equal<Flat<Omit<StopReachableOnLineParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/CanReachOnLine/{lineId}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{id}/CanReachOnLine/{lineId}"]['get']['parameters'], 'query'>>>
  "stopRoutes 200": Equal<StopRoutesResult, paths["/StopPoint/{id}/Route"]['get']['responses'][200]['content']["application/json"]>
  "stopRoutes parameters": Equal<Flat<Omit<StopRoutesParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/Route"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{id}/Route"]['get']['parameters'], 'query'>>>
  "stopDisruptionByMode 200": Equal<StopDisruptionByModeResult, paths["/StopPoint/Mode/{modes}/Disruption"]['get']['responses'][200]['content']["application/json"]>
  "stopDisruptionByMode parameters": Equal<Flat<Omit<StopDisruptionByModeParams, 'body'>>, Flat<Place<paths["/StopPoint/Mode/{modes}/Disruption"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/Mode/{modes}/Disruption"]['get']['parameters'], 'query'>>>
  "stopDisruption 200": Equal<StopDisruptionResult, paths["/StopPoint/{ids}/Disruption"]['get']['responses'][200]['content']["application/json"]>
  "stopDisruption parameters": Equal<Flat<Omit<StopDisruptionParams, 'body'>>, Flat<Place<paths["/StopPoint/{ids}/Disruption"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{ids}/Disruption"]['get']['parameters'], 'query'>>>
  "stopDirectionTo 200": Equal<StopDirectionToResult, paths["/StopPoint/{id}/DirectionTo/{toStopPointId}"]['get']['responses'][200]['content']["application/json"]>
  "stopDirectionTo parameters": Equal<Flat<Omit<StopDirectionToParams, 'body'>>, Flat<Place<paths["/StopPoint/{id}/DirectionTo/{toStopPointId}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/{id}/DirectionTo/{toStopPointId}"]['get']['parameters'], 'query'>>>
  "stopPointsNear 200": Equal<StopPointsNearResult, paths["/StopPoint"]['get']['responses'][200]['content']["application/json"]>
  "stopPointsNear parameters": Equal<Flat<Omit<StopPointsNearParams, 'body'>>, Flat<Place<paths["/StopPoint"]['get']['parameters'], 'query'>>>
  "stopPointsByMode 200": Equal<StopPointsByModeResult, paths["/StopPoint/Mode/{modes}"]['get']['responses'][200]['content']["application/json"]>
  "stopPointsByMode parameters": Equal<Flat<Omit<StopPointsByModeParams, 'body'>>, Flat<Place<paths["/StopPoint/Mode/{modes}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/Mode/{modes}"]['get']['parameters'], 'query'>>>
  "searchStopPoints 200": Equal<SearchStopPointsResult, paths["/StopPoint/Search/{query}"]['get']['responses'][200]['content']["application/json"]>
  "searchStopPoints parameters": Equal<Flat<Omit<SearchStopPointsParams, 'body'>>, Flat<Place<paths["/StopPoint/Search/{query}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/Search/{query}"]['get']['parameters'], 'query'>>>
  "searchStopPointsByQuery 200": Equal<SearchStopPointsByQueryResult, paths["/StopPoint/Search"]['get']['responses'][200]['content']["application/json"]>
  "searchStopPointsByQuery parameters": Equal<Flat<Omit<SearchStopPointsByQueryParams, 'body'>>, Flat<Place<paths["/StopPoint/Search"]['get']['parameters'], 'query'>>>
  "stopPointBySms 200": Equal<StopPointBySmsResult, paths["/StopPoint/Sms/{id}"]['get']['responses'][200]['content']["application/json"]>
  "stopPointBySms parameters": Equal<Flat<Omit<StopPointBySmsParams, 'body'>>, Flat<Place<paths["/StopPoint/Sms/{id}"]['get']['parameters'], 'path'> & Place<paths["/StopPoint/Sms/{id}"]['get']['parameters'], 'query'>>>
  "stopTaxiRanks 200": Equal<StopTaxiRanksResult, paths["/StopPoint/{stopPointId}/TaxiRanks"]['get']['responses'][200]['content']["application/json"]>
  "stopTaxiRanks parameters": Equal<Flat<Omit<StopTaxiRanksParams, 'body'>>, Flat<Place<paths["/StopPoint/{stopPointId}/TaxiRanks"]['get']['parameters'], 'path'>>>
  "stopCarParks 200": Equal<StopCarParksResult, paths["/StopPoint/{stopPointId}/CarParks"]['get']['responses'][200]['content']["application/json"]>
  "stopCarParks parameters": Equal<Flat<Omit<StopCarParksParams, 'body'>>, Flat<Place<paths["/StopPoint/{stopPointId}/CarParks"]['get']['parameters'], 'path'>>>
  "crowding 200": Equal<CrowdingResult, paths["/crowding/{stopPointId}"]['get']['responses'][200]['content']["application/json"]>
  "crowding parameters": Equal<Flat<Omit<CrowdingParams, 'body'>>, Flat<Place<paths["/crowding/{stopPointId}"]['get']['parameters'], 'path'>>>
  "crowdingByDay 200": Equal<CrowdingByDayResult, paths["/crowding/{stopPointId}/{dayOfWeek}"]['get']['responses'][200]['content']["application/json"]>
  "crowdingByDay parameters": Equal<Flat<Omit<CrowdingByDayParams, 'body'>>, Flat<Place<paths["/crowding/{stopPointId}/{dayOfWeek}"]['get']['parameters'], 'path'>>>
  "crowdingLive 200": Equal<CrowdingLiveResult, paths["/crowding/{stopPointId}/Live"]['get']['responses'][200]['content']["application/json"]>
  "crowdingLive parameters": Equal<Flat<Omit<CrowdingLiveParams, 'body'>>, Flat<Place<paths["/crowding/{stopPointId}/Live"]['get']['parameters'], 'path'>>>
  "liftDisruptions 200": Equal<LiftDisruptionsResult, paths["/Disruptions/Lifts/v2"]['get']['responses'][200]['content']["application/json"]>
  "vehicleArrivals parameters": Equal<Flat<Omit<VehicleArrivalsParams, 'body'>>, Flat<Place<paths["/Vehicle/{ids}/Arrivals"]['get']['parameters'], 'path'>>>
  "airQuality 200": Equal<AirQualityResult, paths["/AirQuality"]['get']['responses'][200]['content']["application/json"]>
  "searchMinicabs parameters": Equal<Flat<Omit<SearchMinicabsParams, 'body'>>, Flat<Place<paths["/Cabwise/search"]['get']['parameters'], 'query'>>>
  "travelTimeMap parameters": Equal<Flat<Omit<TravelTimeMapParams, 'body'>>, Flat<Place<paths["/TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}"]['get']['parameters'], 'path'> & Place<paths["/TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}"]['get']['parameters'], 'query'>>>
  "travelTimeCompareMap parameters": Equal<Flat<Omit<TravelTimeCompareMapParams, 'body'>>, Flat<Place<paths["/TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}"]['get']['parameters'], 'path'> & Place<paths["/TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}"]['get']['parameters'], 'query'>>>
  "accidentStats 200": Equal<AccidentStatsResult, paths["/AccidentStats/{year}"]['get']['responses'][200]['content']["application/json"]>
  "accidentStats parameters": Equal<Flat<Omit<AccidentStatsParams, 'body'>>, Flat<Place<paths["/AccidentStats/{year}"]['get']['parameters'], 'path'>>>
  "roads 200": Equal<RoadsResult, paths["/Road"]['get']['responses'][200]['content']["application/json"]>
  "roadsById 200": Equal<RoadsByIdResult, paths["/Road/{ids}"]['get']['responses'][200]['content']["application/json"]>
  "roadsById parameters": Equal<Flat<Omit<RoadsByIdParams, 'body'>>, Flat<Place<paths["/Road/{ids}"]['get']['parameters'], 'path'>>>
  "roadStatus 200": Equal<RoadStatusResult, paths["/Road/{ids}/Status"]['get']['responses'][200]['content']["application/json"]>
  "roadStatus parameters": Equal<Flat<Omit<RoadStatusParams, 'body'>>, Flat<Place<paths["/Road/{ids}/Status"]['get']['parameters'], 'path'> & Place<paths["/Road/{ids}/Status"]['get']['parameters'], 'query'>>>
  "roadDisruption parameters": Equal<Flat<Omit<RoadDisruptionParams, 'body'>>, Flat<Place<paths["/Road/{ids}/Disruption"]['get']['parameters'], 'path'> & Place<paths["/Road/{ids}/Disruption"]['get']['parameters'], 'query'>>>
  "roadStreetDisruption parameters": Equal<Flat<Omit<RoadStreetDisruptionParams, 'body'>>, Flat<Place<paths["/Road/all/Street/Disruption"]['get']['parameters'], 'query'>>>
  "roadDisruptionById parameters": Equal<Flat<Omit<RoadDisruptionByIdParams, 'body'>>, Flat<Place<paths["/Road/all/Disruption/{disruptionIds}"]['get']['parameters'], 'path'> & Place<paths["/Road/all/Disruption/{disruptionIds}"]['get']['parameters'], 'query'>>>
  "roadCategories 200": Equal<RoadCategoriesResult, paths["/Road/Meta/Categories"]['get']['responses'][200]['content']["application/json"]>
  "roadSeverities 200": Equal<RoadSeveritiesResult, paths["/Road/Meta/Severities"]['get']['responses'][200]['content']["application/json"]>
  "placeCategories 200": Equal<PlaceCategoriesResult, paths["/Place/Meta/Categories"]['get']['responses'][200]['content']["application/json"]>
  "placeTypes 200": Equal<PlaceTypesResult, paths["/Place/Meta/PlaceTypes"]['get']['responses'][200]['content']["application/json"]>
  "streetsByPostcode 200": Equal<StreetsByPostcodeResult, paths["/Place/Address/Streets/{postcode}"]['get']['responses'][200]['content']["application/json"]>
  "streetsByPostcode parameters": Equal<Flat<Omit<StreetsByPostcodeParams, 'body'>>, Flat<Place<paths["/Place/Address/Streets/{postcode}"]['get']['parameters'], 'path'>>>
  "placesByType 200": Equal<PlacesByTypeResult, paths["/Place/Type/{types}"]['get']['responses'][200]['content']["application/json"]>
  "placesByType parameters": Equal<Flat<Omit<PlacesByTypeParams, 'body'>>, Flat<Place<paths["/Place/Type/{types}"]['get']['parameters'], 'path'> & Place<paths["/Place/Type/{types}"]['get']['parameters'], 'query'>>>
  "place 200": Equal<PlaceResult, paths["/Place/{id}"]['get']['responses'][200]['content']["application/json"]>
  "place parameters": Equal<Flat<Omit<PlaceParams, 'body'>>, Flat<Place<paths["/Place/{id}"]['get']['parameters'], 'path'> & Place<paths["/Place/{id}"]['get']['parameters'], 'query'>>>
  "placesNear 200": Equal<PlacesNearResult, paths["/Place"]['get']['responses'][200]['content']["application/json"]>
  "placesNear parameters": Equal<Flat<Omit<PlacesNearParams, 'body'>>, Flat<Place<paths["/Place"]['get']['parameters'], 'query'>>>
  "placesAt 200": Equal<PlacesAtResult, paths["/Place/{type}/At/{lat}/{lon}"]['get']['responses'][200]['content']["application/json"]>
  "placesAt parameters": Equal<Flat<Omit<PlacesAtParams, 'body'>>, Flat<Place<paths["/Place/{type}/At/{lat}/{lon}"]['get']['parameters'], 'path'>>>
  "placeOverlay parameters": Equal<Flat<Omit<PlaceOverlayParams, 'body'>>, Flat<Place<paths["/Place/{type}/overlay/{z}/{lat}/{lon}/{width}/{height}"]['get']['parameters'], 'path'>>>
  "searchPlaces 200": Equal<SearchPlacesResult, paths["/Place/Search"]['get']['responses'][200]['content']["application/json"]>
  "searchPlaces parameters": Equal<Flat<Omit<SearchPlacesParams, 'body'>>, Flat<Place<paths["/Place/Search"]['get']['parameters'], 'query'>>>
  "carParkOccupancies 200": Equal<CarParkOccupanciesResult, paths["/Occupancy/CarPark"]['get']['responses'][200]['content']["application/json"]>
  "carParkOccupancy 200": Equal<CarParkOccupancyResult, paths["/Occupancy/CarPark/{id}"]['get']['responses'][200]['content']["application/json"]>
  "carParkOccupancy parameters": Equal<Flat<Omit<CarParkOccupancyParams, 'body'>>, Flat<Place<paths["/Occupancy/CarPark/{id}"]['get']['parameters'], 'path'>>>
  "chargeConnectors 200": Equal<ChargeConnectorsResult, paths["/Occupancy/ChargeConnector"]['get']['responses'][200]['content']["application/json"]>
  "chargeConnectorStatus 200": Equal<ChargeConnectorStatusResult, paths["/Occupancy/ChargeConnector/{ids}"]['get']['responses'][200]['content']["application/json"]>
  "chargeConnectorStatus parameters": Equal<Flat<Omit<ChargeConnectorStatusParams, 'body'>>, Flat<Place<paths["/Occupancy/ChargeConnector/{ids}"]['get']['parameters'], 'path'>>>
  "bikePointOccupancy 200": Equal<BikePointOccupancyResult, paths["/Occupancy/BikePoints/{ids}"]['get']['responses'][200]['content']["application/json"]>
  "bikePointOccupancy parameters": Equal<Flat<Omit<BikePointOccupancyParams, 'body'>>, Flat<Place<paths["/Occupancy/BikePoints/{ids}"]['get']['parameters'], 'path'>>>
  "search 200": Equal<SearchResult, paths["/Search"]['get']['responses'][200]['content']["application/json"]>
  "search parameters": Equal<Flat<Omit<SearchParams, 'body'>>, Flat<Place<paths["/Search"]['get']['parameters'], 'query'>>>
  "searchBusSchedules 200": Equal<SearchBusSchedulesResult, paths["/Search/BusSchedules"]['get']['responses'][200]['content']["application/json"]>
  "searchBusSchedules parameters": Equal<Flat<Omit<SearchBusSchedulesParams, 'body'>>, Flat<Place<paths["/Search/BusSchedules"]['get']['parameters'], 'query'>>>
  "searchProviders 200": Equal<SearchProvidersResult, paths["/Search/Meta/SearchProviders"]['get']['responses'][200]['content']["application/json"]>
  "searchCategories 200": Equal<SearchCategoriesResult, paths["/Search/Meta/Categories"]['get']['responses'][200]['content']["application/json"]>
  "searchSorts 200": Equal<SearchSortsResult, paths["/Search/Meta/Sorts"]['get']['responses'][200]['content']["application/json"]>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "lineModes 200": true,
  "lineSeverities 200": true,
  "lineDisruptionCategories 200": true,
  "lineServiceTypes 200": true,
  "lines parameters": true,
  "linesByMode parameters": true,
  "lineRoutesAll parameters": true,
  "lineRoutes parameters": true,
  "lineRoutesByMode parameters": true,
  "lineRouteSequence 200": true,
  "lineRouteSequence parameters": true,
  "lineStatusBetween parameters": true,
  "lineStatus parameters": true,
  "searchLines 200": true,
  "searchLines parameters": true,
  "lineStatusBySeverity parameters": true,
  "lineStatusByMode parameters": true,
  "lineStops 200": true,
  "lineStops parameters": true,
  "lineTimetable parameters": true,
  "lineTimetableTo parameters": true,
  "lineDisruption 200": true,
  "lineDisruption parameters": true,
  "lineDisruptionByMode 200": true,
  "lineDisruptionByMode parameters": true,
  "lineArrivalsAtStop parameters": true,
  "lineArrivals parameters": true,
  "modeServiceTypes 200": true,
  "modeArrivals parameters": true,
  "bikePoint parameters": true,
  "searchBikePoints parameters": true,
  "journeyModes 200": true,
  "journeyResults parameters": true,
  "stopCategories 200": true,
  "stopTypes 200": true,
  "stopModes 200": true,
  "stopPoints 200": true,
  "stopPoints parameters": true,
  "stopPlaces 200": true,
  "stopPlaces parameters": true,
  "stopCrowding 200": true,
  "stopCrowding parameters": true,
  "stopPointsByType 200": true,
  "stopPointsByType parameters": true,
  "stopPointsByTypePage 200": true,
  "stopPointsByTypePage parameters": true,
  "stopServiceTypes 200": true,
  "stopServiceTypes parameters": true,
  "stopArrivals parameters": true,
  "stopArrivalDepartures parameters": true,
  "stopReachableOnLine 200": true,
  "stopReachableOnLine parameters": true,
  "stopRoutes 200": true,
  "stopRoutes parameters": true,
  "stopDisruptionByMode 200": true,
  "stopDisruptionByMode parameters": true,
  "stopDisruption 200": true,
  "stopDisruption parameters": true,
  "stopDirectionTo 200": true,
  "stopDirectionTo parameters": true,
  "stopPointsNear 200": true,
  "stopPointsNear parameters": true,
  "stopPointsByMode 200": true,
  "stopPointsByMode parameters": true,
  "searchStopPoints 200": true,
  "searchStopPoints parameters": true,
  "searchStopPointsByQuery 200": true,
  "searchStopPointsByQuery parameters": true,
  "stopPointBySms 200": true,
  "stopPointBySms parameters": true,
  "stopTaxiRanks 200": true,
  "stopTaxiRanks parameters": true,
  "stopCarParks 200": true,
  "stopCarParks parameters": true,
  "crowding 200": true,
  "crowding parameters": true,
  "crowdingByDay 200": true,
  "crowdingByDay parameters": true,
  "crowdingLive 200": true,
  "crowdingLive parameters": true,
  "liftDisruptions 200": true,
  "vehicleArrivals parameters": true,
  "airQuality 200": true,
  "searchMinicabs parameters": true,
  "travelTimeMap parameters": true,
  "travelTimeCompareMap parameters": true,
  "accidentStats 200": true,
  "accidentStats parameters": true,
  "roads 200": true,
  "roadsById 200": true,
  "roadsById parameters": true,
  "roadStatus 200": true,
  "roadStatus parameters": true,
  "roadDisruption parameters": true,
  "roadStreetDisruption parameters": true,
  "roadDisruptionById parameters": true,
  "roadCategories 200": true,
  "roadSeverities 200": true,
  "placeCategories 200": true,
  "placeTypes 200": true,
  "streetsByPostcode 200": true,
  "streetsByPostcode parameters": true,
  "placesByType 200": true,
  "placesByType parameters": true,
  "place 200": true,
  "place parameters": true,
  "placesNear 200": true,
  "placesNear parameters": true,
  "placesAt 200": true,
  "placesAt parameters": true,
  "placeOverlay parameters": true,
  "searchPlaces 200": true,
  "searchPlaces parameters": true,
  "carParkOccupancies 200": true,
  "carParkOccupancy 200": true,
  "carParkOccupancy parameters": true,
  "chargeConnectors 200": true,
  "chargeConnectorStatus 200": true,
  "chargeConnectorStatus parameters": true,
  "bikePointOccupancy 200": true,
  "bikePointOccupancy parameters": true,
  "search 200": true,
  "search parameters": true,
  "searchBusSchedules 200": true,
  "searchBusSchedules parameters": true,
  "searchProviders 200": true,
  "searchCategories 200": true,
  "searchSorts 200": true,
}
