// Generated from postcodes@4.0.0. Do not edit: npm run generate


import { either, isFlag, isList, isNull, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';
import { parseAutocompletePostcode, parseBulkPostcodes, parseNearestPostcodes, parsePostcode, parseRandomPostcode, parseSearchPostcodes, parseValidatePostcode } from '../decoders.ts';

import type { BulkPointRow, BulkPoints, BulkPostcodeRow, BulkPostcodes, FoundPostcode, NearestPostcode, OwnerError, Postcode, PostcodeError, Problem } from '../types.ts';

/**
 * What {@link postcode} takes.
 */
export type PostcodeParams = {
    /**
     * A whole postcode. Capitals and the space do not matter.
     * @example "N1 9GU"
     */
    postcode: Brand<string, 'Postcode'>;
};

/**
 * What {@link postcode} answers.
 */
export type PostcodeResult = Postcode;

/**
 * Look up a postcode
 *
 * Everything the directory knows about one postcode: its point and every area around it.
 * Capitals and the space do not matter.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const postcode: (client: Client, params: PostcodeParams, options?: CallOptions) => Call<PostcodeResult, Problem | PostcodeError> = /*#__PURE__*/ operation(api, {
    name: 'postcode',
    path: '/postcodes/{postcode}',
    parse: parsePostcode,
    kind: isObject
});

/**
 * What {@link searchPostcodes} takes.
 */
export type SearchPostcodesParams = {
    /**
     * How far to look around a point.
     * Unit: m.
     * @default 100
     * @example 200
     */
    radius?: number | null | undefined;
    /**
     * How many to answer at most.
     * @default 10
     * @example 3
     */
    limit?: number | null | undefined;
    /**
     * Look up to 20 km around the point and answer ten at most; `radius` and a higher `limit` then count for nothing. The owner reads any value as yes, so leave it out to say no.
     * @example true
     */
    widesearch?: true | null | undefined;
} & ({
    /**
     * The beginning of a postcode.
     * @example "N1 9G"
     */
    query: string;
    longitude?: null | undefined;
    latitude?: null | undefined;
} | {
    /**
     * Degrees east of Greenwich of the point to search around. Needs `latitude` too.
     * Unit: deg.
     * @example -0.0865
     */
    longitude: number;
    /**
     * Degrees north of the equator of the point to search around. Needs `longitude` too.
     * Unit: deg.
     * @example 51.5045
     */
    latitude: number;
    query?: null | undefined;
});

/**
 * What {@link searchPostcodes} answers.
 */
export type SearchPostcodesResult = Array<FoundPostcode> | null;

/**
 * Find postcodes by their beginning or around a point
 *
 * Two searches in one. With `query`, the postcodes that begin so, in order; a whole postcode finds itself only. With
 * `longitude` and `latitude`, the postcodes around that point, nearest first, each with its `distance`. A point wins
 * over a query when both come. `result` is null when nothing is found.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const searchPostcodes: (client: Client, params: SearchPostcodesParams, options?: CallOptions) => Call<SearchPostcodesResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchPostcodes',
    path: '/postcodes{?query,longitude,latitude,radius,limit,widesearch}',
    parse: parseSearchPostcodes,
    kind: /*#__PURE__*/ either(isList, isNull)
});

/**
 * What {@link bulkPostcodes} takes.
 */
export type BulkPostcodesParams = {
    /**
     * Either postcodes to look up, or points to find postcodes around. Not both.
     */
    body: BulkPostcodes | BulkPoints;
};

/**
 * What {@link bulkPostcodes} answers.
 */
export type BulkPostcodesResult = Array<BulkPostcodeRow | BulkPointRow>;

/**
 * Look up to 100 postcodes or points at once
 *
 * One row comes back for each thing asked, in the order asked, with `query` repeated. A row without a match has a
 * `result` of null and is no error. For a postcode the result is one postcode; for a point it is a list, nearest
 * first. `Array.isArray(row.result)` tells them apart.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const bulkPostcodes: (client: Client, params: BulkPostcodesParams, options?: CallOptions) => Call<BulkPostcodesResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'bulkPostcodes',
    path: '/postcodes',
    method: 'POST',
    content: jsonBody,
    parse: parseBulkPostcodes,
    kind: isList
});

/**
 * What {@link nearestPostcodes} takes.
 */
export type NearestPostcodesParams = {
    /**
     * A whole postcode. Capitals and the space do not matter.
     * @example "N1 9GU"
     */
    postcode: Brand<string, 'Postcode'>;
    /**
     * How far to look around a point.
     * Unit: m.
     * @default 100
     * @example 200
     */
    radius?: number | null | undefined;
    /**
     * How many to answer at most.
     * @default 10
     * @example 3
     */
    limit?: number | null | undefined;
};

/**
 * What {@link nearestPostcodes} answers.
 */
export type NearestPostcodesResult = Array<NearestPostcode> | null;

/**
 * Postcodes around a postcode
 *
 * The postcodes around this one, nearest first. The first row is the postcode itself, at distance 0. `result` is null
 * for a postcode that has no point.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const nearestPostcodes: (client: Client, params: NearestPostcodesParams, options?: CallOptions) => Call<NearestPostcodesResult, OwnerError | Problem | PostcodeError> = /*#__PURE__*/ operation(api, {
    name: 'nearestPostcodes',
    path: '/postcodes/{postcode}/nearest{?radius,limit}',
    parse: parseNearestPostcodes,
    kind: /*#__PURE__*/ either(isList, isNull)
});

/**
 * What {@link validatePostcode} takes.
 */
export type ValidatePostcodeParams = {
    /**
     * Any text that might be a postcode.
     * @example "N1 9GU"
     */
    postcode: string;
};

/**
 * What {@link validatePostcode} answers.
 */
export type ValidatePostcodeResult = boolean;

/**
 * Check whether a postcode is in use
 *
 * True when the postcode exists today, false for everything else, a withdrawn postcode and plain nonsense included.
 * The owner serves this operation without describing it.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const validatePostcode: (client: Client, params: ValidatePostcodeParams, options?: CallOptions) => Call<ValidatePostcodeResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'validatePostcode',
    path: '/postcodes/{postcode}/validate',
    parse: parseValidatePostcode,
    kind: isFlag
});

/**
 * What {@link autocompletePostcode} takes.
 */
export type AutocompletePostcodeParams = {
    /**
     * The first characters of a postcode.
     * @example "N1 9G"
     */
    postcode: string;
    /**
     * How many to answer at most.
     * @default 10
     * @example 3
     */
    limit?: number | null | undefined;
};

/**
 * What {@link autocompletePostcode} answers.
 */
export type AutocompletePostcodeResult = Array<Brand<string, 'Postcode'>> | null;

/**
 * Complete the beginning of a postcode
 *
 * Up to `limit` postcodes that begin so, in order, for a field that fills itself as one types. `result` is null when
 * none does. The owner serves this operation without describing it.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const autocompletePostcode: (client: Client, params: AutocompletePostcodeParams, options?: CallOptions) => Call<AutocompletePostcodeResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'autocompletePostcode',
    path: '/postcodes/{postcode}/autocomplete{?limit}',
    parse: parseAutocompletePostcode,
    kind: /*#__PURE__*/ either(isList, isNull)
});

/**
 * What {@link randomPostcode} takes.
 */
export type RandomPostcodeParams = {
    /**
     * Choose among the postcodes of this district only.
     * @example "SW1A"
     */
    outcode?: Brand<string, 'Outcode'> | null | undefined;
};

/**
 * What {@link randomPostcode} answers.
 */
export type RandomPostcodeResult = Postcode | null;

/**
 * A postcode by chance
 *
 * Any postcode in use, or any in one district. `result` is null when the district has none.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const randomPostcode: (client: Client, params?: RandomPostcodeParams, options?: CallOptions) => Call<RandomPostcodeResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'randomPostcode',
    path: '/random/postcodes{?outcode}',
    parse: parseRandomPostcode,
    kind: /*#__PURE__*/ either(isNull, isObject)
});
