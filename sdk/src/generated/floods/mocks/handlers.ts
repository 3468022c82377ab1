// Generated from floods@2.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
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

export const getFloodWarningsMockHandler: MockHandler<FloodWarningsAnswer> = /*#__PURE__*/ mock("GET /id/floods", answers.floodWarnings)
export const getFloodWarningMockHandler: MockHandler<FloodWarningAnswer> = /*#__PURE__*/ mock("GET /id/floods/{id}", answers.floodWarning)
export const getFloodAreasMockHandler: MockHandler<FloodAreasAnswer> = /*#__PURE__*/ mock("GET /id/floodAreas", answers.floodAreas)
export const getFloodAreaMockHandler: MockHandler<FloodAreaAnswer> = /*#__PURE__*/ mock("GET /id/floodAreas/{id}", answers.floodArea)
export const getFloodAreaPolygonMockHandler: MockHandler<AreaOutline> = /*#__PURE__*/ mock("GET /id/floodAreas/{id}/polygon", answers.floodAreaPolygon)
export const getFloodStationsMockHandler: MockHandler<FloodStationsAnswer> = /*#__PURE__*/ mock("GET /id/stations", answers.floodStations)
export const getFloodStationMockHandler: MockHandler<FloodStationAnswer> = /*#__PURE__*/ mock("GET /id/stations/{id}", answers.floodStation)
export const getStationMeasuresMockHandler: MockHandler<MeasuresAnswer> = /*#__PURE__*/ mock("GET /id/stations/{id}/measures", answers.stationMeasures)
export const getStationReadingsMockHandler: MockHandler<ReadingsAnswer> = /*#__PURE__*/ mock("GET /id/stations/{id}/readings", answers.stationReadings)
export const getMeasuresMockHandler: MockHandler<MeasuresAnswer> = /*#__PURE__*/ mock("GET /id/measures", answers.measures)
export const getMeasureMockHandler: MockHandler<MeasureAnswer> = /*#__PURE__*/ mock("GET /id/measures/{id}", answers.measure)
export const getMeasureReadingsMockHandler: MockHandler<ReadingsAnswer> = /*#__PURE__*/ mock("GET /id/measures/{id}/readings", answers.measureReadings)
export const getReadingsMockHandler: MockHandler<ReadingsAnswer> = /*#__PURE__*/ mock("GET /data/readings", answers.readings)
export const getReadingMockHandler: MockHandler<ReadingAnswer> = /*#__PURE__*/ mock("GET /data/readings/{measureId}/{time}", answers.reading)
export const getReadingsArchiveMockHandler: MockHandler<ArchiveCsv> = /*#__PURE__*/ mock("GET /archive/readings-{date}.csv", answers.readingsArchive, {media:"text/csv"})
