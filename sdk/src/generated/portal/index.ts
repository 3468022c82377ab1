// Generated from portal@2.0.0. Do not edit: npm run generate

export {
  askApproval,
  listApprovals,
  withdrawApproval,
} from './operations/access.ts'
export type {
  AskApprovalParams,
  AskApprovalResult,
  ListApprovalsParams,
  ListApprovalsResult,
  WithdrawApprovalParams,
  WithdrawApprovalResult,
} from './operations/access.ts'
export {
  deleteAccount,
  exportAccount,
  getAccount,
} from './operations/account.ts'
export type {
  DeleteAccountParams,
  DeleteAccountResult,
  ExportAccountParams,
  ExportAccountResult,
  GetAccountParams,
  GetAccountResult,
} from './operations/account.ts'
export {
  decideApproval,
  listApprovalRequests,
} from './operations/administration.ts'
export type {
  DecideApprovalParams,
  DecideApprovalResult,
  ListApprovalRequestsParams,
  ListApprovalRequestsResult,
} from './operations/administration.ts'
export {
  listApis,
  listChanges,
} from './operations/catalogue.ts'
export type {
  ListApisParams,
  ListApisResult,
  ListChangesParams,
  ListChangesResult,
} from './operations/catalogue.ts'
export {
  createKey,
  listKeys,
  revokeKey,
  rotateKey,
  updateKey,
} from './operations/keys.ts'
export type {
  CreateKeyParams,
  CreateKeyResult,
  ListKeysParams,
  ListKeysResult,
  RevokeKeyParams,
  RevokeKeyResult,
  RotateKeyParams,
  RotateKeyResult,
  UpdateKeyParams,
  UpdateKeyResult,
} from './operations/keys.ts'
export {
  getNoticeSettings,
  getUnsubscription,
  unsubscribe,
  updateNoticeSettings,
} from './operations/notices.ts'
export type {
  GetNoticeSettingsParams,
  GetNoticeSettingsResult,
  GetUnsubscriptionParams,
  GetUnsubscriptionResult,
  UnsubscribeParams,
  UnsubscribeResult,
  UpdateNoticeSettingsParams,
  UpdateNoticeSettingsResult,
} from './operations/notices.ts'
export {
  createSession,
  endSession,
  signUp,
} from './operations/session.ts'
export type {
  CreateSessionParams,
  CreateSessionResult,
  EndSessionParams,
  EndSessionResult,
  SignUpParams,
  SignUpResult,
} from './operations/session.ts'
export {
  accountUsage,
  keyUsage,
  listFailedCalls,
} from './operations/usage.ts'
export type {
  AccountUsageParams,
  AccountUsageResult,
  KeyUsageParams,
  KeyUsageResult,
  ListFailedCallsParams,
  ListFailedCallsResult,
} from './operations/usage.ts'
export type {
  Account,
  AccountExport,
  Approval,
  ApprovalDecision,
  ApprovalEvent,
  ApprovalId,
  ApprovalList,
  ApprovalRequest,
  ApprovalRequestBody,
  ApprovalRequestList,
  ApprovalState,
  Catalogue,
  CatalogueAddresses,
  CatalogueEntry,
  CatalogueLicence,
  CatalogueLifecycle,
  CatalogueOwner,
  Changelog,
  ExportedUsageRow,
  FailedCall,
  FailedCalls,
  IssuedKey,
  KeyApis,
  KeyChange,
  KeyExpiry,
  KeyId,
  KeyList,
  KeyOrigins,
  KeyRanges,
  KeyRequest,
  KeySummary,
  NoticeChange,
  NoticeSettings,
  Problem,
  ProblemError,
  Release,
  ReleaseChange,
  RotatedKey,
  RotationRequest,
  Secret,
  SentMail,
  Session,
  SessionRequest,
  SignUpAccepted,
  SignUpRequest,
  Unsubscription,
  Usage,
  UsageLimits,
  UsageRow,
  UsageTotals,
} from './types.ts'
