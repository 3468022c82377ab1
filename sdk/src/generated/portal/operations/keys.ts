// Generated from portal@3.6.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import { parseNothing } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { jsonBody } from '../../../runtime/request/content.ts';
import type { Brand } from '../../../runtime/call/brand.ts';
import { api } from '../api.ts';

import type { IssuedKey, KeyChange, KeyId, KeyList, KeyRequest, KeySummary, Problem, RotatedKey, RotationRequest } from '../types.ts';

/**
 * What {@link listKeys} takes.
 */
export type ListKeysParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link listKeys} answers.
 */
export type ListKeysResult = KeyList;

/**
 * Your keys
 *
 * Every key of the account, newest first, revoked and expired ones included. Never a secret.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listKeys: (client: Client, params?: ListKeysParams, options?: CallOptions) => Call<ListKeysResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listKeys',
    path: '/keys{?team}',
    kind: isObject
});

/**
 * What {@link createKey} takes.
 */
export type CreateKeyParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
    /**
     * What to call the key and where it should work.
     */
    body: KeyRequest;
};

/**
 * What {@link createKey} answers.
 */
export type CreateKeyResult = IssuedKey;

/**
 * Make a key
 *
 * The answer is the only one that ever holds this secret: the portal keeps a keyed hash and nothing to get it back
 * from. A `live` key opens the gateway; a `browser` key does so for the pages it is bound to; a `test` key is refused
 * there with a pointer to the sandbox. Any of them can be bound to APIs, to networks and to a last day.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const createKey: (client: Client, params: CreateKeyParams, options?: CallOptions) => Call<CreateKeyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'createKey',
    path: '/keys{?team}',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link revokeKey} takes.
 */
export type RevokeKeyParams = {
    /**
     * The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
     * @example "key_3Tq8WnZ2"
     */
    keyId: KeyId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link revokeKey} answers.
 */
export type RevokeKeyResult = undefined;

/**
 * Revoke a key
 *
 * The key is refused from the next request on, and for good. Revoking a revoked key changes nothing.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const revokeKey: (client: Client, params: RevokeKeyParams, options?: CallOptions) => Call<RevokeKeyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'revokeKey',
    path: '/keys/{keyId}{?team}',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link updateKey} takes.
 */
export type UpdateKeyParams = {
    /**
     * The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
     * @example "key_3Tq8WnZ2"
     */
    keyId: KeyId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
    /**
     * What is to be different.
     */
    body: KeyChange;
};

/**
 * What {@link updateKey} answers.
 */
export type UpdateKeyResult = KeySummary;

/**
 * Change what a key may
 *
 * Another name, other APIs, pages or networks, another last day, from the next request on. The secret stays the same.
 * A mail says what was changed. Where a key works cannot be changed, nor a key that has ended: make another one.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const updateKey: (client: Client, params: UpdateKeyParams, options?: CallOptions) => Call<UpdateKeyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'updateKey',
    path: '/keys/{keyId}{?team}',
    method: 'PATCH',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link rotateKey} takes.
 */
export type RotateKeyParams = {
    /**
     * The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
     * @example "key_3Tq8WnZ2"
     */
    keyId: KeyId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
    /**
     * How long the old key goes on working. Leave it out for 72 hours.
     */
    body?: RotationRequest | undefined;
};

/**
 * What {@link rotateKey} answers.
 */
export type RotateKeyResult = RotatedKey;

/**
 * Replace a key without a gap
 *
 * Makes a successor with the same name and the same APIs. The old key goes on working until the grace period ends,
 * then stops by itself; a grace of 0 stops it now. Of two rotations at the same moment one wins and the other gets
 * a 409.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const rotateKey: (client: Client, params: RotateKeyParams, options?: CallOptions) => Call<RotateKeyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'rotateKey',
    path: '/keys/{keyId}/rotation{?team}',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});
