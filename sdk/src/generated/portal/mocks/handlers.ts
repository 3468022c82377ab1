// Generated from portal@3.6.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
import type {
  AcceptedNeedList,
  Account,
  AccountExport,
  AgreementList,
  Approval,
  ApprovalList,
  ApprovalRequest,
  ApprovalRequestList,
  AuditPage,
  AuditProof,
  Bulletin,
  Catalogue,
  Changelog,
  Desk,
  FailedCalls,
  Fault,
  FaultList,
  Invitation,
  IssuedKey,
  IssuedReviewToken,
  IssuedWebhook,
  KeyList,
  KeySummary,
  LeakLabels,
  LeakList,
  Member,
  MisfitList,
  NoticeSettings,
  PersonDetail,
  PersonList,
  PortalUsage,
  ProposalInFull,
  ProposalList,
  ProposalPreview,
  ProposedDocument,
  ProposedNeed,
  ProposedNeedList,
  ProposedNeedTaken,
  Reach,
  ReportTaken,
  ReportedFaultList,
  ReviewTokenList,
  RotatedKey,
  Session,
  SignUpAccepted,
  Standing,
  Statistics,
  Status,
  Team,
  TeamDetail,
  TeamList,
  Unsubscription,
  Usage,
  WaitingMailList,
  WebhookDeliveryList,
  WebhookList,
  WebhookTest
} from '../types.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getSignUpMockHandler: MockHandler<SignUpAccepted> = /*#__PURE__*/ mock("POST /sign-ups", its.signUp, {status:202})
export const getCreateSessionMockHandler: MockHandler<Session> = /*#__PURE__*/ mock("POST /sessions", its.createSession, {status:201})
export const getEndSessionMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /sessions/current", undefined, {status:204})
export const getGetAccountMockHandler: MockHandler<Account> = /*#__PURE__*/ mock("GET /account", its.getAccount)
export const getUpdateAccountMockHandler: MockHandler<Account> = /*#__PURE__*/ mock("PATCH /account", its.updateAccount)
export const getDeleteAccountMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /account", undefined, {status:204})
export const getExportAccountMockHandler: MockHandler<AccountExport> = /*#__PURE__*/ mock("GET /account/export", its.exportAccount)
export const getListKeysMockHandler: MockHandler<KeyList> = /*#__PURE__*/ mock("GET /keys", its.listKeys)
export const getCreateKeyMockHandler: MockHandler<IssuedKey> = /*#__PURE__*/ mock("POST /keys", its.createKey, {status:201})
export const getUpdateKeyMockHandler: MockHandler<KeySummary> = /*#__PURE__*/ mock("PATCH /keys/{keyId}", its.updateKey)
export const getRevokeKeyMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /keys/{keyId}", undefined, {status:204})
export const getRotateKeyMockHandler: MockHandler<RotatedKey> = /*#__PURE__*/ mock("POST /keys/{keyId}/rotation", its.rotateKey, {status:201})
export const getKeyUsageMockHandler: MockHandler<Usage> = /*#__PURE__*/ mock("GET /keys/{keyId}/usage", its.keyUsage)
export const getAccountUsageMockHandler: MockHandler<Usage> = /*#__PURE__*/ mock("GET /usage", its.accountUsage)
export const getUsageTableMockHandler: MockHandler<string> = /*#__PURE__*/ mock("GET /usage/table", its.usageTable, {media:"text/csv"})
export const getListFailedCallsMockHandler: MockHandler<FailedCalls> = /*#__PURE__*/ mock("GET /failed-calls", its.listFailedCalls)
export const getListApprovalsMockHandler: MockHandler<ApprovalList> = /*#__PURE__*/ mock("GET /approvals", its.listApprovals)
export const getAskApprovalMockHandler: MockHandler<Approval> = /*#__PURE__*/ mock("POST /approvals", its.askApproval, {status:201})
export const getWithdrawApprovalMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /approvals/{approvalId}", undefined, {status:204})
export const getListApprovalRequestsMockHandler: MockHandler<ApprovalRequestList> = /*#__PURE__*/ mock("GET /administration/approvals", its.listApprovalRequests)
export const getDecideApprovalMockHandler: MockHandler<ApprovalRequest> = /*#__PURE__*/ mock("PUT /administration/approvals/{approvalId}/decision", its.decideApproval)
export const getGetNoticeSettingsMockHandler: MockHandler<NoticeSettings> = /*#__PURE__*/ mock("GET /notices/settings", its.getNoticeSettings)
export const getUpdateNoticeSettingsMockHandler: MockHandler<NoticeSettings> = /*#__PURE__*/ mock("PATCH /notices/settings", its.updateNoticeSettings)
export const getListWebhooksMockHandler: MockHandler<WebhookList> = /*#__PURE__*/ mock("GET /webhooks", its.listWebhooks)
export const getCreateWebhookMockHandler: MockHandler<IssuedWebhook> = /*#__PURE__*/ mock("POST /webhooks", its.createWebhook, {status:201})
export const getDeleteWebhookMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /webhooks/{webhookId}", undefined, {status:204})
export const getRotateWebhookSecretMockHandler: MockHandler<IssuedWebhook> = /*#__PURE__*/ mock("POST /webhooks/{webhookId}/secret", its.rotateWebhookSecret, {status:201})
export const getTestWebhookMockHandler: MockHandler<WebhookTest> = /*#__PURE__*/ mock("POST /webhooks/{webhookId}/test", its.testWebhook, {status:202})
export const getListWebhookDeliveriesMockHandler: MockHandler<WebhookDeliveryList> = /*#__PURE__*/ mock("GET /webhooks/{webhookId}/deliveries", its.listWebhookDeliveries)
export const getListTeamsMockHandler: MockHandler<TeamList> = /*#__PURE__*/ mock("GET /teams", its.listTeams)
export const getCreateTeamMockHandler: MockHandler<Team> = /*#__PURE__*/ mock("POST /teams", its.createTeam, {status:201})
export const getGetTeamMockHandler: MockHandler<TeamDetail> = /*#__PURE__*/ mock("GET /teams/{teamId}", its.getTeam)
export const getRenameTeamMockHandler: MockHandler<Team> = /*#__PURE__*/ mock("PATCH /teams/{teamId}", its.renameTeam)
export const getDeleteTeamMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /teams/{teamId}", undefined, {status:204})
export const getInviteMemberMockHandler: MockHandler<Invitation> = /*#__PURE__*/ mock("POST /teams/{teamId}/invitations", its.inviteMember, {status:201})
export const getRevokeInvitationMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /teams/{teamId}/invitations/{invitationId}", undefined, {status:204})
export const getChangeMemberMockHandler: MockHandler<Member> = /*#__PURE__*/ mock("PATCH /teams/{teamId}/members/{memberId}", its.changeMember)
export const getRemoveMemberMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /teams/{teamId}/members/{memberId}", undefined, {status:204})
export const getAcceptInvitationMockHandler: MockHandler<Team> = /*#__PURE__*/ mock("POST /invitations", its.acceptInvitation)
export const getGetUnsubscriptionMockHandler: MockHandler<Unsubscription, undefined> = /*#__PURE__*/ mock("GET /unsubscriptions/{token}", its.getUnsubscription)
export const getUnsubscribeMockHandler: MockHandler<Unsubscription> = /*#__PURE__*/ mock("POST /unsubscriptions/{token}", its.unsubscribe)
export const getGetStandingMockHandler: MockHandler<Standing> = /*#__PURE__*/ mock("GET /administration/standing", its.getStanding)
export const getListPeopleMockHandler: MockHandler<PersonList> = /*#__PURE__*/ mock("GET /administration/people", its.listPeople)
export const getGetPersonMockHandler: MockHandler<PersonDetail> = /*#__PURE__*/ mock("GET /administration/people/{accountId}", its.getPerson)
export const getSuspendAccountMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("PUT /administration/people/{accountId}/suspension", undefined, {status:204})
export const getRestoreAccountMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /administration/people/{accountId}/suspension", undefined, {status:204})
export const getStopKeyMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("PUT /administration/keys/{keyId}/revocation", undefined, {status:204})
export const getListWaitingMailsMockHandler: MockHandler<WaitingMailList> = /*#__PURE__*/ mock("GET /administration/mails", its.listWaitingMails)
export const getRetryMailMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("PUT /administration/mails/{mailId}/trial", undefined, {status:204})
export const getListAuditMockHandler: MockHandler<AuditPage> = /*#__PURE__*/ mock("GET /administration/audit", its.listAudit)
export const getProveAuditMockHandler: MockHandler<AuditProof> = /*#__PURE__*/ mock("GET /administration/audit/proof", its.proveAudit)
export const getPortalUsageMockHandler: MockHandler<PortalUsage> = /*#__PURE__*/ mock("GET /administration/usage", its.portalUsage)
export const getListMisfitsMockHandler: MockHandler<MisfitList> = /*#__PURE__*/ mock("GET /administration/misfits", its.listMisfits)
export const getListWaitingProposalsMockHandler: MockHandler<ProposalList> = /*#__PURE__*/ mock("GET /administration/proposals", its.listWaitingProposals)
export const getListLeaksMockHandler: MockHandler<LeakList> = /*#__PURE__*/ mock("GET /administration/leaks", its.listLeaks)
export const getAnswerLeakMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("PUT /administration/leaks/{leakId}/answer", undefined, {status:204})
export const getPublishBulletinMockHandler: MockHandler<Bulletin> = /*#__PURE__*/ mock("POST /administration/bulletins", its.publishBulletin, {status:201})
export const getContinueBulletinMockHandler: MockHandler<Bulletin> = /*#__PURE__*/ mock("POST /administration/bulletins/{bulletinId}/entries", its.continueBulletin)
export const getReportFoundKeyMockHandler: MockHandler<ReportTaken> = /*#__PURE__*/ mock("POST /found-keys", its.reportFoundKey, {status:202})
export const getReportLeakedKeysMockHandler: MockHandler<LeakLabels> = /*#__PURE__*/ mock("POST /leaked-keys", its.reportLeakedKeys)
export const getReportUseMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("POST /sdk-use", undefined, {status:204})
export const getListFaultsMockHandler: MockHandler<FaultList> = /*#__PURE__*/ mock("GET /fault-reports", its.listFaults)
export const getReportFaultMockHandler: MockHandler<Fault> = /*#__PURE__*/ mock("POST /fault-reports", its.reportFault, {status:201})
export const getAnswerFaultMockHandler: MockHandler<Fault> = /*#__PURE__*/ mock("PUT /fault-reports/{faultId}/answer", its.answerFault)
export const getListAcceptedNeedsMockHandler: MockHandler<AcceptedNeedList> = /*#__PURE__*/ mock("GET /proposed-needs", its.listAcceptedNeeds)
export const getProposeNeedMockHandler: MockHandler<ProposedNeedTaken> = /*#__PURE__*/ mock("POST /proposed-needs", its.proposeNeed, {status:201})
export const getListProposedNeedsMockHandler: MockHandler<ProposedNeedList> = /*#__PURE__*/ mock("GET /administration/proposed-needs", its.listProposedNeeds)
export const getDecideProposedNeedMockHandler: MockHandler<ProposedNeed> = /*#__PURE__*/ mock("PUT /administration/proposed-needs/{needId}/decision", its.decideProposedNeed)
export const getGetDeskMockHandler: MockHandler<Desk> = /*#__PURE__*/ mock("GET /owned-apis/{api}", its.getDesk)
export const getListReportedFaultsMockHandler: MockHandler<ReportedFaultList> = /*#__PURE__*/ mock("GET /owned-apis/{api}/fault-reports", its.listReportedFaults)
export const getListProposalsMockHandler: MockHandler<ProposalList> = /*#__PURE__*/ mock("GET /owned-apis/{api}/proposals", its.listProposals)
export const getProposeMockHandler: MockHandler<ProposalInFull> = /*#__PURE__*/ mock("POST /owned-apis/{api}/proposals", its.propose, {status:201})
export const getGetProposalMockHandler: MockHandler<ProposalInFull> = /*#__PURE__*/ mock("GET /owned-apis/{api}/proposals/{proposalId}", its.getProposal)
export const getGetProposedDocumentMockHandler: MockHandler<ProposedDocument> = /*#__PURE__*/ mock("GET /owned-apis/{api}/proposals/{proposalId}/document", its.getProposedDocument)
export const getGetProposalPreviewMockHandler: MockHandler<ProposalPreview> = /*#__PURE__*/ mock("GET /owned-apis/{api}/proposals/{proposalId}/preview", its.getProposalPreview)
export const getCommentProposalMockHandler: MockHandler<ProposalInFull> = /*#__PURE__*/ mock("POST /owned-apis/{api}/proposals/{proposalId}/comments", its.commentProposal)
export const getDecideProposalMockHandler: MockHandler<ProposalInFull> = /*#__PURE__*/ mock("PUT /owned-apis/{api}/proposals/{proposalId}/decision", its.decideProposal)
export const getPublishProposalMockHandler: MockHandler<ProposalInFull> = /*#__PURE__*/ mock("POST /owned-apis/{api}/proposals/{proposalId}/publication", its.publishProposal)
export const getAskReachMockHandler: MockHandler<Reach> = /*#__PURE__*/ mock("POST /owned-apis/{api}/reach", its.askReach)
export const getListReviewTokensMockHandler: MockHandler<ReviewTokenList> = /*#__PURE__*/ mock("GET /owned-apis/{api}/review-tokens", its.listReviewTokens)
export const getCreateReviewTokenMockHandler: MockHandler<IssuedReviewToken> = /*#__PURE__*/ mock("POST /owned-apis/{api}/review-tokens", its.createReviewToken, {status:201})
export const getRevokeReviewTokenMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /owned-apis/{api}/review-tokens/{tokenId}", undefined, {status:204})
export const getGrantOwnerMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("PUT /administration/people/{accountId}/owned-apis/{api}", undefined, {status:204})
export const getDismissOwnerMockHandler: MockHandler<undefined> = /*#__PURE__*/ mock("DELETE /administration/people/{accountId}/owned-apis/{api}", undefined, {status:204})
export const getListApisMockHandler: MockHandler<Catalogue> = /*#__PURE__*/ mock("GET /apis", its.listApis)
export const getListChangesMockHandler: MockHandler<Changelog> = /*#__PURE__*/ mock("GET /changes", its.listChanges)
export const getGetStatusMockHandler: MockHandler<Status> = /*#__PURE__*/ mock("GET /status", its.getStatus)
export const getIncidentFeedMockHandler: MockHandler<string> = /*#__PURE__*/ mock("GET /status/incidents", its.incidentFeed, {media:"application/atom+xml"})
export const getGetStatisticsMockHandler: MockHandler<Statistics> = /*#__PURE__*/ mock("GET /statistics", its.getStatistics)
export const getListAgreementsMockHandler: MockHandler<AgreementList> = /*#__PURE__*/ mock("GET /agreements", its.listAgreements)
