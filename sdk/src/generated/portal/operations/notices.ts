// Generated from portal@2.0.0. Do not edit: npm run generate


import type { Call } from '../../../runtime/call.ts';
import type { Client } from '../../../runtime/client.ts';
import { jsonBody } from '../../../runtime/content.ts';
import { operation } from '../../../runtime/operation.ts';
import type { CallOptions } from '../../../runtime/options.ts';
import { api } from '../api.ts';

import type { NoticeChange, NoticeSettings, Unsubscription } from '../types.ts';

/**
 * What {@link getNoticeSettings} takes.
 */
export type GetNoticeSettingsParams = Record<string, never>;

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
 *
 * @see https://openlondon.example/apis/portal/getNoticeSettings
 */
export const getNoticeSettings: (client: Client, params?: GetNoticeSettingsParams, options?: CallOptions) => Call<GetNoticeSettingsResult> = /*#__PURE__*/ operation(api, {
    name: 'getNoticeSettings',
    path: '/notices/settings'
});

/**
 * What {@link updateNoticeSettings} takes.
 */
export type UpdateNoticeSettingsParams = {
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
 *
 * @see https://openlondon.example/apis/portal/updateNoticeSettings
 */
export const updateNoticeSettings: (client: Client, params: UpdateNoticeSettingsParams, options?: CallOptions) => Call<UpdateNoticeSettingsResult> = /*#__PURE__*/ operation(api, {
    name: 'updateNoticeSettings',
    path: '/notices/settings',
    method: 'PATCH',
    once: true,
    content: jsonBody
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
 *
 * @see https://openlondon.example/apis/portal/getUnsubscription
 */
export const getUnsubscription: (client: Client, params: GetUnsubscriptionParams, options?: CallOptions) => Call<GetUnsubscriptionResult> = /*#__PURE__*/ operation(api, {
    name: 'getUnsubscription',
    path: '/unsubscriptions/{token}'
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
 *
 * @see https://openlondon.example/apis/portal/unsubscribe
 */
export const unsubscribe: (client: Client, params: UnsubscribeParams, options?: CallOptions) => Call<UnsubscribeResult> = /*#__PURE__*/ operation(api, {
    name: 'unsubscribe',
    path: '/unsubscriptions/{token}',
    method: 'POST'
});
