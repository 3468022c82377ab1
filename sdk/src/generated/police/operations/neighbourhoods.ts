// Generated from police@2.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseNeighbourhood, parseNeighbourhoodBoundary, parseNeighbourhoodPriorities } from '../decoders.ts';

import type { LocatedNeighbourhood, Neighbourhood, NeighbourhoodEvent, NeighbourhoodId, NeighbourhoodName, NeighbourhoodPoint, NeighbourhoodPriority, PoliceForceId, PoliceOfficer, Problem } from '../types.ts';

/**
 * What {@link locateNeighbourhood} takes.
 */
export type LocateNeighbourhoodParams = {
    /**
     * A point as text, latitude before longitude, joined with a comma.
     * @example "51.5139,-0.1269"
     */
    q: string;
};

/**
 * What {@link locateNeighbourhood} answers.
 */
export type LocateNeighbourhoodResult = LocatedNeighbourhood;

/**
 * The neighbourhood of a point
 *
 * Which force and which of its neighbourhoods a point lies in. Give both on to `neighbourhood` and its relatives. Outside England, Wales and Northern Ireland, and on water, there is none and 404 comes.
 *
 * Borders change with those of wards. An answer may be a day older.
 */
export const locateNeighbourhood: (client: Client, params: LocateNeighbourhoodParams, options?: CallOptions) => Call<LocateNeighbourhoodResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'locateNeighbourhood',
    path: '/locate-neighbourhood{?q}',
    kind: isObject
});

/**
 * What {@link neighbourhoods} takes.
 */
export type NeighbourhoodsParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    force: PoliceForceId;
};

/**
 * What {@link neighbourhoods} answers.
 */
export type NeighbourhoodsResult = Array<NeighbourhoodName>;

/**
 * Neighbourhoods of a force
 *
 * All neighbourhoods of a force by id and name. In London they follow wards; the Metropolitan Police has several hundred.
 *
 * Kept by the forces, some more eagerly than others. An answer may be 12 hours older.
 */
export const neighbourhoods: (client: Client, params: NeighbourhoodsParams, options?: CallOptions) => Call<NeighbourhoodsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'neighbourhoods',
    path: '/{force}/neighbourhoods',
    kind: isList
});

/**
 * What {@link neighbourhood} takes.
 */
export type NeighbourhoodParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    force: PoliceForceId;
    /**
     * Which neighbourhood of the force.
     * @example "E05013806N"
     */
    id: NeighbourhoodId;
};

/**
 * What {@link neighbourhood} answers.
 */
export type NeighbourhoodResult = Neighbourhood;

/**
 * A neighbourhood
 *
 * A neighbourhood, how to reach its team, its middle, and stations and pages that belong to it. Text is HTML from the force. A population of `0` means that it is not known.
 *
 * Kept by the forces, some more eagerly than others. An answer may be 12 hours older.
 */
export const neighbourhood: (client: Client, params: NeighbourhoodParams, options?: CallOptions) => Call<NeighbourhoodResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'neighbourhood',
    path: '/{force}/{id}',
    parse: parseNeighbourhood,
    kind: isObject
});

/**
 * What {@link neighbourhoodBoundary} takes.
 */
export type NeighbourhoodBoundaryParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    force: PoliceForceId;
    /**
     * Which neighbourhood of the force.
     * @example "E05013806N"
     */
    id: NeighbourhoodId;
};

/**
 * What {@link neighbourhoodBoundary} answers.
 */
export type NeighbourhoodBoundaryResult = Array<NeighbourhoodPoint>;

/**
 * Boundary of a neighbourhood
 *
 * The border of a neighbourhood as a list of points in order, one ring and no holes. Joined with colons they make a `poly` for `streetCrimesInArea`, which is how to count crimes by neighbourhood.
 *
 * Borders change with those of wards. An answer may be a day older.
 */
export const neighbourhoodBoundary: (client: Client, params: NeighbourhoodBoundaryParams, options?: CallOptions) => Call<NeighbourhoodBoundaryResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'neighbourhoodBoundary',
    path: '/{force}/{id}/boundary',
    parse: parseNeighbourhoodBoundary,
    kind: isList
});

/**
 * What {@link neighbourhoodPeople} takes.
 */
export type NeighbourhoodPeopleParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    force: PoliceForceId;
    /**
     * Which neighbourhood of the force.
     * @example "E05013806N"
     */
    id: NeighbourhoodId;
};

/**
 * What {@link neighbourhoodPeople} answers.
 */
export type NeighbourhoodPeopleResult = Array<PoliceOfficer>;

/**
 * Team of a neighbourhood
 *
 * Members of the neighbourhood team with rank and, where the force gives it, a few words in HTML and contacts. Many teams answer an empty list. These are personal data of people in office.
 *
 * Kept by the forces, some more eagerly than others. An answer may be 12 hours older.
 */
export const neighbourhoodPeople: (client: Client, params: NeighbourhoodPeopleParams, options?: CallOptions) => Call<NeighbourhoodPeopleResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'neighbourhoodPeople',
    path: '/{force}/{id}/people',
    kind: isList
});

/**
 * What {@link neighbourhoodEvents} takes.
 */
export type NeighbourhoodEventsParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    force: PoliceForceId;
    /**
     * Which neighbourhood of the force.
     * @example "E05013806N"
     */
    id: NeighbourhoodId;
};

/**
 * What {@link neighbourhoodEvents} answers.
 */
export type NeighbourhoodEventsResult = Array<NeighbourhoodEvent>;

/**
 * Meetings of a neighbourhood team
 *
 * Meetings and other dates of the team. Past ones may stay in the list for a while, so compare `start_date` with your clock.
 *
 * Kept by the forces, some more eagerly than others. An answer may be 12 hours older.
 */
export const neighbourhoodEvents: (client: Client, params: NeighbourhoodEventsParams, options?: CallOptions) => Call<NeighbourhoodEventsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'neighbourhoodEvents',
    path: '/{force}/{id}/events',
    kind: isList
});

/**
 * What {@link neighbourhoodPriorities} takes.
 */
export type NeighbourhoodPrioritiesParams = {
    /**
     * Which force.
     * @example "metropolitan"
     */
    force: PoliceForceId;
    /**
     * Which neighbourhood of the force.
     * @example "E05013806N"
     */
    id: NeighbourhoodId;
};

/**
 * What {@link neighbourhoodPriorities} answers.
 */
export type NeighbourhoodPrioritiesResult = Array<NeighbourhoodPriority>;

/**
 * Priorities of a neighbourhood team
 *
 * What the team has agreed with residents to deal with, and what it has done about it. Both are HTML from the force. Old ones may stay in the list.
 *
 * Kept by the forces, some more eagerly than others. An answer may be 12 hours older.
 */
export const neighbourhoodPriorities: (client: Client, params: NeighbourhoodPrioritiesParams, options?: CallOptions) => Call<NeighbourhoodPrioritiesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'neighbourhoodPriorities',
    path: '/{force}/{id}/priorities',
    parse: parseNeighbourhoodPriorities,
    kind: isList
});
