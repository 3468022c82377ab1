// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { headersAndJsonBody, jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { Desk, Fault, FaultAnswer, FaultId, IssuedReviewToken, NewComment, NewProposal, NewReviewToken, Problem, ProposalDecision, ProposalId, ProposalInFull, ProposalList, ProposalPreview, ProposedDocument, Reach, ReachQuestion, ReportedFaultList, ReviewTokenList, SdkUse, TokenId } from '../types.ts';

/**
 * What {@link reportUse} takes.
 */
export type ReportUseParams = {
    /**
     * Names, and nothing else.
     */
    body: SdkUse;
};

/**
 * What {@link reportUse} answers.
 */
export type ReportUseResult = undefined;

/**
 * Tell what a project uses
 *
 * Which operations and members of the SDK a project uses, so that owners see what a change would touch. The SDK's `check` sends
 * it when somebody says yes, and shows it before. Each is counted by month, with nothing of who sent it, and gone after the second month that
 * follows. What no contract has is dropped. Owners see what at least five reports name. A network may send twenty an hour.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const reportUse: (client: Client, params: ReportUseParams, options?: CallOptions) => Call<ReportUseResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportUse',
    path: '/sdk-use',
    method: 'POST',
    once: true,
    content: jsonBody,
    parse: parseNothing
});

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
 * and with `mended` or `not-a-fault` the address is erased. For owners of the API and administrators; others get 403
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
 * counted, so that nobody is found by a number. For owners of the API and administrators; others get 403
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
    /**
     * The `next` of the page before.
     * @example "MTc5NTI1MTYwMDAwMCBhcHJfNU5kMkpzTDg"
     */
    after?: string | null | undefined;
};

/**
 * What {@link listReportedFaults} answers.
 */
export type ListReportedFaultsResult = ReportedFaultList;

/**
 * Reports of wrong data, in full
 *
 * What people wrote, those made last first, a hundred at a time, without who they are. For owners of the API and
 * administrators; others get 403 `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listReportedFaults: (client: Client, params: ListReportedFaultsParams, options?: CallOptions) => Call<ListReportedFaultsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listReportedFaults',
    path: '/owned-apis/{api}/fault-reports{?state,after}',
    kind: isObject
});

/**
 * What {@link listProposals} takes.
 */
export type ListProposalsParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The `next` of the page before.
     * @example "MTc5NTI1MTYwMDAwMCBhcHJfNU5kMkpzTDg"
     */
    after?: string | null | undefined;
};

/**
 * What {@link listProposals} answers.
 */
export type ListProposalsResult = ProposalList;

/**
 * Proposals of an API
 *
 * What its owners proposed to publish, newest first, fifty at a time. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listProposals: (client: Client, params: ListProposalsParams, options?: CallOptions) => Call<ListProposalsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listProposals',
    path: '/owned-apis/{api}/proposals{?after}',
    kind: isObject
});

/**
 * What {@link propose} takes.
 */
export type ProposeParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The document, as one file.
     */
    body: NewProposal;
};

/**
 * What {@link propose} answers.
 */
export type ProposeResult = ProposalInFull;

/**
 * Propose a document to publish
 *
 * The document is judged as publishing judges it: checked, compared with the last release, and given its next number. What
 * cannot be published so is refused with what has to be corrected, and not kept. The rest waits for an administrator, who is
 * told by mail. It takes some seconds. An API may have five proposals that wait, and twenty new ones a day.
 * For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const propose: (client: Client, params: ProposeParams, options?: CallOptions) => Call<ProposeResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'propose',
    path: '/owned-apis/{api}/proposals',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link getProposal} takes.
 */
export type GetProposalParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The proposal's id.
     * @example "prp_3Tn6YbV8"
     */
    proposalId: ProposalId;
};

/**
 * What {@link getProposal} answers.
 */
export type GetProposalResult = ProposalInFull;

/**
 * A proposal in full
 *
 * What it would change and for whom, what the checks say, what was said and done, and what you may do. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getProposal: (client: Client, params: GetProposalParams, options?: CallOptions) => Call<GetProposalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getProposal',
    path: '/owned-apis/{api}/proposals/{proposalId}',
    kind: isObject
});

/**
 * What {@link getProposedDocument} takes.
 */
export type GetProposedDocumentParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The proposal's id.
     * @example "prp_3Tn6YbV8"
     */
    proposalId: ProposalId;
};

/**
 * What {@link getProposedDocument} answers.
 */
export type GetProposedDocumentResult = ProposedDocument;

/**
 * The proposed document
 *
 * As it was sent. It is kept until the proposal is declined, withdrawn or published. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getProposedDocument: (client: Client, params: GetProposedDocumentParams, options?: CallOptions) => Call<GetProposedDocumentResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getProposedDocument',
    path: '/owned-apis/{api}/proposals/{proposalId}/document',
    kind: isObject
});

/**
 * What {@link getProposalPreview} takes.
 */
export type GetProposalPreviewParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The proposal's id.
     * @example "prp_3Tn6YbV8"
     */
    proposalId: ProposalId;
};

/**
 * What {@link getProposalPreview} answers.
 */
export type GetProposalPreviewResult = ProposalPreview;

/**
 * How a proposal would read
 *
 * What of the SDK would be other, name by name as the generator writes it, and the contract as it would be published, to draw
 * pages from. Made when it is first asked for, which takes some seconds, and only while somebody decides on the proposal. For owners of the API and
 * administrators; others get 403 `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getProposalPreview: (client: Client, params: GetProposalPreviewParams, options?: CallOptions) => Call<GetProposalPreviewResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getProposalPreview',
    path: '/owned-apis/{api}/proposals/{proposalId}/preview',
    kind: isObject
});

/**
 * What {@link commentProposal} takes.
 */
export type CommentProposalParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The proposal's id.
     * @example "prp_3Tn6YbV8"
     */
    proposalId: ProposalId;
    /**
     * What you say.
     */
    body: NewComment;
};

/**
 * What {@link commentProposal} answers.
 */
export type CommentProposalResult = ProposalInFull;

/**
 * Say something about a proposal
 *
 * Plain text in one line; the other side is told by mail. Two hundred entries at the most, and sixty an hour. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const commentProposal: (client: Client, params: CommentProposalParams, options?: CallOptions) => Call<CommentProposalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'commentProposal',
    path: '/owned-apis/{api}/proposals/{proposalId}/comments',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link decideProposal} takes.
 */
export type DecideProposalParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The proposal's id.
     * @example "prp_3Tn6YbV8"
     */
    proposalId: ProposalId;
    /**
     * What you decide, and why.
     */
    body: ProposalDecision;
};

/**
 * What {@link decideProposal} answers.
 */
export type DecideProposalResult = ProposalInFull;

/**
 * Decide on a proposal
 *
 * Administrators approve what somebody else has proposed, or decline it, also after it was approved. Owners of the API may withdraw it. The other
 * side is told by mail. What is approved is published by `publishProposal`. Anybody else gets 403.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const decideProposal: (client: Client, params: DecideProposalParams, options?: CallOptions) => Call<DecideProposalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'decideProposal',
    path: '/owned-apis/{api}/proposals/{proposalId}/decision',
    method: 'PUT',
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link publishProposal} takes.
 */
export type PublishProposalParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The proposal's id.
     * @example "prp_3Tn6YbV8"
     */
    proposalId: ProposalId;
};

/**
 * What {@link publishProposal} answers.
 */
export type PublishProposalResult = ProposalInFull;

/**
 * Publish what was approved
 *
 * In one step: it becomes the release that was approved, or nothing happens and the reason is in the history. If something else was
 * published meanwhile, it has to be proposed anew. Holders whose keys used what breaks are told within minutes; pages and SDK
 * follow when they are built the next time. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const publishProposal: (client: Client, params: PublishProposalParams, options?: CallOptions) => Call<PublishProposalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'publishProposal',
    path: '/owned-apis/{api}/proposals/{proposalId}/publication',
    method: 'POST',
    once: true,
    kind: isObject
});

/**
 * What {@link askReach} takes.
 */
export type AskReachParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The token. Without one the answer is 401.
     * @example "ldn_review_tfl_EXAMPLE-as-it-was-shown"
     */
    'X-Review-Token'?: string | null | undefined;
    /**
     * Ids of the operations that a change reaches.
     */
    body: ReachQuestion;
};

/**
 * What {@link askReach} answers.
 */
export type AskReachResult = Reach;

/**
 * Who is hit by a change
 *
 * For programs, with a review token instead of a session: how many working keys called some operations of the API in the
 * last ninety days. An operation that fewer than five holders called is not counted, and numbers over several
 * operations go in steps of five, so that no two questions tell of one holder. 120 questions an hour.
 *
 * Counts are written at least every five seconds.
 */
export const askReach: (client: Client, params: AskReachParams, options?: CallOptions) => Call<AskReachResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'askReach',
    path: '/owned-apis/{api}/reach',
    method: 'POST',
    header: ['X-Review-Token'],
    once: true,
    content: headersAndJsonBody,
    kind: isObject
});

/**
 * What {@link listReviewTokens} takes.
 */
export type ListReviewTokensParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
};

/**
 * What {@link listReviewTokens} answers.
 */
export type ListReviewTokensResult = ReviewTokenList;

/**
 * Review tokens of an API
 *
 * Which programs may ask who uses what of the API, oldest first. Never the tokens themselves. For owners of the API and
 * administrators; others get 403 `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listReviewTokens: (client: Client, params: ListReviewTokensParams, options?: CallOptions) => Call<ListReviewTokensResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listReviewTokens',
    path: '/owned-apis/{api}/review-tokens',
    kind: isObject
});

/**
 * What {@link createReviewToken} takes.
 */
export type CreateReviewTokenParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * What it is for.
     */
    body: NewReviewToken;
};

/**
 * What {@link createReviewToken} answers.
 */
export type CreateReviewTokenResult = IssuedReviewToken;

/**
 * Let a program ask who is hit
 *
 * For the review of a pull request: with the token a program may ask how many keys called which operations of this one API,
 * and nothing else. It stands in this answer and nowhere else, works for a year, and ends at once when it is revoked, or
 * when whoever made it is no owner any more. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const createReviewToken: (client: Client, params: CreateReviewTokenParams, options?: CallOptions) => Call<CreateReviewTokenResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'createReviewToken',
    path: '/owned-apis/{api}/review-tokens',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link revokeReviewToken} takes.
 */
export type RevokeReviewTokenParams = {
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
    /**
     * The token's id.
     * @example "rvt_5Kd9WmZ2"
     */
    tokenId: TokenId;
};

/**
 * What {@link revokeReviewToken} answers.
 */
export type RevokeReviewTokenResult = undefined;

/**
 * Revoke a review token
 *
 * The next question with it is refused. For owners of the API and administrators; others get 403
 * `account.not_owner`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const revokeReviewToken: (client: Client, params: RevokeReviewTokenParams, options?: CallOptions) => Call<RevokeReviewTokenResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'revokeReviewToken',
    path: '/owned-apis/{api}/review-tokens/{tokenId}',
    method: 'DELETE',
    parse: parseNothing
});
