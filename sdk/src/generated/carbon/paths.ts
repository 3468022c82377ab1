// Generated from carbon@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/intensity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity now
         * @description The carbon intensity of Great Britain in the current half hour, forecast and, where it is already known,
         *     actual, in grams of carbon dioxide a kilowatt-hour. The answer is a list with one entry.
         */
        get: operations["carbonIntensity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of today
         * @description The carbon intensity of Great Britain in every half hour of today, oldest first. Half hours to come have a
         *     forecast and an `actual` of null.
         */
        get: operations["carbonIntensityToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/date/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of a day
         * @description The carbon intensity of Great Britain in every half hour of one day, oldest first, usually 48. In summer
         *     the day is reported to be London's, so that its first half hour begins at 23:00 UTC of the evening before.
         */
        get: operations["carbonIntensityOnDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/date/{date}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of one half hour of a day
         * @description The carbon intensity of Great Britain in one half hour, named by its day and its number in that day.
         *     Number 1 is the half hour after midnight. The day on which the clocks go back has two half hours that have
         *     no number.
         */
        get: operations["carbonIntensityInPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon factors of each fuel
         * @description The grams of carbon dioxide that each way of making electricity is counted with. The list has one entry,
         *     whose names have spaces and brackets, `Gas (Combined Cycle)`; the SDK gives `gasCombinedCycle`. Wind, sun,
         *     water and nuclear count as 0, because building is left out.
         */
        get: operations["carbonFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity at an instant
         * @description The carbon intensity of Great Britain in the half hour that an instant falls into. On the hour and half
         *     hour it is not certain which of the two neighbours comes; look at `from` in the answer.
         */
        get: operations["carbonIntensityAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/{from}/fw24h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of the 24 hours after
         * @description The carbon intensity of Great Britain in the 24 hours after an instant, half hour by half hour, oldest
         *     first. Give the present time and it is a forecast. Reported to begin with the half hour before the
         *     instant, so compare `from` and do not count entries.
         */
        get: operations["carbonIntensityNext24h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/{from}/fw48h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of the 48 hours after
         * @description The carbon intensity of Great Britain in the 48 hours after an instant, half hour by half hour, oldest
         *     first. Give the present time and it is all the forecast there is. Reported to begin with the half hour
         *     before the instant, so compare `from` and do not count entries.
         */
        get: operations["carbonIntensityNext48h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/{from}/pt24h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of the 24 hours before
         * @description The carbon intensity of Great Britain in the 24 hours before an instant, half hour by half hour, oldest
         *     first. `actual` may be null in the newest.
         */
        get: operations["carbonIntensityPast24h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/{from}/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity between two instants
         * @description The carbon intensity of Great Britain between two instants, half hour by half hour, oldest first. One call
         *     may ask for 14 days; a longer time is refused with 400. Both may lie in the past or up to two days ahead.
         */
        get: operations["carbonIntensityBetween"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/stats/{from}/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Highest, lowest and average intensity
         * @description The highest, lowest and average carbon intensity of Great Britain between two instants, in grams of carbon
         *     dioxide a kilowatt-hour. One call may ask for 30 days. The list has one entry. What lies in the past
         *     counts with its actual figures, what is to come with its forecast.
         */
        get: operations["carbonStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensity/stats/{from}/{to}/{block}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Intensity statistics in blocks of hours
         * @description The highest, lowest and average carbon intensity of Great Britain between two instants, in blocks of some
         *     hours, oldest first. One call may ask for 30 days, and a block is 24 hours at most. Use 24 for one row a
         *     day.
         */
        get: operations["carbonStatisticsByBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fuels of the electricity now
         * @description The share of each fuel in Great Britain's electricity in the current half hour, in per cent. Unlike the
         *     other answers it is one object and no list.
         */
        get: operations["generationMix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/{from}/pt24h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fuels of the 24 hours before
         * @description The share of each fuel in Great Britain's electricity in the 24 hours before an instant, half hour by half
         *     hour, oldest first, in per cent.
         */
        get: operations["generationMixPast24h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation/{from}/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fuels between two instants
         * @description The share of each fuel in Great Britain's electricity between two instants, half hour by half hour, oldest
         *     first, in per cent. Ask for 14 days at most; whether the owner allows more here is not known.
         */
        get: operations["generationMixBetween"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of every region now
         * @description The forecast carbon intensity and the fuels of every region in the current half hour. The list has one
         *     entry, and in it eighteen regions: the fourteen areas of the local wires, London being 13, then England,
         *     Scotland, Wales and Great Britain. There is no actual figure for a region.
         */
        get: operations["regionalCarbon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/england": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of England now
         * @description The forecast carbon intensity and the fuels of England in the current half hour. The list has one entry,
         *     region 15, and that has one half hour in its `data`.
         */
        get: operations["regionalCarbonEngland"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/scotland": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of Scotland now
         * @description The forecast carbon intensity and the fuels of Scotland in the current half hour. The list has one entry,
         *     region 16, and that has one half hour in its `data`.
         */
        get: operations["regionalCarbonScotland"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/wales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of Wales now
         * @description The forecast carbon intensity and the fuels of Wales in the current half hour. The list has one entry,
         *     region 17, and that has one half hour in its `data`.
         */
        get: operations["regionalCarbonWales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/postcode/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity at a postcode now
         * @description The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the current
         *     half hour. Give the first half of the postcode only. The list has one entry, the region, and that has one
         *     half hour in its `data`.
         */
        get: operations["regionalCarbonAtPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/regionid/{regionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Carbon intensity of one region now
         * @description The forecast carbon intensity and the fuels of one region in the current half hour; 13 is London. The list
         *     has one entry, the region, and that has one half hour in its `data`.
         */
        get: operations["regionalCarbonInRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/fw24h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every region in the 24 hours after an instant
         * @description The forecast carbon intensity and the fuels of every region in the 24 hours after an instant, half hour by
         *     half hour, oldest first. The answer is long: about three kilobytes for each half hour. Reported to begin
         *     with the half hour before the instant, so compare `from`.
         */
        get: operations["regionalCarbonNext24h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/fw24h/postcode/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * At a postcode in the 24 hours after an instant
         * @description The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the 24
         *     hours after an instant, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the answer
         *     is one object and no list; its `data` has the half hours. Reported to begin with the half hour before the
         *     instant, so compare `from`.
         */
        get: operations["regionalCarbonNext24hAtPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/fw24h/regionid/{regionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One region in the 24 hours after an instant
         * @description The forecast carbon intensity and the fuels of one region in the 24 hours after an instant, half hour by
         *     half hour, oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no
         *     list; its `data` has the half hours. Reported to begin with the half hour before the instant, so compare
         *     `from`.
         */
        get: operations["regionalCarbonNext24hInRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/fw48h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every region in the 48 hours after an instant
         * @description The forecast carbon intensity and the fuels of every region in the 48 hours after an instant, half hour by
         *     half hour, oldest first. The answer is long: about three kilobytes for each half hour. Reported to begin
         *     with the half hour before the instant, so compare `from`.
         */
        get: operations["regionalCarbonNext48h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/fw48h/postcode/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * At a postcode in the 48 hours after an instant
         * @description The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the 48
         *     hours after an instant, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the answer
         *     is one object and no list; its `data` has the half hours. Reported to begin with the half hour before the
         *     instant, so compare `from`.
         */
        get: operations["regionalCarbonNext48hAtPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/fw48h/regionid/{regionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One region in the 48 hours after an instant
         * @description The forecast carbon intensity and the fuels of one region in the 48 hours after an instant, half hour by
         *     half hour, oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no
         *     list; its `data` has the half hours. Reported to begin with the half hour before the instant, so compare
         *     `from`.
         */
        get: operations["regionalCarbonNext48hInRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/pt24h": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every region in the 24 hours before an instant
         * @description The forecast carbon intensity and the fuels of every region in the 24 hours before an instant, half hour
         *     by half hour, oldest first. The answer is long: about three kilobytes for each half hour. These are the
         *     forecasts that were made; actual figures do not exist for regions.
         */
        get: operations["regionalCarbonPast24h"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/pt24h/postcode/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * At a postcode in the 24 hours before an instant
         * @description The forecast carbon intensity and the fuels of the region that a postcode district lies in, in the 24
         *     hours before an instant, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the
         *     answer is one object and no list; its `data` has the half hours. These are the forecasts that were made;
         *     actual figures do not exist for regions.
         */
        get: operations["regionalCarbonPast24hAtPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/pt24h/regionid/{regionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One region in the 24 hours before an instant
         * @description The forecast carbon intensity and the fuels of one region in the 24 hours before an instant, half hour by
         *     half hour, oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no
         *     list; its `data` has the half hours. These are the forecasts that were made; actual figures do not exist
         *     for regions.
         */
        get: operations["regionalCarbonPast24hInRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every region between two instants
         * @description The forecast carbon intensity and the fuels of every region between two instants, half hour by half hour,
         *     oldest first. The answer is long: about three kilobytes for each half hour. One call is reported to be
         *     allowed 14 days.
         */
        get: operations["regionalCarbonBetween"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/{to}/postcode/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * At a postcode between two instants
         * @description The forecast carbon intensity and the fuels of the region that a postcode district lies in, between two
         *     instants, half hour by half hour, oldest first. Unlike `regionalCarbonAtPostcode` the answer is one object
         *     and no list; its `data` has the half hours. One call is reported to be allowed 14 days.
         */
        get: operations["regionalCarbonBetweenAtPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regional/intensity/{from}/{to}/regionid/{regionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One region between two instants
         * @description The forecast carbon intensity and the fuels of one region between two instants, half hour by half hour,
         *     oldest first; 13 is London. Unlike `regionalCarbonInRegion` the answer is one object and no list; its
         *     `data` has the half hours. One call is reported to be allowed 14 days.
         */
        get: operations["regionalCarbonBetweenInRegion"];
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
        IntensityAnswer: {
            /** @description One entry for each half hour, oldest first. */
            data: components["schemas"]["IntensityPeriod"][];
        };
        /**
         * Intensity of a half hour
         * @description Carbon intensity of Great Britain in one half hour.
         */
        IntensityPeriod: {
            /** @description Begin of the half hour. */
            from: components["schemas"]["UtcDateTime"];
            /** @description End of the half hour. */
            to: components["schemas"]["UtcDateTime"];
            intensity: components["schemas"]["Intensity"];
        };
        /**
         * UTC date and time
         * @description Instant in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. The SDK gives RFC 3339, with seconds.
         * @example 2026-11-23T08:00Z
         */
        UtcDateTime: string;
        /**
         * Intensity
         * @description Carbon intensity, forecast and actual.
         */
        Intensity: {
            /**
             * @description Grams of carbon dioxide a kilowatt-hour, as last forecast.
             * @example 142
             */
            forecast: number;
            /**
             * @description Grams of carbon dioxide a kilowatt-hour, as estimated afterwards. Null for half hours to come, and at times for the last one.
             * @example 138
             */
            actual: number | null;
            index: components["schemas"]["CarbonIndex"];
        };
        /**
         * Carbon index
         * @description How high the figure is in words. The limits between the words are reported to change from year to year; do not reckon them yourself.
         * @example moderate
         */
        CarbonIndex: "very low" | "low" | "moderate" | "high" | "very high" | (string & {});
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
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /**
         * Owner error
         * @description A refusal in the owner's own words.
         */
        OwnerError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description The HTTP status as a text with its name.
                 * @example 400 Bad Request
                 */
                code: string;
                /**
                 * @description What to change, in English, for people.
                 * @example The time asked for is longer than 14 days.
                 */
                message: string;
            };
        };
        FactorsAnswer: {
            /** @description One entry, with all factors in it. */
            data: components["schemas"]["CarbonFactors"][];
        };
        /**
         * Carbon factors
         * @description What each way of making electricity is counted with, grams of carbon dioxide a kilowatt-hour. Names have spaces and brackets on the wire; the SDK gives `gasCombinedCycle`. A new cable to another country may bring a new name.
         */
        CarbonFactors: {
            /**
             * @description Factor of biomass.
             * @example 120
             */
            Biomass?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of coal.
             * @example 937
             */
            Coal?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of imports from the Netherlands.
             * @example 474
             */
            "Dutch Imports"?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of imports from France.
             * @example 53
             */
            "French Imports"?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of gas stations that also use their waste heat.
             * @example 394
             */
            "Gas (Combined Cycle)"?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of gas stations that do not.
             * @example 651
             */
            "Gas (Open Cycle)"?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of hydro-electric stations.
             * @example 0
             */
            Hydro?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of imports from Ireland.
             * @example 458
             */
            "Irish Imports"?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of nuclear stations.
             * @example 0
             */
            Nuclear?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of oil.
             * @example 935
             */
            Oil?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of everything not named.
             * @example 300
             */
            Other?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of pumped storage.
             * @example 0
             */
            "Pumped Storage"?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of the sun.
             * @example 0
             */
            Solar?: components["schemas"]["CarbonFactor"];
            /**
             * @description Factor of wind.
             * @example 0
             */
            Wind?: components["schemas"]["CarbonFactor"];
        };
        /**
         * Carbon factor
         * @description Grams of carbon dioxide a kilowatt-hour.
         * @example 394
         */
        CarbonFactor: number;
        /**
         * UTC minute
         * @description Instant in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. `toISOString()` gives seconds too; cut them off.
         * @example 2026-11-23T08:00Z
         */
        UtcMinute: string;
        StatisticsAnswer: {
            /** @description One entry for the whole time, or one for each block, oldest first. */
            data: components["schemas"]["StatisticsPeriod"][];
        };
        /**
         * Statistics of a time
         * @description Highest, lowest and average intensity of a time.
         */
        StatisticsPeriod: {
            /** @description Begin of the time. */
            from: components["schemas"]["UtcDateTime"];
            /** @description End of the time. */
            to: components["schemas"]["UtcDateTime"];
            intensity: components["schemas"]["IntensityStatistics"];
        };
        /**
         * Intensity statistics
         * @description The figures. They come from actual values for the past and from the forecast for what is to come.
         */
        IntensityStatistics: {
            /**
             * @description The highest half hour.
             * @example 214
             */
            max: number;
            /**
             * @description The mean of the half hours.
             * @example 151
             */
            average: number;
            /**
             * @description The lowest half hour.
             * @example 87
             */
            min: number;
            index: components["schemas"]["CarbonIndex"];
        };
        GenerationAnswer: {
            data: components["schemas"]["GenerationPeriod"];
        };
        /**
         * Generation of a half hour
         * @description The fuels that Great Britain's electricity was made of in one half hour.
         */
        GenerationPeriod: {
            /** @description Begin of the half hour. */
            from: components["schemas"]["UtcDateTime"];
            /** @description End of the half hour. */
            to: components["schemas"]["UtcDateTime"];
            generationmix: components["schemas"]["GenerationMix"];
        };
        /**
         * Generation mix
         * @description One entry for each fuel, in no promised order. Together about 100, as far as rounding goes.
         */
        GenerationMix: components["schemas"]["FuelShare"][];
        /**
         * Share of a fuel
         * @description A fuel and its share.
         */
        FuelShare: {
            /**
             * @description The fuel. `imports` is electricity from other countries, whatever it is made of.
             * @example wind
             */
            fuel: "biomass" | "coal" | "imports" | "gas" | "nuclear" | "other" | "hydro" | "solar" | "wind" | (string & {});
            /**
             * @description Its share.
             * @example 31.4
             */
            perc: number;
        };
        GenerationListAnswer: {
            /** @description One entry for each half hour, oldest first. */
            data: components["schemas"]["GenerationPeriod"][];
        };
        RegionsAnswer: {
            /** @description One entry for each half hour, oldest first. */
            data: components["schemas"]["RegionsPeriod"][];
        };
        /**
         * Regions in a half hour
         * @description All regions in one half hour.
         */
        RegionsPeriod: {
            /** @description Begin of the half hour. */
            from: components["schemas"]["UtcDateTime"];
            /** @description End of the half hour. */
            to: components["schemas"]["UtcDateTime"];
            /** @description The regions, the three countries and Great Britain as a whole among them. */
            regions: components["schemas"]["RegionFigures"][];
        };
        /**
         * Figures of a region
         * @description Intensity and fuels of one region.
         */
        RegionFigures: {
            /**
             * @description Number of the region. 18 is Great Britain, which cannot be asked for by number.
             * @example 13
             */
            regionid: Brand<number, "CarbonRegionId">;
            /**
             * @description The company that runs the wires there.
             * @example UKPN London
             */
            dnoregion?: string;
            /**
             * @description Name of the region.
             * @example London
             */
            shortname: string;
            intensity: components["schemas"]["RegionIntensity"];
            generationmix: components["schemas"]["GenerationMix"];
        };
        /**
         * Intensity of a region
         * @description Carbon intensity of a region, a forecast always.
         */
        RegionIntensity: {
            /**
             * @description Grams of carbon dioxide a kilowatt-hour used there, imports from other regions included.
             * @example 168
             */
            forecast: number;
            index: components["schemas"]["CarbonIndex"];
        };
        RegionListAnswer: {
            /** @description One entry, the region. */
            data: components["schemas"]["Region"][];
        };
        /**
         * Region
         * @description A region and its half hours.
         */
        Region: {
            regionid: components["schemas"]["CarbonRegionId"];
            /**
             * @description The company that runs the wires there. May be missing for a country.
             * @example UKPN London
             */
            dnoregion?: string;
            /**
             * @description Name of the region.
             * @example London
             */
            shortname: string;
            /** @description The outcode that was asked for. Only there when one was. */
            postcode?: components["schemas"]["Outcode"];
            /** @description One entry for each half hour, oldest first. */
            data: components["schemas"]["RegionPeriod"][];
        };
        /**
         * Carbon region id
         * @description Number of a region. 1 to 14 are the areas of the companies that run the local wires, 13 is London; 15 is England, 16 Scotland, 17 Wales.
         * @example 13
         */
        CarbonRegionId: Brand<number, "CarbonRegionId">;
        /**
         * Outcode
         * @description First half of a postcode, which stands for a district.
         * @example N1
         * @example SE1
         * @example WC1E
         */
        Outcode: Brand<string, "Outcode">;
        /**
         * Region in a half hour
         * @description Intensity and fuels of the region in one half hour.
         */
        RegionPeriod: {
            /** @description Begin of the half hour. */
            from: components["schemas"]["UtcDateTime"];
            /** @description End of the half hour. */
            to: components["schemas"]["UtcDateTime"];
            intensity: components["schemas"]["RegionIntensity"];
            generationmix: components["schemas"]["GenerationMix"];
        };
        RegionAnswer: {
            data: components["schemas"]["Region"];
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
        /** @description A time, date, period, postcode or region that cannot be read, an end before its start, or a longer time than one call may ask for. The owner says which in a sentence. */
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
        /** @description A time, date, period, postcode or region that cannot be read, an end before its start, or a longer time than one call may ask for. The owner says which in a sentence. */
        BadRequest2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OwnerError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A time, date, period, postcode or region that cannot be read, an end before its start, or a longer time than one call may ask for. The owner says which in a sentence. */
        BadRequest3: {
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
    carbonIntensity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours of today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityOnDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The day, `yyyy-MM-dd`. In summer it is reported to be London's day, from 23:00 UTC of the evening before.
                 * @example 2026-11-22
                 */
                date: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours of the day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityInPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The day, `yyyy-MM-dd`. In summer it is reported to be London's day, from 23:00 UTC of the evening before.
                 * @example 2026-11-22
                 */
                date: components["schemas"]["CalendarDate"];
                /**
                 * @description Half hour of the day, 1 for the first after midnight to 48 for the last. The electricity market calls it a settlement period.
                 * @example 17
                 */
                period: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorsAnswer"];
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
    carbonIntensityAt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityNext24h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityNext48h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityPast24h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
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
    carbonIntensityBetween: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntensityAnswer"];
                };
            };
            /** @description A time, date, period, postcode or region that cannot be read, an end before its start, or a longer time than one call may ask for. The owner says which in a sentence. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    carbonStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of the whole time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsAnswer"];
                };
            };
            400: components["responses"]["BadRequest2"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    carbonStatisticsByBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
                /**
                 * @description Length of each block. 2 over 24 hours gives 12 blocks.
                 * @example 6
                 */
                block: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of each block. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsAnswer"];
                };
            };
            400: components["responses"]["BadRequest2"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    generationMix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationAnswer"];
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
    generationMixPast24h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationListAnswer"];
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
    generationMixBetween: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerationListAnswer"];
                };
            };
            /** @description A time, date, period, postcode or region that cannot be read, an end before its start, or a longer time than one call may ask for. The owner says which in a sentence. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    regionalCarbon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hour, with all regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsAnswer"];
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
    regionalCarbonEngland: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description England. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionListAnswer"];
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
    regionalCarbonScotland: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Scotland. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionListAnswer"];
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
    regionalCarbonWales: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wales. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionListAnswer"];
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
    regionalCarbonAtPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
                 * @example SE1
                 */
                postcode: components["schemas"]["Outcode"];
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
                    "application/json": components["schemas"]["RegionListAnswer"];
                };
            };
            /** @description A time, date, period, postcode or region that cannot be read, an end before its start, or a longer time than one call may ask for. The owner says which in a sentence. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    regionalCarbonInRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
                 * @example 13
                 */
                regionid: components["schemas"]["CarbonRegionId"];
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
                    "application/json": components["schemas"]["RegionListAnswer"];
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
    regionalCarbonNext24h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours, each with all regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsAnswer"];
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
    regionalCarbonNext24hAtPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
                 * @example SE1
                 */
                postcode: components["schemas"]["Outcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
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
    regionalCarbonNext24hInRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
                 * @example 13
                 */
                regionid: components["schemas"]["CarbonRegionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
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
    regionalCarbonNext48h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours, each with all regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsAnswer"];
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
    regionalCarbonNext48hAtPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
                 * @example SE1
                 */
                postcode: components["schemas"]["Outcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
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
    regionalCarbonNext48hInRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
                 * @example 13
                 */
                regionid: components["schemas"]["CarbonRegionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
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
    regionalCarbonPast24h: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours, each with all regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsAnswer"];
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
    regionalCarbonPast24hAtPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
                 * @example SE1
                 */
                postcode: components["schemas"]["Outcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
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
    regionalCarbonPast24hInRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
                 * @example 13
                 */
                regionid: components["schemas"]["CarbonRegionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
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
    regionalCarbonBetween: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The half hours, each with all regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsAnswer"];
                };
            };
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    regionalCarbonBetweenAtPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
                /**
                 * @description First half of a postcode, the outcode, such as `SE1`. A whole postcode is refused. It decides the region, and outer London may fall into another one than London.
                 * @example SE1
                 */
                postcode: components["schemas"]["Outcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
                };
            };
            400: components["responses"]["BadRequest3"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    regionalCarbonBetweenInRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where to start, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. It need not be the begin of a half hour; the half hour it falls into counts.
                 * @example 2026-11-23T08:00Z
                 */
                from: components["schemas"]["UtcMinute"];
                /**
                 * @description Where to stop, in UTC without seconds, `yyyy-MM-ddTHH:mmZ`. Later than `from`.
                 * @example 2026-11-23T20:00Z
                 */
                to: components["schemas"]["UtcMinute"];
                /**
                 * @description Number of a region, 13 for London. 15, 16 and 17 are England, Scotland and Wales.
                 * @example 13
                 */
                regionid: components["schemas"]["CarbonRegionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region with its half hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionAnswer"];
                };
            };
            400: components["responses"]["BadRequest3"];
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
