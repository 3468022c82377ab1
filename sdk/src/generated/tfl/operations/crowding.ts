// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { CrowdingWeek, LiveCrowding, Problem, StationCrowdingDay, StopPointId, TflError } from '../types.ts';

/**
 * What {@link crowding} takes.
 */
export type CrowdingParams = {
    /**
     * NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
     * @example "940GZZLUKSX"
     */
    stopPointId: StopPointId;
};

/**
 * What {@link crowding} answers.
 */
export type CrowdingResult = CrowdingWeek;

/**
 * How busy a station usually is
 *
 * How busy a station usually is on each day of the week, by quarter of an hour, and when its morning and evening peaks are. Values are shares and not numbers of people: the name says percentage, and the value is a fraction of the station's own baseline, mostly between 0 and 1. The baseline is reported to be the station's busiest time since July 2019, so compare a station with itself and never with another. The owner's document leaves the answer untyped: its shape here is what several clients read.
 *
 * Usual figures of past months, not live. An answer may be 12 hours old.
 */
export const crowding: (client: Client, params: CrowdingParams, options?: CallOptions) => Call<CrowdingResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'crowding',
    path: '/crowding/{stopPointId}{?app_key}',
    kind: isObject
});

/**
 * What {@link crowdingByDay} takes.
 */
export type CrowdingByDayParams = {
    /**
     * NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
     * @example "940GZZLUKSX"
     */
    stopPointId: StopPointId;
    /**
     * Day of the week, three letters.
     * @example "Mon"
     */
    dayOfWeek: 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';
};

/**
 * What {@link crowdingByDay} answers.
 */
export type CrowdingByDayResult = StationCrowdingDay;

/**
 * How busy a station usually is on one day
 *
 * How busy a station usually is on one day of the week, by quarter of an hour, and when its peaks are. Values are fractions of the station's own baseline, mostly between 0 and 1, whatever the name says. Set the live value of `crowdingLive` against the band of now to learn whether a station is busier than usual.
 *
 * Usual figures of past months, not live. An answer may be 12 hours old.
 */
export const crowdingByDay: (client: Client, params: CrowdingByDayParams, options?: CallOptions) => Call<CrowdingByDayResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'crowdingByDay',
    path: '/crowding/{stopPointId}/{dayOfWeek}{?app_key}',
    kind: isObject
});

/**
 * What {@link crowdingLive} takes.
 */
export type CrowdingLiveParams = {
    /**
     * NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
     * @example "940GZZLUKSX"
     */
    stopPointId: StopPointId;
};

/**
 * What {@link crowdingLive} answers.
 */
export type CrowdingLiveResult = LiveCrowding;

/**
 * How busy a station is now
 *
 * How busy a station is at this moment, as a fraction of its own baseline: 0.4 means two fifths of it, and more than 1 can occur. The owner is reported to call less than 0.4 quiet and more than 0.7 very busy. Look at `dataAvailable` first: without data the value is 0, which is not an empty station, and both times are null. The figures are sums over a station and name nobody.
 *
 * Live, reported to change every five minutes. `timeUtc` says of when it is.
 */
export const crowdingLive: (client: Client, params: CrowdingLiveParams, options?: CallOptions) => Call<CrowdingLiveResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'crowdingLive',
    path: '/crowding/{stopPointId}/Live{?app_key}',
    kind: isObject
});
