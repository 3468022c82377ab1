// Generated from open-data@1.1.0. Do not edit: npm run generate

export {
  datastoreSearch,
  datastoreSearchSql,
} from './operations/data-store.ts'
export type {
  DatastoreSearchParams,
  DatastoreSearchResult,
  DatastoreSearchSqlParams,
  DatastoreSearchSqlResult,
} from './operations/data-store.ts'
export {
  groupList,
  groupShow,
  organizationList,
  organizationShow,
} from './operations/groups.ts'
export type {
  GroupListParams,
  GroupListResult,
  GroupShowParams,
  GroupShowResult,
  OrganizationListParams,
  OrganizationListResult,
  OrganizationShowParams,
  OrganizationShowResult,
} from './operations/groups.ts'
export {
  dataset,
  datasetFilesCsv,
  datasets,
} from './operations/london-datastore.ts'
export type {
  DatasetFilesCsvParams,
  DatasetFilesCsvResult,
  DatasetParams,
  DatasetResult,
  DatasetsParams,
  DatasetsResult,
} from './operations/london-datastore.ts'
export {
  packageList,
  packageSearch,
  packageShow,
  recentlyChangedPackages,
} from './operations/packages.ts'
export type {
  PackageListParams,
  PackageListResult,
  PackageSearchParams,
  PackageSearchResult,
  PackageShowParams,
  PackageShowResult,
  RecentlyChangedPackagesParams,
  RecentlyChangedPackagesResult,
} from './operations/packages.ts'
export {
  resourceSearch,
  resourceShow,
} from './operations/resources.ts'
export type {
  ResourceSearchParams,
  ResourceSearchResult,
  ResourceShowParams,
  ResourceShowResult,
} from './operations/resources.ts'
export {
  licenseList,
  statusShow,
} from './operations/site.ts'
export type {
  LicenseListParams,
  LicenseListResult,
  StatusShowParams,
  StatusShowResult,
} from './operations/site.ts'
export {
  tagList,
  tagShow,
} from './operations/tags.ts'
export type {
  TagListParams,
  TagListResult,
  TagShowParams,
  TagShowResult,
} from './operations/tags.ts'
export type {
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
  TimeFrame,
} from './types.ts'
