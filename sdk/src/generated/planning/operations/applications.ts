// Generated from planning@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { apiDatahub } from '../api.ts';
import { parsePlanningApplication, parsePlanningApplicationCounts, parsePlanningApplications } from '../decoders.ts';

import type { BoroughCode, CalendarDate, PlanningApplication, PlanningApplicationCounts, PlanningApplicationId, PlanningApplicationPage, Problem } from '../types.ts';

/**
 * What {@link planningApplications} takes.
 */
export type PlanningApplicationsParams = {
    /**
     * Only applications that this borough decides, by its area code. The portal knows the Datahub's name of each of the 33. Development corporations decide in their own areas: find those with `authority`.
     * @example "E09000007"
     */
    borough?: BoroughCode | null | undefined;
    /**
     * Only applications that this planning authority decides, by the Datahub's own name, letter for letter. `planningApplicationCounts` by `borough` lists the names.
     * @example "Camden"
     */
    authority?: string | null | undefined;
    /**
     * Only applications with one of these states, letter for letter. `planningApplicationCounts` by `status` lists the spellings in use.
     * @example ["Application Under Consideration","Application Received"]
     */
    status?: Readonly<Array<string>> | null | undefined;
    /**
     * Only applications with one of these decisions, letter for letter.
     * @example ["Approved"]
     */
    decision?: Readonly<Array<string>> | null | undefined;
    /**
     * Only applications of one of these kinds, letter for letter as in `application_type`.
     * @example ["Householder"]
     */
    applicationType?: Readonly<Array<string>> | null | undefined;
    /**
     * First day on which the application became valid.
     * @example "2026-09-01"
     */
    validFrom?: CalendarDate | null | undefined;
    /**
     * Last day on which the application became valid. Give it together with `validFrom` to keep mistyped years out.
     * @example "2026-09-30"
     */
    validTo?: CalendarDate | null | undefined;
    /**
     * First day on which it was decided.
     * @example "2026-10-01"
     */
    decidedFrom?: CalendarDate | null | undefined;
    /**
     * Last day on which it was decided.
     * @example "2026-10-31"
     */
    decidedTo?: CalendarDate | null | undefined;
    /**
     * Only applications that the borough has changed on this day or since. Use it to keep a copy in step.
     * @example "2026-11-16"
     */
    updatedFrom?: CalendarDate | null | undefined;
    /**
     * Only applications whose middle lies in this box, west, south, east and north in WGS84 degrees. Applications without a middle are never in it.
     * @example [-0.135,51.51,-0.115,51.52]
     */
    bbox?: [
        number,
        number,
        number,
        number
    ] | null | undefined;
    /**
     * Only applications at this postcode, with its space, as boroughs most often write it.
     * @example "WC2H 9DA"
     */
    postcode?: Brand<string, 'Postcode'> | null | undefined;
    /**
     * How many to answer at most.
     * @default 50
     * @example 100
     */
    limit?: number | null | undefined;
    /**
     * Where to go on, the `next` of the page before. Keep all other parameters as they were.
     * @example "WzE3OTAyOTQ0MDAwMDAsIkNhbWRlbi0yMDI2XzM4NDFfUCJd"
     */
    cursor?: string | null | undefined;
};

/**
 * What {@link planningApplications} answers.
 */
export type PlanningApplicationsResult = PlanningApplicationPage;

/**
 * Planning applications in London
 *
 * Applications for planning permission, the last changed first, by borough, state, dates or place. Conditions of one kind add up and those of different kinds narrow: two values of `status` find both, and `status` with `borough` finds what meets both. Each item is the owner's record, dates and spellings as the boroughs sent them. Free text may name applicants and neighbours. Words of the description cannot be searched, so that nobody is found by name.
 *
 * Reported to be fed by the boroughs once a day. An answer may be an hour older.
 */
export const planningApplications: (client: Client, params?: PlanningApplicationsParams, options?: CallOptions) => Call<PlanningApplicationsResult, Problem> = /*#__PURE__*/ operation(apiDatahub, {
    name: 'planningApplications',
    path: '/applications{?borough*,authority,status*,decision*,applicationType*,validFrom*,validTo*,decidedFrom*,decidedTo*,updatedFrom*,bbox,postcode,limit,cursor}',
    parse: parsePlanningApplications,
    kind: isObject
});

/**
 * What {@link planningApplicationCounts} takes.
 */
export type PlanningApplicationCountsParams = {
    /**
     * What to group by. `borough` is the planning authority that decides, development corporations included.
     * @example "borough"
     */
    by: 'borough' | 'status' | 'decision' | 'applicationType';
    /**
     * Only applications that this borough decides, by its area code. The portal knows the Datahub's name of each of the 33. Development corporations decide in their own areas: find those with `authority`.
     * @example "E09000007"
     */
    borough?: BoroughCode | null | undefined;
    /**
     * Only applications that this planning authority decides, by the Datahub's own name, letter for letter. `planningApplicationCounts` by `borough` lists the names.
     * @example "Camden"
     */
    authority?: string | null | undefined;
    /**
     * Only applications with one of these states, letter for letter. `planningApplicationCounts` by `status` lists the spellings in use.
     * @example ["Application Under Consideration","Application Received"]
     */
    status?: Readonly<Array<string>> | null | undefined;
    /**
     * Only applications with one of these decisions, letter for letter.
     * @example ["Approved"]
     */
    decision?: Readonly<Array<string>> | null | undefined;
    /**
     * Only applications of one of these kinds, letter for letter as in `application_type`.
     * @example ["Householder"]
     */
    applicationType?: Readonly<Array<string>> | null | undefined;
    /**
     * First day on which the application became valid.
     * @example "2026-09-01"
     */
    validFrom?: CalendarDate | null | undefined;
    /**
     * Last day on which the application became valid. Give it together with `validFrom` to keep mistyped years out.
     * @example "2026-09-30"
     */
    validTo?: CalendarDate | null | undefined;
    /**
     * First day on which it was decided.
     * @example "2026-10-01"
     */
    decidedFrom?: CalendarDate | null | undefined;
    /**
     * Last day on which it was decided.
     * @example "2026-10-31"
     */
    decidedTo?: CalendarDate | null | undefined;
};

/**
 * What {@link planningApplicationCounts} answers.
 */
export type PlanningApplicationCountsResult = PlanningApplicationCounts;

/**
 * Planning applications counted
 *
 * How many applications there are of each borough, state, decision or kind, largest group first. Also the way to learn which spellings are in use before you filter by one. The groups are the owner's own words: `Refused` and `Refusal` are two.
 *
 * Reported to be fed by the boroughs once a day. An answer may be an hour older.
 */
export const planningApplicationCounts: (client: Client, params: PlanningApplicationCountsParams, options?: CallOptions) => Call<PlanningApplicationCountsResult, Problem> = /*#__PURE__*/ operation(apiDatahub, {
    name: 'planningApplicationCounts',
    path: '/applications/counts{?by,borough*,authority,status*,decision*,applicationType*,validFrom*,validTo*,decidedFrom*,decidedTo*}',
    parse: parsePlanningApplicationCounts,
    kind: isObject
});

/**
 * What {@link planningApplication} takes.
 */
export type PlanningApplicationParams = {
    /**
     * Id of the application, as the list gives it.
     * @example "Camden-2026_3917_P"
     */
    id: PlanningApplicationId;
};

/**
 * What {@link planningApplication} answers.
 */
export type PlanningApplicationResult = PlanningApplication;

/**
 * A planning application by its id
 *
 * One application, the same members as in the list. The id is the authority's name and its reference, slashes and spaces written as underscores, so `2026/3917/P` of Camden is `Camden-2026_3917_P`. Free text may name applicants and neighbours.
 *
 * Reported to be fed by the boroughs once a day. An answer may be an hour older.
 */
export const planningApplication: (client: Client, params: PlanningApplicationParams, options?: CallOptions) => Call<PlanningApplicationResult, Problem> = /*#__PURE__*/ operation(apiDatahub, {
    name: 'planningApplication',
    path: '/applications/{id}',
    parse: parsePlanningApplication,
    kind: isObject
});
