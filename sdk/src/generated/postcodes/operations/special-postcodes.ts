// Generated from postcodes@4.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';
import { parseScottishPostcode, parseTerminatedPostcode } from '../decoders.ts';

import type { PostcodeError, Problem, ScottishPostcode, TerminatedPostcode } from '../types.ts';

/**
 * What {@link terminatedPostcode} takes.
 */
export type TerminatedPostcodeParams = {
    /**
     * A whole postcode that once was in use. Capitals and the space do not matter.
     * @example "E1W 1UU"
     */
    postcode: Brand<string, 'Postcode'>;
};

/**
 * What {@link terminatedPostcode} answers.
 */
export type TerminatedPostcodeResult = TerminatedPostcode;

/**
 * Look up a withdrawn postcode
 *
 * When a postcode went out of use and where it was. A postcode in use is not found here.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const terminatedPostcode: (client: Client, params: TerminatedPostcodeParams, options?: CallOptions) => Call<TerminatedPostcodeResult, Problem | PostcodeError> = /*#__PURE__*/ operation(api, {
    name: 'terminatedPostcode',
    path: '/terminated_postcodes/{postcode}',
    parse: parseTerminatedPostcode,
    kind: isObject
});

/**
 * What {@link scottishPostcode} takes.
 */
export type ScottishPostcodeParams = {
    /**
     * A whole postcode in Scotland. Capitals and the space do not matter.
     * @example "EH99 1SP"
     */
    postcode: Brand<string, 'Postcode'>;
};

/**
 * What {@link scottishPostcode} answers.
 */
export type ScottishPostcodeResult = ScottishPostcode;

/**
 * The Holyrood constituency of a postcode
 *
 * The constituency of the Scottish Parliament that a postcode lies in. A postcode outside Scotland is not found.
 *
 * Follows the postcode directory of the Office for National Statistics, which comes out four times a year.
 */
export const scottishPostcode: (client: Client, params: ScottishPostcodeParams, options?: CallOptions) => Call<ScottishPostcodeResult, Problem | PostcodeError> = /*#__PURE__*/ operation(api, {
    name: 'scottishPostcode',
    path: '/scotland/postcodes/{postcode}',
    parse: parseScottishPostcode,
    kind: isObject
});
