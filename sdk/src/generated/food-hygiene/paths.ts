// Generated from food-hygiene@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/Establishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find places to eat and shops
         * @description Food businesses by name, by address or postcode, around a point, by council, type and rating, in any combination, with their ratings. `Distance` is filled when a point was given, in miles. Give one filter at least: a search without any is reported to be refused. For every business of a council ask with `localAuthorityId` page by page, or download `FileName` of the authority. `meta.totalCount` says how many there are in all.
         */
        get: operations["searchEstablishments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Establishments/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several food businesses by their ids
         * @description Up to 50 businesses at once, in full. Ids that the owner does not know are left out of the answer without an error, so compare what came with what you asked for. Whether it keeps the order is not known.
         */
        get: operations["establishmentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Establishments/basic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every food business in brief
         * @description Id, name, type and rating of every business in the United Kingdom in one answer, without any filter. There are about 600,000 of them, so this is slow and large: use `establishmentsBasicPage`, or the nightly files of the authorities.
         */
        get: operations["establishmentsBasic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Establishments/basic/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of food businesses in brief
         * @description Id, name, type and rating of one page of all the businesses in the United Kingdom. There is no filter; to stay in London use `searchEstablishments` with a council.
         */
        get: operations["establishmentsBasicPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Establishments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One food business
         * @description Rating, scores, address and point of one business. The answer is the business itself, without a list around it. The owner is reported to put `meta` and `links` into it in some years and to leave them out in others.
         */
        get: operations["establishment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every council that rates
         * @description The councils of the whole United Kingdom, some 360, with how many businesses each has and where its whole list can be downloaded. Keep those whose `RegionName` is `London` for the 33 of London. The SDK adds `areaCode`, the code other data sets join on.
         */
        get: operations["authorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Authorities/basic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every council in brief
         * @description Id, code, name and number of businesses of every council. It has no region, so London is known by codes from 501 to 533 or by the `areaCode` that the SDK adds.
         */
        get: operations["authoritiesBasic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Authorities/basic/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of councils in brief
         * @description The same as `authoritiesBasic`, one page at a time.
         */
        get: operations["authoritiesBasicPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Authorities/{pageNumber}/{pageSize}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of councils
         * @description The same as `authorities`, one page at a time.
         */
        get: operations["authoritiesPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Authorities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One council
         * @description Website, mailbox, number of businesses and download of one council. The answer is the council itself, without a list around it.
         */
        get: operations["authority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BusinessTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of business
         * @description The types that a business can have, fourteen at last sight, from restaurants to farmers. The ids have gaps. The owner is reported to add a row for all of them, with the id -1.
         */
        get: operations["businessTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BusinessTypes/basic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of business in brief
         * @description The same list as `businessTypes`, by id and name.
         */
        get: operations["businessTypesBasic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BusinessTypes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One type of business
         * @description Name of one type of business.
         */
        get: operations["businessType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries
         * @description The four countries of the United Kingdom with the owner's ids. England is 1.
         */
        get: operations["countries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Countries/basic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries in brief
         * @description The same four countries, by id and name.
         */
        get: operations["countriesBasic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Countries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One country
         * @description Name and codes of one country.
         */
        get: operations["country"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regions
         * @description The regions that the owner divides the country into, London among them. They look like the regions of the Office for National Statistics and are not quite the same: `East Counties` is one. The search takes no region.
         */
        get: operations["regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Regions/basic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regions in brief
         * @description The same regions, by id and name.
         */
        get: operations["regionsBasic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Regions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One region
         * @description Name and codes of one region.
         */
        get: operations["region"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ratings of both schemes
         * @description Every rating that a business can have, with what to show for it and the `ratingKeyName` that the search takes. The words that stand in for a number under FHRS are reported to be missing from the list.
         */
        get: operations["ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RatingOperators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ways to compare ratings
         * @description The three comparisons that the search takes as `ratingOperatorKey`. The list comes under `ratingOperator`, without an s.
         */
        get: operations["ratingOperators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SchemeTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schemes of rating
         * @description The two schemes, FHRS with numbers and FHIS for Scotland. The id is spelled `schemeTypeid` here.
         */
        get: operations["schemeTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SortOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders of a search
         * @description The orders that the search takes as `sortOptionKey`.
         */
        get: operations["sortOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ScoreDescriptors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the scores of a business mean
         * @description One sentence for each of the three scores of a business, such as `Good` for 5 points of hygiene. Scores are penalty points, so 0 is best. The list is empty when the business has no scores.
         */
        get: operations["scoreDescriptors"];
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
         * Longitude
         * @description Degrees east of Greenwich, WGS84. Most of London is negative, the west.
         * @example -0.1238
         */
        Longitude: number;
        /**
         * Latitude
         * @description Degrees north of the equator, WGS84. London lies between 51.28 and 51.70.
         * @example 51.5308
         */
        Latitude: number;
        /**
         * Business type id
         * @description Id of a type of business, with gaps between them. 1 is Restaurant/Cafe/Canteen, 7843 is Pub/bar/nightclub.
         * @example 1
         */
        BusinessTypeId: Brand<number, "BusinessTypeId">;
        /**
         * Scheme type key
         * @description Scheme, FHRS with numbers, or FHIS, which is Scotland's.
         * @example FHRS
         */
        SchemeTypeKey: "FHRS" | "FHIS" | (string & {});
        /**
         * Rating key name
         * @description A rating as the search takes it, the numbers under FHRS and the words under FHIS.
         * @example 5
         */
        RatingKeyName: "0" | "1" | "2" | "3" | "4" | "5" | "Pass" | "ImprovementRequired" | "AwaitingPublication" | "AwaitingInspection" | "Exempt" | (string & {});
        /**
         * Rating operator key
         * @description How a rating is compared.
         * @example GreaterThanOrEqual
         */
        RatingOperatorKey: "Equal" | "LessThanOrEqual" | "GreaterThanOrEqual" | (string & {});
        /**
         * Authority id
         * @description The owner's own id of a council, a small number that the search wants as `localAuthorityId`. It is neither the owner's three-digit code nor a code of the Office for National Statistics.
         * @example 106
         */
        FhrsAuthorityId: Brand<number, "FhrsAuthorityId">;
        /**
         * Country id
         * @description The owner's own id of a country of the United Kingdom, 1 for England.
         * @example 1
         */
        FhrsCountryId: Brand<number, "FhrsCountryId">;
        /**
         * Sort option key
         * @description Order of a search; `desc_` turns it round.
         * @example distance
         */
        SortOptionKey: "Relevance" | "rating" | "desc_rating" | "alpha" | "desc_alpha" | "distance" | (string & {});
        /**
         * Page number
         * @description Which page to answer. The first is 1.
         * @example 1
         */
        PageNumber: number;
        /**
         * Establishments
         * @description A page of places.
         */
        Establishments: {
            /** @description The places; empty when none fits. */
            establishments: components["schemas"]["Establishment"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Establishment
         * @description A place that sells or serves food, and its present rating.
         */
        Establishment: {
            FHRSID: components["schemas"]["EstablishmentId"];
            /**
             * @description A counter of the owner's own.
             * @example 0
             */
            ChangesByServerID?: number;
            /**
             * @description The council's own reference.
             * @example PI/000184327
             */
            LocalAuthorityBusinessID: string;
            /**
             * @description Name it trades under. For a sole trader that may be a person's name.
             * @example Tamarisk Yard Kitchen
             */
            BusinessName: string;
            /**
             * @description Name of its type.
             * @example Restaurant/Cafe/Canteen
             */
            BusinessType: string;
            BusinessTypeID: components["schemas"]["BusinessTypeId"];
            AddressLine1: components["schemas"]["AddressLine"];
            AddressLine2: components["schemas"]["AddressLine"];
            AddressLine3: components["schemas"]["AddressLine"];
            AddressLine4: components["schemas"]["AddressLine"];
            /**
             * @description Postcode, or its first half only where the business trades from a private home. Check before you look it up.
             * @example E8 1QN
             */
            PostCode: string | null;
            /**
             * @description Never filled. The field has come empty as long as anybody has recorded it.
             * @example
             */
            Phone: string | null;
            RatingValue: components["schemas"]["RatingValue"];
            /**
             * @description Key of the rating's image, scheme, rating and language in one. Capitals differ from answer to answer (`en-gb`, `en-GB`), so compare without them.
             * @example fhrs_5_en-gb
             */
            RatingKey: string;
            RatingDate: components["schemas"]["RatingDate"];
            LocalAuthorityCode: components["schemas"]["FhrsAuthorityCode"];
            /**
             * @description Name of the council's area as the owner writes it.
             * @example Hackney
             */
            LocalAuthorityName: string;
            /**
             * @description The council's website.
             * @example http://www.hackney.gov.uk
             */
            LocalAuthorityWebSite: string;
            /**
             * @description Mailbox of the council's food team.
             * @example food.safety@hackney.example
             */
            LocalAuthorityEmailAddress: string;
            scores: components["schemas"]["Scores"];
            SchemeType: components["schemas"]["SchemeTypeKey"];
            geocode: components["schemas"]["Geocode"];
            /**
             * @description What the business has to say about its rating, mostly nothing. May hold HTML.
             * @example
             */
            RightToReply: string | null;
            /**
             * @description Miles from the point that was searched around; null in any other answer.
             * @example 0.21
             */
            Distance: number | null;
            /**
             * @description Whether it has been inspected since and the new rating is not out yet, for instance during an appeal.
             * @example false
             */
            NewRatingPending: boolean;
            meta?: components["schemas"]["Meta"];
            links?: components["schemas"]["Links"];
        };
        /**
         * Establishment id
         * @description The owner's id of a food business, the FHRSID. It stays the same from one inspection to the next.
         * @example 1904512
         */
        EstablishmentId: Brand<number, "EstablishmentId">;
        /**
         * Address line
         * @description A line of the address; empty when there is none. Which line holds the street differs from council to council.
         * @example Unit 3 Tamarisk Yard
         */
        AddressLine: string | null;
        /**
         * Rating value
         * @description The rating as text: `0` to `5`, or a word while there is none. Scotland has words only, some of them with spaces, so the same state has two spellings. Never turn it into a number without looking.
         * @example 5
         */
        RatingValue: "0" | "1" | "2" | "3" | "4" | "5" | "Exempt" | "AwaitingInspection" | "AwaitingPublication" | "Pass" | "Improvement Required" | "Pass and Eat Safe" | "Awaiting Inspection" | "Awaiting Publication" | (string & {});
        /**
         * Rating date
         * @description Day of the inspection, with a midnight that means nothing. 1901 or null for none yet.
         * @example 2026-06-18T00:00:00
         */
        RatingDate: string | null;
        /**
         * Authority code
         * @description The owner's own code of a council, three digits as text, 501 to 533 in London. It is no code of the Office for National Statistics (GSS), and leading zeros occur elsewhere.
         * @example 519
         */
        FhrsAuthorityCode: Brand<string, "FhrsAuthorityCode">;
        /**
         * Scores
         * @description The three scores behind a rating, in penalty points: 0 is best and 30 is worst, so a high score is a bad one. All null when there is no rating, in Scotland, and for some older ratings.
         */
        Scores: {
            /**
             * @description How food is handled, 0 (very good) to 25 (urgent improvement necessary).
             * @example 5
             */
            Hygiene: number | null;
            /**
             * @description How clean and sound the rooms are, 0 (very good) to 25.
             * @example 5
             */
            Structural: number | null;
            /**
             * @description How far the officer trusts that it stays so, 0 (highly) to 30 (not at all).
             * @example 0
             */
            ConfidenceInManagement: number | null;
        };
        /**
         * Geocode
         * @description Where it is, WGS84. Both null when the address is withheld or cannot be placed, which is reported for one business in six in London.
         */
        Geocode: {
            /**
             * @description Degrees east of Greenwich, as text on the wire.
             * @example -0.0553
             */
            longitude: string | null;
            /**
             * @description Degrees north of the equator, as text on the wire.
             * @example 51.545
             */
            latitude: string | null;
        };
        /**
         * Meta
         * @description How many there are and where they came from.
         */
        Meta: {
            /**
             * @description Which of the owner's stores answered, `Lucene` for searches, `API` for lists.
             * @example Lucene
             */
            dataSource?: string | null;
            /**
             * Format: date-time
             * @description When the answer was made, with seven decimals and an offset; year 1 without an offset for no value.
             * @example 2026-11-23T08:15:42.1932244+00:00
             */
            extractDate?: string;
            /**
             * @description How many are on this page. Searches are reported to give 0 whatever is on it, so count yourself.
             * @example 20
             */
            itemCount?: number;
            /**
             * @description `OK` when all went well.
             * @example OK
             */
            returncode?: string | null;
            totalCount: components["schemas"]["TotalCount"];
            /**
             * @description How many pages there are.
             * @example 125
             */
            totalPages: number;
            /**
             * @description How many a page holds.
             * @example 20
             */
            pageSize: number;
            /**
             * @description Which page this is.
             * @example 1
             */
            pageNumber: number;
        };
        /**
         * Total count
         * @description How many items there are in all, on every page together.
         * @example 214
         */
        TotalCount: number;
        /**
         * Links
         * @description Addresses that belong to the answer; often empty.
         */
        Links: components["schemas"]["Link"][];
        /**
         * Link
         * @description The address of something that belongs to the answer, at the owner's host.
         */
        Link: {
            /**
             * @description What it leads to.
             * @example self
             */
            rel: "self" | "first" | "previous" | "next" | "last" | (string & {});
            /**
             * @description The address. It leads past the portal's gateway, may begin with `http:`, and needs the version header all the same, so it is no link for a browser.
             * @example https://api.ratings.food.gov.uk/authorities/106
             */
            href: string;
        };
        /**
         * Owner error
         * @description A refusal in the owner's own words, in English whatever language was asked for.
         */
        OwnerError: {
            /**
             * @description What is wrong.
             * @example No establishment found with EstablishmentId: 1
             */
            Message: string;
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
         * Establishments in brief
         * @description Places in brief.
         */
        EstablishmentsBasic: {
            /** @description The places in brief. */
            establishments: components["schemas"]["EstablishmentBasic"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Establishment in brief
         * @description A place in brief, without address and scores.
         */
        EstablishmentBasic: {
            FHRSID: components["schemas"]["EstablishmentId"];
            /**
             * @description The council's own reference.
             * @example PI/000184327
             */
            LocalAuthorityBusinessID: string;
            /**
             * @description Name it trades under. For a sole trader that may be a person's name.
             * @example Tamarisk Yard Kitchen
             */
            BusinessName: string;
            /**
             * @description Name of its type.
             * @example Restaurant/Cafe/Canteen
             */
            BusinessType: string;
            RatingValue: components["schemas"]["RatingValue"];
            RatingDate: components["schemas"]["RatingDate"];
            links: components["schemas"]["Links"];
        };
        /**
         * Authorities
         * @description Councils with all that is known of them.
         */
        Authorities: {
            /** @description The councils by name. */
            authorities: components["schemas"]["Authority"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Authority
         * @description A council that rates, and where its whole list can be downloaded.
         */
        Authority: {
            LocalAuthorityId: components["schemas"]["FhrsAuthorityId"];
            LocalAuthorityIdCode: components["schemas"]["FhrsAuthorityCode"];
            /**
             * @description Name of the council's area as the owner writes it, such as `Kingston-Upon-Thames` or `City of London Corporation`.
             * @example Islington
             */
            Name: string;
            /**
             * @description The same name as it stands in addresses of the owner's website.
             * @example islington
             */
            FriendlyName: string;
            /**
             * @description The council's website.
             * @example http://www.islington.gov.uk
             */
            Url: string;
            /**
             * @description The council's page about the scheme; mostly empty.
             * @example
             */
            SchemeUrl: string;
            /**
             * @description Mailbox of the council's food team.
             * @example food.safety@islington.example
             */
            Email: string;
            /**
             * @description Region as the owner names it. `London` has the 32 boroughs and the City.
             * @example London
             */
            RegionName: string;
            /**
             * @description Address of the council's whole list as XML, made anew every night.
             * @example https://ratings.food.gov.uk/OpenDataFiles/FHRS519en-GB.xml
             */
            FileName: string;
            /**
             * @description The same in Welsh; null outside Wales.
             * @example null
             */
            FileNameWelsh: string | null;
            /**
             * @description How many businesses it has listed.
             * @example 2588
             */
            EstablishmentCount: number;
            /**
             * @description When the council was added, date and time without an offset.
             * @example 2010-08-17T15:30:24.87
             */
            CreationDate: string;
            /**
             * @description When its list was last published, date and time without an offset. Hours after midnight, most nights.
             * @example 2026-11-23T00:34:12.407
             */
            LastPublishedDate: string;
            SchemeType: components["schemas"]["SchemeTypeNumber"];
            links: components["schemas"]["Links"];
        };
        /**
         * Scheme type number
         * @description Scheme as a number, 1 for FHRS and 2 for FHIS, which is Scotland's.
         * @example 1
         */
        SchemeTypeNumber: number;
        /**
         * Authorities in brief
         * @description Councils in brief.
         */
        AuthoritiesBasic: {
            /** @description The councils by name. */
            authorities: components["schemas"]["AuthorityBasic"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Authority in brief
         * @description A council that rates, in brief.
         */
        AuthorityBasic: {
            LocalAuthorityId: components["schemas"]["FhrsAuthorityId"];
            LocalAuthorityIdCode: components["schemas"]["FhrsAuthorityCode"];
            /**
             * @description Name of the council's area as the owner writes it, such as `Kingston-Upon-Thames` or `City of London Corporation`.
             * @example Islington
             */
            Name: string;
            /**
             * @description How many businesses it has listed.
             * @example 2588
             */
            EstablishmentCount: number;
            SchemeType: components["schemas"]["SchemeTypeNumber"];
            links: components["schemas"]["Links"];
        };
        /**
         * Business types
         * @description Types of business.
         */
        BusinessTypes: {
            /** @description The types. */
            businessTypes: components["schemas"]["BusinessType"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Business type
         * @description A type of business.
         */
        BusinessType: {
            BusinessTypeId: components["schemas"]["BusinessTypeId"];
            /**
             * @description Its name.
             * @example Restaurant/Cafe/Canteen
             */
            BusinessTypeName: string;
            links: components["schemas"]["Links"];
        };
        /**
         * Countries
         * @description Countries.
         */
        Countries: {
            /** @description The countries. */
            countries: components["schemas"]["Country"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Country
         * @description A country of the United Kingdom.
         */
        Country: {
            id: components["schemas"]["FhrsCountryId"];
            /**
             * @description Its name.
             * @example England
             */
            name: string;
            /**
             * @description The name as the owner's website has it.
             * @example england
             */
            nameKey: string;
            /**
             * @description A short code of the owner's own.
             * @example ENG
             */
            code: string;
            links: components["schemas"]["Links"];
        };
        /**
         * Countries in brief
         * @description Countries in brief.
         */
        CountriesBasic: {
            /** @description The countries. */
            countries: components["schemas"]["CountryBasic"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Country in brief
         * @description A country with its id and name.
         */
        CountryBasic: {
            id: components["schemas"]["FhrsCountryId"];
            /**
             * @description Its name.
             * @example England
             */
            name: string;
            links: components["schemas"]["Links"];
        };
        /**
         * Regions
         * @description Regions.
         */
        Regions: {
            /** @description The regions. */
            regions: components["schemas"]["Region"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Region
         * @description A region of England, or one of the other countries, as the owner divides them.
         */
        Region: {
            id: components["schemas"]["FhrsRegionId"];
            /**
             * @description Its name, the same as `RegionName` of an authority.
             * @example London
             */
            name: string;
            /**
             * @description The name as the owner's website has it.
             * @example london
             */
            nameKey: string;
            /**
             * @description A short code of the owner's own.
             * @example LON
             */
            code: string;
            links: components["schemas"]["Links"];
        };
        /**
         * Region id
         * @description The owner's own id of a region. It is no code of the Office for National Statistics.
         * @example 3
         */
        FhrsRegionId: Brand<number, "FhrsRegionId">;
        /**
         * Regions in brief
         * @description Regions in brief.
         */
        RegionsBasic: {
            /** @description The regions. */
            regions: components["schemas"]["RegionBasic"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Region in brief
         * @description A region with its id and name.
         */
        RegionBasic: {
            id: components["schemas"]["FhrsRegionId"];
            /**
             * @description Its name.
             * @example London
             */
            name: string;
            links: components["schemas"]["Links"];
        };
        /**
         * Ratings
         * @description Ratings of both schemes.
         */
        Ratings: {
            /** @description The ratings. */
            ratings: components["schemas"]["Rating"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Rating
         * @description A rating that a business can have.
         */
        Rating: {
            /**
             * @description Id of the rating.
             * @example 12
             */
            ratingId: number;
            /**
             * @description What to show, a number or words.
             * @example 5
             */
            ratingName: string;
            /**
             * @description Key of its image, with the language in it.
             * @example fhrs_5_en-gb
             */
            ratingKey: string;
            ratingKeyName: components["schemas"]["RatingKeyName"];
            schemeTypeId: components["schemas"]["SchemeTypeNumber"];
            links: components["schemas"]["Links"];
        };
        /**
         * Rating operators
         * @description Ways to compare ratings.
         */
        RatingOperators: {
            /** @description The operators. The name of this member has no s. */
            ratingOperator: components["schemas"]["RatingOperator"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Rating operator
         * @description A way to compare ratings.
         */
        RatingOperator: {
            /**
             * @description Id of the operator.
             * @example 1
             */
            ratingOperatorId: number;
            /**
             * @description What to show.
             * @example Greater than or equal to
             */
            ratingOperatorName: string;
            ratingOperatorKey: components["schemas"]["RatingOperatorKey"];
            links: components["schemas"]["Links"];
        };
        /**
         * Scheme types
         * @description Schemes of rating.
         */
        SchemeTypes: {
            /** @description The schemes. */
            schemeTypes: components["schemas"]["SchemeType"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Scheme type
         * @description A scheme of rating.
         */
        SchemeType: {
            schemeTypeid: components["schemas"]["SchemeTypeNumber"];
            /**
             * @description What to show.
             * @example Food Hygiene Rating Scheme
             */
            schemeTypeName: string;
            schemeTypeKey: components["schemas"]["SchemeTypeKey"];
            links: components["schemas"]["Links"];
        };
        /**
         * Sort options
         * @description Orders of a search.
         */
        SortOptions: {
            /** @description The orders. */
            sortOptions: components["schemas"]["SortOption"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Sort option
         * @description An order that a search can have.
         */
        SortOption: {
            /**
             * @description Id of the order.
             * @example 6
             */
            sortOptionId: number;
            /**
             * @description What to show.
             * @example Distance
             */
            sortOptionName: string;
            sortOptionKey: components["schemas"]["SortOptionKey"];
            links: components["schemas"]["Links"];
        };
        /**
         * Score descriptors
         * @description What the scores of one business mean.
         */
        ScoreDescriptors: {
            /** @description One for each score; none when the business has no scores. */
            scoreDescriptors: components["schemas"]["ScoreDescriptor"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /**
         * Score descriptor
         * @description What one score of one business means in words.
         */
        ScoreDescriptor: {
            /**
             * @description Id of the sentence.
             * @example 2
             */
            Id?: number;
            /**
             * @description Which of the three scores it is. The third is `Confidence` here and `ConfidenceInManagement` in a business.
             * @example Hygiene
             */
            ScoreCategory: "Hygiene" | "Structural" | "Confidence" | (string & {});
            /**
             * @description The score in penalty points, 0 is best.
             * @example 5
             */
            Score: number;
            /**
             * @description The words for it.
             * @example Good
             */
            Description: string;
            links?: components["schemas"]["Links"];
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
        /** @description A value is no number where one is wanted, or a search came without any filter. The owner says so in English. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OwnerError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The owner has nothing with this id. It is reported to answer the same for any path when the version header is absent. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OwnerError"];
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
    searchEstablishments: {
        parameters: {
            query?: {
                /**
                 * @description Words in the name of the business. The owner's help page has the descriptions of `name` and `address` swapped; this is what they do.
                 * @example Tamarisk Yard
                 */
                name?: string;
                /**
                 * @description Words in the address, a street, a part of town or a postcode, whole or its first half.
                 * @example Mare Street
                 */
                address?: string;
                /**
                 * @description Degrees east of Greenwich of the point to search around, WGS84. Needs `latitude` too.
                 * @example -0.0553
                 */
                longitude?: components["schemas"]["Longitude"];
                /**
                 * @description Degrees north of the equator of the point to search around, WGS84. Needs `longitude` too.
                 * @example 51.545
                 */
                latitude?: components["schemas"]["Latitude"];
                /**
                 * @description How far around the point to look, in miles and not in metres. The owner may cap it, and pages may hold a few businesses beyond it, so check `Distance`.
                 * @example 0.5
                 */
                maxDistanceLimit?: number;
                /**
                 * @description Only businesses of this type; `businessTypes` lists them.
                 * @example 1
                 */
                businessTypeId?: components["schemas"]["BusinessTypeId"];
                /**
                 * @description Only businesses under this scheme, `FHRS` with numbers or the Scottish `FHIS`.
                 * @example FHRS
                 */
                schemeTypeKey?: components["schemas"]["SchemeTypeKey"];
                /**
                 * @description Only businesses with this rating, the `ratingKeyName` of a rating and not its `ratingKey`. The owner's help page spells one of them `AwatingInspection`.
                 * @example 5
                 */
                ratingKey?: components["schemas"]["RatingKeyName"];
                /**
                 * @description How to compare with `ratingKey`, equal when left out. It works on the numbers 0 to 5 only.
                 * @example GreaterThanOrEqual
                 */
                ratingOperatorKey?: components["schemas"]["RatingOperatorKey"];
                /**
                 * @description Only businesses that this council rates, by its `LocalAuthorityId`. The three digits of `LocalAuthorityCode` are another number and find the wrong council or none.
                 * @example 106
                 */
                localAuthorityId?: components["schemas"]["FhrsAuthorityId"];
                /**
                 * @description Only businesses in this country; 1 is England.
                 * @example 1
                 */
                countryId?: components["schemas"]["FhrsCountryId"];
                /**
                 * @description Order of the answer. `distance` wants a point.
                 * @example distance
                 */
                sortOptionKey?: components["schemas"]["SortOptionKey"];
                /**
                 * @description Which page of the answer to give. The first is 1.
                 * @example 1
                 */
                pageNumber?: components["schemas"]["PageNumber"];
                /**
                 * @description How many businesses a page holds. Up to 200 is what the owner is reported to advise; larger pages may get 429, and the owner caps the size at a figure it does not publish, reported as 5,000.
                 * @example 20
                 */
                pageSize?: number;
            };
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The businesses that fit; an empty list when none does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Establishments"];
                };
            };
            /** @description A value is no number where one is wanted, or a search came without any filter. The owner says so in English. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerError"];
                    "application/problem+json": components["schemas"]["Problem"];
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
    establishmentsById: {
        parameters: {
            query: {
                /**
                 * @description FHRSIDs of the businesses, at most 50, each as an `id` of its own.
                 * @example [
                 *       1904512,
                 *       1904731
                 *     ]
                 */
                id: components["schemas"]["EstablishmentId"][];
            };
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The businesses that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Establishments"];
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
    establishmentsBasic: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All businesses in brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentsBasic"];
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
    establishmentsBasicPage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description Which page to give. The first is 1.
                 * @example 1
                 */
                pageNumber: components["schemas"]["PageNumber"];
                /**
                 * @description How many rows a page holds. Keep to 200 or fewer.
                 * @example 20
                 */
                pageSize: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of businesses in brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstablishmentsBasic"];
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
    establishment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description FHRSID of the business, as every list gives it.
                 * @example 1904512
                 */
                id: components["schemas"]["EstablishmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Establishment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner has nothing with this id. It is reported to answer the same for any path when the version header is absent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    authorities: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All councils. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorities"];
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
    authoritiesBasic: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All councils in brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthoritiesBasic"];
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
    authoritiesBasicPage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description Which page to give. The first is 1.
                 * @example 1
                 */
                pageNumber: components["schemas"]["PageNumber"];
                /**
                 * @description How many rows a page holds. Keep to 200 or fewer.
                 * @example 20
                 */
                pageSize: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of councils in brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthoritiesBasic"];
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
    authoritiesPage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description Which page to give. The first is 1.
                 * @example 1
                 */
                pageNumber: components["schemas"]["PageNumber"];
                /**
                 * @description How many rows a page holds. Keep to 200 or fewer.
                 * @example 20
                 */
                pageSize: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of councils. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorities"];
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
    authority: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description The owner's own id of the council, `LocalAuthorityId`, not its code.
                 * @example 106
                 */
                id: components["schemas"]["FhrsAuthorityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The council. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authority"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner has nothing with this id. It is reported to answer the same for any path when the version header is absent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    businessTypes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessTypes"];
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
    businessTypesBasic: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessTypes"];
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
    businessType: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description Id of the business type.
                 * @example 7843
                 */
                id: components["schemas"]["BusinessTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner has nothing with this id. It is reported to answer the same for any path when the version header is absent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    countries: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Countries"];
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
    countriesBasic: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The countries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountriesBasic"];
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
    country: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description Id of the country, 1 for England.
                 * @example 1
                 */
                id: components["schemas"]["FhrsCountryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The country. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner has nothing with this id. It is reported to answer the same for any path when the version header is absent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    regions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regions"];
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
    regionsBasic: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsBasic"];
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
    region: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path: {
                /**
                 * @description Id of the region, as `regions` gives it.
                 * @example 3
                 */
                id: components["schemas"]["FhrsRegionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner has nothing with this id. It is reported to answer the same for any path when the version header is absent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    ratings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ratings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ratings"];
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
    ratingOperators: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparisons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingOperators"];
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
    schemeTypes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schemes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTypes"];
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
    sortOptions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SortOptions"];
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
    scoreDescriptors: {
        parameters: {
            query: {
                /**
                 * @description FHRSID of the business whose scores are to be explained.
                 * @example 1904512
                 */
                establishmentId: components["schemas"]["EstablishmentId"];
            };
            header: {
                /**
                 * @description Version of the owner's API, always `2`. Without it no data comes back.
                 * @example 2
                 */
                "x-api-version": "2";
                /** @description Language of names and descriptions, English when left out. Refusals come in English all the same. */
                "Accept-Language"?: "en-GB" | "cy-GB";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDescriptors"];
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
}
