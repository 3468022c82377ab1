// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseVehicleArrivals } from '../decoders.ts';

import type { Prediction, Problem, TflError, VehicleId } from '../types.ts';

/**
 * What {@link vehicleArrivals} takes.
 */
export type VehicleArrivalsParams = {
    /**
     * Up to about 25 vehicle ids, joined with commas.
     * @example ["LTZ1042"]
     */
    ids: Readonly<Array<VehicleId>>;
};

/**
 * What {@link vehicleArrivals} answers.
 */
export type VehicleArrivalsResult = Array<Prediction>;

/**
 * Next stops of vehicles
 *
 * Where the vehicles you name call next and when, so that one bus or train can be followed along its way. A bus goes by its registration, a train by its set number; both are `vehicleId` in arrivals. Set numbers may repeat from line to line, so look at `lineId` too. Times to arrival are in seconds, and the list has no order. A vehicle that is not in service answers nothing, and so does one that nobody knows.
 *
 * Live, about 30 seconds old.
 */
export const vehicleArrivals: (client: Client, params: VehicleArrivalsParams, options?: CallOptions) => Call<VehicleArrivalsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'vehicleArrivals',
    path: '/Vehicle/{ids}/Arrivals{?app_key}',
    parse: parseVehicleArrivals,
    kind: isList
});
