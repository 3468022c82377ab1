// Generated from tfl@3.1.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { lineStatusBetween as askLineStatusBetween, type LineStatusBetweenParams, type LineStatusBetweenResult } from './operations/line.ts'
import { lineStatus as askLineStatus, type LineStatusParams, type LineStatusResult } from './operations/line.ts'
import { lineStatusBySeverity as askLineStatusBySeverity, type LineStatusBySeverityParams, type LineStatusBySeverityResult } from './operations/line.ts'
import { lineStatusByMode as askLineStatusByMode, type LineStatusByModeParams, type LineStatusByModeResult } from './operations/line.ts'
import { lineDisruption as askLineDisruption, type LineDisruptionParams, type LineDisruptionResult } from './operations/line.ts'
import { lineDisruptionByMode as askLineDisruptionByMode, type LineDisruptionByModeParams, type LineDisruptionByModeResult } from './operations/line.ts'
import { lineArrivalsAtStop as askLineArrivalsAtStop, type LineArrivalsAtStopParams, type LineArrivalsAtStopResult } from './operations/line.ts'
import { lineArrivals as askLineArrivals, type LineArrivalsParams, type LineArrivalsResult } from './operations/line.ts'
import { modeServiceTypes as askModeServiceTypes, type ModeServiceTypesParams, type ModeServiceTypesResult } from './operations/mode.ts'
import { modeArrivals as askModeArrivals, type ModeArrivalsParams, type ModeArrivalsResult } from './operations/mode.ts'
import { bikePoints as askBikePoints, type BikePointsParams, type BikePointsResult } from './operations/bike-point.ts'
import { bikePoint as askBikePoint, type BikePointParams, type BikePointResult } from './operations/bike-point.ts'
import { stopArrivals as askStopArrivals, type StopArrivalsParams, type StopArrivalsResult } from './operations/stop-point.ts'
import { stopArrivalDepartures as askStopArrivalDepartures, type StopArrivalDeparturesParams, type StopArrivalDeparturesResult } from './operations/stop-point.ts'
import { stopDisruptionByMode as askStopDisruptionByMode, type StopDisruptionByModeParams, type StopDisruptionByModeResult } from './operations/stop-point.ts'
import { stopDisruption as askStopDisruption, type StopDisruptionParams, type StopDisruptionResult } from './operations/stop-point.ts'
import { crowdingLive as askCrowdingLive, type CrowdingLiveParams, type CrowdingLiveResult } from './operations/crowding.ts'
import { liftDisruptions as askLiftDisruptions, type LiftDisruptionsParams, type LiftDisruptionsResult } from './operations/disruptions.ts'
import { vehicleArrivals as askVehicleArrivals, type VehicleArrivalsParams, type VehicleArrivalsResult } from './operations/vehicle.ts'
import { roads as askRoads, type RoadsParams, type RoadsResult } from './operations/road.ts'
import { roadsById as askRoadsById, type RoadsByIdParams, type RoadsByIdResult } from './operations/road.ts'
import { roadStatus as askRoadStatus, type RoadStatusParams, type RoadStatusResult } from './operations/road.ts'
import { roadDisruption as askRoadDisruption, type RoadDisruptionParams, type RoadDisruptionResult } from './operations/road.ts'
import { roadStreetDisruption as askRoadStreetDisruption, type RoadStreetDisruptionParams, type RoadStreetDisruptionResult } from './operations/road.ts'
import { roadDisruptionById as askRoadDisruptionById, type RoadDisruptionByIdParams, type RoadDisruptionByIdResult } from './operations/road.ts'
import { placesByType as askPlacesByType, type PlacesByTypeParams, type PlacesByTypeResult } from './operations/place.ts'
import { place as askPlace, type PlaceParams, type PlaceResult } from './operations/place.ts'
import { placesNear as askPlacesNear, type PlacesNearParams, type PlacesNearResult } from './operations/place.ts'
import { searchPlaces as askSearchPlaces, type SearchPlacesParams, type SearchPlacesResult } from './operations/place.ts'
import { carParkOccupancies as askCarParkOccupancies, type CarParkOccupanciesParams, type CarParkOccupanciesResult } from './operations/occupancy.ts'
import { carParkOccupancy as askCarParkOccupancy, type CarParkOccupancyParams, type CarParkOccupancyResult } from './operations/occupancy.ts'
import { chargeConnectors as askChargeConnectors, type ChargeConnectorsParams, type ChargeConnectorsResult } from './operations/occupancy.ts'
import { chargeConnectorStatus as askChargeConnectorStatus, type ChargeConnectorStatusParams, type ChargeConnectorStatusResult } from './operations/occupancy.ts'
import { bikePointOccupancy as askBikePointOccupancy, type BikePointOccupancyParams, type BikePointOccupancyResult } from './operations/occupancy.ts'
import { search as askSearch, type SearchParams, type SearchResult } from './operations/search.ts'

/** For `watch`. */
export const lineStatusBetween: Live<LineStatusBetweenParams, LineStatusBetweenResult> = {
  ask: askLineStatusBetween,
  seconds: 30,
}

/** For `watch`. */
export const lineStatus: Live<LineStatusParams, LineStatusResult, LineStatusResult[number]> = {
  ask: askLineStatus,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
  stream: true,
}

/** For `watch`. */
export const lineStatusBySeverity: Live<LineStatusBySeverityParams, LineStatusBySeverityResult, LineStatusBySeverityResult[number]> = {
  ask: askLineStatusBySeverity,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const lineStatusByMode: Live<LineStatusByModeParams, LineStatusByModeResult, LineStatusByModeResult[number]> = {
  ask: askLineStatusByMode,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
  stream: true,
}

/** For `watch`. */
export const lineDisruption: Live<LineDisruptionParams, LineDisruptionResult> = {
  ask: askLineDisruption,
  seconds: 30,
}

/** For `watch`. */
export const lineDisruptionByMode: Live<LineDisruptionByModeParams, LineDisruptionByModeResult> = {
  ask: askLineDisruptionByMode,
  seconds: 30,
}

/** For `watch`. */
export const lineArrivalsAtStop: Live<LineArrivalsAtStopParams, LineArrivalsAtStopResult, LineArrivalsAtStopResult[number]> = {
  ask: askLineArrivalsAtStop,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
  stream: true,
}

/** For `watch`. */
export const lineArrivals: Live<LineArrivalsParams, LineArrivalsResult, LineArrivalsResult[number]> = {
  ask: askLineArrivals,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
  stream: true,
}

/** For `watch`. */
export const modeServiceTypes: Live<ModeServiceTypesParams, ModeServiceTypesResult> = {
  ask: askModeServiceTypes,
  seconds: 30,
}

/** For `watch`. */
export const modeArrivals: Live<ModeArrivalsParams, ModeArrivalsResult, ModeArrivalsResult[number]> = {
  ask: askModeArrivals,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const bikePoints: Live<BikePointsParams, BikePointsResult, BikePointsResult[number]> = {
  ask: askBikePoints,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const bikePoint: Live<BikePointParams, BikePointResult> = {
  ask: askBikePoint,
  seconds: 30,
}

/** For `watch`. */
export const stopArrivals: Live<StopArrivalsParams, StopArrivalsResult, StopArrivalsResult[number]> = {
  ask: askStopArrivals,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
  stream: true,
}

/** For `watch`. */
export const stopArrivalDepartures: Live<StopArrivalDeparturesParams, StopArrivalDeparturesResult> = {
  ask: askStopArrivalDepartures,
  seconds: 30,
  stream: true,
}

/** For `watch`. */
export const stopDisruptionByMode: Live<StopDisruptionByModeParams, StopDisruptionByModeResult> = {
  ask: askStopDisruptionByMode,
  seconds: 30,
}

/** For `watch`. */
export const stopDisruption: Live<StopDisruptionParams, StopDisruptionResult> = {
  ask: askStopDisruption,
  seconds: 30,
}

/** For `watch`. */
export const crowdingLive: Live<CrowdingLiveParams, CrowdingLiveResult> = {
  ask: askCrowdingLive,
  seconds: 60,
}

/** For `watch`. */
export const liftDisruptions: Live<LiftDisruptionsParams, LiftDisruptionsResult> = {
  ask: askLiftDisruptions,
  seconds: 30,
}

/** For `watch`. */
export const vehicleArrivals: Live<VehicleArrivalsParams, VehicleArrivalsResult, VehicleArrivalsResult[number]> = {
  ask: askVehicleArrivals,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const roads: Live<RoadsParams, RoadsResult, RoadsResult[number]> = {
  ask: askRoads,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const roadsById: Live<RoadsByIdParams, RoadsByIdResult, RoadsByIdResult[number]> = {
  ask: askRoadsById,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const roadStatus: Live<RoadStatusParams, RoadStatusResult, RoadStatusResult[number]> = {
  ask: askRoadStatus,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const roadDisruption: Live<RoadDisruptionParams, RoadDisruptionResult, RoadDisruptionResult[number]> = {
  ask: askRoadDisruption,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const roadStreetDisruption: Live<RoadStreetDisruptionParams, RoadStreetDisruptionResult> = {
  ask: askRoadStreetDisruption,
  seconds: 30,
}

/** For `watch`. */
export const roadDisruptionById: Live<RoadDisruptionByIdParams, RoadDisruptionByIdResult> = {
  ask: askRoadDisruptionById,
  seconds: 30,
}

/** For `watch`. */
export const placesByType: Live<PlacesByTypeParams, PlacesByTypeResult> = {
  ask: askPlacesByType,
  seconds: 30,
}

/** For `watch`. */
export const place: Live<PlaceParams, PlaceResult> = {
  ask: askPlace,
  seconds: 30,
}

/** For `watch`. */
export const placesNear: Live<PlacesNearParams, PlacesNearResult> = {
  ask: askPlacesNear,
  seconds: 30,
}

/** For `watch`. */
export const searchPlaces: Live<SearchPlacesParams, SearchPlacesResult> = {
  ask: askSearchPlaces,
  seconds: 300,
}

/** For `watch`. */
export const carParkOccupancies: Live<CarParkOccupanciesParams, CarParkOccupanciesResult, CarParkOccupanciesResult[number]> = {
  ask: askCarParkOccupancies,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const carParkOccupancy: Live<CarParkOccupancyParams, CarParkOccupancyResult> = {
  ask: askCarParkOccupancy,
  seconds: 30,
}

/** For `watch`. */
export const chargeConnectors: Live<ChargeConnectorsParams, ChargeConnectorsResult, ChargeConnectorsResult[number]> = {
  ask: askChargeConnectors,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const chargeConnectorStatus: Live<ChargeConnectorStatusParams, ChargeConnectorStatusResult, ChargeConnectorStatusResult[number]> = {
  ask: askChargeConnectorStatus,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const bikePointOccupancy: Live<BikePointOccupancyParams, BikePointOccupancyResult, BikePointOccupancyResult[number]> = {
  ask: askBikePointOccupancy,
  seconds: 30,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const search: Live<SearchParams, SearchResult> = {
  ask: askSearch,
  seconds: 300,
}
