// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { LiftDisruption, Problem } from '../types.ts';

/**
 * What {@link liftDisruptions} takes.
 */
export type LiftDisruptionsParams = Record<string, never>;

/**
 * What {@link liftDisruptions} answers.
 */
export type LiftDisruptionsResult = Array<LiftDisruption>;

/**
 * Lifts out of order
 *
 * Every station with a lift out of order now, which lifts they are and what that means for a traveller without steps. A station that is not in the list has no lift reported out of order. A call that fails says nothing at all: the feed is reported to have been offline in May 2025 and to fail now and then, so tell people that you do not know rather than that all is well. The owner's document of 2024 describes other fields (`icsCode`, `naptanCode`, `stopPointName`, `outageStartArea`, `outageEndArea`), which belong to the first version of the feed; clients from 2023 to 2026 all read the three given here.
 *
 * Live. How often the owner refreshes it is not known.
 */
export const liftDisruptions: (client: Client, params?: LiftDisruptionsParams, options?: CallOptions) => Call<LiftDisruptionsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'liftDisruptions',
    path: '/Disruptions/Lifts/v2{?app_key}',
    kind: isList
});
