// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { AirQualityForecast, Problem } from '../types.ts';

/**
 * What {@link airQuality} takes.
 */
export type AirQualityParams = Record<string, never>;

/**
 * What {@link airQuality} answers.
 */
export type AirQualityResult = AirQualityForecast;

/**
 * Air pollution forecast
 *
 * The air pollution forecast for London, today's and the next, as a band for each pollutant and a text for readers. It is a forecast for the whole city in words and not a measurement at a place; measurements are in the air quality API of this portal, where it has one. The owner's documents leave the answer untyped: its shape here is what clients have recorded. The author of one client calls the operation deprecated, without a date, and the owner's documents do not.
 *
 * Looked up hourly by the owner; the forecast itself is made about once a day.
 */
export const airQuality: (client: Client, params?: AirQualityParams, options?: CallOptions) => Call<AirQualityResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQuality',
    path: '/AirQuality{?app_key}',
    kind: isObject
});
