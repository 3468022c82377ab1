// Generated from open-data@1.0.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
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

export const getDatasetsMockHandler = /*#__PURE__*/ mock<CatalogueDataset[]>("GET /api/datasets/export.json", answers.datasets)
export const getDatasetFilesCsvMockHandler = /*#__PURE__*/ mock<string>("GET /api/datasets/export.resources.csv", answers.datasetFilesCsv, {media:"text/csv"})
export const getDatasetMockHandler = /*#__PURE__*/ mock<DatapressDataset, DatapressError>("GET /api/dataset/{id}", answers.dataset)
export const getPackageListMockHandler = /*#__PURE__*/ mock<PackageListAnswer, CkanError>("GET /api/3/action/package_list", answers.packageList)
export const getPackageSearchMockHandler = /*#__PURE__*/ mock<PackageSearchAnswer, CkanError>("GET /api/3/action/package_search", answers.packageSearch)
export const getPackageShowMockHandler = /*#__PURE__*/ mock<PackageAnswer, CkanError>("GET /api/3/action/package_show", answers.packageShow)
export const getRecentlyChangedPackagesMockHandler = /*#__PURE__*/ mock<ActivityListAnswer, CkanError>("GET /api/3/action/recently_changed_packages_activity_list", answers.recentlyChangedPackages)
export const getResourceShowMockHandler = /*#__PURE__*/ mock<ResourceAnswer, CkanError>("GET /api/3/action/resource_show", answers.resourceShow)
export const getResourceSearchMockHandler = /*#__PURE__*/ mock<ResourceSearchAnswer, CkanError>("GET /api/3/action/resource_search", answers.resourceSearch)
export const getGroupListMockHandler = /*#__PURE__*/ mock<GroupListAnswer, CkanError>("GET /api/3/action/group_list", answers.groupList)
export const getGroupShowMockHandler = /*#__PURE__*/ mock<GroupAnswer, CkanError>("GET /api/3/action/group_show", answers.groupShow)
export const getOrganizationListMockHandler = /*#__PURE__*/ mock<OrganizationListAnswer, CkanError>("GET /api/3/action/organization_list", answers.organizationList)
export const getOrganizationShowMockHandler = /*#__PURE__*/ mock<OrganizationAnswer, CkanError>("GET /api/3/action/organization_show", answers.organizationShow)
export const getTagListMockHandler = /*#__PURE__*/ mock<TagListAnswer, CkanError>("GET /api/3/action/tag_list", answers.tagList)
export const getTagShowMockHandler = /*#__PURE__*/ mock<TagAnswer, CkanError>("GET /api/3/action/tag_show", answers.tagShow)
export const getLicenseListMockHandler = /*#__PURE__*/ mock<LicenseListAnswer, CkanError>("GET /api/3/action/license_list", answers.licenseList)
export const getStatusShowMockHandler = /*#__PURE__*/ mock<StatusAnswer, CkanError>("GET /api/3/action/status_show", answers.statusShow)
export const getDatastoreSearchMockHandler = /*#__PURE__*/ mock<TableAnswer, CkanError>("GET /api/3/action/datastore_search", answers.datastoreSearch)
export const getDatastoreSearchSqlMockHandler = /*#__PURE__*/ mock<SqlAnswer, CkanError>("GET /api/3/action/datastore_search_sql", answers.datastoreSearchSql)
