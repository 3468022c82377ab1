// Generated from tfl@3.1.0. Do not edit: npm run generate


import { parseAsIs } from '../../../runtime/answer/parse.ts';
import { readBlob } from '../../../runtime/answer/read-blob.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { Latitude, Longitude, Problem, TflError } from '../types.ts';

/**
 * What {@link travelTimeMap} takes.
 */
export type TravelTimeMapParams = {
    /**
     * Zoom level of the map below, as web maps count it.
     * @example 12
     */
    z: number;
    /**
     * Latitude of the centre of the picture, WGS84 degrees.
     * @example 51.5074
     */
    mapCenterLat: Latitude;
    /**
     * Longitude of the centre of the picture, WGS84 degrees.
     * @example -0.1278
     */
    mapCenterLon: Longitude;
    /**
     * Latitude of the point that times are counted from, WGS84 degrees.
     * @example 51.5308
     */
    pinLat: Latitude;
    /**
     * Longitude of the point that times are counted from, WGS84 degrees.
     * @example -0.1238
     */
    pinLon: Longitude;
    /**
     * Width of the picture in pixels.
     * Unit: {px}.
     * @example 600
     */
    width: number;
    /**
     * Height of the picture in pixels.
     * Unit: {px}.
     * @example 400
     */
    height: number;
    /**
     * Title of the scenario of the model. `Base Year` has been seen in use.
     * @example "Base Year"
     */
    scenarioTitle: string;
    /**
     * Time of day, `AM` for the morning peak, `INTER` between the peaks and `PM` for the evening peak.
     * @example "AM"
     */
    timeOfDayId: 'AM' | 'INTER' | 'PM';
    /**
     * Modes of transport that count. `All` has been seen in use.
     * @example "All"
     */
    modeId: string;
    /**
     * Whether times are from the point, to it, or the average of both.
     * @example "From"
     */
    direction: 'Average' | 'From' | 'To';
    /**
     * Minutes between one colour and the next.
     * Unit: min.
     * @example 15
     */
    travelTimeInterval: number;
};

/**
 * What {@link travelTimeMap} answers.
 */
export type TravelTimeMapResult = Blob;

/**
 * Map of travel times from a point
 *
 * A picture to lay over a map, coloured by how long it takes to travel from a point, to it or on average. The times come from a model of public transport and not from a timetable. The owner documents neither the kind of picture nor the words that the parameters take: that it is a PNG is assumed and not confirmed, and the words given here have been seen in clients. Class C2, because a point that is asked for is often a home or a workplace: the request is kept out of logs, and answers are not cached.
 *
 * A model that changes once in years. Answers are not kept, for privacy.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: It stands in the owner's older description only, without a type, and is absent from its current portal (as exported in September 2024). A client reports errors in 2026. The owner has announced no removal; the sunset is the day on which this contract lets go of it.
 */
export const travelTimeMap: (client: Client, params: TravelTimeMapParams, options?: CallOptions) => Call<TravelTimeMapResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'travelTimeMap',
    path: '/TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}{?scenarioTitle,timeOfDayId,modeId,direction,travelTimeInterval,app_key}',
    accept: 'image/png',
    read: readBlob,
    parse: parseAsIs
});

/**
 * What {@link travelTimeCompareMap} takes.
 */
export type TravelTimeCompareMapParams = {
    /**
     * Zoom level of the map below, as web maps count it.
     * @example 12
     */
    z: number;
    /**
     * Latitude of the centre of the picture, WGS84 degrees.
     * @example 51.5074
     */
    mapCenterLat: Latitude;
    /**
     * Longitude of the centre of the picture, WGS84 degrees.
     * @example -0.1278
     */
    mapCenterLon: Longitude;
    /**
     * Latitude of the point that times are counted from, WGS84 degrees.
     * @example 51.5308
     */
    pinLat: Latitude;
    /**
     * Longitude of the point that times are counted from, WGS84 degrees.
     * @example -0.1238
     */
    pinLon: Longitude;
    /**
     * Width of the picture in pixels.
     * Unit: {px}.
     * @example 600
     */
    width: number;
    /**
     * Height of the picture in pixels.
     * Unit: {px}.
     * @example 400
     */
    height: number;
    /**
     * Title of the scenario of the model. `Base Year` has been seen in use.
     * @example "Base Year"
     */
    scenarioTitle: string;
    /**
     * Time of day, `AM` for the morning peak, `INTER` between the peaks and `PM` for the evening peak.
     * @example "AM"
     */
    timeOfDayId: 'AM' | 'INTER' | 'PM';
    /**
     * Modes of transport that count. `All` has been seen in use.
     * @example "All"
     */
    modeId: string;
    /**
     * Whether times are from the point, to it, or the average of both.
     * @example "From"
     */
    direction: 'Average' | 'From' | 'To';
    /**
     * Minutes between one colour and the next.
     * Unit: min.
     * @example 15
     */
    travelTimeInterval: number;
    /**
     * What differs between the two cases. The words are not documented; the example is a guess.
     * @example "timeOfDayId"
     */
    compareType: string;
    /**
     * Value of the other case.
     * @example "PM"
     */
    compareValue: string;
};

/**
 * What {@link travelTimeCompareMap} answers.
 */
export type TravelTimeCompareMapResult = Blob;

/**
 * Map that compares travel times
 *
 * A picture to lay over a map, coloured by how much travel times from a point differ between two cases, such as two times of day or two scenarios of the model. Which case is set against which follows from `compareType` and `compareValue`, whose words the owner does not document. That the picture is a PNG is assumed and not confirmed. Class C2, because a point that is asked for is often a home or a workplace: the request is kept out of logs, and answers are not cached.
 *
 * A model that changes once in years. Answers are not kept, for privacy.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: It stands in the owner's older description only, without a type, and is absent from its current portal (as exported in September 2024). A client reports errors in 2026. The owner has announced no removal; the sunset is the day on which this contract lets go of it.
 */
export const travelTimeCompareMap: (client: Client, params: TravelTimeCompareMapParams, options?: CallOptions) => Call<TravelTimeCompareMapResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'travelTimeCompareMap',
    path: '/TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}{?scenarioTitle,timeOfDayId,modeId,direction,travelTimeInterval,compareType,compareValue,app_key}',
    accept: 'image/png',
    read: readBlob,
    parse: parseAsIs
});
