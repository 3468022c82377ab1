// Generated from open-data@1.0.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  Activity,
  ActivityListAnswer,
  CatalogueDataset,
  CatalogueFile,
  CatalogueLink,
  CkanError,
  CkanErrorDetail,
  CkanTime,
  Contact,
  Custom,
  DatapressDataset,
  DatapressError,
  DatapressFile,
  DatasetId,
  DateTime,
  Extra,
  FacetCounts,
  FacetItem,
  Field,
  FileHash,
  FileTimestamp,
  Group,
  GroupAnswer,
  GroupBrief,
  GroupId,
  GroupListAnswer,
  Help,
  Licence,
  LicenceId,
  License,
  LicenseListAnswer,
  Limit,
  Named,
  Offset,
  OrganisationId,
  Organization,
  OrganizationAnswer,
  OrganizationBrief,
  OrganizationListAnswer,
  Package,
  PackageAnswer,
  PackageListAnswer,
  PackageRelation,
  PackageSearch,
  PackageSearchAnswer,
  Problem,
  ProblemError,
  Resource,
  ResourceAnswer,
  ResourceId,
  ResourceSearch,
  ResourceSearchAnswer,
  Row,
  SearchFacet,
  Sharing,
  SqlAnswer,
  SqlTable,
  Status,
  StatusAnswer,
  Success,
  Table,
  TableAnswer,
  TableLinks,
  Tag,
  TagAnswer,
  TagDetail,
  TagId,
  TagListAnswer,
  Team,
  TeamId,
  TimeFrame
} from '../wire.ts';



export const getDatasetIdMock = (): DatasetId => (faker.string.alpha({length: {min: 1, max: 100}})) as unknown as DatasetId

export const getDateTimeMock = (): DateTime => (faker.date.past().toISOString().slice(0, 19) + 'Z') as unknown as DateTime

export const getSharingMock = (): Sharing => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as Sharing

export const getNamedMock = (overrideResponse: Partial<Named> = {}): Named => ({id: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as Named

export const getTeamIdMock = (): TeamId => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as TeamId

export const getTeamMock = (overrideResponse: Partial<Team> = {}): Team => ({id: getTeamIdMock(), title: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as Team

export const getLicenceMock = (overrideResponse: Partial<Licence> = {}): Licence => ({title: faker.string.alpha({length: {min: 10, max: 20}}), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as Licence

export const getContactMock = (overrideResponse: Partial<Contact> = {}): Contact => ({title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), email: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as Contact

export const getCustomMock = (): Custom => ({
        [faker.string.alphanumeric(5)]: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),null,])
      })

export const getResourceIdMock = (): ResourceId => (faker.string.alpha({length: {min: 1, max: 100}})) as unknown as ResourceId

export const getFileHashMock = (): FileHash => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])) as unknown as FileHash

export const getFileTimestampMock = (): FileTimestamp => (faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?"), null])) as unknown as FileTimestamp

export const getCatalogueFileMock = (overrideResponse: Partial<CatalogueFile> = {}): CatalogueFile => ({id: getResourceIdMock(), dataset: faker.helpers.arrayElement([getDatasetIdMock(), undefined]), webpage: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url: faker.string.alpha({length: {min: 10, max: 20}}), filename: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), size: faker.helpers.arrayElement([faker.number.int({min: 0}), null]), hash: getFileHashMock(), timestamp: getFileTimestampMock(), timeframeFrom: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), timeframeTo: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as CatalogueFile

export const getCatalogueLinkMock = (overrideResponse: Partial<CatalogueLink> = {}): CatalogueLink => ({id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as CatalogueLink

export const getCatalogueDatasetMock = (overrideResponse: Partial<CatalogueDataset> = {}): CatalogueDataset => ({id: getDatasetIdMock(), webpage: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.helpers.arrayElement([getDateTimeMock(), undefined]), updatedAt: getDateTimeMock(), nextReviewDate: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 10), null]), sharing: faker.helpers.arrayElement([getSharingMock(), undefined]), masthead: faker.helpers.arrayElement([{ ...getNamedMock() }, undefined]), team: faker.helpers.arrayElement([{ ...getTeamMock() }, undefined]), topics: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getNamedMock() })), tags: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), licence: faker.helpers.arrayElement([{ ...getLicenceMock() },null,]), contact: faker.helpers.arrayElement([{ ...getContactMock() },null,]), custom: faker.helpers.arrayElement([{ ...getCustomMock() }, undefined]), resources: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCatalogueFileMock() })), links: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCatalogueLinkMock() })), ...overrideResponse}) as unknown as CatalogueDataset

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getTimeFrameMock = (overrideResponse: Partial<TimeFrame> = {}): TimeFrame => ({from: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), to: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as TimeFrame

export const getDatapressFileMock = (overrideResponse: Partial<DatapressFile> = {}): DatapressFile => ({title: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), order: faker.helpers.arrayElement([faker.number.int(), undefined]), format: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), origin: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), size: faker.helpers.arrayElement([faker.number.int({min: 0}), null]), hash: getFileHashMock(), timestamp: getFileTimestampMock(), timeFrame: faker.helpers.arrayElement([{ ...getTimeFrameMock() },null,]), check_http_status: faker.helpers.arrayElement([faker.number.int(), null]), check_size: faker.helpers.arrayElement([faker.number.int({min: 0}), null]), check_timestamp: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), ...overrideResponse}) as unknown as DatapressFile

export const getDatapressDatasetMock = (overrideResponse: Partial<DatapressDataset> = {}): DatapressDataset => ({id: getDatasetIdMock(), slug: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), descriptionText: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), parent: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), sharing: faker.helpers.arrayElement([getSharingMock(), undefined]), tags: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), topics: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), author: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), maintainer: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), masthead: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), team: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), licence: faker.helpers.arrayElement([{ ...getLicenceMock() },faker.string.alpha({length: {min: 10, max: 20}}),null,]), contact: faker.helpers.arrayElement([{ ...getContactMock() },null,]), createdAt: faker.helpers.arrayElement([getDateTimeMock(), undefined]), updatedAt: faker.helpers.arrayElement([getDateTimeMock(), undefined]), nextReviewDate: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 10), null]), custom: faker.helpers.arrayElement([{ ...getCustomMock() }, undefined]), resources: {
        [faker.string.alphanumeric(5)]: { ...getDatapressFileMock() }
      }, links: faker.helpers.arrayElement([{
        [faker.string.alphanumeric(5)]: { ...getCatalogueLinkMock() }
      }, undefined]), readonly: faker.helpers.arrayElement([{}, undefined]), ...overrideResponse})

export const getDatapressErrorMock = (overrideResponse: Partial<DatapressError> = {}): DatapressError => ({error: faker.helpers.arrayElement([{message: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), __type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])}, undefined]), ...overrideResponse}) as unknown as DatapressError

export const getLimitMock = (): Limit => (faker.number.int({min: 1})) as unknown as Limit

export const getOffsetMock = (): Offset => (faker.number.int({min: 0})) as unknown as Offset

export const getHelpMock = (): Help => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as Help

export const getSuccessMock = (): Success => (faker.datatype.boolean()) as unknown as Success

export const getPackageListAnswerMock = (overrideResponse: Partial<PackageListAnswer> = {}): PackageListAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getDatasetIdMock())), ...overrideResponse}) as unknown as PackageListAnswer

export const getCkanErrorDetailMock = (overrideResponse: Partial<CkanErrorDetail> = {}): CkanErrorDetail => ({__type: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CkanErrorDetail

export const getCkanErrorMock = (overrideResponse: Partial<CkanError> = {}): CkanError => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), error: { ...getCkanErrorDetailMock() }, ...overrideResponse}) as unknown as CkanError

export const getOrganisationIdMock = (): OrganisationId => (faker.string.alpha({length: {min: 1, max: 100}})) as unknown as OrganisationId

export const getCkanTimeMock = (): CkanTime => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])) as unknown as CkanTime

export const getOrganizationBriefMock = (overrideResponse: Partial<OrganizationBrief> = {}): OrganizationBrief => ({id: getOrganisationIdMock(), name: getOrganisationIdMock(), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), image_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), created: getCkanTimeMock(), is_organization: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), approval_status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as OrganizationBrief

export const getResourceMock = (overrideResponse: Partial<Resource> = {}): Resource => ({id: getResourceIdMock(), package_id: faker.helpers.arrayElement([getDatasetIdMock(), undefined]), name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), format: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), mimetype: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), size: faker.helpers.arrayElement([faker.number.int(),faker.string.alpha({length: {min: 10, max: 20}}),null,]), hash: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), position: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), created: getCkanTimeMock(), last_modified: getCkanTimeMock(), metadata_modified: getCkanTimeMock(), datastore_active: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), mimetype_inner: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), resource_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), cache_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), cache_last_updated: getCkanTimeMock(), ...overrideResponse}) as unknown as Resource

export const getTagIdMock = (): TagId => (faker.string.alpha({length: {min: 1, max: 100}})) as unknown as TagId

export const getTagMock = (overrideResponse: Partial<Tag> = {}): Tag => ({id: faker.helpers.arrayElement([getTagIdMock(), undefined]), name: faker.string.alpha({length: {min: 10, max: 20}}), display_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), vocabulary_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as Tag

export const getGroupIdMock = (): GroupId => (faker.string.alpha({length: {min: 1, max: 100}})) as unknown as GroupId

export const getGroupBriefMock = (overrideResponse: Partial<GroupBrief> = {}): GroupBrief => ({id: getGroupIdMock(), name: getGroupIdMock(), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), display_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), image_display_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as GroupBrief

export const getExtraMock = (overrideResponse: Partial<Extra> = {}): Extra => ({key: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as Extra

export const getPackageRelationMock = (overrideResponse: Partial<PackageRelation> = {}): PackageRelation => ({id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), comment: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), subject: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), object: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as PackageRelation

export const getPackageMock = (overrideResponse: Partial<Package> = {}): Package => ({id: getDatasetIdMock(), name: getDatasetIdMock(), title: faker.string.alpha({length: {min: 10, max: 20}}), notes: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), version: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), private: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), isopen: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), license_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), license_title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), license_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), author: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), author_email: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), maintainer: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), maintainer_email: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), owner_org: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), organization: faker.helpers.arrayElement([{ ...getOrganizationBriefMock() },null,]), metadata_created: getCkanTimeMock(), metadata_modified: getCkanTimeMock(), num_resources: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), num_tags: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), resources: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getResourceMock() })), undefined]), tags: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTagMock() })), undefined]), groups: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getGroupBriefMock() })), undefined]), extras: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtraMock() })), undefined]), relationships_as_subject: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageRelationMock() })), undefined]), relationships_as_object: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageRelationMock() })), undefined]), ...overrideResponse}) as unknown as Package

export const getFacetCountsMock = (): FacetCounts => ({
        [faker.string.alphanumeric(5)]: faker.number.int({min: 0})
      })

export const getFacetItemMock = (overrideResponse: Partial<FacetItem> = {}): FacetItem => ({name: faker.string.alpha({length: {min: 10, max: 20}}), display_name: faker.string.alpha({length: {min: 10, max: 20}}), count: faker.number.int({min: 0}), ...overrideResponse}) as unknown as FacetItem

export const getSearchFacetMock = (overrideResponse: Partial<SearchFacet> = {}): SearchFacet => ({title: faker.string.alpha({length: {min: 10, max: 20}}), items: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFacetItemMock() })), ...overrideResponse}) as unknown as SearchFacet

export const getPackageSearchMock = (overrideResponse: Partial<PackageSearch> = {}): PackageSearch => ({count: faker.number.int({min: 0}), sort: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), results: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageMock() })), undefined]), result: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageMock() })), undefined]), facets: faker.helpers.arrayElement([{
        [faker.string.alphanumeric(5)]: { ...getFacetCountsMock() }
      }, undefined]), search_facets: faker.helpers.arrayElement([{
        [faker.string.alphanumeric(5)]: { ...getSearchFacetMock() }
      }, undefined]), ...overrideResponse})

export const getPackageSearchAnswerMock = (overrideResponse: Partial<PackageSearchAnswer> = {}): PackageSearchAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getPackageSearchMock() }, ...overrideResponse}) as unknown as PackageSearchAnswer

export const getPackageAnswerMock = (overrideResponse: Partial<PackageAnswer> = {}): PackageAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getPackageMock() }, ...overrideResponse}) as unknown as PackageAnswer

export const getActivityMock = (overrideResponse: Partial<Activity> = {}): Activity => ({id: faker.string.alpha({length: {min: 10, max: 20}}), timestamp: getCkanTimeMock(), object_id: getDatasetIdMock(), activity_type: faker.string.alpha({length: {min: 10, max: 20}}), user_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), data: faker.helpers.arrayElement([{package: faker.helpers.arrayElement([{ ...getPackageMock() }, undefined])}, undefined]), ...overrideResponse}) as unknown as Activity

export const getActivityListAnswerMock = (overrideResponse: Partial<ActivityListAnswer> = {}): ActivityListAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getActivityMock() })), ...overrideResponse}) as unknown as ActivityListAnswer

export const getResourceAnswerMock = (overrideResponse: Partial<ResourceAnswer> = {}): ResourceAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getResourceMock() }, ...overrideResponse}) as unknown as ResourceAnswer

export const getResourceSearchMock = (overrideResponse: Partial<ResourceSearch> = {}): ResourceSearch => ({count: faker.number.int({min: 0}), results: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getResourceMock() })), ...overrideResponse}) as unknown as ResourceSearch

export const getResourceSearchAnswerMock = (overrideResponse: Partial<ResourceSearchAnswer> = {}): ResourceSearchAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getResourceSearchMock() }, ...overrideResponse}) as unknown as ResourceSearchAnswer

export const getGroupListAnswerMock = (overrideResponse: Partial<GroupListAnswer> = {}): GroupListAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getGroupIdMock())), ...overrideResponse}) as unknown as GroupListAnswer

export const getGroupMock = (overrideResponse: Partial<Group> = {}): Group => ({id: getGroupIdMock(), name: getGroupIdMock(), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), display_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), image_display_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), is_organization: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), created: getCkanTimeMock(), package_count: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), packages: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageMock() })), undefined]), extras: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtraMock() })), undefined]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), image_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), approval_status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), num_followers: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), ...overrideResponse}) as unknown as Group

export const getGroupAnswerMock = (overrideResponse: Partial<GroupAnswer> = {}): GroupAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getGroupMock() }, ...overrideResponse}) as unknown as GroupAnswer

export const getOrganizationMock = (overrideResponse: Partial<Organization> = {}): Organization => ({id: getOrganisationIdMock(), name: getOrganisationIdMock(), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), display_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), image_display_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), image_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), is_organization: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), approval_status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), state: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), created: getCkanTimeMock(), num_followers: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), package_count: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), packages: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageMock() })), undefined]), tags: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTagMock() })), undefined]), groups: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getGroupBriefMock() })), undefined]), extras: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtraMock() })), undefined]), ...overrideResponse}) as unknown as Organization

export const getOrganizationListAnswerMock = (overrideResponse: Partial<OrganizationListAnswer> = {}): OrganizationListAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.helpers.arrayElement([getOrganisationIdMock(),{ ...getOrganizationMock() },]))), ...overrideResponse}) as unknown as OrganizationListAnswer

export const getOrganizationAnswerMock = (overrideResponse: Partial<OrganizationAnswer> = {}): OrganizationAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getOrganizationMock() }, ...overrideResponse}) as unknown as OrganizationAnswer

export const getTagListAnswerMock = (overrideResponse: Partial<TagListAnswer> = {}): TagListAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), ...overrideResponse}) as unknown as TagListAnswer

export const getTagDetailMock = (overrideResponse: Partial<TagDetail> = {}): TagDetail => ({id: getTagIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), display_name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), vocabulary_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), packages: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPackageMock() })), undefined]), ...overrideResponse}) as unknown as TagDetail

export const getTagAnswerMock = (overrideResponse: Partial<TagAnswer> = {}): TagAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getTagDetailMock() }, ...overrideResponse}) as unknown as TagAnswer

export const getLicenceIdMock = (): LicenceId => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as LicenceId

export const getLicenseMock = (overrideResponse: Partial<License> = {}): License => ({id: getLicenceIdMock(), title: faker.string.alpha({length: {min: 10, max: 20}}), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), od_conformance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as License

export const getLicenseListAnswerMock = (overrideResponse: Partial<LicenseListAnswer> = {}): LicenseListAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getLicenseMock() })), ...overrideResponse}) as unknown as LicenseListAnswer

export const getStatusMock = (overrideResponse: Partial<Status> = {}): Status => ({ckan_version: faker.string.alpha({length: {min: 10, max: 20}}), site_title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), site_description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), site_url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), locale_default: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), extensions: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), ...overrideResponse}) as unknown as Status

export const getStatusAnswerMock = (overrideResponse: Partial<StatusAnswer> = {}): StatusAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getStatusMock() }, ...overrideResponse}) as unknown as StatusAnswer

export const getFieldMock = (overrideResponse: Partial<Field> = {}): Field => ({id: faker.string.alpha({length: {min: 10, max: 20}}), type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Field

export const getRowMock = (): Row => ({}) as unknown as Row

export const getTableLinksMock = (overrideResponse: Partial<TableLinks> = {}): TableLinks => ({start: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), next: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), prev: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as TableLinks

export const getTableMock = (overrideResponse: Partial<Table> = {}): Table => ({resource_id: faker.helpers.arrayElement([getResourceIdMock(), undefined]), fields: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFieldMock() })), records: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRowMock() })), total: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), total_was_estimated: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), limit: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), offset: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), _links: faker.helpers.arrayElement([{ ...getTableLinksMock() }, undefined]), ...overrideResponse}) as unknown as Table

export const getTableAnswerMock = (overrideResponse: Partial<TableAnswer> = {}): TableAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getTableMock() }, ...overrideResponse}) as unknown as TableAnswer

export const getSqlTableMock = (overrideResponse: Partial<SqlTable> = {}): SqlTable => ({sql: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), fields: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFieldMock() })), records: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRowMock() })), records_truncated: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), ...overrideResponse}) as unknown as SqlTable

export const getSqlAnswerMock = (overrideResponse: Partial<SqlAnswer> = {}): SqlAnswer => ({help: faker.helpers.arrayElement([getHelpMock(), undefined]), success: getSuccessMock(), result: { ...getSqlTableMock() }, ...overrideResponse}) as unknown as SqlAnswer