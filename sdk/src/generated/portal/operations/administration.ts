// Generated from portal@2.0.0. Do not edit: npm run generate


import type { Call } from '../../../runtime/call.ts';
import type { Client } from '../../../runtime/client.ts';
import { jsonBody } from '../../../runtime/content.ts';
import { operation } from '../../../runtime/operation.ts';
import type { CallOptions } from '../../../runtime/options.ts';
import { api } from '../api.ts';

import type { ApprovalDecision, ApprovalId, ApprovalRequest, ApprovalRequestList } from '../types.ts';

/**
 * What {@link listApprovalRequests} takes.
 */
export type ListApprovalRequestsParams = {
    /**
     * Only requests in this state.
     * @default "pending"
     * @example "pending"
     */
    state?: 'pending' | 'approved' | 'refused' | 'withdrawn' | 'expired' | undefined;
};

/**
 * What {@link listApprovalRequests} answers.
 */
export type ListApprovalRequestsResult = ApprovalRequestList;

/**
 * Requests for access that wait
 *
 * Of every holder, the one that has waited longest first, 200 at the most. For administrators; anybody else gets 404.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 *
 * @see https://openlondon.example/apis/portal/listApprovalRequests
 */
export const listApprovalRequests: (client: Client, params?: ListApprovalRequestsParams, options?: CallOptions) => Call<ListApprovalRequestsResult> = /*#__PURE__*/ operation(api, {
    name: 'listApprovalRequests',
    path: '/administration/approvals{?state}'
});

/**
 * What {@link decideApproval} takes.
 */
export type DecideApprovalParams = {
    /**
     * The request's id.
     * @example "apr_5Nd2JsL8"
     */
    approvalId: ApprovalId;
    /**
     * The answer, and words to the holder.
     */
    body: ApprovalDecision;
};

/**
 * What {@link decideApproval} answers.
 */
export type DecideApprovalResult = ApprovalRequest;

/**
 * Decide on a request for access
 *
 * Grant access, for a time or for good, or refuse it. What was granted can be granted for another time, and refused
 * later, which ends it with the next call. The holder gets a mail with the note. Nobody decides on a request of their
 * own account. For administrators; anybody else gets 404.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 *
 * @see https://openlondon.example/apis/portal/decideApproval
 */
export const decideApproval: (client: Client, params: DecideApprovalParams, options?: CallOptions) => Call<DecideApprovalResult> = /*#__PURE__*/ operation(api, {
    name: 'decideApproval',
    path: '/administration/approvals/{approvalId}/decision',
    method: 'PUT',
    content: jsonBody
});
