// Generated from air-quality@2.0.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

export type HourlyIndexAnswer = {
    HourlyAirQualityIndex: HourlyIndex;
};

/**
 * Hourly index
 *
 * The index of the last hour, borough by borough and site by site.
 */
export type HourlyIndex = {
    /**
     * The group it is about. Missing when another way was asked.
     */
    groupName?: string;
    /**
     * Minutes until the next bulletin is due.
     */
    timeToLive?: WholeNumber;
    /**
     * The boroughs, on the wire one object when there is only one. A borough without a site is listed too.
     */
    localAuthority: Array<IndexAuthority>;
};

/**
 * A whole number. On the wire it is a text.
 */
export type WholeNumber = number;

/**
 * Borough in the index
 *
 * A borough, and what its sites say.
 */
export type IndexAuthority = Borough & {
    /**
     * Degrees north of the middle of the borough, WGS84.
     */
    laCentreLatitude?: SiteLatitude;
    /**
     * Degrees east of the middle of the borough, WGS84.
     */
    laCentreLongitude?: SiteLongitude;
    laCentreLatitudeWGS84?: MercatorY;
    laCentreLongitudeWGS84?: MercatorX;
    /**
     * Its sites, on the wire one object when there is only one. Missing where the borough has none.
     */
    site?: Array<IndexSite>;
    /**
     * The middle of the borough.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Borough
 *
 * A local authority by the network's own number. In London that is a borough or the City.
 */
export type Borough = {
    localAuthorityCode: LocalAuthorityNumber;
    /**
     * Name of the borough, which may be shorter than the official one.
     */
    localAuthorityName: string;
    /**
     * Code of the borough at the Office for National Statistics, looked up from the network's own number. Greenwich (11) is confirmed; the others follow from the alphabetical order of that counting and are not yet verified. Null outside London.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * Local authority number
 *
 * Number of a borough in the network's own counting, 1 to 33 in London, alphabetical with the City of London at 7. It is not a code of the Office for National Statistics, although 8 to 33 look like the end of one.
 */
export type LocalAuthorityNumber = Brand<string, 'LocalAuthorityNumber'>;

/**
 * Degrees north of the equator, WGS84. These are the coordinates to use.
 */
export type SiteLatitude = number | null;

/**
 * Degrees east of Greenwich, WGS84. Most of London is negative.
 */
export type SiteLongitude = number | null;

/**
 * Metres north in the Web Mercator projection (EPSG:3857), although its name speaks of latitude and WGS84. For degrees take the member without `WGS84` in its name.
 */
export type MercatorY = number | null;

/**
 * Metres east in the Web Mercator projection (EPSG:3857), although its name speaks of longitude and WGS84. For degrees take the member without `WGS84` in its name.
 */
export type MercatorX = number | null;

/**
 * Site in the index
 *
 * A measuring site, and the index of each pollutant it measures.
 */
export type IndexSite = {
    /**
     * The hour the bulletin is about, or midnight of its day. GMT, which a comparison with the readings bears out.
     */
    bulletinDate: GmtDateTime;
    siteCode: AirSiteCode;
    /**
     * Borough and place.
     */
    siteName: string;
    siteType?: SiteType;
    latitude?: SiteLatitude;
    longitude?: SiteLongitude;
    latitudeWGS84?: MercatorY;
    longitudeWGS84?: MercatorX;
    /**
     * One entry for each pollutant, on the wire one object when there is only one. Missing, or reported to be a blank text, when the site says nothing.
     */
    species?: Array<IndexReading>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Date and time in GMT all year, summer too. On the wire `yyyy-MM-dd HH:mm:ss`, from the SDK RFC 3339 with a `Z`.
 */
export type GmtDateTime = string;

/**
 * Air quality site code
 *
 * Code of a measuring site, most often two letters for who runs it and a digit or letter.
 */
export type AirSiteCode = Brand<string, 'AirSiteCode'>;

/**
 * Site type
 *
 * What the site stands for. Kerbside is within a metre or so of the traffic, Urban Background is away from it.
 */
export type SiteType = 'Kerbside' | 'Roadside' | 'Urban Background' | 'Suburban' | 'Industrial' | (string & {});

/**
 * Index of a pollutant
 *
 * The index of one pollutant at one site.
 */
export type IndexReading = {
    speciesCode: SpeciesCode;
    /**
     * Name of the pollutant.
     */
    speciesDescription?: string;
    airQualityIndex: AirIndex;
    airQualityBand: AirBand;
    /**
     * How the index was found. `Measurement` is the pollutant's own averaging time; `Trigger` is reported to be an early estimate for particles, before a whole day has been measured.
     */
    indexSource?: 'Measurement' | 'Trigger' | (string & {});
};

/**
 * Pollutant code
 *
 * Code of a pollutant, which the owner calls a species. `PM25` is PM2.5. The index knows the six listed here; readings and years may have more, such as `NO`.
 */
export type SpeciesCode = 'CO' | 'NO2' | 'O3' | 'PM10' | 'PM25' | 'SO2' | Brand<string, 'SpeciesCode'>;

/**
 * Index from 1, the cleanest, to 10. On the wire `0` is no reading at all and never clean air; the SDK gives null, so that it cannot lower an average.
 */
export type AirIndex = number | null;

/**
 * Air quality band
 *
 * The index in words, `Low` for 1 to 3, `Moderate` for 4 to 6, `High` for 7 to 9, `Very High` for 10, `No data` for 0.
 */
export type AirBand = 'Low' | 'Moderate' | 'High' | 'Very High' | 'No data' | (string & {});

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

export type MapsAnswer = {
    /**
     * The envelope of the list.
     */
    Maps: {
        /**
         * One map for each pollutant.
         */
        Map: Array<AirMap>;
    };
};

/**
 * Map of a pollutant
 *
 * Where the owner's modelled map of one pollutant can be had.
 */
export type AirMap = {
    speciesCode: SpeciesCode;
    /**
     * Begin of the hour the map shows. Its format is not the one of the other times, day before month and slashes by what clients do with it, and its zone is not known; so it stays a text.
     */
    startDate?: string;
    /**
     * End of that hour, in the same format and zone.
     */
    endDate?: string;
    /**
     * Address of a map service; `/export` behind it gives an image. It is not part of this API.
     */
    mapURL?: string;
};

export type DailyIndexAnswer = {
    DailyAirQualityIndex: DailyIndex;
};

/**
 * Daily index
 *
 * The index of one day, borough by borough and site by site.
 */
export type DailyIndex = {
    /**
     * The day it is about. The midnight behind it means nothing, in whatever zone, and the SDK leaves it out.
     */
    monitoringIndexDate?: MaybeDay;
    /**
     * The group it is about. Missing when another way was asked.
     */
    groupName?: string;
    /**
     * Minutes until the next bulletin is due.
     */
    timeToLive?: WholeNumber;
    /**
     * The boroughs, on the wire one object when there is only one. A borough without a site is listed too.
     */
    localAuthority: Array<IndexAuthority>;
};

/**
 * A day, or nothing. On the wire with midnight behind it, `yyyy-MM-dd 00:00:00`, or an empty text; from the SDK `yyyy-MM-dd` or null.
 */
export type MaybeDay = string | null;

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

export type ReadingsAnswer = {
    RawAQData: Readings;
};

/**
 * Readings of one pollutant
 *
 * What one site measured of one pollutant.
 */
export type Readings = {
    siteCode: AirSiteCode;
    speciesCode: SpeciesCode;
    /**
     * Oldest first, on the wire one object when there is only one. Missing when there is nothing in that time.
     */
    data?: Array<Reading>;
};

/**
 * Reading
 *
 * One concentration.
 */
export type Reading = {
    /**
     * Begin of the hour or day that was measured, GMT all year.
     */
    measurementDateGMT: GmtDateTime;
    /**
     * Concentration in micrograms in a cubic metre, for CO in milligrams. An empty text, null in the SDK, when the instrument gave nothing.
     */
    value: Decimal;
};

/**
 * A number. On the wire it is a text, empty when there is none.
 */
export type Decimal = number | null;

export type SiteReadingsAnswer = {
    AirQualityData: SiteReadings;
};

/**
 * Readings of one site
 *
 * Everything one site measured.
 */
export type SiteReadings = {
    siteCode: AirSiteCode;
    /**
     * One row for each pollutant and hour, on the wire one object when there is only one. Missing when there is nothing in that time.
     */
    data?: Array<SiteReading>;
};

/**
 * Reading of a site
 *
 * One concentration, and of what.
 */
export type SiteReading = {
    speciesCode: SpeciesCode;
    /**
     * Begin of the hour that was measured, GMT all year.
     */
    measurementDateGMT: GmtDateTime;
    /**
     * Concentration in micrograms in a cubic metre, for CO in milligrams. An empty text, null in the SDK, when the instrument gave nothing.
     */
    value: Decimal;
};

export type SiteReportAnswer = {
    /**
     * The report, or null when the owner has none for this site and year.
     */
    SiteReport: SiteReport | null;
};

/**
 * Report of a year
 *
 * A year of one site in figures.
 */
export type SiteReport = {
    siteCode?: AirSiteCode;
    /**
     * One entry for each pollutant and figure, on the wire one object when there is only one.
     */
    reportItem?: Array<ReportItem>;
};

/**
 * Figure of a year
 *
 * One figure of one pollutant, for the year and for each month.
 */
export type ReportItem = {
    /**
     * Code of the pollutant. Reported to be `PM2.5` here, with a point, where everything else says `PM25`; so it is a plain text and no pollutant code.
     */
    speciesCode: 'CO' | 'NO2' | 'O3' | 'PM10' | 'PM2.5' | 'SO2' | (string & {});
    /**
     * Number of the figure. `7` is reported to be the mean.
     */
    reportItem?: string;
    /**
     * What the figure is, in words, with a colon behind them. `Low days:` counts days with a low index.
     */
    reportItemName: string;
    /**
     * The figure for the whole year.
     */
    annual?: ReportFigure;
    /**
     * The figure for January.
     */
    month1?: ReportFigure;
    /**
     * The figure for February.
     */
    month2?: ReportFigure;
    /**
     * The figure for March.
     */
    month3?: ReportFigure;
    /**
     * The figure for April.
     */
    month4?: ReportFigure;
    /**
     * The figure for May.
     */
    month5?: ReportFigure;
    /**
     * The figure for June.
     */
    month6?: ReportFigure;
    /**
     * The figure for July.
     */
    month7?: ReportFigure;
    /**
     * The figure for August.
     */
    month8?: ReportFigure;
    /**
     * The figure for September.
     */
    month9?: ReportFigure;
    /**
     * The figure for October.
     */
    month10?: ReportFigure;
    /**
     * The figure for November.
     */
    month11?: ReportFigure;
    /**
     * The figure for December.
     */
    month12?: ReportFigure;
};

/**
 * A number. On the wire a text, and `-999` or an empty text for none, which is null in the SDK.
 */
export type ReportFigure = number | null;

export type SiteObjectivesAnswer = {
    /**
     * The envelope of the list.
     */
    SiteObjectives: {
        /**
         * The sites, on the wire one object when there is only one.
         */
        Site: Array<ObjectiveSite>;
    };
};

/**
 * Site with its objectives
 *
 * A site, and how its year compares with the objectives of the law.
 */
export type ObjectiveSite = {
    siteCode: AirSiteCode;
    /**
     * Borough and place.
     */
    siteName: string;
    siteType?: SiteType;
    latitude?: SiteLatitude;
    longitude?: SiteLongitude;
    latitudeWGS84?: MercatorY;
    longitudeWGS84?: MercatorX;
    /**
     * The site's page for people, or an empty text.
     */
    siteLink?: string | null;
    /**
     * Who the readings belong to.
     */
    dataOwner?: string;
    /**
     * Who looks after them.
     */
    dataManager?: string;
    /**
     * One entry for each pollutant and objective, on the wire one object when there is only one.
     */
    objective?: Array<Objective>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Objective
 *
 * One objective, what was measured, and whether it was met.
 */
export type Objective = {
    speciesCode: SpeciesCode;
    /**
     * Name of the pollutant.
     */
    speciesDescription?: string;
    /**
     * The year.
     */
    year?: WholeNumber;
    /**
     * The objective in words, its limit and unit included. Some entries are no objective but say how complete the year is, such as `Capture Rate (%)`; look at the words before you compare.
     */
    objectiveName: string;
    /**
     * What was measured, in the unit that the objective's words name. `n/m`, not measured, or an empty text is null in the SDK.
     */
    value: number | null;
    /**
     * Whether the objective was met. An empty text, null in the SDK, when it cannot be said.
     */
    achieved?: 'YES' | 'NO' | (string & {}) | null;
};

export type GroupsAnswer = {
    /**
     * The envelope of the list.
     */
    Groups: {
        /**
         * The groups.
         */
        Group: Array<SiteGroup>;
    };
};

/**
 * Group of sites
 *
 * Sites that belong together, an area or one borough.
 */
export type SiteGroup = {
    /**
     * The name to ask with, in the capitals given here.
     */
    groupName: string;
    /**
     * What the group is.
     */
    description?: string;
    /**
     * A page about the group, or an empty text.
     */
    websiteURL?: string | null;
};

export type AuthoritiesAnswer = {
    /**
     * The envelope of the list.
     */
    LocalAuthorities: {
        /**
         * The boroughs, on the wire one object when there is only one.
         */
        LocalAuthority: Array<MonitoringAuthority>;
    };
};

/**
 * Borough in the network
 *
 * A borough and where its middle is.
 */
export type MonitoringAuthority = Borough & {
    /**
     * Degrees north of the middle of the borough, WGS84.
     */
    laCentreLatitude?: SiteLatitude;
    /**
     * Degrees east of the middle of the borough, WGS84.
     */
    laCentreLongitude?: SiteLongitude;
    laCentreLatitudeWGS84?: MercatorY;
    laCentreLongitudeWGS84?: MercatorX;
    /**
     * The middle of the borough.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

export type SitesAnswer = {
    /**
     * The envelope of the list.
     */
    Sites: {
        /**
         * The sites, closed ones too, on the wire one object when there is only one.
         */
        Site: Array<MonitoringSite>;
    };
};

/**
 * Measuring site
 *
 * A measuring site, where it is and since when.
 */
export type MonitoringSite = Borough & {
    siteCode: AirSiteCode;
    /**
     * Borough and place.
     */
    siteName: string;
    siteType?: SiteType;
    /**
     * Day it began to measure.
     */
    dateOpened?: MaybeDay;
    /**
     * Day it stopped. An empty text, null in the SDK, while it still measures.
     */
    dateClosed?: MaybeDay;
    /**
     * Degrees north of the equator, WGS84. Null for a few short-lived sites.
     */
    latitude?: SiteLatitude;
    /**
     * Degrees east of Greenwich, WGS84. Null for a few short-lived sites.
     */
    longitude?: SiteLongitude;
    latitudeWGS84?: MercatorY;
    longitudeWGS84?: MercatorX;
    /**
     * Who the readings belong to.
     */
    dataOwner?: string;
    /**
     * Who looks after them.
     */
    dataManager?: string;
    /**
     * The site's page for people, or an empty text.
     */
    siteLink?: string | null;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

export type SitePollutantsAnswer = {
    /**
     * The envelope of the list.
     */
    Sites: {
        /**
         * The sites, closed ones too, on the wire one object when there is only one.
         */
        Site: Array<MonitoringSiteWithPollutants>;
    };
};

/**
 * Measuring site with its pollutants
 *
 * A measuring site, and what it measures since when.
 */
export type MonitoringSiteWithPollutants = MonitoringSite & {
    /**
     * One entry for each pollutant it measures or has measured, on the wire one object when there is only one. A blank text is reported to stand for none.
     */
    species?: Array<SitePollutant>;
};

/**
 * Pollutant at a site
 *
 * That a site measures a pollutant, and since when.
 */
export type SitePollutant = {
    speciesCode: SpeciesCode;
    /**
     * Name of the pollutant.
     */
    speciesDescription?: string;
    /**
     * When it began, GMT.
     */
    dateMeasurementStarted?: MaybeGmtDateTime;
    /**
     * When it stopped, GMT. An empty text, null in the SDK, while it goes on.
     */
    dateMeasurementFinished?: MaybeGmtDateTime;
};

/**
 * Date and time in GMT all year, or nothing. On the wire `yyyy-MM-dd HH:mm:ss` or an empty text, from the SDK RFC 3339 with a `Z` or null.
 */
export type MaybeGmtDateTime = string | null;

export type PollutantsAnswer = {
    /**
     * The envelope of the list.
     */
    AirQualitySpecies: {
        /**
         * The pollutants.
         */
        Species: Array<Pollutant>;
    };
};

/**
 * Pollutant
 *
 * A pollutant, where it comes from and what it does.
 */
export type Pollutant = {
    speciesCode: SpeciesCode;
    /**
     * Its name.
     */
    speciesName: string;
    /**
     * A few sentences on what it is and where it comes from.
     */
    description?: string;
    /**
     * A few sentences on what it does to people.
     */
    healthEffect?: string;
    /**
     * A page about it for people.
     */
    link?: string | null;
};

export type PollutantAnswer = {
    /**
     * The envelope of the pollutant.
     */
    AirQualitySpecies: {
        Species: Pollutant;
    };
};

export type HealthAdviceAnswer = {
    /**
     * The envelope of the list.
     */
    AirQualityIndexHealthAdvice: {
        /**
         * One entry for each band and group of people.
         */
        HealthAdvice: Array<HealthAdvice>;
    };
};

/**
 * Health advice
 *
 * What one group of people should do in one band of the index.
 */
export type HealthAdvice = {
    airQualityBand: AirBand;
    /**
     * The lowest index of the band.
     */
    lowerAirQualityIndex?: WholeNumber;
    /**
     * The highest index of the band.
     */
    upperAirQualityIndex?: WholeNumber;
    /**
     * Whom the advice is for.
     */
    group?: 'General population' | 'At-risk individuals' | (string & {});
    /**
     * The advice, to be shown as it is.
     */
    advice: string;
};
