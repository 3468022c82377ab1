// Generated from police@2.0.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { formBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';
import { parseStopsAtLocation, parseStopsByForce, parseStopsWithoutLocation, parseStreetStops, parseStreetStopsInArea } from '../decoders.ts';

import type { AreaForm, CrimeMonth, PoliceForceId, PolyText, Problem, StopAndSearch, StreetId } from '../types.ts';

/**
 * What {@link streetStops} takes.
 */
export type StreetStopsParams = {
    /**
     * Which month. Without it the newest there is. `crimeDates` lists the months there are.
     * @example "2026-09"
     */
    date?: CrimeMonth | null | undefined;
} & ({
    /**
     * Degrees north of the equator of a point. Needs `lng` too.
     * Unit: deg.
     * @example 51.5139
     */
    lat: number;
    /**
     * Degrees east of Greenwich of the point. Needs `lat` too.
     * Unit: deg.
     * @example -0.1269
     */
    lng: number;
    poly?: null | undefined;
} | {
    /**
     * An area by its corners, latitude before longitude, the two joined with a comma and corners with colons. The last is joined to the first. The whole address may have 4,094 characters.
     * @example "51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130"
     */
    poly: PolyText;
    lat?: null | undefined;
    lng?: null | undefined;
});

/**
 * What {@link streetStops} answers.
 */
export type StreetStopsResult = Array<StopAndSearch>;

/**
 * Stops and searches around a point or in an area
 *
 * Stops and searches of one month within a mile (1,609 m) of a point, or inside an area. Give `lat` and `lng`, or `poly`. Forces publish at different times, the Metropolitan Police reportedly months late, so an empty list may only say that nothing has come yet; `crimeDates` tells which.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const streetStops: (client: Client, params: StreetStopsParams, options?: CallOptions) => Call<StreetStopsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'streetStops',
    path: '/stops-street{?lat,lng,poly*,date*}',
    final: [503],
    parse: parseStreetStops,
    kind: isList
});

/**
 * What {@link streetStopsInArea} takes.
 */
export type StreetStopsInAreaParams = {
    /**
     * The area and the month.
     */
    body: AreaForm;
};

/**
 * What {@link streetStopsInArea} answers.
 */
export type StreetStopsInAreaResult = Array<StopAndSearch>;

/**
 * Stops and searches in an area of many corners
 *
 * The same as `streetStops`, with the area in a form body and so of any length. It changes nothing, so it may be sent again.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const streetStopsInArea: (client: Client, params: StreetStopsInAreaParams, options?: CallOptions) => Call<StreetStopsInAreaResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'streetStopsInArea',
    path: '/stops-street',
    method: 'POST',
    body: 'application/x-www-form-urlencoded',
    final: [503],
    content: formBody,
    parse: parseStreetStopsInArea,
    kind: isList
});

/**
 * What {@link stopsAtLocation} takes.
 */
export type StopsAtLocationParams = {
    /**
     * Id of a point, the `street.id` of a crime or stop.
     * @example 1678432
     */
    location_id: StreetId;
    /**
     * Which month. Without it the newest there is. `crimeDates` lists the months there are.
     * @example "2026-09"
     */
    date?: CrimeMonth | null | undefined;
};

/**
 * What {@link stopsAtLocation} answers.
 */
export type StopsAtLocationResult = Array<StopAndSearch>;

/**
 * Stops and searches at one point
 *
 * Stops and searches of one month at one of the fixed points, not around it.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const stopsAtLocation: (client: Client, params: StopsAtLocationParams, options?: CallOptions) => Call<StopsAtLocationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopsAtLocation',
    path: '/stops-at-location{?location_id*,date*}',
    parse: parseStopsAtLocation,
    kind: isList
});

/**
 * What {@link stopsWithoutLocation} takes.
 */
export type StopsWithoutLocationParams = {
    /**
     * Which force.
     * @example "city-of-london"
     */
    force: PoliceForceId;
    /**
     * Which month. Without it the newest there is. `crimeDates` lists the months there are.
     * @example "2026-09"
     */
    date?: CrimeMonth | null | undefined;
};

/**
 * What {@link stopsWithoutLocation} answers.
 */
export type StopsWithoutLocationResult = Array<StopAndSearch>;

/**
 * Stops of a force that were not placed
 *
 * Stops and searches of one month that a force could not put on the map, with some forces a good part of them. Add them when you count for a whole force.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const stopsWithoutLocation: (client: Client, params: StopsWithoutLocationParams, options?: CallOptions) => Call<StopsWithoutLocationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopsWithoutLocation',
    path: '/stops-no-location{?force*,date*}',
    parse: parseStopsWithoutLocation,
    kind: isList
});

/**
 * What {@link stopsByForce} takes.
 */
export type StopsByForceParams = {
    /**
     * Which force.
     * @example "city-of-london"
     */
    force: PoliceForceId;
    /**
     * Which month. Without it the newest there is. `crimeDates` lists the months there are.
     * @example "2026-09"
     */
    date?: CrimeMonth | null | undefined;
};

/**
 * What {@link stopsByForce} answers.
 */
export type StopsByForceResult = Array<StopAndSearch>;

/**
 * Stops and searches of a force
 *
 * All stops and searches that a force placed in one month. For the Metropolitan Police that is thousands of rows. Without `date` the newest month of the whole service is asked for, even where this force has sent none for it; take the month from `crimeDates`.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const stopsByForce: (client: Client, params: StopsByForceParams, options?: CallOptions) => Call<StopsByForceResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopsByForce',
    path: '/stops-force{?force*,date*}',
    parse: parseStopsByForce,
    kind: isList
});
