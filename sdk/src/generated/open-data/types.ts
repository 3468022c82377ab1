// Generated from open-data@1.1.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Catalogue data set
 *
 * A data set in the whole catalogue. Unlike in `dataset`, files and links come as lists here, and topics, team and masthead with their titles.
 */
export type CatalogueDataset = {
    id: DatasetId;
    /**
     * Its page for people.
     */
    webpage?: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * What it is about, as HTML from many hands. Clean it before you show it.
     */
    description: string;
    /**
     * When it was first published.
     */
    createdAt?: DateTime;
    /**
     * When its publisher last said that it changed. Publishers may change it silently.
     */
    updatedAt: DateTime;
    /**
     * When its publisher will look at it again, `yyyy-MM-dd`.
     */
    nextReviewDate?: string | null;
    sharing?: Sharing;
    /**
     * The banner of its page and so the body it appears under.
     */
    masthead?: Named;
    team?: Team;
    /**
     * Themes of the site it belongs to.
     */
    topics: Array<Named>;
    /**
     * Free words for the search.
     */
    tags: Array<string>;
    /**
     * Its licence, or null when none is stated, which a quarter of the catalogue is reported to be. Null is no permission.
     */
    licence: Licence | null;
    /**
     * Whom to ask.
     */
    contact?: Contact | null;
    custom?: Custom;
    /**
     * Its files in the order of its page.
     */
    resources: Array<CatalogueFile>;
    /**
     * Addresses elsewhere that its page names.
     */
    links: Array<CatalogueLink>;
};

/**
 * Data set id
 *
 * What a data set is asked for by. Five letters and digits on DataPress, a UUID on CKAN; where a host takes the name in its place, that is such an id too.
 */
export type DatasetId = Brand<string, 'DatasetId'>;

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * Sharing
 *
 * Who can see it. Without a key of the owner's you meet public ones only.
 */
export type Sharing = 'public' | 'private' | 'draft' | (string & {});

/**
 * Named
 *
 * Something with an id and a title.
 */
export type Named = {
    /**
     * Its id.
     */
    id: string;
    /**
     * What to show.
     */
    title: string;
};

/**
 * Team
 *
 * The team that owns a data set.
 */
export type Team = {
    id: TeamId;
    /**
     * What to show.
     */
    title: string;
};

/**
 * Team id
 *
 * Id of the team that owns a data set on DataPress, five letters and digits.
 */
export type TeamId = Brand<string, 'TeamId'>;

/**
 * Licence
 *
 * A licence by its title and the address of its text.
 */
export type Licence = {
    /**
     * What to show.
     */
    title: string;
    /**
     * Where its text stands.
     */
    url?: string | null;
};

/**
 * Contact
 *
 * Whom to ask about a data set, usually a shared mailbox.
 */
export type Contact = {
    /**
     * Name to show.
     */
    title?: string | null;
    /**
     * Mailbox.
     */
    email?: string | null;
};

/**
 * Custom
 *
 * Fields that the site has added, by name, such as `update_frequency` or `smallest_geography`.
 */
export type Custom = {
    [key: string]: string | Array<string> | null;
};

/**
 * Catalogue file
 *
 * A file of a data set.
 */
export type CatalogueFile = {
    id: ResourceId;
    /**
     * The data set it belongs to.
     */
    dataset?: DatasetId;
    /**
     * The page of the data set.
     */
    webpage?: string;
    /**
     * Its title, often the file's name.
     */
    title: string;
    /**
     * More about it, often empty.
     */
    description?: string | null;
    /**
     * Where to download it. The file comes from the owner's host and not through the portal.
     */
    url: string;
    /**
     * Its name.
     */
    filename?: string;
    /**
     * Size in bytes.
     */
    size?: number | null;
    hash?: FileHash;
    timestamp?: FileTimestamp;
    /**
     * First month its data is about, `yyyy-MM`.
     */
    timeframeFrom?: string | null;
    /**
     * Last month its data is about, `yyyy-MM`.
     */
    timeframeTo?: string | null;
};

/**
 * Resource id
 *
 * Id of a file of a data set, a UUID, or three characters for newer files on DataPress.
 */
export type ResourceId = Brand<string, 'ResourceId'>;

/**
 * File hash
 *
 * MD5 of the file in hexadecimal. It changes when the file does, so keep it to know whether to download again.
 */
export type FileHash = string | null;

/**
 * File timestamp
 *
 * When the file was last put there, without an offset. Its zone is not documented.
 */
export type FileTimestamp = string | null;

/**
 * Catalogue link
 *
 * An address elsewhere.
 */
export type CatalogueLink = {
    /**
     * Its id.
     */
    id?: string;
    /**
     * What to show.
     */
    title?: string;
    /**
     * The address.
     */
    url?: string;
    /**
     * More about it.
     */
    description?: string | null;
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
 * DataPress data set
 *
 * A data set as DataPress keeps it. `resources` is an object with the id of each file as the key and not a list; take `Object.entries` and sort by `order`.
 */
export type DatapressDataset = {
    id: DatasetId;
    /**
     * The words of its web address, on older versions of the software.
     */
    slug?: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * What it is about, as HTML from many hands. Clean it before you show it.
     */
    description?: string | null;
    /**
     * The same without HTML, on newer versions.
     */
    descriptionText?: string | null;
    /**
     * Data set that it belongs to, on older versions.
     */
    parent?: string | null;
    /**
     * Whether it is there, on older versions.
     */
    state?: string;
    sharing?: Sharing;
    /**
     * Free words for the search.
     */
    tags?: Array<string>;
    /**
     * Ids of the themes it belongs to.
     */
    topics?: Array<string>;
    /**
     * Who made it, in words.
     */
    author?: string | null;
    /**
     * Who looks after it, in words.
     */
    maintainer?: string | null;
    /**
     * Id of the banner of its page.
     */
    masthead?: string | null;
    /**
     * Id of the team that owns it.
     */
    team?: string | null;
    /**
     * Its licence, on newer versions with title and address, on older ones an id such as `ogl-v3`, and null when none is stated. Null is no permission.
     */
    licence?: Licence | string | null;
    /**
     * Whom to ask.
     */
    contact?: Contact | null;
    /**
     * When it was first published.
     */
    createdAt?: DateTime;
    /**
     * When its publisher last said that it changed.
     */
    updatedAt?: DateTime;
    /**
     * When its publisher will look at it again, `yyyy-MM-dd`.
     */
    nextReviewDate?: string | null;
    custom?: Custom;
    /**
     * Its files by their ids. An object without members when there is none.
     */
    resources: {
        [key: string]: DatapressFile;
    };
    /**
     * Addresses elsewhere by their ids.
     */
    links?: {
        [key: string]: CatalogueLink;
    };
    /**
     * What the software works out itself. Its form differs from version to version.
     */
    readonly?: unknown;
};

/**
 * DataPress file
 *
 * A file of a data set. Its id is the key it stands under.
 */
export type DatapressFile = {
    /**
     * Its title.
     */
    title: string;
    /**
     * More about it, often empty.
     */
    description?: string | null;
    /**
     * Place on the page. It says nothing about which file is newer.
     */
    order?: number;
    /**
     * Kind of file in small letters, as the software guesses it.
     */
    format?: string | null;
    /**
     * Where to download it. The file comes from the owner's host and not through the portal.
     */
    url?: string;
    /**
     * Where the software keeps it, no address to download from.
     */
    origin?: string;
    /**
     * Size in bytes, on newer versions.
     */
    size?: number | null;
    hash?: FileHash;
    timestamp?: FileTimestamp;
    /**
     * The months its data is about.
     */
    timeFrame?: TimeFrame | null;
    /**
     * Status when the file was last checked, on older versions.
     */
    check_http_status?: number | null;
    /**
     * Size in bytes at that check, on older versions.
     */
    check_size?: number | null;
    /**
     * When it was last checked, on older versions.
     */
    check_timestamp?: string | null;
};

/**
 * Time frame
 *
 * The first and the last month that data is about.
 */
export type TimeFrame = {
    /**
     * First month, `yyyy-MM`.
     */
    from?: string | null;
    /**
     * Last month, `yyyy-MM`.
     */
    to?: string | null;
};

/**
 * DataPress error
 *
 * A refusal by DataPress. Its form is not documented; what is known is an `error` with a message.
 */
export type DatapressError = {
    /**
     * What is wrong.
     */
    error?: {
        /**
         * What is wrong, in English.
         */
        message?: string;
        /**
         * The kind of error.
         */
        __type?: string;
    };
};

/**
 * Limit
 *
 * How many items to answer at most.
 */
export type Limit = number;

/**
 * Offset
 *
 * How many items to pass over before the first one answered.
 */
export type Offset = number;

/**
 * PackageListAnswer
 *
 * Names of data sets, in CKAN's envelope.
 */
export type PackageListAnswer = {
    help?: Help;
    success: Success;
    /**
     * The names; on the London Datastore five-character ids are reported.
     */
    result: Array<DatasetId>;
};

/**
 * Help
 *
 * Address of the host's help on this action.
 */
export type Help = string;

/**
 * Success
 *
 * Whether it worked. Some hosts report a failure with status 200, `success` false and `error` in place of `result`; the SDK throws then.
 */
export type Success = boolean;

/**
 * CKAN error
 *
 * A refusal in CKAN's own form.
 */
export type CkanError = {
    help?: Help;
    /**
     * Always false. Absent when the London Datastore reports a retired action.
     */
    success?: boolean;
    error: CkanErrorDetail;
};

/**
 * CKAN error detail
 *
 * What is wrong. A `Validation Error` has a member of its own for each parameter at fault, a list of sentences, and then often no `message`.
 */
export type CkanErrorDetail = {
    /**
     * The kind of error. Switch on this.
     */
    __type: 'Not Found Error' | 'Validation Error' | 'Authorization Error' | 'Search Query Error' | 'Deprecated Route' | (string & {});
    /**
     * What is wrong, in English.
     */
    message?: string;
    [key: string]: unknown;
};

/**
 * PackageSearchAnswer
 *
 * Data sets found, in CKAN's envelope.
 */
export type PackageSearchAnswer = {
    help?: Help;
    success: Success;
    result: PackageSearch;
};

/**
 * Package search
 *
 * Data sets found. CKAN lists them under `results`; the London Datastore is reported to list them under `result`, so read `found.results ?? found.result`.
 */
export type PackageSearch = {
    /**
     * How many there are on all pages together.
     */
    count: number;
    /**
     * The order they came in.
     */
    sort?: string | null;
    /**
     * This page of them.
     */
    results?: Array<Package>;
    /**
     * The same under the name the London Datastore is reported to use.
     */
    result?: Array<Package>;
    /**
     * How many data sets have each value of each field that was asked for.
     */
    facets?: {
        [key: string]: FacetCounts;
    };
    /**
     * The same with titles to show.
     */
    search_facets?: {
        [key: string]: SearchFacet;
    };
};

/**
 * Package
 *
 * A data set as CKAN has it. Hosts add fields of their own, and harvested data sets keep more in `extras`. The London Datastore is reported to give `owner_org` in words and no `organization`.
 */
export type Package = {
    id: DatasetId;
    /**
     * Its name in web addresses, small letters, digits and hyphens. It may change; the id does not.
     */
    name: DatasetId;
    /**
     * Its title.
     */
    title: string;
    /**
     * What it is about, as Markdown, or as HTML from the London Datastore. Clean it before you show it.
     */
    notes?: string | null;
    /**
     * Its page elsewhere.
     */
    url?: string | null;
    /**
     * Its version in words.
     */
    version?: string | null;
    /**
     * Whether it is there.
     */
    state?: 'active' | 'deleted' | 'draft' | (string & {});
    /**
     * What it is, mostly `dataset`, `harvest` for a source of others.
     */
    type?: string;
    /**
     * Whether only its organisation sees it.
     */
    private?: boolean;
    /**
     * Whether its licence counts as open in the list of the host.
     */
    isopen?: boolean;
    /**
     * Id of its licence in the list of the host, empty or null when none is stated.
     */
    license_id?: string | null;
    /**
     * Name of its licence.
     */
    license_title?: string | null;
    /**
     * Where the text of its licence stands.
     */
    license_url?: string | null;
    /**
     * Who made it, in words.
     */
    author?: string | null;
    /**
     * Mailbox for questions, usually a shared one.
     */
    author_email?: string | null;
    /**
     * Who looks after it, in words.
     */
    maintainer?: string | null;
    /**
     * Mailbox for questions, usually a shared one.
     */
    maintainer_email?: string | null;
    /**
     * Id of the organisation that publishes it.
     */
    owner_org?: Brand<string, 'OrganisationId'> | null;
    /**
     * The organisation that publishes it.
     */
    organization?: OrganizationBrief | null;
    /**
     * When its entry was made, UTC.
     */
    metadata_created?: CkanTime;
    /**
     * When its entry last changed, UTC. A change of a word counts, so it says little about the data.
     */
    metadata_modified?: CkanTime;
    /**
     * How many files it has.
     */
    num_resources?: number;
    /**
     * How many tags it has.
     */
    num_tags?: number;
    /**
     * Its files in the order of its page.
     */
    resources?: Array<Resource>;
    /**
     * Its tags.
     */
    tags?: Array<Tag>;
    /**
     * Groups it belongs to.
     */
    groups?: Array<GroupBrief>;
    /**
     * More fields by name, all of them text.
     */
    extras?: Array<Extra>;
    /**
     * Data sets it stands in some relation to, mostly none.
     */
    relationships_as_subject?: Array<PackageRelation>;
    /**
     * Data sets that stand in some relation to it, mostly none.
     */
    relationships_as_object?: Array<PackageRelation>;
    [key: string]: unknown;
};

/**
 * Organisation in brief
 *
 * A body that publishes.
 */
export type OrganizationBrief = {
    id: OrganisationId;
    /**
     * Its name in web addresses.
     */
    name: OrganisationId;
    /**
     * What to show.
     */
    title?: string | null;
    /**
     * What it does.
     */
    description?: string | null;
    /**
     * What it is on the host, mostly `organization`.
     */
    type?: string;
    /**
     * Its picture, as a file name or an address.
     */
    image_url?: string | null;
    /**
     * When it was made, UTC.
     */
    created?: CkanTime;
    /**
     * Always true.
     */
    is_organization?: boolean;
    /**
     * Whether the host has approved it, mostly `approved`.
     */
    approval_status?: string;
    /**
     * Whether it is there.
     */
    state?: 'active' | 'deleted' | (string & {});
    [key: string]: unknown;
};

/**
 * Organisation id
 *
 * Id or name of a publishing body of a CKAN catalogue. The London Datastore is reported to give its name in words.
 */
export type OrganisationId = Brand<string, 'OrganisationId'>;

/**
 * Date and time in UTC, written without an offset and with up to six decimals. Null for none.
 */
export type CkanTime = string | null;

/**
 * Resource
 *
 * A file of a data set, or an address of one elsewhere.
 */
export type Resource = {
    id: ResourceId;
    /**
     * The data set it belongs to.
     */
    package_id?: DatasetId;
    /**
     * Its name.
     */
    name?: string | null;
    /**
     * More about it.
     */
    description?: string | null;
    /**
     * Where to download it. It may lead to a page instead of a file, and to a host that is no longer there.
     */
    url: string | null;
    /**
     * `upload` or `datastore` when the host keeps it, null for an address elsewhere.
     */
    url_type?: string | null;
    /**
     * Kind of file in the words of its publisher: CSV, csv, .csv, Comma separated.
     */
    format?: string | null;
    /**
     * Media type.
     */
    mimetype?: string | null;
    /**
     * Size in bytes, a number on most hosts and text on some.
     */
    size?: number | null;
    /**
     * Checksum of the file, mostly empty.
     */
    hash?: string | null;
    /**
     * Place on the page of the data set.
     */
    position?: number;
    /**
     * Whether it is there.
     */
    state?: 'active' | 'deleted' | (string & {});
    /**
     * When its entry was made, UTC.
     */
    created?: CkanTime;
    /**
     * When the file last changed, UTC; null when it never did.
     */
    last_modified?: CkanTime;
    /**
     * When its entry last changed, UTC.
     */
    metadata_modified?: CkanTime;
    /**
     * Whether `datastoreSearch` has its rows.
     */
    datastore_active?: boolean;
    /**
     * Media type of what is inside an archive, mostly null, also as text.
     */
    mimetype_inner?: string | null;
    /**
     * What it is, mostly null, also as text.
     */
    resource_type?: string | null;
    /**
     * Where the host keeps a copy.
     */
    cache_url?: string | null;
    /**
     * When that copy was made, UTC.
     */
    cache_last_updated?: CkanTime;
    [key: string]: unknown;
};

/**
 * Tag
 *
 * A word on a data set.
 */
export type Tag = {
    id?: TagId;
    /**
     * The word.
     */
    name: string;
    /**
     * What to show.
     */
    display_name?: string;
    /**
     * Whether it is there.
     */
    state?: 'active' | 'deleted' | (string & {});
    /**
     * List of words it belongs to, null for a free one.
     */
    vocabulary_id?: string | null;
};

/**
 * Tag id
 *
 * Id or name of a tag of a CKAN catalogue.
 */
export type TagId = Brand<string, 'TagId'>;

/**
 * Group in brief
 *
 * A theme.
 */
export type GroupBrief = {
    id: GroupId;
    /**
     * Its name in web addresses.
     */
    name: GroupId;
    /**
     * What to show.
     */
    title?: string | null;
    /**
     * What to show, never empty on most hosts.
     */
    display_name?: string | null;
    /**
     * What it is about.
     */
    description?: string | null;
    /**
     * Its picture.
     */
    image_display_url?: string | null;
    [key: string]: unknown;
};

/**
 * Group id
 *
 * Id or name of a theme of a CKAN catalogue.
 */
export type GroupId = Brand<string, 'GroupId'>;

/**
 * Extra
 *
 * A field that the host or a harvester added.
 */
export type Extra = {
    /**
     * Its name.
     */
    key: string;
    /**
     * Its value, sometimes JSON inside text.
     */
    value: string | null;
};

/**
 * Relation of packages
 *
 * What a data set is to another.
 */
export type PackageRelation = {
    /**
     * Its id.
     */
    id?: string;
    /**
     * What it is.
     */
    type?: string;
    /**
     * More in words.
     */
    comment?: string | null;
    /**
     * The one data set.
     */
    subject?: string;
    /**
     * The other.
     */
    object?: string;
    [key: string]: unknown;
};

/**
 * Facet counts
 *
 * How many data sets have each value.
 */
export type FacetCounts = {
    [key: string]: number;
};

/**
 * Search facet
 *
 * A field and its values, with titles.
 */
export type SearchFacet = {
    /**
     * The field.
     */
    title: string;
    /**
     * Its values.
     */
    items: Array<FacetItem>;
};

/**
 * Facet item
 *
 * A value and how many data sets have it.
 */
export type FacetItem = {
    /**
     * The value.
     */
    name: string;
    /**
     * What to show.
     */
    display_name: string;
    /**
     * How many data sets have it.
     */
    count: number;
};

/**
 * PackageAnswer
 *
 * A data set, in CKAN's envelope.
 */
export type PackageAnswer = {
    help?: Help;
    success: Success;
    result: Package;
};

/**
 * ActivityListAnswer
 *
 * Changes, in CKAN's envelope.
 */
export type ActivityListAnswer = {
    help?: Help;
    success: Success;
    /**
     * The changes, newest first.
     */
    result: Array<Activity>;
};

/**
 * Activity
 *
 * A change of a data set.
 */
export type Activity = {
    /**
     * Id of the change.
     */
    id: string;
    /**
     * When, UTC.
     */
    timestamp: CkanTime;
    /**
     * The data set that changed.
     */
    object_id: DatasetId;
    /**
     * What happened.
     */
    activity_type: 'new package' | 'changed package' | 'deleted package' | (string & {});
    /**
     * Id of the account that did it. It stands for a person; do not collect it.
     */
    user_id?: string;
    /**
     * The data set as it was then, and more.
     */
    data?: {
        /**
         * The data set as it was then.
         */
        package?: Package;
    };
};

/**
 * ResourceAnswer
 *
 * A file, in CKAN's envelope.
 */
export type ResourceAnswer = {
    help?: Help;
    success: Success;
    result: Resource;
};

/**
 * ResourceSearchAnswer
 *
 * Files found, in CKAN's envelope.
 */
export type ResourceSearchAnswer = {
    help?: Help;
    success: Success;
    result: ResourceSearch;
};

/**
 * Resource search
 *
 * Files found.
 */
export type ResourceSearch = {
    /**
     * How many there are in all.
     */
    count: number;
    /**
     * The files.
     */
    results: Array<Resource>;
};

/**
 * GroupListAnswer
 *
 * Names of groups, in CKAN's envelope.
 */
export type GroupListAnswer = {
    help?: Help;
    success: Success;
    /**
     * The names.
     */
    result: Array<GroupId>;
};

/**
 * GroupAnswer
 *
 * A group, in CKAN's envelope.
 */
export type GroupAnswer = {
    help?: Help;
    success: Success;
    result: Group;
};

/**
 * Group
 *
 * A theme with all that is known of it.
 */
export type Group = {
    id: GroupId;
    /**
     * Its name in web addresses.
     */
    name: GroupId;
    /**
     * What to show.
     */
    title?: string | null;
    /**
     * What to show, never empty on most hosts.
     */
    display_name?: string | null;
    /**
     * What it is about.
     */
    description?: string | null;
    /**
     * Its picture.
     */
    image_display_url?: string | null;
    /**
     * Always false.
     */
    is_organization?: boolean;
    /**
     * Whether it is there.
     */
    state?: 'active' | 'deleted' | (string & {});
    /**
     * When it was made, UTC.
     */
    created?: CkanTime;
    /**
     * How many data sets it has.
     */
    package_count?: number;
    /**
     * Its data sets, when they were asked for.
     */
    packages?: Array<Package>;
    /**
     * More fields by name.
     */
    extras?: Array<Extra>;
    /**
     * What it is on the host, mostly `group`.
     */
    type?: string;
    /**
     * Its picture, as a file name or an address.
     */
    image_url?: string | null;
    /**
     * Whether the host has approved it, mostly `approved`.
     */
    approval_status?: string;
    /**
     * How many accounts of the host follow it.
     */
    num_followers?: number;
    [key: string]: unknown;
};

/**
 * OrganizationListAnswer
 *
 * Names of organisations, or the organisations themselves, in CKAN's envelope.
 */
export type OrganizationListAnswer = {
    help?: Help;
    success: Success;
    /**
     * The names; with `all_fields` the organisations.
     */
    result: Array<OrganisationId | Organization>;
};

/**
 * Organisation
 *
 * A body that publishes, with all that is known of it.
 */
export type Organization = {
    id: OrganisationId;
    /**
     * Its name in web addresses.
     */
    name: OrganisationId;
    /**
     * What to show.
     */
    title?: string | null;
    /**
     * What to show, never empty on most hosts.
     */
    display_name?: string | null;
    /**
     * What it does.
     */
    description?: string | null;
    /**
     * Its picture.
     */
    image_display_url?: string | null;
    /**
     * What it is on the host, mostly `organization`.
     */
    type?: string;
    /**
     * Its picture, as a file name or an address.
     */
    image_url?: string | null;
    /**
     * Always true.
     */
    is_organization?: boolean;
    /**
     * Whether the host has approved it, mostly `approved`.
     */
    approval_status?: string;
    /**
     * Whether it is there.
     */
    state?: 'active' | 'deleted' | (string & {});
    /**
     * When it was made, UTC.
     */
    created?: CkanTime;
    /**
     * How many accounts of the host follow it.
     */
    num_followers?: number;
    /**
     * How many data sets it has.
     */
    package_count?: number;
    /**
     * Its data sets, when they were asked for.
     */
    packages?: Array<Package>;
    /**
     * Words on it.
     */
    tags?: Array<Tag>;
    /**
     * Bodies above it.
     */
    groups?: Array<GroupBrief>;
    /**
     * More fields by name.
     */
    extras?: Array<Extra>;
    [key: string]: unknown;
};

/**
 * OrganizationAnswer
 *
 * An organisation, in CKAN's envelope.
 */
export type OrganizationAnswer = {
    help?: Help;
    success: Success;
    result: Organization;
};

/**
 * TagListAnswer
 *
 * Tags, in CKAN's envelope.
 */
export type TagListAnswer = {
    help?: Help;
    success: Success;
    /**
     * The tags as words.
     */
    result: Array<string>;
};

/**
 * TagAnswer
 *
 * A tag, in CKAN's envelope.
 */
export type TagAnswer = {
    help?: Help;
    success: Success;
    result: TagDetail;
};

/**
 * Tag with data sets
 *
 * A word, and the data sets that have it when they were asked for.
 */
export type TagDetail = {
    id: TagId;
    /**
     * The word.
     */
    name: string;
    /**
     * What to show.
     */
    display_name?: string;
    /**
     * List of words it belongs to, null for a free one.
     */
    vocabulary_id?: string | null;
    /**
     * Data sets with it, when they were asked for.
     */
    packages?: Array<Package>;
};

/**
 * LicenseListAnswer
 *
 * Licences, in CKAN's envelope.
 */
export type LicenseListAnswer = {
    help?: Help;
    success: Success;
    /**
     * The licences that publishers of this host can choose.
     */
    result: Array<License>;
};

/**
 * License
 *
 * A licence that publishers of the host can choose.
 */
export type License = {
    id: LicenceId;
    /**
     * What to show.
     */
    title: string;
    /**
     * Where its text stands.
     */
    url?: string | null;
    /**
     * Whether it is still to be chosen.
     */
    status?: 'active' | 'retired' | (string & {});
    /**
     * Whether it counts as open after the Open Definition.
     */
    od_conformance?: 'approved' | 'not reviewed' | 'rejected' | (string & {});
};

/**
 * Licence id
 *
 * Id of a licence in the list of the host, no SPDX id.
 */
export type LicenceId = Brand<string, 'LicenceId'>;

/**
 * StatusAnswer
 *
 * The state of the site, in CKAN's envelope.
 */
export type StatusAnswer = {
    help?: Help;
    success: Success;
    result: Status;
};

/**
 * Status
 *
 * What the site says of itself. Hosts leave out what they do not like to tell.
 */
export type Status = {
    /**
     * Version of CKAN. The London Datastore says `datapress`, which is how to know that it is no CKAN.
     */
    ckan_version: string;
    /**
     * Its title.
     */
    site_title?: string | null;
    /**
     * Its subtitle.
     */
    site_description?: string | null;
    /**
     * Its address.
     */
    site_url?: string;
    /**
     * Its language.
     */
    locale_default?: string | null;
    /**
     * What is switched on; `datastore` means that rows can be asked for.
     */
    extensions?: Array<string>;
};

/**
 * TableAnswer
 *
 * Rows, in CKAN's envelope.
 */
export type TableAnswer = {
    help?: Help;
    success: Success;
    result: Table;
};

/**
 * Table
 *
 * Rows of a file and what its columns are.
 */
export type Table = {
    resource_id?: ResourceId;
    /**
     * The columns that were given.
     */
    fields: Array<Field>;
    /**
     * The rows; empty after the last.
     */
    records: Array<Row>;
    /**
     * How many rows fit in all.
     */
    total?: number;
    /**
     * Whether `total` is a guess, on large tables.
     */
    total_was_estimated?: boolean;
    /**
     * How many rows were asked for, or the most the host gives.
     */
    limit?: number;
    /**
     * How many were passed over.
     */
    offset?: number;
    _links?: TableLinks;
};

/**
 * Field
 *
 * A column.
 */
export type Field = {
    /**
     * Its name.
     */
    id: string;
    /**
     * Its type in PostgreSQL. Most columns are `text`, numbers too, because the host guesses little. `timestamp` comes without an offset.
     */
    type?: 'text' | 'int' | 'int4' | 'int8' | 'numeric' | 'float8' | 'bool' | 'date' | 'timestamp' | 'json' | (string & {});
};

/**
 * Row
 *
 * A row. Its columns are those of the file and differ from file to file, so the SDK cannot name their types; check each value against `fields`. `_id`, the number of the row in the host's database, is there unless other columns were asked for; it changes when the file is read again.
 */
export type Row = {
    [key: string]: unknown;
};

/**
 * Table links
 *
 * Paths on the host of this page and the next. They lead past the portal's gateway; count on with `offset`.
 */
export type TableLinks = {
    /**
     * The first page.
     */
    start?: string;
    /**
     * The next page. It is there even after the last.
     */
    next?: string;
    /**
     * The page before.
     */
    prev?: string;
};

/**
 * SqlAnswer
 *
 * Rows, in CKAN's envelope.
 */
export type SqlAnswer = {
    help?: Help;
    success: Success;
    result: SqlTable;
};

/**
 * SQL table
 *
 * Rows that a query gave and what their columns are.
 */
export type SqlTable = {
    /**
     * The query as the host ran it.
     */
    sql?: string;
    /**
     * The columns.
     */
    fields: Array<Field>;
    /**
     * The rows.
     */
    records: Array<Row>;
    /**
     * True when there were more than the host gives, 32,000 rows; absent otherwise.
     */
    records_truncated?: boolean;
};
