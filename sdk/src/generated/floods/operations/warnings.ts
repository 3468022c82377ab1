// Generated from floods@2.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseFloodWarning, parseFloodWarnings } from '../decoders.ts';

import type { FloodWarning, FloodWarningId, Latitude, Longitude, Problem } from '../types.ts';

/**
 * What {@link floodWarnings} takes.
 */
export type FloodWarningsParams = {
    /**
     * Only areas whose county or borough contains one of these names.
     * @example ["Merton","Wandsworth"]
     */
    county?: Readonly<Array<string>> | null | undefined;
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
     * Only warnings at least this severe. The scale runs backwards, 1 is the worst; 3 leaves out what is no longer in force.
     * @example 3
     */
    'min-severity'?: number | null | undefined;
};

/**
 * What {@link floodWarnings} answers.
 */
export type FloodWarningsResult = Array<FloodWarning>;

/**
 * Flood warnings in force
 *
 * Every alert and warning in force in England, and those just lifted, at level 4. Narrow it by the names of
 * boroughs, by a point and a distance in kilometres, or by level. The list is empty while no river is up,
 * which is most of the time.
 *
 * Never make safety depend on this alone. The Environment Agency's own page and telephone line are the word
 * of record.
 *
 * The owner renews the list every 15 minutes. An answer is kept for 5 minutes here, because a warning must not wait.
 */
export const floodWarnings: (client: Client, params?: FloodWarningsParams, options?: CallOptions) => Call<FloodWarningsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodWarnings',
    path: '/id/floods{?county,lat*,long*,dist,min-severity}',
    parse: parseFloodWarnings,
    kind: isList
});

/**
 * What {@link floodWarning} takes.
 */
export type FloodWarningParams = {
    /**
     * Last part of the warning's `@id`. Today it is the code of the flood area the warning is about.
     * @example "064FWF41Morden"
     */
    id: FloodWarningId;
};

/**
 * What {@link floodWarning} answers.
 */
export type FloodWarningResult = FloodWarning;

/**
 * One flood warning
 *
 * One alert or warning by its id, which today is the code of its flood area. It is gone some time after it
 * was lifted, reported as about a day.
 *
 * The owner renews the list every 15 minutes. An answer is kept for 5 minutes here, because a warning must not wait.
 */
export const floodWarning: (client: Client, params: FloodWarningParams, options?: CallOptions) => Call<FloodWarningResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodWarning',
    path: '/id/floods/{id}',
    parse: parseFloodWarning,
    kind: isObject
});
