// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseAccidentStats } from '../decoders.ts';

import type { Accident, Problem, TflError } from '../types.ts';

/**
 * What {@link accidentStats} takes.
 */
export type AccidentStatsParams = {
    /**
     * Calendar year.
     * @example 2019
     */
    year: number;
};

/**
 * What {@link accidentStats} answers.
 */
export type AccidentStatsResult = Array<Accident>;

/**
 * Road accidents of one year
 *
 * Every road accident with an injury that the police recorded in one year, with its place, its time, who was hurt and how badly, and which vehicles took part. One answer holds tens of thousands of accidents, so keep it. Years other than 2005 to 2019 are refused with 400. Class C2, because the age of a hurt person beside a place and a minute may tell who it was to somebody who knows of the accident. Reported as retired on 31 July 2026; no live call of ours has confirmed that.
 *
 * Past years, which do not change. An answer may be a day old.
 *
 * @deprecated Since 2026-07-25, ends on 2026-07-31: The changelog of a client, dated 25 July 2026, reports that Transport for London retires this operation on 31 July 2026. That day is the first report known to us, and the owner's own notice was not found. Build nothing new on it.
 */
export const accidentStats: (client: Client, params: AccidentStatsParams, options?: CallOptions) => Call<AccidentStatsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'accidentStats',
    path: '/AccidentStats/{year}{?app_key}',
    parse: parseAccidentStats,
    kind: isList
});
