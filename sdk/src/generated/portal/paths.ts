// Generated from portal@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a sign-in code by e-mail
         * @description Sends a code of six digits to the address. It makes an account on the first sign-in, and signs in to the account
         *     that exists otherwise. A known and an unknown address get the same answer, so nobody can find out here who has an
         *     account. A newer code replaces an older one.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the code
         * @description Exchanges the code for a session, which arrives as a cookie. The code works once, for ten minutes, only for the
         *     address it was sent to, and only in the browser that asked for it. Three wrong guesses lock it, and then the right
         *     one is refused too.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session on the server, so that the old cookie is worth nothing even if somebody kept it.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your account
         * @description The address you signed up with, and how many keys you hold of how many you may.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Erase your account
         * @description Kills every key at once, ends every session and erases the address and the mails sent to it. Counts of calls stay,
         *     with nothing left that leads to a person. This cannot be undone; export first if you want a copy.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything the portal holds about you
         * @description The account, its keys, its usage and the mails it was sent, in one document. Secrets are not in it, because the
         *     portal does not have them; neither is a mailed code.
         */
        get: operations["exportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your keys
         * @description Every key of the account, newest first, revoked and expired ones included. Never a secret.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description The answer is the only one that ever holds this secret: the portal keeps a keyed hash and nothing to get it back
         *     from. A `live` key opens the gateway; a `test` key is refused there
         *     with a pointer to the sandbox.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description The key is refused from the next request on, and for good. Revoking a revoked key changes nothing.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{keyId}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a key without a gap
         * @description Makes a successor with the same name and the same APIs. The old key goes on working until the grace period ends,
         *     then stops by itself; a grace of 0 stops it now. Of two rotations at the same moment one wins and the other gets
         *     a 409.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{keyId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one key did
         * @description Calls of one key by day and operation, with the limits it is under and what is left of today's.
         */
        get: operations["keyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What all your keys did
         * @description The same rows, added up over every key of the account, revoked ones included.
         */
        get: operations["accountUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue
         * @description Every API of the city that the portal knows, in the order of the catalogue page.
         */
        get: operations["listApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, newest first
         * @description Every published release with its changes, which is the changelog as data.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignUpRequest: {
            /**
             * Format: email
             * @description One plain address. Capitals do not matter.
             * @example ada@example.org
             */
            email: string;
        };
        /** @description The same for every address, whether it has an account or not. */
        SignUpAccepted: {
            /**
             * Format: email
             * @description The address as it will be used, in lower case.
             * @example ada@example.org
             */
            email: string;
            /**
             * @description How long a code that was sent now will work.
             * @example 600
             */
            expiresInSeconds: number;
        };
        /**
         * Problem
         * @description Why the portal refused or could not answer, as RFC 9457 describes it, with a stable code to switch on and a page that says how to fix it.
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Identifies the kind of problem. It is the address of its page, relative to the portal.
             * @example /errors/key.expired
             */
            type: string;
            /**
             * @description The kind of problem in a few words. The same for every problem of one kind.
             * @example The key has expired
             */
            title: string;
            /**
             * @description The HTTP status of this answer, repeated so that a logged body still carries it.
             * @example 401
             */
            status: number;
            /**
             * @description What went wrong this time, written for the caller.
             * @example This key expired on 1 October 2026.
             */
            detail: string;
            /**
             * @description Stable code of the kind of problem. Switch on this and never on the texts.
             * @example key.expired
             */
            code: string;
            /**
             * Format: uri
             * @description Page that explains the problem and the way out of it.
             * @example https://openlondon.example/errors/key.expired
             */
            docs: string;
            /**
             * @description Quote it when you ask for help. It also comes as the header `X-Request-Id`.
             * @example req_01kar3w5m8q2t9
             */
            requestId: string;
            /**
             * Format: uri-reference
             * @description The path that was called, without its query.
             * @example /api/tfl/Line/victoria/Status
             */
            instance?: string;
            /** @description Each fault found in the request, when the request itself was at fault. */
            errors?: components["schemas"]["ProblemError"][];
        };
        /**
         * Problem error
         * @description One fault in a request.
         */
        ProblemError: {
            /**
             * @description Where the fault is, `/path`, `/query`, `/header` or `/body` and then the name, as a JSON Pointer.
             * @example /query/radius
             */
            path: string;
            /**
             * @description What is wrong with it.
             * @example must be a number
             */
            message: string;
        };
        SessionRequest: {
            /**
             * Format: email
             * @description The address that the code was sent to.
             * @example ada@example.org
             */
            email: string;
            /**
             * @description Six digits. A string, because a code may begin with 0.
             * @example 204518
             */
            code: string;
        };
        /** @description Who is signed in now, and until when. What proves it is in the cookie, never in a body. */
        Session: {
            account: components["schemas"]["Account"];
            /**
             * Format: date-time
             * @description When the session ends by itself, UTC.
             * @example 2026-11-30T09:30:00Z
             */
            expiresAt: string;
        };
        /** @description Somebody who signed up, which is an address and nothing more. */
        Account: {
            /**
             * @description The account's id. It says nothing about the person.
             * @example acc_7Yd1RkQ4
             */
            id: string;
            /**
             * Format: email
             * @description The verified address, in lower case. The only thing the portal knows of you.
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: date-time
             * @description When the account was made, UTC.
             * @example 2026-11-20T08:15:00Z
             */
            createdAt: string;
            /**
             * @description Keys that work today, rotating ones included.
             * @example 2
             */
            keys: number;
            /**
             * @description How many working keys the account may hold.
             * @example 10
             */
            keyLimit: number;
        };
        /** @description Everything that the portal holds about one account. */
        AccountExport: {
            /**
             * Format: date-time
             * @description When this copy was made, UTC.
             * @example 2026-11-23T10:00:00Z
             */
            exportedAt: string;
            account: components["schemas"]["Account"];
            /** @description Every key ever made that the portal still has a record of. */
            keys: components["schemas"]["KeySummary"][];
            /** @description Every count the portal holds, key by key. */
            usage: components["schemas"]["ExportedUsageRow"][];
            /** @description Every mail sent to the address, newest first. */
            mails: components["schemas"]["SentMail"][];
        };
        /** @description A key without its secret. */
        KeySummary: {
            id: components["schemas"]["KeyId"];
            /**
             * @description The name you gave it.
             * @example Departures board
             */
            name: string;
            /**
             * @description Where the key works.
             * @example live
             */
            environment: "live" | "test" | (string & {});
            /**
             * @description How the secret begins, up to its fourth random character, so that you can tell keys apart.
             * @example ldn_test_9fK2
             */
            start: string;
            /**
             * @description How the secret ends.
             * @example x7Qa
             */
            last4: string;
            /**
             * @description Ids of the APIs it may call; empty means all.
             * @example [
             *       "tfl"
             *     ]
             */
            apis: string[];
            /**
             * @description `rotating` still works, and stops when its grace ends. `expired` covers a grace that has ended.
             * @example active
             */
            status: "active" | "rotating" | "expired" | "revoked" | (string & {});
            /**
             * Format: date-time
             * @description When it was made, UTC.
             * @example 2026-11-20T08:20:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops by itself, UTC; null when it does not.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description After a rotation, until when the old key works, UTC; null on a key that has no successor.
             */
            graceUntil: string | null;
            /**
             * Format: date-time
             * @description When it was revoked, UTC; null when it was not.
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description When the gateway last saw it, UTC, give or take a minute; null when it never did.
             */
            lastUsedAt: string | null;
        };
        /**
         * Key id
         * @description Id of a key, for addresses and for support. It is not the secret and not a part of it.
         * @example key_3Tq8WnZ2
         */
        KeyId: Brand<string, "KeyId">;
        ExportedUsageRow: {
            /** @description Which key made the calls. */
            keyId: components["schemas"]["KeyId"];
            /**
             * Format: date
             * @description The day, UTC.
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description The API's id.
             * @example tfl
             */
            api: string;
            /**
             * @description The operation's full id, the same as on its reference page.
             * @example tfl.lineStatusByMode
             */
            operation: string;
            /**
             * @description Calls that the gateway let through.
             * @example 318
             */
            calls: number;
            /**
             * @description Of those calls, the ones answered with a status of 400 or above.
             * @example 4
             */
            errors: number;
            /**
             * @description Calls refused with 429. They are not in `calls`.
             * @example 0
             */
            limited: number;
        };
        /** @description A mail to the address, without its text. */
        SentMail: {
            /**
             * @description The mail's id in the outbox.
             * @example mail_41
             */
            id: string;
            /**
             * @description Why it was written.
             * @example release
             */
            kind: "sign-in-code" | "key-created" | "key-rotated" | "key-revoked" | "release" | (string & {});
            /**
             * @description Its subject line.
             * @example A change in Transport for London touches one of your keys
             */
            subject: string;
            /**
             * Format: date-time
             * @description When it was written, UTC.
             * @example 2026-11-22T18:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a mail server took it, UTC; null while it waits.
             * @example 2026-11-22T18:00:02Z
             */
            sentAt: string | null;
        };
        KeyList: {
            /** @description Newest first. */
            keys: components["schemas"]["KeySummary"][];
            /**
             * @description How many working keys the account may hold.
             * @example 10
             */
            limit: number;
        };
        KeyRequest: {
            /**
             * @description A name you will recognise. Shown as plain text everywhere.
             * @example Departures board
             */
            name: string;
            /**
             * @description A `live` key opens the gateway. A `test` key is refused there with a pointer to the sandbox, which needs no key: so a program under test can never reach an owner.
             * @enum {string}
             */
            environment: "live" | "test";
            /**
             * @description Ids of the APIs that the key may call. Empty or left out means all of them, future ones too.
             * @default []
             * @example [
             *       "tfl",
             *       "postcodes"
             *     ]
             */
            apis?: string[];
        };
        IssuedKey: {
            key: components["schemas"]["KeySummary"];
            secret: components["schemas"]["Secret"];
        };
        /**
         * @description The key itself. Shown in this answer and never again; keep it out of code and logs.
         * @example ldn_test_EXAMPLE-shown-once
         */
        Secret: string;
        RotationRequest: {
            /**
             * @description How long the old key goes on working. 0 stops it at once.
             * @default 72
             * @example 72
             */
            graceHours?: number;
        };
        RotatedKey: {
            key: components["schemas"]["KeySummary"];
            secret: components["schemas"]["Secret"];
            previous: components["schemas"]["KeySummary"];
        };
        Usage: {
            /**
             * Format: date
             * @description First day counted, UTC.
             * @example 2026-11-17
             */
            from: string;
            /**
             * Format: date
             * @description Last day counted, which is today, UTC.
             * @example 2026-11-23
             */
            to: string;
            /** @description One row for each day and operation that had a call, newest day first, then by operation. */
            rows: components["schemas"]["UsageRow"][];
            totals: components["schemas"]["UsageTotals"];
            limits: components["schemas"]["UsageLimits"];
        };
        UsageRow: {
            /**
             * Format: date
             * @description The day, UTC.
             * @example 2026-11-23
             */
            date: string;
            /**
             * @description The API's id.
             * @example tfl
             */
            api: string;
            /**
             * @description The operation's full id, the same as on its reference page.
             * @example tfl.lineStatusByMode
             */
            operation: string;
            /**
             * @description Calls that the gateway let through.
             * @example 318
             */
            calls: number;
            /**
             * @description Of those calls, the ones answered with a status of 400 or above.
             * @example 4
             */
            errors: number;
            /**
             * @description Calls refused with 429. They are not in `calls`.
             * @example 0
             */
            limited: number;
        };
        /** @description The rows added up. */
        UsageTotals: {
            /**
             * @description All calls let through.
             * @example 318
             */
            calls: number;
            /**
             * @description All of those that failed.
             * @example 4
             */
            errors: number;
            /**
             * @description All calls refused with 429.
             * @example 0
             */
            limited: number;
        };
        /** @description What applies now. An account's limits are shared by its keys, so that more keys do not mean more calls. */
        UsageLimits: {
            /**
             * @description Calls a minute.
             * @example 300
             */
            perMinute: number;
            /**
             * @description Calls a day.
             * @example 50000
             */
            perDay: number;
            /**
             * @description What is left of today's calls. The day ends at midnight UTC.
             * @example 49682
             */
            remainingToday: number;
        };
        Catalogue: {
            /** @description In catalogue order. */
            apis: components["schemas"]["CatalogueEntry"][];
        };
        /** @description One API of the city. */
        CatalogueEntry: {
            /**
             * @description The API's id, as it stands in addresses, key scopes and SDK imports.
             * @example tfl
             */
            id: string;
            /**
             * @description The name its owner uses.
             * @example Transport for London
             */
            name: string;
            /** @description What it is for, in one sentence. */
            summary: string;
            /**
             * @description Id of the heading it stands under.
             * @example move
             */
            domain: string;
            /**
             * @description Version of its contract, semver 2.0.0.
             * @example 1.0.0
             */
            version: string;
            /**
             * @description How many operations the contract has.
             * @example 62
             */
            operations: number;
            owner: components["schemas"]["CatalogueOwner"];
            licence: components["schemas"]["CatalogueLicence"];
            lifecycle: components["schemas"]["CatalogueLifecycle"];
            addresses: components["schemas"]["CatalogueAddresses"];
        };
        /** @description Who runs the API. */
        CatalogueOwner: {
            /**
             * @description Who runs the API and answers for it.
             * @example Transport for London
             */
            name: string;
            /**
             * Format: uri
             * @description Their page about it.
             */
            url: string;
        };
        /** @description On which terms its data may be used. */
        CatalogueLicence: {
            /**
             * @description SPDX id where there is one.
             * @example OGL-UK-3.0
             */
            id: string;
            /**
             * @description The licence by name.
             * @example Open Government Licence v3.0
             */
            name: string;
            /**
             * Format: uri
             * @description Its full text.
             */
            url: string;
            /** @description Sentences to show to your users, word for word. */
            attribution: string[];
        };
        /** @description How far it has come. */
        CatalogueLifecycle: {
            /**
             * @description How far to rely on it.
             * @example stable
             */
            state: "alpha" | "beta" | "stable" | "deprecated" | "retired" | (string & {});
            /**
             * Format: date
             * @description In this state since.
             * @example 2026-11-23
             */
            since?: string;
        };
        /** @description Paths on the portal's own origin. */
        CatalogueAddresses: {
            /**
             * @description Where a key calls it. The portal's own API has none.
             * @example /api/tfl
             */
            gateway?: string;
            /**
             * @description Where anybody may try it without a key.
             * @example /sandbox/tfl
             */
            sandbox?: string;
            /**
             * @description The OpenAPI document.
             * @example /apis/tfl/openapi.json
             */
            contract: string;
            /**
             * @description The page for people.
             * @example /apis/tfl
             */
            page: string;
        };
        Changelog: {
            /** @description Newest first. */
            releases: components["schemas"]["Release"][];
        };
        /** @description One published version of one contract. */
        Release: {
            /**
             * @description The API that was released.
             * @example tfl
             */
            apiId: string;
            /**
             * @description The version it got, semver 2.0.0.
             * @example 2.0.0
             */
            version: string;
            /**
             * @description The version before, null for the first.
             * @example 1.4.0
             */
            previous: string | null;
            /**
             * Format: date-time
             * @description When it was published, UTC.
             * @example 2026-11-22T18:00:00Z
             */
            publishedAt: string;
            /**
             * @description How much it moved. A `major` can break a program that calls it.
             * @example major
             */
            bump: "initial" | "major" | "minor" | "patch" | (string & {});
            /** @description The owner's own words, when they said something. */
            note?: string;
            /** @description One entry for each cause. */
            changes: components["schemas"]["ReleaseChange"][];
        };
        /** @description One cause of difference between two versions. */
        ReleaseChange: {
            /**
             * @description Id of this kind of change.
             * @example operation-removed
             */
            rule: string;
            /**
             * @description What this change alone would ask for.
             * @example major
             */
            bump: "major" | "minor" | "patch" | (string & {});
            /** @description One sentence that says what happened. */
            message: string;
            /**
             * @description Full ids of the operations it reaches, sorted.
             * @example [
             *       "tfl.lineArrivals"
             *     ]
             */
            operations: string[];
            /** @description JSON Pointer into the contract, where to look. */
            pointer: string;
        };
    };
    responses: {
        /** @description The request cannot be understood: a parameter is missing, malformed or out of range. `errors` names each. */
        BadRequest: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request came from a page on another origin, and was refused before anything was read or changed. */
        Forbidden: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is longer than 16 KB, which nothing here needs. */
        PayloadTooLarge: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The limit is used up. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description What is left of the limit, e.g. `"keyed";r=412;t=23`, where `r` is calls left and `t` the seconds until it is whole again. */
                RateLimit?: string;
                /** @description The limit itself, e.g. `"keyed";q=500;w=60`, where `q` is calls and `w` the window in seconds. */
                "RateLimit-Policy"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is well formed, and a value in it cannot be accepted. `errors` names each. */
        UnprocessableEntity: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no session, or it has ended. Sign in again. */
        Unauthorized: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You have no key with this id. A key of somebody else gets the same answer as one that never was. */
        NotFound: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address that the code goes to. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description If mail can reach the address, a code is on its way. */
            202: {
                headers: {
                    /** @description Marks this browser, so that the code works in no other. HttpOnly, and gone with the code. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpAccepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            /** @description The request is well formed, and a value in it cannot be accepted. `errors` names each. */
            422: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address and the code that was sent to it. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.org",
                 *       "code": "204518"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description Signed in. The cookie is set. */
            201: {
                headers: {
                    /** @description The session cookie, HttpOnly and SameSite=Lax, for seven days. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            /**
             * @description The code did not open a session. Wrong, used, expired, locked after three wrong guesses and sent to another address
             *     all get this same answer. Ask for a new code.
             */
            401: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. The cookie is cleared. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account of this session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description There is no session, or it has ended. Sign in again. */
            401: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone and its keys no longer work. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your data and nobody else's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, and how many the account may hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to call the key and where it should work. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Departures board",
                 *       "environment": "live",
                 *       "apis": [
                 *         "tfl"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyRequest"];
            };
        };
        responses: {
            /** @description The key, with its secret this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account holds as many keys as it may, expired and revoked ones not counted. Revoke one first. */
            409: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /** @description The request is well formed, and a value in it cannot be accepted. `errors` names each. */
            422: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
                 * @example key_3Tq8WnZ2
                 */
                keyId: components["schemas"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key no longer works. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
                 * @example key_3Tq8WnZ2
                 */
                keyId: components["schemas"]["KeyId"];
            };
            cookie?: never;
        };
        /** @description How long the old key goes on working. Leave it out for 72 hours. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "graceHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            /** @description The successor with its secret this once, and the old key with the end of its grace. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description You have no key with this id. A key of somebody else gets the same answer as one that never was. */
            404: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is expired or revoked, or it is already being rotated, so it cannot be rotated again. */
            409: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    keyUsage: {
        parameters: {
            query?: {
                /**
                 * @description How many days back to count, today included.
                 * @example 7
                 */
                days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key's id, as `listKeys` gives it. It is not the secret and not a part of it.
                 * @example key_3Tq8WnZ2
                 */
                keyId: components["schemas"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage of the key, newest day first. A key without calls has no rows and totals of zero. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    accountUsage: {
        parameters: {
            query?: {
                /**
                 * @description How many days back to count, today included.
                 * @example 7
                 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage of the account, newest day first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The APIs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description Only the releases of this API.
                 * @example tfl
                 */
                api?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The releases, newest first. An API that has published nothing yet gives an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changelog"];
                };
            };
            /** @description The catalogue has no API with this id. */
            404: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
