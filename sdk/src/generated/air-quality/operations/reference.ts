// Generated from air-quality@2.0.0. Do not edit: npm run generate


import { isObject, isObjects } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import { readBlob } from '../../../runtime/answer/read-blob.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseAirAuthorities, parseAirGroups, parseAirHealthAdvice, parseAirPollutant, parseAirPollutants, parseAirSitePollutants, parseAirSites } from '../decoders.ts';

import type { HealthAdvice, MonitoringAuthority, MonitoringSite, MonitoringSiteWithPollutants, Pollutant, Problem, SiteGroup, SpeciesCode } from '../types.ts';

/**
 * What {@link airGroups} takes.
 */
export type AirGroupsParams = Record<string, never>;

/**
 * What {@link airGroups} answers.
 */
export type AirGroupsResult = Array<SiteGroup>;

/**
 * Groups of sites
 *
 * The groups that sites are sorted into: Greater London, places around it, and single boroughs. Their names
 * are what `groupName` asks for everywhere else.
 *
 * Changes hardly ever. An answer may be a day old.
 */
export const airGroups: (client: Client, params?: AirGroupsParams, options?: CallOptions) => Call<AirGroupsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airGroups',
    path: '/Information/Groups/Json',
    parse: parseAirGroups,
    kind: isObjects
});

/**
 * What {@link airAuthorities} takes.
 */
export type AirAuthoritiesParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
};

/**
 * What {@link airAuthorities} answers.
 */
export type AirAuthoritiesResult = Array<MonitoringAuthority>;

/**
 * Boroughs of the network
 *
 * The boroughs of a group with the number that the network gives them and a point in their middle. The
 * number is the network's own; the SDK adds `areaCode`, the code of the Office for National Statistics,
 * which other data sets join by.
 *
 * Changes hardly ever. An answer may be a day old.
 */
export const airAuthorities: (client: Client, params: AirAuthoritiesParams, options?: CallOptions) => Call<AirAuthoritiesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airAuthorities',
    path: '/Information/MonitoringLocalAuthority/GroupName={groupName}/Json',
    parse: parseAirAuthorities,
    kind: isObjects
});

/**
 * What {@link airSites} takes.
 */
export type AirSitesParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
};

/**
 * What {@link airSites} answers.
 */
export type AirSitesResult = Array<MonitoringSite>;

/**
 * Measuring sites
 *
 * The sites of a group: code, name, kind, place, borough and since when. Closed sites are listed too; an
 * open one has an empty `@DateClosed`. Take `@Latitude` and `@Longitude`; the members that end in `WGS84`
 * are Web Mercator metres. A few short-lived sites have no place at all.
 *
 * Changes when a site or instrument opens or closes. An answer may be a day old.
 */
export const airSites: (client: Client, params: AirSitesParams, options?: CallOptions) => Call<AirSitesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airSites',
    path: '/Information/MonitoringSites/GroupName={groupName}/Json',
    parse: parseAirSites,
    kind: isObjects
});

/**
 * What {@link airSitePollutants} takes.
 */
export type AirSitePollutantsParams = {
    /**
     * Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
     * @example "London"
     */
    groupName: string;
};

/**
 * What {@link airSitePollutants} answers.
 */
export type AirSitePollutantsResult = Array<MonitoringSiteWithPollutants>;

/**
 * Measuring sites and what they measure
 *
 * The sites of a group as `airSites` gives them, and for each the pollutants it measures or has measured,
 * with begin and end. Use it to find sites that measure a pollutant in the time you need, before you ask for
 * readings.
 *
 * Changes when a site or instrument opens or closes. An answer may be a day old.
 */
export const airSitePollutants: (client: Client, params: AirSitePollutantsParams, options?: CallOptions) => Call<AirSitePollutantsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airSitePollutants',
    path: '/Information/MonitoringSiteSpecies/GroupName={groupName}/Json',
    parse: parseAirSitePollutants,
    kind: isObjects
});

/**
 * What {@link airPollutants} takes.
 */
export type AirPollutantsParams = Record<string, never>;

/**
 * What {@link airPollutants} answers.
 */
export type AirPollutantsResult = Array<Pollutant>;

/**
 * Pollutants
 *
 * The pollutants the index knows, each with a code, a name and a few sentences on where it comes from and
 * what it does to health.
 *
 * Changes hardly ever. An answer may be a day old.
 */
export const airPollutants: (client: Client, params?: AirPollutantsParams, options?: CallOptions) => Call<AirPollutantsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airPollutants',
    path: '/Information/Species/Json',
    parse: parseAirPollutants,
    kind: isObjects
});

/**
 * What {@link airPollutant} takes.
 */
export type AirPollutantParams = {
    /**
     * Code of one pollutant, as `airPollutants` gives it.
     * @example "NO2"
     */
    speciesCode: SpeciesCode;
};

/**
 * What {@link airPollutant} answers.
 */
export type AirPollutantResult = Pollutant;

/**
 * One pollutant
 *
 * One pollutant by its code, with a name and a few sentences on where it comes from and what it does to
 * health.
 *
 * Changes hardly ever. An answer may be a day old.
 */
export const airPollutant: (client: Client, params: AirPollutantParams, options?: CallOptions) => Call<AirPollutantResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airPollutant',
    path: '/Information/Species/SpeciesCode={speciesCode}/Json',
    parse: parseAirPollutant,
    kind: isObject
});

/**
 * What {@link airHealthAdvice} takes.
 */
export type AirHealthAdviceParams = Record<string, never>;

/**
 * What {@link airHealthAdvice} answers.
 */
export type AirHealthAdviceResult = Array<HealthAdvice>;

/**
 * What the index means for health
 *
 * For each band of the index the advice to people in general and to people at risk, with the lowest and
 * highest index of the band. Show the advice in the owner's words and do not shorten it.
 *
 * Changes hardly ever. An answer may be a day old.
 */
export const airHealthAdvice: (client: Client, params?: AirHealthAdviceParams, options?: CallOptions) => Call<AirHealthAdviceResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airHealthAdvice',
    path: '/Information/IndexHealthAdvice/Json',
    parse: parseAirHealthAdvice,
    kind: isObjects
});

/**
 * What {@link airGuidePdf} takes.
 */
export type AirGuidePdfParams = Record<string, never>;

/**
 * What {@link airGuidePdf} answers.
 */
export type AirGuidePdfResult = Blob;

/**
 * The owner's guide, a PDF
 *
 * The owner's own guide to this API as a PDF document. It is older than some of the operations. The SDK
 * gives a `Blob`.
 *
 * Changes hardly ever. An answer may be a day old.
 */
export const airGuidePdf: (client: Client, params?: AirGuidePdfParams, options?: CallOptions) => Call<AirGuidePdfResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'airGuidePdf',
    path: '/Information/Documentation/pdf',
    accept: 'application/pdf',
    read: readBlob,
    parse: parseAsIs
});
