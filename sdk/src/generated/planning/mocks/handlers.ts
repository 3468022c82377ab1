// Generated from planning@1.0.1. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { apiDatahub, api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getPlanningEntitiesMockHandler = /*#__PURE__*/ mock<PlanningEntityPage, PlanningValidationError>("GET /entity.json", answers.planningEntities)
export const getPlanningEntitiesGeoJsonMockHandler = /*#__PURE__*/ mock<PlanningFeatureCollection, PlanningValidationError>("GET /entity.geojson", answers.planningEntitiesGeoJson)
export const getPlanningEntityMockHandler = /*#__PURE__*/ mock<PlanningEntity, undefined | string | PlanningError | PlanningValidationError>("GET /entity/{entity}.json", answers.planningEntity)
export const getPlanningEntityGeoJsonMockHandler = /*#__PURE__*/ mock<PlanningFeature, undefined | string | PlanningError | PlanningValidationError>("GET /entity/{entity}.geojson", answers.planningEntityGeoJson)
export const getPlanningDatasetsMockHandler = /*#__PURE__*/ mock<PlanningDatasetList, PlanningValidationError>("GET /dataset.json", answers.planningDatasets)
export const getPlanningDatasetMockHandler = /*#__PURE__*/ mock<PlanningDataset, string | PlanningValidationError>("GET /dataset/{dataset}.json", answers.planningDataset)
export const getPlanningOrganisationsMockHandler = /*#__PURE__*/ mock<PlanningOrganisationList>("GET /organisation.json", answers.planningOrganisations)
export const getPlanningApplicationsMockHandler = /*#__PURE__*/ mockDatahub<PlanningApplicationPage>("GET /applications", answers.planningApplications)
export const getPlanningApplicationCountsMockHandler = /*#__PURE__*/ mockDatahub<PlanningApplicationCounts>("GET /applications/counts", answers.planningApplicationCounts)
export const getPlanningApplicationMockHandler = /*#__PURE__*/ mockDatahub<PlanningApplication>("GET /applications/{id}", answers.planningApplication, {not:["/applications/counts"]})
