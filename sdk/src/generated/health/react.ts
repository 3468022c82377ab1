// Generated from health@2.0.0. Do not edit: npm run generate

import { queryOf, infiniteOf, type Query, type OptionalQuery, type InfiniteQuery } from '../../react/index.ts'
export type { Query, OptionalQuery, QueryKey, QueryOptions, SkippableQueryOptions, InfiniteQuery, InfiniteQueryOptions, PageParam } from '../../react/index.ts'
import * as Sdk from './index.ts'
import * as Paging from './paging.ts'

const about = {city:"openlondon.example",api:"health"}

/** Fresh for 43200 s. */
export const organisationsQuery: OptionalQuery<Sdk.OrganisationsParams, Sdk.OrganisationsResult> = /*#__PURE__*/ queryOf(about,'organisations',Sdk.organisations,43200)
/** Page by page. */
export const organisationsInfiniteQuery: InfiniteQuery<typeof Paging.organisations> = /*#__PURE__*/ infiniteOf(about,'organisations',Paging.organisations,43200)
/** Fresh for 43200 s. */
export const organisationQuery: Query<Sdk.OrganisationParams, Sdk.OrganisationResult> = /*#__PURE__*/ queryOf(about,'organisation',Sdk.organisation,43200)
/** Fresh for 3600 s. */
export const changedOrganisationsQuery: Query<Sdk.ChangedOrganisationsParams, Sdk.ChangedOrganisationsResult> = /*#__PURE__*/ queryOf(about,'changedOrganisations',Sdk.changedOrganisations,3600)
/** Fresh for 604800 s. */
export const organisationRolesQuery: OptionalQuery<Sdk.OrganisationRolesParams, Sdk.OrganisationRolesResult> = /*#__PURE__*/ queryOf(about,'organisationRoles',Sdk.organisationRoles,604800)
/** Fresh for 43200 s. */
export const fhirOrganizationsQuery: OptionalQuery<Sdk.FhirOrganizationsParams, Sdk.FhirOrganizationsResult> = /*#__PURE__*/ queryOf(about,'fhirOrganizations',Sdk.fhirOrganizations,43200)
/** Page by page. */
export const fhirOrganizationsInfiniteQuery: InfiniteQuery<typeof Paging.fhirOrganizations> = /*#__PURE__*/ infiniteOf(about,'fhirOrganizations',Paging.fhirOrganizations,43200)
/** Fresh for 43200 s. */
export const fhirOrganizationQuery: Query<Sdk.FhirOrganizationParams, Sdk.FhirOrganizationResult> = /*#__PURE__*/ queryOf(about,'fhirOrganization',Sdk.fhirOrganization,43200)
/** Fresh for 43200 s. */
export const fhirAffiliationsQuery: OptionalQuery<Sdk.FhirAffiliationsParams, Sdk.FhirAffiliationsResult> = /*#__PURE__*/ queryOf(about,'fhirAffiliations',Sdk.fhirAffiliations,43200)
/** Page by page. */
export const fhirAffiliationsInfiniteQuery: InfiniteQuery<typeof Paging.fhirAffiliations> = /*#__PURE__*/ infiniteOf(about,'fhirAffiliations',Paging.fhirAffiliations,43200)
/** Fresh for 43200 s. */
export const fhirAffiliationQuery: Query<Sdk.FhirAffiliationParams, Sdk.FhirAffiliationResult> = /*#__PURE__*/ queryOf(about,'fhirAffiliation',Sdk.fhirAffiliation,43200)
/** Fresh for 43200 s. */
export const fhirDeletionsQuery: Query<Sdk.FhirDeletionsParams, Sdk.FhirDeletionsResult> = /*#__PURE__*/ queryOf(about,'fhirDeletions',Sdk.fhirDeletions,43200)
/** Fresh for 43200 s. */
export const lookupCodeQuery: Query<Sdk.LookupCodeParams, Sdk.LookupCodeResult> = /*#__PURE__*/ queryOf(about,'lookupCode',Sdk.lookupCode,43200)
/** Stale at once. */
export const expandCodesQuery: Query<Sdk.ExpandCodesParams, Sdk.ExpandCodesResult> = /*#__PURE__*/ queryOf(about,'expandCodes',Sdk.expandCodes,0)
/** Fresh for 86400 s. */
export const fhirCapabilitiesQuery: OptionalQuery<Sdk.FhirCapabilitiesParams, Sdk.FhirCapabilitiesResult> = /*#__PURE__*/ queryOf(about,'fhirCapabilities',Sdk.fhirCapabilities,86400)
/** Fresh for 43200 s. */
export const cqcLocationsQuery: OptionalQuery<Sdk.CqcLocationsParams, Sdk.CqcLocationsResult> = /*#__PURE__*/ queryOf(about,'cqcLocations',Sdk.cqcLocations,43200)
/** Page by page. */
export const cqcLocationsInfiniteQuery: InfiniteQuery<typeof Paging.cqcLocations> = /*#__PURE__*/ infiniteOf(about,'cqcLocations',Paging.cqcLocations,43200)
/** Fresh for 43200 s. */
export const cqcLocationQuery: Query<Sdk.CqcLocationParams, Sdk.CqcLocationResult> = /*#__PURE__*/ queryOf(about,'cqcLocation',Sdk.cqcLocation,43200)
/** Fresh for 43200 s. */
export const cqcProvidersQuery: OptionalQuery<Sdk.CqcProvidersParams, Sdk.CqcProvidersResult> = /*#__PURE__*/ queryOf(about,'cqcProviders',Sdk.cqcProviders,43200)
/** Page by page. */
export const cqcProvidersInfiniteQuery: InfiniteQuery<typeof Paging.cqcProviders> = /*#__PURE__*/ infiniteOf(about,'cqcProviders',Paging.cqcProviders,43200)
/** Fresh for 43200 s. */
export const cqcProviderQuery: Query<Sdk.CqcProviderParams, Sdk.CqcProviderResult> = /*#__PURE__*/ queryOf(about,'cqcProvider',Sdk.cqcProvider,43200)
/** Fresh for 900 s. */
export const cqcChangesQuery: Query<Sdk.CqcChangesParams, Sdk.CqcChangesResult> = /*#__PURE__*/ queryOf(about,'cqcChanges',Sdk.cqcChanges,900)
/** Page by page. */
export const cqcChangesInfiniteQuery: InfiniteQuery<typeof Paging.cqcChanges> = /*#__PURE__*/ infiniteOf(about,'cqcChanges',Paging.cqcChanges,900)
/** Fresh for 604800 s. */
export const cqcInspectionAreasQuery: OptionalQuery<Sdk.CqcInspectionAreasParams, Sdk.CqcInspectionAreasResult> = /*#__PURE__*/ queryOf(about,'cqcInspectionAreas',Sdk.cqcInspectionAreas,604800)
/** Fresh for 604800 s. */
export const cqcReportQuery: Query<Sdk.CqcReportParams, Sdk.CqcReportResult> = /*#__PURE__*/ queryOf(about,'cqcReport',Sdk.cqcReport,604800)
