// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { AccountId, ApprovalDecision, ApprovalId, ApprovalRequest, ApprovalRequestList, AuditPage, AuditProof, Bulletin, BulletinId, KeyId, LeakAnswer, LeakId, LeakList, MailId, MisfitList, NeedDecision, NewBulletin, NewBulletinEntry, PersonDetail, PersonList, PortalUsage, Problem, ProposalList, ProposedNeed, ProposedNeedId, ProposedNeedList, Reason, Standing, WaitingMailList } from '../types.ts';

/**
 * What {@link listApprovalRequests} takes.
 */
export type ListApprovalRequestsParams = {
    /**
     * Only requests in this state.
     * @default "pending"
     * @example "pending"
     */
    state?: 'pending' | 'approved' | 'refused' | 'withdrawn' | 'expired' | null | undefined;
    /**
     * The `next` of the page before.
     * @example "MTc5NTI1MTYwMDAwMCBhcHJfNU5kMkpzTDg"
     */
    after?: string | null | undefined;
};

/**
 * What {@link listApprovalRequests} answers.
 */
export type ListApprovalRequestsResult = ApprovalRequestList;

/**
 * Requests for access that wait
 *
 * Of every holder, the one that has waited longest first, 200 at a time. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listApprovalRequests: (client: Client, params?: ListApprovalRequestsParams, options?: CallOptions) => Call<ListApprovalRequestsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listApprovalRequests',
    path: '/administration/approvals{?state,after}',
    kind: isObject
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
 * own account. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const decideApproval: (client: Client, params: DecideApprovalParams, options?: CallOptions) => Call<DecideApprovalResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'decideApproval',
    path: '/administration/approvals/{approvalId}/decision',
    method: 'PUT',
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link getStanding} takes.
 */
export type GetStandingParams = Record<string, never>;

/**
 * What {@link getStanding} answers.
 */
export type GetStandingResult = Standing;

/**
 * How the portal stands
 *
 * How many people there are, what waits for an answer, and how the owners' servers do, as the server sees them that
 * answers this. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getStanding: (client: Client, params?: GetStandingParams, options?: CallOptions) => Call<GetStandingResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getStanding',
    path: '/administration/standing',
    kind: isObject
});

/**
 * What {@link listPeople} takes.
 */
export type ListPeopleParams = {
    /**
     * An account's id, a key's id, how a key begins (up to its fourth random character), or how an address begins. Never a whole key.
     * @example "ada"
     */
    search?: string | null | undefined;
    /**
     * What `next` of the page before says.
     * @example "MjAyNi0xMS0yMFQwODoxNTowMFogYWNjXzdZZDFSa1E0"
     */
    after?: string | null | undefined;
};

/**
 * What {@link listPeople} answers.
 */
export type ListPeopleResult = PersonList;

/**
 * People who have an account
 *
 * Newest first, 50 at a time. Addresses are shown in part: whoever needs one opens that account, and the audit says so.
 * For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listPeople: (client: Client, params?: ListPeopleParams, options?: CallOptions) => Call<ListPeopleResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listPeople',
    path: '/administration/people{?search,after}',
    kind: isObject
});

/**
 * What {@link getPerson} takes.
 */
export type GetPersonParams = {
    /**
     * The account's id.
     * @example "acc_7Yd1RkQ4"
     */
    accountId: AccountId;
};

/**
 * What {@link getPerson} answers.
 */
export type GetPersonResult = PersonDetail;

/**
 * One account, with its keys
 *
 * Address, keys without their secrets, requests for access, and calls of the last 30 days. That it was looked at is
 * written into the audit. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getPerson: (client: Client, params: GetPersonParams, options?: CallOptions) => Call<GetPersonResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getPerson',
    path: '/administration/people/{accountId}',
    kind: isObject
});

/**
 * What {@link restoreAccount} takes.
 */
export type RestoreAccountParams = {
    /**
     * The account's id.
     * @example "acc_7Yd1RkQ4"
     */
    accountId: AccountId;
};

/**
 * What {@link restoreAccount} answers.
 */
export type RestoreAccountResult = undefined;

/**
 * Lift a suspension
 *
 * Keys that were not revoked work again. The holder gets a mail. For administrators; others get 403
 * `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const restoreAccount: (client: Client, params: RestoreAccountParams, options?: CallOptions) => Call<RestoreAccountResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'restoreAccount',
    path: '/administration/people/{accountId}/suspension',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link suspendAccount} takes.
 */
export type SuspendAccountParams = {
    /**
     * The account's id.
     * @example "acc_7Yd1RkQ4"
     */
    accountId: AccountId;
    /**
     * Why, in words to the holder.
     */
    body: Reason;
};

/**
 * What {@link suspendAccount} answers.
 */
export type SuspendAccountResult = undefined;

/**
 * Suspend an account
 *
 * Every key of the account is refused with 403 `account.suspended` from its next call on, at every server. The holder
 * gets a mail with the reason, can sign in, read and export, revoke keys, and delete the account; nothing can be made
 * or changed. An account that is deleted and signed up again stays suspended. For administrators; others get 403
 * `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const suspendAccount: (client: Client, params: SuspendAccountParams, options?: CallOptions) => Call<SuspendAccountResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'suspendAccount',
    path: '/administration/people/{accountId}/suspension',
    method: 'PUT',
    content: jsonBody,
    parse: parseNothing
});

/**
 * What {@link stopKey} takes.
 */
export type StopKeyParams = {
    /**
     * The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
     * @example "key_3Tq8WnZ2"
     */
    keyId: KeyId;
    /**
     * Why, in words to the holder.
     */
    body: Reason;
};

/**
 * What {@link stopKey} answers.
 */
export type StopKeyResult = undefined;

/**
 * Stop somebody's key
 *
 * It is refused from its next call on, for good, and its holder gets a mail with the reason. For administrators; anybody
 * else gets 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const stopKey: (client: Client, params: StopKeyParams, options?: CallOptions) => Call<StopKeyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopKey',
    path: '/administration/keys/{keyId}/revocation',
    method: 'PUT',
    content: jsonBody,
    parse: parseNothing
});

/**
 * What {@link listWaitingMails} takes.
 */
export type ListWaitingMailsParams = {
    /**
     * Mails that wait to be sent, or that were given up.
     * @default "failed"
     * @example "failed"
     */
    state?: 'waiting' | 'failed' | null | undefined;
    /**
     * What `next` of the page before says.
     * @example 1041
     */
    before?: number | null | undefined;
};

/**
 * What {@link listWaitingMails} answers.
 */
export type ListWaitingMailsResult = WaitingMailList;

/**
 * Mails that wait or were given up
 *
 * Newest first, 50 at a time, without their text, and with their addresses in part. For administrators; anybody else
 * gets 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listWaitingMails: (client: Client, params?: ListWaitingMailsParams, options?: CallOptions) => Call<ListWaitingMailsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listWaitingMails',
    path: '/administration/mails{?state,before}',
    kind: isObject
});

/**
 * What {@link retryMail} takes.
 */
export type RetryMailParams = {
    /**
     * The mail's id, as `listWaitingMails` gives it.
     * @example "mail_41"
     */
    mailId: MailId;
};

/**
 * What {@link retryMail} answers.
 */
export type RetryMailResult = undefined;

/**
 * Try a mail again
 *
 * It is tried now, given up or not. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const retryMail: (client: Client, params: RetryMailParams, options?: CallOptions) => Call<RetryMailResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'retryMail',
    path: '/administration/mails/{mailId}/trial',
    method: 'PUT',
    parse: parseNothing
});

/**
 * What {@link listAudit} takes.
 */
export type ListAuditParams = {
    /**
     * Only rows with this id, as who did it or as what it was done to.
     * @example "acc_7Yd1RkQ4"
     */
    about?: string | null | undefined;
    /**
     * Only rows of this action.
     * @example "account-suspended"
     */
    action?: string | null | undefined;
    /**
     * What `next` of the page before says.
     * @example 1041
     */
    before?: number | null | undefined;
};

/**
 * What {@link listAudit} answers.
 */
export type ListAuditResult = AuditPage;

/**
 * Who did what
 *
 * Newest first, 50 at a time, by ids. Rows are never changed and never erased. For administrators; others get 403
 * `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listAudit: (client: Client, params?: ListAuditParams, options?: CallOptions) => Call<ListAuditResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listAudit',
    path: '/administration/audit{?about,action,before}',
    kind: isObject
});

/**
 * What {@link proveAudit} takes.
 */
export type ProveAuditParams = Record<string, never>;

/**
 * What {@link proveAudit} answers.
 */
export type ProveAuditResult = AuditProof;

/**
 * Whether the audit is as it was written
 *
 * Each row holds a keyed hash of itself and of all before it. This reads all of them, at most once in ten seconds. Keep
 * `head` somewhere else: a later proof that has more rows and another head is of the same list only if the row it names
 * is still there. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const proveAudit: (client: Client, params?: ProveAuditParams, options?: CallOptions) => Call<ProveAuditResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'proveAudit',
    path: '/administration/audit/proof',
    kind: isObject
});

/**
 * What {@link portalUsage} takes.
 */
export type PortalUsageParams = {
    /**
     * How many days back to count, today included.
     * Unit: d.
     * @default 30
     * @example 7
     */
    days?: number | null | undefined;
};

/**
 * What {@link portalUsage} answers.
 */
export type PortalUsageResult = PortalUsage;

/**
 * What everybody called
 *
 * Calls of all keys by operation and by day, without saying whose. For administrators; others get 403
 * `account.not_administrator`.
 *
 * Counts are written at least every second.
 */
export const portalUsage: (client: Client, params?: PortalUsageParams, options?: CallOptions) => Call<PortalUsageResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'portalUsage',
    path: '/administration/usage{?days}',
    kind: isObject
});

/**
 * What {@link listMisfits} takes.
 */
export type ListMisfitsParams = {
    /**
     * Only operations of this API.
     * @example "tfl"
     */
    api?: string | null | undefined;
};

/**
 * What {@link listMisfits} answers.
 */
export type ListMisfitsResult = MisfitList;

/**
 * Shapes of answers that do not fit
 *
 * The smallest shapes in which answers that passed the gateway do not fit their contract: a place, what the contract
 * wants there and what kind of value came. A value is never kept, and a name that no contract knows neither: both are
 * told apart by a keyed hash. For administrators; others get 403 `account.not_administrator`.
 *
 * Counts are written every five seconds.
 */
export const listMisfits: (client: Client, params?: ListMisfitsParams, options?: CallOptions) => Call<ListMisfitsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listMisfits',
    path: '/administration/misfits{?api}',
    kind: isObject
});

/**
 * What {@link listWaitingProposals} takes.
 */
export type ListWaitingProposalsParams = {
    /**
     * The `next` of the page before.
     * @example "MTc5NTI1MTYwMDAwMCBhcHJfNU5kMkpzTDg"
     */
    after?: string | null | undefined;
};

/**
 * What {@link listWaitingProposals} answers.
 */
export type ListWaitingProposalsResult = ProposalList;

/**
 * Proposals that wait
 *
 * Of all APIs, those on which somebody has to decide or that are to be published, oldest first, fifty at a time. For administrators; others get
 * 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listWaitingProposals: (client: Client, params?: ListWaitingProposalsParams, options?: CallOptions) => Call<ListWaitingProposalsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listWaitingProposals',
    path: '/administration/proposals{?after}',
    kind: isObject
});

/**
 * What {@link listLeaks} takes.
 */
export type ListLeaksParams = {
    /**
     * Found keys that wait for an answer, or that have one.
     * @default "waiting"
     * @example "waiting"
     */
    state?: 'waiting' | 'answered' | null | undefined;
    /**
     * What `next` of the page before says.
     * @example 1041
     */
    before?: number | null | undefined;
};

/**
 * What {@link listLeaks} answers.
 */
export type ListLeaksResult = LeakList;

/**
 * Keys that were found in public
 *
 * Newest first, 50 at a time: which key, where it was found, and what became of it. For administrators; others get
 * 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listLeaks: (client: Client, params?: ListLeaksParams, options?: CallOptions) => Call<ListLeaksResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listLeaks',
    path: '/administration/leaks{?state,before}',
    kind: isObject
});

/**
 * What {@link answerLeak} takes.
 */
export type AnswerLeakParams = {
    /**
     * The id of the found key, as `listLeaks` gives it.
     * @example "leak_3"
     */
    leakId: LeakId;
    /**
     * What is to be done.
     */
    body: LeakAnswer;
};

/**
 * What {@link answerLeak} answers.
 */
export type AnswerLeakResult = undefined;

/**
 * Answer a found key
 *
 * Revoke the key, or leave it as it is; either way nobody waits for an answer any more. For administrators; anybody else
 * gets 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const answerLeak: (client: Client, params: AnswerLeakParams, options?: CallOptions) => Call<AnswerLeakResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'answerLeak',
    path: '/administration/leaks/{leakId}/answer',
    method: 'PUT',
    content: jsonBody,
    parse: parseNothing
});

/**
 * What {@link publishBulletin} takes.
 */
export type PublishBulletinParams = {
    /**
     * What is to be said.
     */
    body: NewBulletin;
};

/**
 * What {@link publishBulletin} answers.
 */
export type PublishBulletinResult = Bulletin;

/**
 * Publish a bulletin
 *
 * Say in public what you know of an incident, or that work is planned. It stands on the status page, in `getStatus` and in
 * the feed at once, and in the audit by its id. Thirty may be open at a time. For administrators; others get 403
 * `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const publishBulletin: (client: Client, params: PublishBulletinParams, options?: CallOptions) => Call<PublishBulletinResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'publishBulletin',
    path: '/administration/bulletins',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link continueBulletin} takes.
 */
export type ContinueBulletinParams = {
    /**
     * The bulletin's id.
     * @example "bul_4Kd9Qx2M"
     */
    bulletinId: BulletinId;
    /**
     * What is new.
     */
    body: NewBulletinEntry;
};

/**
 * What {@link continueBulletin} answers.
 */
export type ContinueBulletinResult = Bulletin;

/**
 * Write on in a bulletin, or close it
 *
 * Add what is new, thirty entries at the most; planned work may be given other times. With `close` it is the last word. What
 * stands in a bulletin is never changed. It is erased ninety days after it is over. For administrators; others get
 * 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const continueBulletin: (client: Client, params: ContinueBulletinParams, options?: CallOptions) => Call<ContinueBulletinResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'continueBulletin',
    path: '/administration/bulletins/{bulletinId}/entries',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link listProposedNeeds} takes.
 */
export type ListProposedNeedsParams = {
    /**
     * Which ones.
     * @default "waiting"
     * @example "waiting"
     */
    state?: 'waiting' | 'accepted' | 'declined' | null | undefined;
    /**
     * The `next` of the page before.
     * @example "MTc5NTI1MTYwMDAwMCBhcHJfNU5kMkpzTDg"
     */
    after?: string | null | undefined;
};

/**
 * What {@link listProposedNeeds} answers.
 */
export type ListProposedNeedsResult = ProposedNeedList;

/**
 * Needs that people proposed
 *
 * A hundred at a time, those proposed last first. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listProposedNeeds: (client: Client, params?: ListProposedNeedsParams, options?: CallOptions) => Call<ListProposedNeedsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listProposedNeeds',
    path: '/administration/proposed-needs{?state,after}',
    kind: isObject
});

/**
 * What {@link decideProposedNeed} takes.
 */
export type DecideProposedNeedParams = {
    /**
     * The proposed need's id.
     * @example "need_6Rb2Hc9D"
     */
    needId: ProposedNeedId;
    /**
     * What becomes of it.
     */
    body: NeedDecision;
};

/**
 * What {@link decideProposedNeed} answers.
 */
export type DecideProposedNeedResult = ProposedNeed;

/**
 * Accept or decline a proposed need
 *
 * What is accepted is public, in the words that you give or else in those that were written; what is declined is shown to nobody, and one
 * that was accepted can be declined later. Whoever left an address is told by mail, once. For administrators; anybody else
 * gets 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const decideProposedNeed: (client: Client, params: DecideProposedNeedParams, options?: CallOptions) => Call<DecideProposedNeedResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'decideProposedNeed',
    path: '/administration/proposed-needs/{needId}/decision',
    method: 'PUT',
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link dismissOwner} takes.
 */
export type DismissOwnerParams = {
    /**
     * The account's id.
     * @example "acc_7Yd1RkQ4"
     */
    accountId: AccountId;
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
};

/**
 * What {@link dismissOwner} answers.
 */
export type DismissOwnerResult = undefined;

/**
 * Take an API from its owner's account
 *
 * Its next call of the desk is refused. For administrators; others get 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const dismissOwner: (client: Client, params: DismissOwnerParams, options?: CallOptions) => Call<DismissOwnerResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'dismissOwner',
    path: '/administration/people/{accountId}/owned-apis/{api}',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link grantOwner} takes.
 */
export type GrantOwnerParams = {
    /**
     * The account's id.
     * @example "acc_7Yd1RkQ4"
     */
    accountId: AccountId;
    /**
     * The API's id.
     * @example "tfl"
     */
    api: string;
};

/**
 * What {@link grantOwner} answers.
 */
export type GrantOwnerResult = undefined;

/**
 * Make an account an owner of an API
 *
 * It may sit at the API's desk and answer reports of wrong data, and gets a mail of each. For administrators; anybody else
 * gets 403 `account.not_administrator`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const grantOwner: (client: Client, params: GrantOwnerParams, options?: CallOptions) => Call<GrantOwnerResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'grantOwner',
    path: '/administration/people/{accountId}/owned-apis/{api}',
    method: 'PUT',
    parse: parseNothing
});
