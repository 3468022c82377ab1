// Generated from floods@2.0.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
import type {
  ArchiveCsv,
  AreaOutline,
  FloodAreaAnswer,
  FloodAreasAnswer,
  FloodStationAnswer,
  FloodStationsAnswer,
  FloodWarningAnswer,
  FloodWarningsAnswer,
  MeasureAnswer,
  MeasuresAnswer,
  ReadingAnswer,
  ReadingsAnswer
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getFloodWarningsMockHandler = /*#__PURE__*/ mock<FloodWarningsAnswer>("GET /id/floods", answers.floodWarnings)
export const getFloodWarningMockHandler = /*#__PURE__*/ mock<FloodWarningAnswer>("GET /id/floods/{id}", answers.floodWarning)
export const getFloodAreasMockHandler = /*#__PURE__*/ mock<FloodAreasAnswer>("GET /id/floodAreas", answers.floodAreas)
export const getFloodAreaMockHandler = /*#__PURE__*/ mock<FloodAreaAnswer>("GET /id/floodAreas/{id}", answers.floodArea)
export const getFloodAreaPolygonMockHandler = /*#__PURE__*/ mock<AreaOutline>("GET /id/floodAreas/{id}/polygon", answers.floodAreaPolygon)
export const getFloodStationsMockHandler = /*#__PURE__*/ mock<FloodStationsAnswer>("GET /id/stations", answers.floodStations)
export const getFloodStationMockHandler = /*#__PURE__*/ mock<FloodStationAnswer>("GET /id/stations/{id}", answers.floodStation)
export const getStationMeasuresMockHandler = /*#__PURE__*/ mock<MeasuresAnswer>("GET /id/stations/{id}/measures", answers.stationMeasures)
export const getStationReadingsMockHandler = /*#__PURE__*/ mock<ReadingsAnswer>("GET /id/stations/{id}/readings", answers.stationReadings)
export const getMeasuresMockHandler = /*#__PURE__*/ mock<MeasuresAnswer>("GET /id/measures", answers.measures)
export const getMeasureMockHandler = /*#__PURE__*/ mock<MeasureAnswer>("GET /id/measures/{id}", answers.measure)
export const getMeasureReadingsMockHandler = /*#__PURE__*/ mock<ReadingsAnswer>("GET /id/measures/{id}/readings", answers.measureReadings)
export const getReadingsMockHandler = /*#__PURE__*/ mock<ReadingsAnswer>("GET /data/readings", answers.readings)
export const getReadingMockHandler = /*#__PURE__*/ mock<ReadingAnswer>("GET /data/readings/{measureId}/{time}", answers.reading)
export const getReadingsArchiveMockHandler = /*#__PURE__*/ mock<ArchiveCsv>("GET /archive/readings-{date}.csv", answers.readingsArchive, {media:"text/csv"})
