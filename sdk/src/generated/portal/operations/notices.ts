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

import type { IssuedWebhook, NoticeChange, NoticeSettings, Problem, Unsubscription, WebhookDeliveryList, WebhookId, WebhookList, WebhookRequest, WebhookTest } from '../types.ts';

/**
 * What {@link getNoticeSettings} takes.
 */
export type GetNoticeSettingsParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link getNoticeSettings} answers.
 */
export type GetNoticeSettingsResult = NoticeSettings;

/**
 * What you are told of, and how
 *
 * For each topic whether a mail comes at once, in a letter on Mondays, or not.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getNoticeSettings: (client: Client, params?: GetNoticeSettingsParams, options?: CallOptions) => Call<GetNoticeSettingsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getNoticeSettings',
    path: '/notices/settings{?team}',
    kind: isObject
});

/**
 * What {@link updateNoticeSettings} takes.
 */
export type UpdateNoticeSettingsParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
    /**
     * What is to be different.
     */
    body: NoticeChange;
};

/**
 * What {@link updateNoticeSettings} answers.
 */
export type UpdateNoticeSettingsResult = NoticeSettings;

/**
 * Choose what you are told of
 *
 * What is left out stays as it is. Mails on security always come at once: that a key of yours was found, made, changed,
 * rotated or revoked. So do the answers to requests of yours.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const updateNoticeSettings: (client: Client, params: UpdateNoticeSettingsParams, options?: CallOptions) => Call<UpdateNoticeSettingsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'updateNoticeSettings',
    path: '/notices/settings{?team}',
    method: 'PATCH',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link listWebhooks} takes.
 */
export type ListWebhooksParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link listWebhooks} answers.
 */
export type ListWebhooksResult = WebhookList;

/**
 * Your webhooks
 *
 * Addresses that are told of notices by program, oldest first. Never a secret.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listWebhooks: (client: Client, params?: ListWebhooksParams, options?: CallOptions) => Call<ListWebhooksResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listWebhooks',
    path: '/webhooks{?team}',
    kind: isObject
});

/**
 * What {@link createWebhook} takes.
 */
export type CreateWebhookParams = {
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
    /**
     * Which address, and which topics.
     */
    body: WebhookRequest;
};

/**
 * What {@link createWebhook} answers.
 */
export type CreateWebhookResult = IssuedWebhook;

/**
 * Have an address told by program
 *
 * What happens in the topics you name is sent to the address by POST, signed as the Standard Webhooks specification
 * says, and sent again for a day when it is not answered with 2xx. The address starts with `https` and leads to the
 * public internet, when it is given and whenever something is sent. Redirects are not followed. The secret that proves
 * the signatures stands in this answer and nowhere else.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const createWebhook: (client: Client, params: CreateWebhookParams, options?: CallOptions) => Call<CreateWebhookResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'createWebhook',
    path: '/webhooks{?team}',
    method: 'POST',
    once: true,
    content: jsonBody,
    kind: isObject
});

/**
 * What {@link deleteWebhook} takes.
 */
export type DeleteWebhookParams = {
    /**
     * The webhook's id.
     * @example "whk_4Rb7QwX3"
     */
    webhookId: WebhookId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link deleteWebhook} answers.
 */
export type DeleteWebhookResult = undefined;

/**
 * Delete a webhook
 *
 * Nothing more is sent there, and what was on its way is dropped.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const deleteWebhook: (client: Client, params: DeleteWebhookParams, options?: CallOptions) => Call<DeleteWebhookResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'deleteWebhook',
    path: '/webhooks/{webhookId}{?team}',
    method: 'DELETE',
    parse: parseNothing
});

/**
 * What {@link rotateWebhookSecret} takes.
 */
export type RotateWebhookSecretParams = {
    /**
     * The webhook's id.
     * @example "whk_4Rb7QwX3"
     */
    webhookId: WebhookId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link rotateWebhookSecret} answers.
 */
export type RotateWebhookSecretResult = IssuedWebhook;

/**
 * Replace the secret of a webhook
 *
 * For a day everything is signed with both secrets, so that you can put the new one in place without losing a message.
 * Replaced again within that day, the older of the two signs nothing from then on: that is how to end one that leaked.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const rotateWebhookSecret: (client: Client, params: RotateWebhookSecretParams, options?: CallOptions) => Call<RotateWebhookSecretResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'rotateWebhookSecret',
    path: '/webhooks/{webhookId}/secret{?team}',
    method: 'POST',
    once: true,
    kind: isObject
});

/**
 * What {@link testWebhook} takes.
 */
export type TestWebhookParams = {
    /**
     * The webhook's id.
     * @example "whk_4Rb7QwX3"
     */
    webhookId: WebhookId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link testWebhook} answers.
 */
export type TestWebhookResult = WebhookTest;

/**
 * Send a test message
 *
 * A message of the type `test`, signed and sent again as every other one. Ten a minute at the most.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const testWebhook: (client: Client, params: TestWebhookParams, options?: CallOptions) => Call<TestWebhookResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'testWebhook',
    path: '/webhooks/{webhookId}/test{?team}',
    method: 'POST',
    once: true,
    kind: isObject
});

/**
 * What {@link listWebhookDeliveries} takes.
 */
export type ListWebhookDeliveriesParams = {
    /**
     * The webhook's id.
     * @example "whk_4Rb7QwX3"
     */
    webhookId: WebhookId;
    /**
     * Of a team you are in, in place of your own account. Your role there says what you may do.
     * @example "team_2Kx9LmP4"
     */
    team?: Brand<string, 'TeamId'> | null | undefined;
};

/**
 * What {@link listWebhookDeliveries} answers.
 */
export type ListWebhookDeliveriesResult = WebhookDeliveryList;

/**
 * What was sent to a webhook
 *
 * The last 50 messages of a fortnight, newest first, with what became of each.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const listWebhookDeliveries: (client: Client, params: ListWebhookDeliveriesParams, options?: CallOptions) => Call<ListWebhookDeliveriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'listWebhookDeliveries',
    path: '/webhooks/{webhookId}/deliveries{?team}',
    kind: isObject
});

/**
 * What {@link getUnsubscription} takes.
 */
export type GetUnsubscriptionParams = {
    /**
     * As it stands in a mail. It ends one kind of mail to one person and does nothing else.
     * @example "acc_7Yd1RkQ4.acc_7Yd1RkQ4.deprecations.EXAMPLE"
     */
    token: string;
};

/**
 * What {@link getUnsubscription} answers.
 */
export type GetUnsubscriptionResult = Unsubscription;

/**
 * What a link in a mail would end
 *
 * Says which mails the token is about, and changes nothing: programs that look into mails open every link. A browser,
 * which accepts HTML, is sent on to a page that asks.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const getUnsubscription: (client: Client, params: GetUnsubscriptionParams, options?: CallOptions) => Call<GetUnsubscriptionResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'getUnsubscription',
    path: '/unsubscriptions/{token}',
    kind: isObject
});

/**
 * What {@link unsubscribe} takes.
 */
export type UnsubscribeParams = {
    /**
     * As it stands in a mail. It ends one kind of mail to one person and does nothing else.
     * @example "acc_7Yd1RkQ4.acc_7Yd1RkQ4.deprecations.EXAMPLE"
     */
    token: string;
};

/**
 * What {@link unsubscribe} answers.
 */
export type UnsubscribeResult = Unsubscription;

/**
 * End one kind of mail
 *
 * What `List-Unsubscribe` in a notice names, for the button of a mail program (RFC 8058): no session is needed, and
 * whatever the body holds is not read. Doing it twice changes nothing. On the account page everything can be
 * chosen anew.
 *
 * Read from the portal's own records for each request, so it has what was done a moment ago.
 */
export const unsubscribe: (client: Client, params: UnsubscribeParams, options?: CallOptions) => Call<UnsubscribeResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'unsubscribe',
    path: '/unsubscriptions/{token}',
    method: 'POST',
    kind: isObject
});
