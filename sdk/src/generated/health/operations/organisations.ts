// Generated from health@2.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseChangedOrganisations, parseOrganisation, parseOrganisationRoles, parseOrganisations } from '../decoders.ts';

import type { CalendarDate, ChangedOrganisation, OdsCode, OdsRoleId, OrdError, Organisation, OrganisationRole, OrganisationSummary, Problem } from '../types.ts';

/**
 * What {@link organisations} takes.
 */
export type OrganisationsParams = {
    /**
     * Only organisations whose name contains this. Capitals do not matter.
     * @example "St Thomas"
     */
    Name?: string | null | undefined;
    /**
     * A whole postcode, or its first half for the whole district. Capitals and the space do not matter.
     * @example "SE1 7EH"
     */
    PostCode?: string | null | undefined;
    /**
     * Only records changed on or after this day, at most 185 days back.
     * @example "2026-11-01"
     */
    LastChangeDate?: CalendarDate | null | undefined;
    /**
     * Only records in this state. Without it closed organisations come too.
     * @example "Active"
     */
    Status?: 'Active' | 'Inactive' | null | undefined;
    /**
     * Only organisations with this main role, such as `RO197` for a trust or `RO182` for a pharmacy.
     * @example "RO197"
     */
    PrimaryRoleId?: OdsRoleId | null | undefined;
    /**
     * Only organisations with this further role, such as `RO76` for a surgery or `RO318` for a care board.
     * @example "RO76"
     */
    NonPrimaryRoleId?: OdsRoleId | null | undefined;
    /**
     * Only organisations with one of these roles, main or further.
     * @example ["RO197","RO182"]
     */
    Roles?: Readonly<Array<OdsRoleId>> | null | undefined;
    /**
     * How many organisations to answer at most.
     * @example 50
     */
    Limit?: number | null | undefined;
    /**
     * How many organisations to pass over. Leave it out for the first page, 0 is refused.
     * @example 50
     */
    Offset?: number | null | undefined;
};

/**
 * What {@link organisations} answers.
 */
export type OrganisationsResult = Array<OrganisationSummary>;

/**
 * Find organisations
 *
 * Hospitals, surgeries, pharmacies, councils and every other organisation or site with an ODS code, in
 * short. Give at least one search value; several narrow each other. Add `Status` or closed ones come too.
 * The total is in a header, and a page holds 1,000 at most.
 *
 * The owner has ORD under review for deprecation and has named no date. `fhirOrganizations` gives the same,
 * and needs the owner's key.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const organisations: (client: Client, params?: OrganisationsParams, options?: CallOptions) => Call<OrganisationsResult, Problem | OrdError> = /*#__PURE__*/ operation(api, {
    name: 'organisations',
    path: '/organisations{?Name,PostCode,LastChangeDate*,Status,PrimaryRoleId*,NonPrimaryRoleId*,Roles,Limit,Offset}',
    parse: parseOrganisations,
    kind: isList
});

/**
 * What {@link organisation} takes.
 */
export type OrganisationParams = {
    /**
     * ODS code of an organisation or a site.
     * @example "RJ1"
     */
    OrgId: OdsCode;
};

/**
 * What {@link organisation} answers.
 */
export type OrganisationResult = Organisation;

/**
 * One organisation
 *
 * All that the reference data service knows of an organisation or a site, its address, its roles, whom it
 * belongs to, and what it came from or turned into. Roles and relationships that have ended are there too,
 * so look at `Status` of each.
 *
 * The owner has ORD under review for deprecation and has named no date. `fhirOrganization` gives the same,
 * and needs the owner's key.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const organisation: (client: Client, params: OrganisationParams, options?: CallOptions) => Call<OrganisationResult, Problem | OrdError> = /*#__PURE__*/ operation(api, {
    name: 'organisation',
    path: '/organisations/{OrgId}',
    parse: parseOrganisation,
    kind: isObject
});

/**
 * What {@link changedOrganisations} takes.
 */
export type ChangedOrganisationsParams = {
    /**
     * Records changed on or after this day, at most 185 days back.
     * @example "2026-11-20"
     */
    LastChangeDate: CalendarDate;
};

/**
 * What {@link changedOrganisations} answers.
 */
export type ChangedOrganisationsResult = Array<ChangedOrganisation>;

/**
 * Organisations that changed
 *
 * Addresses of every record changed since a day, to keep a copy up to date. The day may lie 185 days back at
 * most. Ask for each record by the last part of its address.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const changedOrganisations: (client: Client, params: ChangedOrganisationsParams, options?: CallOptions) => Call<ChangedOrganisationsResult, Problem | OrdError> = /*#__PURE__*/ operation(api, {
    name: 'changedOrganisations',
    path: '/sync{?LastChangeDate*}',
    parse: parseChangedOrganisations,
    kind: isList
});

/**
 * What {@link organisationRoles} takes.
 */
export type OrganisationRolesParams = Record<string, never>;

/**
 * What {@link organisationRoles} answers.
 */
export type OrganisationRolesResult = Array<OrganisationRole>;

/**
 * Every role of an organisation
 *
 * The list of roles, such as trust, surgery or pharmacy, with the codes to search by and whether each can be
 * a main role. A surgery is `RO177` in the first place, as one that prescribes, and `RO76` besides.
 *
 * Roles change a few times a year. An answer is kept for a week.
 */
export const organisationRoles: (client: Client, params?: OrganisationRolesParams, options?: CallOptions) => Call<OrganisationRolesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'organisationRoles',
    path: '/roles',
    parse: parseOrganisationRoles,
    kind: isList
});
