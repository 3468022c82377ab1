// Generated from open-data@1.1.0. Do not edit: npm run generate

import type { Live } from '../../work/live/live.ts'
import { recentlyChangedPackages as askRecentlyChangedPackages, type RecentlyChangedPackagesParams, type RecentlyChangedPackagesResult } from './operations/packages.ts'
import { datastoreSearch as askDatastoreSearch, type DatastoreSearchParams, type DatastoreSearchResult } from './operations/data-store.ts'
import { datastoreSearchSql as askDatastoreSearchSql, type DatastoreSearchSqlParams, type DatastoreSearchSqlResult } from './operations/data-store.ts'

/** For `watch`. */
export const recentlyChangedPackages: Live<RecentlyChangedPackagesParams, RecentlyChangedPackagesResult, RecentlyChangedPackagesResult[number]> = {
  ask: askRecentlyChangedPackages,
  seconds: 600,
  items: (answer) => answer,
  id: (item) => item.id,
}

/** For `watch`. */
export const datastoreSearch: Live<DatastoreSearchParams, DatastoreSearchResult> = {
  ask: askDatastoreSearch,
  seconds: 300,
}

/** For `watch`. */
export const datastoreSearchSql: Live<DatastoreSearchSqlParams, DatastoreSearchSqlResult> = {
  ask: askDatastoreSearchSql,
  seconds: 300,
}
