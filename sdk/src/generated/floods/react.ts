// Generated from floods@2.1.0. Do not edit: npm run generate

import { queryOf, type Query, type OptionalQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'

const about = {city:"openlondon.example",api:"floods"}

/** Fresh for 300 s. */
export const floodWarningsQuery: OptionalQuery<Sdk.FloodWarningsParams, Sdk.FloodWarningsResult> = /*#__PURE__*/ queryOf(about,'floodWarnings',Sdk.floodWarnings,300)
/** Fresh for 300 s. */
export const floodWarningQuery: Query<Sdk.FloodWarningParams, Sdk.FloodWarningResult> = /*#__PURE__*/ queryOf(about,'floodWarning',Sdk.floodWarning,300)
/** Fresh for 86400 s. */
export const floodAreasQuery: OptionalQuery<Sdk.FloodAreasParams, Sdk.FloodAreasResult> = /*#__PURE__*/ queryOf(about,'floodAreas',Sdk.floodAreas,86400)
/** Fresh for 300 s. */
export const floodAreaQuery: Query<Sdk.FloodAreaParams, Sdk.FloodAreaResult> = /*#__PURE__*/ queryOf(about,'floodArea',Sdk.floodArea,300)
/** Fresh for 86400 s. */
export const floodAreaPolygonQuery: Query<Sdk.FloodAreaPolygonParams, Sdk.FloodAreaPolygonResult> = /*#__PURE__*/ queryOf(about,'floodAreaPolygon',Sdk.floodAreaPolygon,86400)
/** Fresh for 86400 s. */
export const floodStationsQuery: OptionalQuery<Sdk.FloodStationsParams, Sdk.FloodStationsResult> = /*#__PURE__*/ queryOf(about,'floodStations',Sdk.floodStations,86400)
/** Fresh for 86400 s. */
export const floodStationQuery: Query<Sdk.FloodStationParams, Sdk.FloodStationResult> = /*#__PURE__*/ queryOf(about,'floodStation',Sdk.floodStation,86400)
/** Fresh for 900 s. */
export const stationMeasuresQuery: Query<Sdk.StationMeasuresParams, Sdk.StationMeasuresResult> = /*#__PURE__*/ queryOf(about,'stationMeasures',Sdk.stationMeasures,900)
/** Fresh for 900 s. */
export const stationReadingsQuery: Query<Sdk.StationReadingsParams, Sdk.StationReadingsResult> = /*#__PURE__*/ queryOf(about,'stationReadings',Sdk.stationReadings,900)
/** Fresh for 900 s. */
export const measuresQuery: OptionalQuery<Sdk.MeasuresParams, Sdk.MeasuresResult> = /*#__PURE__*/ queryOf(about,'measures',Sdk.measures,900)
/** Fresh for 900 s. */
export const measureQuery: Query<Sdk.MeasureParams, Sdk.MeasureResult> = /*#__PURE__*/ queryOf(about,'measure',Sdk.measure,900)
/** Fresh for 900 s. */
export const measureReadingsQuery: Query<Sdk.MeasureReadingsParams, Sdk.MeasureReadingsResult> = /*#__PURE__*/ queryOf(about,'measureReadings',Sdk.measureReadings,900)
/** Fresh for 900 s. */
export const readingsQuery: OptionalQuery<Sdk.ReadingsParams, Sdk.ReadingsResult> = /*#__PURE__*/ queryOf(about,'readings',Sdk.readings,900)
/** Fresh for 900 s. */
export const readingQuery: Query<Sdk.ReadingParams, Sdk.ReadingResult> = /*#__PURE__*/ queryOf(about,'reading',Sdk.reading,900)
/** Fresh for 86400 s. */
export const readingsArchiveQuery: Query<Sdk.ReadingsArchiveParams, Sdk.ReadingsArchiveResult> = /*#__PURE__*/ queryOf(about,'readingsArchive',Sdk.readingsArchive,86400)
