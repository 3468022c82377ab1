// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseBikePoint, parseBikePoints, parseSearchBikePoints } from '../decoders.ts';

import type { BikePoint, BikePointId, Problem, TflError } from '../types.ts';

/**
 * What {@link bikePoints} takes.
 */
export type BikePointsParams = Record<string, never>;

/**
 * What {@link bikePoints} answers.
 */
export type BikePointsResult = Array<BikePoint>;

/**
 * Every docking station
 *
 * Every docking station of the cycle hire scheme, about 800, with place, bikes and free docks. The figures are texts in `additionalProperties`. Take the whole list and work out the nearest yourself.
 *
 * Live figures, at most a few minutes old. `modified` of each says how old.
 */
export const bikePoints: (client: Client, params?: BikePointsParams, options?: CallOptions) => Call<BikePointsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'bikePoints',
    path: '/BikePoint{?app_key}',
    parse: parseBikePoints,
    kind: isList
});

/**
 * What {@link bikePoint} takes.
 */
export type BikePointParams = {
    /**
     * Id of the docking station, `BikePoints_` and a number.
     * @example "BikePoints_14"
     */
    id: BikePointId;
};

/**
 * What {@link bikePoint} answers.
 */
export type BikePointResult = BikePoint;

/**
 * One docking station
 *
 * Place, bikes and free docks of one docking station. The figures are texts in `additionalProperties`.
 *
 * Live figures, at most a few minutes old. `modified` of each says how old.
 */
export const bikePoint: (client: Client, params: BikePointParams, options?: CallOptions) => Call<BikePointResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'bikePoint',
    path: '/BikePoint/{id}{?app_key}',
    parse: parseBikePoint,
    kind: isObject
});

/**
 * What {@link searchBikePoints} takes.
 */
export type SearchBikePointsParams = {
    /**
     * Part of a name.
     * @example "King's Cross"
     */
    query: string;
};

/**
 * What {@link searchBikePoints} answers.
 */
export type SearchBikePointsResult = Array<BikePoint>;

/**
 * Find docking stations by name
 *
 * Docking stations whose name contains a text, such as a street or a neighbourhood. They come without their figures, `additionalProperties` is empty; ask for one by its id to get them.
 *
 * Names change rarely. Cached for 12 hours.
 */
export const searchBikePoints: (client: Client, params: SearchBikePointsParams, options?: CallOptions) => Call<SearchBikePointsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchBikePoints',
    path: '/BikePoint/Search{?query,app_key}',
    parse: parseSearchBikePoints,
    kind: isList
});
