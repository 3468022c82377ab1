// Generated from health@1.1.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { apiCqc, apiOdt, api } from '../api.ts'
import * as answers from './answers.ts'
import type {
  AffiliationBundle,
  CapabilityStatement,
  ChangedOrganisationsAnswer,
  CodeParameters,
  CqcChangesPage,
  CqcInspectionAreasAnswer,
  CqcLocation,
  CqcLocationsPage,
  CqcProvider,
  CqcProvidersPage,
  CqcReportText,
  DeletionList,
  FhirAffiliation,
  FhirOrganization,
  OperationOutcome,
  OrdError,
  OrganisationAnswer,
  OrganisationRolesAnswer,
  OrganisationsAnswer,
  OrganizationBundle,
  ValueSetAnswer
} from '../wire.ts';

const mockCqc = /*#__PURE__*/ mocksOf(apiCqc, ["https://openlondon.example", "https://api.openlondon.example"])
const mockOdt = /*#__PURE__*/ mocksOf(apiOdt, ["https://openlondon.example", "https://api.openlondon.example"])
const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getOrganisationsMockHandler = /*#__PURE__*/ mock<OrganisationsAnswer, OrdError>("GET /organisations", answers.organisations)
export const getOrganisationMockHandler = /*#__PURE__*/ mock<OrganisationAnswer, OrdError>("GET /organisations/{OrgId}", answers.organisation)
export const getChangedOrganisationsMockHandler = /*#__PURE__*/ mock<ChangedOrganisationsAnswer, OrdError>("GET /sync", answers.changedOrganisations)
export const getOrganisationRolesMockHandler = /*#__PURE__*/ mock<OrganisationRolesAnswer>("GET /roles", answers.organisationRoles)
export const getFhirOrganizationsMockHandler = /*#__PURE__*/ mockOdt<OrganizationBundle, OperationOutcome>("GET /Organization", answers.fhirOrganizations, {media:"application/fhir+json"})
export const getFhirOrganizationMockHandler = /*#__PURE__*/ mockOdt<FhirOrganization, OperationOutcome>("GET /Organization/{id}", answers.fhirOrganization, {media:"application/fhir+json"})
export const getFhirAffiliationsMockHandler = /*#__PURE__*/ mockOdt<AffiliationBundle, OperationOutcome>("GET /OrganizationAffiliation", answers.fhirAffiliations, {media:"application/fhir+json"})
export const getFhirAffiliationMockHandler = /*#__PURE__*/ mockOdt<FhirAffiliation, OperationOutcome>("GET /OrganizationAffiliation/{id}", answers.fhirAffiliation, {media:"application/fhir+json"})
export const getFhirDeletionsMockHandler = /*#__PURE__*/ mockOdt<DeletionList, OperationOutcome>("GET /List/{id}", answers.fhirDeletions, {media:"application/fhir+json"})
export const getLookupCodeMockHandler = /*#__PURE__*/ mockOdt<CodeParameters, OperationOutcome>("GET /CodeSystem/$lookup", answers.lookupCode)
export const getExpandCodesMockHandler = /*#__PURE__*/ mockOdt<ValueSetAnswer, OperationOutcome>("POST /ValueSet/$expand", answers.expandCodes, {media:"application/fhir+json"})
export const getFhirCapabilitiesMockHandler = /*#__PURE__*/ mockOdt<CapabilityStatement>("GET /metadata", answers.fhirCapabilities, {media:"application/fhir+json"})
export const getCqcLocationsMockHandler = /*#__PURE__*/ mockCqc<CqcLocationsPage>("GET /locations", answers.cqcLocations)
export const getCqcLocationMockHandler = /*#__PURE__*/ mockCqc<CqcLocation>("GET /locations/{locationId}", answers.cqcLocation)
export const getCqcProvidersMockHandler = /*#__PURE__*/ mockCqc<CqcProvidersPage>("GET /providers", answers.cqcProviders)
export const getCqcProviderMockHandler = /*#__PURE__*/ mockCqc<CqcProvider>("GET /providers/{providerId}", answers.cqcProvider)
export const getCqcChangesMockHandler = /*#__PURE__*/ mockCqc<CqcChangesPage>("GET /changes/{organisationType}", answers.cqcChanges)
export const getCqcInspectionAreasMockHandler = /*#__PURE__*/ mockCqc<CqcInspectionAreasAnswer>("GET /inspection-areas", answers.cqcInspectionAreas)
export const getCqcReportMockHandler = /*#__PURE__*/ mockCqc<CqcReportText | Blob>("GET /reports/{linkId}", answers.cqcReport, {media:"text/plain"})
