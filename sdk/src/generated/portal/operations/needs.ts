// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { AcceptedNeedList, NewProposedNeed, Problem, ProposedNeedTaken } from '../types.ts';

/**
 * What {@link listAcceptedNeeds} takes.
 */
export type ListAcceptedNeedsParams = Record<string, never>;

/**
 * What {@link listAcceptedNeeds} answers.
 */
export type ListAcceptedNeedsResult = AcceptedNeedList;

/**
 * Needs that wait for a criterion
 *
 * Needs that somebody proposed and an administrator accepted, in the words that were accepted. They are kept for a year. Needs
 * that have a criterion are the city's own data, and not in here.
 *
 * What the portal knows now. A copy may be kept for a minute.
 */
export const listAcceptedNeeds: (client: Client, params?: ListAcceptedNeedsParams, options?: CallOptions) => Call<ListAcceptedNeedsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listAcceptedNeeds',
    path: '/proposed-needs',
    kind: isObject
});

/**
 * What {@link proposeNeed} takes.
 */
export type ProposeNeedParams = {
    /**
     * Who needs what, where and why, and what would count as solved.
     */
    body: NewProposedNeed;
};

/**
 * What {@link proposeNeed} answers.
 */
export type ProposeNeedResult = ProposedNeedTaken;

/**
 * Propose a need
 *
 * For anybody, without an account: what somebody needs of the city's data, in words. Whoever runs the portal reads it, by mail and
 * on the page of administrators; nobody else sees it before it is accepted, and then as it was accepted. Name nobody. Leave an
 * address if you want to be told what was decided; it is erased with it. A network may propose five needs an hour.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const proposeNeed: (client: Client, params: ProposeNeedParams, options?: CallOptions) => Call<ProposeNeedResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'proposeNeed',
    path: '/proposed-needs',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});
