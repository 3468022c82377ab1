// Generated from planning@2.0.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as its from './answers.ts'

export const getDatahubPointMock: MockFactory<Wire.DatahubPoint> = /*#__PURE__*/ factory([its.planningApplication,"centroid"])
export const getGeometryMock: MockFactory<Wire.Geometry> = /*#__PURE__*/ factory([its.planningEntitiesGeoJson,"features",0,"geometry"], [its.planningEntityGeoJson,"geometry"])
export const getPlanningApplicationMock: MockFactory<Wire.PlanningApplication> = /*#__PURE__*/ factory([its.planningApplication])
export const getPlanningApplicationCountsMock: MockFactory<Wire.PlanningApplicationCounts> = /*#__PURE__*/ factory([its.planningApplicationCounts])
export const getPlanningApplicationGroupMock: MockFactory<Wire.PlanningApplicationGroup> = /*#__PURE__*/ factory([its.planningApplicationCounts,"groups",0], [its.planningApplicationCounts,"groups",1])
export const getPlanningApplicationPageMock: MockFactory<Wire.PlanningApplicationPage> = /*#__PURE__*/ factory([its.planningApplications])
export const getPlanningDatasetMock: MockFactory<Wire.PlanningDataset> = /*#__PURE__*/ factory([its.planningDatasets,"datasets",0], [its.planningDataset])
export const getPlanningDatasetListMock: MockFactory<Wire.PlanningDatasetList> = /*#__PURE__*/ factory([its.planningDatasets])
export const getPlanningEntityMock: MockFactory<Wire.PlanningEntity> = /*#__PURE__*/ factory([its.planningEntity], [its.planningEntitiesGeoJson,"features",0,"properties"])
export const getPlanningEntityPageMock: MockFactory<Wire.PlanningEntityPage> = /*#__PURE__*/ factory([its.planningEntities])
export const getPlanningFeatureMock: MockFactory<Wire.PlanningFeature> = /*#__PURE__*/ factory([its.planningEntitiesGeoJson,"features",0], [its.planningEntityGeoJson])
export const getPlanningFeatureCollectionMock: MockFactory<Wire.PlanningFeatureCollection> = /*#__PURE__*/ factory([its.planningEntitiesGeoJson])
export const getPlanningLinksMock: MockFactory<Wire.PlanningLinks> = /*#__PURE__*/ factory([its.planningEntitiesGeoJson,"links"])
export const getPlanningOrganisationMock: MockFactory<Wire.PlanningOrganisation> = /*#__PURE__*/ factory([its.planningOrganisations,"organisations","local-authority",0], [its.planningOrganisations,"organisations","development-corporation",0])
export const getPlanningOrganisationListMock: MockFactory<Wire.PlanningOrganisationList> = /*#__PURE__*/ factory([its.planningOrganisations])
export const getPlanningTypologyDatasetsMock: MockFactory<Wire.PlanningTypologyDatasets> = /*#__PURE__*/ factory([{dataset:[]}])
