// Generated from floods@2.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { flag, shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseMeasure, parseMeasureReadings, parseMeasures } from '../decoders.ts';

import type { CalendarDate, DateTime, FloodStationId, Measure, MeasureId, Problem, Reading } from '../types.ts';

/**
 * What {@link measures} takes.
 */
export type MeasuresParams = {
    /**
     * Only what measures the thing of this name, as the owner writes it out.
     * @example "Water Level"
     */
    parameterName?: string | null | undefined;
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
};

/**
 * What {@link measures} answers.
 */
export type MeasuresResult = Array<Measure>;

/**
 * Measures of all stations
 *
 * Every series of every gauge that matches, each with its newest reading. Without a filter that is several
 * thousand objects; `readings` with `latest` is the lighter way to the values.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const measures: (client: Client, params?: MeasuresParams, options?: CallOptions) => Call<MeasuresResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'measures',
    path: '/id/measures{?parameterName,parameter,qualifier,stationReference*}',
    parse: parseMeasures,
    kind: isList
});

/**
 * What {@link measure} takes.
 */
export type MeasureParams = {
    /**
     * Id of the measure, its `notation` and the last part of its `@id`.
     * @example "3400TH-level-stage-i-15_min-mASD"
     */
    id: MeasureId;
};

/**
 * What {@link measure} answers.
 */
export type MeasureResult = Measure;

/**
 * One measure
 *
 * One series by its id, with its unit, its datum and its newest reading.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const measure: (client: Client, params: MeasureParams, options?: CallOptions) => Call<MeasureResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'measure',
    path: '/id/measures/{id}',
    parse: parseMeasure,
    kind: isObject
});

/**
 * What {@link measureReadings} takes.
 */
export type MeasureReadingsParams = {
    /**
     * Id of the measure, its `notation` and the last part of its `@id`.
     * @example "3400TH-level-stage-i-15_min-mASD"
     */
    id: MeasureId;
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
 * What {@link measureReadings} answers.
 */
export type MeasureReadingsResult = Array<Reading>;

/**
 * Readings of a measure
 *
 * Readings of one series. Say when with `latest`, `today`, `date`, `startdate` and `enddate`, or `since`. A
 * day holds 96 readings at most. The last four weeks or so are reported to be kept; older ones are in the
 * archive.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const measureReadings: (client: Client, params: MeasureReadingsParams, options?: CallOptions) => Call<MeasureReadingsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'measureReadings',
    path: '/id/measures/{id}/readings{?latest,today,date*,startdate*,enddate*,since*,_sorted,_limit,_view}',
    parse: parseMeasureReadings,
    kind: isList
}, {
    latest: flag,
    today: flag,
    _sorted: flag
});
