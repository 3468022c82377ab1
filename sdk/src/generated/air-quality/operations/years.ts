// Generated from air-quality@2.0.0. Do not edit: npm run generate


import { either, isNull, isObject, isObjects } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseAirYearObjectives, parseAirYearReport } from '../decoders.ts';

import type { AirSiteCode, ObjectiveSite, Problem, SiteReport } from '../types.ts';

/**
 * What {@link airYearReport} takes.
 */
export type AirYearReportParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
    /**
     * Calendar year. Measurements begin in 1993; the running year is incomplete.
     * @example 2025
     */
    year: number;
};

/**
 * What {@link airYearReport} answers.
 */
export type AirYearReportResult = SiteReport | null;

/**
 * A year of one site in figures
 *
 * For each pollutant at one site several figures of the year and of each month: means, and how many days
 * were in each band of the index. A figure that cannot be given is `-999`, and null in the SDK. There is no
 * report, null, for a year in which the site did not measure. Means of ozone are reported to be missing.
 *
 * Made once a year has ended, and corrected until its readings are settled.
 */
export const airYearReport: (client: Client, params: AirYearReportParams, options?: CallOptions) => Call<AirYearReportResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airYearReport',
    path: '/Annual/MonitoringReport/SiteCode={siteCode}/Year={year}/Json',
    parse: parseAirYearReport,
    kind: /*#__PURE__*/ either(isNull, isObject)
});

/**
 * What {@link airYearObjectives} takes.
 */
export type AirYearObjectivesParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
    /**
     * Calendar year. Measurements begin in 1993; the running year is incomplete.
     * @example 2025
     */
    year: number;
};

/**
 * What {@link airYearObjectives} answers.
 */
export type AirYearObjectivesResult = Array<ObjectiveSite>;

/**
 * Whether sites met the legal objectives
 *
 * For each site of a group and each objective of the law, what was measured in a year and whether the
 * objective was met. The objective stands there in words only, with its limit and unit. Entries about the
 * capture rate say how complete the year is and are no objective.
 *
 * Made once a year has ended, and corrected until its readings are settled.
 */
export const airYearObjectives: (client: Client, params: AirYearObjectivesParams, options?: CallOptions) => Call<AirYearObjectivesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airYearObjectives',
    path: '/Annual/MonitoringObjective/GroupName={groupName}/Year={year}/Json',
    parse: parseAirYearObjectives,
    kind: isObjects
});
