// Generated from reports@1.2.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseReportType, parseReportTypes } from '../decoders.ts';

import type { AnyServiceCode, JurisdictionId, Latitude, Longitude, OwnerErrors, Problem, ReportType, ReportTypeDefinition } from '../types.ts';

/**
 * What {@link reportTypes} takes.
 */
export type ReportTypesParams = {
    /**
     * Which authority is meant, for a server that serves several. FixMyStreet takes no notice of it here.
     * @example "fixmystreet"
     */
    jurisdiction_id?: JurisdictionId | null | undefined;
    /**
     * Only kinds that some authority at this point takes, degrees north, WGS84. Needs `long` too. An addition of FixMyStreet; whether it narrows the list today is not confirmed.
     * @example 51.5503
     */
    lat?: Latitude | null | undefined;
    /**
     * Degrees east of Greenwich of that point, WGS84. Needs `lat` too.
     * @example -0.1404
     */
    long?: Longitude | null | undefined;
};

/**
 * What {@link reportTypes} answers.
 */
export type ReportTypesResult = Array<ReportType>;

/**
 * Kinds of report
 *
 * Everything that can be reported, with the code to ask and to send by. FixMyStreet uses the names of its categories as
 * codes and lists those of every council of the country together, reported to be some 2,600: `Potholes`, `Pothole` and
 * `Pothole in road` are three different codes of different councils. So take the codes from reports near you.
 *
 * Changes now and then. An answer may be a day old.
 */
export const reportTypes: (client: Client, params?: ReportTypesParams, options?: CallOptions) => Call<ReportTypesResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportTypes',
    path: '/services.json{?jurisdiction_id*,lat*,long*}',
    parse: parseReportTypes,
    kind: isList
});

/**
 * What {@link reportType} takes.
 */
export type ReportTypeParams = {
    /**
     * Code of a kind of report, as `reportTypes` gives it.
     * @example "POTHOLE"
     */
    service_code: AnyServiceCode;
    /**
     * Which authority is meant, for a server that serves several. FixMyStreet takes no notice of it here.
     * @example "fixmystreet"
     */
    jurisdiction_id?: JurisdictionId | null | undefined;
};

/**
 * What {@link reportType} answers.
 */
export type ReportTypeResult = ReportTypeDefinition;

/**
 * What one kind of report asks
 *
 * The questions that a kind of report asks when its `metadata` is true, for a form to be built from. FixMyStreet does
 * not serve this operation and answers 404 with a web page; a council's own server and the sandbox do.
 *
 * Changes now and then. An answer may be a day old.
 */
export const reportType: (client: Client, params: ReportTypeParams, options?: CallOptions) => Call<ReportTypeResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportType',
    path: '/services/{service_code}.json{?jurisdiction_id*}',
    parse: parseReportType,
    kind: isObject
});
