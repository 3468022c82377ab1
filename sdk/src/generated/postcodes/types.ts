// Generated from postcodes@4.0.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

export type PostcodeAnswer = {
    status: Status;
    result: Postcode;
};

/**
 * The HTTP status of this answer, repeated.
 */
export type Status = 200;

/**
 * One postcode with its point and its areas. Every field is always there; null where the area has no such thing.
 */
export type Postcode = {
    /**
     * The postcode in capitals with its space.
     */
    postcode: Brand<string, 'Postcode'>;
    /**
     * The half before the space, a district.
     */
    outcode: Brand<string, 'Outcode'>;
    /**
     * The half after the space, always three characters.
     */
    incode: string;
    /**
     * How good the point is, from 1 (in the building nearest the middle of the postcode) to 6 (middle of the sector); 8 is a withdrawn postcode, 9 has no point.
     */
    quality: number;
    /**
     * Metres east on the National Grid, the Irish Grid in Northern Ireland; null without a point.
     */
    eastings: number | null;
    /**
     * Metres north on the same grid; null without a point.
     */
    northings: number | null;
    /**
     * Degrees east of Greenwich, WGS84; null without a point.
     */
    longitude: number | null;
    /**
     * Degrees north of the equator, WGS84; null without a point.
     */
    latitude: number | null;
    /**
     * England, Scotland, Wales, Northern Ireland, Channel Islands or Isle of Man.
     */
    country: string;
    /**
     * Region of England, null elsewhere.
     */
    region: string | null;
    /**
     * County, where there are two tiers; null in London.
     */
    admin_county: string | null;
    /**
     * Borough, district or unitary authority. In London one of the 32 boroughs or the City.
     */
    admin_district: string | null;
    /**
     * Ward, the area that elects councillors.
     */
    admin_ward: string | null;
    /**
     * County electoral division; null in London.
     */
    ced: string | null;
    /**
     * Civil parish, or community in Wales. Most of London has none, which reads `…, unparished area`.
     */
    parish: string | null;
    /**
     * Westminster constituency.
     */
    parliamentary_constituency: string | null;
    /**
     * Westminster constituency by the borders of July 2024.
     */
    parliamentary_constituency_2024: string | null;
    /**
     * Region that used to elect to the European Parliament.
     */
    european_electoral_region: string | null;
    /**
     * Lower layer super output area of the 2021 census, 1,000 to 3,000 people. Before December 2025 this was 2011.
     */
    lsoa: string | null;
    /**
     * Middle layer super output area of the 2021 census, 5,000 to 15,000 people. Before December 2025 this was 2011.
     */
    msoa: string | null;
    /**
     * Lower layer super output area of the 2011 census.
     */
    lsoa11: string | null;
    /**
     * Middle layer super output area of the 2011 census.
     */
    msoa11: string | null;
    /**
     * Lower layer super output area of the 2021 census, the same as `lsoa`.
     */
    lsoa21: string | null;
    /**
     * Middle layer super output area of the 2021 census, the same as `msoa`.
     */
    msoa21: string | null;
    /**
     * Output area of the 2021 census, the smallest there is. A code, as output areas have no names.
     */
    oa21: Brand<string, 'OutputAreaCode2021'> | null;
    /**
     * Rural or urban, by the 2011 classification.
     */
    ruc11: string | null;
    /**
     * Rural or urban, by the 2021 classification.
     */
    ruc21: string | null;
    /**
     * Health authority of the NHS, an old division.
     */
    nhs_ha: string | null;
    /**
     * Region of NHS England.
     */
    nhs_region: string | null;
    /**
     * Integrated care board, which plans health care here.
     */
    icb: string | null;
    /**
     * Part of the integrated care board, named after the clinical commissioning group it took over.
     */
    ccg: string | null;
    /**
     * Cancer alliance of the NHS.
     */
    cancer_alliance: string | null;
    /**
     * Primary care trust, gone since 2013 and kept for old data.
     */
    primary_care_trust: string | null;
    /**
     * Police force area.
     */
    pfa: string | null;
    /**
     * International territorial level 3, under its older European name.
     */
    nuts: string | null;
    /**
     * Travel to work area, where most people both live and work.
     */
    ttwa: string | null;
    /**
     * Built-up area of 2022.
     */
    bua: string | null;
    /**
     * National park; null in London.
     */
    national_park: string | null;
    /**
     * Local enterprise partnership.
     */
    lep1: string | null;
    /**
     * A second local enterprise partnership, where two overlap.
     */
    lep2: string | null;
    /**
     * Month in which the postcode came into use, `yyyyMM`.
     */
    date_of_introduction: string | null;
    codes: PostcodeCodes;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * The code of each area that the postcode names. A code that ends in 99999999 stands for an area that does not exist
 * here, so do not join on it.
 *
 */
export type PostcodeCodes = {
    /**
     * County.
     */
    admin_county: Brand<string, 'CountyCode'> | null;
    /**
     * Borough, district or unitary authority, `E09…` in London.
     */
    admin_district: Brand<string, 'BoroughCode'> | null;
    /**
     * Ward.
     */
    admin_ward: Brand<string, 'WardCode'> | null;
    /**
     * County electoral division.
     */
    ced: Brand<string, 'CountyDivisionCode'> | null;
    /**
     * Parish.
     */
    parish: Brand<string, 'ParishCode'> | null;
    /**
     * Westminster constituency.
     */
    parliamentary_constituency?: Brand<string, 'ConstituencyCode'> | null;
    /**
     * Westminster constituency of 2024.
     */
    parliamentary_constituency_2024: Brand<string, 'ConstituencyCode'> | null;
    /**
     * Lower layer super output area of 2021.
     */
    lsoa: Brand<string, 'LsoaCode2021'> | null;
    /**
     * Middle layer super output area of 2021.
     */
    msoa: Brand<string, 'MsoaCode2021'> | null;
    /**
     * Lower layer super output area of 2011.
     */
    lsoa11: Brand<string, 'LsoaCode2011'> | null;
    /**
     * Middle layer super output area of 2011.
     */
    msoa11: Brand<string, 'MsoaCode2011'> | null;
    /**
     * The same as `lsoa`.
     */
    lsoa21: Brand<string, 'LsoaCode2021'> | null;
    /**
     * The same as `msoa`.
     */
    msoa21: Brand<string, 'MsoaCode2021'> | null;
    /**
     * Output area of 2021.
     */
    oa21: Brand<string, 'OutputAreaCode2021'> | null;
    /**
     * Rural or urban in 2011.
     */
    ruc11: string | null;
    /**
     * Rural or urban in 2021.
     */
    ruc21: string | null;
    /**
     * Region of NHS England.
     */
    nhs_region: Brand<string, 'NhsRegionCode'> | null;
    /**
     * Integrated care board.
     */
    icb: Brand<string, 'IcbCode'> | null;
    /**
     * Part of the integrated care board.
     */
    ccg: Brand<string, 'CcgCode'> | null;
    /**
     * The same part by the short code of the NHS.
     */
    ccg_id: string | null;
    /**
     * Cancer alliance.
     */
    cancer_alliance: Brand<string, 'CancerAllianceCode'> | null;
    /**
     * Police force area, `E23000001` or `E23000034` in London.
     */
    pfa: Brand<string, 'PoliceAreaCode'> | null;
    /**
     * International territorial level 3, by its `TL…` code.
     */
    nuts: string | null;
    /**
     * The code of the district once more, as older lists call it.
     */
    lau2: Brand<string, 'BoroughCode'> | null;
    /**
     * Travel to work area.
     */
    ttwa: Brand<string, 'TravelToWorkAreaCode'> | null;
    /**
     * Built-up area.
     */
    bua: Brand<string, 'BuiltUpAreaCode'> | null;
    /**
     * National park.
     */
    national_park: Brand<string, 'NationalParkCode'> | null;
    /**
     * Local enterprise partnership.
     */
    lep1: Brand<string, 'EnterprisePartnershipCode'> | null;
    /**
     * A second one.
     */
    lep2: Brand<string, 'EnterprisePartnershipCode'> | null;
};

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
 * A refusal, and the withdrawn postcode when that is why.
 */
export type PostcodeError = {
    /**
     * The HTTP status of this answer, repeated.
     */
    status: number;
    /**
     * What is wrong, in English.
     */
    error: string;
    terminated?: TerminatedPostcode;
};

/**
 * A postcode that went out of use.
 */
export type TerminatedPostcode = {
    /**
     * The postcode in capitals with its space.
     */
    postcode: Brand<string, 'Postcode'>;
    /**
     * Year in which it went out of use.
     */
    year_terminated: number;
    /**
     * Month of that year, 1 for January.
     */
    month_terminated: number;
    /**
     * Degrees east of Greenwich where it last was; null when nobody knows.
     */
    longitude: number | null;
    /**
     * Degrees north of the equator where it last was; null when nobody knows.
     */
    latitude: number | null;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

export type FoundPostcodesAnswer = {
    status: Status;
    /**
     * What was found, or null when nothing was.
     */
    result: Array<FoundPostcode> | null;
};

/**
 * A postcode that a search found.
 */
export type FoundPostcode = Postcode & {
    /**
     * Metres from the point that was asked for. Only there when a point was.
     */
    distance?: number;
};

/**
 * A refusal in the owner's own words.
 */
export type OwnerError = {
    /**
     * The HTTP status of this answer, repeated.
     */
    status: number;
    /**
     * What is wrong, in English.
     */
    error: string;
};

export type BulkPostcodes = {
    /**
     * Postcodes to look up.
     */
    postcodes: Array<Brand<string, 'Postcode'>>;
};

export type BulkPoints = {
    /**
     * Points to find postcodes around.
     */
    geolocations: Array<BulkPoint>;
};

/**
 * A point, and how far and how many to look for.
 */
export type BulkPoint = {
    /**
     * Degrees east of Greenwich, WGS84.
     */
    longitude: number;
    /**
     * Degrees north of the equator, WGS84.
     */
    latitude: number;
    /**
     * How far to look, 100 when left out.
     */
    radius?: number;
    /**
     * How many to find, 10 when left out.
     */
    limit?: number;
};

export type BulkAnswer = {
    status: Status;
    /**
     * One row for each postcode or point, in the order asked.
     */
    result: Array<BulkPostcodeRow | BulkPointRow>;
};

export type BulkPostcodeRow = {
    /**
     * The postcode that was asked for, as it was written.
     */
    query: string;
    /**
     * The postcode, or null when it is not in use.
     */
    result: Postcode | null;
};

export type BulkPointRow = {
    query: BulkPointAsked;
    /**
     * The postcodes around it, nearest first, or null when there is none.
     */
    result: Array<NearestPostcode> | null;
};

/**
 * The point that was asked for, as it was written; numbers that came as text go back as text.
 */
export type BulkPointAsked = {
    /**
     * Degrees east of Greenwich, WGS84.
     */
    longitude: number | null;
    /**
     * Degrees north of the equator, WGS84.
     */
    latitude: number | null;
    /**
     * How far to look, 100 when left out.
     */
    radius?: number | null;
    /**
     * How many to find, 10 when left out.
     */
    limit?: number | null;
    /**
     * Whether to look up to 20 km around.
     */
    widesearch?: boolean | string;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * A postcode with its distance.
 */
export type NearestPostcode = Postcode & {
    /**
     * Metres from the point or postcode that was asked for.
     */
    distance: number;
};

export type NearestPostcodesAnswer = {
    status: Status;
    /**
     * Nearest first, or null when nothing lies within the radius.
     */
    result: Array<NearestPostcode> | null;
};

export type ValidAnswer = {
    status: Status;
    /**
     * Whether the postcode is in use today.
     */
    result: boolean;
};

export type CompletionsAnswer = {
    status: Status;
    /**
     * Postcodes in order, or null when none begins so.
     */
    result: Array<Brand<string, 'Postcode'>> | null;
};

export type RandomPostcodeAnswer = {
    status: Status;
    /**
     * A postcode, or null when the district has none.
     */
    result: Postcode | null;
};

export type TerminatedPostcodeAnswer = {
    status: Status;
    result: TerminatedPostcode;
};

export type ScottishPostcodeAnswer = {
    status: Status;
    result: ScottishPostcode;
};

/**
 * A postcode in Scotland and its constituency.
 */
export type ScottishPostcode = {
    /**
     * The postcode in capitals with its space.
     */
    postcode: Brand<string, 'Postcode'>;
    /**
     * Constituency of the Scottish Parliament.
     */
    scottish_parliamentary_constituency: string | null;
    /**
     * The same by code.
     */
    codes: {
        /**
         * Code of the constituency.
         */
        scottish_parliamentary_constituency: Brand<string, 'ScottishConstituencyCode'> | null;
    };
};

export type OutcodeAnswer = {
    status: Status;
    result: Outcode;
};

/**
 * A district, the half of a postcode before the space.
 */
export type Outcode = {
    /**
     * The outcode in capitals.
     */
    outcode: Brand<string, 'Outcode'>;
    /**
     * Metres east on the National Grid (the Irish Grid in Northern Ireland), the mean of its postcodes; 0 or null without points.
     */
    eastings: number | null;
    /**
     * Metres north on the same grid; 0 or null without points.
     */
    northings: number | null;
    /**
     * Degrees east of Greenwich, WGS84, the mean of its postcodes.
     */
    longitude: number | null;
    /**
     * Degrees north of the equator, WGS84, the mean of its postcodes.
     */
    latitude: number | null;
    /**
     * Countries it touches.
     */
    country: Array<string>;
    /**
     * Counties it touches; none in London.
     */
    admin_county: Array<string>;
    /**
     * Boroughs, districts and unitary authorities it touches.
     */
    admin_district: Array<string>;
    /**
     * Wards it touches.
     */
    admin_ward: Array<string>;
    /**
     * Parishes it touches, unparished areas included.
     */
    parish: Array<string>;
    /**
     * Westminster constituencies it touches.
     */
    parliamentary_constituency?: Array<string>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

export type NearestOutcodesAnswer = {
    status: Status;
    /**
     * Nearest first, or null when nothing lies within the radius.
     */
    result: Array<NearestOutcode> | null;
};

/**
 * An outcode with its distance.
 */
export type NearestOutcode = Outcode & {
    /**
     * Metres between the two middles.
     */
    distance: number;
};

export type PlacesAnswer = {
    status: Status;
    /**
     * The places found; empty when there is none.
     */
    result: Array<Place>;
};

/**
 * A city, town, suburb, village or hamlet of Great Britain.
 */
export type Place = {
    /**
     * Id of the place.
     */
    code: Brand<string, 'PlaceCode'>;
    /**
     * Its name.
     */
    name_1: string;
    /**
     * Language of that name where it has two, `eng`, `cym` or `gla`.
     */
    name_1_lang: string | null;
    /**
     * Its name in a second language.
     */
    name_2: string | null;
    /**
     * Language of the second name, `eng`, `cym` or `gla`.
     */
    name_2_lang: string | null;
    /**
     * What kind of place it is.
     */
    local_type: 'City' | 'Town' | 'Suburban Area' | 'Village' | 'Hamlet' | 'Other Settlement' | (string & {});
    /**
     * The district its middle lies in.
     */
    outcode: Brand<string, 'Outcode'>;
    /**
     * County or unitary authority it lies in; the whole of London is one.
     */
    county_unitary: string | null;
    /**
     * What kind of authority that is.
     */
    county_unitary_type: string | null;
    /**
     * Borough or district it lies in.
     */
    district_borough: string | null;
    /**
     * What kind of authority that is.
     */
    district_borough_type: string | null;
    /**
     * Region of England, or Scotland or Wales.
     */
    region: string;
    /**
     * England, Scotland or Wales.
     */
    country: string;
    /**
     * Degrees east of Greenwich, WGS84.
     */
    longitude: number;
    /**
     * Degrees north of the equator, WGS84.
     */
    latitude: number;
    /**
     * Metres east on the National Grid.
     */
    eastings: number;
    /**
     * Metres north on the National Grid.
     */
    northings: number;
    /**
     * Western edge of the box around it.
     */
    min_eastings: number | null;
    /**
     * Southern edge of the box around it.
     */
    min_northings: number | null;
    /**
     * Eastern edge of the box around it.
     */
    max_eastings: number | null;
    /**
     * Northern edge of the box around it.
     */
    max_northings: number | null;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

export type PlaceAnswer = {
    status: Status;
    result: Place;
};
