// Generated from air-quality@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseAirReadings, parseAirReadingsByPeriod, parseAirSiteReadings } from '../decoders.ts';

import type { AirSiteCode, CalendarDate, Problem, Readings, SiteReadings, SpeciesCode } from '../types.ts';

/**
 * What {@link airReadings} takes.
 */
export type AirReadingsParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
    /**
     * Code of one pollutant, as `airPollutants` gives it.
     * @example "NO2"
     */
    speciesCode: SpeciesCode;
    /**
     * First day, `yyyy-MM-dd`, from midnight GMT.
     * @example "2026-11-22"
     */
    startDate: CalendarDate;
    /**
     * Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
     * @example "2026-11-23"
     */
    endDate: CalendarDate;
};

/**
 * What {@link airReadings} answers.
 */
export type AirReadingsResult = Readings;

/**
 * Readings of one pollutant at one site
 *
 * Hourly concentrations of one pollutant at one site, oldest first, in micrograms in a cubic metre, for CO
 * in milligrams. Each time is the begin of its hour in GMT, in summer too. An hour in which the instrument
 * gave nothing has an empty value. Ask for a year at most; longer times are slow. Recent readings are
 * provisional.
 *
 * Readings appear about an hour after the hour they are for, and may be corrected for months.
 */
export const airReadings: (client: Client, params: AirReadingsParams, options?: CallOptions) => Call<AirReadingsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airReadings',
    path: '/Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Json',
    parse: parseAirReadings,
    kind: isObject
});

/**
 * What {@link airReadingsByPeriod} takes.
 */
export type AirReadingsByPeriodParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
    /**
     * Code of one pollutant, as `airPollutants` gives it.
     * @example "NO2"
     */
    speciesCode: SpeciesCode;
    /**
     * First day, `yyyy-MM-dd`, from midnight GMT.
     * @example "2026-11-22"
     */
    startDate: CalendarDate;
    /**
     * Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
     * @example "2026-11-23"
     */
    endDate: CalendarDate;
    /**
     * How long each reading lasts, one hour or one day.
     * @example "Daily"
     */
    period: 'Hourly' | 'Daily';
    /**
     * Unit to give the readings in. Clients send `ugm3`, micrograms in a cubic metre; the owner's list of units is not known here.
     * @example "ugm3"
     */
    units: 'ugm3' | (string & {});
    /**
     * Clients send 0, which leaves out nothing. A higher number is reported to thin the readings out; the owner has not confirmed it.
     * @example 0
     */
    step: number;
};

/**
 * What {@link airReadingsByPeriod} answers.
 */
export type AirReadingsByPeriodResult = Readings;

/**
 * Readings of one pollutant by hour or day
 *
 * As `airReadings`, and you choose whether a row stands for an hour or a day, and in which unit. What each
 * unit and step does is known from clients and not from the owner. With `Hourly`, `ugm3` and step 0 the
 * answer is that of `airReadings`.
 *
 * Readings appear about an hour after the hour they are for, and may be corrected for months.
 */
export const airReadingsByPeriod: (client: Client, params: AirReadingsByPeriodParams, options?: CallOptions) => Call<AirReadingsByPeriodResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airReadingsByPeriod',
    path: '/Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Period={period}/Units={units}/Step={step}/Json',
    parse: parseAirReadingsByPeriod,
    kind: isObject
});

/**
 * What {@link airSiteReadings} takes.
 */
export type AirSiteReadingsParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
    /**
     * First day, `yyyy-MM-dd`, from midnight GMT.
     * @example "2026-11-22"
     */
    startDate: CalendarDate;
    /**
     * Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
     * @example "2026-11-23"
     */
    endDate: CalendarDate;
};

/**
 * What {@link airSiteReadings} answers.
 */
export type AirSiteReadingsResult = SiteReadings;

/**
 * Readings of everything at one site
 *
 * Hourly concentrations of all pollutants at one site. The rows of the pollutants stand in one list, each
 * with its code, in micrograms in a cubic metre, for CO in milligrams. Times are the begin of the hour in
 * GMT. An hour in which an instrument gave nothing has an empty value.
 *
 * Readings appear about an hour after the hour they are for, and may be corrected for months.
 */
export const airSiteReadings: (client: Client, params: AirSiteReadingsParams, options?: CallOptions) => Call<AirSiteReadingsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airSiteReadings',
    path: '/Data/Site/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/Json',
    parse: parseAirSiteReadings,
    kind: isObject
});

/**
 * What {@link airSiteReadingsCsv} takes.
 */
export type AirSiteReadingsCsvParams = {
    /**
     * Code of one site, as `airSites` gives it.
     * @example "MY1"
     */
    siteCode: AirSiteCode;
    /**
     * First day, `yyyy-MM-dd`, from midnight GMT.
     * @example "2026-11-22"
     */
    startDate: CalendarDate;
    /**
     * Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
     * @example "2026-11-23"
     */
    endDate: CalendarDate;
};

/**
 * What {@link airSiteReadingsCsv} answers.
 */
export type AirSiteReadingsCsvResult = string;

/**
 * Readings of everything at one site as a table
 *
 * The readings of `airSiteReadings` as CSV, one line for each hour and one column for each pollutant. The
 * first column is `MeasurementDateGMT`; the others are headed with the site's name, the pollutant and its
 * unit, so read them by position or by what they end with. The SDK gives the text as it is.
 *
 * Readings appear about an hour after the hour they are for, and may be corrected for months.
 */
export const airSiteReadingsCsv: (client: Client, params: AirSiteReadingsCsvParams, options?: CallOptions) => Call<AirSiteReadingsCsvResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airSiteReadingsCsv',
    path: '/Data/Site/Wide/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/csv',
    accept: 'text/csv',
    parse: parseAsIs
});
