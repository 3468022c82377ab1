// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { BikePointId, BikePointOccupancy, CarParkId, CarParkOccupancy, ChargeConnectorId, ChargeConnectorOccupancy, Problem, TflError } from '../types.ts';

/**
 * What {@link carParkOccupancies} takes.
 */
export type CarParkOccupanciesParams = Record<string, never>;

/**
 * What {@link carParkOccupancies} answers.
 */
export type CarParkOccupanciesResult = Array<CarParkOccupancy>;

/**
 * How full every car park is
 *
 * Free and taken bays of every station car park that has counters. Users have reported nothing but status 500 for a long time, so do not count on an answer.
 *
 * Meant to be live. Not known to answer.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: Absent from the owner's current portal (as exported in September 2024), and reported to answer 500, last in June 2026. The owner has announced no removal; the sunset is the day on which this contract lets go of it. How many bays a car park has stands among its facts in `placesByType`.
 */
export const carParkOccupancies: (client: Client, params?: CarParkOccupanciesParams, options?: CallOptions) => Call<CarParkOccupanciesResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'carParkOccupancies',
    path: '/Occupancy/CarPark{?app_key}',
    kind: isList
});

/**
 * What {@link carParkOccupancy} takes.
 */
export type CarParkOccupancyParams = {
    /**
     * Id of the car park, as `stopCarParks` and `placesByType` give it.
     * @example "CarParks_800491"
     */
    id: CarParkId;
};

/**
 * What {@link carParkOccupancy} answers.
 */
export type CarParkOccupancyResult = CarParkOccupancy;

/**
 * How full one car park is
 *
 * Free and taken bays of one station car park. Users have reported nothing but status 500 for a long time, so do not count on an answer.
 *
 * Meant to be live. Not known to answer.
 *
 * @deprecated Since 2026-11-24, ends on 2027-05-31: Absent from the owner's current portal (as exported in September 2024), and reported to answer 500, last in June 2026. The owner has announced no removal; the sunset is the day on which this contract lets go of it. How many bays the car park has stands among its facts in `place`.
 */
export const carParkOccupancy: (client: Client, params: CarParkOccupancyParams, options?: CallOptions) => Call<CarParkOccupancyResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'carParkOccupancy',
    path: '/Occupancy/CarPark/{id}{?app_key}',
    kind: isObject
});

/**
 * What {@link chargeConnectors} takes.
 */
export type ChargeConnectorsParams = Record<string, never>;

/**
 * What {@link chargeConnectors} answers.
 */
export type ChargeConnectorsResult = Array<ChargeConnectorOccupancy>;

/**
 * State of every charge connector
 *
 * Whether each charge connector for electric cars is free, in use or broken, several hundred of them. There are no positions here: `placesByType` with `ChargeConnector` has them, under the same id with the source system before it. Some are for taxis only; their ids say so.
 *
 * Live, as the operators report it. A connector that has stopped reporting stays at its last state or at `Unknown`.
 */
export const chargeConnectors: (client: Client, params?: ChargeConnectorsParams, options?: CallOptions) => Call<ChargeConnectorsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'chargeConnectors',
    path: '/Occupancy/ChargeConnector{?app_key}',
    kind: isList
});

/**
 * What {@link chargeConnectorStatus} takes.
 */
export type ChargeConnectorStatusParams = {
    /**
     * One or more ids of connectors, joined with commas.
     * @example ["ChargePointESB-UT04QK-1","ChargePointCM-24473-67148"]
     */
    ids: Readonly<Array<ChargeConnectorId>>;
};

/**
 * What {@link chargeConnectorStatus} answers.
 */
export type ChargeConnectorStatusResult = Array<ChargeConnectorOccupancy>;

/**
 * State of charge connectors by id
 *
 * Whether one or several charge connectors are free, in use or broken. Ask by the operator's id, `sourceSystemPlaceId`, and not by the number in `id` nor by the id of the place.
 *
 * Live, as the operators report it.
 */
export const chargeConnectorStatus: (client: Client, params: ChargeConnectorStatusParams, options?: CallOptions) => Call<ChargeConnectorStatusResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'chargeConnectorStatus',
    path: '/Occupancy/ChargeConnector/{ids}{?app_key}',
    kind: isList
});

/**
 * What {@link bikePointOccupancy} takes.
 */
export type BikePointOccupancyParams = {
    /**
     * One or more ids of docking stations, joined with commas.
     * @example ["BikePoints_14"]
     */
    ids: Readonly<Array<BikePointId>>;
};

/**
 * What {@link bikePointOccupancy} answers.
 */
export type BikePointOccupancyResult = Array<BikePointOccupancy>;

/**
 * Bikes and docks by station
 *
 * Bikes, electric bikes and free docks of one or several docking stations, as plain numbers. It is the short form of `bikePoint`, without positions and without texts to take apart.
 *
 * Live figures, at most a few minutes old.
 */
export const bikePointOccupancy: (client: Client, params: BikePointOccupancyParams, options?: CallOptions) => Call<BikePointOccupancyResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'bikePointOccupancy',
    path: '/Occupancy/BikePoints/{ids}{?app_key}',
    kind: isList
});
