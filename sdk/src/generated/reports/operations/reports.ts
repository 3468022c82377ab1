// Generated from reports@1.2.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseReport, parseReports } from '../decoders.ts';

import type { AnyServiceCode, AnyServiceRequestId, DateTime, JurisdictionId, OwnerErrors, Problem, Report } from '../types.ts';

/**
 * What {@link reports} takes.
 */
export type ReportsParams = {
    /**
     * Which authority is meant. FixMyStreet insists on a value, and is reported to take any; without one it answers a web page with status 200. Servers of one council may ignore it.
     * @example "fixmystreet"
     */
    jurisdiction_id: JurisdictionId;
    /**
     * Ids of reports, joined with commas. By the standard it overrides every other filter. FixMyStreet's published code takes one id here and no list.
     * @example ["6120417"]
     */
    service_request_id?: Readonly<Array<AnyServiceRequestId>> | null | undefined;
    /**
     * Only these kinds of report. By the standard a list, joined with commas; FixMyStreet's published code compares the whole text with one category, so give it one.
     * @example ["Potholes"]
     */
    service_code?: Readonly<Array<AnyServiceCode>> | null | undefined;
    /**
     * Only reports to this authority, by its number at FixMyStreet. An addition of FixMyStreet, and in no standard.
     * @example 2508
     */
    agency_responsible?: number | null | undefined;
    /**
     * Only reports made at this instant or later. Always with an offset or `Z`. By the standard the span from here to `end_date` is 90 days at most.
     * @example "2026-11-16T00:00:00Z"
     */
    start_date?: DateTime | null | undefined;
    /**
     * Only reports made before this instant. Always with an offset or `Z`. Without both dates a server may answer the last 90 days only.
     * @example "2026-11-23T00:00:00Z"
     */
    end_date?: DateTime | null | undefined;
    /**
     * Only open or only closed reports. Without it, both.
     * @example "open"
     */
    status?: 'open' | 'closed' | null | undefined;
    /**
     * How many reports to answer at most, the newest first. An addition of FixMyStreet; other servers answer up to 1,000.
     * @default 1000
     * @example 100
     */
    max_requests?: number | null | undefined;
};

/**
 * What {@link reports} answers.
 */
export type ReportsResult = Array<Report>;

/**
 * Reports of a period
 *
 * Public reports, the newest first, 1,000 at most. For more, or for an older time, go back in steps: set `end_date` to
 * the `requested_datetime` of the last one and ask again until nothing comes. By the standard a span of dates is 90 days
 * at most. There is no filter by place. Who reported is no part of this contract.
 *
 * Read from the owner's database as you ask, and an answer may be a minute old.
 */
export const reports: (client: Client, params: ReportsParams, options?: CallOptions) => Call<ReportsResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'reports',
    path: '/requests.json{?jurisdiction_id*,service_request_id,service_code,agency_responsible,start_date*,end_date*,status,max_requests}',
    parse: parseReports,
    kind: isList
});

/**
 * What {@link report} takes.
 */
export type ReportParams = {
    /**
     * Id of a report. At FixMyStreet it is the number at the end of the report's web address, digits only.
     * @example "6120417"
     */
    service_request_id: AnyServiceRequestId;
    /**
     * Which authority is meant. FixMyStreet insists on a value, and is reported to take any; without one it answers a web page with status 200. Servers of one council may ignore it.
     * @example "fixmystreet"
     */
    jurisdiction_id: JurisdictionId;
};

/**
 * What {@link report} answers.
 */
export type ReportResult = Array<Report>;

/**
 * One report
 *
 * One report by its id, as a list of one. FixMyStreet answers an empty list, and not 404, for an id that it does not know
 * or does not show; an id that is no number gets 404 with a web page.
 *
 * Read from the owner's database as you ask, and an answer may be a minute old.
 */
export const report: (client: Client, params: ReportParams, options?: CallOptions) => Call<ReportResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'report',
    path: '/requests/{service_request_id}.json{?jurisdiction_id*}',
    parse: parseReport,
    kind: isList
});
