// Generated from food-hygiene@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { headerParameters } from '../../../runtime/request/content.ts';
import { shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseScoreDescriptors } from '../decoders.ts';

import type { EstablishmentId, OwnerError, Problem, ScoreDescriptors } from '../types.ts';

/**
 * What {@link scoreDescriptors} takes.
 */
export type ScoreDescriptorsParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
    /**
     * FHRSID of the business whose scores are to be explained.
     * @example 1904512
     */
    establishmentId: EstablishmentId;
};

/**
 * What {@link scoreDescriptors} answers.
 */
export type ScoreDescriptorsResult = ScoreDescriptors;

/**
 * What the scores of a business mean
 *
 * One sentence for each of the three scores of a business, such as `Good` for 5 points of hygiene. Scores are penalty points, so 0 is best. The list is empty when the business has no scores.
 *
 * Councils publish when they have rated, most nights. Cached for ten minutes.
 */
export const scoreDescriptors: (client: Client, params: ScoreDescriptorsParams, options?: CallOptions) => Call<ScoreDescriptorsResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'scoreDescriptors',
    path: '/ScoreDescriptors{?establishmentId*}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseScoreDescriptors,
    kind: isObject
}, {}, { 'x-api-version': '2' });
