// Generated from carbon@1.0.1. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseRegionalCarbon, parseRegionalCarbonAtPostcode, parseRegionalCarbonBetween, parseRegionalCarbonBetweenAtPostcode, parseRegionalCarbonBetweenInRegion, parseRegionalCarbonEngland, parseRegionalCarbonInRegion, parseRegionalCarbonNext24h, parseRegionalCarbonNext24hAtPostcode, parseRegionalCarbonNext24hInRegion, parseRegionalCarbonNext48h, parseRegionalCarbonNext48hAtPostcode, parseRegionalCarbonNext48hInRegion, parseRegionalCarbonPast24h, parseRegionalCarbonPast24hAtPostcode, parseRegionalCarbonPast24hInRegion, parseRegionalCarbonScotland, parseRegionalCarbonWales } from '../decoders.ts';

import type { CarbonRegionId, Outcode, OwnerError, Problem, Region, RegionsPeriod, UtcMinute } from '../types.ts';

/**
 * What {@link regionalCarbon} takes.
 */
export type RegionalCarbonParams = Record<string, never>;

/**
 * What {@link regionalCarbon} answers.
 */
export type RegionalCarbonResult = Array<RegionsPeriod>;

/**
 * Carbon intensity of every region now
 *
 * The forecast carbon intensity and the fuels of every region in the current half hour. The list has one
 * entry, and in it eighteen regions: the fourteen areas of the local wires, London being 13, then England,
 * Scotland, Wales and Great Britain. There is no actual figure for a region.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbon: (client: Client, params?: RegionalCarbonParams, options?: CallOptions) => Call<RegionalCarbonResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbon',
    path: '/regional',
    parse: parseRegionalCarbon,
    kind: isList
});

/**
 * What {@link regionalCarbonEngland} takes.
 */
export type RegionalCarbonEnglandParams = Record<string, never>;

/**
 * What {@link regionalCarbonEngland} answers.
 */
export type RegionalCarbonEnglandResult = Array<Region>;

/**
 * Carbon intensity of England now
 *
 * The forecast carbon intensity and the fuels of England in the current half hour. The list has one entry,
 * region 15, and that has one half hour in its `data`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonEngland: (client: Client, params?: RegionalCarbonEnglandParams, options?: CallOptions) => Call<RegionalCarbonEnglandResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonEngland',
    path: '/regional/england',
    parse: parseRegionalCarbonEngland,
    kind: isList
});

/**
 * What {@link regionalCarbonScotland} takes.
 */
export type RegionalCarbonScotlandParams = Record<string, never>;

/**
 * What {@link regionalCarbonScotland} answers.
 */
export type RegionalCarbonScotlandResult = Array<Region>;

/**
 * Carbon intensity of Scotland now
 *
 * The forecast carbon intensity and the fuels of Scotland in the current half hour. The list has one entry,
 * region 16, and that has one half hour in its `data`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonScotland: (client: Client, params?: RegionalCarbonScotlandParams, options?: CallOptions) => Call<RegionalCarbonScotlandResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonScotland',
    path: '/regional/scotland',
    parse: parseRegionalCarbonScotland,
    kind: isList
});

/**
 * What {@link regionalCarbonWales} takes.
 */
export type RegionalCarbonWalesParams = Record<string, never>;

/**
 * What {@link regionalCarbonWales} answers.
 */
export type RegionalCarbonWalesResult = Array<Region>;

/**
 * Carbon intensity of Wales now
 *
 * The forecast carbon intensity and the fuels of Wales in the current half hour. The list has one entry,
 * region 17, and that has one half hour in its `data`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonWales: (client: Client, params?: RegionalCarbonWalesParams, options?: CallOptions) => Call<RegionalCarbonWalesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonWales',
    path: '/regional/wales',
    parse: parseRegionalCarbonWales,
    kind: isList
});

/**
 * What {@link regionalCarbonAtPostcode} takes.
 */
export type RegionalCarbonAtPostcodeParams = {
    /**
     * First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
     * @example "SE1"
     */
    postcode: Outcode;
};

/**
 * What {@link regionalCarbonAtPostcode} answers.
 */
export type RegionalCarbonAtPostcodeResult = Array<Region>;

/**
 * Carbon intensity at a postcode now
 *
 * The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the current
 * half hour. Give the first half of the postcode only. The list has one entry, the region, and that has one
 * half hour in its `data`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonAtPostcode: (client: Client, params: RegionalCarbonAtPostcodeParams, options?: CallOptions) => Call<RegionalCarbonAtPostcodeResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonAtPostcode',
    path: '/regional/postcode/{postcode}',
    parse: parseRegionalCarbonAtPostcode,
    kind: isList
});

/**
 * What {@link regionalCarbonInRegion} takes.
 */
export type RegionalCarbonInRegionParams = {
    /**
     * Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
     * @example 13
     */
    regionid: CarbonRegionId;
};

/**
 * What {@link regionalCarbonInRegion} answers.
 */
export type RegionalCarbonInRegionResult = Array<Region>;

/**
 * Carbon intensity of one region now
 *
 * The forecast carbon intensity and the fuels of one region in the current half hour; 13 is London. The list
 * has one entry, the region, and that has one half hour in its `data`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonInRegion: (client: Client, params: RegionalCarbonInRegionParams, options?: CallOptions) => Call<RegionalCarbonInRegionResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonInRegion',
    path: '/regional/regionid/{regionid}',
    parse: parseRegionalCarbonInRegion,
    kind: isList
});

/**
 * What {@link regionalCarbonNext24h} takes.
 */
export type RegionalCarbonNext24hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link regionalCarbonNext24h} answers.
 */
export type RegionalCarbonNext24hResult = Array<RegionsPeriod>;

/**
 * Every region in the 24 hours after an instant
 *
 * The forecast carbon intensity and the fuels of every region in the 24 hours after an instant, half hour by
 * half hour, oldest first. The answer is long: about three kilobytes for each half hour. Reported to begin
 * with the half hour before the instant, so compare `from`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonNext24h: (client: Client, params: RegionalCarbonNext24hParams, options?: CallOptions) => Call<RegionalCarbonNext24hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonNext24h',
    path: '/regional/intensity/{from}/fw24h',
    parse: parseRegionalCarbonNext24h,
    kind: isList
});

/**
 * What {@link regionalCarbonNext24hAtPostcode} takes.
 */
export type RegionalCarbonNext24hAtPostcodeParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
     * @example "SE1"
     */
    postcode: Outcode;
};

/**
 * What {@link regionalCarbonNext24hAtPostcode} answers.
 */
export type RegionalCarbonNext24hAtPostcodeResult = Region;

/**
 * At a postcode in the 24 hours after an instant
 *
 * The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the 24
 * hours after an instant, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the answer
 * is one object and no list; its `data` has the half hours. Reported to begin with the half hour before the
 * instant, so compare `from`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonNext24hAtPostcode: (client: Client, params: RegionalCarbonNext24hAtPostcodeParams, options?: CallOptions) => Call<RegionalCarbonNext24hAtPostcodeResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonNext24hAtPostcode',
    path: '/regional/intensity/{from}/fw24h/postcode/{postcode}',
    parse: parseRegionalCarbonNext24hAtPostcode,
    kind: isObject
});

/**
 * What {@link regionalCarbonNext24hInRegion} takes.
 */
export type RegionalCarbonNext24hInRegionParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
     * @example 13
     */
    regionid: CarbonRegionId;
};

/**
 * What {@link regionalCarbonNext24hInRegion} answers.
 */
export type RegionalCarbonNext24hInRegionResult = Region;

/**
 * One region in the 24 hours after an instant
 *
 * The forecast carbon intensity and the fuels of one region in the 24 hours after an instant, half hour by
 * half hour, oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no
 * list; its `data` has the half hours. Reported to begin with the half hour before the instant, so compare
 * `from`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonNext24hInRegion: (client: Client, params: RegionalCarbonNext24hInRegionParams, options?: CallOptions) => Call<RegionalCarbonNext24hInRegionResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonNext24hInRegion',
    path: '/regional/intensity/{from}/fw24h/regionid/{regionid}',
    parse: parseRegionalCarbonNext24hInRegion,
    kind: isObject
});

/**
 * What {@link regionalCarbonNext48h} takes.
 */
export type RegionalCarbonNext48hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link regionalCarbonNext48h} answers.
 */
export type RegionalCarbonNext48hResult = Array<RegionsPeriod>;

/**
 * Every region in the 48 hours after an instant
 *
 * The forecast carbon intensity and the fuels of every region in the 48 hours after an instant, half hour by
 * half hour, oldest first. The answer is long: about three kilobytes for each half hour. Reported to begin
 * with the half hour before the instant, so compare `from`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonNext48h: (client: Client, params: RegionalCarbonNext48hParams, options?: CallOptions) => Call<RegionalCarbonNext48hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonNext48h',
    path: '/regional/intensity/{from}/fw48h',
    parse: parseRegionalCarbonNext48h,
    kind: isList
});

/**
 * What {@link regionalCarbonNext48hAtPostcode} takes.
 */
export type RegionalCarbonNext48hAtPostcodeParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
     * @example "SE1"
     */
    postcode: Outcode;
};

/**
 * What {@link regionalCarbonNext48hAtPostcode} answers.
 */
export type RegionalCarbonNext48hAtPostcodeResult = Region;

/**
 * At a postcode in the 48 hours after an instant
 *
 * The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the 48
 * hours after an instant, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the answer
 * is one object and no list; its `data` has the half hours. Reported to begin with the half hour before the
 * instant, so compare `from`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonNext48hAtPostcode: (client: Client, params: RegionalCarbonNext48hAtPostcodeParams, options?: CallOptions) => Call<RegionalCarbonNext48hAtPostcodeResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonNext48hAtPostcode',
    path: '/regional/intensity/{from}/fw48h/postcode/{postcode}',
    parse: parseRegionalCarbonNext48hAtPostcode,
    kind: isObject
});

/**
 * What {@link regionalCarbonNext48hInRegion} takes.
 */
export type RegionalCarbonNext48hInRegionParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
     * @example 13
     */
    regionid: CarbonRegionId;
};

/**
 * What {@link regionalCarbonNext48hInRegion} answers.
 */
export type RegionalCarbonNext48hInRegionResult = Region;

/**
 * One region in the 48 hours after an instant
 *
 * The forecast carbon intensity and the fuels of one region in the 48 hours after an instant, half hour by
 * half hour, oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no
 * list; its `data` has the half hours. Reported to begin with the half hour before the instant, so compare
 * `from`.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonNext48hInRegion: (client: Client, params: RegionalCarbonNext48hInRegionParams, options?: CallOptions) => Call<RegionalCarbonNext48hInRegionResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonNext48hInRegion',
    path: '/regional/intensity/{from}/fw48h/regionid/{regionid}',
    parse: parseRegionalCarbonNext48hInRegion,
    kind: isObject
});

/**
 * What {@link regionalCarbonPast24h} takes.
 */
export type RegionalCarbonPast24hParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
};

/**
 * What {@link regionalCarbonPast24h} answers.
 */
export type RegionalCarbonPast24hResult = Array<RegionsPeriod>;

/**
 * Every region in the 24 hours before an instant
 *
 * The forecast carbon intensity and the fuels of every region in the 24 hours before an instant, half hour
 * by half hour, oldest first. The answer is long: about three kilobytes for each half hour. These are the
 * forecasts that were made; actual figures do not exist for regions.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonPast24h: (client: Client, params: RegionalCarbonPast24hParams, options?: CallOptions) => Call<RegionalCarbonPast24hResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonPast24h',
    path: '/regional/intensity/{from}/pt24h',
    parse: parseRegionalCarbonPast24h,
    kind: isList
});

/**
 * What {@link regionalCarbonPast24hAtPostcode} takes.
 */
export type RegionalCarbonPast24hAtPostcodeParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
     * @example "SE1"
     */
    postcode: Outcode;
};

/**
 * What {@link regionalCarbonPast24hAtPostcode} answers.
 */
export type RegionalCarbonPast24hAtPostcodeResult = Region;

/**
 * At a postcode in the 24 hours before an instant
 *
 * The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the 24
 * hours before an instant, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the
 * answer is one object and no list; its `data` has the half hours. These are the forecasts that were made;
 * actual figures do not exist for regions.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonPast24hAtPostcode: (client: Client, params: RegionalCarbonPast24hAtPostcodeParams, options?: CallOptions) => Call<RegionalCarbonPast24hAtPostcodeResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonPast24hAtPostcode',
    path: '/regional/intensity/{from}/pt24h/postcode/{postcode}',
    parse: parseRegionalCarbonPast24hAtPostcode,
    kind: isObject
});

/**
 * What {@link regionalCarbonPast24hInRegion} takes.
 */
export type RegionalCarbonPast24hInRegionParams = {
    /**
     * Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
     * @example "2026-11-23T08:00Z"
     */
    from: UtcMinute;
    /**
     * Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
     * @example 13
     */
    regionid: CarbonRegionId;
};

/**
 * What {@link regionalCarbonPast24hInRegion} answers.
 */
export type RegionalCarbonPast24hInRegionResult = Region;

/**
 * One region in the 24 hours before an instant
 *
 * The forecast carbon intensity and the fuels of one region in the 24 hours before an instant, half hour by
 * half hour, oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no
 * list; its `data` has the half hours. These are the forecasts that were made; actual figures do not exist
 * for regions.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonPast24hInRegion: (client: Client, params: RegionalCarbonPast24hInRegionParams, options?: CallOptions) => Call<RegionalCarbonPast24hInRegionResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonPast24hInRegion',
    path: '/regional/intensity/{from}/pt24h/regionid/{regionid}',
    parse: parseRegionalCarbonPast24hInRegion,
    kind: isObject
});

/**
 * What {@link regionalCarbonBetween} takes.
 */
export type RegionalCarbonBetweenParams = {
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
 * What {@link regionalCarbonBetween} answers.
 */
export type RegionalCarbonBetweenResult = Array<RegionsPeriod>;

/**
 * Every region between two instants
 *
 * The forecast carbon intensity and the fuels of every region between two instants, half hour by half hour,
 * oldest first. The answer is long: about three kilobytes for each half hour. One call is reported to be
 * allowed 14 days.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonBetween: (client: Client, params: RegionalCarbonBetweenParams, options?: CallOptions) => Call<RegionalCarbonBetweenResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonBetween',
    path: '/regional/intensity/{from}/{to}',
    parse: parseRegionalCarbonBetween,
    kind: isList
});

/**
 * What {@link regionalCarbonBetweenAtPostcode} takes.
 */
export type RegionalCarbonBetweenAtPostcodeParams = {
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
     * First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
     * @example "SE1"
     */
    postcode: Outcode;
};

/**
 * What {@link regionalCarbonBetweenAtPostcode} answers.
 */
export type RegionalCarbonBetweenAtPostcodeResult = Region;

/**
 * At a postcode between two instants
 *
 * The forecast carbon intensity and the fuels of the region that a postcode district lies in, between two
 * instants, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the answer is one object
 * and no list; its `data` has the half hours. One call is reported to be allowed 14 days.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonBetweenAtPostcode: (client: Client, params: RegionalCarbonBetweenAtPostcodeParams, options?: CallOptions) => Call<RegionalCarbonBetweenAtPostcodeResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonBetweenAtPostcode',
    path: '/regional/intensity/{from}/{to}/postcode/{postcode}',
    parse: parseRegionalCarbonBetweenAtPostcode,
    kind: isObject
});

/**
 * What {@link regionalCarbonBetweenInRegion} takes.
 */
export type RegionalCarbonBetweenInRegionParams = {
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
     * Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
     * @example 13
     */
    regionid: CarbonRegionId;
};

/**
 * What {@link regionalCarbonBetweenInRegion} answers.
 */
export type RegionalCarbonBetweenInRegionResult = Region;

/**
 * One region between two instants
 *
 * The forecast carbon intensity and the fuels of one region between two instants, half hour by half hour,
 * oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no list; its
 * `data` has the half hours. One call is reported to be allowed 14 days.
 *
 * The forecast is made anew every half hour. Regions have no actual figures.
 */
export const regionalCarbonBetweenInRegion: (client: Client, params: RegionalCarbonBetweenInRegionParams, options?: CallOptions) => Call<RegionalCarbonBetweenInRegionResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'regionalCarbonBetweenInRegion',
    path: '/regional/intensity/{from}/{to}/regionid/{regionid}',
    parse: parseRegionalCarbonBetweenInRegion,
    kind: isObject
});
