// Generated from police@2.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { formBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';
import { parseCrimeDates, parseCrimesAtLocation, parseCrimesWithoutLocation, parseStreetCrimes, parseStreetCrimesInArea } from '../decoders.ts';

import type { AreaForm, Crime, CrimeCategory, CrimeCategoryName, CrimeDate, CrimeMonth, CrimesUpdated, PoliceForceId, PolyText, Problem, StreetId } from '../types.ts';

/**
 * What {@link crimeDates} takes.
 */
export type CrimeDatesParams = Record<string, never>;

/**
 * What {@link crimeDates} answers.
 */
export type CrimeDatesResult = Array<CrimeDate>;

/**
 * Months there is data for
 *
 * Every month with street-level crimes, newest first, and for each the forces that have published stops and searches. Look here before you call a month empty: forces send stops months apart, and some not at all.
 *
 * Changes once a month. An answer may be an hour older.
 */
export const crimeDates: (client: Client, params?: CrimeDatesParams, options?: CallOptions) => Call<CrimeDatesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'crimeDates',
    path: '/crimes-street-dates',
    parse: parseCrimeDates,
    kind: isList
});

/**
 * What {@link streetCrimes} takes.
 */
export type StreetCrimesParams = {
    /**
     * Which crimes, `all-crime` for all of them.
     * @example "all-crime"
     */
    category: CrimeCategory;
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
 * What {@link streetCrimes} answers.
 */
export type StreetCrimesResult = Array<Crime>;

/**
 * Crimes around a point or in an area
 *
 * Crimes of one month within a mile (1,609 m) of a point, or inside an area, at the points they were moved to. Give `lat` and `lng`, or `poly`. There is no paging: an area with more than 10,000 crimes is refused with 503, so ask for large areas piece by piece. Crimes that could not be placed are not in it.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const streetCrimes: (client: Client, params: StreetCrimesParams, options?: CallOptions) => Call<StreetCrimesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'streetCrimes',
    path: '/crimes-street/{category}{?lat,lng,poly*,date*}',
    final: [503],
    parse: parseStreetCrimes,
    kind: isList
});

/**
 * What {@link streetCrimesInArea} takes.
 */
export type StreetCrimesInAreaParams = {
    /**
     * Which crimes, `all-crime` for all of them.
     * @example "all-crime"
     */
    category: CrimeCategory;
    /**
     * The area and the month.
     */
    body: AreaForm;
};

/**
 * What {@link streetCrimesInArea} answers.
 */
export type StreetCrimesInAreaResult = Array<Crime>;

/**
 * Crimes in an area of many corners
 *
 * The same as `streetCrimes`, with the area in a form body and so of any length. It changes nothing, so it may be sent again.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const streetCrimesInArea: (client: Client, params: StreetCrimesInAreaParams, options?: CallOptions) => Call<StreetCrimesInAreaResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'streetCrimesInArea',
    path: '/crimes-street/{category}',
    method: 'POST',
    body: 'application/x-www-form-urlencoded',
    final: [503],
    content: formBody,
    parse: parseStreetCrimesInArea,
    kind: isList
});

/**
 * What {@link crimesAtLocation} takes.
 */
export type CrimesAtLocationParams = {
    /**
     * Which month. Without it the newest there is. `crimeDates` lists the months there are.
     * @example "2026-09"
     */
    date?: CrimeMonth | null | undefined;
} & ({
    /**
     * Id of a point, the `street.id` of a crime or stop.
     * @example 1678432
     */
    location_id: StreetId;
    lat?: null | undefined;
    lng?: null | undefined;
} | {
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
    location_id?: null | undefined;
});

/**
 * What {@link crimesAtLocation} answers.
 */
export type CrimesAtLocationResult = Array<Crime>;

/**
 * Crimes at one point
 *
 * Crimes of one month at one of the fixed points, not around it. Give `location_id`, or `lat` and `lng`, which stand for the nearest such point. That many share a point says how crimes are published, not that a street is bad.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const crimesAtLocation: (client: Client, params: CrimesAtLocationParams, options?: CallOptions) => Call<CrimesAtLocationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'crimesAtLocation',
    path: '/crimes-at-location{?location_id*,lat,lng,date*}',
    parse: parseCrimesAtLocation,
    kind: isList
});

/**
 * What {@link crimesWithoutLocation} takes.
 */
export type CrimesWithoutLocationParams = {
    /**
     * Which crimes, `all-crime` for all of them.
     * @example "all-crime"
     */
    category: CrimeCategory;
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
 * What {@link crimesWithoutLocation} answers.
 */
export type CrimesWithoutLocationResult = Array<Crime>;

/**
 * Crimes of a force that were not placed
 *
 * Crimes of one month that a force could not put on the map. Add them when you count for a whole force.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const crimesWithoutLocation: (client: Client, params: CrimesWithoutLocationParams, options?: CallOptions) => Call<CrimesWithoutLocationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'crimesWithoutLocation',
    path: '/crimes-no-location{?category*,force*,date*}',
    parse: parseCrimesWithoutLocation,
    kind: isList
});

/**
 * What {@link crimeCategories} takes.
 */
export type CrimeCategoriesParams = {
    /**
     * Which month. Without it the newest there is. `crimeDates` lists the months there are.
     * @example "2026-09"
     */
    date?: CrimeMonth | null | undefined;
};

/**
 * What {@link crimeCategories} answers.
 */
export type CrimeCategoriesResult = Array<CrimeCategoryName>;

/**
 * Categories of crime
 *
 * The categories a month has, `all-crime` among them. They have changed over the years, so ask for the month you show.
 *
 * Changes every few years. An answer may be a day older.
 */
export const crimeCategories: (client: Client, params?: CrimeCategoriesParams, options?: CallOptions) => Call<CrimeCategoriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'crimeCategories',
    path: '/crime-categories{?date*}',
    kind: isList
});

/**
 * What {@link crimesLastUpdated} takes.
 */
export type CrimesLastUpdatedParams = Record<string, never>;

/**
 * What {@link crimesLastUpdated} answers.
 */
export type CrimesLastUpdatedResult = CrimesUpdated;

/**
 * Newest month of crime data
 *
 * The newest month there is, written as its first day. Use the month and forget the day.
 *
 * Changes once a month. An answer may be an hour older.
 */
export const crimesLastUpdated: (client: Client, params?: CrimesLastUpdatedParams, options?: CallOptions) => Call<CrimesLastUpdatedResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'crimesLastUpdated',
    path: '/crime-last-updated',
    kind: isObject
});
