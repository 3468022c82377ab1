// Generated from tfl@3.1.0. Do not edit: npm run generate


import { isList, isObject, isObjects } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseLineArrivals, parseLineArrivalsAtStop, parseLineDisruption, parseLineDisruptionByMode, parseLineRoutes, parseLineRoutesAll, parseLineRoutesByMode, parseLineRouteSequence, parseLines, parseLinesByMode, parseLineStatus, parseLineStatusBetween, parseLineStatusByMode, parseLineStatusBySeverity, parseLineStops, parseLineTimetable, parseLineTimetableTo, parseSearchLines } from '../decoders.ts';

import type { Disruption, Line, LineId, Mode, ModeName, Prediction, Problem, RouteSearchResponse, RouteSequence, ServiceType, StatusSeverity, StopPoint, StopPointId, TflError, TimetableResponse } from '../types.ts';

/**
 * What {@link lineModes} takes.
 */
export type LineModesParams = Record<string, never>;

/**
 * What {@link lineModes} answers.
 */
export type LineModesResult = Array<Mode>;

/**
 * Modes that lines can have
 *
 * Every mode of transport that the owner knows, with whether it runs it itself, whether it costs a fare and whether it runs to a timetable. The `modeName` of each is what the operations by mode want.
 *
 * Changes once in years. Cached for 12 hours.
 */
export const lineModes: (client: Client, params?: LineModesParams, options?: CallOptions) => Call<LineModesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineModes',
    path: '/Line/Meta/Modes{?app_key}',
    kind: isList
});

/**
 * What {@link lineSeverities} takes.
 */
export type LineSeveritiesParams = Record<string, never>;

/**
 * What {@link lineSeverities} answers.
 */
export type LineSeveritiesResult = Array<StatusSeverity>;

/**
 * Severity levels and their words
 *
 * What each severity level is called, mode by mode. The same number reads differently from mode to mode, so show the words of the status itself and use this list to explain or to filter.
 *
 * Changes once in years. Cached for 12 hours.
 */
export const lineSeverities: (client: Client, params?: LineSeveritiesParams, options?: CallOptions) => Call<LineSeveritiesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineSeverities',
    path: '/Line/Meta/Severity{?app_key}',
    kind: isList
});

/**
 * What {@link lineDisruptionCategories} takes.
 */
export type LineDisruptionCategoriesParams = Record<string, never>;

/**
 * What {@link lineDisruptionCategories} answers.
 */
export type LineDisruptionCategoriesResult = Array<string>;

/**
 * Categories of disruption
 *
 * The categories that a disruption can have, as plain words.
 *
 * Changes once in years. Cached for 12 hours.
 */
export const lineDisruptionCategories: (client: Client, params?: LineDisruptionCategoriesParams, options?: CallOptions) => Call<LineDisruptionCategoriesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineDisruptionCategories',
    path: '/Line/Meta/DisruptionCategories{?app_key}',
    kind: isList
});

/**
 * What {@link lineServiceTypes} takes.
 */
export type LineServiceTypesParams = Record<string, never>;

/**
 * What {@link lineServiceTypes} answers.
 */
export type LineServiceTypesResult = Array<string>;

/**
 * Kinds of service, by day and by night
 *
 * The kinds of service that a line can have, by day and by night.
 *
 * Changes once in years. Cached for 12 hours.
 */
export const lineServiceTypes: (client: Client, params?: LineServiceTypesParams, options?: CallOptions) => Call<LineServiceTypesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineServiceTypes',
    path: '/Line/Meta/ServiceTypes{?app_key}',
    kind: isList
});

/**
 * What {@link lines} takes.
 */
export type LinesParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
};

/**
 * What {@link lines} answers.
 */
export type LinesResult = Array<Line>;

/**
 * Lines by id
 *
 * Name, mode and kinds of service of the lines you name. The lists of status and of routes stay empty here, `lineStatus` and `lineRoutes` fill them. There is no way to ask for all lines at once; ask for them by mode.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lines: (client: Client, params: LinesParams, options?: CallOptions) => Call<LinesResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'lines',
    path: '/Line/{ids}{?app_key}',
    parse: parseLines,
    kind: isList
});

/**
 * What {@link linesByMode} takes.
 */
export type LinesByModeParams = {
    /**
     * One or more modes of transport, joined with commas.
     * @example ["tube","dlr"]
     */
    modes: Readonly<Array<ModeName>>;
};

/**
 * What {@link linesByMode} answers.
 */
export type LinesByModeResult = Array<Line>;

/**
 * Lines of a mode
 *
 * Every line of the modes you name, with name and kinds of service. The lists of status and of routes stay empty. Asking for `bus` yields more than 600.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const linesByMode: (client: Client, params: LinesByModeParams, options?: CallOptions) => Call<LinesByModeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'linesByMode',
    path: '/Line/Mode/{modes}{?app_key}',
    parse: parseLinesByMode,
    kind: isList
});

/**
 * What {@link lineRoutesAll} takes.
 */
export type LineRoutesAllParams = {
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
};

/**
 * What {@link lineRoutesAll} answers.
 */
export type LineRoutesAllResult = Array<Line>;

/**
 * Routes of every line
 *
 * Every line of every mode with its routes, first stop to last. The answer has about 700 lines and several megabytes; ask by mode or by id where that will do.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineRoutesAll: (client: Client, params?: LineRoutesAllParams, options?: CallOptions) => Call<LineRoutesAllResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineRoutesAll',
    path: '/Line/Route{?serviceTypes,app_key}',
    parse: parseLineRoutesAll,
    kind: isList
});

/**
 * What {@link lineRoutes} takes.
 */
export type LineRoutesParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
};

/**
 * What {@link lineRoutes} answers.
 */
export type LineRoutesResult = Array<Line>;

/**
 * Routes of lines
 *
 * Where the lines you name go, first stop to last, in each direction. The owner answers one object when you name one line and a list when you name several.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineRoutes: (client: Client, params: LineRoutesParams, options?: CallOptions) => Call<LineRoutesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineRoutes',
    path: '/Line/{ids}/Route{?serviceTypes,app_key}',
    parse: parseLineRoutes,
    kind: isObjects
});

/**
 * What {@link lineRoutesByMode} takes.
 */
export type LineRoutesByModeParams = {
    /**
     * One or more modes of transport, joined with commas.
     * @example ["tube","dlr"]
     */
    modes: Readonly<Array<ModeName>>;
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
};

/**
 * What {@link lineRoutesByMode} answers.
 */
export type LineRoutesByModeResult = Array<Line>;

/**
 * Routes of a mode
 *
 * Every line of the modes you name with its routes, first stop to last, in each direction.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineRoutesByMode: (client: Client, params: LineRoutesByModeParams, options?: CallOptions) => Call<LineRoutesByModeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineRoutesByMode',
    path: '/Line/Mode/{modes}/Route{?serviceTypes,app_key}',
    parse: parseLineRoutesByMode,
    kind: isList
});

/**
 * What {@link lineRouteSequence} takes.
 */
export type LineRouteSequenceParams = {
    /**
     * One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
     * @example "waterloo-city"
     */
    id: LineId;
    /**
     * Direction of the line. For lines that run in one direction only, `outbound`.
     * @example "outbound"
     */
    direction: 'inbound' | 'outbound' | 'all';
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
    /**
     * Whether to leave out usual crowding, which makes up most of the answer.
     * @default false
     * @example true
     */
    excludeCrowding?: boolean | null | undefined;
};

/**
 * What {@link lineRouteSequence} answers.
 */
export type LineRouteSequenceResult = RouteSequence;

/**
 * Stops of a line in order
 *
 * The stops of one line in order, branch by branch, and its path on the map. The paths are texts in JSON with longitude before latitude, in degrees. `all` puts both directions into one answer.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineRouteSequence: (client: Client, params: LineRouteSequenceParams, options?: CallOptions) => Call<LineRouteSequenceResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineRouteSequence',
    path: '/Line/{id}/Route/Sequence/{direction}{?serviceTypes,excludeCrowding,app_key}',
    parse: parseLineRouteSequence,
    kind: isObject
});

/**
 * What {@link lineStatusBetween} takes.
 */
export type LineStatusBetweenParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
    /**
     * First day of the period, a day or a day with a time in UTC.
     * @example "2026-11-28"
     */
    startDate: string;
    /**
     * Last day of the period, a day or a day with a time in UTC.
     * @example "2026-11-30"
     */
    endDate: string;
    /**
     * Whether to include the routes and stops that each disruption touches. Answers grow many times over.
     * @default false
     * @example false
     */
    detail?: boolean | null | undefined;
};

/**
 * What {@link lineStatusBetween} answers.
 */
export type LineStatusBetweenResult = Array<Line>;

/**
 * Status of lines between two dates
 *
 * How the lines you name will run, or ran, between two dates: planned closures above all, since delays are not known ahead. The dates belong in the path alone; sent as a query too, they make the owner answer 404.
 *
 * Live, about 30 seconds old.
 */
export const lineStatusBetween: (client: Client, params: LineStatusBetweenParams, options?: CallOptions) => Call<LineStatusBetweenResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineStatusBetween',
    path: '/Line/{ids}/Status/{startDate}/to/{endDate}{?detail,app_key}',
    parse: parseLineStatusBetween,
    kind: isList
});

/**
 * What {@link lineStatus} takes.
 */
export type LineStatusParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
    /**
     * Whether to include the routes and stops that each disruption touches. Answers grow many times over.
     * @default false
     * @example false
     */
    detail?: boolean | null | undefined;
};

/**
 * What {@link lineStatus} answers.
 */
export type LineStatusResult = Array<Line>;

/**
 * Status of lines
 *
 * How the lines you name run right now. A line may have several states at once, such as delays on one part and a closure on another, so read all of `lineStatuses` and do not take the smallest number for the worst.
 *
 * Live, about 30 seconds old.
 */
export const lineStatus: (client: Client, params: LineStatusParams, options?: CallOptions) => Call<LineStatusResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'lineStatus',
    path: '/Line/{ids}/Status{?detail,app_key}',
    parse: parseLineStatus,
    kind: isList
});

/**
 * What {@link searchLines} takes.
 */
export type SearchLinesParams = {
    /**
     * Part of a name or a route number.
     * @example "24"
     */
    query: string;
    /**
     * Modes to search in. Without it, all.
     * @example ["bus"]
     */
    modes?: Readonly<Array<ModeName>> | null | undefined;
    /**
     * Which services to include. Without it, `Regular` only; night services are routes of their own.
     * @example ["Regular"]
     */
    serviceTypes?: Readonly<Array<ServiceType>> | null | undefined;
};

/**
 * What {@link searchLines} answers.
 */
export type SearchLinesResult = RouteSearchResponse;

/**
 * Find lines by name
 *
 * Lines and bus routes whose name contains a text. The end points come along in `lineRouteSection`; stops are not searched, `searchStopPoints` does that.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const searchLines: (client: Client, params: SearchLinesParams, options?: CallOptions) => Call<SearchLinesResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchLines',
    path: '/Line/Search/{query}{?modes,serviceTypes,app_key}',
    parse: parseSearchLines,
    kind: isObject
});

/**
 * What {@link lineStatusBySeverity} takes.
 */
export type LineStatusBySeverityParams = {
    /**
     * Severity level, see `lineSeverities`.
     * @example 6
     */
    severity: number;
};

/**
 * What {@link lineStatusBySeverity} answers.
 */
export type LineStatusBySeverityResult = Array<Line>;

/**
 * Lines in one state
 *
 * Every line, of any mode, that is in the state you name right now. Level 10 is good service and yields most of the network; 0 is special service, mostly buses on diversion. An empty list means that no line is in that state.
 *
 * Live, about 30 seconds old.
 */
export const lineStatusBySeverity: (client: Client, params: LineStatusBySeverityParams, options?: CallOptions) => Call<LineStatusBySeverityResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineStatusBySeverity',
    path: '/Line/Status/{severity}{?app_key}',
    parse: parseLineStatusBySeverity,
    kind: isList
});

/**
 * What {@link lineStatusByMode} takes.
 */
export type LineStatusByModeParams = {
    /**
     * One or more modes of transport, joined with commas.
     * @example ["tube","dlr"]
     */
    modes: Readonly<Array<ModeName>>;
    /**
     * Whether to include the routes and stops that each disruption touches. Answers grow many times over.
     * @default false
     * @example false
     */
    detail?: boolean | null | undefined;
    /**
     * Only states of this severity level, see `lineSeverities`.
     * @example 6
     */
    severityLevel?: number | null | undefined;
};

/**
 * What {@link lineStatusByMode} answers.
 */
export type LineStatusByModeResult = Array<Line>;

/**
 * Status of every line of a mode
 *
 * How every line of the modes you name runs right now. The usual call behind a status board: one request for tube, DLR, Overground, Elizabeth line and tram together.
 *
 * Live, about 30 seconds old.
 */
export const lineStatusByMode: (client: Client, params: LineStatusByModeParams, options?: CallOptions) => Call<LineStatusByModeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineStatusByMode',
    path: '/Line/Mode/{modes}/Status{?detail,severityLevel,app_key}',
    parse: parseLineStatusByMode,
    kind: isList
});

/**
 * What {@link lineStops} takes.
 */
export type LineStopsParams = {
    /**
     * One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
     * @example "waterloo-city"
     */
    id: LineId;
    /**
     * For `national-rail` alone, whether to keep only the stations that the owner runs.
     * @default false
     * @example false
     */
    tflOperatedNationalRailStationsOnly?: boolean | null | undefined;
};

/**
 * What {@link lineStops} answers.
 */
export type LineStopsResult = Array<StopPoint>;

/**
 * Stops of a line
 *
 * Every station or stop that one line serves, with coordinates, facilities and the other lines there. The order means nothing; `lineRouteSequence` has them in order.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineStops: (client: Client, params: LineStopsParams, options?: CallOptions) => Call<LineStopsResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'lineStops',
    path: '/Line/{id}/StopPoints{?tflOperatedNationalRailStationsOnly,app_key}',
    parse: parseLineStops,
    kind: isList
});

/**
 * What {@link lineTimetable} takes.
 */
export type LineTimetableParams = {
    /**
     * One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
     * @example "victoria"
     */
    id: LineId;
    /**
     * NaPTAN id of the stop to depart from.
     * @example "940GZZLUBXN"
     */
    fromStopPointId: StopPointId;
};

/**
 * What {@link lineTimetable} answers.
 */
export type LineTimetableResult = TimetableResponse;

/**
 * Timetable of a line at a stop
 *
 * Scheduled departures of one line from a stop, by kind of day. Times are on London's clock and go past 24 for the small hours; travel times are in minutes. Where a stop leads several ways, `disambiguation` holds the choices and `timetable` is missing.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineTimetable: (client: Client, params: LineTimetableParams, options?: CallOptions) => Call<LineTimetableResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineTimetable',
    path: '/Line/{id}/Timetable/{fromStopPointId}{?app_key}',
    parse: parseLineTimetable,
    kind: isObject
});

/**
 * What {@link lineTimetableTo} takes.
 */
export type LineTimetableToParams = {
    /**
     * One line id, such as `victoria`, `elizabeth`, `dlr` or the bus route `73`.
     * @example "waterloo-city"
     */
    id: LineId;
    /**
     * NaPTAN id of the stop to depart from.
     * @example "940GZZLUWLO"
     */
    fromStopPointId: StopPointId;
    /**
     * NaPTAN id of the stop to go to.
     * @example "940GZZLUBNK"
     */
    toStopPointId: StopPointId;
};

/**
 * What {@link lineTimetableTo} answers.
 */
export type LineTimetableToResult = TimetableResponse;

/**
 * Timetable of a line between two stops
 *
 * Scheduled departures of one line from a stop towards another, by kind of day. Times are on London's clock and go past 24 for the small hours; travel times are in minutes.
 *
 * Changes with the timetable, at most daily. Cached for 12 hours.
 */
export const lineTimetableTo: (client: Client, params: LineTimetableToParams, options?: CallOptions) => Call<LineTimetableToResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineTimetableTo',
    path: '/Line/{id}/Timetable/{fromStopPointId}/to/{toStopPointId}{?app_key}',
    parse: parseLineTimetableTo,
    kind: isObject
});

/**
 * What {@link lineDisruption} takes.
 */
export type LineDisruptionParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
};

/**
 * What {@link lineDisruption} answers.
 */
export type LineDisruptionResult = Array<Disruption>;

/**
 * Disruptions of lines
 *
 * What disturbs the lines you name right now, as notices for travellers. A notice may come twice, and it does not carry the id of its line; `lineStatus` ties both together.
 *
 * Live, about 30 seconds old.
 */
export const lineDisruption: (client: Client, params: LineDisruptionParams, options?: CallOptions) => Call<LineDisruptionResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'lineDisruption',
    path: '/Line/{ids}/Disruption{?app_key}',
    parse: parseLineDisruption,
    kind: isList
});

/**
 * What {@link lineDisruptionByMode} takes.
 */
export type LineDisruptionByModeParams = {
    /**
     * One or more modes of transport, joined with commas.
     * @example ["tube","dlr"]
     */
    modes: Readonly<Array<ModeName>>;
};

/**
 * What {@link lineDisruptionByMode} answers.
 */
export type LineDisruptionByModeResult = Array<Disruption>;

/**
 * Disruptions of a mode
 *
 * What disturbs the lines of the modes you name right now, as notices for travellers. A notice may come twice, and it does not carry the id of its line.
 *
 * Live, about 30 seconds old.
 */
export const lineDisruptionByMode: (client: Client, params: LineDisruptionByModeParams, options?: CallOptions) => Call<LineDisruptionByModeResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineDisruptionByMode',
    path: '/Line/Mode/{modes}/Disruption{?app_key}',
    parse: parseLineDisruptionByMode,
    kind: isList
});

/**
 * What {@link lineArrivalsAtStop} takes.
 */
export type LineArrivalsAtStopParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
    /**
     * NaPTAN id of a stop or station, such as `940GZZLUKSX` for King's Cross St. Pancras. A hub id (`HUB…`) finds nothing here.
     * @example "940GZZLUKSX"
     */
    stopPointId: StopPointId;
    /**
     * Only arrivals in this direction.
     * @default "all"
     * @example "inbound"
     */
    direction?: 'inbound' | 'outbound' | 'all' | null | undefined;
    /**
     * Only arrivals that go to this station, by NaPTAN id.
     * @example "940GZZLUBXN"
     */
    destinationStationId?: StopPointId | null | undefined;
};

/**
 * What {@link lineArrivalsAtStop} answers.
 */
export type LineArrivalsAtStopResult = Array<Prediction>;

/**
 * Next arrivals of lines at a stop
 *
 * What is expected of the lines you name at one stop, mostly within the next half hour, in no order: sort by `timeToStation`, in seconds. National Rail operators give none.
 *
 * Live, about 30 seconds old.
 */
export const lineArrivalsAtStop: (client: Client, params: LineArrivalsAtStopParams, options?: CallOptions) => Call<LineArrivalsAtStopResult, TflError | Problem> = /*#__PURE__*/ operation(api, {
    name: 'lineArrivalsAtStop',
    path: '/Line/{ids}/Arrivals/{stopPointId}{?direction,destinationStationId*,app_key}',
    parse: parseLineArrivalsAtStop,
    kind: isList
});

/**
 * What {@link lineArrivals} takes.
 */
export type LineArrivalsParams = {
    /**
     * One or more line ids, joined with commas. Ids are lower case words for rail lines and the route number for buses.
     * @example ["victoria","northern"]
     */
    ids: Readonly<Array<LineId>>;
};

/**
 * What {@link lineArrivals} answers.
 */
export type LineArrivalsResult = Array<Prediction>;

/**
 * Next arrivals of lines at all stops
 *
 * What is expected of the lines you name at all of their stops, so that one call follows every vehicle of a line. Times to arrival are in seconds, and the list has no order. A busy line yields hundreds of rows.
 *
 * Live, about 30 seconds old.
 */
export const lineArrivals: (client: Client, params: LineArrivalsParams, options?: CallOptions) => Call<LineArrivalsResult, Problem | TflError> = /*#__PURE__*/ operation(api, {
    name: 'lineArrivals',
    path: '/Line/{ids}/Arrivals{?app_key}',
    parse: parseLineArrivals,
    kind: isList
});
