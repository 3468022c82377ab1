// Generated from reports@1.2.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseDiscovery } from '../decoders.ts';

import type { Discovery, OwnerErrors, Problem } from '../types.ts';

/**
 * What {@link discovery} takes.
 */
export type DiscoveryParams = Record<string, never>;

/**
 * What {@link discovery} answers.
 */
export type DiscoveryResult = Discovery;

/**
 * What the server is and speaks
 *
 * The addresses of the server, the standard that it follows, the formats that it answers and whom to write to. At a new
 * host ask this first: JSON is optional in the standard, and this contract reads JSON only.
 *
 * Changes now and then. An answer may be a day old.
 */
export const discovery: (client: Client, params?: DiscoveryParams, options?: CallOptions) => Call<DiscoveryResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'discovery',
    path: '/discovery.json',
    parse: parseDiscovery,
    kind: isObject
});
