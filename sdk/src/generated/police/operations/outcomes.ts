// Generated from police@2.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseCrimeOutcomes, parseOutcomesAtLocation } from '../decoders.ts';

import type { CrimeHistory, CrimeId, CrimeMonth, PlacedOutcome, PolyText, Problem, StreetId } from '../types.ts';

/**
 * What {@link outcomesAtLocation} takes.
 */
export type OutcomesAtLocationParams = {
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
    poly?: null | undefined;
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
    poly?: null | undefined;
} | {
    /**
     * An area by its corners, latitude before longitude, the two joined with a comma and corners with colons. The last is joined to the first. The whole address may have 4,094 characters.
     * @example "51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130"
     */
    poly: PolyText;
    location_id?: null | undefined;
    lat?: null | undefined;
    lng?: null | undefined;
});

/**
 * What {@link outcomesAtLocation} answers.
 */
export type OutcomesAtLocationResult = Array<PlacedOutcome>;

/**
 * Outcomes around a point or in an area
 *
 * What was recorded in one month to have become of crimes, each with its crime, at one fixed point, within a mile (1,609 m) of a point, or inside an area. Give `location_id`, or `lat` and `lng`, or `poly`. The crimes themselves are often months older. More than 10,000 outcomes are refused with 503.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const outcomesAtLocation: (client: Client, params: OutcomesAtLocationParams, options?: CallOptions) => Call<OutcomesAtLocationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'outcomesAtLocation',
    path: '/outcomes-at-location{?location_id*,lat,lng,poly*,date*}',
    final: [503],
    parse: parseOutcomesAtLocation,
    kind: isList
});

/**
 * What {@link crimeOutcomes} takes.
 */
export type CrimeOutcomesParams = {
    /**
     * Lasting id of the crime, the `persistent_id` of a crime. Those whose id is empty cannot be asked for.
     * @example "4f2a8c1e9b7d3056aa41c7e2f08b9d6c5e13a7f4082b6d9c1e5f7a3048bc92d1"
     */
    persistent_id: CrimeId;
};

/**
 * What {@link crimeOutcomes} answers.
 */
export type CrimeOutcomesResult = CrimeHistory;

/**
 * What became of a crime
 *
 * One crime and every step of what became of it, from `Under investigation` on. An answer can hold `person_id`, which stands for a suspect and is personal data. Crimes without a lasting id, anti-social behaviour above all, have no outcomes.
 *
 * Published once a month, reported to be about two months after the month it tells of. An answer may be 12 hours older.
 */
export const crimeOutcomes: (client: Client, params: CrimeOutcomesParams, options?: CallOptions) => Call<CrimeOutcomesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'crimeOutcomes',
    path: '/outcomes-for-crime/{persistent_id}',
    parse: parseCrimeOutcomes,
    kind: isObject
});
