// Generated from portal@3.6.0. Do not edit: npm run generate

import { queryOf, infiniteOf, mutationOf, type Query, type OptionalQuery, type InfiniteQuery, type Mutation } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam, Mutation, MutationOptions } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"portal"}

/** {@link signUp}. */
export const signUpMutation: Mutation<Sdk.SignUpParams, Sdk.SignUpResult> = /*#__PURE__*/ mutationOf(about,'signUp',Sdk.signUp)
/** {@link createSession}. */
export const createSessionMutation: Mutation<Sdk.CreateSessionParams, Sdk.CreateSessionResult> = /*#__PURE__*/ mutationOf(about,'createSession',Sdk.createSession)
/** {@link endSession}. */
export const endSessionMutation: Mutation<Sdk.EndSessionParams, Sdk.EndSessionResult> = /*#__PURE__*/ mutationOf(about,'endSession',Sdk.endSession)
/** Stale at once. */
export const getAccountQuery: OptionalQuery<Sdk.GetAccountParams, Sdk.GetAccountResult> = /*#__PURE__*/ queryOf(about,'getAccount',Sdk.getAccount,0)
/** {@link updateAccount}. */
export const updateAccountMutation: Mutation<Sdk.UpdateAccountParams, Sdk.UpdateAccountResult> = /*#__PURE__*/ mutationOf(about,'updateAccount',Sdk.updateAccount)
/** {@link deleteAccount}. */
export const deleteAccountMutation: Mutation<Sdk.DeleteAccountParams, Sdk.DeleteAccountResult> = /*#__PURE__*/ mutationOf(about,'deleteAccount',Sdk.deleteAccount)
/** Stale at once. */
export const exportAccountQuery: OptionalQuery<Sdk.ExportAccountParams, Sdk.ExportAccountResult> = /*#__PURE__*/ queryOf(about,'exportAccount',Sdk.exportAccount,0)
/** Stale at once. */
export const listKeysQuery: OptionalQuery<Sdk.ListKeysParams, Sdk.ListKeysResult> = /*#__PURE__*/ queryOf(about,'listKeys',Sdk.listKeys,0)
/** {@link createKey}. */
export const createKeyMutation: Mutation<Sdk.CreateKeyParams, Sdk.CreateKeyResult> = /*#__PURE__*/ mutationOf(about,'createKey',Sdk.createKey)
/** {@link updateKey}. */
export const updateKeyMutation: Mutation<Sdk.UpdateKeyParams, Sdk.UpdateKeyResult> = /*#__PURE__*/ mutationOf(about,'updateKey',Sdk.updateKey)
/** {@link revokeKey}. */
export const revokeKeyMutation: Mutation<Sdk.RevokeKeyParams, Sdk.RevokeKeyResult> = /*#__PURE__*/ mutationOf(about,'revokeKey',Sdk.revokeKey)
/** {@link rotateKey}. */
export const rotateKeyMutation: Mutation<Sdk.RotateKeyParams, Sdk.RotateKeyResult> = /*#__PURE__*/ mutationOf(about,'rotateKey',Sdk.rotateKey)
/** Stale at once. */
export const keyUsageQuery: Query<Sdk.KeyUsageParams, Sdk.KeyUsageResult> = /*#__PURE__*/ queryOf(about,'keyUsage',Sdk.keyUsage,0)
/** Stale at once. */
export const accountUsageQuery: OptionalQuery<Sdk.AccountUsageParams, Sdk.AccountUsageResult> = /*#__PURE__*/ queryOf(about,'accountUsage',Sdk.accountUsage,0)
/** Stale at once. */
export const usageTableQuery: OptionalQuery<Sdk.UsageTableParams, Sdk.UsageTableResult> = /*#__PURE__*/ queryOf(about,'usageTable',Sdk.usageTable,0)
/** Stale at once. */
export const listFailedCallsQuery: OptionalQuery<Sdk.ListFailedCallsParams, Sdk.ListFailedCallsResult> = /*#__PURE__*/ queryOf(about,'listFailedCalls',Sdk.listFailedCalls,0)
/** Stale at once. */
export const listApprovalsQuery: OptionalQuery<Sdk.ListApprovalsParams, Sdk.ListApprovalsResult> = /*#__PURE__*/ queryOf(about,'listApprovals',Sdk.listApprovals,0)
/** {@link askApproval}. */
export const askApprovalMutation: Mutation<Sdk.AskApprovalParams, Sdk.AskApprovalResult> = /*#__PURE__*/ mutationOf(about,'askApproval',Sdk.askApproval)
/** {@link withdrawApproval}. */
export const withdrawApprovalMutation: Mutation<Sdk.WithdrawApprovalParams, Sdk.WithdrawApprovalResult> = /*#__PURE__*/ mutationOf(about,'withdrawApproval',Sdk.withdrawApproval)
/** Stale at once. */
export const listApprovalRequestsQuery: OptionalQuery<Sdk.ListApprovalRequestsParams, Sdk.ListApprovalRequestsResult> = /*#__PURE__*/ queryOf(about,'listApprovalRequests',Sdk.listApprovalRequests,0)
/** Page by page. */
export const listApprovalRequestsInfiniteQuery: InfiniteQuery<typeof Paging.listApprovalRequests> = /*#__PURE__*/ infiniteOf(about,'listApprovalRequests',Paging.listApprovalRequests,0)
/** {@link decideApproval}. */
export const decideApprovalMutation: Mutation<Sdk.DecideApprovalParams, Sdk.DecideApprovalResult> = /*#__PURE__*/ mutationOf(about,'decideApproval',Sdk.decideApproval)
/** Stale at once. */
export const getNoticeSettingsQuery: OptionalQuery<Sdk.GetNoticeSettingsParams, Sdk.GetNoticeSettingsResult> = /*#__PURE__*/ queryOf(about,'getNoticeSettings',Sdk.getNoticeSettings,0)
/** {@link updateNoticeSettings}. */
export const updateNoticeSettingsMutation: Mutation<Sdk.UpdateNoticeSettingsParams, Sdk.UpdateNoticeSettingsResult> = /*#__PURE__*/ mutationOf(about,'updateNoticeSettings',Sdk.updateNoticeSettings)
/** Stale at once. */
export const listWebhooksQuery: OptionalQuery<Sdk.ListWebhooksParams, Sdk.ListWebhooksResult> = /*#__PURE__*/ queryOf(about,'listWebhooks',Sdk.listWebhooks,0)
/** {@link createWebhook}. */
export const createWebhookMutation: Mutation<Sdk.CreateWebhookParams, Sdk.CreateWebhookResult> = /*#__PURE__*/ mutationOf(about,'createWebhook',Sdk.createWebhook)
/** {@link deleteWebhook}. */
export const deleteWebhookMutation: Mutation<Sdk.DeleteWebhookParams, Sdk.DeleteWebhookResult> = /*#__PURE__*/ mutationOf(about,'deleteWebhook',Sdk.deleteWebhook)
/** {@link rotateWebhookSecret}. */
export const rotateWebhookSecretMutation: Mutation<Sdk.RotateWebhookSecretParams, Sdk.RotateWebhookSecretResult> = /*#__PURE__*/ mutationOf(about,'rotateWebhookSecret',Sdk.rotateWebhookSecret)
/** {@link testWebhook}. */
export const testWebhookMutation: Mutation<Sdk.TestWebhookParams, Sdk.TestWebhookResult> = /*#__PURE__*/ mutationOf(about,'testWebhook',Sdk.testWebhook)
/** Stale at once. */
export const listWebhookDeliveriesQuery: Query<Sdk.ListWebhookDeliveriesParams, Sdk.ListWebhookDeliveriesResult> = /*#__PURE__*/ queryOf(about,'listWebhookDeliveries',Sdk.listWebhookDeliveries,0)
/** Stale at once. */
export const listTeamsQuery: OptionalQuery<Sdk.ListTeamsParams, Sdk.ListTeamsResult> = /*#__PURE__*/ queryOf(about,'listTeams',Sdk.listTeams,0)
/** {@link createTeam}. */
export const createTeamMutation: Mutation<Sdk.CreateTeamParams, Sdk.CreateTeamResult> = /*#__PURE__*/ mutationOf(about,'createTeam',Sdk.createTeam)
/** Stale at once. */
export const getTeamQuery: Query<Sdk.GetTeamParams, Sdk.GetTeamResult> = /*#__PURE__*/ queryOf(about,'getTeam',Sdk.getTeam,0)
/** {@link renameTeam}. */
export const renameTeamMutation: Mutation<Sdk.RenameTeamParams, Sdk.RenameTeamResult> = /*#__PURE__*/ mutationOf(about,'renameTeam',Sdk.renameTeam)
/** {@link deleteTeam}. */
export const deleteTeamMutation: Mutation<Sdk.DeleteTeamParams, Sdk.DeleteTeamResult> = /*#__PURE__*/ mutationOf(about,'deleteTeam',Sdk.deleteTeam)
/** {@link inviteMember}. */
export const inviteMemberMutation: Mutation<Sdk.InviteMemberParams, Sdk.InviteMemberResult> = /*#__PURE__*/ mutationOf(about,'inviteMember',Sdk.inviteMember)
/** {@link revokeInvitation}. */
export const revokeInvitationMutation: Mutation<Sdk.RevokeInvitationParams, Sdk.RevokeInvitationResult> = /*#__PURE__*/ mutationOf(about,'revokeInvitation',Sdk.revokeInvitation)
/** {@link changeMember}. */
export const changeMemberMutation: Mutation<Sdk.ChangeMemberParams, Sdk.ChangeMemberResult> = /*#__PURE__*/ mutationOf(about,'changeMember',Sdk.changeMember)
/** {@link removeMember}. */
export const removeMemberMutation: Mutation<Sdk.RemoveMemberParams, Sdk.RemoveMemberResult> = /*#__PURE__*/ mutationOf(about,'removeMember',Sdk.removeMember)
/** {@link acceptInvitation}. */
export const acceptInvitationMutation: Mutation<Sdk.AcceptInvitationParams, Sdk.AcceptInvitationResult> = /*#__PURE__*/ mutationOf(about,'acceptInvitation',Sdk.acceptInvitation)
/** Stale at once. */
export const getUnsubscriptionQuery: Query<Sdk.GetUnsubscriptionParams, Sdk.GetUnsubscriptionResult> = /*#__PURE__*/ queryOf(about,'getUnsubscription',Sdk.getUnsubscription,0)
/** Stale at once. */
export const unsubscribeQuery: Query<Sdk.UnsubscribeParams, Sdk.UnsubscribeResult> = /*#__PURE__*/ queryOf(about,'unsubscribe',Sdk.unsubscribe,0)
/** Stale at once. */
export const getStandingQuery: OptionalQuery<Sdk.GetStandingParams, Sdk.GetStandingResult> = /*#__PURE__*/ queryOf(about,'getStanding',Sdk.getStanding,0)
/** Stale at once. */
export const listPeopleQuery: OptionalQuery<Sdk.ListPeopleParams, Sdk.ListPeopleResult> = /*#__PURE__*/ queryOf(about,'listPeople',Sdk.listPeople,0)
/** Page by page. */
export const listPeopleInfiniteQuery: InfiniteQuery<typeof Paging.listPeople> = /*#__PURE__*/ infiniteOf(about,'listPeople',Paging.listPeople,0)
/** Stale at once. */
export const getPersonQuery: Query<Sdk.GetPersonParams, Sdk.GetPersonResult> = /*#__PURE__*/ queryOf(about,'getPerson',Sdk.getPerson,0)
/** {@link suspendAccount}. */
export const suspendAccountMutation: Mutation<Sdk.SuspendAccountParams, Sdk.SuspendAccountResult> = /*#__PURE__*/ mutationOf(about,'suspendAccount',Sdk.suspendAccount)
/** {@link restoreAccount}. */
export const restoreAccountMutation: Mutation<Sdk.RestoreAccountParams, Sdk.RestoreAccountResult> = /*#__PURE__*/ mutationOf(about,'restoreAccount',Sdk.restoreAccount)
/** {@link stopKey}. */
export const stopKeyMutation: Mutation<Sdk.StopKeyParams, Sdk.StopKeyResult> = /*#__PURE__*/ mutationOf(about,'stopKey',Sdk.stopKey)
/** Stale at once. */
export const listWaitingMailsQuery: OptionalQuery<Sdk.ListWaitingMailsParams, Sdk.ListWaitingMailsResult> = /*#__PURE__*/ queryOf(about,'listWaitingMails',Sdk.listWaitingMails,0)
/** {@link retryMail}. */
export const retryMailMutation: Mutation<Sdk.RetryMailParams, Sdk.RetryMailResult> = /*#__PURE__*/ mutationOf(about,'retryMail',Sdk.retryMail)
/** Stale at once. */
export const listAuditQuery: OptionalQuery<Sdk.ListAuditParams, Sdk.ListAuditResult> = /*#__PURE__*/ queryOf(about,'listAudit',Sdk.listAudit,0)
/** Stale at once. */
export const proveAuditQuery: OptionalQuery<Sdk.ProveAuditParams, Sdk.ProveAuditResult> = /*#__PURE__*/ queryOf(about,'proveAudit',Sdk.proveAudit,0)
/** Stale at once. */
export const portalUsageQuery: OptionalQuery<Sdk.PortalUsageParams, Sdk.PortalUsageResult> = /*#__PURE__*/ queryOf(about,'portalUsage',Sdk.portalUsage,0)
/** Stale at once. */
export const listMisfitsQuery: OptionalQuery<Sdk.ListMisfitsParams, Sdk.ListMisfitsResult> = /*#__PURE__*/ queryOf(about,'listMisfits',Sdk.listMisfits,0)
/** Stale at once. */
export const listWaitingProposalsQuery: OptionalQuery<Sdk.ListWaitingProposalsParams, Sdk.ListWaitingProposalsResult> = /*#__PURE__*/ queryOf(about,'listWaitingProposals',Sdk.listWaitingProposals,0)
/** Page by page. */
export const listWaitingProposalsInfiniteQuery: InfiniteQuery<typeof Paging.listWaitingProposals> = /*#__PURE__*/ infiniteOf(about,'listWaitingProposals',Paging.listWaitingProposals,0)
/** Stale at once. */
export const listLeaksQuery: OptionalQuery<Sdk.ListLeaksParams, Sdk.ListLeaksResult> = /*#__PURE__*/ queryOf(about,'listLeaks',Sdk.listLeaks,0)
/** {@link answerLeak}. */
export const answerLeakMutation: Mutation<Sdk.AnswerLeakParams, Sdk.AnswerLeakResult> = /*#__PURE__*/ mutationOf(about,'answerLeak',Sdk.answerLeak)
/** {@link publishBulletin}. */
export const publishBulletinMutation: Mutation<Sdk.PublishBulletinParams, Sdk.PublishBulletinResult> = /*#__PURE__*/ mutationOf(about,'publishBulletin',Sdk.publishBulletin)
/** {@link continueBulletin}. */
export const continueBulletinMutation: Mutation<Sdk.ContinueBulletinParams, Sdk.ContinueBulletinResult> = /*#__PURE__*/ mutationOf(about,'continueBulletin',Sdk.continueBulletin)
/** {@link reportFoundKey}. */
export const reportFoundKeyMutation: Mutation<Sdk.ReportFoundKeyParams, Sdk.ReportFoundKeyResult> = /*#__PURE__*/ mutationOf(about,'reportFoundKey',Sdk.reportFoundKey)
/** {@link reportLeakedKeys}. */
export const reportLeakedKeysMutation: Mutation<Sdk.ReportLeakedKeysParams, Sdk.ReportLeakedKeysResult> = /*#__PURE__*/ mutationOf(about,'reportLeakedKeys',Sdk.reportLeakedKeys)
/** {@link reportUse}. */
export const reportUseMutation: Mutation<Sdk.ReportUseParams, Sdk.ReportUseResult> = /*#__PURE__*/ mutationOf(about,'reportUse',Sdk.reportUse)
/** Fresh for 15 s. */
export const listFaultsQuery: OptionalQuery<Sdk.ListFaultsParams, Sdk.ListFaultsResult> = /*#__PURE__*/ queryOf(about,'listFaults',Sdk.listFaults,15)
/** {@link reportFault}. */
export const reportFaultMutation: Mutation<Sdk.ReportFaultParams, Sdk.ReportFaultResult> = /*#__PURE__*/ mutationOf(about,'reportFault',Sdk.reportFault)
/** {@link answerFault}. */
export const answerFaultMutation: Mutation<Sdk.AnswerFaultParams, Sdk.AnswerFaultResult> = /*#__PURE__*/ mutationOf(about,'answerFault',Sdk.answerFault)
/** Fresh for 60 s. */
export const listAcceptedNeedsQuery: OptionalQuery<Sdk.ListAcceptedNeedsParams, Sdk.ListAcceptedNeedsResult> = /*#__PURE__*/ queryOf(about,'listAcceptedNeeds',Sdk.listAcceptedNeeds,60)
/** {@link proposeNeed}. */
export const proposeNeedMutation: Mutation<Sdk.ProposeNeedParams, Sdk.ProposeNeedResult> = /*#__PURE__*/ mutationOf(about,'proposeNeed',Sdk.proposeNeed)
/** Stale at once. */
export const listProposedNeedsQuery: OptionalQuery<Sdk.ListProposedNeedsParams, Sdk.ListProposedNeedsResult> = /*#__PURE__*/ queryOf(about,'listProposedNeeds',Sdk.listProposedNeeds,0)
/** Page by page. */
export const listProposedNeedsInfiniteQuery: InfiniteQuery<typeof Paging.listProposedNeeds> = /*#__PURE__*/ infiniteOf(about,'listProposedNeeds',Paging.listProposedNeeds,0)
/** {@link decideProposedNeed}. */
export const decideProposedNeedMutation: Mutation<Sdk.DecideProposedNeedParams, Sdk.DecideProposedNeedResult> = /*#__PURE__*/ mutationOf(about,'decideProposedNeed',Sdk.decideProposedNeed)
/** Stale at once. */
export const getDeskQuery: Query<Sdk.GetDeskParams, Sdk.GetDeskResult> = /*#__PURE__*/ queryOf(about,'getDesk',Sdk.getDesk,0)
/** Stale at once. */
export const listReportedFaultsQuery: Query<Sdk.ListReportedFaultsParams, Sdk.ListReportedFaultsResult> = /*#__PURE__*/ queryOf(about,'listReportedFaults',Sdk.listReportedFaults,0)
/** Page by page. */
export const listReportedFaultsInfiniteQuery: InfiniteQuery<typeof Paging.listReportedFaults> = /*#__PURE__*/ infiniteOf(about,'listReportedFaults',Paging.listReportedFaults,0)
/** Stale at once. */
export const listProposalsQuery: Query<Sdk.ListProposalsParams, Sdk.ListProposalsResult> = /*#__PURE__*/ queryOf(about,'listProposals',Sdk.listProposals,0)
/** Page by page. */
export const listProposalsInfiniteQuery: InfiniteQuery<typeof Paging.listProposals> = /*#__PURE__*/ infiniteOf(about,'listProposals',Paging.listProposals,0)
/** {@link propose}. */
export const proposeMutation: Mutation<Sdk.ProposeParams, Sdk.ProposeResult> = /*#__PURE__*/ mutationOf(about,'propose',Sdk.propose)
/** Stale at once. */
export const getProposalQuery: Query<Sdk.GetProposalParams, Sdk.GetProposalResult> = /*#__PURE__*/ queryOf(about,'getProposal',Sdk.getProposal,0)
/** Stale at once. */
export const getProposedDocumentQuery: Query<Sdk.GetProposedDocumentParams, Sdk.GetProposedDocumentResult> = /*#__PURE__*/ queryOf(about,'getProposedDocument',Sdk.getProposedDocument,0)
/** Stale at once. */
export const getProposalPreviewQuery: Query<Sdk.GetProposalPreviewParams, Sdk.GetProposalPreviewResult> = /*#__PURE__*/ queryOf(about,'getProposalPreview',Sdk.getProposalPreview,0)
/** {@link commentProposal}. */
export const commentProposalMutation: Mutation<Sdk.CommentProposalParams, Sdk.CommentProposalResult> = /*#__PURE__*/ mutationOf(about,'commentProposal',Sdk.commentProposal)
/** {@link decideProposal}. */
export const decideProposalMutation: Mutation<Sdk.DecideProposalParams, Sdk.DecideProposalResult> = /*#__PURE__*/ mutationOf(about,'decideProposal',Sdk.decideProposal)
/** {@link publishProposal}. */
export const publishProposalMutation: Mutation<Sdk.PublishProposalParams, Sdk.PublishProposalResult> = /*#__PURE__*/ mutationOf(about,'publishProposal',Sdk.publishProposal)
/** {@link askReach}. */
export const askReachMutation: Mutation<Sdk.AskReachParams, Sdk.AskReachResult> = /*#__PURE__*/ mutationOf(about,'askReach',Sdk.askReach)
/** Stale at once. */
export const listReviewTokensQuery: Query<Sdk.ListReviewTokensParams, Sdk.ListReviewTokensResult> = /*#__PURE__*/ queryOf(about,'listReviewTokens',Sdk.listReviewTokens,0)
/** {@link createReviewToken}. */
export const createReviewTokenMutation: Mutation<Sdk.CreateReviewTokenParams, Sdk.CreateReviewTokenResult> = /*#__PURE__*/ mutationOf(about,'createReviewToken',Sdk.createReviewToken)
/** {@link revokeReviewToken}. */
export const revokeReviewTokenMutation: Mutation<Sdk.RevokeReviewTokenParams, Sdk.RevokeReviewTokenResult> = /*#__PURE__*/ mutationOf(about,'revokeReviewToken',Sdk.revokeReviewToken)
/** {@link grantOwner}. */
export const grantOwnerMutation: Mutation<Sdk.GrantOwnerParams, Sdk.GrantOwnerResult> = /*#__PURE__*/ mutationOf(about,'grantOwner',Sdk.grantOwner)
/** {@link dismissOwner}. */
export const dismissOwnerMutation: Mutation<Sdk.DismissOwnerParams, Sdk.DismissOwnerResult> = /*#__PURE__*/ mutationOf(about,'dismissOwner',Sdk.dismissOwner)
/** Fresh for 60 s. */
export const listApisQuery: OptionalQuery<Sdk.ListApisParams, Sdk.ListApisResult> = /*#__PURE__*/ queryOf(about,'listApis',Sdk.listApis,60)
/** Fresh for 60 s. */
export const listChangesQuery: OptionalQuery<Sdk.ListChangesParams, Sdk.ListChangesResult> = /*#__PURE__*/ queryOf(about,'listChanges',Sdk.listChanges,60)
/** Fresh for 15 s. */
export const getStatusQuery: OptionalQuery<Sdk.GetStatusParams, Sdk.GetStatusResult> = /*#__PURE__*/ queryOf(about,'getStatus',Sdk.getStatus,15)
/** Fresh for 60 s. */
export const incidentFeedQuery: OptionalQuery<Sdk.IncidentFeedParams, Sdk.IncidentFeedResult> = /*#__PURE__*/ queryOf(about,'incidentFeed',Sdk.incidentFeed,60)
/** Fresh for 300 s. */
export const getStatisticsQuery: OptionalQuery<Sdk.GetStatisticsParams, Sdk.GetStatisticsResult> = /*#__PURE__*/ queryOf(about,'getStatistics',Sdk.getStatistics,300)
/** Fresh for 60 s. */
export const listAgreementsQuery: OptionalQuery<Sdk.ListAgreementsParams, Sdk.ListAgreementsResult> = /*#__PURE__*/ queryOf(about,'listAgreements',Sdk.listAgreements,60)
