// Generated from planning@2.0.0. Do not edit: npm run generate

export {
  planningApplication,
  planningApplicationCounts,
  planningApplications,
} from './operations/applications.ts'
export type {
  PlanningApplicationCountsParams,
  PlanningApplicationCountsResult,
  PlanningApplicationParams,
  PlanningApplicationResult,
  PlanningApplicationsParams,
  PlanningApplicationsResult,
} from './operations/applications.ts'
export {
  planningDataset,
  planningDatasets,
  planningOrganisations,
} from './operations/datasets.ts'
export type {
  PlanningDatasetParams,
  PlanningDatasetResult,
  PlanningDatasetsParams,
  PlanningDatasetsResult,
  PlanningOrganisationsParams,
  PlanningOrganisationsResult,
} from './operations/datasets.ts'
export {
  planningEntities,
  planningEntitiesGeoJson,
  planningEntity,
  planningEntityGeoJson,
} from './operations/entities.ts'
export type {
  PlanningEntitiesGeoJsonParams,
  PlanningEntitiesGeoJsonResult,
  PlanningEntitiesParams,
  PlanningEntitiesResult,
  PlanningEntityGeoJsonParams,
  PlanningEntityGeoJsonResult,
  PlanningEntityParams,
  PlanningEntityResult,
} from './operations/entities.ts'
export type {
  AreaCode,
  BoroughCode,
  CalendarDate,
  Curie,
  DatahubDate,
  DatahubPoint,
  DatahubText,
  DateMatch,
  Geometry,
  OptionalDate,
  OptionalText,
  OrganisationCurie,
  PlanningApplication,
  PlanningApplicationCounts,
  PlanningApplicationGroup,
  PlanningApplicationId,
  PlanningApplicationPage,
  PlanningDataset,
  PlanningDatasetList,
  PlanningDatasetName,
  PlanningEntity,
  PlanningEntityId,
  PlanningEntityPage,
  PlanningError,
  PlanningFeature,
  PlanningFeatureCollection,
  PlanningLinks,
  PlanningOrganisation,
  PlanningOrganisationList,
  PlanningTypologyDatasets,
  PlanningValidationError,
  PlanningValueError,
  Problem,
  ProblemError,
  TotalCount,
  Typology,
  Wkt,
} from './types.ts'
