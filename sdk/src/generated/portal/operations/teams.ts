// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { Acceptance, Invitation, InvitationId, InvitationRequest, Member, MemberId, Problem, RoleChange, Team, TeamDetail, TeamId, TeamList, TeamName } from '../types.ts';

/**
 * What {@link listTeams} takes.
 */
export type ListTeamsParams = Record<string, never>;

/**
 * What {@link listTeams} answers.
 */
export type ListTeamsResult = TeamList;

/**
 * Your teams
 *
 * Every team you are in, with your role there.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listTeams: (client: Client, params?: ListTeamsParams, options?: CallOptions) => Call<ListTeamsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listTeams',
    path: '/teams',
    kind: isObject
});

/**
 * What {@link createTeam} takes.
 */
export type CreateTeamParams = {
    /**
     * What to call it.
     */
    body: TeamName;
};

/**
 * What {@link createTeam} answers.
 */
export type CreateTeamResult = Team;

/**
 * Begin a team
 *
 * People who hold keys together: limits, quota, usage, webhooks and access are the team's. You are its first owner. Of
 * three teams that you own, and of three begun in a day, there is no fourth.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const createTeam: (client: Client, params: CreateTeamParams, options?: CallOptions) => Call<CreateTeamResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'createTeam',
    path: '/teams',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link deleteTeam} takes.
 */
export type DeleteTeamParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
};

/**
 * What {@link deleteTeam} answers.
 */
export type DeleteTeamResult = undefined;

/**
 * Delete a team
 *
 * For owners. Its keys are refused from the next request on, and what was the team's is gone. Its members get a mail.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const deleteTeam: (client: Client, params: DeleteTeamParams, options?: CallOptions) => Call<DeleteTeamResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'deleteTeam',
    path: '/teams/{teamId}',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link getTeam} takes.
 */
export type GetTeamParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
};

/**
 * What {@link getTeam} answers.
 */
export type GetTeamResult = TeamDetail;

/**
 * One team and its people
 *
 * Who is in it, and who was invited and has not answered yet.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getTeam: (client: Client, params: GetTeamParams, options?: CallOptions) => Call<GetTeamResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getTeam',
    path: '/teams/{teamId}',
    kind: isObject
});

/**
 * What {@link renameTeam} takes.
 */
export type RenameTeamParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
    /**
     * What to call it.
     */
    body: TeamName;
};

/**
 * What {@link renameTeam} answers.
 */
export type RenameTeamResult = Team;

/**
 * Name a team anew
 *
 * For owners. Everybody in the team sees the new name.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const renameTeam: (client: Client, params: RenameTeamParams, options?: CallOptions) => Call<RenameTeamResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'renameTeam',
    path: '/teams/{teamId}',
    method: 'PATCH',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link inviteMember} takes.
 */
export type InviteMemberParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
    /**
     * Whom, and as what.
     */
    body: InvitationRequest;
};

/**
 * What {@link inviteMember} answers.
 */
export type InviteMemberResult = Invitation;

/**
 * Invite somebody
 *
 * For owners and managers; an owner alone makes owners. The address gets a mail with a link that works once, for seven
 * days, for whoever signs in with that address. A new invitation takes the place of an earlier one.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const inviteMember: (client: Client, params: InviteMemberParams, options?: CallOptions) => Call<InviteMemberResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'inviteMember',
    path: '/teams/{teamId}/invitations',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link revokeInvitation} takes.
 */
export type RevokeInvitationParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
    /**
     * The invitation's id.
     * @example "inv_6Gt3BvN8"
     */
    invitationId: InvitationId;
};

/**
 * What {@link revokeInvitation} answers.
 */
export type RevokeInvitationResult = undefined;

/**
 * Take an invitation back
 *
 * For owners and managers. The link in the mail no longer works.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const revokeInvitation: (client: Client, params: RevokeInvitationParams, options?: CallOptions) => Call<RevokeInvitationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'revokeInvitation',
    path: '/teams/{teamId}/invitations/{invitationId}',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link removeMember} takes.
 */
export type RemoveMemberParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
    /**
     * The member's id, as `getTeam` gives it.
     * @example "acc_7Yd1RkQ4"
     */
    memberId: MemberId;
};

/**
 * What {@link removeMember} answers.
 */
export type RemoveMemberResult = undefined;

/**
 * Remove a member, or leave
 *
 * For owners and managers, and for oneself. Whoever is removed sees and changes nothing of the team from the next request
 * on. Keys that they have seen go on working: rotate those.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const removeMember: (client: Client, params: RemoveMemberParams, options?: CallOptions) => Call<RemoveMemberResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'removeMember',
    path: '/teams/{teamId}/members/{memberId}',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link changeMember} takes.
 */
export type ChangeMemberParams = {
    /**
     * The team's id.
     * @example "team_2Kx9LmP4"
     */
    teamId: TeamId;
    /**
     * The member's id, as `getTeam` gives it.
     * @example "acc_7Yd1RkQ4"
     */
    memberId: MemberId;
    /**
     * The role.
     */
    body: RoleChange;
};

/**
 * What {@link changeMember} answers.
 */
export type ChangeMemberResult = Member;

/**
 * Give a member another role
 *
 * For owners and managers; owners are made and unmade by owners alone. The last owner stays one.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const changeMember: (client: Client, params: ChangeMemberParams, options?: CallOptions) => Call<ChangeMemberResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'changeMember',
    path: '/teams/{teamId}/members/{memberId}',
    method: 'PATCH',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link acceptInvitation} takes.
 */
export type AcceptInvitationParams = {
    /**
     * The invitation.
     */
    body: Acceptance;
};

/**
 * What {@link acceptInvitation} answers.
 */
export type AcceptInvitationResult = Team;

/**
 * Join a team
 *
 * With what stands in the mail behind `#invitation=`. It works once, for who is signed in with the address it went to.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const acceptInvitation: (client: Client, params: AcceptInvitationParams, options?: CallOptions) => Call<AcceptInvitationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'acceptInvitation',
    path: '/invitations',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});
