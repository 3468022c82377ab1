// Generated from portal@1.0.0. Do not edit: npm run generate

import type {
  Account,
  AccountExport,
  Catalogue,
  Changelog,
  IssuedKey,
  KeyList,
  RotatedKey,
  Session,
  SignUpAccepted,
  Usage
} from '../types.ts';


export const getSignUpResponseMock = (): SignUpAccepted => ({"email":"ada@example.org","expiresInSeconds":600}) as unknown as SignUpAccepted

export const getCreateSessionResponseMock = (): Session => ({"account":{"id":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"keyLimit":10},"expiresAt":"2026-11-30T09:30:00Z"}) as unknown as Session

export const getGetAccountResponseMock = (): Account => ({"id":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"keyLimit":10}) as unknown as Account

export const getExportAccountResponseMock = (): AccountExport => ({"exportedAt":"2026-11-23T10:00:00Z","account":{"id":"acc_7Yd1RkQ4","email":"ada@example.org","createdAt":"2026-11-20T08:15:00Z","keys":2,"keyLimit":10},"keys":[{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null},{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"status":"active","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z"},{"id":"key_1Aa0PqX9","name":"First try","environment":"test","start":"ldn_test_Zt7y","last4":"0kLc","apis":[],"status":"revoked","createdAt":"2026-11-20T08:16:00Z","expiresAt":null,"graceUntil":null,"revokedAt":"2026-11-20T08:30:00Z","lastUsedAt":"2026-11-20T08:18:00Z"}],"usage":[{"keyId":"key_3Tq8WnZ2","date":"2026-11-23","api":"tfl","operation":"tfl.lineStatusByMode","calls":318,"errors":4,"limited":0},{"keyId":"key_3Tq8WnZ2","date":"2026-11-23","api":"tfl","operation":"tfl.stopArrivals","calls":1204,"errors":0,"limited":37},{"keyId":"key_3Tq8WnZ2","date":"2026-11-22","api":"tfl","operation":"tfl.lineStatusByMode","calls":1440,"errors":1,"limited":0}],"mails":[{"id":"mail_41","kind":"release","subject":"A change in Transport for London touches one of your keys","createdAt":"2026-11-22T18:00:00Z","sentAt":"2026-11-22T18:00:02Z"},{"id":"mail_12","kind":"sign-in-code","subject":"Your sign-in code","createdAt":"2026-11-20T08:14:00Z","sentAt":"2026-11-20T08:14:01Z"}]}) as unknown as AccountExport

export const getListKeysResponseMock = (): KeyList => ({"keys":[{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null},{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"status":"active","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z"},{"id":"key_1Aa0PqX9","name":"First try","environment":"test","start":"ldn_test_Zt7y","last4":"0kLc","apis":[],"status":"revoked","createdAt":"2026-11-20T08:16:00Z","expiresAt":null,"graceUntil":null,"revokedAt":"2026-11-20T08:30:00Z","lastUsedAt":"2026-11-20T08:18:00Z"}],"limit":10}) as unknown as KeyList

export const getCreateKeyResponseMock = (): IssuedKey => ({"key":{"id":"key_8Lm4CvB1","name":"Tests at home","environment":"test","start":"ldn_test_4bWd","last4":"m2Ze","apis":[],"status":"active","createdAt":"2026-11-21T17:02:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null},"secret":"ldn_test_EXAMPLE-shown-once"}) as unknown as IssuedKey

export const getRotateKeyResponseMock = (): RotatedKey => ({"key":{"id":"key_5Vr6JdM7","name":"Departures board","environment":"live","start":"ldn_live_Hq3s","last4":"t9Wb","apis":["tfl"],"status":"active","createdAt":"2026-11-23T10:00:00Z","expiresAt":null,"graceUntil":null,"revokedAt":null,"lastUsedAt":null},"secret":"ldn_live_EXAMPLE-shown-once","previous":{"id":"key_3Tq8WnZ2","name":"Departures board","environment":"live","start":"ldn_live_9fK2","last4":"x7Qa","apis":["tfl"],"status":"rotating","createdAt":"2026-11-20T08:20:00Z","expiresAt":null,"graceUntil":"2026-11-26T10:00:00Z","revokedAt":null,"lastUsedAt":"2026-11-23T09:58:00Z"}}) as unknown as RotatedKey

export const getKeyUsageResponseMock = (): Usage => ({"from":"2026-11-17","to":"2026-11-23","rows":[{"date":"2026-11-23","api":"tfl","operation":"tfl.lineStatusByMode","calls":318,"errors":4,"limited":0},{"date":"2026-11-23","api":"tfl","operation":"tfl.stopArrivals","calls":1204,"errors":0,"limited":37},{"date":"2026-11-22","api":"tfl","operation":"tfl.lineStatusByMode","calls":1440,"errors":1,"limited":0}],"totals":{"calls":2962,"errors":5,"limited":37},"limits":{"perMinute":300,"perDay":50000,"remainingToday":48478}}) as unknown as Usage

export const getAccountUsageResponseMock = (): Usage => ({"from":"2026-11-17","to":"2026-11-23","rows":[{"date":"2026-11-23","api":"postcodes","operation":"postcodes.postcode","calls":62,"errors":0,"limited":0},{"date":"2026-11-23","api":"tfl","operation":"tfl.lineStatusByMode","calls":318,"errors":4,"limited":0},{"date":"2026-11-23","api":"tfl","operation":"tfl.stopArrivals","calls":1204,"errors":0,"limited":37},{"date":"2026-11-22","api":"tfl","operation":"tfl.lineStatusByMode","calls":1440,"errors":1,"limited":0}],"totals":{"calls":3024,"errors":5,"limited":37},"limits":{"perMinute":300,"perDay":50000,"remainingToday":48416}}) as unknown as Usage

export const getListApisResponseMock = (): Catalogue => ({"apis":[{"id":"tfl","name":"Transport for London","summary":"Lines, stops, arrivals, journeys and hire bikes, live.","domain":"move","version":"1.0.0","operations":52,"owner":{"name":"Transport for London","url":"https://tfl.gov.uk"},"licence":{"id":"LicenseRef-TfL-Transport-Data-Service","name":"Transport for London, Transport Data Service terms","url":"https://tfl.gov.uk/corporate/terms-and-conditions/transport-data-service","attribution":["Powered by TfL Open Data"]},"lifecycle":{"state":"beta","since":"2026-11-23"},"addresses":{"gateway":"/api/tfl","sandbox":"/sandbox/tfl","contract":"/apis/tfl/openapi.json","page":"/apis/tfl"}},{"id":"postcodes","name":"postcodes.io","summary":"Where a postcode is, and every area it belongs to.","domain":"places","version":"1.0.0","operations":14,"owner":{"name":"Ideal Postcodes","url":"https://postcodes.io"},"licence":{"id":"OGL-UK-3.0","name":"Open Government Licence v3.0","url":"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/","attribution":["Contains OS data © Crown copyright and database right 2026"]},"lifecycle":{"state":"beta","since":"2026-11-23"},"addresses":{"gateway":"/api/postcodes","sandbox":"/sandbox/postcodes","contract":"/apis/postcodes/openapi.json","page":"/apis/postcodes"}}]}) as unknown as Catalogue

export const getListChangesResponseMock = (): Changelog => ({"releases":[{"apiId":"tfl","version":"2.0.0","previous":"1.0.0","publishedAt":"2026-11-22T18:00:00Z","bump":"major","note":"Arrivals of a line now live at the stop.","changes":[{"rule":"operation-removed","bump":"major","message":"The operation lineArrivals was removed.","operations":["tfl.lineArrivals"],"pointer":"/paths/~1Line~1{ids}~1Arrivals/get"}]},{"apiId":"postcodes","version":"1.0.0","previous":null,"publishedAt":"2026-11-20T12:00:00Z","bump":"initial","changes":[]}]}) as unknown as Changelog

