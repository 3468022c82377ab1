// Generated from planning@2.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { apiDatahub, api } from '../api.ts'
import * as its from './answers.ts'
import type {
  PlanningApplication,
  PlanningApplicationCounts,
  PlanningApplicationPage,
  PlanningDataset,
  PlanningDatasetList,
  PlanningEntity,
  PlanningEntityPage,
  PlanningError,
  PlanningFeature,
  PlanningFeatureCollection,
  PlanningOrganisationList,
  PlanningValidationError
} from '../wire.ts';

const mockDatahub = /*#__PURE__*/ mocksOf(apiDatahub, ["https://openlondon.example", "https://api.openlondon.example"])
const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getPlanningEntitiesMockHandler: MockHandler<PlanningEntityPage, PlanningValidationError> = /*#__PURE__*/ mock("GET /entity.json", its.planningEntities)
export const getPlanningEntitiesGeoJsonMockHandler: MockHandler<PlanningFeatureCollection, PlanningValidationError> = /*#__PURE__*/ mock("GET /entity.geojson", its.planningEntitiesGeoJson)
export const getPlanningEntityMockHandler: MockHandler<PlanningEntity, undefined | string | PlanningError | PlanningValidationError> = /*#__PURE__*/ mock("GET /entity/{entity}.json", its.planningEntity)
export const getPlanningEntityGeoJsonMockHandler: MockHandler<PlanningFeature, undefined | string | PlanningError | PlanningValidationError> = /*#__PURE__*/ mock("GET /entity/{entity}.geojson", its.planningEntityGeoJson)
export const getPlanningDatasetsMockHandler: MockHandler<PlanningDatasetList, PlanningValidationError> = /*#__PURE__*/ mock("GET /dataset.json", its.planningDatasets)
export const getPlanningDatasetMockHandler: MockHandler<PlanningDataset, string | PlanningValidationError> = /*#__PURE__*/ mock("GET /dataset/{dataset}.json", its.planningDataset)
export const getPlanningOrganisationsMockHandler: MockHandler<PlanningOrganisationList> = /*#__PURE__*/ mock("GET /organisation.json", its.planningOrganisations)
export const getPlanningApplicationsMockHandler: MockHandler<PlanningApplicationPage> = /*#__PURE__*/ mockDatahub("GET /applications", its.planningApplications)
export const getPlanningApplicationCountsMockHandler: MockHandler<PlanningApplicationCounts> = /*#__PURE__*/ mockDatahub("GET /applications/counts", its.planningApplicationCounts)
export const getPlanningApplicationMockHandler: MockHandler<PlanningApplication> = /*#__PURE__*/ mockDatahub("GET /applications/{id}", its.planningApplication, {not:["/applications/counts"]})
