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


export const getSignUpResponseMock = (): SignUpAccepted => ({"email":"ada@example.org","expiresInSeconds":600}) as unknown as SignUpAccepted

export const getCreateSessionResponseMock = (): Session => ({"account":{"id":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"keyLimit":10,"isAdministrator":false,"suspension":null},"expiresAt":"2026-11-30T09:30:00Z"}) as unknown as Session

export const getGetAccountResponseMock = (): Account => ({"id":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"keyLimit":10,"isAdministrator":false,"suspension":null}) as unknown as Account

export const getExportAccountResponseMock = (): AccountExport => ({"exportedAt":"2026-11-23T10:00:00Z","account":{"id":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"keyLimit":10,"isAdministrator":false,"suspension":null},"keys":[{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null,"foundAt":null},{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z","foundAt":null},{"id":"key_1Aa0PqX9","name":"First try","environment":"test","start":"ldn_test_Zt7y","last4":"0kLc","apis":[],"origins":[],"ranges":[],"status":"revoked","createdAt":"2026-11-20T08:16:00Z","expiresAt":null,"graceUntil":null,"revokedAt":"2026-11-20T08:30:00Z","lastUsedAt":"2026-11-20T08:18:00Z","foundAt":null}],"usage":[{"keyId":"key_3Tq8WnZ2","date":"2026-11-23","api":"tfl","operation":"tfl.lineStatusBetween","calls":318,"errors":4,"limited":0},{"keyId":"key_3Tq8WnZ2","date":"2026-11-23","api":"tfl","operation":"tfl.lineStatus","calls":1204,"errors":0,"limited":37},{"keyId":"key_3Tq8WnZ2","date":"2026-11-22","api":"tfl","operation":"tfl.lineStatusBetween","calls":1440,"errors":1,"limited":0}],"mails":[{"id":"mail_41","kind":"release","subject":"A change in Transport for London touches one of your keys","createdAt":"2026-11-22T18:00:00Z","sentAt":"2026-11-22T18:00:02Z"},{"id":"mail_12","kind":"sign-in-code","subject":"Your sign-in code","createdAt":"2026-11-20T08:14:00Z","sentAt":"2026-11-20T08:14:01Z"}],"failedCalls":[{"requestId":"req_271479b3a1000009","at":"2026-11-23T09:40:58Z","keyId":"key_8Lm4CvB1","operation":"tfl.lineStatusBetween","status":504,"code":"upstream.timeout"}],"approvals":[{"id":"apr_5Nd2JsL8","api":"tfl","keyId":null,"purpose":"A planner for wheelchair users in our borough; routes are not stored.","state":"approved","askedAt":"2026-11-21T09:00:00Z","expiresAt":"2027-11-30T00:00:00Z","history":[{"at":"2026-11-21T09:00:00Z","state":"pending","by":"holder","note":null},{"at":"2026-11-22T13:20:00Z","state":"approved","by":"administrator","note":"Granted for a year."}]}],"teams":[{"id":"team_2Kx9LmP4","name":"Departure boards","createdAt":"2026-11-20T08:30:00Z","role":"owner","since":"2026-11-20T08:30:00Z","members":2}],"webhooks":[{"id":"whk_4Rb7QwX3","url":"https://hooks.example.org/city","topics":["breaking","keyLeaked"],"createdAt":"2026-11-20T08:30:00Z","previousSecretUntil":null}],"notices":{"breaking":"at-once","deprecations":"weekly","quota":"at-once","keyExpiring":"at-once","keyLeaked":"at-once"}}) as unknown as AccountExport

export const getListKeysResponseMock = (): KeyList => ({"keys":[{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null,"foundAt":null},{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z","foundAt":null},{"id":"key_1Aa0PqX9","name":"First try","environment":"test","start":"ldn_test_Zt7y","last4":"0kLc","apis":[],"origins":[],"ranges":[],"status":"revoked","createdAt":"2026-11-20T08:16:00Z","expiresAt":null,"graceUntil":null,"revokedAt":"2026-11-20T08:30:00Z","lastUsedAt":"2026-11-20T08:18:00Z","foundAt":null}],"limit":10}) as unknown as KeyList

export const getCreateKeyResponseMock = (): IssuedKey => ({"key":{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null,"foundAt":null},"secret":"ldn_test_EXAMPLE-shown-once"}) as unknown as IssuedKey

export const getUpdateKeyResponseMock = (): KeySummary => ({"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"origins":[],"ranges":["192.0.2.0/24"],"status":"active","createdAt":"2026-11-20T08:20:00Z","expiresAt":"2027-03-31T22:00:00Z","graceUntil":null,"revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z","foundAt":null}) as unknown as KeySummary

export const getRotateKeyResponseMock = (): RotatedKey => ({"key":{"id":"key_5Vr6JdM7","name":"Departures board","environment":"live","start":"ldn_live_Hq3s","last4":"t9Wb","apis":["tfl"],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-23T10:00:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null,"foundAt":null},"secret":"ldn_live_EXAMPLE-shown-once","previous":{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"origins":[],"ranges":[],"status":"rotating","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":"2026-11-26T10:00:00Z","revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z","foundAt":null}}) as unknown as RotatedKey

export const getKeyUsageResponseMock = (): Usage => ({"from":"2026-11-17","to":"2026-11-23","rows":[{"date":"2026-11-23","api":"tfl","operation":"tfl.lineStatusBetween","calls":318,"errors":4,"limited":0},{"date":"2026-11-23","api":"tfl","operation":"tfl.lineStatus","calls":1204,"errors":0,"limited":37},{"date":"2026-11-22","api":"tfl","operation":"tfl.lineStatusBetween","calls":1440,"errors":1,"limited":0}],"totals":{"calls":2962,"errors":5,"limited":37},"limits":{"perMinute":300,"perDay":50000,"remainingToday":48478}}) as unknown as Usage

export const getAccountUsageResponseMock = (): Usage => ({"from":"2026-11-17","to":"2026-11-23","rows":[{"date":"2026-11-23","api":"postcodes","operation":"postcodes.postcode","calls":62,"errors":0,"limited":0},{"date":"2026-11-23","api":"tfl","operation":"tfl.lineStatusBetween","calls":318,"errors":4,"limited":0},{"date":"2026-11-23","api":"tfl","operation":"tfl.lineStatus","calls":1204,"errors":0,"limited":37},{"date":"2026-11-22","api":"tfl","operation":"tfl.lineStatusBetween","calls":1440,"errors":1,"limited":0}],"totals":{"calls":3024,"errors":5,"limited":37},"limits":{"perMinute":300,"perDay":50000,"remainingToday":48416}}) as unknown as Usage

export const getUsageTableResponseMock = (): string => ("date,key_id,key_name,api,operation,calls,errors,limited\r\n2026-11-23,key_3Tq8WnZ2,Departures board,tfl,tfl.lineStatusBetween,318,4,0\r\n2026-11-22,key_3Tq8WnZ2,Departures board,tfl,tfl.lineStatusBetween,512,0,12\r\n") as unknown as string

export const getListFailedCallsResponseMock = (): FailedCalls => ({"calls":[{"requestId":"req_271479b3a100000e","at":"2026-11-23T09:41:07Z","keyId":"key_3Tq8WnZ2","operation":"tfl.lineStatus","status":429,"code":"limit.rate"},{"requestId":"req_271479b3a1000009","at":"2026-11-23T09:40:58Z","keyId":"key_3Tq8WnZ2","operation":"tfl.lineStatusBetween","status":504,"code":"upstream.timeout"},{"requestId":"req_271479b3a1000004","at":"2026-11-23T08:02:11Z","keyId":"key_8Lm4CvB1","operation":null,"status":404,"code":"operation.unknown"}]}) as unknown as FailedCalls

export const getListApprovalsResponseMock = (): ApprovalList => ({"apis":["tfl","postcodes"],"approvals":[{"id":"apr_5Nd2JsL8","api":"tfl","keyId":null,"purpose":"A planner for wheelchair users in our borough; routes are not stored.","state":"approved","askedAt":"2026-11-21T09:00:00Z","expiresAt":"2027-11-30T00:00:00Z","history":[{"at":"2026-11-21T09:00:00Z","state":"pending","by":"holder","note":null},{"at":"2026-11-22T13:20:00Z","state":"approved","by":"administrator","note":"Granted for a year."}]},{"id":"apr_2Kx9MpT4","api":"postcodes","keyId":"key_3Tq8WnZ2","purpose":"I would like to try what one can do with this data.","state":"refused","askedAt":"2026-11-18T16:10:00Z","expiresAt":null,"history":[{"at":"2026-11-18T16:10:00Z","state":"pending","by":"holder","note":null},{"at":"2026-11-19T08:45:00Z","state":"refused","by":"administrator","note":"Please say what you would build, and what you keep."}]}]}) as unknown as ApprovalList

export const getAskApprovalResponseMock = (): Approval => ({"id":"apr_5Nd2JsL8","api":"tfl","keyId":null,"purpose":"A planner for wheelchair users in our borough; routes are not stored.","state":"pending","askedAt":"2026-11-21T09:00:00Z","expiresAt":null,"history":[{"at":"2026-11-21T09:00:00Z","state":"pending","by":"holder","note":null}]}) as unknown as Approval

export const getListApprovalRequestsResponseMock = (): ApprovalRequestList => ({"requests":[{"id":"apr_5Nd2JsL8","api":"tfl","keyId":null,"purpose":"A planner for wheelchair users in our borough; routes are not stored.","state":"pending","askedAt":"2026-11-21T09:00:00Z","expiresAt":null,"history":[{"at":"2026-11-21T09:00:00Z","state":"pending","by":"holder","note":null}],"accountId":"acc_7Yd1RkQ4","holder":"ada@example.org"}]}) as unknown as ApprovalRequestList

export const getDecideApprovalResponseMock = (): ApprovalRequest => ({"id":"apr_5Nd2JsL8","api":"tfl","keyId":null,"purpose":"A planner for wheelchair users in our borough; routes are not stored.","state":"approved","askedAt":"2026-11-21T09:00:00Z","expiresAt":"2027-11-30T00:00:00Z","history":[{"at":"2026-11-21T09:00:00Z","state":"pending","by":"holder","note":null},{"at":"2026-11-22T13:20:00Z","state":"approved","by":"administrator","note":"Granted for a year."}],"accountId":"acc_7Yd1RkQ4","holder":"ada@example.org"}) as unknown as ApprovalRequest

export const getGetNoticeSettingsResponseMock = (): NoticeSettings => ({"breaking":"at-once","deprecations":"weekly","quota":"at-once","keyExpiring":"at-once","keyLeaked":"at-once"}) as unknown as NoticeSettings

export const getUpdateNoticeSettingsResponseMock = (): NoticeSettings => ({"breaking":"weekly","deprecations":"weekly","quota":"off","keyExpiring":"weekly","keyLeaked":"at-once"}) as unknown as NoticeSettings

export const getListWebhooksResponseMock = (): WebhookList => ({"webhooks":[{"id":"whk_4Rb7QwX3","url":"https://hooks.example.org/city","topics":["breaking","keyLeaked"],"createdAt":"2026-11-20T08:30:00Z","previousSecretUntil":null}],"limit":5}) as unknown as WebhookList

export const getCreateWebhookResponseMock = (): IssuedWebhook => ({"webhook":{"id":"whk_4Rb7QwX3","url":"https://hooks.example.org/city","topics":["breaking","keyLeaked"],"createdAt":"2026-11-20T08:30:00Z","previousSecretUntil":null},"secret":"whsec_EXAMPLE-shown-once"}) as unknown as IssuedWebhook

export const getRotateWebhookSecretResponseMock = (): IssuedWebhook => ({"webhook":{"id":"whk_4Rb7QwX3","url":"https://hooks.example.org/city","topics":["breaking","keyLeaked"],"createdAt":"2026-11-20T08:30:00Z","previousSecretUntil":"2026-11-24T10:00:00Z"},"secret":"whsec_EXAMPLE-shown-once"}) as unknown as IssuedWebhook

export const getTestWebhookResponseMock = (): WebhookTest => ({"messageId":"msg_8Hc2VdK5"}) as unknown as WebhookTest

export const getListWebhookDeliveriesResponseMock = (): WebhookDeliveryList => ({"deliveries":[{"messageId":"msg_8Hc2VdK5","topic":"test","state":"waiting","createdAt":"2026-11-23T09:58:00Z","attempts":2,"nextAttemptAt":"2026-11-23T09:59:30Z","settledAt":null,"status":503,"error":"It answered 503"},{"messageId":"msg_2Pn6TgM9","topic":"breaking","state":"delivered","createdAt":"2026-11-22T18:00:00Z","attempts":1,"nextAttemptAt":null,"settledAt":"2026-11-22T18:00:01Z","status":204,"error":null},{"messageId":"msg_7Yx3LfB1","topic":"keyLeaked","state":"dead","createdAt":"2026-11-20T12:00:00Z","attempts":12,"nextAttemptAt":null,"settledAt":"2026-11-21T11:40:00Z","status":null,"error":"It refused the connection"}]}) as unknown as WebhookDeliveryList

export const getListTeamsResponseMock = (): TeamList => ({"teams":[{"id":"team_2Kx9LmP4","name":"Departure boards","createdAt":"2026-11-20T08:30:00Z","role":"owner","since":"2026-11-20T08:30:00Z","members":2}],"limit":3}) as unknown as TeamList

export const getCreateTeamResponseMock = (): Team => ({"id":"team_2Kx9LmP4","name":"Departure boards","createdAt":"2026-11-20T08:30:00Z","role":"owner","since":"2026-11-20T08:30:00Z","members":1}) as unknown as Team

export const getGetTeamResponseMock = (): TeamDetail => ({"id":"team_2Kx9LmP4","name":"Departure boards","createdAt":"2026-11-20T08:30:00Z","role":"owner","since":"2026-11-20T08:30:00Z","members":2,"people":[{"id":"acc_7Yd1RkQ4","email":"ada@example.org","role":"owner","since":"2026-11-20T08:30:00Z","isYou":true},{"id":"acc_9Lf5WbT2","email":"grace@example.org","role":"member","since":"2026-11-23T10:15:00Z","isYou":false}],"peopleLimit":50,"invitations":[{"id":"inv_6Gt3BvN8","email":"mary@example.org","role":"member","createdAt":"2026-11-23T09:00:00Z","expiresAt":"2026-11-30T09:00:00Z"}]}) as unknown as TeamDetail

export const getRenameTeamResponseMock = (): Team => ({"id":"team_2Kx9LmP4","name":"Departure boards","createdAt":"2026-11-20T08:30:00Z","role":"owner","since":"2026-11-20T08:30:00Z","members":2}) as unknown as Team

export const getInviteMemberResponseMock = (): Invitation => ({"id":"inv_6Gt3BvN8","email":"mary@example.org","role":"member","createdAt":"2026-11-23T09:00:00Z","expiresAt":"2026-11-30T09:00:00Z"}) as unknown as Invitation

export const getChangeMemberResponseMock = (): Member => ({"id":"acc_9Lf5WbT2","email":"grace@example.org","role":"manager","since":"2026-11-23T10:15:00Z","isYou":false}) as unknown as Member

export const getAcceptInvitationResponseMock = (): Team => ({"id":"team_2Kx9LmP4","name":"Departure boards","createdAt":"2026-11-20T08:30:00Z","role":"member","since":"2026-11-23T10:15:00Z","members":3}) as unknown as Team

export const getGetUnsubscriptionResponseMock = (): Unsubscription => ({"topic":"deprecations","isOn":true}) as unknown as Unsubscription

export const getUnsubscribeResponseMock = (): Unsubscription => ({"topic":"deprecations","isOn":false}) as unknown as Unsubscription

export const getGetStandingResponseMock = (): Standing => ({"accounts":1204,"suspended":2,"approvalsWaiting":3,"leaksWaiting":1,"mailsWaiting":0,"mailsFailed":4,"oldestMailSeconds":0,"owners":[{"host":"api.owner.example","apis":["tfl"],"breaker":"closed","asked":3,"waiting":0},{"host":"old.owner.example","apis":["postcodes"],"breaker":"open","asked":0,"waiting":0}]}) as unknown as Standing

export const getListPeopleResponseMock = (): PersonList => ({"people":[{"accountId":"acc_2Gh5TsN8","address":"gr…@example.com","createdAt":"2026-11-23T09:59:00Z","keys":0,"isSuspended":true},{"accountId":"acc_7Yd1RkQ4","address":"ad…@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"isSuspended":false}],"next":null}) as unknown as PersonList

export const getGetPersonResponseMock = (): PersonDetail => ({"accountId":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","isAdministrator":false,"suspension":null,"keys":[{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null,"foundAt":null},{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"origins":[],"ranges":[],"status":"active","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z","foundAt":null},{"id":"key_1Aa0PqX9","name":"First try","environment":"test","start":"ldn_test_Zt7y","last4":"0kLc","apis":[],"origins":[],"ranges":[],"status":"revoked","createdAt":"2026-11-20T08:16:00Z","expiresAt":null,"graceUntil":null,"revokedAt":"2026-11-20T08:30:00Z","lastUsedAt":"2026-11-20T08:18:00Z","foundAt":null}],"approvals":[{"id":"apr_5Nd2JsL8","api":"tfl","keyId":null,"purpose":"A planner for wheelchair users in our borough; routes are not stored.","state":"approved","askedAt":"2026-11-21T09:00:00Z","expiresAt":"2027-11-30T00:00:00Z","history":[{"at":"2026-11-21T09:00:00Z","state":"pending","by":"holder","note":null},{"at":"2026-11-22T13:20:00Z","state":"approved","by":"administrator","note":"Granted for a year."}]},{"id":"apr_2Kx9MpT4","api":"postcodes","keyId":"key_3Tq8WnZ2","purpose":"I would like to try what one can do with this data.","state":"refused","askedAt":"2026-11-18T16:10:00Z","expiresAt":null,"history":[{"at":"2026-11-18T16:10:00Z","state":"pending","by":"holder","note":null},{"at":"2026-11-19T08:45:00Z","state":"refused","by":"administrator","note":"Please say what you would build, and what you keep."}]}],"usage":{"calls":318,"errors":4,"limited":0}}) as unknown as PersonDetail

export const getListWaitingMailsResponseMock = (): WaitingMailList => ({"mails":[{"id":"mail_41","kind":"key-created","address":"ad…@example.org","createdAt":"2026-11-23T10:00:00Z","attempts":8,"at":"2026-11-23T18:00:00Z","canRetry":true,"lastError":"550 5.1.1 no such mailbox"}],"next":null}) as unknown as WaitingMailList

export const getListAuditResponseMock = (): AuditPage => ({"rows":[{"id":1042,"at":"2026-11-23T10:00:00Z","by":"acc_7Yd1RkQ4","action":"account-suspended","subject":"acc_2Gh5TsN8"},{"id":1041,"at":"2026-11-23T09:58:00Z","by":"acc_2Gh5TsN8","action":"key-created","subject":"key_3Tq8WnZ2"}],"next":1041}) as unknown as AuditPage

export const getProveAuditResponseMock = (): AuditProof => ({"isWhole":true,"rows":1042,"head":"x0TnB5Vq2eJbT5hJ0yT4Jt0mS1vCzv0m9f0jSg2m0Qk","brokenRow":null,"provenAt":"2026-11-23T10:00:00Z"}) as unknown as AuditProof

export const getPortalUsageResponseMock = (): PortalUsage => ({"from":"2026-11-17","to":"2026-11-23","operations":[{"operation":"tfl.lineStatusBetween","keys":41,"calls":318,"errors":4,"limited":0}],"days":[{"date":"2026-11-23","calls":318,"errors":4,"limited":0}]}) as unknown as PortalUsage

export const getListMisfitsResponseMock = (): MisfitList => ({"from":"2026-08-26","misfits":[{"operation":"tfl.lineStatusBetween","release":"1.0.0","kind":"schema","place":"/lines/*/id","wanted":"must be string","found":"integer","hash":null,"times":2,"firstAt":"2026-11-21T09:30:00Z","lastAt":"2026-11-23T14:02:09Z"},{"operation":"tfl.lineStatusBetween","release":"1.0.0","kind":"schema","place":"/kind","wanted":"must be one of \"bus\", \"tram\"","found":"a value that it lacks","hash":"q3oZ0vYk2mXe","times":41,"firstAt":"2026-11-20T08:00:00Z","lastAt":"2026-11-23T13:00:00Z"},{"operation":"tfl.lineStatusBetween","release":"1.0.0","kind":"undeclared","place":"Line","wanted":"no member beside those declared","found":"colour","hash":null,"times":318,"firstAt":"2026-11-19T08:00:00Z","lastAt":"2026-11-23T12:00:00Z"}]}) as unknown as MisfitList

export const getListLeaksResponseMock = (): LeakList => ({"leaks":[{"id":"leak_3","foundAt":"2026-11-23T10:00:00Z","accountId":"acc_7Yd1RkQ4","keyId":"key_3Tq8WnZ2","start":"ldn_live_9fK2","last4":"x7Qa","source":"scanner","place":"https://code.example/ada/board/blob/main/config.js","outcome":"marked","isWorking":true,"answeredAt":null}],"next":null}) as unknown as LeakList

export const getReportFoundKeyResponseMock = (): ReportTaken => ({"received":true}) as unknown as ReportTaken

export const getReportLeakedKeysResponseMock = (): LeakLabels => ([{"token_hash":"uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=","token_type":"portal_key","label":"true_positive"}]) as unknown as LeakLabels

export const getListApisResponseMock = (): Catalogue => ({"apis":[{"id":"tfl","name":"Transport for London","summary":"Lines, stops, arrivals, journeys, roads, lifts and hire bikes, live.","domain":"move","version":"1.0.0","operations":52,"owner":{"name":"Transport for London","url":"https://tfl.gov.uk"},"licence":{"id":"LicenseRef-TfL-Transport-Data-Service","name":"Transport for London, Transport Data Service terms","url":"https://tfl.gov.uk/corporate/terms-and-conditions/transport-data-service","attribution":["Powered by TfL Open Data","Contains OS data © Crown copyright and database rights 2016","Geomni UK Map data © and database rights"]},"lifecycle":{"state":"beta","since":"2026-11-23"},"addresses":{"gateway":"/api/tfl","sandbox":"/sandbox/tfl","contract":"/apis/tfl/openapi.json","page":"/apis/tfl"}},{"id":"postcodes","name":"postcodes.io","summary":"Where a postcode is, and every area it belongs to.","domain":"places","version":"1.0.0","operations":14,"owner":{"name":"Ideal Postcodes","url":"https://postcodes.io"},"licence":{"id":"OGL-UK-3.0","name":"Open Government Licence v3.0","url":"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/","attribution":["Contains OS data © Crown copyright and database right 2026","Contains Royal Mail data © Royal Mail copyright and database right 2026","Contains National Statistics data © Crown copyright and database right 2026","Source: Office for National Statistics licensed under the Open Government Licence v.3.0"]},"lifecycle":{"state":"beta","since":"2026-11-23"},"addresses":{"gateway":"/api/postcodes","sandbox":"/sandbox/postcodes","contract":"/apis/postcodes/openapi.json","page":"/apis/postcodes"}}]}) as unknown as Catalogue

export const getListChangesResponseMock = (): Changelog => ({"releases":[{"apiId":"tfl","version":"2.0.0","previous":"1.0.0","publishedAt":"2026-11-22T18:00:00Z","bump":"major","note":"What it gave is now a part of another operation.","changes":[{"rule":"operation-removed","bump":"major","message":"The operation formerOne was removed.","operations":["tfl.formerOne"],"pointer":"/paths/~1former/get"}]},{"apiId":"postcodes","version":"1.0.0","previous":null,"publishedAt":"2026-11-20T12:00:00Z","bump":"initial","changes":[]}]}) as unknown as Changelog

export const getListAgreementsResponseMock = (): AgreementList => ({"from":"2026-08-26","agreements":[{"operation":"tfl.lineStatusBetween","release":"1.0.0","lastAgreedAt":"2026-11-23T14:02:09Z","answers":2104233,"looked":41208,"agreed":41208,"unseen":0,"misfits":[]},{"operation":"postcodes.postcode","release":"1.0.0","lastAgreedAt":"2026-11-23T13:58:40Z","answers":1204,"looked":1204,"agreed":1202,"unseen":0,"misfits":[{"kind":"schema","place":"/lines/*/id","times":2}]}]}) as unknown as AgreementList

