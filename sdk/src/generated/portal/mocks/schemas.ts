// Generated from portal@3.0.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  Acceptance,
  Account,
  AccountExport,
  AccountId,
  Agreement,
  AgreementList,
  AgreementMisfit,
  Approval,
  ApprovalDecision,
  ApprovalEvent,
  ApprovalId,
  ApprovalList,
  ApprovalRequest,
  ApprovalRequestBody,
  ApprovalRequestList,
  ApprovalState,
  AuditPage,
  AuditProof,
  AuditRow,
  Catalogue,
  CatalogueAddresses,
  CatalogueEntry,
  CatalogueLicence,
  CatalogueLifecycle,
  CatalogueOwner,
  Changelog,
  ContractVersion,
  DayUse,
  ExportedUsageRow,
  FailedCall,
  FailedCalls,
  FoundKey,
  Invitation,
  InvitationId,
  InvitationRequest,
  IssuedKey,
  IssuedWebhook,
  KeyApis,
  KeyChange,
  KeyExpiry,
  KeyId,
  KeyList,
  KeyOrigins,
  KeyRanges,
  KeyRequest,
  KeySummary,
  Leak,
  LeakAnswer,
  LeakId,
  LeakLabel,
  LeakLabels,
  LeakList,
  LeakedKey,
  LeakedKeys,
  MailId,
  Member,
  MemberId,
  Misfit,
  MisfitKind,
  MisfitList,
  MisfitPlace,
  MisfitTimes,
  NoticeChange,
  NoticeSettings,
  OperationId,
  OperationUse,
  OwnerHealth,
  Person,
  PersonDetail,
  PersonList,
  PortalUsage,
  Problem,
  ProblemError,
  Reason,
  Release,
  ReleaseChange,
  ReportTaken,
  RoleChange,
  RotatedKey,
  RotationRequest,
  Secret,
  SentMail,
  Session,
  SessionRequest,
  SignUpAccepted,
  SignUpRequest,
  Standing,
  Suspension,
  Team,
  TeamDetail,
  TeamId,
  TeamList,
  TeamName,
  Unsubscription,
  Usage,
  UsageLimits,
  UsageRow,
  UsageTotals,
  WaitingMail,
  WaitingMailList,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookId,
  WebhookList,
  WebhookRequest,
  WebhookTest
} from '../types.ts';



export const getSignUpRequestMock = (overrideResponse: Partial<SignUpRequest> = {}): SignUpRequest => ({email: faker.string.alpha({length: {min: 10, max: 254}}), ...overrideResponse}) as unknown as SignUpRequest

export const getSignUpAcceptedMock = (overrideResponse: Partial<SignUpAccepted> = {}): SignUpAccepted => ({email: faker.internet.email(), expiresInSeconds: faker.number.int({min: 1}), ...overrideResponse}) as unknown as SignUpAccepted

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getSessionRequestMock = (overrideResponse: Partial<SessionRequest> = {}): SessionRequest => ({email: faker.string.alpha({length: {min: 10, max: 254}}), code: faker.helpers.fromRegExp("^[0-9]{6}$"), ...overrideResponse}) as unknown as SessionRequest

export const getSuspensionMock = (overrideResponse: Partial<Suspension> = {}): Suspension => ({at: faker.date.past().toISOString().slice(0, 19) + 'Z', reason: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as Suspension

export const getAccountMock = (overrideResponse: Partial<Account> = {}): Account => ({id: faker.string.alpha({length: {min: 10, max: 20}}), email: faker.internet.email(), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', keys: faker.number.int({min: 0}), keyLimit: faker.number.int({min: 1}), isAdministrator: faker.datatype.boolean(), suspension: faker.helpers.arrayElement([{ ...getSuspensionMock() },null,]), ...overrideResponse}) as unknown as Account

export const getSessionMock = (overrideResponse: Partial<Session> = {}): Session => ({account: { ...getAccountMock() }, expiresAt: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as Session

export const getKeyIdMock = (): KeyId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as KeyId

export const getKeySummaryMock = (overrideResponse: Partial<KeySummary> = {}): KeySummary => ({id: getKeyIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), environment: faker.string.alpha({length: {min: 10, max: 20}}), start: faker.string.alpha({length: {min: 10, max: 20}}), last4: faker.string.alpha({length: {min: 4, max: 4}}), apis: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), origins: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), ranges: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), status: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', expiresAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), graceUntil: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), revokedAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), lastUsedAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), foundAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), ...overrideResponse}) as unknown as KeySummary

export const getExportedUsageRowMock = (overrideResponse: Partial<ExportedUsageRow> = {}): ExportedUsageRow => ({keyId: getKeyIdMock(), date: faker.date.past().toISOString().slice(0, 10), api: faker.string.alpha({length: {min: 10, max: 20}}), operation: faker.string.alpha({length: {min: 10, max: 20}}), calls: faker.number.int({min: 0}), errors: faker.number.int({min: 0}), limited: faker.number.int({min: 0}), ...overrideResponse}) as unknown as ExportedUsageRow

export const getSentMailMock = (overrideResponse: Partial<SentMail> = {}): SentMail => ({id: faker.string.alpha({length: {min: 10, max: 20}}), kind: faker.string.alpha({length: {min: 10, max: 20}}), subject: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', sentAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), ...overrideResponse}) as unknown as SentMail

export const getFailedCallMock = (overrideResponse: Partial<FailedCall> = {}): FailedCall => ({requestId: faker.string.alpha({length: {min: 10, max: 20}}), at: faker.date.past().toISOString().slice(0, 19) + 'Z', keyId: getKeyIdMock(), operation: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), status: faker.number.int({min: 400, max: 599}), code: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as FailedCall

export const getApprovalIdMock = (): ApprovalId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as ApprovalId

export const getApprovalStateMock = (): ApprovalState => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as ApprovalState

export const getApprovalEventMock = (overrideResponse: Partial<ApprovalEvent> = {}): ApprovalEvent => ({at: faker.date.past().toISOString().slice(0, 19) + 'Z', state: getApprovalStateMock(), by: faker.string.alpha({length: {min: 10, max: 20}}), note: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as ApprovalEvent

export const getApprovalMock = (overrideResponse: Partial<Approval> = {}): Approval => ({id: getApprovalIdMock(), api: faker.string.alpha({length: {min: 10, max: 20}}), keyId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), purpose: faker.string.alpha({length: {min: 10, max: 20}}), state: getApprovalStateMock(), askedAt: faker.date.past().toISOString().slice(0, 19) + 'Z', expiresAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), history: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getApprovalEventMock() })), ...overrideResponse}) as unknown as Approval

export const getTeamIdMock = (): TeamId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as TeamId

export const getTeamMock = (overrideResponse: Partial<Team> = {}): Team => ({id: getTeamIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', role: faker.string.alpha({length: {min: 10, max: 20}}), since: faker.date.past().toISOString().slice(0, 19) + 'Z', members: faker.number.int({min: 1}), ...overrideResponse}) as unknown as Team

export const getWebhookIdMock = (): WebhookId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as WebhookId

export const getWebhookMock = (overrideResponse: Partial<Webhook> = {}): Webhook => ({id: getWebhookIdMock(), url: faker.string.alpha({length: {min: 10, max: 20}}), topics: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', previousSecretUntil: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), ...overrideResponse}) as unknown as Webhook

export const getNoticeSettingsMock = (overrideResponse: Partial<NoticeSettings> = {}): NoticeSettings => ({breaking: faker.string.alpha({length: {min: 10, max: 20}}), deprecations: faker.string.alpha({length: {min: 10, max: 20}}), quota: faker.string.alpha({length: {min: 10, max: 20}}), keyExpiring: faker.string.alpha({length: {min: 10, max: 20}}), keyLeaked: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as NoticeSettings

export const getAccountExportMock = (overrideResponse: Partial<AccountExport> = {}): AccountExport => ({exportedAt: faker.date.past().toISOString().slice(0, 19) + 'Z', account: { ...getAccountMock() }, keys: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getKeySummaryMock() })), usage: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExportedUsageRowMock() })), mails: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getSentMailMock() })), failedCalls: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFailedCallMock() })), approvals: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getApprovalMock() })), teams: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTeamMock() })), webhooks: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getWebhookMock() })), notices: { ...getNoticeSettingsMock() }, ...overrideResponse}) as unknown as AccountExport

export const getKeyListMock = (overrideResponse: Partial<KeyList> = {}): KeyList => ({keys: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getKeySummaryMock() })), limit: faker.number.int({min: 1}), ...overrideResponse}) as unknown as KeyList

export const getKeyApisMock = (): KeyApis => (Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 1, max: 64}})))) as unknown as KeyApis

export const getKeyOriginsMock = (): KeyOrigins => (Array.from({ length: faker.number.int({min: 1, max: 20}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 1, max: 253}})))) as unknown as KeyOrigins

export const getKeyRangesMock = (): KeyRanges => (Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 2, max: 49}})))) as unknown as KeyRanges

export const getKeyExpiryMock = (): KeyExpiry => (faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null])) as unknown as KeyExpiry

export const getKeyRequestMock = (overrideResponse: Partial<KeyRequest> = {}): KeyRequest => ({name: faker.string.alpha({length: {min: 1, max: 80}}), environment: faker.helpers.arrayElement(['live','test','browser'] as const), apis: faker.helpers.arrayElement([getKeyApisMock(), undefined]), origins: faker.helpers.arrayElement([getKeyOriginsMock(), undefined]), ranges: faker.helpers.arrayElement([getKeyRangesMock(), undefined]), expiresAt: getKeyExpiryMock(), ...overrideResponse}) as unknown as KeyRequest

export const getSecretMock = (): Secret => (faker.string.alpha({length: {min: 20, max: 20}})) as unknown as Secret

export const getIssuedKeyMock = (overrideResponse: Partial<IssuedKey> = {}): IssuedKey => ({key: { ...getKeySummaryMock() }, secret: getSecretMock(), ...overrideResponse}) as unknown as IssuedKey

export const getKeyChangeMock = (overrideResponse: Partial<KeyChange> = {}): KeyChange => ({name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 1, max: 80}}), undefined]), apis: faker.helpers.arrayElement([getKeyApisMock(), undefined]), origins: faker.helpers.arrayElement([getKeyOriginsMock(), undefined]), ranges: faker.helpers.arrayElement([getKeyRangesMock(), undefined]), expiresAt: getKeyExpiryMock(), ...overrideResponse}) as unknown as KeyChange

export const getRotationRequestMock = (overrideResponse: Partial<RotationRequest> = {}): RotationRequest => ({graceHours: faker.number.int({min: 0, max: 720}), ...overrideResponse}) as unknown as RotationRequest

export const getRotatedKeyMock = (overrideResponse: Partial<RotatedKey> = {}): RotatedKey => ({key: { ...getKeySummaryMock() }, secret: getSecretMock(), previous: { ...getKeySummaryMock() }, ...overrideResponse}) as unknown as RotatedKey

export const getUsageRowMock = (overrideResponse: Partial<UsageRow> = {}): UsageRow => ({date: faker.date.past().toISOString().slice(0, 10), api: faker.string.alpha({length: {min: 10, max: 20}}), operation: faker.string.alpha({length: {min: 10, max: 20}}), calls: faker.number.int({min: 0}), errors: faker.number.int({min: 0}), limited: faker.number.int({min: 0}), ...overrideResponse}) as unknown as UsageRow

export const getUsageTotalsMock = (overrideResponse: Partial<UsageTotals> = {}): UsageTotals => ({calls: faker.number.int({min: 0}), errors: faker.number.int({min: 0}), limited: faker.number.int({min: 0}), ...overrideResponse}) as unknown as UsageTotals

export const getUsageLimitsMock = (overrideResponse: Partial<UsageLimits> = {}): UsageLimits => ({perMinute: faker.number.int({min: 1}), perDay: faker.number.int({min: 1}), remainingToday: faker.number.int({min: 0}), ...overrideResponse}) as unknown as UsageLimits

export const getUsageMock = (overrideResponse: Partial<Usage> = {}): Usage => ({from: faker.date.past().toISOString().slice(0, 10), to: faker.date.past().toISOString().slice(0, 10), rows: Array.from({ length: faker.number.int({min: 1, max: 5000}) }, (_, i) => i + 1).map(() => ({ ...getUsageRowMock() })), totals: { ...getUsageTotalsMock() }, limits: { ...getUsageLimitsMock() }, ...overrideResponse}) as unknown as Usage

export const getFailedCallsMock = (overrideResponse: Partial<FailedCalls> = {}): FailedCalls => ({calls: Array.from({ length: faker.number.int({min: 1, max: 500}) }, (_, i) => i + 1).map(() => ({ ...getFailedCallMock() })), ...overrideResponse}) as unknown as FailedCalls

export const getApprovalListMock = (overrideResponse: Partial<ApprovalList> = {}): ApprovalList => ({apis: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), approvals: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getApprovalMock() })), ...overrideResponse}) as unknown as ApprovalList

export const getApprovalRequestBodyMock = (overrideResponse: Partial<ApprovalRequestBody> = {}): ApprovalRequestBody => ({api: faker.string.alpha({length: {min: 1, max: 64}}), keyId: faker.helpers.arrayElement([getKeyIdMock(), undefined]), purpose: faker.string.alpha({length: {min: 20, max: 1000}}), ...overrideResponse}) as unknown as ApprovalRequestBody

export const getApprovalRequestMock = (overrideResponse: Partial<ApprovalRequest> = {}): ApprovalRequest => ({id: getApprovalIdMock(), api: faker.string.alpha({length: {min: 10, max: 20}}), keyId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), purpose: faker.string.alpha({length: {min: 10, max: 20}}), state: getApprovalStateMock(), askedAt: faker.date.past().toISOString().slice(0, 19) + 'Z', expiresAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), history: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getApprovalEventMock() })), accountId: faker.string.alpha({length: {min: 10, max: 20}}), holder: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as ApprovalRequest

export const getApprovalRequestListMock = (overrideResponse: Partial<ApprovalRequestList> = {}): ApprovalRequestList => ({requests: Array.from({ length: faker.number.int({min: 1, max: 200}) }, (_, i) => i + 1).map(() => ({ ...getApprovalRequestMock() })), ...overrideResponse}) as unknown as ApprovalRequestList

export const getApprovalDecisionMock = (overrideResponse: Partial<ApprovalDecision> = {}): ApprovalDecision => ({decision: faker.helpers.arrayElement(['approved','refused'] as const), note: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 1000}}), undefined]), expiresAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', undefined]), ...overrideResponse}) as unknown as ApprovalDecision

export const getNoticeChangeMock = (overrideResponse: Partial<NoticeChange> = {}): NoticeChange => ({breaking: faker.helpers.arrayElement([faker.helpers.arrayElement(['off','at-once','weekly'] as const), undefined]), deprecations: faker.helpers.arrayElement([faker.helpers.arrayElement(['off','at-once','weekly'] as const), undefined]), quota: faker.helpers.arrayElement([faker.helpers.arrayElement(['off','at-once','weekly'] as const), undefined]), keyExpiring: faker.helpers.arrayElement([faker.helpers.arrayElement(['off','at-once','weekly'] as const), undefined]), ...overrideResponse}) as unknown as NoticeChange

export const getWebhookListMock = (overrideResponse: Partial<WebhookList> = {}): WebhookList => ({webhooks: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getWebhookMock() })), limit: faker.number.int({min: 1}), ...overrideResponse}) as unknown as WebhookList

export const getWebhookRequestMock = (overrideResponse: Partial<WebhookRequest> = {}): WebhookRequest => ({url: faker.string.alpha({length: {min: 1, max: 500}}), topics: faker.helpers.arrayElements(['breaking','deprecations','quota','keyExpiring','keyLeaked','approvals'] as const), ...overrideResponse}) as unknown as WebhookRequest

export const getIssuedWebhookMock = (overrideResponse: Partial<IssuedWebhook> = {}): IssuedWebhook => ({webhook: { ...getWebhookMock() }, secret: faker.string.alpha({length: {min: 20, max: 20}}), ...overrideResponse}) as unknown as IssuedWebhook

export const getWebhookTestMock = (overrideResponse: Partial<WebhookTest> = {}): WebhookTest => ({messageId: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as WebhookTest

export const getWebhookDeliveryMock = (overrideResponse: Partial<WebhookDelivery> = {}): WebhookDelivery => ({messageId: faker.string.alpha({length: {min: 10, max: 20}}), topic: faker.string.alpha({length: {min: 10, max: 20}}), state: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', attempts: faker.number.int({min: 0}), nextAttemptAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), settledAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), status: faker.helpers.arrayElement([faker.number.int({min: 100, max: 599}), null]), error: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as WebhookDelivery

export const getWebhookDeliveryListMock = (overrideResponse: Partial<WebhookDeliveryList> = {}): WebhookDeliveryList => ({deliveries: Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => ({ ...getWebhookDeliveryMock() })), ...overrideResponse}) as unknown as WebhookDeliveryList

export const getTeamListMock = (overrideResponse: Partial<TeamList> = {}): TeamList => ({teams: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTeamMock() })), limit: faker.number.int({min: 1}), ...overrideResponse}) as unknown as TeamList

export const getTeamNameMock = (overrideResponse: Partial<TeamName> = {}): TeamName => ({name: faker.string.alpha({length: {min: 1, max: 60}}), ...overrideResponse}) as unknown as TeamName

export const getMemberIdMock = (): MemberId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as MemberId

export const getMemberMock = (overrideResponse: Partial<Member> = {}): Member => ({id: getMemberIdMock(), email: faker.internet.email(), role: faker.string.alpha({length: {min: 10, max: 20}}), since: faker.date.past().toISOString().slice(0, 19) + 'Z', isYou: faker.datatype.boolean(), ...overrideResponse}) as unknown as Member

export const getInvitationIdMock = (): InvitationId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as InvitationId

export const getInvitationMock = (overrideResponse: Partial<Invitation> = {}): Invitation => ({id: getInvitationIdMock(), email: faker.internet.email(), role: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', expiresAt: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as Invitation

export const getTeamDetailMock = (): TeamDetail => ({...{ ...getTeamMock() },...{people: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getMemberMock() })), peopleLimit: faker.number.int({min: 1}), invitations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getInvitationMock() }))},}) as unknown as TeamDetail

export const getInvitationRequestMock = (overrideResponse: Partial<InvitationRequest> = {}): InvitationRequest => ({email: faker.string.alpha({length: {min: 3, max: 254}}), role: faker.helpers.arrayElement(['owner','manager','member','viewer'] as const), ...overrideResponse}) as unknown as InvitationRequest

export const getRoleChangeMock = (overrideResponse: Partial<RoleChange> = {}): RoleChange => ({role: faker.helpers.arrayElement(['owner','manager','member','viewer'] as const), ...overrideResponse}) as unknown as RoleChange

export const getAcceptanceMock = (overrideResponse: Partial<Acceptance> = {}): Acceptance => ({token: faker.string.alpha({length: {min: 1, max: 100}}), ...overrideResponse}) as unknown as Acceptance

export const getUnsubscriptionMock = (overrideResponse: Partial<Unsubscription> = {}): Unsubscription => ({topic: faker.string.alpha({length: {min: 10, max: 20}}), isOn: faker.datatype.boolean(), ...overrideResponse}) as unknown as Unsubscription

export const getOwnerHealthMock = (overrideResponse: Partial<OwnerHealth> = {}): OwnerHealth => ({host: faker.string.alpha({length: {min: 10, max: 20}}), apis: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), breaker: faker.string.alpha({length: {min: 10, max: 20}}), asked: faker.number.int({min: 0}), waiting: faker.number.int({min: 0}), ...overrideResponse}) as unknown as OwnerHealth

export const getStandingMock = (overrideResponse: Partial<Standing> = {}): Standing => ({accounts: faker.number.int({min: 0}), suspended: faker.number.int({min: 0}), approvalsWaiting: faker.number.int({min: 0, max: 200}), leaksWaiting: faker.number.int({min: 0}), mailsWaiting: faker.number.int({min: 0}), mailsFailed: faker.number.int({min: 0}), oldestMailSeconds: faker.number.float({min: 0, fractionDigits: 2}), owners: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOwnerHealthMock() })), ...overrideResponse}) as unknown as Standing

export const getAccountIdMock = (): AccountId => (faker.string.alpha({length: {min: 1, max: 64}})) as unknown as AccountId

export const getPersonMock = (overrideResponse: Partial<Person> = {}): Person => ({accountId: getAccountIdMock(), address: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', keys: faker.number.int({min: 0}), isSuspended: faker.datatype.boolean(), ...overrideResponse}) as unknown as Person

export const getPersonListMock = (overrideResponse: Partial<PersonList> = {}): PersonList => ({people: Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => ({ ...getPersonMock() })), next: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as PersonList

export const getPersonDetailMock = (overrideResponse: Partial<PersonDetail> = {}): PersonDetail => ({accountId: getAccountIdMock(), email: faker.internet.email(), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', isAdministrator: faker.datatype.boolean(), suspension: faker.helpers.arrayElement([{ ...getSuspensionMock() },null,]), keys: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getKeySummaryMock() })), approvals: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getApprovalMock() })), usage: { ...getUsageTotalsMock() }, ...overrideResponse}) as unknown as PersonDetail

export const getReasonMock = (overrideResponse: Partial<Reason> = {}): Reason => ({reason: faker.string.alpha({length: {min: 3, max: 500}}), ...overrideResponse}) as unknown as Reason

export const getMailIdMock = (): MailId => (faker.helpers.fromRegExp("^mail_[0-9]{1,15}$")) as unknown as MailId

export const getWaitingMailMock = (overrideResponse: Partial<WaitingMail> = {}): WaitingMail => ({id: getMailIdMock(), kind: faker.string.alpha({length: {min: 10, max: 20}}), address: faker.string.alpha({length: {min: 10, max: 20}}), createdAt: faker.date.past().toISOString().slice(0, 19) + 'Z', attempts: faker.number.int({min: 0}), at: faker.date.past().toISOString().slice(0, 19) + 'Z', canRetry: faker.datatype.boolean(), lastError: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as WaitingMail

export const getWaitingMailListMock = (overrideResponse: Partial<WaitingMailList> = {}): WaitingMailList => ({mails: Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => ({ ...getWaitingMailMock() })), next: faker.helpers.arrayElement([faker.number.int(), null]), ...overrideResponse}) as unknown as WaitingMailList

export const getAuditRowMock = (overrideResponse: Partial<AuditRow> = {}): AuditRow => ({id: faker.number.int({min: 1}), at: faker.date.past().toISOString().slice(0, 19) + 'Z', by: faker.string.alpha({length: {min: 10, max: 20}}), action: faker.string.alpha({length: {min: 10, max: 20}}), subject: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as AuditRow

export const getAuditPageMock = (overrideResponse: Partial<AuditPage> = {}): AuditPage => ({rows: Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => ({ ...getAuditRowMock() })), next: faker.helpers.arrayElement([faker.number.int(), null]), ...overrideResponse}) as unknown as AuditPage

export const getAuditProofMock = (overrideResponse: Partial<AuditProof> = {}): AuditProof => ({isWhole: faker.datatype.boolean(), rows: faker.helpers.arrayElement([faker.number.int(), null]), head: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), brokenRow: faker.helpers.arrayElement([faker.number.int(), null]), provenAt: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as AuditProof

export const getOperationUseMock = (overrideResponse: Partial<OperationUse> = {}): OperationUse => ({operation: faker.string.alpha({length: {min: 10, max: 20}}), keys: faker.number.int({min: 0}), calls: faker.number.int({min: 0}), errors: faker.number.int({min: 0}), limited: faker.number.int({min: 0}), ...overrideResponse}) as unknown as OperationUse

export const getDayUseMock = (overrideResponse: Partial<DayUse> = {}): DayUse => ({date: faker.date.past().toISOString().slice(0, 10), calls: faker.number.int({min: 0}), errors: faker.number.int({min: 0}), limited: faker.number.int({min: 0}), ...overrideResponse}) as unknown as DayUse

export const getPortalUsageMock = (overrideResponse: Partial<PortalUsage> = {}): PortalUsage => ({from: faker.date.past().toISOString().slice(0, 10), to: faker.date.past().toISOString().slice(0, 10), operations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOperationUseMock() })), days: Array.from({ length: faker.number.int({min: 1, max: 90}) }, (_, i) => i + 1).map(() => ({ ...getDayUseMock() })), ...overrideResponse}) as unknown as PortalUsage

export const getOperationIdMock = (): OperationId => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as OperationId

export const getContractVersionMock = (): ContractVersion => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as ContractVersion

export const getMisfitKindMock = (): MisfitKind => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as MisfitKind

export const getMisfitPlaceMock = (): MisfitPlace => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as MisfitPlace

export const getMisfitTimesMock = (): MisfitTimes => (faker.number.int({min: 1})) as unknown as MisfitTimes

export const getMisfitMock = (overrideResponse: Partial<Misfit> = {}): Misfit => ({operation: getOperationIdMock(), release: getContractVersionMock(), kind: getMisfitKindMock(), place: getMisfitPlaceMock(), wanted: faker.string.alpha({length: {min: 10, max: 20}}), found: faker.string.alpha({length: {min: 10, max: 20}}), hash: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), times: getMisfitTimesMock(), firstAt: faker.date.past().toISOString().slice(0, 19) + 'Z', lastAt: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as Misfit

export const getMisfitListMock = (overrideResponse: Partial<MisfitList> = {}): MisfitList => ({from: faker.date.past().toISOString().slice(0, 10), misfits: Array.from({ length: faker.number.int({min: 1, max: 500}) }, (_, i) => i + 1).map(() => ({ ...getMisfitMock() })), ...overrideResponse}) as unknown as MisfitList

export const getLeakIdMock = (): LeakId => (faker.helpers.fromRegExp("^leak_[0-9]{1,15}$")) as unknown as LeakId

export const getLeakMock = (overrideResponse: Partial<Leak> = {}): Leak => ({id: getLeakIdMock(), foundAt: faker.date.past().toISOString().slice(0, 19) + 'Z', accountId: getAccountIdMock(), keyId: getKeyIdMock(), start: faker.string.alpha({length: {min: 10, max: 20}}), last4: faker.string.alpha({length: {min: 10, max: 20}}), source: faker.string.alpha({length: {min: 10, max: 20}}), place: faker.string.alpha({length: {min: 10, max: 20}}), outcome: faker.string.alpha({length: {min: 10, max: 20}}), isWorking: faker.datatype.boolean(), answeredAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), ...overrideResponse}) as unknown as Leak

export const getLeakListMock = (overrideResponse: Partial<LeakList> = {}): LeakList => ({leaks: Array.from({ length: faker.number.int({min: 1, max: 50}) }, (_, i) => i + 1).map(() => ({ ...getLeakMock() })), next: faker.helpers.arrayElement([faker.number.int(), null]), ...overrideResponse}) as unknown as LeakList

export const getLeakAnswerMock = (overrideResponse: Partial<LeakAnswer> = {}): LeakAnswer => ({answer: faker.helpers.arrayElement(['revoke','keep'] as const), ...overrideResponse}) as unknown as LeakAnswer

export const getFoundKeyMock = (overrideResponse: Partial<FoundKey> = {}): FoundKey => ({key: faker.string.alpha({length: {min: 1, max: 200}}), place: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 500}}), undefined]), ...overrideResponse}) as unknown as FoundKey

export const getReportTakenMock = (overrideResponse: Partial<ReportTaken> = {}): ReportTaken => ({received: true, ...overrideResponse}) as unknown as ReportTaken

export const getLeakedKeyMock = (overrideResponse: Partial<LeakedKey> = {}): LeakedKey => ({token: faker.string.alpha({length: {min: 1, max: 2000}}), type: faker.string.alpha({length: {min: 10, max: 200}}), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 2000}}), undefined]), source: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 200}}), undefined]), ...overrideResponse}) as unknown as LeakedKey

export const getLeakedKeysMock = (): LeakedKeys => (Array.from({ length: faker.number.int({min: 1, max: 1000}) }, (_, i) => i + 1).map(() => ({ ...getLeakedKeyMock() }))) as unknown as LeakedKeys

export const getLeakLabelMock = (overrideResponse: Partial<LeakLabel> = {}): LeakLabel => ({token_hash: faker.string.alpha({length: {min: 10, max: 20}}), token_type: faker.string.alpha({length: {min: 10, max: 20}}), label: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as LeakLabel

export const getLeakLabelsMock = (): LeakLabels => (Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getLeakLabelMock() }))) as unknown as LeakLabels

export const getCatalogueOwnerMock = (overrideResponse: Partial<CatalogueOwner> = {}): CatalogueOwner => ({name: faker.string.alpha({length: {min: 10, max: 20}}), url: faker.internet.url(), ...overrideResponse}) as unknown as CatalogueOwner

export const getCatalogueLicenceMock = (overrideResponse: Partial<CatalogueLicence> = {}): CatalogueLicence => ({id: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.string.alpha({length: {min: 10, max: 20}}), url: faker.internet.url(), attribution: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), ...overrideResponse}) as unknown as CatalogueLicence

export const getCatalogueLifecycleMock = (overrideResponse: Partial<CatalogueLifecycle> = {}): CatalogueLifecycle => ({state: faker.string.alpha({length: {min: 10, max: 20}}), since: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 10), undefined]), ...overrideResponse}) as unknown as CatalogueLifecycle

export const getCatalogueAddressesMock = (overrideResponse: Partial<CatalogueAddresses> = {}): CatalogueAddresses => ({gateway: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), sandbox: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), contract: faker.string.alpha({length: {min: 10, max: 20}}), page: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as CatalogueAddresses

export const getCatalogueEntryMock = (overrideResponse: Partial<CatalogueEntry> = {}): CatalogueEntry => ({id: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.string.alpha({length: {min: 10, max: 20}}), summary: faker.string.alpha({length: {min: 10, max: 20}}), domain: faker.string.alpha({length: {min: 10, max: 20}}), version: faker.string.alpha({length: {min: 10, max: 20}}), operations: faker.number.int({min: 0}), owner: { ...getCatalogueOwnerMock() }, licence: { ...getCatalogueLicenceMock() }, lifecycle: { ...getCatalogueLifecycleMock() }, addresses: { ...getCatalogueAddressesMock() }, ...overrideResponse}) as unknown as CatalogueEntry

export const getCatalogueMock = (overrideResponse: Partial<Catalogue> = {}): Catalogue => ({apis: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCatalogueEntryMock() })), ...overrideResponse}) as unknown as Catalogue

export const getReleaseChangeMock = (overrideResponse: Partial<ReleaseChange> = {}): ReleaseChange => ({rule: faker.string.alpha({length: {min: 10, max: 20}}), bump: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), operations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), pointer: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ReleaseChange

export const getReleaseMock = (overrideResponse: Partial<Release> = {}): Release => ({apiId: faker.string.alpha({length: {min: 10, max: 20}}), version: faker.string.alpha({length: {min: 10, max: 20}}), previous: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), publishedAt: faker.date.past().toISOString().slice(0, 19) + 'Z', bump: faker.string.alpha({length: {min: 10, max: 20}}), note: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), changes: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReleaseChangeMock() })), ...overrideResponse}) as unknown as Release

export const getChangelogMock = (overrideResponse: Partial<Changelog> = {}): Changelog => ({releases: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getReleaseMock() })), ...overrideResponse}) as unknown as Changelog

export const getAgreementMisfitMock = (overrideResponse: Partial<AgreementMisfit> = {}): AgreementMisfit => ({kind: getMisfitKindMock(), place: getMisfitPlaceMock(), times: getMisfitTimesMock(), ...overrideResponse}) as unknown as AgreementMisfit

export const getAgreementMock = (overrideResponse: Partial<Agreement> = {}): Agreement => ({operation: getOperationIdMock(), release: getContractVersionMock(), lastAgreedAt: faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z', null]), answers: faker.number.int({min: 0}), looked: faker.number.int({min: 0}), agreed: faker.number.int({min: 0}), unseen: faker.number.int({min: 0}), misfits: Array.from({ length: faker.number.int({min: 1, max: 20}) }, (_, i) => i + 1).map(() => ({ ...getAgreementMisfitMock() })), ...overrideResponse}) as unknown as Agreement

export const getAgreementListMock = (overrideResponse: Partial<AgreementList> = {}): AgreementList => ({from: faker.date.past().toISOString().slice(0, 10), agreements: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAgreementMock() })), ...overrideResponse}) as unknown as AgreementList