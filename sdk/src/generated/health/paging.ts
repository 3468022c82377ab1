// Generated from health@2.0.0. Do not edit: npm run generate

import { byLink } from '../../work/paging/by-link.ts'
import { byOffset } from '../../work/paging/by-offset.ts'
import { byPage } from '../../work/paging/by-page.ts'
import type { Paged } from '../../work/paging/paged.ts'
import { organisations as askOrganisations, type OrganisationsParams, type OrganisationsResult } from './operations/organisations.ts'
import { fhirOrganizations as askFhirOrganizations, type FhirOrganizationsParams, type FhirOrganizationsResult } from './operations/fhir.ts'
import { fhirAffiliations as askFhirAffiliations, type FhirAffiliationsParams, type FhirAffiliationsResult } from './operations/fhir.ts'
import { cqcLocations as askCqcLocations, type CqcLocationsParams, type CqcLocationsResult } from './operations/regulator.ts'
import { cqcProviders as askCqcProviders, type CqcProvidersParams, type CqcProvidersResult } from './operations/regulator.ts'
import { cqcChanges as askCqcChanges, type CqcChangesParams, type CqcChangesResult } from './operations/regulator.ts'

/** For `paginate`. */
export const organisations: Paged<OrganisationsParams, OrganisationsResult[number]> = /* @__PURE__ */ byOffset(askOrganisations, {
  parameter: "Offset",
  items: (page) => page,
  total: (_page, headers) => headers.get("X-Total-Count"),
})

/** For `paginate`. */
export const fhirOrganizations: Paged<FhirOrganizationsParams, NonNullable<FhirOrganizationsResult["entry"]>[number]> = /* @__PURE__ */ byLink(askFhirOrganizations, {
  parameter: "_offset",
  size: "_count",
  items: (page) => page.entry,
  next: (page) => page.link?.find((entry) => entry.relation === "next")?.url,
  total: (page) => page.total,
})

/** For `paginate`. */
export const fhirAffiliations: Paged<FhirAffiliationsParams, NonNullable<FhirAffiliationsResult["entry"]>[number]> = /* @__PURE__ */ byLink(askFhirAffiliations, {
  parameter: "_offset",
  size: "_count",
  items: (page) => page.entry,
  next: (page) => page.link?.find((entry) => entry.relation === "next")?.url,
  total: (page) => page.total,
})

/** For `paginate`. */
export const cqcLocations: Paged<CqcLocationsParams, NonNullable<CqcLocationsResult["locations"]>[number]> = /* @__PURE__ */ byPage(askCqcLocations, {
  parameter: "page",
  items: (page) => page.locations,
  pages: (page) => page.totalPages,
  total: (page) => page.total,
})

/** For `paginate`. */
export const cqcProviders: Paged<CqcProvidersParams, NonNullable<CqcProvidersResult["providers"]>[number]> = /* @__PURE__ */ byPage(askCqcProviders, {
  parameter: "page",
  items: (page) => page.providers,
  pages: (page) => page.totalPages,
  total: (page) => page.total,
})

/** For `paginate`. */
export const cqcChanges: Paged<CqcChangesParams, NonNullable<CqcChangesResult["changes"]>[number]> = /* @__PURE__ */ byPage(askCqcChanges, {
  parameter: "page",
  items: (page) => page.changes,
  pages: (page) => page.totalPages,
  total: (page) => page.total,
})
