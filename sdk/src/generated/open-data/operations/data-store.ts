// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { whenTrue } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { json, shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseDatastoreSearch, parseDatastoreSearchSql } from '../decoders.ts';

import type { CkanError, Problem, ResourceId, SqlTable, Table } from '../types.ts';

/**
 * What {@link datastoreSearch} takes.
 */
export type DatastoreSearchParams = {
    /**
     * Id of a file whose `datastore_active` is true.
     * @example "5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4"
     */
    resource_id: ResourceId;
    /**
     * Values that columns must have, all of them at once; a list means any of these. It travels as JSON inside the query, `{"borough":"Hackney"}`. Give an object and let the SDK write it.
     * @example {"borough":"Hackney"}
     */
    filters?: {
        [key: string]: string | number | boolean | Array<string | number>;
    } | undefined;
    /**
     * Words to look for in all columns.
     * @example "plane"
     */
    q?: string | null | undefined;
    /**
     * Columns to give, joined with commas. All when left out. A column whose name has a comma cannot be named here.
     * @example ["_id","borough","species"]
     */
    fields?: Readonly<Array<string>> | null | undefined;
    /**
     * Columns to order by, each with `asc` or `desc`, apart by commas.
     * @example "_id asc"
     */
    sort?: string | null | undefined;
    /**
     * How many rows to give, 100 when left out. CKAN gives 32,000 at most without saying that it cut.
     * @default 100
     * @example 5
     */
    limit?: number | null | undefined;
    /**
     * How many rows to pass over. Give a `sort` too, or pages may overlap.
     * @default 0
     * @example 0
     */
    offset?: number | null | undefined;
};

/**
 * What {@link datastoreSearch} answers.
 */
export type DatastoreSearchResult = Table;

/**
 * Rows of a file
 *
 * Rows of a file that the host has read into its database, filtered, sorted and page by page. Only files whose `datastore_active` is true have rows; others are refused with 404. Columns are those of the file, so a row is an open object. Whether the London Datastore answers this action is not known.
 *
 * As fresh as the file the rows come from, which `resourceShow` tells. Cached for five minutes.
 */
export const datastoreSearch: (client: Client, params: DatastoreSearchParams, options?: CallOptions) => Call<DatastoreSearchResult, Problem | CkanError> = /*#__PURE__*/ shapedOperation(api, {
    name: 'datastoreSearch',
    path: '/api/3/action/datastore_search{?resource_id*,filters,q,fields,sort,limit,offset}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseDatastoreSearch,
    kind: isObject
}, { filters: json });

/**
 * What {@link datastoreSearchSql} takes.
 */
export type DatastoreSearchSqlParams = {
    /**
     * One `SELECT` of PostgreSQL. Tables are called by the id of the file in double quotes, columns too when they have capitals or spaces.
     * @example "SELECT borough, count(*) AS trees FROM \"5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4\" GROUP BY borough"
     */
    sql: string;
};

/**
 * What {@link datastoreSearchSql} answers.
 */
export type DatastoreSearchSqlResult = SqlTable;

/**
 * Rows by SQL
 *
 * The rows that one `SELECT` gives. Many hosts have it switched off, which has been the standard setting of CKAN for years, and then refuse with 400, 403 or 404. What a `SELECT` may do is decided by the host.
 *
 * As fresh as the file the rows come from, which `resourceShow` tells. Cached for five minutes.
 */
export const datastoreSearchSql: (client: Client, params: DatastoreSearchSqlParams, options?: CallOptions) => Call<DatastoreSearchSqlResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'datastoreSearchSql',
    path: '/api/3/action/datastore_search_sql{?sql}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseDatastoreSearchSql,
    kind: isObject
});
