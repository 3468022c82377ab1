// Generated from carbon@1.0.1. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseCarbonFactors, parseCarbonIntensity, parseCarbonIntensityAt, parseCarbonIntensityBetween, parseCarbonIntensityInPeriod, parseCarbonIntensityNext24h, parseCarbonIntensityNext48h, parseCarbonIntensityOnDate, parseCarbonIntensityPast24h, parseCarbonIntensityToday } from '../decoders.ts';

import type { CalendarDate, CarbonFactors, IntensityPeriod, OwnerError, Problem, UtcMinute } from '../types.ts';

/**
 * What {@link carbonIntensity} takes.
 */
export type CarbonIntensityParams = Record<string, never>;

/**
 * What {@link carbonIntensity} answers.
 */
export type CarbonIntensityResult = Array<IntensityPeriod>;

/**
 * Carbon intensity now
 *
 * The carbon intensity of Great Britain in the current half hour, forecast and, where it is already known,
 * actual, in grams of carbon dioxide a kilowatt-hour. The answer is a list with one entry.
 *
 * The forecast is made anew every half hour. The actual figure follows within the hour after.
 */
export const carbonIntensity: (client: Client, params?: CarbonIntensityParams, options?: CallOptions) => Call<CarbonIntensityResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensity',
    path: '/intensity',
    parse: parseCarbonIntensity,
    kind: isList
});

/**
 * What {@link carbonIntensityToday} takes.
 */
export type CarbonIntensityTodayParams = Record<string, never>;

/**
 * What {@link carbonIntensityToday} answers.
 */
export type CarbonIntensityTodayResult = Array<IntensityPeriod>;

/**
 * Carbon intensity of today
 *
 * The carbon intensity of Great Britain in every half hour of today, oldest first. Half hours to come have a
 * forecast and an `actual` of null.
 *
 * The forecast is made anew every half hour. The actual figure follows within the hour after.
 */
export const carbonIntensityToday: (client: Client, params?: CarbonIntensityTodayParams, options?: CallOptions) => Call<CarbonIntensityTodayResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityToday',
    path: '/intensity/date',
    parse: parseCarbonIntensityToday,
    kind: isList
});

/**
 * What {@link carbonIntensityOnDate} takes.
 */
export type CarbonIntensityOnDateParams = {
    /**
     * The day, `yyyy-MM-dd`. In summer it is reported to be London's day, from 23:00 UTC of the evening before.
     * @example "2026-11-22"
     */
    date: CalendarDate;
};

/**
 * What {@link carbonIntensityOnDate} answers.
 */
export type CarbonIntensityOnDateResult = Array<IntensityPeriod>;

/**
 * Carbon intensity of a day
 *
 * The carbon intensity of Great Britain in every half hour of one day, oldest first, usually 48. In summer
 * the day is reported to be London's, so that its first half hour begins at 23:00 UTC of the evening before.
 *
 * Actual figures are settled soon after their half hour and hardly change.
 */
export const carbonIntensityOnDate: (client: Client, params: CarbonIntensityOnDateParams, options?: CallOptions) => Call<CarbonIntensityOnDateResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityOnDate',
    path: '/intensity/date/{date}',
    parse: parseCarbonIntensityOnDate,
    kind: isList
});

/**
 * What {@link carbonIntensityInPeriod} takes.
 */
export type CarbonIntensityInPeriodParams = {
    /**
     * The day, `yyyy-MM-dd`. In summer it is reported to be London's day, from 23:00 UTC of the evening before.
     * @example "2026-11-22"
     */
    date: CalendarDate;
    /**
     * Half hour of the day, 1 for the first after midnight to 48 for the last. The electricity market calls it a settlement period.
     * @example 17
     */
    period: number;
};

/**
 * What {@link carbonIntensityInPeriod} answers.
 */
export type CarbonIntensityInPeriodResult = Array<IntensityPeriod>;

/**
 * Carbon intensity of one half hour of a day
 *
 * The carbon intensity of Great Britain in one half hour, named by its day and its number in that day.
 * Number 1 is the half hour after midnight. The day on which the clocks go back has two half hours that have
 * no number.
 *
 * Actual figures are settled soon after their half hour and hardly change.
 */
export const carbonIntensityInPeriod: (client: Client, params: CarbonIntensityInPeriodParams, options?: CallOptions) => Call<CarbonIntensityInPeriodResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityInPeriod',
    path: '/intensity/date/{date}/{period}',
    parse: parseCarbonIntensityInPeriod,
    kind: isList
});

/**
 * What {@link carbonFactors} takes.
 */
export type CarbonFactorsParams = Record<string, never>;

/**
 * What {@link carbonFactors} answers.
 */
export type CarbonFactorsResult = Array<CarbonFactors>;

/**
 * Carbon factors of each fuel
 *
 * The grams of carbon dioxide that each way of making electricity is counted with. The list has one entry,
 * whose names have spaces and brackets, `Gas (Combined Cycle)`; the SDK gives `gasCombinedCycle`. Wind, sun,
 * water and nuclear count as 0, because building is left out.
 *
 * Changes once a year at most.
 */
export const carbonFactors: (client: Client, params?: CarbonFactorsParams, options?: CallOptions) => Call<CarbonFactorsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonFactors',
    path: '/intensity/factors',
    parse: parseCarbonFactors,
    kind: isList
});

/**
 * What {@link carbonIntensityAt} takes.
 */
export type CarbonIntensityAtParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link carbonIntensityAt} answers.
 */
export type CarbonIntensityAtResult = Array<IntensityPeriod>;

/**
 * Carbon intensity at an instant
 *
 * The carbon intensity of Great Britain in the half hour that an instant falls into. On the hour and half
 * hour it is not certain which of the two neighbours comes; look at `from` in the answer.
 *
 * Actual figures are settled soon after their half hour and hardly change.
 */
export const carbonIntensityAt: (client: Client, params: CarbonIntensityAtParams, options?: CallOptions) => Call<CarbonIntensityAtResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityAt',
    path: '/intensity/{from}',
    parse: parseCarbonIntensityAt,
    kind: isList
});

/**
 * What {@link carbonIntensityNext24h} takes.
 */
export type CarbonIntensityNext24hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link carbonIntensityNext24h} answers.
 */
export type CarbonIntensityNext24hResult = Array<IntensityPeriod>;

/**
 * Carbon intensity of the 24 hours after
 *
 * The carbon intensity of Great Britain in the 24 hours after an instant, half hour by half hour, oldest
 * first. Give the present time and it is a forecast. Reported to begin with the half hour before the
 * instant, so compare `from` and do not count entries.
 *
 * The forecast is made anew every half hour. The actual figure follows within the hour after.
 */
export const carbonIntensityNext24h: (client: Client, params: CarbonIntensityNext24hParams, options?: CallOptions) => Call<CarbonIntensityNext24hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityNext24h',
    path: '/intensity/{from}/fw24h',
    parse: parseCarbonIntensityNext24h,
    kind: isList
});

/**
 * What {@link carbonIntensityNext48h} takes.
 */
export type CarbonIntensityNext48hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link carbonIntensityNext48h} answers.
 */
export type CarbonIntensityNext48hResult = Array<IntensityPeriod>;

/**
 * Carbon intensity of the 48 hours after
 *
 * The carbon intensity of Great Britain in the 48 hours after an instant, half hour by half hour, oldest
 * first. Give the present time and it is all the forecast there is. Reported to begin with the half hour
 * before the instant, so compare `from` and do not count entries.
 *
 * The forecast is made anew every half hour. The actual figure follows within the hour after.
 */
export const carbonIntensityNext48h: (client: Client, params: CarbonIntensityNext48hParams, options?: CallOptions) => Call<CarbonIntensityNext48hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityNext48h',
    path: '/intensity/{from}/fw48h',
    parse: parseCarbonIntensityNext48h,
    kind: isList
});

/**
 * What {@link carbonIntensityPast24h} takes.
 */
export type CarbonIntensityPast24hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link carbonIntensityPast24h} answers.
 */
export type CarbonIntensityPast24hResult = Array<IntensityPeriod>;

/**
 * Carbon intensity of the 24 hours before
 *
 * The carbon intensity of Great Britain in the 24 hours before an instant, half hour by half hour, oldest
 * first. `actual` may be null in the newest.
 *
 * Actual figures are settled soon after their half hour and hardly change.
 */
export const carbonIntensityPast24h: (client: Client, params: CarbonIntensityPast24hParams, options?: CallOptions) => Call<CarbonIntensityPast24hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityPast24h',
    path: '/intensity/{from}/pt24h',
    parse: parseCarbonIntensityPast24h,
    kind: isList
});

/**
 * What {@link carbonIntensityBetween} takes.
 */
export type CarbonIntensityBetweenParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
     * @example "2026-11-23T20:00Z"
     */
    to: UtcMinute;
};

/**
 * What {@link carbonIntensityBetween} answers.
 */
export type CarbonIntensityBetweenResult = Array<IntensityPeriod>;

/**
 * Carbon intensity between two instants
 *
 * The carbon intensity of Great Britain between two instants, half hour by half hour, oldest first. One call
 * may ask for 14 days; a longer time is refused with 400. Both may lie in the past or up to two days ahead.
 *
 * The forecast is made anew every half hour. The actual figure follows within the hour after.
 */
export const carbonIntensityBetween: (client: Client, params: CarbonIntensityBetweenParams, options?: CallOptions) => Call<CarbonIntensityBetweenResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonIntensityBetween',
    path: '/intensity/{from}/{to}',
    parse: parseCarbonIntensityBetween,
    kind: isList
});
