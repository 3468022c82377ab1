// Generated from planning@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/entity.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what planning has to heed
         * @description Entities by place, kind, date or number, in the order of their numbers, with how many match in all. Give a point to learn which rules hold there, or a shape to learn what lies in it. Ended entities come too unless `period=current`. Without `dataset` every kind is searched, and the answer mixes conservation areas with parishes and wards. Shapes come as Well-Known Text and make answers large: leave them out with `exclude_field=geometry`.
         */
        get: operations["planningEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entity.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what planning has to heed, as GeoJSON
         * @description The same search as `planningEntities`, answered as a feature collection that goes straight onto a map. Entities with neither shape nor point are left out of the page without a word, so a page may be short or empty while more follow; go on until `links` has no `next`. There is no count, and `field` does nothing here.
         */
        get: operations["planningEntitiesGeoJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entity/{entity}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entity by its number
         * @description Everything the platform knows of one entity, its whole shape included. Numbers are kept for good, but entities are merged and removed: 301 leads to the one that took its place, and 410 says that it is gone and will not be back.
         */
        get: operations["planningEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entity/{entity}.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entity by its number, as GeoJSON
         * @description One entity as a feature, its shape in `geometry` and all else in `properties`. Documents, orders and organisations have no shape and answer 406; the plain form works for them.
         */
        get: operations["planningEntityGeoJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dataset.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every dataset of the platform
         * @description The datasets, each with what it holds, how many entities it has, how finished it is and under which licence and with which sentence it may be used. By default each comes twice, once in the list and once under its typology; say `include_typologies=false` to get half the size.
         */
        get: operations["planningDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dataset/{dataset}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dataset by its name
         * @description What one dataset holds, how many entities it has, how finished it is, and the licence and the sentence that its users must show. Names are in the singular, `listed-building` and not `listed-buildings`.
         */
        get: operations["planningDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every body that publishes planning data
         * @description All organisations by kind, each with its CURIE, its entity number and, for councils, its area code: the bridge between this API and everything else that is published by borough. Dissolved councils are in the list with an `end-date`. The owner serves it without describing it.
         */
        get: operations["planningOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Planning applications in London
         * @description Applications for planning permission, the last changed first, by borough, state, dates or place. Conditions of one kind add up and those of different kinds narrow: two values of `status` find both, and `status` with `borough` finds what meets both. Each item is the owner's record, dates and spellings as the boroughs sent them. Free text may name applicants and neighbours. Words of the description cannot be searched, so that nobody is found by name.
         */
        get: operations["planningApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Planning applications counted
         * @description How many applications there are of each borough, state, decision or kind, largest group first. Also the way to learn which spellings are in use before you filter by one. The groups are the owner's own words: `Refused` and `Refusal` are two.
         */
        get: operations["planningApplicationCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A planning application by its id
         * @description One application, the same members as in the list. The id is the authority's name and its reference, slashes and spaces written as underscores, so `2026/3917/P` of Camden is `Camden-2026_3917_P`. Free text may name applicants and neighbours.
         */
        get: operations["planningApplication"];
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
         * Planning entity id
         * @description Number of an entity, unique over all datasets of the platform. It stays the same for good; a number that is no longer used answers 301 or 410.
         * @example 44010234
         */
        PlanningEntityId: Brand<number, "PlanningEntityId">;
        /**
         * CURIE
         * @description Prefix and reference of a thing, joined with a colon. Exactly one colon.
         * @example conservation-area:CA17
         */
        Curie: string;
        /**
         * Planning dataset name
         * @description Name of a dataset, small letters and hyphens, in the singular. `planningDatasets` lists them.
         * @example conservation-area
         * @example listed-building
         * @example brownfield-land
         */
        PlanningDatasetName: Brand<string, "PlanningDatasetName">;
        /**
         * Typology
         * @description What sort of thing an entity is. `geography` has a shape or a point.
         * @example geography
         */
        Typology: "geography" | "document" | "legal-instrument" | "policy" | "category" | "organisation" | "timetable" | "value" | (string & {});
        /**
         * Date match
         * @description How a date has to stand to the one given.
         * @example since
         * @enum {string}
         */
        DateMatch: "match" | "before" | "since" | "empty";
        /**
         * Planning entity page
         * @description One page of entities, in the order of their numbers.
         */
        PlanningEntityPage: {
            /** @description The entities of this page. */
            entities: components["schemas"]["PlanningEntity"][];
            links: components["schemas"]["PlanningLinks"];
            /**
             * @description How many entities match in all, on every page together.
             * @example 37
             */
            count: number;
        };
        /**
         * Planning entity
         * @description One thing that planning has to heed. The first members are those of every dataset; the rest belong to certain datasets, and more of them exist than are named here. A member that has no value is there and empty. Members not named here come as the owner spells them, with hyphens, and are not part of the SDK's type.
         */
        PlanningEntity: {
            entity: components["schemas"]["PlanningEntityId"];
            dataset?: components["schemas"]["PlanningDatasetName"];
            typology?: components["schemas"]["Typology"];
            /**
             * @description What it is called. Many have no name.
             * @example Seven Dials (Covent Garden)
             */
            name?: components["schemas"]["OptionalText"];
            /**
             * @description Its id with the publisher, such as a list entry number or an area code. Unique only together with `prefix`, and not always then.
             * @example CA17
             */
            reference?: components["schemas"]["OptionalText"];
            /**
             * @description Whose references they are. `prefix:reference` is the CURIE to search by.
             * @example conservation-area
             */
            prefix?: components["schemas"]["OptionalText"];
            /**
             * @description Entity number of the body that answers for it, as text. `planningOrganisations` says which body that is.
             * @example 90
             */
            "organisation-entity"?: Brand<string, "PlanningEntityId">;
            /**
             * @description How good the owner thinks it is, `authoritative` from the body in charge, `some` from elsewhere. Reported and not described by the owner.
             * @example authoritative
             */
            quality?: components["schemas"]["OptionalText"];
            /**
             * @description Day the record was made or last changed.
             * @example 2026-05-14
             */
            "entry-date"?: components["schemas"]["OptionalDate"];
            /** @description Day it came into force. */
            "start-date"?: components["schemas"]["OptionalDate"];
            /**
             * @description Day it ceased to be in force. Empty while it is.
             * @example 2021-03-31
             */
            "end-date"?: components["schemas"]["OptionalDate"];
            /**
             * @description Its shape, most often a `MULTIPOLYGON`, as Well-Known Text, longitude before latitude. Shapes run to megabytes; `exclude_field=geometry` leaves them out of a search.
             * @example MULTIPOLYGON (((-0.128 51.512, -0.124 51.512, -0.124 51.515, -0.128 51.515, -0.128 51.512)))
             */
            geometry?: components["schemas"]["Wkt"];
            /** @description A point in it, or where it stands, as Well-Known Text, longitude before latitude. */
            point?: components["schemas"]["Wkt"];
            /** @description What it is, in the publisher's words. */
            description?: components["schemas"]["OptionalText"];
            /** @description Remarks of the publisher. */
            notes?: components["schemas"]["OptionalText"];
            /** @description Page of the publisher about it. */
            "documentation-url"?: components["schemas"]["OptionalText"];
            /** @description Address of the document itself. */
            "document-url"?: components["schemas"]["OptionalText"];
            /** @description Day it was designated. Of `conservation-area`. */
            "designation-date"?: components["schemas"]["OptionalDate"];
            /**
             * @description Grade of a listed building, `I` above `II*` above `II`. Of `listed-building`.
             * @example II*
             */
            "listed-building-grade"?: "I" | "II*" | "II" | (string & {});
            /** @description List entry number that an outline belongs to. Of `listed-building-outline`. */
            "listed-building"?: components["schemas"]["OptionalText"];
            /** @description Reference of the direction that an area belongs to. Of `article-4-direction-area`. */
            "article-4-direction"?: components["schemas"]["OptionalText"];
            /** @description Rights that the direction takes away, joined with semicolons. Of `article-4-direction-area`. */
            "permitted-development-rights"?: components["schemas"]["OptionalText"];
            /** @description Reference of the order that a zone or tree belongs to. Of `tree-preservation-zone` and `tree`. */
            "tree-preservation-order"?: components["schemas"]["OptionalText"];
            /**
             * @description Flood zone, `2` or `3`, the higher the wetter. Of `flood-risk-zone`.
             * @example 3
             */
            "flood-risk-level"?: components["schemas"]["OptionalText"];
            /** @description How the zone was worked out. Of `flood-risk-zone`. */
            "flood-risk-type"?: components["schemas"]["OptionalText"];
            /** @description How likely finds are. Of `archaeological-priority-area`, which covers London only. */
            "archaeological-risk-tier"?: components["schemas"]["OptionalText"];
            /**
             * @description Where the site is. Of `brownfield-land`.
             * @example Land at Wandsworth Road, London
             */
            "site-address"?: components["schemas"]["OptionalText"];
            /**
             * @description Size of the site, as text. Of `brownfield-land`.
             * @example 0.42
             */
            hectares?: string;
            /**
             * @description Fewest homes the site is thought to take, as text. Of `brownfield-land`.
             * @example 24
             */
            "minimum-net-dwellings"?: string;
            /**
             * @description Most homes the site is thought to take, as text. Of `brownfield-land`.
             * @example 30
             */
            "maximum-net-dwellings"?: string;
            /**
             * @description Who owns the site, in a few words. Of `brownfield-land`.
             * @example owned by a public authority
             */
            "ownership-status"?: components["schemas"]["OptionalText"];
            /**
             * @description `yes` where homes could be built within five years. Of `brownfield-land`.
             * @example yes
             */
            deliverable?: components["schemas"]["OptionalText"];
            /**
             * @description Whether permission has been given. Of `brownfield-land`.
             * @example not permissioned
             */
            "planning-permission-status"?: components["schemas"]["OptionalText"];
            /** @description What kind of permission. Of `brownfield-land`. */
            "planning-permission-type"?: components["schemas"]["OptionalText"];
            /** @description Day permission was given. Of `brownfield-land`. */
            "planning-permission-date"?: components["schemas"]["OptionalDate"];
        };
        /**
         * Optional text
         * @description Text, or empty when the publisher gave none.
         */
        OptionalText: string;
        /**
         * Optional date
         * @description Calendar day, `yyyy-MM-dd`, or empty when the publisher gave none.
         * @example 1974-07-19
         */
        OptionalDate: string;
        /**
         * WKT
         * @description A shape as Well-Known Text, longitude before latitude, WGS84 degrees. Empty when there is none.
         * @example POINT (-0.126900 51.513900)
         */
        Wkt: string;
        /**
         * Planning links
         * @description Addresses of other pages at the owner's own host. An empty object when one page holds all. Through this portal count `offset` up by `limit` instead of following them.
         */
        PlanningLinks: {
            /** @description Address of the first page. */
            first?: string;
            /** @description Address of the page before. Missing on the first. */
            prev?: string;
            /** @description Address of the page after. Missing on the last. */
            next?: string;
            /** @description Address of the last page. */
            last?: string;
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
         * Planning validation error
         * @description A refusal by the national platform that names each bad value.
         */
        PlanningValidationError: {
            /** @description Each bad value. */
            detail: components["schemas"]["PlanningValueError"][];
        };
        /**
         * Planning value error
         * @description One value that cannot be used.
         */
        PlanningValueError: {
            /**
             * @description Where it stands, the last item being the name of the parameter. Whether `query` comes first differs from rule to rule.
             * @example [
             *       "query",
             *       "limit"
             *     ]
             */
            loc: (string | number)[];
            /**
             * @description What is wrong with it, in English.
             * @example ensure this value is less than or equal to 500
             */
            msg: string;
            /**
             * @description The kind of mistake, in the words of the owner's software.
             * @example value_error.number.not_le
             */
            type: string;
            /** @description More about it, such as the limit that was passed or the names that exist. Its members differ from rule to rule. */
            ctx?: {
                [key: string]: unknown;
            };
        };
        /**
         * Planning feature collection
         * @description One page of entities as GeoJSON writes it (RFC 7946, section 3.3), with the owner's `links` beside it and no count.
         */
        PlanningFeatureCollection: {
            /**
             * @description Always `FeatureCollection`.
             * @constant
             */
            type: "FeatureCollection";
            /** @description The entities of this page that have a shape or a point. Others of the page are left out without a word, so there may be fewer than `limit` although more follow. */
            features: components["schemas"]["PlanningFeature"][];
            links?: components["schemas"]["PlanningLinks"];
        };
        /**
         * Planning feature
         * @description One entity as GeoJSON writes it (RFC 7946, section 3.2).
         */
        PlanningFeature: {
            /**
             * @description Always `Feature`.
             * @constant
             */
            type: "Feature";
            geometry: components["schemas"]["Geometry"];
            /** @description The entity without `geometry` and `point`. */
            properties: components["schemas"]["PlanningEntity"];
        };
        /**
         * Geometry
         * @description A GeoJSON geometry (RFC 7946, section 3.1). Each position is longitude first, then latitude, WGS84 degrees.
         */
        Geometry: {
            /**
             * @description Kind of geometry, which decides how deep `coordinates` is nested.
             * @example Point
             */
            type: "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon" | (string & {});
            /**
             * @description A position for a `Point`, a list of positions for a `LineString`, a list of rings for a `Polygon`, and one level more for each `Multi…`.
             * @example [
             *       -0.1238,
             *       51.5308
             *     ]
             */
            coordinates: unknown[];
        };
        /**
         * Planning error
         * @description A refusal by the national platform in its own words.
         */
        PlanningError: {
            /**
             * @description What is wrong, in English.
             * @example Entity 44000899 has been removed
             */
            detail: string;
        };
        /**
         * Planning dataset list
         * @description All datasets, and the same once more by typology.
         */
        PlanningDatasetList: {
            /** @description The datasets. */
            datasets: components["schemas"]["PlanningDataset"][];
            /** @description The datasets that have entities, once more, by the name of their typology. Missing with `include_typologies=false`. */
            typologies?: {
                [key: string]: components["schemas"]["PlanningTypologyDatasets"];
            };
            /** @description A leftover of the owner's web page. It says nothing. */
            feedback_form_footer?: boolean;
        };
        /**
         * Planning dataset
         * @description One dataset of the platform, that is one kind of entity. A member that has no value is there and empty.
         */
        PlanningDataset: {
            dataset?: components["schemas"]["PlanningDatasetName"];
            /**
             * @description What to call one such thing.
             * @example Conservation area
             */
            name?: components["schemas"]["OptionalText"];
            /** @description Reserved by the owner, and empty so far. */
            entities?: components["schemas"]["OptionalText"];
            /** @description How the owner's own map draws it, an object of colours, or empty. */
            "paint-options"?: {
                [key: string]: unknown;
            } | "";
            /**
             * @description What to call several.
             * @example Conservation areas
             */
            plural?: components["schemas"]["OptionalText"];
            typology?: components["schemas"]["Typology"];
            /** @description Subjects it belongs to. */
            themes?: string[];
            /**
             * @description Datasets that are gathered together have the same collection.
             * @example conservation-area
             */
            collection?: components["schemas"]["OptionalText"];
            /** @description Prefix of its references where that differs from its name. */
            prefix?: components["schemas"]["OptionalText"];
            /** @description What it holds, in a sentence. */
            description?: components["schemas"]["OptionalText"];
            /** @description The same at length, in Markdown. */
            text?: components["schemas"]["OptionalText"];
            /**
             * @description How many entities it has now, the ended ones included.
             * @example 9214
             */
            "entity-count"?: number;
            /**
             * @description How far the owner's work on it has come. Before `live`, some of it was made by the owner and not by the body in charge.
             * @example beta
             */
            phase?: "discovery" | "alpha" | "beta" | "live" | (string & {});
            /**
             * @description Part of the owner's own filing. Data about the world has `dataset`.
             * @example dataset
             */
            realm?: components["schemas"]["OptionalText"];
            /**
             * @description Short name of the licence of this dataset. Look here before you publish; not all are the same.
             * @example ogl3
             */
            licence?: components["schemas"]["OptionalText"];
            /** @description The licence in a sentence. */
            "licence-text"?: components["schemas"]["OptionalText"];
            /**
             * @description Short name of the sentence that its users must show.
             * @example crown-copyright
             */
            attribution?: components["schemas"]["OptionalText"];
            /** @description That sentence, word for word. */
            "attribution-text"?: components["schemas"]["OptionalText"];
            /** @description Day this record was made or last changed. */
            "entry-date"?: components["schemas"]["OptionalDate"];
            /** @description Day the dataset began. */
            "start-date"?: components["schemas"]["OptionalDate"];
            /** @description Day the dataset was given up. Empty while it is kept. */
            "end-date"?: components["schemas"]["OptionalDate"];
            /** @description Dataset to use instead, once this one is given up. */
            "replacement-dataset"?: components["schemas"]["OptionalText"];
            /** @description Version of its specification. */
            version?: components["schemas"]["OptionalText"];
            /** @description Id of the kind of thing in Wikidata. */
            wikidata?: components["schemas"]["OptionalText"];
            /** @description Title of an article about the kind of thing. */
            wikipedia?: components["schemas"]["OptionalText"];
        };
        /**
         * Planning typology datasets
         * @description The datasets of one typology.
         */
        PlanningTypologyDatasets: {
            /** @description The datasets. */
            dataset: components["schemas"]["PlanningDataset"][];
        };
        /**
         * Planning organisation list
         * @description Every organisation, by kind.
         */
        PlanningOrganisationList: {
            /** @description Lists by the kind of body, which is the part of its CURIE before the colon: `local-authority` for councils, `development-corporation`, `government-organisation`, `national-park-authority`, `public-authority` and others. */
            organisations: {
                [key: string]: components["schemas"]["PlanningOrganisation"][];
            };
        };
        /**
         * Planning organisation
         * @description A public body that publishes planning data. A member that has no value is there and empty.
         */
        PlanningOrganisation: {
            organisation: components["schemas"]["OrganisationCurie"];
            /**
             * @description Its own entity number, which is what `organisation_entity` takes and `organisation-entity` gives.
             * @example 90
             */
            entity?: components["schemas"]["PlanningEntityId"];
            /**
             * @description What it is called.
             * @example London Borough of Camden
             */
            name?: components["schemas"]["OptionalText"];
            /** @description Its full name in law. */
            "official-name"?: components["schemas"]["OptionalText"];
            /**
             * @description Kind of council. London boroughs are reported to have `LBO`.
             * @example LBO
             */
            "local-authority-type"?: components["schemas"]["OptionalText"];
            /** @description Combined authority it belongs to. */
            "combined-authority"?: components["schemas"]["OptionalText"];
            /** @description Region it lies in. */
            region?: components["schemas"]["OptionalText"];
            /**
             * @description Nine-character area code of a council, empty for bodies that have no area. Join with it.
             * @example E09000007
             */
            "statistical-geography"?: components["schemas"]["AreaCode"];
            /** @description Address of its website. */
            website?: components["schemas"]["OptionalText"];
            /** @description Day this record was made or last changed. */
            "entry-date"?: components["schemas"]["OptionalDate"];
            /**
             * @description Day the body came into being.
             * @example 1965-04-01
             */
            "start-date"?: components["schemas"]["OptionalDate"];
            /** @description Day it was dissolved. Empty while it exists. */
            "end-date"?: components["schemas"]["OptionalDate"];
        };
        /**
         * Organisation CURIE
         * @description Id of a public body, its kind and its code there, joined with a colon. A council's code is that of the local authority register, such as `local-authority:CMD` for Camden, and not its nine-character area code.
         * @example local-authority:CMD
         * @example local-authority:LBH
         */
        OrganisationCurie: Brand<string, "OrganisationCurie">;
        /**
         * Area code
         * @description Nine-character area code of the Office for National Statistics (GSS). A London borough begins with `E09`.
         * @example E09000019
         * @example E09000007
         */
        AreaCode: Brand<string, "AreaCode">;
        /**
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /**
         * Planning application page
         * @description Some applications, the last changed first.
         */
        PlanningApplicationPage: {
            /**
             * @description How many applications match in all, on every page together.
             * @example 2816
             */
            total: components["schemas"]["TotalCount"];
            /** @description The applications of this page. */
            items: components["schemas"]["PlanningApplication"][];
            /**
             * @description What to give as `cursor` for the page after. Null on the last page. It means nothing by itself.
             * @example WzE3OTAyOTQ0MDAwMDAsIkNhbWRlbi0yMDI2XzM4NDFfUCJd
             */
            next: string | null;
        };
        /**
         * Total count
         * @description How many items there are in all, on every page together.
         * @example 214
         */
        TotalCount: number;
        /**
         * Planning application
         * @description One application as its borough sent it to the Datahub. Boroughs differ in what they fill in and in the words they use; expect any member but `id` to be null or missing.
         */
        PlanningApplication: {
            id: components["schemas"]["PlanningApplicationId"];
            /**
             * @description Planning authority that decides, by the Datahub's own name: `Kingston` and not Kingston upon Thames, reported with `&` for `and`. Development corporations decide in their own areas and have names of their own.
             * @example Camden
             * @example Hackney
             * @example Kingston
             */
            lpa_name?: string | null;
            /**
             * @description The authority's own reference, which people quote. Some boroughs send a bare number.
             * @example 2026/3917/P
             */
            lpa_app_no?: string | number | null;
            /**
             * @description Borough the site lies in, in the borough's own spelling, which varies. `lpa_name` is the one to rely on.
             * @example Camden
             */
            borough?: components["schemas"]["DatahubText"];
            /**
             * @description Ward the site lies in, by name. Names of former wards remain on old applications.
             * @example Holborn and Covent Garden
             */
            ward?: components["schemas"]["DatahubText"];
            /**
             * @description How far the application has come. Free text with more than twenty spellings for a handful of states; a refusal alone is `Refused`, `Refusal`, `Refusal (P)` or `Rejected`. `not_mapped` says that the Datahub could not read what the borough sent. Compare after lowering the case, and keep a way out for words you do not know.
             * @example Application Under Consideration
             */
            status?: "Application Received" | "Application Under Consideration" | "Application Invalid" | "Approved" | "Approval" | "Refused" | "Refusal" | "Rejected" | "Withdrawn" | "Lapsed" | "Completed" | "Appeal Received" | "Appeal In Progress" | "Allowed" | "Dismissed" | "Declined to Determine" | "Not Required" | "Closed" | "not_mapped" | (string & {}) | null;
            /**
             * @description What was decided, in words nearly as mixed as those of `status`. Null while nothing is.
             * @example Approved
             */
            decision?: "Approved" | "Refused" | "Withdrawn" | (string & {}) | null;
            /** @description Day the application was complete and its time began to run. */
            valid_date?: components["schemas"]["DatahubDate"];
            /** @description Day it was decided. Null while it is not. */
            decision_date?: components["schemas"]["DatahubDate"];
            /** @description Day it should be decided by. */
            decision_target_date?: components["schemas"]["DatahubDate"];
            /** @description Day the borough last changed it. Lists come in this order, newest first. */
            last_updated?: components["schemas"]["DatahubDate"];
            /** @description Day the Datahub last fetched it, most often as an instant. */
            last_synced?: components["schemas"]["DatahubDate"];
            /**
             * @description What is proposed, as the applicant or the borough wrote it. Names of applicants and neighbours occur in it, so treat it as personal data: show it beside its application, do not index it by name, and drop it when the application goes.
             * @example Erection of a single storey rear extension and replacement of the windows to the front.
             */
            description?: components["schemas"]["DatahubText"];
            /**
             * @description Kind of application, in few words.
             * @example Householder
             */
            application_type?: "Householder" | "Outline" | "All Other" | (string & {}) | null;
            /**
             * @description Kind of application, in full.
             * @example Full planning permission
             */
            application_type_full?: components["schemas"]["DatahubText"];
            /**
             * @description Kind of development, as national statistics count it.
             * @example Minor dwellings
             * @example Major dwellings
             */
            development_type?: components["schemas"]["DatahubText"];
            /** @description Name of the building or site. */
            site_name?: components["schemas"]["DatahubText"];
            /**
             * @description House number, or several.
             * @example 14
             */
            site_number?: components["schemas"]["DatahubText"];
            /**
             * @description Street.
             * @example Monmouth Street
             */
            street_name?: components["schemas"]["DatahubText"];
            /** @description Part of the town. */
            locality?: components["schemas"]["DatahubText"];
            /**
             * @description Postcode of the site as the borough wrote it, so not always a whole or a real one.
             * @example WC2H 9DA
             */
            postcode?: components["schemas"]["DatahubText"];
            /**
             * @description Unique property reference number of the site, as text. Many applications have none, and some hold what is no number.
             * @example 990000104417
             */
            uprn?: Brand<string, "Uprn"> | null;
            /** @description Middle of the site. Null, or missing, where the borough sent no shape. */
            centroid?: components["schemas"]["DatahubPoint"] | null;
            /**
             * @description Page of the application at the borough, for people. Some boroughs send the search page or a path without its host.
             * @example https://planning.camden.example/application/2026-3917-P
             */
            url_planning_app?: components["schemas"]["DatahubText"];
        };
        /**
         * Planning application id
         * @description Id of an application in the Datahub: name of the planning authority, a hyphen, and the authority's own reference with slashes and spaces written as underscores.
         * @example Camden-2026_3917_P
         * @example Tower_Hamlets-PA_26_01184_A1
         */
        PlanningApplicationId: Brand<string, "PlanningApplicationId">;
        /**
         * Datahub text
         * @description Text as the borough entered it. Null, empty or the word `null` when there is none.
         */
        DatahubText: string | null;
        /**
         * Datahub date
         * @description Calendar day, most often `dd/MM/yyyy` and sometimes an instant of ISO 8601. Mistyped years such as 9187 occur; the SDK makes them null.
         * @example 14/09/2026
         * @example 2026-09-14T00:00:00.000Z
         */
        DatahubDate: string | null;
        /**
         * Datahub point
         * @description A place on the map in WGS84 degrees.
         */
        DatahubPoint: {
            /**
             * @description Degrees north of the equator. A number, reported to come as text at times.
             * @example 51.5139
             */
            lat: number | string;
            /**
             * @description Degrees east of Greenwich, negative in most of London. A number, reported to come as text at times.
             * @example -0.1269
             */
            lon: number | string;
        };
        /**
         * Planning application counts
         * @description How many applications there are of each group.
         */
        PlanningApplicationCounts: {
            /**
             * @description How many applications match in all. Those without the value that was asked for count here and in no group.
             * @example 118204
             */
            total: components["schemas"]["TotalCount"];
            /** @description The groups, largest first, 100 at most. */
            groups: components["schemas"]["PlanningApplicationGroup"][];
            /**
             * @description How many applications are in groups beyond the first 100.
             * @example 0
             */
            other: number;
        };
        /**
         * Planning application group
         * @description One group.
         */
        PlanningApplicationGroup: {
            /**
             * @description What the applications of this group have in common, exactly as the Datahub spells it. The filters of `planningApplications` take it as it stands.
             * @example Camden
             * @example Approved
             */
            value: string;
            /**
             * @description How many applications have it.
             * @example 4127
             */
            count: number;
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
        /** @description The entity has been merged into another, or renumbered. `Location` is the address of the one that took its place, with the same ending. Most clients follow by themselves. */
        MovedPermanently: {
            headers: {
                /** @description Path of the new entity at the owner's host, such as `/entity/44012345.json`. */
                Location?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The entity once existed and has been taken out. It does not come back; drop it from your own data. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlanningError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A value cannot be used: a dataset that does not exist, a geometry that is no WKT, a limit above 500. `detail` names each. For an unknown dataset the message lists every name there is, some hundreds, so do not show it to people. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlanningValidationError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing of this number or name. The owner answers with a web page even where JSON was asked for: look at the status alone. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    planningEntities: {
        parameters: {
            query?: {
                /**
                 * @description A postcode or a UPRN. Its point is looked up and searched as `longitude` and `latitude` are. One that is not found is passed over without an error.
                 * @example WC2H 9DA
                 */
                q?: string;
                /**
                 * @description Degrees east of Greenwich of a point. Finds entities whose shape holds the point. Needs `latitude` too.
                 * @example -0.1269
                 */
                longitude?: number;
                /**
                 * @description Degrees north of the equator of the point. Needs `longitude` too.
                 * @example 51.5139
                 */
                latitude?: number;
                /**
                 * @description A shape as Well-Known Text, longitude before latitude, WGS84 degrees. Finds entities that stand to it as `geometry_relation` says. Web servers stop at long addresses, so simplify a shape of hundreds of corners.
                 * @example [
                 *       "POLYGON ((-0.13 51.511, -0.122 51.511, -0.122 51.516, -0.13 51.516, -0.13 51.511))"
                 *     ]
                 */
                geometry?: string[];
                /**
                 * @description Take the shape of these entities, for instance that of a planning authority (626199 is Tower Hamlets).
                 * @example [
                 *       626199
                 *     ]
                 */
                geometry_entity?: components["schemas"]["PlanningEntityId"][];
                /**
                 * @description Take the shapes of all entities with these references, for instance the area code of a borough.
                 * @example [
                 *       "E09000007"
                 *     ]
                 */
                geometry_reference?: string[];
                /**
                 * @description Take the shape of the entity with this prefix and reference, for instance that of a borough by its area code.
                 * @example [
                 *       "statistical-geography:E09000007"
                 *     ]
                 */
                geometry_curie?: components["schemas"]["Curie"][];
                /**
                 * @description How the entity has to stand to the shape. Without it `within`: the entity lies wholly inside. That misses whatever crosses the edge, so say `intersects` to ask what touches a site.
                 * @example intersects
                 */
                geometry_relation?: "within" | "equals" | "disjoint" | "intersects" | "touches" | "contains" | "covers" | "coveredby" | "overlaps" | "crosses";
                /**
                 * @description Only entities of these datasets. Repeat it for several. Without it every dataset is searched, which is slow for a shape.
                 * @example [
                 *       "conservation-area",
                 *       "listed-building-outline"
                 *     ]
                 */
                dataset?: components["schemas"]["PlanningDatasetName"][];
                /**
                 * @description Only entities of these typologies.
                 * @example [
                 *       "geography"
                 *     ]
                 */
                typology?: components["schemas"]["Typology"][];
                /**
                 * @description Only entities that these bodies answer for, by their entity numbers. `planningOrganisations` gives the numbers.
                 * @example [
                 *       90
                 *     ]
                 */
                organisation_entity?: components["schemas"]["PlanningEntityId"][];
                /**
                 * @description Only entities of these numbers.
                 * @example [
                 *       44010234
                 *     ]
                 */
                entity?: components["schemas"]["PlanningEntityId"][];
                /**
                 * @description Only the entity of this prefix and reference. One at a time, as several are reported to find nothing.
                 * @example [
                 *       "conservation-area:CA17"
                 *     ]
                 */
                curie?: components["schemas"]["Curie"][];
                /**
                 * @description Only entities whose references have one of these prefixes.
                 * @example [
                 *       "conservation-area"
                 *     ]
                 */
                prefix?: string[];
                /**
                 * @description Only entities with one of these references. References repeat from publisher to publisher, so give `dataset` or `prefix` too.
                 * @example [
                 *       "CA17"
                 *     ]
                 */
                reference?: string[];
                /**
                 * @description Only entities of these qualities, `authoritative` or `some`. Reported and not described by the owner.
                 * @example [
                 *       "authoritative"
                 *     ]
                 */
                quality?: string[];
                /**
                 * @description Whether to search what is in force, what has ended, or both. Without it both, so say `current` when you ask what holds today.
                 * @example [
                 *       "current"
                 *     ]
                 */
                period?: ("all" | "current" | "historical")[];
                /**
                 * @description Year of the day they came into force.
                 * @example 1974
                 */
                start_date_year?: number;
                /**
                 * @description Month of that day, 1 when left out. Counts for nothing without the year.
                 * @example 7
                 */
                start_date_month?: number;
                /**
                 * @description Day of that month, 1 when left out.
                 * @example 19
                 */
                start_date_day?: number;
                /**
                 * @description Whether to find that very day, days before it, days since it, or entities without one.
                 * @example since
                 */
                start_date_match?: components["schemas"]["DateMatch"];
                /**
                 * @description Year of the day they ceased to be in force.
                 * @example 2021
                 */
                end_date_year?: number;
                /**
                 * @description Month of that day, 1 when left out. Counts for nothing without the year.
                 * @example 3
                 */
                end_date_month?: number;
                /**
                 * @description Day of that month, 1 when left out.
                 * @example 31
                 */
                end_date_day?: number;
                /**
                 * @description Whether to find that very day, days before it, days since it, or entities without one.
                 * @example before
                 */
                end_date_match?: components["schemas"]["DateMatch"];
                /**
                 * @description Year of the day their records were last changed. Together with `since` it finds what is new.
                 * @example 2026
                 */
                entry_date_year?: number;
                /**
                 * @description Month of that day, 1 when left out. Counts for nothing without the year.
                 * @example 9
                 */
                entry_date_month?: number;
                /**
                 * @description Day of that month, 1 when left out.
                 * @example 1
                 */
                entry_date_day?: number;
                /**
                 * @description Whether to find that very day, days before it, days since it, or entities without one.
                 * @example since
                 */
                entry_date_match?: components["schemas"]["DateMatch"];
                /**
                 * @description Answer these members only, by their names with hyphens. `entity` always comes.
                 * @example [
                 *       "name",
                 *       "reference"
                 *     ]
                 */
                field?: string[];
                /**
                 * @description Answer all members but these. Counts for nothing beside `field`.
                 * @example [
                 *       "geometry"
                 *     ]
                 */
                exclude_field?: string[];
                /**
                 * @description How many to answer at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description How many to pass over before the first one answered.
                 * @example 100
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entities. None found is an empty list and no error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningEntityPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A value cannot be used: a dataset that does not exist, a geometry that is no WKT, a limit above 500. `detail` names each. For an unknown dataset the message lists every name there is, some hundreds, so do not show it to people. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningValidationError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningEntitiesGeoJson: {
        parameters: {
            query?: {
                /**
                 * @description A postcode or a UPRN. Its point is looked up and searched as `longitude` and `latitude` are. One that is not found is passed over without an error.
                 * @example WC2H 9DA
                 */
                q?: string;
                /**
                 * @description Degrees east of Greenwich of a point. Finds entities whose shape holds the point. Needs `latitude` too.
                 * @example -0.1269
                 */
                longitude?: number;
                /**
                 * @description Degrees north of the equator of the point. Needs `longitude` too.
                 * @example 51.5139
                 */
                latitude?: number;
                /**
                 * @description A shape as Well-Known Text, longitude before latitude, WGS84 degrees. Finds entities that stand to it as `geometry_relation` says. Web servers stop at long addresses, so simplify a shape of hundreds of corners.
                 * @example [
                 *       "POLYGON ((-0.13 51.511, -0.122 51.511, -0.122 51.516, -0.13 51.516, -0.13 51.511))"
                 *     ]
                 */
                geometry?: string[];
                /**
                 * @description Take the shape of these entities, for instance that of a planning authority (626199 is Tower Hamlets).
                 * @example [
                 *       626199
                 *     ]
                 */
                geometry_entity?: components["schemas"]["PlanningEntityId"][];
                /**
                 * @description Take the shapes of all entities with these references, for instance the area code of a borough.
                 * @example [
                 *       "E09000007"
                 *     ]
                 */
                geometry_reference?: string[];
                /**
                 * @description Take the shape of the entity with this prefix and reference, for instance that of a borough by its area code.
                 * @example [
                 *       "statistical-geography:E09000007"
                 *     ]
                 */
                geometry_curie?: components["schemas"]["Curie"][];
                /**
                 * @description How the entity has to stand to the shape. Without it `within`: the entity lies wholly inside. That misses whatever crosses the edge, so say `intersects` to ask what touches a site.
                 * @example intersects
                 */
                geometry_relation?: "within" | "equals" | "disjoint" | "intersects" | "touches" | "contains" | "covers" | "coveredby" | "overlaps" | "crosses";
                /**
                 * @description Only entities of these datasets. Repeat it for several. Without it every dataset is searched, which is slow for a shape.
                 * @example [
                 *       "conservation-area",
                 *       "listed-building-outline"
                 *     ]
                 */
                dataset?: components["schemas"]["PlanningDatasetName"][];
                /**
                 * @description Only entities of these typologies.
                 * @example [
                 *       "geography"
                 *     ]
                 */
                typology?: components["schemas"]["Typology"][];
                /**
                 * @description Only entities that these bodies answer for, by their entity numbers. `planningOrganisations` gives the numbers.
                 * @example [
                 *       90
                 *     ]
                 */
                organisation_entity?: components["schemas"]["PlanningEntityId"][];
                /**
                 * @description Only entities of these numbers.
                 * @example [
                 *       44010234
                 *     ]
                 */
                entity?: components["schemas"]["PlanningEntityId"][];
                /**
                 * @description Only the entity of this prefix and reference. One at a time, as several are reported to find nothing.
                 * @example [
                 *       "conservation-area:CA17"
                 *     ]
                 */
                curie?: components["schemas"]["Curie"][];
                /**
                 * @description Only entities whose references have one of these prefixes.
                 * @example [
                 *       "conservation-area"
                 *     ]
                 */
                prefix?: string[];
                /**
                 * @description Only entities with one of these references. References repeat from publisher to publisher, so give `dataset` or `prefix` too.
                 * @example [
                 *       "CA17"
                 *     ]
                 */
                reference?: string[];
                /**
                 * @description Only entities of these qualities, `authoritative` or `some`. Reported and not described by the owner.
                 * @example [
                 *       "authoritative"
                 *     ]
                 */
                quality?: string[];
                /**
                 * @description Whether to search what is in force, what has ended, or both. Without it both, so say `current` when you ask what holds today.
                 * @example [
                 *       "current"
                 *     ]
                 */
                period?: ("all" | "current" | "historical")[];
                /**
                 * @description Year of the day they came into force.
                 * @example 1974
                 */
                start_date_year?: number;
                /**
                 * @description Month of that day, 1 when left out. Counts for nothing without the year.
                 * @example 7
                 */
                start_date_month?: number;
                /**
                 * @description Day of that month, 1 when left out.
                 * @example 19
                 */
                start_date_day?: number;
                /**
                 * @description Whether to find that very day, days before it, days since it, or entities without one.
                 * @example since
                 */
                start_date_match?: components["schemas"]["DateMatch"];
                /**
                 * @description Year of the day they ceased to be in force.
                 * @example 2021
                 */
                end_date_year?: number;
                /**
                 * @description Month of that day, 1 when left out. Counts for nothing without the year.
                 * @example 3
                 */
                end_date_month?: number;
                /**
                 * @description Day of that month, 1 when left out.
                 * @example 31
                 */
                end_date_day?: number;
                /**
                 * @description Whether to find that very day, days before it, days since it, or entities without one.
                 * @example before
                 */
                end_date_match?: components["schemas"]["DateMatch"];
                /**
                 * @description Year of the day their records were last changed. Together with `since` it finds what is new.
                 * @example 2026
                 */
                entry_date_year?: number;
                /**
                 * @description Month of that day, 1 when left out. Counts for nothing without the year.
                 * @example 9
                 */
                entry_date_month?: number;
                /**
                 * @description Day of that month, 1 when left out.
                 * @example 1
                 */
                entry_date_day?: number;
                /**
                 * @description Whether to find that very day, days before it, days since it, or entities without one.
                 * @example since
                 */
                entry_date_match?: components["schemas"]["DateMatch"];
                /**
                 * @description Answer all members but these. Counts for nothing beside `field`.
                 * @example [
                 *       "geometry"
                 *     ]
                 */
                exclude_field?: string[];
                /**
                 * @description How many to answer at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description How many to pass over before the first one answered.
                 * @example 100
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entities as GeoJSON. The owner sends it as `application/json`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningFeatureCollection"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description A value cannot be used: a dataset that does not exist, a geometry that is no WKT, a limit above 500. `detail` names each. For an unknown dataset the message lists every name there is, some hundreds, so do not show it to people. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningValidationError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the entity.
                 * @example 44010234
                 */
                entity: components["schemas"]["PlanningEntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningEntity"];
                };
            };
            301: components["responses"]["MovedPermanently"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is nothing of this number or name. The owner answers with a web page even where JSON was asked for: look at the status alone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningEntityGeoJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the entity.
                 * @example 44010234
                 */
                entity: components["schemas"]["PlanningEntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity as GeoJSON. The owner sends it as `application/json`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningFeature"];
                };
            };
            301: components["responses"]["MovedPermanently"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The entity exists and has neither a shape nor a point, so there is no GeoJSON of it. Ask for the `.json`. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningDatasets: {
        parameters: {
            query?: {
                /**
                 * @description Only these datasets.
                 * @example [
                 *       "conservation-area",
                 *       "brownfield-land"
                 *     ]
                 */
                dataset?: components["schemas"]["PlanningDatasetName"][];
                /**
                 * @description Whether to answer them by typology as well.
                 * @example false
                 */
                include_typologies?: boolean;
                /**
                 * @description Answer these members only. It is reported to spell their names with underscores in the answer, so name members of one word.
                 * @example [
                 *       "dataset",
                 *       "name"
                 *     ]
                 */
                field?: string[];
                /**
                 * @description Answer all members but these.
                 * @example [
                 *       "text"
                 *     ]
                 */
                exclude_field?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datasets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningDatasetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the dataset.
                 * @example conservation-area
                 */
                dataset: components["schemas"]["PlanningDatasetName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningDataset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningOrganisationList"];
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
    planningApplications: {
        parameters: {
            query?: {
                /**
                 * @description Only applications that this borough decides, by its area code. The portal knows the Datahub's name of each of the 33. Development corporations decide in their own areas: find those with `authority`.
                 * @example E09000007
                 */
                borough?: components["schemas"]["AreaCode"];
                /**
                 * @description Only applications that this planning authority decides, by the Datahub's own name, letter for letter. `planningApplicationCounts` by `borough` lists the names.
                 * @example Camden
                 */
                authority?: string;
                /**
                 * @description Only applications with one of these states, letter for letter. `planningApplicationCounts` by `status` lists the spellings in use.
                 * @example [
                 *       "Application Under Consideration",
                 *       "Application Received"
                 *     ]
                 */
                status?: string[];
                /**
                 * @description Only applications with one of these decisions, letter for letter.
                 * @example [
                 *       "Approved"
                 *     ]
                 */
                decision?: string[];
                /**
                 * @description Only applications of one of these kinds, letter for letter as in `application_type`.
                 * @example [
                 *       "Householder"
                 *     ]
                 */
                applicationType?: string[];
                /**
                 * @description First day on which the application became valid.
                 * @example 2026-09-01
                 */
                validFrom?: components["schemas"]["CalendarDate"];
                /**
                 * @description Last day on which the application became valid. Give it together with `validFrom` to keep mistyped years out.
                 * @example 2026-09-30
                 */
                validTo?: components["schemas"]["CalendarDate"];
                /**
                 * @description First day on which it was decided.
                 * @example 2026-10-01
                 */
                decidedFrom?: components["schemas"]["CalendarDate"];
                /**
                 * @description Last day on which it was decided.
                 * @example 2026-10-31
                 */
                decidedTo?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only applications that the borough has changed on this day or since. Use it to keep a copy in step.
                 * @example 2026-11-16
                 */
                updatedFrom?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only applications whose middle lies in this box, west, south, east and north in WGS84 degrees. Applications without a middle are never in it.
                 * @example [
                 *       -0.135,
                 *       51.51,
                 *       -0.115,
                 *       51.52
                 *     ]
                 */
                bbox?: number[];
                /**
                 * @description Only applications at this postcode, with its space, as boroughs most often write it.
                 * @example WC2H 9DA
                 */
                postcode?: Brand<string, "Postcode">;
                /**
                 * @description How many to answer at most.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where to go on, the `next` of the page before. Keep all other parameters as they were.
                 * @example WzE3OTAyOTQ0MDAwMDAsIkNhbWRlbi0yMDI2XzM4NDFfUCJd
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some applications, and where to go on. None found is an empty list and no error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningApplicationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningApplicationCounts: {
        parameters: {
            query: {
                /**
                 * @description What to group by. `borough` is the planning authority that decides, development corporations included.
                 * @example borough
                 */
                by: "borough" | "status" | "decision" | "applicationType";
                /**
                 * @description Only applications that this borough decides, by its area code. The portal knows the Datahub's name of each of the 33. Development corporations decide in their own areas: find those with `authority`.
                 * @example E09000007
                 */
                borough?: components["schemas"]["AreaCode"];
                /**
                 * @description Only applications that this planning authority decides, by the Datahub's own name, letter for letter. `planningApplicationCounts` by `borough` lists the names.
                 * @example Camden
                 */
                authority?: string;
                /**
                 * @description Only applications with one of these states, letter for letter. `planningApplicationCounts` by `status` lists the spellings in use.
                 * @example [
                 *       "Application Under Consideration",
                 *       "Application Received"
                 *     ]
                 */
                status?: string[];
                /**
                 * @description Only applications with one of these decisions, letter for letter.
                 * @example [
                 *       "Approved"
                 *     ]
                 */
                decision?: string[];
                /**
                 * @description Only applications of one of these kinds, letter for letter as in `application_type`.
                 * @example [
                 *       "Householder"
                 *     ]
                 */
                applicationType?: string[];
                /**
                 * @description First day on which the application became valid.
                 * @example 2026-09-01
                 */
                validFrom?: components["schemas"]["CalendarDate"];
                /**
                 * @description Last day on which the application became valid. Give it together with `validFrom` to keep mistyped years out.
                 * @example 2026-09-30
                 */
                validTo?: components["schemas"]["CalendarDate"];
                /**
                 * @description First day on which it was decided.
                 * @example 2026-10-01
                 */
                decidedFrom?: components["schemas"]["CalendarDate"];
                /**
                 * @description Last day on which it was decided.
                 * @example 2026-10-31
                 */
                decidedTo?: components["schemas"]["CalendarDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups and how many there are of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningApplicationCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    planningApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as the list gives it.
                 * @example Camden-2026_3917_P
                 */
                id: components["schemas"]["PlanningApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningApplication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is nothing at this address. */
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
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
