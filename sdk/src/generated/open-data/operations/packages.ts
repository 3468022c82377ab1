// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { whenTrue } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { json, shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parsePackageList, parsePackageSearch, parsePackageShow, parseRecentlyChangedPackages } from '../decoders.ts';

import type { Activity, CkanError, DatasetId, Limit, Offset, Package, PackageSearch, Problem } from '../types.ts';

/**
 * What {@link packageList} takes.
 */
export type PackageListParams = {
    /**
     * How many to give. All when left out, unless the host has a limit of its own.
     * @example 10
     */
    limit?: Limit | null | undefined;
    /**
     * How many to pass over before the first one given.
     * @example 0
     */
    offset?: Offset | null | undefined;
};

/**
 * What {@link packageList} answers.
 */
export type PackageListResult = Array<DatasetId>;

/**
 * Names of every data set
 *
 * The names of all public data sets, nothing else. The London Datastore is reported to give about a thousand five- character ids, fewer than it has data sets.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const packageList: (client: Client, params?: PackageListParams, options?: CallOptions) => Call<PackageListResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'packageList',
    path: '/api/3/action/package_list{?limit*,offset*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parsePackageList,
    kind: isList
});

/**
 * What {@link packageSearch} takes.
 */
export type PackageSearchParams = {
    /**
     * Words to look for, in the language of Solr: `trees`, `title:trees`, `+trees -parks`. Everything when left out. The London Datastore is reported to ignore it.
     * @example "trees"
     */
    q?: string | null | undefined;
    /**
     * Filters in the language of Solr that do not touch the order, several of them apart by a space: `organization:hackney res_format:CSV`.
     * @example "organization:hackney"
     */
    fq?: string | null | undefined;
    /**
     * Fields to order by, each with `asc` or `desc`, apart by commas. Best match first when left out.
     * @example "metadata_modified desc"
     */
    sort?: string | null | undefined;
    /**
     * How many data sets to give, 10 when left out. CKAN gives 1,000 at most without saying that it cut.
     * @default 10
     * @example 20
     */
    rows?: number | null | undefined;
    /**
     * How many data sets to pass over before the first one given.
     * @default 0
     * @example 0
     */
    start?: number | null | undefined;
    /**
     * Fields to count values of. It travels as JSON inside the query, `["organization","res_format"]`.
     * @example ["organization","res_format"]
     */
    'facet.field'?: Readonly<Array<string>> | undefined;
    /**
     * How many values to count for each field, 50 when left out. A negative number means all.
     * @default 50
     * @example 10
     */
    'facet.limit'?: number | null | undefined;
};

/**
 * What {@link packageSearch} answers.
 */
export type PackageSearchResult = PackageSearch;

/**
 * Find data sets
 *
 * Data sets that match words and filters, best match first, ten at a time, and counts by field on request. A query that Solr cannot read is refused with 409. Take care at the London Datastore: it is reported to answer any query with the whole catalogue and status 200, and to list the data sets under `result` in place of `results`. Use `datasets` there.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const packageSearch: (client: Client, params?: PackageSearchParams, options?: CallOptions) => Call<PackageSearchResult, Problem | CkanError> = /*#__PURE__*/ shapedOperation(api, {
    name: 'packageSearch',
    path: '/api/3/action/package_search{?q,fq,sort,rows,start,facet.field,facet.limit}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parsePackageSearch,
    kind: isObject
}, { 'facet.field': json });

/**
 * What {@link packageShow} takes.
 */
export type PackageShowParams = {
    /**
     * Id or name of the data set. The London Datastore is reported to know the five-character id only.
     * @example "street-trees-local-authorities"
     */
    id: DatasetId;
};

/**
 * What {@link packageShow} answers.
 */
export type PackageShowResult = Package;

/**
 * One data set with its files
 *
 * Everything CKAN knows about one data set, files, tags, groups and licence included.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const packageShow: (client: Client, params: PackageShowParams, options?: CallOptions) => Call<PackageShowResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'packageShow',
    path: '/api/3/action/package_show{?id*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parsePackageShow,
    kind: isObject
});

/**
 * What {@link recentlyChangedPackages} takes.
 */
export type RecentlyChangedPackagesParams = {
    /**
     * How many changes to give, 31 when left out. A host gives 100 at most.
     * @default 31
     * @example 10
     */
    limit?: number | null | undefined;
    /**
     * How many to pass over before the first one given.
     * @example 0
     */
    offset?: Offset | null | undefined;
};

/**
 * What {@link recentlyChangedPackages} answers.
 */
export type RecentlyChangedPackagesResult = Array<Activity>;

/**
 * What changed lately
 *
 * The latest changes of data sets, newest first, each with the data set as it was then. Hosts on CKAN 2.10 or newer have it only with the activity plug-in. Each change names the account that made it by its id.
 *
 * As changes happen. Cached for ten minutes.
 */
export const recentlyChangedPackages: (client: Client, params?: RecentlyChangedPackagesParams, options?: CallOptions) => Call<RecentlyChangedPackagesResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'recentlyChangedPackages',
    path: '/api/3/action/recently_changed_packages_activity_list{?limit,offset*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseRecentlyChangedPackages,
    kind: isList
});
