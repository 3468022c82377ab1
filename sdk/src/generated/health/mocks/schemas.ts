// Generated from health@1.1.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  AffiliationBundle,
  AffiliationEntry,
  AffiliationId,
  AreaCode,
  BundleLink,
  CalendarDate,
  CapabilityExtension,
  CapabilityResource,
  CapabilityRest,
  CapabilityStatement,
  CapabilityThing,
  ChangedOrganisation,
  ChangedOrganisationsAnswer,
  CodeParameter,
  CodeParameters,
  CodeSystemAddress,
  CodeableConcept,
  Coding,
  ContactDetail,
  ContactPoint,
  CqcActivity,
  CqcAssessedRating,
  CqcAssessment,
  CqcCategory,
  CqcChangesPage,
  CqcDeregistrationDate,
  CqcHistoricRating,
  CqcInheritedFrom,
  CqcInspectionArea,
  CqcInspectionAreasAnswer,
  CqcKeyRating,
  CqcLocation,
  CqcLocationId,
  CqcLocationRelationship,
  CqcLocationSummary,
  CqcLocationsPage,
  CqcOverallRating,
  CqcPageUri,
  CqcProvider,
  CqcProviderId,
  CqcProviderRelationship,
  CqcProviderSummary,
  CqcProvidersPage,
  CqcRating,
  CqcRatings,
  CqcRegistrationDate,
  CqcRegistrationStatus,
  CqcReportDate,
  CqcReportEntry,
  CqcReportId,
  CqcReportText,
  CqcServiceRating,
  CqcServiceType,
  CqcUseOfResources,
  DateSpan,
  DateTime,
  DeletionEntry,
  DeletionList,
  EntrySearch,
  ExpandParameter,
  ExpandRequest,
  Extension,
  FhirAddress,
  FhirAffiliation,
  FhirOrganization,
  Identifier,
  LastChangeDate,
  Latitude,
  Longitude,
  Meta,
  NameText,
  Narrative,
  OdsCode,
  OdsRoleId,
  OperationOutcome,
  OrdError,
  Organisation,
  OrganisationAddress,
  OrganisationAnswer,
  OrganisationCode,
  OrganisationContact,
  OrganisationLink,
  OrganisationName,
  OrganisationRelationship,
  OrganisationRole,
  OrganisationRoleHeld,
  OrganisationRolesAnswer,
  OrganisationStatus,
  OrganisationSuccession,
  OrganisationSummary,
  OrganisationsAnswer,
  OrganizationBundle,
  OrganizationEntry,
  OutcomeIssue,
  OutcomeMeta,
  PageNumber,
  PageSize,
  PartialDate,
  Period,
  PlaceText,
  Postcode,
  Problem,
  ProblemError,
  ProfileReference,
  RecordClass,
  Reference,
  RelationshipTarget,
  RoleCodes,
  TotalCount,
  Uprn,
  ValueSetAnswer,
  ValueSetCode,
  ValueSetFilter,
  ValueSetInclude,
  ValueSetQuery
} from '../wire.ts';



export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getOdsRoleIdMock = (): OdsRoleId => (faker.helpers.fromRegExp("^RO[0-9]{1,4}$")) as unknown as OdsRoleId

export const getOrganisationNameMock = (): OrganisationName => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as OrganisationName

export const getOdsCodeMock = (): OdsCode => (faker.helpers.fromRegExp("^[A-Z0-9]{3,10}$")) as unknown as OdsCode

export const getOrganisationStatusMock = (): OrganisationStatus => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as OrganisationStatus

export const getRecordClassMock = (): RecordClass => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as RecordClass

export const getPostcodeMock = (): Postcode => (faker.helpers.fromRegExp("^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$")) as unknown as Postcode

export const getOrganisationLinkMock = (): OrganisationLink => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as OrganisationLink

export const getOrganisationSummaryMock = (overrideResponse: Partial<OrganisationSummary> = {}): OrganisationSummary => ({Name: getOrganisationNameMock(), OrgId: getOdsCodeMock(), Status: getOrganisationStatusMock(), OrgRecordClass: getRecordClassMock(), PostCode: faker.helpers.arrayElement([getPostcodeMock(), undefined]), LastChangeDate: getLastChangeDateMock(), PrimaryRoleId: getOdsRoleIdMock(), PrimaryRoleDescription: faker.string.alpha({length: {min: 10, max: 20}}), OrgLink: getOrganisationLinkMock(), ...overrideResponse}) as unknown as OrganisationSummary

export const getOrganisationsAnswerMock = (overrideResponse: Partial<OrganisationsAnswer> = {}): OrganisationsAnswer => ({Organisations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationSummaryMock() })), ...overrideResponse}) as unknown as OrganisationsAnswer

export const getLastChangeDateMock = (): LastChangeDate => (getCalendarDateMock()) as unknown as LastChangeDate

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getOrdErrorMock = (overrideResponse: Partial<OrdError> = {}): OrdError => ({errorCode: faker.number.int({min: 400, max: 599}), errorText: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OrdError

export const getDateSpanMock = (overrideResponse: Partial<DateSpan> = {}): DateSpan => ({Type: faker.string.alpha({length: {min: 10, max: 20}}), Start: getCalendarDateMock(), End: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), ...overrideResponse}) as unknown as DateSpan

export const getOrganisationCodeMock = (overrideResponse: Partial<OrganisationCode> = {}): OrganisationCode => ({root: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), assigningAuthorityName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), extension: getOdsCodeMock(), ...overrideResponse}) as unknown as OrganisationCode

export const getUprnMock = (): Uprn => (faker.helpers.fromRegExp("^[0-9]{1,12}$")) as unknown as Uprn

export const getOrganisationAddressMock = (overrideResponse: Partial<OrganisationAddress> = {}): OrganisationAddress => ({AddrLn1: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), AddrLn2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), AddrLn3: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), Town: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), County: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), PostCode: faker.helpers.arrayElement([getPostcodeMock(), undefined]), Country: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), UPRN: faker.helpers.arrayElement([faker.helpers.arrayElement([getUprnMock(),faker.number.int({min: 1, max: 999999999999}),]), undefined]), ...overrideResponse}) as unknown as OrganisationAddress

export const getOrganisationContactMock = (overrideResponse: Partial<OrganisationContact> = {}): OrganisationContact => ({type: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OrganisationContact

export const getOrganisationRoleHeldMock = (overrideResponse: Partial<OrganisationRoleHeld> = {}): OrganisationRoleHeld => ({id: getOdsRoleIdMock(), uniqueRoleId: faker.number.int(), primaryRole: faker.helpers.arrayElement([true, undefined]), Date: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getDateSpanMock() })), undefined]), Status: getOrganisationStatusMock(), ...overrideResponse}) as unknown as OrganisationRoleHeld

export const getRelationshipTargetMock = (overrideResponse: Partial<RelationshipTarget> = {}): RelationshipTarget => ({OrgId: { ...getOrganisationCodeMock() }, PrimaryRoleId: faker.helpers.arrayElement([{id: getOdsRoleIdMock(), uniqueRoleId: faker.helpers.arrayElement([faker.number.int(), undefined])}, undefined]), ...overrideResponse}) as unknown as RelationshipTarget

export const getOrganisationRelationshipMock = (overrideResponse: Partial<OrganisationRelationship> = {}): OrganisationRelationship => ({id: faker.string.alpha({length: {min: 10, max: 20}}), uniqueRelId: faker.number.int(), Date: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getDateSpanMock() })), undefined]), Status: getOrganisationStatusMock(), Target: { ...getRelationshipTargetMock() }, ...overrideResponse}) as unknown as OrganisationRelationship

export const getOrganisationSuccessionMock = (overrideResponse: Partial<OrganisationSuccession> = {}): OrganisationSuccession => ({uniqueSuccId: faker.helpers.arrayElement([faker.number.int(), undefined]), Date: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getDateSpanMock() })), undefined]), Type: faker.string.alpha({length: {min: 10, max: 20}}), Target: { ...getRelationshipTargetMock() }, ...overrideResponse}) as unknown as OrganisationSuccession

export const getOrganisationMock = (overrideResponse: Partial<Organisation> = {}): Organisation => ({Name: getOrganisationNameMock(), Date: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getDateSpanMock() })), undefined]), OrgId: { ...getOrganisationCodeMock() }, Status: getOrganisationStatusMock(), LastChangeDate: getLastChangeDateMock(), orgRecordClass: getRecordClassMock(), GeoLoc: faker.helpers.arrayElement([{Location: faker.helpers.arrayElement([{ ...getOrganisationAddressMock() }, undefined])}, undefined]), Contacts: faker.helpers.arrayElement([{Contact: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationContactMock() }))}, undefined]), Roles: {Role: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationRoleHeldMock() }))}, Rels: faker.helpers.arrayElement([{Rel: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationRelationshipMock() }))}, undefined]), Succs: faker.helpers.arrayElement([{Succ: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationSuccessionMock() }))}, undefined]), ...overrideResponse}) as unknown as Organisation

export const getOrganisationAnswerMock = (overrideResponse: Partial<OrganisationAnswer> = {}): OrganisationAnswer => ({Organisation: { ...getOrganisationMock() }, ...overrideResponse}) as unknown as OrganisationAnswer

export const getChangedOrganisationMock = (overrideResponse: Partial<ChangedOrganisation> = {}): ChangedOrganisation => ({OrgLink: getOrganisationLinkMock(), ...overrideResponse}) as unknown as ChangedOrganisation

export const getChangedOrganisationsAnswerMock = (overrideResponse: Partial<ChangedOrganisationsAnswer> = {}): ChangedOrganisationsAnswer => ({Organisations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getChangedOrganisationMock() })), ...overrideResponse}) as unknown as ChangedOrganisationsAnswer

export const getOrganisationRoleMock = (overrideResponse: Partial<OrganisationRole> = {}): OrganisationRole => ({id: getOdsRoleIdMock(), code: faker.string.alpha({length: {min: 10, max: 20}}), displayName: faker.string.alpha({length: {min: 10, max: 20}}), primaryRole: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OrganisationRole

export const getOrganisationRolesAnswerMock = (overrideResponse: Partial<OrganisationRolesAnswer> = {}): OrganisationRolesAnswer => ({Roles: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationRoleMock() })), ...overrideResponse}) as unknown as OrganisationRolesAnswer

export const getNameTextMock = (): NameText => (faker.string.alpha({length: {min: 3, max: 100}})) as unknown as NameText

export const getPlaceTextMock = (): PlaceText => (faker.string.alpha({length: {min: 2, max: 60}})) as unknown as PlaceText

export const getRoleCodesMock = (): RoleCodes => (faker.string.alpha({length: {min: 3, max: 250}})) as unknown as RoleCodes

export const getDateTimeMock = (): DateTime => (faker.date.past().toISOString().slice(0, 19) + 'Z') as unknown as DateTime

export const getMetaMock = (overrideResponse: Partial<Meta> = {}): Meta => ({versionId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), lastUpdated: faker.helpers.arrayElement([getDateTimeMock(), undefined]), source: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), profile: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), ...overrideResponse}) as unknown as Meta

export const getBundleLinkMock = (overrideResponse: Partial<BundleLink> = {}): BundleLink => ({relation: faker.string.alpha({length: {min: 10, max: 20}}), url: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as BundleLink

export const getPartialDateMock = (): PartialDate => (faker.helpers.fromRegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.+)?)?)?$")) as unknown as PartialDate

export const getCodingMock = (overrideResponse: Partial<Coding> = {}): Coding => ({system: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), code: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), display: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Coding

export const getCodeableConceptMock = (overrideResponse: Partial<CodeableConcept> = {}): CodeableConcept => ({coding: faker.helpers.arrayElement([faker.helpers.arrayElement([{ ...getCodingMock() },Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCodingMock() })),]), undefined]), text: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CodeableConcept

export const getPeriodMock = (overrideResponse: Partial<Period> = {}): Period => ({start: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), end: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), ...overrideResponse}) as unknown as Period

export const getExtensionMock = (overrideResponse: Partial<Extension> = {}): Extension => ({url: faker.string.alpha({length: {min: 10, max: 20}}), extension: faker.helpers.arrayElement([[], undefined]), valueString: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), valueCode: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), valueInteger: faker.helpers.arrayElement([faker.number.int(), undefined]), valueBoolean: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), valueDateTime: faker.helpers.arrayElement([getPartialDateMock(), undefined]), valueCoding: faker.helpers.arrayElement([{ ...getCodingMock() }, undefined]), valueCodeableConcept: faker.helpers.arrayElement([{ ...getCodeableConceptMock() }, undefined]), valuePeriod: faker.helpers.arrayElement([{ ...getPeriodMock() }, undefined]), ...overrideResponse}) as unknown as Extension

export const getIdentifierMock = (overrideResponse: Partial<Identifier> = {}): Identifier => ({use: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), system: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), value: faker.string.alpha({length: {min: 10, max: 20}}), assigner: faker.helpers.arrayElement([{display: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])}, undefined]), ...overrideResponse}) as unknown as Identifier

export const getContactPointMock = (overrideResponse: Partial<ContactPoint> = {}): ContactPoint => ({system: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ContactPoint

export const getFhirAddressMock = (overrideResponse: Partial<FhirAddress> = {}): FhirAddress => ({extension: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtensionMock() })), undefined]), line: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), city: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), district: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalCode: faker.helpers.arrayElement([getPostcodeMock(), undefined]), country: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as FhirAddress

export const getFhirOrganizationMock = (overrideResponse: Partial<FhirOrganization> = {}): FhirOrganization => ({resourceType: "Organization", id: getOdsCodeMock(), meta: faker.helpers.arrayElement([{ ...getMetaMock() }, undefined]), extension: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtensionMock() })), undefined]), identifier: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIdentifierMock() })), active: faker.datatype.boolean(), type: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCodeableConceptMock() })), undefined]), name: faker.string.alpha({length: {min: 10, max: 20}}), telecom: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getContactPointMock() })), undefined]), address: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFhirAddressMock() })), undefined]), ...overrideResponse}) as unknown as FhirOrganization

export const getEntrySearchMock = (overrideResponse: Partial<EntrySearch> = {}): EntrySearch => ({mode: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as EntrySearch

export const getOrganizationEntryMock = (overrideResponse: Partial<OrganizationEntry> = {}): OrganizationEntry => ({fullUrl: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), resource: { ...getFhirOrganizationMock() }, search: faker.helpers.arrayElement([{ ...getEntrySearchMock() }, undefined]), ...overrideResponse}) as unknown as OrganizationEntry

export const getOrganizationBundleMock = (overrideResponse: Partial<OrganizationBundle> = {}): OrganizationBundle => ({resourceType: "Bundle", id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), meta: faker.helpers.arrayElement([{ ...getMetaMock() }, undefined]), type: "searchset", total: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), link: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getBundleLinkMock() })), undefined]), entry: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganizationEntryMock() })), undefined]), ...overrideResponse}) as unknown as OrganizationBundle

export const getOutcomeMetaMock = (overrideResponse: Partial<OutcomeMeta> = {}): OutcomeMeta => ({profile: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))),]), undefined]), versionId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), lastUpdated: faker.helpers.arrayElement([getDateTimeMock(), undefined]), ...overrideResponse}) as unknown as OutcomeMeta

export const getNarrativeMock = (overrideResponse: Partial<Narrative> = {}): Narrative => ({status: faker.string.alpha({length: {min: 10, max: 20}}), div: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as Narrative

export const getOutcomeIssueMock = (overrideResponse: Partial<OutcomeIssue> = {}): OutcomeIssue => ({severity: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.string.alpha({length: {min: 10, max: 20}}), details: faker.helpers.arrayElement([{ ...getCodeableConceptMock() }, undefined]), diagnostics: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as OutcomeIssue

export const getOperationOutcomeMock = (overrideResponse: Partial<OperationOutcome> = {}): OperationOutcome => ({resourceType: "OperationOutcome", id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), meta: faker.helpers.arrayElement([{ ...getOutcomeMetaMock() }, undefined]), text: faker.helpers.arrayElement([{ ...getNarrativeMock() }, undefined]), issue: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOutcomeIssueMock() })), ...overrideResponse}) as unknown as OperationOutcome

export const getAffiliationIdMock = (): AffiliationId => (faker.helpers.fromRegExp("^[0-9]{1,10}$")) as unknown as AffiliationId

export const getReferenceMock = (overrideResponse: Partial<Reference> = {}): Reference => ({reference: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), identifier: faker.helpers.arrayElement([{ ...getIdentifierMock() }, undefined]), ...overrideResponse}) as unknown as Reference

export const getFhirAffiliationMock = (overrideResponse: Partial<FhirAffiliation> = {}): FhirAffiliation => ({resourceType: "OrganizationAffiliation", id: getAffiliationIdMock(), meta: faker.helpers.arrayElement([{ ...getMetaMock() }, undefined]), extension: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtensionMock() })), undefined]), identifier: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getIdentifierMock() })), undefined]), active: faker.datatype.boolean(), period: faker.helpers.arrayElement([{ ...getPeriodMock() }, undefined]), organization: { ...getReferenceMock() }, participatingOrganization: { ...getReferenceMock() }, code: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCodeableConceptMock() })), ...overrideResponse}) as unknown as FhirAffiliation

export const getAffiliationEntryMock = (overrideResponse: Partial<AffiliationEntry> = {}): AffiliationEntry => ({fullUrl: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), resource: faker.helpers.arrayElement([{ ...getFhirAffiliationMock() },{ ...getFhirOrganizationMock() },]), search: faker.helpers.arrayElement([{ ...getEntrySearchMock() }, undefined]), ...overrideResponse}) as unknown as AffiliationEntry

export const getAffiliationBundleMock = (overrideResponse: Partial<AffiliationBundle> = {}): AffiliationBundle => ({resourceType: "Bundle", id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), meta: faker.helpers.arrayElement([{ ...getMetaMock() }, undefined]), type: "searchset", total: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), link: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getBundleLinkMock() })), undefined]), entry: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAffiliationEntryMock() })), undefined]), ...overrideResponse}) as unknown as AffiliationBundle

export const getDeletionEntryMock = (overrideResponse: Partial<DeletionEntry> = {}): DeletionEntry => ({date: faker.helpers.arrayElement([getDateTimeMock(), undefined]), item: {type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), identifier: faker.helpers.arrayElement([{ ...getIdentifierMock() }, undefined])}, ...overrideResponse}) as unknown as DeletionEntry

export const getDeletionListMock = (overrideResponse: Partial<DeletionList> = {}): DeletionList => ({resourceType: "List", id: faker.string.alpha({length: {min: 10, max: 20}}), meta: faker.helpers.arrayElement([{ ...getMetaMock() }, undefined]), status: faker.string.alpha({length: {min: 10, max: 20}}), mode: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), date: faker.helpers.arrayElement([getDateTimeMock(), undefined]), note: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({text: faker.string.alpha({length: {min: 10, max: 20}})})), undefined]), entry: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getDeletionEntryMock() })), undefined]), ...overrideResponse}) as unknown as DeletionList

export const getCodeSystemAddressMock = (): CodeSystemAddress => (faker.helpers.arrayElement(['https://fhir.nhs.uk/Id/ods-organization-code','https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRelationship','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/geography-name','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-relationship-instance','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-role-instance','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/postcode','https://digital.nhs.uk/services/organisation-data-service/CodeSystem/succession'] as const)) as unknown as CodeSystemAddress

export const getCodeParameterMock = (overrideResponse: Partial<CodeParameter> = {}): CodeParameter => ({name: faker.string.alpha({length: {min: 10, max: 20}}), valueString: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), valueCode: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), valueUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), valueBoolean: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), valueInteger: faker.helpers.arrayElement([faker.number.int(), undefined]), valueDateTime: faker.helpers.arrayElement([getPartialDateMock(), undefined]), valueCoding: faker.helpers.arrayElement([{ ...getCodingMock() }, undefined]), part: faker.helpers.arrayElement([[], undefined]), ...overrideResponse}) as unknown as CodeParameter

export const getCodeParametersMock = (overrideResponse: Partial<CodeParameters> = {}): CodeParameters => ({resourceType: "Parameters", parameter: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCodeParameterMock() })), ...overrideResponse}) as unknown as CodeParameters

export const getValueSetFilterMock = (overrideResponse: Partial<ValueSetFilter> = {}): ValueSetFilter => ({property: faker.string.alpha({length: {min: 1, max: 60}}), op: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.string.alpha({length: {min: 1, max: 200}}), ...overrideResponse}) as unknown as ValueSetFilter

export const getValueSetIncludeMock = (overrideResponse: Partial<ValueSetInclude> = {}): ValueSetInclude => ({system: getCodeSystemAddressMock(), filter: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getValueSetFilterMock() })), undefined]), ...overrideResponse}) as unknown as ValueSetInclude

export const getValueSetQueryMock = (overrideResponse: Partial<ValueSetQuery> = {}): ValueSetQuery => ({resourceType: "ValueSet", compose: {inactive: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), include: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getValueSetIncludeMock() }))}, ...overrideResponse}) as unknown as ValueSetQuery

export const getExpandParameterMock = (overrideResponse: Partial<ExpandParameter> = {}): ExpandParameter => ({name: faker.helpers.arrayElement(['valueSet','activeOnly','property','count','offset'] as const), resource: faker.helpers.arrayElement([{ ...getValueSetQueryMock() }, undefined]), valueBoolean: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), valueString: faker.helpers.arrayElement([faker.string.alpha({length: {min: 1, max: 60}}), undefined]), valueInteger: faker.helpers.arrayElement([faker.number.int({min: 0, max: 50000}), undefined]), ...overrideResponse}) as unknown as ExpandParameter

export const getExpandRequestMock = (overrideResponse: Partial<ExpandRequest> = {}): ExpandRequest => ({resourceType: "Parameters", parameter: Array.from({ length: faker.number.int({min: 1, max: 40}) }, (_, i) => i + 1).map(() => ({ ...getExpandParameterMock() })), ...overrideResponse}) as unknown as ExpandRequest

export const getValueSetCodeMock = (overrideResponse: Partial<ValueSetCode> = {}): ValueSetCode => ({extension: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getExtensionMock() })), undefined]), system: faker.string.alpha({length: {min: 10, max: 20}}), inactive: faker.helpers.arrayElement([true, undefined]), code: faker.string.alpha({length: {min: 10, max: 20}}), display: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as ValueSetCode

export const getValueSetAnswerMock = (overrideResponse: Partial<ValueSetAnswer> = {}): ValueSetAnswer => ({resourceType: "ValueSet", expansion: {identifier: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), timestamp: getDateTimeMock(), total: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), offset: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), parameter: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCodeParameterMock() })), undefined]), contains: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getValueSetCodeMock() })), undefined])}, ...overrideResponse}) as unknown as ValueSetAnswer

export const getContactDetailMock = (overrideResponse: Partial<ContactDetail> = {}): ContactDetail => ({name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), telecom: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({system: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), value: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), use: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])})), undefined]), ...overrideResponse}) as unknown as ContactDetail

export const getProfileReferenceMock = (overrideResponse: Partial<ProfileReference> = {}): ProfileReference => ({reference: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as ProfileReference

export const getCapabilityThingMock = (overrideResponse: Partial<CapabilityThing> = {}): CapabilityThing => ({name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), version: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CapabilityThing

export const getCapabilityExtensionMock = (overrideResponse: Partial<CapabilityExtension> = {}): CapabilityExtension => ({url: faker.string.alpha({length: {min: 10, max: 20}}), valueString: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), extension: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({url: faker.string.alpha({length: {min: 10, max: 20}}), valueString: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])})), undefined]), ...overrideResponse}) as unknown as CapabilityExtension

export const getCapabilityResourceMock = (overrideResponse: Partial<CapabilityResource> = {}): CapabilityResource => ({type: faker.string.alpha({length: {min: 10, max: 20}}), profile: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),{ ...getProfileReferenceMock() },]), undefined]), extension: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCapabilityExtensionMock() })), undefined]), versioning: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), readHistory: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), updateCreate: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), conditionalCreate: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), conditionalRead: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), conditionalUpdate: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), conditionalDelete: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), interaction: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({code: faker.string.alpha({length: {min: 10, max: 20}})})), undefined]), searchParam: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({name: faker.string.alpha({length: {min: 10, max: 20}}), definition: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), documentation: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.string.alpha({length: {min: 10, max: 20}})})), undefined]), ...overrideResponse}) as unknown as CapabilityResource

export const getCapabilityRestMock = (overrideResponse: Partial<CapabilityRest> = {}): CapabilityRest => ({mode: faker.string.alpha({length: {min: 10, max: 20}}), security: faker.helpers.arrayElement([{cors: faker.helpers.arrayElement([faker.datatype.boolean(), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])}, undefined]), resource: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCapabilityResourceMock() })), undefined]), ...overrideResponse}) as unknown as CapabilityRest

export const getCapabilityStatementMock = (overrideResponse: Partial<CapabilityStatement> = {}): CapabilityStatement => ({resourceType: "CapabilityStatement", url: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), version: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), status: faker.string.alpha({length: {min: 10, max: 20}}), date: faker.helpers.arrayElement([getPartialDateMock(), undefined]), publisher: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), contact: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getContactDetailMock() })), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), copyright: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), kind: faker.string.alpha({length: {min: 10, max: 20}}), instantiates: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), fhirVersion: faker.string.alpha({length: {min: 10, max: 20}}), acceptUnknown: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), implementationGuide: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), profile: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProfileReferenceMock() })), undefined]), software: faker.helpers.arrayElement([{ ...getCapabilityThingMock() }, undefined]), implementation: faker.helpers.arrayElement([{ ...getCapabilityThingMock() }, undefined]), format: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), rest: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCapabilityRestMock() })), undefined]), ...overrideResponse}) as unknown as CapabilityStatement

export const getTotalCountMock = (): TotalCount => (faker.number.int({min: 0})) as unknown as TotalCount

export const getCqcPageUriMock = (): CqcPageUri => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as CqcPageUri

export const getPageNumberMock = (): PageNumber => (faker.number.int({min: 1})) as unknown as PageNumber

export const getPageSizeMock = (): PageSize => (faker.number.int({min: 1})) as unknown as PageSize

export const getCqcLocationIdMock = (): CqcLocationId => (faker.helpers.fromRegExp("^[0-9A-Z][0-9A-Z-]{2,19}$")) as unknown as CqcLocationId

export const getCqcLocationSummaryMock = (overrideResponse: Partial<CqcLocationSummary> = {}): CqcLocationSummary => ({locationId: getCqcLocationIdMock(), locationName: faker.string.alpha({length: {min: 10, max: 20}}), postalCode: faker.helpers.arrayElement([getPostcodeMock(), undefined]), ...overrideResponse}) as unknown as CqcLocationSummary

export const getCqcLocationsPageMock = (overrideResponse: Partial<CqcLocationsPage> = {}): CqcLocationsPage => ({total: getTotalCountMock(), uri: faker.helpers.arrayElement([getCqcPageUriMock(), undefined]), firstPageUri: getCqcPageUriMock(), page: getPageNumberMock(), previousPageUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lastPageUri: getCqcPageUriMock(), nextPageUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), perPage: getPageSizeMock(), totalPages: faker.number.int({min: 0}), locations: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcLocationSummaryMock() })), ...overrideResponse}) as unknown as CqcLocationsPage

export const getCqcProviderIdMock = (): CqcProviderId => (faker.helpers.fromRegExp("^[0-9A-Z][0-9A-Z-]{2,19}$")) as unknown as CqcProviderId

export const getCqcRegistrationStatusMock = (): CqcRegistrationStatus => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as CqcRegistrationStatus

export const getLatitudeMock = (): Latitude => (faker.number.float({min: -90, max: 90, fractionDigits: 2})) as unknown as Latitude

export const getLongitudeMock = (): Longitude => (faker.number.float({min: -180, max: 180, fractionDigits: 2})) as unknown as Longitude

export const getAreaCodeMock = (): AreaCode => (faker.helpers.fromRegExp("^[EWSNKLMJ][0-9]{8}$")) as unknown as AreaCode

export const getCqcActivityMock = (overrideResponse: Partial<CqcActivity> = {}): CqcActivity => ({name: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CqcActivity

export const getCqcCategoryMock = (overrideResponse: Partial<CqcCategory> = {}): CqcCategory => ({code: faker.string.alpha({length: {min: 10, max: 20}}), primary: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), name: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as CqcCategory

export const getCqcInspectionAreaMock = (overrideResponse: Partial<CqcInspectionArea> = {}): CqcInspectionArea => ({inspectionAreaId: faker.string.alpha({length: {min: 10, max: 20}}), inspectionAreaName: faker.string.alpha({length: {min: 10, max: 20}}), inspectionAreaType: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), supersededBy: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.string.alpha({length: {min: 10, max: 20}}))), undefined]), endDate: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), ...overrideResponse}) as unknown as CqcInspectionArea

export const getCqcRatingMock = (): CqcRating => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as CqcRating

export const getCqcReportIdMock = (): CqcReportId => (faker.string.alpha({length: {min: 8, max: 64}})) as unknown as CqcReportId

export const getCqcInheritedFromMock = (): CqcInheritedFrom => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as CqcInheritedFrom

export const getCqcUseOfResourcesMock = (overrideResponse: Partial<CqcUseOfResources> = {}): CqcUseOfResources => ({organisationId: faker.helpers.arrayElement([getCqcInheritedFromMock(), undefined]), summary: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), useOfResourcesRating: faker.helpers.arrayElement([getCqcRatingMock(), undefined]), combinedQualityAndUseOfResourcesRating: faker.helpers.arrayElement([getCqcRatingMock(), undefined]), combinedQualitySummary: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), combinedQualityRating: faker.helpers.arrayElement([getCqcRatingMock(), undefined]), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined]), reportLinkId: faker.helpers.arrayElement([getCqcReportIdMock(), undefined]), ...overrideResponse}) as unknown as CqcUseOfResources

export const getCqcKeyRatingMock = (overrideResponse: Partial<CqcKeyRating> = {}): CqcKeyRating => ({name: faker.string.alpha({length: {min: 10, max: 20}}), rating: getCqcRatingMock(), status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined]), reportLinkId: faker.helpers.arrayElement([getCqcReportIdMock(), undefined]), organisationId: faker.helpers.arrayElement([getCqcInheritedFromMock(), undefined]), ...overrideResponse}) as unknown as CqcKeyRating

export const getCqcOverallRatingMock = (overrideResponse: Partial<CqcOverallRating> = {}): CqcOverallRating => ({rating: getCqcRatingMock(), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined]), reportLinkId: faker.helpers.arrayElement([getCqcReportIdMock(), undefined]), organisationId: faker.helpers.arrayElement([getCqcInheritedFromMock(), undefined]), useOfResources: faker.helpers.arrayElement([{ ...getCqcUseOfResourcesMock() }, undefined]), keyQuestionRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcKeyRatingMock() })), undefined]), ...overrideResponse}) as unknown as CqcOverallRating

export const getCqcServiceRatingMock = (overrideResponse: Partial<CqcServiceRating> = {}): CqcServiceRating => ({name: faker.string.alpha({length: {min: 10, max: 20}}), rating: faker.helpers.arrayElement([getCqcRatingMock(), undefined]), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined]), reportLinkId: faker.helpers.arrayElement([getCqcReportIdMock(), undefined]), organisationId: faker.helpers.arrayElement([getCqcInheritedFromMock(), undefined]), keyQuestionRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcKeyRatingMock() })), undefined]), ...overrideResponse}) as unknown as CqcServiceRating

export const getCqcRatingsMock = (overrideResponse: Partial<CqcRatings> = {}): CqcRatings => ({overall: faker.helpers.arrayElement([{ ...getCqcOverallRatingMock() }, undefined]), serviceRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcServiceRatingMock() })), undefined]), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined]), reportLinkId: faker.helpers.arrayElement([getCqcReportIdMock(), undefined]), ...overrideResponse}) as unknown as CqcRatings

export const getCqcHistoricRatingMock = (overrideResponse: Partial<CqcHistoricRating> = {}): CqcHistoricRating => ({reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined]), reportLinkId: faker.helpers.arrayElement([getCqcReportIdMock(), undefined]), organisationId: faker.helpers.arrayElement([getCqcInheritedFromMock(), undefined]), overall: faker.helpers.arrayElement([{ ...getCqcOverallRatingMock() }, undefined]), serviceRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcServiceRatingMock() })), undefined]), ...overrideResponse}) as unknown as CqcHistoricRating

export const getCqcAssessedRatingMock = (overrideResponse: Partial<CqcAssessedRating> = {}): CqcAssessedRating => ({assessmentPlanId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), assessmentDate: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), assessmentPlanStatus: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), rating: getCqcRatingMock(), status: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), keyQuestionRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcKeyRatingMock() })), undefined]), ...overrideResponse}) as unknown as CqcAssessedRating

export const getCqcAssessmentMock = (overrideResponse: Partial<CqcAssessment> = {}): CqcAssessment => ({assessmentPlanPublishedDateTime: faker.helpers.arrayElement([faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}"), undefined]), ratings: faker.helpers.arrayElement([{overall: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcAssessedRatingMock() })), undefined]), asgRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcAssessedRatingMock() })), undefined])}, undefined]), ...overrideResponse}) as unknown as CqcAssessment

export const getCqcReportEntryMock = (overrideResponse: Partial<CqcReportEntry> = {}): CqcReportEntry => ({linkId: getCqcReportIdMock(), reportDate: getCqcReportDateMock(), firstVisitDate: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), reportUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), reportType: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), relatedDocuments: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({documentType: faker.string.alpha({length: {min: 10, max: 20}}), documentUri: faker.string.alpha({length: {min: 10, max: 20}})})), undefined]), ...overrideResponse}) as unknown as CqcReportEntry

export const getCqcServiceTypeMock = (overrideResponse: Partial<CqcServiceType> = {}): CqcServiceType => ({name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CqcServiceType

export const getCqcLocationRelationshipMock = (overrideResponse: Partial<CqcLocationRelationship> = {}): CqcLocationRelationship => ({relatedLocationId: getCqcLocationIdMock(), relatedLocationName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.string.alpha({length: {min: 10, max: 20}}), reason: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CqcLocationRelationship

export const getCqcLocationMock = (overrideResponse: Partial<CqcLocation> = {}): CqcLocation => ({locationId: getCqcLocationIdMock(), providerId: getCqcProviderIdMock(), organisationType: faker.string.alpha({length: {min: 10, max: 20}}), type: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.string.alpha({length: {min: 10, max: 20}}), alsoKnownAs: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), brandId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), brandName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), odsCode: faker.helpers.arrayElement([getOdsCodeMock(), undefined]), registrationStatus: getCqcRegistrationStatusMock(), registrationDate: getCqcRegistrationDateMock(), deregistrationDate: faker.helpers.arrayElement([getCqcDeregistrationDateMock(), undefined]), dormancy: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), careHome: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), numberOfBeds: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), postalAddressLine1: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalAddressLine2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalAddressTownCity: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalAddressCounty: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalCode: faker.helpers.arrayElement([getPostcodeMock(), undefined]), uprn: faker.helpers.arrayElement([getUprnMock(), undefined]), onspdLatitude: faker.helpers.arrayElement([getLatitudeMock(), undefined]), onspdLongitude: faker.helpers.arrayElement([getLongitudeMock(), undefined]), onspdCcgCode: faker.helpers.arrayElement([getAreaCodeMock(), undefined]), onspdCcgName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), onspdIcbCode: faker.helpers.arrayElement([getAreaCodeMock(), undefined]), onspdIcbName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), constituency: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), localAuthority: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), inspectionDirectorate: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), mainPhoneNumber: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), website: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), lastInspection: faker.helpers.arrayElement([{date: faker.helpers.arrayElement([getCalendarDateMock(), undefined])}, undefined]), lastReport: faker.helpers.arrayElement([{publicationDate: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined])}, undefined]), regulatedActivities: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcActivityMock() })), undefined]), inspectionCategories: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcCategoryMock() })), undefined]), inspectionAreas: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcInspectionAreaMock() })), undefined]), currentRatings: faker.helpers.arrayElement([{ ...getCqcRatingsMock() }, undefined]), historicRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcHistoricRatingMock() })), undefined]), assessment: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcAssessmentMock() })), undefined]), reports: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcReportEntryMock() })), undefined]), locationTypes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined])})), undefined]), gacServiceTypes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcServiceTypeMock() })), undefined]), specialisms: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({name: faker.string.alpha({length: {min: 10, max: 20}})})), undefined]), relationships: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcLocationRelationshipMock() })), undefined]), ...overrideResponse}) as unknown as CqcLocation

export const getCqcRegistrationDateMock = (): CqcRegistrationDate => (getCalendarDateMock()) as unknown as CqcRegistrationDate

export const getCqcDeregistrationDateMock = (): CqcDeregistrationDate => (getCalendarDateMock()) as unknown as CqcDeregistrationDate

export const getCqcReportDateMock = (): CqcReportDate => (getCalendarDateMock()) as unknown as CqcReportDate

export const getCqcProviderSummaryMock = (overrideResponse: Partial<CqcProviderSummary> = {}): CqcProviderSummary => ({providerId: getCqcProviderIdMock(), providerName: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as CqcProviderSummary

export const getCqcProvidersPageMock = (overrideResponse: Partial<CqcProvidersPage> = {}): CqcProvidersPage => ({total: getTotalCountMock(), uri: faker.helpers.arrayElement([getCqcPageUriMock(), undefined]), firstPageUri: getCqcPageUriMock(), page: getPageNumberMock(), previousPageUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lastPageUri: getCqcPageUriMock(), nextPageUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), perPage: getPageSizeMock(), totalPages: faker.number.int({min: 0}), providers: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcProviderSummaryMock() })), ...overrideResponse}) as unknown as CqcProvidersPage

export const getCqcProviderRelationshipMock = (overrideResponse: Partial<CqcProviderRelationship> = {}): CqcProviderRelationship => ({relatedProviderId: getCqcProviderIdMock(), relatedProviderName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.string.alpha({length: {min: 10, max: 20}}), reason: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CqcProviderRelationship

export const getCqcProviderMock = (overrideResponse: Partial<CqcProvider> = {}): CqcProvider => ({providerId: getCqcProviderIdMock(), locationIds: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (getCqcLocationIdMock())), organisationType: faker.string.alpha({length: {min: 10, max: 20}}), ownershipType: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), type: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.string.alpha({length: {min: 10, max: 20}}), alsoKnownAs: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), brandId: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), brandName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), odsCode: faker.helpers.arrayElement([getOdsCodeMock(), undefined]), companiesHouseNumber: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), charityNumber: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), registrationStatus: getCqcRegistrationStatusMock(), registrationDate: getCqcRegistrationDateMock(), deregistrationDate: faker.helpers.arrayElement([getCqcDeregistrationDateMock(), undefined]), postalAddressLine1: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalAddressLine2: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalAddressTownCity: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalAddressCounty: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), postalCode: faker.helpers.arrayElement([getPostcodeMock(), undefined]), uprn: faker.helpers.arrayElement([getUprnMock(), undefined]), onspdLatitude: faker.helpers.arrayElement([getLatitudeMock(), undefined]), onspdLongitude: faker.helpers.arrayElement([getLongitudeMock(), undefined]), onspdCcgCode: faker.helpers.arrayElement([getAreaCodeMock(), undefined]), onspdCcgName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), onspdIcbCode: faker.helpers.arrayElement([getAreaCodeMock(), undefined]), onspdIcbName: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), constituency: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), localAuthority: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), inspectionDirectorate: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), mainPhoneNumber: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), website: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), lastInspection: faker.helpers.arrayElement([{date: faker.helpers.arrayElement([getCalendarDateMock(), undefined])}, undefined]), lastReport: faker.helpers.arrayElement([{publicationDate: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), reportDate: faker.helpers.arrayElement([getCqcReportDateMock(), undefined])}, undefined]), regulatedActivities: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcActivityMock() })), undefined]), inspectionCategories: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcCategoryMock() })), undefined]), inspectionAreas: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcInspectionAreaMock() })), undefined]), currentRatings: faker.helpers.arrayElement([{ ...getCqcRatingsMock() }, undefined]), historicRatings: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcHistoricRatingMock() })), undefined]), assessment: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcAssessmentMock() })), undefined]), reports: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcReportEntryMock() })), undefined]), relationships: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcProviderRelationshipMock() })), undefined]), ...overrideResponse}) as unknown as CqcProvider

export const getCqcChangesPageMock = (overrideResponse: Partial<CqcChangesPage> = {}): CqcChangesPage => ({total: getTotalCountMock(), uri: faker.helpers.arrayElement([getCqcPageUriMock(), undefined]), firstPageUri: getCqcPageUriMock(), page: getPageNumberMock(), previousPageUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), lastPageUri: getCqcPageUriMock(), nextPageUri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), perPage: getPageSizeMock(), totalPages: faker.number.int({min: 0}), changes: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => (faker.helpers.arrayElement([getCqcLocationIdMock(),getCqcProviderIdMock(),]))), ...overrideResponse}) as unknown as CqcChangesPage

export const getCqcInspectionAreasAnswerMock = (overrideResponse: Partial<CqcInspectionAreasAnswer> = {}): CqcInspectionAreasAnswer => ({inspectionAreas: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCqcInspectionAreaMock() })), ...overrideResponse}) as unknown as CqcInspectionAreasAnswer

export const getCqcReportTextMock = (): CqcReportText => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as CqcReportText