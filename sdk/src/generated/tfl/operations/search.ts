// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseSearch, parseSearchBusSchedules } from '../decoders.ts';

import type { Problem, SearchMatches, TflError } from '../types.ts';

/**
 * What {@link search} takes.
 */
export type SearchParams = {
    /**
     * What to look for.
     * @example "Southwark"
     */
    query: string;
};

/**
 * What {@link search} answers.
 */
export type SearchResult = SearchMatches;

/**
 * Search the owner's site
 *
 * Pages of the owner's web site that contain a text, the best first. It finds words and not places: for stops use `searchStopPoints`, for lines `searchLines`, for other places `searchPlaces`. No more than 100 matches come, and there is no way to ask for the next ones.
 *
 * Not known. Cached for 5 minutes.
 */
export const search: (client: Client, params: SearchParams, options?: CallOptions) => Call<SearchResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'search',
    path: '/Search{?query,app_key}',
    parse: parseSearch,
    kind: isObject
});

/**
 * What {@link searchBusSchedules} takes.
 */
export type SearchBusSchedulesParams = {
    /**
     * Number of the route.
     * @example "73"
     */
    query: string;
};

/**
 * What {@link searchBusSchedules} answers.
 */
export type SearchBusSchedulesResult = SearchMatches;

/**
 * Find the schedules of a bus
 *
 * The working schedules of a bus route, as files to read and not as data. That they are PDFs is assumed and not confirmed. For a timetable that a program can read use `lineTimetable`.
 *
 * Schedules change with the timetable. Cached for 12 hours.
 */
export const searchBusSchedules: (client: Client, params: SearchBusSchedulesParams, options?: CallOptions) => Call<SearchBusSchedulesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchBusSchedules',
    path: '/Search/BusSchedules{?query,app_key}',
    parse: parseSearchBusSchedules,
    kind: isObject
});

/**
 * What {@link searchProviders} takes.
 */
export type SearchProvidersParams = Record<string, never>;

/**
 * What {@link searchProviders} answers.
 */
export type SearchProvidersResult = Array<'content' | 'stopPoints' | 'extraPlaces' | 'extraPlacesAutocomplete' | 'addressPlaces' | (string & {})>;

/**
 * Parts of the search
 *
 * The names of the search providers, that is of what the owner's site searches through. No described operation takes one.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const searchProviders: (client: Client, params?: SearchProvidersParams, options?: CallOptions) => Call<SearchProvidersResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchProviders',
    path: '/Search/Meta/SearchProviders{?app_key}',
    kind: isList
});

/**
 * What {@link searchCategories} takes.
 */
export type SearchCategoriesParams = Record<string, never>;

/**
 * What {@link searchCategories} answers.
 */
export type SearchCategoriesResult = Array<string>;

/**
 * Categories of the search
 *
 * The names of the categories into which the owner's site sorts its pages. No described operation takes one.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const searchCategories: (client: Client, params?: SearchCategoriesParams, options?: CallOptions) => Call<SearchCategoriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchCategories',
    path: '/Search/Meta/Categories{?app_key}',
    kind: isList
});

/**
 * What {@link searchSorts} takes.
 */
export type SearchSortsParams = Record<string, never>;

/**
 * What {@link searchSorts} answers.
 */
export type SearchSortsResult = Array<'lastModified,asc' | 'lastModified,desc' | 'date,asc' | 'date,desc' | 'score,asc' | 'score,desc' | 'timestamp,asc' | 'timestamp,desc' | (string & {})>;

/**
 * Orders of the search
 *
 * The orders in which the owner's site can sort matches, each a field, a comma and a direction. No described operation takes one.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const searchSorts: (client: Client, params?: SearchSortsParams, options?: CallOptions) => Call<SearchSortsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchSorts',
    path: '/Search/Meta/Sorts{?app_key}',
    kind: isList
});
