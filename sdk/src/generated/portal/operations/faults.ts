// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { Fault, FaultList, NewFault, Problem } from '../types.ts';

/**
 * What {@link listFaults} takes.
 */
export type ListFaultsParams = {
    /**
     * Only operations of this API.
     * @example "tfl"
     */
    api?: string | null | undefined;
};

/**
 * What {@link listFaults} answers.
 */
export type ListFaultsResult = FaultList;

/**
 * Reports of wrong data
 *
 * The reports of the last year, those made last first, a hundred at the most: which operation, and what became of it. What
 * somebody wrote is not in here, nor who.
 *
 * What the portal knows now. A copy may be kept for fifteen seconds.
 */
export const listFaults: (client: Client, params?: ListFaultsParams, options?: CallOptions) => Call<ListFaultsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listFaults',
    path: '/fault-reports{?api}',
    kind: isObject
});

/**
 * What {@link reportFault} takes.
 */
export type ReportFaultParams = {
    /**
     * What is wrong, and at which operation.
     */
    body: NewFault;
};

/**
 * What {@link reportFault} answers.
 */
export type ReportFaultResult = Fault;

/**
 * Report wrong data
 *
 * For anybody, without an account: what an operation answered, and what is wrong with it. It goes to the owner of the API,
 * by mail where the owner has said where, and to the owner's desk. What you write is never shown in public, only that there is a
 * report and what became of it. Leave an address if you want an answer; it is erased with it. A network may report ten
 * faults an hour.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const reportFault: (client: Client, params: ReportFaultParams, options?: CallOptions) => Call<ReportFaultResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportFault',
    path: '/fault-reports',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});
