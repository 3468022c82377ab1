// Generated from health@2.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { apiCqc, apiOdt, api } from '../api.ts'
import * as its from './answers.ts'
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

export const getOrganisationsMockHandler: MockHandler<OrganisationsAnswer, OrdError> = /*#__PURE__*/ mock("GET /organisations", its.organisations)
export const getOrganisationMockHandler: MockHandler<OrganisationAnswer, OrdError> = /*#__PURE__*/ mock("GET /organisations/{OrgId}", its.organisation)
export const getChangedOrganisationsMockHandler: MockHandler<ChangedOrganisationsAnswer, OrdError> = /*#__PURE__*/ mock("GET /sync", its.changedOrganisations)
export const getOrganisationRolesMockHandler: MockHandler<OrganisationRolesAnswer> = /*#__PURE__*/ mock("GET /roles", its.organisationRoles)
export const getFhirOrganizationsMockHandler: MockHandler<OrganizationBundle, OperationOutcome> = /*#__PURE__*/ mockOdt("GET /Organization", its.fhirOrganizations, {media:"application/fhir+json"})
export const getFhirOrganizationMockHandler: MockHandler<FhirOrganization, OperationOutcome> = /*#__PURE__*/ mockOdt("GET /Organization/{id}", its.fhirOrganization, {media:"application/fhir+json"})
export const getFhirAffiliationsMockHandler: MockHandler<AffiliationBundle, OperationOutcome> = /*#__PURE__*/ mockOdt("GET /OrganizationAffiliation", its.fhirAffiliations, {media:"application/fhir+json"})
export const getFhirAffiliationMockHandler: MockHandler<FhirAffiliation, OperationOutcome> = /*#__PURE__*/ mockOdt("GET /OrganizationAffiliation/{id}", its.fhirAffiliation, {media:"application/fhir+json"})
export const getFhirDeletionsMockHandler: MockHandler<DeletionList, OperationOutcome> = /*#__PURE__*/ mockOdt("GET /List/{id}", its.fhirDeletions, {media:"application/fhir+json"})
export const getLookupCodeMockHandler: MockHandler<CodeParameters, OperationOutcome> = /*#__PURE__*/ mockOdt("GET /CodeSystem/$lookup", its.lookupCode)
export const getExpandCodesMockHandler: MockHandler<ValueSetAnswer, OperationOutcome> = /*#__PURE__*/ mockOdt("POST /ValueSet/$expand", its.expandCodes, {media:"application/fhir+json"})
export const getFhirCapabilitiesMockHandler: MockHandler<CapabilityStatement> = /*#__PURE__*/ mockOdt("GET /metadata", its.fhirCapabilities, {media:"application/fhir+json"})
export const getCqcLocationsMockHandler: MockHandler<CqcLocationsPage> = /*#__PURE__*/ mockCqc("GET /locations", its.cqcLocations)
export const getCqcLocationMockHandler: MockHandler<CqcLocation> = /*#__PURE__*/ mockCqc("GET /locations/{locationId}", its.cqcLocation)
export const getCqcProvidersMockHandler: MockHandler<CqcProvidersPage> = /*#__PURE__*/ mockCqc("GET /providers", its.cqcProviders)
export const getCqcProviderMockHandler: MockHandler<CqcProvider> = /*#__PURE__*/ mockCqc("GET /providers/{providerId}", its.cqcProvider)
export const getCqcChangesMockHandler: MockHandler<CqcChangesPage> = /*#__PURE__*/ mockCqc("GET /changes/{organisationType}", its.cqcChanges)
export const getCqcInspectionAreasMockHandler: MockHandler<CqcInspectionAreasAnswer> = /*#__PURE__*/ mockCqc("GET /inspection-areas", its.cqcInspectionAreas)
export const getCqcReportMockHandler: MockHandler<CqcReportText | Blob> = /*#__PURE__*/ mockCqc("GET /reports/{linkId}", its.cqcReport, {media:"text/plain"})
