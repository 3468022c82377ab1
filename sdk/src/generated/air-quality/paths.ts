// Generated from air-quality@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/Hourly/MonitoringIndex/GroupName={groupName}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality now, borough by borough
         * @description The index of the last hour for each pollutant at each site of a group, sorted into boroughs. With `London`
         *     every borough is listed, and those without a site have no `Site`. An index of `0` with the band `No data`
         *     means that nothing was measured; never let it into an average. A borough's own index is not given: take
         *     the highest of its sites.
         */
        get: operations["airQualityNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Hourly/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality now in one borough
         * @description The index of the last hour for each pollutant at each site of one borough, asked by the network's own
         *     number. The answer has the shape of `airQualityNow` with one borough in it. Where the number is not at
         *     hand, `airQualityNow` with the borough's own group says the same.
         */
        get: operations["airQualityNowInBorough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Hourly/MonitoringIndex/SiteCode={siteCode}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality now at one site
         * @description The index of the last hour for each pollutant at one site. The answer has the shape of `airQualityNow`
         *     with one borough and one site in it. A site that has closed or says nothing has no `Species`.
         */
        get: operations["airQualityNowAtSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Hourly/Map/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Maps of the last hour
         * @description For each pollutant, where the owner's modelled map of London for the last hour can be had, and which hour
         *     it shows. What comes is the address of a map service and no picture; the service is not part of this API.
         *     Clients used it some years ago; try the address before you build on it.
         */
        get: operations["airMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Daily/MonitoringIndex/Latest/GroupName={groupName}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality of the latest day, by borough
         * @description The index of the latest day for each pollutant at each site of a group, sorted into boroughs. It is the
         *     number that forecasts and news speak of, reckoned with each pollutant's own averaging time. With `London`
         *     every borough is listed, and those without a site have no `Site`.
         */
        get: operations["airQualityDaily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Daily/MonitoringIndex/Latest/LocalAuthorityId={localAuthorityId}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality of the latest day in one borough
         * @description The index of the latest day for each pollutant at each site of one borough, asked by the network's own
         *     number. The answer has the shape of `airQualityDaily` with one borough in it.
         */
        get: operations["airQualityDailyInBorough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Daily/MonitoringIndex/Latest/SiteCode={siteCode}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality of the latest day at one site
         * @description The index of the latest day for each pollutant at one site. The answer has the shape of `airQualityDaily`
         *     with one borough and one site in it.
         */
        get: operations["airQualityDailyAtSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Daily/MonitoringIndex/GroupName={groupName}/Date={date}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality of any day, by borough
         * @description The index of one day for each pollutant at each site of a group, sorted into boroughs, as
         *     `airQualityDaily` gives it for the latest day. Ask for days in the past; a day to come has nothing.
         */
        get: operations["airQualityOnDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Daily/MonitoringIndex/LocalAuthorityId={localAuthorityId}/Date={date}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality of any day in one borough
         * @description The index of one day for each pollutant at each site of one borough, asked by the network's own number.
         *     The answer has the shape of `airQualityOnDate` with one borough in it.
         */
        get: operations["airQualityOnDateInBorough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Daily/MonitoringIndex/SiteCode={siteCode}/Date={date}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air quality of any day at one site
         * @description The index of one day for each pollutant at one site. The answer has the shape of `airQualityOnDate` with
         *     one borough and one site in it.
         */
        get: operations["airQualityOnDateAtSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of one pollutant at one site
         * @description Hourly concentrations of one pollutant at one site, oldest first, in micrograms in a cubic metre, for CO
         *     in milligrams. Each time is the begin of its hour in GMT, in summer too. An hour in which the instrument
         *     gave nothing has an empty value. Ask for a year at most; longer times are slow. Recent readings are
         *     provisional.
         */
        get: operations["airReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Data/SiteSpecies/SiteCode={siteCode}/SpeciesCode={speciesCode}/StartDate={startDate}/EndDate={endDate}/Period={period}/Units={units}/Step={step}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of one pollutant by hour or day
         * @description As `airReadings`, and you choose whether a row stands for an hour or a day, and in which unit. What each
         *     unit and step does is known from clients and not from the owner. With `Hourly`, `ugm3` and step 0 the
         *     answer is that of `airReadings`.
         */
        get: operations["airReadingsByPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Data/Site/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of everything at one site
         * @description Hourly concentrations of all pollutants at one site. The rows of the pollutants stand in one list, each
         *     with its code, in micrograms in a cubic metre, for CO in milligrams. Times are the begin of the hour in
         *     GMT. An hour in which an instrument gave nothing has an empty value.
         */
        get: operations["airSiteReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Data/Site/Wide/SiteCode={siteCode}/StartDate={startDate}/EndDate={endDate}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of everything at one site as a table
         * @description The readings of `airSiteReadings` as CSV, one line for each hour and one column for each pollutant. The
         *     first column is `MeasurementDateGMT`; the others are headed with the site's name, the pollutant and its
         *     unit, so read them by position or by what they end with. The SDK gives the text as it is.
         */
        get: operations["airSiteReadingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Annual/MonitoringReport/SiteCode={siteCode}/Year={year}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A year of one site in figures
         * @description For each pollutant at one site several figures of the year and of each month: means, and how many days
         *     were in each band of the index. A figure that cannot be given is `-999`, and null in the SDK. There is no
         *     report, null, for a year in which the site did not measure. Means of ozone are reported to be missing.
         */
        get: operations["airYearReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Annual/MonitoringObjective/GroupName={groupName}/Year={year}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether sites met the legal objectives
         * @description For each site of a group and each objective of the law, what was measured in a year and whether the
         *     objective was met. The objective stands there in words only, with its limit and unit. Entries about the
         *     capture rate say how complete the year is and are no objective.
         */
        get: operations["airYearObjectives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/Groups/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups of sites
         * @description The groups that sites are sorted into: Greater London, places around it, and single boroughs. Their names
         *     are what `groupName` asks for everywhere else.
         */
        get: operations["airGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/MonitoringLocalAuthority/GroupName={groupName}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Boroughs of the network
         * @description The boroughs of a group with the number that the network gives them and a point in their middle. The
         *     number is the network's own; the SDK adds `areaCode`, the code of the Office for National Statistics,
         *     which other data sets join by.
         */
        get: operations["airAuthorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/MonitoringSites/GroupName={groupName}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measuring sites
         * @description The sites of a group: code, name, kind, place, borough and since when. Closed sites are listed too; an
         *     open one has an empty `@DateClosed`. Take `@Latitude` and `@Longitude`; the members that end in `WGS84`
         *     are Web Mercator metres. A few short-lived sites have no place at all.
         */
        get: operations["airSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/MonitoringSiteSpecies/GroupName={groupName}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measuring sites and what they measure
         * @description The sites of a group as `airSites` gives them, and for each the pollutants it measures or has measured,
         *     with begin and end. Use it to find sites that measure a pollutant in the time you need, before you ask for
         *     readings.
         */
        get: operations["airSitePollutants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/Species/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pollutants
         * @description The pollutants the index knows, each with a code, a name and a few sentences on where it comes from and
         *     what it does to health.
         */
        get: operations["airPollutants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/Species/SpeciesCode={speciesCode}/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One pollutant
         * @description One pollutant by its code, with a name and a few sentences on where it comes from and what it does to
         *     health.
         */
        get: operations["airPollutant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/IndexHealthAdvice/Json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the index means for health
         * @description For each band of the index the advice to people in general and to people at risk, with the lowest and
         *     highest index of the band. Show the advice in the owner's words and do not shorten it.
         */
        get: operations["airHealthAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Information/Documentation/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The owner's guide, a PDF
         * @description The owner's own guide to this API as a PDF document. It is older than some of the operations. The SDK
         *     gives a `Blob`.
         */
        get: operations["airGuidePdf"];
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
        HourlyIndexAnswer: {
            HourlyAirQualityIndex: components["schemas"]["HourlyIndex"];
        };
        /**
         * Hourly index
         * @description The index of the last hour, borough by borough and site by site.
         */
        HourlyIndex: {
            /**
             * @description The group it is about. Missing when another way was asked.
             * @example London
             */
            "@GroupName"?: string;
            /**
             * @description Minutes until the next bulletin is due.
             * @example 39
             */
            "@TimeToLive"?: components["schemas"]["WholeNumber"];
            /** @description The boroughs, on the wire one object when there is only one. A borough without a site is listed too. */
            LocalAuthority: components["schemas"]["IndexAuthority"] | components["schemas"]["IndexAuthority"][];
        };
        /**
         * Whole number
         * @description A whole number. On the wire it is a text.
         * @example 39
         */
        WholeNumber: string;
        /**
         * Borough in the index
         * @description A borough, and what its sites say.
         */
        IndexAuthority: components["schemas"]["Borough"] & {
            /** @description Degrees north of the middle of the borough, WGS84. */
            "@LaCentreLatitude"?: components["schemas"]["SiteLatitude"];
            /** @description Degrees east of the middle of the borough, WGS84. */
            "@LaCentreLongitude"?: components["schemas"]["SiteLongitude"];
            "@LaCentreLatitudeWGS84"?: components["schemas"]["MercatorY"];
            "@LaCentreLongitudeWGS84"?: components["schemas"]["MercatorX"];
            /** @description Its sites, on the wire one object when there is only one. Missing where the borough has none. */
            Site?: components["schemas"]["IndexSite"] | components["schemas"]["IndexSite"][];
        };
        /**
         * Borough
         * @description A local authority by the network's own number. In London that is a borough or the City.
         */
        Borough: {
            "@LocalAuthorityCode": components["schemas"]["LocalAuthorityNumber"];
            /**
             * @description Name of the borough, which may be shorter than the official one.
             * @example Greenwich
             */
            "@LocalAuthorityName": string;
        };
        /**
         * Local authority number
         * @description Number of a borough in the network's own counting, 1 to 33 in London, alphabetical with the City of London at 7. It is not a code of the Office for National Statistics, although 8 to 33 look like the end of one.
         * @example 11
         * @example 7
         */
        LocalAuthorityNumber: Brand<string, "LocalAuthorityNumber">;
        /**
         * Latitude
         * @description Degrees north of the equator, WGS84. These are the coordinates to use.
         * @example 51.522530
         */
        SiteLatitude: string;
        /**
         * Longitude
         * @description Degrees east of Greenwich, WGS84. Most of London is negative.
         * @example -0.154611
         */
        SiteLongitude: string;
        /**
         * Metres north, Web Mercator
         * @description Metres north in the Web Mercator projection (EPSG:3857), although its name speaks of latitude and WGS84. For degrees take the member without `WGS84` in its name.
         * @example 6714248.690
         */
        MercatorY: string;
        /**
         * Metres east, Web Mercator
         * @description Metres east in the Web Mercator projection (EPSG:3857), although its name speaks of longitude and WGS84. For degrees take the member without `WGS84` in its name.
         * @example -17211.218
         */
        MercatorX: string;
        /**
         * Site in the index
         * @description A measuring site, and the index of each pollutant it measures.
         */
        IndexSite: {
            /** @description The hour the bulletin is about, or midnight of its day. GMT, which a comparison with the readings bears out. */
            "@BulletinDate": components["schemas"]["GmtDateTime"];
            "@SiteCode": components["schemas"]["AirSiteCode"];
            /**
             * @description Borough and place.
             * @example Greenwich - Westhorne Avenue
             */
            "@SiteName": string;
            "@SiteType"?: components["schemas"]["SiteType"];
            "@Latitude"?: components["schemas"]["SiteLatitude"];
            "@Longitude"?: components["schemas"]["SiteLongitude"];
            "@LatitudeWGS84"?: components["schemas"]["MercatorY"];
            "@LongitudeWGS84"?: components["schemas"]["MercatorX"];
            /** @description One entry for each pollutant, on the wire one object when there is only one. Missing, or reported to be a blank text, when the site says nothing. */
            Species?: components["schemas"]["IndexReading"] | components["schemas"]["IndexReading"][];
        };
        /**
         * Date and time in GMT
         * @description Date and time in GMT all year, summer too. On the wire `yyyy-MM-dd HH:mm:ss`, from the SDK RFC 3339 with a `Z`.
         * @example 2026-11-23 08:00:00
         */
        GmtDateTime: string;
        /**
         * Air quality site code
         * @description Code of a measuring site, most often two letters for who runs it and a digit or letter.
         * @example MY1
         * @example KC1
         * @example GR9
         * @example IS2
         */
        AirSiteCode: Brand<string, "AirSiteCode">;
        /**
         * Site type
         * @description What the site stands for. Kerbside is within a metre or so of the traffic, Urban Background is away from it.
         * @example Roadside
         */
        SiteType: "Kerbside" | "Roadside" | "Urban Background" | "Suburban" | "Industrial" | (string & {});
        /**
         * Index of a pollutant
         * @description The index of one pollutant at one site.
         */
        IndexReading: {
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /**
             * @description Name of the pollutant.
             * @example Nitrogen Dioxide
             */
            "@SpeciesDescription"?: string;
            "@AirQualityIndex": components["schemas"]["AirIndex"];
            "@AirQualityBand": components["schemas"]["AirBand"];
            /**
             * @description How the index was found. `Measurement` is the pollutant's own averaging time; `Trigger` is reported to be an early estimate for particles, before a whole day has been measured.
             * @example Measurement
             */
            "@IndexSource"?: "Measurement" | "Trigger" | (string & {});
        };
        /**
         * Pollutant code
         * @description Code of a pollutant, which the owner calls a species. `PM25` is PM2.5. The index knows the six listed here; readings and years may have more, such as `NO`.
         * @example NO2
         * @example PM25
         */
        SpeciesCode: Brand<"CO" | "NO2" | "O3" | "PM10" | "PM25" | "SO2" | (string & {}), "SpeciesCode">;
        /**
         * Air quality index
         * @description Index from 1, the cleanest, to 10. On the wire `0` is no reading at all and never clean air; the SDK gives null, so that it cannot lower an average.
         * @example 2
         */
        AirIndex: string;
        /**
         * Air quality band
         * @description The index in words, `Low` for 1 to 3, `Moderate` for 4 to 6, `High` for 7 to 9, `Very High` for 10, `No data` for 0.
         * @example Low
         */
        AirBand: "Low" | "Moderate" | "High" | "Very High" | "No data" | (string & {});
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
        MapsAnswer: {
            /** @description The envelope of the list. */
            Maps: {
                /** @description One map for each pollutant. */
                Map: components["schemas"]["AirMap"] | components["schemas"]["AirMap"][];
            };
        };
        /**
         * Map of a pollutant
         * @description Where the owner's modelled map of one pollutant can be had.
         */
        AirMap: {
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /**
             * @description Begin of the hour the map shows. Its format is not the one of the other times, day before month and slashes by what clients do with it, and its zone is not known; so it stays a text.
             * @example 23/11/2026 07:00:00
             */
            "@StartDate"?: string;
            /**
             * @description End of that hour, in the same format and zone.
             * @example 23/11/2026 08:00:00
             */
            "@EndDate"?: string;
            /**
             * @description Address of a map service; `/export` behind it gives an image. It is not part of this API.
             * @example https://maps.example.org/arcgis/rest/services/NO2/MapServer
             */
            "@MapURL"?: string;
        };
        DailyIndexAnswer: {
            DailyAirQualityIndex: components["schemas"]["DailyIndex"];
        };
        /**
         * Daily index
         * @description The index of one day, borough by borough and site by site.
         */
        DailyIndex: {
            /**
             * @description The day it is about. The midnight behind it means nothing, in whatever zone, and the SDK leaves it out.
             * @example 2026-11-22 00:00:00
             */
            "@MonitoringIndexDate"?: components["schemas"]["MaybeDay"];
            /**
             * @description The group it is about. Missing when another way was asked.
             * @example London
             */
            "@GroupName"?: string;
            /**
             * @description Minutes until the next bulletin is due.
             * @example 39
             */
            "@TimeToLive"?: components["schemas"]["WholeNumber"];
            /** @description The boroughs, on the wire one object when there is only one. A borough without a site is listed too. */
            LocalAuthority: components["schemas"]["IndexAuthority"] | components["schemas"]["IndexAuthority"][];
        };
        /**
         * Day, or nothing
         * @description A day, or nothing. On the wire with midnight behind it, `yyyy-MM-dd 00:00:00`, or an empty text; from the SDK `yyyy-MM-dd` or null.
         * @example 1997-07-17 00:00:00
         */
        MaybeDay: string;
        /**
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        ReadingsAnswer: {
            RawAQData: components["schemas"]["Readings"];
        };
        /**
         * Readings of one pollutant
         * @description What one site measured of one pollutant.
         */
        Readings: {
            "@SiteCode": components["schemas"]["AirSiteCode"];
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /** @description Oldest first, on the wire one object when there is only one. Missing when there is nothing in that time. */
            Data?: components["schemas"]["Reading"] | components["schemas"]["Reading"][];
        };
        /**
         * Reading
         * @description One concentration.
         */
        Reading: {
            /** @description Begin of the hour or day that was measured, GMT all year. */
            "@MeasurementDateGMT": components["schemas"]["GmtDateTime"];
            /** @description Concentration in micrograms in a cubic metre, for CO in milligrams. An empty text, null in the SDK, when the instrument gave nothing. */
            "@Value": components["schemas"]["Decimal"];
        };
        /**
         * Decimal number
         * @description A number. On the wire it is a text, empty when there is none.
         * @example 38.4
         */
        Decimal: string;
        SiteReadingsAnswer: {
            AirQualityData: components["schemas"]["SiteReadings"];
        };
        /**
         * Readings of one site
         * @description Everything one site measured.
         */
        SiteReadings: {
            "@SiteCode": components["schemas"]["AirSiteCode"];
            /** @description One row for each pollutant and hour, on the wire one object when there is only one. Missing when there is nothing in that time. */
            Data?: components["schemas"]["SiteReading"] | components["schemas"]["SiteReading"][];
        };
        /**
         * Reading of a site
         * @description One concentration, and of what.
         */
        SiteReading: {
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /** @description Begin of the hour that was measured, GMT all year. */
            "@MeasurementDateGMT": components["schemas"]["GmtDateTime"];
            /** @description Concentration in micrograms in a cubic metre, for CO in milligrams. An empty text, null in the SDK, when the instrument gave nothing. */
            "@Value": components["schemas"]["Decimal"];
        };
        SiteReportAnswer: {
            /** @description The report, or null when the owner has none for this site and year. */
            SiteReport: components["schemas"]["SiteReport"] | null;
        };
        /**
         * Report of a year
         * @description A year of one site in figures.
         */
        SiteReport: {
            "@SiteCode"?: components["schemas"]["AirSiteCode"];
            /** @description One entry for each pollutant and figure, on the wire one object when there is only one. */
            ReportItem?: components["schemas"]["ReportItem"] | components["schemas"]["ReportItem"][];
        };
        /**
         * Figure of a year
         * @description One figure of one pollutant, for the year and for each month.
         */
        ReportItem: {
            /**
             * @description Code of the pollutant. Reported to be `PM2.5` here, with a point, where everything else says `PM25`; so it is a plain text and no pollutant code.
             * @example NO2
             */
            "@SpeciesCode": "CO" | "NO2" | "O3" | "PM10" | "PM2.5" | "SO2" | (string & {});
            /**
             * @description Number of the figure. `7` is reported to be the mean.
             * @example 7
             */
            "@ReportItem"?: string;
            /**
             * @description What the figure is, in words, with a colon behind them. `Low days:` counts days with a low index.
             * @example Mean:
             * @example Low days:
             */
            "@ReportItemName": string;
            /** @description The figure for the whole year. */
            "@Annual"?: components["schemas"]["ReportFigure"];
            /** @description The figure for January. */
            "@Month1"?: components["schemas"]["ReportFigure"];
            /** @description The figure for February. */
            "@Month2"?: components["schemas"]["ReportFigure"];
            /** @description The figure for March. */
            "@Month3"?: components["schemas"]["ReportFigure"];
            /** @description The figure for April. */
            "@Month4"?: components["schemas"]["ReportFigure"];
            /** @description The figure for May. */
            "@Month5"?: components["schemas"]["ReportFigure"];
            /** @description The figure for June. */
            "@Month6"?: components["schemas"]["ReportFigure"];
            /** @description The figure for July. */
            "@Month7"?: components["schemas"]["ReportFigure"];
            /** @description The figure for August. */
            "@Month8"?: components["schemas"]["ReportFigure"];
            /** @description The figure for September. */
            "@Month9"?: components["schemas"]["ReportFigure"];
            /** @description The figure for October. */
            "@Month10"?: components["schemas"]["ReportFigure"];
            /** @description The figure for November. */
            "@Month11"?: components["schemas"]["ReportFigure"];
            /** @description The figure for December. */
            "@Month12"?: components["schemas"]["ReportFigure"];
        };
        /**
         * Figure
         * @description A number. On the wire a text, and `-999` or an empty text for none, which is null in the SDK.
         * @example 37.6
         */
        ReportFigure: string;
        SiteObjectivesAnswer: {
            /** @description The envelope of the list. */
            SiteObjectives: {
                /** @description The sites, on the wire one object when there is only one. */
                Site: components["schemas"]["ObjectiveSite"] | components["schemas"]["ObjectiveSite"][];
            };
        };
        /**
         * Site with its objectives
         * @description A site, and how its year compares with the objectives of the law.
         */
        ObjectiveSite: {
            "@SiteCode": components["schemas"]["AirSiteCode"];
            /**
             * @description Borough and place.
             * @example Greenwich - Westhorne Avenue
             */
            "@SiteName": string;
            "@SiteType"?: components["schemas"]["SiteType"];
            "@Latitude"?: components["schemas"]["SiteLatitude"];
            "@Longitude"?: components["schemas"]["SiteLongitude"];
            "@LatitudeWGS84"?: components["schemas"]["MercatorY"];
            "@LongitudeWGS84"?: components["schemas"]["MercatorX"];
            /**
             * @description The site's page for people, or an empty text.
             * @example https://www.londonair.org.uk/london/asp/publicdetails.asp?site=MY1
             */
            "@SiteLink"?: string;
            /**
             * @description Who the readings belong to.
             * @example Greenwich
             */
            "@DataOwner"?: string;
            /**
             * @description Who looks after them.
             * @example Imperial College London
             */
            "@DataManager"?: string;
            /** @description One entry for each pollutant and objective, on the wire one object when there is only one. */
            Objective?: components["schemas"]["Objective"] | components["schemas"]["Objective"][];
        };
        /**
         * Objective
         * @description One objective, what was measured, and whether it was met.
         */
        Objective: {
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /**
             * @description Name of the pollutant.
             * @example Nitrogen Dioxide
             */
            "@SpeciesDescription"?: string;
            /**
             * @description The year.
             * @example 2025
             */
            "@Year"?: components["schemas"]["WholeNumber"];
            /**
             * @description The objective in words, its limit and unit included. Some entries are no objective but say how complete the year is, such as `Capture Rate (%)`; look at the words before you compare.
             * @example 40 ug/m3 as an annual mean
             */
            "@ObjectiveName": string;
            /**
             * @description What was measured, in the unit that the objective's words name. `n/m`, not measured, or an empty text is null in the SDK.
             * @example 37.6
             */
            "@Value": string;
            /**
             * @description Whether the objective was met. An empty text, null in the SDK, when it cannot be said.
             * @example YES
             */
            "@Achieved"?: "YES" | "NO" | (string & {});
        };
        GroupsAnswer: {
            /** @description The envelope of the list. */
            Groups: {
                /** @description The groups. */
                Group: components["schemas"]["SiteGroup"] | components["schemas"]["SiteGroup"][];
            };
        };
        /**
         * Group of sites
         * @description Sites that belong together, an area or one borough.
         */
        SiteGroup: {
            /**
             * @description The name to ask with, in the capitals given here.
             * @example London
             * @example towerhamlets
             */
            "@GroupName": string;
            /**
             * @description What the group is.
             * @example Sites in Greater London
             */
            "@Description"?: string;
            /**
             * @description A page about the group, or an empty text.
             * @example https://www.londonair.org.uk
             */
            "@WebsiteURL"?: string;
        };
        AuthoritiesAnswer: {
            /** @description The envelope of the list. */
            LocalAuthorities: {
                /** @description The boroughs, on the wire one object when there is only one. */
                LocalAuthority: components["schemas"]["MonitoringAuthority"] | components["schemas"]["MonitoringAuthority"][];
            };
        };
        /**
         * Borough in the network
         * @description A borough and where its middle is.
         */
        MonitoringAuthority: components["schemas"]["Borough"] & {
            /** @description Degrees north of the middle of the borough, WGS84. */
            "@LaCentreLatitude"?: components["schemas"]["SiteLatitude"];
            /** @description Degrees east of the middle of the borough, WGS84. */
            "@LaCentreLongitude"?: components["schemas"]["SiteLongitude"];
            "@LaCentreLatitudeWGS84"?: components["schemas"]["MercatorY"];
            "@LaCentreLongitudeWGS84"?: components["schemas"]["MercatorX"];
        };
        SitesAnswer: {
            /** @description The envelope of the list. */
            Sites: {
                /** @description The sites, closed ones too, on the wire one object when there is only one. */
                Site: components["schemas"]["MonitoringSite"] | components["schemas"]["MonitoringSite"][];
            };
        };
        /**
         * Measuring site
         * @description A measuring site, where it is and since when.
         */
        MonitoringSite: components["schemas"]["Borough"] & {
            "@SiteCode": components["schemas"]["AirSiteCode"];
            /**
             * @description Borough and place.
             * @example Greenwich - Westhorne Avenue
             */
            "@SiteName": string;
            "@SiteType"?: components["schemas"]["SiteType"];
            /**
             * @description Day it began to measure.
             * @example 1997-07-17 00:00:00
             */
            "@DateOpened"?: components["schemas"]["MaybeDay"];
            /**
             * @description Day it stopped. An empty text, null in the SDK, while it still measures.
             * @example 2018-01-01 00:00:00
             */
            "@DateClosed"?: components["schemas"]["MaybeDay"];
            /** @description Degrees north of the equator, WGS84. Null for a few short-lived sites. */
            "@Latitude"?: components["schemas"]["SiteLatitude"];
            /** @description Degrees east of Greenwich, WGS84. Null for a few short-lived sites. */
            "@Longitude"?: components["schemas"]["SiteLongitude"];
            "@LatitudeWGS84"?: components["schemas"]["MercatorY"];
            "@LongitudeWGS84"?: components["schemas"]["MercatorX"];
            /**
             * @description Who the readings belong to.
             * @example Greenwich
             */
            "@DataOwner"?: string;
            /**
             * @description Who looks after them.
             * @example Imperial College London
             */
            "@DataManager"?: string;
            /**
             * @description The site's page for people, or an empty text.
             * @example https://www.londonair.org.uk/london/asp/publicdetails.asp?site=MY1
             */
            "@SiteLink"?: string;
        };
        SitePollutantsAnswer: {
            /** @description The envelope of the list. */
            Sites: {
                /** @description The sites, closed ones too, on the wire one object when there is only one. */
                Site: components["schemas"]["MonitoringSiteWithPollutants"] | components["schemas"]["MonitoringSiteWithPollutants"][];
            };
        };
        /**
         * Measuring site with its pollutants
         * @description A measuring site, and what it measures since when.
         */
        MonitoringSiteWithPollutants: components["schemas"]["MonitoringSite"] & {
            /** @description One entry for each pollutant it measures or has measured, on the wire one object when there is only one. A blank text is reported to stand for none. */
            Species?: components["schemas"]["SitePollutant"] | components["schemas"]["SitePollutant"][];
        };
        /**
         * Pollutant at a site
         * @description That a site measures a pollutant, and since when.
         */
        SitePollutant: {
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /**
             * @description Name of the pollutant.
             * @example Nitrogen Dioxide
             */
            "@SpeciesDescription"?: string;
            /**
             * @description When it began, GMT.
             * @example 1997-07-17 00:00:00
             */
            "@DateMeasurementStarted"?: components["schemas"]["MaybeGmtDateTime"];
            /**
             * @description When it stopped, GMT. An empty text, null in the SDK, while it goes on.
             * @example 2016-05-01 00:00:00
             */
            "@DateMeasurementFinished"?: components["schemas"]["MaybeGmtDateTime"];
        };
        /**
         * Date and time in GMT, or nothing
         * @description Date and time in GMT all year, or nothing. On the wire `yyyy-MM-dd HH:mm:ss` or an empty text, from the SDK RFC 3339 with a `Z` or null.
         * @example 1997-07-17 00:00:00
         */
        MaybeGmtDateTime: string;
        PollutantsAnswer: {
            /** @description The envelope of the list. */
            AirQualitySpecies: {
                /** @description The pollutants. */
                Species: components["schemas"]["Pollutant"] | components["schemas"]["Pollutant"][];
            };
        };
        /**
         * Pollutant
         * @description A pollutant, where it comes from and what it does.
         */
        Pollutant: {
            "@SpeciesCode": components["schemas"]["SpeciesCode"];
            /**
             * @description Its name.
             * @example Nitrogen Dioxide
             */
            "@SpeciesName": string;
            /**
             * @description A few sentences on what it is and where it comes from.
             * @example A gas from burning fuel; in towns most of it comes from road traffic.
             */
            "@Description"?: string;
            /**
             * @description A few sentences on what it does to people.
             * @example It irritates the airways and makes asthma worse.
             */
            "@HealthEffect"?: string;
            /**
             * @description A page about it for people.
             * @example https://www.londonair.org.uk/LondonAir/guide/WhatIsNO2.aspx
             */
            "@Link"?: string;
        };
        PollutantAnswer: {
            /** @description The envelope of the pollutant. */
            AirQualitySpecies: {
                Species: components["schemas"]["Pollutant"];
            };
        };
        HealthAdviceAnswer: {
            /** @description The envelope of the list. */
            AirQualityIndexHealthAdvice: {
                /** @description One entry for each band and group of people. */
                HealthAdvice: components["schemas"]["HealthAdvice"] | components["schemas"]["HealthAdvice"][];
            };
        };
        /**
         * Health advice
         * @description What one group of people should do in one band of the index.
         */
        HealthAdvice: {
            "@AirQualityBand": components["schemas"]["AirBand"];
            /**
             * @description The lowest index of the band.
             * @example 4
             */
            "@LowerAirQualityIndex"?: components["schemas"]["WholeNumber"];
            /**
             * @description The highest index of the band.
             * @example 6
             */
            "@UpperAirQualityIndex"?: components["schemas"]["WholeNumber"];
            /**
             * @description Whom the advice is for.
             * @example General population
             */
            "@Group"?: "General population" | "At-risk individuals" | (string & {});
            /**
             * @description The advice, to be shown as it is.
             * @example Carry on as usual outdoors.
             */
            "@Advice": string;
        };
    };
    responses: {
        /** @description A segment of the path cannot be read, such as a date that is none. The owner is reported to answer with a page for people, in HTML, and not with data. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
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
        /** @description There is nothing at this path, an unknown group for instance. The owner is reported to answer with a page for people, in HTML, and not with data. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
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
    airQualityNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulletin of the last hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HourlyIndexAnswer"];
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
    airQualityNowInBorough: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a borough in the network's own counting, as `airAuthorities` gives it. It is not the code of the Office for National Statistics: Greenwich is 11 in both, Camden is 6 here and `E09000007` there.
                 * @example 11
                 */
                localAuthorityId: components["schemas"]["LocalAuthorityNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulletin of the last hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HourlyIndexAnswer"];
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
    airQualityNowAtSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulletin of the last hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HourlyIndexAnswer"];
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
    airMaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One map for each pollutant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapsAnswer"];
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
    airQualityDaily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest bulletin of a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyIndexAnswer"];
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
    airQualityDailyInBorough: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a borough in the network's own counting, as `airAuthorities` gives it. It is not the code of the Office for National Statistics: Greenwich is 11 in both, Camden is 6 here and `E09000007` there.
                 * @example 11
                 */
                localAuthorityId: components["schemas"]["LocalAuthorityNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest bulletin of a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyIndexAnswer"];
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
    airQualityDailyAtSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest bulletin of a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyIndexAnswer"];
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
    airQualityOnDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
                /**
                 * @description The day, `yyyy-MM-dd`, in GMT.
                 * @example 2026-11-22
                 */
                date: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulletin of that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyIndexAnswer"];
                };
            };
            /** @description A segment of the path cannot be read, such as a date that is none. The owner is reported to answer with a page for people, in HTML, and not with data. */
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
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    airQualityOnDateInBorough: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a borough in the network's own counting, as `airAuthorities` gives it. It is not the code of the Office for National Statistics: Greenwich is 11 in both, Camden is 6 here and `E09000007` there.
                 * @example 11
                 */
                localAuthorityId: components["schemas"]["LocalAuthorityNumber"];
                /**
                 * @description The day, `yyyy-MM-dd`, in GMT.
                 * @example 2026-11-22
                 */
                date: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulletin of that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyIndexAnswer"];
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
    airQualityOnDateAtSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
                /**
                 * @description The day, `yyyy-MM-dd`, in GMT.
                 * @example 2026-11-22
                 */
                date: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulletin of that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyIndexAnswer"];
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
    airReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
                /**
                 * @description Code of one pollutant, as `airPollutants` gives it.
                 * @example NO2
                 */
                speciesCode: components["schemas"]["SpeciesCode"];
                /**
                 * @description First day, `yyyy-MM-dd`, from midnight GMT.
                 * @example 2026-11-22
                 */
                startDate: components["schemas"]["CalendarDate"];
                /**
                 * @description Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
                 * @example 2026-11-23
                 */
                endDate: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsAnswer"];
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
    airReadingsByPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
                /**
                 * @description Code of one pollutant, as `airPollutants` gives it.
                 * @example NO2
                 */
                speciesCode: components["schemas"]["SpeciesCode"];
                /**
                 * @description First day, `yyyy-MM-dd`, from midnight GMT.
                 * @example 2026-11-22
                 */
                startDate: components["schemas"]["CalendarDate"];
                /**
                 * @description Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
                 * @example 2026-11-23
                 */
                endDate: components["schemas"]["CalendarDate"];
                /**
                 * @description How long each reading lasts, one hour or one day.
                 * @example Daily
                 */
                period: "Hourly" | "Daily";
                /**
                 * @description Unit to give the readings in. Clients send `ugm3`, micrograms in a cubic metre; the owner's list of units is not known here.
                 * @example ugm3
                 */
                units: "ugm3" | (string & {});
                /**
                 * @description Clients send 0, which leaves out nothing. A higher number is reported to thin the readings out; the owner has not confirmed it.
                 * @example 0
                 */
                step: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsAnswer"];
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
    airSiteReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
                /**
                 * @description First day, `yyyy-MM-dd`, from midnight GMT.
                 * @example 2026-11-22
                 */
                startDate: components["schemas"]["CalendarDate"];
                /**
                 * @description Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
                 * @example 2026-11-23
                 */
                endDate: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteReadingsAnswer"];
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
    airSiteReadingsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
                /**
                 * @description First day, `yyyy-MM-dd`, from midnight GMT.
                 * @example 2026-11-22
                 */
                startDate: components["schemas"]["CalendarDate"];
                /**
                 * @description Day to stop at, `yyyy-MM-dd`. Readings go up to its first midnight, so give the day after the last one you want. This is how clients use it; the owner has not confirmed it.
                 * @example 2026-11-23
                 */
                endDate: components["schemas"]["CalendarDate"];
            };
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
    airYearReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one site, as `airSites` gives it.
                 * @example MY1
                 */
                siteCode: components["schemas"]["AirSiteCode"];
                /**
                 * @description Calendar year. Measurements begin in 1993; the running year is incomplete.
                 * @example 2025
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, or null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteReportAnswer"];
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
    airYearObjectives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
                /**
                 * @description Calendar year. Measurements begin in 1993; the running year is incomplete.
                 * @example 2025
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sites with their objectives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteObjectivesAnswer"];
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
    airGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsAnswer"];
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
    airAuthorities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The boroughs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthoritiesAnswer"];
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
    airSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitesAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is nothing at this path, an unknown group for instance. The owner is reported to answer with a page for people, in HTML, and not with data. */
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
    airSitePollutants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a group of sites, as `airGroups` gives it. `London` is all of Greater London, and one borough goes by its name in small letters, without spaces, such as `towerhamlets`.
                 * @example London
                 */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sites with their pollutants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitePollutantsAnswer"];
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
    airPollutants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pollutants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollutantsAnswer"];
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
    airPollutant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of one pollutant, as `airPollutants` gives it.
                 * @example NO2
                 */
                speciesCode: components["schemas"]["SpeciesCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pollutant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollutantAnswer"];
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
    airHealthAdvice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAdviceAnswer"];
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
    airGuidePdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
