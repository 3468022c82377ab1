// Generated from floods@1.0.0. Do not edit: npm run generate

import type {
  FloodAreaParams,
  FloodAreaPolygonParams,
  FloodAreaPolygonResult,
  FloodAreasParams,
  FloodStationParams,
  FloodStationsParams,
  FloodWarningParams,
  FloodWarningsParams,
  MeasureParams,
  MeasureReadingsParams,
  MeasuresParams,
  ReadingParams,
  ReadingsArchiveParams,
  ReadingsParams,
  StationMeasuresParams,
  StationReadingsParams,
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
  "floodWarnings parameters": Equal<Flat<Omit<FloodWarningsParams, 'body'>>, Flat<Place<paths["/id/floods"]['get']['parameters'], 'query'>>>
  "floodWarning parameters": Equal<Flat<Omit<FloodWarningParams, 'body'>>, Flat<Place<paths["/id/floods/{id}"]['get']['parameters'], 'path'>>>
  "floodAreas parameters": Equal<Flat<Omit<FloodAreasParams, 'body'>>, Flat<Place<paths["/id/floodAreas"]['get']['parameters'], 'query'>>>
  "floodArea parameters": Equal<Flat<Omit<FloodAreaParams, 'body'>>, Flat<Place<paths["/id/floodAreas/{id}"]['get']['parameters'], 'path'>>>
  "floodAreaPolygon 200": Equal<FloodAreaPolygonResult, paths["/id/floodAreas/{id}/polygon"]['get']['responses'][200]['content']["application/json"]>
  "floodAreaPolygon parameters": Equal<Flat<Omit<FloodAreaPolygonParams, 'body'>>, Flat<Place<paths["/id/floodAreas/{id}/polygon"]['get']['parameters'], 'path'>>>
  "floodStations parameters": Equal<Flat<Omit<FloodStationsParams, 'body'>>, Flat<Place<paths["/id/stations"]['get']['parameters'], 'query'>>>
  "floodStation parameters": Equal<Flat<Omit<FloodStationParams, 'body'>>, Flat<Place<paths["/id/stations/{id}"]['get']['parameters'], 'path'>>>
  "stationMeasures parameters": Equal<Flat<Omit<StationMeasuresParams, 'body'>>, Flat<Place<paths["/id/stations/{id}/measures"]['get']['parameters'], 'path'>>>
  "stationReadings parameters": Equal<Flat<Omit<StationReadingsParams, 'body'>>, Flat<Place<paths["/id/stations/{id}/readings"]['get']['parameters'], 'path'> & Place<paths["/id/stations/{id}/readings"]['get']['parameters'], 'query'>>>
  "measures parameters": Equal<Flat<Omit<MeasuresParams, 'body'>>, Flat<Place<paths["/id/measures"]['get']['parameters'], 'query'>>>
  "measure parameters": Equal<Flat<Omit<MeasureParams, 'body'>>, Flat<Place<paths["/id/measures/{id}"]['get']['parameters'], 'path'>>>
  "measureReadings parameters": Equal<Flat<Omit<MeasureReadingsParams, 'body'>>, Flat<Place<paths["/id/measures/{id}/readings"]['get']['parameters'], 'path'> & Place<paths["/id/measures/{id}/readings"]['get']['parameters'], 'query'>>>
  "readings parameters": Equal<Flat<Omit<ReadingsParams, 'body'>>, Flat<Place<paths["/data/readings"]['get']['parameters'], 'query'>>>
  "reading parameters": Equal<Flat<Omit<ReadingParams, 'body'>>, Flat<Place<paths["/data/readings/{measureId}/{time}"]['get']['parameters'], 'path'>>>
  "readingsArchive parameters": Equal<Flat<Omit<ReadingsArchiveParams, 'body'>>, Flat<Place<paths["/archive/readings-{date}.csv"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "floodWarnings parameters": true,
  "floodWarning parameters": true,
  "floodAreas parameters": true,
  "floodArea parameters": true,
  "floodAreaPolygon 200": true,
  "floodAreaPolygon parameters": true,
  "floodStations parameters": true,
  "floodStation parameters": true,
  "stationMeasures parameters": true,
  "stationReadings parameters": true,
  "measures parameters": true,
  "measure parameters": true,
  "measureReadings parameters": true,
  "readings parameters": true,
  "reading parameters": true,
  "readingsArchive parameters": true,
}
