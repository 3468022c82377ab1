// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';

import type { FailedCalls, KeyId, Problem, Usage } from '../types.ts';

/**
 * What {@link keyUsage} takes.
 */
export type KeyUsageParams = {
    /**
     * The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
     * @example "key_3Tq8WnZ2"
     */
    keyId: KeyId;
    /**
     * How many days back to count, today included.
     * Unit: d.
     * @default 30
     * @example 7
     */
    days?: number | null | undefined;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link keyUsage} answers.
 */
export type KeyUsageResult = Usage;

/**
 * What one key did
 *
 * Calls of one key by day and operation, with the limits it is under and what is left of today's.
 *
 * Counts are written at least every second.
 */
export const keyUsage: (client: Client, params: KeyUsageParams, options?: CallOptions) => Call<KeyUsageResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'keyUsage',
    path: '/keys/{keyId}/usage{?days,team}',
    kind: isObject
});

/**
 * What {@link accountUsage} takes.
 */
export type AccountUsageParams = {
    /**
     * How many days back to count, today included.
     * Unit: d.
     * @default 30
     * @example 7
     */
    days?: number | null | undefined;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link accountUsage} answers.
 */
export type AccountUsageResult = Usage;

/**
 * What all your keys did
 *
 * The same rows, added up over every key of the account, revoked ones included.
 *
 * Counts are written at least every second.
 */
export const accountUsage: (client: Client, params?: AccountUsageParams, options?: CallOptions) => Call<AccountUsageResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'accountUsage',
    path: '/usage{?days,team}',
    kind: isObject
});

/**
 * What {@link usageTable} takes.
 */
export type UsageTableParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link usageTable} answers.
 */
export type UsageTableResult = string;

/**
 * Usage as a table
 *
 * Every count there is, as CSV: one line for each key, day and operation, with the names of the columns in the first.
 * A text that a spreadsheet would take for a formula begins with an apostrophe. The SDK gives the text as it is.
 *
 * Counts are written at least every second.
 */
export const usageTable: (client: Client, params?: UsageTableParams, options?: CallOptions) => Call<UsageTableResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'usageTable',
    path: '/usage/table{?team}',
    accept: 'text/csv',
    parse: parseAsIs
});

/**
 * What {@link listFailedCalls} takes.
 */
export type ListFailedCallsParams = {
    /**
     * Only those of this key.
     * @example "key_3Tq8WnZ2"
     */
    keyId?: KeyId | null | undefined;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link listFailedCalls} answers.
 */
export type ListFailedCallsResult = FailedCalls;

/**
 * Why calls of the last day failed
 *
 * Calls of your keys that were answered with a status of 400 or above in the last 24 hours, newest first: which key,
 * which operation, and the code of the refusal, whose page says what to do. Nothing is kept of what was asked for,
 * neither path nor query nor address. The latest 500 of an account are kept, and of many in one second the first 50.
 * Calls with a key that nobody was issued belong to nobody.
 *
 * As of now.
 */
export const listFailedCalls: (client: Client, params?: ListFailedCallsParams, options?: CallOptions) => Call<ListFailedCallsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listFailedCalls',
    path: '/failed-calls{?keyId*,team}',
    kind: isObject
});
