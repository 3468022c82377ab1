// Generated from police@2.0.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Crime date
 *
 * One month of data.
 */
export type CrimeDate = {
    /**
     * The month.
     */
    date: CrimeMonth;
    /**
     * Forces that have published stops and searches for it. A force that is not here has none, which is not the same as none made.
     */
    stopAndSearch: Array<PoliceForceId>;
};

/**
 * Crime month
 *
 * Calendar month, `yyyy-MM`. Nothing finer is told of a crime.
 */
export type CrimeMonth = string;

/**
 * Police force id
 *
 * Id of a force, small letters and hyphens. London has `metropolitan`, `city-of-london` and, on trains and stations, `btp`.
 */
export type PoliceForceId = Brand<string, 'PoliceForceId'>;

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
 * Crime category
 *
 * Category of a crime. `crimeCategories` lists those of a month. `all-crime` stands for all of them when you ask, and never comes in an answer.
 */
export type CrimeCategory = 'all-crime' | 'anti-social-behaviour' | 'bicycle-theft' | 'burglary' | 'criminal-damage-arson' | 'drugs' | 'other-crime' | 'other-theft' | 'possession-of-weapons' | 'public-order' | 'robbery' | 'shoplifting' | 'theft-from-the-person' | 'vehicle-crime' | 'violent-crime' | Brand<string, 'CrimeCategory'>;

/**
 * Poly text
 *
 * Corners of an area, latitude before longitude, the two joined with a comma and corners with colons. Three at least.
 */
export type PolyText = string;

/**
 * Crime
 *
 * One crime of one month.
 */
export type Crime = CrimeBase & {
    /**
     * What became of it so far. Null for anti-social behaviour, and where nothing is known.
     */
    outcome_status: CrimeOutcomeStatus | null;
};

/**
 * Crime base
 *
 * What is told of a crime wherever it comes.
 */
export type CrimeBase = {
    /**
     * Number of this row, and no reference of the police. It is not bound to stay the same, so keep `persistent_id` instead.
     */
    id: number;
    /**
     * Lasting id, to ask `crimeOutcomes` by. Empty for anti-social behaviour and some others, which have none.
     */
    persistent_id: CrimeId | null;
    category: CrimeCategory;
    /**
     * Month of the crime.
     */
    month: CrimeMonth;
    /**
     * `Force` where a territorial force recorded it, `BTP` where the British Transport Police did. Null without a location.
     */
    location_type: 'Force' | 'BTP' | (string & {}) | null;
    /**
     * Kind of railway place of a `BTP` crime, such as a station. Mostly empty.
     */
    location_subtype: string | null;
    /**
     * More in words. Practically always empty.
     */
    context: string | null;
    /**
     * Where it was, moved to a point. Null when it could not be placed.
     */
    location: CrimeLocation | null;
};

/**
 * Crime id
 *
 * Lasting id of a crime, 64 hexadecimal digits. It stays the same when the data is published anew.
 */
export type CrimeId = Brand<string, 'CrimeId'>;

/**
 * Crime location
 *
 * The point a crime or stop was moved to. It is near and never the very place.
 */
export type CrimeLocation = {
    latitude: LatitudeText;
    longitude: LongitudeText;
    street: CrimeStreet;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Degrees north of the equator, WGS84, as text.
 */
export type LatitudeText = number;

/**
 * Degrees east of Greenwich, WGS84, as text. Most of London is negative.
 */
export type LongitudeText = number;

/**
 * Crime street
 *
 * The point that stands for a street or a place.
 */
export type CrimeStreet = {
    id: StreetId;
    /**
     * What the point stands for, `On or near` a street, or a kind of place such as `On or near Supermarket`.
     */
    name: string;
};

/**
 * Street id
 *
 * Id of one of the fixed points that crimes and stops are moved to. Ask by it as `location_id`. Ids were replaced as a whole before and may be again, so do not keep them beyond a month.
 */
export type StreetId = Brand<number, 'StreetId'>;

/**
 * Crime outcome status
 *
 * The latest that is known of what became of a crime.
 */
export type CrimeOutcomeStatus = {
    /**
     * What became of it, in words.
     */
    category: 'Under investigation' | 'Investigation complete; no suspect identified' | 'Unable to prosecute suspect' | 'Awaiting court outcome' | 'Status update unavailable' | 'Court result unavailable' | 'Local resolution' | 'Offender given a caution' | 'Offender given a drugs possession warning' | 'Offender given penalty notice' | 'Further investigation is not in the public interest' | 'Formal action is not in the public interest' | 'Action to be taken by another organisation' | 'Suspect charged as part of another case' | (string & {});
    /**
     * Month it was recorded.
     */
    date: CrimeMonth;
};

/**
 * Area form
 *
 * An area and a month. Give `poly`, or `lat` and `lng` for all within a mile of a point.
 */
export type AreaForm = {
    /**
     * An area by its corners. As long as it needs to be.
     */
    poly?: PolyText;
    /**
     * Degrees north of the equator of a point.
     */
    lat?: number;
    /**
     * Degrees east of Greenwich of the point.
     */
    lng?: number;
    /**
     * Which month. Without it the newest there is.
     */
    date?: CrimeMonth;
};

/**
 * Crime category name
 *
 * A category and what to call it.
 */
export type CrimeCategoryName = {
    /**
     * The category as addresses and answers have it.
     */
    url: CrimeCategory;
    /**
     * What to call it.
     */
    name: string;
};

/**
 * Crimes updated
 *
 * How new the data is.
 */
export type CrimesUpdated = {
    /**
     * First day of the newest month there is, and not the day of publication.
     */
    date: CalendarDate;
};

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

/**
 * Placed outcome
 *
 * One step of what became of a crime, and the crime.
 */
export type PlacedOutcome = CrimeOutcome & {
    /**
     * The crime. It has no `outcome_status` here.
     */
    crime: CrimeBase;
};

/**
 * Crime outcome
 *
 * One step of what became of a crime.
 */
export type CrimeOutcome = {
    category: OutcomeKind;
    /**
     * Month it was recorded.
     */
    date: CrimeMonth;
    /**
     * Stands for a suspect, where the force gives one, so that outcomes for the same person can be told from others. It is personal data: do not store it, and join nothing by it. Null nearly always.
     */
    person_id: string | number | null;
};

/**
 * Outcome kind
 *
 * Kind of an outcome.
 */
export type OutcomeKind = {
    /**
     * Code of the kind.
     */
    code: 'under-investigation' | 'no-further-action' | 'unable-to-prosecute' | 'charged' | 'awaiting-court-result' | 'court-result-unavailable' | 'status-update-unavailable' | 'local-resolution' | 'cautioned' | 'drugs-possession-warning' | 'penalty-notice-issued' | 'further-action-not-public-interest' | 'formal-action-not-public-interest' | 'action-taken-by-another-organisation' | 'charged-as-part-of-another-case' | (string & {});
    /**
     * The same in words.
     */
    name: string;
};

/**
 * Crime history
 *
 * A crime and all that became of it.
 */
export type CrimeHistory = {
    /**
     * The crime. It has no `outcome_status` here.
     */
    crime: CrimeBase;
    /**
     * What became of it, the first step first.
     */
    outcomes: Array<CrimeOutcome>;
};

/**
 * Stop and search
 *
 * One stop and search. It names nobody, yet age, gender, ethnicity, hour and street together can point to a person in a quiet place: publish sums and not rows.
 */
export type StopAndSearch = {
    /**
     * Who or what was searched.
     */
    type: 'Person search' | 'Vehicle search' | 'Person and Vehicle search' | (string & {});
    /**
     * Whether a person was searched. The owner works it out from `type`.
     */
    involved_person: boolean;
    /**
     * When it was. Some forces give the day only, which reads as midnight. The offset is always `+00:00`; whether forces write their own clock there in summer is not known.
     */
    datetime: DateTime;
    /**
     * Where it was, moved to a point. Null when it could not be placed.
     */
    location: CrimeLocation | null;
    /**
     * Gender of the person. Null for a vehicle, or when not recorded.
     */
    gender: 'Male' | 'Female' | 'Other' | (string & {}) | null;
    /**
     * Age of the person, as a range of years. Null for a vehicle, or when not recorded.
     */
    age_range: 'under 10' | '10-17' | '18-24' | '25-34' | 'over 34' | (string & {}) | null;
    /**
     * Ethnicity in the person's own words, by the list of the census. Spellings differ from year to year.
     */
    self_defined_ethnicity: string | null;
    /**
     * Ethnicity as the officer saw it.
     */
    officer_defined_ethnicity: 'Asian' | 'Black' | 'White' | 'Mixed' | 'Other' | (string & {}) | null;
    /**
     * The power that was used.
     */
    legislation: string | null;
    /**
     * What was looked for.
     */
    object_of_search: 'Controlled drugs' | 'Offensive weapons' | 'Stolen goods' | 'Article for use in theft' | 'Articles for use in criminal damage' | 'Firearms' | 'Anything to threaten or harm anyone' | 'Evidence of offences under the Act' | 'Fireworks' | 'Psychoactive substances' | (string & {}) | null;
    /**
     * What the stop came to, in words. Empty when none was given. Older months have `false` where nothing was found, which newer ones write as `A no further action disposal`.
     */
    outcome: string | null | false;
    /**
     * The same as a code and words. Missing in older months.
     */
    outcome_object?: StopOutcome;
    /**
     * Whether the outcome had to do with what was looked for. Null when not recorded.
     */
    outcome_linked_to_object_of_search: boolean | null;
    /**
     * Whether more than coat, jacket and gloves had to be taken off. Null when not recorded.
     */
    removal_of_more_than_outer_clothing: boolean | null;
    /**
     * Whether it was part of a planned operation. Null when not recorded.
     */
    operation: boolean | null;
    /**
     * Name of that operation.
     */
    operation_name: string | null;
};

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * Stop outcome
 *
 * What a stop came to.
 */
export type StopOutcome = {
    /**
     * Code of the outcome. Empty when none was given.
     */
    id: 'bu-no-further-action' | 'bu-arrest' | 'bu-community-resolution' | 'bu-summons' | 'bu-caution' | 'bu-penalty-notice-for-disorder' | 'bu-khat-or-cannabis-warning' | (string & {}) | null;
    /**
     * The same in words. Empty when none was given.
     */
    name: string | null;
};

/**
 * Police force name
 *
 * A force by id and name.
 */
export type PoliceForceName = {
    id: PoliceForceId;
    /**
     * What it is called.
     */
    name: string;
};

/**
 * Police force
 *
 * A force and how to reach it.
 */
export type PoliceForce = {
    id: PoliceForceId;
    /**
     * What it is called.
     */
    name: string;
    /**
     * What the force says of itself, in HTML. Clean it before you show it.
     */
    description: string | null;
    /**
     * Its website.
     */
    url: string | null;
    /**
     * Number to call when it is not an emergency.
     */
    telephone: string | null;
    /**
     * Channels on which it can be followed.
     */
    engagement_methods: Array<EngagementMethod>;
};

/**
 * Engagement method
 *
 * A channel on which a force can be followed.
 */
export type EngagementMethod = {
    /**
     * Its address.
     */
    url: string;
    /**
     * Kind of channel. Missing in older records.
     */
    type?: 'web' | 'facebook' | 'twitter' | 'youtube' | 'instagram' | 'rss' | 'telephone' | 'flickr' | 'email' | (string & {});
    /**
     * What to call it.
     */
    title?: string;
    /**
     * More about it in HTML. Mostly null.
     */
    description?: string | null;
};

/**
 * Police officer
 *
 * A senior officer, or a member of a neighbourhood team. Names, careers and contacts are personal data of people in office: show them where they serve residents, do not gather them.
 */
export type PoliceOfficer = {
    /**
     * Name of the officer.
     */
    name: string;
    /**
     * Rank, in the force's own words.
     */
    rank: string | null;
    /**
     * What the force says of the officer, in HTML. Clean it before you show it.
     */
    bio: string | null;
    contact_details: PoliceContact;
};

/**
 * Police contact
 *
 * How to reach a team or an officer. Each member is there only when it is known; others such as `mobile`, `fax`, `e-messaging`, `youtube` or `rss` occur.
 */
export type PoliceContact = {
    /**
     * Mail address.
     */
    email?: string;
    /**
     * Telephone number.
     */
    telephone?: string;
    /**
     * Address of a page.
     */
    web?: string;
    /**
     * Address of a page on X.
     */
    twitter?: string;
    /**
     * Address of a page on Facebook.
     */
    facebook?: string;
    /**
     * Postal address.
     */
    address?: string;
};

/**
 * Located neighbourhood
 *
 * The neighbourhood of a point.
 */
export type LocatedNeighbourhood = {
    force: PoliceForceId;
    neighbourhood: NeighbourhoodId;
};

/**
 * Neighbourhood id
 *
 * Id of a neighbourhood, unique within its force only. The Metropolitan Police uses the code of the ward, often with an `N` behind it, so it is not safe to join by it as it stands.
 */
export type NeighbourhoodId = Brand<string, 'NeighbourhoodId'>;

/**
 * Neighbourhood name
 *
 * A neighbourhood by id and name.
 */
export type NeighbourhoodName = {
    id: NeighbourhoodId;
    /**
     * What it is called.
     */
    name: string;
};

/**
 * Neighbourhood
 *
 * A neighbourhood and how to reach its team.
 */
export type Neighbourhood = {
    id: NeighbourhoodId;
    /**
     * What it is called.
     */
    name: string;
    /**
     * What the team says of the area, in HTML. Clean it before you show it.
     */
    description: string | null;
    /**
     * Page of the force about it.
     */
    url_force: string | null;
    /**
     * How many people live there, as text. Often `0`, which means that it is not known.
     */
    population: number | null;
    centre: NeighbourhoodPoint;
    contact_details: PoliceContact;
    /**
     * Pages to read on.
     */
    links: Array<NeighbourhoodLink>;
    /**
     * Stations and other places of the team.
     */
    locations: Array<NeighbourhoodPlace>;
};

/**
 * Neighbourhood point
 *
 * A point in WGS84 degrees, as text.
 */
export type NeighbourhoodPoint = {
    latitude: LatitudeText;
    longitude: LongitudeText;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Neighbourhood link
 *
 * A page to read on.
 */
export type NeighbourhoodLink = {
    /**
     * Address of the page.
     */
    url: string;
    /**
     * What to call it.
     */
    title?: string | null;
    /**
     * What it is about.
     */
    description?: string | null;
};

/**
 * Neighbourhood place
 *
 * A police station or another place of the team.
 */
export type NeighbourhoodPlace = {
    /**
     * What it is called.
     */
    name?: string | null;
    /**
     * What it is, such as `station`.
     */
    type?: string | null;
    /**
     * More about it in HTML.
     */
    description?: string | null;
    /**
     * Address, with line breaks in odd places.
     */
    address?: string | null;
    /**
     * Postcode.
     */
    postcode?: Brand<string, 'Postcode'> | null;
    /**
     * Telephone number.
     */
    telephone?: string | null;
    /**
     * Degrees north of the equator, as text. Mostly null.
     */
    latitude?: number | null;
    /**
     * Degrees east of Greenwich, as text. Mostly null.
     */
    longitude?: number | null;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
};

/**
 * Neighbourhood event
 *
 * A meeting or another date of the team.
 */
export type NeighbourhoodEvent = {
    /**
     * What it is called.
     */
    title: string | null;
    /**
     * What it is, such as `meeting`.
     */
    type: string | null;
    /**
     * What it is about, in HTML. Clean it before you show it.
     */
    description: string | null;
    /**
     * Where it is.
     */
    address: string | null;
    /**
     * When it begins, without an offset, by all appearances on the clock of the place.
     */
    start_date: string | null;
    /**
     * When it ends, without an offset, by all appearances on the clock of the place.
     */
    end_date: string | null;
    contact_details: PoliceContact;
};

/**
 * Neighbourhood priority
 *
 * Something the team has agreed to deal with.
 */
export type NeighbourhoodPriority = {
    /**
     * What is wrong, in HTML. Clean it before you show it.
     */
    issue: string | null;
    /**
     * Day it was agreed, written with midnight behind it.
     */
    issueDate: string | null;
    /**
     * What was done about it, in HTML. Null while nothing is.
     */
    action: string | null;
    /**
     * Day that was told, written with midnight behind it.
     */
    actionDate: string | null;
};
