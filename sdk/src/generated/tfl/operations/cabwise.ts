// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseSearchMinicabs } from '../decoders.ts';

import type { Latitude, Longitude, MinicabOperator, MinicabService, Problem, TflError } from '../types.ts';

/**
 * What {@link searchMinicabs} takes.
 */
export type SearchMinicabsParams = {
    /**
     * Latitude of the centre, WGS84 degrees.
     * @example 51.5031
     */
    lat: Latitude;
    /**
     * Longitude of the centre, WGS84 degrees.
     * @example -0.1132
     */
    lon: Longitude;
    /**
     * Radius of the circle in metres.
     * Unit: m.
     * @example 1000
     */
    radius?: number | null | undefined;
    /**
     * Only operators that offer this kind of service.
     * @example "Minicab"
     */
    optype?: MinicabService | null | undefined;
    /**
     * Only operators with cars that take a wheelchair.
     * @example true
     */
    wc?: boolean | null | undefined;
    /**
     * Only operators that trade under this name.
     * @example "Lambeth Marsh Cars"
     */
    name?: string | null | undefined;
    /**
     * Most operators to answer.
     * @default 20
     * @example 5
     */
    maxResults?: number | null | undefined;
    /**
     * Only operators that never close.
     * @example true
     */
    twentyFourSevenOnly?: boolean | null | undefined;
};

/**
 * What {@link searchMinicabs} answers.
 */
export type SearchMinicabsResult = Array<MinicabOperator>;

/**
 * Licensed minicab operators around a point
 *
 * Minicab (private hire) operators with a licence of Transport for London within a circle, with how to book and when they are open. Taxis that are hailed in the street are not among them. The address is often where the firm is registered and not where its cars stand. The list lies two levels down in the owner's envelope, which the SDK takes off, and its keys begin with capitals. The owner's switches for other formats, `legacyFormat` and `forceXml`, are left out here. Class C2, because a position that is asked for is often where a person stands: the query is kept out of logs, and answers are not cached.
 *
 * Follows the licensing register, reported to be refreshed at least daily. Answers are not kept, for privacy.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: It stands in the owner's older description only, without a type, and is absent from its current portal (as exported in September 2024). A client recorded answers as late as July 2025. The owner has announced no removal; the sunset is the day on which this contract lets go of it.
 */
export const searchMinicabs: (client: Client, params: SearchMinicabsParams, options?: CallOptions) => Call<SearchMinicabsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchMinicabs',
    path: '/Cabwise/search{?lat*,lon*,radius,optype*,wc,name,maxResults,twentyFourSevenOnly,app_key}',
    parse: parseSearchMinicabs,
    kind: isList
});
