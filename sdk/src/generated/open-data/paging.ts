// Generated from open-data@1.1.0. Do not edit: npm run generate

import { byOffset } from '../../work/paging/by-offset.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { packageList as askPackageList, type PackageListParams, type PackageListResult } from './operations/packages.ts'
import { packageSearch as askPackageSearch, type PackageSearchParams, type PackageSearchResult } from './operations/packages.ts'
import { recentlyChangedPackages as askRecentlyChangedPackages, type RecentlyChangedPackagesParams, type RecentlyChangedPackagesResult } from './operations/packages.ts'
import { resourceSearch as askResourceSearch, type ResourceSearchParams, type ResourceSearchResult } from './operations/resources.ts'
import { groupList as askGroupList, type GroupListParams, type GroupListResult } from './operations/groups.ts'
import { organizationList as askOrganizationList, type OrganizationListParams, type OrganizationListResult } from './operations/groups.ts'
import { datastoreSearch as askDatastoreSearch, type DatastoreSearchParams, type DatastoreSearchResult } from './operations/data-store.ts'

/** For `paginate`. */
export const packageList: Paged<PackageListParams, PackageListResult[number]> = /* @__PURE__ */ byOffset(askPackageList, {
  parameter: "offset",
  items: (page) => page,
})

/** For `paginate`. */
export const packageSearch: Paged<PackageSearchParams, NonNullable<PackageSearchResult["results"]>[number]> = /* @__PURE__ */ byOffset(askPackageSearch, {
  parameter: "start",
  items: (page) => page.results,
  total: (page) => page.count,
})

/** For `paginate`. */
export const recentlyChangedPackages: Paged<RecentlyChangedPackagesParams, RecentlyChangedPackagesResult[number]> = /* @__PURE__ */ byOffset(askRecentlyChangedPackages, {
  parameter: "offset",
  items: (page) => page,
})

/** For `paginate`. */
export const resourceSearch: Paged<ResourceSearchParams, NonNullable<ResourceSearchResult["results"]>[number]> = /* @__PURE__ */ byOffset(askResourceSearch, {
  parameter: "offset",
  items: (page) => page.results,
  total: (page) => page.count,
})

/** For `paginate`. */
export const groupList: Paged<GroupListParams, GroupListResult[number]> = /* @__PURE__ */ byOffset(askGroupList, {
  parameter: "offset",
  items: (page) => page,
})

/** For `paginate`. */
export const organizationList: Paged<OrganizationListParams, OrganizationListResult[number]> = /* @__PURE__ */ byOffset(askOrganizationList, {
  parameter: "offset",
  items: (page) => page,
})

/** For `paginate`. */
export const datastoreSearch: Paged<DatastoreSearchParams, NonNullable<DatastoreSearchResult["records"]>[number]> = /* @__PURE__ */ byOffset(askDatastoreSearch, {
  parameter: "offset",
  items: (page) => page.records,
  total: (page) => page.total,
})
