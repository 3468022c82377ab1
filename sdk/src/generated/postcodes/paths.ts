// Generated from postcodes@2.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/postcodes/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a postcode
         * @description Everything the directory knows about one postcode: its point and every area around it.
         *     Capitals and the space do not matter.
         */
        get: operations["postcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find postcodes by their beginning or around a point
         * @description Two searches in one. With `query`, the postcodes that begin so, in order; a whole postcode finds itself only. With
         *     `longitude` and `latitude`, the postcodes around that point, nearest first, each with its `distance`. A point wins
         *     over a query when both come. `result` is null when nothing is found.
         */
        get: operations["searchPostcodes"];
        put?: never;
        /**
         * Look up to 100 postcodes or points at once
         * @description One row comes back for each thing asked, in the order asked, with `query` repeated. A row without a match has a
         *     `result` of null and is no error. For a postcode the result is one postcode; for a point it is a list, nearest
         *     first. `Array.isArray(row.result)` tells them apart.
         */
        post: operations["bulkPostcodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postcodes/{postcode}/nearest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Postcodes around a postcode
         * @description The postcodes around this one, nearest first. The first row is the postcode itself, at distance 0. `result` is null
         *     for a postcode that has no point.
         */
        get: operations["nearestPostcodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postcodes/{postcode}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a postcode is in use
         * @description True when the postcode exists today, false for everything else, a withdrawn postcode and plain nonsense included.
         *     The owner serves this operation without describing it.
         */
        get: operations["validatePostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postcodes/{postcode}/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete the beginning of a postcode
         * @description Up to `limit` postcodes that begin so, in order, for a field that fills itself as one types. `result` is null when
         *     none does. The owner serves this operation without describing it.
         */
        get: operations["autocompletePostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/random/postcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A postcode by chance
         * @description Any postcode in use, or any in one district. `result` is null when the district has none.
         */
        get: operations["randomPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terminated_postcodes/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a withdrawn postcode
         * @description When a postcode went out of use and where it was. A postcode in use is not found here.
         */
        get: operations["terminatedPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scotland/postcodes/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The Holyrood constituency of a postcode
         * @description The constituency of the Scottish Parliament that a postcode lies in. A postcode outside Scotland is not found.
         */
        get: operations["scottishPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcodes/{outcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up an outcode
         * @description The middle of a district and every area that it touches, as lists, because a district keeps to no borders.
         */
        get: operations["outcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcodes/{outcode}/nearest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outcodes around an outcode
         * @description The districts around this one, nearest first by their middles. The first row is the outcode itself, at distance 0.
         *     The owner serves this operation without describing it.
         */
        get: operations["nearestOutcodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find places by name
         * @description Cities, towns, suburbs, villages and hamlets whose name has a word that begins so. No match is an empty list.
         */
        get: operations["searchPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a place
         * @description One place by its code.
         */
        get: operations["place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/random/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A place by chance
         * @description Any place in Great Britain.
         */
        get: operations["randomPlace"];
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
        PostcodeAnswer: {
            status: components["schemas"]["Status"];
            result: components["schemas"]["Postcode"];
        };
        /**
         * @description The HTTP status of this answer, repeated.
         * @constant
         */
        Status: 200;
        /** @description One postcode with its point and its areas. Every field is always there; null where the area has no such thing. */
        Postcode: {
            /**
             * @description The postcode in capitals with its space.
             * @example N1 9GU
             */
            postcode: Brand<string, "Postcode">;
            /**
             * @description The half before the space, a district.
             * @example N1
             */
            outcode: Brand<string, "Outcode">;
            /**
             * @description The half after the space, always three characters.
             * @example 9GU
             */
            incode: string;
            /**
             * @description How good the point is, from 1 (in the building nearest the middle of the postcode) to 6 (middle of the sector); 8 is a withdrawn postcode, 9 has no point.
             * @example 1
             */
            quality: number;
            /**
             * @description Metres east on the National Grid, the Irish Grid in Northern Ireland; null without a point.
             * @example 530393
             */
            eastings: number | null;
            /**
             * @description Metres north on the same grid; null without a point.
             * @example 183607
             */
            northings: number | null;
            /**
             * @description Degrees east of Greenwich, WGS84; null without a point.
             * @example -0.121583
             */
            longitude: number | null;
            /**
             * @description Degrees north of the equator, WGS84; null without a point.
             * @example 51.535083
             */
            latitude: number | null;
            /**
             * @description England, Scotland, Wales, Northern Ireland, Channel Islands or Isle of Man.
             * @example England
             */
            country: string;
            /**
             * @description Region of England, null elsewhere.
             * @example London
             */
            region: string | null;
            /** @description County, where there are two tiers; null in London. */
            admin_county: string | null;
            /**
             * @description Borough, district or unitary authority. In London one of the 32 boroughs or the City.
             * @example Islington
             */
            admin_district: string | null;
            /**
             * @description Ward, the area that elects councillors.
             * @example Caledonian
             */
            admin_ward: string | null;
            /** @description County electoral division; null in London. */
            ced: string | null;
            /**
             * @description Civil parish, or community in Wales. Most of London has none, which reads `…, unparished area`.
             * @example Islington, unparished area
             */
            parish: string | null;
            /**
             * @description Westminster constituency.
             * @example Islington South and Finsbury
             */
            parliamentary_constituency: string | null;
            /**
             * @description Westminster constituency by the borders of July 2024.
             * @example Islington South and Finsbury
             */
            parliamentary_constituency_2024: string | null;
            /**
             * @description Region that used to elect to the European Parliament.
             * @example London
             */
            european_electoral_region: string | null;
            /**
             * @description Lower layer super output area of the 2021 census, 1,000 to 3,000 people. Before December 2025 this was 2011.
             * @example Islington 021B
             */
            lsoa: string | null;
            /**
             * @description Middle layer super output area of the 2021 census, 5,000 to 15,000 people. Before December 2025 this was 2011.
             * @example Islington 021
             */
            msoa: string | null;
            /**
             * @description Lower layer super output area of the 2011 census.
             * @example Islington 021B
             */
            lsoa11: string | null;
            /**
             * @description Middle layer super output area of the 2011 census.
             * @example Islington 021
             */
            msoa11: string | null;
            /**
             * @description Lower layer super output area of the 2021 census, the same as `lsoa`.
             * @example Islington 021B
             */
            lsoa21: string | null;
            /**
             * @description Middle layer super output area of the 2021 census, the same as `msoa`.
             * @example Islington 021
             */
            msoa21: string | null;
            /**
             * @description Output area of the 2021 census, the smallest there is. A code, as output areas have no names.
             * @example E00013735
             */
            oa21: Brand<string, "AreaCode"> | null;
            /**
             * @description Rural or urban, by the 2011 classification.
             * @example Urban major conurbation
             */
            ruc11: string | null;
            /**
             * @description Rural or urban, by the 2021 classification.
             * @example Urban: Nearer to a major town or city
             */
            ruc21: string | null;
            /**
             * @description Health authority of the NHS, an old division.
             * @example London
             */
            nhs_ha: string | null;
            /**
             * @description Region of NHS England.
             * @example London
             */
            nhs_region: string | null;
            /**
             * @description Integrated care board, which plans health care here.
             * @example NHS North Central London Integrated Care Board
             */
            icb: string | null;
            /**
             * @description Part of the integrated care board, named after the clinical commissioning group it took over.
             * @example NHS North Central London
             */
            ccg: string | null;
            /**
             * @description Cancer alliance of the NHS.
             * @example North Central London
             */
            cancer_alliance: string | null;
            /**
             * @description Primary care trust, gone since 2013 and kept for old data.
             * @example Islington
             */
            primary_care_trust: string | null;
            /**
             * @description Police force area.
             * @example Metropolitan Police
             */
            pfa: string | null;
            /**
             * @description International territorial level 3, under its older European name.
             * @example Haringey and Islington
             */
            nuts: string | null;
            /**
             * @description Travel to work area, where most people both live and work.
             * @example London
             */
            ttwa: string | null;
            /**
             * @description Built-up area of 2022.
             * @example Islington
             */
            bua: string | null;
            /** @description National park; null in London. */
            national_park: string | null;
            /**
             * @description Local enterprise partnership.
             * @example London
             */
            lep1: string | null;
            /** @description A second local enterprise partnership, where two overlap. */
            lep2: string | null;
            /**
             * @description Month in which the postcode came into use, `yyyyMM`.
             * @example 200709
             */
            date_of_introduction: string | null;
            codes: components["schemas"]["PostcodeCodes"];
        };
        /**
         * @description The code of each area that the postcode names. A code that ends in 99999999 stands for an area that does not exist
         *     here, so do not join on it.
         */
        PostcodeCodes: {
            /**
             * @description County.
             * @example E99999999
             */
            admin_county: Brand<string, "AreaCode"> | null;
            /**
             * @description Borough, district or unitary authority, `E09…` in London.
             * @example E09000019
             */
            admin_district: Brand<string, "AreaCode"> | null;
            /**
             * @description Ward.
             * @example E05013699
             */
            admin_ward: Brand<string, "AreaCode"> | null;
            /**
             * @description County electoral division.
             * @example E99999999
             */
            ced: Brand<string, "AreaCode"> | null;
            /**
             * @description Parish.
             * @example E43000222
             */
            parish: Brand<string, "AreaCode"> | null;
            /**
             * @description Westminster constituency.
             * @example E14001306
             */
            parliamentary_constituency?: Brand<string, "AreaCode"> | null;
            /**
             * @description Westminster constituency of 2024.
             * @example E14001306
             */
            parliamentary_constituency_2024: Brand<string, "AreaCode"> | null;
            /**
             * @description Lower layer super output area of 2021.
             * @example E01002741
             */
            lsoa: Brand<string, "AreaCode"> | null;
            /**
             * @description Middle layer super output area of 2021.
             * @example E02000574
             */
            msoa: Brand<string, "AreaCode"> | null;
            /**
             * @description Lower layer super output area of 2011.
             * @example E01002741
             */
            lsoa11: Brand<string, "AreaCode"> | null;
            /**
             * @description Middle layer super output area of 2011.
             * @example E02000574
             */
            msoa11: Brand<string, "AreaCode"> | null;
            /**
             * @description The same as `lsoa`.
             * @example E01002741
             */
            lsoa21: Brand<string, "AreaCode"> | null;
            /**
             * @description The same as `msoa`.
             * @example E02000574
             */
            msoa21: Brand<string, "AreaCode"> | null;
            /**
             * @description Output area of 2021.
             * @example E00013735
             */
            oa21: Brand<string, "AreaCode"> | null;
            /**
             * @description Rural or urban in 2011.
             * @example A1
             */
            ruc11: string | null;
            /**
             * @description Rural or urban in 2021.
             * @example UN1
             */
            ruc21: string | null;
            /**
             * @description Region of NHS England.
             * @example E40000003
             */
            nhs_region: Brand<string, "AreaCode"> | null;
            /**
             * @description Integrated care board.
             * @example E54000028
             */
            icb: Brand<string, "AreaCode"> | null;
            /**
             * @description Part of the integrated care board.
             * @example E38000240
             */
            ccg: Brand<string, "AreaCode"> | null;
            /**
             * @description The same part by the short code of the NHS.
             * @example 93C
             */
            ccg_id: string | null;
            /**
             * @description Cancer alliance.
             * @example E56000027
             */
            cancer_alliance: Brand<string, "AreaCode"> | null;
            /**
             * @description Police force area, `E23000001` or `E23000034` in London.
             * @example E23000001
             */
            pfa: Brand<string, "AreaCode"> | null;
            /**
             * @description International territorial level 3, by its `TL…` code.
             * @example TLI43
             */
            nuts: string | null;
            /**
             * @description The code of the district once more, as older lists call it.
             * @example E09000019
             */
            lau2: Brand<string, "AreaCode"> | null;
            /**
             * @description Travel to work area.
             * @example E30000234
             */
            ttwa: Brand<string, "AreaCode"> | null;
            /**
             * @description Built-up area.
             * @example E63006994
             */
            bua: Brand<string, "AreaCode"> | null;
            /**
             * @description National park.
             * @example E65000001
             */
            national_park: Brand<string, "AreaCode"> | null;
            /**
             * @description Local enterprise partnership.
             * @example E37000051
             */
            lep1: Brand<string, "AreaCode"> | null;
            /** @description A second one. */
            lep2: Brand<string, "AreaCode"> | null;
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
        /** @description A refusal, and the withdrawn postcode when that is why. */
        PostcodeError: {
            /**
             * @description The HTTP status of this answer, repeated.
             * @example 404
             */
            status: number;
            /**
             * @description What is wrong, in English.
             * @example Postcode not found
             */
            error: string;
            terminated?: components["schemas"]["TerminatedPostcode"];
        };
        /** @description A postcode that went out of use. */
        TerminatedPostcode: {
            /**
             * @description The postcode in capitals with its space.
             * @example E1W 1UU
             */
            postcode: Brand<string, "Postcode">;
            /**
             * @description Year in which it went out of use.
             * @example 2015
             */
            year_terminated: number;
            /**
             * @description Month of that year, 1 for January.
             * @example 2
             */
            month_terminated: number;
            /**
             * @description Degrees east of Greenwich where it last was; null when nobody knows.
             * @example -0.07373
             */
            longitude: number | null;
            /**
             * @description Degrees north of the equator where it last was; null when nobody knows.
             * @example 51.50817
             */
            latitude: number | null;
        };
        FoundPostcodesAnswer: {
            status: components["schemas"]["Status"];
            /** @description What was found, or null when nothing was. */
            result: components["schemas"]["FoundPostcode"][] | null;
        };
        /** @description A postcode that a search found. */
        FoundPostcode: components["schemas"]["Postcode"] & {
            /**
             * @description Metres from the point that was asked for. Only there when a point was.
             * @example 42.7
             */
            distance?: number;
        };
        /** @description A refusal in the owner's own words. */
        OwnerError: {
            /**
             * @description The HTTP status of this answer, repeated.
             * @example 404
             */
            status: number;
            /**
             * @description What is wrong, in English.
             * @example Postcode not found
             */
            error: string;
        };
        BulkPostcodes: {
            /** @description Postcodes to look up. */
            postcodes: Brand<string, "Postcode">[];
        };
        BulkPoints: {
            /** @description Points to find postcodes around. */
            geolocations: components["schemas"]["BulkPoint"][];
        };
        /** @description A point, and how far and how many to look for. */
        BulkPoint: {
            /**
             * @description Degrees east of Greenwich, WGS84.
             * @example -0.0865
             */
            longitude: number;
            /**
             * @description Degrees north of the equator, WGS84.
             * @example 51.5045
             */
            latitude: number;
            /**
             * @description How far to look, 100 when left out.
             * @example 200
             */
            radius?: number;
            /**
             * @description How many to find, 10 when left out.
             * @example 1
             */
            limit?: number;
        };
        BulkAnswer: {
            status: components["schemas"]["Status"];
            /** @description One row for each postcode or point, in the order asked. */
            result: (components["schemas"]["BulkPostcodeRow"] | components["schemas"]["BulkPointRow"])[];
        };
        BulkPostcodeRow: {
            /**
             * @description The postcode that was asked for, as it was written.
             * @example N1 9GU
             */
            query: string;
            /** @description The postcode, or null when it is not in use. */
            result: components["schemas"]["Postcode"] | null;
        };
        BulkPointRow: {
            query: components["schemas"]["BulkPoint"];
            /** @description The postcodes around it, nearest first, or null when there is none. */
            result: components["schemas"]["NearestPostcode"][] | null;
        };
        /** @description A postcode with its distance. */
        NearestPostcode: components["schemas"]["Postcode"] & {
            /**
             * @description Metres from the point or postcode that was asked for.
             * @example 42.7
             */
            distance: number;
        };
        NearestPostcodesAnswer: {
            status: components["schemas"]["Status"];
            /** @description Nearest first, or null when nothing lies within the radius. */
            result: components["schemas"]["NearestPostcode"][] | null;
        };
        ValidAnswer: {
            status: components["schemas"]["Status"];
            /**
             * @description Whether the postcode is in use today.
             * @example true
             */
            result: boolean;
        };
        CompletionsAnswer: {
            status: components["schemas"]["Status"];
            /** @description Postcodes in order, or null when none begins so. */
            result: Brand<string, "Postcode">[] | null;
        };
        RandomPostcodeAnswer: {
            status: components["schemas"]["Status"];
            /** @description A postcode, or null when the district has none. */
            result: components["schemas"]["Postcode"] | null;
        };
        TerminatedPostcodeAnswer: {
            status: components["schemas"]["Status"];
            result: components["schemas"]["TerminatedPostcode"];
        };
        ScottishPostcodeAnswer: {
            status: components["schemas"]["Status"];
            result: components["schemas"]["ScottishPostcode"];
        };
        /** @description A postcode in Scotland and its constituency. */
        ScottishPostcode: {
            /**
             * @description The postcode in capitals with its space.
             * @example EH99 1SP
             */
            postcode: Brand<string, "Postcode">;
            /**
             * @description Constituency of the Scottish Parliament.
             * @example Edinburgh Central
             */
            scottish_parliamentary_constituency: string | null;
            /** @description The same by code. */
            codes: {
                /**
                 * @description Code of the constituency.
                 * @example S16000104
                 */
                scottish_parliamentary_constituency: Brand<string, "AreaCode"> | null;
            };
        };
        OutcodeAnswer: {
            status: components["schemas"]["Status"];
            result: components["schemas"]["Outcode"];
        };
        /** @description A district, the half of a postcode before the space. */
        Outcode: {
            /**
             * @description The outcode in capitals.
             * @example SE1
             */
            outcode: Brand<string, "Outcode">;
            /**
             * @description Metres east on the National Grid (the Irish Grid in Northern Ireland), the mean of its postcodes; 0 or null without points.
             * @example 532095
             */
            eastings: number | null;
            /**
             * @description Metres north on the same grid; 0 or null without points.
             * @example 179595
             */
            northings: number | null;
            /**
             * @description Degrees east of Greenwich, WGS84, the mean of its postcodes.
             * @example -0.0983
             */
            longitude: number | null;
            /**
             * @description Degrees north of the equator, WGS84, the mean of its postcodes.
             * @example 51.4997
             */
            latitude: number | null;
            /**
             * @description Countries it touches.
             * @example [
             *       "England"
             *     ]
             */
            country: string[];
            /**
             * @description Counties it touches; none in London.
             * @example []
             */
            admin_county: string[];
            /**
             * @description Boroughs, districts and unitary authorities it touches.
             * @example [
             *       "Southwark",
             *       "Lambeth"
             *     ]
             */
            admin_district: string[];
            /**
             * @description Wards it touches.
             * @example [
             *       "Borough & Bankside",
             *       "Chaucer"
             *     ]
             */
            admin_ward: string[];
            /**
             * @description Parishes it touches, unparished areas included.
             * @example [
             *       "Southwark, unparished area"
             *     ]
             */
            parish: string[];
            /**
             * @description Westminster constituencies it touches.
             * @example [
             *       "Bermondsey and Old Southwark"
             *     ]
             */
            parliamentary_constituency?: string[];
        };
        NearestOutcodesAnswer: {
            status: components["schemas"]["Status"];
            /** @description Nearest first, or null when nothing lies within the radius. */
            result: components["schemas"]["NearestOutcode"][] | null;
        };
        /** @description An outcode with its distance. */
        NearestOutcode: components["schemas"]["Outcode"] & {
            /**
             * @description Metres between the two middles.
             * @example 1480.2
             */
            distance: number;
        };
        PlacesAnswer: {
            status: components["schemas"]["Status"];
            /** @description The places found; empty when there is none. */
            result: components["schemas"]["Place"][];
        };
        /** @description A city, town, suburb, village or hamlet of Great Britain. */
        Place: {
            /**
             * @description Id of the place.
             * @example osgb4000000074818601
             */
            code: Brand<string, "PlaceCode">;
            /**
             * @description Its name.
             * @example Camden Town
             */
            name_1: string;
            /** @description Language of that name where it has two, `eng`, `cym` or `gla`. */
            name_1_lang: string | null;
            /** @description Its name in a second language. */
            name_2: string | null;
            /** @description Language of the second name, `eng`, `cym` or `gla`. */
            name_2_lang: string | null;
            /**
             * @description What kind of place it is.
             * @example Suburban Area
             */
            local_type: "City" | "Town" | "Suburban Area" | "Village" | "Hamlet" | "Other Settlement" | (string & {});
            /**
             * @description The district its middle lies in.
             * @example NW1
             */
            outcode: Brand<string, "Outcode">;
            /**
             * @description County or unitary authority it lies in; the whole of London is one.
             * @example Greater London
             */
            county_unitary: string | null;
            /**
             * @description What kind of authority that is.
             * @example GreaterLondonAuthority
             */
            county_unitary_type: string | null;
            /**
             * @description Borough or district it lies in.
             * @example Camden
             */
            district_borough: string | null;
            /**
             * @description What kind of authority that is.
             * @example LondonBorough
             */
            district_borough_type: string | null;
            /**
             * @description Region of England, or Scotland or Wales.
             * @example London
             */
            region: string;
            /**
             * @description England, Scotland or Wales.
             * @example England
             */
            country: string;
            /**
             * @description Degrees east of Greenwich, WGS84.
             * @example -0.1426
             */
            longitude: number;
            /**
             * @description Degrees north of the equator, WGS84.
             * @example 51.539
             */
            latitude: number;
            /**
             * @description Metres east on the National Grid.
             * @example 528926
             */
            eastings: number;
            /**
             * @description Metres north on the National Grid.
             * @example 184000
             */
            northings: number;
            /**
             * @description Western edge of the box around it.
             * @example 528400
             */
            min_eastings: number | null;
            /**
             * @description Southern edge of the box around it.
             * @example 183500
             */
            min_northings: number | null;
            /**
             * @description Eastern edge of the box around it.
             * @example 529500
             */
            max_eastings: number | null;
            /**
             * @description Northern edge of the box around it.
             * @example 184500
             */
            max_northings: number | null;
        };
        PlaceAnswer: {
            status: components["schemas"]["Status"];
            result: components["schemas"]["Place"];
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
        /** @description Nothing to search for, a point off the globe, or a radius or limit that is no number. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OwnerError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing at this address. */
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
        /** @description No postcode in use begins with this outcode. */
        NotFound2: {
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
    postcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A whole postcode. Capitals and the space do not matter.
                 * @example N1 9GU
                 */
                postcode: Brand<string, "Postcode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The postcode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostcodeAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The postcode is not in use, or not here, or no postcode at all. `terminated` comes when it was withdrawn. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostcodeError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchPostcodes: {
        parameters: {
            query?: {
                /**
                 * @description The beginning of a postcode.
                 * @example N1 9G
                 */
                query?: string;
                /**
                 * @description Degrees east of Greenwich of the point to search around. Needs `latitude` too.
                 * @example -0.0865
                 */
                longitude?: number;
                /**
                 * @description Degrees north of the equator of the point to search around. Needs `longitude` too.
                 * @example 51.5045
                 */
                latitude?: number;
                /**
                 * @description How far to look around a point.
                 * @example 200
                 */
                radius?: number;
                /**
                 * @description How many to answer at most.
                 * @example 3
                 */
                limit?: number;
                /**
                 * @description Look up to 20 km around the point and answer ten at most; `radius` and a higher `limit` then count for nothing. The owner reads any value as yes, so leave it out to say no.
                 * @example true
                 */
                widesearch?: true;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPostcodesAnswer"];
                };
            };
            /** @description Nothing to search for, a point off the globe, or a radius or limit that is no number. */
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
    bulkPostcodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Either postcodes to look up, or points to find postcodes around. Not both. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "postcodes": [
                 *         "N1 9GU",
                 *         "SE1 9SG"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkPostcodes"] | components["schemas"]["BulkPoints"];
            };
        };
        responses: {
            /** @description One row for each postcode or point. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
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
    nearestPostcodes: {
        parameters: {
            query?: {
                /**
                 * @description How far to look around a point.
                 * @example 200
                 */
                radius?: number;
                /**
                 * @description How many to answer at most.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description A whole postcode. Capitals and the space do not matter.
                 * @example N1 9GU
                 */
                postcode: Brand<string, "Postcode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The postcodes around it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearestPostcodesAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The postcode is not in use, or not here, or no postcode at all. `terminated` comes when it was withdrawn. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostcodeError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    validatePostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Any text that might be a postcode.
                 * @example N1 9GU
                 */
                postcode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is in use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidAnswer"];
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
    autocompletePostcode: {
        parameters: {
            query?: {
                /**
                 * @description How many to answer at most.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The first characters of a postcode.
                 * @example N1 9G
                 */
                postcode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The postcodes that begin so, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionsAnswer"];
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
    randomPostcode: {
        parameters: {
            query?: {
                /**
                 * @description Choose among the postcodes of this district only.
                 * @example SW1A
                 */
                outcode?: Brand<string, "Outcode">;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A postcode, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RandomPostcodeAnswer"];
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
    terminatedPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A whole postcode that once was in use. Capitals and the space do not matter.
                 * @example E1W 1UU
                 */
                postcode: Brand<string, "Postcode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The withdrawn postcode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerminatedPostcodeAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The postcode is not in use, or not here, or no postcode at all. `terminated` comes when it was withdrawn. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostcodeError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    scottishPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A whole postcode in Scotland. Capitals and the space do not matter.
                 * @example EH99 1SP
                 */
                postcode: Brand<string, "Postcode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The postcode and its constituency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScottishPostcodeAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The postcode is not in use, or not here, or no postcode at all. `terminated` comes when it was withdrawn. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostcodeError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    outcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An outcode. Capitals do not matter.
                 * @example SE1
                 */
                outcode: Brand<string, "Outcode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcodeAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    nearestOutcodes: {
        parameters: {
            query?: {
                /**
                 * @description How far to look.
                 * @example 3000
                 */
                radius?: number;
                /**
                 * @description How many to answer at most.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description An outcode. Capitals do not matter.
                 * @example SE1
                 */
                outcode: Brand<string, "Outcode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcodes around it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearestOutcodesAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchPlaces: {
        parameters: {
            query: {
                /**
                 * @description The beginning of the name, or of a word in it.
                 * @example Camden
                 */
                q: string;
                /**
                 * @description How many to answer at most.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesAnswer"];
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
    place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of a place, as `searchPlaces` gives it.
                 * @example osgb4000000074818601
                 */
                code: Brand<string, "PlaceCode">;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no place with this code. */
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
    randomPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAnswer"];
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
}
