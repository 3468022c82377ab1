// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { whenTrue } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseResourceSearch, parseResourceShow } from '../decoders.ts';

import type { CkanError, Limit, Offset, Problem, Resource, ResourceId, ResourceSearch } from '../types.ts';

/**
 * What {@link resourceShow} takes.
 */
export type ResourceShowParams = {
    /**
     * Id of the file.
     * @example "5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4"
     */
    id: ResourceId;
};

/**
 * What {@link resourceShow} answers.
 */
export type ResourceShowResult = Resource;

/**
 * One file of a data set
 *
 * Name, address, kind and dates of one file. The file itself is at its `url`, not here.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const resourceShow: (client: Client, params: ResourceShowParams, options?: CallOptions) => Call<ResourceShowResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'resourceShow',
    path: '/api/3/action/resource_show{?id*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseResourceShow,
    kind: isObject
});

/**
 * What {@link resourceSearch} takes.
 */
export type ResourceSearchParams = {
    /**
     * A field of files and a word in it, `field:word`. Case does not matter. It is no full-text search.
     * @example "name:trees"
     */
    query: string;
    /**
     * Field of files to order by.
     * @example "name"
     */
    order_by?: string | null | undefined;
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
 * What {@link resourceSearch} answers.
 */
export type ResourceSearchResult = ResourceSearch;

/**
 * Find files by a field
 *
 * Files whose field holds a word, `name:trees` or `format:csv`. It reads one field and knows no order of relevance; to search properly use `packageSearch` with `res_format` in `fq`. The London Datastore is reported to answer 410.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const resourceSearch: (client: Client, params: ResourceSearchParams, options?: CallOptions) => Call<ResourceSearchResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'resourceSearch',
    path: '/api/3/action/resource_search{?query,order_by,limit*,offset*}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseResourceSearch,
    kind: isObject
});
