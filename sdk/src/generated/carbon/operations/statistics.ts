// Generated from carbon@1.0.1. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseCarbonStatistics, parseCarbonStatisticsByBlock } from '../decoders.ts';

import type { OwnerError, Problem, StatisticsPeriod, UtcMinute } from '../types.ts';

/**
 * What {@link carbonStatistics} takes.
 */
export type CarbonStatisticsParams = {
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
 * What {@link carbonStatistics} answers.
 */
export type CarbonStatisticsResult = Array<StatisticsPeriod>;

/**
 * Highest, lowest and average intensity
 *
 * The highest, lowest and average carbon intensity of Great Britain between two instants, in grams of carbon
 * dioxide a kilowatt-hour. One call may ask for 30 days. The list has one entry. What lies in the past
 * counts with its actual figures, what is to come with its forecast.
 *
 * Actual figures are settled soon after their half hour and hardly change.
 */
export const carbonStatistics: (client: Client, params: CarbonStatisticsParams, options?: CallOptions) => Call<CarbonStatisticsResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonStatistics',
    path: '/intensity/stats/{from}/{to}',
    parse: parseCarbonStatistics,
    kind: isList
});

/**
 * What {@link carbonStatisticsByBlock} takes.
 */
export type CarbonStatisticsByBlockParams = {
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
    /**
     * Length of each block. 2 over 24 hours gives 12 blocks.
     * Unit: h.
     * @example 6
     */
    block: number;
};

/**
 * What {@link carbonStatisticsByBlock} answers.
 */
export type CarbonStatisticsByBlockResult = Array<StatisticsPeriod>;

/**
 * Intensity statistics in blocks of hours
 *
 * The highest, lowest and average carbon intensity of Great Britain between two instants, in blocks of some
 * hours, oldest first. One call may ask for 30 days, and a block is 24 hours at most. Use 24 for one row a
 * day.
 *
 * Actual figures are settled soon after their half hour and hardly change.
 */
export const carbonStatisticsByBlock: (client: Client, params: CarbonStatisticsByBlockParams, options?: CallOptions) => Call<CarbonStatisticsByBlockResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'carbonStatisticsByBlock',
    path: '/intensity/stats/{from}/{to}/{block}',
    parse: parseCarbonStatisticsByBlock,
    kind: isList
});
