// Generated from floods@2.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseFloodArea, parseFloodAreas } from '../decoders.ts';

import type { AreaOutline, FloodArea, FloodAreaId, Latitude, Longitude, Problem } from '../types.ts';

/**
 * What {@link floodAreas} takes.
 */
export type FloodAreasParams = {
    /**
     * Degrees north of the equator of the point to search around. Needs `long` and `dist` too.
     * @example 51.4305
     */
    lat?: Latitude | null | undefined;
    /**
     * Degrees east of Greenwich of the point to search around. Needs `lat` and `dist` too.
     * @example -0.1838
     */
    long?: Longitude | null | undefined;
    /**
     * How far to look around the point, in kilometres. The owner may search a box of that size, so corners reach further.
     * Unit: km.
     * @example 5
     */
    dist?: number | null | undefined;
    /**
     * How many areas to answer at most. Without it the owner is reported to stop at 500.
     * @example 2000
     */
    _limit?: number | null | undefined;
};

/**
 * What {@link floodAreas} answers.
 */
export type FloodAreasResult = Array<FloodArea>;

/**
 * Flood areas
 *
 * The places that warnings are raised for, around a point or all of them. There are some thousands in
 * England, so give `_limit` when you want all. There is no search by text; take the list once and search it
 * yourself.
 *
 * Areas are redrawn a few times a year. An answer is kept for a day.
 */
export const floodAreas: (client: Client, params?: FloodAreasParams, options?: CallOptions) => Call<FloodAreasResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodAreas',
    path: '/id/floodAreas{?lat*,long*,dist,_limit}',
    parse: parseFloodAreas,
    kind: isList
});

/**
 * What {@link floodArea} takes.
 */
export type FloodAreaParams = {
    /**
     * Code of the flood area, the `notation` of an area and the `floodAreaID` of a warning.
     * @example "064FWF41Morden"
     */
    id: FloodAreaId;
};

/**
 * What {@link floodArea} answers.
 */
export type FloodAreaResult = FloodArea;

/**
 * One flood area
 *
 * One area by its code, with more than the list tells, the box around it and the warning it is under.
 *
 * The warning it carries is renewed every 15 minutes. An answer is kept for 5 minutes.
 */
export const floodArea: (client: Client, params: FloodAreaParams, options?: CallOptions) => Call<FloodAreaResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodArea',
    path: '/id/floodAreas/{id}',
    parse: parseFloodArea,
    kind: isObject
});

/**
 * What {@link floodAreaPolygon} takes.
 */
export type FloodAreaPolygonParams = {
    /**
     * Code of the flood area, the `notation` of an area and the `floodAreaID` of a warning.
     * @example "064FWF41Morden"
     */
    id: FloodAreaId;
};

/**
 * What {@link floodAreaPolygon} answers.
 */
export type FloodAreaPolygonResult = AreaOutline;

/**
 * Outline of a flood area
 *
 * The outline as GeoJSON, ready for a map. It is not wrapped like the other answers. Outlines follow the
 * river closely and may have thousands of points, so keep them and simplify before you draw many.
 *
 * Areas are redrawn a few times a year. An answer is kept for a day.
 */
export const floodAreaPolygon: (client: Client, params: FloodAreaPolygonParams, options?: CallOptions) => Call<FloodAreaPolygonResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodAreaPolygon',
    path: '/id/floodAreas/{id}/polygon',
    kind: isObject
});
