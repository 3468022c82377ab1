// Generated from food-hygiene@2.0.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Longitude
 *
 * Degrees east of Greenwich, WGS84. Most of London is negative, the west.
 */
export type Longitude = number;

/**
 * Latitude
 *
 * Degrees north of the equator, WGS84. London lies between 51.28 and 51.70.
 */
export type Latitude = number;

/**
 * Business type id
 *
 * Id of a type of business, with gaps between them. 1 is Restaurant/Cafe/Canteen, 7843 is Pub/bar/nightclub.
 */
export type BusinessTypeId = Brand<number, 'BusinessTypeId'>;

/**
 * Scheme type key
 *
 * Scheme, FHRS with numbers, or FHIS, which is Scotland's.
 */
export type SchemeTypeKey = 'FHRS' | 'FHIS' | (string & {});

/**
 * Rating key name
 *
 * A rating as the search takes it, the numbers under FHRS and the words under FHIS.
 */
export type RatingKeyName = '0' | '1' | '2' | '3' | '4' | '5' | 'Pass' | 'ImprovementRequired' | 'AwaitingPublication' | 'AwaitingInspection' | 'Exempt' | (string & {});

/**
 * Rating operator key
 *
 * How a rating is compared.
 */
export type RatingOperatorKey = 'Equal' | 'LessThanOrEqual' | 'GreaterThanOrEqual' | (string & {});

/**
 * Authority id
 *
 * The owner's own id of a council, a small number that the search wants as `localAuthorityId`. It is neither the owner's three-digit code nor a code of the Office for National Statistics.
 */
export type FhrsAuthorityId = Brand<number, 'FhrsAuthorityId'>;

/**
 * Country id
 *
 * The owner's own id of a country of the United Kingdom, 1 for England.
 */
export type FhrsCountryId = Brand<number, 'FhrsCountryId'>;

/**
 * Sort option key
 *
 * Order of a search; `desc_` turns it round.
 */
export type SortOptionKey = 'Relevance' | 'rating' | 'desc_rating' | 'alpha' | 'desc_alpha' | 'distance' | (string & {});

/**
 * Page number
 *
 * Which page to answer. The first is 1.
 */
export type PageNumber = number;

/**
 * Establishments
 *
 * A page of places.
 */
export type Establishments = {
    /**
     * The places; empty when none fits.
     */
    establishments: Array<Establishment>;
    meta: Meta;
    links: Links;
};

/**
 * Establishment
 *
 * A place that sells or serves food, and its present rating.
 */
export type Establishment = {
    FHRSID: EstablishmentId;
    /**
     * A counter of the owner's own.
     */
    ChangesByServerID?: number;
    /**
     * The council's own reference.
     */
    LocalAuthorityBusinessID: string;
    /**
     * Name it trades under. For a sole trader that may be a person's name.
     */
    BusinessName: string;
    /**
     * Name of its type.
     */
    BusinessType: string;
    BusinessTypeID: BusinessTypeId;
    AddressLine1: AddressLine;
    AddressLine2: AddressLine;
    AddressLine3: AddressLine;
    AddressLine4: AddressLine;
    /**
     * Postcode, or its first half only where the business trades from a private home. Check before you look it up.
     */
    PostCode: string | null;
    /**
     * Never filled. The field has come empty as long as anybody has recorded it.
     */
    Phone: string | null;
    RatingValue: RatingValue;
    /**
     * Key of the rating's image, scheme, rating and language in one. Capitals differ from answer to answer (`en-gb`, `en-GB`), so compare without them.
     */
    RatingKey: string;
    RatingDate: RatingDate;
    LocalAuthorityCode: FhrsAuthorityCode;
    /**
     * Name of the council's area as the owner writes it.
     */
    LocalAuthorityName: string;
    /**
     * The council's website.
     */
    LocalAuthorityWebSite: string;
    /**
     * Mailbox of the council's food team.
     */
    LocalAuthorityEmailAddress: string;
    scores: Scores;
    SchemeType: SchemeTypeKey;
    geocode: Geocode;
    /**
     * What the business has to say about its rating, mostly nothing. May hold HTML.
     */
    RightToReply: string | null;
    /**
     * Miles from the point that was searched around; null in any other answer.
     */
    Distance: number | null;
    /**
     * Whether it has been inspected since and the new rating is not out yet, for instance during an appeal.
     */
    NewRatingPending: boolean;
    meta?: Meta;
    links?: Links;
    /**
     * Code (GSS) of the borough whose council rates it, worked out by the SDK from the owner's code. Known for London only, null elsewhere.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * Establishment id
 *
 * The owner's id of a food business, the FHRSID. It stays the same from one inspection to the next.
 */
export type EstablishmentId = Brand<number, 'EstablishmentId'>;

/**
 * Address line
 *
 * A line of the address; empty when there is none. Which line holds the street differs from council to council.
 */
export type AddressLine = string | null;

/**
 * Rating value
 *
 * The rating as text: `0` to `5`, or a word while there is none. Scotland has words only, some of them with spaces, so the same state has two spellings. Never turn it into a number without looking.
 */
export type RatingValue = '0' | '1' | '2' | '3' | '4' | '5' | 'Exempt' | 'AwaitingInspection' | 'AwaitingPublication' | 'Pass' | 'Improvement Required' | 'Pass and Eat Safe' | 'Awaiting Inspection' | 'Awaiting Publication' | (string & {});

/**
 * Day of the inspection, with a midnight that means nothing. 1901 or null for none yet.
 */
export type RatingDate = string | null;

/**
 * Authority code
 *
 * The owner's own code of a council, three digits as text, 501 to 533 in London. It is no code of the Office for National Statistics (GSS), and leading zeros occur elsewhere.
 */
export type FhrsAuthorityCode = Brand<string, 'FhrsAuthorityCode'>;

/**
 * Scores
 *
 * The three scores behind a rating, in penalty points: 0 is best and 30 is worst, so a high score is a bad one. All null when there is no rating, in Scotland, and for some older ratings.
 */
export type Scores = {
    /**
     * How food is handled, 0 (very good) to 25 (urgent improvement necessary).
     */
    Hygiene: number | null;
    /**
     * How clean and sound the rooms are, 0 (very good) to 25.
     */
    Structural: number | null;
    /**
     * How far the officer trusts that it stays so, 0 (highly) to 30 (not at all).
     */
    ConfidenceInManagement: number | null;
};

/**
 * Geocode
 *
 * Where it is, WGS84. Both null when the address is withheld or cannot be placed, which is reported for one business in six in London.
 */
export type Geocode = {
    /**
     * Degrees east of Greenwich, as text on the wire.
     */
    longitude: number | null;
    /**
     * Degrees north of the equator, as text on the wire.
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

/**
 * Meta
 *
 * How many there are and where they came from.
 */
export type Meta = {
    /**
     * Which of the owner's stores answered, `Lucene` for searches, `API` for lists.
     */
    dataSource?: string | null;
    /**
     * When the answer was made, with seven decimals and an offset; year 1 without an offset for no value.
     */
    extractDate?: string | null;
    /**
     * How many are on this page. Searches are reported to give 0 whatever is on it, so count yourself.
     */
    itemCount?: number;
    /**
     * `OK` when all went well.
     */
    returncode?: string | null;
    totalCount: TotalCount;
    /**
     * How many pages there are.
     */
    totalPages: number;
    /**
     * How many a page holds.
     */
    pageSize: number;
    /**
     * Which page this is.
     */
    pageNumber: number;
};

/**
 * Total count
 *
 * How many items there are in all, on every page together.
 */
export type TotalCount = number;

/**
 * Links
 *
 * Addresses that belong to the answer; often empty.
 */
export type Links = Array<Link>;

/**
 * Link
 *
 * The address of something that belongs to the answer, at the owner's host.
 */
export type Link = {
    /**
     * What it leads to.
     */
    rel: 'self' | 'first' | 'previous' | 'next' | 'last' | (string & {});
    /**
     * The address. It leads past the portal's gateway, may begin with `http:`, and needs the version header all the same, so it is no link for a browser.
     */
    href: string;
};

/**
 * Owner error
 *
 * A refusal in the owner's own words, in English whatever language was asked for.
 */
export type OwnerError = {
    /**
     * What is wrong.
     */
    Message: string;
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
 * Establishments in brief
 *
 * Places in brief.
 */
export type EstablishmentsBasic = {
    /**
     * The places in brief.
     */
    establishments: Array<EstablishmentBasic>;
    meta: Meta;
    links: Links;
};

/**
 * Establishment in brief
 *
 * A place in brief, without address and scores.
 */
export type EstablishmentBasic = {
    FHRSID: EstablishmentId;
    /**
     * The council's own reference.
     */
    LocalAuthorityBusinessID: string;
    /**
     * Name it trades under. For a sole trader that may be a person's name.
     */
    BusinessName: string;
    /**
     * Name of its type.
     */
    BusinessType: string;
    RatingValue: RatingValue;
    RatingDate: RatingDate;
    links: Links;
};

/**
 * Authorities
 *
 * Councils with all that is known of them.
 */
export type Authorities = {
    /**
     * The councils by name.
     */
    authorities: Array<Authority>;
    meta: Meta;
    links: Links;
};

/**
 * Authority
 *
 * A council that rates, and where its whole list can be downloaded.
 */
export type Authority = {
    LocalAuthorityId: FhrsAuthorityId;
    LocalAuthorityIdCode: FhrsAuthorityCode;
    /**
     * Name of the council's area as the owner writes it, such as `Kingston-Upon-Thames` or `City of London Corporation`.
     */
    Name: string;
    /**
     * The same name as it stands in addresses of the owner's website.
     */
    FriendlyName: string;
    /**
     * The council's website.
     */
    Url: string;
    /**
     * The council's page about the scheme; mostly empty.
     */
    SchemeUrl: string | null;
    /**
     * Mailbox of the council's food team.
     */
    Email: string;
    /**
     * Region as the owner names it. `London` has the 32 boroughs and the City.
     */
    RegionName: string;
    /**
     * Address of the council's whole list as XML, made anew every night.
     */
    FileName: string;
    /**
     * The same in Welsh; null outside Wales.
     */
    FileNameWelsh: string | null;
    /**
     * How many businesses it has listed.
     */
    EstablishmentCount: number;
    /**
     * When the council was added, date and time without an offset.
     */
    CreationDate: string;
    /**
     * When its list was last published, date and time without an offset. Hours after midnight, most nights.
     */
    LastPublishedDate: string;
    SchemeType: SchemeTypeNumber;
    links: Links;
    /**
     * Code (GSS) of the borough whose council rates it, worked out by the SDK from the owner's code. Known for London only, null elsewhere.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * Scheme type number
 *
 * Scheme as a number, 1 for FHRS and 2 for FHIS, which is Scotland's.
 */
export type SchemeTypeNumber = number;

/**
 * Authorities in brief
 *
 * Councils in brief.
 */
export type AuthoritiesBasic = {
    /**
     * The councils by name.
     */
    authorities: Array<AuthorityBasic>;
    meta: Meta;
    links: Links;
};

/**
 * Authority in brief
 *
 * A council that rates, in brief.
 */
export type AuthorityBasic = {
    LocalAuthorityId: FhrsAuthorityId;
    LocalAuthorityIdCode: FhrsAuthorityCode;
    /**
     * Name of the council's area as the owner writes it, such as `Kingston-Upon-Thames` or `City of London Corporation`.
     */
    Name: string;
    /**
     * How many businesses it has listed.
     */
    EstablishmentCount: number;
    SchemeType: SchemeTypeNumber;
    links: Links;
    /**
     * Code (GSS) of the borough whose council rates it, worked out by the SDK from the owner's code. Known for London only, null elsewhere.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * Business types
 *
 * Types of business.
 */
export type BusinessTypes = {
    /**
     * The types.
     */
    businessTypes: Array<BusinessType>;
    meta: Meta;
    links: Links;
};

/**
 * Business type
 *
 * A type of business.
 */
export type BusinessType = {
    BusinessTypeId: BusinessTypeId;
    /**
     * Its name.
     */
    BusinessTypeName: string;
    links: Links;
};

/**
 * Countries
 *
 * Countries.
 */
export type Countries = {
    /**
     * The countries.
     */
    countries: Array<Country>;
    meta: Meta;
    links: Links;
};

/**
 * Country
 *
 * A country of the United Kingdom.
 */
export type Country = {
    id: FhrsCountryId;
    /**
     * Its name.
     */
    name: string;
    /**
     * The name as the owner's website has it.
     */
    nameKey: string;
    /**
     * A short code of the owner's own.
     */
    code: string;
    links: Links;
};

/**
 * Countries in brief
 *
 * Countries in brief.
 */
export type CountriesBasic = {
    /**
     * The countries.
     */
    countries: Array<CountryBasic>;
    meta: Meta;
    links: Links;
};

/**
 * Country in brief
 *
 * A country with its id and name.
 */
export type CountryBasic = {
    id: FhrsCountryId;
    /**
     * Its name.
     */
    name: string;
    links: Links;
};

/**
 * Regions
 *
 * Regions.
 */
export type Regions = {
    /**
     * The regions.
     */
    regions: Array<Region>;
    meta: Meta;
    links: Links;
};

/**
 * Region
 *
 * A region of England, or one of the other countries, as the owner divides them.
 */
export type Region = {
    id: FhrsRegionId;
    /**
     * Its name, the same as `RegionName` of an authority.
     */
    name: string;
    /**
     * The name as the owner's website has it.
     */
    nameKey: string;
    /**
     * A short code of the owner's own.
     */
    code: string;
    links: Links;
};

/**
 * Region id
 *
 * The owner's own id of a region. It is no code of the Office for National Statistics.
 */
export type FhrsRegionId = Brand<number, 'FhrsRegionId'>;

/**
 * Regions in brief
 *
 * Regions in brief.
 */
export type RegionsBasic = {
    /**
     * The regions.
     */
    regions: Array<RegionBasic>;
    meta: Meta;
    links: Links;
};

/**
 * Region in brief
 *
 * A region with its id and name.
 */
export type RegionBasic = {
    id: FhrsRegionId;
    /**
     * Its name.
     */
    name: string;
    links: Links;
};

/**
 * Ratings
 *
 * Ratings of both schemes.
 */
export type Ratings = {
    /**
     * The ratings.
     */
    ratings: Array<Rating>;
    meta: Meta;
    links: Links;
};

/**
 * Rating
 *
 * A rating that a business can have.
 */
export type Rating = {
    /**
     * Id of the rating.
     */
    ratingId: number;
    /**
     * What to show, a number or words.
     */
    ratingName: string;
    /**
     * Key of its image, with the language in it.
     */
    ratingKey: string;
    ratingKeyName: RatingKeyName;
    schemeTypeId: SchemeTypeNumber;
    links: Links;
};

/**
 * Rating operators
 *
 * Ways to compare ratings.
 */
export type RatingOperators = {
    /**
     * The operators. The name of this member has no s.
     */
    ratingOperator: Array<RatingOperator>;
    meta: Meta;
    links: Links;
};

/**
 * Rating operator
 *
 * A way to compare ratings.
 */
export type RatingOperator = {
    /**
     * Id of the operator.
     */
    ratingOperatorId: number;
    /**
     * What to show.
     */
    ratingOperatorName: string;
    ratingOperatorKey: RatingOperatorKey;
    links: Links;
};

/**
 * Scheme types
 *
 * Schemes of rating.
 */
export type SchemeTypes = {
    /**
     * The schemes.
     */
    schemeTypes: Array<SchemeType>;
    meta: Meta;
    links: Links;
};

/**
 * Scheme type
 *
 * A scheme of rating.
 */
export type SchemeType = {
    schemeTypeid: SchemeTypeNumber;
    /**
     * What to show.
     */
    schemeTypeName: string;
    schemeTypeKey: SchemeTypeKey;
    links: Links;
};

/**
 * Sort options
 *
 * Orders of a search.
 */
export type SortOptions = {
    /**
     * The orders.
     */
    sortOptions: Array<SortOption>;
    meta: Meta;
    links: Links;
};

/**
 * Sort option
 *
 * An order that a search can have.
 */
export type SortOption = {
    /**
     * Id of the order.
     */
    sortOptionId: number;
    /**
     * What to show.
     */
    sortOptionName: string;
    sortOptionKey: SortOptionKey;
    links: Links;
};

/**
 * Score descriptors
 *
 * What the scores of one business mean.
 */
export type ScoreDescriptors = {
    /**
     * One for each score; none when the business has no scores.
     */
    scoreDescriptors: Array<ScoreDescriptor>;
    meta: Meta;
    links: Links;
};

/**
 * Score descriptor
 *
 * What one score of one business means in words.
 */
export type ScoreDescriptor = {
    /**
     * Id of the sentence.
     */
    Id?: number;
    /**
     * Which of the three scores it is. The third is `Confidence` here and `ConfidenceInManagement` in a business.
     */
    ScoreCategory: 'Hygiene' | 'Structural' | 'Confidence' | (string & {});
    /**
     * The score in penalty points, 0 is best.
     */
    Score: number;
    /**
     * The words for it.
     */
    Description: string;
    links?: Links;
};
