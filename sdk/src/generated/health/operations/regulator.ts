// Generated from health@2.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { apiCqc } from '../api.ts';
import { parseCqcInspectionAreas, parseCqcLocation, parseCqcProvider } from '../decoders.ts';

import type { CqcChangesPage, CqcInspectionArea, CqcLocation, CqcLocationId, CqcLocationsPage, CqcProvider, CqcProviderId, CqcProvidersPage, CqcReportId, DateTime, Problem } from '../types.ts';

/**
 * What {@link cqcLocations} takes.
 */
export type CqcLocationsParams = {
    /**
     * Which page to answer.
     * @default 1
     * @example 1
     */
    page?: number | null | undefined;
    /**
     * How many a page holds.
     * @example 100
     */
    perPage?: number | null | undefined;
    /**
     * Only care homes (`Y`), or only others (`N`).
     * @example "Y"
     */
    careHome?: 'Y' | 'N' | null | undefined;
    /**
     * Only in this region of England, as the regulator spells it.
     * @example "London"
     */
    region?: string | null | undefined;
    /**
     * Only in this borough, by name.
     * @example "Camden"
     */
    localAuthority?: string | null | undefined;
    /**
     * Only in this parliamentary constituency, by name.
     * @example "Holborn and St Pancras"
     */
    constituency?: string | null | undefined;
    /**
     * Only what this part of the regulator inspects.
     * @example "Adult social care"
     */
    inspectionDirectorate?: 'Adult social care' | 'Hospitals' | 'Primary medical services' | null | undefined;
    /**
     * Only those registered for this activity, by its whole name.
     * @example "Accommodation for persons who require nursing or personal care"
     */
    regulatedActivity?: string | null | undefined;
    /**
     * Only those that give this service, by its whole name.
     * @example "Care home service with nursing"
     */
    gacServiceTypeDescription?: string | null | undefined;
    /**
     * Only those of this main category, such as `P1` dentists, `P2` surgeries, `S1` residential care, `H1` hospitals.
     * @example "P2"
     */
    primaryInspectionCategoryCode?: string | null | undefined;
};

/**
 * What {@link cqcLocations} answers.
 */
export type CqcLocationsResult = CqcLocationsPage;

/**
 * Find places the regulator knows
 *
 * Places where care is given, by id, name and postcode only, one page at a time. Narrow them by borough,
 * region, kind of service and more. Closed places come too. Ask `cqcLocation` for the rest, and keep it,
 * because there is no way to get many at once.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const cqcLocations: (client: Client, params?: CqcLocationsParams, options?: CallOptions) => Call<CqcLocationsResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcLocations',
    path: '/locations{?page,perPage,careHome,region,localAuthority,constituency,inspectionDirectorate,regulatedActivity,gacServiceTypeDescription,primaryInspectionCategoryCode}',
    kind: isObject
});

/**
 * What {@link cqcLocation} takes.
 */
export type CqcLocationParams = {
    /**
     * Id of a location, `1-` and a number, or a code like an ODS code for sites of trusts.
     * @example "RJ122"
     */
    locationId: CqcLocationId;
};

/**
 * What {@link cqcLocation} answers.
 */
export type CqcLocationResult = CqcLocation;

/**
 * One place, with its ratings
 *
 * All about a hospital, surgery, care home or other place, its services, its ratings and its reports, with
 * the codes that join it to the health service (`odsCode`) and to buildings (`uprn`). Missing facts are left
 * out and not null.
 *
 * Look for a rating in `assessment` first and then in `currentRatings`; since 2024 the regulator moves from
 * one to the other. The owner also sends names of registered managers. They are no part of this contract; do
 * not keep them.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const cqcLocation: (client: Client, params: CqcLocationParams, options?: CallOptions) => Call<CqcLocationResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcLocation',
    path: '/locations/{locationId}',
    parse: parseCqcLocation,
    kind: isObject
});

/**
 * What {@link cqcProviders} takes.
 */
export type CqcProvidersParams = {
    /**
     * Which page to answer.
     * @default 1
     * @example 1
     */
    page?: number | null | undefined;
    /**
     * How many a page holds.
     * @example 100
     */
    perPage?: number | null | undefined;
    /**
     * Only in this region of England, as the regulator spells it.
     * @example "London"
     */
    region?: string | null | undefined;
    /**
     * Only in this borough, by name.
     * @example "Camden"
     */
    localAuthority?: string | null | undefined;
    /**
     * Only in this parliamentary constituency, by name.
     * @example "Holborn and St Pancras"
     */
    constituency?: string | null | undefined;
    /**
     * Only what this part of the regulator inspects.
     * @example "Adult social care"
     */
    inspectionDirectorate?: 'Adult social care' | 'Hospitals' | 'Primary medical services' | null | undefined;
    /**
     * Only those registered for this activity, by its whole name.
     * @example "Accommodation for persons who require nursing or personal care"
     */
    regulatedActivity?: string | null | undefined;
    /**
     * Only those of this main category, such as `P1` dentists, `P2` surgeries, `S1` residential care, `H1` hospitals.
     * @example "P2"
     */
    primaryInspectionCategoryCode?: string | null | undefined;
};

/**
 * What {@link cqcProviders} answers.
 */
export type CqcProvidersResult = CqcProvidersPage;

/**
 * Find providers
 *
 * Organisations and persons registered to give care, by id and name only, one page at a time. Names may be
 * names of persons.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const cqcProviders: (client: Client, params?: CqcProvidersParams, options?: CallOptions) => Call<CqcProvidersResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcProviders',
    path: '/providers{?page,perPage,region,localAuthority,constituency,inspectionDirectorate,regulatedActivity,primaryInspectionCategoryCode}',
    kind: isObject
});

/**
 * What {@link cqcProvider} takes.
 */
export type CqcProviderParams = {
    /**
     * Id of a provider, `1-` and a number, or the ODS code of a trust.
     * @example "RJ1"
     */
    providerId: CqcProviderId;
};

/**
 * What {@link cqcProvider} answers.
 */
export type CqcProviderResult = CqcProvider;

/**
 * One provider, with its places
 *
 * All about a provider, the ids of its places, and its ratings where it is rated as a whole, as trusts are.
 * The owner also sends names of nominated individuals. They are no part of this contract; do not keep them.
 *
 * The owners renew their data once a day, at night. An answer is kept for 12 hours.
 */
export const cqcProvider: (client: Client, params: CqcProviderParams, options?: CallOptions) => Call<CqcProviderResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcProvider',
    path: '/providers/{providerId}',
    parse: parseCqcProvider,
    kind: isObject
});

/**
 * What {@link cqcChanges} takes.
 */
export type CqcChangesParams = {
    /**
     * Changes of what.
     * @example "location"
     */
    organisationType: 'location' | 'provider';
    /**
     * Changes from this instant on.
     * @example "2026-11-22T00:00:00Z"
     */
    startTimestamp: DateTime;
    /**
     * Changes before this instant. Begin the next call with it.
     * @example "2026-11-23T00:00:00Z"
     */
    endTimestamp: DateTime;
    /**
     * Which page to answer.
     * @default 1
     * @example 1
     */
    page?: number | null | undefined;
    /**
     * How many a page holds.
     * @example 100
     */
    perPage?: number | null | undefined;
};

/**
 * What {@link cqcChanges} answers.
 */
export type CqcChangesResult = CqcChangesPage;

/**
 * Places or providers that changed
 *
 * Ids of what changed in a span of time, to keep a copy up to date. The start belongs to the span and the
 * end does not, so begin the next call with the end of the last.
 *
 * An answer is kept for 15 minutes.
 */
export const cqcChanges: (client: Client, params: CqcChangesParams, options?: CallOptions) => Call<CqcChangesResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcChanges',
    path: '/changes/{organisationType}{?startTimestamp*,endTimestamp*,page,perPage}',
    kind: isObject
});

/**
 * What {@link cqcInspectionAreas} takes.
 */
export type CqcInspectionAreasParams = Record<string, never>;

/**
 * What {@link cqcInspectionAreas} answers.
 */
export type CqcInspectionAreasResult = Array<CqcInspectionArea>;

/**
 * Services that are rated on their own
 *
 * The regulator's list of services, such as critical care or maternity, those no longer used included.
 *
 * The list changes rarely. An answer is kept for a week.
 */
export const cqcInspectionAreas: (client: Client, params?: CqcInspectionAreasParams, options?: CallOptions) => Call<CqcInspectionAreasResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcInspectionAreas',
    path: '/inspection-areas',
    parse: parseCqcInspectionAreas,
    kind: isList
});

/**
 * What {@link cqcReport} takes.
 */
export type CqcReportParams = {
    /**
     * Id of a report, the `linkId` of an entry in `reports`.
     * @example "5f1c2a60-7b1e-4c52-9d1b-2f0f6a7d3c41"
     */
    linkId: CqcReportId;
};

/**
 * What {@link cqcReport} answers.
 */
export type CqcReportResult = string;

/**
 * An inspection report as text
 *
 * The text of a report without its layout. The owner sends a PDF to those who do not ask for text. Reports
 * published since 2024 are on the regulator's site and are reported to be missing here. A report may name
 * people who run a place.
 *
 * A report does not change once it is out.
 */
export const cqcReport: (client: Client, params: CqcReportParams, options?: CallOptions) => Call<CqcReportResult, Problem> = /*#__PURE__*/ operation(apiCqc, {
    name: 'cqcReport',
    path: '/reports/{linkId}',
    accept: 'text/plain',
    parse: parseAsIs
});
