// Generated from tfl@3.1.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Mode
 *
 * A mode of transport and what it takes part in.
 */
export type Mode = {
    $type?: TypeMarker;
    /**
     * Id of the mode, as other operations want it.
     */
    modeName: string;
    /**
     * Whether Transport for London runs it or has it run.
     */
    isTflService: boolean;
    /**
     * Whether it costs a fare.
     */
    isFarePaying: boolean;
    /**
     * Whether it runs to a timetable.
     */
    isScheduledService: boolean;
    /**
     * The journey planner's number for the mode.
     */
    motType?: string;
    /**
     * The journey planner's network.
     */
    network?: string;
};

/**
 * Type marker
 *
 * Name of the owner's internal class. It carries no information beyond the shape; ignore it.
 */
export type TypeMarker = string;

/**
 * Problem
 *
 * Why the portal refused or could not answer, as RFC 9457 describes it, with a stable code to switch on and a page that says how to fix it.
 */
export type Problem = {
    /**
     * Identifies the kind of problem. It is the address of its page, relative to the portal.
     */
    type: string;
    /**
     * The kind of problem in a few words. The same for every problem of one kind.
     */
    title: string;
    /**
     * The HTTP status of this answer, repeated so that a logged body still carries it.
     */
    status: number;
    /**
     * What went wrong this time, written for the caller.
     */
    detail: string;
    /**
     * Stable code of the kind of problem. Switch on this and never on the texts.
     */
    code: string;
    /**
     * Page that explains the problem and the way out of it.
     */
    docs: string;
    /**
     * Quote it when you ask for help. It also comes as the header `X-Request-Id`.
     */
    requestId: string;
    /**
     * The path that was called, without its query.
     */
    instance?: string;
    /**
     * Each fault found in the request, when the request itself was at fault.
     */
    errors?: Array<ProblemError>;
};

/**
 * Problem error
 *
 * One fault in a request.
 */
export type ProblemError = {
    /**
     * Where the fault is, `/path`, `/query`, `/header` or `/body` and then the name, as a JSON Pointer.
     */
    path: string;
    /**
     * What is wrong with it.
     */
    message: string;
};

/**
 * Status severity
 *
 * What a severity level is called on one mode.
 */
export type StatusSeverity = {
    $type?: TypeMarker;
    /**
     * The mode that uses these words.
     */
    modeName: string;
    severityLevel: SeverityLevel;
    /**
     * The words, which differ from mode to mode.
     */
    description: string;
};

/**
 * Severity level
 *
 * State of a service as a number from 0 to 20. It is a label and not a scale, 10 is good service, 20 is closed for the night, and 4, a planned closure, is no worse today than 6, severe delays.
 */
export type SeverityLevel = number;

/**
 * Line id
 *
 * Id of a line, lower case, a word for rail lines and the route number for buses.
 */
export type LineId = Brand<string, 'LineId'>;

/**
 * Line
 *
 * A line or bus route. Which of its lists are filled depends on the operation.
 */
export type Line = {
    $type?: TypeMarker;
    id: LineId;
    /**
     * Name of the line.
     */
    name: string;
    /**
     * Mode that the line belongs to.
     */
    modeName: string;
    /**
     * Always empty in practice. Disruptions hang on `lineStatuses`, or come from the disruption operations.
     */
    disruptions: Array<Disruption>;
    /**
     * When the owner loaded the line into its present store.
     */
    created?: TflDateTime;
    /**
     * When the owner last loaded the line.
     */
    modified?: TflDateTime;
    /**
     * Every state the line is in, one for each part or period. Filled by the status operations only.
     */
    lineStatuses: Array<LineStatus>;
    /**
     * Where the line goes from and to. Filled by the route operations, and by status between dates.
     */
    routeSections: Array<MatchedRoute>;
    /**
     * Whether the line runs by day, by night or both.
     */
    serviceTypes: Array<LineServiceType>;
    crowding?: Crowding;
};

/**
 * Disruption
 *
 * Something that keeps a service from running as it should.
 */
export type Disruption = {
    $type?: TypeMarker;
    /**
     * What kind of notice it is.
     */
    category: 'Undefined' | 'RealTime' | 'PlannedWork' | 'Information' | 'Event' | 'Crowding' | 'StatusAlert' | (string & {});
    /**
     * What it touches, such as a whole line, a route or a stop.
     */
    type?: 'routeInfo' | 'routeBlocking' | 'lineInfo' | 'stopInfo' | 'stopBlocking' | (string & {});
    /**
     * The category again, as text.
     */
    categoryDescription: string;
    /**
     * The notice for travellers. It may end in a space.
     */
    description: string;
    /**
     * The notice in short.
     */
    summary?: string;
    /**
     * More to know.
     */
    additionalInfo?: string;
    /**
     * When the notice was made.
     */
    created?: TflDateTime;
    /**
     * When the notice last changed.
     */
    lastUpdate?: TflDateTime;
    /**
     * Routes it touches. Empty unless detail was asked for.
     */
    affectedRoutes?: Array<DisruptedRoute>;
    /**
     * Stops it touches. Empty unless detail was asked for.
     */
    affectedStops?: Array<MentionedStop>;
    /**
     * The state it puts the line into, in camel case.
     */
    closureText?: 'minorDelays' | 'severeDelays' | 'partSuspended' | 'suspended' | 'partClosure' | 'plannedClosure' | 'reducedService' | 'specialService' | 'information' | (string & {});
    /**
     * Whether it stops travel altogether.
     */
    isBlocking?: boolean;
    /**
     * Whether it touches the whole line.
     */
    isWholeLine?: boolean;
};

/**
 * Date and time
 *
 * Instant, mostly in UTC with a final `Z`. Where nothing follows the seconds, it is London's own clock.
 */
export type TflDateTime = string;

/**
 * Disrupted route
 *
 * A stretch of a route that a disruption touches.
 */
export type DisruptedRoute = {
    $type?: TypeMarker;
    /**
     * Id of the route.
     */
    id?: string;
    lineId?: LineId;
    /**
     * The owner's code of the route.
     */
    routeCode?: string;
    /**
     * First and last stop, as text.
     */
    name: string;
    /**
     * Its path as text in JSON, a list of `[longitude, latitude]`.
     */
    lineString?: string;
    /**
     * Direction of the line.
     */
    direction: 'inbound' | 'outbound' | (string & {});
    /**
     * Name of the first stop.
     */
    originationName?: string;
    /**
     * Name of the last stop.
     */
    destinationName?: string;
    /**
     * A stop that tells this route from others between the same two ends.
     */
    via?: RouteSectionStop;
    /**
     * Whether the whole route is touched, and not a stretch of it.
     */
    isEntireRouteSection?: boolean;
    /**
     * Until when the route holds.
     */
    validTo?: TflDateTime;
    /**
     * From when the route holds.
     */
    validFrom?: TflDateTime;
    /**
     * The stops of the stretch, in order.
     */
    routeSectionNaptanEntrySequence?: Array<RouteSectionStop>;
};

/**
 * Route section stop
 *
 * A stop and its place in a stretch of route.
 */
export type RouteSectionStop = {
    $type?: TypeMarker;
    /**
     * Place in the order, from 0.
     */
    ordinal?: number;
    /**
     * The stop, in short.
     */
    stopPoint?: MentionedStop;
};

/**
 * Mentioned stop
 *
 * A stop that a disruption mentions. It has the shape of a stop point with most of it left out, lists empty and coordinates 0; ask for the stop by its id to learn more.
 */
export type MentionedStop = {
    $type?: TypeMarker;
    id?: StopPointId;
    /**
     * The same id again.
     */
    naptanId?: StopPointId;
    /**
     * Name of the stop.
     */
    commonName: string;
    /**
     * Full name of the stop.
     */
    fullName?: string;
    /**
     * Path of the stop, relative to the host.
     */
    url?: string;
    /**
     * Kind of place, `StopPoint`.
     */
    placeType?: string;
    /**
     * NaPTAN type of the stop.
     */
    stopType?: string;
    /**
     * Mode in NaPTAN's own terms.
     */
    naptanMode?: string;
    /**
     * NaPTAN id of the station.
     */
    stationNaptan?: StopPointId;
    /**
     * Id of the hub that the station belongs to.
     */
    hubNaptanCode?: HubId;
    /**
     * Id of the stop in the journey planner.
     */
    icsCode?: string;
    smsCode?: SmsCode;
    /**
     * Id of the single platform or pole.
     */
    individualStopId?: StopPointId;
    /**
     * Platform.
     */
    platformName?: string;
    /**
     * Which of several stops of this name, such as `Stop K`.
     */
    indicator?: string;
    /**
     * Letter on a bus stop.
     */
    stopLetter?: string;
    /**
     * How accessible the stop is.
     */
    accessibilitySummary?: string;
    /**
     * Whether the stop is in use.
     */
    status?: boolean;
    /**
     * Not filled here.
     */
    distance?: number;
    /**
     * Modes that call at the stop. Mostly empty here.
     */
    modes?: Array<string>;
    /**
     * Lines that call at the stop. Mostly empty here.
     */
    lines?: Array<LineReference>;
    /**
     * Lines by stop. Mostly empty here.
     */
    lineGroup?: Array<LineGroup>;
    /**
     * Lines by mode. Mostly empty here.
     */
    lineModeGroups?: Array<LineModeGroup>;
    /**
     * Facts about the stop. Mostly empty here.
     */
    additionalProperties?: Array<AdditionalProperty>;
    /**
     * Stops within the stop. Mostly empty here.
     */
    children?: Array<MentionedStop>;
    /**
     * Paths of the places within the stop.
     */
    childrenUrls?: Array<string>;
    lat: Latitude;
    lon: Longitude;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Stop point id
 *
 * NaPTAN (ATCO) code of a stop, station, pier or platform. `940G` begins a tube, DLR or tram station, `910G` a rail station, `930G` a pier and `490` a bus stop. A hub of several stations has an id of its own, `HUB` and letters.
 */
export type StopPointId = Brand<string, 'StopPointId'>;

/**
 * Hub id
 *
 * Id of an interchange that joins several stations. It is a stop id like others, but has no arrivals of its own.
 */
export type HubId = Brand<string, 'StopPointId'>;

/**
 * SMS code
 *
 * Five digits painted on a bus stop, which `stopPointBySms` takes.
 */
export type SmsCode = Brand<string, 'SmsCode'>;

/**
 * Line reference
 *
 * A line in short, as stops and journeys mention it.
 */
export type LineReference = {
    $type?: TypeMarker;
    id: LineId;
    /**
     * Name of the line.
     */
    name: string;
    /**
     * Path of the line within this API, relative to the host.
     */
    uri?: string;
    /**
     * Its full name, where that differs.
     */
    fullName?: string;
    /**
     * What kind of thing it is.
     */
    type?: 'Line' | 'Mode' | 'StopPoint' | 'Route' | (string & {});
    crowding?: Crowding;
    /**
     * Kind of cycle route, or `Unknown` for all else.
     */
    routeType?: 'Unknown' | 'All' | 'Cycle Superhighways' | 'Quietways' | 'Cycleways' | 'Mini-Hollands' | 'Central London Grid' | 'Streetspace Route' | (string & {});
    /**
     * State of a cycle route, or `Unknown` for all else.
     */
    status?: 'Unknown' | 'All' | 'Open' | 'In Progress' | 'Planned' | 'Planned - Subject to feasibility and consultation.' | 'Not Open' | (string & {});
};

/**
 * Crowding
 *
 * Usual numbers of people, where the owner has them. Mostly an object with nothing in it.
 */
export type Crowding = {
    $type?: TypeMarker;
    /**
     * People in and out, by quarter of an hour.
     */
    passengerFlows?: Array<PassengerFlow>;
    /**
     * How full trains are, by quarter of an hour.
     */
    trainLoadings?: Array<TrainLoading>;
};

/**
 * Passenger flow
 *
 * How many people go in and out of a station in a quarter of an hour.
 */
export type PassengerFlow = {
    $type?: TypeMarker;
    /**
     * The quarter of an hour, `HHmm-HHmm` on London's clock.
     */
    timeSlice?: string;
    /**
     * People, on an ordinary day.
     */
    value?: number;
};

/**
 * Train loading
 *
 * How full trains are on one line and direction in a quarter of an hour.
 */
export type TrainLoading = {
    $type?: TypeMarker;
    /**
     * Name of the line.
     */
    line?: string;
    /**
     * Direction of the line, for instance `Southbound`.
     */
    lineDirection?: string;
    /**
     * Direction that the platform shows, shortened.
     */
    platformDirection?: string;
    /**
     * `inbound` or `outbound`.
     */
    direction?: 'inbound' | 'outbound' | (string & {});
    /**
     * NaPTAN id of the next station.
     */
    naptanTo?: StopPointId;
    /**
     * The quarter of an hour, `HHmm-HHmm` on London's clock.
     */
    timeSlice?: string;
    /**
     * From 1, very quiet, to 6, exceptionally busy.
     */
    value?: number;
};

/**
 * Line group
 *
 * Lines that call at one stop of a station.
 */
export type LineGroup = {
    $type?: TypeMarker;
    /**
     * Stop where the lines call. Absent when it is the stop itself.
     */
    naptanIdReference?: StopPointId;
    /**
     * Station or group of stops that the lines serve here.
     */
    stationAtcoCode?: StopPointId;
    /**
     * Line ids.
     */
    lineIdentifier: Array<LineId>;
};

/**
 * Line mode group
 *
 * Lines of one mode at a stop.
 */
export type LineModeGroup = {
    $type?: TypeMarker;
    /**
     * Mode id.
     */
    modeName: string;
    /**
     * Line ids.
     */
    lineIdentifier: Array<LineId>;
};

/**
 * Additional property
 *
 * One fact about a place, as a key and a value. The value is always text, numbers and booleans too.
 */
export type AdditionalProperty = {
    $type?: TypeMarker;
    /**
     * Groups keys, for instance `Description`, `Facility`, `Address`, `Accessibility`, `Opening Time` or `Direction`.
     */
    category?: string;
    /**
     * What the value says, for instance `NbBikes`, `Zone`, `WiFi` or `Towards`. New keys appear without notice.
     */
    key: string;
    /**
     * The system of the owner that the fact comes from.
     */
    sourceSystemKey?: string;
    /**
     * The value as text, such as `12`, `true` or `Moorgate`. It may be empty.
     */
    value: string;
    /**
     * When the fact last changed.
     */
    modified?: TflDateTime;
};

/**
 * Latitude
 *
 * Degrees north of the equator, WGS84. London lies between 51.28 and 51.70.
 */
export type Latitude = number;

/**
 * Longitude
 *
 * Degrees east of Greenwich, WGS84. Most of London is negative, the west.
 */
export type Longitude = number;

/**
 * Line status
 *
 * One state a line is in. A line may have several at once.
 */
export type LineStatus = {
    $type?: TypeMarker;
    /**
     * Always 0.
     */
    id?: number;
    /**
     * Id of the line. Absent when service is good.
     */
    lineId?: LineId;
    statusSeverity: SeverityLevel;
    /**
     * The state in the words of this mode.
     */
    statusSeverityDescription: string;
    /**
     * Why, in a sentence or more for travellers. Absent when service is good.
     */
    reason?: string;
    /**
     * When the state was made. The owner has never filled it.
     */
    created?: SentinelDateTime;
    /**
     * When the state last changed. Mostly absent.
     */
    modified?: TflDateTime;
    /**
     * When the state holds. Empty when service is good.
     */
    validityPeriods: Array<ValidityPeriod>;
    disruption?: Disruption;
};

/**
 * Date and time, or nothing
 *
 * Instant in UTC, where the owner has one. The first moment of the year 1, with or without `Z`, stands for none.
 */
export type SentinelDateTime = string | null;

/**
 * Validity period
 *
 * From when until when a state holds.
 */
export type ValidityPeriod = {
    $type?: TypeMarker;
    /**
     * Start of the period.
     */
    fromDate: TflDateTime;
    /**
     * End of the period.
     */
    toDate: TflDateTime;
    /**
     * Follows the category more than the clock: compare the dates yourself.
     */
    isNow: boolean;
};

/**
 * Matched route
 *
 * One route of a line, from its first stop to its last.
 */
export type MatchedRoute = {
    $type?: TypeMarker;
    /**
     * The owner's code of the route. Mostly absent.
     */
    routeCode?: string;
    /**
     * First and last stop, as text.
     */
    name: string;
    /**
     * Direction of the line.
     */
    direction: 'inbound' | 'outbound' | (string & {});
    /**
     * Name of the first stop.
     */
    originationName?: string;
    /**
     * Name of the last stop.
     */
    destinationName?: string;
    /**
     * NaPTAN id of the first stop.
     */
    originator: StopPointId;
    /**
     * NaPTAN id of the last stop.
     */
    destination: StopPointId;
    /**
     * Service that the route belongs to.
     */
    serviceType: 'Regular' | 'Night' | (string & {});
    /**
     * Until when the timetable with this route holds.
     */
    validTo?: TflDateTime;
    /**
     * From when the timetable with this route holds.
     */
    validFrom?: TflDateTime;
};

/**
 * Line service type
 *
 * A kind of service that a line has.
 */
export type LineServiceType = {
    $type?: TypeMarker;
    /**
     * Kind of service.
     */
    name: 'Regular' | 'Night' | (string & {});
    /**
     * Path of the routes of this service, relative to the host.
     */
    uri?: string;
};

/**
 * TfL error
 *
 * How the owner itself reports an error.
 */
export type TflError = {
    $type?: TypeMarker;
    /**
     * When it happened.
     */
    timestampUtc?: TflDateTime;
    /**
     * The owner's name for the kind of error.
     */
    exceptionType?: 'EntityNotFoundException' | 'ApiArgumentException' | 'InvalidOperationException' | (string & {});
    /**
     * The HTTP status of the answer.
     */
    httpStatusCode: number;
    /**
     * The HTTP status as one word.
     */
    httpStatus?: string;
    /**
     * The path and query that were asked.
     */
    relativeUri?: string;
    /**
     * What went wrong, in English.
     */
    message: string;
};

/**
 * Mode name
 *
 * A mode of transport to ask for.
 */
export type ModeName = 'bus' | 'cable-car' | 'coach' | 'cycle' | 'cycle-hire' | 'dlr' | 'elizabeth-line' | 'interchange-keep-sitting' | 'interchange-secure' | 'national-rail' | 'overground' | 'replacement-bus' | 'river-bus' | 'river-tour' | 'taxi' | 'tram' | 'tube' | 'walking';

/**
 * Service type
 *
 * Daytime or night service.
 */
export type ServiceType = 'Regular' | 'Night';

/**
 * Route sequence
 *
 * The stops of a line in order, branch by branch, with its path on the map.
 */
export type RouteSequence = {
    $type?: TypeMarker;
    lineId: LineId;
    /**
     * Name of the line.
     */
    lineName: string;
    /**
     * Direction that was asked for.
     */
    direction: 'inbound' | 'outbound' | 'all' | (string & {});
    /**
     * Whether the line has one direction only.
     */
    isOutboundOnly: boolean;
    /**
     * Mode of the line.
     */
    mode: string;
    /**
     * Paths on the map. Each is text in JSON that holds lists of `[longitude, latitude]` pairs, longitude first.
     */
    lineStrings: Array<string>;
    /**
     * Every station or stop of the line, once.
     */
    stations: Array<MatchedStop>;
    /**
     * Branches, each with its stops in order.
     */
    stopPointSequences: Array<StopPointSequence>;
    /**
     * Whole routes from end to end, as stop ids.
     */
    orderedLineRoutes: Array<OrderedRoute>;
};

/**
 * Matched stop
 *
 * A stop in short, as route sequences, timetables and searches give it.
 */
export type MatchedStop = {
    $type?: TypeMarker;
    id: StopPointId;
    /**
     * Name of the stop.
     */
    name: string;
    /**
     * Path of the stop, relative to the host.
     */
    url?: string;
    lat: Latitude;
    lon: Longitude;
    /**
     * The owner's number of the route.
     */
    routeId?: number;
    /**
     * Id of the group or station that the stop belongs to.
     */
    parentId?: StopPointId;
    /**
     * Id of the station.
     */
    stationId?: StopPointId;
    /**
     * Id of the stop in the journey planner.
     */
    icsId?: string;
    /**
     * Id of the largest group it belongs to, such as a hub.
     */
    topMostParentId?: StopPointId;
    /**
     * Direction of the line here.
     */
    direction?: 'inbound' | 'outbound' | (string & {});
    /**
     * Where buses from here go, as the stop shows it.
     */
    towards?: string;
    /**
     * Modes that call here.
     */
    modes?: Array<string>;
    /**
     * NaPTAN type of the stop.
     */
    stopType?: string;
    /**
     * Letter on a bus stop.
     */
    stopLetter?: string;
    /**
     * Fare zone. A stop in two zones has both, such as `2+3`.
     */
    zone?: string;
    /**
     * How accessible the stop is.
     */
    accessibilitySummary?: string;
    /**
     * Whether a disruption touches the stop. Absent when it does not.
     */
    hasDisruption?: boolean;
    /**
     * Lines that call here.
     */
    lines?: Array<LineReference>;
    /**
     * Whether the stop is in use. Absent when it is not.
     */
    status?: boolean;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Stop point sequence
 *
 * One branch of a line, its stops in order, and the branches before and after it.
 */
export type StopPointSequence = {
    $type?: TypeMarker;
    lineId: LineId;
    /**
     * Name of the line.
     */
    lineName: string;
    /**
     * Direction of the branch.
     */
    direction: 'inbound' | 'outbound' | (string & {});
    /**
     * Number of the branch, from 0, within this answer.
     */
    branchId: number;
    /**
     * Branches that follow.
     */
    nextBranchIds: Array<number>;
    /**
     * Branches that come before.
     */
    prevBranchIds: Array<number>;
    /**
     * Stops of the branch, in order. The name is singular, the value a list.
     */
    stopPoint: Array<MatchedStop>;
    /**
     * Service that the branch belongs to.
     */
    serviceType: 'Regular' | 'Night' | (string & {});
};

/**
 * Ordered route
 *
 * A whole route as the ids of its stops.
 */
export type OrderedRoute = {
    $type?: TypeMarker;
    /**
     * First and last stop, joined by the HTML entity `&harr;`.
     */
    name: string;
    /**
     * NaPTAN ids of the stops, in order.
     */
    naptanIds: Array<StopPointId>;
    /**
     * Service that the route belongs to.
     */
    serviceType: 'Regular' | 'Night' | (string & {});
};

/**
 * Route search response
 *
 * Lines and routes whose name matches some text.
 */
export type RouteSearchResponse = {
    $type?: TypeMarker;
    /**
     * The text that was searched for.
     */
    input: string;
    /**
     * What matched. Empty when nothing did.
     */
    searchMatches: Array<RouteSearchMatch>;
};

/**
 * Route search match
 *
 * One line that matches.
 */
export type RouteSearchMatch = {
    $type?: TypeMarker;
    lineId: LineId;
    /**
     * Mode of the line.
     */
    mode: string;
    /**
     * Name of the line.
     */
    lineName: string;
    /**
     * Where the line goes.
     */
    lineRouteSection: Array<LineRouteSection>;
    /**
     * Routes whose name matched. Mostly empty.
     */
    matchedRouteSections: Array<MatchedRouteSection>;
    /**
     * Stops whose name matched. Mostly empty.
     */
    matchedStops: Array<MatchedStop>;
    /**
     * Id of the match. Mostly absent; use `lineId`.
     */
    id?: string;
    /**
     * Path of the match. Mostly absent.
     */
    url?: string;
    /**
     * Name of the match. Mostly absent; use `lineName`.
     */
    name?: string;
    /**
     * Without meaning for a line. It is 0 or absent.
     */
    lat?: Latitude;
    /**
     * Without meaning for a line. It is 0 or absent.
     */
    lon?: Longitude;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Line route section
 *
 * One route of a line, by the names of its ends.
 */
export type LineRouteSection = {
    $type?: TypeMarker;
    /**
     * The owner's number of the route.
     */
    routeId?: number;
    /**
     * Direction of the line.
     */
    direction?: 'inbound' | 'outbound' | 'Inbound' | 'Outbound' | (string & {});
    /**
     * Where it goes.
     */
    destination?: string;
    /**
     * Name of the first stop.
     */
    fromStation?: string;
    /**
     * Name of the last stop.
     */
    toStation?: string;
    /**
     * Service that the route belongs to.
     */
    serviceType?: 'Regular' | 'Night' | (string & {});
    /**
     * What the vehicle shows at its front.
     */
    vehicleDestinationText?: string;
};

/**
 * Matched route section
 *
 * A route that matched, by its number.
 */
export type MatchedRouteSection = {
    $type?: TypeMarker;
    /**
     * The owner's number of the route.
     */
    id?: number;
};

/**
 * Stop point
 *
 * A place where people board or leave: a bus stop, a platform, a station, a pier, or a hub that groups several of them. Stops nest: a hub holds stations, a station holds platforms and entrances, a pair of bus stops holds its poles.
 */
export type StopPoint = {
    $type?: TypeMarker;
    /**
     * Id of the stop, the same value as `naptanId`. It is what every other stop operation takes.
     */
    id: StopPointId;
    /**
     * National (NaPTAN) id. `490…` is a bus stop, `940G…` a metro or tram station, `910G…` a rail station, `930G…` a pier, `490G…` a group of bus stops; `HUB…` is the owner's own id for an interchange.
     */
    naptanId: StopPointId;
    /**
     * Name as travellers know it.
     */
    commonName: string;
    /**
     * Kind of place; `StopPoint` here.
     */
    placeType: string;
    /**
     * Kind of stop. Absent where a stop is only mentioned, for example inside a disruption.
     */
    stopType?: StopKind;
    /**
     * Modes that serve the stop; empty for entrances.
     */
    modes: Array<string>;
    /**
     * Lines that serve the stop; empty for entrances and where lines were not asked for.
     */
    lines: Array<LineReference>;
    /**
     * Lines by the stop within the station where they call.
     */
    lineGroup: Array<LineGroup>;
    /**
     * Lines by mode.
     */
    lineModeGroups: Array<LineModeGroup>;
    /**
     * Degrees, WGS84. It is 0 where a stop is only mentioned inside something else.
     */
    lat: Latitude;
    /**
     * Degrees, WGS84. It is 0 where a stop is only mentioned inside something else.
     */
    lon: Longitude;
    /**
     * Metres from the point that was searched around; only in geographical searches.
     */
    distance?: number;
    /**
     * Where exactly at the place.
     */
    indicator?: string;
    /**
     * Letter or arrow on the pole of a bus stop.
     */
    stopLetter?: string;
    /**
     * Name of the platform. Often empty.
     */
    platformName?: string;
    /**
     * Id in the journey planner, which accepts it as `from` and `to`.
     */
    icsCode?: string;
    smsCode?: SmsCode;
    /**
     * Id of the station or stop group that this stop belongs to.
     */
    stationNaptan?: StopPointId;
    /**
     * Id of the interchange that this stop belongs to.
     */
    hubNaptanCode?: HubId;
    /**
     * Id of the single platform or pole.
     */
    individualStopId?: StopPointId;
    /**
     * Longer name where one is kept.
     */
    fullName?: string;
    /**
     * Mode as NaPTAN has it.
     */
    naptanMode?: string;
    /**
     * How accessible the stop is in words.
     */
    accessibilitySummary?: string;
    /**
     * True while the stop is in use.
     */
    status?: boolean;
    /**
     * Path of this stop in the API.
     */
    url?: string;
    /**
     * Facts by category and key such as zone, Wi-Fi, lifts or the direction a bus stop faces. Values are text.
     */
    additionalProperties: Array<AdditionalProperty>;
    /**
     * Stops inside this one, full stop points and not bare places.
     */
    children: Array<StopPoint>;
    /**
     * Paths of the children where they are not nested.
     */
    childrenUrls?: Array<string>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Stop kind
 *
 * Kind of stop in the words of NaPTAN, plus the owner's `TransportInterchange` for a hub.
 */
export type StopKind = 'CarPickupSetDownArea' | 'NaptanAirAccessArea' | 'NaptanAirEntrance' | 'NaptanAirportBuilding' | 'NaptanBusCoachStation' | 'NaptanBusWayPoint' | 'NaptanCoachAccessArea' | 'NaptanCoachBay' | 'NaptanCoachEntrance' | 'NaptanCoachServiceCoverage' | 'NaptanCoachVariableBay' | 'NaptanFerryAccessArea' | 'NaptanFerryBerth' | 'NaptanFerryEntrance' | 'NaptanFerryPort' | 'NaptanFlexibleZone' | 'NaptanHailAndRideSection' | 'NaptanLiftCableCarAccessArea' | 'NaptanLiftCableCarEntrance' | 'NaptanLiftCableCarStop' | 'NaptanLiftCableCarStopArea' | 'NaptanMarkedPoint' | 'NaptanMetroAccessArea' | 'NaptanMetroEntrance' | 'NaptanMetroPlatform' | 'NaptanMetroStation' | 'NaptanOnstreetBusCoachStopCluster' | 'NaptanOnstreetBusCoachStopPair' | 'NaptanPrivateBusCoachTram' | 'NaptanPublicBusCoachTram' | 'NaptanRailAccessArea' | 'NaptanRailEntrance' | 'NaptanRailPlatform' | 'NaptanRailStation' | 'NaptanSharedTaxi' | 'NaptanTaxiRank' | 'NaptanUnmarkedPoint' | 'TransportInterchange' | (string & {});

/**
 * Timetable response
 *
 * Departures of a line from a stop, or a choice of directions when the stop alone does not settle it.
 */
export type TimetableResponse = {
    $type?: TypeMarker;
    lineId?: LineId;
    /**
     * Name of the line.
     */
    lineName?: string;
    /**
     * Direction of the departures.
     */
    direction?: 'inbound' | 'outbound' | (string & {});
    /**
     * Address of the printed timetable, for lines that have one.
     */
    pdfUrl?: string;
    /**
     * Stations that the departures go to.
     */
    stations?: Array<MatchedStop>;
    /**
     * Stops that the departures go to.
     */
    stops?: Array<MatchedStop>;
    timetable?: Timetable;
    disambiguation?: TimetableDisambiguation;
    /**
     * Why there is no timetable, when there is none.
     */
    statusErrorMessage?: string;
};

/**
 * Timetable
 *
 * Departures from one stop, by route.
 */
export type Timetable = {
    $type?: TypeMarker;
    departureStopId: StopPointId;
    /**
     * Routes from the stop.
     */
    routes: Array<TimetableRoute>;
};

/**
 * Timetable route
 *
 * Departures on one route, and how long each kind of trip takes.
 */
export type TimetableRoute = {
    $type?: TypeMarker;
    /**
     * Kinds of trip. A departure names its own by `intervalId`, the position in this list.
     */
    stationIntervals: Array<StationInterval>;
    /**
     * Departures, by kind of day.
     */
    schedules: Array<Schedule>;
};

/**
 * Station interval
 *
 * One kind of trip, with the stops it calls at.
 */
export type StationInterval = {
    $type?: TypeMarker;
    /**
     * Number of the kind of trip, as text.
     */
    id: string;
    /**
     * The stops after the first, in order.
     */
    intervals: Array<Interval>;
};

/**
 * Interval
 *
 * A stop on a trip and the time it takes to get there.
 */
export type Interval = {
    $type?: TypeMarker;
    stopId: StopPointId;
    /**
     * Minutes since departure from the first stop.
     */
    timeToArrival: number;
};

/**
 * Schedule
 *
 * Departures on one kind of day.
 */
export type Schedule = {
    $type?: TypeMarker;
    /**
     * The kind of day, in words that differ between lines.
     */
    name: string;
    /**
     * Every departure, in order. For a line that runs by frequency it may hold only the first and last.
     */
    knownJourneys: Array<KnownJourney>;
    /**
     * First departure of the day.
     */
    firstJourney?: KnownJourney;
    /**
     * Last departure of the day.
     */
    lastJourney?: KnownJourney;
    /**
     * Parts of the day with their frequency.
     */
    periods?: Array<Period>;
};

/**
 * Known journey
 *
 * One departure.
 */
export type KnownJourney = {
    $type?: TypeMarker;
    /**
     * Hour on London's clock. After midnight it goes on with 24 and 25, so that the night stays with its day.
     */
    hour: number | null;
    /**
     * Minute of the hour, with or without a leading 0.
     */
    minute: number | null;
    /**
     * Which of `stationIntervals` the trip follows.
     */
    intervalId: number;
};

/**
 * Period
 *
 * A part of the day and how often the service runs in it.
 */
export type Period = {
    $type?: TypeMarker;
    /**
     * Unit of the frequency.
     */
    type: 'Normal' | 'FrequencyHours' | 'FrequencyMinutes' | 'Unknown' | (string & {});
    /**
     * Start of the period.
     */
    fromTime?: ClockTime;
    /**
     * End of the period.
     */
    toTime?: ClockTime;
    frequency?: ServiceFrequency;
};

/**
 * Clock time
 *
 * A time of day on London's clock.
 */
export type ClockTime = {
    $type?: TypeMarker;
    /**
     * Hour, beyond 23 for the night after.
     */
    hour: number | null;
    /**
     * Minute of the hour.
     */
    minute: number | null;
};

/**
 * Service frequency
 *
 * How often a service runs, in the unit that the period names.
 */
export type ServiceFrequency = {
    $type?: TypeMarker;
    /**
     * Shortest gap.
     */
    lowestFrequency?: number;
    /**
     * Longest gap.
     */
    highestFrequency?: number;
};

/**
 * Timetable disambiguation
 *
 * Directions to choose from, given in place of a timetable.
 */
export type TimetableDisambiguation = {
    $type?: TypeMarker;
    /**
     * One for each direction.
     */
    disambiguationOptions: Array<TimetableOption>;
};

/**
 * Timetable option
 *
 * One direction to choose.
 */
export type TimetableOption = {
    $type?: TypeMarker;
    /**
     * Where it goes.
     */
    description: string;
    /**
     * Path to ask next, relative to the host.
     */
    uri: string;
};

/**
 * Prediction
 *
 * One vehicle expected at one stop.
 */
export type Prediction = {
    $type?: TypeMarker;
    /**
     * Id of this prediction. It stays while the vehicle approaches this stop, and may be negative.
     */
    id: string;
    /**
     * 1 when the prediction is new or changed, 2 when it is withdrawn.
     */
    operationType?: number;
    vehicleId?: VehicleId;
    /**
     * NaPTAN id of the stop or station. For some Overground stations it is a hub id.
     */
    naptanId: StopPointId;
    /**
     * Name of the stop or station.
     */
    stationName: string;
    lineId: LineId;
    /**
     * Name of the line.
     */
    lineName: string;
    /**
     * Platform, or the letter of a bus stop, where there is one. `Platform Unknown` until the platform is known.
     */
    platformName?: string | null;
    /**
     * Direction of the line. It may be absent or empty.
     */
    direction?: 'inbound' | 'outbound' | (string & {});
    /**
     * Compass bearing of a bus in degrees, clockwise from north. Trains have none.
     */
    bearing?: number | null;
    /**
     * Id of the trip, for buses.
     */
    tripId?: string;
    /**
     * Version of the timetable the trip belongs to, for buses.
     */
    baseVersion?: string;
    /**
     * NaPTAN id of the last stop. Buses have none.
     */
    destinationNaptanId?: StopPointId | null;
    /**
     * Name of the last stop. Absent when the train has not yet been given one.
     */
    destinationName?: string;
    /**
     * When the prediction was made.
     */
    timestamp: UtcDateTime;
    /**
     * Seconds until arrival, counted from `timestamp`. It is not counted down for you.
     */
    timeToStation: number;
    /**
     * Where the train is, in words. Empty for buses.
     */
    currentLocation?: string;
    /**
     * Where it is going, as shown to travellers, where that is known.
     */
    towards?: string | null;
    /**
     * When it should arrive.
     */
    expectedArrival: UtcDateTime;
    /**
     * When to forget this prediction unless a newer one came. It may lie before `expectedArrival`.
     */
    timeToLive?: UtcDateTime;
    /**
     * Mode of the line.
     */
    modeName: string;
    timing?: PredictionTiming;
};

/**
 * Vehicle id
 *
 * Registration of a bus, or set number of a train, unique within its line at one time. On shared track one train appears under two lines.
 */
export type VehicleId = Brand<string, 'VehicleId'>;

/**
 * UTC date and time
 *
 * Instant in UTC, ending in `Z`, with up to seven decimals of a second.
 */
export type UtcDateTime = string;

/**
 * Prediction timing
 *
 * The path of a prediction through the owner's systems. For measuring delay only.
 */
export type PredictionTiming = {
    $type?: TypeMarker;
    /**
     * Difference of clocks, `[-]hh:mm:ss` with decimals.
     */
    countdownServerAdjustment?: string;
    /**
     * When the source made it.
     */
    source?: SentinelDateTime;
    /**
     * When it was stored.
     */
    insert?: SentinelDateTime;
    /**
     * When it was read from the store.
     */
    read?: TflDateTime;
    /**
     * When it was sent out.
     */
    sent?: TflDateTime;
    /**
     * When the API received it.
     */
    received?: SentinelDateTime;
};

/**
 * Active service type
 *
 * Which service a mode runs at this moment.
 */
export type ActiveServiceType = {
    $type?: TypeMarker;
    /**
     * Id of the mode.
     */
    mode: string;
    /**
     * Service that runs now.
     */
    serviceType: 'Regular' | 'Night' | (string & {});
};

/**
 * Bike point
 *
 * A docking station of the cycle hire scheme. Its live figures are texts in `additionalProperties` under the keys `NbBikes`, `NbStandardBikes`, `NbEBikes`, `NbEmptyDocks` and `NbDocks`. Docks that are neither full nor empty are out of order.
 */
export type BikePoint = {
    $type?: TypeMarker;
    id: BikePointId;
    /**
     * Path of the docking station as a place, relative to the host.
     */
    url: string;
    /**
     * Street and neighbourhood, with a comma between and now and then a stray space.
     */
    commonName: string;
    /**
     * Metres from the point that was asked for. Only in searches around a point.
     */
    distance?: number;
    /**
     * Always `BikePoint`.
     */
    placeType: 'BikePoint' | (string & {});
    /**
     * Figures and facts, each a key and a text. Besides the counts there are `TerminalName`, `Installed`, `Locked`, `Temporary`, and `InstallDate` and `RemovalDate` as milliseconds since 1970. Empty in the answers of a search.
     */
    additionalProperties: Array<AdditionalProperty>;
    /**
     * Always empty.
     */
    children?: Array<Place>;
    /**
     * Always empty.
     */
    childrenUrls?: Array<string>;
    lat: Latitude;
    lon: Longitude;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
    /**
     * Bikes to hire, electric ones included.
     */
    bikes: number | null;
    /**
     * Docks that are free for a bike.
     */
    emptyDocks: number | null;
    /**
     * Docks in all. More than bikes and free docks together where some are out of order.
     */
    docks: number | null;
    /**
     * Bikes to hire without a motor.
     */
    standardBikes: number | null;
    /**
     * Electric bikes to hire.
     */
    eBikes: number | null;
    /**
     * Whether the docking station stands there.
     */
    installed: boolean | null;
    /**
     * Whether the docking station is locked, so that nothing can be hired or returned.
     */
    locked: boolean | null;
};

/**
 * Bike point id
 *
 * Id of a docking station of the cycle hire scheme, `BikePoints_` and a number.
 */
export type BikePointId = Brand<string, 'BikePointId'>;

/**
 * Place
 *
 * A point on the map with a name, facts about it, and perhaps smaller places within it. Where it only stands for something else, its coordinates are 0 and most fields are missing.
 */
export type Place = {
    $type?: TypeMarker;
    /**
     * Id of the place, unique among all kinds of place. An address in a journey has none.
     */
    id?: PlaceId;
    /**
     * Path of the place within this API, relative to its host.
     */
    url?: string;
    /**
     * The name people know it by.
     */
    commonName: string;
    /**
     * Metres from the point that was asked for. Only in searches around a point.
     */
    distance?: number;
    /**
     * What kind of place it is.
     */
    placeType?: 'StopPoint' | 'BikePoint' | 'CarPark' | 'TaxiRank' | 'ChargeStation' | 'ChargeConnector' | 'JamCam' | 'CyclePark' | 'CoachBay' | 'CoachPark' | 'OysterTicketShop' | 'VariableMessageSign' | (string & {});
    /**
     * Facts about the place, live ones included.
     */
    additionalProperties?: Array<AdditionalProperty>;
    /**
     * Smaller places within this one, to any depth. Those of a station are stop points with fields of their own.
     */
    children?: Array<Place>;
    /**
     * Paths of the places within this one, given instead of the places themselves.
     */
    childrenUrls?: Array<string>;
    lat: Latitude;
    lon: Longitude;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Place id
 *
 * Id of a place of any kind: the source system, an underscore and the source's own id. The system is not always named as the kind of place is: cycle docks are `BikePoints_…`, speed cameras `LscpCams_…`, charge connectors `EsbChargePoint_…` or `ChargeMasterChargePoint_…`.
 */
export type PlaceId = Brand<string, 'PlaceId'>;

/**
 * Itinerary result
 *
 * Journeys from one place to another, as the planner found them.
 */
export type ItineraryResult = {
    $type?: TypeMarker;
    /**
     * Journeys in the planner's own order, which is not by duration.
     */
    journeys: Array<Journey>;
    /**
     * Lines that the journeys use, with how they run now.
     */
    lines: Array<Line>;
    cycleHireDockingStationData?: CycleHireDocking;
    /**
     * Notices about stops on the way.
     */
    stopMessages: Array<string>;
    /**
     * Minutes for which the answer may be shown before it should be asked again.
     */
    recommendedMaxAgeMinutes: number;
    searchCriteria: SearchCriteria;
    journeyVector: JourneyVector;
};

/**
 * Journey
 *
 * One way to get there, as a chain of legs.
 */
export type Journey = {
    $type?: TypeMarker;
    /**
     * When to set off.
     */
    startDateTime: LocalDateTime;
    /**
     * Minutes from door to door, waiting included.
     */
    duration: number;
    /**
     * When you arrive.
     */
    arrivalDateTime: LocalDateTime;
    /**
     * The planner's own label for how it searched.
     */
    description?: string;
    /**
     * True when the fastest lines were left out on purpose to find this journey.
     */
    alternativeRoute?: boolean;
    /**
     * Legs in travel order. Walks are legs too.
     */
    legs: Array<Leg>;
    fare?: JourneyFare;
};

/**
 * Local date and time
 *
 * Date and time on the city's own clock, summer time included, without an offset. `new Date()` would read it as the reader's own zone.
 */
export type LocalDateTime = string;

/**
 * Leg
 *
 * One stretch of a journey, ridden, walked or cycled without a change.
 */
export type Leg = {
    $type?: TypeMarker;
    /**
     * Minutes on this leg.
     */
    duration: number;
    /**
     * Pace that was reckoned with, for cycling.
     */
    speed?: string;
    instruction: Instruction;
    /**
     * Stairs, escalators, lifts and the like on the way.
     */
    obstacles: Array<Obstacle>;
    /**
     * Start of the leg.
     */
    departureTime: LocalDateTime;
    /**
     * End of the leg.
     */
    arrivalTime: LocalDateTime;
    departurePoint: JourneyPoint;
    arrivalPoint: JourneyPoint;
    path: LegPath;
    /**
     * Lines that cover this leg. A walk has one with an empty name.
     */
    routeOptions: Array<RouteOption>;
    /**
     * Mode of the leg, such as `tube`, `bus`, `walking` or `cycle-hire`.
     */
    mode: Identifier;
    /**
     * Notices about the line and the stops of this leg.
     */
    disruptions: Array<Disruption>;
    /**
     * Works that will touch this leg.
     */
    plannedWorks: Array<PlannedWork>;
    /**
     * Metres. Only for legs on foot or by bicycle.
     */
    distance?: number;
    /**
     * Whether a notice concerns the leg. It may be mere information.
     */
    isDisrupted: boolean;
    /**
     * Whether the leg begins and ends at set places.
     */
    hasFixedLocations: boolean;
    /**
     * Start of the leg in the timetable.
     */
    scheduledDepartureTime?: LocalDateTime;
    /**
     * End of the leg in the timetable.
     */
    scheduledArrivalTime?: LocalDateTime;
    /**
     * Minutes it takes to change.
     */
    interChangeDuration?: number | null;
    /**
     * Where the change happens in relation to the leg.
     */
    interChangePosition?: 'BEFORE' | 'AFTER' | 'IDEST' | (string & {});
};

/**
 * Instruction
 *
 * What to do on a leg, in words.
 */
export type Instruction = {
    $type?: TypeMarker;
    /**
     * In short.
     */
    summary: string;
    /**
     * In full.
     */
    detailed: string;
    /**
     * Turn by turn, for legs on foot or by bicycle. Empty otherwise.
     */
    steps: Array<InstructionStep>;
};

/**
 * Instruction step
 *
 * One turn of a walk or a ride.
 */
export type InstructionStep = {
    $type?: TypeMarker;
    /**
     * What to do, after `descriptionHeading`.
     */
    description: string;
    /**
     * The turn in words.
     */
    descriptionHeading?: string;
    /**
     * The turn as a word to switch on.
     */
    turnDirection?: 'STRAIGHT' | 'LEFT' | 'RIGHT' | 'SLIGHT_LEFT' | 'SLIGHT_RIGHT' | 'SHARP_LEFT' | 'SHARP_RIGHT' | 'UTURN' | (string & {});
    /**
     * Street of this step. Empty where it has no name.
     */
    streetName?: string;
    /**
     * Metres of this step.
     */
    distance: number;
    /**
     * Metres since the start of the leg, this step included.
     */
    cumulativeDistance: number;
    /**
     * Compass bearing, degrees clockwise from north.
     */
    skyDirection?: number;
    /**
     * Compass bearing in words.
     */
    skyDirectionDescription?: 'North' | 'NorthEast' | 'East' | 'SouthEast' | 'South' | 'SouthWest' | 'West' | 'NorthWest' | (string & {});
    /**
     * Seconds since the start of the leg, this step included.
     */
    cumulativeTravelTime: number;
    /**
     * Seconds of this step.
     */
    travelTime?: number;
    latitude: Latitude;
    longitude: Longitude;
    pathAttribute?: PathAttribute;
    /**
     * Kind of way, for cycling.
     */
    trackType?: 'Cycleways' | 'CycleSuperHighway' | 'CanalTowpath' | 'QuietRoad' | 'ProvisionForCyclists' | 'BusyRoads' | 'None' | 'PushBike' | 'Quietway' | 'ShuttleBus' | 'Ferry' | 'CableCar' | (string & {});
    /**
     * Stop that the step passes.
     */
    atcoCode?: string;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Path attribute
 *
 * A fact about a step of the way. Mostly empty.
 */
export type PathAttribute = {
    $type?: TypeMarker;
    /**
     * What the fact is about.
     */
    name?: string;
    /**
     * The fact.
     */
    value?: string;
};

/**
 * Obstacle
 *
 * Something on the way that not everybody can pass.
 */
export type Obstacle = {
    $type?: TypeMarker;
    /**
     * Kind of obstacle.
     */
    type?: 'STAIRS' | 'ESCALATOR' | 'ELEVATOR' | 'LIFT' | 'RAMP' | 'WALKWAY' | (string & {});
    /**
     * Which way it goes.
     */
    incline?: 'UP' | 'DOWN' | 'LEVEL' | (string & {});
    /**
     * Stop where it is, as the planner's own number (`icsCode`).
     */
    stopId?: number;
    /**
     * Where it comes in relation to the leg.
     */
    position?: 'BEFORE' | 'AFTER' | 'IDEST' | (string & {});
};

/**
 * Journey point
 *
 * A place at either end of a leg, or one to choose from. It has some of the fields of a stop point, and an address or a postcode has little more than a name and a position.
 */
export type JourneyPoint = {
    $type?: TypeMarker;
    /**
     * Name of the stop, street or place.
     */
    commonName: string;
    /**
     * Kind of place. At the ends of a leg it says `StopPoint` for addresses too.
     */
    placeType: 'StopPoint' | 'PointOfInterest' | 'Address' | 'Street' | 'Postcode' | 'Locality' | (string & {});
    lat: Latitude;
    lon: Longitude;
    /**
     * Id of the place. Mostly absent here.
     */
    id?: string;
    /**
     * Stop or station. Absent for places that are no stops.
     */
    naptanId?: StopPointId;
    /**
     * Id in the planner, good as `from` and `to`. Numbers from 99999990 up are invented for one answer.
     */
    icsCode?: string;
    /**
     * The single platform or pole.
     */
    individualStopId?: StopPointId;
    /**
     * Platform or stop letter. Often empty.
     */
    platformName?: string;
    /**
     * Where exactly at the place.
     */
    indicator?: string;
    /**
     * Letter on the pole of a bus stop.
     */
    stopLetter?: string;
    stopType?: StopKind;
    /**
     * Modes that serve the stop. Only among places to choose from.
     */
    modes?: Array<string>;
    /**
     * Lines that serve the stop.
     */
    lines?: Array<LineReference>;
    /**
     * Lines by the stop within the station where they call.
     */
    lineGroup?: Array<LineGroup>;
    /**
     * Lines by mode.
     */
    lineModeGroups?: Array<LineModeGroup>;
    smsCode?: SmsCode;
    /**
     * Station that the stop belongs to.
     */
    stationNaptan?: StopPointId;
    /**
     * Interchange that the stop belongs to.
     */
    hubNaptanCode?: HubId;
    /**
     * How accessible the stop is in words.
     */
    accessibilitySummary?: string;
    /**
     * Longer name where one is kept.
     */
    fullName?: string;
    /**
     * Mode as NaPTAN has it.
     */
    naptanMode?: string;
    /**
     * True while the stop is in use.
     */
    status?: boolean;
    /**
     * Metres from the place that was asked for.
     */
    distance?: number;
    /**
     * Path of the stop in the API. Empty for places that are no stops.
     */
    url?: string;
    /**
     * Facts about the place. Empty here.
     */
    additionalProperties?: Array<AdditionalProperty>;
    /**
     * Places inside this one.
     */
    children?: Array<JourneyPoint>;
    /**
     * Paths of the places inside this one.
     */
    childrenUrls?: Array<string>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Leg path
 *
 * Where a leg runs.
 */
export type LegPath = {
    $type?: TypeMarker;
    /**
     * Course as JSON text: parse it to get a list of pairs, latitude first. Absent where the planner has none, as on most rail legs out of town.
     */
    lineString?: string;
    /**
     * Stops that are passed, the last one included and the first one not.
     */
    stopPoints: Array<PassedStop>;
    /**
     * Climb and fall, for cycling. Empty otherwise.
     */
    elevation: Array<Elevation>;
};

/**
 * Passed stop
 *
 * A stop on the way. At the end of a walk it is a place by name alone, without an id.
 */
export type PassedStop = {
    $type?: TypeMarker;
    /**
     * Stop. Absent for a place that is no stop.
     */
    id?: StopPointId;
    /**
     * Name of the stop.
     */
    name: string;
    /**
     * Path of the stop in the API.
     */
    uri?: string;
    /**
     * Longer name.
     */
    fullName?: string;
    /**
     * What it is.
     */
    type?: string;
    crowding?: Crowding;
    /**
     * Means nothing for a stop.
     */
    routeType?: string;
    /**
     * Means nothing for a stop.
     */
    status?: string;
    /**
     * Means nothing for a stop.
     */
    motType?: string;
    /**
     * Means nothing for a stop.
     */
    network?: string;
};

/**
 * Elevation
 *
 * Height along a short stretch of a cycle ride.
 */
export type Elevation = {
    $type?: TypeMarker;
    /**
     * Metres of the stretch.
     */
    distance?: number;
    /**
     * Latitude of its start.
     */
    startLat?: Latitude;
    /**
     * Longitude of its start.
     */
    startLon?: Longitude;
    /**
     * Latitude of its end.
     */
    endLat?: Latitude;
    /**
     * Longitude of its end.
     */
    endLon?: Longitude;
    /**
     * Height of its start above the sea.
     */
    startElevation?: number;
    /**
     * Metres climbed since the stretch before.
     */
    heightFromPreviousPoint?: number;
    /**
     * Climb by distance, per cent as the owner reckons it.
     */
    gradient?: number;
    /**
     * Where it begins.
     */
    startPoint: {
        lat: number;
        lon: number;
    } | null;
    /**
     * Where it ends.
     */
    endPoint: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Route option
 *
 * A line that covers a leg.
 */
export type RouteOption = {
    $type?: TypeMarker;
    /**
     * Id of the route.
     */
    id?: string;
    /**
     * Name of the line. Empty for a walk.
     */
    name?: string;
    /**
     * Ends of the line that vehicles show.
     */
    directions: Array<string>;
    /**
     * Direction of the line. Empty for a walk.
     */
    direction?: 'Inbound' | 'Outbound' | (string & {});
    /**
     * The line. Absent for a walk.
     */
    lineIdentifier?: LineReference;
};

/**
 * Identifier
 *
 * A short reference to something else, such as the mode of a leg.
 */
export type Identifier = {
    $type?: TypeMarker;
    /**
     * Id of the thing.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Its path within this API, relative to the host.
     */
    uri?: string;
    /**
     * Its full name, where that differs.
     */
    fullName?: string;
    /**
     * What kind of thing it is.
     */
    type?: 'Line' | 'Mode' | 'StopPoint' | 'Route' | (string & {});
    crowding?: Crowding;
    /**
     * Kind of cycle route, or `Unknown` for all else.
     */
    routeType?: 'Unknown' | 'All' | 'Cycle Superhighways' | 'Quietways' | 'Cycleways' | 'Mini-Hollands' | 'Central London Grid' | 'Streetspace Route' | (string & {});
    /**
     * State of a cycle route, or `Unknown` for all else.
     */
    status?: 'Unknown' | 'All' | 'Open' | 'In Progress' | 'Planned' | 'Planned - Subject to feasibility and consultation.' | 'Not Open' | (string & {});
    /**
     * The journey planner's number for the mode.
     */
    motType?: string;
    /**
     * The journey planner's network.
     */
    network?: string;
};

/**
 * Planned work
 *
 * Works that will touch a leg.
 */
export type PlannedWork = {
    $type?: TypeMarker;
    /**
     * Id of the works.
     */
    id?: string;
    /**
     * The notice for travellers.
     */
    description?: string;
    /**
     * When the notice was made.
     */
    createdDateTime?: TflDateTime;
    /**
     * When the notice last changed.
     */
    lastUpdateDateTime?: TflDateTime;
};

/**
 * Journey fare
 *
 * What the journey costs one adult who pays as they go. Absent where the planner cannot tell.
 */
export type JourneyFare = {
    $type?: TypeMarker;
    /**
     * Whole journey in pence.
     */
    totalCost: Pence;
    /**
     * The charges that make up the total.
     */
    fares: Array<Fare>;
    /**
     * What the price depends on.
     */
    caveats?: Array<FareCaveat>;
};

/**
 * Pence
 *
 * An amount of money in pence (minor units of GBP, ISO 4217). 1,000 is £10.
 */
export type Pence = number;

/**
 * Fare
 *
 * One charge.
 */
export type Fare = {
    $type?: TypeMarker;
    /**
     * Innermost zone. 0 where zones do not matter.
     */
    lowZone?: number;
    /**
     * Outermost zone. 0 where zones do not matter.
     */
    highZone?: number;
    /**
     * Charge in pence at the time of this journey.
     */
    cost: Pence;
    /**
     * Kind of tariff.
     */
    chargeProfileName?: string;
    /**
     * True for a further bus within the hour that costs nothing.
     */
    isHopperFare?: boolean;
    /**
     * Which price applies.
     */
    chargeLevel?: 'Peak' | 'Off Peak' | (string & {});
    /**
     * Charge in pence in the peak. 0 where there is no such difference.
     */
    peak?: Pence;
    /**
     * Charge in pence outside the peak. 0 where there is no such difference.
     */
    offPeak?: Pence;
    /**
     * Where a card is touched.
     */
    taps?: Array<FareTap>;
};

/**
 * Fare tap
 *
 * One touch of a card.
 */
export type FareTap = {
    $type?: TypeMarker;
    /**
     * Stop.
     */
    atcoCode?: StopPointId;
    tapDetails?: FareTapDetails;
};

/**
 * Fare tap details
 *
 * What the reader would note.
 */
export type FareTapDetails = {
    $type?: TypeMarker;
    /**
     * Mode in the words of the fare system.
     */
    modeType?: string;
    /**
     * Kind of touch.
     */
    validationType?: string;
    /**
     * Kind of reader.
     */
    hostDeviceType?: string;
    /**
     * Bus route.
     */
    busRouteId?: string;
    /**
     * Station in the fare system.
     */
    nationalLocationCode?: number;
    /**
     * When. Unlike the other times of a journey it carries an offset.
     */
    tapTimestamp?: TflDateTime;
};

/**
 * Fare caveat
 *
 * Something that the price depends on.
 */
export type FareCaveat = {
    $type?: TypeMarker;
    /**
     * The caveat. It may hold HTML.
     */
    text?: string;
    /**
     * What it is about.
     */
    type?: 'generic' | 'allRailModes' | (string & {});
};

/**
 * Cycle hire docking
 *
 * Bikes and docks at both ends when a journey uses hire bikes.
 */
export type CycleHireDocking = {
    $type?: TypeMarker;
    /**
     * Bikes at the start.
     */
    originNumberOfBikes?: number;
    /**
     * Bikes at the end.
     */
    destinationNumberOfBikes?: number;
    /**
     * Empty docks at the start.
     */
    originNumberOfEmptySlots?: number;
    /**
     * Empty docks at the end.
     */
    destinationNumberOfEmptySlots?: number;
    /**
     * Docking station at the start.
     */
    originId?: BikePointId;
    /**
     * Docking station at the end.
     */
    destinationId?: BikePointId;
};

/**
 * Search criteria
 *
 * The time that was searched for.
 */
export type SearchCriteria = {
    $type?: TypeMarker;
    /**
     * The time.
     */
    dateTime: LocalDateTime;
    /**
     * Whether it is a departure or an arrival.
     */
    dateTimeType: 'Arriving' | 'Departing' | (string & {});
    timeAdjustments?: TimeAdjustments;
};

/**
 * Time adjustments
 *
 * Ready requests for earlier and later journeys.
 */
export type TimeAdjustments = {
    $type?: TypeMarker;
    earliest?: TimeAdjustment;
    earlier?: TimeAdjustment;
    later?: TimeAdjustment;
    latest?: TimeAdjustment;
};

/**
 * Time adjustment
 *
 * The same search at another time.
 */
export type TimeAdjustment = {
    $type?: TypeMarker;
    /**
     * Day on London's calendar, `yyyyMMdd`, good as `date`.
     */
    date: string;
    /**
     * Time on London's clock, `HHmm`, good as `time`.
     */
    time: string;
    /**
     * Good as `timeIs`, in lower case here.
     */
    timeIs: 'arriving' | 'departing' | (string & {});
    /**
     * Path and query of that request, relative to the host.
     */
    uri: string;
};

/**
 * Journey vector
 *
 * What was asked for.
 */
export type JourneyVector = {
    $type?: TypeMarker;
    /**
     * Start, as asked or as the planner's own id.
     */
    from: string;
    /**
     * End, as asked or as the planner's own id.
     */
    to: string;
    /**
     * Place on the way. Empty when there is none.
     */
    via?: string;
    /**
     * Path and query of the request, relative to the host.
     */
    uri: string;
};

/**
 * Disambiguation result
 *
 * The planner knows several places by a name that was given. Let people choose, and ask again with the `parameterValue` of their choice.
 */
export type DisambiguationResult = {
    $type?: TypeMarker;
    /**
     * Places for `from`.
     */
    fromLocationDisambiguation?: JourneyDisambiguation;
    /**
     * Places for `to`.
     */
    toLocationDisambiguation?: JourneyDisambiguation;
    /**
     * Places for `via`.
     */
    viaLocationDisambiguation?: JourneyDisambiguation;
    /**
     * Minutes for which the answer may be kept.
     */
    recommendedMaxAgeMinutes: number;
    searchCriteria: SearchCriteria;
    journeyVector: JourneyVector;
};

/**
 * Journey disambiguation
 *
 * How well one end of the journey was understood.
 */
export type JourneyDisambiguation = {
    $type?: TypeMarker;
    /**
     * `identified` when the place is certain, `list` when there are several to choose from, `empty` when none was given, `notidentified` when nothing was found.
     */
    matchStatus: 'identified' | 'list' | 'empty' | 'notidentified' | (string & {});
    /**
     * Places to choose from, likelier ones mostly first. Absent unless `matchStatus` is `list`.
     */
    disambiguationOptions?: Array<JourneyDisambiguationOption>;
};

/**
 * Journey disambiguation option
 *
 * One place to choose.
 */
export type JourneyDisambiguationOption = {
    $type?: TypeMarker;
    /**
     * What to send as `from`, `to` or `via` next time: a planner id or `latitude,longitude`.
     */
    parameterValue: string;
    /**
     * Path and query of the next request with this place in it, relative to the host.
     */
    uri?: string;
    place: JourneyPoint;
    /**
     * From 0 to 1000, the likeliest highest. Places of interest often outrank the station of the same name.
     */
    matchQuality?: number;
};

/**
 * Stop point category
 *
 * A category of additional facts that stops carry, with its keys.
 */
export type StopPointCategory = {
    $type?: TypeMarker;
    /**
     * Name of the category.
     */
    category: string;
    /**
     * Keys that occur in the category.
     */
    availableKeys: Array<string>;
};

/**
 * Nearby place type
 *
 * Kind of place to ask for around a stop.
 */
export type NearbyPlaceType = 'AreaForIntensification' | 'BikePoint' | 'Boroughs' | 'Cabwise' | 'CarPark' | 'CensusOutputAreas' | 'CensusSuperOutputAreas' | 'CentralActivityZone' | 'ChargeConnector' | 'ChargeStation' | 'CoachBay' | 'CoachPark' | 'CyclePark' | 'JamCam' | 'OnStreetMeteredBay' | 'OpportunityAreas' | 'OtherCoachParking' | 'OysterTicketShop' | 'RedLightAndSpeedCam' | 'RedLightCam' | 'SpeedCam' | 'TaxiRank' | 'VariableMessageSign' | 'Wards';

/**
 * Stop type
 *
 * Kind of stop to ask for, as `stopTypes` lists them.
 */
export type StopType = 'CarPickupSetDownArea' | 'NaptanAirAccessArea' | 'NaptanAirEntrance' | 'NaptanAirportBuilding' | 'NaptanBusCoachStation' | 'NaptanBusWayPoint' | 'NaptanCoachAccessArea' | 'NaptanCoachBay' | 'NaptanCoachEntrance' | 'NaptanCoachServiceCoverage' | 'NaptanCoachVariableBay' | 'NaptanFerryAccessArea' | 'NaptanFerryBerth' | 'NaptanFerryEntrance' | 'NaptanFerryPort' | 'NaptanFlexibleZone' | 'NaptanHailAndRideSection' | 'NaptanLiftCableCarAccessArea' | 'NaptanLiftCableCarEntrance' | 'NaptanLiftCableCarStop' | 'NaptanLiftCableCarStopArea' | 'NaptanMarkedPoint' | 'NaptanMetroAccessArea' | 'NaptanMetroEntrance' | 'NaptanMetroPlatform' | 'NaptanMetroStation' | 'NaptanOnstreetBusCoachStopCluster' | 'NaptanOnstreetBusCoachStopPair' | 'NaptanPrivateBusCoachTram' | 'NaptanPublicBusCoachTram' | 'NaptanRailAccessArea' | 'NaptanRailEntrance' | 'NaptanRailPlatform' | 'NaptanRailStation' | 'NaptanSharedTaxi' | 'NaptanTaxiRank' | 'NaptanUnmarkedPoint' | 'TransportInterchange';

/**
 * Stop service type
 *
 * Whether a stop has the day and the night service of one line.
 */
export type StopServiceType = {
    $type?: TypeMarker;
    /**
     * Line.
     */
    lineName: string;
    /**
     * One entry for each kind of service that the line has.
     */
    lineSpecificServiceTypes: Array<StopLineService>;
};

/**
 * Stop line service
 *
 * One kind of service of a line, and whether it calls at the stop.
 */
export type StopLineService = {
    $type?: TypeMarker;
    serviceType: LineServiceType;
    /**
     * True when this service calls at the stop.
     */
    stopServesServiceType: boolean;
};

/**
 * Arrival departure
 *
 * One train at a station, with planned and expected times. Which times are there depends on the train: one that starts here has no arrival, one that ends here has no departure.
 */
export type ArrivalDeparture = {
    $type?: TypeMarker;
    /**
     * Station.
     */
    naptanId: StopPointId;
    /**
     * Name of the station.
     */
    stationName: string;
    /**
     * Platform; the text `Platform Unknown` until it is known.
     */
    platformName?: string;
    /**
     * Last station of the train.
     */
    destinationNaptanId?: StopPointId;
    /**
     * Name of the last station.
     */
    destinationName?: string;
    /**
     * Line, where the owner says it.
     */
    lineId?: LineId;
    /**
     * Name of the line, where the owner says it.
     */
    lineName?: string;
    /**
     * Train, where the owner says it.
     */
    vehicleId?: VehicleId;
    /**
     * Expected arrival.
     */
    estimatedTimeOfArrival?: TflDateTime;
    /**
     * Arrival in the timetable.
     */
    scheduledTimeOfArrival?: TflDateTime;
    /**
     * Expected departure.
     */
    estimatedTimeOfDeparture?: TflDateTime;
    /**
     * Departure in the timetable.
     */
    scheduledTimeOfDeparture?: TflDateTime;
    /**
     * Time to the arrival as `minutes:seconds`; empty when unknown.
     */
    minutesAndSecondsToArrival?: string;
    /**
     * Time to the departure as `minutes:seconds`; empty when unknown.
     */
    minutesAndSecondsToDeparture?: string;
    /**
     * Why the train is late or cancelled.
     */
    cause?: string;
    /**
     * State of the departure.
     */
    departureStatus?: 'OnTime' | 'Delayed' | 'Cancelled' | 'NotStoppingAtStation' | (string & {});
    timing?: PredictionTiming;
};

/**
 * Stop reference
 *
 * A stop in short.
 */
export type StopReference = {
    $type?: TypeMarker;
    id: StopPointId;
    /**
     * Name of the stop.
     */
    name: string;
    /**
     * Path of the stop within this API, relative to the host.
     */
    uri?: string;
    /**
     * Its full name, where that differs.
     */
    fullName?: string;
    /**
     * What kind of thing it is.
     */
    type?: 'Line' | 'Mode' | 'StopPoint' | 'Route' | (string & {});
    crowding?: Crowding;
    /**
     * Kind of cycle route, or `Unknown` for all else.
     */
    routeType?: 'Unknown' | 'All' | 'Cycle Superhighways' | 'Quietways' | 'Cycleways' | 'Mini-Hollands' | 'Central London Grid' | 'Streetspace Route' | (string & {});
    /**
     * State of a cycle route, or `Unknown` for all else.
     */
    status?: 'Unknown' | 'All' | 'Open' | 'In Progress' | 'Planned' | 'Planned - Subject to feasibility and consultation.' | 'Not Open' | (string & {});
};

/**
 * Stop point route section
 *
 * A stretch of a route that calls at the stop.
 */
export type StopPointRouteSection = {
    $type?: TypeMarker;
    /**
     * Stop.
     */
    naptanId: StopPointId;
    lineId: LineId;
    /**
     * Mode of the line.
     */
    mode: string;
    /**
     * First day of this version of the route.
     */
    validFrom?: TflDateTime;
    /**
     * Last day of this version of the route.
     */
    validTo?: TflDateTime;
    /**
     * Direction of travel.
     */
    direction: 'inbound' | 'outbound' | (string & {});
    /**
     * Both ends of the route.
     */
    routeSectionName: string;
    /**
     * Course of the route as JSON text: parse it to get lists of longitude and latitude pairs.
     */
    lineString?: string;
    /**
     * True while this version of the route runs.
     */
    isActive: boolean;
    /**
     * Day or night service.
     */
    serviceType: 'Regular' | 'Night' | (string & {});
    /**
     * Destination as vehicles show it.
     */
    vehicleDestinationText?: string;
    /**
     * Name of the last stop.
     */
    destinationName?: string;
};

/**
 * Disrupted point
 *
 * A disruption of one stop, for one mode. The same notice comes once for each mode of a station.
 */
export type DisruptedPoint = {
    $type?: TypeMarker;
    /**
     * Disrupted stop.
     */
    atcoCode: StopPointId;
    /**
     * Station that the stop belongs to.
     */
    stationAtcoCode?: StopPointId;
    /**
     * Name of the stop.
     */
    commonName: string;
    /**
     * Mode that is affected.
     */
    mode: string;
    /**
     * The notice as the owner words it. May hold line breaks.
     */
    description: string;
    /**
     * Kind of disruption.
     */
    type: 'Closure' | 'Part Closure' | 'Interchange Message' | 'Information' | (string & {});
    /**
     * What kind of notice it is.
     */
    appearance?: 'RealTime' | 'PlannedWork' | 'Information' | (string & {});
    /**
     * Start of the disruption.
     */
    fromDate: TflDateTime;
    /**
     * End of the disruption.
     */
    toDate: TflDateTime;
    /**
     * More about it, for example how to get round it.
     */
    additionalInformation?: string;
    /**
     * Kind of closure in words.
     */
    closureText?: string;
    /**
     * Lines that miss the stop.
     */
    concernedLines?: Array<ConcernedLine>;
};

/**
 * Concerned line
 *
 * A line that a disruption of a stop concerns.
 */
export type ConcernedLine = {
    $type?: TypeMarker;
    id: LineId;
    /**
     * Direction that is affected.
     */
    direction?: 'inbound' | 'outbound' | (string & {});
};

/**
 * Disrupted point family
 *
 * Disruptions of a stop and, nested, of every stop inside it.
 */
export type DisruptedPointFamily = {
    $type?: TypeMarker;
    /**
     * Stop.
     */
    naptanId: StopPointId;
    /**
     * Disruptions of this very stop.
     */
    disruptions: Array<DisruptedPoint>;
    /**
     * The stops inside it.
     */
    children: Array<DisruptedPointFamily>;
};

/**
 * Stop points response
 *
 * A page of stops.
 */
export type StopPointsResponse = {
    $type?: TypeMarker;
    /**
     * Latitude and longitude of the point that was searched around. Absent when the stops were not searched by place.
     */
    centrePoint?: Array<number>;
    /**
     * The stops, nearest first in a geographical search.
     */
    stopPoints: Array<StopPoint>;
    /**
     * Most stops that a page holds; 0 when everything is on one page.
     */
    pageSize: number;
    /**
     * Number of stops that match, over all pages; 0 where the owner does not count.
     */
    total: number;
    /**
     * Number of this page, from 1; 0 when there are no pages.
     */
    page: number;
    /**
     * The point that was searched around.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Stop point search response
 *
 * Stops whose name, id or SMS code matches a text.
 */
export type StopPointSearchResponse = {
    $type?: TypeMarker;
    /**
     * The text that was searched.
     */
    query: string;
    /**
     * Offset of the first match.
     */
    from?: number;
    /**
     * Number of this page.
     */
    page?: number;
    /**
     * Most matches that a page holds.
     */
    pageSize?: number;
    /**
     * Search index that answered.
     */
    provider?: string;
    /**
     * Number of matches in this answer.
     */
    total: number;
    /**
     * Matches, best first.
     */
    matches: Array<StopPointMatch>;
    /**
     * Score of the best match.
     */
    maxScore?: number;
};

/**
 * Stop point match
 *
 * One match of a stop search. Smaller than a stop point; take its `id` to read the whole stop.
 */
export type StopPointMatch = {
    $type?: TypeMarker;
    id: StopPointId;
    /**
     * Name of the stop.
     */
    name: string;
    /**
     * Path of the stop in the API.
     */
    url?: string;
    /**
     * Modes that serve the stop.
     */
    modes: Array<string>;
    /**
     * Fare zone or zones, as text.
     */
    zone?: string;
    /**
     * Id in the journey planner.
     */
    icsId?: string;
    /**
     * Id of the outermost stop that holds this one.
     */
    topMostParentId?: StopPointId;
    /**
     * Id of the stop that holds this one.
     */
    parentId?: StopPointId;
    /**
     * Id of the station that this stop belongs to.
     */
    stationId?: StopPointId;
    /**
     * Number of the route that was matched.
     */
    routeId?: number;
    stopType?: StopKind;
    /**
     * Letter on the pole of a bus stop.
     */
    stopLetter?: string;
    /**
     * Direction of travel at the stop.
     */
    direction?: 'inbound' | 'outbound' | (string & {});
    /**
     * Where vehicles from this stop head.
     */
    towards?: string;
    /**
     * How accessible the stop is in words.
     */
    accessibilitySummary?: string;
    /**
     * True while the stop is disrupted.
     */
    hasDisruption?: boolean;
    /**
     * True while the stop is in use.
     */
    status?: boolean;
    /**
     * Lines that serve the stop.
     */
    lines?: Array<LineReference>;
    lat: Latitude;
    lon: Longitude;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Crowding week
 *
 * How busy a station usually is, day by day.
 */
export type CrowdingWeek = {
    /**
     * The station.
     */
    naptan: StopPointId;
    /**
     * The seven days. Absent or empty for a station without figures.
     */
    daysOfWeek?: Array<CrowdingDay>;
    /**
     * Whether the owner has figures of this station. Absent in older answers.
     */
    isFound?: boolean;
    /**
     * Whether the station never gets busy. Absent in older answers.
     */
    isAlwaysQuiet?: boolean;
};

/**
 * Crowding day
 *
 * How busy a station usually is on one day of the week.
 */
export type CrowdingDay = {
    dayOfWeek: CrowdingDayName;
    /**
     * When the morning peak is.
     */
    amPeakTimeBand?: TimeBand;
    /**
     * When the evening peak is.
     */
    pmPeakTimeBand?: TimeBand;
    timeBands: CrowdingBands;
};

/**
 * Crowding day name
 *
 * Day of the week, three capitals.
 */
export type CrowdingDayName = 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN' | (string & {});

/**
 * Time band
 *
 * From when until when, `HH:mm-HH:mm` on London's clock.
 */
export type TimeBand = string;

/**
 * Crowding bands
 *
 * The day by quarter of an hour, from midnight.
 */
export type CrowdingBands = Array<CrowdingBand>;

/**
 * Crowding band
 *
 * One quarter of an hour.
 */
export type CrowdingBand = {
    /**
     * The quarter of an hour.
     */
    timeBand: TimeBand;
    /**
     * Share of the baseline, mostly between 0 and 1. Spelt with a capital L here and with a small one in the live answer.
     */
    percentageOfBaseLine: number;
};

/**
 * Station crowding day
 *
 * How busy one station usually is on one day of the week.
 */
export type StationCrowdingDay = {
    /**
     * The station.
     */
    naptan: StopPointId;
    dayOfWeek?: CrowdingDayName;
    /**
     * When the morning peak is.
     */
    amPeakTimeBand?: TimeBand;
    /**
     * When the evening peak is.
     */
    pmPeakTimeBand?: TimeBand;
    timeBands?: CrowdingBands;
    /**
     * Whether the owner has figures of this station. Absent in older answers.
     */
    isFound?: boolean;
    /**
     * Whether the station never gets busy. Absent in older answers.
     */
    isAlwaysQuiet?: boolean;
};

/**
 * Live crowding
 *
 * How busy a station is at one moment. `dataAvailable` says whether there is a value.
 */
export type LiveCrowding = KnownLiveCrowding | UnknownLiveCrowding;

/**
 * Known live crowding
 *
 * How busy a station is at one moment, as it was counted.
 */
export type KnownLiveCrowding = {
    /**
     * There is a value.
     */
    dataAvailable: true;
    /**
     * Share of the baseline, mostly between 0 and 1.
     */
    percentageOfBaseline: number;
    /**
     * Of when the value is.
     */
    timeUtc: string;
    /**
     * The same on London's clock, `yyyy-MM-dd HH:mm:ss`.
     */
    timeLocal: string;
};

/**
 * Unknown live crowding
 *
 * Of a station without a live value. The 0 does not mean that nobody is there.
 */
export type UnknownLiveCrowding = {
    /**
     * There is no value.
     */
    dataAvailable: false;
    /**
     * Always 0, which says nothing.
     */
    percentageOfBaseline: 0;
    /**
     * Null.
     */
    timeUtc: null;
    /**
     * Null.
     */
    timeLocal: null;
};

/**
 * Lift disruption
 *
 * The lifts of one station that are out of order.
 */
export type LiftDisruption = {
    /**
     * The station, or the hub that it belongs to. `stopPoints` knows it.
     */
    stationUniqueId: StopPointId;
    /**
     * The lifts.
     */
    disruptedLiftUniqueIds: Array<LiftId>;
    /**
     * What travellers are told, with the name of the station at the start.
     */
    message: string;
};

/**
 * Lift id
 *
 * Id of a lift in the owner's station data, the id of its station, `-Lift-` and a number.
 */
export type LiftId = Brand<string, 'LiftId'>;

/**
 * Air quality forecast
 *
 * The forecasts that stand now, and how to present them.
 */
export type AirQualityForecast = {
    $id?: ObjectNumber;
    $type?: TypeMarker;
    /**
     * Unit of `updateFrequency`, as a word.
     */
    updatePeriod: string;
    /**
     * How many times in that period the owner looks, as text.
     */
    updateFrequency: string;
    /**
     * Page of the forecast for readers.
     */
    forecastURL: string;
    /**
     * What the forecast cannot tell. Show it beside the forecast.
     */
    disclaimerText: string;
    /**
     * Mostly two, one of each `forecastType`.
     */
    currentForecast: Array<AirForecast>;
};

/**
 * Object number
 *
 * Number of the object within this answer. It carries no meaning; ignore it.
 */
export type ObjectNumber = string;

/**
 * Air forecast
 *
 * One forecast.
 */
export type AirForecast = {
    $id?: ObjectNumber;
    $type?: TypeMarker;
    /**
     * Today's forecast or the next one.
     */
    forecastType: 'Current' | 'Future' | (string & {});
    /**
     * Number of the forecast. Both forecasts may have the same.
     */
    forecastID?: string;
    /**
     * When it was published. In one recorded answer day and month had changed places; trust `forecastSummary`.
     */
    publishedDate?: TflDateTime;
    /**
     * From when it holds. The same caution.
     */
    fromDate?: TflDateTime;
    /**
     * Until when it holds. The same caution.
     */
    toDate?: TflDateTime;
    /**
     * The highest of the bands below.
     */
    forecastBand: AirBand;
    /**
     * Band and days in one sentence.
     */
    forecastSummary: string;
    /**
     * Nitrogen dioxide.
     */
    nO2Band: AirBand;
    /**
     * Ozone.
     */
    o3Band: AirBand;
    /**
     * Particles up to 10 micrometres.
     */
    pM10Band: AirBand;
    /**
     * Particles up to 2.5 micrometres.
     */
    pM25Band: AirBand;
    /**
     * Sulphur dioxide.
     */
    sO2Band: AirBand;
    /**
     * The forecast for readers. It is HTML that has been escaped, so `&lt;br/&gt;` is a line break.
     */
    forecastText: string;
};

/**
 * Air band
 *
 * Band of the national daily air quality index.
 */
export type AirBand = 'Low' | 'Moderate' | 'High' | 'Very High' | (string & {});

/**
 * Minicab service
 *
 * Kind of service of an operator.
 */
export type MinicabService = 'Chauffeur' | 'Contract' | 'Driver Guide(Tourist service)' | 'Executive' | 'Limousine' | 'Minicab' | 'MPV' | 'Other' | 'School Runs' | 'Unknown' | (string & {});

/**
 * Minicab answer
 *
 * The envelope of a minicab search.
 */
export type MinicabAnswer = {
    Operators: MinicabOperators;
    Header?: MinicabHeader;
};

/**
 * Minicab operators
 *
 * The list, one level further down.
 */
export type MinicabOperators = {
    /**
     * The operators.
     */
    OperatorList: Array<MinicabOperator>;
};

/**
 * Minicab operator
 *
 * One operator at one of its centres. Fields that say nothing are empty text or a lone comma. Opening times are empty when `HoursOfOperation24X7` is true.
 */
export type MinicabOperator = {
    /**
     * Reported to be 0 always.
     */
    OperatorId?: number;
    /**
     * The owner's number of the centre. No operation takes it.
     */
    CentreId?: number;
    /**
     * Name in the licence.
     */
    OrganisationName?: string;
    /**
     * Name customers know.
     */
    TradingName: string;
    /**
     * Other names it trades under.
     */
    AlsoKnownAs?: Array<string>;
    /**
     * First line of the address.
     */
    AddressLine1?: string;
    /**
     * Second line of the address.
     */
    AddressLine2?: string;
    /**
     * Third line of the address.
     */
    AddressLine3?: string;
    /**
     * Town. Often empty or a comma.
     */
    Town?: string;
    /**
     * County. Often empty or a comma.
     */
    County?: string;
    /**
     * Postcode of the address.
     */
    Postcode?: Brand<string, 'Postcode'>;
    /**
     * Telephone number for bookings.
     */
    BookingsPhoneNumber?: string;
    /**
     * E-mail address for bookings.
     */
    BookingsEmail?: string;
    /**
     * Whether customers may come to the office.
     */
    PublicAccess?: boolean;
    /**
     * Whether it has a waiting room.
     */
    PublicWaitingRoom?: boolean;
    /**
     * Whether it says that it is accessible by wheelchair.
     */
    WheelchairAccessible?: boolean;
    /**
     * Whether it takes cards.
     */
    CreditDebitCard?: boolean;
    /**
     * Whether it takes cheques.
     */
    ChequeBankersCard?: boolean;
    /**
     * Whether firms can have an account.
     */
    AccountServicesAvailable?: boolean;
    /**
     * Whether it never closes.
     */
    HoursOfOperation24X7?: boolean;
    /**
     * Whether it opens from Monday to Thursday at set hours.
     */
    HoursOfOperationMonThu?: boolean;
    /**
     * Opening time from Monday to Thursday, London clock.
     */
    StartTimeMonThu?: string;
    /**
     * Closing time from Monday to Thursday, London clock.
     */
    EndTimeMonThu?: string;
    /**
     * Whether it opens on Fridays at set hours.
     */
    HoursOfOperationFri?: boolean;
    /**
     * Opening time on Fridays.
     */
    StartTimeFri?: string;
    /**
     * Closing time on Fridays.
     */
    EndTimeFri?: string;
    /**
     * Whether it opens on Saturdays at set hours.
     */
    HoursOfOperationSat?: boolean;
    /**
     * Opening time on Saturdays.
     */
    StartTimeSat?: string;
    /**
     * Closing time on Saturdays.
     */
    EndTimeSat?: string;
    /**
     * Whether it opens on Sundays at set hours.
     */
    HoursOfOperationSun?: boolean;
    /**
     * Opening time on Sundays.
     */
    StartTimeSun?: string;
    /**
     * Closing time on Sundays.
     */
    EndTimeSun?: string;
    /**
     * Whether it opens on public holidays at set hours.
     */
    HoursOfOperationPubHol?: boolean;
    /**
     * Opening time on public holidays.
     */
    StartTimePubHol?: string;
    /**
     * Closing time on public holidays.
     */
    EndTimePubHol?: string;
    /**
     * Cars it has. Some have one or two.
     */
    NumberOfVehicles?: number;
    /**
     * Cars that take a wheelchair.
     */
    NumberOfVehiclesWheelchair?: number;
    /**
     * Kinds of service it offers.
     */
    OperatorTypes?: Array<MinicabService>;
    /**
     * Distance from the point that was asked for. Clients read it as kilometres; the owner does not say.
     */
    Distance?: number;
    Latitude: Latitude;
    Longitude: Longitude;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Minicab header
 *
 * About the feed.
 */
export type MinicabHeader = {
    /**
     * Name of the feed.
     */
    Identifier?: string;
    /**
     * Name of the feed for readers.
     */
    DisplayTitle?: string;
    /**
     * Version of the feed.
     */
    Version?: string;
    /**
     * When the feed was made, in words. The owner does not say in which time zone.
     */
    PublishDateTime?: string;
    /**
     * Who made it.
     */
    Author?: string;
    /**
     * Who answers for it.
     */
    Owner?: string;
};

/**
 * Accident
 *
 * One road accident with an injury.
 */
export type Accident = {
    $type?: TypeMarker;
    /**
     * The owner's number of the accident. No operation takes it.
     */
    id: number;
    lat: Latitude;
    lon: Longitude;
    /**
     * The place in words, in a form that goes back to police records.
     */
    location: string;
    /**
     * When it happened, to the minute.
     */
    date: TflDateTime;
    /**
     * How badly the worst hurt person was hurt.
     */
    severity: 'Fatal' | 'Serious' | 'Slight' | (string & {});
    /**
     * Name of the borough, not its code.
     */
    borough: string;
    /**
     * Everybody who was hurt.
     */
    casualties: Array<AccidentCasualty>;
    /**
     * Every vehicle that took part, bicycles included.
     */
    vehicles: Array<AccidentVehicle>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Accident casualty
 *
 * One person who was hurt.
 */
export type AccidentCasualty = {
    $type?: TypeMarker;
    /**
     * Age in years. Absent when unknown.
     */
    age?: number;
    /**
     * Part the person had in it.
     */
    class: 'Driver' | 'Passenger' | 'Pedestrian' | (string & {});
    /**
     * How badly the person was hurt.
     */
    severity: 'Fatal' | 'Serious' | 'Slight' | (string & {});
    /**
     * How the person travelled, in words of the accident records.
     */
    mode: string;
    /**
     * Whether a child or not.
     */
    ageBand?: 'Adult' | 'Child' | (string & {});
};

/**
 * Accident vehicle
 *
 * One vehicle that took part.
 */
export type AccidentVehicle = {
    $type?: TypeMarker;
    /**
     * Kind of vehicle, in words of the accident records.
     */
    type: string;
};

/**
 * Road
 *
 * One main road, or one route made of several, with how it flows. The owner calls it a corridor.
 */
export type RoadCorridor = {
    $type?: TypeMarker;
    id: RoadId;
    /**
     * Name to show, such as `South Circular (A205)`. Often just the number.
     */
    displayName: string;
    /**
     * Name of the group it belongs to, such as `Central London`. Most roads have none.
     */
    group?: string;
    /**
     * How the road flows, in one word.
     */
    statusSeverity: 'Good' | 'Minimal' | 'Moderate' | 'Serious' | 'Severe' | 'Closure' | (string & {});
    /**
     * The same in words to show. Another wording and not a reason.
     */
    statusSeverityDescription: string;
    /**
     * The box around the road as JSON inside a text: the south-west corner, then the north-east one, each longitude first, WGS84 degrees.
     */
    bounds: string;
    /**
     * The same box as a closed ring of five points, JSON inside a text, longitude first, WGS84 degrees.
     */
    envelope: string;
    /**
     * Beginning of the time that the status sums up. Absent when the status is that of this moment.
     */
    statusAggregationStartDate?: TflDateTime;
    /**
     * End of the time that the status sums up. Absent when the status is that of this moment.
     */
    statusAggregationEndDate?: TflDateTime;
    /**
     * Path of the road within this API, relative to the host.
     */
    url: string;
};

/**
 * Road id
 *
 * Id of a road, lower case: a road number, or a name with spaces for the routes through the centre. Where several roads are asked for, the single word `all` stands for every road.
 */
export type RoadId = Brand<string, 'RoadId'>;

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * Road severity
 *
 * How much traffic is disturbed, in one or two words. It rates delay and not danger.
 */
export type RoadSeverityName = 'No impact' | 'Minimal' | 'Moderate' | 'Serious' | 'Severe' | (string & {});

/**
 * Road disruption category
 *
 * What kind of thing disturbs the traffic.
 */
export type RoadCategoryName = 'Works' | 'Collisions' | 'Emergency service incidents' | 'Hazards' | 'Weather' | 'Planned events' | 'Asset issues' | 'Network delays' | 'Breakdowns' | (string & {});

/**
 * Road disruption
 *
 * Something that disturbs traffic now or soon: works, a collision, a march, a burst main. With `stripContent` only `id`, `point`, `severity`, the dates, `corridorIds`, `location`, `comments` and perhaps `streets` are left.
 */
export type RoadDisruption = {
    $type?: TypeMarker;
    id: RoadDisruptionId;
    /**
     * Path of the disruption within this API, relative to the host.
     */
    url?: string;
    /**
     * The middle of the disruption as JSON inside a text, longitude first, WGS84 degrees.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
    severity: RoadSeverityName;
    /**
     * The owner's order of display, made of severity, level of interest and road. Small numbers come first.
     */
    ordinal?: number;
    /**
     * What kind of thing it is. The words differ from those that `roadCategories` lists.
     */
    category?: RoadCategoryName;
    /**
     * The kind more closely, such as `Utility works`, `Vehicle collision`, `Heavy traffic` or `Demonstration/March`.
     */
    subCategory?: string;
    /**
     * What happens and where, with closures and ways round, in sentences for drivers. It may end in a space.
     */
    comments?: string;
    /**
     * The control room's latest word on the traffic. Empty or absent while there is none.
     */
    currentUpdate?: string | null;
    /**
     * When `currentUpdate` was written, in UTC.
     */
    currentUpdateDateTime?: UtcDateTime;
    /**
     * Roads it touches. Empty where it lies off the main roads.
     */
    corridorIds?: Array<RoadId>;
    /**
     * When it began or will begin, in UTC. Without better knowledge, when it was first recorded.
     */
    startDateTime?: UtcDateTime;
    /**
     * When it ended or should end, in UTC. It may lie in the past, and may be absent while nobody knows.
     */
    endDateTime?: UtcDateTime;
    /**
     * When the record last changed, in UTC. Compare it to see whether anything is new.
     */
    lastModifiedTime?: UtcDateTime;
    /**
     * How much attention the owner's operators give it. `Medium` is the ordinary case.
     */
    levelOfInterest?: 'High' | 'Medium' | 'Low' | (string & {});
    /**
     * Road number in square brackets, street in capitals, postal districts, and last, in brackets, the borough or boroughs, joined with commas. Made for a map bubble.
     */
    location?: string;
    /**
     * Where it stands in its course. Scheduled and recurring works become active when they start.
     */
    status?: 'Active' | 'Active Long Term' | 'Scheduled' | 'Recurring Works' | 'Recently Cleared' | (string & {});
    /**
     * The same point as in `point`, as GeoJSON.
     */
    geography?: RoadGeometry;
    /**
     * The area, as GeoJSON. In a minority of disruptions only.
     */
    geometry?: RoadGeometry;
    /**
     * Streets it affects, with the pieces of each. May be absent or empty.
     */
    streets?: Array<RoadStreet>;
    /**
     * Whether it is planned for a day that may still change.
     */
    isProvisional?: boolean;
    /**
     * Whether a street is fully closed, which the severity filter counts as serious. It has been seen false beside a street whose `closure` reads `Closed`, so look at `streets` too.
     */
    hasClosures?: boolean;
    /**
     * Words of a link to more about it.
     */
    linkText?: string;
    /**
     * Where that link leads.
     */
    linkUrl?: string;
    roadProject?: RoadProject;
    /**
     * From when it may be published. Not in recorded answers.
     */
    publishStartDate?: TflDateTime;
    /**
     * Until when it may be published. Not in recorded answers.
     */
    publishEndDate?: TflDateTime;
    /**
     * A planned time in words. The owner explains it nowhere; not in recorded answers.
     */
    timeFrame?: string;
    /**
     * Lines of a planned event or its diversions. Empty in every recorded answer.
     */
    roadDisruptionLines?: Array<RoadDisruptionLine>;
    /**
     * Areas where a planned event will be felt. Empty in every recorded answer.
     */
    roadDisruptionImpactAreas?: Array<RoadDisruptionImpactArea>;
    /**
     * When it recurs, one entry for each time. Mostly empty.
     */
    recurringSchedules?: Array<RoadDisruptionSchedule>;
};

/**
 * Road disruption id
 *
 * Id of one disruption, `TIMS-` and a number in the feed that is known. It stays the same from the first notice to the last.
 */
export type RoadDisruptionId = Brand<string, 'RoadDisruptionId'>;

/**
 * Road geometry
 *
 * A GeoJSON geometry, longitude first, WGS84 degrees. It carries the old member `crs`, which GeoJSON has dropped (RFC 7946, section 4).
 */
export type RoadGeometry = {
    /**
     * Kind of geometry.
     */
    type: 'Point' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon' | (string & {});
    /**
     * A position for a `Point`, a list of rings for a `Polygon`, and one level more for each `Multi…`.
     */
    coordinates: Array<unknown>;
    crs?: RoadGeometryCrs;
    geography?: WellKnownGeography;
};

/**
 * Coordinate reference system
 *
 * Names the coordinate system, always WGS84.
 */
export type RoadGeometryCrs = {
    /**
     * Always `name`.
     */
    type: string;
    /**
     * Holds the name.
     */
    properties?: {
        /**
         * Always `EPSG:4326`.
         */
        name?: string;
    };
};

/**
 * Well-known geography
 *
 * Another form of the same geometry. The owner's description promises it; recorded answers have GeoJSON instead.
 */
export type WellKnownGeography = {
    /**
     * EPSG number of the coordinate system.
     */
    coordinateSystemId?: number;
    /**
     * The geometry as well-known text, longitude first.
     */
    wellKnownText?: string;
    /**
     * The geometry as well-known binary, base64.
     */
    wellKnownBinary?: string;
};

/**
 * Street of a disruption
 *
 * One street that a disruption affects.
 */
export type RoadStreet = {
    $type?: TypeMarker;
    /**
     * Name in capitals, with the road number before and the postal districts after it.
     */
    name: string;
    closure?: StreetClosure;
    directions?: StreetDirections;
    /**
     * The pieces of the street that are affected.
     */
    segments: Array<RoadStreetSegment>;
    /**
     * Number of the disruption in the source system, without the prefix of its id.
     */
    sourceSystemId?: number;
    /**
     * The source system.
     */
    sourceSystemKey?: string;
};

/**
 * Street closure
 *
 * Whether one can drive through. The owner's description says `Partial Closure` and `Full Closure`, recorded answers say `Closed`.
 */
export type StreetClosure = 'Open' | 'Closed' | 'Partial Closure' | 'Full Closure' | (string & {});

/**
 * Street directions
 *
 * Which way of driving is affected. Capitals vary.
 */
export type StreetDirections = 'All directions' | 'Both directions' | 'All approaches' | 'Northbound' | 'Eastbound' | 'Southbound' | 'Westbound' | 'Clockwise' | 'Anti-Clockwise' | (string & {});

/**
 * Street segment
 *
 * One piece of a street.
 */
export type RoadStreetSegment = {
    $type?: TypeMarker;
    /**
     * Ordnance Survey's id of the road link, up to 16 digits. `0`, as in all recent answers, means that there is none.
     */
    toid?: string | null;
    /**
     * The two ends of the piece as JSON inside a text, longitude first, WGS84 degrees.
     */
    lineString: string;
    /**
     * Number of the disruption in the source system. Mostly 0, which says nothing.
     */
    sourceSystemId?: number;
    /**
     * The source system. Mostly absent.
     */
    sourceSystemKey?: string;
};

/**
 * Road project
 *
 * A building scheme that the disruption belongs to. The owner describes it; no recorded answer has one.
 */
export type RoadProject = {
    $type?: TypeMarker;
    /**
     * Id of the project.
     */
    projectId?: string;
    /**
     * The programme it is part of.
     */
    schemeName?: string;
    /**
     * Its name.
     */
    projectName?: string;
    /**
     * What is built.
     */
    projectDescription?: string;
    /**
     * Page about the project.
     */
    projectPageUrl?: string;
    /**
     * Page of the consultation.
     */
    consultationPageUrl?: string;
    /**
     * When the consultation opens.
     */
    consultationStartDate?: TflDateTime;
    /**
     * When the consultation closes.
     */
    consultationEndDate?: TflDateTime;
    /**
     * When building begins.
     */
    constructionStartDate?: TflDateTime;
    /**
     * When building should end.
     */
    constructionEndDate?: TflDateTime;
    /**
     * Boroughs that gain by it, as names.
     */
    boroughsBenefited?: Array<string>;
    /**
     * Id of a cycle superhighway it belongs to.
     */
    cycleSuperhighwayId?: string;
    /**
     * How far the project has come.
     */
    phase?: 'Unscoped' | 'Concept' | 'Consultation' | 'ConsultationEnded' | 'Construction' | 'Complete' | (string & {});
    /**
     * Whom to ask. It may be a person's name, so do not keep or publish it.
     */
    contactName?: string;
    /**
     * Where to ask. It may be a person's address, so do not keep or publish it.
     */
    contactEmail?: string;
    /**
     * A page about it elsewhere.
     */
    externalPageUrl?: string;
    /**
     * Page with a summary.
     */
    projectSummaryPageUrl?: string;
};

/**
 * Road disruption line
 *
 * A line on the map that belongs to a planned event, or a diversion around it. Described by the owner, in no recorded answer.
 */
export type RoadDisruptionLine = {
    $type?: TypeMarker;
    /**
     * Number of the line.
     */
    id: number;
    /**
     * The disruption it belongs to.
     */
    roadDisruptionId?: RoadDisruptionId;
    /**
     * Whether it is the way round and not the closed road.
     */
    isDiversion?: boolean;
    /**
     * The line.
     */
    multiLineString?: RoadGeometry;
    /**
     * First day it holds.
     */
    startDate?: TflDateTime;
    /**
     * Last day it holds.
     */
    endDate?: TflDateTime;
    /**
     * Time of day it begins, on London's clock.
     */
    startTime?: string;
    /**
     * Time of day it ends, on London's clock.
     */
    endTime?: string;
};

/**
 * Road disruption impact area
 *
 * Where a planned event will be felt. Described by the owner, in no recorded answer.
 */
export type RoadDisruptionImpactArea = {
    $type?: TypeMarker;
    /**
     * Number of the area.
     */
    id: number;
    /**
     * The disruption it belongs to.
     */
    roadDisruptionId?: RoadDisruptionId;
    /**
     * The area.
     */
    polygon?: RoadGeometry;
    /**
     * First day it holds.
     */
    startDate?: TflDateTime;
    /**
     * Last day it holds.
     */
    endDate?: TflDateTime;
    /**
     * Time of day it begins, on London's clock.
     */
    startTime?: string;
    /**
     * Time of day it ends, on London's clock.
     */
    endTime?: string;
};

/**
 * Road disruption schedule
 *
 * One time at which a recurring disruption holds.
 */
export type RoadDisruptionSchedule = {
    $type?: TypeMarker;
    /**
     * When it begins.
     */
    startTime: TflDateTime;
    /**
     * When it ends.
     */
    endTime: TflDateTime;
};

/**
 * Disrupted street
 *
 * One piece of one street with the disruption that affects it. A long closure comes as many pieces, each repeating the same words. The id of the piece is misspelt on the wire; the SDK gives it under its right name too.
 */
export type DisruptedStreetSegment = {
    $type?: TypeMarker;
    /**
     * Name in capitals, with the road number before and the postal districts after it.
     */
    streetName: string;
    closure?: StreetClosure;
    directions?: StreetDirections;
    /**
     * The two ends of the piece as JSON inside a text, longitude first, WGS84 degrees.
     */
    lineString: string;
    /**
     * Id of the piece, the id of the disruption and a running number without anything between. Misspelt by the owner.
     */
    distruptedStreetId: string;
    /**
     * The disruption, to be asked for with `roadDisruptionById`.
     */
    disruptionId: RoadDisruptionId;
    /**
     * Latitude of the first end.
     */
    startLat: Latitude;
    /**
     * Longitude of the first end.
     */
    startLon: Longitude;
    /**
     * Latitude of the second end.
     */
    endLat: Latitude;
    /**
     * Longitude of the second end.
     */
    endLon: Longitude;
    severity?: RoadSeverityName;
    category?: RoadCategoryName;
    /**
     * The kind more closely, such as `TfL works`.
     */
    subCategory?: string;
    /**
     * What happens and where, in sentences for drivers. It may end in a space.
     */
    comments?: string;
    /**
     * When the disruption began or will begin, in UTC.
     */
    startDateTime?: UtcDateTime;
    /**
     * When it ended or should end, in UTC. It may be absent while nobody knows.
     */
    endDateTime?: UtcDateTime;
    /**
     * How much attention the owner's operators give it.
     */
    levelOfInterest?: 'High' | 'Medium' | 'Low' | (string & {});
    /**
     * Road, street, postal districts and, last, in brackets, the borough or boroughs.
     */
    location?: string;
    /**
     * When it recurs, one entry for each time. Mostly empty.
     */
    recurringSchedules?: Array<RoadDisruptionSchedule>;
    /**
     * Where it begins.
     */
    startPoint: {
        lat: number;
        lon: number;
    } | null;
    /**
     * Where it ends.
     */
    endPoint: {
        lat: number;
        lon: number;
    } | null;
    /**
     * The id of the piece, under its right name.
     */
    disruptedStreetId: string | null;
};

/**
 * Road severity level
 *
 * A severity of roads, as a number and as words.
 */
export type RoadSeverity = {
    $type?: TypeMarker;
    /**
     * Always `road`.
     */
    modeName: string;
    /**
     * The level. From 5, a closure, to 10, no delays worth mention, smaller is worse. 0 stands apart and means no issues.
     */
    severityLevel: number;
    /**
     * The level in words.
     */
    description: 'No Issues' | 'Closure' | 'Severe' | 'Serious' | 'Moderate' | 'Minimal' | 'No Exceptional Delays' | (string & {});
};

/**
 * Place category
 *
 * A category of facts about places, with the keys that occur in it.
 */
export type PlaceCategory = {
    $type?: TypeMarker;
    /**
     * Name of the category, as it stands in `category` of an additional property.
     */
    category: string;
    /**
     * Keys that occur in it. Far from complete for the kinds of place that are not stops.
     */
    availableKeys: Array<string>;
};

/**
 * Place type
 *
 * A kind of place. The kinds of stop that `stopTypes` lists are accepted in searches too.
 */
export type PlaceTypeName = 'AreaForIntensification' | 'BikePoint' | 'Boroughs' | 'Cabwise' | 'CarPark' | 'CensusOutputAreas' | 'CensusSuperOutputAreas' | 'CentralActivityZone' | 'ChargeConnector' | 'ChargeStation' | 'CoachBay' | 'CoachPark' | 'CyclePark' | 'JamCam' | 'OnStreetMeteredBay' | 'OpportunityAreas' | 'OtherCoachParking' | 'OysterTicketShop' | 'RedLightAndSpeedCam' | 'RedLightCam' | 'SpeedCam' | 'TaxiRank' | 'VariableMessageSign' | 'Wards' | (string & {});

/**
 * Postcode
 *
 * Full United Kingdom postcode in capitals, with or without its one space.
 */
export type Postcode = Brand<string, 'Postcode'>;

/**
 * Streets of a postcode
 *
 * Whatever the owner answers. It describes no shape, and no answer has been recorded.
 */
export type PostcodeStreets = unknown;

/**
 * Places near a point
 *
 * What was found around a point.
 */
export type PlacesNear = {
    $type?: TypeMarker;
    /**
     * The point that was asked for, two numbers, latitude first, rounded to three places.
     */
    centrePoint: Array<number>;
    /**
     * The places, each with its distance. Stops among them carry the further fields of a stop.
     */
    places: Array<Place>;
    /**
     * The point that was asked for, rounded.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Car park occupancy
 *
 * How full a car park is, by kind of bay.
 */
export type CarParkOccupancy = {
    $type?: TypeMarker;
    id: CarParkId;
    /**
     * The bays, one entry for each kind.
     */
    bays: Array<CarParkBay>;
    /**
     * Name of the car park, with the station in it.
     */
    name: string;
    /**
     * Where more about the car park is.
     */
    carParkDetailsUrl?: string;
};

/**
 * Car park id
 *
 * Id of a car park at a station, `CarParks_` and a number. The same as its id as a place.
 */
export type CarParkId = Brand<string, 'CarParkId'>;

/**
 * Car park bays
 *
 * Bays of one kind.
 */
export type CarParkBay = {
    $type?: TypeMarker;
    /**
     * Kind of bay, such as `Pay and Display` or `Disabled`.
     */
    bayType: string;
    /**
     * How many bays of this kind there are.
     */
    bayCount: number;
    /**
     * How many of them are free.
     */
    free: number;
    /**
     * How many of them are taken.
     */
    occupied: number;
};

/**
 * Charge connector occupancy
 *
 * Whether one charge connector can be used. It has no position; the connector's record as a place has.
 */
export type ChargeConnectorOccupancy = {
    $type?: TypeMarker;
    /**
     * The owner's running number. No operation takes it.
     */
    id: number;
    /**
     * The operator's id, by which it is asked for.
     */
    sourceSystemPlaceId: ChargeConnectorId;
    /**
     * Whether it can be used. Networks differ in their words; take everything but `Available` as no.
     */
    status: 'Available' | 'Charging' | 'Unavailable' | 'OutOfService' | 'Unknown' | (string & {});
};

/**
 * Charge connector id
 *
 * The operator's id of one charge connector: `ChargePoint`, the network, a station and a connector. Some hold spaces and brackets, such as `(Taxi-Only)`. As a place it has this id with the source system before it, such as `EsbChargePoint_ChargePointESB-UT04QK-1`.
 */
export type ChargeConnectorId = Brand<string, 'ChargeConnectorId'>;

/**
 * Bike point occupancy
 *
 * Bikes and docks of one docking station, as numbers. Docks that are neither full nor empty are out of order.
 */
export type BikePointOccupancy = {
    $type?: TypeMarker;
    id: BikePointId;
    /**
     * Street and neighbourhood, with a comma between and now and then a stray space.
     */
    name: string;
    /**
     * Bikes of both kinds that can be taken.
     */
    bikesCount: number;
    /**
     * Docks where a bike can be left.
     */
    emptyDocks: number;
    /**
     * All docks, broken ones too.
     */
    totalDocks: number;
    /**
     * Bikes without a motor among them. Absent in older answers.
     */
    standardBikesCount?: number;
    /**
     * Electric bikes among them. Absent in older answers.
     */
    eBikesCount?: number;
};

/**
 * Search matches
 *
 * Matches of a search, the best first.
 */
export type SearchMatches = {
    $type?: TypeMarker;
    /**
     * The text that was searched for.
     */
    query?: string;
    /**
     * How many matches were passed over. Mostly absent.
     */
    from?: number;
    /**
     * Which page this is. Mostly absent.
     */
    page?: number;
    /**
     * How many matches a page holds. Never more than 100.
     */
    pageSize?: number;
    /**
     * The search provider that answered. Mostly absent.
     */
    provider?: string;
    /**
     * How many matches there are in all, also those that are not told here.
     */
    total: number;
    /**
     * The matches. Empty when there are none.
     */
    matches: Array<SearchMatch>;
    /**
     * Score of the best match. Scores compare within one answer only.
     */
    maxScore?: number;
};

/**
 * Search match
 *
 * One thing that was found. A page has a score and highlights, a place has coordinates, a bus schedule has a name and an address only.
 */
export type SearchMatch = {
    $type?: TypeMarker;
    /**
     * Id of the thing within its provider.
     */
    id?: string;
    /**
     * Where it is. A full address for pages and files.
     */
    url: string;
    /**
     * Its title.
     */
    name: string;
    /**
     * Latitude, where it is a place.
     */
    lat?: Latitude;
    /**
     * Longitude, where it is a place.
     */
    lon?: Longitude;
    /**
     * How well it fits. Only for pages.
     */
    score?: number;
    /**
     * Pieces of the page around the words that were found. They may hold HTML.
     */
    highlights?: Array<string>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};
