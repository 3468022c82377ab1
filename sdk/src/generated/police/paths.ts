// Generated from police@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/crimes-street-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Months there is data for
         * @description Every month with street-level crimes, newest first, and for each the forces that have published stops and searches. Look here before you call a month empty: forces send stops months apart, and some not at all.
         */
        get: operations["crimeDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crimes-street/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Crimes around a point or in an area
         * @description Crimes of one month within a mile (1,609 m) of a point, or inside an area, at the points they were moved to. Give `lat` and `lng`, or `poly`. There is no paging: an area with more than 10,000 crimes is refused with 503, so ask for large areas piece by piece. Crimes that could not be placed are not in it.
         */
        get: operations["streetCrimes"];
        put?: never;
        /**
         * Crimes in an area of many corners
         * @description The same as `streetCrimes`, with the area in a form body and so of any length. It changes nothing, so it may be sent again.
         */
        post: operations["streetCrimesInArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crimes-at-location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Crimes at one point
         * @description Crimes of one month at one of the fixed points, not around it. Give `location_id`, or `lat` and `lng`, which stand for the nearest such point. That many share a point says how crimes are published, not that a street is bad.
         */
        get: operations["crimesAtLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crimes-no-location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Crimes of a force that were not placed
         * @description Crimes of one month that a force could not put on the map. Add them when you count for a whole force.
         */
        get: operations["crimesWithoutLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crime-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of crime
         * @description The categories a month has, `all-crime` among them. They have changed over the years, so ask for the month you show.
         */
        get: operations["crimeCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crime-last-updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Newest month of crime data
         * @description The newest month there is, written as its first day. Use the month and forget the day.
         */
        get: operations["crimesLastUpdated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes-at-location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outcomes around a point or in an area
         * @description What was recorded in one month to have become of crimes, each with its crime, at one fixed point, within a mile (1,609 m) of a point, or inside an area. Give `location_id`, or `lat` and `lng`, or `poly`. The crimes themselves are often months older. More than 10,000 outcomes are refused with 503.
         */
        get: operations["outcomesAtLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes-for-crime/{persistent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a crime
         * @description One crime and every step of what became of it, from `Under investigation` on. An answer can hold `person_id`, which stands for a suspect and is personal data. Crimes without a lasting id, anti-social behaviour above all, have no outcomes.
         */
        get: operations["crimeOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stops-street": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops and searches around a point or in an area
         * @description Stops and searches of one month within a mile (1,609 m) of a point, or inside an area. Give `lat` and `lng`, or `poly`. Forces publish at different times, the Metropolitan Police reportedly months late, so an empty list may only say that nothing has come yet; `crimeDates` tells which.
         */
        get: operations["streetStops"];
        put?: never;
        /**
         * Stops and searches in an area of many corners
         * @description The same as `streetStops`, with the area in a form body and so of any length. It changes nothing, so it may be sent again.
         */
        post: operations["streetStopsInArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stops-at-location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops and searches at one point
         * @description Stops and searches of one month at one of the fixed points, not around it.
         */
        get: operations["stopsAtLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stops-no-location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops of a force that were not placed
         * @description Stops and searches of one month that a force could not put on the map, with some forces a good part of them. Add them when you count for a whole force.
         */
        get: operations["stopsWithoutLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stops-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops and searches of a force
         * @description All stops and searches that a force placed in one month. For the Metropolitan Police that is thousands of rows. Without `date` the newest month of the whole service is asked for, even where this force has sent none for it; take the month from `crimeDates`.
         */
        get: operations["stopsByForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every police force
         * @description All forces by id and name. The British Transport Police is reported to be missing from the list, yet `btp` works wherever crimes or stops are asked for by force.
         */
        get: operations["policeForces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A police force
         * @description A force, what it says of itself, its number for calls that are no emergency and its channels. Text is HTML from the force.
         */
        get: operations["policeForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forces/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Senior officers of a force
         * @description Senior officers with rank and, where the force gives it, a career in HTML and contacts. Many forces answer an empty list. These are personal data of people in office.
         */
        get: operations["policeForcePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locate-neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The neighbourhood of a point
         * @description Which force and which of its neighbourhoods a point lies in. Give both on to `neighbourhood` and its relatives. Outside England, Wales and Northern Ireland, and on water, there is none and 404 comes.
         */
        get: operations["locateNeighbourhood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{force}/neighbourhoods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Neighbourhoods of a force
         * @description All neighbourhoods of a force by id and name. In London they follow wards; the Metropolitan Police has several hundred.
         */
        get: operations["neighbourhoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{force}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A neighbourhood
         * @description A neighbourhood, how to reach its team, its middle, and stations and pages that belong to it. Text is HTML from the force. A population of `0` means that it is not known.
         */
        get: operations["neighbourhood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{force}/{id}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Boundary of a neighbourhood
         * @description The border of a neighbourhood as a list of points in order, one ring and no holes. Joined with colons they make a `poly` for `streetCrimesInArea`, which is how to count crimes by neighbourhood.
         */
        get: operations["neighbourhoodBoundary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{force}/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Team of a neighbourhood
         * @description Members of the neighbourhood team with rank and, where the force gives it, a few words in HTML and contacts. Many teams answer an empty list. These are personal data of people in office.
         */
        get: operations["neighbourhoodPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{force}/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings of a neighbourhood team
         * @description Meetings and other dates of the team. Past ones may stay in the list for a while, so compare `start_date` with your clock.
         */
        get: operations["neighbourhoodEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{force}/{id}/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Priorities of a neighbourhood team
         * @description What the team has agreed with residents to deal with, and what it has done about it. Both are HTML from the force. Old ones may stay in the list.
         */
        get: operations["neighbourhoodPriorities"];
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
         * Crime date
         * @description One month of data.
         */
        CrimeDate: {
            /** @description The month. */
            date: components["schemas"]["CrimeMonth"];
            /**
             * @description Forces that have published stops and searches for it. A force that is not here has none, which is not the same as none made.
             * @example [
             *       "btp",
             *       "city-of-london"
             *     ]
             */
            "stop-and-search": components["schemas"]["PoliceForceId"][];
        };
        /**
         * Crime month
         * @description Calendar month, `yyyy-MM`. Nothing finer is told of a crime.
         * @example 2026-09
         */
        CrimeMonth: string;
        /**
         * Police force id
         * @description Id of a force, small letters and hyphens. London has `metropolitan`, `city-of-london` and, on trains and stations, `btp`.
         * @example metropolitan
         * @example city-of-london
         * @example btp
         */
        PoliceForceId: Brand<string, "PoliceForceId">;
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
         * Crime category
         * @description Category of a crime. `crimeCategories` lists those of a month. Today they are `anti-social-behaviour`, `bicycle-theft`, `burglary`, `criminal-damage-arson`, `drugs`, `other-crime`, `other-theft`, `possession-of-weapons`, `public-order`, `robbery`, `shoplifting`, `theft-from-the-person`, `vehicle-crime` and `violent-crime`. `all-crime` stands for all of them when you ask, and never comes in an answer.
         * @example burglary
         * @example bicycle-theft
         * @example violent-crime
         */
        CrimeCategory: Brand<string, "CrimeCategory">;
        /**
         * Poly text
         * @description Corners of an area, latitude before longitude, the two joined with a comma and corners with colons. Three at least.
         * @example 51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130
         */
        PolyText: string;
        /**
         * Crime
         * @description One crime of one month.
         */
        Crime: components["schemas"]["CrimeBase"] & {
            /** @description What became of it so far. Null for anti-social behaviour, and where nothing is known. */
            outcome_status: components["schemas"]["CrimeOutcomeStatus"] | null;
        };
        /**
         * Crime base
         * @description What is told of a crime wherever it comes.
         */
        CrimeBase: {
            /**
             * @description Number of this row, and no reference of the police. It is not bound to stay the same, so keep `persistent_id` instead.
             * @example 131482207
             */
            id: number;
            /** @description Lasting id, to ask `crimeOutcomes` by. Empty for anti-social behaviour and some others, which have none. */
            persistent_id: components["schemas"]["CrimeId"];
            category: components["schemas"]["CrimeCategory"];
            /** @description Month of the crime. */
            month: components["schemas"]["CrimeMonth"];
            /**
             * @description `Force` where a territorial force recorded it, `BTP` where the British Transport Police did. Null without a location.
             * @example Force
             */
            location_type: "Force" | "BTP" | (string & {}) | null;
            /**
             * @description Kind of railway place of a `BTP` crime, such as a station. Mostly empty.
             * @example STATION
             */
            location_subtype: string;
            /** @description More in words. Practically always empty. */
            context: string;
            /** @description Where it was, moved to a point. Null when it could not be placed. */
            location: components["schemas"]["CrimeLocation"] | null;
        };
        /**
         * Crime id
         * @description Lasting id of a crime, 64 hexadecimal digits. It stays the same when the data is published anew.
         * @example 4f2a8c1e9b7d3056aa41c7e2f08b9d6c5e13a7f4082b6d9c1e5f7a3048bc92d1
         */
        CrimeId: Brand<string, "CrimeId">;
        /**
         * Crime location
         * @description The point a crime or stop was moved to. It is near and never the very place.
         */
        CrimeLocation: {
            latitude: components["schemas"]["LatitudeText"];
            longitude: components["schemas"]["LongitudeText"];
            street: components["schemas"]["CrimeStreet"];
        };
        /**
         * Latitude as text
         * @description Degrees north of the equator, WGS84, as text.
         * @example 51.513870
         */
        LatitudeText: string;
        /**
         * Longitude as text
         * @description Degrees east of Greenwich, WGS84, as text. Most of London is negative.
         * @example -0.127205
         */
        LongitudeText: string;
        /**
         * Crime street
         * @description The point that stands for a street or a place.
         */
        CrimeStreet: {
            id: components["schemas"]["StreetId"];
            /**
             * @description What the point stands for, `On or near` a street, or a kind of place such as `On or near Supermarket`.
             * @example On or near Monmouth Street
             * @example On or near Nightclub
             */
            name: string;
        };
        /**
         * Street id
         * @description Id of one of the fixed points that crimes and stops are moved to. Ask by it as `location_id`. Ids were replaced as a whole before and may be again, so do not keep them beyond a month.
         * @example 1678432
         */
        StreetId: Brand<number, "StreetId">;
        /**
         * Crime outcome status
         * @description The latest that is known of what became of a crime.
         */
        CrimeOutcomeStatus: {
            /**
             * @description What became of it, in words.
             * @example Under investigation
             */
            category: "Under investigation" | "Investigation complete; no suspect identified" | "Unable to prosecute suspect" | "Awaiting court outcome" | "Status update unavailable" | "Court result unavailable" | "Local resolution" | "Offender given a caution" | "Offender given a drugs possession warning" | "Offender given penalty notice" | "Further investigation is not in the public interest" | "Formal action is not in the public interest" | "Action to be taken by another organisation" | "Suspect charged as part of another case" | (string & {});
            /** @description Month it was recorded. */
            date: components["schemas"]["CrimeMonth"];
        };
        /**
         * Area form
         * @description An area and a month. Give `poly`, or `lat` and `lng` for all within a mile of a point.
         */
        AreaForm: {
            /** @description An area by its corners. As long as it needs to be. */
            poly?: components["schemas"]["PolyText"];
            /** @description Degrees north of the equator of a point. */
            lat?: number;
            /** @description Degrees east of Greenwich of the point. */
            lng?: number;
            /** @description Which month. Without it the newest there is. */
            date?: components["schemas"]["CrimeMonth"];
        };
        /**
         * Crime category name
         * @description A category and what to call it.
         */
        CrimeCategoryName: {
            /** @description The category as addresses and answers have it. */
            url: components["schemas"]["CrimeCategory"];
            /**
             * @description What to call it.
             * @example Bicycle theft
             */
            name: string;
        };
        /**
         * Crimes updated
         * @description How new the data is.
         */
        CrimesUpdated: {
            /**
             * @description First day of the newest month there is, and not the day of publication.
             * @example 2026-09-01
             */
            date: components["schemas"]["CalendarDate"];
        };
        /**
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /**
         * Placed outcome
         * @description One step of what became of a crime, and the crime.
         */
        PlacedOutcome: components["schemas"]["CrimeOutcome"] & {
            /** @description The crime. It has no `outcome_status` here. */
            crime: components["schemas"]["CrimeBase"];
        };
        /**
         * Crime outcome
         * @description One step of what became of a crime.
         */
        CrimeOutcome: {
            category: components["schemas"]["OutcomeKind"];
            /** @description Month it was recorded. */
            date: components["schemas"]["CrimeMonth"];
            /** @description Stands for a suspect, where the force gives one, so that outcomes for the same person can be told from others. It is personal data: do not store it, and join nothing by it. Null nearly always. */
            person_id: string | number | null;
        };
        /**
         * Outcome kind
         * @description Kind of an outcome.
         */
        OutcomeKind: {
            /**
             * @description Code of the kind.
             * @example no-further-action
             */
            code: "under-investigation" | "no-further-action" | "unable-to-prosecute" | "charged" | "awaiting-court-result" | "court-result-unavailable" | "status-update-unavailable" | "local-resolution" | "cautioned" | "drugs-possession-warning" | "penalty-notice-issued" | "further-action-not-public-interest" | "formal-action-not-public-interest" | "action-taken-by-another-organisation" | "charged-as-part-of-another-case" | (string & {});
            /**
             * @description The same in words.
             * @example Investigation complete; no suspect identified
             */
            name: string;
        };
        /**
         * Crime history
         * @description A crime and all that became of it.
         */
        CrimeHistory: {
            /** @description The crime. It has no `outcome_status` here. */
            crime: components["schemas"]["CrimeBase"];
            /** @description What became of it, the first step first. */
            outcomes: components["schemas"]["CrimeOutcome"][];
        };
        /**
         * Stop and search
         * @description One stop and search. It names nobody, yet age, gender, ethnicity, hour and street together can point to a person in a quiet place: publish sums and not rows.
         */
        StopAndSearch: {
            /**
             * @description Who or what was searched.
             * @example Person search
             */
            type: "Person search" | "Vehicle search" | "Person and Vehicle search" | (string & {});
            /**
             * @description Whether a person was searched. The owner works it out from `type`.
             * @example true
             */
            involved_person: boolean;
            /**
             * @description When it was. Some forces give the day only, which reads as midnight. The offset is always `+00:00`; whether forces write their own clock there in summer is not known.
             * @example 2026-06-14T15:40:00+00:00
             */
            datetime: components["schemas"]["DateTime"];
            /** @description Where it was, moved to a point. Null when it could not be placed. */
            location: components["schemas"]["CrimeLocation"] | null;
            /**
             * @description Gender of the person. Null for a vehicle, or when not recorded.
             * @example Male
             */
            gender: "Male" | "Female" | "Other" | (string & {}) | null;
            /**
             * @description Age of the person, as a range of years. Null for a vehicle, or when not recorded.
             * @example 18-24
             */
            age_range: "under 10" | "10-17" | "18-24" | "25-34" | "over 34" | (string & {}) | null;
            /**
             * @description Ethnicity in the person's own words, by the list of the census. Spellings differ from year to year.
             * @example Other ethnic group - Not stated
             */
            self_defined_ethnicity: string | null;
            /**
             * @description Ethnicity as the officer saw it.
             * @example White
             */
            officer_defined_ethnicity: "Asian" | "Black" | "White" | "Mixed" | "Other" | (string & {}) | null;
            /**
             * @description The power that was used.
             * @example Misuse of Drugs Act 1971 (section 23)
             */
            legislation: string | null;
            /**
             * @description What was looked for.
             * @example Controlled drugs
             */
            object_of_search: "Controlled drugs" | "Offensive weapons" | "Stolen goods" | "Article for use in theft" | "Articles for use in criminal damage" | "Firearms" | "Anything to threaten or harm anyone" | "Evidence of offences under the Act" | "Fireworks" | "Psychoactive substances" | (string & {}) | null;
            /**
             * @description What the stop came to, in words. Empty when none was given. Older months have `false` where nothing was found, which newer ones write as `A no further action disposal`.
             * @example A no further action disposal
             */
            outcome: string | false;
            /** @description The same as a code and words. Missing in older months. */
            outcome_object?: components["schemas"]["StopOutcome"];
            /**
             * @description Whether the outcome had to do with what was looked for. Null when not recorded.
             * @example true
             */
            outcome_linked_to_object_of_search: boolean | null;
            /**
             * @description Whether more than coat, jacket and gloves had to be taken off. Null when not recorded.
             * @example false
             */
            removal_of_more_than_outer_clothing: boolean | null;
            /** @description Whether it was part of a planned operation. Null when not recorded. */
            operation: boolean | null;
            /** @description Name of that operation. */
            operation_name: string | null;
        };
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /**
         * Stop outcome
         * @description What a stop came to.
         */
        StopOutcome: {
            /**
             * @description Code of the outcome. Empty when none was given.
             * @example bu-no-further-action
             */
            id: "bu-no-further-action" | "bu-arrest" | "bu-community-resolution" | "bu-summons" | "bu-caution" | "bu-penalty-notice-for-disorder" | "bu-khat-or-cannabis-warning" | (string & {});
            /**
             * @description The same in words. Empty when none was given.
             * @example A no further action disposal
             */
            name: string;
        };
        /**
         * Police force name
         * @description A force by id and name.
         */
        PoliceForceName: {
            id: components["schemas"]["PoliceForceId"];
            /**
             * @description What it is called.
             * @example Metropolitan Police Service
             */
            name: string;
        };
        /**
         * Police force
         * @description A force and how to reach it.
         */
        PoliceForce: {
            id: components["schemas"]["PoliceForceId"];
            /**
             * @description What it is called.
             * @example Metropolitan Police Service
             */
            name: string;
            /** @description What the force says of itself, in HTML. Clean it before you show it. */
            description: string | null;
            /**
             * @description Its website.
             * @example https://www.met.police.uk
             */
            url: string | null;
            /**
             * @description Number to call when it is not an emergency.
             * @example 101
             */
            telephone: string | null;
            /** @description Channels on which it can be followed. */
            engagement_methods: components["schemas"]["EngagementMethod"][];
        };
        /**
         * Engagement method
         * @description A channel on which a force can be followed.
         */
        EngagementMethod: {
            /**
             * @description Its address.
             * @example https://www.met.police.uk
             */
            url: string;
            /**
             * @description Kind of channel. Missing in older records.
             * @example web
             */
            type?: "web" | "facebook" | "twitter" | "youtube" | "instagram" | "rss" | "telephone" | "flickr" | "email" | (string & {});
            /**
             * @description What to call it.
             * @example web
             */
            title?: string;
            /** @description More about it in HTML. Mostly null. */
            description?: string | null;
        };
        /**
         * Police officer
         * @description A senior officer, or a member of a neighbourhood team. Names, careers and contacts are personal data of people in office: show them where they serve residents, do not gather them.
         */
        PoliceOfficer: {
            /**
             * @description Name of the officer.
             * @example Example Officer
             */
            name: string;
            /**
             * @description Rank, in the force's own words.
             * @example PC
             * @example PCSO
             * @example Sgt
             */
            rank: string | null;
            /** @description What the force says of the officer, in HTML. Clean it before you show it. */
            bio: string | null;
            contact_details: components["schemas"]["PoliceContact"];
        };
        /**
         * Police contact
         * @description How to reach a team or an officer. Each member is there only when it is known; others such as `mobile`, `fax`, `e-messaging`, `youtube` or `rss` occur.
         */
        PoliceContact: {
            /** @description Mail address. */
            email?: string;
            /**
             * @description Telephone number.
             * @example 101
             */
            telephone?: string;
            /** @description Address of a page. */
            web?: string;
            /** @description Address of a page on X. */
            twitter?: string;
            /** @description Address of a page on Facebook. */
            facebook?: string;
            /** @description Postal address. */
            address?: string;
        };
        /**
         * Located neighbourhood
         * @description The neighbourhood of a point.
         */
        LocatedNeighbourhood: {
            force: components["schemas"]["PoliceForceId"];
            neighbourhood: components["schemas"]["NeighbourhoodId"];
        };
        /**
         * Neighbourhood id
         * @description Id of a neighbourhood, unique within its force only. The Metropolitan Police uses the code of the ward, often with an `N` behind it, so it is not safe to join by it as it stands.
         * @example E05013806N
         * @example E05009323
         */
        NeighbourhoodId: Brand<string, "NeighbourhoodId">;
        /**
         * Neighbourhood name
         * @description A neighbourhood by id and name.
         */
        NeighbourhoodName: {
            id: components["schemas"]["NeighbourhoodId"];
            /**
             * @description What it is called.
             * @example St James's
             */
            name: string;
        };
        /**
         * Neighbourhood
         * @description A neighbourhood and how to reach its team.
         */
        Neighbourhood: {
            id: components["schemas"]["NeighbourhoodId"];
            /**
             * @description What it is called.
             * @example St James's
             */
            name: string;
            /** @description What the team says of the area, in HTML. Clean it before you show it. */
            description: string | null;
            /**
             * @description Page of the force about it.
             * @example https://www.met.police.uk/area/your-area/met/westminster/st-jamess/
             */
            url_force: string | null;
            /**
             * @description How many people live there, as text. Often `0`, which means that it is not known.
             * @example 0
             */
            population: string | null;
            centre: components["schemas"]["NeighbourhoodPoint"];
            contact_details: components["schemas"]["PoliceContact"];
            /** @description Pages to read on. */
            links: components["schemas"]["NeighbourhoodLink"][];
            /** @description Stations and other places of the team. */
            locations: components["schemas"]["NeighbourhoodPlace"][];
        };
        /**
         * Neighbourhood point
         * @description A point in WGS84 degrees, as text.
         */
        NeighbourhoodPoint: {
            latitude: components["schemas"]["LatitudeText"];
            longitude: components["schemas"]["LongitudeText"];
        };
        /**
         * Neighbourhood link
         * @description A page to read on.
         */
        NeighbourhoodLink: {
            /**
             * @description Address of the page.
             * @example https://www.met.police.uk/area/your-area/
             */
            url: string;
            /** @description What to call it. */
            title?: string | null;
            /** @description What it is about. */
            description?: string | null;
        };
        /**
         * Neighbourhood place
         * @description A police station or another place of the team.
         */
        NeighbourhoodPlace: {
            /**
             * @description What it is called.
             * @example Charing Cross Police Station
             */
            name?: string | null;
            /**
             * @description What it is, such as `station`.
             * @example station
             */
            type?: string | null;
            /** @description More about it in HTML. */
            description?: string | null;
            /**
             * @description Address, with line breaks in odd places.
             * @example Agar Street
             */
            address?: string | null;
            /**
             * @description Postcode.
             * @example WC2N 4JP
             */
            postcode?: Brand<string, "Postcode"> | null;
            /**
             * @description Telephone number.
             * @example 101
             */
            telephone?: string | null;
            /**
             * @description Degrees north of the equator, as text. Mostly null.
             * @example 51.509410
             */
            latitude?: string | null;
            /**
             * @description Degrees east of Greenwich, as text. Mostly null.
             * @example -0.125100
             */
            longitude?: string | null;
        };
        /**
         * Neighbourhood event
         * @description A meeting or another date of the team.
         */
        NeighbourhoodEvent: {
            /**
             * @description What it is called.
             * @example Contact point
             */
            title: string | null;
            /**
             * @description What it is, such as `meeting`.
             * @example meeting
             */
            type: string | null;
            /** @description What it is about, in HTML. Clean it before you show it. */
            description: string | null;
            /**
             * @description Where it is.
             * @example Seven Dials, Monmouth Street
             */
            address: string | null;
            /**
             * @description When it begins, without an offset, by all appearances on the clock of the place.
             * @example 2026-12-03T17:00:00
             */
            start_date: string | null;
            /**
             * @description When it ends, without an offset, by all appearances on the clock of the place.
             * @example 2026-12-03T18:00:00
             */
            end_date: string | null;
            contact_details: components["schemas"]["PoliceContact"];
        };
        /**
         * Neighbourhood priority
         * @description Something the team has agreed to deal with.
         */
        NeighbourhoodPriority: {
            /** @description What is wrong, in HTML. Clean it before you show it. */
            issue: string | null;
            /**
             * @description Day it was agreed, written with midnight behind it.
             * @example 2026-09-14T00:00:00
             */
            "issue-date": string | null;
            /** @description What was done about it, in HTML. Null while nothing is. */
            action: string | null;
            /**
             * @description Day that was told, written with midnight behind it.
             * @example 2026-10-30T00:00:00
             */
            "action-date": string | null;
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
        /** @description There is no such force, neighbourhood, crime or category, or no data for that month yet. What the owner sends with it is no JSON. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The area holds more than 10,000 rows in that month, which the owner reports as 503 and not as a mistake of the caller. Asking again does not help: ask for smaller areas. It is also what comes when the service is down, then with `Retry-After` from this portal. */
        ServiceUnavailable2: {
            headers: {
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description A value is missing or malformed, or the address is longer than 4,094 characters, which a `poly` of many corners soon is. Send the shape with the POST of the same path instead. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
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
    crimeDates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The months. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrimeDate"][];
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
    streetCrimes: {
        parameters: {
            query?: {
                /**
                 * @description Degrees north of the equator of a point. Needs `lng` too.
                 * @example 51.5139
                 */
                lat?: number;
                /**
                 * @description Degrees east of Greenwich of the point. Needs `lat` too.
                 * @example -0.1269
                 */
                lng?: number;
                /**
                 * @description An area by its corners, latitude before longitude, the two joined with a comma and corners with colons. The last is joined to the first. The whole address may have 4,094 characters.
                 * @example 51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130
                 */
                poly?: components["schemas"]["PolyText"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path: {
                /**
                 * @description Which crimes, `all-crime` for all of them.
                 * @example all-crime
                 */
                category: components["schemas"]["CrimeCategory"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crimes, in no order. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crime"][];
                };
            };
            /** @description A value is missing or malformed, or the address is longer than 4,094 characters, which a `poly` of many corners soon is. Send the shape with the POST of the same path instead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable2"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    streetCrimesInArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which crimes, `all-crime` for all of them.
                 * @example all-crime
                 */
                category: components["schemas"]["CrimeCategory"];
            };
            cookie?: never;
        };
        /** @description The area and the month. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "poly": "51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130",
                 *       "date": "2026-09"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["AreaForm"];
            };
        };
        responses: {
            /** @description The crimes, in no order. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crime"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable2"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    crimesAtLocation: {
        parameters: {
            query?: {
                /**
                 * @description Id of a point, the `street.id` of a crime or stop.
                 * @example 1678432
                 */
                location_id?: components["schemas"]["StreetId"];
                /**
                 * @description Degrees north of the equator of a point. Needs `lng` too.
                 * @example 51.5139
                 */
                lat?: number;
                /**
                 * @description Degrees east of Greenwich of the point. Needs `lat` too.
                 * @example -0.1269
                 */
                lng?: number;
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crimes. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crime"][];
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
    crimesWithoutLocation: {
        parameters: {
            query: {
                /**
                 * @description Which crimes, `all-crime` for all of them.
                 * @example all-crime
                 */
                category: components["schemas"]["CrimeCategory"];
                /**
                 * @description Which force.
                 * @example city-of-london
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crimes, each with a `location` of null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crime"][];
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
    crimeCategories: {
        parameters: {
            query?: {
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrimeCategoryName"][];
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
    crimesLastUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrimesUpdated"];
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
    outcomesAtLocation: {
        parameters: {
            query?: {
                /**
                 * @description Id of a point, the `street.id` of a crime or stop.
                 * @example 1678432
                 */
                location_id?: components["schemas"]["StreetId"];
                /**
                 * @description Degrees north of the equator of a point. Needs `lng` too.
                 * @example 51.5139
                 */
                lat?: number;
                /**
                 * @description Degrees east of Greenwich of the point. Needs `lat` too.
                 * @example -0.1269
                 */
                lng?: number;
                /**
                 * @description An area by its corners, latitude before longitude, the two joined with a comma and corners with colons. The last is joined to the first. The whole address may have 4,094 characters.
                 * @example 51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130
                 */
                poly?: components["schemas"]["PolyText"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcomes. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedOutcome"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable2"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    crimeOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lasting id of the crime, the `persistent_id` of a crime. Those whose id is empty cannot be asked for.
                 * @example 4f2a8c1e9b7d3056aa41c7e2f08b9d6c5e13a7f4082b6d9c1e5f7a3048bc92d1
                 */
                persistent_id: components["schemas"]["CrimeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crime and its outcomes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrimeHistory"];
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
    streetStops: {
        parameters: {
            query?: {
                /**
                 * @description Degrees north of the equator of a point. Needs `lng` too.
                 * @example 51.5139
                 */
                lat?: number;
                /**
                 * @description Degrees east of Greenwich of the point. Needs `lat` too.
                 * @example -0.1269
                 */
                lng?: number;
                /**
                 * @description An area by its corners, latitude before longitude, the two joined with a comma and corners with colons. The last is joined to the first. The whole address may have 4,094 characters.
                 * @example 51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130
                 */
                poly?: components["schemas"]["PolyText"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stops. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAndSearch"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable2"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    streetStopsInArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The area and the month. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "poly": "51.511,-0.130:51.511,-0.122:51.516,-0.122:51.516,-0.130",
                 *       "date": "2026-09"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["AreaForm"];
            };
        };
        responses: {
            /** @description The stops. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAndSearch"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable2"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopsAtLocation: {
        parameters: {
            query: {
                /**
                 * @description Id of a point, the `street.id` of a crime or stop.
                 * @example 1678432
                 */
                location_id: components["schemas"]["StreetId"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stops. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAndSearch"][];
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
    stopsWithoutLocation: {
        parameters: {
            query: {
                /**
                 * @description Which force.
                 * @example city-of-london
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stops, each with a `location` of null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAndSearch"][];
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
    stopsByForce: {
        parameters: {
            query: {
                /**
                 * @description Which force.
                 * @example city-of-london
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which month. Without it the newest there is. `crimeDates` lists the months there are.
                 * @example 2026-09
                 */
                date?: components["schemas"]["CrimeMonth"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stops. None is an empty list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopAndSearch"][];
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
    policeForces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliceForceName"][];
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
    policeForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                id: components["schemas"]["PoliceForceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliceForce"];
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
    policeForcePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                id: components["schemas"]["PoliceForceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officers. Often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliceOfficer"][];
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
    locateNeighbourhood: {
        parameters: {
            query: {
                /**
                 * @description A point as text, latitude before longitude, joined with a comma.
                 * @example 51.5139,-0.1269
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The force and the neighbourhood. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatedNeighbourhood"];
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
    neighbourhoods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                force: components["schemas"]["PoliceForceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The neighbourhoods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourhoodName"][];
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
    neighbourhood: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which neighbourhood of the force.
                 * @example E05013806N
                 */
                id: components["schemas"]["NeighbourhoodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The neighbourhood. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Neighbourhood"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such force, neighbourhood, crime or category, or no data for that month yet. What the owner sends with it is no JSON. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    neighbourhoodBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which neighbourhood of the force.
                 * @example E05013806N
                 */
                id: components["schemas"]["NeighbourhoodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points of the border, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourhoodPoint"][];
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
    neighbourhoodPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which neighbourhood of the force.
                 * @example E05013806N
                 */
                id: components["schemas"]["NeighbourhoodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members of the team. Often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliceOfficer"][];
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
    neighbourhoodEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which neighbourhood of the force.
                 * @example E05013806N
                 */
                id: components["schemas"]["NeighbourhoodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meetings. Often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourhoodEvent"][];
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
    neighbourhoodPriorities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which force.
                 * @example metropolitan
                 */
                force: components["schemas"]["PoliceForceId"];
                /**
                 * @description Which neighbourhood of the force.
                 * @example E05013806N
                 */
                id: components["schemas"]["NeighbourhoodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The priorities. Often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeighbourhoodPriority"][];
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
}
