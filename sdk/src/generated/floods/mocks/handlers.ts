// Generated from floods@2.1.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
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

export const getFloodWarningsMockHandler: MockHandler<FloodWarningsAnswer> = /*#__PURE__*/ mock("GET /id/floods", its.floodWarnings)
export const getFloodWarningMockHandler: MockHandler<FloodWarningAnswer> = /*#__PURE__*/ mock("GET /id/floods/{id}", its.floodWarning)
export const getFloodAreasMockHandler: MockHandler<FloodAreasAnswer> = /*#__PURE__*/ mock("GET /id/floodAreas", its.floodAreas)
export const getFloodAreaMockHandler: MockHandler<FloodAreaAnswer> = /*#__PURE__*/ mock("GET /id/floodAreas/{id}", its.floodArea)
export const getFloodAreaPolygonMockHandler: MockHandler<AreaOutline> = /*#__PURE__*/ mock("GET /id/floodAreas/{id}/polygon", its.floodAreaPolygon)
export const getFloodStationsMockHandler: MockHandler<FloodStationsAnswer> = /*#__PURE__*/ mock("GET /id/stations", its.floodStations)
export const getFloodStationMockHandler: MockHandler<FloodStationAnswer> = /*#__PURE__*/ mock("GET /id/stations/{id}", its.floodStation)
export const getStationMeasuresMockHandler: MockHandler<MeasuresAnswer> = /*#__PURE__*/ mock("GET /id/stations/{id}/measures", its.stationMeasures)
export const getStationReadingsMockHandler: MockHandler<ReadingsAnswer> = /*#__PURE__*/ mock("GET /id/stations/{id}/readings", its.stationReadings)
export const getMeasuresMockHandler: MockHandler<MeasuresAnswer> = /*#__PURE__*/ mock("GET /id/measures", its.measures)
export const getMeasureMockHandler: MockHandler<MeasureAnswer> = /*#__PURE__*/ mock("GET /id/measures/{id}", its.measure)
export const getMeasureReadingsMockHandler: MockHandler<ReadingsAnswer> = /*#__PURE__*/ mock("GET /id/measures/{id}/readings", its.measureReadings)
export const getReadingsMockHandler: MockHandler<ReadingsAnswer> = /*#__PURE__*/ mock("GET /data/readings", its.readings)
export const getReadingMockHandler: MockHandler<ReadingAnswer> = /*#__PURE__*/ mock("GET /data/readings/{measureId}/{time}", its.reading)
export const getReadingsArchiveMockHandler: MockHandler<ArchiveCsv> = /*#__PURE__*/ mock("GET /archive/readings-{date}.csv", its.readingsArchive, {media:"text/csv"})
