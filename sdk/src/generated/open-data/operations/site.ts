// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { whenTrue } from '../../../runtime/answer/result.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseLicenseList, parseStatusShow } from '../decoders.ts';

import type { CkanError, License, Problem, Status } from '../types.ts';

/**
 * What {@link licenseList} takes.
 */
export type LicenseListParams = Record<string, never>;

/**
 * What {@link licenseList} answers.
 */
export type LicenseListResult = Array<License>;

/**
 * Licences of the host
 *
 * The licences that publishers of this host can choose, by the id that data sets carry as `license_id`.
 *
 * Changes once in years. Cached for a day.
 */
export const licenseList: (client: Client, params?: LicenseListParams, options?: CallOptions) => Call<LicenseListResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'licenseList',
    path: '/api/3/action/license_list',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseLicenseList,
    kind: isList
});

/**
 * What {@link statusShow} takes.
 */
export type StatusShowParams = Record<string, never>;

/**
 * What {@link statusShow} answers.
 */
export type StatusShowResult = Status;

/**
 * What a host says of itself
 *
 * Title, address, version and plug-ins of a host. Ask this first of a host you do not know: `ckan_version` tells whether it is CKAN at all.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const statusShow: (client: Client, params?: StatusShowParams, options?: CallOptions) => Call<StatusShowResult, Problem | CkanError> = /*#__PURE__*/ operation(api, {
    name: 'statusShow',
    path: '/api/3/action/status_show',
    isResult: /*#__PURE__*/ whenTrue('success'),
    parse: parseStatusShow,
    kind: isObject
});
