// Generated from portal@3.2.0. Do not edit: npm run generate


import type { Call } from '../../../runtime/call.ts';
import type { Client } from '../../../runtime/client.ts';
import { jsonBody } from '../../../runtime/content.ts';
import { isObject } from '../../../runtime/kind.ts';
import { operation } from '../../../runtime/operation.ts';
import type { CallOptions } from '../../../runtime/options.ts';
import { api } from '../api.ts';

import type { Desk, Fault, FaultAnswer, FaultId, Problem, ReportedFaultList } from '../types.ts';

/**
 * What {@link answerFault} takes.
 */
export type AnswerFaultParams = {
    /**
     * The report's id.
     * @example "flt_8Hs3KwV5"
     */
    faultId: FaultId;
    /**
     * What became of it.
     */
    body: FaultAnswer;
};

/**
 * What {@link answerFault} answers.
 */
export type AnswerFaultResult = Fault;

/**
 * Answer a report
 *
 * Say what became of it. `answer` is shown to everybody, so name nobody in it; whoever asked for an answer gets it by mail,
 * and with `mended` or `not-a-fault` the address is erased. For owners of the API and administrators; anybody else gets 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const answerFault: (client: Client, params: AnswerFaultParams, options?: CallOptions) => Call<AnswerFaultResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'answerFault',
    path: '/fault-reports/{faultId}/answer',
    method: 'PUT',
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link getDesk} takes.
 */
export type GetDeskParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * How many days back to count, today included.
     * Unit: d.
     * @default 30
     * @example 7
     */
    days?: number | null | undefined;
};

/**
 * What {@link getDesk} answers.
 */
export type GetDeskResult = Desk;

/**
 * The owner's desk
 *
 * Who still uses what: calls, errors and keys of each operation, how long it takes, how far answers agree with the
 * contract, which reports of wrong data wait, and of which releases holders were told. Fewer than five keys are not
 * counted, so that nobody is found by a number. For owners of the API and administrators; anybody else gets 403
 * `account.not_owner`.
 *
 * Counts are written at least every five seconds.
 */
export const getDesk: (client: Client, params: GetDeskParams, options?: CallOptions) => Call<GetDeskResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getDesk',
    path: '/owned-apis/{api}{?days}',
    kind: isObject
});

/**
 * What {@link listReportedFaults} takes.
 */
export type ListReportedFaultsParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * Reports that wait for their owner's last word, or that have it.
     * @default "open"
     * @example "open"
     */
    state?: 'open' | 'settled' | null | undefined;
};

/**
 * What {@link listReportedFaults} answers.
 */
export type ListReportedFaultsResult = ReportedFaultList;

/**
 * Reports of wrong data, in full
 *
 * What people wrote, those made last first, a hundred at the most, without who they are. For owners of the API and
 * administrators; anybody else gets 403 `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listReportedFaults: (client: Client, params: ListReportedFaultsParams, options?: CallOptions) => Call<ListReportedFaultsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listReportedFaults',
    path: '/owned-apis/{api}/fault-reports{?state}',
    kind: isObject
});
