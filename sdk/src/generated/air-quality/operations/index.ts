// Generated from air-quality@2.0.0. Do not edit: npm run generate


import { isObject, isObjects } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseAirMaps, parseAirQualityDaily, parseAirQualityDailyAtSite, parseAirQualityDailyInBorough, parseAirQualityNow, parseAirQualityNowAtSite, parseAirQualityNowInBorough, parseAirQualityOnDate, parseAirQualityOnDateAtSite, parseAirQualityOnDateInBorough } from '../decoders.ts';

import type { AirMap, AirSiteCode, CalendarDate, DailyIndex, HourlyIndex, LocalAuthorityNumber, Problem } from '../types.ts';

/**
 * What {@link airQualityNow} takes.
 */
export type AirQualityNowParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
};

/**
 * What {@link airQualityNow} answers.
 */
export type AirQualityNowResult = HourlyIndex;

/**
 * Air quality now, borough by borough
 *
 * The index of the last hour for each pollutant at each site of a group, sorted into boroughs. With `London`
 * every borough is listed, and those without a site have no `Site`. An index of `0` with the band `No data`
 * means that nothing was measured; never let it into an average. A borough's own index is not given: take
 * the highest of its sites.
 *
 * A new bulletin each hour, about the last full hour or the one before. `@TimeToLive` says for how many minutes it stays the newest.
 */
export const airQualityNow: (client: Client, params: AirQualityNowParams, options?: CallOptions) => Call<AirQualityNowResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityNow',
    path: '/Hourly/MonitoringIndex/GroupName={groupName}/Json',
    parse: parseAirQualityNow,
    kind: isObject
});

/**
 * What {@link airQualityNowInBorough} takes.
 */
export type AirQualityNowInBoroughParams = {
    /**
     * Number of a borough in the network's own counting, as `airAuthorities` gives it. It is not the code of the Office for National Statistics: Greenwich is 11 in both, Camden is 6 here and `E09000007` there.
     * @example "11"
     */
    localAuthorityId: LocalAuthorityNumber;
};

/**
 * What {@link airQualityNowInBorough} answers.
 */
export type AirQualityNowInBoroughResult = HourlyIndex;

/**
 * Air quality now in one borough
 *
 * The index of the last hour for each pollutant at each site of one borough, asked by the network's own
 * number. The answer has the shape of `airQualityNow` with one borough in it. Where the number is not at
 * hand, `airQualityNow` with the borough's own group says the same.
 *
 * A new bulletin each hour, about the last full hour or the one before. `@TimeToLive` says for how many minutes it stays the newest.
 */
export const airQualityNowInBorough: (client: Client, params: AirQualityNowInBoroughParams, options?: CallOptions) => Call<AirQualityNowInBoroughResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityNowInBorough',
    path: '/Hourly/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Json',
    parse: parseAirQualityNowInBorough,
    kind: isObject
});

/**
 * What {@link airQualityNowAtSite} takes.
 */
export type AirQualityNowAtSiteParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
};

/**
 * What {@link airQualityNowAtSite} answers.
 */
export type AirQualityNowAtSiteResult = HourlyIndex;

/**
 * Air quality now at one site
 *
 * The index of the last hour for each pollutant at one site. The answer has the shape of `airQualityNow`
 * with one borough and one site in it. A site that has closed or says nothing has no `Species`.
 *
 * A new bulletin each hour, about the last full hour or the one before. `@TimeToLive` says for how many minutes it stays the newest.
 */
export const airQualityNowAtSite: (client: Client, params: AirQualityNowAtSiteParams, options?: CallOptions) => Call<AirQualityNowAtSiteResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityNowAtSite',
    path: '/Hourly/MonitoringIndex/SiteCode={siteCode}/Json',
    parse: parseAirQualityNowAtSite,
    kind: isObject
});

/**
 * What {@link airMaps} takes.
 */
export type AirMapsParams = Record<string, never>;

/**
 * What {@link airMaps} answers.
 */
export type AirMapsResult = Array<AirMap>;

/**
 * Maps of the last hour
 *
 * For each pollutant, where the owner's modelled map of London for the last hour can be had, and which hour
 * it shows. What comes is the address of a map service and no picture; the service is not part of this API.
 * Clients used it some years ago; try the address before you build on it.
 *
 * A new map each hour.
 */
export const airMaps: (client: Client, params?: AirMapsParams, options?: CallOptions) => Call<AirMapsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airMaps',
    path: '/Hourly/Map/Json',
    parse: parseAirMaps,
    kind: isObjects
});

/**
 * What {@link airQualityDaily} takes.
 */
export type AirQualityDailyParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
};

/**
 * What {@link airQualityDaily} answers.
 */
export type AirQualityDailyResult = DailyIndex;

/**
 * Air quality of the latest day, by borough
 *
 * The index of the latest day for each pollutant at each site of a group, sorted into boroughs. It is the
 * number that forecasts and news speak of, reckoned with each pollutant's own averaging time. With `London`
 * every borough is listed, and those without a site have no `Site`.
 *
 * The latest bulletin of a day. It changes while the day goes on.
 */
export const airQualityDaily: (client: Client, params: AirQualityDailyParams, options?: CallOptions) => Call<AirQualityDailyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityDaily',
    path: '/Daily/MonitoringIndex/Latest/GroupName={groupName}/Json',
    parse: parseAirQualityDaily,
    kind: isObject
});

/**
 * What {@link airQualityDailyInBorough} takes.
 */
export type AirQualityDailyInBoroughParams = {
    /**
     * Number of a borough in the network's own counting, as `airAuthorities` gives it. It is not the code of the Office for National Statistics: Greenwich is 11 in both, Camden is 6 here and `E09000007` there.
     * @example "11"
     */
    localAuthorityId: LocalAuthorityNumber;
};

/**
 * What {@link airQualityDailyInBorough} answers.
 */
export type AirQualityDailyInBoroughResult = DailyIndex;

/**
 * Air quality of the latest day in one borough
 *
 * The index of the latest day for each pollutant at each site of one borough, asked by the network's own
 * number. The answer has the shape of `airQualityDaily` with one borough in it.
 *
 * The latest bulletin of a day. It changes while the day goes on.
 */
export const airQualityDailyInBorough: (client: Client, params: AirQualityDailyInBoroughParams, options?: CallOptions) => Call<AirQualityDailyInBoroughResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityDailyInBorough',
    path: '/Daily/MonitoringIndex/Latest/LocalAuthorityId={localAuthorityId}/Json',
    parse: parseAirQualityDailyInBorough,
    kind: isObject
});

/**
 * What {@link airQualityDailyAtSite} takes.
 */
export type AirQualityDailyAtSiteParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
};

/**
 * What {@link airQualityDailyAtSite} answers.
 */
export type AirQualityDailyAtSiteResult = DailyIndex;

/**
 * Air quality of the latest day at one site
 *
 * The index of the latest day for each pollutant at one site. The answer has the shape of `airQualityDaily`
 * with one borough and one site in it.
 *
 * The latest bulletin of a day. It changes while the day goes on.
 */
export const airQualityDailyAtSite: (client: Client, params: AirQualityDailyAtSiteParams, options?: CallOptions) => Call<AirQualityDailyAtSiteResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityDailyAtSite',
    path: '/Daily/MonitoringIndex/Latest/SiteCode={siteCode}/Json',
    parse: parseAirQualityDailyAtSite,
    kind: isObject
});

/**
 * What {@link airQualityOnDate} takes.
 */
export type AirQualityOnDateParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
    /**
     * The day, `yyyy-MM-dd`, in GMT.
     * @example "2026-11-22"
     */
    date: CalendarDate;
};

/**
 * What {@link airQualityOnDate} answers.
 */
export type AirQualityOnDateResult = DailyIndex;

/**
 * Air quality of any day, by borough
 *
 * The index of one day for each pollutant at each site of a group, sorted into boroughs, as
 * `airQualityDaily` gives it for the latest day. Ask for days in the past; a day to come has nothing.
 *
 * Made after the day ended. Readings behind it may still be corrected.
 */
export const airQualityOnDate: (client: Client, params: AirQualityOnDateParams, options?: CallOptions) => Call<AirQualityOnDateResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityOnDate',
    path: '/Daily/MonitoringIndex/GroupName={groupName}/Date={date}/Json',
    parse: parseAirQualityOnDate,
    kind: isObject
});

/**
 * What {@link airQualityOnDateInBorough} takes.
 */
export type AirQualityOnDateInBoroughParams = {
    /**
     * Number of a borough in the network's own counting, as `airAuthorities` gives it. It is not the code of the Office for National Statistics: Greenwich is 11 in both, Camden is 6 here and `E09000007` there.
     * @example "11"
     */
    localAuthorityId: LocalAuthorityNumber;
    /**
     * The day, `yyyy-MM-dd`, in GMT.
     * @example "2026-11-22"
     */
    date: CalendarDate;
};

/**
 * What {@link airQualityOnDateInBorough} answers.
 */
export type AirQualityOnDateInBoroughResult = DailyIndex;

/**
 * Air quality of any day in one borough
 *
 * The index of one day for each pollutant at each site of one borough, asked by the network's own number.
 * The answer has the shape of `airQualityOnDate` with one borough in it.
 *
 * Made after the day ended. Readings behind it may still be corrected.
 */
export const airQualityOnDateInBorough: (client: Client, params: AirQualityOnDateInBoroughParams, options?: CallOptions) => Call<AirQualityOnDateInBoroughResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityOnDateInBorough',
    path: '/Daily/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Date={date}/Json',
    parse: parseAirQualityOnDateInBorough,
    kind: isObject
});

/**
 * What {@link airQualityOnDateAtSite} takes.
 */
export type AirQualityOnDateAtSiteParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
    /**
     * The day, `yyyy-MM-dd`, in GMT.
     * @example "2026-11-22"
     */
    date: CalendarDate;
};

/**
 * What {@link airQualityOnDateAtSite} answers.
 */
export type AirQualityOnDateAtSiteResult = DailyIndex;

/**
 * Air quality of any day at one site
 *
 * The index of one day for each pollutant at one site. The answer has the shape of `airQualityOnDate` with
 * one borough and one site in it.
 *
 * Made after the day ended. Readings behind it may still be corrected.
 */
export const airQualityOnDateAtSite: (client: Client, params: AirQualityOnDateAtSiteParams, options?: CallOptions) => Call<AirQualityOnDateAtSiteResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airQualityOnDateAtSite',
    path: '/Daily/MonitoringIndex/SiteCode={siteCode}/Date={date}/Json',
    parse: parseAirQualityOnDateAtSite,
    kind: isObject
});
