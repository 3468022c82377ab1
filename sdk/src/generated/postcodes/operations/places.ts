// Generated from postcodes@4.0.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';
import { parsePlace, parseRandomPlace, parseSearchPlaces } from '../decoders.ts';

import type { OwnerError, Place, Problem } from '../types.ts';

/**
 * What {@link searchPlaces} takes.
 */
export type SearchPlacesParams = {
    /**
     * The beginning of the name, or of a word in it.
     * @example "Camden"
     */
    q: string;
    /**
     * How many to answer at most.
     * @default 10
     * @example 3
     */
    limit?: number | null | undefined;
};

/**
 * What {@link searchPlaces} answers.
 */
export type SearchPlacesResult = Array<Place>;

/**
 * Find places by name
 *
 * Cities, towns, suburbs, villages and hamlets whose name has a word that begins so. No match is an empty list.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const searchPlaces: (client: Client, params: SearchPlacesParams, options?: CallOptions) => Call<SearchPlacesResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchPlaces',
    path: '/places{?q,limit}',
    parse: parseSearchPlaces,
    kind: isList
});

/**
 * What {@link place} takes.
 */
export type PlaceParams = {
    /**
     * Code of a place, as `searchPlaces` gives it.
     * @example "osgb4000000074818601"
     */
    code: Brand<string, 'PlaceCode'>;
};

/**
 * What {@link place} answers.
 */
export type PlaceResult = Place;

/**
 * Look up a place
 *
 * One place by its code.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const place: (client: Client, params: PlaceParams, options?: CallOptions) => Call<PlaceResult, Problem | OwnerError> = /*#__PURE__*/ operation(api, {
    name: 'place',
    path: '/places/{code}',
    parse: parsePlace,
    kind: isObject
});

/**
 * What {@link randomPlace} takes.
 */
export type RandomPlaceParams = Record<string, never>;

/**
 * What {@link randomPlace} answers.
 */
export type RandomPlaceResult = Place;

/**
 * A place by chance
 *
 * Any place in Great Britain.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const randomPlace: (client: Client, params?: RandomPlaceParams, options?: CallOptions) => Call<RandomPlaceResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'randomPlace',
    path: '/random/places',
    parse: parseRandomPlace,
    kind: isObject
});
