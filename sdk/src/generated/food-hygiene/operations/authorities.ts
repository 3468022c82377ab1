// Generated from food-hygiene@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { headerParameters } from '../../../runtime/request/content.ts';
import { shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseAuthorities, parseAuthoritiesBasic, parseAuthoritiesBasicPage, parseAuthoritiesPage, parseAuthority } from '../decoders.ts';

import type { Authorities, AuthoritiesBasic, Authority, FhrsAuthorityId, OwnerError, PageNumber, Problem } from '../types.ts';

/**
 * What {@link authorities} takes.
 */
export type AuthoritiesParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link authorities} answers.
 */
export type AuthoritiesResult = Authorities;

/**
 * Every council that rates
 *
 * The councils of the whole United Kingdom, some 360, with how many businesses each has and where its whole list can be downloaded. Keep those whose `RegionName` is `London` for the 33 of London. The SDK adds `areaCode`, the code other data sets join on.
 *
 * Counts and dates change every night, councils once in years. Cached for six hours.
 */
export const authorities: (client: Client, params?: AuthoritiesParams, options?: CallOptions) => Call<AuthoritiesResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'authorities',
    path: '/Authorities',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseAuthorities,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link authoritiesBasic} takes.
 */
export type AuthoritiesBasicParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link authoritiesBasic} answers.
 */
export type AuthoritiesBasicResult = AuthoritiesBasic;

/**
 * Every council in brief
 *
 * Id, code, name and number of businesses of every council. It has no region, so London is known by codes from 501 to 533 or by the `areaCode` that the SDK adds.
 *
 * Counts and dates change every night, councils once in years. Cached for six hours.
 */
export const authoritiesBasic: (client: Client, params?: AuthoritiesBasicParams, options?: CallOptions) => Call<AuthoritiesBasicResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'authoritiesBasic',
    path: '/Authorities/basic',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseAuthoritiesBasic,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link authoritiesBasicPage} takes.
 */
export type AuthoritiesBasicPageParams = {
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
 * What {@link authoritiesBasicPage} answers.
 */
export type AuthoritiesBasicPageResult = AuthoritiesBasic;

/**
 * A page of councils in brief
 *
 * The same as `authoritiesBasic`, one page at a time.
 *
 * Counts and dates change every night, councils once in years. Cached for six hours.
 */
export const authoritiesBasicPage: (client: Client, params: AuthoritiesBasicPageParams, options?: CallOptions) => Call<AuthoritiesBasicPageResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'authoritiesBasicPage',
    path: '/Authorities/basic/{pageNumber}/{pageSize}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseAuthoritiesBasicPage,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link authoritiesPage} takes.
 */
export type AuthoritiesPageParams = {
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
 * What {@link authoritiesPage} answers.
 */
export type AuthoritiesPageResult = Authorities;

/**
 * A page of councils
 *
 * The same as `authorities`, one page at a time.
 *
 * Counts and dates change every night, councils once in years. Cached for six hours.
 */
export const authoritiesPage: (client: Client, params: AuthoritiesPageParams, options?: CallOptions) => Call<AuthoritiesPageResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'authoritiesPage',
    path: '/Authorities/{pageNumber}/{pageSize}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseAuthoritiesPage,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link authority} takes.
 */
export type AuthorityParams = {
    /**
     * The owner's own id of the council, `LocalAuthorityId`, not its code.
     * @example 106
     */
    id: FhrsAuthorityId;
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link authority} answers.
 */
export type AuthorityResult = Authority;

/**
 * One council
 *
 * Website, mailbox, number of businesses and download of one council. The answer is the council itself, without a list around it.
 *
 * Counts and dates change every night, councils once in years. Cached for six hours.
 */
export const authority: (client: Client, params: AuthorityParams, options?: CallOptions) => Call<AuthorityResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'authority',
    path: '/Authorities/{id}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseAuthority,
    kind: isObject
}, {}, { 'x-api-version': '2' });
