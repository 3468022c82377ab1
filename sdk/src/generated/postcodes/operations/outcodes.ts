// Generated from postcodes@4.0.0. Do not edit: npm run generate


import { either, isList, isNull, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';
import { parseNearestOutcodes, parseOutcode } from '../decoders.ts';

import type { NearestOutcode, Outcode, OwnerError, Problem } from '../types.ts';

/**
 * What {@link outcode} takes.
 */
export type OutcodeParams = {
    /**
     * An outcode. Capitals do not matter.
     * @example "SE1"
     */
    outcode: Brand<string, 'Outcode'>;
};

/**
 * What {@link outcode} answers.
 */
export type OutcodeResult = Outcode;

/**
 * Look up an outcode
 *
 * The middle of a district and every area that it touches, as lists, because a district keeps to no borders.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const outcode: (client: Client, params: OutcodeParams, options?: CallOptions) => Call<OutcodeResult, Problem | OwnerError> = /*#__PURE__*/ operation(api, {
    name: 'outcode',
    path: '/outcodes/{outcode}',
    parse: parseOutcode,
    kind: isObject
});

/**
 * What {@link nearestOutcodes} takes.
 */
export type NearestOutcodesParams = {
    /**
     * An outcode. Capitals do not matter.
     * @example "SE1"
     */
    outcode: Brand<string, 'Outcode'>;
    /**
     * How far to look.
     * Unit: m.
     * @default 5000
     * @example 3000
     */
    radius?: number | null | undefined;
    /**
     * How many to answer at most.
     * @default 10
     * @example 3
     */
    limit?: number | null | undefined;
};

/**
 * What {@link nearestOutcodes} answers.
 */
export type NearestOutcodesResult = Array<NearestOutcode> | null;

/**
 * Outcodes around an outcode
 *
 * The districts around this one, nearest first by their middles. The first row is the outcode itself, at distance 0.
 * The owner serves this operation without describing it.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const nearestOutcodes: (client: Client, params: NearestOutcodesParams, options?: CallOptions) => Call<NearestOutcodesResult, OwnerError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'nearestOutcodes',
    path: '/outcodes/{outcode}/nearest{?radius,limit}',
    parse: parseNearestOutcodes,
    kind: /*#__PURE__*/ either(isList, isNull)
});
