// Generated from portal@3.6.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { headersAndJsonBody, jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { FoundKey, LeakedKeys, LeakLabels, Problem, ReportTaken } from '../types.ts';

/**
 * What {@link reportFoundKey} takes.
 */
export type ReportFoundKeyParams = {
    /**
     * The whole key, and where it was.
     */
    body: FoundKey;
};

/**
 * What {@link reportFoundKey} answers.
 */
export type ReportFoundKeyResult = ReportTaken;

/**
 * Tell of a key that you found
 *
 * For anybody, without an account. If it is a key of this portal that works, its holder gets a mail, and it is revoked or
 * marked, as whoever runs the portal has set. The answer is the same whoever's it is, and whether it works: it says
 * that the report arrived. The key is not kept. A network may tell of twenty keys an hour.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const reportFoundKey: (client: Client, params: ReportFoundKeyParams, options?: CallOptions) => Call<ReportFoundKeyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportFoundKey',
    path: '/found-keys',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link reportLeakedKeys} takes.
 */
export type ReportLeakedKeysParams = {
    /**
     * Under which of its public keys the scanner has signed. Without one the answer is 401.
     * @example "scanner-1"
     */
    'Github-Public-Key-Identifier'?: string | null | undefined;
    /**
     * The signature of the body, DER in base64. Without one the answer is 401.
     * @example "MEUCIFLZzeK++IhS+y276SRk2Pe5LfDrfvTXu6iwKKcFGCrvAiEAhHN2kDOhy2I6eGkOFmxNkOJ+L2y8oQ9A2T9GGJo6WJY="
     */
    'Github-Public-Key-Signature'?: string | null | undefined;
    /**
     * What was found, 1,000 matches and a megabyte at the most.
     */
    body: LeakedKeys;
};

/**
 * What {@link reportLeakedKeys} answers.
 */
export type ReportLeakedKeysResult = LeakLabels;

/**
 * Report leaked keys, as a secret scanner
 *
 * The alert endpoint of GitHub's secret scanning partner programme, for any scanner whose public key the operator has
 * set: an array of matches, signed byte by byte with ECDSA on P-256 and SHA-256. Each key of this portal is written down
 * once, its holder gets a mail, and it is revoked or marked, as is set. The same report sent again changes nothing. The
 * answer says of each match whether it is a key of this portal. A batch is refused as a whole only where it is not signed,
 * too long, or without a single `token`.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const reportLeakedKeys: (client: Client, params: ReportLeakedKeysParams, options?: CallOptions) => Call<ReportLeakedKeysResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportLeakedKeys',
    path: '/leaked-keys',
    method: 'POST',
    header: ['Github-Public-Key-Identifier', 'Github-Public-Key-Signature'],
    once: true,
    content: headersAndJsonBody,
    kind: isList
});
