// Generated from planning@1.0.1. Do not edit: npm run generate

import { factory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getDatahubPointMock = /*#__PURE__*/ factory<Wire.DatahubPoint>([answers.planningApplication, "centroid"])
export const getGeometryMock = /*#__PURE__*/ factory<Wire.Geometry>([answers.planningEntitiesGeoJson, "features", 0, "geometry"], [answers.planningEntityGeoJson, "geometry"])
export const getPlanningApplicationMock = /*#__PURE__*/ factory<Wire.PlanningApplication>([answers.planningApplication])
export const getPlanningApplicationCountsMock = /*#__PURE__*/ factory<Wire.PlanningApplicationCounts>([answers.planningApplicationCounts])
export const getPlanningApplicationGroupMock = /*#__PURE__*/ factory<Wire.PlanningApplicationGroup>([answers.planningApplicationCounts, "groups", 0], [answers.planningApplicationCounts, "groups", 1])
export const getPlanningApplicationPageMock = /*#__PURE__*/ factory<Wire.PlanningApplicationPage>([answers.planningApplications])
export const getPlanningDatasetMock = /*#__PURE__*/ factory<Wire.PlanningDataset>([answers.planningDatasets, "datasets", 0], [answers.planningDataset])
export const getPlanningDatasetListMock = /*#__PURE__*/ factory<Wire.PlanningDatasetList>([answers.planningDatasets])
export const getPlanningEntityMock = /*#__PURE__*/ factory<Wire.PlanningEntity>([answers.planningEntity], [answers.planningEntitiesGeoJson, "features", 0, "properties"])
export const getPlanningEntityPageMock = /*#__PURE__*/ factory<Wire.PlanningEntityPage>([answers.planningEntities])
export const getPlanningFeatureMock = /*#__PURE__*/ factory<Wire.PlanningFeature>([answers.planningEntitiesGeoJson, "features", 0], [answers.planningEntityGeoJson])
export const getPlanningFeatureCollectionMock = /*#__PURE__*/ factory<Wire.PlanningFeatureCollection>([answers.planningEntitiesGeoJson])
export const getPlanningLinksMock = /*#__PURE__*/ factory<Wire.PlanningLinks>([answers.planningEntitiesGeoJson, "links"])
export const getPlanningOrganisationMock = /*#__PURE__*/ factory<Wire.PlanningOrganisation>([answers.planningOrganisations, "organisations", "local-authority", 0], [answers.planningOrganisations, "organisations", "development-corporation", 0])
export const getPlanningOrganisationListMock = /*#__PURE__*/ factory<Wire.PlanningOrganisationList>([answers.planningOrganisations])
export const getPlanningTypologyDatasetsMock = /*#__PURE__*/ factory<Wire.PlanningTypologyDatasets>([{dataset:[]}])
