// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObjects } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseRoadDisruption, parseRoadDisruptionById, parseRoadStreetDisruption } from '../decoders.ts';

import type { DateTime, DisruptedStreetSegment, Problem, RoadCategoryName, RoadCorridor, RoadDisruption, RoadDisruptionId, RoadId, RoadSeverity, RoadSeverityName, TflError } from '../types.ts';

/**
 * What {@link roads} takes.
 */
export type RoadsParams = Record<string, never>;

/**
 * What {@link roads} answers.
 */
export type RoadsResult = Array<RoadCorridor>;

/**
 * Every main road
 *
 * The main roads and central routes that Transport for London looks after, about two dozen, with how each flows now. Take the ids for the other road operations from here; several are names with spaces, such as `inner ring`.
 *
 * The list changes every few years, the states in it within minutes.
 */
export const roads: (client: Client, params?: RoadsParams, options?: CallOptions) => Call<RoadsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'roads',
    path: '/Road{?app_key}',
    kind: isList
});

/**
 * What {@link roadsById} takes.
 */
export type RoadsByIdParams = {
    /**
     * One or more road ids, joined with commas, in capitals or not. `roads` lists them.
     * @example ["a2","a205"]
     */
    ids: Readonly<Array<RoadId>>;
};

/**
 * What {@link roadsById} answers.
 */
export type RoadsByIdResult = Array<RoadCorridor>;

/**
 * Roads by id
 *
 * One or several main roads with how each flows now. One unknown id refuses the whole list, and roads that Transport for London does not look after are unknown.
 *
 * States change within minutes.
 */
export const roadsById: (client: Client, params: RoadsByIdParams, options?: CallOptions) => Call<RoadsByIdResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadsById',
    path: '/Road/{ids}{?app_key}',
    kind: isList
});

/**
 * What {@link roadStatus} takes.
 */
export type RoadStatusParams = {
    /**
     * One or more road ids, joined with commas. The single word `all` means every road.
     * @example ["a40"]
     */
    ids: Readonly<Array<RoadId>>;
    /**
     * From when, with its offset. Give both dates or neither.
     * @example "2026-11-28T00:00:00Z"
     */
    startDate?: DateTime | null | undefined;
    /**
     * Until when, with its offset.
     * @example "2026-11-30T00:00:00Z"
     */
    endDate?: DateTime | null | undefined;
};

/**
 * What {@link roadStatus} answers.
 */
export type RoadStatusResult = Array<RoadCorridor>;

/**
 * State of roads over a time
 *
 * How roads flow, summed up over a time. Without dates, from now until the end of today. The state says how bad, and `roadDisruption` says why.
 *
 * States change within minutes.
 */
export const roadStatus: (client: Client, params: RoadStatusParams, options?: CallOptions) => Call<RoadStatusResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadStatus',
    path: '/Road/{ids}/Status{?startDate*,endDate*,app_key}',
    kind: isList
});

/**
 * What {@link roadDisruption} takes.
 */
export type RoadDisruptionParams = {
    /**
     * One or more road ids, joined with commas. The single word `all` means everything, whatever the road.
     * @example ["a40"]
     */
    ids: Readonly<Array<RoadId>>;
    /**
     * Whether to leave out all but the id, point, severity, dates, roads, location, comments and streets.
     * @default false
     * @example false
     */
    stripContent?: boolean | null | undefined;
    /**
     * Only these severities, joined with commas. Disruptions with closures come all the same unless `closures` is false.
     * @example ["Serious","Severe"]
     */
    severities?: Readonly<Array<RoadSeverityName>> | null | undefined;
    /**
     * Only these categories, joined with commas. The owner refers to `roadCategories` for the words; the disruptions themselves use others, and which of the two the filter goes by is not verified.
     * @example ["Works"]
     */
    categories?: Readonly<Array<RoadCategoryName>> | null | undefined;
    /**
     * Whether disruptions with closures are told whatever `severities` asks for.
     * @default true
     * @example true
     */
    closures?: boolean | null | undefined;
};

/**
 * What {@link roadDisruption} answers.
 */
export type RoadDisruptionResult = Array<RoadDisruption>;

/**
 * What disrupts roads
 *
 * Works, collisions, events and other disruptions on roads, with place, area, streets and times. `all` gives some hundred of them from the whole of London, those off the main roads too. A few have ended already and some have not begun: compare the dates with your own clock. Coordinates come as JSON inside texts, with longitude first.
 *
 * New disruptions within minutes. Works are touched once a day.
 */
export const roadDisruption: (client: Client, params: RoadDisruptionParams, options?: CallOptions) => Call<RoadDisruptionResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadDisruption',
    path: '/Road/{ids}/Disruption{?stripContent,severities,categories,closures,app_key}',
    parse: parseRoadDisruption,
    kind: isList
});

/**
 * What {@link roadStreetDisruption} takes.
 */
export type RoadStreetDisruptionParams = {
    /**
     * From when, with its offset.
     * @example "2026-11-23T00:00:00Z"
     */
    startDate: DateTime;
    /**
     * Until when, with its offset.
     * @example "2026-11-24T00:00:00Z"
     */
    endDate: DateTime;
};

/**
 * What {@link roadStreetDisruption} answers.
 */
export type RoadStreetDisruptionResult = Array<DisruptedStreetSegment>;

/**
 * Streets disrupted within a time
 *
 * Every piece of street that is disrupted at some time between two dates, with the disruption that does it. Good for drawing closures as lines. The owner's description calls the dates optional; it has been seen to ask for both. A day yields thousands of pieces, and each repeats the comments.
 *
 * New disruptions within minutes.
 */
export const roadStreetDisruption: (client: Client, params: RoadStreetDisruptionParams, options?: CallOptions) => Call<RoadStreetDisruptionResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadStreetDisruption',
    path: '/Road/all/Street/Disruption{?startDate*,endDate*,app_key}',
    parse: parseRoadStreetDisruption,
    kind: isList
});

/**
 * What {@link roadDisruptionById} takes.
 */
export type RoadDisruptionByIdParams = {
    /**
     * One or more ids of disruptions, joined with commas.
     * @example ["TIMS-241377"]
     */
    disruptionIds: Readonly<Array<RoadDisruptionId>>;
    /**
     * Whether to leave out all but the id, point, severity, dates, roads, location and comments.
     * @default false
     * @example false
     */
    stripContent?: boolean | null | undefined;
};

/**
 * What {@link roadDisruptionById} answers.
 */
export type RoadDisruptionByIdResult = Array<RoadDisruption>;

/**
 * Disruptions by id
 *
 * One or several disruptions by their ids, for a page about one of them or to see whether it has changed. The owner describes one object and is reported to answer a list.
 *
 * Changes within minutes.
 */
export const roadDisruptionById: (client: Client, params: RoadDisruptionByIdParams, options?: CallOptions) => Call<RoadDisruptionByIdResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadDisruptionById',
    path: '/Road/all/Disruption/{disruptionIds}{?stripContent,app_key}',
    parse: parseRoadDisruptionById,
    kind: isObjects
});

/**
 * What {@link roadCategories} takes.
 */
export type RoadCategoriesParams = Record<string, never>;

/**
 * What {@link roadCategories} answers.
 */
export type RoadCategoriesResult = Array<string>;

/**
 * Categories of road disruption
 *
 * The names of the categories as the owner lists them. The list is reported to be older than the feed: `category` of a disruption uses other words.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const roadCategories: (client: Client, params?: RoadCategoriesParams, options?: CallOptions) => Call<RoadCategoriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadCategories',
    path: '/Road/Meta/Categories{?app_key}',
    kind: isList
});

/**
 * What {@link roadSeverities} takes.
 */
export type RoadSeveritiesParams = Record<string, never>;

/**
 * What {@link roadSeverities} answers.
 */
export type RoadSeveritiesResult = Array<RoadSeverity>;

/**
 * Severities of roads
 *
 * The levels of severity with their words. From 5 to 10 smaller is worse; 0 stands apart. The levels of lines, which `lineSeverities` lists, mean other things.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const roadSeverities: (client: Client, params?: RoadSeveritiesParams, options?: CallOptions) => Call<RoadSeveritiesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'roadSeverities',
    path: '/Road/Meta/Severities{?app_key}',
    kind: isList
});
