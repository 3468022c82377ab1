// Generated from tfl@3.1.0. Do not edit: npm run generate

import { queryOf, infiniteOf, type Query, type OptionalQuery, type InfiniteQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"tfl"}

/** Fresh for 43200 s. */
export const lineModesQuery: OptionalQuery<Sdk.LineModesParams, Sdk.LineModesResult> = /*#__PURE__*/ queryOf(about,'lineModes',Sdk.lineModes,43200)
/** Fresh for 43200 s. */
export const lineSeveritiesQuery: OptionalQuery<Sdk.LineSeveritiesParams, Sdk.LineSeveritiesResult> = /*#__PURE__*/ queryOf(about,'lineSeverities',Sdk.lineSeverities,43200)
/** Fresh for 43200 s. */
export const lineDisruptionCategoriesQuery: OptionalQuery<Sdk.LineDisruptionCategoriesParams, Sdk.LineDisruptionCategoriesResult> = /*#__PURE__*/ queryOf(about,'lineDisruptionCategories',Sdk.lineDisruptionCategories,43200)
/** Fresh for 43200 s. */
export const lineServiceTypesQuery: OptionalQuery<Sdk.LineServiceTypesParams, Sdk.LineServiceTypesResult> = /*#__PURE__*/ queryOf(about,'lineServiceTypes',Sdk.lineServiceTypes,43200)
/** Fresh for 43200 s. */
export const linesQuery: Query<Sdk.LinesParams, Sdk.LinesResult> = /*#__PURE__*/ queryOf(about,'lines',Sdk.lines,43200)
/** Fresh for 43200 s. */
export const linesByModeQuery: Query<Sdk.LinesByModeParams, Sdk.LinesByModeResult> = /*#__PURE__*/ queryOf(about,'linesByMode',Sdk.linesByMode,43200)
/** Fresh for 43200 s. */
export const lineRoutesAllQuery: OptionalQuery<Sdk.LineRoutesAllParams, Sdk.LineRoutesAllResult> = /*#__PURE__*/ queryOf(about,'lineRoutesAll',Sdk.lineRoutesAll,43200)
/** Fresh for 43200 s. */
export const lineRoutesQuery: Query<Sdk.LineRoutesParams, Sdk.LineRoutesResult> = /*#__PURE__*/ queryOf(about,'lineRoutes',Sdk.lineRoutes,43200)
/** Fresh for 43200 s. */
export const lineRoutesByModeQuery: Query<Sdk.LineRoutesByModeParams, Sdk.LineRoutesByModeResult> = /*#__PURE__*/ queryOf(about,'lineRoutesByMode',Sdk.lineRoutesByMode,43200)
/** Fresh for 43200 s. */
export const lineRouteSequenceQuery: Query<Sdk.LineRouteSequenceParams, Sdk.LineRouteSequenceResult> = /*#__PURE__*/ queryOf(about,'lineRouteSequence',Sdk.lineRouteSequence,43200)
/** Fresh for 30 s. */
export const lineStatusBetweenQuery: Query<Sdk.LineStatusBetweenParams, Sdk.LineStatusBetweenResult> = /*#__PURE__*/ queryOf(about,'lineStatusBetween',Sdk.lineStatusBetween,30)
/** Fresh for 30 s. */
export const lineStatusQuery: Query<Sdk.LineStatusParams, Sdk.LineStatusResult> = /*#__PURE__*/ queryOf(about,'lineStatus',Sdk.lineStatus,30)
/** Fresh for 43200 s. */
export const searchLinesQuery: Query<Sdk.SearchLinesParams, Sdk.SearchLinesResult> = /*#__PURE__*/ queryOf(about,'searchLines',Sdk.searchLines,43200)
/** Fresh for 30 s. */
export const lineStatusBySeverityQuery: Query<Sdk.LineStatusBySeverityParams, Sdk.LineStatusBySeverityResult> = /*#__PURE__*/ queryOf(about,'lineStatusBySeverity',Sdk.lineStatusBySeverity,30)
/** Fresh for 30 s. */
export const lineStatusByModeQuery: Query<Sdk.LineStatusByModeParams, Sdk.LineStatusByModeResult> = /*#__PURE__*/ queryOf(about,'lineStatusByMode',Sdk.lineStatusByMode,30)
/** Fresh for 43200 s. */
export const lineStopsQuery: Query<Sdk.LineStopsParams, Sdk.LineStopsResult> = /*#__PURE__*/ queryOf(about,'lineStops',Sdk.lineStops,43200)
/** Fresh for 43200 s. */
export const lineTimetableQuery: Query<Sdk.LineTimetableParams, Sdk.LineTimetableResult> = /*#__PURE__*/ queryOf(about,'lineTimetable',Sdk.lineTimetable,43200)
/** Fresh for 43200 s. */
export const lineTimetableToQuery: Query<Sdk.LineTimetableToParams, Sdk.LineTimetableToResult> = /*#__PURE__*/ queryOf(about,'lineTimetableTo',Sdk.lineTimetableTo,43200)
/** Fresh for 30 s. */
export const lineDisruptionQuery: Query<Sdk.LineDisruptionParams, Sdk.LineDisruptionResult> = /*#__PURE__*/ queryOf(about,'lineDisruption',Sdk.lineDisruption,30)
/** Fresh for 30 s. */
export const lineDisruptionByModeQuery: Query<Sdk.LineDisruptionByModeParams, Sdk.LineDisruptionByModeResult> = /*#__PURE__*/ queryOf(about,'lineDisruptionByMode',Sdk.lineDisruptionByMode,30)
/** Fresh for 30 s. */
export const lineArrivalsAtStopQuery: Query<Sdk.LineArrivalsAtStopParams, Sdk.LineArrivalsAtStopResult> = /*#__PURE__*/ queryOf(about,'lineArrivalsAtStop',Sdk.lineArrivalsAtStop,30)
/** Fresh for 30 s. */
export const lineArrivalsQuery: Query<Sdk.LineArrivalsParams, Sdk.LineArrivalsResult> = /*#__PURE__*/ queryOf(about,'lineArrivals',Sdk.lineArrivals,30)
/** Fresh for 30 s. */
export const modeServiceTypesQuery: OptionalQuery<Sdk.ModeServiceTypesParams, Sdk.ModeServiceTypesResult> = /*#__PURE__*/ queryOf(about,'modeServiceTypes',Sdk.modeServiceTypes,30)
/** Fresh for 30 s. */
export const modeArrivalsQuery: Query<Sdk.ModeArrivalsParams, Sdk.ModeArrivalsResult> = /*#__PURE__*/ queryOf(about,'modeArrivals',Sdk.modeArrivals,30)
/** Fresh for 30 s. */
export const bikePointsQuery: OptionalQuery<Sdk.BikePointsParams, Sdk.BikePointsResult> = /*#__PURE__*/ queryOf(about,'bikePoints',Sdk.bikePoints,30)
/** Fresh for 30 s. */
export const bikePointQuery: Query<Sdk.BikePointParams, Sdk.BikePointResult> = /*#__PURE__*/ queryOf(about,'bikePoint',Sdk.bikePoint,30)
/** Fresh for 43200 s. */
export const searchBikePointsQuery: Query<Sdk.SearchBikePointsParams, Sdk.SearchBikePointsResult> = /*#__PURE__*/ queryOf(about,'searchBikePoints',Sdk.searchBikePoints,43200)
/** Fresh for 43200 s. */
export const journeyModesQuery: OptionalQuery<Sdk.JourneyModesParams, Sdk.JourneyModesResult> = /*#__PURE__*/ queryOf(about,'journeyModes',Sdk.journeyModes,43200)
/** Stale at once. */
export const journeyResultsQuery: Query<Sdk.JourneyResultsParams, Sdk.JourneyResultsResult> = /*#__PURE__*/ queryOf(about,'journeyResults',Sdk.journeyResults,0)
/** Fresh for 43200 s. */
export const stopCategoriesQuery: OptionalQuery<Sdk.StopCategoriesParams, Sdk.StopCategoriesResult> = /*#__PURE__*/ queryOf(about,'stopCategories',Sdk.stopCategories,43200)
/** Fresh for 43200 s. */
export const stopTypesQuery: OptionalQuery<Sdk.StopTypesParams, Sdk.StopTypesResult> = /*#__PURE__*/ queryOf(about,'stopTypes',Sdk.stopTypes,43200)
/** Fresh for 43200 s. */
export const stopModesQuery: OptionalQuery<Sdk.StopModesParams, Sdk.StopModesResult> = /*#__PURE__*/ queryOf(about,'stopModes',Sdk.stopModes,43200)
/** Fresh for 43200 s. */
export const stopPointsQuery: Query<Sdk.StopPointsParams, Sdk.StopPointsResult> = /*#__PURE__*/ queryOf(about,'stopPoints',Sdk.stopPoints,43200)
/** Fresh for 43200 s. */
export const stopPlacesQuery: Query<Sdk.StopPlacesParams, Sdk.StopPlacesResult> = /*#__PURE__*/ queryOf(about,'stopPlaces',Sdk.stopPlaces,43200)
/** Fresh for 43200 s. */
export const stopCrowdingQuery: Query<Sdk.StopCrowdingParams, Sdk.StopCrowdingResult> = /*#__PURE__*/ queryOf(about,'stopCrowding',Sdk.stopCrowding,43200)
/** Fresh for 43200 s. */
export const stopPointsByTypeQuery: Query<Sdk.StopPointsByTypeParams, Sdk.StopPointsByTypeResult> = /*#__PURE__*/ queryOf(about,'stopPointsByType',Sdk.stopPointsByType,43200)
/** Fresh for 43200 s. */
export const stopPointsByTypePageQuery: Query<Sdk.StopPointsByTypePageParams, Sdk.StopPointsByTypePageResult> = /*#__PURE__*/ queryOf(about,'stopPointsByTypePage',Sdk.stopPointsByTypePage,43200)
/** Page by page. */
export const stopPointsByTypePageInfiniteQuery: InfiniteQuery<typeof Paging.stopPointsByTypePage> = /*#__PURE__*/ infiniteOf(about,'stopPointsByTypePage',Paging.stopPointsByTypePage,43200)
/** Fresh for 43200 s. */
export const stopServiceTypesQuery: Query<Sdk.StopServiceTypesParams, Sdk.StopServiceTypesResult> = /*#__PURE__*/ queryOf(about,'stopServiceTypes',Sdk.stopServiceTypes,43200)
/** Fresh for 30 s. */
export const stopArrivalsQuery: Query<Sdk.StopArrivalsParams, Sdk.StopArrivalsResult> = /*#__PURE__*/ queryOf(about,'stopArrivals',Sdk.stopArrivals,30)
/** Fresh for 30 s. */
export const stopArrivalDeparturesQuery: Query<Sdk.StopArrivalDeparturesParams, Sdk.StopArrivalDeparturesResult> = /*#__PURE__*/ queryOf(about,'stopArrivalDepartures',Sdk.stopArrivalDepartures,30)
/** Fresh for 43200 s. */
export const stopReachableOnLineQuery: Query<Sdk.StopReachableOnLineParams, Sdk.StopReachableOnLineResult> = /*#__PURE__*/ queryOf(about,'stopReachableOnLine',Sdk.stopReachableOnLine,43200)
/** Fresh for 43200 s. */
export const stopRoutesQuery: Query<Sdk.StopRoutesParams, Sdk.StopRoutesResult> = /*#__PURE__*/ queryOf(about,'stopRoutes',Sdk.stopRoutes,43200)
/** Fresh for 30 s. */
export const stopDisruptionByModeQuery: Query<Sdk.StopDisruptionByModeParams, Sdk.StopDisruptionByModeResult> = /*#__PURE__*/ queryOf(about,'stopDisruptionByMode',Sdk.stopDisruptionByMode,30)
/** Fresh for 30 s. */
export const stopDisruptionQuery: Query<Sdk.StopDisruptionParams, Sdk.StopDisruptionResult> = /*#__PURE__*/ queryOf(about,'stopDisruption',Sdk.stopDisruption,30)
/** Fresh for 43200 s. */
export const stopDirectionToQuery: Query<Sdk.StopDirectionToParams, Sdk.StopDirectionToResult> = /*#__PURE__*/ queryOf(about,'stopDirectionTo',Sdk.stopDirectionTo,43200)
/** Stale at once. */
export const stopPointsNearQuery: Query<Sdk.StopPointsNearParams, Sdk.StopPointsNearResult> = /*#__PURE__*/ queryOf(about,'stopPointsNear',Sdk.stopPointsNear,0)
/** Fresh for 302400 s. */
export const stopPointsByModeQuery: Query<Sdk.StopPointsByModeParams, Sdk.StopPointsByModeResult> = /*#__PURE__*/ queryOf(about,'stopPointsByMode',Sdk.stopPointsByMode,302400)
/** Page by page. */
export const stopPointsByModeInfiniteQuery: InfiniteQuery<typeof Paging.stopPointsByMode> = /*#__PURE__*/ infiniteOf(about,'stopPointsByMode',Paging.stopPointsByMode,302400)
/** Fresh for 43200 s. */
export const searchStopPointsQuery: Query<Sdk.SearchStopPointsParams, Sdk.SearchStopPointsResult> = /*#__PURE__*/ queryOf(about,'searchStopPoints',Sdk.searchStopPoints,43200)
/** Fresh for 43200 s. */
export const searchStopPointsByQueryQuery: Query<Sdk.SearchStopPointsByQueryParams, Sdk.SearchStopPointsByQueryResult> = /*#__PURE__*/ queryOf(about,'searchStopPointsByQuery',Sdk.searchStopPointsByQuery,43200)
/** Fresh for 43200 s. */
export const stopPointBySmsQuery: Query<Sdk.StopPointBySmsParams, Sdk.StopPointBySmsResult> = /*#__PURE__*/ queryOf(about,'stopPointBySms',Sdk.stopPointBySms,43200)
/** Fresh for 43200 s. */
export const stopTaxiRanksQuery: Query<Sdk.StopTaxiRanksParams, Sdk.StopTaxiRanksResult> = /*#__PURE__*/ queryOf(about,'stopTaxiRanks',Sdk.stopTaxiRanks,43200)
/** Fresh for 43200 s. */
export const stopCarParksQuery: Query<Sdk.StopCarParksParams, Sdk.StopCarParksResult> = /*#__PURE__*/ queryOf(about,'stopCarParks',Sdk.stopCarParks,43200)
/** Fresh for 43200 s. */
export const crowdingQuery: Query<Sdk.CrowdingParams, Sdk.CrowdingResult> = /*#__PURE__*/ queryOf(about,'crowding',Sdk.crowding,43200)
/** Fresh for 43200 s. */
export const crowdingByDayQuery: Query<Sdk.CrowdingByDayParams, Sdk.CrowdingByDayResult> = /*#__PURE__*/ queryOf(about,'crowdingByDay',Sdk.crowdingByDay,43200)
/** Fresh for 60 s. */
export const crowdingLiveQuery: Query<Sdk.CrowdingLiveParams, Sdk.CrowdingLiveResult> = /*#__PURE__*/ queryOf(about,'crowdingLive',Sdk.crowdingLive,60)
/** Fresh for 30 s. */
export const liftDisruptionsQuery: OptionalQuery<Sdk.LiftDisruptionsParams, Sdk.LiftDisruptionsResult> = /*#__PURE__*/ queryOf(about,'liftDisruptions',Sdk.liftDisruptions,30)
/** Fresh for 30 s. */
export const vehicleArrivalsQuery: Query<Sdk.VehicleArrivalsParams, Sdk.VehicleArrivalsResult> = /*#__PURE__*/ queryOf(about,'vehicleArrivals',Sdk.vehicleArrivals,30)
/** Fresh for 1800 s. */
export const airQualityQuery: OptionalQuery<Sdk.AirQualityParams, Sdk.AirQualityResult> = /*#__PURE__*/ queryOf(about,'airQuality',Sdk.airQuality,1800)
/** Stale at once. */
export const searchMinicabsQuery: Query<Sdk.SearchMinicabsParams, Sdk.SearchMinicabsResult> = /*#__PURE__*/ queryOf(about,'searchMinicabs',Sdk.searchMinicabs,0)
/** Stale at once. */
export const travelTimeMapQuery: Query<Sdk.TravelTimeMapParams, Sdk.TravelTimeMapResult> = /*#__PURE__*/ queryOf(about,'travelTimeMap',Sdk.travelTimeMap,0)
/** Stale at once. */
export const travelTimeCompareMapQuery: Query<Sdk.TravelTimeCompareMapParams, Sdk.TravelTimeCompareMapResult> = /*#__PURE__*/ queryOf(about,'travelTimeCompareMap',Sdk.travelTimeCompareMap,0)
/** Fresh for 86400 s. */
export const accidentStatsQuery: Query<Sdk.AccidentStatsParams, Sdk.AccidentStatsResult> = /*#__PURE__*/ queryOf(about,'accidentStats',Sdk.accidentStats,86400)
/** Fresh for 30 s. */
export const roadsQuery: OptionalQuery<Sdk.RoadsParams, Sdk.RoadsResult> = /*#__PURE__*/ queryOf(about,'roads',Sdk.roads,30)
/** Fresh for 30 s. */
export const roadsByIdQuery: Query<Sdk.RoadsByIdParams, Sdk.RoadsByIdResult> = /*#__PURE__*/ queryOf(about,'roadsById',Sdk.roadsById,30)
/** Fresh for 30 s. */
export const roadStatusQuery: Query<Sdk.RoadStatusParams, Sdk.RoadStatusResult> = /*#__PURE__*/ queryOf(about,'roadStatus',Sdk.roadStatus,30)
/** Fresh for 30 s. */
export const roadDisruptionQuery: Query<Sdk.RoadDisruptionParams, Sdk.RoadDisruptionResult> = /*#__PURE__*/ queryOf(about,'roadDisruption',Sdk.roadDisruption,30)
/** Fresh for 30 s. */
export const roadStreetDisruptionQuery: Query<Sdk.RoadStreetDisruptionParams, Sdk.RoadStreetDisruptionResult> = /*#__PURE__*/ queryOf(about,'roadStreetDisruption',Sdk.roadStreetDisruption,30)
/** Fresh for 30 s. */
export const roadDisruptionByIdQuery: Query<Sdk.RoadDisruptionByIdParams, Sdk.RoadDisruptionByIdResult> = /*#__PURE__*/ queryOf(about,'roadDisruptionById',Sdk.roadDisruptionById,30)
/** Fresh for 43200 s. */
export const roadCategoriesQuery: OptionalQuery<Sdk.RoadCategoriesParams, Sdk.RoadCategoriesResult> = /*#__PURE__*/ queryOf(about,'roadCategories',Sdk.roadCategories,43200)
/** Fresh for 43200 s. */
export const roadSeveritiesQuery: OptionalQuery<Sdk.RoadSeveritiesParams, Sdk.RoadSeveritiesResult> = /*#__PURE__*/ queryOf(about,'roadSeverities',Sdk.roadSeverities,43200)
/** Fresh for 43200 s. */
export const placeCategoriesQuery: OptionalQuery<Sdk.PlaceCategoriesParams, Sdk.PlaceCategoriesResult> = /*#__PURE__*/ queryOf(about,'placeCategories',Sdk.placeCategories,43200)
/** Fresh for 43200 s. */
export const placeTypesQuery: OptionalQuery<Sdk.PlaceTypesParams, Sdk.PlaceTypesResult> = /*#__PURE__*/ queryOf(about,'placeTypes',Sdk.placeTypes,43200)
/** Fresh for 43200 s. */
export const streetsByPostcodeQuery: Query<Sdk.StreetsByPostcodeParams, Sdk.StreetsByPostcodeResult> = /*#__PURE__*/ queryOf(about,'streetsByPostcode',Sdk.streetsByPostcode,43200)
/** Fresh for 30 s. */
export const placesByTypeQuery: Query<Sdk.PlacesByTypeParams, Sdk.PlacesByTypeResult> = /*#__PURE__*/ queryOf(about,'placesByType',Sdk.placesByType,30)
/** Fresh for 30 s. */
export const placeQuery: Query<Sdk.PlaceParams, Sdk.PlaceResult> = /*#__PURE__*/ queryOf(about,'place',Sdk.place,30)
/** Fresh for 30 s. */
export const placesNearQuery: Query<Sdk.PlacesNearParams, Sdk.PlacesNearResult> = /*#__PURE__*/ queryOf(about,'placesNear',Sdk.placesNear,30)
/** Fresh for 43200 s. */
export const placesAtQuery: Query<Sdk.PlacesAtParams, Sdk.PlacesAtResult> = /*#__PURE__*/ queryOf(about,'placesAt',Sdk.placesAt,43200)
/** Fresh for 43200 s. */
export const placeOverlayQuery: Query<Sdk.PlaceOverlayParams, Sdk.PlaceOverlayResult> = /*#__PURE__*/ queryOf(about,'placeOverlay',Sdk.placeOverlay,43200)
/** Fresh for 300 s. */
export const searchPlacesQuery: Query<Sdk.SearchPlacesParams, Sdk.SearchPlacesResult> = /*#__PURE__*/ queryOf(about,'searchPlaces',Sdk.searchPlaces,300)
/** Fresh for 30 s. */
export const carParkOccupanciesQuery: OptionalQuery<Sdk.CarParkOccupanciesParams, Sdk.CarParkOccupanciesResult> = /*#__PURE__*/ queryOf(about,'carParkOccupancies',Sdk.carParkOccupancies,30)
/** Fresh for 30 s. */
export const carParkOccupancyQuery: Query<Sdk.CarParkOccupancyParams, Sdk.CarParkOccupancyResult> = /*#__PURE__*/ queryOf(about,'carParkOccupancy',Sdk.carParkOccupancy,30)
/** Fresh for 30 s. */
export const chargeConnectorsQuery: OptionalQuery<Sdk.ChargeConnectorsParams, Sdk.ChargeConnectorsResult> = /*#__PURE__*/ queryOf(about,'chargeConnectors',Sdk.chargeConnectors,30)
/** Fresh for 30 s. */
export const chargeConnectorStatusQuery: Query<Sdk.ChargeConnectorStatusParams, Sdk.ChargeConnectorStatusResult> = /*#__PURE__*/ queryOf(about,'chargeConnectorStatus',Sdk.chargeConnectorStatus,30)
/** Fresh for 30 s. */
export const bikePointOccupancyQuery: Query<Sdk.BikePointOccupancyParams, Sdk.BikePointOccupancyResult> = /*#__PURE__*/ queryOf(about,'bikePointOccupancy',Sdk.bikePointOccupancy,30)
/** Fresh for 300 s. */
export const searchQuery: Query<Sdk.SearchParams, Sdk.SearchResult> = /*#__PURE__*/ queryOf(about,'search',Sdk.search,300)
/** Fresh for 43200 s. */
export const searchBusSchedulesQuery: Query<Sdk.SearchBusSchedulesParams, Sdk.SearchBusSchedulesResult> = /*#__PURE__*/ queryOf(about,'searchBusSchedules',Sdk.searchBusSchedules,43200)
/** Fresh for 43200 s. */
export const searchProvidersQuery: OptionalQuery<Sdk.SearchProvidersParams, Sdk.SearchProvidersResult> = /*#__PURE__*/ queryOf(about,'searchProviders',Sdk.searchProviders,43200)
/** Fresh for 43200 s. */
export const searchCategoriesQuery: OptionalQuery<Sdk.SearchCategoriesParams, Sdk.SearchCategoriesResult> = /*#__PURE__*/ queryOf(about,'searchCategories',Sdk.searchCategories,43200)
/** Fresh for 43200 s. */
export const searchSortsQuery: OptionalQuery<Sdk.SearchSortsParams, Sdk.SearchSortsResult> = /*#__PURE__*/ queryOf(about,'searchSorts',Sdk.searchSorts,43200)
