// Generated from floods@2.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { flag, shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseFloodStation, parseFloodStations, parseStationMeasures, parseStationReadings } from '../decoders.ts';

import type { CalendarDate, DateTime, FloodStation, FloodStationId, Latitude, Longitude, Measure, Problem, Reading } from '../types.ts';

/**
 * What {@link floodStations} takes.
 */
export type FloodStationsParams = {
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
     * Only stations with exactly this name.
     * @example "Kingston"
     */
    label?: string | null | undefined;
    /**
     * Only stations near exactly this town, as the owner names it.
     * @example "Kingston Upon Thames"
     */
    town?: string | null | undefined;
    /**
     * Only stations in exactly this catchment, the land that drains to one river.
     * @example "Lower Lee"
     */
    catchmentName?: string | null | undefined;
    /**
     * Only stations on exactly this river, as the owner names it, most often with `River` first.
     * @example "River Thames"
     */
    riverName?: string | null | undefined;
    /**
     * Only the station with this reference.
     * @example "3400TH"
     */
    stationReference?: FloodStationId | null | undefined;
    /**
     * Only the station with this number on the owner's public pages of river levels.
     * @example "7267"
     */
    RLOIid?: string | null | undefined;
    /**
     * Only stations whose name contains this text.
     * @example "Low Hall"
     */
    search?: string | null | undefined;
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
     * Only stations of this kind. `MultiTraceLevel` measures at two sides of a weir or lock.
     * @example "SingleLevel"
     */
    type?: 'SingleLevel' | 'MultiTraceLevel' | 'Coastal' | 'Groundwater' | 'Meteorological' | null | undefined;
    /**
     * Only stations in this state.
     * @example "Active"
     */
    status?: 'Active' | 'Closed' | 'Suspended' | null | undefined;
    /**
     * Give the scale of each gauge in full instead of its address.
     * @example "full"
     */
    _view?: 'full' | null | undefined;
};

/**
 * What {@link floodStations} answers.
 */
export type FloodStationsResult = Array<FloodStation>;

/**
 * Gauging stations
 *
 * Gauges that match every filter given, or all of them. `stageScale` is an address; ask with `_view=full` to
 * get what is usual at each gauge, as most apps need. Names of rivers and towns must be written as the owner
 * writes them, `search` finds parts of a station's name.
 *
 * Rain gauges have no name and their place is rounded to 100 metres.
 *
 * Stations come and go a few times a month. An answer is kept for a day.
 */
export const floodStations: (client: Client, params?: FloodStationsParams, options?: CallOptions) => Call<FloodStationsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodStations',
    path: '/id/stations{?parameterName,parameter,qualifier,label,town,catchmentName,riverName,stationReference*,RLOIid,search,lat*,long*,dist,type,status,_view}',
    parse: parseFloodStations,
    kind: isList
});

/**
 * What {@link floodStation} takes.
 */
export type FloodStationParams = {
    /**
     * Reference of the station, its `stationReference`.
     * @example "3400TH"
     */
    id: FloodStationId;
};

/**
 * What {@link floodStation} answers.
 */
export type FloodStationResult = FloodStation;

/**
 * One gauging station
 *
 * One gauge by its reference, with its series and its scale in full.
 *
 * Stations come and go a few times a month. An answer is kept for a day.
 */
export const floodStation: (client: Client, params: FloodStationParams, options?: CallOptions) => Call<FloodStationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'floodStation',
    path: '/id/stations/{id}',
    parse: parseFloodStation,
    kind: isObject
});

/**
 * What {@link stationMeasures} takes.
 */
export type StationMeasuresParams = {
    /**
     * Reference of the station, its `stationReference`.
     * @example "3400TH"
     */
    id: FloodStationId;
};

/**
 * What {@link stationMeasures} answers.
 */
export type StationMeasuresResult = Array<Measure>;

/**
 * What a station measures
 *
 * The series of one gauge, each with its unit and its newest reading. A lock has two levels, a tidal gauge
 * one, and many gauges measure level and flow.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const stationMeasures: (client: Client, params: StationMeasuresParams, options?: CallOptions) => Call<StationMeasuresResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stationMeasures',
    path: '/id/stations/{id}/measures',
    parse: parseStationMeasures,
    kind: isList
});

/**
 * What {@link stationReadings} takes.
 */
export type StationReadingsParams = {
    /**
     * Reference of the station, its `stationReference`.
     * @example "3400TH"
     */
    id: FloodStationId;
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
 * What {@link stationReadings} answers.
 */
export type StationReadingsResult = Array<Reading>;

/**
 * Readings of a station
 *
 * Readings of every series of one gauge. Say when with `latest`, `today`, `date`, `startdate` and `enddate`,
 * or `since`; say which with `parameter` and `qualifier`. Series are mixed, so look at `measure` of each.
 * The last four weeks or so are reported to be kept.
 *
 * One client reports that `since` finds nothing here while `measureReadings` does find it.
 *
 * Gauges measure every 15 minutes, and report less often while rivers are quiet. An answer is kept for 15 minutes.
 */
export const stationReadings: (client: Client, params: StationReadingsParams, options?: CallOptions) => Call<StationReadingsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'stationReadings',
    path: '/id/stations/{id}/readings{?latest,today,date*,startdate*,enddate*,since*,parameter,qualifier,_sorted,_limit,_view}',
    parse: parseStationReadings,
    kind: isList
}, {
    latest: flag,
    today: flag,
    _sorted: flag
});
