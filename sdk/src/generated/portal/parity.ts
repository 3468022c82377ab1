// Generated from portal@1.0.0. Do not edit: npm run generate

import type {
  AccountUsageParams,
  AccountUsageResult,
  CreateKeyParams,
  CreateKeyResult,
  CreateSessionParams,
  CreateSessionResult,
  ExportAccountResult,
  GetAccountResult,
  KeyUsageParams,
  KeyUsageResult,
  ListApisResult,
  ListChangesParams,
  ListChangesResult,
  ListKeysResult,
  RevokeKeyParams,
  RotateKeyParams,
  RotateKeyResult,
  SignUpParams,
  SignUpResult,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "signUp 202": Equal<SignUpResult, paths["/sign-ups"]['post']['responses'][202]['content']["application/json"]>
  "signUp body": Equal<NonNullable<SignUpParams['body']>, NonNullable<paths["/sign-ups"]['post']['requestBody']>['content']["application/json"]>
  "createSession 201": Equal<CreateSessionResult, paths["/sessions"]['post']['responses'][201]['content']["application/json"]>
  "createSession body": Equal<NonNullable<CreateSessionParams['body']>, NonNullable<paths["/sessions"]['post']['requestBody']>['content']["application/json"]>
  "getAccount 200": Equal<GetAccountResult, paths["/account"]['get']['responses'][200]['content']["application/json"]>
  "exportAccount 200": Equal<ExportAccountResult, paths["/account/export"]['get']['responses'][200]['content']["application/json"]>
  "listKeys 200": Equal<ListKeysResult, paths["/keys"]['get']['responses'][200]['content']["application/json"]>
  "createKey 201": Equal<CreateKeyResult, paths["/keys"]['post']['responses'][201]['content']["application/json"]>
  "createKey body": Equal<NonNullable<CreateKeyParams['body']>, NonNullable<paths["/keys"]['post']['requestBody']>['content']["application/json"]>
  "revokeKey parameters": Equal<Flat<Omit<RevokeKeyParams, 'body'>>, Flat<Place<paths["/keys/{keyId}"]['delete']['parameters'], 'path'>>>
  "rotateKey 201": Equal<RotateKeyResult, paths["/keys/{keyId}/rotation"]['post']['responses'][201]['content']["application/json"]>
  "rotateKey parameters": Equal<Flat<Omit<RotateKeyParams, 'body'>>, Flat<Place<paths["/keys/{keyId}/rotation"]['post']['parameters'], 'path'>>>
  "rotateKey body": Equal<NonNullable<RotateKeyParams['body']>, NonNullable<paths["/keys/{keyId}/rotation"]['post']['requestBody']>['content']["application/json"]>
  "keyUsage 200": Equal<KeyUsageResult, paths["/keys/{keyId}/usage"]['get']['responses'][200]['content']["application/json"]>
  "keyUsage parameters": Equal<Flat<Omit<KeyUsageParams, 'body'>>, Flat<Place<paths["/keys/{keyId}/usage"]['get']['parameters'], 'path'> & Place<paths["/keys/{keyId}/usage"]['get']['parameters'], 'query'>>>
  "accountUsage 200": Equal<AccountUsageResult, paths["/usage"]['get']['responses'][200]['content']["application/json"]>
  "accountUsage parameters": Equal<Flat<Omit<AccountUsageParams, 'body'>>, Flat<Place<paths["/usage"]['get']['parameters'], 'query'>>>
  "listApis 200": Equal<ListApisResult, paths["/apis"]['get']['responses'][200]['content']["application/json"]>
  "listChanges 200": Equal<ListChangesResult, paths["/changes"]['get']['responses'][200]['content']["application/json"]>
  "listChanges parameters": Equal<Flat<Omit<ListChangesParams, 'body'>>, Flat<Place<paths["/changes"]['get']['parameters'], 'query'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "signUp 202": true,
  "signUp body": true,
  "createSession 201": true,
  "createSession body": true,
  "getAccount 200": true,
  "exportAccount 200": true,
  "listKeys 200": true,
  "createKey 201": true,
  "createKey body": true,
  "revokeKey parameters": true,
  "rotateKey 201": true,
  "rotateKey parameters": true,
  "rotateKey body": true,
  "keyUsage 200": true,
  "keyUsage parameters": true,
  "accountUsage 200": true,
  "accountUsage parameters": true,
  "listApis 200": true,
  "listChanges 200": true,
  "listChanges parameters": true,
}
