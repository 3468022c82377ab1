// Generated from reports@1.2.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Discovery answer
 *
 * The envelope around what a server says of itself.
 */
export type DiscoveryAnswer = {
    discovery: Discovery;
};

/**
 * Discovery
 *
 * What a server says of itself.
 */
export type Discovery = {
    /**
     * When the kinds of report or what they ask for last changed. Read them again when it moves.
     */
    changeset: string;
    /**
     * How to reach whoever runs it, in words.
     */
    contact: string;
    /**
     * Where to get a key for sending, in words. FixMyStreet gives out none.
     */
    key_service?: string;
    /**
     * How many reports one answer of `reports` holds at most. An addition of FixMyStreet, written as text.
     */
    max_requests?: number | null;
    /**
     * The addresses of the server, one for live data and perhaps one to test with.
     */
    endpoints: Array<Endpoint>;
};

/**
 * Endpoint
 *
 * One address of a server.
 */
export type Endpoint = {
    /**
     * Address of the standard that it follows.
     */
    specification?: string;
    /**
     * Its base address. FixMyStreet leaves out the `/v2` that follows.
     */
    url: string;
    /**
     * As above, for this address.
     */
    changeset?: string;
    /**
     * Whether it is live.
     */
    type?: 'production' | 'test' | (string & {});
    /**
     * Media types that it answers. XML is always among them; JSON need not be.
     */
    formats?: Array<string>;
};

/**
 * Owner errors
 *
 * What is wrong, one entry for each fault.
 */
export type OwnerErrors = Array<OwnerError>;

/**
 * Owner error
 *
 * One fault in the server's own words.
 */
export type OwnerError = {
    /**
     * The HTTP status as a number, or a code of the server's own as text.
     */
    code: number | string;
    /**
     * What is wrong.
     */
    description: string;
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
 * Jurisdiction id
 *
 * Name of an authority, by the standard its web address without `www`.
 */
export type JurisdictionId = Brand<string, 'JurisdictionId'>;

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
 * Kinds of report, answer
 *
 * FixMyStreet's envelope around the kinds. Other servers answer the bare list.
 */
export type ReportTypesAnswer = {
    /**
     * The kinds of report.
     */
    services: Array<ReportType>;
};

/**
 * Kind of report
 *
 * Something that can be reported.
 */
export type ReportType = {
    service_code: AnyServiceCode;
    /**
     * Its name.
     */
    service_name: string;
    /**
     * What it is for. FixMyStreet repeats the name.
     */
    description?: string | null;
    /**
     * Whether it asks for more, which `reportType` then tells. FixMyStreet writes the text `false`, other servers a true or false.
     */
    metadata: boolean | null;
    /**
     * Whether the id comes at once (`realtime`), later by a token (`batch`) or never (`blackbox`).
     */
    type: 'realtime' | 'batch' | 'blackbox' | (string & {});
    /**
     * Other words for it, joined with commas.
     */
    keywords?: string | null;
    /**
     * The heading it stands under.
     */
    group?: string | null;
};

/**
 * Service code, text or number
 *
 * Code of a kind of report on one server. FixMyStreet uses the category's name; other servers use codes or numbers.
 */
export type AnyServiceCode = ServiceCode | number;

/**
 * Service code
 *
 * Code of a kind of report on one server, as text. At FixMyStreet it is the category's name.
 */
export type ServiceCode = Brand<string, 'ServiceCode'>;

/**
 * Kind of report, definition
 *
 * The questions that a kind of report asks.
 */
export type ReportTypeDefinition = {
    service_code: AnyServiceCode;
    /**
     * The questions. Put them in the order of `order`.
     */
    attributes: Array<ReportQuestion>;
};

/**
 * Report question
 *
 * One question that a kind of report asks, or a sentence that it shows.
 */
export type ReportQuestion = {
    /**
     * Whether it wants an answer. When false, `description` is only to be shown.
     */
    variable: boolean | null;
    /**
     * Names the answer: `submitReport` takes it as `attribute[…]` with this in the brackets.
     */
    code: string | number;
    /**
     * What kind of answer. `string` is one line, `text` may be several, and the two lists choose from `values`.
     */
    datatype: 'string' | 'number' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist' | (string & {});
    /**
     * Whether it must be answered.
     */
    required: boolean | null;
    /**
     * How to write the answer.
     */
    datatype_description?: string | null;
    /**
     * Its place among the questions. 1 comes first.
     */
    order: number | null;
    /**
     * The question or the sentence.
     */
    description: string | null;
    /**
     * What to choose from, for the two lists.
     */
    values?: Array<ReportChoice>;
};

/**
 * Report choice
 *
 * One possible answer.
 */
export type ReportChoice = {
    /**
     * What to send.
     */
    key: string | number;
    /**
     * What to show.
     */
    name: string;
};

/**
 * Service request id, text or number
 *
 * Id of a report on one server. Some servers write it as text and some as a number; it may be given back either way.
 */
export type AnyServiceRequestId = ServiceRequestId | number;

/**
 * Service request id
 *
 * Id of a report on one server, as text.
 */
export type ServiceRequestId = Brand<string, 'ServiceRequestId'>;

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * Reports, answer
 *
 * FixMyStreet's envelope around reports. Other servers answer the bare list.
 */
export type ReportsAnswer = {
    /**
     * The reports, the newest first. Empty when there are none, for an unknown id too.
     */
    service_requests: Array<Report>;
};

/**
 * Report
 *
 * One report as the public may see it. People write freely: a description may name somebody, and the point may be a doorstep.
 */
export type Report = {
    service_request_id: AnyServiceRequestId;
    /**
     * Its heading. An addition of FixMyStreet, and the beginning of `description` too.
     */
    title?: string;
    /**
     * What was written below the heading. An addition of FixMyStreet.
     */
    detail?: string;
    /**
     * The whole text, up to 4,000 characters. FixMyStreet joins `title` and `detail` with a colon.
     */
    description: string | null;
    /**
     * Whether it is open or closed, and nothing finer. Closed covers what was mended and what the council will not do.
     */
    status: 'open' | 'closed' | (string & {});
    /**
     * Why it stands so. FixMyStreet leaves it out.
     */
    status_notes?: string | null;
    service_code: AnyServiceCode;
    /**
     * Name of the kind of report.
     */
    service_name: string;
    agency_responsible?: Recipients;
    /**
     * What the council means to do and by when.
     */
    service_notice?: string | null;
    /**
     * When it was made, with an offset.
     */
    requested_datetime: DateTime;
    /**
     * When it last changed, with an offset. By the standard, the time of closing for a closed one.
     */
    updated_datetime: DateTime;
    /**
     * By when it should be done. FixMyStreet leaves it out.
     */
    expected_datetime?: string | null;
    /**
     * When FixMyStreet passed it to the council. Missing until then.
     */
    agency_sent_datetime?: DateTime;
    /**
     * The place in words. FixMyStreet leaves it out.
     */
    address?: string | null;
    /**
     * The place in the council's own register. FixMyStreet leaves it out.
     */
    address_id?: string | number | null;
    /**
     * Postcode of the place. FixMyStreet leaves it out.
     */
    zipcode?: string | null;
    /**
     * Degrees north of the equator, WGS84. FixMyStreet writes it as text.
     */
    lat: number | null;
    /**
     * Degrees east of Greenwich, WGS84. FixMyStreet writes it as text.
     */
    long: number | null;
    /**
     * Address of a photo, where there is one to show. Photos may show people.
     */
    media_url?: string | null;
    /**
     * How it was made, on a large or a small screen, in the installed web app or in an app of a phone. Older reports say `Web interface`. An addition of FixMyStreet.
     */
    interface_used?: 'desktop' | 'mobile' | 'PWA (desktop)' | 'PWA (mobile)' | 'iOS' | 'Android' | 'Web interface' | (string & {});
    /**
     * How many updates it has. An addition of FixMyStreet, missing when there are none.
     */
    comment_count?: number | null;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Recipients
 *
 * Who must see to it. FixMyStreet nests the names; other servers write one name as text.
 */
export type Recipients = {
    /**
     * Names of the authorities. On a main road one may be Transport for London.
     */
    recipient: Array<string>;
};

/**
 * Report form
 *
 * A report as form fields. Tell the place in one of three ways, by a point, in words or by an id. Answers to the questions of the kind go in as fields of their own. All fields about the reporter may be left out.
 */
export type ReportForm = ReportPlace & ReportAnswers & {
    /**
     * The key of the server that receives it, which is not a key of this portal. The sandbox needs none.
     */
    api_key?: string;
    /**
     * Which authority is meant, for a server that serves several.
     */
    jurisdiction_id?: JurisdictionId;
    /**
     * What is reported. `reportTypes` lists the codes.
     */
    service_code: AnyServiceCode;
    /**
     * What is wrong, up to 4,000 characters, line breaks allowed, no HTML. Name nobody.
     */
    description: string;
    /**
     * Degrees north of the equator, WGS84. Needs `long` too.
     */
    lat?: Latitude;
    /**
     * Degrees east of Greenwich, WGS84. Needs `lat` too. Note the name, which is not `lon`.
     */
    long?: Longitude;
    /**
     * The place in words, the smallest part first: number, street, district, postcode.
     */
    address_string?: string;
    /**
     * The place in the council's own register.
     */
    address_id?: string;
    /**
     * Address of a photo that the server may fetch. Show no people.
     */
    media_url?: string;
    /**
     * Reporter. Where to send news. Personal.
     */
    email?: string;
    /**
     * Reporter. Given name. Personal.
     */
    first_name?: string;
    /**
     * Reporter. Family name. Personal.
     */
    last_name?: string;
    /**
     * Reporter. Telephone number. Personal.
     */
    phone?: string;
    /**
     * Reporter. Names a telephone for good. Personal; do not send it.
     */
    device_id?: string;
    /**
     * Reporter. Their account at the server. Personal.
     */
    account_id?: string;
};

/**
 * Report place
 *
 * Where it is, in one of three ways. A point is best.
 */
export type ReportPlace = ReportPoint | ReportAddress | ReportAddressId;

/**
 * Report point
 *
 * Where it is, as a point.
 */
export type ReportPoint = {
    /**
     * Degrees north of the equator, WGS84.
     */
    lat: Latitude;
    /**
     * Degrees east of Greenwich, WGS84. Note the name, which is not `lon`.
     */
    long: Longitude;
};

/**
 * Report address
 *
 * Where it is, in words.
 */
export type ReportAddress = {
    /**
     * The place in words, the smallest part first: number, street, district, postcode.
     */
    address_string: string;
};

/**
 * Report address id
 *
 * Where it is, by a register.
 */
export type ReportAddressId = {
    /**
     * The place in the council's own register.
     */
    address_id: string;
};

/**
 * Report answers
 *
 * Answers to the questions that `reportType` lists: a field `attribute[CODE]` holds one value, a field `attribute[CODE][]` a list of them.
 */
export type ReportAnswers = {
    [key: string]: string | number | Array<string>;
};

/**
 * Report receipts
 *
 * A list of one receipt.
 */
export type ReportReceipts = Array<ReportReceipt>;

/**
 * Report receipt
 *
 * What became of a report that was sent. Either an id or a token comes, never both; a `blackbox` kind gives neither.
 */
export type ReportReceipt = {
    /**
     * Its id, when the kind is `realtime`.
     */
    service_request_id?: AnyServiceRequestId;
    /**
     * What to ask `reportIdFromToken` with, when the kind is `batch`.
     */
    token?: AnyToken;
    /**
     * What the council means to do and by when.
     */
    service_notice?: string | null;
    /**
     * The account of the reporter, when the server has one. Personal.
     */
    account_id?: string | number | null;
};

/**
 * Token, text or number
 *
 * Stands for a report that has no id yet, as text or as a number.
 */
export type AnyToken = Token | number;

/**
 * Token
 *
 * Stands for a report that has no id yet.
 */
export type Token = Brand<string, 'Token'>;

/**
 * Token answers
 *
 * A list of one answer.
 */
export type TokenAnswers = Array<TokenAnswer>;

/**
 * Token answer
 *
 * The id behind a token.
 */
export type TokenAnswer = {
    /**
     * The id of the report. Missing while the server has none, so ask again later.
     */
    service_request_id?: AnyServiceRequestId;
    /**
     * The token that was asked for.
     */
    token: AnyToken;
};
