// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseModeArrivals } from '../decoders.ts';

import type { ActiveServiceType, ModeName, Prediction, Problem, TflError } from '../types.ts';

/**
 * What {@link modeServiceTypes} takes.
 */
export type ModeServiceTypesParams = Record<string, never>;

/**
 * What {@link modeServiceTypes} answers.
 */
export type ModeServiceTypesResult = Array<ActiveServiceType>;

/**
 * Day or night service right now
 *
 * Whether each mode runs its day or its night service at this moment. Only the tube is told apart.
 *
 * Live, about 30 seconds old.
 */
export const modeServiceTypes: (client: Client, params?: ModeServiceTypesParams, options?: CallOptions) => Call<ModeServiceTypesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'modeServiceTypes',
    path: '/Mode/ActiveServiceTypes{?app_key}',
    kind: isList
});

/**
 * What {@link modeArrivals} takes.
 */
export type ModeArrivalsParams = {
    /**
     * One mode of transport.
     * @example "tram"
     */
    mode: ModeName;
    /**
     * How many arrivals to give for each stop. -1 gives all.
     * @default -1
     * @example 1
     */
    count?: number | null | undefined;
};

/**
 * What {@link modeArrivals} answers.
 */
export type ModeArrivalsResult = Array<Prediction>;

/**
 * Next arrivals of a whole mode
 *
 * What is expected of every line of one mode at every stop. Times to arrival are in seconds. `bus` yields tens of thousands of rows; give a `count`, or ask by line.
 *
 * Live, about 30 seconds old.
 */
export const modeArrivals: (client: Client, params: ModeArrivalsParams, options?: CallOptions) => Call<ModeArrivalsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'modeArrivals',
    path: '/Mode/{mode}/Arrivals{?count,app_key}',
    parse: parseModeArrivals,
    kind: isList
});
