// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { Account, AccountChange, AccountExport, Problem } from '../types.ts';

/**
 * What {@link deleteAccount} takes.
 */
export type DeleteAccountParams = Record<string, never>;

/**
 * What {@link deleteAccount} answers.
 */
export type DeleteAccountResult = undefined;

/**
 * Erase your account
 *
 * Kills every key at once, ends every session and erases the address and the mails sent to it. Counts of calls stay,
 * with nothing left that leads to a person. This cannot be undone; export first if you want a copy.
 * A team that you are alone in goes along; one that others would be left in without an owner keeps you from going.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const deleteAccount: (client: Client, params?: DeleteAccountParams, options?: CallOptions) => Call<DeleteAccountResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'deleteAccount',
    path: '/account',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link getAccount} takes.
 */
export type GetAccountParams = Record<string, never>;

/**
 * What {@link getAccount} answers.
 */
export type GetAccountResult = Account;

/**
 * Your account
 *
 * The address you signed up with, and how many keys you hold of how many you may.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getAccount: (client: Client, params?: GetAccountParams, options?: CallOptions) => Call<GetAccountResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getAccount',
    path: '/account',
    kind: isObject
});

/**
 * What {@link updateAccount} takes.
 */
export type UpdateAccountParams = {
    /**
     * What is to be different.
     */
    body: AccountChange;
};

/**
 * What {@link updateAccount} answers.
 */
export type UpdateAccountResult = Account;

/**
 * Choose the language of your mails
 *
 * What is left out stays as it is. Notices, weekly letters and every other mail to you are written in this language from
 * now on; a sign-in code is in that of the page you ask for it on. A language that this portal has no words in is
 * refused, and the refusal names those it has.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const updateAccount: (client: Client, params: UpdateAccountParams, options?: CallOptions) => Call<UpdateAccountResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'updateAccount',
    path: '/account',
    method: 'PATCH',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link exportAccount} takes.
 */
export type ExportAccountParams = Record<string, never>;

/**
 * What {@link exportAccount} answers.
 */
export type ExportAccountResult = AccountExport;

/**
 * Everything the portal holds about you
 *
 * The account, its keys, its usage and the mails it was sent, in one document. Usage stands key by key, newest day
 * first. Secrets are not in it, because the portal does not have them; neither is a mailed code.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const exportAccount: (client: Client, params?: ExportAccountParams, options?: CallOptions) => Call<ExportAccountResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'exportAccount',
    path: '/account/export',
    kind: isObject
});
