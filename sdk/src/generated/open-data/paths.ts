// Generated from open-data@0.1.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/api/datasets/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole catalogue
         * @description Every public data set with its files, in one answer of some 11 MB and about 1,300 rows. Take it once a day and search in it yourself: it is the only search of the Datastore that is reported to work. Files and links are lists here, while `dataset` has objects. Users of the rebuilt site report the same answer under `/api/v3/datasets/export.json`.
         */
        get: operations["datasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/export.resources.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every file as a table
         * @description The files of all public data sets as CSV in UTF-8, one line each, with title, address, size and the data set it belongs to. The first line names the columns. Read them by name: which there are has changed with the software and is not confirmed here. The SDK gives text.
         */
        get: operations["datasetFilesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dataset/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One data set with its files
         * @description Everything the Datastore knows about one data set. `resources` is an object with the id of each file as the key and not a list. Which members there are depends on the version of the software, so little is promised. Users of the rebuilt site report the same under `/api/v3/dataset/` and the id.
         */
        get: operations["dataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/package_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of every data set
         * @description The names of all public data sets, nothing else. The London Datastore is reported to give about a thousand five- character ids, fewer than it has data sets.
         */
        get: operations["packageList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/package_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find data sets
         * @description Data sets that match words and filters, best match first, ten at a time, and counts by field on request. A query that Solr cannot read is refused with 409. Take care at the London Datastore: it is reported to answer any query with the whole catalogue and status 200, and to list the data sets under `result` in place of `results`. Use `datasets` there.
         */
        get: operations["packageSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/package_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One data set with its files
         * @description Everything CKAN knows about one data set, files, tags, groups and licence included.
         */
        get: operations["packageShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/recently_changed_packages_activity_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed lately
         * @description The latest changes of data sets, newest first, each with the data set as it was then. Hosts on CKAN 2.10 or newer have it only with the activity plug-in. Each change names the account that made it by its id.
         */
        get: operations["recentlyChangedPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/resource_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One file of a data set
         * @description Name, address, kind and dates of one file. The file itself is at its `url`, not here.
         */
        get: operations["resourceShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/resource_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find files by a field
         * @description Files whose field holds a word, `name:trees` or `format:csv`. It reads one field and knows no order of relevance; to search properly use `packageSearch` with `res_format` in `fq`. The London Datastore is reported to answer 410.
         */
        get: operations["resourceSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/group_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of every group
         * @description The names of all groups, the themes of a catalogue. The London Datastore is reported to answer 410.
         */
        get: operations["groupList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/group_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One group
         * @description Title, description and number of data sets of one group. The people behind it are left out.
         */
        get: operations["groupShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/organization_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of every organisation
         * @description The names of all bodies that publish. Hosts with many give 1,000 at most.
         */
        get: operations["organizationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/organization_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description Title, description and number of data sets of one body that publishes. The people behind it are left out.
         */
        get: operations["organizationShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/tag_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every tag, or those with a text in them
         * @description The tags of all data sets as plain words, free tags only.
         */
        get: operations["tagList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/tag_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tag
         * @description One tag, and the data sets that have it when asked for.
         */
        get: operations["tagShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/license_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Licences of the host
         * @description The licences that publishers of this host can choose, by the id that data sets carry as `license_id`.
         */
        get: operations["licenseList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/status_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a host says of itself
         * @description Title, address, version and plug-ins of a host. Ask this first of a host you do not know: `ckan_version` tells whether it is CKAN at all.
         */
        get: operations["statusShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/datastore_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of a file
         * @description Rows of a file that the host has read into its database, filtered, sorted and page by page. Only files whose `datastore_active` is true have rows; others are refused with 404. Columns are those of the file, so a row is an open object. Whether the London Datastore answers this action is not known.
         */
        get: operations["datastoreSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/3/action/datastore_search_sql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows by SQL
         * @description The rows that one `SELECT` gives. Many hosts have it switched off, which has been the standard setting of CKAN for years, and then refuse with 400, 403 or 404. What a `SELECT` may do is decided by the host.
         */
        get: operations["datastoreSearchSql"];
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
         * Catalogue data set
         * @description A data set in the whole catalogue. Unlike in `dataset`, files and links come as lists here, and topics, team and masthead with their titles.
         */
        CatalogueDataset: {
            id: components["schemas"]["DatasetId"];
            /**
             * @description Its page for people.
             * @example https://data.london.gov.uk/dataset/street-trees-looked-after-by-local-authorities-e7k2q
             */
            webpage?: string;
            /**
             * @description Its title.
             * @example Street trees looked after by local authorities
             */
            title: string;
            /**
             * @description What it is about, as HTML from many hands. Clean it before you show it.
             * @example <p>Trees in streets.</p>
             */
            description: string;
            /** @description When it was first published. */
            createdAt?: components["schemas"]["DateTime"];
            /** @description When its publisher last said that it changed. Publishers may change it silently. */
            updatedAt: components["schemas"]["DateTime"];
            /**
             * Format: date
             * @description When its publisher will look at it again, `yyyy-MM-dd`.
             * @example 2027-01-15
             */
            nextReviewDate?: string | null;
            sharing?: components["schemas"]["Sharing"];
            /** @description The banner of its page and so the body it appears under. */
            masthead?: components["schemas"]["Named"];
            team?: components["schemas"]["Team"];
            /** @description Themes of the site it belongs to. */
            topics: components["schemas"]["Named"][];
            /** @description Free words for the search. */
            tags: string[];
            /** @description Its licence, or null when none is stated, which a quarter of the catalogue is reported to be. Null is no permission. */
            licence: components["schemas"]["Licence"] | null;
            /** @description Whom to ask. */
            contact?: components["schemas"]["Contact"] | null;
            custom?: components["schemas"]["Custom"];
            /** @description Its files in the order of its page. */
            resources: components["schemas"]["CatalogueFile"][];
            /** @description Addresses elsewhere that its page names. */
            links: components["schemas"]["CatalogueLink"][];
        };
        /**
         * Data set id
         * @description What a data set is asked for by. Five letters and digits on DataPress, a UUID on CKAN; where a host takes the name in its place, that is such an id too.
         * @example e7k2q
         * @example 8f3d2c71-6a0b-4d55-b7f4-2c9f0e6b1a38
         */
        DatasetId: Brand<string, "DatasetId">;
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /**
         * Sharing
         * @description Who can see it. Without a key of the owner's you meet public ones only.
         * @example public
         */
        Sharing: "public" | "private" | "draft" | (string & {});
        /**
         * Named
         * @description Something with an id and a title.
         */
        Named: {
            /**
             * @description Its id.
             * @example environment
             */
            id: string;
            /**
             * @description What to show.
             * @example Environment
             */
            title: string;
        };
        /**
         * Team
         * @description The team that owns a data set.
         */
        Team: {
            id: components["schemas"]["TeamId"];
            /**
             * @description What to show.
             * @example Greater London Authority
             */
            title: string;
        };
        /**
         * Team id
         * @description Id of the team that owns a data set on DataPress, five letters and digits.
         * @example 53tq7
         */
        TeamId: Brand<string, "TeamId">;
        /**
         * Licence
         * @description A licence by its title and the address of its text.
         */
        Licence: {
            /**
             * @description What to show.
             * @example UK Open Government Licence (OGL v3)
             */
            title: string;
            /**
             * @description Where its text stands.
             * @example https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
             */
            url?: string | null;
        };
        /**
         * Contact
         * @description Whom to ask about a data set, usually a shared mailbox.
         */
        Contact: {
            /**
             * @description Name to show.
             * @example Datastore team
             */
            title?: string | null;
            /**
             * @description Mailbox.
             * @example datastore@gla.example
             */
            email?: string | null;
        };
        /**
         * Custom
         * @description Fields that the site has added, by name, such as `update_frequency` or `smallest_geography`.
         * @example {
         *       "update_frequency": "Annual"
         *     }
         */
        Custom: {
            [key: string]: string | string[] | null;
        };
        /**
         * Catalogue file
         * @description A file of a data set.
         */
        CatalogueFile: {
            id: components["schemas"]["ResourceId"];
            /** @description The data set it belongs to. */
            dataset?: components["schemas"]["DatasetId"];
            /**
             * @description The page of the data set.
             * @example https://data.london.gov.uk/dataset/street-trees-looked-after-by-local-authorities-e7k2q
             */
            webpage?: string;
            /**
             * @description Its title, often the file's name.
             * @example Street trees 2026 (CSV)
             */
            title: string;
            /**
             * @description More about it, often empty.
             * @example
             */
            description?: string | null;
            /**
             * @description Where to download it. The file comes from the owner's host and not through the portal.
             * @example https://data.london.gov.uk/download/e7k2q/5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4/street_trees_2026.csv
             */
            url: string;
            /**
             * @description Its name.
             * @example street_trees_2026.csv
             */
            filename?: string;
            /**
             * @description Size in bytes.
             * @example 81264113
             */
            size?: number | null;
            hash?: components["schemas"]["FileHash"];
            timestamp?: components["schemas"]["FileTimestamp"];
            /**
             * @description First month its data is about, `yyyy-MM`.
             * @example 2026-01
             */
            timeframeFrom?: string | null;
            /**
             * @description Last month its data is about, `yyyy-MM`.
             * @example 2026-08
             */
            timeframeTo?: string | null;
        };
        /**
         * Resource id
         * @description Id of a file of a data set, a UUID, or three characters for newer files on DataPress.
         * @example 5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4
         * @example 0ck
         */
        ResourceId: Brand<string, "ResourceId">;
        /**
         * File hash
         * @description MD5 of the file in hexadecimal. It changes when the file does, so keep it to know whether to download again.
         * @example 9d2f7c11a0b84e6f9f6b2a7c5e1d3b48
         */
        FileHash: string | null;
        /**
         * File timestamp
         * @description When the file was last put there, without an offset. Its zone is not documented.
         * @example 2026-09-14T10:21:33
         */
        FileTimestamp: string | null;
        /**
         * Catalogue link
         * @description An address elsewhere.
         */
        CatalogueLink: {
            /**
             * @description Its id.
             * @example k2v
             */
            id?: string;
            /**
             * @description What to show.
             * @example Tree map
             */
            title?: string;
            /**
             * @description The address.
             * @example https://apps.example/tree-map
             */
            url?: string;
            /**
             * @description More about it.
             * @example
             */
            description?: string | null;
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
         * DataPress data set
         * @description A data set as DataPress keeps it. `resources` is an object with the id of each file as the key and not a list; take `Object.entries` and sort by `order`.
         */
        DatapressDataset: {
            id: components["schemas"]["DatasetId"];
            /**
             * @description The words of its web address, on older versions of the software.
             * @example street-trees
             */
            slug?: string;
            /**
             * @description Its title.
             * @example Street trees looked after by local authorities
             */
            title: string;
            /**
             * @description What it is about, as HTML from many hands. Clean it before you show it.
             * @example <p>Trees in streets.</p>
             */
            description?: string | null;
            /**
             * @description The same without HTML, on newer versions.
             * @example Trees in streets.
             */
            descriptionText?: string | null;
            /**
             * @description Data set that it belongs to, on older versions.
             * @example null
             */
            parent?: string | null;
            /**
             * @description Whether it is there, on older versions.
             * @example active
             */
            state?: string;
            sharing?: components["schemas"]["Sharing"];
            /** @description Free words for the search. */
            tags?: string[];
            /** @description Ids of the themes it belongs to. */
            topics?: string[];
            /**
             * @description Who made it, in words.
             * @example Greater London Authority
             */
            author?: string | null;
            /**
             * @description Who looks after it, in words.
             * @example Environment team
             */
            maintainer?: string | null;
            /**
             * @description Id of the banner of its page.
             * @example gla
             */
            masthead?: string | null;
            /**
             * @description Id of the team that owns it.
             * @example 53tq7
             */
            team?: string | null;
            /** @description Its licence, on newer versions with title and address, on older ones an id such as `ogl-v3`, and null when none is stated. Null is no permission. */
            licence?: components["schemas"]["Licence"] | string | null;
            /** @description Whom to ask. */
            contact?: components["schemas"]["Contact"] | null;
            /** @description When it was first published. */
            createdAt?: components["schemas"]["DateTime"];
            /** @description When its publisher last said that it changed. */
            updatedAt?: components["schemas"]["DateTime"];
            /**
             * Format: date
             * @description When its publisher will look at it again, `yyyy-MM-dd`.
             * @example 2027-01-15
             */
            nextReviewDate?: string | null;
            custom?: components["schemas"]["Custom"];
            /** @description Its files by their ids. An object without members when there is none. */
            resources: {
                [key: string]: components["schemas"]["DatapressFile"];
            };
            /** @description Addresses elsewhere by their ids. */
            links?: {
                [key: string]: components["schemas"]["CatalogueLink"];
            };
            /** @description What the software works out itself. Its form differs from version to version. */
            readonly?: unknown;
        };
        /**
         * DataPress file
         * @description A file of a data set. Its id is the key it stands under.
         */
        DatapressFile: {
            /**
             * @description Its title.
             * @example Street trees 2026 (CSV)
             */
            title: string;
            /**
             * @description More about it, often empty.
             * @example
             */
            description?: string | null;
            /**
             * @description Place on the page. It says nothing about which file is newer.
             * @example 0
             */
            order?: number;
            /**
             * @description Kind of file in small letters, as the software guesses it.
             * @example csv
             */
            format?: string | null;
            /**
             * @description Where to download it. The file comes from the owner's host and not through the portal.
             * @example https://data.london.gov.uk/download/e7k2q/5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4/street_trees_2026.csv
             */
            url?: string;
            /**
             * @description Where the software keeps it, no address to download from.
             * @example london/dataset/e7k2q/street_trees_2026.csv
             */
            origin?: string;
            /**
             * @description Size in bytes, on newer versions.
             * @example 81264113
             */
            size?: number | null;
            hash?: components["schemas"]["FileHash"];
            timestamp?: components["schemas"]["FileTimestamp"];
            /** @description The months its data is about. */
            timeFrame?: components["schemas"]["TimeFrame"] | null;
            /**
             * @description Status when the file was last checked, on older versions.
             * @example 200
             */
            check_http_status?: number | null;
            /**
             * @description Size in bytes at that check, on older versions.
             * @example 81264113
             */
            check_size?: number | null;
            /**
             * Format: date-time
             * @description When it was last checked, on older versions.
             * @example 2026-09-14T10:21:33.000Z
             */
            check_timestamp?: string | null;
        };
        /**
         * Time frame
         * @description The first and the last month that data is about.
         */
        TimeFrame: {
            /**
             * @description First month, `yyyy-MM`.
             * @example 2026-01
             */
            from?: string | null;
            /**
             * @description Last month, `yyyy-MM`.
             * @example 2026-08
             */
            to?: string | null;
        };
        /**
         * DataPress error
         * @description A refusal by DataPress. Its form is not documented; what is known is an `error` with a message.
         */
        DatapressError: {
            /** @description What is wrong. */
            error?: {
                /**
                 * @description What is wrong, in English.
                 * @example Dataset not found
                 */
                message?: string;
                /**
                 * @description The kind of error.
                 * @example Not Found Error
                 */
                __type?: string;
            };
        };
        /**
         * Limit
         * @description How many items to answer at most.
         * @example 10
         */
        Limit: number;
        /**
         * Offset
         * @description How many items to pass over before the first one answered.
         * @example 0
         */
        Offset: number;
        /**
         * PackageListAnswer
         * @description Names of data sets, in CKAN's envelope.
         */
        PackageListAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            /** @description The names; on the London Datastore five-character ids are reported. */
            result: components["schemas"]["DatasetId"][];
        };
        /**
         * Help
         * @description Address of the host's help on this action.
         * @example https://data.london.gov.uk/api/3/action/help_show?name=package_show
         */
        Help: string;
        /**
         * Success
         * @description Whether it worked. Some hosts report a failure with status 200, `success` false and `error` in place of `result`; the SDK throws then.
         * @example true
         */
        Success: boolean;
        /**
         * CKAN error
         * @description A refusal in CKAN's own form.
         */
        CkanError: {
            help?: components["schemas"]["Help"];
            /**
             * @description Always false. Absent when the London Datastore reports a retired action.
             * @example false
             */
            success?: boolean;
            error: components["schemas"]["CkanErrorDetail"];
        };
        /**
         * CKAN error detail
         * @description What is wrong. A `Validation Error` has a member of its own for each parameter at fault, a list of sentences, and then often no `message`.
         */
        CkanErrorDetail: {
            /**
             * @description The kind of error. Switch on this.
             * @example Not Found Error
             */
            __type: "Not Found Error" | "Validation Error" | "Authorization Error" | "Search Query Error" | "Deprecated Route" | (string & {});
            /**
             * @description What is wrong, in English.
             * @example Not found
             */
            message?: string;
            [key: string]: unknown;
        };
        /**
         * PackageSearchAnswer
         * @description Data sets found, in CKAN's envelope.
         */
        PackageSearchAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["PackageSearch"];
        };
        /**
         * Package search
         * @description Data sets found. CKAN lists them under `results`; the London Datastore is reported to list them under `result`, so read `found.results ?? found.result`.
         */
        PackageSearch: {
            /**
             * @description How many there are on all pages together.
             * @example 3
             */
            count: number;
            /**
             * @description The order they came in.
             * @example metadata_modified desc
             */
            sort?: string | null;
            /** @description This page of them. */
            results?: components["schemas"]["Package"][];
            /** @description The same under the name the London Datastore is reported to use. */
            result?: components["schemas"]["Package"][];
            /** @description How many data sets have each value of each field that was asked for. */
            facets?: {
                [key: string]: components["schemas"]["FacetCounts"];
            };
            /** @description The same with titles to show. */
            search_facets?: {
                [key: string]: components["schemas"]["SearchFacet"];
            };
        };
        /**
         * Package
         * @description A data set as CKAN has it. Hosts add fields of their own, and harvested data sets keep more in `extras`. The London Datastore is reported to give `owner_org` in words and no `organization`.
         */
        Package: {
            id: components["schemas"]["DatasetId"];
            /** @description Its name in web addresses, small letters, digits and hyphens. It may change; the id does not. */
            name: components["schemas"]["DatasetId"];
            /**
             * @description Its title.
             * @example Street trees looked after by local authorities
             */
            title: string;
            /**
             * @description What it is about, as Markdown, or as HTML from the London Datastore. Clean it before you show it.
             * @example Trees in streets.
             */
            notes?: string | null;
            /**
             * @description Its page elsewhere.
             * @example null
             */
            url?: string | null;
            /**
             * @description Its version in words.
             * @example null
             */
            version?: string | null;
            /**
             * @description Whether it is there.
             * @example active
             */
            state?: "active" | "deleted" | "draft" | (string & {});
            /**
             * @description What it is, mostly `dataset`, `harvest` for a source of others.
             * @example dataset
             */
            type?: string;
            /**
             * @description Whether only its organisation sees it.
             * @example false
             */
            private?: boolean;
            /**
             * @description Whether its licence counts as open in the list of the host.
             * @example true
             */
            isopen?: boolean;
            /**
             * @description Id of its licence in the list of the host, empty or null when none is stated.
             * @example uk-ogl
             */
            license_id?: string | null;
            /**
             * @description Name of its licence.
             * @example UK Open Government Licence (OGL)
             */
            license_title?: string | null;
            /**
             * @description Where the text of its licence stands.
             * @example https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
             */
            license_url?: string | null;
            /**
             * @description Who made it, in words.
             * @example Parks team
             */
            author?: string | null;
            /**
             * @description Mailbox for questions, usually a shared one.
             * @example open.data@hackney.example
             */
            author_email?: string | null;
            /**
             * @description Who looks after it, in words.
             * @example Parks team
             */
            maintainer?: string | null;
            /**
             * @description Mailbox for questions, usually a shared one.
             * @example open.data@hackney.example
             */
            maintainer_email?: string | null;
            /**
             * @description Id of the organisation that publishes it.
             * @example 3e1b5f0a-9c27-4d0f-8a11-6f2f0a7b9d44
             */
            owner_org?: Brand<string, "OrganisationId"> | null;
            /** @description The organisation that publishes it. */
            organization?: components["schemas"]["OrganizationBrief"] | null;
            /** @description When its entry was made, UTC. */
            metadata_created?: components["schemas"]["CkanTime"];
            /** @description When its entry last changed, UTC. A change of a word counts, so it says little about the data. */
            metadata_modified?: components["schemas"]["CkanTime"];
            /**
             * @description How many files it has.
             * @example 2
             */
            num_resources?: number;
            /**
             * @description How many tags it has.
             * @example 1
             */
            num_tags?: number;
            /** @description Its files in the order of its page. */
            resources?: components["schemas"]["Resource"][];
            /** @description Its tags. */
            tags?: components["schemas"]["Tag"][];
            /** @description Groups it belongs to. */
            groups?: components["schemas"]["GroupBrief"][];
            /** @description More fields by name, all of them text. */
            extras?: components["schemas"]["Extra"][];
        };
        /**
         * Organisation in brief
         * @description A body that publishes.
         */
        OrganizationBrief: {
            id: components["schemas"]["OrganisationId"];
            /** @description Its name in web addresses. */
            name: components["schemas"]["OrganisationId"];
            /**
             * @description What to show.
             * @example London Borough of Hackney
             */
            title?: string | null;
            /**
             * @description What it does.
             * @example
             */
            description?: string | null;
            /**
             * @description Whether it is there.
             * @example active
             */
            state?: "active" | "deleted" | (string & {});
        };
        /**
         * Organisation id
         * @description Id or name of a publishing body of a CKAN catalogue. The London Datastore is reported to give its name in words.
         * @example hackney
         */
        OrganisationId: Brand<string, "OrganisationId">;
        /**
         * CKAN time
         * @description Date and time in UTC, written without an offset and with up to six decimals. Null for none.
         * @example 2026-09-14T10:21:33.418250
         */
        CkanTime: string | null;
        /**
         * Resource
         * @description A file of a data set, or an address of one elsewhere.
         */
        Resource: {
            id: components["schemas"]["ResourceId"];
            /** @description The data set it belongs to. */
            package_id?: components["schemas"]["DatasetId"];
            /**
             * @description Its name.
             * @example Street trees 2026 (CSV)
             */
            name?: string | null;
            /**
             * @description More about it.
             * @example One row for each tree.
             */
            description?: string | null;
            /**
             * @description Where to download it. It may lead to a page instead of a file, and to a host that is no longer there.
             * @example https://data.hackney.example/dataset/street-trees/street_trees_2026.csv
             */
            url: string | null;
            /**
             * @description `upload` or `datastore` when the host keeps it, null for an address elsewhere.
             * @example upload
             */
            url_type?: string | null;
            /**
             * @description Kind of file in the words of its publisher: CSV, csv, .csv, Comma separated.
             * @example CSV
             */
            format?: string | null;
            /**
             * @description Media type.
             * @example text/csv
             */
            mimetype?: string | null;
            /**
             * @description Size in bytes, a number on most hosts and text on some.
             * @example 81264113
             */
            size?: number | string | null;
            /**
             * @description Checksum of the file, mostly empty.
             * @example
             */
            hash?: string | null;
            /**
             * @description Place on the page of the data set.
             * @example 0
             */
            position?: number;
            /**
             * @description Whether it is there.
             * @example active
             */
            state?: "active" | "deleted" | (string & {});
            /** @description When its entry was made, UTC. */
            created?: components["schemas"]["CkanTime"];
            /** @description When the file last changed, UTC; null when it never did. */
            last_modified?: components["schemas"]["CkanTime"];
            /** @description When its entry last changed, UTC. */
            metadata_modified?: components["schemas"]["CkanTime"];
            /**
             * @description Whether `datastoreSearch` has its rows.
             * @example true
             */
            datastore_active?: boolean;
        };
        /**
         * Tag
         * @description A word on a data set.
         */
        Tag: {
            id?: components["schemas"]["TagId"];
            /**
             * @description The word.
             * @example trees
             */
            name: string;
            /**
             * @description What to show.
             * @example trees
             */
            display_name?: string;
            /**
             * @description Whether it is there.
             * @example active
             */
            state?: "active" | "deleted" | (string & {});
            /**
             * @description List of words it belongs to, null for a free one.
             * @example null
             */
            vocabulary_id?: string | null;
        };
        /**
         * Tag id
         * @description Id or name of a tag of a CKAN catalogue.
         * @example trees
         */
        TagId: Brand<string, "TagId">;
        /**
         * Group in brief
         * @description A theme.
         */
        GroupBrief: {
            id: components["schemas"]["GroupId"];
            /** @description Its name in web addresses. */
            name: components["schemas"]["GroupId"];
            /**
             * @description What to show.
             * @example Environment
             */
            title?: string | null;
            /**
             * @description What to show, never empty on most hosts.
             * @example Environment
             */
            display_name?: string | null;
            /**
             * @description What it is about.
             * @example Air, water, trees and waste.
             */
            description?: string | null;
        };
        /**
         * Group id
         * @description Id or name of a theme of a CKAN catalogue.
         * @example environment
         */
        GroupId: Brand<string, "GroupId">;
        /**
         * Extra
         * @description A field that the host or a harvester added.
         */
        Extra: {
            /**
             * @description Its name.
             * @example update_frequency
             */
            key: string;
            /**
             * @description Its value, sometimes JSON inside text.
             * @example annual
             */
            value: string | null;
        };
        /**
         * Facet counts
         * @description How many data sets have each value.
         * @example {
         *       "hackney": 2
         *     }
         */
        FacetCounts: {
            [key: string]: number;
        };
        /**
         * Search facet
         * @description A field and its values, with titles.
         */
        SearchFacet: {
            /**
             * @description The field.
             * @example organization
             */
            title: string;
            /** @description Its values. */
            items: components["schemas"]["FacetItem"][];
        };
        /**
         * Facet item
         * @description A value and how many data sets have it.
         */
        FacetItem: {
            /**
             * @description The value.
             * @example hackney
             */
            name: string;
            /**
             * @description What to show.
             * @example London Borough of Hackney
             */
            display_name: string;
            /**
             * @description How many data sets have it.
             * @example 2
             */
            count: number;
        };
        /**
         * PackageAnswer
         * @description A data set, in CKAN's envelope.
         */
        PackageAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["Package"];
        };
        /**
         * ActivityListAnswer
         * @description Changes, in CKAN's envelope.
         */
        ActivityListAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            /** @description The changes, newest first. */
            result: components["schemas"]["Activity"][];
        };
        /**
         * Activity
         * @description A change of a data set.
         */
        Activity: {
            /**
             * @description Id of the change.
             * @example d1c2b9f8-0a47-4f7e-9b32-5b7b6a0e2c19
             */
            id: string;
            /** @description When, UTC. */
            timestamp: components["schemas"]["CkanTime"];
            /** @description The data set that changed. */
            object_id: components["schemas"]["DatasetId"];
            /**
             * @description What happened.
             * @example changed package
             */
            activity_type: "new package" | "changed package" | "deleted package" | (string & {});
            /**
             * @description Id of the account that did it. It stands for a person; do not collect it.
             * @example b0a1d7c3-4f52-4a7c-8a35-0c9be4f6d201
             */
            user_id?: string;
            /** @description The data set as it was then, and more. */
            data?: {
                /** @description The data set as it was then. */
                package?: components["schemas"]["Package"];
            };
        };
        /**
         * ResourceAnswer
         * @description A file, in CKAN's envelope.
         */
        ResourceAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["Resource"];
        };
        /**
         * ResourceSearchAnswer
         * @description Files found, in CKAN's envelope.
         */
        ResourceSearchAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["ResourceSearch"];
        };
        /**
         * Resource search
         * @description Files found.
         */
        ResourceSearch: {
            /**
             * @description How many there are in all.
             * @example 2
             */
            count: number;
            /** @description The files. */
            results: components["schemas"]["Resource"][];
        };
        /**
         * GroupListAnswer
         * @description Names of groups, in CKAN's envelope.
         */
        GroupListAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            /** @description The names. */
            result: components["schemas"]["GroupId"][];
        };
        /**
         * GroupAnswer
         * @description A group, in CKAN's envelope.
         */
        GroupAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["Group"];
        };
        /**
         * Group
         * @description A theme with all that is known of it.
         */
        Group: {
            id: components["schemas"]["GroupId"];
            /** @description Its name in web addresses. */
            name: components["schemas"]["GroupId"];
            /**
             * @description What to show.
             * @example Environment
             */
            title?: string | null;
            /**
             * @description What to show, never empty on most hosts.
             * @example Environment
             */
            display_name?: string | null;
            /**
             * @description What it is about.
             * @example Air, water, trees and waste.
             */
            description?: string | null;
            /**
             * @description Its picture.
             * @example
             */
            image_display_url?: string | null;
            /**
             * @description Always false.
             * @example false
             */
            is_organization?: boolean;
            /**
             * @description Whether it is there.
             * @example active
             */
            state?: "active" | "deleted" | (string & {});
            /** @description When it was made, UTC. */
            created?: components["schemas"]["CkanTime"];
            /**
             * @description How many data sets it has.
             * @example 61
             */
            package_count?: number;
            /** @description Its data sets, when they were asked for. */
            packages?: components["schemas"]["Package"][];
            /** @description More fields by name. */
            extras?: components["schemas"]["Extra"][];
        };
        /**
         * OrganizationListAnswer
         * @description Names of organisations, in CKAN's envelope.
         */
        OrganizationListAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            /** @description The names. */
            result: components["schemas"]["OrganisationId"][];
        };
        /**
         * OrganizationAnswer
         * @description An organisation, in CKAN's envelope.
         */
        OrganizationAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["Organization"];
        };
        /**
         * Organisation
         * @description A body that publishes, with all that is known of it.
         */
        Organization: {
            id: components["schemas"]["OrganisationId"];
            /** @description Its name in web addresses. */
            name: components["schemas"]["OrganisationId"];
            /**
             * @description What to show.
             * @example London Borough of Hackney
             */
            title?: string | null;
            /**
             * @description What to show, never empty on most hosts.
             * @example London Borough of Hackney
             */
            display_name?: string | null;
            /**
             * @description What it does.
             * @example
             */
            description?: string | null;
            /**
             * @description Its picture.
             * @example
             */
            image_display_url?: string | null;
            /**
             * @description Always true.
             * @example true
             */
            is_organization?: boolean;
            /**
             * @description Whether the host has approved it, mostly `approved`.
             * @example approved
             */
            approval_status?: string;
            /**
             * @description Whether it is there.
             * @example active
             */
            state?: "active" | "deleted" | (string & {});
            /** @description When it was made, UTC. */
            created?: components["schemas"]["CkanTime"];
            /**
             * @description How many data sets it has.
             * @example 44
             */
            package_count?: number;
            /** @description Its data sets, when they were asked for. */
            packages?: components["schemas"]["Package"][];
            /** @description More fields by name. */
            extras?: components["schemas"]["Extra"][];
        };
        /**
         * TagListAnswer
         * @description Tags, in CKAN's envelope.
         */
        TagListAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            /** @description The tags as words. */
            result: string[];
        };
        /**
         * TagAnswer
         * @description A tag, in CKAN's envelope.
         */
        TagAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["TagDetail"];
        };
        /**
         * Tag with data sets
         * @description A word, and the data sets that have it when they were asked for.
         */
        TagDetail: {
            id: components["schemas"]["TagId"];
            /**
             * @description The word.
             * @example trees
             */
            name: string;
            /**
             * @description What to show.
             * @example trees
             */
            display_name?: string;
            /**
             * @description List of words it belongs to, null for a free one.
             * @example null
             */
            vocabulary_id?: string | null;
            /** @description Data sets with it, when they were asked for. */
            packages?: components["schemas"]["Package"][];
        };
        /**
         * LicenseListAnswer
         * @description Licences, in CKAN's envelope.
         */
        LicenseListAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            /** @description The licences that publishers of this host can choose. */
            result: components["schemas"]["License"][];
        };
        /**
         * License
         * @description A licence that publishers of the host can choose.
         */
        License: {
            id: components["schemas"]["LicenceId"];
            /**
             * @description What to show.
             * @example UK Open Government Licence (OGL)
             */
            title: string;
            /**
             * @description Where its text stands.
             * @example https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
             */
            url?: string | null;
            /**
             * @description Whether it is still to be chosen.
             * @example active
             */
            status?: "active" | "retired" | (string & {});
            /**
             * @description Whether it counts as open after the Open Definition.
             * @example approved
             */
            od_conformance?: "approved" | "not reviewed" | "rejected" | (string & {});
        };
        /**
         * Licence id
         * @description Id of a licence in the list of the host, no SPDX id.
         * @example uk-ogl
         */
        LicenceId: Brand<string, "LicenceId">;
        /**
         * StatusAnswer
         * @description The state of the site, in CKAN's envelope.
         */
        StatusAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["Status"];
        };
        /**
         * Status
         * @description What the site says of itself. Hosts leave out what they do not like to tell.
         */
        Status: {
            /**
             * @description Version of CKAN. The London Datastore says `datapress`, which is how to know that it is no CKAN.
             * @example datapress
             * @example 2.11.3
             */
            ckan_version: string;
            /**
             * @description Its title.
             * @example London Datastore
             */
            site_title?: string | null;
            /**
             * @description Its subtitle.
             * @example
             */
            site_description?: string | null;
            /**
             * @description Its address.
             * @example https://data.london.gov.uk
             */
            site_url?: string;
            /**
             * @description Its language.
             * @example en_GB
             */
            locale_default?: string | null;
            /** @description What is switched on; `datastore` means that rows can be asked for. */
            extensions?: string[];
        };
        /**
         * TableAnswer
         * @description Rows, in CKAN's envelope.
         */
        TableAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["Table"];
        };
        /**
         * Table
         * @description Rows of a file and what its columns are.
         */
        Table: {
            resource_id?: components["schemas"]["ResourceId"];
            /** @description The columns that were given. */
            fields: components["schemas"]["Field"][];
            /** @description The rows; empty after the last. */
            records: components["schemas"]["Row"][];
            /**
             * @description How many rows fit in all.
             * @example 4
             */
            total?: number;
            /**
             * @description Whether `total` is a guess, on large tables.
             * @example false
             */
            total_was_estimated?: boolean;
            /**
             * @description How many rows were asked for, or the most the host gives.
             * @example 5
             */
            limit?: number;
            /**
             * @description How many were passed over.
             * @example 0
             */
            offset?: number;
            _links?: components["schemas"]["TableLinks"];
        };
        /**
         * Field
         * @description A column.
         */
        Field: {
            /**
             * @description Its name.
             * @example borough
             */
            id: string;
            /**
             * @description Its type in PostgreSQL. Most columns are `text`, numbers too, because the host guesses little. `timestamp` comes without an offset.
             * @example text
             */
            type?: "text" | "int" | "int4" | "int8" | "numeric" | "float8" | "bool" | "date" | "timestamp" | "json" | (string & {});
        };
        /**
         * Row
         * @description A row. Its columns are those of the file and differ from file to file, so the SDK cannot name their types; check each value against `fields`. `_id`, the number of the row in the host's database, is there unless other columns were asked for; it changes when the file is read again.
         * @example {
         *       "_id": 1,
         *       "borough": "Hackney",
         *       "species": "London plane"
         *     }
         */
        Row: {
            [key: string]: unknown;
        };
        /**
         * Table links
         * @description Paths on the host of this page and the next. They lead past the portal's gateway; count on with `offset`.
         */
        TableLinks: {
            /**
             * @description The first page.
             * @example /api/3/action/datastore_search?resource_id=5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4&limit=5
             */
            start?: string;
            /**
             * @description The next page. It is there even after the last.
             * @example /api/3/action/datastore_search?resource_id=5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4&limit=5&offset=5
             */
            next?: string;
            /**
             * @description The page before.
             * @example /api/3/action/datastore_search?resource_id=5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4&limit=5
             */
            prev?: string;
        };
        /**
         * SqlAnswer
         * @description Rows, in CKAN's envelope.
         */
        SqlAnswer: {
            help?: components["schemas"]["Help"];
            success: components["schemas"]["Success"];
            result: components["schemas"]["SqlTable"];
        };
        /**
         * SQL table
         * @description Rows that a query gave and what their columns are.
         */
        SqlTable: {
            /**
             * @description The query as the host ran it.
             * @example SELECT 1 AS one
             */
            sql?: string;
            /** @description The columns. */
            fields: components["schemas"]["Field"][];
            /** @description The rows. */
            records: components["schemas"]["Row"][];
            /**
             * @description True when there were more than the host gives, 32,000 rows; absent otherwise.
             * @example true
             */
            records_truncated?: boolean;
        };
    };
    responses: {
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
        /** @description The host does not let a reader without an account do this, `Authorization Error`, or the portal refuses the key. */
        Forbidden2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CkanError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is missing or wrong, `Validation Error`, with one member for each. CKAN uses 409 for what others call 400. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CkanError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host has retired this action, `Deprecated Route`. The London Datastore is reported to answer so. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CkanError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host has retired this action, `Deprecated Route`. The London Datastore is reported to answer so. */
        Gone2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CkanError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host has retired this action, `Deprecated Route`. The London Datastore is reported to answer so. */
        Gone3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CkanError"];
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
    datasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data sets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDataset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    datasetFilesCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    dataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the data set, five letters and digits at the end of its web address. The words before it are reported to work for old data sets only.
                 * @example e7k2q
                 */
                id: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatapressDataset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The data set is private or a draft, or the portal refuses the key. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatapressError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no data set with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatapressError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    packageList: {
        parameters: {
            query?: {
                /**
                 * @description How many to give. All when left out, unless the host has a limit of its own.
                 * @example 10
                 */
                limit?: components["schemas"]["Limit"];
                /**
                 * @description How many to pass over before the first one given.
                 * @example 0
                 */
                offset?: components["schemas"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    packageSearch: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for, in the language of Solr: `trees`, `title:trees`, `+trees -parks`. Everything when left out. The London Datastore is reported to ignore it.
                 * @example trees
                 */
                q?: string;
                /**
                 * @description Filters in the language of Solr that do not touch the order, several of them apart by a space: `organization:hackney res_format:CSV`.
                 * @example organization:hackney
                 */
                fq?: string;
                /**
                 * @description Fields to order by, each with `asc` or `desc`, apart by commas. Best match first when left out.
                 * @example metadata_modified desc
                 */
                sort?: string;
                /**
                 * @description How many data sets to give, 10 when left out. CKAN gives 1,000 at most without saying that it cut.
                 * @example 20
                 */
                rows?: number;
                /**
                 * @description How many data sets to pass over before the first one given.
                 * @example 0
                 */
                start?: number;
                /** @description Fields to count values of. It travels as JSON inside the query, `["organization","res_format"]`. */
                "facet.field"?: string;
                /**
                 * @description How many values to count for each field, 50 when left out. A negative number means all.
                 * @example 10
                 */
                "facet.limit"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data sets found; an empty list when none is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageSearchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description A parameter is missing or wrong, `Validation Error`, with one member for each. CKAN uses 409 for what others call 400. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    packageShow: {
        parameters: {
            query: {
                /**
                 * @description Id or name of the data set. The London Datastore is reported to know the five-character id only.
                 * @example street-trees-local-authorities
                 */
                id: components["schemas"]["DatasetId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The host does not let a reader without an account do this, `Authorization Error`, or the portal refuses the key. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing or wrong, `Validation Error`, with one member for each. CKAN uses 409 for what others call 400. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    recentlyChangedPackages: {
        parameters: {
            query?: {
                /**
                 * @description How many changes to give, 31 when left out. A host gives 100 at most.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How many to pass over before the first one given.
                 * @example 0
                 */
                offset?: components["schemas"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    resourceShow: {
        parameters: {
            query: {
                /**
                 * @description Id of the file.
                 * @example 5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4
                 */
                id: components["schemas"]["ResourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    resourceSearch: {
        parameters: {
            query: {
                /**
                 * @description A field of files and a word in it, `field:word`. Case does not matter. It is no full-text search.
                 * @example name:trees
                 */
                query: string;
                /**
                 * @description Field of files to order by.
                 * @example name
                 */
                order_by?: string;
                /**
                 * @description How many to give. All when left out, unless the host has a limit of its own.
                 * @example 10
                 */
                limit?: components["schemas"]["Limit"];
                /**
                 * @description How many to pass over before the first one given.
                 * @example 0
                 */
                offset?: components["schemas"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceSearchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description A parameter is missing or wrong, `Validation Error`, with one member for each. CKAN uses 409 for what others call 400. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    groupList: {
        parameters: {
            query?: {
                /**
                 * @description Order, by `name`, `title` or `package_count` with `asc` or `desc`. By title when left out.
                 * @example package_count desc
                 */
                sort?: string;
                /**
                 * @description How many to give. All when left out, unless the host has a limit of its own.
                 * @example 10
                 */
                limit?: components["schemas"]["Limit"];
                /**
                 * @description How many to pass over before the first one given.
                 * @example 0
                 */
                offset?: components["schemas"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    groupShow: {
        parameters: {
            query: {
                /**
                 * @description Id or name of the group.
                 * @example environment
                 */
                id: components["schemas"]["GroupId"];
                /** @description Whether to list its data sets too. A host may cut the list at 1,000, so `packageSearch` with `fq` is safer. */
                include_datasets?: boolean;
                /**
                 * @description Always false. CKAN would otherwise name the people who edit, by account, and this portal has no use for them.
                 * @example false
                 */
                include_users: false;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    organizationList: {
        parameters: {
            query?: {
                /**
                 * @description Order, by `name`, `title` or `package_count` with `asc` or `desc`. By title when left out.
                 * @example package_count desc
                 */
                sort?: string;
                /**
                 * @description How many to give. All when left out, unless the host has a limit of its own.
                 * @example 10
                 */
                limit?: components["schemas"]["Limit"];
                /**
                 * @description How many to pass over before the first one given.
                 * @example 0
                 */
                offset?: components["schemas"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    organizationShow: {
        parameters: {
            query: {
                /**
                 * @description Id or name of the organisation.
                 * @example hackney
                 */
                id: components["schemas"]["OrganisationId"];
                /** @description Whether to list its data sets too. A host may cut the list at 1,000, so `packageSearch` with `fq` is safer. */
                include_datasets?: boolean;
                /**
                 * @description Always false. CKAN would otherwise name the people who edit, by account, and this portal has no use for them.
                 * @example false
                 */
                include_users: false;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    tagList: {
        parameters: {
            query?: {
                /**
                 * @description Part of a tag. All tags when left out.
                 * @example tree
                 */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    tagShow: {
        parameters: {
            query: {
                /**
                 * @description Id or name of the tag.
                 * @example trees
                 */
                id: components["schemas"]["TagId"];
                /** @description Whether to list its data sets too. A host may cut the list at 1,000, so `packageSearch` with `fq` is safer. */
                include_datasets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    licenseList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseListAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    statusShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the site. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    datastoreSearch: {
        parameters: {
            query: {
                /**
                 * @description Id of a file whose `datastore_active` is true.
                 * @example 5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4
                 */
                resource_id: components["schemas"]["ResourceId"];
                /** @description Values that columns must have, all of them at once; a list means any of these. It travels as JSON inside the query, `{"borough":"Hackney"}`. Give an object and let the SDK write it. */
                filters?: string;
                /**
                 * @description Words to look for in all columns.
                 * @example plane
                 */
                q?: string;
                /**
                 * @description Columns to give, joined with commas. All when left out. A column whose name has a comma cannot be named here.
                 * @example [
                 *       "_id",
                 *       "borough",
                 *       "species"
                 *     ]
                 */
                fields?: string[];
                /**
                 * @description Columns to order by, each with `asc` or `desc`, apart by commas.
                 * @example _id asc
                 */
                sort?: string;
                /**
                 * @description How many rows to give, 100 when left out. CKAN gives 32,000 at most without saying that it cut.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description How many rows to pass over. Give a `sort` too, or pages may overlap.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing or wrong, `Validation Error`, with one member for each. CKAN uses 409 for what others call 400. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    datastoreSearchSql: {
        parameters: {
            query: {
                /**
                 * @description One `SELECT` of PostgreSQL. Tables are called by the id of the file in double quotes, columns too when they have capitals or spaces.
                 * @example SELECT borough, count(*) AS trees FROM "5b0c6a4e-2f19-4d70-9c1d-7e2f8a31b6c4" GROUP BY borough
                 */
                sql: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SqlAnswer"];
                };
            };
            /** @description The request cannot be understood: a parameter is missing, malformed or out of range. `errors` names each. */
            400: {
                headers: {
                    /** @description The id of this request, the same as `requestId` in the body. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden2"];
            /** @description There is nothing with this id or name, or the host has no such action, `Not Found Error`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A parameter is missing or wrong, `Validation Error`, with one member for each. CKAN uses 409 for what others call 400. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CkanError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
