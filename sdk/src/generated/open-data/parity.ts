// Generated from open-data@0.1.0. Do not edit: npm run generate

import type {
  DatasetParams,
  DatasetResult,
  DatasetsResult,
  DatastoreSearchParams,
  DatastoreSearchSqlParams,
  GroupListParams,
  GroupShowParams,
  OrganizationListParams,
  OrganizationShowParams,
  PackageListParams,
  PackageSearchParams,
  PackageShowParams,
  RecentlyChangedPackagesParams,
  ResourceSearchParams,
  ResourceShowParams,
  TagListParams,
  TagShowParams,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "datasets 200": Equal<DatasetsResult, paths["/api/datasets/export.json"]['get']['responses'][200]['content']["application/json"]>
  "dataset 200": Equal<DatasetResult, paths["/api/dataset/{id}"]['get']['responses'][200]['content']["application/json"]>
  "dataset parameters": Equal<Flat<Omit<DatasetParams, 'body'>>, Flat<Place<paths["/api/dataset/{id}"]['get']['parameters'], 'path'>>>
  "packageList parameters": Equal<Flat<Omit<PackageListParams, 'body'>>, Flat<Place<paths["/api/3/action/package_list"]['get']['parameters'], 'query'>>>
  "packageSearch parameters": Equal<Flat<Omit<PackageSearchParams, "facet.field" | 'body'>>, Flat<Omit<Place<paths["/api/3/action/package_search"]['get']['parameters'], 'query'>, "facet.field">>>
  "packageShow parameters": Equal<Flat<Omit<PackageShowParams, 'body'>>, Flat<Place<paths["/api/3/action/package_show"]['get']['parameters'], 'query'>>>
  "recentlyChangedPackages parameters": Equal<Flat<Omit<RecentlyChangedPackagesParams, 'body'>>, Flat<Place<paths["/api/3/action/recently_changed_packages_activity_list"]['get']['parameters'], 'query'>>>
  "resourceShow parameters": Equal<Flat<Omit<ResourceShowParams, 'body'>>, Flat<Place<paths["/api/3/action/resource_show"]['get']['parameters'], 'query'>>>
  "resourceSearch parameters": Equal<Flat<Omit<ResourceSearchParams, 'body'>>, Flat<Place<paths["/api/3/action/resource_search"]['get']['parameters'], 'query'>>>
  "groupList parameters": Equal<Flat<Omit<GroupListParams, 'body'>>, Flat<Place<paths["/api/3/action/group_list"]['get']['parameters'], 'query'>>>
  "groupShow parameters": Equal<Flat<Omit<GroupShowParams, "include_users" | 'body'>>, Flat<Omit<Place<paths["/api/3/action/group_show"]['get']['parameters'], 'query'>, "include_users">>>
  "organizationList parameters": Equal<Flat<Omit<OrganizationListParams, 'body'>>, Flat<Place<paths["/api/3/action/organization_list"]['get']['parameters'], 'query'>>>
  "organizationShow parameters": Equal<Flat<Omit<OrganizationShowParams, "include_users" | 'body'>>, Flat<Omit<Place<paths["/api/3/action/organization_show"]['get']['parameters'], 'query'>, "include_users">>>
  "tagList parameters": Equal<Flat<Omit<TagListParams, 'body'>>, Flat<Place<paths["/api/3/action/tag_list"]['get']['parameters'], 'query'>>>
  "tagShow parameters": Equal<Flat<Omit<TagShowParams, 'body'>>, Flat<Place<paths["/api/3/action/tag_show"]['get']['parameters'], 'query'>>>
  "datastoreSearch parameters": Equal<Flat<Omit<DatastoreSearchParams, "filters" | 'body'>>, Flat<Omit<Place<paths["/api/3/action/datastore_search"]['get']['parameters'], 'query'>, "filters">>>
  "datastoreSearchSql parameters": Equal<Flat<Omit<DatastoreSearchSqlParams, 'body'>>, Flat<Place<paths["/api/3/action/datastore_search_sql"]['get']['parameters'], 'query'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "datasets 200": true,
  "dataset 200": true,
  "dataset parameters": true,
  "packageList parameters": true,
  "packageSearch parameters": true,
  "packageShow parameters": true,
  "recentlyChangedPackages parameters": true,
  "resourceShow parameters": true,
  "resourceSearch parameters": true,
  "groupList parameters": true,
  "groupShow parameters": true,
  "organizationList parameters": true,
  "organizationShow parameters": true,
  "tagList parameters": true,
  "tagShow parameters": true,
  "datastoreSearch parameters": true,
  "datastoreSearchSql parameters": true,
}
