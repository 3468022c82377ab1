// Generated from portal@3.0.0. Do not edit: npm run generate

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

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import {
  getAcceptInvitationResponseMock,
  getAccountUsageResponseMock,
  getAskApprovalResponseMock,
  getChangeMemberResponseMock,
  getCreateKeyResponseMock,
  getCreateSessionResponseMock,
  getCreateTeamResponseMock,
  getCreateWebhookResponseMock,
  getDecideApprovalResponseMock,
  getExportAccountResponseMock,
  getGetAccountResponseMock,
  getGetNoticeSettingsResponseMock,
  getGetPersonResponseMock,
  getGetStandingResponseMock,
  getGetTeamResponseMock,
  getGetUnsubscriptionResponseMock,
  getInviteMemberResponseMock,
  getKeyUsageResponseMock,
  getListAgreementsResponseMock,
  getListApisResponseMock,
  getListApprovalRequestsResponseMock,
  getListApprovalsResponseMock,
  getListAuditResponseMock,
  getListChangesResponseMock,
  getListFailedCallsResponseMock,
  getListKeysResponseMock,
  getListLeaksResponseMock,
  getListMisfitsResponseMock,
  getListPeopleResponseMock,
  getListTeamsResponseMock,
  getListWaitingMailsResponseMock,
  getListWebhookDeliveriesResponseMock,
  getListWebhooksResponseMock,
  getPortalUsageResponseMock,
  getProveAuditResponseMock,
  getRenameTeamResponseMock,
  getReportFoundKeyResponseMock,
  getReportLeakedKeysResponseMock,
  getRotateKeyResponseMock,
  getRotateWebhookSecretResponseMock,
  getSignUpResponseMock,
  getTestWebhookResponseMock,
  getUnsubscribeResponseMock,
  getUpdateKeyResponseMock,
  getUpdateNoticeSettingsResponseMock,
  getUsageTableResponseMock
} from './answers.ts';

export { getSignUpResponseMock, getCreateSessionResponseMock, getGetAccountResponseMock, getExportAccountResponseMock, getListKeysResponseMock, getCreateKeyResponseMock, getUpdateKeyResponseMock, getRotateKeyResponseMock, getKeyUsageResponseMock, getAccountUsageResponseMock, getUsageTableResponseMock, getListFailedCallsResponseMock, getListApprovalsResponseMock, getAskApprovalResponseMock, getListApprovalRequestsResponseMock, getDecideApprovalResponseMock, getGetNoticeSettingsResponseMock, getUpdateNoticeSettingsResponseMock, getListWebhooksResponseMock, getCreateWebhookResponseMock, getRotateWebhookSecretResponseMock, getTestWebhookResponseMock, getListWebhookDeliveriesResponseMock, getListTeamsResponseMock, getCreateTeamResponseMock, getGetTeamResponseMock, getRenameTeamResponseMock, getInviteMemberResponseMock, getChangeMemberResponseMock, getAcceptInvitationResponseMock, getGetUnsubscriptionResponseMock, getUnsubscribeResponseMock, getGetStandingResponseMock, getListPeopleResponseMock, getGetPersonResponseMock, getListWaitingMailsResponseMock, getListAuditResponseMock, getProveAuditResponseMock, getPortalUsageResponseMock, getListMisfitsResponseMock, getListLeaksResponseMock, getReportFoundKeyResponseMock, getReportLeakedKeysResponseMock, getListApisResponseMock, getListChangesResponseMock, getListAgreementsResponseMock } from './answers.ts';


export const getSignUpMockHandler = (overrideResponse?: SignUpAccepted | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<SignUpAccepted> | SignUpAccepted), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/sign\-ups$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getSignUpResponseMock(),
      { status: 202
      })
  }, options)
}

export const getCreateSessionMockHandler = (overrideResponse?: Session | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Session> | Session), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/sessions$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCreateSessionResponseMock(),
      { status: 201
      })
  }, options)
}

export const getEndSessionMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/sessions\/current$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getGetAccountMockHandler = (overrideResponse?: Account | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Account> | Account), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/account$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGetAccountResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeleteAccountMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/account$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getExportAccountMockHandler = (overrideResponse?: AccountExport | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AccountExport> | AccountExport), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/account\/export$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getExportAccountResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListKeysMockHandler = (overrideResponse?: KeyList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<KeyList> | KeyList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/keys$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListKeysResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCreateKeyMockHandler = (overrideResponse?: IssuedKey | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IssuedKey> | IssuedKey), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/keys$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCreateKeyResponseMock(),
      { status: 201
      })
  }, options)
}

export const getUpdateKeyMockHandler = (overrideResponse?: KeySummary | ((info: Parameters<Parameters<typeof http.patch>[1]>[0]) => Promise<KeySummary> | KeySummary), options?: RequestHandlerOptions) => {
  return http.patch(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/keys\/(?<keyId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.patch>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getUpdateKeyResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRevokeKeyMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/keys\/(?<keyId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getRotateKeyMockHandler = (overrideResponse?: RotatedKey | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RotatedKey> | RotatedKey), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/keys\/(?<keyId>[^/]+)\/rotation$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRotateKeyResponseMock(),
      { status: 201
      })
  }, options)
}

export const getKeyUsageMockHandler = (overrideResponse?: Usage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Usage> | Usage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/keys\/(?<keyId>[^/]+)\/usage$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getKeyUsageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAccountUsageMockHandler = (overrideResponse?: Usage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Usage> | Usage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/usage$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAccountUsageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getUsageTableMockHandler = (overrideResponse?: string | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<string> | string), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/usage\/table$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {

  const resolvedBody = overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getUsageTableResponseMock();
    const textBody = typeof resolvedBody === 'string' ? resolvedBody : JSON.stringify(resolvedBody ?? null);
    return HttpResponse.text(textBody,
      { status: 200, headers: { 'Content-Type': 'text/csv' }
      })
  }, options)
}

export const getListFailedCallsMockHandler = (overrideResponse?: FailedCalls | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<FailedCalls> | FailedCalls), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/failed\-calls$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListFailedCallsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListApprovalsMockHandler = (overrideResponse?: ApprovalList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ApprovalList> | ApprovalList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/approvals$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListApprovalsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAskApprovalMockHandler = (overrideResponse?: Approval | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Approval> | Approval), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/approvals$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAskApprovalResponseMock(),
      { status: 201
      })
  }, options)
}

export const getWithdrawApprovalMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/approvals\/(?<approvalId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getListApprovalRequestsMockHandler = (overrideResponse?: ApprovalRequestList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<ApprovalRequestList> | ApprovalRequestList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/approvals$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListApprovalRequestsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDecideApprovalMockHandler = (overrideResponse?: ApprovalRequest | ((info: Parameters<Parameters<typeof http.put>[1]>[0]) => Promise<ApprovalRequest> | ApprovalRequest), options?: RequestHandlerOptions) => {
  return http.put(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/approvals\/(?<approvalId>[^/]+)\/decision$/, async (info: Parameters<Parameters<typeof http.put>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDecideApprovalResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGetNoticeSettingsMockHandler = (overrideResponse?: NoticeSettings | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<NoticeSettings> | NoticeSettings), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/notices\/settings$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGetNoticeSettingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getUpdateNoticeSettingsMockHandler = (overrideResponse?: NoticeSettings | ((info: Parameters<Parameters<typeof http.patch>[1]>[0]) => Promise<NoticeSettings> | NoticeSettings), options?: RequestHandlerOptions) => {
  return http.patch(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/notices\/settings$/, async (info: Parameters<Parameters<typeof http.patch>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getUpdateNoticeSettingsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListWebhooksMockHandler = (overrideResponse?: WebhookList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<WebhookList> | WebhookList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/webhooks$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListWebhooksResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCreateWebhookMockHandler = (overrideResponse?: IssuedWebhook | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IssuedWebhook> | IssuedWebhook), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/webhooks$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCreateWebhookResponseMock(),
      { status: 201
      })
  }, options)
}

export const getDeleteWebhookMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/webhooks\/(?<webhookId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getRotateWebhookSecretMockHandler = (overrideResponse?: IssuedWebhook | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IssuedWebhook> | IssuedWebhook), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/webhooks\/(?<webhookId>[^/]+)\/secret$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRotateWebhookSecretResponseMock(),
      { status: 201
      })
  }, options)
}

export const getTestWebhookMockHandler = (overrideResponse?: WebhookTest | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<WebhookTest> | WebhookTest), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/webhooks\/(?<webhookId>[^/]+)\/test$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getTestWebhookResponseMock(),
      { status: 202
      })
  }, options)
}

export const getListWebhookDeliveriesMockHandler = (overrideResponse?: WebhookDeliveryList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<WebhookDeliveryList> | WebhookDeliveryList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/webhooks\/(?<webhookId>[^/]+)\/deliveries$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListWebhookDeliveriesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListTeamsMockHandler = (overrideResponse?: TeamList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TeamList> | TeamList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListTeamsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCreateTeamMockHandler = (overrideResponse?: Team | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Team> | Team), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCreateTeamResponseMock(),
      { status: 201
      })
  }, options)
}

export const getGetTeamMockHandler = (overrideResponse?: TeamDetail | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<TeamDetail> | TeamDetail), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGetTeamResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRenameTeamMockHandler = (overrideResponse?: Team | ((info: Parameters<Parameters<typeof http.patch>[1]>[0]) => Promise<Team> | Team), options?: RequestHandlerOptions) => {
  return http.patch(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.patch>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRenameTeamResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeleteTeamMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getInviteMemberMockHandler = (overrideResponse?: Invitation | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Invitation> | Invitation), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)\/invitations$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getInviteMemberResponseMock(),
      { status: 201
      })
  }, options)
}

export const getRevokeInvitationMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)\/invitations\/(?<invitationId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getChangeMemberMockHandler = (overrideResponse?: Member | ((info: Parameters<Parameters<typeof http.patch>[1]>[0]) => Promise<Member> | Member), options?: RequestHandlerOptions) => {
  return http.patch(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)\/members\/(?<memberId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.patch>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getChangeMemberResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRemoveMemberMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/teams\/(?<teamId>[^/]+)\/members\/(?<memberId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getAcceptInvitationMockHandler = (overrideResponse?: Team | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Team> | Team), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/invitations$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAcceptInvitationResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGetUnsubscriptionMockHandler = (overrideResponse?: Unsubscription | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Unsubscription> | Unsubscription), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/unsubscriptions\/(?<token>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGetUnsubscriptionResponseMock(),
      { status: 200
      })
  }, options)
}

export const getUnsubscribeMockHandler = (overrideResponse?: Unsubscription | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<Unsubscription> | Unsubscription), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/unsubscriptions\/(?<token>[^/]+)$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getUnsubscribeResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGetStandingMockHandler = (overrideResponse?: Standing | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Standing> | Standing), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/standing$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGetStandingResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListPeopleMockHandler = (overrideResponse?: PersonList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PersonList> | PersonList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/people$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListPeopleResponseMock(),
      { status: 200
      })
  }, options)
}

export const getGetPersonMockHandler = (overrideResponse?: PersonDetail | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PersonDetail> | PersonDetail), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/people\/(?<accountId>[^/]+)$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getGetPersonResponseMock(),
      { status: 200
      })
  }, options)
}

export const getSuspendAccountMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.put>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.put(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/people\/(?<accountId>[^/]+)\/suspension$/, async (info: Parameters<Parameters<typeof http.put>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getRestoreAccountMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.delete>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.delete(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/people\/(?<accountId>[^/]+)\/suspension$/, async (info: Parameters<Parameters<typeof http.delete>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getStopKeyMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.put>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.put(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/keys\/(?<keyId>[^/]+)\/revocation$/, async (info: Parameters<Parameters<typeof http.put>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getListWaitingMailsMockHandler = (overrideResponse?: WaitingMailList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<WaitingMailList> | WaitingMailList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/mails$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListWaitingMailsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRetryMailMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.put>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.put(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/mails\/(?<mailId>[^/]+)\/trial$/, async (info: Parameters<Parameters<typeof http.put>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getListAuditMockHandler = (overrideResponse?: AuditPage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AuditPage> | AuditPage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/audit$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListAuditResponseMock(),
      { status: 200
      })
  }, options)
}

export const getProveAuditMockHandler = (overrideResponse?: AuditProof | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AuditProof> | AuditProof), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/audit\/proof$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getProveAuditResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPortalUsageMockHandler = (overrideResponse?: PortalUsage | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<PortalUsage> | PortalUsage), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/usage$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPortalUsageResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListMisfitsMockHandler = (overrideResponse?: MisfitList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<MisfitList> | MisfitList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/misfits$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListMisfitsResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListLeaksMockHandler = (overrideResponse?: LeakList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<LeakList> | LeakList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/leaks$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListLeaksResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAnswerLeakMockHandler = (overrideResponse?: void | ((info: Parameters<Parameters<typeof http.put>[1]>[0]) => Promise<void> | void), options?: RequestHandlerOptions) => {
  return http.put(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/administration\/leaks\/(?<leakId>[^/]+)\/answer$/, async (info: Parameters<Parameters<typeof http.put>[1]>[0]) => {
  if (typeof overrideResponse === 'function') {await overrideResponse(info); }

    return new HttpResponse(null,
      { status: 204
      })
  }, options)
}

export const getReportFoundKeyMockHandler = (overrideResponse?: ReportTaken | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<ReportTaken> | ReportTaken), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/found\-keys$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportFoundKeyResponseMock(),
      { status: 202
      })
  }, options)
}

export const getReportLeakedKeysMockHandler = (overrideResponse?: LeakLabels | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<LeakLabels> | LeakLabels), options?: RequestHandlerOptions) => {
  return http.post(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/leaked\-keys$/, async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getReportLeakedKeysResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListApisMockHandler = (overrideResponse?: Catalogue | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Catalogue> | Catalogue), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/apis$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListApisResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListChangesMockHandler = (overrideResponse?: Changelog | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<Changelog> | Changelog), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/changes$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListChangesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getListAgreementsMockHandler = (overrideResponse?: AgreementList | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<AgreementList> | AgreementList), options?: RequestHandlerOptions) => {
  return http.get(/^https?:\/\/[^/]+(?:\/portal\/v1)?\/agreements$/, async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getListAgreementsResponseMock(),
      { status: 200
      })
  }, options)
}
export const getOpenLondonPortalMock = () => [
  getSignUpMockHandler(),
  getCreateSessionMockHandler(),
  getEndSessionMockHandler(),
  getGetAccountMockHandler(),
  getDeleteAccountMockHandler(),
  getExportAccountMockHandler(),
  getListKeysMockHandler(),
  getCreateKeyMockHandler(),
  getUpdateKeyMockHandler(),
  getRevokeKeyMockHandler(),
  getRotateKeyMockHandler(),
  getKeyUsageMockHandler(),
  getAccountUsageMockHandler(),
  getUsageTableMockHandler(),
  getListFailedCallsMockHandler(),
  getListApprovalsMockHandler(),
  getAskApprovalMockHandler(),
  getWithdrawApprovalMockHandler(),
  getListApprovalRequestsMockHandler(),
  getDecideApprovalMockHandler(),
  getGetNoticeSettingsMockHandler(),
  getUpdateNoticeSettingsMockHandler(),
  getListWebhooksMockHandler(),
  getCreateWebhookMockHandler(),
  getDeleteWebhookMockHandler(),
  getRotateWebhookSecretMockHandler(),
  getTestWebhookMockHandler(),
  getListWebhookDeliveriesMockHandler(),
  getListTeamsMockHandler(),
  getCreateTeamMockHandler(),
  getGetTeamMockHandler(),
  getRenameTeamMockHandler(),
  getDeleteTeamMockHandler(),
  getInviteMemberMockHandler(),
  getRevokeInvitationMockHandler(),
  getChangeMemberMockHandler(),
  getRemoveMemberMockHandler(),
  getAcceptInvitationMockHandler(),
  getGetUnsubscriptionMockHandler(),
  getUnsubscribeMockHandler(),
  getGetStandingMockHandler(),
  getListPeopleMockHandler(),
  getGetPersonMockHandler(),
  getSuspendAccountMockHandler(),
  getRestoreAccountMockHandler(),
  getStopKeyMockHandler(),
  getListWaitingMailsMockHandler(),
  getRetryMailMockHandler(),
  getListAuditMockHandler(),
  getProveAuditMockHandler(),
  getPortalUsageMockHandler(),
  getListMisfitsMockHandler(),
  getListLeaksMockHandler(),
  getAnswerLeakMockHandler(),
  getReportFoundKeyMockHandler(),
  getReportLeakedKeysMockHandler(),
  getListApisMockHandler(),
  getListChangesMockHandler(),
  getListAgreementsMockHandler()
]
