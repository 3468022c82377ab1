// Generated from food-hygiene@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { headerParameters } from '../../../runtime/request/content.ts';
import { shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseEstablishment, parseEstablishmentsBasic, parseEstablishmentsBasicPage, parseEstablishmentsById, parseSearchEstablishments } from '../decoders.ts';

import type { BusinessTypeId, Establishment, EstablishmentId, Establishments, EstablishmentsBasic, FhrsAuthorityId, FhrsCountryId, Latitude, Longitude, OwnerError, PageNumber, Problem, RatingKeyName, RatingOperatorKey, SchemeTypeKey, SortOptionKey } from '../types.ts';

/**
 * What {@link searchEstablishments} takes.
 */
export type SearchEstablishmentsParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
    /**
     * Words in the name of the business. The owner's help page has the descriptions of `name` and `address` swapped; this is what they do.
     * @example "Tamarisk Yard"
     */
    name?: string | null | undefined;
    /**
     * Words in the address, a street, a part of town or a postcode, whole or its first half.
     * @example "Mare Street"
     */
    address?: string | null | undefined;
    /**
     * Degrees east of Greenwich of the point to search around, WGS84. Needs `latitude` too.
     * @example -0.0553
     */
    longitude?: Longitude | null | undefined;
    /**
     * Degrees north of the equator of the point to search around, WGS84. Needs `longitude` too.
     * @example 51.545
     */
    latitude?: Latitude | null | undefined;
    /**
     * How far around the point to look, in miles and not in metres. The owner may cap it, and pages may hold a few businesses beyond it, so check `Distance`.
     * Unit: [mi_i].
     * @example 0.5
     */
    maxDistanceLimit?: number | null | undefined;
    /**
     * Only businesses of this type; `businessTypes` lists them.
     * @example 1
     */
    businessTypeId?: BusinessTypeId | null | undefined;
    /**
     * Only businesses under this scheme, `FHRS` with numbers or the Scottish `FHIS`.
     * @example "FHRS"
     */
    schemeTypeKey?: SchemeTypeKey | null | undefined;
    /**
     * Only businesses with this rating, the `ratingKeyName` of a rating and not its `ratingKey`. The owner's help page spells one of them `AwatingInspection`.
     * @example "5"
     */
    ratingKey?: RatingKeyName | null | undefined;
    /**
     * How to compare with `ratingKey`, equal when left out. It works on the numbers 0 to 5 only.
     * @example "GreaterThanOrEqual"
     */
    ratingOperatorKey?: RatingOperatorKey | null | undefined;
    /**
     * Only businesses that this council rates, by its `LocalAuthorityId`. The three digits of `LocalAuthorityCode` are another number and find the wrong council or none.
     * @example 106
     */
    localAuthorityId?: FhrsAuthorityId | null | undefined;
    /**
     * Only businesses in this country; 1 is England.
     * @example 1
     */
    countryId?: FhrsCountryId | null | undefined;
    /**
     * Order of the answer. `distance` wants a point.
     * @example "distance"
     */
    sortOptionKey?: SortOptionKey | null | undefined;
    /**
     * Which page of the answer to give. The first is 1.
     * @example 1
     */
    pageNumber?: PageNumber | null | undefined;
    /**
     * How many businesses a page holds. Up to 200 is what the owner is reported to advise; larger pages may get 429, and the owner caps the size at a figure it does not publish, reported as 5,000.
     * @example 20
     */
    pageSize?: number | null | undefined;
};

/**
 * What {@link searchEstablishments} answers.
 */
export type SearchEstablishmentsResult = Establishments;

/**
 * Find places to eat and shops
 *
 * Food businesses by name, by address or postcode, around a point, by council, type and rating, in any combination, with their ratings. `Distance` is filled when a point was given, in miles. Give one filter at least: a search without any is reported to be refused. For every business of a council ask with `localAuthorityId` page by page, or download `FileName` of the authority. `meta.totalCount` says how many there are in all.
 *
 * Councils publish when they have rated, most nights. Cached for ten minutes.
 */
export const searchEstablishments: (client: Client, params?: SearchEstablishmentsParams, options?: CallOptions) => Call<SearchEstablishmentsResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'searchEstablishments',
    path: '/Establishments{?name,address,longitude*,latitude*,maxDistanceLimit,businessTypeId*,schemeTypeKey*,ratingKey*,ratingOperatorKey*,localAuthorityId*,countryId*,sortOptionKey*,pageNumber*,pageSize}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseSearchEstablishments,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link establishmentsById} takes.
 */
export type EstablishmentsByIdParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
    /**
     * FHRSIDs of the businesses, at most 50, each as an `id` of its own.
     * @example [1904512,1904731]
     */
    id: Readonly<Array<EstablishmentId>>;
};

/**
 * What {@link establishmentsById} answers.
 */
export type EstablishmentsByIdResult = Establishments;

/**
 * Several food businesses by their ids
 *
 * Up to 50 businesses at once, in full. Ids that the owner does not know are left out of the answer without an error, so compare what came with what you asked for. Whether it keeps the order is not known.
 *
 * Councils publish when they have rated, most nights. Cached for ten minutes.
 */
export const establishmentsById: (client: Client, params: EstablishmentsByIdParams, options?: CallOptions) => Call<EstablishmentsByIdResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'establishmentsById',
    path: '/Establishments/list{?id*}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseEstablishmentsById,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link establishmentsBasic} takes.
 */
export type EstablishmentsBasicParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link establishmentsBasic} answers.
 */
export type EstablishmentsBasicResult = EstablishmentsBasic;

/**
 * Every food business in brief
 *
 * Id, name, type and rating of every business in the United Kingdom in one answer, without any filter. There are about 600,000 of them, so this is slow and large: use `establishmentsBasicPage`, or the nightly files of the authorities.
 *
 * Councils publish when they have rated, most nights. Cached for ten minutes.
 */
export const establishmentsBasic: (client: Client, params?: EstablishmentsBasicParams, options?: CallOptions) => Call<EstablishmentsBasicResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'establishmentsBasic',
    path: '/Establishments/basic',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseEstablishmentsBasic,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link establishmentsBasicPage} takes.
 */
export type EstablishmentsBasicPageParams = {
    /**
     * Which page to give. The first is 1.
     * @example 1
     */
    pageNumber: PageNumber;
    /**
     * How many rows a page holds. Keep to 200 or fewer.
     * @example 20
     */
    pageSize: number;
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link establishmentsBasicPage} answers.
 */
export type EstablishmentsBasicPageResult = EstablishmentsBasic;

/**
 * A page of food businesses in brief
 *
 * Id, name, type and rating of one page of all the businesses in the United Kingdom. There is no filter; to stay in London use `searchEstablishments` with a council.
 *
 * Councils publish when they have rated, most nights. Cached for ten minutes.
 */
export const establishmentsBasicPage: (client: Client, params: EstablishmentsBasicPageParams, options?: CallOptions) => Call<EstablishmentsBasicPageResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'establishmentsBasicPage',
    path: '/Establishments/basic/{pageNumber}/{pageSize}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseEstablishmentsBasicPage,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link establishment} takes.
 */
export type EstablishmentParams = {
    /**
     * FHRSID of the business, as every list gives it.
     * @example 1904512
     */
    id: EstablishmentId;
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link establishment} answers.
 */
export type EstablishmentResult = Establishment;

/**
 * One food business
 *
 * Rating, scores, address and point of one business. The answer is the business itself, without a list around it. The owner is reported to put `meta` and `links` into it in some years and to leave them out in others.
 *
 * Councils publish when they have rated, most nights. Cached for ten minutes.
 */
export const establishment: (client: Client, params: EstablishmentParams, options?: CallOptions) => Call<EstablishmentResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'establishment',
    path: '/Establishments/{id}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseEstablishment,
    kind: isObject
}, {}, { 'x-api-version': '2' });
