// Generated from planning@2.0.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Planning entity id
 *
 * Number of an entity, unique over all datasets of the platform. It stays the same for good; a number that is no longer used answers 301 or 410.
 */
export type PlanningEntityId = Brand<number, 'PlanningEntityId'>;

/**
 * CURIE
 *
 * Prefix and reference of a thing, joined with a colon. Exactly one colon.
 */
export type Curie = string;

/**
 * Planning dataset name
 *
 * Name of a dataset, small letters and hyphens, in the singular. `planningDatasets` lists them.
 */
export type PlanningDatasetName = Brand<string, 'PlanningDatasetName'>;

/**
 * Typology
 *
 * What sort of thing an entity is. `geography` has a shape or a point.
 */
export type Typology = 'geography' | 'document' | 'legal-instrument' | 'policy' | 'category' | 'organisation' | 'timetable' | 'value' | (string & {});

/**
 * Date match
 *
 * How a date has to stand to the one given.
 */
export type DateMatch = 'match' | 'before' | 'since' | 'empty';

/**
 * Planning entity page
 *
 * One page of entities, in the order of their numbers.
 */
export type PlanningEntityPage = {
    /**
     * The entities of this page.
     */
    entities: Array<PlanningEntity>;
    links: PlanningLinks;
    /**
     * How many entities match in all, on every page together.
     */
    count: number;
};

/**
 * Planning entity
 *
 * One thing that planning has to heed. The first members are those of every dataset; the rest belong to certain datasets, and more of them exist than are named here. A member that has no value is there and empty. Members not named here come as the owner spells them, with hyphens, and are not part of the SDK's type.
 */
export type PlanningEntity = {
    entity: PlanningEntityId;
    dataset?: PlanningDatasetName;
    typology?: Typology;
    /**
     * What it is called. Many have no name.
     */
    name?: OptionalText;
    /**
     * Its id with the publisher, such as a list entry number or an area code. Unique only together with `prefix`, and not always then.
     */
    reference?: OptionalText;
    /**
     * Whose references they are. `prefix:reference` is the CURIE to search by.
     */
    prefix?: OptionalText;
    /**
     * Entity number of the body that answers for it, as text. `planningOrganisations` says which body that is.
     */
    organisationEntity?: Brand<number, 'PlanningEntityId'> | null;
    /**
     * How good the owner thinks it is, `authoritative` from the body in charge, `some` from elsewhere. Reported and not described by the owner.
     */
    quality?: OptionalText;
    /**
     * Day the record was made or last changed.
     */
    entryDate?: OptionalDate;
    /**
     * Day it came into force.
     */
    startDate?: OptionalDate;
    /**
     * Day it ceased to be in force. Empty while it is.
     */
    endDate?: OptionalDate;
    /**
     * Its shape, most often a `MULTIPOLYGON`, as Well-Known Text, longitude before latitude. Shapes run to megabytes; `exclude_field=geometry` leaves them out of a search.
     */
    geometry?: Wkt;
    /**
     * A point in it, or where it stands, as Well-Known Text, longitude before latitude.
     */
    point?: {
        lat: number;
        lon: number;
    } | null;
    /**
     * What it is, in the publisher's words.
     */
    description?: OptionalText;
    /**
     * Remarks of the publisher.
     */
    notes?: OptionalText;
    /**
     * Page of the publisher about it.
     */
    documentationUrl?: OptionalText;
    /**
     * Address of the document itself.
     */
    documentUrl?: OptionalText;
    /**
     * Day it was designated. Of `conservation-area`.
     */
    designationDate?: OptionalDate;
    /**
     * Grade of a listed building, `I` above `II*` above `II`. Of `listed-building`.
     */
    listedBuildingGrade?: 'I' | 'II*' | 'II' | (string & {}) | null;
    /**
     * List entry number that an outline belongs to. Of `listed-building-outline`.
     */
    listedBuilding?: OptionalText;
    /**
     * Reference of the direction that an area belongs to. Of `article-4-direction-area`.
     */
    article4Direction?: OptionalText;
    /**
     * Rights that the direction takes away, joined with semicolons. Of `article-4-direction-area`.
     */
    permittedDevelopmentRights?: OptionalText;
    /**
     * Reference of the order that a zone or tree belongs to. Of `tree-preservation-zone` and `tree`.
     */
    treePreservationOrder?: OptionalText;
    /**
     * Flood zone, `2` or `3`, the higher the wetter. Of `flood-risk-zone`.
     */
    floodRiskLevel?: OptionalText;
    /**
     * How the zone was worked out. Of `flood-risk-zone`.
     */
    floodRiskType?: OptionalText;
    /**
     * How likely finds are. Of `archaeological-priority-area`, which covers London only.
     */
    archaeologicalRiskTier?: OptionalText;
    /**
     * Where the site is. Of `brownfield-land`.
     */
    siteAddress?: OptionalText;
    /**
     * Size of the site, as text. Of `brownfield-land`.
     */
    hectares?: number | null;
    /**
     * Fewest homes the site is thought to take, as text. Of `brownfield-land`.
     */
    minimumNetDwellings?: number | null;
    /**
     * Most homes the site is thought to take, as text. Of `brownfield-land`.
     */
    maximumNetDwellings?: number | null;
    /**
     * Who owns the site, in a few words. Of `brownfield-land`.
     */
    ownershipStatus?: OptionalText;
    /**
     * `yes` where homes could be built within five years. Of `brownfield-land`.
     */
    deliverable?: OptionalText;
    /**
     * Whether permission has been given. Of `brownfield-land`.
     */
    planningPermissionStatus?: OptionalText;
    /**
     * What kind of permission. Of `brownfield-land`.
     */
    planningPermissionType?: OptionalText;
    /**
     * Day permission was given. Of `brownfield-land`.
     */
    planningPermissionDate?: OptionalDate;
};

/**
 * Optional text
 *
 * Text, or empty when the publisher gave none.
 */
export type OptionalText = string | null;

/**
 * Calendar day, `yyyy-MM-dd`, or empty when the publisher gave none.
 */
export type OptionalDate = string | null;

/**
 * WKT
 *
 * A shape as Well-Known Text, longitude before latitude, WGS84 degrees. Empty when there is none.
 */
export type Wkt = string | null;

/**
 * Planning links
 *
 * Addresses of other pages at the owner's own host. An empty object when one page holds all. Through this portal count `offset` up by `limit` instead of following them.
 */
export type PlanningLinks = {
    /**
     * Address of the first page.
     */
    first?: string;
    /**
     * Address of the page before. Missing on the first.
     */
    prev?: string;
    /**
     * Address of the page after. Missing on the last.
     */
    next?: string;
    /**
     * Address of the last page.
     */
    last?: string;
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
 * Planning validation error
 *
 * A refusal by the national platform that names each bad value.
 */
export type PlanningValidationError = {
    /**
     * Each bad value.
     */
    detail: Array<PlanningValueError>;
};

/**
 * Planning value error
 *
 * One value that cannot be used.
 */
export type PlanningValueError = {
    /**
     * Where it stands, the last item being the name of the parameter. Whether `query` comes first differs from rule to rule.
     */
    loc: Array<string | number>;
    /**
     * What is wrong with it, in English.
     */
    msg: string;
    /**
     * The kind of mistake, in the words of the owner's software.
     */
    type: string;
    /**
     * More about it, such as the limit that was passed or the names that exist. Its members differ from rule to rule.
     */
    ctx?: {
        [key: string]: unknown;
    };
};

/**
 * Planning feature collection
 *
 * One page of entities as GeoJSON writes it (RFC 7946, section 3.3), with the owner's `links` beside it and no count.
 */
export type PlanningFeatureCollection = {
    /**
     * Always `FeatureCollection`.
     */
    type: 'FeatureCollection';
    /**
     * The entities of this page that have a shape or a point. Others of the page are left out without a word, so there may be fewer than `limit` although more follow.
     */
    features: Array<PlanningFeature>;
    links?: PlanningLinks;
};

/**
 * Planning feature
 *
 * One entity as GeoJSON writes it (RFC 7946, section 3.2).
 */
export type PlanningFeature = {
    /**
     * Always `Feature`.
     */
    type: 'Feature';
    geometry: Geometry;
    /**
     * The entity without `geometry` and `point`.
     */
    properties: PlanningEntity;
    /**
     * Where it is, if its shape is a point.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
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
 * Planning error
 *
 * A refusal by the national platform in its own words.
 */
export type PlanningError = {
    /**
     * What is wrong, in English.
     */
    detail: string;
};

/**
 * Planning dataset list
 *
 * All datasets, and the same once more by typology.
 */
export type PlanningDatasetList = {
    /**
     * The datasets.
     */
    datasets: Array<PlanningDataset>;
    /**
     * The datasets that have entities, once more, by the name of their typology. Missing with `include_typologies=false`.
     */
    typologies?: {
        [key: string]: PlanningTypologyDatasets;
    };
    /**
     * A leftover of the owner's web page. It says nothing.
     */
    feedback_form_footer?: boolean;
};

/**
 * Planning dataset
 *
 * One dataset of the platform, that is one kind of entity. A member that has no value is there and empty.
 */
export type PlanningDataset = {
    dataset?: PlanningDatasetName;
    /**
     * What to call one such thing.
     */
    name?: OptionalText;
    /**
     * Reserved by the owner, and empty so far.
     */
    entities?: OptionalText;
    /**
     * How the owner's own map draws it, an object of colours, or empty.
     */
    paintOptions?: {
        [key: string]: unknown;
    } | '';
    /**
     * What to call several.
     */
    plural?: OptionalText;
    typology?: Typology;
    /**
     * Subjects it belongs to.
     */
    themes?: Array<string>;
    /**
     * Datasets that are gathered together have the same collection.
     */
    collection?: OptionalText;
    /**
     * Prefix of its references where that differs from its name.
     */
    prefix?: OptionalText;
    /**
     * What it holds, in a sentence.
     */
    description?: OptionalText;
    /**
     * The same at length, in Markdown.
     */
    text?: OptionalText;
    /**
     * How many entities it has now, the ended ones included.
     */
    entityCount?: number;
    /**
     * How far the owner's work on it has come. Before `live`, some of it was made by the owner and not by the body in charge.
     */
    phase?: 'discovery' | 'alpha' | 'beta' | 'live' | (string & {}) | null;
    /**
     * Part of the owner's own filing. Data about the world has `dataset`.
     */
    realm?: OptionalText;
    /**
     * Short name of the licence of this dataset. Look here before you publish; not all are the same.
     */
    licence?: OptionalText;
    /**
     * The licence in a sentence.
     */
    licenceText?: OptionalText;
    /**
     * Short name of the sentence that its users must show.
     */
    attribution?: OptionalText;
    /**
     * That sentence, word for word.
     */
    attributionText?: OptionalText;
    /**
     * Day this record was made or last changed.
     */
    entryDate?: OptionalDate;
    /**
     * Day the dataset began.
     */
    startDate?: OptionalDate;
    /**
     * Day the dataset was given up. Empty while it is kept.
     */
    endDate?: OptionalDate;
    /**
     * Dataset to use instead, once this one is given up.
     */
    replacementDataset?: OptionalText;
    /**
     * Version of its specification.
     */
    version?: OptionalText;
    /**
     * Id of the kind of thing in Wikidata.
     */
    wikidata?: OptionalText;
    /**
     * Title of an article about the kind of thing.
     */
    wikipedia?: OptionalText;
};

/**
 * Planning typology datasets
 *
 * The datasets of one typology.
 */
export type PlanningTypologyDatasets = {
    /**
     * The datasets.
     */
    dataset: Array<PlanningDataset>;
};

/**
 * Planning organisation list
 *
 * Every organisation, by kind.
 */
export type PlanningOrganisationList = {
    /**
     * Lists by the kind of body, which is the part of its CURIE before the colon: `local-authority` for councils, `development-corporation`, `government-organisation`, `national-park-authority`, `public-authority` and others.
     */
    organisations: {
        [key: string]: Array<PlanningOrganisation>;
    };
};

/**
 * Planning organisation
 *
 * A public body that publishes planning data. A member that has no value is there and empty.
 */
export type PlanningOrganisation = {
    organisation: OrganisationCurie;
    /**
     * Its own entity number, which is what `organisation_entity` takes and `organisation-entity` gives.
     */
    entity?: PlanningEntityId;
    /**
     * What it is called.
     */
    name?: OptionalText;
    /**
     * Its full name in law.
     */
    officialName?: OptionalText;
    /**
     * Kind of council. London boroughs are reported to have `LBO`.
     */
    localAuthorityType?: OptionalText;
    /**
     * Combined authority it belongs to.
     */
    combinedAuthority?: OptionalText;
    /**
     * Region it lies in.
     */
    region?: OptionalText;
    /**
     * Nine-character area code of a council, empty for bodies that have no area. Join with it.
     */
    statisticalGeography?: AreaCode | null;
    /**
     * Address of its website.
     */
    website?: OptionalText;
    /**
     * Day this record was made or last changed.
     */
    entryDate?: OptionalDate;
    /**
     * Day the body came into being.
     */
    startDate?: OptionalDate;
    /**
     * Day it was dissolved. Empty while it exists.
     */
    endDate?: OptionalDate;
};

/**
 * Organisation CURIE
 *
 * Id of a public body, its kind and its code there, joined with a colon. A council's code is that of the local authority register, such as `local-authority:CMD` for Camden, and not its nine-character area code.
 */
export type OrganisationCurie = Brand<string, 'OrganisationCurie'>;

/**
 * Area code
 *
 * Nine-character area code of the Office for National Statistics (GSS), of an area of any kind. Where the kind is known, its own schema says so.
 */
export type AreaCode = Brand<string, 'AreaCode'>;

/**
 * Borough code
 *
 * Nine-character code (GSS) of a borough, or of a district or unitary authority outside London. The 32 boroughs and the City begin with `E09`.
 */
export type BoroughCode = Brand<string, 'BoroughCode'>;

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

/**
 * Planning application page
 *
 * Some applications, the last changed first.
 */
export type PlanningApplicationPage = {
    /**
     * How many applications match in all, on every page together.
     */
    total: TotalCount;
    /**
     * The applications of this page.
     */
    items: Array<PlanningApplication>;
    /**
     * What to give as `cursor` for the page after. Null on the last page. It means nothing by itself.
     */
    next: string | null;
};

/**
 * Total count
 *
 * How many items there are in all, on every page together.
 */
export type TotalCount = number;

/**
 * Planning application
 *
 * One application as its borough sent it to the Datahub. Boroughs differ in what they fill in and in the words they use; expect any member but `id` to be null or missing.
 */
export type PlanningApplication = {
    id: PlanningApplicationId;
    /**
     * Planning authority that decides, by the Datahub's own name: `Kingston` and not Kingston upon Thames, reported with `&` for `and`. Development corporations decide in their own areas and have names of their own.
     */
    lpa_name?: string | null;
    /**
     * The authority's own reference, which people quote. Some boroughs send a bare number.
     */
    lpa_app_no?: string | number | null;
    /**
     * Borough the site lies in, in the borough's own spelling, which varies. `lpa_name` is the one to rely on.
     */
    borough?: DatahubText;
    /**
     * Ward the site lies in, by name. Names of former wards remain on old applications.
     */
    ward?: DatahubText;
    /**
     * How far the application has come. Free text with more than twenty spellings for a handful of states; a refusal alone is `Refused`, `Refusal`, `Refusal (P)` or `Rejected`. `not_mapped` says that the Datahub could not read what the borough sent. Compare after lowering the case, and keep a way out for words you do not know.
     */
    status?: 'Application Received' | 'Application Under Consideration' | 'Application Invalid' | 'Approved' | 'Approval' | 'Refused' | 'Refusal' | 'Rejected' | 'Withdrawn' | 'Lapsed' | 'Completed' | 'Appeal Received' | 'Appeal In Progress' | 'Allowed' | 'Dismissed' | 'Declined to Determine' | 'Not Required' | 'Closed' | (string & {}) | null;
    /**
     * What was decided, in words nearly as mixed as those of `status`. Null while nothing is.
     */
    decision?: 'Approved' | 'Refused' | 'Withdrawn' | (string & {}) | null;
    /**
     * Day the application was complete and its time began to run.
     */
    valid_date?: DatahubDate;
    /**
     * Day it was decided. Null while it is not.
     */
    decision_date?: DatahubDate;
    /**
     * Day it should be decided by.
     */
    decision_target_date?: DatahubDate;
    /**
     * Day the borough last changed it. Lists come in this order, newest first.
     */
    last_updated?: DatahubDate;
    /**
     * Day the Datahub last fetched it, most often as an instant.
     */
    last_synced?: DatahubDate;
    /**
     * What is proposed, as the applicant or the borough wrote it. Names of applicants and neighbours occur in it, so treat it as personal data: show it beside its application, do not index it by name, and drop it when the application goes.
     */
    description?: DatahubText;
    /**
     * Kind of application, in few words.
     */
    application_type?: 'Householder' | 'Outline' | 'All Other' | (string & {}) | null;
    /**
     * Kind of application, in full.
     */
    application_type_full?: DatahubText;
    /**
     * Kind of development, as national statistics count it.
     */
    development_type?: DatahubText;
    /**
     * Name of the building or site.
     */
    site_name?: DatahubText;
    /**
     * House number, or several.
     */
    site_number?: DatahubText;
    /**
     * Street.
     */
    street_name?: DatahubText;
    /**
     * Part of the town.
     */
    locality?: DatahubText;
    /**
     * Postcode of the site as the borough wrote it, so not always a whole or a real one.
     */
    postcode?: DatahubText;
    /**
     * Unique property reference number of the site, as text. Many applications have none, and some hold what is no number.
     */
    uprn?: Brand<string, 'Uprn'> | null;
    /**
     * Middle of the site. Null, or missing, where the borough sent no shape.
     */
    centroid?: DatahubPoint | null;
    /**
     * Page of the application at the borough, for people. Some boroughs send the search page or a path without its host.
     */
    url_planning_app?: DatahubText;
    /**
     * Nine-character area code of the borough that decides. Null for a development corporation.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * Planning application id
 *
 * Id of an application in the Datahub: name of the planning authority, a hyphen, and the authority's own reference with slashes and spaces written as underscores.
 */
export type PlanningApplicationId = Brand<string, 'PlanningApplicationId'>;

/**
 * Datahub text
 *
 * Text as the borough entered it. Null, empty or the word `null` when there is none.
 */
export type DatahubText = string | null;

/**
 * Calendar day, most often `dd/MM/yyyy` and sometimes an instant of ISO 8601. Mistyped years such as 9187 occur; the SDK makes them null.
 */
export type DatahubDate = string | null;

/**
 * Datahub point
 *
 * A place on the map in WGS84 degrees.
 */
export type DatahubPoint = {
    /**
     * Degrees north of the equator. A number, reported to come as text at times.
     */
    lat: number | null;
    /**
     * Degrees east of Greenwich, negative in most of London. A number, reported to come as text at times.
     */
    lon: number | null;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Planning application counts
 *
 * How many applications there are of each group.
 */
export type PlanningApplicationCounts = {
    /**
     * How many applications match in all. Those without the value that was asked for count here and in no group.
     */
    total: TotalCount;
    /**
     * The groups, largest first, 100 at most.
     */
    groups: Array<PlanningApplicationGroup>;
    /**
     * How many applications are in groups beyond the first 100.
     */
    other: number;
};

/**
 * Planning application group
 *
 * One group.
 */
export type PlanningApplicationGroup = {
    /**
     * What the applications of this group have in common, exactly as the Datahub spells it. The filters of `planningApplications` take it as it stands.
     */
    value: string;
    /**
     * How many applications have it.
     */
    count: number;
    /**
     * Nine-character area code of the borough. Null unless the groups are boroughs.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};
