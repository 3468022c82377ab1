// Generated from health@1.0.0. Do not edit: npm run generate

import type {
  ChangedOrganisationsParams,
  CqcChangesParams,
  CqcChangesResult,
  CqcLocationParams,
  CqcLocationsParams,
  CqcLocationsResult,
  CqcProviderParams,
  CqcProvidersParams,
  CqcProvidersResult,
  CqcReportParams,
  ExpandCodesParams,
  FhirAffiliationParams,
  FhirAffiliationsParams,
  FhirCapabilitiesResult,
  FhirDeletionsParams,
  FhirDeletionsResult,
  FhirOrganizationParams,
  FhirOrganizationsParams,
  LookupCodeParams,
  LookupCodeResult,
  OrganisationParams,
  OrganisationsParams,
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
  "organisations parameters": Equal<Flat<Omit<OrganisationsParams, 'body'>>, Flat<Place<paths["/organisations"]['get']['parameters'], 'query'>>>
  "organisation parameters": Equal<Flat<Omit<OrganisationParams, 'body'>>, Flat<Place<paths["/organisations/{OrgId}"]['get']['parameters'], 'path'>>>
  "changedOrganisations parameters": Equal<Flat<Omit<ChangedOrganisationsParams, 'body'>>, Flat<Place<paths["/sync"]['get']['parameters'], 'query'>>>
  "fhirOrganizations parameters": Equal<Flat<Omit<FhirOrganizationsParams, 'body'>>, Flat<Place<paths["/Organization"]['get']['parameters'], 'query'>>>
  "fhirOrganization parameters": Equal<Flat<Omit<FhirOrganizationParams, 'body'>>, Flat<Place<paths["/Organization/{id}"]['get']['parameters'], 'path'>>>
  "fhirAffiliations parameters": Equal<Flat<Omit<FhirAffiliationsParams, 'body'>>, Flat<Place<paths["/OrganizationAffiliation"]['get']['parameters'], 'query'>>>
  "fhirAffiliation parameters": Equal<Flat<Omit<FhirAffiliationParams, 'body'>>, Flat<Place<paths["/OrganizationAffiliation/{id}"]['get']['parameters'], 'path'>>>
  "fhirDeletions 200": Equal<FhirDeletionsResult, paths["/List/{id}"]['get']['responses'][200]['content']["application/fhir+json"]>
  "fhirDeletions parameters": Equal<Flat<Omit<FhirDeletionsParams, 'body'>>, Flat<Place<paths["/List/{id}"]['get']['parameters'], 'path'>>>
  "lookupCode 200": Equal<LookupCodeResult, paths["/CodeSystem/$lookup"]['get']['responses'][200]['content']["application/json"]>
  "lookupCode parameters": Equal<Flat<Omit<LookupCodeParams, 'body'>>, Flat<Place<paths["/CodeSystem/$lookup"]['get']['parameters'], 'query'>>>
  "expandCodes body": Equal<NonNullable<ExpandCodesParams['body']>, NonNullable<paths["/ValueSet/$expand"]['post']['requestBody']>['content']["application/fhir+json"]>
  "fhirCapabilities 200": Equal<FhirCapabilitiesResult, paths["/metadata"]['get']['responses'][200]['content']["application/fhir+json"]>
  "cqcLocations 200": Equal<CqcLocationsResult, paths["/locations"]['get']['responses'][200]['content']["application/json"]>
  "cqcLocations parameters": Equal<Flat<Omit<CqcLocationsParams, 'body'>>, Flat<Place<paths["/locations"]['get']['parameters'], 'query'>>>
  "cqcLocation parameters": Equal<Flat<Omit<CqcLocationParams, 'body'>>, Flat<Place<paths["/locations/{locationId}"]['get']['parameters'], 'path'>>>
  "cqcProviders 200": Equal<CqcProvidersResult, paths["/providers"]['get']['responses'][200]['content']["application/json"]>
  "cqcProviders parameters": Equal<Flat<Omit<CqcProvidersParams, 'body'>>, Flat<Place<paths["/providers"]['get']['parameters'], 'query'>>>
  "cqcProvider parameters": Equal<Flat<Omit<CqcProviderParams, 'body'>>, Flat<Place<paths["/providers/{providerId}"]['get']['parameters'], 'path'>>>
  "cqcChanges 200": Equal<CqcChangesResult, paths["/changes/{organisationType}"]['get']['responses'][200]['content']["application/json"]>
  "cqcChanges parameters": Equal<Flat<Omit<CqcChangesParams, 'body'>>, Flat<Place<paths["/changes/{organisationType}"]['get']['parameters'], 'path'> & Place<paths["/changes/{organisationType}"]['get']['parameters'], 'query'>>>
  "cqcReport parameters": Equal<Flat<Omit<CqcReportParams, 'body'>>, Flat<Place<paths["/reports/{linkId}"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "organisations parameters": true,
  "organisation parameters": true,
  "changedOrganisations parameters": true,
  "fhirOrganizations parameters": true,
  "fhirOrganization parameters": true,
  "fhirAffiliations parameters": true,
  "fhirAffiliation parameters": true,
  "fhirDeletions 200": true,
  "fhirDeletions parameters": true,
  "lookupCode 200": true,
  "lookupCode parameters": true,
  "expandCodes body": true,
  "fhirCapabilities 200": true,
  "cqcLocations 200": true,
  "cqcLocations parameters": true,
  "cqcLocation parameters": true,
  "cqcProviders 200": true,
  "cqcProviders parameters": true,
  "cqcProvider parameters": true,
  "cqcChanges 200": true,
  "cqcChanges parameters": true,
  "cqcReport parameters": true,
}
