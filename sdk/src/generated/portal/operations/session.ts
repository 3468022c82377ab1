// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import { api } from '../api.ts';

import type { Problem, Session, SessionRequest, SignUpAccepted, SignUpRequest } from '../types.ts';

/**
 * What {@link signUp} takes.
 */
export type SignUpParams = {
    /**
     * The address that the code goes to.
     */
    body: SignUpRequest;
};

/**
 * What {@link signUp} answers.
 */
export type SignUpResult = SignUpAccepted;

/**
 * Ask for a sign-in code by e-mail
 *
 * Sends a code of six digits to the address. It makes an account on the first sign-in, and signs in to the account
 * that exists otherwise. A known and an unknown address get the same answer, so nobody can find out here who has an
 * account. A newer code replaces an older one.
 *
 * A network may ask for five codes for one address at once, and for one more every six minutes. A browser that has signed
 * in to the address in the last 90 days has an allowance of its own, which nobody else can use up.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const signUp: (client: Client, params: SignUpParams, options?: CallOptions) => Call<SignUpResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'signUp',
    path: '/sign-ups',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link createSession} takes.
 */
export type CreateSessionParams = {
    /**
     * The address and the code that was sent to it.
     */
    body: SessionRequest;
};

/**
 * What {@link createSession} answers.
 */
export type CreateSessionResult = Session;

/**
 * Sign in with the code
 *
 * Exchanges the code for a session, which arrives as a cookie. The code works once, for ten minutes, only for the
 * address it was sent to, and only in the browser that asked for it. Three wrong guesses lock it, and then the right
 * one is refused too.
 *
 * `Accept-Language` of the first sign-in says which language mails to the new account are written in, until its holder
 * chooses another.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const createSession: (client: Client, params: CreateSessionParams, options?: CallOptions) => Call<CreateSessionResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'createSession',
    path: '/sessions',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link endSession} takes.
 */
export type EndSessionParams = Record<string, never>;

/**
 * What {@link endSession} answers.
 */
export type EndSessionResult = undefined;

/**
 * Sign out
 *
 * Ends the session on the server, so that the old cookie is worth nothing even if somebody kept it.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const endSession: (client: Client, params?: EndSessionParams, options?: CallOptions) => Call<EndSessionResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'endSession',
    path: '/sessions/current',
    method: 'DELETE',
    parse: parseNothing
});
