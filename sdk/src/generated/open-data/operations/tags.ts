// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { whenTrue } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseTagList, parseTagShow } from '../decoders.ts';

import type { CkanError, Problem, TagDetail, TagId } from '../types.ts';

/**
 * What {@link tagList} takes.
 */
export type TagListParams = {
    /**
     * Part of a tag. All tags when left out.
     * @example "tree"
     */
    query?: string | null | undefined;
};

/**
 * What {@link tagList} answers.
 */
export type TagListResult = Array<string>;

/**
 * Every tag, or those with a text in them
 *
 * The tags of all data sets as plain words, free tags only.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const tagList: (client: Client, params?: TagListParams, options?: CallOptions) => Call<TagListResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'tagList',
    path: '/api/3/action/tag_list{?query}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseTagList,
    kind: isList
});

/**
 * What {@link tagShow} takes.
 */
export type TagShowParams = {
    /**
     * Id or name of the tag.
     * @example "trees"
     */
    id: TagId;
    /**
     * Whether to list its data sets too. A host may cut the list at 1,000, so `packageSearch` with `fq` is safer.
     * @default false
     */
    include_datasets?: boolean | null | undefined;
};

/**
 * What {@link tagShow} answers.
 */
export type TagShowResult = TagDetail;

/**
 * One tag
 *
 * One tag, and the data sets that have it when asked for.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const tagShow: (client: Client, params: TagShowParams, options?: CallOptions) => Call<TagShowResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'tagShow',
    path: '/api/3/action/tag_show{?id*,include_datasets}',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseTagShow,
    kind: isObject
});
