// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';

import type { Approval, ApprovalId, ApprovalList, ApprovalRequestBody, Problem } from '../types.ts';

/**
 * What {@link listApprovals} takes.
 */
export type ListApprovalsParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link listApprovals} answers.
 */
export type ListApprovalsResult = ApprovalList;

/**
 * What access you asked for
 *
 * Your requests, newest first, with everything that happened to them; and the APIs that have data of a class for which
 * access must be asked. Such an operation answers 403 `key.approval_needed` until then.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listApprovals: (client: Client, params?: ListApprovalsParams, options?: CallOptions) => Call<ListApprovalsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listApprovals',
    path: '/approvals{?team}',
    kind: isObject
});

/**
 * What {@link askApproval} takes.
 */
export type AskApprovalParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
    /**
     * Which API, for which key, and what for.
     */
    body: ApprovalRequestBody;
};

/**
 * What {@link askApproval} answers.
 */
export type AskApprovalResult = Approval;

/**
 * Ask for access to an API
 *
 * Say what you want the data for; whoever runs the portal decides, and a mail tells you. Access is for one key, or for
 * every key of the account. Nobody decides on a request of their own. One that nobody answers in 90 days ends.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const askApproval: (client: Client, params: AskApprovalParams, options?: CallOptions) => Call<AskApprovalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'askApproval',
    path: '/approvals{?team}',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link withdrawApproval} takes.
 */
export type WithdrawApprovalParams = {
    /**
     * The request's id.
     * @example "apr_5Nd2JsL8"
     */
    approvalId: ApprovalId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link withdrawApproval} answers.
 */
export type WithdrawApprovalResult = undefined;

/**
 * Withdraw a request, or give access back
 *
 * The request waits no longer. Of one that was granted, access ends with the next call.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const withdrawApproval: (client: Client, params: WithdrawApprovalParams, options?: CallOptions) => Call<WithdrawApprovalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'withdrawApproval',
    path: '/approvals/{approvalId}{?team}',
    method: 'DELETE',
    parse: parseNothing
});
