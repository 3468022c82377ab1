// Generated from services@1.1.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Directory information
 *
 * What a directory says of itself. The standard requires none of the three.
 */
export type DirectoryInfo = {
    /**
     * Version of the HSDS standard that the directory follows.
     */
    version?: string;
    /**
     * Address of the profile of the standard, which says that it is the United Kingdom's.
     */
    profile?: string;
    /**
     * Address of the directory's own OpenAPI document.
     */
    openapi_url?: string;
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
 * Page number
 *
 * Which page to answer. The first is 1.
 */
export type PageNumber = number;

/**
 * Page size
 *
 * How many items a page holds.
 */
export type PageSize = number;

/**
 * Taxonomy term id
 *
 * Id of a term in one directory. Compare councils by `term_uri` instead.
 */
export type TaxonomyTermId = Brand<string, 'TaxonomyTermId'>;

/**
 * Taxonomy id
 *
 * Id of a vocabulary in one directory.
 */
export type TaxonomyId = Brand<string, 'TaxonomyId'>;

/**
 * Time of day
 *
 * Time of day, hours and minutes, perhaps seconds. The standard asks for `Z` or an offset behind it; where there is none, London's own clock is meant.
 */
export type TimeOfDay = string;

/**
 * Page of services
 *
 * One page of services.
 */
export type ServicePage = Page & {
    /**
     * The services on this page.
     */
    contents: Array<ServiceSummary>;
};

/**
 * Page
 *
 * Where a page stands in the whole list.
 */
export type Page = {
    /**
     * How many items all pages hold together.
     */
    total_items: TotalCount;
    /**
     * How many pages there are.
     */
    total_pages: number;
    /**
     * Which page this is. The first is 1.
     */
    page_number: number;
    /**
     * How many items this page holds.
     */
    size: number;
    /**
     * Whether this is the first page.
     */
    first_page: boolean;
    /**
     * Whether this is the last page. Read on until it is true.
     */
    last_page: boolean;
    /**
     * Whether nothing was found.
     */
    empty: boolean;
};

/**
 * Total count
 *
 * How many items there are in all, on every page together.
 */
export type TotalCount = number;

/**
 * Service, listed
 *
 * A service as lists give it, its plain fields and its organisation.
 */
export type ServiceSummary = {
    id: ServiceId;
    /**
     * Who runs it, where `organization` is not nested.
     */
    organization_id?: OrganisationId;
    /**
     * Its name.
     */
    name: string;
    /**
     * What it is, in words, often several paragraphs. It may carry HTML, so clean it before you show it.
     */
    description?: string;
    /**
     * Page about it.
     */
    url?: string;
    /**
     * Mail address to ask. It may be a person's.
     */
    email?: string;
    /**
     * Whether it is on. Show `active` ones only; lists hold the others too.
     */
    status: 'active' | 'inactive' | 'defunct' | 'temporarily closed' | (string & {});
    /**
     * What it costs, in words. Replaced by `cost_options`, and still the only price in older entries.
     *
     * @deprecated
     */
    fees?: string;
    /**
     * Which quality marks it has, in words.
     */
    accreditations?: string;
    /**
     * Lowest age it is for.
     */
    minimum_age?: number;
    /**
     * Highest age it is for.
     */
    maximum_age?: number;
    /**
     * Day on which somebody last checked that all this is true.
     */
    assured_date?: CalendarDate;
    /**
     * Mail address of whoever checked it. It may be a person's.
     */
    assurer_email?: string;
    /**
     * Something to know for a short while, such as a closure.
     */
    alert?: string;
    /**
     * When the service or anything nested in it was last changed in the directory.
     */
    last_modified?: DateTime;
    /**
     * Who runs it. The standard wants it always; its schema does not demand it.
     */
    organization?: Organisation;
};

/**
 * Service id
 *
 * Id of a service in one directory.
 */
export type ServiceId = Brand<string, 'ServiceId'>;

/**
 * Organisation id
 *
 * Id of an organisation in one directory.
 */
export type OrganisationId = Brand<string, 'OrganisationId'>;

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * Organisation
 *
 * Who runs a service. A person who works alone is an organisation too, and then these fields are about a person.
 */
export type Organisation = {
    id: OrganisationId;
    /**
     * Its name.
     */
    name: string;
    /**
     * What it is, in a few sentences. It may carry HTML, so clean it before you show it.
     */
    description: string;
    /**
     * Its mail address.
     */
    email?: string;
    /**
     * Its site.
     */
    website?: string;
    /**
     * Address of its logo.
     */
    logo?: string;
    /**
     * Address that stands for it in a public register.
     */
    uri?: string;
    /**
     * The organisation it is part of.
     */
    parent_organization_id?: OrganisationId;
    /**
     * Its numbers in registers, with `service` only.
     */
    organization_identifiers?: Array<OrganisationIdentifier>;
    /**
     * Terms that describe the organisation.
     */
    attributes?: Array<Attribute>;
};

/**
 * Organisation identifier
 *
 * The number of an organisation in a register of somebody else.
 */
export type OrganisationIdentifier = {
    /**
     * Id of the entry.
     */
    id: string;
    /**
     * The organisation it is of.
     */
    organization_id?: OrganisationId;
    /**
     * The register, by its code at org-id.guide. `GB-CHC` is the Charity Commission, `GB-COH` Companies House.
     */
    identifier_scheme?: string;
    /**
     * The register in words.
     */
    identifier_type: string;
    /**
     * The number. It is text.
     */
    identifier: string;
    /**
     * Terms that describe the entry. Rare.
     */
    attributes?: Array<Attribute>;
};

/**
 * Attribute
 *
 * A term of a vocabulary, attached to a service, an organisation or something nested in them.
 */
export type Attribute = {
    /**
     * Id of the attachment.
     */
    id: string;
    /**
     * Id of what it is attached to, a service as a rule.
     */
    link_id?: string;
    /**
     * The term, where it is not nested.
     */
    taxonomy_term_id?: TaxonomyTermId;
    /**
     * What the term says of it, such as for whom it is meant. An open list of codes that every directory extends.
     */
    link_type?: string;
    /**
     * The term.
     */
    taxonomy_term?: TaxonomyTerm;
};

/**
 * Taxonomy term
 *
 * One word of a vocabulary.
 */
export type TaxonomyTerm = {
    id: TaxonomyTermId;
    /**
     * The term in words.
     */
    name: string;
    /**
     * What is meant by it.
     */
    description: string;
    /**
     * The broader term. Missing at the top of a tree.
     */
    parent_id?: TaxonomyTermId;
    /**
     * Name or address of the vocabulary, as free text.
     */
    taxonomy?: string;
    /**
     * The vocabulary it belongs to, where the directory tells.
     */
    taxonomy_id?: TaxonomyId;
    /**
     * Address that stands for the term in every directory. Often one of the esd standards, such as the Local Government Services List below `id.esd.org.uk`.
     */
    term_uri?: string;
    /**
     * The same words as `name`.
     */
    term?: string;
};

/**
 * Service
 *
 * A service with everything the directory knows of it. Only `id`, `name` and `status` are sure. Lists that have nothing in them may be missing or empty.
 */
export type Service = ServiceSummary & {
    /**
     * When it is on.
     */
    schedules?: Array<Schedule>;
    /**
     * Where people must live to use it.
     */
    service_areas?: Array<ServiceArea>;
    /**
     * Where it is offered.
     */
    service_at_locations?: Array<ServiceAtLocation>;
    /**
     * Languages spoken there. Those that only an interpreter speaks do not count.
     */
    languages?: Array<Language>;
    /**
     * Who pays for it.
     */
    funding?: Array<Funding>;
    /**
     * What it costs the people who use it. Missing does not mean free.
     */
    cost_options?: Array<CostOption>;
    /**
     * Whom to ask. Personal data, see `Contact`.
     */
    contacts?: Array<Contact>;
    /**
     * Terms that sort the service, by kind of service, by need, by who it is for.
     */
    attributes?: Array<Attribute>;
};

/**
 * Schedule
 *
 * When a service is on, as a small part of an iCalendar rule (RFC 5545, section 3.3.10), field by field. A service may have several, one for each rhythm. All but the id may be missing, and then `description` is all there is.
 */
export type Schedule = {
    /**
     * Id of the schedule.
     */
    id: string;
    /**
     * The service it belongs to, when that is not plain from the nesting.
     */
    service_id?: ServiceId;
    /**
     * The one place that it is for. Missing when it holds everywhere.
     */
    service_at_location_id?: ServiceAtLocationId;
    /**
     * First day on which the schedule holds.
     */
    valid_from?: CalendarDate;
    /**
     * Last day on which the schedule holds.
     */
    valid_to?: CalendarDate;
    /**
     * Day of the first session. Without it an `interval` over 1 cannot be worked out.
     */
    dtstart?: CalendarDate;
    /**
     * Whether it comes round by the week or by the month.
     */
    freq?: 'WEEKLY' | 'MONTHLY' | (string & {});
    /**
     * Every how many weeks or months. 2 with `WEEKLY` is once a fortnight.
     */
    interval?: number;
    /**
     * Days of the week, two letters each, joined with commas. By the month a number may stand before them: `2MO` is the second Monday, `-1FR` the last Friday.
     */
    byday?: string;
    /**
     * Days of the month, joined with commas, for `MONTHLY`. Negative ones count from the end: `-1` is the last day.
     */
    bymonthday?: string;
    /**
     * The opening times in words. Often better kept than the fields, so show it when it is there.
     */
    description?: string;
    /**
     * When a session begins, on the clock that `TimeOfDay` explains.
     */
    opens_at?: TimeOfDay;
    /**
     * When a session ends, on the clock that `TimeOfDay` explains.
     */
    closes_at?: TimeOfDay;
    /**
     * Page with the single sessions, perhaps with booking.
     */
    schedule_link?: string;
    /**
     * How to take part, in words: in the hall, by telephone, online.
     */
    attending_type?: string;
    /**
     * What else to know.
     */
    notes?: string;
};

/**
 * Service at location id
 *
 * Id of a pair of service and place in one directory.
 */
export type ServiceAtLocationId = Brand<string, 'ServiceAtLocationId'>;

/**
 * Service area
 *
 * The area whose people a service is for.
 */
export type ServiceArea = {
    /**
     * Id of the area.
     */
    id: string;
    /**
     * The service it belongs to.
     */
    service_id?: ServiceId;
    /**
     * The area in words, which may be a whole sentence.
     */
    name?: string;
    /**
     * Its outline, written as text in the form that `extent_type` names.
     */
    extent?: string;
    /**
     * How `extent` is written.
     */
    extent_type?: 'geojson' | 'topojson' | 'kml' | 'text' | (string & {});
    /**
     * Address that stands for the area, where it is a known one.
     */
    uri?: string;
    /**
     * The same as `name`.
     */
    service_area?: string;
};

/**
 * Service at location
 *
 * That a service is offered at a place.
 */
export type ServiceAtLocation = {
    id: ServiceAtLocationId;
    /**
     * The service, where it is not nested.
     */
    service_id?: ServiceId;
    /**
     * The place, where it is not nested.
     */
    location_id?: LocationId;
    /**
     * The place.
     */
    location?: Location;
};

/**
 * Location id
 *
 * Id of a place in one directory.
 */
export type LocationId = Brand<string, 'LocationId'>;

/**
 * Location
 *
 * A place where services are offered. The place of a refuge or of somebody's home may be left out or blurred on purpose: do not fill it in from elsewhere.
 */
export type Location = {
    id: LocationId;
    /**
     * Whether one can go there, only write there, or meet there online.
     */
    location_type: 'physical' | 'postal' | 'virtual' | (string & {});
    /**
     * Its name.
     */
    name?: string;
    /**
     * What it is and how to find it.
     */
    description?: string;
    /**
     * Degrees north of the equator, WGS84.
     */
    latitude?: Latitude;
    /**
     * Degrees east of Greenwich, WGS84.
     */
    longitude?: Longitude;
    /**
     * Its number in a register of somebody else, which `external_identifier_type` names. With `UPRN` it joins to address data.
     */
    external_identifier?: string;
    /**
     * Which register.
     */
    external_identifier_type?: string;
    /**
     * Its addresses. Lists leave them out.
     */
    addresses?: Array<Address>;
    /**
     * What there is for disabled people. Lists leave it out.
     */
    accessibility?: Array<Accessibility>;
    /**
     * Terms that describe the place.
     */
    attributes?: Array<Attribute>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
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
 * Address
 *
 * An address of a place.
 */
export type Address = {
    /**
     * Id of the address.
     */
    id: string;
    /**
     * The place it is of.
     */
    location_id?: LocationId;
    /**
     * To whose attention. It may name a person.
     */
    attention?: string;
    /**
     * House, number and street, perhaps several lines.
     */
    address_1: string;
    /**
     * Post town.
     */
    city: string;
    /**
     * Part of the country.
     */
    region?: string;
    /**
     * County or borough. The standard demands it of every address, so expect fillers.
     */
    state_province: string;
    postal_code: AddressPostcode;
    /**
     * Country, two capital letters after ISO 3166-1.
     */
    country: string;
    /**
     * What the address is good for.
     */
    address_type: 'physical' | 'postal' | 'virtual' | (string & {});
    /**
     * Terms that describe the address. Rare.
     */
    attributes?: Array<Attribute>;
};

/**
 * Address postcode
 *
 * Postcode as somebody typed it, so capitals and the space may be missing. `postcode` of the API `postcodes` takes it as it is.
 */
export type AddressPostcode = Brand<string, 'Postcode'>;

/**
 * Accessibility
 *
 * Something that helps disabled people use a place.
 */
export type Accessibility = {
    /**
     * Id of the entry.
     */
    id: string;
    /**
     * The place it is about.
     */
    location_id?: LocationId;
    /**
     * What there is.
     */
    description?: string;
    /**
     * What else to know.
     */
    details?: string;
    /**
     * Page that says more.
     */
    url?: string;
    /**
     * Terms that describe the entry. Rare.
     */
    attributes?: Array<Attribute>;
    /**
     * The same as `description`.
     */
    accessibility?: string;
};

/**
 * Language
 *
 * A language a service speaks. By the letter of the published schema nothing says which one; directories are reported to add `name` and `code`, which reach you untyped.
 */
export type Language = {
    /**
     * Id of the entry.
     */
    id: string;
    /**
     * The service it belongs to.
     */
    service_id?: ServiceId;
    /**
     * The telephone line it is spoken on.
     */
    phone_id?: string;
};

/**
 * Funding
 *
 * Who pays for a service.
 */
export type Funding = {
    /**
     * Id of the entry.
     */
    id: string;
    /**
     * The service it belongs to.
     */
    service_id?: ServiceId;
    /**
     * Where the money comes from, in words.
     */
    source?: string;
};

/**
 * Cost option
 *
 * A price, and for whom or when it holds.
 */
export type CostOption = {
    /**
     * Id of the price.
     */
    id: string;
    /**
     * The service it belongs to.
     */
    service_id?: ServiceId;
    /**
     * First day of the price.
     */
    valid_from?: CalendarDate;
    /**
     * Last day of the price.
     */
    valid_to?: CalendarDate;
    /**
     * For whom or when, in words.
     */
    option?: string;
    /**
     * The price in pounds and not in pence; the profile of the United Kingdom has no field for a currency. 0 is free.
     */
    amount?: number;
    /**
     * What the amount is for, in words.
     */
    amount_description?: string;
};

/**
 * Contact
 *
 * Whom to ask about a service. Often the one person who runs it, so this is personal data: use it to reach the service, keep no lists of people, and let it go when the directory does.
 */
export type Contact = {
    /**
     * Id of the contact.
     */
    id: string;
    /**
     * The service it belongs to.
     */
    service_id?: ServiceId;
    /**
     * Name of a person or of a desk.
     */
    name?: string;
    /**
     * What the person does.
     */
    title?: string;
    /**
     * Telephone numbers. The standard defines them, and its published schema of a contact forgets to say where they go.
     */
    phones?: Array<Phone>;
    /**
     * Terms that describe the contact. Rare.
     */
    attributes?: Array<Attribute>;
};

/**
 * Phone
 *
 * A telephone number, perhaps a person's own.
 */
export type Phone = {
    /**
     * Id of the number.
     */
    id: string;
    /**
     * The contact it is of.
     */
    contact_id?: string;
    /**
     * The number as somebody typed it, spaces and all.
     */
    number: string;
    /**
     * When or what to call it for.
     */
    description?: string;
    /**
     * Languages spoken on it.
     */
    languages?: Array<Language>;
};

/**
 * Postcode
 *
 * Full United Kingdom postcode in capitals, with or without its one space.
 */
export type Postcode = Brand<string, 'Postcode'>;

/**
 * Page of services at locations
 *
 * One page of pairs of service and place.
 */
export type ServiceAtLocationPage = Page & {
    /**
     * The pairs on this page.
     */
    contents: Array<ServiceAtLocationSummary>;
};

/**
 * Service at location, listed
 *
 * A pair as lists give it, with the plain fields of both.
 */
export type ServiceAtLocationSummary = ServiceAtLocation & {
    /**
     * The service, without schedules, prices, contacts and terms.
     */
    service?: ServiceSummary;
};

/**
 * Service at location, in full
 *
 * A pair with everything known of both.
 */
export type ServiceAtLocationDetail = ServiceAtLocation & {
    /**
     * The whole service.
     */
    service?: Service;
};

/**
 * Page of taxonomies
 *
 * One page of vocabularies.
 */
export type TaxonomyPage = Page & {
    /**
     * The vocabularies on this page.
     */
    contents: Array<Taxonomy>;
};

/**
 * Taxonomy
 *
 * A vocabulary that services are sorted by.
 */
export type Taxonomy = {
    id: TaxonomyId;
    /**
     * Its name.
     */
    name: string;
    /**
     * What it sorts by.
     */
    description: string;
    /**
     * Address that stands for it, where it is a published one.
     */
    uri?: string;
    /**
     * Its version, in its own form.
     */
    version?: string;
    /**
     * Its terms, where the directory nests them. Lists leave them out.
     */
    taxonomy_terms?: Array<TaxonomyTerm>;
};

/**
 * Page of taxonomy terms
 *
 * One page of terms.
 */
export type TaxonomyTermPage = Page & {
    /**
     * The terms on this page.
     */
    contents: Array<TaxonomyTerm>;
};
