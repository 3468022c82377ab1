// Generated from reports@1.2.0. Do not edit: npm run generate


import { isList } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { formBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { AnyToken, JurisdictionId, OwnerErrors, Problem, ReportForm, ReportReceipts, TokenAnswers } from '../types.ts';

/**
 * What {@link submitReport} takes.
 */
export type SubmitReportParams = {
    /**
     * The report as form fields.
     */
    body: ReportForm;
};

/**
 * What {@link submitReport} answers.
 */
export type SubmitReportResult = ReportReceipts;

/**
 * Send a report
 *
 * Sends a report to the authority behind the host, where a person will act on it. Try it in the sandbox, and go live only
 * when the form is right: there is no test flag and no taking back. It is not safe to repeat, so the SDK never retries it;
 * after a timeout look for the report before you send again.
 *
 * The form holds personal data. Every field about the reporter is optional, so leave them out when you can; a report
 * without them is complete. FixMyStreet takes no reports here, and the gateway lets no key send personal data: call a
 * council's own server directly, with the key that it gave you.
 *
 * At once.
 */
export const submitReport: (client: Client, params: SubmitReportParams, options?: CallOptions) => Call<SubmitReportResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'submitReport',
    path: '/requests.json',
    method: 'POST',
    body: 'application/x-www-form-urlencoded',
    once: true,
    content: formBody,
    kind: isList
});

/**
 * What {@link reportIdFromToken} takes.
 */
export type ReportIdFromTokenParams = {
    /**
     * The token that `submitReport` answered.
     * @example "tk-7f3a91"
     */
    token: AnyToken;
    /**
     * Which authority is meant, for a server that serves several. FixMyStreet takes no notice of it here.
     * @example "fixmystreet"
     */
    jurisdiction_id?: JurisdictionId | null | undefined;
};

/**
 * What {@link reportIdFromToken} answers.
 */
export type ReportIdFromTokenResult = TokenAnswers;

/**
 * The id behind a token
 *
 * For reports that were answered with a token and not with an id: the id, once the authority has given one. Ask again
 * after a while when it is missing. FixMyStreet does not serve this operation.
 *
 * Read from the owner's database as you ask, and an answer may be a minute old.
 */
export const reportIdFromToken: (client: Client, params: ReportIdFromTokenParams, options?: CallOptions) => Call<ReportIdFromTokenResult, OwnerErrors | Problem> = /*#__PURE__*/ operation(api, {
    name: 'reportIdFromToken',
    path: '/tokens/{token}.json{?jurisdiction_id*}',
    kind: isList
});
