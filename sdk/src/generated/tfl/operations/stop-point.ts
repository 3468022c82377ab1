// Generated from tfl@3.1.0. Do not edit: npm run generate


import { either, isList, isObject, isObjects, isText } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseSearchStopPoints, parseSearchStopPointsByQuery, parseStopArrivalDepartures, parseStopArrivals, parseStopCarParks, parseStopCrowding, parseStopPlaces, parseStopPointBySms, parseStopPoints, parseStopPointsByMode, parseStopPointsByType, parseStopPointsByTypePage, parseStopPointsNear, parseStopTaxiRanks } from '../decoders.ts';

import type { ArrivalDeparture, DisruptedPoint, DisruptedPointFamily, Latitude, LineId, Longitude, Mode, ModeName, NearbyPlaceType, Place, Prediction, Problem, ServiceType, SmsCode, StopKind, StopPoint, StopPointCategory, StopPointId, StopPointRouteSection, StopPointSearchResponse, StopPointsResponse, StopReference, StopServiceType, StopType, TflError } from '../types.ts';

/**
 * What {@link stopCategories} takes.
 */
export type StopCategoriesParams = Record<string, never>;

/**
 * What {@link stopCategories} answers.
 */
export type StopCategoriesResult = Array<StopPointCategory>;

/**
 * Categories of facts about stops
 *
 * The categories of additional facts that stops carry, such as `Accessibility`, `Facility` or `Geo`, each with the keys that occur in it. The keys are what to look for in the `additionalProperties` of a stop, and the categories what to hand to `stopPointsNear`.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopCategories: (client: Client, params?: StopCategoriesParams, options?: CallOptions) => Call<StopCategoriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopCategories',
    path: '/StopPoint/Meta/Categories{?app_key}',
    kind: isList
});

/**
 * What {@link stopTypes} takes.
 */
export type StopTypesParams = Record<string, never>;

/**
 * What {@link stopTypes} answers.
 */
export type StopTypesResult = Array<StopKind>;

/**
 * Kinds of stop
 *
 * Every kind of stop, in the words of the national stop register (NaPTAN), plus `TransportInterchange` for a hub. Use them with `stopPointsByType` and `stopPointsNear`.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopTypes: (client: Client, params?: StopTypesParams, options?: CallOptions) => Call<StopTypesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopTypes',
    path: '/StopPoint/Meta/StopTypes{?app_key}',
    kind: isList
});

/**
 * What {@link stopModes} takes.
 */
export type StopModesParams = Record<string, never>;

/**
 * What {@link stopModes} answers.
 */
export type StopModesResult = Array<Mode>;

/**
 * Modes that stops have
 *
 * The modes of transport that stops can be asked for, each with whether Transport for London runs it, whether it costs a fare and whether it has a timetable.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopModes: (client: Client, params?: StopModesParams, options?: CallOptions) => Call<StopModesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopModes',
    path: '/StopPoint/Meta/Modes{?app_key}',
    kind: isList
});

/**
 * What {@link stopPoints} takes.
 */
export type StopPointsParams = {
    /**
     * Up to about 20 stop ids, joined with commas. `searchStopPoints` finds the id for a name.
     * @example ["940GZZLUOXC","490000077E"]
     */
    ids: Readonly<Array<StopPointId>>;
    /**
     * Whether to add the usual numbers of people to each line, where they are known.
     * @default false
     * @example false
     */
    includeCrowdingData?: boolean | null | undefined;
};

/**
 * What {@link stopPoints} answers.
 */
export type StopPointsResult = Array<StopPoint>;

/**
 * Stops by id
 *
 * The whole record of one or several stops: name, position, modes, lines, facts such as zone or lifts, and, nested in `children`, the stops inside. The owner answers an object for one id and an array for several. The id of a single bus stop answers the pair or group that holds it, with the stop among its children: look through `children` for the id you asked for. One unknown id refuses the whole list.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopPoints: (client: Client, params: StopPointsParams, options?: CallOptions) => Call<StopPointsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPoints',
    path: '/StopPoint/{ids}{?includeCrowdingData,app_key}',
    parse: parseStopPoints,
    kind: isObjects
});

/**
 * What {@link stopPlaces} takes.
 */
export type StopPlacesParams = {
    /**
     * Station or stop, such as `940GZZLUSTD` for Stratford.
     * @example "940GZZLUSTD"
     */
    id: StopPointId;
    /**
     * Kinds of place, joined with commas.
     * @example ["CarPark","TaxiRank"]
     */
    placeTypes: Readonly<Array<NearbyPlaceType>>;
};

/**
 * What {@link stopPlaces} answers.
 */
export type StopPlacesResult = Array<Place>;

/**
 * Places near a stop by kind
 *
 * Places of the given kinds that belong to a stop, for instance its car parks, taxi ranks and cycle parks. What is known of each stands in `additionalProperties`, as text.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopPlaces: (client: Client, params: StopPlacesParams, options?: CallOptions) => Call<StopPlacesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPlaces',
    path: '/StopPoint/{id}/placeTypes{?placeTypes,app_key}',
    parse: parseStopPlaces,
    kind: isList
});

/**
 * What {@link stopCrowding} takes.
 */
export type StopCrowdingParams = {
    /**
     * Station.
     * @example "940GZZLUOXC"
     */
    id: StopPointId;
    /**
     * Line at that station.
     * @example "victoria"
     */
    line: LineId;
    /**
     * Direction of travel.
     * @example "all"
     */
    direction: 'inbound' | 'outbound' | 'all';
};

/**
 * What {@link stopCrowding} answers.
 */
export type StopCrowdingResult = Array<StopPoint>;

/**
 * Usual crowding at a stop on a line
 *
 * How many people usually pass through a station and how full its trains on one line are, by quarter of an hour of an ordinary day. The figures hang on the entries of `lines`, as `crowding`, and are counted over past months: they are not live. They are sums over a whole station, so nobody can be recognised in them. Many lines have none, and `crowding` is then empty. The owner documents an array and answers one stop.
 *
 * Usual figures of past months, not live. An answer may be 12 hours old.
 */
export const stopCrowding: (client: Client, params: StopCrowdingParams, options?: CallOptions) => Call<StopCrowdingResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopCrowding',
    path: '/StopPoint/{id}/Crowding/{line}{?direction,app_key}',
    parse: parseStopCrowding,
    kind: isObjects
});

/**
 * What {@link stopPointsByType} takes.
 */
export type StopPointsByTypeParams = {
    /**
     * Up to about 12 kinds of stop, joined with commas. `stopTypes` lists them.
     * @example ["NaptanMetroStation"]
     */
    types: Readonly<Array<StopType>>;
};

/**
 * What {@link stopPointsByType} answers.
 */
export type StopPointsByTypeResult = Array<StopPoint>;

/**
 * Stops of a kind
 *
 * Every stop of the given kinds in one answer. Kinds with many members answer tens of thousands of stops and many megabytes: for bus stops use `stopPointsByTypePage`.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopPointsByType: (client: Client, params: StopPointsByTypeParams, options?: CallOptions) => Call<StopPointsByTypeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPointsByType',
    path: '/StopPoint/Type/{types}{?app_key}',
    parse: parseStopPointsByType,
    kind: isList
});

/**
 * What {@link stopPointsByTypePage} takes.
 */
export type StopPointsByTypePageParams = {
    /**
     * Up to about 12 kinds of stop, joined with commas. `stopTypes` lists them.
     * @example ["NaptanMetroStation"]
     */
    types: Readonly<Array<StopType>>;
    /**
     * Number of the page, from 1.
     * @example 1
     */
    page: number;
};

/**
 * What {@link stopPointsByTypePage} answers.
 */
export type StopPointsByTypePageResult = Array<StopPoint>;

/**
 * Stops of a kind, page by page
 *
 * Stops of the given kinds, one page at a time. The answer is a bare array without a count: ask for the next page until one comes back empty.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopPointsByTypePage: (client: Client, params: StopPointsByTypePageParams, options?: CallOptions) => Call<StopPointsByTypePageResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPointsByTypePage',
    path: '/StopPoint/Type/{types}/page/{page}{?app_key}',
    parse: parseStopPointsByTypePage,
    kind: isList
});

/**
 * What {@link stopServiceTypes} takes.
 */
export type StopServiceTypesParams = {
    /**
     * Station or stop.
     * @example "940GZZLUOXC"
     */
    id: StopPointId;
    /**
     * Only these lines. All lines at the stop without it.
     * @example ["victoria"]
     */
    lineIds?: Readonly<Array<LineId>> | null | undefined;
    /**
     * Only lines of these modes. All modes without it.
     * @example ["tube"]
     */
    modes?: Readonly<Array<ModeName>> | null | undefined;
};

/**
 * What {@link stopServiceTypes} answers.
 */
export type StopServiceTypesResult = Array<StopServiceType>;

/**
 * Day and night services at a stop
 *
 * For each line at a stop, whether its day service (`Regular`) and its night service (`Night`) call there. A line that has no night service at all has no entry for it.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopServiceTypes: (client: Client, params: StopServiceTypesParams, options?: CallOptions) => Call<StopServiceTypesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopServiceTypes',
    path: '/StopPoint/ServiceTypes{?id*,lineIds,modes,app_key}',
    kind: isList
});

/**
 * What {@link stopArrivals} takes.
 */
export type StopArrivalsParams = {
    /**
     * Stop or station, such as `490000077E` for one bus stop or `940GZZLUOXC` for a tube station.
     * @example "490000077E"
     */
    id: StopPointId;
};

/**
 * What {@link stopArrivals} answers.
 */
export type StopArrivalsResult = Array<Prediction>;

/**
 * Next arrivals at a stop
 *
 * What arrives next at a stop or station: line, destination, platform, and `timeToStation` in seconds. Predictions reach about half an hour ahead. They come in no order: sort by `timeToStation`. They are arrivals and not departures, so a train that ends here is among them. A hub (`HUB…`) answers an empty list: ask for the stations inside it. A pier wants its `930G…` id and not a berth. National Rail trains have no predictions. `towards` may be blank or the text `null`, and where lines share a track one vehicle can appear under two of them.
 *
 * About 30 seconds old at most.
 */
export const stopArrivals: (client: Client, params: StopArrivalsParams, options?: CallOptions) => Call<StopArrivalsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopArrivals',
    path: '/StopPoint/{id}/Arrivals{?app_key}',
    parse: parseStopArrivals,
    kind: isList
});

/**
 * What {@link stopArrivalDepartures} takes.
 */
export type StopArrivalDeparturesParams = {
    /**
     * Rail station, an id that begins with `910G`.
     * @example "910GHGHI"
     */
    id: StopPointId;
    /**
     * Lines of the Overground, such as `mildmay`, `elizabeth` or `thameslink`, joined with commas.
     * @example ["mildmay"]
     */
    lineIds: Readonly<Array<LineId>>;
};

/**
 * What {@link stopArrivalDepartures} answers.
 */
export type StopArrivalDeparturesResult = Array<ArrivalDeparture>;

/**
 * Trains at a rail station, planned and expected
 *
 * Trains at a rail station of the Overground, the Elizabeth line or Thameslink, each with the planned and the expected arrival and departure, and whether it is on time. A delay can be read here, while plain arrivals have no planned times. `minutesAndSecondsToArrival` and its twin are text such as `4:12`. Trains are in no order, and there is no direction, only a destination.
 *
 * About 30 seconds old at most.
 */
export const stopArrivalDepartures: (client: Client, params: StopArrivalDeparturesParams, options?: CallOptions) => Call<StopArrivalDeparturesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopArrivalDepartures',
    path: '/StopPoint/{id}/ArrivalDepartures{?lineIds,app_key}',
    parse: parseStopArrivalDepartures,
    kind: isList
});

/**
 * What {@link stopReachableOnLine} takes.
 */
export type StopReachableOnLineParams = {
    /**
     * Stop or station to start from.
     * @example "940GZZLUOXC"
     */
    id: StopPointId;
    /**
     * Line to stay on.
     * @example "victoria"
     */
    lineId: LineId;
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
};

/**
 * What {@link stopReachableOnLine} answers.
 */
export type StopReachableOnLineResult = Array<StopReference>;

/**
 * Stops that one line reaches from here
 *
 * Every stop that can be reached from a stop without leaving one line. The owner documents whole stops and answers short references, an id and a name each.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopReachableOnLine: (client: Client, params: StopReachableOnLineParams, options?: CallOptions) => Call<StopReachableOnLineResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopReachableOnLine',
    path: '/StopPoint/{id}/CanReachOnLine/{lineId}{?serviceTypes,app_key}',
    kind: isList
});

/**
 * What {@link stopRoutes} takes.
 */
export type StopRoutesParams = {
    /**
     * Stop or station.
     * @example "490000077E"
     */
    id: StopPointId;
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
};

/**
 * What {@link stopRoutes} answers.
 */
export type StopRoutesResult = Array<StopPointRouteSection>;

/**
 * Routes that call at a stop
 *
 * The stretches of route that call at a stop, one for each line, direction and version of the timetable. `lineString` holds the course of the route as JSON text, longitude first. Versions that are not yet or no longer running have `isActive: false`.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopRoutes: (client: Client, params: StopRoutesParams, options?: CallOptions) => Call<StopRoutesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopRoutes',
    path: '/StopPoint/{id}/Route{?serviceTypes,app_key}',
    kind: isList
});

/**
 * What {@link stopDisruptionByMode} takes.
 */
export type StopDisruptionByModeParams = {
    /**
     * One or more modes of transport, joined with commas.
     * @example ["tube","dlr"]
     */
    modes: Readonly<Array<ModeName>>;
    /**
     * Whether to add stops that are cut off because a route is blocked.
     * @default false
     * @example false
     */
    includeRouteBlockedStops?: boolean | null | undefined;
};

/**
 * What {@link stopDisruptionByMode} answers.
 */
export type StopDisruptionByModeResult = Array<DisruptedPoint>;

/**
 * Disrupted stops of a mode
 *
 * Every stop of the given modes with a notice about it now or soon, such as a closed station or a lift out of order. A station with several modes gives the same notice once for each. Compare `fromDate` and `toDate` with the clock: planned closures are listed ahead.
 *
 * About 30 seconds old at most.
 */
export const stopDisruptionByMode: (client: Client, params: StopDisruptionByModeParams, options?: CallOptions) => Call<StopDisruptionByModeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopDisruptionByMode',
    path: '/StopPoint/Mode/{modes}/Disruption{?includeRouteBlockedStops,app_key}',
    kind: isList
});

/**
 * What {@link stopDisruption} takes.
 */
export type StopDisruptionParams = {
    /**
     * Up to about 20 stop ids, joined with commas; one only with `getFamily`.
     * @example ["940GZZLUBNK"]
     */
    ids: Readonly<Array<StopPointId>>;
    /**
     * Whether to include the stops inside the stop. Closures of a hub hang on its members.
     * @default false
     * @example false
     */
    getFamily?: boolean | null | undefined;
    /**
     * Whether to add stops that are cut off because a route is blocked.
     * @default false
     * @example false
     */
    includeRouteBlockedStops?: boolean | null | undefined;
    /**
     * Whether to put every notice under the stop itself. Only together with `getFamily`.
     * @default false
     * @example false
     */
    flattenResponse?: boolean | null | undefined;
};

/**
 * What {@link stopDisruption} answers.
 */
export type StopDisruptionResult = Array<DisruptedPoint> | DisruptedPointFamily;

/**
 * Disruptions of stops
 *
 * Notices about the given stops. With `getFamily` the answer has another shape: one object for the stop, with the stops inside it nested in `children`. That works for one id only. `flattenResponse` with it gives the plain list again, every notice under the stop that was asked for.
 *
 * About 30 seconds old at most.
 */
export const stopDisruption: (client: Client, params: StopDisruptionParams, options?: CallOptions) => Call<StopDisruptionResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopDisruption',
    path: '/StopPoint/{ids}/Disruption{?getFamily,includeRouteBlockedStops,flattenResponse,app_key}',
    kind: /*#__PURE__*/ either(isList, isObject)
});

/**
 * What {@link stopDirectionTo} takes.
 */
export type StopDirectionToParams = {
    /**
     * Stop to start from.
     * @example "940GZZLUOXC"
     */
    id: StopPointId;
    /**
     * Stop to go to.
     * @example "940GZZLUVIC"
     */
    toStopPointId: StopPointId;
    /**
     * Line to travel on, where several join the two stops.
     * @example "victoria"
     */
    lineId?: LineId | null | undefined;
};

/**
 * What {@link stopDirectionTo} answers.
 */
export type StopDirectionToResult = 'inbound' | 'outbound' | (string & {});

/**
 * Direction from one stop to another
 *
 * Whether a traveller from one stop to another goes `inbound` or `outbound`, in the sense in which predictions and routes use these words. The answer is a bare JSON string.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopDirectionTo: (client: Client, params: StopDirectionToParams, options?: CallOptions) => Call<StopDirectionToResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopDirectionTo',
    path: '/StopPoint/{id}/DirectionTo/{toStopPointId}{?lineId*,app_key}',
    kind: isText
});

/**
 * What {@link stopPointsNear} takes.
 */
export type StopPointsNearParams = {
    /**
     * Latitude of the centre, WGS84 degrees.
     * @example 51.5154
     */
    lat: Latitude;
    /**
     * Longitude of the centre, WGS84 degrees.
     * @example -0.141
     */
    lon: Longitude;
    /**
     * Kinds of stop, joined with commas.
     * @example ["NaptanMetroStation","NaptanPublicBusCoachTram"]
     */
    stopTypes: Readonly<Array<StopType>>;
    /**
     * Radius of the circle in metres.
     * Unit: m.
     * @default 200
     * @example 400
     */
    radius?: number | null | undefined;
    /**
     * Whether to nest stops in the stations and groups that hold them.
     * @example false
     */
    useStopPointHierarchy?: boolean | null | undefined;
    /**
     * Only stops that these modes serve.
     * @example ["tube","bus"]
     */
    modes?: Readonly<Array<ModeName>> | null | undefined;
    /**
     * Categories of additional facts to include, as `stopCategories` lists them. All without it; the word `none` for none.
     * @example ["none"]
     */
    categories?: Readonly<Array<string>> | null | undefined;
    /**
     * Whether to include the lines at each stop.
     * @example true
     */
    returnLines?: boolean | null | undefined;
};

/**
 * What {@link stopPointsNear} answers.
 */
export type StopPointsNearResult = StopPointsResponse;

/**
 * Stops around a point
 *
 * Stops of the given kinds within a circle, the nearest first, each with its `distance` in metres. The kinds have to be named: `NaptanPublicBusCoachTram` finds bus stops, `NaptanMetroStation` and `NaptanRailStation` find stations. The owner documents the position as `location.lat` and `location.lon`, and accepts `lat` and `lon`. Class C2, because a position that is asked for is often where a person stands: so the query is kept out of logs, and answers are not cached.
 *
 * Stops change rarely. Answers are not kept, for privacy.
 */
export const stopPointsNear: (client: Client, params: StopPointsNearParams, options?: CallOptions) => Call<StopPointsNearResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPointsNear',
    path: '/StopPoint{?lat*,lon*,stopTypes,radius,useStopPointHierarchy,modes,categories,returnLines,app_key}',
    parse: parseStopPointsNear,
    kind: isObject
});

/**
 * What {@link stopPointsByMode} takes.
 */
export type StopPointsByModeParams = {
    /**
     * One or more modes of transport, joined with commas.
     * @example ["tube","dlr"]
     */
    modes: Readonly<Array<ModeName>>;
    /**
     * Number of the page, from 1; required for `bus`.
     * @example 1
     */
    page?: number | null | undefined;
};

/**
 * What {@link stopPointsByMode} answers.
 */
export type StopPointsByModeResult = StopPointsResponse;

/**
 * Stops of a mode
 *
 * Every stop of the given modes, 1,000 to a page, with platforms and entrances nested. Pages run to megabytes. `bus` needs `page`, and `river-bus` answers no stops at all: use the lines of the mode instead.
 *
 * Changes rarely. An answer may be three and a half days old.
 */
export const stopPointsByMode: (client: Client, params: StopPointsByModeParams, options?: CallOptions) => Call<StopPointsByModeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPointsByMode',
    path: '/StopPoint/Mode/{modes}{?page,app_key}',
    parse: parseStopPointsByMode,
    kind: isObject
});

/**
 * What {@link searchStopPoints} takes.
 */
export type SearchStopPointsParams = {
    /**
     * Part of the name, or the five digits on a bus stop.
     * @example "oxford circus"
     */
    query: string;
    /**
     * Only stops that these modes serve.
     * @example ["tube","dlr"]
     */
    modes?: Readonly<Array<ModeName>> | null | undefined;
    /**
     * Only stations for which single fares are known.
     * @default false
     * @example false
     */
    faresOnly?: boolean | null | undefined;
    /**
     * Most matches to return. Children of a match come on top, so the answer can be longer.
     * @default 50
     * @example 10
     */
    maxResults?: number | null | undefined;
    /**
     * Only stops that these lines serve.
     * @example ["central"]
     */
    lines?: Readonly<Array<LineId>> | null | undefined;
    /**
     * Whether interchanges (`HUB…`) may be among the matches. Without it, the stations inside them are.
     * @example true
     */
    includeHubs?: boolean | null | undefined;
    /**
     * With the mode `national-rail`, only the stations that Transport for London runs.
     * @default false
     * @example false
     */
    tflOperatedNationalRailStationsOnly?: boolean | null | undefined;
};

/**
 * What {@link searchStopPoints} answers.
 */
export type SearchStopPointsResult = StopPointSearchResponse;

/**
 * Find stops by name
 *
 * Finds stops by part of their name, wherever in the name it stands and whatever the case, or by the five digits on a bus stop. A match is small: take its `id` to `stopPoints` for the whole stop, or to `stopArrivals` for what comes next. The text goes into the path, so a name with a slash is not found. The same search with the text in the query is `searchStopPointsByQuery`.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const searchStopPoints: (client: Client, params: SearchStopPointsParams, options?: CallOptions) => Call<SearchStopPointsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchStopPoints',
    path: '/StopPoint/Search/{query}{?modes,faresOnly,maxResults,lines,includeHubs,tflOperatedNationalRailStationsOnly,app_key}',
    parse: parseSearchStopPoints,
    kind: isObject
});

/**
 * What {@link searchStopPointsByQuery} takes.
 */
export type SearchStopPointsByQueryParams = {
    /**
     * Part of the name, or the five digits on a bus stop.
     * @example "oxford circus"
     */
    query: string;
    /**
     * Only stops that these modes serve.
     * @example ["tube","dlr"]
     */
    modes?: Readonly<Array<ModeName>> | null | undefined;
    /**
     * Only stations for which single fares are known.
     * @default false
     * @example false
     */
    faresOnly?: boolean | null | undefined;
    /**
     * Most matches to return. Children of a match come on top, so the answer can be longer.
     * @default 50
     * @example 10
     */
    maxResults?: number | null | undefined;
    /**
     * Only stops that these lines serve.
     * @example ["central"]
     */
    lines?: Readonly<Array<LineId>> | null | undefined;
    /**
     * Whether interchanges (`HUB…`) may be among the matches. Without it, the stations inside them are.
     * @example true
     */
    includeHubs?: boolean | null | undefined;
    /**
     * With the mode `national-rail`, only the stations that Transport for London runs.
     * @default false
     * @example false
     */
    tflOperatedNationalRailStationsOnly?: boolean | null | undefined;
};

/**
 * What {@link searchStopPointsByQuery} answers.
 */
export type SearchStopPointsByQueryResult = StopPointSearchResponse;

/**
 * Find stops by name, text in the query
 *
 * Finds stops by part of their name, wherever in the name it stands and whatever the case, or by the five digits on a bus stop. A match is small: take its `id` to `stopPoints` for the whole stop, or to `stopArrivals` for what comes next. The text goes into the query, which suits names with a slash.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const searchStopPointsByQuery: (client: Client, params: SearchStopPointsByQueryParams, options?: CallOptions) => Call<SearchStopPointsByQueryResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchStopPointsByQuery',
    path: '/StopPoint/Search{?query,modes,faresOnly,maxResults,lines,includeHubs,tflOperatedNationalRailStationsOnly,app_key}',
    parse: parseSearchStopPointsByQuery,
    kind: isObject
});

/**
 * What {@link stopPointBySms} takes.
 */
export type StopPointBySmsParams = {
    /**
     * The five digits.
     * @example "48641"
     */
    id: SmsCode;
    /**
     * `web` for the redirect. Leave it out to get the stop.
     * @example "web"
     */
    output?: 'web' | null | undefined;
};

/**
 * What {@link stopPointBySms} answers.
 */
export type StopPointBySmsResult = StopPoint;

/**
 * Bus stop by the code on its sign
 *
 * The bus stop that carries a five-digit code, which travellers read on the sign. With `output=web` the owner sends a redirect to its own web page about the stop instead, status 302, which most HTTP clients follow.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopPointBySms: (client: Client, params: StopPointBySmsParams, options?: CallOptions) => Call<StopPointBySmsResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopPointBySms',
    path: '/StopPoint/Sms/{id}{?output,app_key}',
    parse: parseStopPointBySms,
    kind: isObject
});

/**
 * What {@link stopTaxiRanks} takes.
 */
export type StopTaxiRanksParams = {
    /**
     * Station, such as `940GZZLUSTD` for Stratford.
     * @example "940GZZLUSTD"
     */
    stopPointId: StopPointId;
};

/**
 * What {@link stopTaxiRanks} answers.
 */
export type StopTaxiRanksResult = Array<Place>;

/**
 * Taxi ranks at a stop
 *
 * Taxi ranks that belong to a station, with their position and, in `additionalProperties`, how many spaces they have and when they work.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopTaxiRanks: (client: Client, params: StopTaxiRanksParams, options?: CallOptions) => Call<StopTaxiRanksResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopTaxiRanks',
    path: '/StopPoint/{stopPointId}/TaxiRanks{?app_key}',
    parse: parseStopTaxiRanks,
    kind: isList
});

/**
 * What {@link stopCarParks} takes.
 */
export type StopCarParksParams = {
    /**
     * Station, such as `940GZZLUSTD` for Stratford.
     * @example "940GZZLUSTD"
     */
    stopPointId: StopPointId;
};

/**
 * What {@link stopCarParks} answers.
 */
export type StopCarParksResult = Array<Place>;

/**
 * Car parks at a stop
 *
 * Car parks that belong to a station, with their position and, in `additionalProperties`, their spaces, prices and hours. How many spaces are free is not among them.
 *
 * Changes rarely. An answer may be 12 hours old.
 */
export const stopCarParks: (client: Client, params: StopCarParksParams, options?: CallOptions) => Call<StopCarParksResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'stopCarParks',
    path: '/StopPoint/{stopPointId}/CarParks{?app_key}',
    parse: parseStopCarParks,
    kind: isList
});
