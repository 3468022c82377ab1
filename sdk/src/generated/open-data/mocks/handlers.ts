// Generated from open-data@1.1.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
import type {
  ActivityListAnswer,
  CatalogueDataset,
  CkanError,
  DatapressDataset,
  DatapressError,
  GroupAnswer,
  GroupListAnswer,
  LicenseListAnswer,
  OrganizationAnswer,
  OrganizationListAnswer,
  PackageAnswer,
  PackageListAnswer,
  PackageSearchAnswer,
  ResourceAnswer,
  ResourceSearchAnswer,
  SqlAnswer,
  StatusAnswer,
  TableAnswer,
  TagAnswer,
  TagListAnswer
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getDatasetsMockHandler: MockHandler<CatalogueDataset[]> = /*#__PURE__*/ mock("GET /api/datasets/export.json", its.datasets)
export const getDatasetFilesCsvMockHandler: MockHandler<string> = /*#__PURE__*/ mock("GET /api/datasets/export.resources.csv", its.datasetFilesCsv, {media:"text/csv"})
export const getDatasetMockHandler: MockHandler<DatapressDataset, DatapressError> = /*#__PURE__*/ mock("GET /api/dataset/{id}", its.dataset)
export const getPackageListMockHandler: MockHandler<PackageListAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/package_list", its.packageList)
export const getPackageSearchMockHandler: MockHandler<PackageSearchAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/package_search", its.packageSearch)
export const getPackageShowMockHandler: MockHandler<PackageAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/package_show", its.packageShow)
export const getRecentlyChangedPackagesMockHandler: MockHandler<ActivityListAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/recently_changed_packages_activity_list", its.recentlyChangedPackages)
export const getResourceShowMockHandler: MockHandler<ResourceAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/resource_show", its.resourceShow)
export const getResourceSearchMockHandler: MockHandler<ResourceSearchAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/resource_search", its.resourceSearch)
export const getGroupListMockHandler: MockHandler<GroupListAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/group_list", its.groupList)
export const getGroupShowMockHandler: MockHandler<GroupAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/group_show", its.groupShow)
export const getOrganizationListMockHandler: MockHandler<OrganizationListAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/organization_list", its.organizationList)
export const getOrganizationShowMockHandler: MockHandler<OrganizationAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/organization_show", its.organizationShow)
export const getTagListMockHandler: MockHandler<TagListAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/tag_list", its.tagList)
export const getTagShowMockHandler: MockHandler<TagAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/tag_show", its.tagShow)
export const getLicenseListMockHandler: MockHandler<LicenseListAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/license_list", its.licenseList)
export const getStatusShowMockHandler: MockHandler<StatusAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/status_show", its.statusShow)
export const getDatastoreSearchMockHandler: MockHandler<TableAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/datastore_search", its.datastoreSearch)
export const getDatastoreSearchSqlMockHandler: MockHandler<SqlAnswer, CkanError> = /*#__PURE__*/ mock("GET /api/3/action/datastore_search_sql", its.datastoreSearchSql)
