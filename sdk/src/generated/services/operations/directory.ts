// Generated from services@1.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { DirectoryInfo, Problem } from '../types.ts';

/**
 * What {@link directoryInfo} takes.
 */
export type DirectoryInfoParams = Record<string, never>;

/**
 * What {@link directoryInfo} answers.
 */
export type DirectoryInfoResult = DirectoryInfo;

/**
 * About this directory
 *
 * Which version of the standard the host follows, which profile of it, and where its own OpenAPI document lies.
 * Ask this first at a new host: an answer of `3.0` with the profile of Open Referral UK means that this contract
 * fits. Hosts of the older version 1 are reported to answer other paths and other shapes.
 *
 * Changes rarely. An answer may be a day old.
 */
export const directoryInfo: (client: Client, params?: DirectoryInfoParams, options?: CallOptions) => Call<DirectoryInfoResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'directoryInfo',
    path: '/',
    kind: isObject
});
