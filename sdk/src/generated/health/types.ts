// Generated from health@2.0.0. Do not edit: npm run generate


import type { Brand } from '../../runtime/call/brand.ts';

/**
 * Calendar date
 *
 * Calendar day, `yyyy-MM-dd`.
 */
export type CalendarDate = string;

/**
 * ODS role id
 *
 * Code of a role an organisation can have, `RO` and a number.
 */
export type OdsRoleId = Brand<string, 'OdsRoleId'>;

export type OrganisationsAnswer = {
    /**
     * The organisations found, none is an empty list.
     */
    Organisations: Array<OrganisationSummary>;
};

/**
 * An organisation in a few words.
 */
export type OrganisationSummary = {
    name: OrganisationName;
    orgId: OdsCode;
    status: OrganisationStatus;
    orgRecordClass: RecordClass;
    postCode?: Postcode;
    lastChangeDate: LastChangeDate;
    primaryRoleId: OdsRoleId;
    /**
     * The main role in words, in capitals.
     */
    primaryRoleDescription: string;
    orgLink: OrganisationLink;
};

/**
 * Name, in capitals. A small practice may carry the names of its partners.
 */
export type OrganisationName = string;

/**
 * ODS code
 *
 * Code of an organisation or site in the directory of the National Health Service, capitals and digits.
 */
export type OdsCode = Brand<string, 'OdsCode'>;

/**
 * Whether the record is in use.
 */
export type OrganisationStatus = 'Active' | 'Inactive' | (string & {});

/**
 * RC1 for an organisation, RC2 for a site of one.
 */
export type RecordClass = 'RC1' | 'RC2' | (string & {});

/**
 * Postcode
 *
 * Full United Kingdom postcode in capitals, with or without its one space.
 */
export type Postcode = Brand<string, 'Postcode'>;

/**
 * Day the record last changed.
 */
export type LastChangeDate = CalendarDate;

/**
 * Address of the whole record. Its last part is the ODS code.
 */
export type OrganisationLink = string;

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
 * A refusal by the reference data service. Whether the names begin with a capital is not certain.
 */
export type OrdError = {
    /**
     * The status again.
     */
    errorCode: number;
    /**
     * What is wrong.
     */
    errorText: string;
};

export type OrganisationAnswer = {
    Organisation: Organisation;
};

/**
 * All that the reference data service tells of an organisation or a site.
 */
export type Organisation = {
    name: OrganisationName;
    /**
     * When it existed in law and when it worked.
     */
    date?: Array<DateSpan>;
    orgId: OrganisationCode;
    status: OrganisationStatus;
    lastChangeDate: LastChangeDate;
    orgRecordClass: RecordClass;
    /**
     * Where it is.
     */
    geoLoc?: {
        location?: OrganisationAddress;
    };
    /**
     * How to reach it, where that is known.
     */
    contacts?: {
        /**
         * The ways to reach it.
         */
        contact: Array<OrganisationContact>;
    };
    /**
     * What it is.
     */
    roles: {
        /**
         * Its roles, present and past.
         */
        role: Array<OrganisationRoleHeld>;
    };
    /**
     * Whom it belongs to or works with.
     */
    rels?: {
        /**
         * Its relationships, present and past.
         */
        rel: Array<OrganisationRelationship>;
    };
    /**
     * What it came from or turned into.
     */
    succs?: {
        /**
         * Predecessors and successors.
         */
        succ: Array<OrganisationSuccession>;
    };
};

/**
 * A span of days, open at the end while it lasts.
 */
export type DateSpan = {
    /**
     * Whether in law or at work.
     */
    type: 'Legal' | 'Operational' | (string & {});
    /**
     * First day.
     */
    start: CalendarDate;
    /**
     * Last day.
     */
    end?: CalendarDate;
};

/**
 * The ODS code, `extension`, and who gave it.
 */
export type OrganisationCode = {
    /**
     * The space the code belongs to, an object identifier.
     */
    root?: string;
    /**
     * Who gave the code.
     */
    assigningAuthorityName?: string;
    extension: OdsCode;
};

/**
 * Postal address, in capitals.
 */
export type OrganisationAddress = {
    /**
     * First line.
     */
    addrLn1?: string;
    /**
     * Second line.
     */
    addrLn2?: string;
    /**
     * Third line.
     */
    addrLn3?: string;
    /**
     * Town.
     */
    town?: string;
    /**
     * County, which few records have.
     */
    county?: string;
    postCode?: Postcode;
    /**
     * Country.
     */
    country?: string;
    /**
     * Property number of the building. It is reported to come as a number here; keep it as text.
     */
    uprn?: Uprn | number;
};

/**
 * UPRN
 *
 * Unique property reference number of an address, up to 12 digits, always as text because leading zeros occur.
 */
export type Uprn = Brand<string, 'Uprn'>;

/**
 * One way to reach the organisation.
 */
export type OrganisationContact = {
    /**
     * What kind of way.
     */
    type: 'tel' | 'http' | 'fax' | 'mailto' | (string & {});
    /**
     * Number or address.
     */
    value: string;
};

/**
 * A role the organisation has or had.
 */
export type OrganisationRoleHeld = {
    id: OdsRoleId;
    /**
     * Number of this very holding.
     */
    uniqueRoleId: number;
    /**
     * True on the main role, missing on others.
     */
    primaryRole?: true;
    /**
     * When it held the role.
     */
    date?: Array<DateSpan>;
    status: OrganisationStatus;
};

/**
 * A relationship to another organisation.
 */
export type OrganisationRelationship = {
    /**
     * Kind of relationship, RE4 is commissioned by, RE5 lies in the geography of, RE6 is operated by, RE8 is partner to.
     */
    id: 'RE4' | 'RE5' | 'RE6' | 'RE8' | (string & {});
    /**
     * Number of the relationship.
     */
    uniqueRelId: number;
    /**
     * When it held.
     */
    date?: Array<DateSpan>;
    status: OrganisationStatus;
    target: RelationshipTarget;
};

/**
 * The organisation at the other end.
 */
export type RelationshipTarget = {
    orgId: OrganisationCode;
    /**
     * Its main role.
     */
    primaryRoleId?: {
        id: OdsRoleId;
        /**
         * Number of that very holding.
         */
        uniqueRoleId?: number;
    };
};

/**
 * An organisation this one came from or turned into.
 */
export type OrganisationSuccession = {
    /**
     * Number of the succession.
     */
    uniqueSuccId?: number;
    /**
     * When it happened.
     */
    date?: Array<DateSpan>;
    /**
     * Which way it goes.
     */
    type: 'Predecessor' | 'Successor' | (string & {});
    target: RelationshipTarget;
};

export type ChangedOrganisationsAnswer = {
    /**
     * What changed, in no order.
     */
    Organisations: Array<ChangedOrganisation>;
};

/**
 * A record that changed.
 */
export type ChangedOrganisation = {
    orgLink: OrganisationLink;
};

export type OrganisationRolesAnswer = {
    /**
     * Every role.
     */
    Roles: Array<OrganisationRole>;
};

/**
 * A role an organisation can have.
 */
export type OrganisationRole = {
    id: OdsRoleId;
    /**
     * The digits of the id.
     */
    code: string;
    /**
     * The role in words, in capitals.
     */
    displayName: string;
    /**
     * Whether it can be a main role, `true` or `false` as text.
     */
    primaryRole: boolean | null;
};

/**
 * Name text
 *
 * 3 to 100 characters of a name.
 */
export type NameText = string;

/**
 * Place text
 *
 * At least 2 characters, letters, digits and spaces only.
 */
export type PlaceText = string;

/**
 * Role codes
 *
 * A role, or several with commas between. The address of the code system may stand in front, with a bar between.
 */
export type RoleCodes = string;

/**
 * A page of organisations. Without a `next` link it is the last.
 */
export type OrganizationBundle = {
    /**
     * Always `Bundle`.
     */
    resourceType: 'Bundle';
    /**
     * Id of this answer.
     */
    id?: string;
    meta?: Meta;
    /**
     * Always `searchset`.
     */
    type: 'searchset';
    /**
     * How many match in all. Not always there; sure with `_summary`.
     */
    total?: number;
    /**
     * This page and the next.
     */
    link?: Array<BundleLink>;
    /**
     * The organisations. Missing when there are none.
     */
    entry?: Array<OrganizationEntry>;
};

/**
 * About the record in the service.
 */
export type Meta = {
    /**
     * Version of the record.
     */
    versionId?: string;
    /**
     * When the service loaded it. Not when the organisation changed.
     */
    lastUpdated?: DateTime;
    /**
     * A mark of the loading.
     */
    source?: string;
    /**
     * Addresses of the profiles it keeps to.
     */
    profile?: Array<string>;
};

/**
 * Date and time
 *
 * Instant after RFC 3339, always with its offset, usually `Z`.
 */
export type DateTime = string;

/**
 * Where this page or the next one is.
 */
export type BundleLink = {
    /**
     * Which page.
     */
    relation: 'self' | 'next' | 'previous' | (string & {});
    /**
     * Address at the owner's host. Take `_count` and `_offset` from it.
     */
    url: string;
};

/**
 * One organisation of a page.
 */
export type OrganizationEntry = {
    /**
     * Address of the resource at the owner's host.
     */
    fullUrl?: string;
    resource: FhirOrganization;
    search?: EntrySearch;
};

/**
 * An organisation or a site as a FHIR resource.
 */
export type FhirOrganization = {
    /**
     * Always `Organization`.
     */
    resourceType: 'Organization';
    id: OdsCode;
    meta?: Meta;
    /**
     * Roles with their spans, and the day of the last change.
     */
    extension?: Array<Extension>;
    /**
     * The ODS code again.
     */
    identifier: Array<Identifier>;
    /**
     * Whether the record is in use.
     */
    active: boolean;
    /**
     * Whether the record is full, and whether it is an organisation (RC1) or a site (RC2).
     */
    type?: Array<CodeableConcept>;
    /**
     * Name, in capitals. A small practice may carry the names of its partners.
     */
    name: string;
    /**
     * Ways to reach it, where known.
     */
    telecom?: Array<ContactPoint>;
    /**
     * Where it is.
     */
    address?: Array<FhirAddress>;
};

/**
 * Something FHIR has no field for. Either it holds further extensions or one value. Roles, legal and working spans, the day of the last change and the property number of an address come so.
 */
export type Extension = {
    /**
     * What it is about, an address at the top and a word further in.
     */
    url: string;
    /**
     * Its parts.
     */
    extension?: Array<Extension>;
    /**
     * A text, such as a UPRN.
     */
    valueString?: string;
    /**
     * A code.
     */
    valueCode?: string;
    /**
     * A whole number.
     */
    valueInteger?: number;
    /**
     * Yes or no.
     */
    valueBoolean?: boolean;
    /**
     * A day or an instant.
     */
    valueDateTime?: PartialDate;
    valueCoding?: Coding;
    valueCodeableConcept?: CodeableConcept;
    valuePeriod?: Period;
};

/**
 * A day, most often, or an instant, which FHIR wants with its offset.
 */
export type PartialDate = string;

/**
 * A code of a code list.
 */
export type Coding = {
    /**
     * Address of the code list.
     */
    system?: string;
    /**
     * The code.
     */
    code?: string;
    /**
     * The code in words, often in capitals.
     */
    display?: string;
};

/**
 * A thing said with codes.
 */
export type CodeableConcept = {
    /**
     * The codes. The owner's own faults give one as an object and not as a list.
     */
    coding?: Array<Coding>;
    /**
     * The same in words.
     */
    text?: string;
};

/**
 * A span of days, open at the end while it lasts.
 */
export type Period = {
    /**
     * First day.
     */
    start?: CalendarDate;
    /**
     * Last day.
     */
    end?: CalendarDate;
};

/**
 * A code that stands for something.
 */
export type Identifier = {
    /**
     * What for.
     */
    use?: 'official' | (string & {});
    /**
     * Address of the space the code belongs to.
     */
    system?: string;
    /**
     * The code, most often an ODS code.
     */
    value: string;
    /**
     * Who gave it.
     */
    assigner?: {
        /**
         * Name.
         */
        display?: string;
    };
};

/**
 * One way to reach an organisation.
 */
export type ContactPoint = {
    /**
     * What kind of way.
     */
    system: 'phone' | 'url' | 'email' | 'fax' | (string & {});
    /**
     * Number or address.
     */
    value: string;
};

/**
 * Postal address, in capitals.
 */
export type FhirAddress = {
    /**
     * The property number (UPRN) of the building, as a pair of type and value.
     */
    extension?: Array<Extension>;
    /**
     * Lines.
     */
    line?: Array<string>;
    /**
     * Town.
     */
    city?: string;
    /**
     * County, which few records have.
     */
    district?: string;
    postalCode?: Postcode;
    /**
     * Country.
     */
    country?: string;
};

/**
 * Why the entry is here.
 */
export type EntrySearch = {
    /**
     * `match` for what was searched, `include` for what was added.
     */
    mode: 'match' | 'include' | (string & {});
};

/**
 * Why the service refused, as FHIR writes it.
 */
export type OperationOutcome = {
    /**
     * Always `OperationOutcome`.
     */
    resourceType: 'OperationOutcome';
    /**
     * Id of this refusal.
     */
    id?: string;
    meta?: OutcomeMeta;
    text?: Narrative;
    /**
     * What is wrong, one entry each.
     */
    issue: Array<OutcomeIssue>;
};

/**
 * About the refusal itself.
 */
export type OutcomeMeta = {
    /**
     * Addresses of the profiles it follows. The owner's own faults give one as text and not as a list.
     */
    profile?: Array<string>;
    /**
     * Version of it.
     */
    versionId?: string;
    /**
     * When it was written.
     */
    lastUpdated?: DateTime;
};

/**
 * The same for people to read.
 */
export type Narrative = {
    /**
     * Whether a program or a person wrote it.
     */
    status: 'generated' | 'extensions' | 'additional' | 'empty' | (string & {});
    /**
     * HTML from the owner's software. Clean it before you show it.
     */
    div: string;
};

/**
 * One fault.
 */
export type OutcomeIssue = {
    /**
     * How bad it is.
     */
    severity: 'fatal' | 'error' | 'warning' | 'information' | (string & {});
    /**
     * Kind of fault in the terms of FHIR.
     */
    code: 'invalid' | 'processing' | 'not-found' | 'too-costly' | (string & {});
    /**
     * The fault in the owner's own codes.
     */
    details?: CodeableConcept;
    /**
     * What happened, in words. It begins with a code of the owner's software.
     */
    diagnostics?: string;
};

/**
 * Affiliation id
 *
 * Number of a relationship between two organisations, as text.
 */
export type AffiliationId = Brand<string, 'AffiliationId'>;

/**
 * A page of relationships. Without a `next` link it is the last.
 */
export type AffiliationBundle = {
    /**
     * Always `Bundle`.
     */
    resourceType: 'Bundle';
    /**
     * Id of this answer.
     */
    id?: string;
    meta?: Meta;
    /**
     * Always `searchset`.
     */
    type: 'searchset';
    /**
     * How many match in all. Not always there; sure with `_summary`.
     */
    total?: number;
    /**
     * This page and the next.
     */
    link?: Array<BundleLink>;
    /**
     * The relationships, and the organisations asked for with `_include`. Missing when there are none.
     */
    entry?: Array<AffiliationEntry>;
};

/**
 * One relationship of a page, or an organisation that belongs to one.
 */
export type AffiliationEntry = {
    /**
     * Address of the resource at the owner's host.
     */
    fullUrl?: string;
    /**
     * Told apart by `resourceType`.
     */
    resource: FhirAffiliation | FhirOrganization;
    search?: EntrySearch;
};

/**
 * A relationship from one organisation to another, such as a site operated by a trust.
 */
export type FhirAffiliation = {
    /**
     * Always `OrganizationAffiliation`.
     */
    resourceType: 'OrganizationAffiliation';
    id: AffiliationId;
    meta?: Meta;
    /**
     * Its legal and working spans.
     */
    extension?: Array<Extension>;
    /**
     * The number again.
     */
    identifier?: Array<Identifier>;
    /**
     * Whether it holds today.
     */
    active: boolean;
    period?: Period;
    /**
     * The source, the one that is operated, commissioned or partnered.
     */
    organization: Reference;
    /**
     * The target.
     */
    participatingOrganization: Reference;
    /**
     * Kind of relationship, RE4 is commissioned by, RE5 lies in the geography of, RE6 is operated by, RE8 is partner to.
     */
    code: Array<CodeableConcept>;
};

/**
 * Points to an organisation.
 */
export type Reference = {
    /**
     * `Organization/` and the ODS code.
     */
    reference?: string;
    identifier?: Identifier;
};

/**
 * Records that were removed for good. An organisation that closes is not removed, it becomes inactive.
 */
export type DeletionList = {
    /**
     * Always `List`.
     */
    resourceType: 'List';
    /**
     * Which list it is.
     */
    id: string;
    meta?: Meta;
    /**
     * State of the list.
     */
    status: 'current' | (string & {});
    /**
     * How it is kept.
     */
    mode: 'working' | (string & {});
    /**
     * Title.
     */
    title?: string;
    /**
     * When the list last changed.
     */
    date?: DateTime;
    /**
     * Remarks.
     */
    note?: Array<{
        /**
         * The remark.
         */
        text: string;
    }>;
    /**
     * What was removed. Missing when nothing was.
     */
    entry?: Array<DeletionEntry>;
};

/**
 * One record removed.
 */
export type DeletionEntry = {
    /**
     * When it was removed.
     */
    date?: DateTime;
    /**
     * The record.
     */
    item: {
        /**
         * Kind of resource.
         */
        type?: string;
        identifier?: Identifier;
    };
};

/**
 * Code system address
 *
 * Address of a code list of the Organisation Data Service.
 */
export type CodeSystemAddress = 'https://fhir.nhs.uk/Id/ods-organization-code' | 'https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRelationship' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/geography-name' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-relationship-instance' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-role-instance' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/postcode' | 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem/succession';

/**
 * What is known of one code, as a list of names and values.
 */
export type CodeParameters = {
    /**
     * Always `Parameters`.
     */
    resourceType: 'Parameters';
    /**
     * Code, display name, list and version, then one `property` for each thing known.
     */
    parameter: Array<CodeParameter>;
};

/**
 * A named value or a group of parts. A `property` has the part `code`, which says what it is, and the part `value`. A part named after the type, such as `valueString`, repeats the value.
 */
export type CodeParameter = {
    /**
     * What it is.
     */
    name: 'code' | 'display' | 'name' | 'system' | 'version' | 'designation' | 'property' | 'use' | 'value' | (string & {});
    /**
     * A text.
     */
    valueString?: string;
    /**
     * A code, such as an ODS code.
     */
    valueCode?: string;
    /**
     * An address.
     */
    valueUri?: string;
    /**
     * Yes or no.
     */
    valueBoolean?: boolean;
    /**
     * A whole number.
     */
    valueInteger?: number;
    /**
     * A day or an instant.
     */
    valueDateTime?: PartialDate;
    valueCoding?: Coding;
    /**
     * Its parts.
     */
    part?: Array<CodeParameter>;
};

/**
 * Which codes to list, as FHIR parameters.
 */
export type ExpandRequest = {
    /**
     * Always `Parameters`.
     */
    resourceType: 'Parameters';
    /**
     * One `valueSet`, and what to answer of each code.
     */
    parameter: Array<ExpandParameter>;
};

/**
 * One thing to say. Each name goes with one kind of value.
 */
export type ExpandParameter = {
    /**
     * `valueSet` with `resource`, `activeOnly` with `valueBoolean`, `property` with `valueString` and as often as you like, `count` and `offset` with `valueInteger`.
     */
    name: 'valueSet' | 'activeOnly' | 'property' | 'count' | 'offset';
    resource?: ValueSetQuery;
    /**
     * Value of `activeOnly`.
     */
    valueBoolean?: boolean;
    /**
     * Name of a property to answer.
     */
    valueString?: string;
    /**
     * Value of `count` or `offset`.
     */
    valueInteger?: number;
};

/**
 * The codes wanted.
 */
export type ValueSetQuery = {
    /**
     * Always `ValueSet`.
     */
    resourceType: 'ValueSet';
    /**
     * What to take.
     */
    compose: {
        /**
         * Whether codes out of use come too.
         */
        inactive?: boolean;
        /**
         * The code list and the filters on it. Give one list.
         */
        include: Array<ValueSetInclude>;
    };
};

/**
 * A code list, narrowed.
 */
export type ValueSetInclude = {
    system: CodeSystemAddress;
    /**
     * Codes must fit each filter. Large lists are refused without one.
     */
    filter?: Array<ValueSetFilter>;
};

/**
 * What a property must be.
 */
export type ValueSetFilter = {
    /**
     * The property.
     */
    property: string;
    /**
     * How to compare.
     */
    op: '=' | 'in' | 'exists' | 'regex' | (string & {});
    /**
     * With what. Days take `gt` or `lt` in front.
     */
    value: string;
};

/**
 * The codes found.
 */
export type ValueSetAnswer = {
    /**
     * Always `ValueSet`.
     */
    resourceType: 'ValueSet';
    /**
     * The list.
     */
    expansion: {
        /**
         * Id of this answer.
         */
        identifier?: string;
        /**
         * When it was made.
         */
        timestamp: DateTime;
        /**
         * How many fit in all.
         */
        total?: number;
        /**
         * How many were passed over.
         */
        offset?: number;
        /**
         * What the service understood.
         */
        parameter?: Array<CodeParameter>;
        /**
         * The codes. Missing when none fits.
         */
        contains?: Array<ValueSetCode>;
    };
};

/**
 * One code.
 */
export type ValueSetCode = {
    /**
     * The properties asked for, each with the parts `code` and `value`.
     */
    extension?: Array<Extension>;
    /**
     * Address of the code list.
     */
    system: string;
    /**
     * True on codes out of use, missing on others.
     */
    inactive?: true;
    /**
     * The code, an ODS code in the list of organisations.
     */
    code: string;
    /**
     * The code in words.
     */
    display?: string;
};

/**
 * What the service says it can do.
 */
export type CapabilityStatement = {
    /**
     * Always `CapabilityStatement`.
     */
    resourceType: 'CapabilityStatement';
    /**
     * Address of the statement.
     */
    url?: string;
    /**
     * Version of the statement.
     */
    version?: string;
    /**
     * Name of the statement.
     */
    name?: string;
    /**
     * State of the statement.
     */
    status: 'active' | (string & {});
    /**
     * When it was written.
     */
    date?: PartialDate;
    /**
     * Who wrote it.
     */
    publisher?: string;
    /**
     * Whom to ask.
     */
    contact?: Array<ContactDetail>;
    /**
     * What it is about.
     */
    description?: string;
    /**
     * Whose it is.
     */
    copyright?: string;
    /**
     * What it describes.
     */
    kind: 'instance' | (string & {});
    /**
     * Addresses of the statements it makes real.
     */
    instantiates?: Array<string>;
    /**
     * Version of FHIR.
     */
    fhirVersion: string;
    /**
     * Whether it takes members it does not know. Only in statements of FHIR 3.
     */
    acceptUnknown?: 'no' | 'extensions' | 'elements' | 'both' | (string & {});
    /**
     * Addresses of the guides it follows.
     */
    implementationGuide?: Array<string>;
    /**
     * Profiles of the resources. Only in statements of FHIR 3.
     */
    profile?: Array<ProfileReference>;
    /**
     * The software that answers.
     */
    software?: CapabilityThing;
    /**
     * This very service.
     */
    implementation?: CapabilityThing;
    /**
     * Media types it can answer.
     */
    format: Array<string>;
    /**
     * What can be called.
     */
    rest?: Array<CapabilityRest>;
};

/**
 * A desk to ask, not a person.
 */
export type ContactDetail = {
    /**
     * Its name.
     */
    name?: string;
    /**
     * Ways to reach it.
     */
    telecom?: Array<{
        /**
         * Kind of address.
         */
        system?: 'phone' | 'email' | 'url' | (string & {});
        /**
         * The address.
         */
        value?: string;
        /**
         * What for.
         */
        use?: 'work' | (string & {});
    }>;
};

/**
 * Where a profile stands.
 */
export type ProfileReference = {
    /**
     * Its address.
     */
    reference?: string;
};

/**
 * A thing with a name.
 */
export type CapabilityThing = {
    /**
     * Its name.
     */
    name?: string;
    /**
     * Its version.
     */
    version?: string;
    /**
     * What it is.
     */
    description?: string;
    /**
     * Its address.
     */
    url?: string;
};

/**
 * One side of the service.
 */
export type CapabilityRest = {
    /**
     * Which side.
     */
    mode: 'server' | (string & {});
    /**
     * How it is kept safe.
     */
    security?: {
        /**
         * Whether browsers of other sites may call it.
         */
        cors?: boolean;
        /**
         * More in words.
         */
        description?: string;
    };
    /**
     * The kinds of resource.
     */
    resource?: Array<CapabilityResource>;
};

/**
 * What can be done with one kind of resource.
 */
export type CapabilityResource = {
    /**
     * Kind of resource.
     */
    type: string;
    /**
     * Profile that its answers follow, an address or, in statements of FHIR 3, an object with one.
     */
    profile?: string | ProfileReference;
    /**
     * What FHIR has no member for, such as names to search by that go together.
     */
    extension?: Array<CapabilityExtension>;
    /**
     * Whether old versions are kept.
     */
    versioning?: 'no-version' | 'versioned' | 'versioned-update' | (string & {});
    /**
     * Whether old versions can be read.
     */
    readHistory?: boolean;
    /**
     * Whether an update can make a new one.
     */
    updateCreate?: boolean;
    /**
     * Whether it can be made on a condition.
     */
    conditionalCreate?: boolean;
    /**
     * On what condition it is read.
     */
    conditionalRead?: 'not-supported' | 'modified-since' | 'not-match' | 'full-support' | (string & {});
    /**
     * Whether it can be changed on a condition.
     */
    conditionalUpdate?: boolean;
    /**
     * Whether it can be deleted on a condition.
     */
    conditionalDelete?: 'not-supported' | 'single' | 'multiple' | (string & {});
    /**
     * What can be done.
     */
    interaction?: Array<{
        /**
         * Read one, or search.
         */
        code: 'read' | 'search-type' | (string & {});
    }>;
    /**
     * Names to search by.
     */
    searchParam?: Array<{
        /**
         * The name.
         */
        name: string;
        /**
         * Address of what it means.
         */
        definition?: string;
        /**
         * The same in words.
         */
        documentation?: string;
        /**
         * Kind of value.
         */
        type: 'token' | 'string' | 'date' | 'number' | (string & {});
    }>;
};

/**
 * An extension, with a text or with extensions of its own.
 */
export type CapabilityExtension = {
    /**
     * What it means.
     */
    url: string;
    /**
     * Its text.
     */
    valueString?: string;
    /**
     * Extensions of its own.
     */
    extension?: Array<{
        /**
         * What it means.
         */
        url: string;
        /**
         * Its text.
         */
        valueString?: string;
    }>;
};

/**
 * A page of places.
 */
export type CqcLocationsPage = {
    total: TotalCount;
    /**
     * Path of the operation that was asked.
     */
    uri?: CqcPageUri;
    /**
     * Path of the first page.
     */
    firstPageUri: CqcPageUri;
    page: PageNumber;
    /**
     * Path of the page before, null on the first.
     */
    previousPageUri: string | null;
    /**
     * Path of the last page.
     */
    lastPageUri: CqcPageUri;
    /**
     * Path of the next page, null on the last.
     */
    nextPageUri: string | null;
    perPage: PageSize;
    /**
     * How many pages there are.
     */
    totalPages: number;
    /**
     * The places, by id and name only.
     */
    locations: Array<CqcLocationSummary>;
};

/**
 * Total count
 *
 * How many items there are in all, on every page together.
 */
export type TotalCount = number;

/**
 * Path of a page.
 */
export type CqcPageUri = string;

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
 * A place in a few words.
 */
export type CqcLocationSummary = {
    locationId: CqcLocationId;
    /**
     * Name.
     */
    locationName: string;
    postalCode?: Postcode;
};

/**
 * CQC location id
 *
 * Id of a place that the Care Quality Commission registers. It changes when the place changes hands.
 */
export type CqcLocationId = Brand<string, 'CqcLocationId'>;

/**
 * A place where care is given or run from, as the regulator knows it.
 */
export type CqcLocation = {
    locationId: CqcLocationId;
    providerId: CqcProviderId;
    /**
     * Always `Location`.
     */
    organisationType: 'Location' | (string & {});
    /**
     * Kind of organisation.
     */
    type: 'Social Care Org' | 'NHS Healthcare Organisation' | 'Independent Healthcare Org' | 'Primary Medical Services' | 'Primary Dental Care' | 'Independent Ambulance' | (string & {});
    /**
     * Name of the place. A few carry the name of a person who runs them.
     */
    name: string;
    /**
     * Another name.
     */
    alsoKnownAs?: string;
    /**
     * Id of the group it belongs to.
     */
    brandId?: string;
    /**
     * Name of that group.
     */
    brandName?: string;
    /**
     * ODS code. Missing for most social care.
     */
    odsCode?: OdsCode;
    registrationStatus: CqcRegistrationStatus;
    registrationDate: CqcRegistrationDate;
    deregistrationDate?: CqcDeregistrationDate;
    /**
     * Whether nothing is done there for now, `Y` or `N`.
     */
    dormancy?: 'Y' | 'N' | (string & {});
    /**
     * Whether it is a care home, `Y` or `N`.
     */
    careHome?: 'Y' | 'N' | (string & {});
    /**
     * Beds of a care home. 0 for others.
     */
    numberOfBeds?: number;
    /**
     * First line of the address.
     */
    postalAddressLine1?: string;
    /**
     * Second line.
     */
    postalAddressLine2?: string;
    /**
     * Town.
     */
    postalAddressTownCity?: string;
    /**
     * County, which few have.
     */
    postalAddressCounty?: string;
    /**
     * Region of England, as the regulator spells it.
     */
    region?: string;
    postalCode?: Postcode;
    /**
     * Property number of the building as text. Missing for some.
     */
    uprn?: Uprn;
    /**
     * Degrees north of the equator, WGS84, of the postcode and not of the door.
     */
    onspdLatitude?: Latitude;
    /**
     * Degrees east of Greenwich, WGS84, of the postcode and not of the door.
     */
    onspdLongitude?: Longitude;
    /**
     * Clinical commissioning group it lay in. Those ended in July 2022; old entries still say it.
     */
    onspdCcgCode?: CcgCode;
    /**
     * Name of that commissioning group.
     */
    onspdCcgName?: string;
    /**
     * Integrated care board it lies in.
     */
    onspdIcbCode?: IcbCode;
    /**
     * Name of that care board.
     */
    onspdIcbName?: string;
    /**
     * Parliamentary constituency.
     */
    constituency?: string;
    /**
     * Borough, by name.
     */
    localAuthority?: string;
    /**
     * Part of the regulator that inspects it.
     */
    inspectionDirectorate?: 'Adult social care' | 'Hospitals' | 'Primary medical services' | (string & {});
    /**
     * Number of its switchboard, digits only.
     */
    mainPhoneNumber?: string;
    /**
     * Website, often without `https://`.
     */
    website?: string;
    /**
     * The last inspection under the older framework.
     */
    lastInspection?: {
        /**
         * First day of it.
         */
        date?: CalendarDate;
    };
    /**
     * The last report.
     */
    lastReport?: {
        /**
         * Day it came out.
         */
        publicationDate?: CalendarDate;
        reportDate?: CqcReportDate;
    };
    /**
     * What it is registered to do. The owner adds names of managers here, which the gateway takes out.
     */
    regulatedActivities?: Array<CqcActivity>;
    /**
     * How the regulator sorts it.
     */
    inspectionCategories?: Array<CqcCategory>;
    /**
     * Services that are rated on their own.
     */
    inspectionAreas?: Array<CqcInspectionArea>;
    currentRatings?: CqcRatings;
    /**
     * Ratings before, newest first.
     */
    historicRatings?: Array<CqcHistoricRating>;
    /**
     * Ratings under the framework in use since 2024. Then `currentRatings` may lack an overall rating.
     */
    assessment?: Array<CqcAssessment>;
    /**
     * Reports, newest first.
     */
    reports?: Array<CqcReportEntry>;
    /**
     * Further kinds.
     */
    locationTypes?: Array<{
        /**
         * The kind.
         */
        type?: string;
    }>;
    /**
     * What services it gives.
     */
    gacServiceTypes?: Array<CqcServiceType>;
    /**
     * Whom it is for. It says what the place offers and nothing of anyone in it.
     */
    specialisms?: Array<{
        /**
         * Group of people or kind of care.
         */
        name: string;
    }>;
    /**
     * Places it took over from, or that took over.
     */
    relationships?: Array<CqcLocationRelationship>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
    /**
     * Code of the borough, worked out from its name. Null outside London.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * CQC provider id
 *
 * Id of an organisation or person registered to give care. For a trust it is the ODS code.
 */
export type CqcProviderId = Brand<string, 'CqcProviderId'>;

/**
 * Whether it is registered today.
 */
export type CqcRegistrationStatus = 'Registered' | 'Deregistered' | (string & {});

/**
 * First day of the registration.
 */
export type CqcRegistrationDate = CalendarDate;

/**
 * Last day of it. Only when it has ended.
 */
export type CqcDeregistrationDate = CalendarDate;

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
 * CCG code
 *
 * Code of a clinical commissioning group, or of the part of an integrated care board that came after it in July 2022.
 */
export type CcgCode = Brand<string, 'CcgCode'>;

/**
 * ICB code
 *
 * Code of an integrated care board of the NHS in England. London has five.
 */
export type IcbCode = Brand<string, 'IcbCode'>;

/**
 * Day of the report.
 */
export type CqcReportDate = CalendarDate;

/**
 * An activity that needs registration.
 */
export type CqcActivity = {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its code.
     */
    code?: string;
};

/**
 * A category of the regulator.
 */
export type CqcCategory = {
    /**
     * Its code.
     */
    code: string;
    /**
     * Whether it is the main one, `true` or `false` as text.
     */
    primary?: boolean | null;
    /**
     * Its name.
     */
    name: string;
};

/**
 * A service that is inspected and rated on its own.
 */
export type CqcInspectionArea = {
    /**
     * Its id.
     */
    inspectionAreaId: string;
    /**
     * Its name.
     */
    inspectionAreaName: string;
    /**
     * What kind of area it is.
     */
    inspectionAreaType?: string;
    /**
     * Whether new inspections still use it.
     */
    status?: 'Active' | 'Inactive' | (string & {});
    /**
     * Ids of the areas that took its place.
     */
    supersededBy?: Array<string>;
    /**
     * Last day it was used.
     */
    endDate?: CalendarDate;
};

/**
 * The ratings of today under the older framework. `overall` is missing or without a rating where the newer one took over.
 */
export type CqcRatings = {
    overall?: CqcOverallRating;
    /**
     * Of each service.
     */
    serviceRatings?: Array<CqcServiceRating>;
    reportDate?: CqcReportDate;
    reportLinkId?: CqcReportId;
};

/**
 * A rating as a whole, and of each question.
 */
export type CqcOverallRating = {
    rating: CqcRating;
    reportDate?: CqcReportDate;
    reportLinkId?: CqcReportId;
    organisationId?: CqcInheritedFrom;
    useOfResources?: CqcUseOfResources;
    /**
     * Of each question.
     */
    keyQuestionRatings?: Array<CqcKeyRating>;
};

/**
 * The rating in words. Capitals differ between the older and the newer framework. The last two are no ratings.
 */
export type CqcRating = 'Outstanding' | 'Good' | 'Requires improvement' | 'Inadequate' | 'Inspected but not rated' | 'No published rating' | (string & {});

/**
 * CQC report id
 *
 * Id of an inspection report.
 */
export type CqcReportId = Brand<string, 'CqcReportId'>;

/**
 * Id of the organisation the rating was given to, when this one took over from it. Missing when it is its own.
 */
export type CqcInheritedFrom = string;

/**
 * How well a hospital trust uses its money and people. An empty object for all others.
 */
export type CqcUseOfResources = {
    organisationId?: CqcInheritedFrom;
    /**
     * The finding in words.
     */
    summary?: string;
    useOfResourcesRating?: CqcRating;
    combinedQualityAndUseOfResourcesRating?: CqcRating;
    /**
     * The combined finding in words.
     */
    combinedQualitySummary?: string;
    combinedQualityRating?: CqcRating;
    reportDate?: CqcReportDate;
    reportLinkId?: CqcReportId;
};

/**
 * Answer to one of five questions, is it safe, effective, caring, responsive, well led.
 */
export type CqcKeyRating = {
    /**
     * The question.
     */
    name: 'Safe' | 'Effective' | 'Caring' | 'Responsive' | 'Well-led' | (string & {});
    rating: CqcRating;
    /**
     * State of it. Only in the newer framework.
     */
    status?: string;
    reportDate?: CqcReportDate;
    reportLinkId?: CqcReportId;
    organisationId?: CqcInheritedFrom;
};

/**
 * Rating of one service.
 */
export type CqcServiceRating = {
    /**
     * The service.
     */
    name: string;
    rating?: CqcRating;
    reportDate?: CqcReportDate;
    reportLinkId?: CqcReportId;
    organisationId?: CqcInheritedFrom;
    /**
     * Of each question.
     */
    keyQuestionRatings?: Array<CqcKeyRating>;
};

/**
 * The ratings of one report before.
 */
export type CqcHistoricRating = {
    reportDate?: CqcReportDate;
    reportLinkId?: CqcReportId;
    organisationId?: CqcInheritedFrom;
    overall?: CqcOverallRating;
    /**
     * Of each service.
     */
    serviceRatings?: Array<CqcServiceRating>;
};

/**
 * An assessment under the newer framework.
 */
export type CqcAssessment = {
    /**
     * When it came out. The form of the date varies, some have a space for the `T`. Without a `Z` the zone is not known.
     */
    assessmentPlanPublishedDateTime?: string;
    /**
     * Its ratings.
     */
    ratings?: {
        /**
         * As a whole, mostly empty.
         */
        overall?: Array<CqcAssessedRating>;
        /**
         * Of each group of services.
         */
        asgRatings?: Array<CqcAssessedRating>;
    };
};

/**
 * Rating of a group of services.
 */
export type CqcAssessedRating = {
    /**
     * Id of the assessment.
     */
    assessmentPlanId?: string;
    /**
     * Its title.
     */
    title?: string;
    /**
     * Day of it.
     */
    assessmentDate?: CalendarDate;
    /**
     * State of the assessment.
     */
    assessmentPlanStatus?: string;
    /**
     * The group of services.
     */
    name?: string;
    rating: CqcRating;
    /**
     * Whether it is the rating of today.
     */
    status?: 'Current' | (string & {});
    /**
     * Of each question.
     */
    keyQuestionRatings?: Array<CqcKeyRating>;
};

/**
 * A report.
 */
export type CqcReportEntry = {
    linkId: CqcReportId;
    reportDate: CqcReportDate;
    /**
     * First day of the visit.
     */
    firstVisitDate?: CalendarDate;
    /**
     * Path of the report.
     */
    reportUri?: string;
    /**
     * Whether of a place or a provider.
     */
    reportType?: 'Location' | 'Provider' | (string & {});
    /**
     * Papers that go with it.
     */
    relatedDocuments?: Array<{
        /**
         * What it is.
         */
        documentType: string;
        /**
         * Path of it.
         */
        documentUri: string;
    }>;
};

/**
 * A kind of service.
 */
export type CqcServiceType = {
    /**
     * Short name.
     */
    name: string;
    /**
     * The name to filter by, `gacServiceTypeDescription`.
     */
    description?: string;
};

/**
 * A place that came before or after.
 */
export type CqcLocationRelationship = {
    relatedLocationId: CqcLocationId;
    /**
     * Its name.
     */
    relatedLocationName?: string;
    /**
     * Which way it goes.
     */
    type: 'HSCA Predecessor' | 'HSCA Successor' | (string & {});
    /**
     * Why.
     */
    reason?: string;
};

/**
 * A page of providers.
 */
export type CqcProvidersPage = {
    total: TotalCount;
    /**
     * Path of the operation that was asked.
     */
    uri?: CqcPageUri;
    /**
     * Path of the first page.
     */
    firstPageUri: CqcPageUri;
    page: PageNumber;
    /**
     * Path of the page before, null on the first.
     */
    previousPageUri: string | null;
    /**
     * Path of the last page.
     */
    lastPageUri: CqcPageUri;
    /**
     * Path of the next page, null on the last.
     */
    nextPageUri: string | null;
    perPage: PageSize;
    /**
     * How many pages there are.
     */
    totalPages: number;
    /**
     * The providers, by id and name only.
     */
    providers: Array<CqcProviderSummary>;
};

/**
 * A provider in two words.
 */
export type CqcProviderSummary = {
    providerId: CqcProviderId;
    /**
     * Name.
     */
    providerName: string;
};

/**
 * An organisation, partnership or person registered to give care. Where it is a person, `name` is a person's name; treat it so.
 */
export type CqcProvider = {
    providerId: CqcProviderId;
    /**
     * Its places, closed ones too.
     */
    locationIds: Array<CqcLocationId>;
    /**
     * Always `Provider`.
     */
    organisationType: 'Provider' | (string & {});
    /**
     * What it is in law.
     */
    ownershipType?: 'NHS Body' | 'Organisation' | 'Partnership' | 'Individual' | (string & {});
    /**
     * Kind of organisation.
     */
    type: 'Social Care Org' | 'NHS Healthcare Organisation' | 'Independent Healthcare Org' | 'Primary Medical Services' | 'Primary Dental Care' | 'Independent Ambulance' | (string & {});
    /**
     * Name.
     */
    name: string;
    /**
     * Another name.
     */
    alsoKnownAs?: string;
    /**
     * Id of the group it belongs to.
     */
    brandId?: string;
    /**
     * Name of that group.
     */
    brandName?: string;
    /**
     * ODS code. Missing for most social care.
     */
    odsCode?: OdsCode;
    /**
     * Number of the company.
     */
    companiesHouseNumber?: string;
    /**
     * Number of the charity.
     */
    charityNumber?: string;
    registrationStatus: CqcRegistrationStatus;
    registrationDate: CqcRegistrationDate;
    deregistrationDate?: CqcDeregistrationDate;
    /**
     * First line of the address.
     */
    postalAddressLine1?: string;
    /**
     * Second line.
     */
    postalAddressLine2?: string;
    /**
     * Town.
     */
    postalAddressTownCity?: string;
    /**
     * County, which few have.
     */
    postalAddressCounty?: string;
    /**
     * Region of England, as the regulator spells it.
     */
    region?: string;
    postalCode?: Postcode;
    /**
     * Property number of the building as text. Missing for some.
     */
    uprn?: Uprn;
    /**
     * Degrees north of the equator, WGS84, of the postcode and not of the door.
     */
    onspdLatitude?: Latitude;
    /**
     * Degrees east of Greenwich, WGS84, of the postcode and not of the door.
     */
    onspdLongitude?: Longitude;
    /**
     * Clinical commissioning group it lay in. Those ended in July 2022; old entries still say it.
     */
    onspdCcgCode?: CcgCode;
    /**
     * Name of that commissioning group.
     */
    onspdCcgName?: string;
    /**
     * Integrated care board it lies in.
     */
    onspdIcbCode?: IcbCode;
    /**
     * Name of that care board.
     */
    onspdIcbName?: string;
    /**
     * Parliamentary constituency.
     */
    constituency?: string;
    /**
     * Borough, by name.
     */
    localAuthority?: string;
    /**
     * Part of the regulator that inspects it.
     */
    inspectionDirectorate?: 'Adult social care' | 'Hospitals' | 'Primary medical services' | (string & {});
    /**
     * Number of its switchboard, digits only.
     */
    mainPhoneNumber?: string;
    /**
     * Website, often without `https://`.
     */
    website?: string;
    /**
     * The last inspection under the older framework.
     */
    lastInspection?: {
        /**
         * First day of it.
         */
        date?: CalendarDate;
    };
    /**
     * The last report.
     */
    lastReport?: {
        /**
         * Day it came out.
         */
        publicationDate?: CalendarDate;
        reportDate?: CqcReportDate;
    };
    /**
     * What it is registered to do. The owner adds names of managers here, which the gateway takes out.
     */
    regulatedActivities?: Array<CqcActivity>;
    /**
     * How the regulator sorts it.
     */
    inspectionCategories?: Array<CqcCategory>;
    /**
     * Services that are rated on their own.
     */
    inspectionAreas?: Array<CqcInspectionArea>;
    currentRatings?: CqcRatings;
    /**
     * Ratings before, newest first.
     */
    historicRatings?: Array<CqcHistoricRating>;
    /**
     * Ratings under the framework in use since 2024. Then `currentRatings` may lack an overall rating.
     */
    assessment?: Array<CqcAssessment>;
    /**
     * Reports, newest first.
     */
    reports?: Array<CqcReportEntry>;
    /**
     * Providers it took over from, or that took over.
     */
    relationships?: Array<CqcProviderRelationship>;
    /**
     * Where it is.
     */
    point: {
        lat: number;
        lon: number;
    } | null;
    /**
     * Code of the borough, worked out from its name. Null outside London.
     */
    areaCode: Brand<string, 'BoroughCode'> | null;
};

/**
 * A provider that came before or after.
 */
export type CqcProviderRelationship = {
    relatedProviderId: CqcProviderId;
    /**
     * Its name.
     */
    relatedProviderName?: string;
    /**
     * Which way it goes.
     */
    type: 'HSCA Predecessor' | 'HSCA Successor' | (string & {});
    /**
     * Why.
     */
    reason?: string;
};

/**
 * A page of ids.
 */
export type CqcChangesPage = {
    total: TotalCount;
    /**
     * Path of the operation that was asked.
     */
    uri?: CqcPageUri;
    /**
     * Path of the first page.
     */
    firstPageUri: CqcPageUri;
    page: PageNumber;
    /**
     * Path of the page before, null on the first.
     */
    previousPageUri: string | null;
    /**
     * Path of the last page.
     */
    lastPageUri: CqcPageUri;
    /**
     * Path of the next page, null on the last.
     */
    nextPageUri: string | null;
    perPage: PageSize;
    /**
     * How many pages there are.
     */
    totalPages: number;
    /**
     * Ids of what changed, of the kind asked for.
     */
    changes: Array<CqcLocationId | CqcProviderId>;
};

export type CqcInspectionAreasAnswer = {
    /**
     * Every area.
     */
    inspectionAreas: Array<CqcInspectionArea>;
};

/**
 * CQC report text
 *
 * The text of a report without its layout.
 */
export type CqcReportText = string;
