// Generated from reports@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/discovery.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the server is and speaks
         * @description The addresses of the server, the standard that it follows, the formats that it answers and whom to write to. At a new
         *     host ask this first: JSON is optional in the standard, and this contract reads JSON only.
         */
        get: operations["discovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of report
         * @description Everything that can be reported, with the code to ask and to send by. FixMyStreet uses the names of its categories as
         *     codes and lists those of every council of the country together, reported to be some 2,600: `Potholes`, `Pothole` and
         *     `Pothole in road` are three different codes of different councils. So take the codes from reports near you.
         */
        get: operations["reportTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{service_code}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one kind of report asks
         * @description The questions that a kind of report asks when its `metadata` is true, for a form to be built from. FixMyStreet does
         *     not serve this operation and answers 404 with a web page; a council's own server and the sandbox do.
         */
        get: operations["reportType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of a period
         * @description Public reports, the newest first, 1,000 at most. For more, or for an older time, go back in steps: set `end_date` to
         *     the `requested_datetime` of the last one and ask again until nothing comes. By the standard a span of dates is 90 days
         *     at most. There is no filter by place. Who reported is no part of this contract.
         */
        get: operations["reports"];
        put?: never;
        /**
         * Send a report
         * @description Sends a report to the authority behind the host, where a person will act on it. Try it in the sandbox, and go live only
         *     when the form is right: there is no test flag and no taking back. It is not safe to repeat, so the SDK never retries it;
         *     after a timeout look for the report before you send again.
         *
         *     The form holds personal data. Every field about the reporter is optional, so leave them out when you can; a report
         *     without them is complete. FixMyStreet takes no reports here, and the gateway lets no key send personal data: call a
         *     council's own server directly, with the key that it gave you.
         */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{service_request_id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report
         * @description One report by its id, as a list of one. FixMyStreet answers an empty list, and not 404, for an id that it does not know
         *     or does not show; an id that is no number gets 404 with a web page.
         */
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens/{token}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The id behind a token
         * @description For reports that were answered with a token and not with an id: the id, once the authority has given one. Ask again
         *     after a while when it is missing. FixMyStreet does not serve this operation.
         */
        get: operations["reportIdFromToken"];
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
        /**
         * Discovery answer
         * @description The envelope around what a server says of itself.
         */
        DiscoveryAnswer: {
            discovery: components["schemas"]["Discovery"];
        };
        /**
         * Discovery
         * @description What a server says of itself.
         */
        Discovery: {
            /**
             * @description When the kinds of report or what they ask for last changed. Read them again when it moves.
             * @example 2021-03-01T00:00:00Z
             */
            changeset: string;
            /**
             * @description How to reach whoever runs it, in words.
             * @example Send email to help@council.example.
             */
            contact: string;
            /**
             * @description Where to get a key for sending, in words. FixMyStreet gives out none.
             * @example Ask help@council.example for a key.
             */
            key_service?: string;
            /**
             * @description How many reports one answer of `reports` holds at most. An addition of FixMyStreet, written as text.
             * @example 1000
             */
            max_requests?: string | number;
            /** @description The addresses of the server, one for live data and perhaps one to test with. */
            endpoints: components["schemas"]["Endpoint"][];
        };
        /**
         * Endpoint
         * @description One address of a server.
         */
        Endpoint: {
            /**
             * @description Address of the standard that it follows.
             * @example http://wiki.open311.org/GeoReport_v2
             */
            specification?: string;
            /**
             * Format: uri
             * @description Its base address. FixMyStreet leaves out the `/v2` that follows.
             * @example https://www.fixmystreet.com/open311
             */
            url: string;
            /**
             * @description As above, for this address.
             * @example 2021-03-01T00:00:00Z
             */
            changeset?: string;
            /**
             * @description Whether it is live.
             * @example production
             */
            type?: "production" | "test" | (string & {});
            /** @description Media types that it answers. XML is always among them; JSON need not be. */
            formats?: string[];
        };
        /**
         * Owner errors
         * @description What is wrong, one entry for each fault.
         */
        OwnerErrors: components["schemas"]["OwnerError"][];
        /**
         * Owner error
         * @description One fault in the server's own words.
         */
        OwnerError: {
            /**
             * @description The HTTP status as a number, or a code of the server's own as text.
             * @example 404
             */
            code: number | string;
            /**
             * @description What is wrong.
             * @example service_code was not found.
             */
            description: string;
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
        /**
         * Jurisdiction id
         * @description Name of an authority, by the standard its web address without `www`.
         * @example fixmystreet
         * @example council.example
         */
        JurisdictionId: Brand<string, "JurisdictionId">;
        /**
         * Latitude
         * @description Degrees north of the equator, WGS84. London lies between 51.28 and 51.70.
         * @example 51.5308
         */
        Latitude: number;
        /**
         * Longitude
         * @description Degrees east of Greenwich, WGS84. Most of London is negative, the west.
         * @example -0.1238
         */
        Longitude: number;
        /**
         * Kinds of report, answer
         * @description FixMyStreet's envelope around the kinds. Other servers answer the bare list.
         */
        ReportTypesAnswer: {
            /** @description The kinds of report. */
            services: components["schemas"]["ReportType"][];
        };
        /**
         * Kind of report
         * @description Something that can be reported.
         */
        ReportType: {
            service_code: components["schemas"]["AnyServiceCode"];
            /**
             * @description Its name.
             * @example Potholes
             */
            service_name: string;
            /**
             * @description What it is for. FixMyStreet repeats the name.
             * @example Holes in the carriageway.
             */
            description?: string | null;
            /**
             * @description Whether it asks for more, which `reportType` then tells. FixMyStreet writes the text `false`, other servers a true or false.
             * @example false
             */
            metadata: string | boolean;
            /**
             * @description Whether the id comes at once (`realtime`), later by a token (`batch`) or never (`blackbox`).
             * @example realtime
             */
            type: "realtime" | "batch" | "blackbox" | (string & {});
            /**
             * @description Other words for it, joined with commas.
             * @example hole, road, tarmac
             */
            keywords?: string | null;
            /**
             * @description The heading it stands under.
             * @example Roads
             */
            group?: string | null;
        };
        /**
         * Service code, text or number
         * @description Code of a kind of report on one server. FixMyStreet uses the category's name; other servers use codes or numbers.
         * @example Potholes
         */
        AnyServiceCode: components["schemas"]["ServiceCode"] | number;
        /**
         * Service code
         * @description Code of a kind of report on one server, as text. At FixMyStreet it is the category's name.
         * @example Potholes
         * @example POTHOLE
         */
        ServiceCode: Brand<string, "ServiceCode">;
        /**
         * Kind of report, definition
         * @description The questions that a kind of report asks.
         */
        ReportTypeDefinition: {
            service_code: components["schemas"]["AnyServiceCode"];
            /** @description The questions. Put them in the order of `order`. */
            attributes: components["schemas"]["ReportQuestion"][];
        };
        /**
         * Report question
         * @description One question that a kind of report asks, or a sentence that it shows.
         */
        ReportQuestion: {
            /**
             * @description Whether it wants an answer. When false, `description` is only to be shown.
             * @example true
             */
            variable: string | boolean;
            /**
             * @description Names the answer: `submitReport` takes it as `attribute[…]` with this in the brackets.
             * @example WIDTH
             */
            code: string | number;
            /**
             * @description What kind of answer. `string` is one line, `text` may be several, and the two lists choose from `values`.
             * @example singlevaluelist
             */
            datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist" | (string & {});
            /**
             * @description Whether it must be answered.
             * @example true
             */
            required: string | boolean;
            /**
             * @description How to write the answer.
             * @example Whole centimetres.
             */
            datatype_description?: string | null;
            /**
             * @description Its place among the questions. 1 comes first.
             * @example 1
             */
            order: string | number;
            /**
             * @description The question or the sentence.
             * @example How wide is the hole?
             */
            description: string | null;
            /** @description What to choose from, for the two lists. */
            values?: components["schemas"]["ReportChoice"][];
        };
        /**
         * Report choice
         * @description One possible answer.
         */
        ReportChoice: {
            /**
             * @description What to send.
             * @example over30
             */
            key: string | number;
            /**
             * @description What to show.
             * @example Wider than 30 cm
             */
            name: string;
        };
        /**
         * Service request id, text or number
         * @description Id of a report on one server. Some servers write it as text and some as a number; it may be given back either way.
         * @example 6120417
         */
        AnyServiceRequestId: components["schemas"]["ServiceRequestId"] | number;
        /**
         * Service request id
         * @description Id of a report on one server, as text.
         * @example 6120417
         */
        ServiceRequestId: Brand<string, "ServiceRequestId">;
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /**
         * Reports, answer
         * @description FixMyStreet's envelope around reports. Other servers answer the bare list.
         */
        ReportsAnswer: {
            /** @description The reports, the newest first. Empty when there are none, for an unknown id too. */
            service_requests: components["schemas"]["Report"][];
        };
        /**
         * Report
         * @description One report as the public may see it. People write freely: a description may name somebody, and the point may be a doorstep.
         */
        Report: {
            service_request_id: components["schemas"]["AnyServiceRequestId"];
            /**
             * @description Its heading. An addition of FixMyStreet, and the beginning of `description` too.
             * @example Deep pothole by the crossing
             */
            title?: string;
            /**
             * @description What was written below the heading. An addition of FixMyStreet.
             * @example About 40 cm wide.
             */
            detail?: string;
            /**
             * @description The whole text, up to 4,000 characters. FixMyStreet joins `title` and `detail` with a colon.
             * @example Deep pothole by the crossing: About 40 cm wide.
             */
            description: string | null;
            /**
             * @description Whether it is open or closed, and nothing finer. Closed covers what was mended and what the council will not do.
             * @example open
             */
            status: "open" | "closed" | (string & {});
            /**
             * @description Why it stands so. FixMyStreet leaves it out.
             * @example Inspected; repair ordered.
             */
            status_notes?: string | null;
            service_code: components["schemas"]["AnyServiceCode"];
            /**
             * @description Name of the kind of report.
             * @example Potholes
             */
            service_name: string;
            agency_responsible?: components["schemas"]["Recipients"];
            /**
             * @description What the council means to do and by when.
             * @example Inspected within 28 days.
             */
            service_notice?: string | null;
            /** @description When it was made, with an offset. */
            requested_datetime: components["schemas"]["DateTime"];
            /** @description When it last changed, with an offset. By the standard, the time of closing for a closed one. */
            updated_datetime: components["schemas"]["DateTime"];
            /**
             * Format: date-time
             * @description By when it should be done. FixMyStreet leaves it out.
             * @example 2026-12-21T17:00:00Z
             */
            expected_datetime?: string | null;
            /** @description When FixMyStreet passed it to the council. Missing until then. */
            agency_sent_datetime?: components["schemas"]["DateTime"];
            /**
             * @description The place in words. FixMyStreet leaves it out.
             * @example Kentish Town Road, London NW5
             */
            address?: string | null;
            /**
             * @description The place in the council's own register. FixMyStreet leaves it out.
             * @example 5000099991
             */
            address_id?: string | number | null;
            /**
             * @description Postcode of the place. FixMyStreet leaves it out.
             * @example NW5 2AA
             */
            zipcode?: string | null;
            /**
             * @description Degrees north of the equator, WGS84. FixMyStreet writes it as text.
             * @example 51.550312
             */
            lat: string | number;
            /**
             * @description Degrees east of Greenwich, WGS84. FixMyStreet writes it as text.
             * @example -0.140211
             */
            long: string | number;
            /**
             * @description Address of a photo, where there is one to show. Photos may show people.
             * @example https://www.fixmystreet.com/photo/6120417.0.full.jpeg
             */
            media_url?: string | null;
            /**
             * @description How it was made. An addition of FixMyStreet.
             * @example Web interface
             */
            interface_used?: string;
            /**
             * @description How many updates it has. An addition of FixMyStreet, missing when there are none.
             * @example 2
             */
            comment_count?: string | number;
        };
        /**
         * Recipients
         * @description Who must see to it. FixMyStreet nests the names; other servers write one name as text.
         */
        Recipients: {
            /** @description Names of the authorities. On a main road one may be Transport for London. */
            recipient: string[];
        };
        /**
         * Report form
         * @description A report as form fields. Tell the place in one of three ways, by a point, in words or by an id. Answers to the questions of the kind go in as fields of their own. All fields about the reporter may be left out.
         */
        ReportForm: {
            /**
             * @description The key of the server that receives it, which is not a key of this portal. The sandbox needs none.
             * @example your-key-at-the-council
             */
            api_key?: string;
            /** @description Which authority is meant, for a server that serves several. */
            jurisdiction_id?: components["schemas"]["JurisdictionId"];
            /** @description What is reported. `reportTypes` lists the codes. */
            service_code: components["schemas"]["AnyServiceCode"];
            /**
             * @description What is wrong, up to 4,000 characters, line breaks allowed, no HTML. Name nobody.
             * @example Deep pothole by the crossing.
             */
            description: string;
            /** @description Degrees north of the equator, WGS84. Needs `long` too. */
            lat?: components["schemas"]["Latitude"];
            /** @description Degrees east of Greenwich, WGS84. Needs `lat` too. Note the name, which is not `lon`. */
            long?: components["schemas"]["Longitude"];
            /**
             * @description The place in words, the smallest part first: number, street, district, postcode.
             * @example Kentish Town Road, by the library, London NW5
             */
            address_string?: string;
            /**
             * @description The place in the council's own register.
             * @example 5000099991
             */
            address_id?: string;
            /**
             * Format: uri
             * @description Address of a photo that the server may fetch. Show no people.
             * @example https://photos.example/pothole.jpg
             */
            media_url?: string;
            /**
             * Format: email
             * @description Reporter. Where to send news. Personal.
             * @example reporter@example.org
             */
            email?: string;
            /** @description Reporter. Given name. Personal. */
            first_name?: string;
            /** @description Reporter. Family name. Personal. */
            last_name?: string;
            /** @description Reporter. Telephone number. Personal. */
            phone?: string;
            /** @description Reporter. Names a telephone for good. Personal; do not send it. */
            device_id?: string;
            /** @description Reporter. Their account at the server. Personal. */
            account_id?: string;
        } & (components["schemas"]["ReportPlace"] & components["schemas"]["ReportAnswers"]);
        /**
         * Report place
         * @description Where it is, in one of three ways. A point is best.
         */
        ReportPlace: components["schemas"]["ReportPoint"] | components["schemas"]["ReportAddress"] | components["schemas"]["ReportAddressId"];
        /**
         * Report point
         * @description Where it is, as a point.
         */
        ReportPoint: {
            /** @description Degrees north of the equator, WGS84. */
            lat: components["schemas"]["Latitude"];
            /** @description Degrees east of Greenwich, WGS84. Note the name, which is not `lon`. */
            long: components["schemas"]["Longitude"];
        };
        /**
         * Report address
         * @description Where it is, in words.
         */
        ReportAddress: {
            /**
             * @description The place in words, the smallest part first: number, street, district, postcode.
             * @example Kentish Town Road, by the library, London NW5
             */
            address_string: string;
        };
        /**
         * Report address id
         * @description Where it is, by a register.
         */
        ReportAddressId: {
            /**
             * @description The place in the council's own register.
             * @example 5000099991
             */
            address_id: string;
        };
        /**
         * Report answers
         * @description Answers to the questions that `reportType` lists: a field `attribute[CODE]` holds one value, a field `attribute[CODE][]` a list of them.
         */
        ReportAnswers: {
            [key: string]: string | number | string[];
        };
        /**
         * Report receipts
         * @description A list of one receipt.
         */
        ReportReceipts: components["schemas"]["ReportReceipt"][];
        /**
         * Report receipt
         * @description What became of a report that was sent. Either an id or a token comes, never both; a `blackbox` kind gives neither.
         */
        ReportReceipt: {
            /** @description Its id, when the kind is `realtime`. */
            service_request_id?: components["schemas"]["AnyServiceRequestId"];
            /** @description What to ask `reportIdFromToken` with, when the kind is `batch`. */
            token?: components["schemas"]["AnyToken"];
            /**
             * @description What the council means to do and by when.
             * @example A highways officer inspects within 28 days.
             */
            service_notice?: string | null;
            /**
             * @description The account of the reporter, when the server has one. Personal.
             * @example null
             */
            account_id?: string | number | null;
        };
        /**
         * Token, text or number
         * @description Stands for a report that has no id yet, as text or as a number.
         * @example tk-7f3a91
         */
        AnyToken: components["schemas"]["Token"] | number;
        /**
         * Token
         * @description Stands for a report that has no id yet.
         * @example tk-7f3a91
         */
        Token: Brand<string, "Token">;
        /**
         * Token answers
         * @description A list of one answer.
         */
        TokenAnswers: components["schemas"]["TokenAnswer"][];
        /**
         * Token answer
         * @description The id behind a token.
         */
        TokenAnswer: {
            /** @description The id of the report. Missing while the server has none, so ask again later. */
            service_request_id?: components["schemas"]["AnyServiceRequestId"];
            /** @description The token that was asked for. */
            token: components["schemas"]["AnyToken"];
        };
    };
    responses: {
        /** @description Something is missing or malformed, or the server failed at it. The standard uses 400 for both. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OwnerErrors"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key came with the request, or it is not a key, or it has expired or been revoked. */
        Unauthorized: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description How to present a key, e.g. `Bearer realm="openlondon"`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is good, and it may not do this: the API, the operation or the privacy class lies outside its scope. */
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
        /** @description The server knows no such report, kind, token or authority. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OwnerErrors"];
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
        /** @description The owner of the API could not be reached, or answered something that is no answer. */
        BadGateway: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Out of service for a while, for maintenance or because too many calls to the owner failed in a row. */
        ServiceUnavailable: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The owner of the API did not answer in time. */
        GatewayTimeout: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
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
    discovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the server says of itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscoveryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reportTypes: {
        parameters: {
            query?: {
                /**
                 * @description Which authority is meant, for a server that serves several. FixMyStreet takes no notice of it here.
                 * @example fixmystreet
                 */
                jurisdiction_id?: components["schemas"]["JurisdictionId"];
                /**
                 * @description Only kinds that some authority at this point takes, degrees north, WGS84. Needs `long` too. An addition of FixMyStreet; whether it narrows the list today is not confirmed.
                 * @example 51.5503
                 */
                lat?: components["schemas"]["Latitude"];
                /**
                 * @description Degrees east of Greenwich of that point, WGS84. Needs `lat` too.
                 * @example -0.1404
                 */
                long?: components["schemas"]["Longitude"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTypesAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reportType: {
        parameters: {
            query?: {
                /**
                 * @description Which authority is meant, for a server that serves several. FixMyStreet takes no notice of it here.
                 * @example fixmystreet
                 */
                jurisdiction_id?: components["schemas"]["JurisdictionId"];
            };
            header?: never;
            path: {
                /**
                 * @description Code of a kind of report, as `reportTypes` gives it.
                 * @example POTHOLE
                 */
                service_code: components["schemas"]["AnyServiceCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTypeDefinition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The server knows no such report, kind, token or authority. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerErrors"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reports: {
        parameters: {
            query: {
                /**
                 * @description Which authority is meant. FixMyStreet insists on a value, and is reported to take any; without one it answers a web page with status 200. Servers of one council may ignore it.
                 * @example fixmystreet
                 */
                jurisdiction_id: components["schemas"]["JurisdictionId"];
                /**
                 * @description Ids of reports, joined with commas. By the standard it overrides every other filter. FixMyStreet's published code takes one id here and no list.
                 * @example [
                 *       "6120417"
                 *     ]
                 */
                service_request_id?: components["schemas"]["AnyServiceRequestId"][];
                /**
                 * @description Only these kinds of report. By the standard a list, joined with commas; FixMyStreet's published code compares the whole text with one category, so give it one.
                 * @example [
                 *       "Potholes"
                 *     ]
                 */
                service_code?: components["schemas"]["AnyServiceCode"][];
                /**
                 * @description Only reports made at this instant or later. Always with an offset or `Z`. By the standard the span from here to `end_date` is 90 days at most.
                 * @example 2026-11-16T00:00:00Z
                 */
                start_date?: components["schemas"]["DateTime"];
                /**
                 * @description Only reports made before this instant. Always with an offset or `Z`. Without both dates a server may answer the last 90 days only.
                 * @example 2026-11-23T00:00:00Z
                 */
                end_date?: components["schemas"]["DateTime"];
                /**
                 * @description Only open or only closed reports. Without it, both.
                 * @example open
                 */
                status?: "open" | "closed";
                /**
                 * @description How many reports to answer at most, the newest first. An addition of FixMyStreet; other servers answer up to 1,000.
                 * @example 100
                 */
                max_requests?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsAnswer"];
                };
            };
            /** @description Something is missing or malformed, or the server failed at it. The standard uses 400 for both. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerErrors"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The report as form fields. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service_code": "POTHOLE",
                 *       "description": "Deep pothole by the crossing, about 40 cm wide.",
                 *       "lat": 51.5503,
                 *       "long": -0.1404,
                 *       "attribute[WIDTH]": "over30"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ReportForm"];
            };
        };
        responses: {
            /** @description A list with one receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipts"];
                };
            };
            /** @description Something is missing or malformed, or the server failed at it. The standard uses 400 for both. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerErrors"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The server's own key, `api_key`, is missing or wrong. As a problem, the portal's refusal of the portal's key. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerErrors"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server knows no such report, kind, token or authority. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerErrors"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    report: {
        parameters: {
            query: {
                /**
                 * @description Which authority is meant. FixMyStreet insists on a value, and is reported to take any; without one it answers a web page with status 200. Servers of one council may ignore it.
                 * @example fixmystreet
                 */
                jurisdiction_id: components["schemas"]["JurisdictionId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of a report. At FixMyStreet it is the number at the end of the report's web address, digits only.
                 * @example 6120417
                 */
                service_request_id: components["schemas"]["AnyServiceRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list with the report, or an empty one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reportIdFromToken: {
        parameters: {
            query?: {
                /**
                 * @description Which authority is meant, for a server that serves several. FixMyStreet takes no notice of it here.
                 * @example fixmystreet
                 */
                jurisdiction_id?: components["schemas"]["JurisdictionId"];
            };
            header?: never;
            path: {
                /**
                 * @description The token that `submitReport` answered.
                 * @example tk-7f3a91
                 */
                token: components["schemas"]["AnyToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list with one answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The server knows no such report, kind, token or authority. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerErrors"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
