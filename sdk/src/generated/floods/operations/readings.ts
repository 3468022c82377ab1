// Generated from floods@2.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { flag, shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseReading, parseReadings } from '../decoders.ts';

import type { CalendarDate, DateTime, FloodStationId, MeasureId, Problem, Reading } from '../types.ts';

/**
 * What {@link readings} takes.
 */
export type ReadingsParams = {
    /**
     * Only the newest reading of each measure. A flag without a value; leave it out to say no.
     * @example true
     */
    latest?: boolean | null | undefined;
    /**
     * Only readings of the present day, in UTC. A flag without a value; leave it out to say no.
     * @example true
     */
    today?: boolean | null | undefined;
    /**
     * Only readings of this day, in UTC.
     * @example "2026-11-22"
     */
    date?: CalendarDate | null | undefined;
    /**
     * Only readings from this day on. Needs `enddate` too.
     * @example "2026-11-20"
     */
    startdate?: CalendarDate | null | undefined;
    /**
     * Only readings up to this day. Needs `startdate` too.
     * @example "2026-11-22"
     */
    enddate?: CalendarDate | null | undefined;
    /**
     * Only readings after this instant.
     * @example "2026-11-23T06:00:00Z"
     */
    since?: DateTime | null | undefined;
    /**
     * Only what measures this, by its short name.
     * @example "level"
     */
    parameter?: 'level' | 'flow' | 'rainfall' | 'wind' | 'temperature' | null | undefined;
    /**
     * Only measures with this qualifier, such as `Stage`, `Downstream Stage`, `Tidal Level` or `Groundwater`.
     * @example "Stage"
     */
    qualifier?: string | null | undefined;
    /**
     * Only the station with this reference.
     * @example "3400TH"
     */
    stationReference?: FloodStationId | null | undefined;
    /**
     * Newest first. A flag without a value; without it the order means nothing.
     * @example true
     */
    _sorted?: boolean | null | undefined;
    /**
     * How many readings to answer at most. Without it the owner is reported to stop at 500, except with `latest`.
     * @example 96
     */
    _limit?: number | null | undefined;
    /**
     * Give the measure of each reading in full, station included, instead of its address.
     * @example "full"
     */
    _view?: 'full' | null | undefined;
};

/**
 * What {@link readings} answers.
 */
export type ReadingsResult = Array<Reading>;

/**
 * Readings of all stations
 *
 * Readings across all gauges. Asked with `latest` alone it gives the newest value of every series in
 * England, several thousand, and the owner asks everyone to call it so once in 15 minutes and to pick what
 * they need.
 *
 * Without `latest`, narrow it well. `_limit` is 10,000 at most, and all gauges of England fill that within
 * the hour.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const readings: (client: Client, params?: ReadingsParams, options?: CallOptions) => Call<ReadingsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'readings',
    path: '/data/readings{?latest,today,date*,startdate*,enddate*,since*,parameter,qualifier,stationReference*,_sorted,_limit,_view}',
    parse: parseReadings,
    kind: isList
}, {
    latest: flag,
    today: flag,
    _sorted: flag
});

/**
 * What {@link reading} takes.
 */
export type ReadingParams = {
    /**
     * Id of the measure the reading belongs to.
     * @example "3400TH-level-stage-i-15_min-mASD"
     */
    measureId: MeasureId;
    /**
     * Instant of the reading in UTC, with hyphens where a clock has colons, as the reading's own `@id` ends.
     * @example "2026-11-23T08-15-00Z"
     */
    time: string;
};

/**
 * What {@link reading} answers.
 */
export type ReadingResult = Reading;

/**
 * One reading
 *
 * One value of one series, by the id of the series and the instant. Both parts come from the `@id` of a
 * reading.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const reading: (client: Client, params: ReadingParams, options?: CallOptions) => Call<ReadingResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'reading',
    path: '/data/readings/{measureId}/{time}',
    parse: parseReading,
    kind: isObject
});

/**
 * What {@link readingsArchive} takes.
 */
export type ReadingsArchiveParams = {
    /**
     * Day of the readings in UTC. Today's file is reported not to be there yet.
     * @example "2026-11-22"
     */
    date: CalendarDate;
};

/**
 * What {@link readingsArchive} answers.
 */
export type ReadingsArchiveResult = string;

/**
 * All readings of a day as CSV
 *
 * Every reading of one day in England as comma-separated text, tens of megabytes. It is reported to go back
 * about a year. Read it as a stream and keep the rows whose `measure` you know.
 *
 * A day is published once it is over, and does not change.
 */
export const readingsArchive: (client: Client, params: ReadingsArchiveParams, options?: CallOptions) => Call<ReadingsArchiveResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'readingsArchive',
    path: '/archive/readings-{date}.csv',
    accept: 'text/csv',
    parse: parseAsIs
});
