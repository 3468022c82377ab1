// Generated from services@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * About this directory
         * @description Which version of the standard the host follows, which profile of it, and where its own OpenAPI document lies.
         *     Ask this first at a new host: an answer of `3.0` with the profile of Open Referral UK means that this contract
         *     fits. Hosts of the older version 1 are reported to answer other paths and other shapes.
         */
        get: operations["directoryInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search services
         * @description A page of services, each with its plain fields and its organisation. Schedules, prices, places, contacts and terms
         *     come only with `service`, one service at a time. Several filters are expected to narrow each other. Services that are
         *     inactive or defunct may be among them, so look at `status`. To search near a postcode use `servicesAtLocations`.
         */
        get: operations["searchServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service with everything about it
         * @description Everything the directory knows of one service: what it is and for whom, when, where, at what price, who runs it and
         *     how to reach them. Only `id`, `name` and `status` are sure; the rest depends on how well the council keeps its
         *     directory. Contacts may be private people who run a service alone: treat names, addresses and numbers as personal.
         */
        get: operations["service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service_at_locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search services near a postcode
         * @description A page of pairs of a service and a place where it is offered. A service with three places comes three times. Give
         *     `postcode` and `proximity` in metres to search around the middle of a postcode; `postcode` alone asks which services
         *     cover it. By the standard's example a place comes with its point and without its address: ask `serviceAtLocation` for
         *     that.
         */
        get: operations["servicesAtLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service_at_locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One service at one place
         * @description One pair with everything nested: the place with addresses and access for disabled people, and the whole service.
         *     The owner's description says that a bare service comes here; its example, which we follow, shows the pair.
         */
        get: operations["serviceAtLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxonomies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vocabularies in use
         * @description A page of the vocabularies by which the directory sorts its services, without their terms. Each council chooses its
         *     own; many use lists of the Local Government Association's esd standards.
         */
        get: operations["taxonomies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxonomies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One vocabulary
         * @description One vocabulary, with its terms where the directory nests them.
         */
        get: operations["taxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxonomy_terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Terms of all vocabularies
         * @description A page of terms. Terms form trees: `parent_id` leads to the broader one. There is no filter by vocabulary; read on
         *     through the pages and compare `taxonomy_id`. Give a term's `id` to `searchServices` as `taxonomy_term_id`.
         */
        get: operations["taxonomyTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taxonomy_terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One term
         * @description One term. `term_uri`, where there is one, is the same in every council, while `id` is this directory's own.
         */
        get: operations["taxonomyTerm"];
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
         * Directory information
         * @description What a directory says of itself. The standard requires none of the three.
         */
        DirectoryInfo: {
            /**
             * @description Version of the HSDS standard that the directory follows.
             * @example 3.0
             */
            version?: string;
            /**
             * Format: uri
             * @description Address of the profile of the standard, which says that it is the United Kingdom's.
             * @example https://openreferraluk.org
             */
            profile?: string;
            /**
             * Format: uri
             * @description Address of the directory's own OpenAPI document.
             * @example https://services.example/openapi.json
             */
            openapi_url?: string;
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
         * Page number
         * @description Which page to answer. The first is 1.
         * @example 1
         */
        PageNumber: number;
        /**
         * Page size
         * @description How many items a page holds.
         * @example 20
         */
        PageSize: number;
        /**
         * Taxonomy term id
         * Format: uuid
         * @description Id of a term in one directory. Compare councils by `term_uri` instead.
         * @example 2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a01
         */
        TaxonomyTermId: Brand<string, "TaxonomyTermId">;
        /**
         * Taxonomy id
         * Format: uuid
         * @description Id of a vocabulary in one directory.
         * @example 8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11
         */
        TaxonomyId: Brand<string, "TaxonomyId">;
        /**
         * Time of day
         * @description Time of day, hours and minutes, perhaps seconds. The standard asks for `Z` or an offset behind it; where there is none, London's own clock is meant.
         * @example 10:00
         * @example 10:00:00
         * @example 09:30Z
         */
        TimeOfDay: string;
        /**
         * Page of services
         * @description One page of services.
         */
        ServicePage: components["schemas"]["Page"] & {
            /** @description The services on this page. */
            contents: components["schemas"]["ServiceSummary"][];
        };
        /**
         * Page
         * @description Where a page stands in the whole list.
         */
        Page: {
            /** @description How many items all pages hold together. */
            total_items: components["schemas"]["TotalCount"];
            /**
             * @description How many pages there are.
             * @example 3
             */
            total_pages: number;
            /**
             * @description Which page this is. The first is 1.
             * @example 1
             */
            page_number: number;
            /**
             * @description How many items this page holds.
             * @example 20
             */
            size: number;
            /**
             * @description Whether this is the first page.
             * @example true
             */
            first_page: boolean;
            /**
             * @description Whether this is the last page. Read on until it is true.
             * @example false
             */
            last_page: boolean;
            /**
             * @description Whether nothing was found.
             * @example false
             */
            empty: boolean;
        };
        /**
         * Total count
         * @description How many items there are in all, on every page together.
         * @example 214
         */
        TotalCount: number;
        /**
         * Service, listed
         * @description A service as lists give it, its plain fields and its organisation.
         */
        ServiceSummary: {
            id: components["schemas"]["ServiceId"];
            /** @description Who runs it, where `organization` is not nested. */
            organization_id?: components["schemas"]["OrganisationId"];
            /**
             * @description Its name.
             * @example Chair exercise for over 60s
             */
            name: string;
            /**
             * @description What it is, in words, often several paragraphs. It may carry HTML, so clean it before you show it.
             * @example Gentle exercise in good company. Tea afterwards.
             */
            description?: string;
            /**
             * Format: uri
             * @description Page about it.
             * @example https://fleetvalley.example/chair-exercise
             */
            url?: string;
            /**
             * Format: email
             * @description Mail address to ask. It may be a person's.
             * @example hello@fleetvalley.example
             */
            email?: string;
            /**
             * @description Whether it is on. Show `active` ones only; lists hold the others too.
             * @example active
             */
            status: "active" | "inactive" | "defunct" | "temporarily closed" | (string & {});
            /**
             * @deprecated
             * @description What it costs, in words. Replaced by `cost_options`, and still the only price in older entries.
             * @example £3 a session
             */
            fees?: string;
            /**
             * @description Which quality marks it has, in words.
             * @example London Youth Bronze Quality Mark
             */
            accreditations?: string;
            /**
             * @description Lowest age it is for.
             * @example 60
             */
            minimum_age?: number;
            /**
             * @description Highest age it is for.
             * @example 18
             */
            maximum_age?: number;
            /** @description Day on which somebody last checked that all this is true. */
            assured_date?: components["schemas"]["CalendarDate"];
            /**
             * Format: email
             * @description Mail address of whoever checked it. It may be a person's.
             * @example directory@council.example
             */
            assurer_email?: string;
            /**
             * @description Something to know for a short while, such as a closure.
             * @example Closed for repairs until January.
             */
            alert?: string;
            /** @description When the service or anything nested in it was last changed in the directory. */
            last_modified?: components["schemas"]["DateTime"];
            /** @description Who runs it. The standard wants it always; its schema does not demand it. */
            organization?: components["schemas"]["Organisation"];
        };
        /**
         * Service id
         * Format: uuid
         * @description Id of a service in one directory.
         * @example 5b0c7c1e-2d64-4f0b-8a53-9e1f60d7a101
         */
        ServiceId: Brand<string, "ServiceId">;
        /**
         * Organisation id
         * Format: uuid
         * @description Id of an organisation in one directory.
         * @example e3d50f86-7a21-4b9c-9d48-26f1c8b07201
         */
        OrganisationId: Brand<string, "OrganisationId">;
        /**
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /**
         * Organisation
         * @description Who runs a service. A person who works alone is an organisation too, and then these fields are about a person.
         */
        Organisation: {
            id: components["schemas"]["OrganisationId"];
            /**
             * @description Its name.
             * @example Fleet Valley Community Association
             */
            name: string;
            /**
             * @description What it is, in a few sentences. It may carry HTML, so clean it before you show it.
             * @example A charity that runs two community halls in Kentish Town.
             */
            description: string;
            /**
             * Format: email
             * @description Its mail address.
             * @example hello@fleetvalley.example
             */
            email?: string;
            /**
             * Format: uri
             * @description Its site.
             * @example https://fleetvalley.example
             */
            website?: string;
            /**
             * @description Address of its logo.
             * @example https://fleetvalley.example/logo.png
             */
            logo?: string;
            /**
             * Format: uri
             * @description Address that stands for it in a public register.
             * @example https://register.example/org/1
             */
            uri?: string;
            /** @description The organisation it is part of. */
            parent_organization_id?: components["schemas"]["OrganisationId"];
            /** @description Its numbers in registers, with `service` only. */
            organization_identifiers?: components["schemas"]["OrganisationIdentifier"][];
            /** @description Terms that describe the organisation. */
            attributes?: components["schemas"]["Attribute"][];
        };
        /**
         * Organisation identifier
         * @description The number of an organisation in a register of somebody else.
         */
        OrganisationIdentifier: {
            /**
             * Format: uuid
             * @description Id of the entry.
             * @example b86e2f19-40cd-4a75-9e3b-8c7d1f5a6001
             */
            id: string;
            /** @description The organisation it is of. */
            organization_id?: components["schemas"]["OrganisationId"];
            /**
             * @description The register, by its code at org-id.guide. `GB-CHC` is the Charity Commission, `GB-COH` Companies House.
             * @example GB-CHC
             */
            identifier_scheme?: string;
            /**
             * @description The register in words.
             * @example Charity number
             */
            identifier_type: string;
            /**
             * @description The number. It is text.
             * @example 0000000
             */
            identifier: string;
            /** @description Terms that describe the entry. Rare. */
            attributes?: components["schemas"]["Attribute"][];
        };
        /**
         * Attribute
         * @description A term of a vocabulary, attached to a service, an organisation or something nested in them.
         */
        Attribute: {
            /**
             * Format: uuid
             * @description Id of the attachment.
             * @example f19c5d37-6b82-4e04-93aa-0d7e4b68c801
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of what it is attached to, a service as a rule.
             * @example 5b0c7c1e-2d64-4f0b-8a53-9e1f60d7a101
             */
            link_id?: string;
            /** @description The term, where it is not nested. */
            taxonomy_term_id?: components["schemas"]["TaxonomyTermId"];
            /**
             * @description What the term says of it, such as for whom it is meant. An open list of codes that every directory extends.
             * @example service_eligibility
             */
            link_type?: string;
            /** @description The term. */
            taxonomy_term?: components["schemas"]["TaxonomyTerm"];
        };
        /**
         * Taxonomy term
         * @description One word of a vocabulary.
         */
        TaxonomyTerm: {
            id: components["schemas"]["TaxonomyTermId"];
            /**
             * @description The term in words.
             * @example Loneliness
             */
            name: string;
            /**
             * @description What is meant by it.
             * @example Wishes for company or is alone too much.
             */
            description: string;
            /** @description The broader term. Missing at the top of a tree. */
            parent_id?: components["schemas"]["TaxonomyTermId"];
            /**
             * @description Name or address of the vocabulary, as free text.
             * @example Needs met
             */
            taxonomy?: string;
            /** @description The vocabulary it belongs to, where the directory tells. */
            taxonomy_id?: components["schemas"]["TaxonomyId"];
            /**
             * Format: uri
             * @description Address that stands for the term in every directory. Often one of the esd standards, such as the Local Government Services List below `id.esd.org.uk`.
             * @example https://taxonomy.example/needs/loneliness
             */
            term_uri?: string;
            /**
             * @description The same words as `name`.
             * @example Loneliness
             */
            term?: string;
        };
        /**
         * Service
         * @description A service with everything the directory knows of it. Only `id`, `name` and `status` are sure. Lists that have nothing in them may be missing or empty.
         */
        Service: components["schemas"]["ServiceSummary"] & {
            /** @description When it is on. */
            schedules?: components["schemas"]["Schedule"][];
            /** @description Where people must live to use it. */
            service_areas?: components["schemas"]["ServiceArea"][];
            /** @description Where it is offered. */
            service_at_locations?: components["schemas"]["ServiceAtLocation"][];
            /** @description Languages spoken there. Those that only an interpreter speaks do not count. */
            languages?: components["schemas"]["Language"][];
            /** @description Who pays for it. */
            funding?: components["schemas"]["Funding"][];
            /** @description What it costs the people who use it. Missing does not mean free. */
            cost_options?: components["schemas"]["CostOption"][];
            /** @description Whom to ask. Personal data, see `Contact`. */
            contacts?: components["schemas"]["Contact"][];
            /** @description Terms that sort the service, by kind of service, by need, by who it is for. */
            attributes?: components["schemas"]["Attribute"][];
        };
        /**
         * Schedule
         * @description When a service is on, as a small part of an iCalendar rule (RFC 5545, section 3.3.10), field by field. A service may have several, one for each rhythm. All but the id may be missing, and then `description` is all there is.
         */
        Schedule: {
            /**
             * Format: uuid
             * @description Id of the schedule.
             * @example 7e90b5a4-1c3d-4f62-8b07-d5a6c2e94001
             */
            id: string;
            /** @description The service it belongs to, when that is not plain from the nesting. */
            service_id?: components["schemas"]["ServiceId"];
            /** @description The one place that it is for. Missing when it holds everywhere. */
            service_at_location_id?: components["schemas"]["ServiceAtLocationId"];
            /** @description First day on which the schedule holds. */
            valid_from?: components["schemas"]["CalendarDate"];
            /** @description Last day on which the schedule holds. */
            valid_to?: components["schemas"]["CalendarDate"];
            /** @description Day of the first session. Without it an `interval` over 1 cannot be worked out. */
            dtstart?: components["schemas"]["CalendarDate"];
            /**
             * @description Whether it comes round by the week or by the month.
             * @example WEEKLY
             */
            freq?: "WEEKLY" | "MONTHLY" | (string & {});
            /**
             * @description Every how many weeks or months. 2 with `WEEKLY` is once a fortnight.
             * @example 1
             */
            interval?: number;
            /**
             * @description Days of the week, two letters each, joined with commas. By the month a number may stand before them: `2MO` is the second Monday, `-1FR` the last Friday.
             * @example TU,TH
             * @example 2MO
             */
            byday?: string;
            /**
             * @description Days of the month, joined with commas, for `MONTHLY`. Negative ones count from the end: `-1` is the last day.
             * @example 1,15
             */
            bymonthday?: string;
            /**
             * @description The opening times in words. Often better kept than the fields, so show it when it is there.
             * @example Tuesdays and Thursdays in term time
             * @example 10:30 to 12:00.
             */
            description?: string;
            /** @description When a session begins, on the clock that `TimeOfDay` explains. */
            opens_at?: components["schemas"]["TimeOfDay"];
            /** @description When a session ends, on the clock that `TimeOfDay` explains. */
            closes_at?: components["schemas"]["TimeOfDay"];
            /**
             * Format: uri
             * @description Page with the single sessions, perhaps with booking.
             * @example https://fleetvalley.example/timetable
             */
            schedule_link?: string;
            /**
             * @description How to take part, in words: in the hall, by telephone, online.
             * @example In person
             */
            attending_type?: string;
            /**
             * @description What else to know.
             * @example Not on bank holidays.
             */
            notes?: string;
        };
        /**
         * Service at location id
         * Format: uuid
         * @description Id of a pair of service and place in one directory.
         * @example c4a1f7d2-08be-4c39-a6f5-3b92e0d47301
         */
        ServiceAtLocationId: Brand<string, "ServiceAtLocationId">;
        /**
         * Service area
         * @description The area whose people a service is for.
         */
        ServiceArea: {
            /**
             * Format: uuid
             * @description Id of the area.
             * @example 6a4d09be-83f7-4c15-b260-9f5e1c7d3901
             */
            id: string;
            /** @description The service it belongs to. */
            service_id?: components["schemas"]["ServiceId"];
            /**
             * @description The area in words, which may be a whole sentence.
             * @example London Borough of Camden
             */
            name?: string;
            /**
             * @description Its outline, written as text in the form that `extent_type` names.
             * @example Residents of NW1 and NW5
             */
            extent?: string;
            /**
             * @description How `extent` is written.
             * @example text
             */
            extent_type?: "geojson" | "topojson" | "kml" | "text" | (string & {});
            /**
             * @description Address that stands for the area, where it is a known one.
             * @example http://statistics.data.gov.uk/id/statistical-geography/E09000007
             */
            uri?: string;
            /**
             * @description The same as `name`.
             * @example London Borough of Camden
             */
            service_area?: string;
        };
        /**
         * Service at location
         * @description That a service is offered at a place.
         */
        ServiceAtLocation: {
            id: components["schemas"]["ServiceAtLocationId"];
            /** @description The service, where it is not nested. */
            service_id?: components["schemas"]["ServiceId"];
            /** @description The place, where it is not nested. */
            location_id?: components["schemas"]["LocationId"];
            /** @description The place. */
            location?: components["schemas"]["Location"];
        };
        /**
         * Location id
         * Format: uuid
         * @description Id of a place in one directory.
         * @example 94b7d3e0-5f18-4c6a-8e29-a10c4f7b5501
         */
        LocationId: Brand<string, "LocationId">;
        /**
         * Location
         * @description A place where services are offered. The place of a refuge or of somebody's home may be left out or blurred on purpose: do not fill it in from elsewhere.
         */
        Location: {
            id: components["schemas"]["LocationId"];
            /**
             * @description Whether one can go there, only write there, or meet there online.
             * @example physical
             */
            location_type: "physical" | "postal" | "virtual" | (string & {});
            /**
             * @description Its name.
             * @example Fleet Valley Hall
             */
            name?: string;
            /**
             * @description What it is and how to find it.
             * @example A hall beside the station.
             */
            description?: string;
            /** @description Degrees north of the equator, WGS84. */
            latitude?: components["schemas"]["Latitude"];
            /** @description Degrees east of Greenwich, WGS84. */
            longitude?: components["schemas"]["Longitude"];
            /**
             * @description Its number in a register of somebody else, which `external_identifier_type` names. With `UPRN` it joins to address data.
             * @example 5000099999
             */
            external_identifier?: string;
            /**
             * @description Which register.
             * @example UPRN
             */
            external_identifier_type?: string;
            /** @description Its addresses. Lists leave them out. */
            addresses?: components["schemas"]["Address"][];
            /** @description What there is for disabled people. Lists leave it out. */
            accessibility?: components["schemas"]["Accessibility"][];
            /** @description Terms that describe the place. */
            attributes?: components["schemas"]["Attribute"][];
        };
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
         * Address
         * @description An address of a place.
         */
        Address: {
            /**
             * Format: uuid
             * @description Id of the address.
             * @example d05f8b63-2e7a-49c1-b4d8-6f3a90e1c701
             */
            id: string;
            /** @description The place it is of. */
            location_id?: components["schemas"]["LocationId"];
            /**
             * @description To whose attention. It may name a person.
             * @example The reception
             */
            attention?: string;
            /**
             * @description House, number and street, perhaps several lines.
             * @example Fleet Valley Hall
             * @example Kentish Town Road
             */
            address_1: string;
            /**
             * @description Post town.
             * @example London
             */
            city: string;
            /**
             * @description Part of the country.
             * @example Greater London
             */
            region?: string;
            /**
             * @description County or borough. The standard demands it of every address, so expect fillers.
             * @example Camden
             */
            state_province: string;
            postal_code: components["schemas"]["AddressPostcode"];
            /**
             * @description Country, two capital letters after ISO 3166-1.
             * @example GB
             */
            country: string;
            /**
             * @description What the address is good for.
             * @example physical
             */
            address_type: "physical" | "postal" | "virtual" | (string & {});
            /** @description Terms that describe the address. Rare. */
            attributes?: components["schemas"]["Attribute"][];
        };
        /**
         * Address postcode
         * @description Postcode as somebody typed it, so capitals and the space may be missing. `postcode` of the API `postcodes` takes it as it is.
         * @example NW5 2AA
         */
        AddressPostcode: Brand<string, "Postcode">;
        /**
         * Accessibility
         * @description Something that helps disabled people use a place.
         */
        Accessibility: {
            /**
             * Format: uuid
             * @description Id of the entry.
             * @example 3c6a1e75-9d40-4b28-a7f3-e58d0b2c9601
             */
            id: string;
            /** @description The place it is about. */
            location_id?: components["schemas"]["LocationId"];
            /**
             * @description What there is.
             * @example Step-free entrance and a hearing loop.
             */
            description?: string;
            /**
             * @description What else to know.
             * @example The lift takes one wheelchair.
             */
            details?: string;
            /**
             * Format: uri
             * @description Page that says more.
             * @example https://fleetvalley.example/access
             */
            url?: string;
            /** @description Terms that describe the entry. Rare. */
            attributes?: components["schemas"]["Attribute"][];
            /**
             * @description The same as `description`.
             * @example Step-free entrance and a hearing loop.
             */
            accessibility?: string;
        };
        /**
         * Language
         * @description A language a service speaks. By the letter of the published schema nothing says which one; directories are reported to add `name` and `code`, which reach you untyped.
         */
        Language: {
            /**
             * Format: uuid
             * @description Id of the entry.
             * @example 80e7c2d9-15b4-4f6e-a38c-b4d920f61a01
             */
            id: string;
            /** @description The service it belongs to. */
            service_id?: components["schemas"]["ServiceId"];
            /**
             * Format: uuid
             * @description The telephone line it is spoken on.
             * @example 17d5b8f4-e90a-46c3-8d2f-5ca3e7091b01
             */
            phone_id?: string;
        };
        /**
         * Funding
         * @description Who pays for a service.
         */
        Funding: {
            /**
             * Format: uuid
             * @description Id of the entry.
             * @example be2f6410-7c9d-4a83-91f5-03d8ea5b7c01
             */
            id: string;
            /** @description The service it belongs to. */
            service_id?: components["schemas"]["ServiceId"];
            /**
             * @description Where the money comes from, in words.
             * @example A grant of the council and gifts.
             */
            source?: string;
        };
        /**
         * Cost option
         * @description A price, and for whom or when it holds.
         */
        CostOption: {
            /**
             * Format: uuid
             * @description Id of the price.
             * @example 49f0a8c6-d371-4e5b-8b1c-7d26e3f95d01
             */
            id: string;
            /** @description The service it belongs to. */
            service_id?: components["schemas"]["ServiceId"];
            /** @description First day of the price. */
            valid_from?: components["schemas"]["CalendarDate"];
            /** @description Last day of the price. */
            valid_to?: components["schemas"]["CalendarDate"];
            /**
             * @description For whom or when, in words.
             * @example Concessions
             */
            option?: string;
            /**
             * @description The price in pounds and not in pence; the profile of the United Kingdom has no field for a currency. 0 is free.
             * @example 3.5
             */
            amount?: number;
            /**
             * @description What the amount is for, in words.
             * @example a session
             * @example tea included
             */
            amount_description?: string;
        };
        /**
         * Contact
         * @description Whom to ask about a service. Often the one person who runs it, so this is personal data: use it to reach the service, keep no lists of people, and let it go when the directory does.
         */
        Contact: {
            /**
             * Format: uuid
             * @description Id of the contact.
             * @example a7350e1d-c84b-4f92-b6e0-1f9d5c28e401
             */
            id: string;
            /** @description The service it belongs to. */
            service_id?: components["schemas"]["ServiceId"];
            /**
             * @description Name of a person or of a desk.
             * @example Front desk
             */
            name?: string;
            /**
             * @description What the person does.
             * @example Reception
             */
            title?: string;
            /** @description Telephone numbers. The standard defines them, and its published schema of a contact forgets to say where they go. */
            phones?: components["schemas"]["Phone"][];
            /** @description Terms that describe the contact. Rare. */
            attributes?: components["schemas"]["Attribute"][];
        };
        /**
         * Phone
         * @description A telephone number, perhaps a person's own.
         */
        Phone: {
            /**
             * Format: uuid
             * @description Id of the number.
             * @example 17d5b8f4-e90a-46c3-8d2f-5ca3e7091b01
             */
            id: string;
            /**
             * Format: uuid
             * @description The contact it is of.
             * @example a7350e1d-c84b-4f92-b6e0-1f9d5c28e401
             */
            contact_id?: string;
            /**
             * @description The number as somebody typed it, spaces and all.
             * @example 020 7946 0018
             */
            number: string;
            /**
             * @description When or what to call it for.
             * @example Weekdays, 10:00 to 16:00
             */
            description?: string;
            /** @description Languages spoken on it. */
            languages?: components["schemas"]["Language"][];
        };
        /**
         * Postcode
         * @description Full United Kingdom postcode in capitals, with or without its one space.
         * @example N1 9GU
         * @example SE1 9SP
         * @example WC1E 6BT
         */
        Postcode: Brand<string, "Postcode">;
        /**
         * Page of services at locations
         * @description One page of pairs of service and place.
         */
        ServiceAtLocationPage: components["schemas"]["Page"] & {
            /** @description The pairs on this page. */
            contents: components["schemas"]["ServiceAtLocationSummary"][];
        };
        /**
         * Service at location, listed
         * @description A pair as lists give it, with the plain fields of both.
         */
        ServiceAtLocationSummary: components["schemas"]["ServiceAtLocation"] & {
            /** @description The service, without schedules, prices, contacts and terms. */
            service?: components["schemas"]["ServiceSummary"];
        };
        /**
         * Service at location, in full
         * @description A pair with everything known of both.
         */
        ServiceAtLocationDetail: components["schemas"]["ServiceAtLocation"] & {
            /** @description The whole service. */
            service?: components["schemas"]["Service"];
        };
        /**
         * Page of taxonomies
         * @description One page of vocabularies.
         */
        TaxonomyPage: components["schemas"]["Page"] & {
            /** @description The vocabularies on this page. */
            contents: components["schemas"]["Taxonomy"][];
        };
        /**
         * Taxonomy
         * @description A vocabulary that services are sorted by.
         */
        Taxonomy: {
            id: components["schemas"]["TaxonomyId"];
            /**
             * @description Its name.
             * @example Needs met
             */
            name: string;
            /**
             * @description What it sorts by.
             * @example What a person may need help with.
             */
            description: string;
            /**
             * Format: uri
             * @description Address that stands for it, where it is a published one.
             * @example https://taxonomy.example/needs
             */
            uri?: string;
            /**
             * @description Its version, in its own form.
             * @example 2.1
             */
            version?: string;
            /** @description Its terms, where the directory nests them. Lists leave them out. */
            taxonomy_terms?: components["schemas"]["TaxonomyTerm"][];
        };
        /**
         * Page of taxonomy terms
         * @description One page of terms.
         */
        TaxonomyTermPage: components["schemas"]["Page"] & {
            /** @description The terms on this page. */
            contents: components["schemas"]["TaxonomyTerm"][];
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
        /** @description The directory has nothing under this id. Ids belong to one council, so this is also what an id of another council gets. The standard fixes no shape for it, so a body that comes from the council itself may be anything. */
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
    directoryInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the directory says of itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryInfo"];
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
    searchServices: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for anywhere in the record. How they are matched is each directory's own affair.
                 * @example carers
                 */
                search?: string;
                /**
                 * @description Which page to answer. Without it, the first.
                 * @example 1
                 */
                page?: components["schemas"]["PageNumber"];
                /**
                 * @description How many items a page holds. Each directory has its own usual and largest number, so read `size` in the answer.
                 * @example 20
                 */
                per_page?: components["schemas"]["PageSize"];
                /**
                 * @description Only what carries this term. `taxonomyTerms` lists the terms.
                 * @example 2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a01
                 */
                taxonomy_term_id?: components["schemas"]["TaxonomyTermId"];
                /**
                 * @description Only what carries any term of this vocabulary. `taxonomies` lists them.
                 * @example 8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11
                 */
                taxonomy_id?: components["schemas"]["TaxonomyId"];
                /**
                 * @description Only services whose own lower age limit is this or more. It is compared with the service's `minimum_age`, not with a person.
                 * @example 5
                 */
                minimum_age?: number;
                /**
                 * @description Only services whose own upper age limit is this or less. It is compared with the service's `maximum_age`, not with a person.
                 * @example 18
                 */
                maximum_age?: number;
                /**
                 * @description Only services that begin at this time of day or later, on London's clock unless an offset is given.
                 * @example 09:00
                 */
                start_time?: components["schemas"]["TimeOfDay"];
                /**
                 * @description Only services that end at this time of day or earlier, on London's clock unless an offset is given.
                 * @example 17:00
                 */
                end_time?: components["schemas"]["TimeOfDay"];
                /**
                 * @description Only services on this day of the week. The standard does not say how to write it; the two letters of `byday` are the likeliest reading.
                 * @example TU
                 */
                day?: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
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
    service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a service, as `searchServices` gives it. Ids of one council mean nothing to another.
                 * @example 5b0c7c1e-2d64-4f0b-8a53-9e1f60d7a101
                 */
                id: components["schemas"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
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
    servicesAtLocations: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for anywhere in the record. How they are matched is each directory's own affair.
                 * @example carers
                 */
                search?: string;
                /**
                 * @description Which page to answer. Without it, the first.
                 * @example 1
                 */
                page?: components["schemas"]["PageNumber"];
                /**
                 * @description How many items a page holds. Each directory has its own usual and largest number, so read `size` in the answer.
                 * @example 20
                 */
                per_page?: components["schemas"]["PageSize"];
                /**
                 * @description Only what carries this term. `taxonomyTerms` lists the terms.
                 * @example 2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a01
                 */
                taxonomy_term_id?: components["schemas"]["TaxonomyTermId"];
                /**
                 * @description Only what carries any term of this vocabulary. `taxonomies` lists them.
                 * @example 8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11
                 */
                taxonomy_id?: components["schemas"]["TaxonomyId"];
                /**
                 * @description Only services whose own lower age limit is this or more. It is compared with the service's `minimum_age`, not with a person.
                 * @example 5
                 */
                minimum_age?: number;
                /**
                 * @description Only services whose own upper age limit is this or less. It is compared with the service's `maximum_age`, not with a person.
                 * @example 18
                 */
                maximum_age?: number;
                /**
                 * @description Only services that begin at this time of day or later, on London's clock unless an offset is given.
                 * @example 09:00
                 */
                start_time?: components["schemas"]["TimeOfDay"];
                /**
                 * @description Only services that end at this time of day or earlier, on London's clock unless an offset is given.
                 * @example 17:00
                 */
                end_time?: components["schemas"]["TimeOfDay"];
                /**
                 * @description Only services on this day of the week. The standard does not say how to write it; the two letters of `byday` are the likeliest reading.
                 * @example TU
                 */
                day?: "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU" | (string & {});
                /**
                 * @description Only what serves this postcode. With `proximity` it is the centre of a circle; without, the directory looks whether the postcode lies in the service's area, where it knows one.
                 * @example NW5 2AA
                 */
                postcode?: components["schemas"]["Postcode"];
                /**
                 * @description How far from the middle of `postcode` to look. Needs `postcode` too.
                 * @example 2000
                 */
                proximity?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services at places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAtLocationPage"];
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
    serviceAtLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a service at a place, as `servicesAtLocations` gives it, or a service under `service_at_locations`.
                 * @example c4a1f7d2-08be-4c39-a6f5-3b92e0d47301
                 */
                id: components["schemas"]["ServiceAtLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service at the place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAtLocationDetail"];
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
    taxonomies: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer. Without it, the first.
                 * @example 1
                 */
                page?: components["schemas"]["PageNumber"];
                /**
                 * @description How many items a page holds. Each directory has its own usual and largest number, so read `size` in the answer.
                 * @example 20
                 */
                per_page?: components["schemas"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of vocabularies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxonomyPage"];
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
    taxonomy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a vocabulary, as `taxonomies` gives it.
                 * @example 8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11
                 */
                id: components["schemas"]["TaxonomyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taxonomy"];
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
    taxonomyTerms: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer. Without it, the first.
                 * @example 1
                 */
                page?: components["schemas"]["PageNumber"];
                /**
                 * @description How many items a page holds. Each directory has its own usual and largest number, so read `size` in the answer.
                 * @example 20
                 */
                per_page?: components["schemas"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxonomyTermPage"];
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
    taxonomyTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a term, as `taxonomyTerms` gives it.
                 * @example 2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a01
                 */
                id: components["schemas"]["TaxonomyTermId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The term. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxonomyTerm"];
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
}
