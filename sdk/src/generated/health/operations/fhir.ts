// Generated from health@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { apiOdt } from '../api.ts';
import { parseExpandCodes, parseFhirAffiliation, parseFhirAffiliations, parseFhirOrganization, parseFhirOrganizations } from '../decoders.ts';

import type { AffiliationBundle, AffiliationId, CapabilityStatement, CodeParameters, CodeSystemAddress, DeletionList, ExpandRequest, FhirAffiliation, FhirOrganization, NameText, OdsCode, OperationOutcome, OrganizationBundle, PlaceText, Problem, RoleCodes, ValueSetAnswer } from '../types.ts';

/**
 * What {@link fhirOrganizations} takes.
 */
export type FhirOrganizationsParams = {
    /**
     * Only this ODS code. `fhirOrganization` is the shorter way.
     * @example "RJ1"
     */
    _id?: OdsCode | null | undefined;
    /**
     * The same as `_id`, also as `system|code` with the address of the code system in front.
     * @example "https://fhir.nhs.uk/Id/ods-organization-code|RJ1"
     */
    identifier?: string | null | undefined;
    /**
     * Only records last changed that day, after it (`gt` in front) or before it (`lt`). Give two for a span.
     * @example ["gt2026-11-01","lt2026-11-20"]
     */
    lastChangeDate?: Readonly<Array<string>> | null | undefined;
    /**
     * The name begins with this. Capitals do not matter.
     * @example "Guy's"
     */
    name?: NameText | null | undefined;
    /**
     * The name contains this. Capitals do not matter.
     * @example "Thomas"
     */
    'name:contains'?: NameText | null | undefined;
    /**
     * The name is just this, capitals included. Most names are in capitals.
     * @example "ST THOMAS' HOSPITAL"
     */
    'name:exact'?: NameText | null | undefined;
    /**
     * Only records in use, or only closed ones.
     * @example true
     */
    active?: boolean | null | undefined;
    /**
     * The postcode begins with this. Capitals do not matter.
     * @example "SE1"
     */
    'address-postalcode'?: PlaceText | null | undefined;
    /**
     * The postcode contains this. Capitals do not matter.
     * @example "7EH"
     */
    'address-postalcode:contains'?: PlaceText | null | undefined;
    /**
     * The postcode is just this, in capitals and with its space.
     * @example "SE1 7EH"
     */
    'address-postalcode:exact'?: PlaceText | null | undefined;
    /**
     * The town begins with this. Capitals do not matter. Outer boroughs often have a town of their own.
     * @example "London"
     */
    'address-city'?: PlaceText | null | undefined;
    /**
     * The town contains this. Capitals do not matter.
     * @example "Croydon"
     */
    'address-city:contains'?: PlaceText | null | undefined;
    /**
     * The town is just this, in capitals.
     * @example "LONDON"
     */
    'address-city:exact'?: PlaceText | null | undefined;
    /**
     * The country begins with this. Capitals do not matter.
     * @example "ENGLAND"
     */
    'address-country'?: PlaceText | null | undefined;
    /**
     * Only organisations that have, or had, every role given. Join roles with a comma inside one entry to say any of them.
     * @example ["RO177","RO76"]
     */
    roleCode?: Readonly<Array<RoleCodes>> | null | undefined;
    /**
     * Leave out organisations with any of these roles.
     * @example ["RO76"]
     */
    'roleCode:not'?: Readonly<Array<RoleCodes>> | null | undefined;
    /**
     * As `roleCode`, counting roles in force only.
     * @example ["RO197"]
     */
    activeRoleCode?: Readonly<Array<RoleCodes>> | null | undefined;
    /**
     * How many results a page holds. The owner advises 1,000 at most.
     * @default 20
     * @example 50
     */
    _count?: number | null | undefined;
    /**
     * Answer with the number of matches and not with the matches.
     * @example "count"
     */
    _summary?: 'count' | null | undefined;
    /**
     * How many results to pass over. Give `_count` too, or follow the `next` link of the answer.
     * @example 50
     */
    _offset?: number | null | undefined;
};

/**
 * What {@link fhirOrganizations} answers.
 */
export type FhirOrganizationsResult = OrganizationBundle;

/**
 * Find organisations, in FHIR
 *
 * Organisations and sites with an ODS code as a FHIR bundle, 20 a page. Names with a colon say how to
 * compare, so `name:contains` finds a word anywhere and `name` only at the beginning. Values of different
 * names narrow each other.
 *
 * Follow the `next` link until there is none, taking `_count` and `_offset` from it, or ask with `_summary`
 * for the number alone. Matches come in no order that is promised.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const fhirOrganizations: (client: Client, params?: FhirOrganizationsParams, options?: CallOptions) => Call<FhirOrganizationsResult, OperationOutcome | Problem> = /*#__PURE__*/ operation(apiOdt, {
    name: 'fhirOrganizations',
    path: '/Organization{?_id*,identifier,lastChangeDate*,name*,name:contains*,name:exact*,active,address-postalcode*,address-postalcode:contains*,address-postalcode:exact*,address-city*,address-city:contains*,address-city:exact*,address-country*,roleCode*,roleCode:not*,activeRoleCode*,_count,_summary,_offset}',
    accept: 'application/fhir+json',
    parse: parseFhirOrganizations,
    kind: isObject
});

/**
 * What {@link fhirOrganization} takes.
 */
export type FhirOrganizationParams = {
    /**
     * ODS code of an organisation or a site.
     * @example "RJ1"
     */
    id: OdsCode;
};

/**
 * What {@link fhirOrganization} answers.
 */
export type FhirOrganizationResult = FhirOrganization;

/**
 * One organisation, in FHIR
 *
 * One organisation or site by its ODS code. Roles, their spans, the day of the last change and the property
 * number are `extension` entries, told apart by their `url`. Relationships are not part of it; ask
 * `fhirAffiliations`.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const fhirOrganization: (client: Client, params: FhirOrganizationParams, options?: CallOptions) => Call<FhirOrganizationResult, Problem | OperationOutcome> = /*#__PURE__*/ operation(apiOdt, {
    name: 'fhirOrganization',
    path: '/Organization/{id}',
    accept: 'application/fhir+json',
    parse: parseFhirOrganization,
    kind: isObject
});

/**
 * What {@link fhirAffiliations} takes.
 */
export type FhirAffiliationsParams = {
    /**
     * Only this relationship. `fhirAffiliation` is the shorter way.
     * @example "617211"
     */
    _id?: AffiliationId | null | undefined;
    /**
     * Only relationships from this organisation, the source.
     * @example "RJ122"
     */
    'primary-organization'?: OdsCode | null | undefined;
    /**
     * Only relationships to this organisation, the target.
     * @example "RJ1"
     */
    'participating-organization'?: OdsCode | null | undefined;
    /**
     * Only records in use, or only closed ones.
     * @example true
     */
    active?: boolean | null | undefined;
    /**
     * How many results a page holds. The owner advises 1,000 at most.
     * @default 20
     * @example 50
     */
    _count?: number | null | undefined;
    /**
     * Add the organisations at these ends of each relationship to the answer.
     * @example ["OrganizationAffiliation:participating-organization"]
     */
    _include?: Readonly<Array<'OrganizationAffiliation:primary-organization' | 'OrganizationAffiliation:participating-organization'>> | null | undefined;
    /**
     * Answer with the number of matches and not with the matches.
     * @example "count"
     */
    _summary?: 'count' | null | undefined;
    /**
     * How many results to pass over. Give `_count` too, or follow the `next` link of the answer.
     * @example 50
     */
    _offset?: number | null | undefined;
};

/**
 * What {@link fhirAffiliations} answers.
 */
export type FhirAffiliationsResult = AffiliationBundle;

/**
 * Find relationships
 *
 * Which site is operated by which trust, which surgery is commissioned by which board, who is partner to
 * whom. Give the source, `primary-organization`, to ask whom it belongs to, or the target, `participating-
 * organization`, to ask what belongs to it. Past relationships come too unless `active` is given.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const fhirAffiliations: (client: Client, params?: FhirAffiliationsParams, options?: CallOptions) => Call<FhirAffiliationsResult, OperationOutcome | Problem> = /*#__PURE__*/ operation(apiOdt, {
    name: 'fhirAffiliations',
    path: '/OrganizationAffiliation{?_id*,primary-organization*,participating-organization*,active,_count,_include*,_summary,_offset}',
    accept: 'application/fhir+json',
    parse: parseFhirAffiliations,
    kind: isObject
});

/**
 * What {@link fhirAffiliation} takes.
 */
export type FhirAffiliationParams = {
    /**
     * Number of the relationship.
     * @example "617211"
     */
    id: AffiliationId;
};

/**
 * What {@link fhirAffiliation} answers.
 */
export type FhirAffiliationResult = FhirAffiliation;

/**
 * One relationship
 *
 * One relationship by its number, with its kind and its span.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const fhirAffiliation: (client: Client, params: FhirAffiliationParams, options?: CallOptions) => Call<FhirAffiliationResult, Problem | OperationOutcome> = /*#__PURE__*/ operation(apiOdt, {
    name: 'fhirAffiliation',
    path: '/OrganizationAffiliation/{id}',
    accept: 'application/fhir+json',
    parse: parseFhirAffiliation,
    kind: isObject
});

/**
 * What {@link fhirDeletions} takes.
 */
export type FhirDeletionsParams = {
    /**
     * Which kind of deletion to list.
     * @example "Organization-deletion"
     */
    id: 'Organization-deletion' | 'OrganizationAffiliation-deletion' | 'Organization-role-deletion' | 'Organization-succession-deletion';
};

/**
 * What {@link fhirDeletions} answers.
 */
export type FhirDeletionsResult = DeletionList;

/**
 * Records removed for good
 *
 * Records that were entered in error and taken out, of one of four kinds. Remove them from your copy. An
 * organisation that closes is not among them; it becomes inactive.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const fhirDeletions: (client: Client, params: FhirDeletionsParams, options?: CallOptions) => Call<FhirDeletionsResult, Problem | OperationOutcome> = /*#__PURE__*/ operation(apiOdt, {
    name: 'fhirDeletions',
    path: '/List/{id}',
    accept: 'application/fhir+json',
    kind: isObject
});

/**
 * What {@link lookupCode} takes.
 */
export type LookupCodeParams = {
    /**
     * Address of the code list. Those about prescribers are left out here on purpose, they hold names of persons.
     * @example "https://fhir.nhs.uk/Id/ods-organization-code"
     */
    system: CodeSystemAddress;
    /**
     * The code to look up, such as an ODS code, a role or a postcode.
     * @example "RJ1"
     */
    code: string;
    /**
     * Which properties to answer, or `*` for all. Without it only the name comes.
     * @example ["*"]
     */
    property?: Readonly<Array<string>> | null | undefined;
};

/**
 * What {@link lookupCode} answers.
 */
export type LookupCodeResult = CodeParameters;

/**
 * Look up a code
 *
 * What a code list knows of one code, as names and values. For an ODS code that is more than
 * `fhirOrganization` tells, its care board, borough and census area, its successors, and whom it belongs to
 * now. For a postcode it is the areas of the health service around it. Areas are those of the 2011 census.
 *
 * The lists about prescribers hold names of persons and are left out here.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const lookupCode: (client: Client, params: LookupCodeParams, options?: CallOptions) => Call<LookupCodeResult, OperationOutcome | Problem> = /*#__PURE__*/ operation(apiOdt, {
    name: 'lookupCode',
    path: '/CodeSystem/$lookup{?system*,code,property*}',
    kind: isObject
});

/**
 * What {@link expandCodes} takes.
 */
export type ExpandCodesParams = {
    /**
     * The code list, filters on it, and the properties to answer.
     */
    body: ExpandRequest;
};

/**
 * What {@link expandCodes} answers.
 */
export type ExpandCodesResult = ValueSetAnswer;

/**
 * List codes that fit a filter
 *
 * Codes of one list that fit every filter, each with the properties asked for. It is a POST that changes
 * nothing, so it may be sent again. More than 50,000 results are refused, so say `count` and `offset`.
 *
 * The lists about prescribers hold names of persons and are left out here.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const expandCodes: (client: Client, params: ExpandCodesParams, options?: CallOptions) => Call<ExpandCodesResult, OperationOutcome | Problem> = /*#__PURE__*/ operation(apiOdt, {
    name: 'expandCodes',
    path: '/ValueSet/$expand',
    method: 'POST',
    body: 'application/fhir+json',
    accept: 'application/fhir+json',
    content: jsonBody,
    parse: parseExpandCodes,
    kind: isObject
});

/**
 * What {@link fhirCapabilities} takes.
 */
export type FhirCapabilitiesParams = Record<string, never>;

/**
 * What {@link fhirCapabilities} answers.
 */
export type FhirCapabilitiesResult = CapabilityStatement;

/**
 * What the service can do
 *
 * The capability statement that every FHIR service has, with kinds of resource and names to search by. The
 * owner's own sample of it is years old, so trust what works over what it says.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const fhirCapabilities: (client: Client, params?: FhirCapabilitiesParams, options?: CallOptions) => Call<FhirCapabilitiesResult, Problem> = /*#__PURE__*/ operation(apiOdt, {
    name: 'fhirCapabilities',
    path: '/metadata',
    accept: 'application/fhir+json',
    kind: isObject
});
