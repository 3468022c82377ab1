// Generated from portal@3.1.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
import type {
  Account,
  AccountExport,
  AgreementList,
  Approval,
  ApprovalList,
  ApprovalRequest,
  ApprovalRequestList,
  AuditPage,
  AuditProof,
  Catalogue,
  Changelog,
  FailedCalls,
  Invitation,
  IssuedKey,
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
  ReportTaken,
  RotatedKey,
  Session,
  SignUpAccepted,
  Standing,
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

export const getSignUpMockHandler = /*#__PURE__*/ mock<SignUpAccepted>("POST /sign-ups", answers.signUp, {status:202})
export const getCreateSessionMockHandler = /*#__PURE__*/ mock<Session>("POST /sessions", answers.createSession, {status:201})
export const getEndSessionMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /sessions/current", undefined, {status:204})
export const getGetAccountMockHandler = /*#__PURE__*/ mock<Account>("GET /account", answers.getAccount)
export const getDeleteAccountMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /account", undefined, {status:204})
export const getExportAccountMockHandler = /*#__PURE__*/ mock<AccountExport>("GET /account/export", answers.exportAccount)
export const getListKeysMockHandler = /*#__PURE__*/ mock<KeyList>("GET /keys", answers.listKeys)
export const getCreateKeyMockHandler = /*#__PURE__*/ mock<IssuedKey>("POST /keys", answers.createKey, {status:201})
export const getUpdateKeyMockHandler = /*#__PURE__*/ mock<KeySummary>("PATCH /keys/{keyId}", answers.updateKey)
export const getRevokeKeyMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /keys/{keyId}", undefined, {status:204})
export const getRotateKeyMockHandler = /*#__PURE__*/ mock<RotatedKey>("POST /keys/{keyId}/rotation", answers.rotateKey, {status:201})
export const getKeyUsageMockHandler = /*#__PURE__*/ mock<Usage>("GET /keys/{keyId}/usage", answers.keyUsage)
export const getAccountUsageMockHandler = /*#__PURE__*/ mock<Usage>("GET /usage", answers.accountUsage)
export const getUsageTableMockHandler = /*#__PURE__*/ mock<string>("GET /usage/table", answers.usageTable, {media:"text/csv"})
export const getListFailedCallsMockHandler = /*#__PURE__*/ mock<FailedCalls>("GET /failed-calls", answers.listFailedCalls)
export const getListApprovalsMockHandler = /*#__PURE__*/ mock<ApprovalList>("GET /approvals", answers.listApprovals)
export const getAskApprovalMockHandler = /*#__PURE__*/ mock<Approval>("POST /approvals", answers.askApproval, {status:201})
export const getWithdrawApprovalMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /approvals/{approvalId}", undefined, {status:204})
export const getListApprovalRequestsMockHandler = /*#__PURE__*/ mock<ApprovalRequestList>("GET /administration/approvals", answers.listApprovalRequests)
export const getDecideApprovalMockHandler = /*#__PURE__*/ mock<ApprovalRequest>("PUT /administration/approvals/{approvalId}/decision", answers.decideApproval)
export const getGetNoticeSettingsMockHandler = /*#__PURE__*/ mock<NoticeSettings>("GET /notices/settings", answers.getNoticeSettings)
export const getUpdateNoticeSettingsMockHandler = /*#__PURE__*/ mock<NoticeSettings>("PATCH /notices/settings", answers.updateNoticeSettings)
export const getListWebhooksMockHandler = /*#__PURE__*/ mock<WebhookList>("GET /webhooks", answers.listWebhooks)
export const getCreateWebhookMockHandler = /*#__PURE__*/ mock<IssuedWebhook>("POST /webhooks", answers.createWebhook, {status:201})
export const getDeleteWebhookMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /webhooks/{webhookId}", undefined, {status:204})
export const getRotateWebhookSecretMockHandler = /*#__PURE__*/ mock<IssuedWebhook>("POST /webhooks/{webhookId}/secret", answers.rotateWebhookSecret, {status:201})
export const getTestWebhookMockHandler = /*#__PURE__*/ mock<WebhookTest>("POST /webhooks/{webhookId}/test", answers.testWebhook, {status:202})
export const getListWebhookDeliveriesMockHandler = /*#__PURE__*/ mock<WebhookDeliveryList>("GET /webhooks/{webhookId}/deliveries", answers.listWebhookDeliveries)
export const getListTeamsMockHandler = /*#__PURE__*/ mock<TeamList>("GET /teams", answers.listTeams)
export const getCreateTeamMockHandler = /*#__PURE__*/ mock<Team>("POST /teams", answers.createTeam, {status:201})
export const getGetTeamMockHandler = /*#__PURE__*/ mock<TeamDetail>("GET /teams/{teamId}", answers.getTeam)
export const getRenameTeamMockHandler = /*#__PURE__*/ mock<Team>("PATCH /teams/{teamId}", answers.renameTeam)
export const getDeleteTeamMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /teams/{teamId}", undefined, {status:204})
export const getInviteMemberMockHandler = /*#__PURE__*/ mock<Invitation>("POST /teams/{teamId}/invitations", answers.inviteMember, {status:201})
export const getRevokeInvitationMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /teams/{teamId}/invitations/{invitationId}", undefined, {status:204})
export const getChangeMemberMockHandler = /*#__PURE__*/ mock<Member>("PATCH /teams/{teamId}/members/{memberId}", answers.changeMember)
export const getRemoveMemberMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /teams/{teamId}/members/{memberId}", undefined, {status:204})
export const getAcceptInvitationMockHandler = /*#__PURE__*/ mock<Team>("POST /invitations", answers.acceptInvitation)
export const getGetUnsubscriptionMockHandler = /*#__PURE__*/ mock<Unsubscription, undefined>("GET /unsubscriptions/{token}", answers.getUnsubscription)
export const getUnsubscribeMockHandler = /*#__PURE__*/ mock<Unsubscription>("POST /unsubscriptions/{token}", answers.unsubscribe)
export const getGetStandingMockHandler = /*#__PURE__*/ mock<Standing>("GET /administration/standing", answers.getStanding)
export const getListPeopleMockHandler = /*#__PURE__*/ mock<PersonList>("GET /administration/people", answers.listPeople)
export const getGetPersonMockHandler = /*#__PURE__*/ mock<PersonDetail>("GET /administration/people/{accountId}", answers.getPerson)
export const getSuspendAccountMockHandler = /*#__PURE__*/ mock<undefined>("PUT /administration/people/{accountId}/suspension", undefined, {status:204})
export const getRestoreAccountMockHandler = /*#__PURE__*/ mock<undefined>("DELETE /administration/people/{accountId}/suspension", undefined, {status:204})
export const getStopKeyMockHandler = /*#__PURE__*/ mock<undefined>("PUT /administration/keys/{keyId}/revocation", undefined, {status:204})
export const getListWaitingMailsMockHandler = /*#__PURE__*/ mock<WaitingMailList>("GET /administration/mails", answers.listWaitingMails)
export const getRetryMailMockHandler = /*#__PURE__*/ mock<undefined>("PUT /administration/mails/{mailId}/trial", undefined, {status:204})
export const getListAuditMockHandler = /*#__PURE__*/ mock<AuditPage>("GET /administration/audit", answers.listAudit)
export const getProveAuditMockHandler = /*#__PURE__*/ mock<AuditProof>("GET /administration/audit/proof", answers.proveAudit)
export const getPortalUsageMockHandler = /*#__PURE__*/ mock<PortalUsage>("GET /administration/usage", answers.portalUsage)
export const getListMisfitsMockHandler = /*#__PURE__*/ mock<MisfitList>("GET /administration/misfits", answers.listMisfits)
export const getListLeaksMockHandler = /*#__PURE__*/ mock<LeakList>("GET /administration/leaks", answers.listLeaks)
export const getAnswerLeakMockHandler = /*#__PURE__*/ mock<undefined>("PUT /administration/leaks/{leakId}/answer", undefined, {status:204})
export const getReportFoundKeyMockHandler = /*#__PURE__*/ mock<ReportTaken>("POST /found-keys", answers.reportFoundKey, {status:202})
export const getReportLeakedKeysMockHandler = /*#__PURE__*/ mock<LeakLabels>("POST /leaked-keys", answers.reportLeakedKeys)
export const getListApisMockHandler = /*#__PURE__*/ mock<Catalogue>("GET /apis", answers.listApis)
export const getListChangesMockHandler = /*#__PURE__*/ mock<Changelog>("GET /changes", answers.listChanges)
export const getListAgreementsMockHandler = /*#__PURE__*/ mock<AgreementList>("GET /agreements", answers.listAgreements)
