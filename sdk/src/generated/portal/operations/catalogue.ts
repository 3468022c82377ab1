// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { AgreementList, Catalogue, Changelog, Problem, Statistics, Status } from '../types.ts';

/**
 * What {@link listApis} takes.
 */
export type ListApisParams = Record<string, never>;

/**
 * What {@link listApis} answers.
 */
export type ListApisResult = Catalogue;

/**
 * The catalogue
 *
 * Every API of the city that the portal knows, in the order of the catalogue page.
 *
 * What the portal serves now. A copy may be kept for a minute.
 */
export const listApis: (client: Client, params?: ListApisParams, options?: CallOptions) => Call<ListApisResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listApis',
    path: '/apis',
    kind: isObject
});

/**
 * What {@link listChanges} takes.
 */
export type ListChangesParams = {
    /**
     * Only the releases of this API.
     * @example "tfl"
     */
    api?: string | null | undefined;
};

/**
 * What {@link listChanges} answers.
 */
export type ListChangesResult = Changelog;

/**
 * What changed, newest first
 *
 * Every published release with its changes, which is the changelog as data.
 *
 * What the portal serves now. A copy may be kept for a minute.
 */
export const listChanges: (client: Client, params?: ListChangesParams, options?: CallOptions) => Call<ListChangesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listChanges',
    path: '/changes{?api}',
    kind: isObject
});

/**
 * What {@link getStatus} takes.
 */
export type GetStatusParams = Record<string, never>;

/**
 * What {@link getStatus} answers.
 */
export type GetStatusResult = Status;

/**
 * How everything stands
 *
 * Of each API and of the portal itself: whether its owner's server answers, by calls that passed the gateway and, where
 * nobody calls, by signs of life that the portal asks for; ninety days of it; the times in which a server could not
 * be reached; and what the operator says of them and of work that is planned. No call is told of by itself, and nobody who made one.
 *
 * Counts are written every five seconds. A copy may be kept for fifteen.
 */
export const getStatus: (client: Client, params?: GetStatusParams, options?: CallOptions) => Call<GetStatusResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getStatus',
    path: '/status',
    kind: isObject
});

/**
 * What {@link incidentFeed} takes.
 */
export type IncidentFeedParams = Record<string, never>;

/**
 * What {@link incidentFeed} answers.
 */
export type IncidentFeedResult = string;

/**
 * Incidents as a feed
 *
 * The incidents of the last ninety days and the operator's bulletins for a feed reader, as Atom (RFC 4287). What ends or
 * goes on is told of again.
 *
 * The portal looks each minute. A copy may be kept for a minute.
 */
export const incidentFeed: (client: Client, params?: IncidentFeedParams, options?: CallOptions) => Call<IncidentFeedResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'incidentFeed',
    path: '/status/incidents',
    accept: 'application/atom+xml',
    parse: parseAsIs
});

/**
 * What {@link getStatistics} takes.
 */
export type GetStatisticsParams = Record<string, never>;

/**
 * What {@link getStatistics} answers.
 */
export type GetStatisticsResult = Statistics;

/**
 * The portal in numbers
 *
 * How many developers, keys, APIs, operations and releases there are, the calls of the last ninety days and how many went
 * well, and beside them where the city said that it stood. Fewer than five people are told as null, and so are keys that fewer
 * than five hold. Nobody is told of by name or address.
 *
 * Read once a minute at the most. A copy may be kept for five.
 */
export const getStatistics: (client: Client, params?: GetStatisticsParams, options?: CallOptions) => Call<GetStatisticsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getStatistics',
    path: '/statistics',
    kind: isObject
});

/**
 * What {@link listAgreements} takes.
 */
export type ListAgreementsParams = {
    /**
     * Only operations of this API.
     * @example "tfl"
     */
    api?: string | null | undefined;
};

/**
 * What {@link listAgreements} answers.
 */
export type ListAgreementsResult = AgreementList;

/**
 * How far owners' answers agree
 *
 * Of the answers that pass the gateway some are looked at and held against the contract, beside the calls. This says how
 * many there were, how many were looked at and agreed, when one agreed last, and where others did not. What was in an
 * answer is never kept.
 *
 * Counts are written every five seconds. A copy may be kept for a minute.
 */
export const listAgreements: (client: Client, params?: ListAgreementsParams, options?: CallOptions) => Call<ListAgreementsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listAgreements',
    path: '/agreements{?api}',
    kind: isObject
});
