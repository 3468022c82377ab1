// Generated from reports@1.0.0. Do not edit: npm run generate

import type {
  ReportIdFromTokenParams,
  ReportIdFromTokenResult,
  ReportParams,
  ReportTypeParams,
  ReportTypesParams,
  ReportsParams,
  SubmitReportParams,
  SubmitReportResult,
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
  "reportTypes parameters": Equal<Flat<Omit<ReportTypesParams, 'body'>>, Flat<Place<paths["/services.json"]['get']['parameters'], 'query'>>>
  "reportType parameters": Equal<Flat<Omit<ReportTypeParams, 'body'>>, Flat<Place<paths["/services/{service_code}.json"]['get']['parameters'], 'path'> & Place<paths["/services/{service_code}.json"]['get']['parameters'], 'query'>>>
  "reports parameters": Equal<Flat<Omit<ReportsParams, 'body'>>, Flat<Place<paths["/requests.json"]['get']['parameters'], 'query'>>>
  "submitReport 200": Equal<SubmitReportResult, paths["/requests.json"]['post']['responses'][200]['content']["application/json"]>
  "submitReport body": Equal<NonNullable<SubmitReportParams['body']>, NonNullable<paths["/requests.json"]['post']['requestBody']>['content']["application/x-www-form-urlencoded"]>
  "report parameters": Equal<Flat<Omit<ReportParams, 'body'>>, Flat<Place<paths["/requests/{service_request_id}.json"]['get']['parameters'], 'path'> & Place<paths["/requests/{service_request_id}.json"]['get']['parameters'], 'query'>>>
  "reportIdFromToken 200": Equal<ReportIdFromTokenResult, paths["/tokens/{token}.json"]['get']['responses'][200]['content']["application/json"]>
  "reportIdFromToken parameters": Equal<Flat<Omit<ReportIdFromTokenParams, 'body'>>, Flat<Place<paths["/tokens/{token}.json"]['get']['parameters'], 'path'> & Place<paths["/tokens/{token}.json"]['get']['parameters'], 'query'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "reportTypes parameters": true,
  "reportType parameters": true,
  "reports parameters": true,
  "submitReport 200": true,
  "submitReport body": true,
  "report parameters": true,
  "reportIdFromToken 200": true,
  "reportIdFromToken parameters": true,
}
