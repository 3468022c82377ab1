// Generated from planning@1.0.1. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  AreaCode,
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
  Wkt
} from '../wire.ts';



export const getPlanningEntityIdMock = (): PlanningEntityId => (faker.number.int({min: 1})) as unknown as PlanningEntityId

export const getCurieMock = (): Curie => (faker.helpers.fromRegExp("^[^:\\s]+:[^:\\s]+$")) as unknown as Curie

export const getPlanningDatasetNameMock = (): PlanningDatasetName => (faker.helpers.fromRegExp("^[a-z0-9]+(-[a-z0-9]+)*$")) as unknown as PlanningDatasetName

export const getTypologyMock = (): Typology => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as Typology

export const getDateMatchMock = (): DateMatch => (faker.helpers.arrayElement(['match','before','since','empty'] as const)) as unknown as DateMatch

export const getOptionalTextMock = (): OptionalText => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as OptionalText

export const getOptionalDateMock = (): OptionalDate => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as OptionalDate

export const getWktMock = (): Wkt => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as Wkt

export const getPlanningEntityMock = (overrideResponse: Partial<PlanningEntity> = {}): PlanningEntity => ({entity: getPlanningEntityIdMock(), dataset: faker.helpers.arrayElement([getPlanningDatasetNameMock(), undefined]), typology: faker.helpers.arrayElement([getTypologyMock(), undefined]), name: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), reference: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), prefix: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'organisation-entity': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), quality: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'entry-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'start-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'end-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), geometry: faker.helpers.arrayElement([getWktMock(), undefined]), point: faker.helpers.arrayElement([getWktMock(), undefined]), description: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), notes: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'documentation-url': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'document-url': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'designation-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'listed-building-grade': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), 'listed-building': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'article-4-direction': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'permitted-development-rights': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'tree-preservation-order': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'flood-risk-level': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'flood-risk-type': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'archaeological-risk-tier': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'site-address': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), hectares: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), 'minimum-net-dwellings': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), 'maximum-net-dwellings': faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), 'ownership-status': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), deliverable: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'planning-permission-status': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'planning-permission-type': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'planning-permission-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), ...overrideResponse}) as unknown as PlanningEntity

export const getPlanningLinksMock = (overrideResponse: Partial<PlanningLinks> = {}): PlanningLinks => ({first: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), prev: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), next: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), last: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as PlanningLinks

export const getPlanningEntityPageMock = (overrideResponse: Partial<PlanningEntityPage> = {}): PlanningEntityPage => ({entities: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningEntityMock() })), links: { ...getPlanningLinksMock() }, count: faker.number.int({min: 0}), ...overrideResponse}) as unknown as PlanningEntityPage

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getPlanningValueErrorMock = (overrideResponse: Partial<PlanningValueError> = {}): PlanningValueError => ({loc: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]))), msg: faker.string.alpha({length: {min: 10, max: 20}}), type: faker.string.alpha({length: {min: 10, max: 20}}), ctx: faker.helpers.arrayElement([{}, undefined]), ...overrideResponse}) as unknown as PlanningValueError

export const getPlanningValidationErrorMock = (overrideResponse: Partial<PlanningValidationError> = {}): PlanningValidationError => ({detail: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningValueErrorMock() })), ...overrideResponse}) as unknown as PlanningValidationError

export const getGeometryMock = (overrideResponse: Partial<Geometry> = {}): Geometry => ({type: faker.string.alpha({length: {min: 10, max: 20}}), coordinates: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({})), ...overrideResponse}) as unknown as Geometry

export const getPlanningFeatureMock = (overrideResponse: Partial<PlanningFeature> = {}): PlanningFeature => ({type: "Feature", geometry: { ...getGeometryMock() }, properties: { ...getPlanningEntityMock() }, ...overrideResponse}) as unknown as PlanningFeature

export const getPlanningFeatureCollectionMock = (overrideResponse: Partial<PlanningFeatureCollection> = {}): PlanningFeatureCollection => ({type: "FeatureCollection", features: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningFeatureMock() })), links: faker.helpers.arrayElement([{ ...getPlanningLinksMock() }, undefined]), ...overrideResponse}) as unknown as PlanningFeatureCollection

export const getPlanningErrorMock = (overrideResponse: Partial<PlanningError> = {}): PlanningError => ({detail: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as PlanningError

export const getPlanningDatasetMock = (overrideResponse: Partial<PlanningDataset> = {}): PlanningDataset => ({dataset: faker.helpers.arrayElement([getPlanningDatasetNameMock(), undefined]), name: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), entities: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'paint-options': faker.helpers.arrayElement([faker.helpers.arrayElement(["",]), undefined]), plural: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), typology: faker.helpers.arrayElement([getTypologyMock(), undefined]), themes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), collection: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), prefix: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), description: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), text: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'entity-count': faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), phase: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), realm: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), licence: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'licence-text': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), attribution: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'attribution-text': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'entry-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'start-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'end-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'replacement-dataset': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), version: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), wikidata: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), wikipedia: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), ...overrideResponse}) as unknown as PlanningDataset

export const getPlanningTypologyDatasetsMock = (overrideResponse: Partial<PlanningTypologyDatasets> = {}): PlanningTypologyDatasets => ({dataset: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningDatasetMock() })), ...overrideResponse}) as unknown as PlanningTypologyDatasets

export const getPlanningDatasetListMock = (overrideResponse: Partial<PlanningDatasetList> = {}): PlanningDatasetList => ({datasets: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningDatasetMock() })), typologies: faker.helpers.arrayElement([{
        [faker.string.alphanumeric(5)]: { ...getPlanningTypologyDatasetsMock() }
      }, undefined]), feedback_form_footer: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), ...overrideResponse})

export const getOrganisationCurieMock = (): OrganisationCurie => (faker.helpers.fromRegExp("^[a-z-]+:[A-Za-z0-9-]+$")) as unknown as OrganisationCurie

export const getAreaCodeMock = (): AreaCode => (faker.helpers.fromRegExp("^[EWSNKLMJ][0-9]{8}$")) as unknown as AreaCode

export const getPlanningOrganisationMock = (overrideResponse: Partial<PlanningOrganisation> = {}): PlanningOrganisation => ({organisation: getOrganisationCurieMock(), entity: faker.helpers.arrayElement([getPlanningEntityIdMock(), undefined]), name: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'official-name': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'local-authority-type': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'combined-authority': faker.helpers.arrayElement([getOptionalTextMock(), undefined]), region: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'statistical-geography': faker.helpers.arrayElement([faker.helpers.arrayElement([getAreaCodeMock(),"",]), undefined]), website: faker.helpers.arrayElement([getOptionalTextMock(), undefined]), 'entry-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'start-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), 'end-date': faker.helpers.arrayElement([getOptionalDateMock(), undefined]), ...overrideResponse}) as unknown as PlanningOrganisation

export const getPlanningOrganisationListMock = (overrideResponse: Partial<PlanningOrganisationList> = {}): PlanningOrganisationList => ({organisations: {
        [faker.string.alphanumeric(5)]: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningOrganisationMock() }))
      }, ...overrideResponse})

export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getTotalCountMock = (): TotalCount => (faker.number.int({min: 0})) as unknown as TotalCount

export const getPlanningApplicationIdMock = (): PlanningApplicationId => (faker.string.alpha({length: {min: 3, max: 120}})) as unknown as PlanningApplicationId

export const getDatahubTextMock = (): DatahubText => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])) as unknown as DatahubText

export const getDatahubDateMock = (): DatahubDate => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])) as unknown as DatahubDate

export const getDatahubPointMock = (overrideResponse: Partial<DatahubPoint> = {}): DatahubPoint => ({lat: faker.helpers.arrayElement([faker.number.float({min: -90, max: 90, fractionDigits: 2}),faker.string.alpha({length: {min: 10, max: 20}}),]), lon: faker.helpers.arrayElement([faker.number.float({min: -180, max: 180, fractionDigits: 2}),faker.string.alpha({length: {min: 10, max: 20}}),]), ...overrideResponse}) as unknown as DatahubPoint

export const getPlanningApplicationMock = (overrideResponse: Partial<PlanningApplication> = {}): PlanningApplication => ({id: getPlanningApplicationIdMock(), lpa_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lpa_app_no: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),null,]), borough: getDatahubTextMock(), ward: getDatahubTextMock(), status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), decision: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), valid_date: getDatahubDateMock(), decision_date: getDatahubDateMock(), decision_target_date: getDatahubDateMock(), last_updated: getDatahubDateMock(), last_synced: getDatahubDateMock(), description: getDatahubTextMock(), application_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), application_type_full: getDatahubTextMock(), development_type: getDatahubTextMock(), site_name: getDatahubTextMock(), site_number: getDatahubTextMock(), street_name: getDatahubTextMock(), locality: getDatahubTextMock(), postcode: getDatahubTextMock(), uprn: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), centroid: faker.helpers.arrayElement([{ ...getDatahubPointMock() },null,]), url_planning_app: getDatahubTextMock(), ...overrideResponse}) as unknown as PlanningApplication

export const getPlanningApplicationPageMock = (overrideResponse: Partial<PlanningApplicationPage> = {}): PlanningApplicationPage => ({total: getTotalCountMock(), items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningApplicationMock() })), next: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as PlanningApplicationPage

export const getPlanningApplicationGroupMock = (overrideResponse: Partial<PlanningApplicationGroup> = {}): PlanningApplicationGroup => ({value: faker.string.alpha({length: {min: 10, max: 20}}), count: faker.number.int({min: 0}), ...overrideResponse}) as unknown as PlanningApplicationGroup

export const getPlanningApplicationCountsMock = (overrideResponse: Partial<PlanningApplicationCounts> = {}): PlanningApplicationCounts => ({total: getTotalCountMock(), groups: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPlanningApplicationGroupMock() })), other: faker.number.int({min: 0}), ...overrideResponse}) as unknown as PlanningApplicationCounts