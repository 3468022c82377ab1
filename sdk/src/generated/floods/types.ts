// Generated from floods@2.1.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

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

export type FloodWarningsAnswer = {
    '@context': Context;
    meta: Meta;
    /**
     * The warnings. An empty list is the usual state of a dry week.
     */
    items: Array<FloodWarning>;
};

/**
 * Address of the JSON-LD context, the same in every answer.
 */
export type Context = string;

/**
 * About the answer, not about floods.
 */
export type Meta = {
    /**
     * Who publishes it.
     */
    publisher: string;
    /**
     * Address of the licence.
     */
    licence: string;
    /**
     * Address of the owner's documentation.
     */
    documentation: string;
    /**
     * Version of the owner's service.
     */
    version: string;
    /**
     * State of the owner's service.
     */
    comment: string;
    /**
     * Addresses of the same answer as CSV, RDF, Turtle and HTML.
     */
    hasFormat?: Array<string>;
    /**
     * How many items were answered at most. A list of just this length has been cut.
     */
    limit?: number;
};

/**
 * An alert or a warning about one flood area.
 */
export type FloodWarning = {
    id: WarningAddress;
    /**
     * Name of the place, nearly always that of the flood area.
     */
    description?: string;
    eaAreaName: EaAreaName;
    eaRegionName?: EaRegionName;
    floodArea: WarnedArea;
    floodAreaID: FloodAreaId;
    isTidal?: IsTidal;
    message: WarningMessage;
    severity: Severity;
    severityLevel: SeverityLevel;
    timeRaised: TimeRaised;
    timeMessageChanged: TimeMessageChanged;
    timeSeverityChanged: TimeSeverityChanged;
    /**
     * Id of the warning to ask with.
     */
    warningId: Brand<string, 'FloodWarningId'> | null;
};

/**
 * Address of the warning. The last part is its id.
 */
export type WarningAddress = Address;

/**
 * Address of a thing in the owner's own name space. Its last part is the id to ask with.
 */
export type Address = string;

/**
 * Area of the Environment Agency that looks after the place.
 */
export type EaAreaName = string;

/**
 * Region of the Environment Agency.
 */
export type EaRegionName = string;

/**
 * The flood area of a warning, in short.
 */
export type WarnedArea = {
    /**
     * Address of the flood area.
     */
    id: Address;
    /**
     * Counties or boroughs the area touches, in one text with commas between.
     */
    county: string;
    notation: FloodAreaId;
    /**
     * Address of the area's outline.
     */
    polygon: Address;
    /**
     * Water the flood would come from. It may also read `Groundwater`.
     */
    riverOrSea?: string;
};

/**
 * Flood area id
 *
 * Code of a place that warnings are about. The letters after the first three digits tell the kind, `WA` for an alert area and `FW` for a warning area.
 */
export type FloodAreaId = Brand<string, 'FloodAreaId'>;

/**
 * Whether the sea takes part.
 */
export type IsTidal = boolean;

/**
 * What the Environment Agency says about it, in full sentences, with line breaks. Show it whole.
 */
export type WarningMessage = string;

/**
 * The level in words. Capitals vary, so decide by `severityLevel`.
 */
export type Severity = 'Severe flood warning' | 'Flood warning' | 'Flood alert' | 'Warning no longer in force' | (string & {});

/**
 * 1 severe flood warning, there is danger to life. 2 flood warning, flooding is expected. 3 flood alert, flooding is possible. 4 no longer in force, reported to stay listed for about a day.
 */
export type SeverityLevel = number;

/**
 * When it was first raised.
 */
export type TimeRaised = FloodTime;

/**
 * Flood time
 *
 * Date and time, most often without a zone. Whether it follows UTC or London's clock is not stated by the owner.
 */
export type FloodTime = string;

/**
 * When the message last changed.
 */
export type TimeMessageChanged = FloodTime;

/**
 * When the level last changed.
 */
export type TimeSeverityChanged = FloodTime;

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
 * Flood warning id
 *
 * Last part of a warning's address. Today it is the code of its flood area; until some years ago it was a number.
 */
export type FloodWarningId = Brand<string, 'FloodWarningId'>;

export type FloodWarningAnswer = {
    '@context': Context;
    meta: Meta;
    items: FloodWarning;
};

export type FloodAreasAnswer = {
    '@context': Context;
    meta: Meta;
    /**
     * The areas, in no order.
     */
    items: Array<FloodArea>;
};

/**
 * A place that alerts or warnings are raised for. Alert areas are large, warning areas a stretch of a river.
 */
export type FloodArea = {
    /**
     * Address of the flood area.
     */
    id: Address;
    /**
     * Counties or boroughs the area touches, in one text with commas between.
     */
    county: string;
    /**
     * The warning it is under, in full or as its address. Only for one area, and only while there is one.
     */
    currentWarning?: CurrentWarning | Address;
    /**
     * Which streets and places it covers, in words.
     */
    description?: string;
    eaAreaName?: EaAreaName;
    eaRegionName?: EaRegionName;
    envelope?: AreaEnvelope;
    /**
     * Address of the larger alert area around it. Only for warning areas.
     */
    floodWatchArea?: Address;
    /**
     * The same code as `notation`.
     */
    fwdCode?: FloodAreaId;
    /**
     * Name of the area.
     */
    label: string;
    lat: Latitude;
    long: Longitude;
    notation: FloodAreaId;
    /**
     * Address of the outline, as GeoJSON.
     */
    polygon: Address;
    /**
     * Digits to key in when calling the public flood line about this area. No telephone number.
     */
    quickDialNumber?: string;
    /**
     * Water the flood would come from.
     */
    riverOrSea?: string;
    /**
     * Addresses of the kinds of thing it is, an alert area or a warning area among them.
     */
    type?: Array<Address>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * The warning that a flood area is under, as the area itself carries it.
 */
export type CurrentWarning = {
    id: WarningAddress;
    /**
     * Name of the place.
     */
    description?: string;
    eaAreaName?: EaAreaName;
    eaRegionName?: EaRegionName;
    /**
     * Address of the flood area.
     */
    floodArea?: Address;
    floodAreaID: FloodAreaId;
    isTidal?: IsTidal;
    message?: WarningMessage;
    severity: Severity;
    severityLevel: SeverityLevel;
    timeRaised?: TimeRaised;
    timeMessageChanged?: TimeMessageChanged;
    timeSeverityChanged?: TimeSeverityChanged;
    /**
     * Address of the kind of thing.
     */
    type?: Address;
    /**
     * Id of the warning to ask with.
     */
    warningId: Brand<string, 'FloodWarningId'> | null;
};

/**
 * The box around the area, on the British National Grid. Only for one area.
 */
export type AreaEnvelope = {
    /**
     * South-west corner.
     */
    lowerCorner: GridCorner;
    /**
     * North-east corner.
     */
    upperCorner: GridCorner;
};

/**
 * A point on the British National Grid.
 */
export type GridCorner = {
    x: Easting;
    y: Northing;
};

/**
 * Easting
 *
 * Metres east on the British National Grid. Greater London lies between 503000 and 562000.
 */
export type Easting = number;

/**
 * Northing
 *
 * Metres north on the British National Grid. Greater London lies between 155000 and 201000.
 */
export type Northing = number;

export type FloodAreaAnswer = {
    '@context': Context;
    meta: Meta;
    items: FloodArea;
};

/**
 * Outline of a flood area as GeoJSON (RFC 7946). Take the first feature; there is one.
 */
export type AreaOutline = {
    /**
     * Always `FeatureCollection`.
     */
    type: 'FeatureCollection';
    /**
     * The area.
     */
    features: Array<OutlineFeature>;
};

/**
 * The area and what the owner's map says of it.
 */
export type OutlineFeature = {
    /**
     * Always `Feature`.
     */
    type: 'Feature';
    geometry: Geometry;
    /**
     * Columns of the owner's map layer, names in capitals. Do not rely on them; `floodArea` says the same.
     */
    properties?: {
        [key: string]: unknown;
    };
};

/**
 * Geometry
 *
 * A GeoJSON geometry (RFC 7946, section 3.1). Each position is longitude first, then latitude, WGS84 degrees.
 */
export type Geometry = {
    /**
     * Kind of geometry, which decides how deep `coordinates` is nested.
     */
    type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon' | (string & {});
    /**
     * A position for a `Point`, a list of positions for a `LineString`, a list of rings for a `Polygon`, and one level more for each `Multi…`.
     */
    coordinates: Array<unknown>;
};

/**
 * Flood station id
 *
 * Reference of a gauge, digits and often letters. `TH` at the end is the Thames region.
 */
export type FloodStationId = Brand<string, 'FloodStationId'>;

export type FloodStationsAnswer = {
    '@context': Context;
    meta: Meta;
    /**
     * The stations, in no order.
     */
    items: Array<FloodStation>;
};

/**
 * A gauge, and the series it measures.
 */
export type FloodStation = {
    /**
     * Address of the station.
     */
    id: Address;
    /**
     * Number of the station on the owner's public pages of river levels. On the wire a list for a few stations, of which the SDK gives the first.
     */
    rloIid?: string;
    /**
     * Catchment it lies in, the land that drains to one river. On the wire a list for a few stations, of which the SDK gives the first.
     */
    catchmentName?: string;
    /**
     * Day it began to measure. On the wire a list for a few stations, of which the SDK gives the first.
     */
    dateOpened?: CalendarDate;
    /**
     * Metres to add to a level above the local datum to get a level above the sea. Missing where nobody knows.
     */
    datumOffset?: number;
    /**
     * The scale below the weir or lock, in full or as its address. Only where there is one.
     */
    downstageScale?: StageScale | Address;
    eaAreaName?: EaAreaName;
    eaRegionName?: EaRegionName;
    /**
     * Metres east on the British National Grid. On the wire a list for a few stations, of which the SDK gives the first.
     */
    easting?: Easting;
    /**
     * Place on the national grid as letters and figures. For rain gauges, to 100 metres.
     */
    gridReference?: string;
    /**
     * Name of the station. Rain gauges have none and say `Rainfall station`. On the wire a list for a few stations, of which the SDK gives the first.
     */
    label: string;
    /**
     * Degrees north of the equator, WGS84. For rain gauges rounded to 100 metres. On the wire a list for a few stations, of which the SDK gives the first; missing for others.
     */
    lat?: Latitude;
    /**
     * Degrees east of Greenwich, WGS84, with the same oddities as `lat`.
     */
    long?: Longitude;
    /**
     * The series it measures. One comes as an object and not as a list.
     */
    measures?: Array<StationMeasure>;
    /**
     * Metres north on the British National Grid. On the wire a list for a few stations, of which the SDK gives the first.
     */
    northing?: Northing;
    notation: FloodStationId;
    /**
     * River or sea it stands in. On the wire a list for a few stations, of which the SDK gives the first.
     */
    riverName?: string;
    /**
     * The scale that says what is usual here, in full or as its address.
     */
    stageScale?: StageScale | Address;
    stationReference: FloodStationId;
    /**
     * Address whose last part is `statusActive`, `statusClosed` or `statusSuspended`. On the wire a list for a few stations, of which the SDK gives the first.
     */
    status?: string;
    /**
     * Nearest town. On the wire a list for a few stations, of which the SDK gives the first.
     */
    town?: string;
    /**
     * Addresses of the kinds of station it is.
     */
    type?: Array<Address>;
    /**
     * Reference in the owner's internal archive. On the wire a list for a few stations, of which the SDK gives the first.
     */
    wiskiID?: string;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

/**
 * What is usual at a gauge, and the records. Levels are in metres above the datum of the gauge.
 */
export type StageScale = {
    /**
     * Address of the scale.
     */
    id: Address;
    /**
     * Height of the datum above the sea.
     */
    datum?: number;
    /**
     * Highest level in recent years.
     */
    highestRecent?: LevelOnRecord;
    /**
     * Highest level ever measured.
     */
    maxOnRecord?: LevelOnRecord;
    /**
     * Lowest level ever measured.
     */
    minOnRecord?: LevelOnRecord;
    /**
     * Top of the scale when it is drawn.
     */
    scaleMax?: number;
    /**
     * Upper end of what is usual here. Compare a reading with it to say high or normal.
     */
    typicalRangeHigh?: number;
    /**
     * Lower end of what is usual here.
     */
    typicalRangeLow?: number;
};

/**
 * A level and when it was measured.
 */
export type LevelOnRecord = {
    /**
     * Address of the record.
     */
    id: Address;
    /**
     * When it was measured.
     */
    dateTime?: FloodTime;
    /**
     * Level above the datum of the gauge.
     */
    value?: number;
};

/**
 * A series of the station. In short where stations are listed, in full where one is asked for.
 */
export type StationMeasure = {
    id: MeasureAddress;
    datumType?: DatumType;
    label?: MeasureLabel;
    latestReading?: NewestReading;
    notation?: MeasureId;
    parameter: MeasuredParameter;
    parameterName?: MeasuredParameterName;
    period?: MeasurePeriod;
    qualifier?: MeasureQualifier;
    /**
     * Address of the station.
     */
    station?: Address;
    stationReference?: MeasuredStation;
    type?: MeasureKinds;
    unit?: UnitAddress;
    unitName?: UnitName;
    valueType?: ValueType;
    /**
     * Id of the measure to ask with.
     */
    measureId: Brand<string, 'MeasureId'> | null;
};

/**
 * Address of the measure. The last part is its id.
 */
export type MeasureAddress = Address;

/**
 * Address of the zero that levels count from, `datumAOD` for the sea or `datumASD` for the gauge's own.
 */
export type DatumType = string;

/**
 * Name of the station and of the series.
 */
export type MeasureLabel = string;

/**
 * The newest reading, in full or as its address. Missing where there is none.
 */
export type NewestReading = LatestReading | Address;

/**
 * The newest reading of a measure.
 */
export type LatestReading = {
    id: ReadingAddress;
    /**
     * Day of the reading, in UTC.
     */
    date?: CalendarDate;
    /**
     * Instant of the reading.
     */
    dateTime: DateTime;
    measure?: MeasureAddress;
    value?: ReadingValue;
};

/**
 * Address of the reading, the id of its measure and its instant at the end.
 */
export type ReadingAddress = Address;

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * The measured value, in the unit of its measure. On the wire it is a list of several now and then, of which the SDK gives the first. Readings are raw, so expect spikes.
 */
export type ReadingValue = number;

/**
 * Measure id
 *
 * Id of one series of a gauge, the parts joined with hyphens. Station, parameter, qualifier, kind of value (`i` for instantaneous, `Mean`, `t` for total), period and unit. A part may be empty.
 */
export type MeasureId = Brand<string, 'MeasureId'>;

/**
 * What is measured, by its short name.
 */
export type MeasuredParameter = 'level' | 'flow' | 'rainfall' | 'wind' | 'temperature' | (string & {});

/**
 * What is measured, written out.
 */
export type MeasuredParameterName = 'Water Level' | 'Flow' | 'Rainfall' | 'Wind' | 'Temperature' | (string & {});

/**
 * Seconds from one reading to the next, 900 for most.
 */
export type MeasurePeriod = number;

/**
 * Which level or which rain it is. `Stage` is the water at the gauge, `Downstream Stage` the water below a weir or lock. Missing for most flows.
 */
export type MeasureQualifier = 'Stage' | 'Downstream Stage' | 'Tidal Level' | 'Groundwater' | 'Tipping Bucket Raingauge' | (string & {});

/**
 * The station that measures it. Empty for a few series that belong to none.
 */
export type MeasuredStation = FloodStationId | null;

/**
 * Addresses of the kinds of series it is.
 */
export type MeasureKinds = Array<Address>;

/**
 * Address of the unit in a public list of units.
 */
export type UnitAddress = string;

/**
 * Unit of the readings. `mAOD` is metres above the sea as the Ordnance Survey counts, `mASD` metres above the gauge's own zero, `m3/s` cubic metres a second, `mm` millimetres of rain in the period.
 */
export type UnitName = 'mAOD' | 'mASD' | 'm' | 'm3/s' | 'mm' | (string & {});

/**
 * Whether a reading is the value of an instant, a mean or a total over the period.
 */
export type ValueType = 'instantaneous' | 'mean' | 'total' | (string & {});

export type FloodStationAnswer = {
    '@context': Context;
    meta: Meta;
    items: FloodStation;
};

export type MeasuresAnswer = {
    '@context': Context;
    meta: Meta;
    /**
     * The measures, in no order.
     */
    items: Array<Measure>;
};

/**
 * One series of a gauge, such as the level at Kingston every 15 minutes.
 */
export type Measure = {
    id: MeasureAddress;
    datumType?: DatumType;
    label?: MeasureLabel;
    latestReading?: NewestReading;
    notation: MeasureId;
    parameter: MeasuredParameter;
    parameterName: MeasuredParameterName;
    period?: MeasurePeriod;
    qualifier?: MeasureQualifier;
    /**
     * Address of the station.
     */
    station: Address;
    stationReference: MeasuredStation;
    type?: MeasureKinds;
    unit?: UnitAddress;
    unitName: UnitName;
    valueType?: ValueType;
};

export type ReadingsAnswer = {
    '@context': Context;
    meta: Meta;
    /**
     * The readings.
     */
    items: Array<Reading>;
};

/**
 * One measured value.
 */
export type Reading = {
    id: ReadingAddress;
    /**
     * Day of the reading, in UTC. Only in a full view.
     */
    date?: CalendarDate;
    /**
     * Instant of the reading.
     */
    dateTime: DateTime;
    /**
     * The measure it belongs to, as its address, or as an object in a full view.
     */
    measure: MeasureAddress | ReadingMeasure;
    value: ReadingValue;
    /**
     * Id of the measure it belongs to. Null in a full view, where `measure.notation` says it.
     */
    measureId: Brand<string, 'MeasureId'> | null;
};

/**
 * The measure of a reading, as a full view gives it.
 */
export type ReadingMeasure = {
    id: MeasureAddress;
    datumType?: DatumType;
    /**
     * Name of the series.
     */
    label?: string;
    notation?: MeasureId;
    parameter: MeasuredParameter;
    parameterName?: MeasuredParameterName;
    period?: MeasurePeriod;
    qualifier?: MeasureQualifier;
    /**
     * The station, in short or as its address.
     */
    station?: ReadingStation | Address;
    stationReference: MeasuredStation;
    unitName: UnitName;
    valueType?: ValueType;
};

/**
 * The station of a reading, in short.
 */
export type ReadingStation = {
    /**
     * Address of the station.
     */
    id: Address;
    /**
     * Name of the station.
     */
    label?: string;
};

export type MeasureAnswer = {
    '@context': Context;
    meta: Meta;
    items: Measure;
};

export type ReadingAnswer = {
    '@context': Context;
    meta: Meta;
    items: Reading;
};

/**
 * Archive CSV
 *
 * Comma-separated text with the columns `dateTime`, `measure` and `value`. `measure` is an address, and `value` may hold two numbers with a bar between.
 */
export type ArchiveCsv = string;
