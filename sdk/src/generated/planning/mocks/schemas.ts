// Generated from planning@1.0.1. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getDatahubPointMock: MockFactory<Wire.DatahubPoint> = /*#__PURE__*/ factory([answers.planningApplication, "centroid"])
export const getGeometryMock: MockFactory<Wire.Geometry> = /*#__PURE__*/ factory([answers.planningEntitiesGeoJson, "features", 0, "geometry"], [answers.planningEntityGeoJson, "geometry"])
export const getPlanningApplicationMock: MockFactory<Wire.PlanningApplication> = /*#__PURE__*/ factory([answers.planningApplication])
export const getPlanningApplicationCountsMock: MockFactory<Wire.PlanningApplicationCounts> = /*#__PURE__*/ factory([answers.planningApplicationCounts])
export const getPlanningApplicationGroupMock: MockFactory<Wire.PlanningApplicationGroup> = /*#__PURE__*/ factory([answers.planningApplicationCounts, "groups", 0], [answers.planningApplicationCounts, "groups", 1])
export const getPlanningApplicationPageMock: MockFactory<Wire.PlanningApplicationPage> = /*#__PURE__*/ factory([answers.planningApplications])
export const getPlanningDatasetMock: MockFactory<Wire.PlanningDataset> = /*#__PURE__*/ factory([answers.planningDatasets, "datasets", 0], [answers.planningDataset])
export const getPlanningDatasetListMock: MockFactory<Wire.PlanningDatasetList> = /*#__PURE__*/ factory([answers.planningDatasets])
export const getPlanningEntityMock: MockFactory<Wire.PlanningEntity> = /*#__PURE__*/ factory([answers.planningEntity], [answers.planningEntitiesGeoJson, "features", 0, "properties"])
export const getPlanningEntityPageMock: MockFactory<Wire.PlanningEntityPage> = /*#__PURE__*/ factory([answers.planningEntities])
export const getPlanningFeatureMock: MockFactory<Wire.PlanningFeature> = /*#__PURE__*/ factory([answers.planningEntitiesGeoJson, "features", 0], [answers.planningEntityGeoJson])
export const getPlanningFeatureCollectionMock: MockFactory<Wire.PlanningFeatureCollection> = /*#__PURE__*/ factory([answers.planningEntitiesGeoJson])
export const getPlanningLinksMock: MockFactory<Wire.PlanningLinks> = /*#__PURE__*/ factory([answers.planningEntitiesGeoJson, "links"])
export const getPlanningOrganisationMock: MockFactory<Wire.PlanningOrganisation> = /*#__PURE__*/ factory([answers.planningOrganisations, "organisations", "local-authority", 0], [answers.planningOrganisations, "organisations", "development-corporation", 0])
export const getPlanningOrganisationListMock: MockFactory<Wire.PlanningOrganisationList> = /*#__PURE__*/ factory([answers.planningOrganisations])
export const getPlanningTypologyDatasetsMock: MockFactory<Wire.PlanningTypologyDatasets> = /*#__PURE__*/ factory([{dataset:[]}])
