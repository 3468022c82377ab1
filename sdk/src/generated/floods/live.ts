// Generated from floods@2.1.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { floodWarnings as askFloodWarnings, type FloodWarningsParams, type FloodWarningsResult } from './operations/warnings.ts'
import { floodWarning as askFloodWarning, type FloodWarningParams, type FloodWarningResult } from './operations/warnings.ts'
import { floodArea as askFloodArea, type FloodAreaParams, type FloodAreaResult } from './operations/areas.ts'
import { stationMeasures as askStationMeasures, type StationMeasuresParams, type StationMeasuresResult } from './operations/stations.ts'
import { stationReadings as askStationReadings, type StationReadingsParams, type StationReadingsResult } from './operations/stations.ts'
import { measures as askMeasures, type MeasuresParams, type MeasuresResult } from './operations/measures.ts'
import { measure as askMeasure, type MeasureParams, type MeasureResult } from './operations/measures.ts'
import { measureReadings as askMeasureReadings, type MeasureReadingsParams, type MeasureReadingsResult } from './operations/measures.ts'
import { readings as askReadings, type ReadingsParams, type ReadingsResult } from './operations/readings.ts'
import { reading as askReading, type ReadingParams, type ReadingResult } from './operations/readings.ts'

/** For `watch`. */
export const floodWarnings: Live<FloodWarningsParams, FloodWarningsResult, FloodWarningsResult[number]> = {
  ask: askFloodWarnings,
  seconds: 300,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const floodWarning: Live<FloodWarningParams, FloodWarningResult> = {
  ask: askFloodWarning,
  seconds: 300,
}

/** For `watch`. */
export const floodArea: Live<FloodAreaParams, FloodAreaResult> = {
  ask: askFloodArea,
  seconds: 300,
}

/** For `watch`. */
export const stationMeasures: Live<StationMeasuresParams, StationMeasuresResult, StationMeasuresResult[number]> = {
  ask: askStationMeasures,
  seconds: 900,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const stationReadings: Live<StationReadingsParams, StationReadingsResult> = {
  ask: askStationReadings,
  seconds: 900,
}

/** For `watch`. */
export const measures: Live<MeasuresParams, MeasuresResult, MeasuresResult[number]> = {
  ask: askMeasures,
  seconds: 900,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const measure: Live<MeasureParams, MeasureResult> = {
  ask: askMeasure,
  seconds: 900,
}

/** For `watch`. */
export const measureReadings: Live<MeasureReadingsParams, MeasureReadingsResult> = {
  ask: askMeasureReadings,
  seconds: 900,
}

/** For `watch`. */
export const readings: Live<ReadingsParams, ReadingsResult> = {
  ask: askReadings,
  seconds: 900,
}

/** For `watch`. */
export const reading: Live<ReadingParams, ReadingResult> = {
  ask: askReading,
  seconds: 900,
}
