// Generated from floods@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/id/floods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flood warnings in force
         * @description Every alert and warning in force in England, and those just lifted, at level 4. Narrow it by the names of
         *     boroughs, by a point and a distance in kilometres, or by level. The list is empty while no river is up,
         *     which is most of the time.
         *
         *     Never make safety depend on this alone. The Environment Agency's own page and telephone line are the word
         *     of record.
         */
        get: operations["floodWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/floods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One flood warning
         * @description One alert or warning by its id, which today is the code of its flood area. It is gone some time after it
         *     was lifted, reported as about a day.
         */
        get: operations["floodWarning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/floodAreas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flood areas
         * @description The places that warnings are raised for, around a point or all of them. There are some thousands in
         *     England, so give `_limit` when you want all. There is no search by text; take the list once and search it
         *     yourself.
         */
        get: operations["floodAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/floodAreas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One flood area
         * @description One area by its code, with more than the list tells, the box around it and the warning it is under.
         */
        get: operations["floodArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/floodAreas/{id}/polygon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outline of a flood area
         * @description The outline as GeoJSON, ready for a map. It is not wrapped like the other answers. Outlines follow the
         *     river closely and may have thousands of points, so keep them and simplify before you draw many.
         */
        get: operations["floodAreaPolygon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gauging stations
         * @description Gauges that match every filter given, or all of them. `stageScale` is an address; ask with `_view=full` to
         *     get what is usual at each gauge, as most apps need. Names of rivers and towns must be written as the owner
         *     writes them, `search` finds parts of a station's name.
         *
         *     Rain gauges have no name and their place is rounded to 100 metres.
         */
        get: operations["floodStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One gauging station
         * @description One gauge by its reference, with its series and its scale in full.
         */
        get: operations["floodStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/stations/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a station measures
         * @description The series of one gauge, each with its unit and its newest reading. A lock has two levels, a tidal gauge
         *     one, and many gauges measure level and flow.
         */
        get: operations["stationMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/stations/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of a station
         * @description Readings of every series of one gauge. Say when with `latest`, `today`, `date`, `startdate` and `enddate`,
         *     or `since`; say which with `parameter` and `qualifier`. Series are mixed, so look at `measure` of each.
         *     The last four weeks or so are reported to be kept.
         *
         *     One client reports that `since` finds nothing here while `measureReadings` does find it.
         */
        get: operations["stationReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures of all stations
         * @description Every series of every gauge that matches, each with its newest reading. Without a filter that is several
         *     thousand objects; `readings` with `latest` is the lighter way to the values.
         */
        get: operations["measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure
         * @description One series by its id, with its unit, its datum and its newest reading.
         */
        get: operations["measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/measures/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of a measure
         * @description Readings of one series. Say when with `latest`, `today`, `date`, `startdate` and `enddate`, or `since`. A
         *     day holds 96 readings at most. The last four weeks or so are reported to be kept; older ones are in the
         *     archive.
         */
        get: operations["measureReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readings of all stations
         * @description Readings across all gauges. Asked with `latest` alone it gives the newest value of every series in
         *     England, several thousand, and the owner asks everyone to call it so once in 15 minutes and to pick what
         *     they need.
         *
         *     Without `latest`, narrow it well. `_limit` is 10,000 at most, and all gauges of England fill that within
         *     the hour.
         */
        get: operations["readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/readings/{measureId}/{time}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reading
         * @description One value of one series, by the id of the series and the instant. Both parts come from the `@id` of a
         *     reading.
         */
        get: operations["reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/archive/readings-{date}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All readings of a day as CSV
         * @description Every reading of one day in England as comma-separated text, tens of megabytes. It is reported to go back
         *     about a year. Read it as a stream and keep the rows whose `measure` you know.
         */
        get: operations["readingsArchive"];
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
        FloodWarningsAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            /** @description The warnings. An empty list is the usual state of a dry week. */
            items: components["schemas"]["FloodWarning"][];
        };
        /**
         * @description Address of the JSON-LD context, the same in every answer.
         * @example http://environment.data.gov.uk/flood-monitoring/meta/context.jsonld
         */
        Context: string;
        /** @description About the answer, not about floods. */
        Meta: {
            /**
             * @description Who publishes it.
             * @example Environment Agency
             */
            publisher: string;
            /**
             * @description Address of the licence.
             * @example http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
             */
            licence: string;
            /**
             * @description Address of the owner's documentation.
             * @example http://environment.data.gov.uk/flood-monitoring/doc/reference
             */
            documentation: string;
            /**
             * @description Version of the owner's service.
             * @example 0.9
             */
            version: string;
            /**
             * @description State of the owner's service.
             * @example Status: Beta service
             */
            comment: string;
            /** @description Addresses of the same answer as CSV, RDF, Turtle and HTML. */
            hasFormat?: string[];
            /**
             * @description How many items were answered at most. A list of just this length has been cut.
             * @example 500
             */
            limit?: number;
        };
        /** @description An alert or a warning about one flood area. */
        FloodWarning: {
            "@id": components["schemas"]["WarningAddress"];
            /**
             * @description Name of the place, nearly always that of the flood area.
             * @example River Wandle at Morden
             */
            description?: string;
            eaAreaName: components["schemas"]["EaAreaName"];
            eaRegionName?: components["schemas"]["EaRegionName"];
            floodArea: components["schemas"]["WarnedArea"];
            floodAreaID: components["schemas"]["FloodAreaId"];
            isTidal?: components["schemas"]["IsTidal"];
            message: components["schemas"]["WarningMessage"];
            severity: components["schemas"]["Severity"];
            severityLevel: components["schemas"]["SeverityLevel"];
            timeRaised: components["schemas"]["TimeRaised"];
            timeMessageChanged: components["schemas"]["TimeMessageChanged"];
            timeSeverityChanged: components["schemas"]["TimeSeverityChanged"];
        };
        /**
         * @description Address of the warning. The last part is its id.
         * @example http://environment.data.gov.uk/flood-monitoring/id/floods/064FWF41Morden
         */
        WarningAddress: components["schemas"]["Address"];
        /**
         * @description Address of a thing in the owner's own name space. Its last part is the id to ask with.
         * @example http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH
         */
        Address: string;
        /**
         * @description Area of the Environment Agency that looks after the place.
         * @example Kent, South London and East Sussex
         * @example Hertfordshire and North London
         * @example Thames
         */
        EaAreaName: string;
        /**
         * @description Region of the Environment Agency.
         * @example South East
         */
        EaRegionName: string;
        /** @description The flood area of a warning, in short. */
        WarnedArea: {
            /** @description Address of the flood area. */
            "@id": components["schemas"]["Address"];
            /**
             * @description Counties or boroughs the area touches, in one text with commas between.
             * @example Merton, Sutton
             */
            county: string;
            notation: components["schemas"]["FloodAreaId"];
            /** @description Address of the area's outline. */
            polygon: components["schemas"]["Address"];
            /**
             * @description Water the flood would come from. It may also read `Groundwater`.
             * @example River Wandle
             */
            riverOrSea?: string;
        };
        /**
         * Flood area id
         * @description Code of a place that warnings are about. The letters after the first three digits tell the kind, `WA` for an alert area and `FW` for a warning area.
         * @example 064FWF41Morden
         * @example 064WAF41Wandle
         * @example 062WAF53LowerLee
         */
        FloodAreaId: Brand<string, "FloodAreaId">;
        /**
         * @description Whether the sea takes part.
         * @example false
         */
        IsTidal: boolean;
        /**
         * @description What the Environment Agency says about it, in full sentences, with line breaks. Show it whole.
         * @example Levels on the River Wandle at Morden are rising after heavy rain.
         */
        WarningMessage: string;
        /**
         * @description The level in words. Capitals vary, so decide by `severityLevel`.
         * @example Flood warning
         */
        Severity: "Severe flood warning" | "Flood warning" | "Flood alert" | "Warning no longer in force" | (string & {});
        /**
         * @description 1 severe flood warning, there is danger to life. 2 flood warning, flooding is expected. 3 flood alert, flooding is possible. 4 no longer in force, reported to stay listed for about a day.
         * @example 2
         */
        SeverityLevel: number;
        /** @description When it was first raised. */
        TimeRaised: components["schemas"]["FloodTime"];
        /**
         * Flood time
         * @description Date and time, most often without a zone. Whether it follows UTC or London's clock is not stated by the owner.
         * @example 2026-11-23T06:42:00
         */
        FloodTime: string;
        /** @description When the message last changed. */
        TimeMessageChanged: components["schemas"]["FloodTime"];
        /** @description When the level last changed. */
        TimeSeverityChanged: components["schemas"]["FloodTime"];
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
         * Flood warning id
         * @description Last part of a warning's address. Today it is the code of its flood area; until some years ago it was a number.
         * @example 064FWF41Morden
         */
        FloodWarningId: Brand<string, "FloodWarningId">;
        FloodWarningAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            items: components["schemas"]["FloodWarning"];
        };
        FloodAreasAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            /** @description The areas, in no order. */
            items: components["schemas"]["FloodArea"][];
        };
        /** @description A place that alerts or warnings are raised for. Alert areas are large, warning areas a stretch of a river. */
        FloodArea: {
            /**
             * @description Address of the flood area.
             * @example http://environment.data.gov.uk/flood-monitoring/id/floodAreas/064FWF41Morden
             */
            "@id": components["schemas"]["Address"];
            /**
             * @description Counties or boroughs the area touches, in one text with commas between.
             * @example Merton, Sutton
             */
            county: string;
            /** @description The warning it is under, in full or as its address. Only for one area, and only while there is one. */
            currentWarning?: components["schemas"]["CurrentWarning"] | components["schemas"]["Address"];
            /**
             * @description Which streets and places it covers, in words.
             * @example Low-lying land beside the River Wandle between Morden Hall Park and Merton Abbey Mills
             */
            description?: string;
            eaAreaName?: components["schemas"]["EaAreaName"];
            eaRegionName?: components["schemas"]["EaRegionName"];
            envelope?: components["schemas"]["AreaEnvelope"];
            /**
             * @description Address of the larger alert area around it. Only for warning areas.
             * @example http://environment.data.gov.uk/flood-monitoring/id/floodAreas/064WAF41Wandle
             */
            floodWatchArea?: components["schemas"]["Address"];
            /** @description The same code as `notation`. */
            fwdCode?: components["schemas"]["FloodAreaId"];
            /**
             * @description Name of the area.
             * @example River Wandle at Morden
             */
            label: string;
            lat: components["schemas"]["Latitude"];
            long: components["schemas"]["Longitude"];
            notation: components["schemas"]["FloodAreaId"];
            /**
             * @description Address of the outline, as GeoJSON.
             * @example http://environment.data.gov.uk/flood-monitoring/id/floodAreas/064FWF41Morden/polygon
             */
            polygon: components["schemas"]["Address"];
            /**
             * @description Digits to key in when calling the public flood line about this area. No telephone number.
             * @example 174064
             */
            quickDialNumber?: string;
            /**
             * @description Water the flood would come from.
             * @example River Wandle
             */
            riverOrSea?: string;
            /** @description Addresses of the kinds of thing it is, an alert area or a warning area among them. */
            type?: components["schemas"]["Address"] | components["schemas"]["Address"][];
        };
        /** @description The warning that a flood area is under, as the area itself carries it. */
        CurrentWarning: {
            "@id": components["schemas"]["WarningAddress"];
            /**
             * @description Name of the place.
             * @example River Wandle at Morden
             */
            description?: string;
            eaAreaName?: components["schemas"]["EaAreaName"];
            eaRegionName?: components["schemas"]["EaRegionName"];
            /** @description Address of the flood area. */
            floodArea?: components["schemas"]["Address"];
            floodAreaID: components["schemas"]["FloodAreaId"];
            isTidal?: components["schemas"]["IsTidal"];
            message?: components["schemas"]["WarningMessage"];
            severity: components["schemas"]["Severity"];
            severityLevel: components["schemas"]["SeverityLevel"];
            timeRaised?: components["schemas"]["TimeRaised"];
            timeMessageChanged?: components["schemas"]["TimeMessageChanged"];
            timeSeverityChanged?: components["schemas"]["TimeSeverityChanged"];
            /** @description Address of the kind of thing. */
            type?: components["schemas"]["Address"];
        };
        /** @description The box around the area, on the British National Grid. Only for one area. */
        AreaEnvelope: {
            /** @description South-west corner. */
            lowerCorner: components["schemas"]["GridCorner"];
            /** @description North-east corner. */
            upperCorner: components["schemas"]["GridCorner"];
        };
        /** @description A point on the British National Grid. */
        GridCorner: {
            /** @example 525840.5 */
            x: components["schemas"]["Easting"];
            /** @example 168120.25 */
            y: components["schemas"]["Northing"];
        };
        /**
         * Easting
         * @description Metres east on the British National Grid. Greater London lies between 503000 and 562000.
         * @example 530381
         */
        Easting: number;
        /**
         * Northing
         * @description Metres north on the British National Grid. Greater London lies between 155000 and 201000.
         * @example 183470
         */
        Northing: number;
        FloodAreaAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            items: components["schemas"]["FloodArea"];
        };
        /** @description Outline of a flood area as GeoJSON (RFC 7946). Take the first feature; there is one. */
        AreaOutline: {
            /**
             * @description Always `FeatureCollection`.
             * @constant
             */
            type: "FeatureCollection";
            /** @description The area. */
            features: components["schemas"]["OutlineFeature"][];
        };
        /** @description The area and what the owner's map says of it. */
        OutlineFeature: {
            /**
             * @description Always `Feature`.
             * @constant
             */
            type: "Feature";
            geometry: components["schemas"]["Geometry"];
            /** @description Columns of the owner's map layer, names in capitals. Do not rely on them; `floodArea` says the same. */
            properties?: {
                [key: string]: unknown;
            };
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
         * Flood station id
         * @description Reference of a gauge, digits and often letters. `TH` at the end is the Thames region.
         * @example 3400TH
         * @example 5380TH
         * @example 0007
         */
        FloodStationId: Brand<string, "FloodStationId">;
        FloodStationsAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            /** @description The stations, in no order. */
            items: components["schemas"]["FloodStation"][];
        };
        /** @description A gauge, and the series it measures. */
        FloodStation: {
            /**
             * @description Address of the station.
             * @example http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH
             */
            "@id": components["schemas"]["Address"];
            /**
             * @description Number of the station on the owner's public pages of river levels.
             * @example 7267
             */
            RLOIid?: string;
            /**
             * @description Catchment it lies in, the land that drains to one river.
             * @example Lower Lee
             */
            catchmentName?: string;
            /**
             * @description Day it began to measure.
             * @example 1974-05-01
             */
            dateOpened?: components["schemas"]["CalendarDate"];
            /**
             * @description Metres to add to a level above the local datum to get a level above the sea. Missing where nobody knows.
             * @example 4.02
             */
            datumOffset?: number;
            /** @description The scale below the weir or lock, in full or as its address. Only where there is one. */
            downstageScale?: components["schemas"]["StageScale"] | components["schemas"]["Address"];
            eaAreaName?: components["schemas"]["EaAreaName"];
            eaRegionName?: components["schemas"]["EaRegionName"];
            /** @description Metres east on the British National Grid. On the wire a list for a few stations, of which the SDK gives the first. */
            easting?: components["schemas"]["Easting"] | components["schemas"]["Easting"][];
            /**
             * @description Place on the national grid as letters and figures. For rain gauges, to 100 metres.
             * @example TQ382891
             */
            gridReference?: string;
            /** @description Name of the station. Rain gauges have none and say `Rainfall station`. On the wire a list for a few stations, of which the SDK gives the first. */
            label: string | string[];
            /** @description Degrees north of the equator, WGS84. For rain gauges rounded to 100 metres. On the wire a list for a few stations, of which the SDK gives the first; missing for others. */
            lat?: components["schemas"]["Latitude"] | components["schemas"]["Latitude"][];
            /** @description Degrees east of Greenwich, WGS84, with the same oddities as `lat`. */
            long?: components["schemas"]["Longitude"] | components["schemas"]["Longitude"][];
            /** @description The series it measures. One comes as an object and not as a list. */
            measures?: components["schemas"]["StationMeasure"] | components["schemas"]["StationMeasure"][];
            /** @description Metres north on the British National Grid. On the wire a list for a few stations, of which the SDK gives the first. */
            northing?: components["schemas"]["Northing"] | components["schemas"]["Northing"][];
            notation: components["schemas"]["FloodStationId"];
            /**
             * @description River or sea it stands in.
             * @example River Thames
             */
            riverName?: string;
            /** @description The scale that says what is usual here, in full or as its address. */
            stageScale?: components["schemas"]["StageScale"] | components["schemas"]["Address"];
            stationReference: components["schemas"]["FloodStationId"];
            /**
             * @description Address whose last part is `statusActive`, `statusClosed` or `statusSuspended`.
             * @example http://environment.data.gov.uk/flood-monitoring/def/core/statusActive
             */
            status?: string;
            /**
             * @description Nearest town.
             * @example Kingston Upon Thames
             */
            town?: string;
            /** @description Addresses of the kinds of station it is. */
            type?: components["schemas"]["Address"] | components["schemas"]["Address"][];
            /**
             * @description Reference in the owner's internal archive.
             * @example 3400TH
             */
            wiskiID?: string;
        };
        /**
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /** @description What is usual at a gauge, and the records. Levels are in metres above the datum of the gauge. */
        StageScale: {
            /**
             * @description Address of the scale.
             * @example http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH/stageScale
             */
            "@id": components["schemas"]["Address"];
            /**
             * @description Height of the datum above the sea.
             * @example 4.02
             */
            datum?: number;
            /** @description Highest level in recent years. */
            highestRecent?: components["schemas"]["LevelOnRecord"];
            /** @description Highest level ever measured. */
            maxOnRecord?: components["schemas"]["LevelOnRecord"];
            /** @description Lowest level ever measured. */
            minOnRecord?: components["schemas"]["LevelOnRecord"];
            /**
             * @description Top of the scale when it is drawn.
             * @example 3
             */
            scaleMax?: number;
            /**
             * @description Upper end of what is usual here. Compare a reading with it to say high or normal.
             * @example 0.86
             */
            typicalRangeHigh?: number;
            /**
             * @description Lower end of what is usual here.
             * @example 0.41
             */
            typicalRangeLow?: number;
        };
        /** @description A level and when it was measured. */
        LevelOnRecord: {
            /**
             * @description Address of the record.
             * @example http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH/stageScale/maxOnRecord
             */
            "@id": components["schemas"]["Address"];
            /**
             * @description When it was measured.
             * @example 2014-02-11T09:00:00
             */
            dateTime?: components["schemas"]["FloodTime"];
            /**
             * @description Level above the datum of the gauge.
             * @example 2.14
             */
            value?: number;
        };
        /** @description A series of the station, in short. */
        StationMeasure: {
            "@id": components["schemas"]["MeasureAddress"];
            parameter: components["schemas"]["MeasuredParameter"];
            parameterName?: components["schemas"]["MeasuredParameterName"];
            period?: components["schemas"]["MeasurePeriod"];
            qualifier?: components["schemas"]["MeasureQualifier"];
            unitName?: components["schemas"]["UnitName"];
        };
        /**
         * @description Address of the measure. The last part is its id.
         * @example http://environment.data.gov.uk/flood-monitoring/id/measures/3400TH-level-stage-i-15_min-mASD
         */
        MeasureAddress: components["schemas"]["Address"];
        /**
         * @description What is measured, by its short name.
         * @example level
         */
        MeasuredParameter: "level" | "flow" | "rainfall" | "wind" | "temperature" | (string & {});
        /**
         * @description What is measured, written out.
         * @example Water Level
         */
        MeasuredParameterName: "Water Level" | "Flow" | "Rainfall" | "Wind" | "Temperature" | (string & {});
        /**
         * @description Seconds from one reading to the next, 900 for most.
         * @example 900
         */
        MeasurePeriod: number;
        /**
         * @description Which level or which rain it is. `Stage` is the water at the gauge, `Downstream Stage` the water below a weir or lock. Missing for most flows.
         * @example Stage
         */
        MeasureQualifier: "Stage" | "Downstream Stage" | "Tidal Level" | "Groundwater" | "Tipping Bucket Raingauge" | (string & {});
        /**
         * @description Unit of the readings. `mAOD` is metres above the sea as the Ordnance Survey counts, `mASD` metres above the gauge's own zero, `m3/s` cubic metres a second, `mm` millimetres of rain in the period.
         * @example mASD
         */
        UnitName: "mAOD" | "mASD" | "m" | "m3/s" | "mm" | (string & {});
        FloodStationAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            items: components["schemas"]["FloodStation"];
        };
        MeasuresAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            /** @description The measures, in no order. */
            items: components["schemas"]["Measure"][];
        };
        /** @description One series of a gauge, such as the level at Kingston every 15 minutes. */
        Measure: {
            "@id": components["schemas"]["MeasureAddress"];
            datumType?: components["schemas"]["DatumType"];
            /**
             * @description Name of the station and of the series.
             * @example Kingston - level-stage-i-15_min-mASD
             */
            label?: string;
            /** @description The newest reading, in full or as its address. Missing where there is none. */
            latestReading?: components["schemas"]["LatestReading"] | components["schemas"]["Address"];
            notation: components["schemas"]["MeasureId"];
            parameter: components["schemas"]["MeasuredParameter"];
            parameterName: components["schemas"]["MeasuredParameterName"];
            period?: components["schemas"]["MeasurePeriod"];
            qualifier?: components["schemas"]["MeasureQualifier"];
            /**
             * @description Address of the station.
             * @example http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH
             */
            station: components["schemas"]["Address"];
            stationReference: components["schemas"]["FloodStationId"];
            /** @description Addresses of the kinds of series it is. */
            type?: components["schemas"]["Address"] | components["schemas"]["Address"][];
            /**
             * @description Address of the unit in a public list of units.
             * @example http://qudt.org/1.1/vocab/unit#Meter
             */
            unit?: string;
            unitName: components["schemas"]["UnitName"];
            valueType?: components["schemas"]["ValueType"];
        };
        /**
         * @description Address of the zero that levels count from, `datumAOD` for the sea or `datumASD` for the gauge's own.
         * @example http://environment.data.gov.uk/flood-monitoring/def/core/datumASD
         */
        DatumType: string;
        /** @description The newest reading of a measure. */
        LatestReading: {
            "@id": components["schemas"]["ReadingAddress"];
            /** @description Day of the reading, in UTC. */
            date?: components["schemas"]["CalendarDate"];
            /** @description Instant of the reading. */
            dateTime: components["schemas"]["DateTime"];
            measure?: components["schemas"]["MeasureAddress"];
            value?: components["schemas"]["ReadingValue"];
        };
        /**
         * @description Address of the reading, the id of its measure and its instant at the end.
         * @example http://environment.data.gov.uk/flood-monitoring/data/readings/3400TH-level-stage-i-15_min-mASD/2026-11-23T08-15-00Z
         */
        ReadingAddress: components["schemas"]["Address"];
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /**
         * Reading value
         * @description The measured value, in the unit of its measure. On the wire it is a list of several now and then, of which the SDK gives the first. Readings are raw, so expect spikes.
         */
        ReadingValue: number | number[];
        /**
         * Measure id
         * @description Id of one series of a gauge, the parts joined with hyphens. Station, parameter, qualifier, kind of value (`i` for instantaneous, `Mean`, `t` for total), period and unit. A part may be empty.
         * @example 3400TH-level-stage-i-15_min-mASD
         * @example 0007-level-tidal_level-i-15_min-mAOD
         */
        MeasureId: Brand<string, "MeasureId">;
        /**
         * @description Whether a reading is the value of an instant, a mean or a total over the period.
         * @example instantaneous
         */
        ValueType: "instantaneous" | "mean" | "total" | (string & {});
        ReadingsAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            /** @description The readings. */
            items: components["schemas"]["Reading"][];
        };
        /** @description One measured value. */
        Reading: {
            "@id": components["schemas"]["ReadingAddress"];
            /** @description Day of the reading, in UTC. Only in a full view. */
            date?: components["schemas"]["CalendarDate"];
            /** @description Instant of the reading. */
            dateTime: components["schemas"]["DateTime"];
            /** @description The measure it belongs to, as its address, or as an object in a full view. */
            measure: components["schemas"]["MeasureAddress"] | components["schemas"]["ReadingMeasure"];
            value: components["schemas"]["ReadingValue"];
        };
        /** @description The measure of a reading, as a full view gives it. */
        ReadingMeasure: {
            "@id": components["schemas"]["MeasureAddress"];
            datumType?: components["schemas"]["DatumType"];
            /**
             * @description Name of the series.
             * @example Kingston - level-stage-i-15_min-mASD
             */
            label?: string;
            notation?: components["schemas"]["MeasureId"];
            parameter: components["schemas"]["MeasuredParameter"];
            parameterName?: components["schemas"]["MeasuredParameterName"];
            period?: components["schemas"]["MeasurePeriod"];
            qualifier?: components["schemas"]["MeasureQualifier"];
            /** @description The station, in short or as its address. */
            station?: components["schemas"]["ReadingStation"] | components["schemas"]["Address"];
            stationReference: components["schemas"]["FloodStationId"];
            unitName: components["schemas"]["UnitName"];
            valueType?: components["schemas"]["ValueType"];
        };
        /** @description The station of a reading, in short. */
        ReadingStation: {
            /**
             * @description Address of the station.
             * @example http://environment.data.gov.uk/flood-monitoring/id/stations/3400TH
             */
            "@id": components["schemas"]["Address"];
            /**
             * @description Name of the station.
             * @example Kingston
             */
            label?: string;
        };
        MeasureAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            items: components["schemas"]["Measure"];
        };
        ReadingAnswer: {
            "@context": components["schemas"]["Context"];
            meta: components["schemas"]["Meta"];
            items: components["schemas"]["Reading"];
        };
        /**
         * Archive CSV
         * @description Comma-separated text with the columns `dateTime`, `measure` and `value`. `measure` is an address, and `value` may hold two numbers with a bar between.
         */
        ArchiveCsv: string;
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
        /** @description There is no flood area with this code. Through the gateway a problem; the owner's own body is not described and may be plain text. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no station with this reference. Through the gateway a problem; the owner's own body is not described and may be plain text. */
        NotFound2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no measure with this id. Through the gateway a problem; the owner's own body is not described and may be plain text. */
        NotFound3: {
            headers: {
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
    floodWarnings: {
        parameters: {
            query?: {
                /**
                 * @description Only areas whose county or borough contains one of these names.
                 * @example [
                 *       "Merton",
                 *       "Wandsworth"
                 *     ]
                 */
                county?: string[];
                /**
                 * @description Degrees north of the equator of the point to search around. Needs `long` and `dist` too.
                 * @example 51.4305
                 */
                lat?: components["schemas"]["Latitude"];
                /**
                 * @description Degrees east of Greenwich of the point to search around. Needs `lat` and `dist` too.
                 * @example -0.1838
                 */
                long?: components["schemas"]["Longitude"];
                /**
                 * @description How far to look around the point, in kilometres. The owner may search a box of that size, so corners reach further.
                 * @example 5
                 */
                dist?: number;
                /**
                 * @description Only warnings at least this severe. The scale runs backwards, 1 is the worst; 3 leaves out what is no longer in force.
                 * @example 3
                 */
                "min-severity"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warnings, in no order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloodWarningsAnswer"];
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
    floodWarning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Last part of the warning's `@id`. Today it is the code of the flood area the warning is about.
                 * @example 064FWF41Morden
                 */
                id: components["schemas"]["FloodWarningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloodWarningAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No warning with this id is in force or just lifted. Through the gateway a problem; the owner's own body is not described and may be plain text. */
            404: {
                headers: {
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
    floodAreas: {
        parameters: {
            query?: {
                /**
                 * @description Degrees north of the equator of the point to search around. Needs `long` and `dist` too.
                 * @example 51.4305
                 */
                lat?: components["schemas"]["Latitude"];
                /**
                 * @description Degrees east of Greenwich of the point to search around. Needs `lat` and `dist` too.
                 * @example -0.1838
                 */
                long?: components["schemas"]["Longitude"];
                /**
                 * @description How far to look around the point, in kilometres. The owner may search a box of that size, so corners reach further.
                 * @example 5
                 */
                dist?: number;
                /**
                 * @description How many areas to answer at most. Without it the owner is reported to stop at 500.
                 * @example 2000
                 */
                _limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas, in no order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloodAreasAnswer"];
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
    floodArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the flood area, the `notation` of an area and the `floodAreaID` of a warning.
                 * @example 064FWF41Morden
                 */
                id: components["schemas"]["FloodAreaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The area. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloodAreaAnswer"];
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
    floodAreaPolygon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the flood area, the `notation` of an area and the `floodAreaID` of a warning.
                 * @example 064FWF41Morden
                 */
                id: components["schemas"]["FloodAreaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaOutline"];
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
    floodStations: {
        parameters: {
            query?: {
                /**
                 * @description Only what measures the thing of this name, as the owner writes it out.
                 * @example Water Level
                 */
                parameterName?: string;
                /**
                 * @description Only what measures this, by its short name.
                 * @example level
                 */
                parameter?: "level" | "flow" | "rainfall" | "wind" | "temperature";
                /**
                 * @description Only measures with this qualifier, such as `Stage`, `Downstream Stage`, `Tidal Level` or `Groundwater`.
                 * @example Stage
                 */
                qualifier?: string;
                /**
                 * @description Only stations with exactly this name.
                 * @example Kingston
                 */
                label?: string;
                /**
                 * @description Only stations near exactly this town, as the owner names it.
                 * @example Kingston Upon Thames
                 */
                town?: string;
                /**
                 * @description Only stations in exactly this catchment, the land that drains to one river.
                 * @example Lower Lee
                 */
                catchmentName?: string;
                /**
                 * @description Only stations on exactly this river, as the owner names it, most often with `River` first.
                 * @example River Thames
                 */
                riverName?: string;
                /**
                 * @description Only the station with this reference.
                 * @example 3400TH
                 */
                stationReference?: components["schemas"]["FloodStationId"];
                /**
                 * @description Only the station with this number on the owner's public pages of river levels.
                 * @example 7267
                 */
                RLOIid?: string;
                /**
                 * @description Only stations whose name contains this text.
                 * @example Low Hall
                 */
                search?: string;
                /**
                 * @description Degrees north of the equator of the point to search around. Needs `long` and `dist` too.
                 * @example 51.4305
                 */
                lat?: components["schemas"]["Latitude"];
                /**
                 * @description Degrees east of Greenwich of the point to search around. Needs `lat` and `dist` too.
                 * @example -0.1838
                 */
                long?: components["schemas"]["Longitude"];
                /**
                 * @description How far to look around the point, in kilometres. The owner may search a box of that size, so corners reach further.
                 * @example 5
                 */
                dist?: number;
                /**
                 * @description Only stations of this kind. `MultiTraceLevel` measures at two sides of a weir or lock.
                 * @example SingleLevel
                 */
                type?: "SingleLevel" | "MultiTraceLevel" | "Coastal" | "Groundwater" | "Meteorological";
                /**
                 * @description Only stations in this state.
                 * @example Active
                 */
                status?: "Active" | "Closed" | "Suspended";
                /**
                 * @description Give the scale of each gauge in full instead of its address.
                 * @example full
                 */
                _view?: "full";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stations, in no order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloodStationsAnswer"];
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
    floodStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Reference of the station, its `stationReference`.
                 * @example 3400TH
                 */
                id: components["schemas"]["FloodStationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The station. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloodStationAnswer"];
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
    stationMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Reference of the station, its `stationReference`.
                 * @example 3400TH
                 */
                id: components["schemas"]["FloodStationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures of the station. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuresAnswer"];
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
    stationReadings: {
        parameters: {
            query?: {
                /**
                 * @description Only the newest reading of each measure. A flag without a value; leave it out to say no.
                 * @example true
                 */
                latest?: boolean;
                /**
                 * @description Only readings of the present day, in UTC. A flag without a value; leave it out to say no.
                 * @example true
                 */
                today?: boolean;
                /**
                 * @description Only readings of this day, in UTC.
                 * @example 2026-11-22
                 */
                date?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings from this day on. Needs `enddate` too.
                 * @example 2026-11-20
                 */
                startdate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings up to this day. Needs `startdate` too.
                 * @example 2026-11-22
                 */
                enddate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings after this instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                since?: components["schemas"]["DateTime"];
                /**
                 * @description Only what measures this, by its short name.
                 * @example level
                 */
                parameter?: "level" | "flow" | "rainfall" | "wind" | "temperature";
                /**
                 * @description Only measures with this qualifier, such as `Stage`, `Downstream Stage`, `Tidal Level` or `Groundwater`.
                 * @example Stage
                 */
                qualifier?: string;
                /**
                 * @description Newest first. A flag without a value; without it the order means nothing.
                 * @example true
                 */
                _sorted?: boolean;
                /**
                 * @description How many readings to answer at most. Without it the owner is reported to stop at 500, except with `latest`.
                 * @example 96
                 */
                _limit?: number;
                /**
                 * @description Give the measure of each reading in full, station included, instead of its address.
                 * @example full
                 */
                _view?: "full";
            };
            header?: never;
            path: {
                /**
                 * @description Reference of the station, its `stationReference`.
                 * @example 3400TH
                 */
                id: components["schemas"]["FloodStationId"];
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
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    measures: {
        parameters: {
            query?: {
                /**
                 * @description Only what measures the thing of this name, as the owner writes it out.
                 * @example Water Level
                 */
                parameterName?: string;
                /**
                 * @description Only what measures this, by its short name.
                 * @example level
                 */
                parameter?: "level" | "flow" | "rainfall" | "wind" | "temperature";
                /**
                 * @description Only measures with this qualifier, such as `Stage`, `Downstream Stage`, `Tidal Level` or `Groundwater`.
                 * @example Stage
                 */
                qualifier?: string;
                /**
                 * @description Only the station with this reference.
                 * @example 3400TH
                 */
                stationReference?: components["schemas"]["FloodStationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures, in no order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuresAnswer"];
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
    measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the measure, its `notation` and the last part of its `@id`.
                 * @example 3400TH-level-stage-i-15_min-mASD
                 */
                id: components["schemas"]["MeasureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    measureReadings: {
        parameters: {
            query?: {
                /**
                 * @description Only the newest reading of each measure. A flag without a value; leave it out to say no.
                 * @example true
                 */
                latest?: boolean;
                /**
                 * @description Only readings of the present day, in UTC. A flag without a value; leave it out to say no.
                 * @example true
                 */
                today?: boolean;
                /**
                 * @description Only readings of this day, in UTC.
                 * @example 2026-11-22
                 */
                date?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings from this day on. Needs `enddate` too.
                 * @example 2026-11-20
                 */
                startdate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings up to this day. Needs `startdate` too.
                 * @example 2026-11-22
                 */
                enddate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings after this instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                since?: components["schemas"]["DateTime"];
                /**
                 * @description Newest first. A flag without a value; without it the order means nothing.
                 * @example true
                 */
                _sorted?: boolean;
                /**
                 * @description How many readings to answer at most. Without it the owner is reported to stop at 500, except with `latest`.
                 * @example 96
                 */
                _limit?: number;
                /**
                 * @description Give the measure of each reading in full, station included, instead of its address.
                 * @example full
                 */
                _view?: "full";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the measure, its `notation` and the last part of its `@id`.
                 * @example 3400TH-level-stage-i-15_min-mASD
                 */
                id: components["schemas"]["MeasureId"];
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
            404: components["responses"]["NotFound3"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    readings: {
        parameters: {
            query?: {
                /**
                 * @description Only the newest reading of each measure. A flag without a value; leave it out to say no.
                 * @example true
                 */
                latest?: boolean;
                /**
                 * @description Only readings of the present day, in UTC. A flag without a value; leave it out to say no.
                 * @example true
                 */
                today?: boolean;
                /**
                 * @description Only readings of this day, in UTC.
                 * @example 2026-11-22
                 */
                date?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings from this day on. Needs `enddate` too.
                 * @example 2026-11-20
                 */
                startdate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings up to this day. Needs `startdate` too.
                 * @example 2026-11-22
                 */
                enddate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only readings after this instant.
                 * @example 2026-11-23T06:00:00Z
                 */
                since?: components["schemas"]["DateTime"];
                /**
                 * @description Only what measures this, by its short name.
                 * @example level
                 */
                parameter?: "level" | "flow" | "rainfall" | "wind" | "temperature";
                /**
                 * @description Only measures with this qualifier, such as `Stage`, `Downstream Stage`, `Tidal Level` or `Groundwater`.
                 * @example Stage
                 */
                qualifier?: string;
                /**
                 * @description Only the station with this reference.
                 * @example 3400TH
                 */
                stationReference?: components["schemas"]["FloodStationId"];
                /**
                 * @description Newest first. A flag without a value; without it the order means nothing.
                 * @example true
                 */
                _sorted?: boolean;
                /**
                 * @description How many readings to answer at most. Without it the owner is reported to stop at 500, except with `latest`.
                 * @example 96
                 */
                _limit?: number;
                /**
                 * @description Give the measure of each reading in full, station included, instead of its address.
                 * @example full
                 */
                _view?: "full";
            };
            header?: never;
            path?: never;
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
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the measure the reading belongs to.
                 * @example 3400TH-level-stage-i-15_min-mASD
                 */
                measureId: components["schemas"]["MeasureId"];
                /**
                 * @description Instant of the reading in UTC, with hyphens where a clock has colons, as the reading's own `@id` ends.
                 * @example 2026-11-23T08-15-00Z
                 */
                time: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reading. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no reading of this measure at this instant, or it is too old to be kept. The owner's own body is not described and may be plain text. */
            404: {
                headers: {
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
    readingsArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Day of the readings in UTC. Today's file is reported not to be there yet.
                 * @example 2026-11-22
                 */
                date: components["schemas"]["CalendarDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings of that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ArchiveCsv"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no file for this day, because it is too old or not over. The owner's own body is not described and may be plain text. */
            404: {
                headers: {
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
