// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import { readBlob } from '../../../runtime/answer/read-blob.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parsePlace, parsePlacesAt, parsePlacesByType, parsePlacesNear, parseSearchPlaces } from '../decoders.ts';

import type { Latitude, Longitude, Place, PlaceCategory, PlaceId, PlacesNear, PlaceTypeName, Postcode, PostcodeStreets, Problem, TflError } from '../types.ts';

/**
 * What {@link placeCategories} takes.
 */
export type PlaceCategoriesParams = Record<string, never>;

/**
 * What {@link placeCategories} answers.
 */
export type PlaceCategoriesResult = Array<PlaceCategory>;

/**
 * Categories of facts about places
 *
 * The categories of additional facts that places carry, each with its keys. Mostly those of stops. What a car park or a camera carries is best seen by asking for one.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const placeCategories: (client: Client, params?: PlaceCategoriesParams, options?: CallOptions) => Call<PlaceCategoriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'placeCategories',
    path: '/Place/Meta/Categories{?app_key}',
    kind: isList
});

/**
 * What {@link placeTypes} takes.
 */
export type PlaceTypesParams = Record<string, never>;

/**
 * What {@link placeTypes} answers.
 */
export type PlaceTypesResult = Array<PlaceTypeName>;

/**
 * Kinds of place
 *
 * The names of the kinds of place, to be used with `placesByType` and `placesNear`. They come as texts, although the owner describes objects.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const placeTypes: (client: Client, params?: PlaceTypesParams, options?: CallOptions) => Call<PlaceTypesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'placeTypes',
    path: '/Place/Meta/PlaceTypes{?app_key}',
    kind: isList
});

/**
 * What {@link streetsByPostcode} takes.
 */
export type StreetsByPostcodeParams = {
    /**
     * A full postcode, with or without its space.
     * @example "N1 9GU"
     */
    postcode: Postcode;
};

/**
 * What {@link streetsByPostcode} answers.
 */
export type StreetsByPostcodeResult = PostcodeStreets;

/**
 * Streets of a postcode
 *
 * The streets of a postcode, as the owner's older description puts it. It names no fields, and no answer has been recorded, so the type is unknown. Build nothing on it.
 *
 * Not known. Cached for 12 hours.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: It stands in the owner's older description only, without a shape, and is absent from its current portal (as exported in September 2024). The owner has announced no removal; the sunset is the day on which this contract lets go of it.
 */
export const streetsByPostcode: (client: Client, params: StreetsByPostcodeParams, options?: CallOptions) => Call<StreetsByPostcodeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'streetsByPostcode',
    path: '/Place/Address/Streets/{postcode}{?app_key}'
});

/**
 * What {@link placesByType} takes.
 */
export type PlacesByTypeParams = {
    /**
     * One or more kinds of place, joined with commas, about 12 at most. `placeTypes` lists them.
     * @example ["JamCam"]
     */
    types: Readonly<Array<PlaceTypeName>>;
    /**
     * Whether to leave out signs that show nothing. It has an effect on `VariableMessageSign` only.
     * @default false
     * @example false
     */
    activeOnly?: boolean | null | undefined;
};

/**
 * What {@link placesByType} answers.
 */
export type PlacesByTypeResult = Array<Place>;

/**
 * Every place of a kind
 *
 * All places of one or several kinds with their facts, live ones included: the latest picture of a traffic camera, the state of a charge connector, the bays of a car park. There are no pages. `JamCam` yields about 900 places, `CarPark` about 60, and `CyclePark` so many that the answer is reported at nearly 70 MB; use `placesNear` for those.
 *
 * As fresh as each kind. Cameras every few minutes, charge connectors live, car parks and ranks as they are edited. See `modified`.
 */
export const placesByType: (client: Client, params: PlacesByTypeParams, options?: CallOptions) => Call<PlacesByTypeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'placesByType',
    path: '/Place/Type/{types}{?activeOnly,app_key}',
    parse: parsePlacesByType,
    kind: isList
});

/**
 * What {@link place} takes.
 */
export type PlaceParams = {
    /**
     * Id of the place, as other operations give it.
     * @example "JamCams_00001.04502"
     */
    id: PlaceId;
    /**
     * Whether to give the places within it themselves and not only their paths.
     * @default false
     * @example false
     */
    includeChildren?: boolean | null | undefined;
};

/**
 * What {@link place} answers.
 */
export type PlaceResult = Place;

/**
 * One place
 *
 * One place of any kind by its id, with its facts. The owner describes a list; a single object has been seen. Places within it, such as the connectors of a charge station, come as paths in `childrenUrls` unless you ask for them.
 *
 * As fresh as its kind. See `modified` of each fact.
 */
export const place: (client: Client, params: PlaceParams, options?: CallOptions) => Call<PlaceResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'place',
    path: '/Place/{id}{?includeChildren,app_key}',
    parse: parsePlace,
    kind: isObject
});

/**
 * What {@link placesNear} takes.
 */
export type PlacesNearParams = {
    /**
     * Latitude of the centre.
     * @example 51.5308
     */
    lat: Latitude;
    /**
     * Longitude of the centre.
     * @example -0.1238
     */
    lon: Longitude;
    /**
     * How far from the centre to look, in metres. The owner does not say what it takes without one.
     * Unit: m.
     * @example 400
     */
    radius?: number | null | undefined;
    /**
     * Kinds of place, joined with commas. Kinds of stop are accepted too.
     * @example ["JamCam","TaxiRank"]
     */
    type?: Readonly<Array<PlaceTypeName>> | null | undefined;
    /**
     * Categories of facts to give, joined with commas. Without it, all of them; `none` gives no facts.
     * @example ["none"]
     */
    categories?: Readonly<Array<string>> | null | undefined;
    /**
     * Whether to give places within places themselves and not only their paths.
     * @default false
     * @example false
     */
    includeChildren?: boolean | null | undefined;
    /**
     * Whether to leave out signs that show nothing. It has an effect on `VariableMessageSign` only.
     * @default false
     * @example false
     */
    activeOnly?: boolean | null | undefined;
    /**
     * How many places to give at most.
     * @example 10
     */
    numberOfPlacesToReturn?: number | null | undefined;
};

/**
 * What {@link placesNear} answers.
 */
export type PlacesNearResult = PlacesNear;

/**
 * Places around a point
 *
 * Places of the kinds you name around a point, each with its distance in metres. Name the kinds: without them everything comes, bus stops first of all. For stops `stopPointsNear` tells more. `categories=none` leaves the facts out and makes the answer small.
 *
 * As fresh as each kind. See `modified` of each fact.
 */
export const placesNear: (client: Client, params: PlacesNearParams, options?: CallOptions) => Call<PlacesNearResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'placesNear',
    path: '/Place{?lat*,lon*,radius,type,categories,includeChildren,activeOnly,numberOfPlacesToReturn,app_key}',
    parse: parsePlacesNear,
    kind: isObject
});

/**
 * What {@link placesAt} takes.
 */
export type PlacesAtParams = {
    /**
     * Kind of area, such as `Boroughs` or `Wards`.
     * @example "Boroughs"
     */
    type: PlaceTypeName;
    /**
     * Latitude of the point.
     * @example 51.5308
     */
    lat: Latitude;
    /**
     * Longitude of the point.
     * @example -0.1238
     */
    lon: Longitude;
};

/**
 * What {@link placesAt} answers.
 */
export type PlacesAtResult = Array<Place>;

/**
 * Areas that hold a point
 *
 * Areas of a kind that a point lies in, such as its borough or ward. It is of use for kinds that have an area and not for points such as car parks. The areas come by name only, without their outline.
 *
 * Areas change rarely. An answer may be 12 hours old.
 */
export const placesAt: (client: Client, params: PlacesAtParams, options?: CallOptions) => Call<PlacesAtResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'placesAt',
    path: '/Place/{type}/At/{lat}/{lon}{?app_key}',
    parse: parsePlacesAt,
    kind: isList
});

/**
 * What {@link placeOverlay} takes.
 */
export type PlaceOverlayParams = {
    /**
     * Kind of place.
     * @example "CarPark"
     */
    type: PlaceTypeName;
    /**
     * Zoom of the map, 0 for the world and about 14 for a neighbourhood.
     * @example 14
     */
    z: number;
    /**
     * Latitude of the middle of the picture.
     * @example 51.5308
     */
    lat: Latitude;
    /**
     * Longitude of the middle of the picture.
     * @example -0.1238
     */
    lon: Longitude;
    /**
     * Width of the picture in pixels.
     * Unit: {px}.
     * @example 512
     */
    width: number;
    /**
     * Height of the picture in pixels.
     * Unit: {px}.
     * @example 512
     */
    height: number;
};

/**
 * What {@link placeOverlay} answers.
 */
export type PlaceOverlayResult = Blob;

/**
 * Places of a kind as a picture
 *
 * A see-through picture of the places of one kind, made to be laid over a map. The owner's older description gives it no type; that it is a PNG is assumed and not confirmed.
 *
 * Not known. Cached for 12 hours.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: It stands in the owner's older description only, without a type, and is absent from its current portal (as exported in September 2024). The owner has announced no removal; the sunset is the day on which this contract lets go of it. Draw the places of `placesNear` yourself.
 */
export const placeOverlay: (client: Client, params: PlaceOverlayParams, options?: CallOptions) => Call<PlaceOverlayResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'placeOverlay',
    path: '/Place/{type}/overlay/{z}/{lat}/{lon}/{width}/{height}{?app_key}',
    accept: 'image/png',
    read: readBlob,
    parse: parseAsIs
});

/**
 * What {@link searchPlaces} takes.
 */
export type SearchPlacesParams = {
    /**
     * Part of a name.
     * @example "Hanger Lane"
     */
    name: string;
    /**
     * Kinds of place, joined with commas, about 12 at most.
     * @example ["JamCam"]
     */
    types?: Readonly<Array<PlaceTypeName>> | null | undefined;
};

/**
 * What {@link searchPlaces} answers.
 */
export type SearchPlacesResult = Array<Place>;

/**
 * Find places by name
 *
 * Places whose name contains a text, of all kinds or of those you name. Names are the owner's own, `A40 Hanger Lane` for a camera; for addresses and stops there are better ways, such as `searchStopPoints`.
 *
 * Names change rarely. Live facts among the properties may be 5 minutes old.
 */
export const searchPlaces: (client: Client, params: SearchPlacesParams, options?: CallOptions) => Call<SearchPlacesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchPlaces',
    path: '/Place/Search{?name,types,app_key}',
    parse: parseSearchPlaces,
    kind: isList
});
