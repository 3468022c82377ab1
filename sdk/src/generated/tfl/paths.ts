// Generated from tfl@2.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/Line/Meta/Modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modes that lines can have
         * @description Every mode of transport that the owner knows, with whether it runs it itself, whether it costs a fare and whether it runs to a timetable. The `modeName` of each is what the operations by mode want.
         */
        get: operations["lineModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Meta/Severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Severity levels and their words
         * @description What each severity level is called, mode by mode. The same number reads differently from mode to mode, so show the words of the status itself and use this list to explain or to filter.
         */
        get: operations["lineSeverities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Meta/DisruptionCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of disruption
         * @description The categories that a disruption can have, as plain words.
         */
        get: operations["lineDisruptionCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Meta/ServiceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of service, by day and by night
         * @description The kinds of service that a line can have, by day and by night.
         */
        get: operations["lineServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines by id
         * @description Name, mode and kinds of service of the lines you name. The lists of status and of routes stay empty here, `lineStatus` and `lineRoutes` fill them. There is no way to ask for all lines at once; ask for them by mode.
         */
        get: operations["lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Mode/{modes}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of a mode
         * @description Every line of the modes you name, with name and kinds of service. The lists of status and of routes stay empty. Asking for `bus` yields more than 600.
         */
        get: operations["linesByMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Routes of every line
         * @description Every line of every mode with its routes, first stop to last. The answer has about 700 lines and several megabytes; ask by mode or by id where that will do.
         */
        get: operations["lineRoutesAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}/Route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Routes of lines
         * @description Where the lines you name go, first stop to last, in each direction. The owner answers one object when you name one line and a list when you name several.
         */
        get: operations["lineRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Mode/{modes}/Route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Routes of a mode
         * @description Every line of the modes you name with its routes, first stop to last, in each direction.
         */
        get: operations["lineRoutesByMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{id}/Route/Sequence/{direction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops of a line in order
         * @description The stops of one line in order, branch by branch, and its path on the map. The paths are texts in JSON with longitude before latitude, in degrees. `all` puts both directions into one answer.
         */
        get: operations["lineRouteSequence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}/Status/{startDate}/to/{endDate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Status of lines between two dates
         * @description How the lines you name will run, or ran, between two dates: planned closures above all, since delays are not known ahead. The dates belong in the path alone; sent as a query too, they make the owner answer 404.
         */
        get: operations["lineStatusBetween"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}/Status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Status of lines
         * @description How the lines you name run right now. A line may have several states at once, such as delays on one part and a closure on another, so read all of `lineStatuses` and do not take the smallest number for the worst.
         */
        get: operations["lineStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Search/{query}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find lines by name
         * @description Lines and bus routes whose name contains a text. The end points come along in `lineRouteSection`; stops are not searched, `searchStopPoints` does that.
         */
        get: operations["searchLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Status/{severity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines in one state
         * @description Every line, of any mode, that is in the state you name right now. Level 10 is good service and yields most of the network; 0 is special service, mostly buses on diversion. An empty list means that no line is in that state.
         */
        get: operations["lineStatusBySeverity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Mode/{modes}/Status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Status of every line of a mode
         * @description How every line of the modes you name runs right now. The usual call behind a status board: one request for tube, DLR, Overground, Elizabeth line and tram together.
         */
        get: operations["lineStatusByMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{id}/StopPoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops of a line
         * @description Every station or stop that one line serves, with coordinates, facilities and the other lines there. The order means nothing; `lineRouteSequence` has them in order.
         */
        get: operations["lineStops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{id}/Timetable/{fromStopPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timetable of a line at a stop
         * @description Scheduled departures of one line from a stop, by kind of day. Times are on London's clock and go past 24 for the small hours; travel times are in minutes. Where a stop leads several ways, `disambiguation` holds the choices and `timetable` is missing.
         */
        get: operations["lineTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{id}/Timetable/{fromStopPointId}/to/{toStopPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timetable of a line between two stops
         * @description Scheduled departures of one line from a stop towards another, by kind of day. Times are on London's clock and go past 24 for the small hours; travel times are in minutes.
         */
        get: operations["lineTimetableTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}/Disruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disruptions of lines
         * @description What disturbs the lines you name right now, as notices for travellers. A notice may come twice, and it does not carry the id of its line; `lineStatus` ties both together.
         */
        get: operations["lineDisruption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/Mode/{modes}/Disruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disruptions of a mode
         * @description What disturbs the lines of the modes you name right now, as notices for travellers. A notice may come twice, and it does not carry the id of its line.
         */
        get: operations["lineDisruptionByMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}/Arrivals/{stopPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Next arrivals of lines at a stop
         * @description What is expected of the lines you name at one stop, mostly within the next half hour, in no order: sort by `timeToStation`, in seconds. National Rail operators give none.
         */
        get: operations["lineArrivalsAtStop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Line/{ids}/Arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Next arrivals of lines at all stops
         * @description What is expected of the lines you name at all of their stops, so that one call follows every vehicle of a line. Times to arrival are in seconds, and the list has no order. A busy line yields hundreds of rows.
         */
        get: operations["lineArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Mode/ActiveServiceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Day or night service right now
         * @description Whether each mode runs its day or its night service at this moment. Only the tube is told apart.
         */
        get: operations["modeServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Mode/{mode}/Arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Next arrivals of a whole mode
         * @description What is expected of every line of one mode at every stop. Times to arrival are in seconds. `bus` yields tens of thousands of rows; give a `count`, or ask by line.
         */
        get: operations["modeArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BikePoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every docking station
         * @description Every docking station of the cycle hire scheme, about 800, with place, bikes and free docks. The figures are texts in `additionalProperties`. Take the whole list and work out the nearest yourself.
         */
        get: operations["bikePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BikePoint/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One docking station
         * @description Place, bikes and free docks of one docking station. The figures are texts in `additionalProperties`.
         */
        get: operations["bikePoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/BikePoint/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find docking stations by name
         * @description Docking stations whose name contains a text, such as a street or a neighbourhood. They come without their figures, `additionalProperties` is empty; ask for one by its id to get them.
         */
        get: operations["searchBikePoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Journey/Meta/Modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modes the journey planner knows
         * @description The modes of transport that the journey planner can use, each with whether Transport for London runs it, whether it costs a fare and whether it has a timetable. Give their names to `journeyResults` as `mode`.
         */
        get: operations["journeyModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Journey/JourneyResults/{from}/to/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Journeys from one place to another
         * @description Ways to get from one place to another by public transport, on foot, by bicycle or by taxi, usually three. Each is a chain of legs with times, lines, the path and, where it is known, the fare. There are two outcomes. When both places are certain, status 200 brings journeys. When a name fits several places, status 300 brings places to choose from: ask again with the `parameterValue` of the choice. Free text nearly always leads there, ids and postcodes do not. Times are London's own clock without an offset, durations are minutes, distances metres and fares pence. Class C2: a request tells where somebody is or is going, often with a home postcode, although no name comes with it and the answer is public timetable. So its path and query are kept out of logs, and answers are not cached. It is not C3, because the owner knows no users and asks for no consent.
         */
        get: operations["journeyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Meta/Categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of facts about stops
         * @description The categories of additional facts that stops carry, such as `Accessibility`, `Facility` or `Geo`, each with the keys that occur in it. The keys are what to look for in the `additionalProperties` of a stop, and the categories what to hand to `stopPointsNear`.
         */
        get: operations["stopCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Meta/StopTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of stop
         * @description Every kind of stop, in the words of the national stop register (NaPTAN), plus `TransportInterchange` for a hub. Use them with `stopPointsByType` and `stopPointsNear`.
         */
        get: operations["stopTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Meta/Modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Modes that stops have
         * @description The modes of transport that stops can be asked for, each with whether Transport for London runs it, whether it costs a fare and whether it has a timetable.
         */
        get: operations["stopModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops by id
         * @description The whole record of one or several stops: name, position, modes, lines, facts such as zone or lifts, and, nested in `children`, the stops inside. The owner answers an object for one id and an array for several. The id of a single bus stop answers the pair or group that holds it, with the stop among its children: look through `children` for the id you asked for. One unknown id refuses the whole list.
         */
        get: operations["stopPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/placeTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places near a stop by kind
         * @description Places of the given kinds that belong to a stop, for instance its car parks, taxi ranks and cycle parks. What is known of each stands in `additionalProperties`, as text.
         */
        get: operations["stopPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/Crowding/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Usual crowding at a stop on a line
         * @description How many people usually pass through a station and how full its trains on one line are, by quarter of an hour of an ordinary day. The figures hang on the entries of `lines`, as `crowding`, and are counted over past months: they are not live. They are sums over a whole station, so nobody can be recognised in them. Many lines have none, and `crowding` is then empty. The owner documents an array and answers one stop.
         */
        get: operations["stopCrowding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Type/{types}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops of a kind
         * @description Every stop of the given kinds in one answer. Kinds with many members answer tens of thousands of stops and many megabytes: for bus stops use `stopPointsByTypePage`.
         */
        get: operations["stopPointsByType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Type/{types}/page/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops of a kind, page by page
         * @description Stops of the given kinds, one page at a time. The answer is a bare array without a count: ask for the next page until one comes back empty.
         */
        get: operations["stopPointsByTypePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/ServiceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Day and night services at a stop
         * @description For each line at a stop, whether its day service (`Regular`) and its night service (`Night`) call there. A line that has no night service at all has no entry for it.
         */
        get: operations["stopServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/Arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Next arrivals at a stop
         * @description What arrives next at a stop or station: line, destination, platform, and `timeToStation` in seconds. Predictions reach about half an hour ahead. They come in no order: sort by `timeToStation`. They are arrivals and not departures, so a train that ends here is among them. A hub (`HUB…`) answers an empty list: ask for the stations inside it. A pier wants its `930G…` id and not a berth. National Rail trains have no predictions. `towards` may be blank or the text `null`, and where lines share a track one vehicle can appear under two of them.
         */
        get: operations["stopArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/ArrivalDepartures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trains at a rail station, planned and expected
         * @description Trains at a rail station of the Overground, the Elizabeth line or Thameslink, each with the planned and the expected arrival and departure, and whether it is on time. A delay can be read here, while plain arrivals have no planned times. `minutesAndSecondsToArrival` and its twin are text such as `4:12`. Trains are in no order, and there is no direction, only a destination.
         */
        get: operations["stopArrivalDepartures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/CanReachOnLine/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops that one line reaches from here
         * @description Every stop that can be reached from a stop without leaving one line. The owner documents whole stops and answers short references, an id and a name each.
         */
        get: operations["stopReachableOnLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/Route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Routes that call at a stop
         * @description The stretches of route that call at a stop, one for each line, direction and version of the timetable. `lineString` holds the course of the route as JSON text, longitude first. Versions that are not yet or no longer running have `isActive: false`.
         */
        get: operations["stopRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Mode/{modes}/Disruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disrupted stops of a mode
         * @description Every stop of the given modes with a notice about it now or soon, such as a closed station or a lift out of order. A station with several modes gives the same notice once for each. Compare `fromDate` and `toDate` with the clock: planned closures are listed ahead.
         */
        get: operations["stopDisruptionByMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{ids}/Disruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disruptions of stops
         * @description Notices about the given stops. With `getFamily` the answer has another shape: one object for the stop, with the stops inside it nested in `children`. That works for one id only. `flattenResponse` with it gives the plain list again, every notice under the stop that was asked for.
         */
        get: operations["stopDisruption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{id}/DirectionTo/{toStopPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Direction from one stop to another
         * @description Whether a traveller from one stop to another goes `inbound` or `outbound`, in the sense in which predictions and routes use these words. The answer is a bare JSON string.
         */
        get: operations["stopDirectionTo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops around a point
         * @description Stops of the given kinds within a circle, the nearest first, each with its `distance` in metres. The kinds have to be named: `NaptanPublicBusCoachTram` finds bus stops, `NaptanMetroStation` and `NaptanRailStation` find stations. The owner documents the position as `location.lat` and `location.lon`, and accepts `lat` and `lon`. Class C2, because a position that is asked for is often where a person stands: so the query is kept out of logs, and answers are not cached.
         */
        get: operations["stopPointsNear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Mode/{modes}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stops of a mode
         * @description Every stop of the given modes, 1,000 to a page, with platforms and entrances nested. Pages run to megabytes. `bus` needs `page`, and `river-bus` answers no stops at all: use the lines of the mode instead.
         */
        get: operations["stopPointsByMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Search/{query}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find stops by name
         * @description Finds stops by part of their name, wherever in the name it stands and whatever the case, or by the five digits on a bus stop. A match is small: take its `id` to `stopPoints` for the whole stop, or to `stopArrivals` for what comes next. The text goes into the path, so a name with a slash is not found. The same search with the text in the query is `searchStopPointsByQuery`.
         */
        get: operations["searchStopPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find stops by name, text in the query
         * @description Finds stops by part of their name, wherever in the name it stands and whatever the case, or by the five digits on a bus stop. A match is small: take its `id` to `stopPoints` for the whole stop, or to `stopArrivals` for what comes next. The text goes into the query, which suits names with a slash.
         */
        get: operations["searchStopPointsByQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/Sms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bus stop by the code on its sign
         * @description The bus stop that carries a five-digit code, which travellers read on the sign. With `output=web` the owner sends a redirect to its own web page about the stop instead, status 302, which most HTTP clients follow.
         */
        get: operations["stopPointBySms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{stopPointId}/TaxiRanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Taxi ranks at a stop
         * @description Taxi ranks that belong to a station, with their position and, in `additionalProperties`, how many spaces they have and when they work.
         */
        get: operations["stopTaxiRanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopPoint/{stopPointId}/CarParks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Car parks at a stop
         * @description Car parks that belong to a station, with their position and, in `additionalProperties`, their spaces, prices and hours. How many spaces are free is not among them.
         */
        get: operations["stopCarParks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crowding/{stopPointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How busy a station usually is
         * @description How busy a station usually is on each day of the week, by quarter of an hour, and when its morning and evening peaks are. Values are shares and not numbers of people: the name says percentage, and the value is a fraction of the station's own baseline, mostly between 0 and 1. The baseline is reported to be the station's busiest time since July 2019, so compare a station with itself and never with another. The owner's document leaves the answer untyped: its shape here is what several clients read.
         */
        get: operations["crowding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crowding/{stopPointId}/{dayOfWeek}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How busy a station usually is on one day
         * @description How busy a station usually is on one day of the week, by quarter of an hour, and when its peaks are. Values are fractions of the station's own baseline, mostly between 0 and 1, whatever the name says. Set the live value of `crowdingLive` against the band of now to learn whether a station is busier than usual.
         */
        get: operations["crowdingByDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crowding/{stopPointId}/Live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How busy a station is now
         * @description How busy a station is at this moment, as a fraction of its own baseline: 0.4 means two fifths of it, and more than 1 can occur. The owner is reported to call less than 0.4 quiet and more than 0.7 very busy. Look at `dataAvailable` first: without data the value is 0, which is not an empty station, and both times are null. The figures are sums over a station and name nobody.
         */
        get: operations["crowdingLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Disruptions/Lifts/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lifts out of order
         * @description Every station with a lift out of order now, which lifts they are and what that means for a traveller without steps. A station that is not in the list has no lift reported out of order. A call that fails says nothing at all: the feed is reported to have been offline in May 2025 and to fail now and then, so tell people that you do not know rather than that all is well. The owner's document of 2024 describes other fields (`icsCode`, `naptanCode`, `stopPointName`, `outageStartArea`, `outageEndArea`), which belong to the first version of the feed; clients from 2023 to 2026 all read the three given here.
         */
        get: operations["liftDisruptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Vehicle/{ids}/Arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Next stops of vehicles
         * @description Where the vehicles you name call next and when, so that one bus or train can be followed along its way. A bus goes by its registration, a train by its set number; both are `vehicleId` in arrivals. Set numbers may repeat from line to line, so look at `lineId` too. Times to arrival are in seconds, and the list has no order. A vehicle that is not in service answers nothing, and so does one that nobody knows.
         */
        get: operations["vehicleArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AirQuality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Air pollution forecast
         * @description The air pollution forecast for London, today's and the next, as a band for each pollutant and a text for readers. It is a forecast for the whole city in words and not a measurement at a place; measurements are in the air quality API of this portal, where it has one. The owner's documents leave the answer untyped: its shape here is what clients have recorded. The author of one client calls the operation deprecated, without a date, and the owner's documents do not.
         */
        get: operations["airQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Cabwise/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Licensed minicab operators around a point
         * @deprecated
         * @description Minicab (private hire) operators with a licence of Transport for London within a circle, with how to book and when they are open. Taxis that are hailed in the street are not among them. The address is often where the firm is registered and not where its cars stand. The list lies two levels down in the owner's envelope, which the SDK takes off, and its keys begin with capitals. The owner's switches for other formats, `legacyFormat` and `forceXml`, are left out here. Class C2, because a position that is asked for is often where a person stands: the query is kept out of logs, and answers are not cached.
         */
        get: operations["searchMinicabs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/TravelTimes/overlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map of travel times from a point
         * @deprecated
         * @description A picture to lay over a map, coloured by how long it takes to travel from a point, to it or on average. The times come from a model of public transport and not from a timetable. The owner documents neither the kind of picture nor the words that the parameters take: that it is a PNG is assumed and not confirmed, and the words given here have been seen in clients. Class C2, because a point that is asked for is often a home or a workplace: the request is kept out of logs, and answers are not cached.
         */
        get: operations["travelTimeMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/TravelTimes/compareOverlay/{z}/mapcenter/{mapCenterLat}/{mapCenterLon}/pinlocation/{pinLat}/{pinLon}/dimensions/{width}/{height}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map that compares travel times
         * @deprecated
         * @description A picture to lay over a map, coloured by how much travel times from a point differ between two cases, such as two times of day or two scenarios of the model. Which case is set against which follows from `compareType` and `compareValue`, whose words the owner does not document. That the picture is a PNG is assumed and not confirmed. Class C2, because a point that is asked for is often a home or a workplace: the request is kept out of logs, and answers are not cached.
         */
        get: operations["travelTimeCompareMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AccidentStats/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Road accidents of one year
         * @deprecated
         * @description Every road accident with an injury that the police recorded in one year, with its place, its time, who was hurt and how badly, and which vehicles took part. One answer holds tens of thousands of accidents, so keep it. Years other than 2005 to 2019 are refused with 400. Class C2, because the age of a hurt person beside a place and a minute may tell who it was to somebody who knows of the accident. Reported as retired on 31 July 2026; no live call of ours has confirmed that.
         */
        get: operations["accidentStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every main road
         * @description The main roads and central routes that Transport for London looks after, about two dozen, with how each flows now. Take the ids for the other road operations from here; several are names with spaces, such as `inner ring`.
         */
        get: operations["roads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roads by id
         * @description One or several main roads with how each flows now. One unknown id refuses the whole list, and roads that Transport for London does not look after are unknown.
         */
        get: operations["roadsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/{ids}/Status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of roads over a time
         * @description How roads flow, summed up over a time. Without dates, from now until the end of today. The state says how bad, and `roadDisruption` says why.
         */
        get: operations["roadStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/{ids}/Disruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What disrupts roads
         * @description Works, collisions, events and other disruptions on roads, with place, area, streets and times. `all` gives some hundred of them from the whole of London, those off the main roads too. A few have ended already and some have not begun: compare the dates with your own clock. Coordinates come as JSON inside texts, with longitude first.
         */
        get: operations["roadDisruption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/all/Street/Disruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streets disrupted within a time
         * @description Every piece of street that is disrupted at some time between two dates, with the disruption that does it. Good for drawing closures as lines. The owner's description calls the dates optional; it has been seen to ask for both. A day yields thousands of pieces, and each repeats the comments.
         */
        get: operations["roadStreetDisruption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/all/Disruption/{disruptionIds}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disruptions by id
         * @description One or several disruptions by their ids, for a page about one of them or to see whether it has changed. The owner describes one object and is reported to answer a list.
         */
        get: operations["roadDisruptionById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/Meta/Categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of road disruption
         * @description The names of the categories as the owner lists them. The list is reported to be older than the feed: `category` of a disruption uses other words.
         */
        get: operations["roadCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Road/Meta/Severities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Severities of roads
         * @description The levels of severity with their words. From 5 to 10 smaller is worse; 0 stands apart. The levels of lines, which `lineSeverities` lists, mean other things.
         */
        get: operations["roadSeverities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/Meta/Categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of facts about places
         * @description The categories of additional facts that places carry, each with its keys. Mostly those of stops. What a car park or a camera carries is best seen by asking for one.
         */
        get: operations["placeCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/Meta/PlaceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of place
         * @description The names of the kinds of place, to be used with `placesByType` and `placesNear`. They come as texts, although the owner describes objects.
         */
        get: operations["placeTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/Address/Streets/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streets of a postcode
         * @deprecated
         * @description The streets of a postcode, as the owner's older description puts it. It names no fields, and no answer has been recorded, so the type is unknown. Build nothing on it.
         */
        get: operations["streetsByPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/Type/{types}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every place of a kind
         * @description All places of one or several kinds with their facts, live ones included: the latest picture of a traffic camera, the state of a charge connector, the bays of a car park. There are no pages. `JamCam` yields about 900 places, `CarPark` about 60, and `CyclePark` so many that the answer is reported at nearly 70 MB; use `placesNear` for those.
         */
        get: operations["placesByType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place
         * @description One place of any kind by its id, with its facts. The owner describes a list; a single object has been seen. Places within it, such as the connectors of a charge station, come as paths in `childrenUrls` unless you ask for them.
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
    "/Place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places around a point
         * @description Places of the kinds you name around a point, each with its distance in metres. Name the kinds: without them everything comes, bus stops first of all. For stops `stopPointsNear` tells more. `categories=none` leaves the facts out and makes the answer small.
         */
        get: operations["placesNear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/{type}/At/{lat}/{lon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Areas that hold a point
         * @description Areas of a kind that a point lies in, such as its borough or ward. It is of use for kinds that have an area and not for points such as car parks. The areas come by name only, without their outline.
         */
        get: operations["placesAt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/{type}/overlay/{z}/{lat}/{lon}/{width}/{height}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places of a kind as a picture
         * @deprecated
         * @description A see-through picture of the places of one kind, made to be laid over a map. The owner's older description gives it no type; that it is a PNG is assumed and not confirmed.
         */
        get: operations["placeOverlay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Place/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find places by name
         * @description Places whose name contains a text, of all kinds or of those you name. Names are the owner's own, `A40 Hanger Lane` for a camera; for addresses and stops there are better ways, such as `searchStopPoints`.
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
    "/Occupancy/CarPark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How full every car park is
         * @deprecated
         * @description Free and taken bays of every station car park that has counters. Users have reported nothing but status 500 for a long time, so do not count on an answer.
         */
        get: operations["carParkOccupancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Occupancy/CarPark/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How full one car park is
         * @deprecated
         * @description Free and taken bays of one station car park. Users have reported nothing but status 500 for a long time, so do not count on an answer.
         */
        get: operations["carParkOccupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Occupancy/ChargeConnector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of every charge connector
         * @description Whether each charge connector for electric cars is free, in use or broken, several hundred of them. There are no positions here: `placesByType` with `ChargeConnector` has them, under the same id with the source system before it. Some are for taxis only; their ids say so.
         */
        get: operations["chargeConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Occupancy/ChargeConnector/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of charge connectors by id
         * @description Whether one or several charge connectors are free, in use or broken. Ask by the operator's id, `sourceSystemPlaceId`, and not by the number in `id` nor by the id of the place.
         */
        get: operations["chargeConnectorStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Occupancy/BikePoints/{ids}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bikes and docks by station
         * @description Bikes, electric bikes and free docks of one or several docking stations, as plain numbers. It is the short form of `bikePoint`, without positions and without texts to take apart.
         */
        get: operations["bikePointOccupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the owner's site
         * @description Pages of the owner's web site that contain a text, the best first. It finds words and not places: for stops use `searchStopPoints`, for lines `searchLines`, for other places `searchPlaces`. No more than 100 matches come, and there is no way to ask for the next ones.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Search/BusSchedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the schedules of a bus
         * @description The working schedules of a bus route, as files to read and not as data. That they are PDFs is assumed and not confirmed. For a timetable that a program can read use `lineTimetable`.
         */
        get: operations["searchBusSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Search/Meta/SearchProviders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parts of the search
         * @description The names of the search providers, that is of what the owner's site searches through. No described operation takes one.
         */
        get: operations["searchProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Search/Meta/Categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories of the search
         * @description The names of the categories into which the owner's site sorts its pages. No described operation takes one.
         */
        get: operations["searchCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Search/Meta/Sorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders of the search
         * @description The orders in which the owner's site can sort matches, each a field, a comma and a direction. No described operation takes one.
         */
        get: operations["searchSorts"];
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
         * Mode
         * @description A mode of transport and what it takes part in.
         */
        Mode: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of the mode, as other operations want it.
             * @example tube
             */
            modeName: string;
            /**
             * @description Whether Transport for London runs it or has it run.
             * @example true
             */
            isTflService: boolean;
            /**
             * @description Whether it costs a fare.
             * @example true
             */
            isFarePaying: boolean;
            /**
             * @description Whether it runs to a timetable.
             * @example true
             */
            isScheduledService: boolean;
            /**
             * @description The journey planner's number for the mode.
             * @example 1
             */
            motType?: string;
            /**
             * @description The journey planner's network.
             * @example tfl
             */
            network?: string;
        };
        /**
         * Type marker
         * @description Name of the owner's internal class. It carries no information beyond the shape; ignore it.
         * @example Tfl.Api.Presentation.Entities.Line, Tfl.Api.Presentation.Entities
         */
        TypeMarker: string;
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
         * Status severity
         * @description What a severity level is called on one mode.
         */
        StatusSeverity: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The mode that uses these words.
             * @example tube
             */
            modeName: string;
            severityLevel: components["schemas"]["SeverityLevel"];
            /**
             * @description The words, which differ from mode to mode.
             * @example Minor Delays
             */
            description: string;
        };
        /**
         * Severity level
         * @description State of a service as a number from 0 to 20. It is a label and not a scale, 10 is good service, 20 is closed for the night, and 4, a planned closure, is no worse today than 6, severe delays.
         * @example 10
         * @example 9
         * @example 4
         */
        SeverityLevel: number;
        /**
         * Line id
         * @description Id of a line, lower case, a word for rail lines and the route number for buses.
         * @example victoria
         * @example 73
         */
        LineId: Brand<string, "LineId">;
        /**
         * Line
         * @description A line or bus route. Which of its lists are filled depends on the operation.
         */
        Line: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["LineId"];
            /**
             * @description Name of the line.
             * @example Victoria
             * @example 73
             */
            name: string;
            /**
             * @description Mode that the line belongs to.
             * @example tube
             * @example bus
             */
            modeName: string;
            /** @description Always empty in practice. Disruptions hang on `lineStatuses`, or come from the disruption operations. */
            disruptions: components["schemas"]["Disruption"][];
            /** @description When the owner loaded the line into its present store. */
            created?: components["schemas"]["TflDateTime"];
            /** @description When the owner last loaded the line. */
            modified?: components["schemas"]["TflDateTime"];
            /** @description Every state the line is in, one for each part or period. Filled by the status operations only. */
            lineStatuses: components["schemas"]["LineStatus"][];
            /** @description Where the line goes from and to. Filled by the route operations, and by status between dates. */
            routeSections: components["schemas"]["MatchedRoute"][];
            /** @description Whether the line runs by day, by night or both. */
            serviceTypes: components["schemas"]["LineServiceType"][];
            crowding?: components["schemas"]["Crowding"];
        };
        /**
         * Disruption
         * @description Something that keeps a service from running as it should.
         */
        Disruption: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description What kind of notice it is.
             * @example RealTime
             */
            category: "Undefined" | "RealTime" | "PlannedWork" | "Information" | "Event" | "Crowding" | "StatusAlert" | (string & {});
            /**
             * @description What it touches, such as a whole line, a route or a stop.
             * @example routeInfo
             */
            type?: "routeInfo" | "routeBlocking" | "lineInfo" | "stopInfo" | "stopBlocking" | (string & {});
            /**
             * @description The category again, as text.
             * @example RealTime
             */
            categoryDescription: string;
            /** @description The notice for travellers. It may end in a space. */
            description: string;
            /** @description The notice in short. */
            summary?: string;
            /** @description More to know. */
            additionalInfo?: string;
            /** @description When the notice was made. */
            created?: components["schemas"]["TflDateTime"];
            /** @description When the notice last changed. */
            lastUpdate?: components["schemas"]["TflDateTime"];
            /** @description Routes it touches. Empty unless detail was asked for. */
            affectedRoutes?: components["schemas"]["DisruptedRoute"][];
            /** @description Stops it touches. Empty unless detail was asked for. */
            affectedStops?: components["schemas"]["MentionedStop"][];
            /**
             * @description The state it puts the line into, in camel case.
             * @example minorDelays
             */
            closureText?: "minorDelays" | "severeDelays" | "partSuspended" | "suspended" | "partClosure" | "plannedClosure" | "reducedService" | "specialService" | "information" | (string & {});
            /** @description Whether it stops travel altogether. */
            isBlocking?: boolean;
            /** @description Whether it touches the whole line. */
            isWholeLine?: boolean;
        };
        /**
         * Date and time
         * @description Instant, mostly in UTC with a final `Z`. Where nothing follows the seconds, it is London's own clock.
         * @example 2026-11-23T08:15:00Z
         * @example 2026-11-23T08:15:00
         */
        TflDateTime: string;
        /**
         * Disrupted route
         * @description A stretch of a route that a disruption touches.
         */
        DisruptedRoute: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of the route.
             * @example 2078
             */
            id?: string;
            lineId?: components["schemas"]["LineId"];
            /** @description The owner's code of the route. */
            routeCode?: string;
            /**
             * @description First and last stop, as text.
             * @example Upminster Underground Station - Barking Underground Station
             */
            name: string;
            /** @description Its path as text in JSON, a list of `[longitude, latitude]`. */
            lineString?: string;
            /**
             * @description Direction of the line.
             * @example inbound
             */
            direction: "inbound" | "outbound" | (string & {});
            /**
             * @description Name of the first stop.
             * @example Upminster Underground Station
             */
            originationName?: string;
            /**
             * @description Name of the last stop.
             * @example Barking Underground Station
             */
            destinationName?: string;
            /** @description A stop that tells this route from others between the same two ends. */
            via?: components["schemas"]["RouteSectionStop"];
            /**
             * @description Whether the whole route is touched, and not a stretch of it.
             * @example false
             */
            isEntireRouteSection?: boolean;
            /** @description Until when the route holds. */
            validTo?: components["schemas"]["TflDateTime"];
            /** @description From when the route holds. */
            validFrom?: components["schemas"]["TflDateTime"];
            /** @description The stops of the stretch, in order. */
            routeSectionNaptanEntrySequence?: components["schemas"]["RouteSectionStop"][];
        };
        /**
         * Route section stop
         * @description A stop and its place in a stretch of route.
         */
        RouteSectionStop: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Place in the order, from 0.
             * @example 0
             */
            ordinal?: number;
            /** @description The stop, in short. */
            stopPoint?: components["schemas"]["MentionedStop"];
        };
        /**
         * Mentioned stop
         * @description A stop that a disruption mentions. It has the shape of a stop point with most of it left out, lists empty and coordinates 0; ask for the stop by its id to learn more.
         */
        MentionedStop: {
            $type?: components["schemas"]["TypeMarker"];
            id?: components["schemas"]["StopPointId"];
            /** @description The same id again. */
            naptanId?: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop.
             * @example Bank Underground Station
             */
            commonName: string;
            /** @description Full name of the stop. */
            fullName?: string;
            /** @description Path of the stop, relative to the host. */
            url?: string;
            /**
             * @description Kind of place, `StopPoint`.
             * @example StopPoint
             */
            placeType?: string;
            /**
             * @description NaPTAN type of the stop.
             * @example NaptanMetroStation
             */
            stopType?: string;
            /** @description Mode in NaPTAN's own terms. */
            naptanMode?: string;
            /** @description NaPTAN id of the station. */
            stationNaptan?: components["schemas"]["StopPointId"];
            /** @description Id of the hub that the station belongs to. */
            hubNaptanCode?: components["schemas"]["HubId"];
            /**
             * @description Id of the stop in the journey planner.
             * @example 1000013
             */
            icsCode?: string;
            smsCode?: components["schemas"]["SmsCode"];
            /** @description Id of the single platform or pole. */
            individualStopId?: components["schemas"]["StopPointId"];
            /** @description Platform. */
            platformName?: string;
            /** @description Which of several stops of this name, such as `Stop K`. */
            indicator?: string;
            /** @description Letter on a bus stop. */
            stopLetter?: string;
            /** @description How accessible the stop is. */
            accessibilitySummary?: string;
            /**
             * @description Whether the stop is in use.
             * @example true
             */
            status?: boolean;
            /** @description Not filled here. */
            distance?: number;
            /** @description Modes that call at the stop. Mostly empty here. */
            modes?: string[];
            /** @description Lines that call at the stop. Mostly empty here. */
            lines?: components["schemas"]["LineReference"][];
            /** @description Lines by stop. Mostly empty here. */
            lineGroup?: components["schemas"]["LineGroup"][];
            /** @description Lines by mode. Mostly empty here. */
            lineModeGroups?: components["schemas"]["LineModeGroup"][];
            /** @description Facts about the stop. Mostly empty here. */
            additionalProperties?: components["schemas"]["AdditionalProperty"][];
            /** @description Stops within the stop. Mostly empty here. */
            children?: components["schemas"]["MentionedStop"][];
            /** @description Paths of the places within the stop. */
            childrenUrls?: string[];
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
        };
        /**
         * Stop point id
         * @description NaPTAN (ATCO) code of a stop, station, pier or platform. `940G` begins a tube, DLR or tram station, `910G` a rail station, `930G` a pier and `490` a bus stop. A hub of several stations has an id of its own, `HUB` and letters.
         * @example 940GZZLUKSX
         * @example 490000077E
         * @example HUBKGX
         */
        StopPointId: Brand<string, "StopPointId">;
        /**
         * Hub id
         * @description Id of an interchange that joins several stations. It is a stop id like others, but has no arrivals of its own.
         * @example HUBKGX
         */
        HubId: Brand<string, "StopPointId">;
        /**
         * SMS code
         * @description Five digits painted on a bus stop, which `stopPointBySms` takes.
         * @example 48641
         */
        SmsCode: Brand<string, "SmsCode">;
        /**
         * Line reference
         * @description A line in short, as stops and journeys mention it.
         */
        LineReference: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["LineId"];
            /**
             * @description Name of the line.
             * @example Victoria
             * @example 73
             */
            name: string;
            /**
             * @description Path of the line within this API, relative to the host.
             * @example /Line/victoria
             */
            uri?: string;
            /** @description Its full name, where that differs. */
            fullName?: string;
            /**
             * @description What kind of thing it is.
             * @example Line
             */
            type?: "Line" | "Mode" | "StopPoint" | "Route" | (string & {});
            crowding?: components["schemas"]["Crowding"];
            /**
             * @description Kind of cycle route, or `Unknown` for all else.
             * @example Unknown
             */
            routeType?: "Unknown" | "All" | "Cycle Superhighways" | "Quietways" | "Cycleways" | "Mini-Hollands" | "Central London Grid" | "Streetspace Route" | (string & {});
            /**
             * @description State of a cycle route, or `Unknown` for all else.
             * @example Unknown
             */
            status?: "Unknown" | "All" | "Open" | "In Progress" | "Planned" | "Planned - Subject to feasibility and consultation." | "Not Open" | (string & {});
        };
        /**
         * Crowding
         * @description Usual numbers of people, where the owner has them. Mostly an object with nothing in it.
         */
        Crowding: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description People in and out, by quarter of an hour. */
            passengerFlows?: components["schemas"]["PassengerFlow"][];
            /** @description How full trains are, by quarter of an hour. */
            trainLoadings?: components["schemas"]["TrainLoading"][];
        };
        /**
         * Passenger flow
         * @description How many people go in and out of a station in a quarter of an hour.
         */
        PassengerFlow: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The quarter of an hour, `HHmm-HHmm` on London's clock.
             * @example 0815-0830
             */
            timeSlice?: string;
            /**
             * @description People, on an ordinary day.
             * @example 1240
             */
            value?: number;
        };
        /**
         * Train loading
         * @description How full trains are on one line and direction in a quarter of an hour.
         */
        TrainLoading: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Name of the line.
             * @example Victoria
             */
            line?: string;
            /**
             * @description Direction of the line, for instance `Southbound`.
             * @example Southbound
             */
            lineDirection?: string;
            /**
             * @description Direction that the platform shows, shortened.
             * @example SB
             */
            platformDirection?: string;
            /**
             * @description `inbound` or `outbound`.
             * @example inbound
             */
            direction?: "inbound" | "outbound" | (string & {});
            /** @description NaPTAN id of the next station. */
            naptanTo?: components["schemas"]["StopPointId"];
            /**
             * @description The quarter of an hour, `HHmm-HHmm` on London's clock.
             * @example 0815-0830
             */
            timeSlice?: string;
            /**
             * @description From 1, very quiet, to 6, exceptionally busy.
             * @example 4
             */
            value?: number;
        };
        /**
         * Line group
         * @description Lines that call at one stop of a station.
         */
        LineGroup: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Stop where the lines call. Absent when it is the stop itself. */
            naptanIdReference?: components["schemas"]["StopPointId"];
            /** @description Station or group of stops that the lines serve here. */
            stationAtcoCode?: components["schemas"]["StopPointId"];
            /** @description Line ids. */
            lineIdentifier: components["schemas"]["LineId"][];
        };
        /**
         * Line mode group
         * @description Lines of one mode at a stop.
         */
        LineModeGroup: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Mode id.
             * @example tube
             * @example bus
             */
            modeName: string;
            /** @description Line ids. */
            lineIdentifier: components["schemas"]["LineId"][];
        };
        /**
         * Additional property
         * @description One fact about a place, as a key and a value. The value is always text, numbers and booleans too.
         */
        AdditionalProperty: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Groups keys, for instance `Description`, `Facility`, `Address`, `Accessibility`, `Opening Time` or `Direction`.
             * @example Description
             */
            category?: string;
            /**
             * @description What the value says, for instance `NbBikes`, `Zone`, `WiFi` or `Towards`. New keys appear without notice.
             * @example NbBikes
             */
            key: string;
            /**
             * @description The system of the owner that the fact comes from.
             * @example BikePoints
             */
            sourceSystemKey?: string;
            /**
             * @description The value as text, such as `12`, `true` or `Moorgate`. It may be empty.
             * @example 12
             */
            value: string;
            /** @description When the fact last changed. */
            modified?: components["schemas"]["TflDateTime"];
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
         * Line status
         * @description One state a line is in. A line may have several at once.
         */
        LineStatus: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Always 0.
             * @example 0
             */
            id?: number;
            /** @description Id of the line. Absent when service is good. */
            lineId?: components["schemas"]["LineId"];
            statusSeverity: components["schemas"]["SeverityLevel"];
            /**
             * @description The state in the words of this mode.
             * @example Good Service
             * @example Minor Delays
             */
            statusSeverityDescription: string;
            /** @description Why, in a sentence or more for travellers. Absent when service is good. */
            reason?: string;
            /** @description When the state was made. The owner has never filled it. */
            created?: components["schemas"]["SentinelDateTime"];
            /** @description When the state last changed. Mostly absent. */
            modified?: components["schemas"]["TflDateTime"];
            /** @description When the state holds. Empty when service is good. */
            validityPeriods: components["schemas"]["ValidityPeriod"][];
            disruption?: components["schemas"]["Disruption"];
        };
        /**
         * Date and time, or nothing
         * @description Instant in UTC, where the owner has one. The first moment of the year 1, with or without `Z`, stands for none.
         * @example 0001-01-01T00:00:00
         * @example 2026-11-23T08:15:00Z
         */
        SentinelDateTime: string;
        /**
         * Validity period
         * @description From when until when a state holds.
         */
        ValidityPeriod: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Start of the period. */
            fromDate: components["schemas"]["TflDateTime"];
            /** @description End of the period. */
            toDate: components["schemas"]["TflDateTime"];
            /**
             * @description Follows the category more than the clock: compare the dates yourself.
             * @example true
             */
            isNow: boolean;
        };
        /**
         * Matched route
         * @description One route of a line, from its first stop to its last.
         */
        MatchedRoute: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description The owner's code of the route. Mostly absent. */
            routeCode?: string;
            /**
             * @description First and last stop, as text.
             * @example Brixton Underground Station - Walthamstow Central Underground Station
             */
            name: string;
            /**
             * @description Direction of the line.
             * @example outbound
             */
            direction: "inbound" | "outbound" | (string & {});
            /**
             * @description Name of the first stop.
             * @example Brixton Underground Station
             */
            originationName?: string;
            /**
             * @description Name of the last stop.
             * @example Walthamstow Central Underground Station
             */
            destinationName?: string;
            /** @description NaPTAN id of the first stop. */
            originator: components["schemas"]["StopPointId"];
            /** @description NaPTAN id of the last stop. */
            destination: components["schemas"]["StopPointId"];
            /**
             * @description Service that the route belongs to.
             * @example Regular
             */
            serviceType: "Regular" | "Night" | (string & {});
            /** @description Until when the timetable with this route holds. */
            validTo?: components["schemas"]["TflDateTime"];
            /** @description From when the timetable with this route holds. */
            validFrom?: components["schemas"]["TflDateTime"];
        };
        /**
         * Line service type
         * @description A kind of service that a line has.
         */
        LineServiceType: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Kind of service.
             * @example Regular
             */
            name: "Regular" | "Night" | (string & {});
            /**
             * @description Path of the routes of this service, relative to the host.
             * @example /Line/Route?ids=Victoria&serviceTypes=Regular
             */
            uri?: string;
        };
        /**
         * TfL error
         * @description How the owner itself reports an error.
         */
        TflError: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description When it happened. */
            timestampUtc?: components["schemas"]["TflDateTime"];
            /**
             * @description The owner's name for the kind of error.
             * @example EntityNotFoundException
             */
            exceptionType?: "EntityNotFoundException" | "ApiArgumentException" | "InvalidOperationException" | (string & {});
            /**
             * @description The HTTP status of the answer.
             * @example 404
             */
            httpStatusCode: number;
            /**
             * @description The HTTP status as one word.
             * @example NotFound
             */
            httpStatus?: string;
            /**
             * @description The path and query that were asked.
             * @example /Line/jubillee/Status
             */
            relativeUri?: string;
            /**
             * @description What went wrong, in English.
             * @example The following line id is not recognised: jubillee
             */
            message: string;
        };
        /**
         * Mode name
         * @description A mode of transport to ask for.
         * @enum {string}
         */
        ModeName: "bus" | "cable-car" | "coach" | "cycle" | "cycle-hire" | "dlr" | "elizabeth-line" | "interchange-keep-sitting" | "interchange-secure" | "national-rail" | "overground" | "replacement-bus" | "river-bus" | "river-tour" | "taxi" | "tram" | "tube" | "walking";
        /**
         * Service type
         * @description Daytime or night service.
         * @enum {string}
         */
        ServiceType: "Regular" | "Night";
        /**
         * Route sequence
         * @description The stops of a line in order, branch by branch, with its path on the map.
         */
        RouteSequence: {
            $type?: components["schemas"]["TypeMarker"];
            lineId: components["schemas"]["LineId"];
            /**
             * @description Name of the line.
             * @example Victoria
             */
            lineName: string;
            /**
             * @description Direction that was asked for.
             * @example outbound
             */
            direction: "inbound" | "outbound" | "all" | (string & {});
            /**
             * @description Whether the line has one direction only.
             * @example false
             */
            isOutboundOnly: boolean;
            /**
             * @description Mode of the line.
             * @example tube
             */
            mode: string;
            /** @description Paths on the map. Each is text in JSON that holds lists of `[longitude, latitude]` pairs, longitude first. */
            lineStrings: string[];
            /** @description Every station or stop of the line, once. */
            stations: components["schemas"]["MatchedStop"][];
            /** @description Branches, each with its stops in order. */
            stopPointSequences: components["schemas"]["StopPointSequence"][];
            /** @description Whole routes from end to end, as stop ids. */
            orderedLineRoutes: components["schemas"]["OrderedRoute"][];
        };
        /**
         * Matched stop
         * @description A stop in short, as route sequences, timetables and searches give it.
         */
        MatchedStop: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop.
             * @example Vauxhall Underground Station
             */
            name: string;
            /**
             * @description Path of the stop, relative to the host.
             * @example /StopPoint/940GZZLUVXL
             */
            url?: string;
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
            /**
             * @description The owner's number of the route.
             * @example 742
             */
            routeId?: number;
            /** @description Id of the group or station that the stop belongs to. */
            parentId?: components["schemas"]["StopPointId"];
            /** @description Id of the station. */
            stationId?: components["schemas"]["StopPointId"];
            /**
             * @description Id of the stop in the journey planner.
             * @example 1000247
             */
            icsId?: string;
            /** @description Id of the largest group it belongs to, such as a hub. */
            topMostParentId?: components["schemas"]["StopPointId"];
            /**
             * @description Direction of the line here.
             * @example outbound
             */
            direction?: "inbound" | "outbound" | (string & {});
            /**
             * @description Where buses from here go, as the stop shows it.
             * @example Oval or Stockwell
             */
            towards?: string;
            /** @description Modes that call here. */
            modes?: string[];
            /**
             * @description NaPTAN type of the stop.
             * @example NaptanMetroStation
             */
            stopType?: string;
            /**
             * @description Letter on a bus stop.
             * @example K
             */
            stopLetter?: string;
            /**
             * @description Fare zone. A stop in two zones has both, such as `2+3`.
             * @example 1+2
             * @example 3
             */
            zone?: string;
            /** @description How accessible the stop is. */
            accessibilitySummary?: string;
            /** @description Whether a disruption touches the stop. Absent when it does not. */
            hasDisruption?: boolean;
            /** @description Lines that call here. */
            lines?: components["schemas"]["LineReference"][];
            /**
             * @description Whether the stop is in use. Absent when it is not.
             * @example true
             */
            status?: boolean;
        };
        /**
         * Stop point sequence
         * @description One branch of a line, its stops in order, and the branches before and after it.
         */
        StopPointSequence: {
            $type?: components["schemas"]["TypeMarker"];
            lineId: components["schemas"]["LineId"];
            /**
             * @description Name of the line.
             * @example Victoria
             */
            lineName: string;
            /**
             * @description Direction of the branch.
             * @example outbound
             */
            direction: "inbound" | "outbound" | (string & {});
            /**
             * @description Number of the branch, from 0, within this answer.
             * @example 0
             */
            branchId: number;
            /** @description Branches that follow. */
            nextBranchIds: number[];
            /** @description Branches that come before. */
            prevBranchIds: number[];
            /** @description Stops of the branch, in order. The name is singular, the value a list. */
            stopPoint: components["schemas"]["MatchedStop"][];
            /**
             * @description Service that the branch belongs to.
             * @example Regular
             */
            serviceType: "Regular" | "Night" | (string & {});
        };
        /**
         * Ordered route
         * @description A whole route as the ids of its stops.
         */
        OrderedRoute: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description First and last stop, joined by the HTML entity `&harr;`.
             * @example Brixton  &harr;  Walthamstow Central
             */
            name: string;
            /** @description NaPTAN ids of the stops, in order. */
            naptanIds: components["schemas"]["StopPointId"][];
            /**
             * @description Service that the route belongs to.
             * @example Regular
             */
            serviceType: "Regular" | "Night" | (string & {});
        };
        /**
         * Route search response
         * @description Lines and routes whose name matches some text.
         */
        RouteSearchResponse: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The text that was searched for.
             * @example 24
             */
            input: string;
            /** @description What matched. Empty when nothing did. */
            searchMatches: components["schemas"]["RouteSearchMatch"][];
        };
        /**
         * Route search match
         * @description One line that matches.
         */
        RouteSearchMatch: {
            $type?: components["schemas"]["TypeMarker"];
            lineId: components["schemas"]["LineId"];
            /**
             * @description Mode of the line.
             * @example bus
             */
            mode: string;
            /**
             * @description Name of the line.
             * @example 24
             */
            lineName: string;
            /** @description Where the line goes. */
            lineRouteSection: components["schemas"]["LineRouteSection"][];
            /** @description Routes whose name matched. Mostly empty. */
            matchedRouteSections: components["schemas"]["MatchedRouteSection"][];
            /** @description Stops whose name matched. Mostly empty. */
            matchedStops: components["schemas"]["MatchedStop"][];
            /** @description Id of the match. Mostly absent; use `lineId`. */
            id?: string;
            /** @description Path of the match. Mostly absent. */
            url?: string;
            /** @description Name of the match. Mostly absent; use `lineName`. */
            name?: string;
            /**
             * @description Without meaning for a line. It is 0 or absent.
             * @example 0
             */
            lat?: components["schemas"]["Latitude"];
            /**
             * @description Without meaning for a line. It is 0 or absent.
             * @example 0
             */
            lon?: components["schemas"]["Longitude"];
        };
        /**
         * Line route section
         * @description One route of a line, by the names of its ends.
         */
        LineRouteSection: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The owner's number of the route.
             * @example 1016
             */
            routeId?: number;
            /**
             * @description Direction of the line.
             * @example Outbound
             */
            direction?: "inbound" | "outbound" | "Inbound" | "Outbound" | (string & {});
            /**
             * @description Where it goes.
             * @example Pimlico
             */
            destination?: string;
            /**
             * @description Name of the first stop.
             * @example Royal Free Hospital
             */
            fromStation?: string;
            /**
             * @description Name of the last stop.
             * @example Grosvenor Road
             */
            toStation?: string;
            /**
             * @description Service that the route belongs to.
             * @example Regular
             */
            serviceType?: "Regular" | "Night" | (string & {});
            /**
             * @description What the vehicle shows at its front.
             * @example Pimlico, Grosvenor Road
             */
            vehicleDestinationText?: string;
        };
        /**
         * Matched route section
         * @description A route that matched, by its number.
         */
        MatchedRouteSection: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description The owner's number of the route. */
            id?: number;
        };
        /**
         * Stop point
         * @description A place where people board or leave: a bus stop, a platform, a station, a pier, or a hub that groups several of them. Stops nest: a hub holds stations, a station holds platforms and entrances, a pair of bus stops holds its poles.
         */
        StopPoint: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Id of the stop, the same value as `naptanId`. It is what every other stop operation takes. */
            id: components["schemas"]["StopPointId"];
            /** @description National (NaPTAN) id. `490…` is a bus stop, `940G…` a metro or tram station, `910G…` a rail station, `930G…` a pier, `490G…` a group of bus stops; `HUB…` is the owner's own id for an interchange. */
            naptanId: components["schemas"]["StopPointId"];
            /**
             * @description Name as travellers know it.
             * @example Oxford Circus Underground Station
             * @example King's Cross Station
             */
            commonName: string;
            /**
             * @description Kind of place; `StopPoint` here.
             * @example StopPoint
             */
            placeType: string;
            /** @description Kind of stop. Absent where a stop is only mentioned, for example inside a disruption. */
            stopType?: components["schemas"]["StopKind"];
            /** @description Modes that serve the stop; empty for entrances. */
            modes: string[];
            /** @description Lines that serve the stop; empty for entrances and where lines were not asked for. */
            lines: components["schemas"]["LineReference"][];
            /** @description Lines by the stop within the station where they call. */
            lineGroup: components["schemas"]["LineGroup"][];
            /** @description Lines by mode. */
            lineModeGroups: components["schemas"]["LineModeGroup"][];
            /** @description Degrees, WGS84. It is 0 where a stop is only mentioned inside something else. */
            lat: components["schemas"]["Latitude"];
            /** @description Degrees, WGS84. It is 0 where a stop is only mentioned inside something else. */
            lon: components["schemas"]["Longitude"];
            /**
             * @description Metres from the point that was searched around; only in geographical searches.
             * @example 184.2
             */
            distance?: number;
            /**
             * @description Where exactly at the place.
             * @example Stop E
             * @example Platform 2
             * @example opp
             */
            indicator?: string;
            /**
             * @description Letter or arrow on the pole of a bus stop.
             * @example E
             * @example RG
             * @example ->N
             */
            stopLetter?: string;
            /**
             * @description Name of the platform. Often empty.
             * @example Platform 4
             */
            platformName?: string;
            /**
             * @description Id in the journey planner, which accepts it as `from` and `to`.
             * @example 1000173
             * @example 1000129
             */
            icsCode?: string;
            smsCode?: components["schemas"]["SmsCode"];
            /** @description Id of the station or stop group that this stop belongs to. */
            stationNaptan?: components["schemas"]["StopPointId"];
            /** @description Id of the interchange that this stop belongs to. */
            hubNaptanCode?: components["schemas"]["HubId"];
            /** @description Id of the single platform or pole. */
            individualStopId?: components["schemas"]["StopPointId"];
            /** @description Longer name where one is kept. */
            fullName?: string;
            /** @description Mode as NaPTAN has it. */
            naptanMode?: string;
            /** @description How accessible the stop is in words. */
            accessibilitySummary?: string;
            /** @description True while the stop is in use. */
            status?: boolean;
            /**
             * @description Path of this stop in the API.
             * @example /StopPoint/940GZZLUOXC
             */
            url?: string;
            /** @description Facts by category and key such as zone, Wi-Fi, lifts or the direction a bus stop faces. Values are text. */
            additionalProperties: components["schemas"]["AdditionalProperty"][];
            /** @description Stops inside this one, full stop points and not bare places. */
            children: components["schemas"]["StopPoint"][];
            /** @description Paths of the children where they are not nested. */
            childrenUrls?: string[];
        };
        /**
         * Stop kind
         * @description Kind of stop in the words of NaPTAN, plus the owner's `TransportInterchange` for a hub.
         * @example NaptanMetroStation
         * @example NaptanPublicBusCoachTram
         */
        StopKind: "CarPickupSetDownArea" | "NaptanAirAccessArea" | "NaptanAirEntrance" | "NaptanAirportBuilding" | "NaptanBusCoachStation" | "NaptanBusWayPoint" | "NaptanCoachAccessArea" | "NaptanCoachBay" | "NaptanCoachEntrance" | "NaptanCoachServiceCoverage" | "NaptanCoachVariableBay" | "NaptanFerryAccessArea" | "NaptanFerryBerth" | "NaptanFerryEntrance" | "NaptanFerryPort" | "NaptanFlexibleZone" | "NaptanHailAndRideSection" | "NaptanLiftCableCarAccessArea" | "NaptanLiftCableCarEntrance" | "NaptanLiftCableCarStop" | "NaptanLiftCableCarStopArea" | "NaptanMarkedPoint" | "NaptanMetroAccessArea" | "NaptanMetroEntrance" | "NaptanMetroPlatform" | "NaptanMetroStation" | "NaptanOnstreetBusCoachStopCluster" | "NaptanOnstreetBusCoachStopPair" | "NaptanPrivateBusCoachTram" | "NaptanPublicBusCoachTram" | "NaptanRailAccessArea" | "NaptanRailEntrance" | "NaptanRailPlatform" | "NaptanRailStation" | "NaptanSharedTaxi" | "NaptanTaxiRank" | "NaptanUnmarkedPoint" | "TransportInterchange" | (string & {});
        /**
         * Timetable response
         * @description Departures of a line from a stop, or a choice of directions when the stop alone does not settle it.
         */
        TimetableResponse: {
            $type?: components["schemas"]["TypeMarker"];
            lineId?: components["schemas"]["LineId"];
            /**
             * @description Name of the line.
             * @example Victoria
             */
            lineName?: string;
            /**
             * @description Direction of the departures.
             * @example outbound
             */
            direction?: "inbound" | "outbound" | (string & {});
            /** @description Address of the printed timetable, for lines that have one. */
            pdfUrl?: string;
            /** @description Stations that the departures go to. */
            stations?: components["schemas"]["MatchedStop"][];
            /** @description Stops that the departures go to. */
            stops?: components["schemas"]["MatchedStop"][];
            timetable?: components["schemas"]["Timetable"];
            disambiguation?: components["schemas"]["TimetableDisambiguation"];
            /** @description Why there is no timetable, when there is none. */
            statusErrorMessage?: string;
        };
        /**
         * Timetable
         * @description Departures from one stop, by route.
         */
        Timetable: {
            $type?: components["schemas"]["TypeMarker"];
            departureStopId: components["schemas"]["StopPointId"];
            /** @description Routes from the stop. */
            routes: components["schemas"]["TimetableRoute"][];
        };
        /**
         * Timetable route
         * @description Departures on one route, and how long each kind of trip takes.
         */
        TimetableRoute: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Kinds of trip. A departure names its own by `intervalId`, the position in this list. */
            stationIntervals: components["schemas"]["StationInterval"][];
            /** @description Departures, by kind of day. */
            schedules: components["schemas"]["Schedule"][];
        };
        /**
         * Station interval
         * @description One kind of trip, with the stops it calls at.
         */
        StationInterval: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Number of the kind of trip, as text.
             * @example 0
             */
            id: string;
            /** @description The stops after the first, in order. */
            intervals: components["schemas"]["Interval"][];
        };
        /**
         * Interval
         * @description A stop on a trip and the time it takes to get there.
         */
        Interval: {
            $type?: components["schemas"]["TypeMarker"];
            stopId: components["schemas"]["StopPointId"];
            /**
             * @description Minutes since departure from the first stop.
             * @example 2
             */
            timeToArrival: number;
        };
        /**
         * Schedule
         * @description Departures on one kind of day.
         */
        Schedule: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The kind of day, in words that differ between lines.
             * @example Monday - Friday
             * @example Saturdays and Public Holidays
             */
            name: string;
            /** @description Every departure, in order. For a line that runs by frequency it may hold only the first and last. */
            knownJourneys: components["schemas"]["KnownJourney"][];
            /** @description First departure of the day. */
            firstJourney?: components["schemas"]["KnownJourney"];
            /** @description Last departure of the day. */
            lastJourney?: components["schemas"]["KnownJourney"];
            /** @description Parts of the day with their frequency. */
            periods?: components["schemas"]["Period"][];
        };
        /**
         * Known journey
         * @description One departure.
         */
        KnownJourney: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Hour on London's clock. After midnight it goes on with 24 and 25, so that the night stays with its day.
             * @example 8
             * @example 24
             */
            hour: string;
            /**
             * @description Minute of the hour, with or without a leading 0.
             * @example 5
             * @example 42
             */
            minute: string;
            /**
             * @description Which of `stationIntervals` the trip follows.
             * @example 0
             */
            intervalId: number;
        };
        /**
         * Period
         * @description A part of the day and how often the service runs in it.
         */
        Period: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Unit of the frequency.
             * @example FrequencyMinutes
             */
            type: "Normal" | "FrequencyHours" | "FrequencyMinutes" | "Unknown" | (string & {});
            /** @description Start of the period. */
            fromTime?: components["schemas"]["ClockTime"];
            /** @description End of the period. */
            toTime?: components["schemas"]["ClockTime"];
            frequency?: components["schemas"]["ServiceFrequency"];
        };
        /**
         * Clock time
         * @description A time of day on London's clock.
         */
        ClockTime: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Hour, beyond 23 for the night after.
             * @example 7
             */
            hour: string;
            /**
             * @description Minute of the hour.
             * @example 30
             */
            minute: string;
        };
        /**
         * Service frequency
         * @description How often a service runs, in the unit that the period names.
         */
        ServiceFrequency: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Shortest gap.
             * @example 2
             */
            lowestFrequency?: number;
            /**
             * @description Longest gap.
             * @example 4
             */
            highestFrequency?: number;
        };
        /**
         * Timetable disambiguation
         * @description Directions to choose from, given in place of a timetable.
         */
        TimetableDisambiguation: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description One for each direction. */
            disambiguationOptions: components["schemas"]["TimetableOption"][];
        };
        /**
         * Timetable option
         * @description One direction to choose.
         */
        TimetableOption: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Where it goes.
             * @example Towards Walthamstow Central Underground Station
             */
            description: string;
            /**
             * @description Path to ask next, relative to the host.
             * @example /Line/victoria/Timetable/940GZZLUVXL/to/940GZZLUWWL
             */
            uri: string;
        };
        /**
         * Prediction
         * @description One vehicle expected at one stop.
         */
        Prediction: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of this prediction. It stays while the vehicle approaches this stop, and may be negative.
             * @example -1140228212
             */
            id: string;
            /**
             * @description 1 when the prediction is new or changed, 2 when it is withdrawn.
             * @example 1
             */
            operationType?: number;
            vehicleId?: components["schemas"]["VehicleId"];
            /** @description NaPTAN id of the stop or station. For some Overground stations it is a hub id. */
            naptanId: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop or station.
             * @example King's Cross St. Pancras Underground Station
             */
            stationName: string;
            lineId: components["schemas"]["LineId"];
            /**
             * @description Name of the line.
             * @example Victoria
             */
            lineName: string;
            /**
             * @description Platform, or the letter of a bus stop, where there is one. `Platform Unknown` until the platform is known.
             * @example Southbound - Platform 5
             * @example Platform Unknown
             */
            platformName?: string;
            /**
             * @description Direction of the line. It may be absent or empty.
             * @example inbound
             */
            direction?: "inbound" | "outbound" | (string & {});
            /**
             * @description Compass bearing of a bus in degrees, clockwise from north. Trains have none.
             * @example 113
             * @example
             */
            bearing?: string;
            /**
             * @description Id of the trip, for buses.
             * @example 482
             */
            tripId?: string;
            /**
             * @description Version of the timetable the trip belongs to, for buses.
             * @example 20261114
             */
            baseVersion?: string;
            /** @description NaPTAN id of the last stop. Buses have none. */
            destinationNaptanId?: components["schemas"]["StopPointId"];
            /**
             * @description Name of the last stop. Absent when the train has not yet been given one.
             * @example Brixton Underground Station
             */
            destinationName?: string;
            /** @description When the prediction was made. */
            timestamp: components["schemas"]["UtcDateTime"];
            /**
             * @description Seconds until arrival, counted from `timestamp`. It is not counted down for you.
             * @example 102
             */
            timeToStation: number;
            /**
             * @description Where the train is, in words. Empty for buses.
             * @example Approaching Warren Street
             */
            currentLocation?: string;
            /**
             * @description Where it is going, as shown to travellers, where that is known.
             * @example Brixton
             * @example null
             */
            towards?: string;
            /** @description When it should arrive. */
            expectedArrival: components["schemas"]["UtcDateTime"];
            /** @description When to forget this prediction unless a newer one came. It may lie before `expectedArrival`. */
            timeToLive?: components["schemas"]["UtcDateTime"];
            /**
             * @description Mode of the line.
             * @example tube
             * @example bus
             */
            modeName: string;
            timing?: components["schemas"]["PredictionTiming"];
        };
        /**
         * Vehicle id
         * @description Registration of a bus, or set number of a train, unique within its line at one time. On shared track one train appears under two lines.
         * @example LTZ1042
         * @example 224
         */
        VehicleId: Brand<string, "VehicleId">;
        /**
         * UTC date and time
         * Format: date-time
         * @description Instant in UTC, ending in `Z`, with up to seven decimals of a second.
         * @example 2026-11-23T08:15:00Z
         * @example 2026-11-23T08:14:32.6165252Z
         */
        UtcDateTime: string;
        /**
         * Prediction timing
         * @description The path of a prediction through the owner's systems. For measuring delay only.
         */
        PredictionTiming: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Difference of clocks, `[-]hh:mm:ss` with decimals.
             * @example -00:00:32.7147028
             */
            countdownServerAdjustment?: string;
            /** @description When the source made it. */
            source?: components["schemas"]["SentinelDateTime"];
            /** @description When it was stored. */
            insert?: components["schemas"]["SentinelDateTime"];
            /** @description When it was read from the store. */
            read?: components["schemas"]["TflDateTime"];
            /** @description When it was sent out. */
            sent?: components["schemas"]["TflDateTime"];
            /** @description When the API received it. */
            received?: components["schemas"]["SentinelDateTime"];
        };
        /**
         * Active service type
         * @description Which service a mode runs at this moment.
         */
        ActiveServiceType: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of the mode.
             * @example tube
             */
            mode: string;
            /**
             * @description Service that runs now.
             * @example Regular
             */
            serviceType: "Regular" | "Night" | (string & {});
        };
        /**
         * Bike point
         * @description A docking station of the cycle hire scheme. Its live figures are texts in `additionalProperties` under the keys `NbBikes`, `NbStandardBikes`, `NbEBikes`, `NbEmptyDocks` and `NbDocks`. Docks that are neither full nor empty are out of order.
         */
        BikePoint: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["BikePointId"];
            /**
             * @description Path of the docking station as a place, relative to the host.
             * @example /Place/BikePoints_14
             */
            url: string;
            /**
             * @description Street and neighbourhood, with a comma between and now and then a stray space.
             * @example Belgrove Street , King's Cross
             */
            commonName: string;
            /**
             * @description Metres from the point that was asked for. Only in searches around a point.
             * @example 212.4
             */
            distance?: number;
            /**
             * @description Always `BikePoint`.
             * @example BikePoint
             */
            placeType: "BikePoint" | (string & {});
            /** @description Figures and facts, each a key and a text. Besides the counts there are `TerminalName`, `Installed`, `Locked`, `Temporary`, and `InstallDate` and `RemovalDate` as milliseconds since 1970. Empty in the answers of a search. */
            additionalProperties: components["schemas"]["AdditionalProperty"][];
            /** @description Always empty. */
            children?: components["schemas"]["Place"][];
            /** @description Always empty. */
            childrenUrls?: string[];
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
        };
        /**
         * Bike point id
         * @description Id of a docking station of the cycle hire scheme, `BikePoints_` and a number.
         * @example BikePoints_14
         */
        BikePointId: Brand<string, "BikePointId">;
        /**
         * Place
         * @description A point on the map with a name, facts about it, and perhaps smaller places within it. Where it only stands for something else, its coordinates are 0 and most fields are missing.
         */
        Place: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Id of the place, unique among all kinds of place. An address in a journey has none. */
            id?: components["schemas"]["PlaceId"];
            /**
             * @description Path of the place within this API, relative to its host.
             * @example /Place/BikePoints_14
             */
            url?: string;
            /**
             * @description The name people know it by.
             * @example Belgrove Street, King's Cross
             */
            commonName: string;
            /**
             * @description Metres from the point that was asked for. Only in searches around a point.
             * @example 212.4
             */
            distance?: number;
            /**
             * @description What kind of place it is.
             * @example BikePoint
             */
            placeType?: "StopPoint" | "BikePoint" | "CarPark" | "TaxiRank" | "ChargeStation" | "ChargeConnector" | "JamCam" | "CyclePark" | "CoachBay" | "CoachPark" | "OysterTicketShop" | "VariableMessageSign" | (string & {});
            /** @description Facts about the place, live ones included. */
            additionalProperties?: components["schemas"]["AdditionalProperty"][];
            /** @description Smaller places within this one, to any depth. Those of a station are stop points with fields of their own. */
            children?: components["schemas"]["Place"][];
            /** @description Paths of the places within this one, given instead of the places themselves. */
            childrenUrls?: string[];
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
        };
        /**
         * Place id
         * @description Id of a place of any kind: the source system, an underscore and the source's own id. The system is not always named as the kind of place is: cycle docks are `BikePoints_…`, speed cameras `LscpCams_…`, charge connectors `EsbChargePoint_…` or `ChargeMasterChargePoint_…`.
         * @example JamCams_00001.04502
         * @example CarParks_800491
         * @example BikePoints_14
         */
        PlaceId: Brand<string, "PlaceId">;
        /**
         * Itinerary result
         * @description Journeys from one place to another, as the planner found them.
         */
        ItineraryResult: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Journeys in the planner's own order, which is not by duration. */
            journeys: components["schemas"]["Journey"][];
            /** @description Lines that the journeys use, with how they run now. */
            lines: components["schemas"]["Line"][];
            cycleHireDockingStationData?: components["schemas"]["CycleHireDocking"];
            /** @description Notices about stops on the way. */
            stopMessages: string[];
            /**
             * @description Minutes for which the answer may be shown before it should be asked again.
             * @example 5
             */
            recommendedMaxAgeMinutes: number;
            searchCriteria: components["schemas"]["SearchCriteria"];
            journeyVector: components["schemas"]["JourneyVector"];
        };
        /**
         * Journey
         * @description One way to get there, as a chain of legs.
         */
        Journey: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description When to set off. */
            startDateTime: components["schemas"]["LocalDateTime"];
            /**
             * @description Minutes from door to door, waiting included.
             * @example 27
             */
            duration: number;
            /** @description When you arrive. */
            arrivalDateTime: components["schemas"]["LocalDateTime"];
            /** @description The planner's own label for how it searched. */
            description?: string;
            /** @description True when the fastest lines were left out on purpose to find this journey. */
            alternativeRoute?: boolean;
            /** @description Legs in travel order. Walks are legs too. */
            legs: components["schemas"]["Leg"][];
            fare?: components["schemas"]["JourneyFare"];
        };
        /**
         * Local date and time
         * @description Date and time on the city's own clock, summer time included, without an offset. `new Date()` would read it as the reader's own zone.
         * @example 2026-11-23T08:15:00
         */
        LocalDateTime: string;
        /**
         * Leg
         * @description One stretch of a journey, ridden, walked or cycled without a change.
         */
        Leg: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Minutes on this leg.
             * @example 9
             */
            duration: number;
            /** @description Pace that was reckoned with, for cycling. */
            speed?: string;
            instruction: components["schemas"]["Instruction"];
            /** @description Stairs, escalators, lifts and the like on the way. */
            obstacles: components["schemas"]["Obstacle"][];
            /** @description Start of the leg. */
            departureTime: components["schemas"]["LocalDateTime"];
            /** @description End of the leg. */
            arrivalTime: components["schemas"]["LocalDateTime"];
            departurePoint: components["schemas"]["JourneyPoint"];
            arrivalPoint: components["schemas"]["JourneyPoint"];
            path: components["schemas"]["LegPath"];
            /** @description Lines that cover this leg. A walk has one with an empty name. */
            routeOptions: components["schemas"]["RouteOption"][];
            /** @description Mode of the leg, such as `tube`, `bus`, `walking` or `cycle-hire`. */
            mode: components["schemas"]["Identifier"];
            /** @description Notices about the line and the stops of this leg. */
            disruptions: components["schemas"]["Disruption"][];
            /** @description Works that will touch this leg. */
            plannedWorks: components["schemas"]["PlannedWork"][];
            /**
             * @description Metres. Only for legs on foot or by bicycle.
             * @example 420
             */
            distance?: number;
            /** @description Whether a notice concerns the leg. It may be mere information. */
            isDisrupted: boolean;
            /** @description Whether the leg begins and ends at set places. */
            hasFixedLocations: boolean;
            /** @description Start of the leg in the timetable. */
            scheduledDepartureTime?: components["schemas"]["LocalDateTime"];
            /** @description End of the leg in the timetable. */
            scheduledArrivalTime?: components["schemas"]["LocalDateTime"];
            /**
             * @description Minutes it takes to change.
             * @example 2
             */
            interChangeDuration?: string;
            /**
             * @description Where the change happens in relation to the leg.
             * @example AFTER
             */
            interChangePosition?: "BEFORE" | "AFTER" | "IDEST" | (string & {});
        };
        /**
         * Instruction
         * @description What to do on a leg, in words.
         */
        Instruction: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description In short.
             * @example Victoria line to King's Cross St. Pancras
             */
            summary: string;
            /**
             * @description In full.
             * @example Victoria line towards Walthamstow Central
             */
            detailed: string;
            /** @description Turn by turn, for legs on foot or by bicycle. Empty otherwise. */
            steps: components["schemas"]["InstructionStep"][];
        };
        /**
         * Instruction step
         * @description One turn of a walk or a ride.
         */
        InstructionStep: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description What to do, after `descriptionHeading`.
             * @example on to Argyll Street, continue for 120 metres
             */
            description: string;
            /**
             * @description The turn in words.
             * @example Turn left
             */
            descriptionHeading?: string;
            /**
             * @description The turn as a word to switch on.
             * @example LEFT
             */
            turnDirection?: "STRAIGHT" | "LEFT" | "RIGHT" | "SLIGHT_LEFT" | "SLIGHT_RIGHT" | "SHARP_LEFT" | "SHARP_RIGHT" | "UTURN" | (string & {});
            /**
             * @description Street of this step. Empty where it has no name.
             * @example Argyll Street
             */
            streetName?: string;
            /**
             * @description Metres of this step.
             * @example 120
             */
            distance: number;
            /**
             * @description Metres since the start of the leg, this step included.
             * @example 310
             */
            cumulativeDistance: number;
            /**
             * @description Compass bearing, degrees clockwise from north.
             * @example 155
             */
            skyDirection?: number;
            /**
             * @description Compass bearing in words.
             * @example SouthEast
             */
            skyDirectionDescription?: "North" | "NorthEast" | "East" | "SouthEast" | "South" | "SouthWest" | "West" | "NorthWest" | (string & {});
            /**
             * @description Seconds since the start of the leg, this step included.
             * @example 265
             */
            cumulativeTravelTime: number;
            /** @description Seconds of this step. */
            travelTime?: number;
            latitude: components["schemas"]["Latitude"];
            longitude: components["schemas"]["Longitude"];
            pathAttribute?: components["schemas"]["PathAttribute"];
            /**
             * @description Kind of way, for cycling.
             * @example None
             */
            trackType?: "Cycleways" | "CycleSuperHighway" | "CanalTowpath" | "QuietRoad" | "ProvisionForCyclists" | "BusyRoads" | "None" | "PushBike" | "Quietway" | "ShuttleBus" | "Ferry" | "CableCar" | (string & {});
            /** @description Stop that the step passes. */
            atcoCode?: string;
        };
        /**
         * Path attribute
         * @description A fact about a step of the way. Mostly empty.
         */
        PathAttribute: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description What the fact is about. */
            name?: string;
            /** @description The fact. */
            value?: string;
        };
        /**
         * Obstacle
         * @description Something on the way that not everybody can pass.
         */
        Obstacle: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Kind of obstacle.
             * @example STAIRS
             */
            type?: "STAIRS" | "ESCALATOR" | "ELEVATOR" | "LIFT" | "RAMP" | "WALKWAY" | (string & {});
            /**
             * @description Which way it goes.
             * @example UP
             */
            incline?: "UP" | "DOWN" | "LEVEL" | (string & {});
            /**
             * @description Stop where it is, as the planner's own number (`icsCode`).
             * @example 1000173
             */
            stopId?: number;
            /**
             * @description Where it comes in relation to the leg.
             * @example AFTER
             */
            position?: "BEFORE" | "AFTER" | "IDEST" | (string & {});
        };
        /**
         * Journey point
         * @description A place at either end of a leg, or one to choose from. It has some of the fields of a stop point, and an address or a postcode has little more than a name and a position.
         */
        JourneyPoint: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Name of the stop, street or place.
             * @example Oxford Circus Underground Station
             * @example Bank, Bank
             */
            commonName: string;
            /**
             * @description Kind of place. At the ends of a leg it says `StopPoint` for addresses too.
             * @example StopPoint
             * @example PointOfInterest
             */
            placeType: "StopPoint" | "PointOfInterest" | "Address" | "Street" | "Postcode" | "Locality" | (string & {});
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
            /** @description Id of the place. Mostly absent here. */
            id?: string;
            /** @description Stop or station. Absent for places that are no stops. */
            naptanId?: components["schemas"]["StopPointId"];
            /**
             * @description Id in the planner, good as `from` and `to`. Numbers from 99999990 up are invented for one answer.
             * @example 1000173
             */
            icsCode?: string;
            /** @description The single platform or pole. */
            individualStopId?: components["schemas"]["StopPointId"];
            /**
             * @description Platform or stop letter. Often empty.
             * @example
             */
            platformName?: string;
            /**
             * @description Where exactly at the place.
             * @example Stop E
             */
            indicator?: string;
            /**
             * @description Letter on the pole of a bus stop.
             * @example E
             */
            stopLetter?: string;
            stopType?: components["schemas"]["StopKind"];
            /** @description Modes that serve the stop. Only among places to choose from. */
            modes?: string[];
            /** @description Lines that serve the stop. */
            lines?: components["schemas"]["LineReference"][];
            /** @description Lines by the stop within the station where they call. */
            lineGroup?: components["schemas"]["LineGroup"][];
            /** @description Lines by mode. */
            lineModeGroups?: components["schemas"]["LineModeGroup"][];
            smsCode?: components["schemas"]["SmsCode"];
            /** @description Station that the stop belongs to. */
            stationNaptan?: components["schemas"]["StopPointId"];
            /** @description Interchange that the stop belongs to. */
            hubNaptanCode?: components["schemas"]["HubId"];
            /** @description How accessible the stop is in words. */
            accessibilitySummary?: string;
            /** @description Longer name where one is kept. */
            fullName?: string;
            /** @description Mode as NaPTAN has it. */
            naptanMode?: string;
            /** @description True while the stop is in use. */
            status?: boolean;
            /** @description Metres from the place that was asked for. */
            distance?: number;
            /**
             * @description Path of the stop in the API. Empty for places that are no stops.
             * @example /StopPoint/HUBBAN
             */
            url?: string;
            /** @description Facts about the place. Empty here. */
            additionalProperties?: components["schemas"]["AdditionalProperty"][];
            /** @description Places inside this one. */
            children?: components["schemas"]["JourneyPoint"][];
            /** @description Paths of the places inside this one. */
            childrenUrls?: string[];
        };
        /**
         * Leg path
         * @description Where a leg runs.
         */
        LegPath: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Course as JSON text: parse it to get a list of pairs, latitude first. Absent where the planner has none, as on most rail legs out of town.
             * @example [[51.51575,-0.14228],[51.52567,-0.13784],[51.53044,-0.12231]]
             */
            lineString?: string;
            /** @description Stops that are passed, the last one included and the first one not. */
            stopPoints: components["schemas"]["PassedStop"][];
            /** @description Climb and fall, for cycling. Empty otherwise. */
            elevation: components["schemas"]["Elevation"][];
        };
        /**
         * Passed stop
         * @description A stop on the way. At the end of a walk it is a place by name alone, without an id.
         */
        PassedStop: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Stop. Absent for a place that is no stop. */
            id?: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop.
             * @example Warren Street Underground Station
             */
            name: string;
            /**
             * @description Path of the stop in the API.
             * @example /StopPoint/940GZZLUWRR
             */
            uri?: string;
            /** @description Longer name. */
            fullName?: string;
            /**
             * @description What it is.
             * @example StopPoint
             */
            type?: string;
            crowding?: components["schemas"]["Crowding"];
            /**
             * @description Means nothing for a stop.
             * @example Unknown
             */
            routeType?: string;
            /**
             * @description Means nothing for a stop.
             * @example Unknown
             */
            status?: string;
            /** @description Means nothing for a stop. */
            motType?: string;
            /** @description Means nothing for a stop. */
            network?: string;
        };
        /**
         * Elevation
         * @description Height along a short stretch of a cycle ride.
         */
        Elevation: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Metres of the stretch. */
            distance?: number;
            /** @description Latitude of its start. */
            startLat?: components["schemas"]["Latitude"];
            /** @description Longitude of its start. */
            startLon?: components["schemas"]["Longitude"];
            /** @description Latitude of its end. */
            endLat?: components["schemas"]["Latitude"];
            /** @description Longitude of its end. */
            endLon?: components["schemas"]["Longitude"];
            /** @description Height of its start above the sea. */
            startElevation?: number;
            /** @description Metres climbed since the stretch before. */
            heightFromPreviousPoint?: number;
            /** @description Climb by distance, per cent as the owner reckons it. */
            gradient?: number;
        };
        /**
         * Route option
         * @description A line that covers a leg.
         */
        RouteOption: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Id of the route. */
            id?: string;
            /**
             * @description Name of the line. Empty for a walk.
             * @example Victoria
             * @example 73
             */
            name?: string;
            /** @description Ends of the line that vehicles show. */
            directions: string[];
            /**
             * @description Direction of the line. Empty for a walk.
             * @example Outbound
             */
            direction?: "Inbound" | "Outbound" | (string & {});
            /** @description The line. Absent for a walk. */
            lineIdentifier?: components["schemas"]["LineReference"];
        };
        /**
         * Identifier
         * @description A short reference to something else, such as the mode of a leg.
         */
        Identifier: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of the thing.
             * @example tube
             */
            id: string;
            /**
             * @description Its name.
             * @example tube
             */
            name: string;
            /** @description Its path within this API, relative to the host. */
            uri?: string;
            /** @description Its full name, where that differs. */
            fullName?: string;
            /**
             * @description What kind of thing it is.
             * @example Mode
             */
            type?: "Line" | "Mode" | "StopPoint" | "Route" | (string & {});
            crowding?: components["schemas"]["Crowding"];
            /**
             * @description Kind of cycle route, or `Unknown` for all else.
             * @example Unknown
             */
            routeType?: "Unknown" | "All" | "Cycle Superhighways" | "Quietways" | "Cycleways" | "Mini-Hollands" | "Central London Grid" | "Streetspace Route" | (string & {});
            /**
             * @description State of a cycle route, or `Unknown` for all else.
             * @example Unknown
             */
            status?: "Unknown" | "All" | "Open" | "In Progress" | "Planned" | "Planned - Subject to feasibility and consultation." | "Not Open" | (string & {});
            /**
             * @description The journey planner's number for the mode.
             * @example 1
             */
            motType?: string;
            /**
             * @description The journey planner's network.
             * @example tfl
             */
            network?: string;
        };
        /**
         * Planned work
         * @description Works that will touch a leg.
         */
        PlannedWork: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Id of the works. */
            id?: string;
            /** @description The notice for travellers. */
            description?: string;
            /** @description When the notice was made. */
            createdDateTime?: components["schemas"]["TflDateTime"];
            /** @description When the notice last changed. */
            lastUpdateDateTime?: components["schemas"]["TflDateTime"];
        };
        /**
         * Journey fare
         * @description What the journey costs one adult who pays as they go. Absent where the planner cannot tell.
         */
        JourneyFare: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Whole journey in pence. */
            totalCost: components["schemas"]["Pence"];
            /** @description The charges that make up the total. */
            fares: components["schemas"]["Fare"][];
            /** @description What the price depends on. */
            caveats?: components["schemas"]["FareCaveat"][];
        };
        /**
         * Pence
         * @description An amount of money in pence (minor units of GBP, ISO 4217). 1,000 is £10.
         * @example 280
         */
        Pence: number;
        /**
         * Fare
         * @description One charge.
         */
        Fare: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Innermost zone. 0 where zones do not matter.
             * @example 1
             */
            lowZone?: number;
            /**
             * @description Outermost zone. 0 where zones do not matter.
             * @example 2
             */
            highZone?: number;
            /** @description Charge in pence at the time of this journey. */
            cost: components["schemas"]["Pence"];
            /**
             * @description Kind of tariff.
             * @example Standard peak/off peak
             */
            chargeProfileName?: string;
            /** @description True for a further bus within the hour that costs nothing. */
            isHopperFare?: boolean;
            /**
             * @description Which price applies.
             * @example Off Peak
             */
            chargeLevel?: "Peak" | "Off Peak" | (string & {});
            /** @description Charge in pence in the peak. 0 where there is no such difference. */
            peak?: components["schemas"]["Pence"];
            /** @description Charge in pence outside the peak. 0 where there is no such difference. */
            offPeak?: components["schemas"]["Pence"];
            /** @description Where a card is touched. */
            taps?: components["schemas"]["FareTap"][];
        };
        /**
         * Fare tap
         * @description One touch of a card.
         */
        FareTap: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Stop. */
            atcoCode?: components["schemas"]["StopPointId"];
            tapDetails?: components["schemas"]["FareTapDetails"];
        };
        /**
         * Fare tap details
         * @description What the reader would note.
         */
        FareTapDetails: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Mode in the words of the fare system.
             * @example LULandDLR
             */
            modeType?: string;
            /**
             * @description Kind of touch.
             * @example Entry
             */
            validationType?: string;
            /**
             * @description Kind of reader.
             * @example Gate
             */
            hostDeviceType?: string;
            /**
             * @description Bus route.
             * @example 73
             */
            busRouteId?: string;
            /**
             * @description Station in the fare system.
             * @example 669
             */
            nationalLocationCode?: number;
            /** @description When. Unlike the other times of a journey it carries an offset. */
            tapTimestamp?: components["schemas"]["TflDateTime"];
        };
        /**
         * Fare caveat
         * @description Something that the price depends on.
         */
        FareCaveat: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description The caveat. It may hold HTML. */
            text?: string;
            /**
             * @description What it is about.
             * @example generic
             */
            type?: "generic" | "allRailModes" | (string & {});
        };
        /**
         * Cycle hire docking
         * @description Bikes and docks at both ends when a journey uses hire bikes.
         */
        CycleHireDocking: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Bikes at the start.
             * @example 7
             */
            originNumberOfBikes?: number;
            /**
             * @description Bikes at the end.
             * @example 12
             */
            destinationNumberOfBikes?: number;
            /**
             * @description Empty docks at the start.
             * @example 11
             */
            originNumberOfEmptySlots?: number;
            /**
             * @description Empty docks at the end.
             * @example 4
             */
            destinationNumberOfEmptySlots?: number;
            /** @description Docking station at the start. */
            originId?: components["schemas"]["BikePointId"];
            /** @description Docking station at the end. */
            destinationId?: components["schemas"]["BikePointId"];
        };
        /**
         * Search criteria
         * @description The time that was searched for.
         */
        SearchCriteria: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description The time. */
            dateTime: components["schemas"]["LocalDateTime"];
            /**
             * @description Whether it is a departure or an arrival.
             * @example Departing
             */
            dateTimeType: "Arriving" | "Departing" | (string & {});
            timeAdjustments?: components["schemas"]["TimeAdjustments"];
        };
        /**
         * Time adjustments
         * @description Ready requests for earlier and later journeys.
         */
        TimeAdjustments: {
            $type?: components["schemas"]["TypeMarker"];
            earliest?: components["schemas"]["TimeAdjustment"];
            earlier?: components["schemas"]["TimeAdjustment"];
            later?: components["schemas"]["TimeAdjustment"];
            latest?: components["schemas"]["TimeAdjustment"];
        };
        /**
         * Time adjustment
         * @description The same search at another time.
         */
        TimeAdjustment: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Day on London's calendar, `yyyyMMdd`, good as `date`.
             * @example 20261123
             */
            date: string;
            /**
             * @description Time on London's clock, `HHmm`, good as `time`.
             * @example 0815
             */
            time: string;
            /**
             * @description Good as `timeIs`, in lower case here.
             * @example departing
             */
            timeIs: "arriving" | "departing" | (string & {});
            /** @description Path and query of that request, relative to the host. */
            uri: string;
        };
        /**
         * Journey vector
         * @description What was asked for.
         */
        JourneyVector: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Start, as asked or as the planner's own id.
             * @example 1000173
             */
            from: string;
            /**
             * @description End, as asked or as the planner's own id.
             * @example 1000129
             */
            to: string;
            /**
             * @description Place on the way. Empty when there is none.
             * @example
             */
            via?: string;
            /** @description Path and query of the request, relative to the host. */
            uri: string;
        };
        /**
         * Disambiguation result
         * @description The planner knows several places by a name that was given. Let people choose, and ask again with the `parameterValue` of their choice.
         */
        DisambiguationResult: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Places for `from`. */
            fromLocationDisambiguation?: components["schemas"]["JourneyDisambiguation"];
            /** @description Places for `to`. */
            toLocationDisambiguation?: components["schemas"]["JourneyDisambiguation"];
            /** @description Places for `via`. */
            viaLocationDisambiguation?: components["schemas"]["JourneyDisambiguation"];
            /**
             * @description Minutes for which the answer may be kept.
             * @example 1440
             */
            recommendedMaxAgeMinutes: number;
            searchCriteria: components["schemas"]["SearchCriteria"];
            journeyVector: components["schemas"]["JourneyVector"];
        };
        /**
         * Journey disambiguation
         * @description How well one end of the journey was understood.
         */
        JourneyDisambiguation: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description `identified` when the place is certain, `list` when there are several to choose from, `empty` when none was given, `notidentified` when nothing was found.
             * @example list
             */
            matchStatus: "identified" | "list" | "empty" | "notidentified" | (string & {});
            /** @description Places to choose from, likelier ones mostly first. Absent unless `matchStatus` is `list`. */
            disambiguationOptions?: components["schemas"]["JourneyDisambiguationOption"][];
        };
        /**
         * Journey disambiguation option
         * @description One place to choose.
         */
        JourneyDisambiguationOption: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description What to send as `from`, `to` or `via` next time: a planner id or `latitude,longitude`.
             * @example 1000013
             * @example 51.51334,-0.08895
             */
            parameterValue: string;
            /** @description Path and query of the next request with this place in it, relative to the host. */
            uri?: string;
            place: components["schemas"]["JourneyPoint"];
            /**
             * @description From 0 to 1000, the likeliest highest. Places of interest often outrank the station of the same name.
             * @example 1000
             */
            matchQuality?: number;
        };
        /**
         * Stop point category
         * @description A category of additional facts that stops carry, with its keys.
         */
        StopPointCategory: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Name of the category.
             * @example Facility
             * @example Accessibility
             */
            category: string;
            /** @description Keys that occur in the category. */
            availableKeys: string[];
        };
        /**
         * Nearby place type
         * @description Kind of place to ask for around a stop.
         * @enum {string}
         */
        NearbyPlaceType: "AreaForIntensification" | "BikePoint" | "Boroughs" | "Cabwise" | "CarPark" | "CensusOutputAreas" | "CensusSuperOutputAreas" | "CentralActivityZone" | "ChargeConnector" | "ChargeStation" | "CoachBay" | "CoachPark" | "CyclePark" | "JamCam" | "OnStreetMeteredBay" | "OpportunityAreas" | "OtherCoachParking" | "OysterTicketShop" | "RedLightAndSpeedCam" | "RedLightCam" | "SpeedCam" | "TaxiRank" | "VariableMessageSign" | "Wards";
        /**
         * Stop type
         * @description Kind of stop to ask for, as `stopTypes` lists them.
         * @enum {string}
         */
        StopType: "CarPickupSetDownArea" | "NaptanAirAccessArea" | "NaptanAirEntrance" | "NaptanAirportBuilding" | "NaptanBusCoachStation" | "NaptanBusWayPoint" | "NaptanCoachAccessArea" | "NaptanCoachBay" | "NaptanCoachEntrance" | "NaptanCoachServiceCoverage" | "NaptanCoachVariableBay" | "NaptanFerryAccessArea" | "NaptanFerryBerth" | "NaptanFerryEntrance" | "NaptanFerryPort" | "NaptanFlexibleZone" | "NaptanHailAndRideSection" | "NaptanLiftCableCarAccessArea" | "NaptanLiftCableCarEntrance" | "NaptanLiftCableCarStop" | "NaptanLiftCableCarStopArea" | "NaptanMarkedPoint" | "NaptanMetroAccessArea" | "NaptanMetroEntrance" | "NaptanMetroPlatform" | "NaptanMetroStation" | "NaptanOnstreetBusCoachStopCluster" | "NaptanOnstreetBusCoachStopPair" | "NaptanPrivateBusCoachTram" | "NaptanPublicBusCoachTram" | "NaptanRailAccessArea" | "NaptanRailEntrance" | "NaptanRailPlatform" | "NaptanRailStation" | "NaptanSharedTaxi" | "NaptanTaxiRank" | "NaptanUnmarkedPoint" | "TransportInterchange";
        /**
         * Stop service type
         * @description Whether a stop has the day and the night service of one line.
         */
        StopServiceType: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Line.
             * @example Victoria
             */
            lineName: string;
            /** @description One entry for each kind of service that the line has. */
            lineSpecificServiceTypes: components["schemas"]["StopLineService"][];
        };
        /**
         * Stop line service
         * @description One kind of service of a line, and whether it calls at the stop.
         */
        StopLineService: {
            $type?: components["schemas"]["TypeMarker"];
            serviceType: components["schemas"]["LineServiceType"];
            /** @description True when this service calls at the stop. */
            stopServesServiceType: boolean;
        };
        /**
         * Arrival departure
         * @description One train at a station, with planned and expected times. Which times are there depends on the train: one that starts here has no arrival, one that ends here has no departure.
         */
        ArrivalDeparture: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Station. */
            naptanId: components["schemas"]["StopPointId"];
            /**
             * @description Name of the station.
             * @example Highbury & Islington Rail Station
             */
            stationName: string;
            /**
             * @description Platform; the text `Platform Unknown` until it is known.
             * @example Platform 1
             * @example Platform Unknown
             */
            platformName?: string;
            /** @description Last station of the train. */
            destinationNaptanId?: components["schemas"]["StopPointId"];
            /**
             * @description Name of the last station.
             * @example Stratford (London) Rail Station
             */
            destinationName?: string;
            /** @description Line, where the owner says it. */
            lineId?: components["schemas"]["LineId"];
            /**
             * @description Name of the line, where the owner says it.
             * @example Mildmay
             */
            lineName?: string;
            /** @description Train, where the owner says it. */
            vehicleId?: components["schemas"]["VehicleId"];
            /** @description Expected arrival. */
            estimatedTimeOfArrival?: components["schemas"]["TflDateTime"];
            /** @description Arrival in the timetable. */
            scheduledTimeOfArrival?: components["schemas"]["TflDateTime"];
            /** @description Expected departure. */
            estimatedTimeOfDeparture?: components["schemas"]["TflDateTime"];
            /** @description Departure in the timetable. */
            scheduledTimeOfDeparture?: components["schemas"]["TflDateTime"];
            /**
             * @description Time to the arrival as `minutes:seconds`; empty when unknown.
             * @example 4:12
             */
            minutesAndSecondsToArrival?: string;
            /**
             * @description Time to the departure as `minutes:seconds`; empty when unknown.
             * @example 4:42
             */
            minutesAndSecondsToDeparture?: string;
            /**
             * @description Why the train is late or cancelled.
             * @example a signal failure
             */
            cause?: string;
            /**
             * @description State of the departure.
             * @example OnTime
             */
            departureStatus?: "OnTime" | "Delayed" | "Cancelled" | "NotStoppingAtStation" | (string & {});
            timing?: components["schemas"]["PredictionTiming"];
        };
        /**
         * Stop reference
         * @description A stop in short.
         */
        StopReference: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop.
             * @example Warren Street Underground Station
             */
            name: string;
            /**
             * @description Path of the stop within this API, relative to the host.
             * @example /StopPoint/940GZZLUWRR
             */
            uri?: string;
            /** @description Its full name, where that differs. */
            fullName?: string;
            /**
             * @description What kind of thing it is.
             * @example StopPoint
             */
            type?: "Line" | "Mode" | "StopPoint" | "Route" | (string & {});
            crowding?: components["schemas"]["Crowding"];
            /**
             * @description Kind of cycle route, or `Unknown` for all else.
             * @example Unknown
             */
            routeType?: "Unknown" | "All" | "Cycle Superhighways" | "Quietways" | "Cycleways" | "Mini-Hollands" | "Central London Grid" | "Streetspace Route" | (string & {});
            /**
             * @description State of a cycle route, or `Unknown` for all else.
             * @example Unknown
             */
            status?: "Unknown" | "All" | "Open" | "In Progress" | "Planned" | "Planned - Subject to feasibility and consultation." | "Not Open" | (string & {});
        };
        /**
         * Stop point route section
         * @description A stretch of a route that calls at the stop.
         */
        StopPointRouteSection: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Stop. */
            naptanId: components["schemas"]["StopPointId"];
            lineId: components["schemas"]["LineId"];
            /**
             * @description Mode of the line.
             * @example bus
             */
            mode: string;
            /** @description First day of this version of the route. */
            validFrom?: components["schemas"]["TflDateTime"];
            /** @description Last day of this version of the route. */
            validTo?: components["schemas"]["TflDateTime"];
            /**
             * @description Direction of travel.
             * @example outbound
             */
            direction: "inbound" | "outbound" | (string & {});
            /**
             * @description Both ends of the route.
             * @example Oxford Circus - Stoke Newington
             */
            routeSectionName: string;
            /**
             * @description Course of the route as JSON text: parse it to get lists of longitude and latitude pairs.
             * @example [[[-0.141,51.515],[-0.137,51.516]]]
             */
            lineString?: string;
            /** @description True while this version of the route runs. */
            isActive: boolean;
            /**
             * @description Day or night service.
             * @example Regular
             */
            serviceType: "Regular" | "Night" | (string & {});
            /** @description Destination as vehicles show it. */
            vehicleDestinationText?: string;
            /**
             * @description Name of the last stop.
             * @example Stoke Newington Common
             */
            destinationName?: string;
        };
        /**
         * Disrupted point
         * @description A disruption of one stop, for one mode. The same notice comes once for each mode of a station.
         */
        DisruptedPoint: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Disrupted stop. */
            atcoCode: components["schemas"]["StopPointId"];
            /** @description Station that the stop belongs to. */
            stationAtcoCode?: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop.
             * @example Bank Underground Station
             */
            commonName: string;
            /**
             * @description Mode that is affected.
             * @example tube
             */
            mode: string;
            /** @description The notice as the owner words it. May hold line breaks. */
            description: string;
            /**
             * @description Kind of disruption.
             * @example Part Closure
             */
            type: "Closure" | "Part Closure" | "Interchange Message" | "Information" | (string & {});
            /**
             * @description What kind of notice it is.
             * @example PlannedWork
             */
            appearance?: "RealTime" | "PlannedWork" | "Information" | (string & {});
            /** @description Start of the disruption. */
            fromDate: components["schemas"]["TflDateTime"];
            /** @description End of the disruption. */
            toDate: components["schemas"]["TflDateTime"];
            /** @description More about it, for example how to get round it. */
            additionalInformation?: string;
            /** @description Kind of closure in words. */
            closureText?: string;
            /** @description Lines that miss the stop. */
            concernedLines?: components["schemas"]["ConcernedLine"][];
        };
        /**
         * Concerned line
         * @description A line that a disruption of a stop concerns.
         */
        ConcernedLine: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["LineId"];
            /** @description Direction that is affected. */
            direction?: "inbound" | "outbound" | (string & {});
        };
        /**
         * Disrupted point family
         * @description Disruptions of a stop and, nested, of every stop inside it.
         */
        DisruptedPointFamily: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Stop. */
            naptanId: components["schemas"]["StopPointId"];
            /** @description Disruptions of this very stop. */
            disruptions: components["schemas"]["DisruptedPoint"][];
            /** @description The stops inside it. */
            children: components["schemas"]["DisruptedPointFamily"][];
        };
        /**
         * Stop points response
         * @description A page of stops.
         */
        StopPointsResponse: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description Latitude and longitude of the point that was searched around. Absent when the stops were not searched by place. */
            centrePoint?: number[];
            /** @description The stops, nearest first in a geographical search. */
            stopPoints: components["schemas"]["StopPoint"][];
            /**
             * @description Most stops that a page holds; 0 when everything is on one page.
             * @example 1000
             */
            pageSize: number;
            /** @description Number of stops that match, over all pages; 0 where the owner does not count. */
            total: number;
            /** @description Number of this page, from 1; 0 when there are no pages. */
            page: number;
        };
        /**
         * Stop point search response
         * @description Stops whose name, id or SMS code matches a text.
         */
        StopPointSearchResponse: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The text that was searched.
             * @example oxford circus
             */
            query: string;
            /** @description Offset of the first match. */
            from?: number;
            /** @description Number of this page. */
            page?: number;
            /** @description Most matches that a page holds. */
            pageSize?: number;
            /** @description Search index that answered. */
            provider?: string;
            /** @description Number of matches in this answer. */
            total: number;
            /** @description Matches, best first. */
            matches: components["schemas"]["StopPointMatch"][];
            /** @description Score of the best match. */
            maxScore?: number;
        };
        /**
         * Stop point match
         * @description One match of a stop search. Smaller than a stop point; take its `id` to read the whole stop.
         */
        StopPointMatch: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["StopPointId"];
            /**
             * @description Name of the stop.
             * @example Oxford Circus Underground Station
             */
            name: string;
            /** @description Path of the stop in the API. */
            url?: string;
            /** @description Modes that serve the stop. */
            modes: string[];
            /**
             * @description Fare zone or zones, as text.
             * @example 1
             * @example 2+3
             */
            zone?: string;
            /**
             * @description Id in the journey planner.
             * @example 1000173
             */
            icsId?: string;
            /** @description Id of the outermost stop that holds this one. */
            topMostParentId?: components["schemas"]["StopPointId"];
            /** @description Id of the stop that holds this one. */
            parentId?: components["schemas"]["StopPointId"];
            /** @description Id of the station that this stop belongs to. */
            stationId?: components["schemas"]["StopPointId"];
            /** @description Number of the route that was matched. */
            routeId?: number;
            stopType?: components["schemas"]["StopKind"];
            /**
             * @description Letter on the pole of a bus stop.
             * @example E
             */
            stopLetter?: string;
            /** @description Direction of travel at the stop. */
            direction?: "inbound" | "outbound" | (string & {});
            /**
             * @description Where vehicles from this stop head.
             * @example Camden Town
             */
            towards?: string;
            /** @description How accessible the stop is in words. */
            accessibilitySummary?: string;
            /** @description True while the stop is disrupted. */
            hasDisruption?: boolean;
            /** @description True while the stop is in use. */
            status?: boolean;
            /** @description Lines that serve the stop. */
            lines?: components["schemas"]["LineReference"][];
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
        };
        /**
         * Crowding week
         * @description How busy a station usually is, day by day.
         */
        CrowdingWeek: {
            /** @description The station. */
            naptan: components["schemas"]["StopPointId"];
            /** @description The seven days. Absent or empty for a station without figures. */
            daysOfWeek?: components["schemas"]["CrowdingDay"][];
            /**
             * @description Whether the owner has figures of this station. Absent in older answers.
             * @example true
             */
            isFound?: boolean;
            /**
             * @description Whether the station never gets busy. Absent in older answers.
             * @example false
             */
            isAlwaysQuiet?: boolean;
        };
        /**
         * Crowding day
         * @description How busy a station usually is on one day of the week.
         */
        CrowdingDay: {
            dayOfWeek: components["schemas"]["CrowdingDayName"];
            /** @description When the morning peak is. */
            amPeakTimeBand?: components["schemas"]["TimeBand"];
            /** @description When the evening peak is. */
            pmPeakTimeBand?: components["schemas"]["TimeBand"];
            timeBands: components["schemas"]["CrowdingBands"];
        };
        /**
         * Crowding day name
         * @description Day of the week, three capitals.
         * @example MON
         */
        CrowdingDayName: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | (string & {});
        /**
         * Time band
         * @description From when until when, `HH:mm-HH:mm` on London's clock.
         * @example 08:00-08:15
         * @example 07:45-09:45
         */
        TimeBand: string;
        /**
         * Crowding bands
         * @description The day by quarter of an hour, from midnight.
         */
        CrowdingBands: components["schemas"]["CrowdingBand"][];
        /**
         * Crowding band
         * @description One quarter of an hour.
         */
        CrowdingBand: {
            /** @description The quarter of an hour. */
            timeBand: components["schemas"]["TimeBand"];
            /**
             * @description Share of the baseline, mostly between 0 and 1. Spelt with a capital L here and with a small one in the live answer.
             * @example 0.42
             */
            percentageOfBaseLine: number;
        };
        /**
         * Station crowding day
         * @description How busy one station usually is on one day of the week.
         */
        StationCrowdingDay: {
            /** @description The station. */
            naptan: components["schemas"]["StopPointId"];
            dayOfWeek?: components["schemas"]["CrowdingDayName"];
            /** @description When the morning peak is. */
            amPeakTimeBand?: components["schemas"]["TimeBand"];
            /** @description When the evening peak is. */
            pmPeakTimeBand?: components["schemas"]["TimeBand"];
            timeBands?: components["schemas"]["CrowdingBands"];
            /**
             * @description Whether the owner has figures of this station. Absent in older answers.
             * @example true
             */
            isFound?: boolean;
            /**
             * @description Whether the station never gets busy. Absent in older answers.
             * @example false
             */
            isAlwaysQuiet?: boolean;
        };
        /**
         * Live crowding
         * @description How busy a station is at one moment.
         */
        LiveCrowding: {
            /**
             * @description Whether there is a value. If not, do not read the rest.
             * @example true
             */
            dataAvailable: boolean;
            /**
             * @description Share of the baseline, mostly between 0 and 1. It is 0 when there is no value.
             * @example 0.38
             */
            percentageOfBaseline: number;
            /**
             * Format: date-time
             * @description Of when the value is. Null when there is none.
             * @example 2026-11-23T08:15:00Z
             */
            timeUtc: string | null;
            /**
             * @description The same on London's clock, `yyyy-MM-dd HH:mm:ss`. Null when there is no value.
             * @example 2026-11-23 08:15:00
             */
            timeLocal: string | null;
        };
        /**
         * Lift disruption
         * @description The lifts of one station that are out of order.
         */
        LiftDisruption: {
            /** @description The station, or the hub that it belongs to. `stopPoints` knows it. */
            stationUniqueId: components["schemas"]["StopPointId"];
            /** @description The lifts. */
            disruptedLiftUniqueIds: components["schemas"]["LiftId"][];
            /** @description What travellers are told, with the name of the station at the start. */
            message: string;
        };
        /**
         * Lift id
         * @description Id of a lift in the owner's station data, the id of its station, `-Lift-` and a number.
         * @example 940GZZLUWYP-Lift-5
         */
        LiftId: Brand<string, "LiftId">;
        /**
         * Air quality forecast
         * @description The forecasts that stand now, and how to present them.
         */
        AirQualityForecast: {
            $id?: components["schemas"]["ObjectNumber"];
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Unit of `updateFrequency`, as a word.
             * @example hourly
             */
            updatePeriod: string;
            /**
             * @description How many times in that period the owner looks, as text.
             * @example 1
             */
            updateFrequency: string;
            /**
             * @description Page of the forecast for readers.
             * @example http://londonair.org.uk/forecast
             */
            forecastURL: string;
            /** @description What the forecast cannot tell. Show it beside the forecast. */
            disclaimerText: string;
            /** @description Mostly two, one of each `forecastType`. */
            currentForecast: components["schemas"]["AirForecast"][];
        };
        /**
         * Object number
         * @description Number of the object within this answer. It carries no meaning; ignore it.
         * @example 1
         */
        ObjectNumber: string;
        /**
         * Air forecast
         * @description One forecast.
         */
        AirForecast: {
            $id?: components["schemas"]["ObjectNumber"];
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Today's forecast or the next one.
             * @example Current
             */
            forecastType: "Current" | "Future" | (string & {});
            /**
             * @description Number of the forecast. Both forecasts may have the same.
             * @example 41207
             */
            forecastID?: string;
            /** @description When it was published. In one recorded answer day and month had changed places; trust `forecastSummary`. */
            publishedDate?: components["schemas"]["TflDateTime"];
            /** @description From when it holds. The same caution. */
            fromDate?: components["schemas"]["TflDateTime"];
            /** @description Until when it holds. The same caution. */
            toDate?: components["schemas"]["TflDateTime"];
            /** @description The highest of the bands below. */
            forecastBand: components["schemas"]["AirBand"];
            /**
             * @description Band and days in one sentence.
             * @example Low air pollution, from Monday 23 November to the end of Tuesday 24 November
             */
            forecastSummary: string;
            /** @description Nitrogen dioxide. */
            nO2Band: components["schemas"]["AirBand"];
            /** @description Ozone. */
            o3Band: components["schemas"]["AirBand"];
            /** @description Particles up to 10 micrometres. */
            pM10Band: components["schemas"]["AirBand"];
            /** @description Particles up to 2.5 micrometres. */
            pM25Band: components["schemas"]["AirBand"];
            /** @description Sulphur dioxide. */
            sO2Band: components["schemas"]["AirBand"];
            /** @description The forecast for readers. It is HTML that has been escaped, so `&lt;br/&gt;` is a line break. */
            forecastText: string;
        };
        /**
         * Air band
         * @description Band of the national daily air quality index.
         * @example Low
         * @example Moderate
         */
        AirBand: "Low" | "Moderate" | "High" | "Very High" | (string & {});
        /**
         * Minicab service
         * @description Kind of service of an operator.
         * @example Minicab
         * @example Executive
         */
        MinicabService: "Chauffeur" | "Contract" | "Driver Guide(Tourist service)" | "Executive" | "Limousine" | "Minicab" | "MPV" | "Other" | "School Runs" | "Unknown" | (string & {});
        /**
         * Minicab answer
         * @description The envelope of a minicab search.
         */
        MinicabAnswer: {
            Operators: components["schemas"]["MinicabOperators"];
            Header?: components["schemas"]["MinicabHeader"];
        };
        /**
         * Minicab operators
         * @description The list, one level further down.
         */
        MinicabOperators: {
            /** @description The operators. */
            OperatorList: components["schemas"]["MinicabOperator"][];
        };
        /**
         * Minicab operator
         * @description One operator at one of its centres. Fields that say nothing are empty text or a lone comma. Opening times are empty when `HoursOfOperation24X7` is true.
         */
        MinicabOperator: {
            /**
             * @description Reported to be 0 always.
             * @example 0
             */
            OperatorId?: number;
            /**
             * @description The owner's number of the centre. No operation takes it.
             * @example 27001
             */
            CentreId?: number;
            /**
             * @description Name in the licence.
             * @example Lambeth Marsh Cars Limited
             */
            OrganisationName?: string;
            /**
             * @description Name customers know.
             * @example Lambeth Marsh Cars
             */
            TradingName: string;
            /** @description Other names it trades under. */
            AlsoKnownAs?: string[];
            /** @description First line of the address. */
            AddressLine1?: string;
            /** @description Second line of the address. */
            AddressLine2?: string;
            /** @description Third line of the address. */
            AddressLine3?: string;
            /** @description Town. Often empty or a comma. */
            Town?: string;
            /** @description County. Often empty or a comma. */
            County?: string;
            /**
             * @description Postcode of the address.
             * @example SE1 7AB
             */
            Postcode?: Brand<string, "Postcode">;
            /** @description Telephone number for bookings. */
            BookingsPhoneNumber?: string;
            /** @description E-mail address for bookings. */
            BookingsEmail?: string;
            /** @description Whether customers may come to the office. */
            PublicAccess?: boolean;
            /** @description Whether it has a waiting room. */
            PublicWaitingRoom?: boolean;
            /** @description Whether it says that it is accessible by wheelchair. */
            WheelchairAccessible?: boolean;
            /** @description Whether it takes cards. */
            CreditDebitCard?: boolean;
            /** @description Whether it takes cheques. */
            ChequeBankersCard?: boolean;
            /** @description Whether firms can have an account. */
            AccountServicesAvailable?: boolean;
            /** @description Whether it never closes. */
            HoursOfOperation24X7?: boolean;
            /** @description Whether it opens from Monday to Thursday at set hours. */
            HoursOfOperationMonThu?: boolean;
            /** @description Opening time from Monday to Thursday, London clock. */
            StartTimeMonThu?: string;
            /** @description Closing time from Monday to Thursday, London clock. */
            EndTimeMonThu?: string;
            /** @description Whether it opens on Fridays at set hours. */
            HoursOfOperationFri?: boolean;
            /** @description Opening time on Fridays. */
            StartTimeFri?: string;
            /** @description Closing time on Fridays. */
            EndTimeFri?: string;
            /** @description Whether it opens on Saturdays at set hours. */
            HoursOfOperationSat?: boolean;
            /** @description Opening time on Saturdays. */
            StartTimeSat?: string;
            /** @description Closing time on Saturdays. */
            EndTimeSat?: string;
            /** @description Whether it opens on Sundays at set hours. */
            HoursOfOperationSun?: boolean;
            /** @description Opening time on Sundays. */
            StartTimeSun?: string;
            /** @description Closing time on Sundays. */
            EndTimeSun?: string;
            /** @description Whether it opens on public holidays at set hours. */
            HoursOfOperationPubHol?: boolean;
            /** @description Opening time on public holidays. */
            StartTimePubHol?: string;
            /** @description Closing time on public holidays. */
            EndTimePubHol?: string;
            /**
             * @description Cars it has. Some have one or two.
             * @example 30
             */
            NumberOfVehicles?: number;
            /**
             * @description Cars that take a wheelchair.
             * @example 2
             */
            NumberOfVehiclesWheelchair?: number;
            /** @description Kinds of service it offers. */
            OperatorTypes?: components["schemas"]["MinicabService"][];
            /**
             * @description Distance from the point that was asked for. Clients read it as kilometres; the owner does not say.
             * @example 0.75
             */
            Distance?: number;
            Latitude: components["schemas"]["Latitude"];
            Longitude: components["schemas"]["Longitude"];
        };
        /**
         * Minicab header
         * @description About the feed.
         */
        MinicabHeader: {
            /** @description Name of the feed. */
            Identifier?: string;
            /** @description Name of the feed for readers. */
            DisplayTitle?: string;
            /**
             * @description Version of the feed.
             * @example 0.1
             */
            Version?: string;
            /**
             * @description When the feed was made, in words. The owner does not say in which time zone.
             * @example Nov 23 2026 07:07AM
             */
            PublishDateTime?: string;
            /** @description Who made it. */
            Author?: string;
            /** @description Who answers for it. */
            Owner?: string;
        };
        /**
         * Accident
         * @description One road accident with an injury.
         */
        Accident: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The owner's number of the accident. No operation takes it.
             * @example 345108
             */
            id: number;
            lat: components["schemas"]["Latitude"];
            lon: components["schemas"]["Longitude"];
            /**
             * @description The place in words, in a form that goes back to police records.
             * @example On Euston Road near the junction with Gower Street
             */
            location: string;
            /** @description When it happened, to the minute. */
            date: components["schemas"]["TflDateTime"];
            /**
             * @description How badly the worst hurt person was hurt.
             * @example Slight
             */
            severity: "Fatal" | "Serious" | "Slight" | (string & {});
            /**
             * @description Name of the borough, not its code.
             * @example Camden
             * @example City of London
             */
            borough: string;
            /** @description Everybody who was hurt. */
            casualties: components["schemas"]["AccidentCasualty"][];
            /** @description Every vehicle that took part, bicycles included. */
            vehicles: components["schemas"]["AccidentVehicle"][];
        };
        /**
         * Accident casualty
         * @description One person who was hurt.
         */
        AccidentCasualty: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Age in years. Absent when unknown.
             * @example 34
             */
            age?: number;
            /**
             * @description Part the person had in it.
             * @example Driver
             */
            class: "Driver" | "Passenger" | "Pedestrian" | (string & {});
            /**
             * @description How badly the person was hurt.
             * @example Slight
             */
            severity: "Fatal" | "Serious" | "Slight" | (string & {});
            /**
             * @description How the person travelled, in words of the accident records.
             * @example PedalCycle
             * @example PoweredTwoWheeler
             * @example Pedestrian
             */
            mode: string;
            /**
             * @description Whether a child or not.
             * @example Adult
             */
            ageBand?: "Adult" | "Child" | (string & {});
        };
        /**
         * Accident vehicle
         * @description One vehicle that took part.
         */
        AccidentVehicle: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Kind of vehicle, in words of the accident records.
             * @example Car
             * @example PedalCycle
             * @example Motorcycle_500cc_Plus
             */
            type: string;
        };
        /**
         * Road
         * @description One main road, or one route made of several, with how it flows. The owner calls it a corridor.
         */
        RoadCorridor: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["RoadId"];
            /**
             * @description Name to show, such as `South Circular (A205)`. Often just the number.
             * @example South Circular (A205)
             * @example A40
             */
            displayName: string;
            /**
             * @description Name of the group it belongs to, such as `Central London`. Most roads have none.
             * @example Central London
             */
            group?: string;
            /**
             * @description How the road flows, in one word.
             * @example Good
             */
            statusSeverity: "Good" | "Minimal" | "Moderate" | "Serious" | "Severe" | "Closure" | (string & {});
            /**
             * @description The same in words to show. Another wording and not a reason.
             * @example No Exceptional Delays
             * @example Closure
             */
            statusSeverityDescription: string;
            /**
             * @description The box around the road as JSON inside a text: the south-west corner, then the north-east one, each longitude first, WGS84 degrees.
             * @example [[-0.0858,51.441],[0.1711,51.4945]]
             */
            bounds: string;
            /**
             * @description The same box as a closed ring of five points, JSON inside a text, longitude first, WGS84 degrees.
             * @example [[-0.0858,51.441],[-0.0858,51.4945],[0.1711,51.4945],[0.1711,51.441],[-0.0858,51.441]]
             */
            envelope: string;
            /** @description Beginning of the time that the status sums up. Absent when the status is that of this moment. */
            statusAggregationStartDate?: components["schemas"]["TflDateTime"];
            /** @description End of the time that the status sums up. Absent when the status is that of this moment. */
            statusAggregationEndDate?: components["schemas"]["TflDateTime"];
            /**
             * @description Path of the road within this API, relative to the host.
             * @example /Road/a2
             */
            url: string;
        };
        /**
         * Road id
         * @description Id of a road, lower case: a road number, or a name with spaces for the routes through the centre. Where several roads are asked for, the single word `all` stands for every road.
         * @example a2
         * @example a40
         * @example a205
         * @example inner ring
         */
        RoadId: Brand<string, "RoadId">;
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /**
         * Road severity
         * @description How much traffic is disturbed, in one or two words. It rates delay and not danger.
         * @example Moderate
         */
        RoadSeverityName: "No impact" | "Minimal" | "Moderate" | "Serious" | "Severe" | (string & {});
        /**
         * Road disruption category
         * @description What kind of thing disturbs the traffic.
         * @example Works
         */
        RoadCategoryName: "Works" | "Collisions" | "Emergency service incidents" | "Hazards" | "Weather" | "Planned events" | "Asset issues" | "Network delays" | "Breakdowns" | (string & {});
        /**
         * Road disruption
         * @description Something that disturbs traffic now or soon: works, a collision, a march, a burst main. With `stripContent` only `id`, `point`, `severity`, the dates, `corridorIds`, `location`, `comments` and perhaps `streets` are left.
         */
        RoadDisruption: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["RoadDisruptionId"];
            /**
             * @description Path of the disruption within this API, relative to the host.
             * @example /Road/All/Disruption/TIMS-241377
             */
            url?: string;
            /**
             * @description The middle of the disruption as JSON inside a text, longitude first, WGS84 degrees.
             * @example [-0.2931,51.5302]
             */
            point: string;
            severity: components["schemas"]["RoadSeverityName"];
            /**
             * @description The owner's order of display, made of severity, level of interest and road. Small numbers come first.
             * @example 3
             */
            ordinal?: number;
            /** @description What kind of thing it is. The words differ from those that `roadCategories` lists. */
            category?: components["schemas"]["RoadCategoryName"];
            /**
             * @description The kind more closely, such as `Utility works`, `Vehicle collision`, `Heavy traffic` or `Demonstration/March`.
             * @example Utility works
             */
            subCategory?: string;
            /**
             * @description What happens and where, with closures and ways round, in sentences for drivers. It may end in a space.
             * @example [A205] Stanstead Road (Both directions) at Ravensbourne Road - Temporary signals while a gas main is renewed.
             */
            comments?: string;
            /**
             * @description The control room's latest word on the traffic. Empty or absent while there is none.
             * @example Delays are possible.
             */
            currentUpdate?: string;
            /** @description When `currentUpdate` was written, in UTC. */
            currentUpdateDateTime?: components["schemas"]["UtcDateTime"];
            /** @description Roads it touches. Empty where it lies off the main roads. */
            corridorIds?: components["schemas"]["RoadId"][];
            /** @description When it began or will begin, in UTC. Without better knowledge, when it was first recorded. */
            startDateTime?: components["schemas"]["UtcDateTime"];
            /** @description When it ended or should end, in UTC. It may lie in the past, and may be absent while nobody knows. */
            endDateTime?: components["schemas"]["UtcDateTime"];
            /** @description When the record last changed, in UTC. Compare it to see whether anything is new. */
            lastModifiedTime?: components["schemas"]["UtcDateTime"];
            /**
             * @description How much attention the owner's operators give it. `Medium` is the ordinary case.
             * @example Medium
             */
            levelOfInterest?: "High" | "Medium" | "Low" | (string & {});
            /**
             * @description Road number in square brackets, street in capitals, postal districts, and last, in brackets, the borough or boroughs, joined with commas. Made for a map bubble.
             * @example [A205] STANSTEAD ROAD (SE23 ) (Lewisham)
             */
            location?: string;
            /**
             * @description Where it stands in its course. Scheduled and recurring works become active when they start.
             * @example Active
             */
            status?: "Active" | "Active Long Term" | "Scheduled" | "Recurring Works" | "Recently Cleared" | (string & {});
            /** @description The same point as in `point`, as GeoJSON. */
            geography?: components["schemas"]["RoadGeometry"];
            /** @description The area, as GeoJSON. In a minority of disruptions only. */
            geometry?: components["schemas"]["RoadGeometry"];
            /** @description Streets it affects, with the pieces of each. May be absent or empty. */
            streets?: components["schemas"]["RoadStreet"][];
            /**
             * @description Whether it is planned for a day that may still change.
             * @example false
             */
            isProvisional?: boolean;
            /**
             * @description Whether a street is fully closed, which the severity filter counts as serious. It has been seen false beside a street whose `closure` reads `Closed`, so look at `streets` too.
             * @example false
             */
            hasClosures?: boolean;
            /**
             * @description Words of a link to more about it.
             * @example More about these works
             */
            linkText?: string;
            /**
             * @description Where that link leads.
             * @example https://tfl.gov.uk/modes/driving/road-works
             */
            linkUrl?: string;
            roadProject?: components["schemas"]["RoadProject"];
            /** @description From when it may be published. Not in recorded answers. */
            publishStartDate?: components["schemas"]["TflDateTime"];
            /** @description Until when it may be published. Not in recorded answers. */
            publishEndDate?: components["schemas"]["TflDateTime"];
            /**
             * @description A planned time in words. The owner explains it nowhere; not in recorded answers.
             * @example Overnight
             */
            timeFrame?: string;
            /** @description Lines of a planned event or its diversions. Empty in every recorded answer. */
            roadDisruptionLines?: components["schemas"]["RoadDisruptionLine"][];
            /** @description Areas where a planned event will be felt. Empty in every recorded answer. */
            roadDisruptionImpactAreas?: components["schemas"]["RoadDisruptionImpactArea"][];
            /** @description When it recurs, one entry for each time. Mostly empty. */
            recurringSchedules?: components["schemas"]["RoadDisruptionSchedule"][];
        };
        /**
         * Road disruption id
         * @description Id of one disruption, `TIMS-` and a number in the feed that is known. It stays the same from the first notice to the last.
         * @example TIMS-241377
         */
        RoadDisruptionId: Brand<string, "RoadDisruptionId">;
        /**
         * Road geometry
         * @description A GeoJSON geometry, longitude first, WGS84 degrees. It carries the old member `crs`, which GeoJSON has dropped (RFC 7946, section 4).
         */
        RoadGeometry: {
            /**
             * @description Kind of geometry.
             * @example Point
             */
            type: "Point" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon" | (string & {});
            /**
             * @description A position for a `Point`, a list of rings for a `Polygon`, and one level more for each `Multi…`.
             * @example [
             *       -0.2931,
             *       51.5302
             *     ]
             */
            coordinates: unknown[];
            crs?: components["schemas"]["RoadGeometryCrs"];
            geography?: components["schemas"]["WellKnownGeography"];
        };
        /**
         * Coordinate reference system
         * @description Names the coordinate system, always WGS84.
         */
        RoadGeometryCrs: {
            /**
             * @description Always `name`.
             * @example name
             */
            type: string;
            /** @description Holds the name. */
            properties?: {
                /**
                 * @description Always `EPSG:4326`.
                 * @example EPSG:4326
                 */
                name?: string;
            };
        };
        /**
         * Well-known geography
         * @description Another form of the same geometry. The owner's description promises it; recorded answers have GeoJSON instead.
         */
        WellKnownGeography: {
            /**
             * @description EPSG number of the coordinate system.
             * @example 4326
             */
            coordinateSystemId?: number;
            /**
             * @description The geometry as well-known text, longitude first.
             * @example POINT (-0.2931 51.5302)
             */
            wellKnownText?: string;
            /**
             * @description The geometry as well-known binary, base64.
             * @example AQEAAABSSZ2AJsLSv2sr9pfdw0lA
             */
            wellKnownBinary?: string;
        };
        /**
         * Street of a disruption
         * @description One street that a disruption affects.
         */
        RoadStreet: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Name in capitals, with the road number before and the postal districts after it.
             * @example [A40] WESTERN AVENUE (W5 )
             */
            name: string;
            closure?: components["schemas"]["StreetClosure"];
            directions?: components["schemas"]["StreetDirections"];
            /** @description The pieces of the street that are affected. */
            segments: components["schemas"]["RoadStreetSegment"][];
            /**
             * @description Number of the disruption in the source system, without the prefix of its id.
             * @example 241377
             */
            sourceSystemId?: number;
            /**
             * @description The source system.
             * @example TIMS
             */
            sourceSystemKey?: string;
        };
        /**
         * Street closure
         * @description Whether one can drive through. The owner's description says `Partial Closure` and `Full Closure`, recorded answers say `Closed`.
         * @example Closed
         */
        StreetClosure: "Open" | "Closed" | "Partial Closure" | "Full Closure" | (string & {});
        /**
         * Street directions
         * @description Which way of driving is affected. Capitals vary.
         * @example Westbound
         */
        StreetDirections: "All directions" | "Both directions" | "All approaches" | "Northbound" | "Eastbound" | "Southbound" | "Westbound" | "Clockwise" | "Anti-Clockwise" | (string & {});
        /**
         * Street segment
         * @description One piece of a street.
         */
        RoadStreetSegment: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Ordnance Survey's id of the road link, up to 16 digits. `0`, as in all recent answers, means that there is none.
             * @example 4000000030276581
             */
            toid?: string;
            /**
             * @description The two ends of the piece as JSON inside a text, longitude first, WGS84 degrees.
             * @example [[-0.294412,51.530551],[-0.291873,51.529902]]
             */
            lineString: string;
            /**
             * @description Number of the disruption in the source system. Mostly 0, which says nothing.
             * @example 0
             */
            sourceSystemId?: number;
            /**
             * @description The source system. Mostly absent.
             * @example TIMS
             */
            sourceSystemKey?: string;
        };
        /**
         * Road project
         * @description A building scheme that the disruption belongs to. The owner describes it; no recorded answer has one.
         */
        RoadProject: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of the project.
             * @example RP-118
             */
            projectId?: string;
            /**
             * @description The programme it is part of.
             * @example Healthy Streets
             */
            schemeName?: string;
            /**
             * @description Its name.
             * @example Lambeth Bridge north and south
             */
            projectName?: string;
            /**
             * @description What is built.
             * @example A roundabout becomes a junction with lights.
             */
            projectDescription?: string;
            /**
             * @description Page about the project.
             * @example https://tfl.gov.uk/travel-information/improvements-and-projects
             */
            projectPageUrl?: string;
            /**
             * @description Page of the consultation.
             * @example https://haveyoursay.tfl.gov.uk
             */
            consultationPageUrl?: string;
            /** @description When the consultation opens. */
            consultationStartDate?: components["schemas"]["TflDateTime"];
            /** @description When the consultation closes. */
            consultationEndDate?: components["schemas"]["TflDateTime"];
            /** @description When building begins. */
            constructionStartDate?: components["schemas"]["TflDateTime"];
            /** @description When building should end. */
            constructionEndDate?: components["schemas"]["TflDateTime"];
            /** @description Boroughs that gain by it, as names. */
            boroughsBenefited?: string[];
            /**
             * @description Id of a cycle superhighway it belongs to.
             * @example CS7
             */
            cycleSuperhighwayId?: string;
            /**
             * @description How far the project has come.
             * @example Construction
             */
            phase?: "Unscoped" | "Concept" | "Consultation" | "ConsultationEnded" | "Construction" | "Complete" | (string & {});
            /** @description Whom to ask. It may be a person's name, so do not keep or publish it. */
            contactName?: string;
            /** @description Where to ask. It may be a person's address, so do not keep or publish it. */
            contactEmail?: string;
            /**
             * @description A page about it elsewhere.
             * @example https://www.lambeth.gov.uk
             */
            externalPageUrl?: string;
            /**
             * @description Page with a summary.
             * @example https://tfl.gov.uk/modes/driving/road-works
             */
            projectSummaryPageUrl?: string;
        };
        /**
         * Road disruption line
         * @description A line on the map that belongs to a planned event, or a diversion around it. Described by the owner, in no recorded answer.
         */
        RoadDisruptionLine: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Number of the line.
             * @example 118
             */
            id: number;
            /** @description The disruption it belongs to. */
            roadDisruptionId?: components["schemas"]["RoadDisruptionId"];
            /**
             * @description Whether it is the way round and not the closed road.
             * @example true
             */
            isDiversion?: boolean;
            /** @description The line. */
            multiLineString?: components["schemas"]["RoadGeometry"];
            /** @description First day it holds. */
            startDate?: components["schemas"]["TflDateTime"];
            /** @description Last day it holds. */
            endDate?: components["schemas"]["TflDateTime"];
            /**
             * @description Time of day it begins, on London's clock.
             * @example 22:00:00
             */
            startTime?: string;
            /**
             * @description Time of day it ends, on London's clock.
             * @example 05:00:00
             */
            endTime?: string;
        };
        /**
         * Road disruption impact area
         * @description Where a planned event will be felt. Described by the owner, in no recorded answer.
         */
        RoadDisruptionImpactArea: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Number of the area.
             * @example 52
             */
            id: number;
            /** @description The disruption it belongs to. */
            roadDisruptionId?: components["schemas"]["RoadDisruptionId"];
            /** @description The area. */
            polygon?: components["schemas"]["RoadGeometry"];
            /** @description First day it holds. */
            startDate?: components["schemas"]["TflDateTime"];
            /** @description Last day it holds. */
            endDate?: components["schemas"]["TflDateTime"];
            /**
             * @description Time of day it begins, on London's clock.
             * @example 09:00:00
             */
            startTime?: string;
            /**
             * @description Time of day it ends, on London's clock.
             * @example 18:00:00
             */
            endTime?: string;
        };
        /**
         * Road disruption schedule
         * @description One time at which a recurring disruption holds.
         */
        RoadDisruptionSchedule: {
            $type?: components["schemas"]["TypeMarker"];
            /** @description When it begins. */
            startTime: components["schemas"]["TflDateTime"];
            /** @description When it ends. */
            endTime: components["schemas"]["TflDateTime"];
        };
        /**
         * Disrupted street
         * @description One piece of one street with the disruption that affects it. A long closure comes as many pieces, each repeating the same words. The id of the piece is misspelt on the wire; the SDK gives it under its right name too.
         */
        DisruptedStreetSegment: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Name in capitals, with the road number before and the postal districts after it.
             * @example [A2] OLD KENT ROAD (SE15 )
             */
            streetName: string;
            closure?: components["schemas"]["StreetClosure"];
            directions?: components["schemas"]["StreetDirections"];
            /**
             * @description The two ends of the piece as JSON inside a text, longitude first, WGS84 degrees.
             * @example [[-0.064211,51.482734],[-0.061905,51.481988]]
             */
            lineString: string;
            /**
             * @description Id of the piece, the id of the disruption and a running number without anything between. Misspelt by the owner.
             * @example TIMS-23645014
             */
            distruptedStreetId: string;
            /** @description The disruption, to be asked for with `roadDisruptionById`. */
            disruptionId: components["schemas"]["RoadDisruptionId"];
            /** @description Latitude of the first end. */
            startLat: components["schemas"]["Latitude"];
            /** @description Longitude of the first end. */
            startLon: components["schemas"]["Longitude"];
            /** @description Latitude of the second end. */
            endLat: components["schemas"]["Latitude"];
            /** @description Longitude of the second end. */
            endLon: components["schemas"]["Longitude"];
            severity?: components["schemas"]["RoadSeverityName"];
            category?: components["schemas"]["RoadCategoryName"];
            /**
             * @description The kind more closely, such as `TfL works`.
             * @example TfL works
             */
            subCategory?: string;
            /**
             * @description What happens and where, in sentences for drivers. It may end in a space.
             * @example [A2] Old Kent Road (Both directions) between Ilderton Road and Asylum Road - Closed overnight for resurfacing.
             */
            comments?: string;
            /** @description When the disruption began or will begin, in UTC. */
            startDateTime?: components["schemas"]["UtcDateTime"];
            /** @description When it ended or should end, in UTC. It may be absent while nobody knows. */
            endDateTime?: components["schemas"]["UtcDateTime"];
            /**
             * @description How much attention the owner's operators give it.
             * @example Medium
             */
            levelOfInterest?: "High" | "Medium" | "Low" | (string & {});
            /**
             * @description Road, street, postal districts and, last, in brackets, the borough or boroughs.
             * @example [A2] OLD KENT ROAD (SE1 ,SE15 ) (Southwark)
             */
            location?: string;
            /** @description When it recurs, one entry for each time. Mostly empty. */
            recurringSchedules?: components["schemas"]["RoadDisruptionSchedule"][];
        };
        /**
         * Road severity level
         * @description A severity of roads, as a number and as words.
         */
        RoadSeverity: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Always `road`.
             * @example road
             */
            modeName: string;
            /**
             * @description The level. From 5, a closure, to 10, no delays worth mention, smaller is worse. 0 stands apart and means no issues.
             * @example 8
             */
            severityLevel: number;
            /**
             * @description The level in words.
             * @example Moderate
             */
            description: "No Issues" | "Closure" | "Severe" | "Serious" | "Moderate" | "Minimal" | "No Exceptional Delays" | (string & {});
        };
        /**
         * Place category
         * @description A category of facts about places, with the keys that occur in it.
         */
        PlaceCategory: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Name of the category, as it stands in `category` of an additional property.
             * @example Address
             */
            category: string;
            /** @description Keys that occur in it. Far from complete for the kinds of place that are not stops. */
            availableKeys: string[];
        };
        /**
         * Place type
         * @description A kind of place. The kinds of stop that `stopTypes` lists are accepted in searches too.
         * @example JamCam
         * @example CarPark
         */
        PlaceTypeName: "AreaForIntensification" | "BikePoint" | "Boroughs" | "Cabwise" | "CarPark" | "CensusOutputAreas" | "CensusSuperOutputAreas" | "CentralActivityZone" | "ChargeConnector" | "ChargeStation" | "CoachBay" | "CoachPark" | "CyclePark" | "JamCam" | "OnStreetMeteredBay" | "OpportunityAreas" | "OtherCoachParking" | "OysterTicketShop" | "RedLightAndSpeedCam" | "RedLightCam" | "SpeedCam" | "TaxiRank" | "VariableMessageSign" | "Wards" | (string & {});
        /**
         * Postcode
         * @description Full United Kingdom postcode in capitals, with or without its one space.
         * @example N1 9GU
         * @example SE1 9SP
         * @example WC1E 6BT
         */
        Postcode: Brand<string, "Postcode">;
        /**
         * Streets of a postcode
         * @description Whatever the owner answers. It describes no shape, and no answer has been recorded.
         */
        PostcodeStreets: unknown;
        /**
         * Places near a point
         * @description What was found around a point.
         */
        PlacesNear: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The point that was asked for, two numbers, latitude first, rounded to three places.
             * @example [
             *       51.531,
             *       -0.124
             *     ]
             */
            centrePoint: number[];
            /** @description The places, each with its distance. Stops among them carry the further fields of a stop. */
            places: components["schemas"]["Place"][];
        };
        /**
         * Car park occupancy
         * @description How full a car park is, by kind of bay.
         */
        CarParkOccupancy: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["CarParkId"];
            /** @description The bays, one entry for each kind. */
            bays: components["schemas"]["CarParkBay"][];
            /**
             * @description Name of the car park, with the station in it.
             * @example Barkingside Stn (LUL)
             */
            name: string;
            /**
             * @description Where more about the car park is.
             * @example /Place/CarParks_800491
             */
            carParkDetailsUrl?: string;
        };
        /**
         * Car park id
         * @description Id of a car park at a station, `CarParks_` and a number. The same as its id as a place.
         * @example CarParks_800491
         */
        CarParkId: Brand<string, "CarParkId">;
        /**
         * Car park bays
         * @description Bays of one kind.
         */
        CarParkBay: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Kind of bay, such as `Pay and Display` or `Disabled`.
             * @example Disabled
             */
            bayType: string;
            /**
             * @description How many bays of this kind there are.
             * @example 46
             */
            bayCount: number;
            /**
             * @description How many of them are free.
             * @example 12
             */
            free: number;
            /**
             * @description How many of them are taken.
             * @example 34
             */
            occupied: number;
        };
        /**
         * Charge connector occupancy
         * @description Whether one charge connector can be used. It has no position; the connector's record as a place has.
         */
        ChargeConnectorOccupancy: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The owner's running number. No operation takes it.
             * @example 62824
             */
            id: number;
            /** @description The operator's id, by which it is asked for. */
            sourceSystemPlaceId: components["schemas"]["ChargeConnectorId"];
            /**
             * @description Whether it can be used. Networks differ in their words; take everything but `Available` as no.
             * @example Available
             */
            status: "Available" | "Charging" | "Unavailable" | "OutOfService" | "Unknown" | (string & {});
        };
        /**
         * Charge connector id
         * @description The operator's id of one charge connector: `ChargePoint`, the network, a station and a connector. Some hold spaces and brackets, such as `(Taxi-Only)`. As a place it has this id with the source system before it, such as `EsbChargePoint_ChargePointESB-UT04QK-1`.
         * @example ChargePointESB-UT04QK-1
         * @example ChargePointCM-24473-67148
         */
        ChargeConnectorId: Brand<string, "ChargeConnectorId">;
        /**
         * Bike point occupancy
         * @description Bikes and docks of one docking station, as numbers. Docks that are neither full nor empty are out of order.
         */
        BikePointOccupancy: {
            $type?: components["schemas"]["TypeMarker"];
            id: components["schemas"]["BikePointId"];
            /**
             * @description Street and neighbourhood, with a comma between and now and then a stray space.
             * @example Belgrove Street , King's Cross
             */
            name: string;
            /**
             * @description Bikes of both kinds that can be taken.
             * @example 15
             */
            bikesCount: number;
            /**
             * @description Docks where a bike can be left.
             * @example 31
             */
            emptyDocks: number;
            /**
             * @description All docks, broken ones too.
             * @example 48
             */
            totalDocks: number;
            /**
             * @description Bikes without a motor among them. Absent in older answers.
             * @example 11
             */
            standardBikesCount?: number;
            /**
             * @description Electric bikes among them. Absent in older answers.
             * @example 4
             */
            eBikesCount?: number;
        };
        /**
         * Search matches
         * @description Matches of a search, the best first.
         */
        SearchMatches: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description The text that was searched for.
             * @example Southwark
             */
            query?: string;
            /**
             * @description How many matches were passed over. Mostly absent.
             * @example 0
             */
            from?: number;
            /**
             * @description Which page this is. Mostly absent.
             * @example 1
             */
            page?: number;
            /**
             * @description How many matches a page holds. Never more than 100.
             * @example 100
             */
            pageSize?: number;
            /**
             * @description The search provider that answered. Mostly absent.
             * @example content
             */
            provider?: string;
            /**
             * @description How many matches there are in all, also those that are not told here.
             * @example 214
             */
            total: number;
            /** @description The matches. Empty when there are none. */
            matches: components["schemas"]["SearchMatch"][];
            /**
             * @description Score of the best match. Scores compare within one answer only.
             * @example 7.8125
             */
            maxScore?: number;
        };
        /**
         * Search match
         * @description One thing that was found. A page has a score and highlights, a place has coordinates, a bus schedule has a name and an address only.
         */
        SearchMatch: {
            $type?: components["schemas"]["TypeMarker"];
            /**
             * @description Id of the thing within its provider.
             * @example southwark-station-page
             */
            id?: string;
            /**
             * @description Where it is. A full address for pages and files.
             * @example https://tfl.gov.uk/tube/stop/940GZZLUSWK/southwark-underground-station
             */
            url: string;
            /**
             * @description Its title.
             * @example Southwark Underground Station
             */
            name: string;
            /** @description Latitude, where it is a place. */
            lat?: components["schemas"]["Latitude"];
            /** @description Longitude, where it is a place. */
            lon?: components["schemas"]["Longitude"];
            /**
             * @description How well it fits. Only for pages.
             * @example 7.8125
             */
            score?: number;
            /** @description Pieces of the page around the words that were found. They may hold HTML. */
            highlights?: string[];
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
        /** @description A value is malformed or contradicts another. The owner says which in its own words. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TflError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TflError"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Matches, best first; empty when nothing matches. */
        OK: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StopPointSearchResponse"];
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
    lineModes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The modes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mode"][];
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
    lineSeverities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each mode and level, more than 200 rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSeverity"][];
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
    lineDisruptionCategories: {
        parameters: {
            query?: never;
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
                    "application/json": string[];
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
    lineServiceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
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
    lines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, in the owner's order and not in yours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    linesByMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more modes of transport, joined with commas.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes: components["schemas"]["ModeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
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
    lineRoutesAll: {
        parameters: {
            query?: {
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, each with its `routeSections`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
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
    lineRoutes: {
        parameters: {
            query?: {
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line as an object, or several as a list, each with its `routeSections`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"] | components["schemas"]["Line"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineRoutesByMode: {
        parameters: {
            query?: {
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description One or more modes of transport, joined with commas.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes: components["schemas"]["ModeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, each with its `routeSections`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
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
    lineRouteSequence: {
        parameters: {
            query?: {
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
                /**
                 * @description Whether to leave out usual crowding, which makes up most of the answer.
                 * @example true
                 */
                excludeCrowding?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
                 * @example waterloo-city
                 */
                id: components["schemas"]["LineId"];
                /**
                 * @description Direction of the line. For lines that run in one direction only, `outbound`.
                 * @example outbound
                 */
                direction: "inbound" | "outbound" | "all";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line, its branches and its stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteSequence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineStatusBetween: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include the routes and stops that each disruption touches. Answers grow many times over.
                 * @example false
                 */
                detail?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
                /**
                 * @description First day of the period, a day or a day with a time in UTC.
                 * @example 2026-11-28
                 */
                startDate: string;
                /**
                 * @description Last day of the period, a day or a day with a time in UTC.
                 * @example 2026-11-30
                 */
                endDate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, each with `lineStatuses` for the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineStatus: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include the routes and stops that each disruption touches. Answers grow many times over.
                 * @example false
                 */
                detail?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, each with its `lineStatuses`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchLines: {
        parameters: {
            query?: {
                /**
                 * @description Modes to search in. Without it, all.
                 * @example [
                 *       "bus"
                 *     ]
                 */
                modes?: components["schemas"]["ModeName"][];
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description Part of a name or a route number.
                 * @example 24
                 */
                query: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matched. An empty list when nothing did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteSearchResponse"];
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
    lineStatusBySeverity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Severity level, see `lineSeverities`.
                 * @example 6
                 */
                severity: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines in that state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
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
    lineStatusByMode: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include the routes and stops that each disruption touches. Answers grow many times over.
                 * @example false
                 */
                detail?: boolean;
                /**
                 * @description Only states of this severity level, see `lineSeverities`.
                 * @example 6
                 */
                severityLevel?: number;
            };
            header?: never;
            path: {
                /**
                 * @description One or more modes of transport, joined with commas.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes: components["schemas"]["ModeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines, each with its `lineStatuses`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Line"][];
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
    lineStops: {
        parameters: {
            query?: {
                /**
                 * @description For `national-rail` alone, whether to keep only the stations that the owner runs.
                 * @example false
                 */
                tflOperatedNationalRailStationsOnly?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
                 * @example waterloo-city
                 */
                id: components["schemas"]["LineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPoint"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
                 * @example victoria
                 */
                id: components["schemas"]["LineId"];
                /**
                 * @description NaPTAN id of the stop to depart from.
                 * @example 940GZZLUBXN
                 */
                fromStopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A timetable, or directions to choose from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineTimetableTo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
                 * @example waterloo-city
                 */
                id: components["schemas"]["LineId"];
                /**
                 * @description NaPTAN id of the stop to depart from.
                 * @example 940GZZLUWLO
                 */
                fromStopPointId: components["schemas"]["StopPointId"];
                /**
                 * @description NaPTAN id of the stop to go to.
                 * @example 940GZZLUBNK
                 */
                toStopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timetable. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineDisruption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disruptions. An empty list when all runs well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disruption"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineDisruptionByMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more modes of transport, joined with commas.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes: components["schemas"]["ModeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disruptions. An empty list when all runs well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disruption"][];
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
    lineArrivalsAtStop: {
        parameters: {
            query?: {
                /**
                 * @description Only arrivals in this direction.
                 * @example inbound
                 */
                direction?: "inbound" | "outbound" | "all";
                /**
                 * @description Only arrivals that go to this station, by NaPTAN id.
                 * @example 940GZZLUBXN
                 */
                destinationStationId?: components["schemas"]["StopPointId"];
            };
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
                /**
                 * @description NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
                 * @example 940GZZLUKSX
                 */
                stopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The predictions. An empty list when nothing is expected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lineArrivals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
                 * @example [
                 *       "victoria",
                 *       "northern"
                 *     ]
                 */
                ids: components["schemas"]["LineId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The predictions. An empty list when nothing runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    modeServiceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each mode and service that runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveServiceType"][];
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
    modeArrivals: {
        parameters: {
            query?: {
                /**
                 * @description How many arrivals to give for each stop. -1 gives all.
                 * @example 1
                 */
                count?: number;
            };
            header?: never;
            path: {
                /**
                 * @description One mode of transport.
                 * @example tram
                 */
                mode: components["schemas"]["ModeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The predictions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"][];
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
    bikePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docking stations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BikePoint"][];
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
    bikePoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the docking station, `BikePoints_` and a number.
                 * @example BikePoints_14
                 */
                id: components["schemas"]["BikePointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docking station. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BikePoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    searchBikePoints: {
        parameters: {
            query: {
                /**
                 * @description Part of a name.
                 * @example King's Cross
                 */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docking stations that match. An empty list when none does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BikePoint"][];
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
    journeyModes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every mode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mode"][];
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
    journeyResults: {
        parameters: {
            query?: {
                /**
                 * @description Place to pass on the way, written like `from`.
                 * @example 1000254
                 */
                via?: string;
                /**
                 * @description Whether stops outside London may be used.
                 * @example false
                 */
                nationalSearch?: boolean;
                /**
                 * @description Day of travel on London's calendar, `yyyyMMdd`. Today without it.
                 * @example 20261207
                 */
                date?: string;
                /**
                 * @description Time on London's clock, `HHmm`. Now without it.
                 * @example 0815
                 */
                time?: string;
                /**
                 * @description Whether `time` is when to set off or when to be there.
                 * @example Departing
                 */
                timeIs?: "Arriving" | "Departing";
                /**
                 * @description What to keep small: changes, time or walking.
                 * @example LeastTime
                 */
                journeyPreference?: "LeastInterchange" | "LeastTime" | "LeastWalking";
                /**
                 * @description Only these modes, joined with commas. `journeyModes` lists them.
                 * @example [
                 *       "tube",
                 *       "bus"
                 *     ]
                 */
                mode?: components["schemas"]["ModeName"][];
                /**
                 * @description What has to be avoided or provided, joined with commas.
                 * @example [
                 *       "StepFreeToPlatform"
                 *     ]
                 */
                accessibilityPreference?: ("NoRequirements" | "NoSolidStairs" | "NoEscalators" | "NoElevators" | "StepFreeToVehicle" | "StepFreeToPlatform")[];
                /**
                 * @description Name to show for the start in the answer.
                 * @example Oxford Circus
                 */
                fromName?: string;
                /**
                 * @description Name to show for the end in the answer.
                 * @example King's Cross
                 */
                toName?: string;
                /**
                 * @description Name to show for the place on the way.
                 * @example Waterloo
                 */
                viaName?: string;
                /**
                 * @description Most minutes of walking at one change.
                 * @example 15
                 */
                maxTransferMinutes?: number;
                /**
                 * @description Most minutes of walking in the whole journey.
                 * @example 30
                 */
                maxWalkingMinutes?: number;
                /**
                 * @description Pace on foot.
                 * @example Average
                 */
                walkingSpeed?: "Slow" | "Average" | "Fast";
                /**
                 * @description What to do with a bicycle.
                 * @example None
                 */
                cyclePreference?: "None" | "LeaveAtStation" | "TakeOnTransport" | "AllTheWay" | "CycleHire";
                /**
                 * @description Ask for the first or the last journey of the day.
                 * @example TripFirst
                 */
                adjustment?: "TripFirst" | "TripLast";
                /**
                 * @description How hard cycle routes may be, joined with commas.
                 * @example [
                 *       "Easy",
                 *       "Moderate"
                 *     ]
                 */
                bikeProficiency?: ("Easy" | "Moderate" | "Fast")[];
                /**
                 * @description Whether to add a journey by bicycle.
                 * @example false
                 */
                alternativeCycle?: boolean;
                /**
                 * @description Whether to add a journey on foot.
                 * @example true
                 */
                alternativeWalking?: boolean;
                /**
                 * @description Whether some texts, such as walking directions, come with HTML tags.
                 * @example false
                 */
                applyHtmlMarkup?: boolean;
                /**
                 * @description Whether to answer three journeys by public transport and one each by bus, hire bike, own bike and on foot.
                 * @example false
                 */
                useMultiModalCall?: boolean;
                /**
                 * @description Whether to walk a stretch where that is quicker.
                 * @example false
                 */
                walkingOptimization?: boolean;
                /**
                 * @description Whether to answer journeys by taxi only. It overrides `useMultiModalCall`.
                 * @example false
                 */
                taxiOnlyTrip?: boolean;
                /**
                 * @description Whether to describe the way between platforms and station entrances.
                 * @example false
                 */
                routeBetweenEntrances?: boolean;
                /**
                 * @description Whether to reckon with live arrivals where there are any.
                 * @example false
                 */
                useRealTimeLiveArrivals?: boolean;
                /**
                 * @description Whether to search only after the departure or only before the arrival. Without it the planner looks both ways in time.
                 * @example false
                 */
                calcOneDirection?: boolean;
                /**
                 * @description Whether to add journeys that leave out one or more lines of the fastest one.
                 * @example false
                 */
                includeAlternativeRoutes?: boolean;
                /**
                 * @description Number of a mixed search in the planner. For those who know the planner's own numbers.
                 * @example 1
                 */
                overrideMultiModalScenario?: number;
                /**
                 * @description Whether to make one leg of the walk to a station entrance and the walk from there to the platform.
                 * @example true
                 */
                combineTransferLegs?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Start: `latitude,longitude`, a postcode, a stop id, an id of the planner (`icsCode`), or free text.
                 * @example 940GZZLUOXC
                 */
                from: string;
                /**
                 * @description End: `latitude,longitude`, a postcode, a stop id, an id of the planner (`icsCode`), or free text.
                 * @example 940GZZLUKSX
                 */
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Journeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItineraryResult"];
                };
            };
            /** @description Several places fit a name. These are the places to choose from. */
            300: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisambiguationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every category with its keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPointCategory"][];
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
    stopTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of the kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopKind"][];
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
    stopModes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every mode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mode"][];
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
    stopPoints: {
        parameters: {
            query?: {
                /**
                 * @description Whether to add the usual numbers of people to each line, where they are known.
                 * @example false
                 */
                includeCrowdingData?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Up to about 20 stop ids, joined with commas. `searchStopPoints` finds the id for a name.
                 * @example [
                 *       "940GZZLUOXC",
                 *       "490000077E"
                 *     ]
                 */
                ids: components["schemas"]["StopPointId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop, or the stops in the order of the ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPoint"] | components["schemas"]["StopPoint"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopPlaces: {
        parameters: {
            query: {
                /**
                 * @description Kinds of place, joined with commas.
                 * @example [
                 *       "CarPark",
                 *       "TaxiRank"
                 *     ]
                 */
                placeTypes: components["schemas"]["NearbyPlaceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description Station or stop, such as `940GZZLUSTD` for Stratford.
                 * @example 940GZZLUSTD
                 */
                id: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopCrowding: {
        parameters: {
            query: {
                /**
                 * @description Direction of travel.
                 * @example all
                 */
                direction: "inbound" | "outbound" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description Station.
                 * @example 940GZZLUOXC
                 */
                id: components["schemas"]["StopPointId"];
                /**
                 * @description Line at that station.
                 * @example victoria
                 */
                line: components["schemas"]["LineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop, with crowding on its lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPoint"] | components["schemas"]["StopPoint"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopPointsByType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Up to about 12 kinds of stop, joined with commas. `stopTypes` lists them.
                 * @example [
                 *       "NaptanMetroStation"
                 *     ]
                 */
                types: components["schemas"]["StopType"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every such stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPoint"][];
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
    stopPointsByTypePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Up to about 12 kinds of stop, joined with commas. `stopTypes` lists them.
                 * @example [
                 *       "NaptanMetroStation"
                 *     ]
                 */
                types: components["schemas"]["StopType"][];
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stops; empty after the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPoint"][];
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
    stopServiceTypes: {
        parameters: {
            query: {
                /**
                 * @description Station or stop.
                 * @example 940GZZLUOXC
                 */
                id: components["schemas"]["StopPointId"];
                /**
                 * @description Only these lines. All lines at the stop without it.
                 * @example [
                 *       "victoria"
                 *     ]
                 */
                lineIds?: components["schemas"]["LineId"][];
                /**
                 * @description Only lines of these modes. All modes without it.
                 * @example [
                 *       "tube"
                 *     ]
                 */
                modes?: components["schemas"]["ModeName"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopServiceType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopArrivals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stop or station, such as `490000077E` for one bus stop or `940GZZLUOXC` for a tube station.
                 * @example 490000077E
                 */
                id: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Predictions in no order; empty when nothing is near. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopArrivalDepartures: {
        parameters: {
            query: {
                /**
                 * @description Lines of the Overground, such as `mildmay`, `elizabeth` or `thameslink`, joined with commas.
                 * @example [
                 *       "mildmay"
                 *     ]
                 */
                lineIds: components["schemas"]["LineId"][];
            };
            header?: never;
            path: {
                /**
                 * @description Rail station, an id that begins with `910G`.
                 * @example 910GHGHI
                 */
                id: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trains in no order; empty when none is near. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalDeparture"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopReachableOnLine: {
        parameters: {
            query?: {
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description Stop or station to start from.
                 * @example 940GZZLUOXC
                 */
                id: components["schemas"]["StopPointId"];
                /**
                 * @description Line to stay on.
                 * @example victoria
                 */
                lineId: components["schemas"]["LineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Short references to the stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopReference"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopRoutes: {
        parameters: {
            query?: {
                /**
                 * @description Which services to include. Without it, `Regular` only; night services are routes of their own.
                 * @example [
                 *       "Regular"
                 *     ]
                 */
                serviceTypes?: components["schemas"]["ServiceType"][];
            };
            header?: never;
            path: {
                /**
                 * @description Stop or station.
                 * @example 490000077E
                 */
                id: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stretches of route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPointRouteSection"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopDisruptionByMode: {
        parameters: {
            query?: {
                /**
                 * @description Whether to add stops that are cut off because a route is blocked.
                 * @example false
                 */
                includeRouteBlockedStops?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One or more modes of transport, joined with commas.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes: components["schemas"]["ModeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notices; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisruptedPoint"][];
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
    stopDisruption: {
        parameters: {
            query?: {
                /**
                 * @description Whether to include the stops inside the stop. Closures of a hub hang on its members.
                 * @example false
                 */
                getFamily?: boolean;
                /**
                 * @description Whether to add stops that are cut off because a route is blocked.
                 * @example false
                 */
                includeRouteBlockedStops?: boolean;
                /**
                 * @description Whether to put every notice under the stop itself. Only together with `getFamily`.
                 * @example false
                 */
                flattenResponse?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Up to about 20 stop ids, joined with commas; one only with `getFamily`.
                 * @example [
                 *       "940GZZLUBNK"
                 *     ]
                 */
                ids: components["schemas"]["StopPointId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notices; empty when there are none. A tree of them with `getFamily`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisruptedPoint"][] | components["schemas"]["DisruptedPointFamily"];
                };
            };
            /** @description A value is malformed or contradicts another. The owner says which in its own words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopDirectionTo: {
        parameters: {
            query?: {
                /**
                 * @description Line to travel on, where several join the two stops.
                 * @example victoria
                 */
                lineId?: components["schemas"]["LineId"];
            };
            header?: never;
            path: {
                /**
                 * @description Stop to start from.
                 * @example 940GZZLUOXC
                 */
                id: components["schemas"]["StopPointId"];
                /**
                 * @description Stop to go to.
                 * @example 940GZZLUVIC
                 */
                toStopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The direction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": "inbound" | "outbound" | (string & {});
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopPointsNear: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the centre, WGS84 degrees.
                 * @example 51.5154
                 */
                lat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the centre, WGS84 degrees.
                 * @example -0.141
                 */
                lon: components["schemas"]["Longitude"];
                /**
                 * @description Kinds of stop, joined with commas.
                 * @example [
                 *       "NaptanMetroStation",
                 *       "NaptanPublicBusCoachTram"
                 *     ]
                 */
                stopTypes: components["schemas"]["StopType"][];
                /**
                 * @description Radius of the circle in metres.
                 * @example 400
                 */
                radius?: number;
                /**
                 * @description Whether to nest stops in the stations and groups that hold them.
                 * @example false
                 */
                useStopPointHierarchy?: boolean;
                /**
                 * @description Only stops that these modes serve.
                 * @example [
                 *       "tube",
                 *       "bus"
                 *     ]
                 */
                modes?: components["schemas"]["ModeName"][];
                /**
                 * @description Categories of additional facts to include, as `stopCategories` lists them. All without it; the word `none` for none.
                 * @example [
                 *       "none"
                 *     ]
                 */
                categories?: string[];
                /**
                 * @description Whether to include the lines at each stop.
                 * @example true
                 */
                returnLines?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stops, nearest first; none when the circle is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPointsResponse"];
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
    stopPointsByMode: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1; required for `bus`.
                 * @example 1
                 */
                page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description One or more modes of transport, joined with commas.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes: components["schemas"]["ModeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPointsResponse"];
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
    searchStopPoints: {
        parameters: {
            query?: {
                /**
                 * @description Only stops that these modes serve.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes?: components["schemas"]["ModeName"][];
                /**
                 * @description Only stations for which single fares are known.
                 * @example false
                 */
                faresOnly?: boolean;
                /**
                 * @description Most matches to return. Children of a match come on top, so the answer can be longer.
                 * @example 10
                 */
                maxResults?: number;
                /**
                 * @description Only stops that these lines serve.
                 * @example [
                 *       "central"
                 *     ]
                 */
                lines?: components["schemas"]["LineId"][];
                /**
                 * @description Whether interchanges (`HUB…`) may be among the matches. Without it, the stations inside them are.
                 * @example true
                 */
                includeHubs?: boolean;
                /**
                 * @description With the mode `national-rail`, only the stations that Transport for London runs.
                 * @example false
                 */
                tflOperatedNationalRailStationsOnly?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Part of the name, or the five digits on a bus stop.
                 * @example oxford circus
                 */
                query: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
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
    searchStopPointsByQuery: {
        parameters: {
            query: {
                /**
                 * @description Part of the name, or the five digits on a bus stop.
                 * @example oxford circus
                 */
                query: string;
                /**
                 * @description Only stops that these modes serve.
                 * @example [
                 *       "tube",
                 *       "dlr"
                 *     ]
                 */
                modes?: components["schemas"]["ModeName"][];
                /**
                 * @description Only stations for which single fares are known.
                 * @example false
                 */
                faresOnly?: boolean;
                /**
                 * @description Most matches to return. Children of a match come on top, so the answer can be longer.
                 * @example 10
                 */
                maxResults?: number;
                /**
                 * @description Only stops that these lines serve.
                 * @example [
                 *       "central"
                 *     ]
                 */
                lines?: components["schemas"]["LineId"][];
                /**
                 * @description Whether interchanges (`HUB…`) may be among the matches. Without it, the stations inside them are.
                 * @example true
                 */
                includeHubs?: boolean;
                /**
                 * @description With the mode `national-rail`, only the stations that Transport for London runs.
                 * @example false
                 */
                tflOperatedNationalRailStationsOnly?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopPointBySms: {
        parameters: {
            query?: {
                /**
                 * @description `web` for the redirect. Leave it out to get the stop.
                 * @example web
                 */
                output?: "web";
            };
            header?: never;
            path: {
                /**
                 * @description The five digits.
                 * @example 48641
                 */
                id: components["schemas"]["SmsCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPoint"];
                };
            };
            /** @description Where the owner's web page about the stop is, with `output=web`. */
            302: {
                headers: {
                    /** @description Address of the page. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopTaxiRanks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Station, such as `940GZZLUSTD` for Stratford.
                 * @example 940GZZLUSTD
                 */
                stopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranks; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopCarParks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Station, such as `940GZZLUSTD` for Stratford.
                 * @example 940GZZLUSTD
                 */
                stopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The car parks; empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    crowding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
                 * @example 940GZZLUKSX
                 */
                stopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week, or `isFound` false without one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrowdingWeek"];
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
    crowdingByDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
                 * @example 940GZZLUKSX
                 */
                stopPointId: components["schemas"]["StopPointId"];
                /**
                 * @description Day of the week, three letters.
                 * @example Mon
                 */
                dayOfWeek: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day, or `isFound` false without bands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationCrowdingDay"];
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    crowdingLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
                 * @example 940GZZLUKSX
                 */
                stopPointId: components["schemas"]["StopPointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value of now, or `dataAvailable` false. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveCrowding"];
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
    liftDisruptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each station; empty when every lift works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftDisruption"][];
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
    vehicleArrivals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Up to about 25 vehicle ids, joined with commas.
                 * @example [
                 *       "LTZ1042"
                 *     ]
                 */
                ids: components["schemas"]["VehicleId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The predictions. An empty list when nothing is known of the vehicles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"][];
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
    airQuality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forecast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AirQualityForecast"];
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
    searchMinicabs: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the centre, WGS84 degrees.
                 * @example 51.5031
                 */
                lat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the centre, WGS84 degrees.
                 * @example -0.1132
                 */
                lon: components["schemas"]["Longitude"];
                /**
                 * @description Radius of the circle in metres.
                 * @example 1000
                 */
                radius?: number;
                /**
                 * @description Only operators that offer this kind of service.
                 * @example Minicab
                 */
                optype?: components["schemas"]["MinicabService"];
                /**
                 * @description Only operators with cars that take a wheelchair.
                 * @example true
                 */
                wc?: boolean;
                /**
                 * @description Only operators that trade under this name.
                 * @example Lambeth Marsh Cars
                 */
                name?: string;
                /**
                 * @description Most operators to answer.
                 * @example 5
                 */
                maxResults?: number;
                /**
                 * @description Only operators that never close.
                 * @example true
                 */
                twentyFourSevenOnly?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operators in their envelope; an empty list when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinicabAnswer"];
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
    travelTimeMap: {
        parameters: {
            query: {
                /**
                 * @description Title of the scenario of the model. `Base Year` has been seen in use.
                 * @example Base Year
                 */
                scenarioTitle: string;
                /**
                 * @description Time of day, `AM` for the morning peak, `INTER` between the peaks and `PM` for the evening peak.
                 * @example AM
                 */
                timeOfDayId: "AM" | "INTER" | "PM";
                /**
                 * @description Modes of transport that count. `All` has been seen in use.
                 * @example All
                 */
                modeId: string;
                /**
                 * @description Whether times are from the point, to it, or the average of both.
                 * @example From
                 */
                direction: "Average" | "From" | "To";
                /**
                 * @description Minutes between one colour and the next.
                 * @example 15
                 */
                travelTimeInterval: number;
            };
            header?: never;
            path: {
                /**
                 * @description Zoom level of the map below, as web maps count it.
                 * @example 12
                 */
                z: number;
                /**
                 * @description Latitude of the centre of the picture, WGS84 degrees.
                 * @example 51.5074
                 */
                mapCenterLat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the centre of the picture, WGS84 degrees.
                 * @example -0.1278
                 */
                mapCenterLon: components["schemas"]["Longitude"];
                /**
                 * @description Latitude of the point that times are counted from, WGS84 degrees.
                 * @example 51.5308
                 */
                pinLat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the point that times are counted from, WGS84 degrees.
                 * @example -0.1238
                 */
                pinLon: components["schemas"]["Longitude"];
                /**
                 * @description Width of the picture in pixels.
                 * @example 600
                 */
                width: number;
                /**
                 * @description Height of the picture in pixels.
                 * @example 400
                 */
                height: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description A value is malformed or contradicts another. The owner says which in its own words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
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
    travelTimeCompareMap: {
        parameters: {
            query: {
                /**
                 * @description Title of the scenario of the model. `Base Year` has been seen in use.
                 * @example Base Year
                 */
                scenarioTitle: string;
                /**
                 * @description Time of day, `AM` for the morning peak, `INTER` between the peaks and `PM` for the evening peak.
                 * @example AM
                 */
                timeOfDayId: "AM" | "INTER" | "PM";
                /**
                 * @description Modes of transport that count. `All` has been seen in use.
                 * @example All
                 */
                modeId: string;
                /**
                 * @description Whether times are from the point, to it, or the average of both.
                 * @example From
                 */
                direction: "Average" | "From" | "To";
                /**
                 * @description Minutes between one colour and the next.
                 * @example 15
                 */
                travelTimeInterval: number;
                /**
                 * @description What differs between the two cases. The words are not documented; the example is a guess.
                 * @example timeOfDayId
                 */
                compareType: string;
                /**
                 * @description Value of the other case.
                 * @example PM
                 */
                compareValue: string;
            };
            header?: never;
            path: {
                /**
                 * @description Zoom level of the map below, as web maps count it.
                 * @example 12
                 */
                z: number;
                /**
                 * @description Latitude of the centre of the picture, WGS84 degrees.
                 * @example 51.5074
                 */
                mapCenterLat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the centre of the picture, WGS84 degrees.
                 * @example -0.1278
                 */
                mapCenterLon: components["schemas"]["Longitude"];
                /**
                 * @description Latitude of the point that times are counted from, WGS84 degrees.
                 * @example 51.5308
                 */
                pinLat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the point that times are counted from, WGS84 degrees.
                 * @example -0.1238
                 */
                pinLon: components["schemas"]["Longitude"];
                /**
                 * @description Width of the picture in pixels.
                 * @example 600
                 */
                width: number;
                /**
                 * @description Height of the picture in pixels.
                 * @example 400
                 */
                height: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description A value is malformed or contradicts another. The owner says which in its own words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
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
    accidentStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Calendar year.
                 * @example 2019
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accidents of the year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accident"][];
                };
            };
            /** @description A value is malformed or contradicts another. The owner says which in its own words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
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
    roads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roads, in the order of their ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadCorridor"][];
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
    roadsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more road ids, joined with commas, in capitals or not. `roads` lists them.
                 * @example [
                 *       "a2",
                 *       "a205"
                 *     ]
                 */
                ids: components["schemas"]["RoadId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roads, a list even for one id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadCorridor"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    roadStatus: {
        parameters: {
            query?: {
                /**
                 * @description From when, with its offset. Give both dates or neither.
                 * @example 2026-11-28T00:00:00Z
                 */
                startDate?: components["schemas"]["DateTime"];
                /**
                 * @description Until when, with its offset.
                 * @example 2026-11-30T00:00:00Z
                 */
                endDate?: components["schemas"]["DateTime"];
            };
            header?: never;
            path: {
                /**
                 * @description One or more road ids, joined with commas. The single word `all` means every road.
                 * @example [
                 *       "a40"
                 *     ]
                 */
                ids: components["schemas"]["RoadId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roads, a list even for one id. With dates, each says which time its state sums up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadCorridor"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    roadDisruption: {
        parameters: {
            query?: {
                /**
                 * @description Whether to leave out all but the id, point, severity, dates, roads, location, comments and streets.
                 * @example false
                 */
                stripContent?: boolean;
                /**
                 * @description Only these severities, joined with commas. Disruptions with closures come all the same unless `closures` is false.
                 * @example [
                 *       "Serious",
                 *       "Severe"
                 *     ]
                 */
                severities?: components["schemas"]["RoadSeverityName"][];
                /**
                 * @description Only these categories, joined with commas. The owner refers to `roadCategories` for the words; the disruptions themselves use others, and which of the two the filter goes by is not verified.
                 * @example [
                 *       "Works"
                 *     ]
                 */
                categories?: components["schemas"]["RoadCategoryName"][];
                /**
                 * @description Whether disruptions with closures are told whatever `severities` asks for.
                 * @example true
                 */
                closures?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One or more road ids, joined with commas. The single word `all` means everything, whatever the road.
                 * @example [
                 *       "a40"
                 *     ]
                 */
                ids: components["schemas"]["RoadId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disruptions. An empty list when nothing disturbs the road. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadDisruption"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    roadStreetDisruption: {
        parameters: {
            query: {
                /**
                 * @description From when, with its offset.
                 * @example 2026-11-23T00:00:00Z
                 */
                startDate: components["schemas"]["DateTime"];
                /**
                 * @description Until when, with its offset.
                 * @example 2026-11-24T00:00:00Z
                 */
                endDate: components["schemas"]["DateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pieces of street. An empty list when none is disrupted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisruptedStreetSegment"][];
                };
            };
            /** @description A value is malformed or contradicts another. The owner says which in its own words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
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
    roadDisruptionById: {
        parameters: {
            query?: {
                /**
                 * @description Whether to leave out all but the id, point, severity, dates, roads, location and comments.
                 * @example false
                 */
                stripContent?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One or more ids of disruptions, joined with commas.
                 * @example [
                 *       "TIMS-241377"
                 *     ]
                 */
                disruptionIds: components["schemas"]["RoadDisruptionId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disruption, or the disruptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadDisruption"] | components["schemas"]["RoadDisruption"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    roadCategories: {
        parameters: {
            query?: never;
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
                    "application/json": string[];
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
    roadSeverities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadSeverity"][];
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
    placeCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every category with its keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceCategory"][];
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
    placeTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of the kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceTypeName"][];
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
    streetsByPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A full postcode, with or without its space.
                 * @example N1 9GU
                 */
                postcode: components["schemas"]["Postcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whatever the owner answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostcodeStreets"];
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
    placesByType: {
        parameters: {
            query?: {
                /**
                 * @description Whether to leave out signs that show nothing. It has an effect on `VariableMessageSign` only.
                 * @example false
                 */
                activeOnly?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description One or more kinds of place, joined with commas, about 12 at most. `placeTypes` lists them.
                 * @example [
                 *       "JamCam"
                 *     ]
                 */
                types: components["schemas"]["PlaceTypeName"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    place: {
        parameters: {
            query?: {
                /**
                 * @description Whether to give the places within it themselves and not only their paths.
                 * @example false
                 */
                includeChildren?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the place, as other operations give it.
                 * @example JamCams_00001.04502
                 */
                id: components["schemas"]["PlaceId"];
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
                    "application/json": components["schemas"]["Place"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    placesNear: {
        parameters: {
            query: {
                /**
                 * @description Latitude of the centre.
                 * @example 51.5308
                 */
                lat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the centre.
                 * @example -0.1238
                 */
                lon: components["schemas"]["Longitude"];
                /**
                 * @description How far from the centre to look, in metres. The owner does not say what it takes without one.
                 * @example 400
                 */
                radius?: number;
                /**
                 * @description Kinds of place, joined with commas. Kinds of stop are accepted too.
                 * @example [
                 *       "JamCam",
                 *       "TaxiRank"
                 *     ]
                 */
                type?: components["schemas"]["PlaceTypeName"][];
                /**
                 * @description Categories of facts to give, joined with commas. Without it, all of them; `none` gives no facts.
                 * @example [
                 *       "none"
                 *     ]
                 */
                categories?: string[];
                /**
                 * @description Whether to give places within places themselves and not only their paths.
                 * @example false
                 */
                includeChildren?: boolean;
                /**
                 * @description Whether to leave out signs that show nothing. It has an effect on `VariableMessageSign` only.
                 * @example false
                 */
                activeOnly?: boolean;
                /**
                 * @description How many places to give at most.
                 * @example 10
                 */
                numberOfPlacesToReturn?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The point and the places around it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesNear"];
                };
            };
            /** @description A value is malformed or contradicts another. The owner says which in its own words. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
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
    placesAt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of area, such as `Boroughs` or `Wards`.
                 * @example Boroughs
                 */
                type: components["schemas"]["PlaceTypeName"];
                /**
                 * @description Latitude of the point.
                 * @example 51.5308
                 */
                lat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the point.
                 * @example -0.1238
                 */
                lon: components["schemas"]["Longitude"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas. An empty list when the point lies in none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"][];
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
    placeOverlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of place.
                 * @example CarPark
                 */
                type: components["schemas"]["PlaceTypeName"];
                /**
                 * @description Zoom of the map, 0 for the world and about 14 for a neighbourhood.
                 * @example 14
                 */
                z: number;
                /**
                 * @description Latitude of the middle of the picture.
                 * @example 51.5308
                 */
                lat: components["schemas"]["Latitude"];
                /**
                 * @description Longitude of the middle of the picture.
                 * @example -0.1238
                 */
                lon: components["schemas"]["Longitude"];
                /**
                 * @description Width of the picture in pixels.
                 * @example 512
                 */
                width: number;
                /**
                 * @description Height of the picture in pixels.
                 * @example 512
                 */
                height: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
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
    searchPlaces: {
        parameters: {
            query: {
                /**
                 * @description Part of a name.
                 * @example Hanger Lane
                 */
                name: string;
                /**
                 * @description Kinds of place, joined with commas, about 12 at most.
                 * @example [
                 *       "JamCam"
                 *     ]
                 */
                types?: components["schemas"]["PlaceTypeName"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The places that match. An empty list when none does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"][];
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
    carParkOccupancies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The car parks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarParkOccupancy"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description The owner's own service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    carParkOccupancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the car park, as `stopCarParks` and `placesByType` give it.
                 * @example CarParks_800491
                 */
                id: components["schemas"]["CarParkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The car park. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarParkOccupancy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The owner's own service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    chargeConnectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeConnectorOccupancy"][];
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
    chargeConnectorStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more ids of connectors, joined with commas.
                 * @example [
                 *       "ChargePointESB-UT04QK-1",
                 *       "ChargePointCM-24473-67148"
                 *     ]
                 */
                ids: components["schemas"]["ChargeConnectorId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connectors, a list even for one id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeConnectorOccupancy"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bikePointOccupancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One or more ids of docking stations, joined with commas.
                 * @example [
                 *       "BikePoints_14"
                 *     ]
                 */
                ids: components["schemas"]["BikePointId"][];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The docking stations, a list even for one id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BikePointOccupancy"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The owner knows no such id or mode. One unknown id in a list refuses the whole list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TflError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description What to look for.
                 * @example Southwark
                 */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMatches"];
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
    searchBusSchedules: {
        parameters: {
            query: {
                /**
                 * @description Number of the route.
                 * @example 73
                 */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, each with name and address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMatches"];
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
    searchProviders: {
        parameters: {
            query?: never;
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
                    "application/json": ("content" | "stopPoints" | "extraPlaces" | "extraPlacesAutocomplete" | "addressPlaces" | (string & {}))[];
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
    searchCategories: {
        parameters: {
            query?: never;
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
                    "application/json": string[];
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
    searchSorts: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/json": ("lastModified,asc" | "lastModified,desc" | "date,asc" | "date,desc" | "score,asc" | "score,desc" | "timestamp,asc" | "timestamp,desc" | (string & {}))[];
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
