// Generated from health@1.0.0. Do not edit: npm run generate

import type { Brand } from '../../runtime/brand.ts'

export interface paths {
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find organisations
         * @description Hospitals, surgeries, pharmacies, councils and every other organisation or site with an ODS code, in
         *     short. Give at least one search value; several narrow each other. Add `Status` or closed ones come too.
         *     The total is in a header, and a page holds 1,000 at most.
         *
         *     The owner has ORD under review for deprecation and has named no date. `fhirOrganizations` gives the same,
         *     and needs the owner's key.
         */
        get: operations["organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{OrgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description All that the reference data service knows of an organisation or a site, its address, its roles, whom it
         *     belongs to, and what it came from or turned into. Roles and relationships that have ended are there too,
         *     so look at `Status` of each.
         *
         *     The owner has ORD under review for deprecation and has named no date. `fhirOrganization` gives the same,
         *     and needs the owner's key.
         */
        get: operations["organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations that changed
         * @description Addresses of every record changed since a day, to keep a copy up to date. The day may lie 185 days back at
         *     most. Ask for each record by the last part of its address.
         */
        get: operations["changedOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every role of an organisation
         * @description The list of roles, such as trust, surgery or pharmacy, with the codes to search by and whether each can be
         *     a main role. A surgery is `RO177` in the first place, as one that prescribes, and `RO76` besides.
         */
        get: operations["organisationRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find organisations, in FHIR
         * @description Organisations and sites with an ODS code as a FHIR bundle, 20 a page. Names with a colon say how to
         *     compare, so `name:contains` finds a word anywhere and `name` only at the beginning. Values of different
         *     names narrow each other.
         *
         *     Follow the `next` link until there is none, taking `_count` and `_offset` from it, or ask with `_summary`
         *     for the number alone. Matches come in no order that is promised.
         */
        get: operations["fhirOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Organization/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation, in FHIR
         * @description One organisation or site by its ODS code. Roles, their spans, the day of the last change and the property
         *     number are `extension` entries, told apart by their `url`. Relationships are not part of it; ask
         *     `fhirAffiliations`.
         */
        get: operations["fhirOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OrganizationAffiliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find relationships
         * @description Which site is operated by which trust, which surgery is commissioned by which board, who is partner to
         *     whom. Give the source, `primary-organization`, to ask whom it belongs to, or the target, `participating-
         *     organization`, to ask what belongs to it. Past relationships come too unless `active` is given.
         */
        get: operations["fhirAffiliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OrganizationAffiliation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One relationship
         * @description One relationship by its number, with its kind and its span.
         */
        get: operations["fhirAffiliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/List/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records removed for good
         * @description Records that were entered in error and taken out, of one of four kinds. Remove them from your copy. An
         *     organisation that closes is not among them; it becomes inactive.
         */
        get: operations["fhirDeletions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CodeSystem/$lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a code
         * @description What a code list knows of one code, as names and values. For an ODS code that is more than
         *     `fhirOrganization` tells, its care board, borough and census area, its successors, and whom it belongs to
         *     now. For a postcode it is the areas of the health service around it. Areas are those of the 2011 census.
         *
         *     The lists about prescribers hold names of persons and are left out here.
         */
        get: operations["lookupCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ValueSet/$expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List codes that fit a filter
         * @description Codes of one list that fit every filter, each with the properties asked for. It is a POST that changes
         *     nothing, so it may be sent again. More than 50,000 results are refused, so say `count` and `offset`.
         *
         *     The lists about prescribers hold names of persons and are left out here.
         */
        post: operations["expandCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the service can do
         * @description The capability statement that every FHIR service has, with kinds of resource and names to search by. The
         *     owner's own sample of it is years old, so trust what works over what it says.
         */
        get: operations["fhirCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find places the regulator knows
         * @description Places where care is given, by id, name and postcode only, one page at a time. Narrow them by borough,
         *     region, kind of service and more. Closed places come too. Ask `cqcLocation` for the rest, and keep it,
         *     because there is no way to get many at once.
         */
        get: operations["cqcLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place, with its ratings
         * @description All about a hospital, surgery, care home or other place, its services, its ratings and its reports, with
         *     the codes that join it to the health service (`odsCode`) and to buildings (`uprn`). Missing facts are left
         *     out and not null.
         *
         *     Look for a rating in `assessment` first and then in `currentRatings`; since 2024 the regulator moves from
         *     one to the other. The owner also sends names of registered managers. They are no part of this contract; do
         *     not keep them.
         */
        get: operations["cqcLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find providers
         * @description Organisations and persons registered to give care, by id and name only, one page at a time. Names may be
         *     names of persons.
         */
        get: operations["cqcProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One provider, with its places
         * @description All about a provider, the ids of its places, and its ratings where it is rated as a whole, as trusts are.
         *     The owner also sends names of nominated individuals. They are no part of this contract; do not keep them.
         */
        get: operations["cqcProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{organisationType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places or providers that changed
         * @description Ids of what changed in a span of time, to keep a copy up to date. The start belongs to the span and the
         *     end does not, so begin the next call with the end of the last.
         */
        get: operations["cqcChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inspection-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services that are rated on their own
         * @description The regulator's list of services, such as critical care or maternity, those no longer used included.
         */
        get: operations["cqcInspectionAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An inspection report as text
         * @description The text of a report without its layout. The owner sends a PDF to those who do not ask for text. Reports
         *     published since 2024 are on the regulator's site and are reported to be missing here. A report may name
         *     people who run a place.
         */
        get: operations["cqcReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Calendar date
         * Format: date
         * @description Calendar day, `yyyy-MM-dd`.
         * @example 2026-11-23
         */
        CalendarDate: string;
        /**
         * ODS role id
         * @description Code of a role an organisation can have, `RO` and a number.
         * @example RO197
         * @example RO76
         * @example RO182
         */
        OdsRoleId: Brand<string, "OdsRoleId">;
        OrganisationsAnswer: {
            /** @description The organisations found, none is an empty list. */
            Organisations: components["schemas"]["OrganisationSummary"][];
        };
        /** @description An organisation in a few words. */
        OrganisationSummary: {
            Name: components["schemas"]["OrganisationName"];
            OrgId: components["schemas"]["OdsCode"];
            Status: components["schemas"]["OrganisationStatus"];
            OrgRecordClass: components["schemas"]["RecordClass"];
            /** @example SE1 7EH */
            PostCode?: components["schemas"]["Postcode"];
            LastChangeDate: components["schemas"]["LastChangeDate"];
            PrimaryRoleId: components["schemas"]["OdsRoleId"];
            /**
             * @description The main role in words, in capitals.
             * @example NHS TRUST
             */
            PrimaryRoleDescription: string;
            OrgLink: components["schemas"]["OrganisationLink"];
        };
        /**
         * @description Name, in capitals. A small practice may carry the names of its partners.
         * @example GUY'S AND ST THOMAS' NHS FOUNDATION TRUST
         */
        OrganisationName: string;
        /**
         * ODS code
         * @description Code of an organisation or site in the directory of the National Health Service, capitals and digits.
         * @example RJ1
         * @example F83004
         */
        OdsCode: Brand<string, "OdsCode">;
        /**
         * @description Whether the record is in use.
         * @example Active
         */
        OrganisationStatus: "Active" | "Inactive" | (string & {});
        /**
         * @description RC1 for an organisation, RC2 for a site of one.
         * @example RC1
         */
        RecordClass: "RC1" | "RC2" | (string & {});
        /**
         * Postcode
         * @description Full United Kingdom postcode in capitals, with or without its one space.
         * @example N1 9GU
         * @example SE1 9SP
         * @example WC1E 6BT
         */
        Postcode: Brand<string, "Postcode">;
        /**
         * @description Day the record last changed.
         * @example 2026-10-14
         */
        LastChangeDate: components["schemas"]["CalendarDate"];
        /**
         * @description Address of the whole record. Its last part is the ODS code.
         * @example https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/RJ1
         */
        OrganisationLink: string;
        /**
         * Problem
         * @description Why the portal refused or could not answer, as RFC 9457 describes it, with a stable code to switch on and a page that says how to fix it.
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Identifies the kind of problem. It is the address of its page, relative to the portal.
             * @example /errors/key.expired
             */
            type: string;
            /**
             * @description The kind of problem in a few words. The same for every problem of one kind.
             * @example The key has expired
             */
            title: string;
            /**
             * @description The HTTP status of this answer, repeated so that a logged body still carries it.
             * @example 401
             */
            status: number;
            /**
             * @description What went wrong this time, written for the caller.
             * @example This key expired on 1 October 2026.
             */
            detail: string;
            /**
             * @description Stable code of the kind of problem. Switch on this and never on the texts.
             * @example key.expired
             */
            code: string;
            /**
             * Format: uri
             * @description Page that explains the problem and the way out of it.
             * @example https://openlondon.example/errors/key.expired
             */
            docs: string;
            /**
             * @description Quote it when you ask for help. It also comes as the header `X-Request-Id`.
             * @example req_01kar3w5m8q2t9
             */
            requestId: string;
            /**
             * Format: uri-reference
             * @description The path that was called, without its query.
             * @example /api/tfl/Line/victoria/Status
             */
            instance?: string;
            /** @description Each fault found in the request, when the request itself was at fault. */
            errors?: components["schemas"]["ProblemError"][];
        };
        /**
         * Problem error
         * @description One fault in a request.
         */
        ProblemError: {
            /**
             * @description Where the fault is, `/path`, `/query`, `/header` or `/body` and then the name, as a JSON Pointer.
             * @example /query/radius
             */
            path: string;
            /**
             * @description What is wrong with it.
             * @example must be a number
             */
            message: string;
        };
        /** @description A refusal by the reference data service. Whether the names begin with a capital is not certain. */
        OrdError: {
            /**
             * @description The status again.
             * @example 404
             */
            errorCode: number;
            /**
             * @description What is wrong.
             * @example Not found.
             */
            errorText: string;
        };
        OrganisationAnswer: {
            Organisation: components["schemas"]["Organisation"];
        };
        /** @description All that the reference data service tells of an organisation or a site. */
        Organisation: {
            Name: components["schemas"]["OrganisationName"];
            /** @description When it existed in law and when it worked. */
            Date?: components["schemas"]["DateSpan"][];
            OrgId: components["schemas"]["OrganisationCode"];
            Status: components["schemas"]["OrganisationStatus"];
            LastChangeDate: components["schemas"]["LastChangeDate"];
            orgRecordClass: components["schemas"]["RecordClass"];
            /** @description Where it is. */
            GeoLoc?: {
                Location?: components["schemas"]["OrganisationAddress"];
            };
            /** @description How to reach it, where that is known. */
            Contacts?: {
                /** @description The ways to reach it. */
                Contact: components["schemas"]["OrganisationContact"][];
            };
            /** @description What it is. */
            Roles: {
                /** @description Its roles, present and past. */
                Role: components["schemas"]["OrganisationRoleHeld"][];
            };
            /** @description Whom it belongs to or works with. */
            Rels?: {
                /** @description Its relationships, present and past. */
                Rel: components["schemas"]["OrganisationRelationship"][];
            };
            /** @description What it came from or turned into. */
            Succs?: {
                /** @description Predecessors and successors. */
                Succ: components["schemas"]["OrganisationSuccession"][];
            };
        };
        /** @description A span of days, open at the end while it lasts. */
        DateSpan: {
            /**
             * @description Whether in law or at work.
             * @example Legal
             */
            Type: "Legal" | "Operational" | (string & {});
            /**
             * @description First day.
             * @example 2004-07-01
             */
            Start: components["schemas"]["CalendarDate"];
            /**
             * @description Last day.
             * @example 2020-03-31
             */
            End?: components["schemas"]["CalendarDate"];
        };
        /** @description The ODS code, `extension`, and who gave it. */
        OrganisationCode: {
            /**
             * @description The space the code belongs to, an object identifier.
             * @example 2.16.840.1.113883.2.1.3.2.4.18.48
             */
            root?: string;
            /**
             * @description Who gave the code.
             * @example HSCIC
             */
            assigningAuthorityName?: string;
            extension: components["schemas"]["OdsCode"];
        };
        /** @description Postal address, in capitals. */
        OrganisationAddress: {
            /**
             * @description First line.
             * @example ST THOMAS' HOSPITAL
             */
            AddrLn1?: string;
            /**
             * @description Second line.
             * @example WESTMINSTER BRIDGE ROAD
             */
            AddrLn2?: string;
            /**
             * @description Third line.
             * @example LAMBETH
             */
            AddrLn3?: string;
            /**
             * @description Town.
             * @example LONDON
             */
            Town?: string;
            /**
             * @description County, which few records have.
             * @example GREATER LONDON
             */
            County?: string;
            /** @example SE1 7EH */
            PostCode?: components["schemas"]["Postcode"];
            /**
             * @description Country.
             * @example ENGLAND
             */
            Country?: string;
            /** @description Property number of the building. It is reported to come as a number here; keep it as text. */
            UPRN?: components["schemas"]["Uprn"] | number;
        };
        /**
         * UPRN
         * @description Unique property reference number of an address, up to 12 digits, always as text because leading zeros occur.
         * @example 5300080453
         */
        Uprn: Brand<string, "Uprn">;
        /** @description One way to reach the organisation. */
        OrganisationContact: {
            /**
             * @description What kind of way.
             * @example http
             */
            type: "tel" | "http" | "fax" | "mailto" | (string & {});
            /**
             * @description Number or address.
             * @example HTTPS://WWW.GUYSANDSTTHOMAS.NHS.UK
             */
            value: string;
        };
        /** @description A role the organisation has or had. */
        OrganisationRoleHeld: {
            id: components["schemas"]["OdsRoleId"];
            /**
             * @description Number of this very holding.
             * @example 108245
             */
            uniqueRoleId: number;
            /**
             * @description True on the main role, missing on others.
             * @constant
             */
            primaryRole?: true;
            /** @description When it held the role. */
            Date?: components["schemas"]["DateSpan"][];
            Status: components["schemas"]["OrganisationStatus"];
        };
        /** @description A relationship to another organisation. */
        OrganisationRelationship: {
            /**
             * @description Kind of relationship, RE4 is commissioned by, RE5 lies in the geography of, RE6 is operated by, RE8 is partner to.
             * @example RE6
             */
            id: "RE4" | "RE5" | "RE6" | "RE8" | (string & {});
            /**
             * @description Number of the relationship.
             * @example 617211
             */
            uniqueRelId: number;
            /** @description When it held. */
            Date?: components["schemas"]["DateSpan"][];
            Status: components["schemas"]["OrganisationStatus"];
            Target: components["schemas"]["RelationshipTarget"];
        };
        /** @description The organisation at the other end. */
        RelationshipTarget: {
            OrgId: components["schemas"]["OrganisationCode"];
            /** @description Its main role. */
            PrimaryRoleId?: {
                id: components["schemas"]["OdsRoleId"];
                /**
                 * @description Number of that very holding.
                 * @example 108245
                 */
                uniqueRoleId?: number;
            };
        };
        /** @description An organisation this one came from or turned into. */
        OrganisationSuccession: {
            /**
             * @description Number of the succession.
             * @example 37762
             */
            uniqueSuccId?: number;
            /** @description When it happened. */
            Date?: components["schemas"]["DateSpan"][];
            /**
             * @description Which way it goes.
             * @example Predecessor
             */
            Type: "Predecessor" | "Successor" | (string & {});
            Target: components["schemas"]["RelationshipTarget"];
        };
        ChangedOrganisationsAnswer: {
            /** @description What changed, in no order. */
            Organisations: components["schemas"]["ChangedOrganisation"][];
        };
        /** @description A record that changed. */
        ChangedOrganisation: {
            OrgLink: components["schemas"]["OrganisationLink"];
        };
        OrganisationRolesAnswer: {
            /** @description Every role. */
            Roles: components["schemas"]["OrganisationRole"][];
        };
        /** @description A role an organisation can have. */
        OrganisationRole: {
            id: components["schemas"]["OdsRoleId"];
            /**
             * @description The digits of the id.
             * @example 197
             */
            code: string;
            /**
             * @description The role in words, in capitals.
             * @example NHS TRUST
             */
            displayName: string;
            /**
             * @description Whether it can be a main role, `true` or `false` as text.
             * @example true
             */
            primaryRole: string;
        };
        /**
         * Name text
         * @description 3 to 100 characters of a name.
         * @example Thomas
         */
        NameText: string;
        /**
         * Place text
         * @description At least 2 characters, letters, digits and spaces only.
         * @example SE1
         */
        PlaceText: string;
        /**
         * Role codes
         * @description A role, or several with commas between. The address of the code system may stand in front, with a bar between.
         * @example RO197
         * @example RO197,RO198
         */
        RoleCodes: string;
        /** @description A page of organisations. Without a `next` link it is the last. */
        OrganizationBundle: {
            /**
             * @description Always `Bundle`.
             * @constant
             */
            resourceType: "Bundle";
            /**
             * @description Id of this answer.
             * @example d1b6a6b4-1b5c-4a3c-9a5b-0f6f2f9a7c10
             */
            id?: string;
            meta?: components["schemas"]["Meta"];
            /**
             * @description Always `searchset`.
             * @constant
             */
            type: "searchset";
            /**
             * @description How many match in all. Not always there; sure with `_summary`.
             * @example 214
             */
            total?: number;
            /** @description This page and the next. */
            link?: components["schemas"]["BundleLink"][];
            /** @description The organisations. Missing when there are none. */
            entry?: components["schemas"]["OrganizationEntry"][];
        };
        /** @description About the record in the service. */
        Meta: {
            /**
             * @description Version of the record.
             * @example 4
             */
            versionId?: string;
            /**
             * @description When the service loaded it. Not when the organisation changed.
             * @example 2026-11-23T02:14:08.130+00:00
             */
            lastUpdated?: components["schemas"]["DateTime"];
            /**
             * @description A mark of the loading.
             * @example #42f81a2818154581
             */
            source?: string;
            /** @description Addresses of the profiles it keeps to. */
            profile?: string[];
        };
        /**
         * Date and time
         * Format: date-time
         * @description Instant after RFC 3339, always with its offset, usually `Z`.
         * @example 2026-11-23T08:15:00Z
         */
        DateTime: string;
        /** @description Where this page or the next one is. */
        BundleLink: {
            /**
             * @description Which page.
             * @example next
             */
            relation: "self" | "next" | "previous" | (string & {});
            /**
             * @description Address at the owner's host. Take `_count` and `_offset` from it.
             * @example https://api.service.nhs.uk/organisation-data-terminology-api/fhir/Organization?_count=2&_offset=2
             */
            url: string;
        };
        /** @description One organisation of a page. */
        OrganizationEntry: {
            /**
             * @description Address of the resource at the owner's host.
             * @example https://api.service.nhs.uk/organisation-data-terminology-api/fhir/Organization/RJ1
             */
            fullUrl?: string;
            resource: components["schemas"]["FhirOrganization"];
            search?: components["schemas"]["EntrySearch"];
        };
        /** @description An organisation or a site as a FHIR resource. */
        FhirOrganization: {
            /**
             * @description Always `Organization`.
             * @constant
             */
            resourceType: "Organization";
            id: components["schemas"]["OdsCode"];
            meta?: components["schemas"]["Meta"];
            /** @description Roles with their spans, and the day of the last change. */
            extension?: components["schemas"]["Extension"][];
            /** @description The ODS code again. */
            identifier: components["schemas"]["Identifier"][];
            /**
             * @description Whether the record is in use.
             * @example true
             */
            active: boolean;
            /** @description Whether the record is full, and whether it is an organisation (RC1) or a site (RC2). */
            type?: components["schemas"]["CodeableConcept"][];
            /**
             * @description Name, in capitals. A small practice may carry the names of its partners.
             * @example GUY'S AND ST THOMAS' NHS FOUNDATION TRUST
             */
            name: string;
            /** @description Ways to reach it, where known. */
            telecom?: components["schemas"]["ContactPoint"][];
            /** @description Where it is. */
            address?: components["schemas"]["FhirAddress"][];
        };
        /** @description Something FHIR has no field for. Either it holds further extensions or one value. Roles, legal and working spans, the day of the last change and the property number of an address come so. */
        Extension: {
            /**
             * @description What it is about, an address at the top and a word further in.
             * @example https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole
             */
            url: string;
            /** @description Its parts. */
            extension?: components["schemas"]["Extension"][];
            /**
             * @description A text, such as a UPRN.
             * @example 10033545511
             */
            valueString?: string;
            /**
             * @description A code.
             * @example primaryRole
             */
            valueCode?: string;
            /**
             * @description A whole number.
             * @example 108245
             */
            valueInteger?: number;
            /**
             * @description Yes or no.
             * @example true
             */
            valueBoolean?: boolean;
            /** @description A day or an instant. */
            valueDateTime?: components["schemas"]["PartialDate"];
            valueCoding?: components["schemas"]["Coding"];
            valueCodeableConcept?: components["schemas"]["CodeableConcept"];
            valuePeriod?: components["schemas"]["Period"];
        };
        /**
         * @description A day, most often, or an instant, which FHIR wants with its offset.
         * @example 2026-10-14
         */
        PartialDate: string;
        /** @description A code of a code list. */
        Coding: {
            /**
             * @description Address of the code list.
             * @example https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole
             */
            system?: string;
            /**
             * @description The code.
             * @example RO197
             */
            code?: string;
            /**
             * @description The code in words, often in capitals.
             * @example NHS TRUST
             */
            display?: string;
        };
        /** @description A thing said with codes. */
        CodeableConcept: {
            /** @description The codes. The owner's own faults give one as an object and not as a list. */
            coding?: components["schemas"]["Coding"] | components["schemas"]["Coding"][];
            /**
             * @description The same in words.
             * @example Trust
             */
            text?: string;
        };
        /** @description A span of days, open at the end while it lasts. */
        Period: {
            /**
             * @description First day.
             * @example 2004-07-01
             */
            start?: components["schemas"]["CalendarDate"];
            /**
             * @description Last day.
             * @example 2020-03-31
             */
            end?: components["schemas"]["CalendarDate"];
        };
        /** @description A code that stands for something. */
        Identifier: {
            /**
             * @description What for.
             * @example official
             */
            use?: "official" | (string & {});
            /**
             * @description Address of the space the code belongs to.
             * @example https://fhir.nhs.uk/Id/ods-organization-code
             */
            system?: string;
            /**
             * @description The code, most often an ODS code.
             * @example RJ1
             */
            value: string;
            /** @description Who gave it. */
            assigner?: {
                /**
                 * @description Name.
                 * @example HSCIC
                 */
                display?: string;
            };
        };
        /** @description One way to reach an organisation. */
        ContactPoint: {
            /**
             * @description What kind of way.
             * @example url
             */
            system: "phone" | "url" | "email" | "fax" | (string & {});
            /**
             * @description Number or address.
             * @example HTTPS://WWW.GUYSANDSTTHOMAS.NHS.UK
             */
            value: string;
        };
        /** @description Postal address, in capitals. */
        FhirAddress: {
            /** @description The property number (UPRN) of the building, as a pair of type and value. */
            extension?: components["schemas"]["Extension"][];
            /** @description Lines. */
            line?: string[];
            /**
             * @description Town.
             * @example LONDON
             */
            city?: string;
            /**
             * @description County, which few records have.
             * @example GREATER LONDON
             */
            district?: string;
            /** @example SE1 7EH */
            postalCode?: components["schemas"]["Postcode"];
            /**
             * @description Country.
             * @example ENGLAND
             */
            country?: string;
        };
        /** @description Why the entry is here. */
        EntrySearch: {
            /**
             * @description `match` for what was searched, `include` for what was added.
             * @example match
             */
            mode: "match" | "include" | (string & {});
        };
        /** @description Why the service refused, as FHIR writes it. */
        OperationOutcome: {
            /**
             * @description Always `OperationOutcome`.
             * @constant
             */
            resourceType: "OperationOutcome";
            /**
             * @description Id of this refusal.
             * @example 2b6a3f0c-9c1d-4d0b-8c7e-5f1f0a2d9e11
             */
            id?: string;
            /** @description What is wrong, one entry each. */
            issue: components["schemas"]["OutcomeIssue"][];
        };
        /** @description One fault. */
        OutcomeIssue: {
            /**
             * @description How bad it is.
             * @example error
             */
            severity: "fatal" | "error" | "warning" | "information" | (string & {});
            /**
             * @description Kind of fault in the terms of FHIR.
             * @example processing
             */
            code: "invalid" | "processing" | "not-found" | "too-costly" | (string & {});
            /** @description The fault in the owner's own codes. */
            details?: components["schemas"]["CodeableConcept"];
            /**
             * @description What happened, in words. It begins with a code of the owner's software.
             * @example HAPI-2001: Resource Organization/ZZ9 is not known
             */
            diagnostics?: string;
        };
        /**
         * Affiliation id
         * @description Number of a relationship between two organisations, as text.
         * @example 617211
         */
        AffiliationId: Brand<string, "AffiliationId">;
        /** @description A page of relationships. Without a `next` link it is the last. */
        AffiliationBundle: {
            /**
             * @description Always `Bundle`.
             * @constant
             */
            resourceType: "Bundle";
            /**
             * @description Id of this answer.
             * @example 7f0f7d39-7f19-4c1e-8e2b-6f6f64e0c2b9
             */
            id?: string;
            meta?: components["schemas"]["Meta"];
            /**
             * @description Always `searchset`.
             * @constant
             */
            type: "searchset";
            /**
             * @description How many match in all. Not always there; sure with `_summary`.
             * @example 3
             */
            total?: number;
            /** @description This page and the next. */
            link?: components["schemas"]["BundleLink"][];
            /** @description The relationships, and the organisations asked for with `_include`. Missing when there are none. */
            entry?: components["schemas"]["AffiliationEntry"][];
        };
        /** @description One relationship of a page, or an organisation that belongs to one. */
        AffiliationEntry: {
            /**
             * @description Address of the resource at the owner's host.
             * @example https://api.service.nhs.uk/organisation-data-terminology-api/fhir/OrganizationAffiliation/617211
             */
            fullUrl?: string;
            /** @description Told apart by `resourceType`. */
            resource: components["schemas"]["FhirAffiliation"] | components["schemas"]["FhirOrganization"];
            search?: components["schemas"]["EntrySearch"];
        };
        /** @description A relationship from one organisation to another, such as a site operated by a trust. */
        FhirAffiliation: {
            /**
             * @description Always `OrganizationAffiliation`.
             * @constant
             */
            resourceType: "OrganizationAffiliation";
            id: components["schemas"]["AffiliationId"];
            meta?: components["schemas"]["Meta"];
            /** @description Its legal and working spans. */
            extension?: components["schemas"]["Extension"][];
            /** @description The number again. */
            identifier?: components["schemas"]["Identifier"][];
            /**
             * @description Whether it holds today.
             * @example true
             */
            active: boolean;
            period?: components["schemas"]["Period"];
            /** @description The source, the one that is operated, commissioned or partnered. */
            organization: components["schemas"]["Reference"];
            /** @description The target. */
            participatingOrganization: components["schemas"]["Reference"];
            /** @description Kind of relationship, RE4 is commissioned by, RE5 lies in the geography of, RE6 is operated by, RE8 is partner to. */
            code: components["schemas"]["CodeableConcept"][];
        };
        /** @description Points to an organisation. */
        Reference: {
            /**
             * @description `Organization/` and the ODS code.
             * @example Organization/RJ1
             */
            reference?: string;
            identifier?: components["schemas"]["Identifier"];
        };
        /** @description Records that were removed for good. An organisation that closes is not removed, it becomes inactive. */
        DeletionList: {
            /**
             * @description Always `List`.
             * @constant
             */
            resourceType: "List";
            /**
             * @description Which list it is.
             * @example Organization-deletion
             */
            id: string;
            meta?: components["schemas"]["Meta"];
            /**
             * @description State of the list.
             * @example current
             */
            status: "current" | (string & {});
            /**
             * @description How it is kept.
             * @example working
             */
            mode: "working" | (string & {});
            /**
             * @description Title.
             * @example Deleted organisations
             */
            title?: string;
            /** @description When the list last changed. */
            date?: components["schemas"]["DateTime"];
            /** @description Remarks. */
            note?: {
                /**
                 * @description The remark.
                 * @example Whole records that were removed
                 */
                text: string;
            }[];
            /** @description What was removed. Missing when nothing was. */
            entry?: components["schemas"]["DeletionEntry"][];
        };
        /** @description One record removed. */
        DeletionEntry: {
            /** @description When it was removed. */
            date?: components["schemas"]["DateTime"];
            /** @description The record. */
            item: {
                /**
                 * @description Kind of resource.
                 * @example Organization
                 */
                type?: string;
                identifier?: components["schemas"]["Identifier"];
            };
        };
        /**
         * Code system address
         * @description Address of a code list of the Organisation Data Service.
         * @example https://fhir.nhs.uk/Id/ods-organization-code
         * @enum {string}
         */
        CodeSystemAddress: "https://fhir.nhs.uk/Id/ods-organization-code" | "https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRelationship" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/geography-name" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-relationship-instance" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-role-instance" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/postcode" | "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/succession";
        /** @description What is known of one code, as a list of names and values. */
        CodeParameters: {
            /**
             * @description Always `Parameters`.
             * @constant
             */
            resourceType: "Parameters";
            /** @description Code, display name, list and version, then one `property` for each thing known. */
            parameter: components["schemas"]["CodeParameter"][];
        };
        /** @description A named value or a group of parts. A `property` has the part `code`, which says what it is, and the part `value`. A part named after the type, such as `valueString`, repeats the value. */
        CodeParameter: {
            /**
             * @description What it is.
             * @example property
             */
            name: "code" | "display" | "name" | "system" | "version" | "designation" | "property" | "use" | "value" | (string & {});
            /**
             * @description A text.
             * @example ENGLAND
             */
            valueString?: string;
            /**
             * @description A code, such as an ODS code.
             * @example QKK
             */
            valueCode?: string;
            /**
             * @description An address.
             * @example https://fhir.nhs.uk/Id/ods-organization-code
             */
            valueUri?: string;
            /**
             * @description Yes or no.
             * @example false
             */
            valueBoolean?: boolean;
            /**
             * @description A whole number.
             * @example 2
             */
            valueInteger?: number;
            /** @description A day or an instant. */
            valueDateTime?: components["schemas"]["PartialDate"];
            valueCoding?: components["schemas"]["Coding"];
            /** @description Its parts. */
            part?: components["schemas"]["CodeParameter"][];
        };
        /** @description Which codes to list, as FHIR parameters. */
        ExpandRequest: {
            /**
             * @description Always `Parameters`.
             * @constant
             */
            resourceType: "Parameters";
            /** @description One `valueSet`, and what to answer of each code. */
            parameter: components["schemas"]["ExpandParameter"][];
        };
        /** @description One thing to say. Each name goes with one kind of value. */
        ExpandParameter: {
            /**
             * @description `valueSet` with `resource`, `activeOnly` with `valueBoolean`, `property` with `valueString` and as often as you like, `count` and `offset` with `valueInteger`.
             * @example property
             * @enum {string}
             */
            name: "valueSet" | "activeOnly" | "property" | "count" | "offset";
            resource?: components["schemas"]["ValueSetQuery"];
            /**
             * @description Value of `activeOnly`.
             * @example true
             */
            valueBoolean?: boolean;
            /**
             * @description Name of a property to answer.
             * @example primaryRole
             */
            valueString?: string;
            /**
             * @description Value of `count` or `offset`.
             * @example 2
             */
            valueInteger?: number;
        };
        /** @description The codes wanted. */
        ValueSetQuery: {
            /**
             * @description Always `ValueSet`.
             * @constant
             */
            resourceType: "ValueSet";
            /** @description What to take. */
            compose: {
                /**
                 * @description Whether codes out of use come too.
                 * @example false
                 */
                inactive?: boolean;
                /** @description The code list and the filters on it. Give one list. */
                include: components["schemas"]["ValueSetInclude"][];
            };
        };
        /** @description A code list, narrowed. */
        ValueSetInclude: {
            system: components["schemas"]["CodeSystemAddress"];
            /** @description Codes must fit each filter. Large lists are refused without one. */
            filter?: components["schemas"]["ValueSetFilter"][];
        };
        /** @description What a property must be. */
        ValueSetFilter: {
            /**
             * @description The property.
             * @example lastChangeDate
             */
            property: string;
            /**
             * @description How to compare.
             * @example =
             */
            op: "=" | "in" | "exists" | "regex" | (string & {});
            /**
             * @description With what. Days take `gt` or `lt` in front.
             * @example gt2026-11-01
             */
            value: string;
        };
        /** @description The codes found. */
        ValueSetAnswer: {
            /**
             * @description Always `ValueSet`.
             * @constant
             */
            resourceType: "ValueSet";
            /** @description The list. */
            expansion: {
                /**
                 * @description Id of this answer.
                 * @example urn:uuid:0d9f1c52-6c0f-4d7a-9d2e-4c2a5f0f7b31
                 */
                identifier?: string;
                /**
                 * @description When it was made.
                 * @example 2026-11-23T08:15:00+00:00
                 */
                timestamp: components["schemas"]["DateTime"];
                /**
                 * @description How many fit in all.
                 * @example 412
                 */
                total?: number;
                /**
                 * @description How many were passed over.
                 * @example 0
                 */
                offset?: number;
                /** @description What the service understood. */
                parameter?: components["schemas"]["CodeParameter"][];
                /** @description The codes. Missing when none fits. */
                contains?: components["schemas"]["ValueSetCode"][];
            };
        };
        /** @description One code. */
        ValueSetCode: {
            /** @description The properties asked for, each with the parts `code` and `value`. */
            extension?: components["schemas"]["Extension"][];
            /**
             * @description Address of the code list.
             * @example https://fhir.nhs.uk/Id/ods-organization-code
             */
            system: string;
            /**
             * @description True on codes out of use, missing on others.
             * @constant
             */
            inactive?: true;
            /**
             * @description The code, an ODS code in the list of organisations.
             * @example RJ1
             */
            code: string;
            /**
             * @description The code in words.
             * @example GUY'S AND ST THOMAS' NHS FOUNDATION TRUST
             */
            display?: string;
        };
        /** @description What the service says it can do. */
        CapabilityStatement: {
            /**
             * @description Always `CapabilityStatement`.
             * @constant
             */
            resourceType: "CapabilityStatement";
            /**
             * @description Address of the statement.
             * @example https://api.service.nhs.uk/organisation-data-terminology-api/fhir/metadata
             */
            url?: string;
            /**
             * @description Version of the statement.
             * @example 1.0.0
             */
            version?: string;
            /**
             * @description Name of the statement.
             * @example ODSAPI-CapabilityStatement-1
             */
            name?: string;
            /**
             * @description State of the statement.
             * @example active
             */
            status: "active" | (string & {});
            /** @description When it was written. */
            date?: components["schemas"]["PartialDate"];
            /**
             * @description Who wrote it.
             * @example NHS England
             */
            publisher?: string;
            /**
             * @description What it is about.
             * @example Organisations of health and care
             */
            description?: string;
            /**
             * @description What it describes.
             * @example instance
             */
            kind: "instance" | (string & {});
            /**
             * @description Version of FHIR.
             * @example 4.0.1
             */
            fhirVersion: string;
            /** @description Media types it can answer. */
            format: string[];
            /** @description What can be called. */
            rest?: components["schemas"]["CapabilityRest"][];
        };
        /** @description One side of the service. */
        CapabilityRest: {
            /**
             * @description Which side.
             * @example server
             */
            mode: "server" | (string & {});
            /** @description The kinds of resource. */
            resource?: components["schemas"]["CapabilityResource"][];
        };
        /** @description What can be done with one kind of resource. */
        CapabilityResource: {
            /**
             * @description Kind of resource.
             * @example Organization
             */
            type: string;
            /** @description What can be done. */
            interaction?: {
                /**
                 * @description Read one, or search.
                 * @example read
                 */
                code: "read" | "search-type" | (string & {});
            }[];
            /** @description Names to search by. */
            searchParam?: {
                /**
                 * @description The name.
                 * @example address-postalcode
                 */
                name: string;
                /**
                 * @description Kind of value.
                 * @example string
                 */
                type: "token" | "string" | "date" | "number" | (string & {});
            }[];
        };
        /** @description A page of places. */
        CqcLocationsPage: {
            total: components["schemas"]["TotalCount"];
            /** @description Path of the operation that was asked. */
            uri?: components["schemas"]["CqcPageUri"];
            /** @description Path of the first page. */
            firstPageUri: components["schemas"]["CqcPageUri"];
            page: components["schemas"]["PageNumber"];
            /**
             * @description Path of the page before, null on the first.
             * @example /locations?page=1&perPage=2
             */
            previousPageUri: string | null;
            /** @description Path of the last page. */
            lastPageUri: components["schemas"]["CqcPageUri"];
            /**
             * @description Path of the next page, null on the last.
             * @example /locations?page=2&perPage=2
             */
            nextPageUri: string | null;
            perPage: components["schemas"]["PageSize"];
            /**
             * @description How many pages there are.
             * @example 107
             */
            totalPages: number;
            /** @description The places, by id and name only. */
            locations: components["schemas"]["CqcLocationSummary"][];
        };
        /**
         * Total count
         * @description How many items there are in all, on every page together.
         * @example 214
         */
        TotalCount: number;
        /**
         * @description Path of a page.
         * @example /locations?page=1&perPage=2
         */
        CqcPageUri: string;
        /**
         * Page number
         * @description Which page to answer. The first is 1.
         * @example 1
         */
        PageNumber: number;
        /**
         * Page size
         * @description How many items a page holds.
         * @example 20
         */
        PageSize: number;
        /** @description A place in a few words. */
        CqcLocationSummary: {
            locationId: components["schemas"]["CqcLocationId"];
            /**
             * @description Name.
             * @example St Thomas' Hospital
             */
            locationName: string;
            /** @example SE1 7EH */
            postalCode?: components["schemas"]["Postcode"];
        };
        /**
         * CQC location id
         * @description Id of a place that the Care Quality Commission registers. It changes when the place changes hands.
         * @example 1-1990000417
         * @example RJ122
         */
        CqcLocationId: Brand<string, "CqcLocationId">;
        /** @description A place where care is given or run from, as the regulator knows it. */
        CqcLocation: {
            locationId: components["schemas"]["CqcLocationId"];
            providerId: components["schemas"]["CqcProviderId"];
            /**
             * @description Always `Location`.
             * @example Location
             */
            organisationType: "Location" | (string & {});
            /**
             * @description Kind of organisation.
             * @example NHS Healthcare Organisation
             */
            type: "Social Care Org" | "NHS Healthcare Organisation" | "Independent Healthcare Org" | "Primary Medical Services" | "Primary Dental Care" | "Independent Ambulance" | (string & {});
            /**
             * @description Name of the place. A few carry the name of a person who runs them.
             * @example St Thomas' Hospital
             */
            name: string;
            /**
             * @description Another name.
             * @example St Thomas
             */
            alsoKnownAs?: string;
            /**
             * @description Id of the group it belongs to.
             * @example BD999
             */
            brandId?: string;
            /**
             * @description Name of that group.
             * @example BRAND Canalside Care
             */
            brandName?: string;
            /**
             * @description ODS code. Missing for most social care.
             * @example RJ122
             */
            odsCode?: components["schemas"]["OdsCode"];
            registrationStatus: components["schemas"]["CqcRegistrationStatus"];
            registrationDate: components["schemas"]["CqcRegistrationDate"];
            deregistrationDate?: components["schemas"]["CqcDeregistrationDate"];
            /**
             * @description Whether nothing is done there for now, `Y` or `N`.
             * @example N
             */
            dormancy?: "Y" | "N" | (string & {});
            /**
             * @description Whether it is a care home, `Y` or `N`.
             * @example N
             */
            careHome?: "Y" | "N" | (string & {});
            /**
             * @description Beds of a care home. 0 for others.
             * @example 48
             */
            numberOfBeds?: number;
            /**
             * @description First line of the address.
             * @example Westminster Bridge Road
             */
            postalAddressLine1?: string;
            /**
             * @description Second line.
             * @example Lambeth
             */
            postalAddressLine2?: string;
            /**
             * @description Town.
             * @example London
             */
            postalAddressTownCity?: string;
            /**
             * @description County, which few have.
             * @example Greater London
             */
            postalAddressCounty?: string;
            /**
             * @description Region of England, as the regulator spells it.
             * @example London
             */
            region?: string;
            /** @example SE1 7EH */
            postalCode?: components["schemas"]["Postcode"];
            /**
             * @description Property number of the building as text. Missing for some.
             * @example 10033545511
             */
            uprn?: components["schemas"]["Uprn"];
            /** @description Degrees north of the equator, WGS84, of the postcode and not of the door. */
            onspdLatitude?: components["schemas"]["Latitude"];
            /** @description Degrees east of Greenwich, WGS84, of the postcode and not of the door. */
            onspdLongitude?: components["schemas"]["Longitude"];
            /**
             * @description Integrated care board it lies in.
             * @example E54000030
             */
            onspdIcbCode?: components["schemas"]["AreaCode"];
            /**
             * @description Name of that care board.
             * @example NHS South East London Integrated Care Board
             */
            onspdIcbName?: string;
            /**
             * @description Parliamentary constituency.
             * @example Vauxhall and Camberwell Green
             */
            constituency?: string;
            /**
             * @description Borough, by name.
             * @example Lambeth
             */
            localAuthority?: string;
            /**
             * @description Part of the regulator that inspects it.
             * @example Hospitals
             */
            inspectionDirectorate?: "Adult social care" | "Hospitals" | "Primary medical services" | (string & {});
            /** @description Number of its switchboard, digits only. */
            mainPhoneNumber?: string;
            /**
             * @description Website, often without `https://`.
             * @example www.guysandstthomas.nhs.uk
             */
            website?: string;
            /** @description The last inspection under the older framework. */
            lastInspection?: {
                /**
                 * @description First day of it.
                 * @example 2019-04-03
                 */
                date?: components["schemas"]["CalendarDate"];
            };
            /** @description The last report. */
            lastReport?: {
                /**
                 * @description Day it came out.
                 * @example 2019-07-23
                 */
                publicationDate?: components["schemas"]["CalendarDate"];
            };
            /** @description What it is registered to do. The owner adds names of managers here, which are no part of this contract. */
            regulatedActivities?: components["schemas"]["CqcActivity"][];
            /** @description How the regulator sorts it. */
            inspectionCategories?: components["schemas"]["CqcCategory"][];
            /** @description Services that are rated on their own. */
            inspectionAreas?: components["schemas"]["CqcInspectionArea"][];
            currentRatings?: components["schemas"]["CqcRatings"];
            /** @description Ratings before, newest first. */
            historicRatings?: components["schemas"]["CqcHistoricRating"][];
            /** @description Ratings under the framework in use since 2024. Then `currentRatings` may lack an overall rating. */
            assessment?: components["schemas"]["CqcAssessment"][];
            /** @description Reports, newest first. */
            reports?: components["schemas"]["CqcReportEntry"][];
            /** @description Further kinds. */
            locationTypes?: {
                /**
                 * @description The kind.
                 * @example Acute hospital
                 */
                type?: string;
            }[];
            /** @description What services it gives. */
            gacServiceTypes?: components["schemas"]["CqcServiceType"][];
            /** @description Whom it is for. It says what the place offers and nothing of anyone in it. */
            specialisms?: {
                /**
                 * @description Group of people or kind of care.
                 * @example Caring for adults over 65 yrs
                 */
                name: string;
            }[];
            /** @description Places it took over from, or that took over. */
            relationships?: components["schemas"]["CqcLocationRelationship"][];
        };
        /**
         * CQC provider id
         * @description Id of an organisation or person registered to give care. For a trust it is the ODS code.
         * @example 1-1990000099
         * @example RJ1
         */
        CqcProviderId: Brand<string, "CqcProviderId">;
        /**
         * @description Whether it is registered today.
         * @example Registered
         */
        CqcRegistrationStatus: "Registered" | "Deregistered" | (string & {});
        /**
         * @description First day of the registration.
         * @example 2010-04-01
         */
        CqcRegistrationDate: components["schemas"]["CalendarDate"];
        /**
         * @description Last day of it. Only when it has ended.
         * @example 2024-03-31
         */
        CqcDeregistrationDate: components["schemas"]["CalendarDate"];
        /**
         * Latitude
         * @description Degrees north of the equator, WGS84. London lies between 51.28 and 51.70.
         * @example 51.5308
         */
        Latitude: number;
        /**
         * Longitude
         * @description Degrees east of Greenwich, WGS84. Most of London is negative, the west.
         * @example -0.1238
         */
        Longitude: number;
        /**
         * Area code
         * @description Nine-character area code of the Office for National Statistics (GSS). A London borough begins with `E09`.
         * @example E09000019
         * @example E09000007
         */
        AreaCode: Brand<string, "AreaCode">;
        /** @description An activity that needs registration. */
        CqcActivity: {
            /**
             * @description Its name.
             * @example Diagnostic and screening procedures
             */
            name: string;
            /**
             * @description Its code.
             * @example RA7
             */
            code?: string;
        };
        /** @description A category of the regulator. */
        CqcCategory: {
            /**
             * @description Its code.
             * @example H1
             */
            code: string;
            /**
             * @description Whether it is the main one, `true` or `false` as text.
             * @example true
             */
            primary?: string;
            /**
             * @description Its name.
             * @example Acute hospital - NHS non-specialist
             */
            name: string;
        };
        /** @description A service that is inspected and rated on its own. */
        CqcInspectionArea: {
            /**
             * @description Its id.
             * @example critical-care
             */
            inspectionAreaId: string;
            /**
             * @description Its name.
             * @example Critical care
             */
            inspectionAreaName: string;
            /**
             * @description What kind of area it is.
             * @example Core Service
             */
            inspectionAreaType?: string;
            /**
             * @description Whether new inspections still use it.
             * @example Active
             */
            status?: "Active" | "Inactive" | (string & {});
            /** @description Ids of the areas that took its place. */
            supersededBy?: string[];
            /**
             * @description Last day it was used.
             * @example 2015-09-30
             */
            endDate?: components["schemas"]["CalendarDate"];
        };
        /** @description The ratings of today under the older framework. `overall` is missing or without a rating where the newer one took over. */
        CqcRatings: {
            overall?: components["schemas"]["CqcOverallRating"];
            /** @description Of each service. */
            serviceRatings?: components["schemas"]["CqcServiceRating"][];
        };
        /** @description A rating as a whole, and of each question. */
        CqcOverallRating: {
            rating: components["schemas"]["CqcRating"];
            reportDate?: components["schemas"]["CqcReportDate"];
            reportLinkId?: components["schemas"]["CqcReportId"];
            organisationId?: components["schemas"]["CqcInheritedFrom"];
            /** @description Of each question. */
            keyQuestionRatings?: components["schemas"]["CqcKeyRating"][];
        };
        /**
         * @description The rating in words. Capitals differ between the older and the newer framework. The last two are no ratings.
         * @example Good
         */
        CqcRating: "Outstanding" | "Good" | "Requires improvement" | "Inadequate" | "Inspected but not rated" | "No published rating" | (string & {});
        /**
         * @description Day of the report.
         * @example 2026-02-17
         */
        CqcReportDate: components["schemas"]["CalendarDate"];
        /**
         * CQC report id
         * @description Id of an inspection report.
         * @example 5f1c2a60-7b1e-4c52-9d1b-2f0f6a7d3c41
         */
        CqcReportId: Brand<string, "CqcReportId">;
        /**
         * @description Id of the organisation the rating was given to, when this one took over from it. Missing when it is its own.
         * @example 1-1990000102
         */
        CqcInheritedFrom: string;
        /** @description Answer to one of five questions, is it safe, effective, caring, responsive, well led. */
        CqcKeyRating: {
            /**
             * @description The question.
             * @example Safe
             */
            name: "Safe" | "Effective" | "Caring" | "Responsive" | "Well-led" | (string & {});
            rating: components["schemas"]["CqcRating"];
            /**
             * @description State of it. Only in the newer framework.
             * @example Assessed
             */
            status?: string;
            reportDate?: components["schemas"]["CqcReportDate"];
            reportLinkId?: components["schemas"]["CqcReportId"];
            organisationId?: components["schemas"]["CqcInheritedFrom"];
        };
        /** @description Rating of one service. */
        CqcServiceRating: {
            /**
             * @description The service.
             * @example Critical care
             */
            name: string;
            rating?: components["schemas"]["CqcRating"];
            reportDate?: components["schemas"]["CqcReportDate"];
            reportLinkId?: components["schemas"]["CqcReportId"];
            organisationId?: components["schemas"]["CqcInheritedFrom"];
            /** @description Of each question. */
            keyQuestionRatings?: components["schemas"]["CqcKeyRating"][];
        };
        /** @description The ratings of one report before. */
        CqcHistoricRating: {
            reportDate?: components["schemas"]["CqcReportDate"];
            reportLinkId?: components["schemas"]["CqcReportId"];
            organisationId?: components["schemas"]["CqcInheritedFrom"];
            overall?: components["schemas"]["CqcOverallRating"];
            /** @description Of each service. */
            serviceRatings?: components["schemas"]["CqcServiceRating"][];
        };
        /** @description An assessment under the newer framework. */
        CqcAssessment: {
            /**
             * @description When it came out. The form of the date varies, some have a space for the `T`. Without a `Z` the zone is not known.
             * @example 2026-02-17T09:30:00Z
             */
            assessmentPlanPublishedDateTime?: string;
            /** @description Its ratings. */
            ratings?: {
                /** @description As a whole, mostly empty. */
                overall?: components["schemas"]["CqcAssessedRating"][];
                /** @description Of each group of services. */
                asgRatings?: components["schemas"]["CqcAssessedRating"][];
            };
        };
        /** @description Rating of a group of services. */
        CqcAssessedRating: {
            /**
             * @description Id of the assessment.
             * @example AP10417
             */
            assessmentPlanId?: string;
            /**
             * @description Its title.
             * @example Care home assessment
             */
            title?: string;
            /**
             * @description Day of it.
             * @example 2026-01-21
             */
            assessmentDate?: components["schemas"]["CalendarDate"];
            /**
             * @description State of the assessment.
             * @example Active
             */
            assessmentPlanStatus?: string;
            /**
             * @description The group of services.
             * @example Care homes
             */
            name?: string;
            rating: components["schemas"]["CqcRating"];
            /**
             * @description Whether it is the rating of today.
             * @example Current
             */
            status?: "Current" | (string & {});
            /** @description Of each question. */
            keyQuestionRatings?: components["schemas"]["CqcKeyRating"][];
        };
        /** @description A report. */
        CqcReportEntry: {
            linkId: components["schemas"]["CqcReportId"];
            reportDate: components["schemas"]["CqcReportDate"];
            /**
             * @description First day of the visit.
             * @example 2026-01-21
             */
            firstVisitDate?: components["schemas"]["CalendarDate"];
            /**
             * @description Path of the report.
             * @example /reports/5f1c2a60-7b1e-4c52-9d1b-2f0f6a7d3c41
             */
            reportUri?: string;
            /**
             * @description Whether of a place or a provider.
             * @example Location
             */
            reportType?: "Location" | "Provider" | (string & {});
            /** @description Papers that go with it. */
            relatedDocuments?: {
                /**
                 * @description What it is.
                 * @example Use of resources
                 */
                documentType: string;
                /**
                 * @description Path of it.
                 * @example /reports/5f1c2a60-7b1e-4c52-9d1b-2f0f6a7d3c41/Use%20of%20Resources
                 */
                documentUri: string;
            }[];
        };
        /** @description A kind of service. */
        CqcServiceType: {
            /**
             * @description Short name.
             * @example Nursing homes
             */
            name: string;
            /**
             * @description The name to filter by, `gacServiceTypeDescription`.
             * @example Care home service with nursing
             */
            description?: string;
        };
        /** @description A place that came before or after. */
        CqcLocationRelationship: {
            relatedLocationId: components["schemas"]["CqcLocationId"];
            /**
             * @description Its name.
             * @example Regent's Wharf Nursing Home
             */
            relatedLocationName?: string;
            /**
             * @description Which way it goes.
             * @example HSCA Predecessor
             */
            type: "HSCA Predecessor" | "HSCA Successor" | (string & {});
            /**
             * @description Why.
             * @example Change of legal entity
             */
            reason?: string;
        };
        /** @description A page of providers. */
        CqcProvidersPage: {
            total: components["schemas"]["TotalCount"];
            /** @description Path of the operation that was asked. */
            uri?: components["schemas"]["CqcPageUri"];
            /** @description Path of the first page. */
            firstPageUri: components["schemas"]["CqcPageUri"];
            page: components["schemas"]["PageNumber"];
            /**
             * @description Path of the page before, null on the first.
             * @example /locations?page=1&perPage=2
             */
            previousPageUri: string | null;
            /** @description Path of the last page. */
            lastPageUri: components["schemas"]["CqcPageUri"];
            /**
             * @description Path of the next page, null on the last.
             * @example /locations?page=2&perPage=2
             */
            nextPageUri: string | null;
            perPage: components["schemas"]["PageSize"];
            /**
             * @description How many pages there are.
             * @example 107
             */
            totalPages: number;
            /** @description The providers, by id and name only. */
            providers: components["schemas"]["CqcProviderSummary"][];
        };
        /** @description A provider in two words. */
        CqcProviderSummary: {
            providerId: components["schemas"]["CqcProviderId"];
            /**
             * @description Name.
             * @example Guy's and St Thomas' NHS Foundation Trust
             */
            providerName: string;
        };
        /** @description An organisation, partnership or person registered to give care. Where it is a person, `name` is a person's name; treat it so. */
        CqcProvider: {
            providerId: components["schemas"]["CqcProviderId"];
            /** @description Its places, closed ones too. */
            locationIds: components["schemas"]["CqcLocationId"][];
            /**
             * @description Always `Provider`.
             * @example Provider
             */
            organisationType: "Provider" | (string & {});
            /**
             * @description What it is in law.
             * @example NHS Body
             */
            ownershipType?: "NHS Body" | "Organisation" | "Partnership" | "Individual" | (string & {});
            /**
             * @description Kind of organisation.
             * @example NHS Healthcare Organisation
             */
            type: "Social Care Org" | "NHS Healthcare Organisation" | "Independent Healthcare Org" | "Primary Medical Services" | "Primary Dental Care" | "Independent Ambulance" | (string & {});
            /**
             * @description Name.
             * @example Guy's and St Thomas' NHS Foundation Trust
             */
            name: string;
            /**
             * @description Another name.
             * @example St Thomas
             */
            alsoKnownAs?: string;
            /**
             * @description Id of the group it belongs to.
             * @example BD999
             */
            brandId?: string;
            /**
             * @description Name of that group.
             * @example BRAND Canalside Care
             */
            brandName?: string;
            /**
             * @description ODS code. Missing for most social care.
             * @example RJ1
             */
            odsCode?: components["schemas"]["OdsCode"];
            /**
             * @description Number of the company.
             * @example 01234567
             */
            companiesHouseNumber?: string;
            /**
             * @description Number of the charity.
             * @example 1234567
             */
            charityNumber?: string;
            registrationStatus: components["schemas"]["CqcRegistrationStatus"];
            registrationDate: components["schemas"]["CqcRegistrationDate"];
            deregistrationDate?: components["schemas"]["CqcDeregistrationDate"];
            /**
             * @description First line of the address.
             * @example Westminster Bridge Road
             */
            postalAddressLine1?: string;
            /**
             * @description Second line.
             * @example Lambeth
             */
            postalAddressLine2?: string;
            /**
             * @description Town.
             * @example London
             */
            postalAddressTownCity?: string;
            /**
             * @description County, which few have.
             * @example Greater London
             */
            postalAddressCounty?: string;
            /**
             * @description Region of England, as the regulator spells it.
             * @example London
             */
            region?: string;
            /** @example SE1 7EH */
            postalCode?: components["schemas"]["Postcode"];
            /**
             * @description Property number of the building as text. Missing for some.
             * @example 10033545511
             */
            uprn?: components["schemas"]["Uprn"];
            /** @description Degrees north of the equator, WGS84, of the postcode and not of the door. */
            onspdLatitude?: components["schemas"]["Latitude"];
            /** @description Degrees east of Greenwich, WGS84, of the postcode and not of the door. */
            onspdLongitude?: components["schemas"]["Longitude"];
            /**
             * @description Integrated care board it lies in.
             * @example E54000030
             */
            onspdIcbCode?: components["schemas"]["AreaCode"];
            /**
             * @description Name of that care board.
             * @example NHS South East London Integrated Care Board
             */
            onspdIcbName?: string;
            /**
             * @description Parliamentary constituency.
             * @example Vauxhall and Camberwell Green
             */
            constituency?: string;
            /**
             * @description Borough, by name.
             * @example Lambeth
             */
            localAuthority?: string;
            /**
             * @description Part of the regulator that inspects it.
             * @example Hospitals
             */
            inspectionDirectorate?: "Adult social care" | "Hospitals" | "Primary medical services" | (string & {});
            /** @description Number of its switchboard, digits only. */
            mainPhoneNumber?: string;
            /**
             * @description Website, often without `https://`.
             * @example www.guysandstthomas.nhs.uk
             */
            website?: string;
            /** @description The last inspection under the older framework. */
            lastInspection?: {
                /**
                 * @description First day of it.
                 * @example 2019-04-03
                 */
                date?: components["schemas"]["CalendarDate"];
            };
            /** @description The last report. */
            lastReport?: {
                /**
                 * @description Day it came out.
                 * @example 2019-07-23
                 */
                publicationDate?: components["schemas"]["CalendarDate"];
            };
            /** @description What it is registered to do. The owner adds names of managers here, which are no part of this contract. */
            regulatedActivities?: components["schemas"]["CqcActivity"][];
            /** @description How the regulator sorts it. */
            inspectionCategories?: components["schemas"]["CqcCategory"][];
            /** @description Services that are rated on their own. */
            inspectionAreas?: components["schemas"]["CqcInspectionArea"][];
            currentRatings?: components["schemas"]["CqcRatings"];
            /** @description Ratings before, newest first. */
            historicRatings?: components["schemas"]["CqcHistoricRating"][];
            /** @description Ratings under the framework in use since 2024. Then `currentRatings` may lack an overall rating. */
            assessment?: components["schemas"]["CqcAssessment"][];
            /** @description Reports, newest first. */
            reports?: components["schemas"]["CqcReportEntry"][];
            /** @description Providers it took over from, or that took over. */
            relationships?: components["schemas"]["CqcProviderRelationship"][];
        };
        /** @description A provider that came before or after. */
        CqcProviderRelationship: {
            relatedProviderId: components["schemas"]["CqcProviderId"];
            /**
             * @description Its name.
             * @example Canalside Care Limited
             */
            relatedProviderName?: string;
            /**
             * @description Which way it goes.
             * @example HSCA Predecessor
             */
            type: "HSCA Predecessor" | "HSCA Successor" | (string & {});
            /**
             * @description Why.
             * @example Change of legal entity
             */
            reason?: string;
        };
        /** @description A page of ids. */
        CqcChangesPage: {
            total: components["schemas"]["TotalCount"];
            /** @description Path of the operation that was asked. */
            uri?: components["schemas"]["CqcPageUri"];
            /** @description Path of the first page. */
            firstPageUri: components["schemas"]["CqcPageUri"];
            page: components["schemas"]["PageNumber"];
            /**
             * @description Path of the page before, null on the first.
             * @example /locations?page=1&perPage=2
             */
            previousPageUri: string | null;
            /** @description Path of the last page. */
            lastPageUri: components["schemas"]["CqcPageUri"];
            /**
             * @description Path of the next page, null on the last.
             * @example /locations?page=2&perPage=2
             */
            nextPageUri: string | null;
            perPage: components["schemas"]["PageSize"];
            /**
             * @description How many pages there are.
             * @example 107
             */
            totalPages: number;
            /** @description Ids of what changed, of the kind asked for. */
            changes: (components["schemas"]["CqcLocationId"] | components["schemas"]["CqcProviderId"])[];
        };
        CqcInspectionAreasAnswer: {
            /** @description Every area. */
            inspectionAreas: components["schemas"]["CqcInspectionArea"][];
        };
        /**
         * CQC report text
         * @description The text of a report without its layout.
         */
        CqcReportText: string;
    };
    responses: {
        /** @description The request cannot be understood: a parameter is missing, malformed or out of range. `errors` names each. */
        BadRequest: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key came with the request, or it is not a key, or it has expired or been revoked. */
        Unauthorized: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description How to present a key, e.g. `Bearer realm="openlondon"`. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is good, and it may not do this: the API, the operation or the privacy class lies outside its scope. */
        Forbidden: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The limit is used up. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description What is left of the limit, e.g. `"keyed";r=412;t=23`, where `r` is calls left and `t` the seconds until it is whole again. */
                RateLimit?: string;
                /** @description The limit itself, e.g. `"keyed";q=500;w=60`, where `q` is calls and `w` the window in seconds. */
                "RateLimit-Policy"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The owner of the API could not be reached, or answered something that is no answer. */
        BadGateway: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Out of service for a while, for maintenance or because too many calls to the owner failed in a row. */
        ServiceUnavailable: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The owner of the API did not answer in time. */
        GatewayTimeout: {
            headers: {
                /** @description The id of this request, the same as `requestId` in the body. */
                "X-Request-Id"?: string;
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A search name the service does not know, or a date it cannot read. */
        BadRequest2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer would be larger than the service sends, some 10 MB or 50,000 results. Ask in pages. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no resource with this id, or no such code. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The regulator knows no such id. The shape of its own body is not described. */
        NotFound2: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    organisations: {
        parameters: {
            query?: {
                /**
                 * @description Only organisations whose name contains this. Capitals do not matter.
                 * @example St Thomas
                 */
                Name?: string;
                /**
                 * @description A whole postcode, or its first half for the whole district. Capitals and the space do not matter.
                 * @example SE1 7EH
                 */
                PostCode?: string;
                /**
                 * @description Only records changed on or after this day, at most 185 days back.
                 * @example 2026-11-01
                 */
                LastChangeDate?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only records in this state. Without it closed organisations come too.
                 * @example Active
                 */
                Status?: "Active" | "Inactive";
                /**
                 * @description Only organisations with this main role, such as `RO197` for a trust or `RO182` for a pharmacy.
                 * @example RO197
                 */
                PrimaryRoleId?: components["schemas"]["OdsRoleId"];
                /**
                 * @description Only organisations with this further role, such as `RO76` for a surgery or `RO318` for a care board.
                 * @example RO76
                 */
                NonPrimaryRoleId?: components["schemas"]["OdsRoleId"];
                /**
                 * @description Only organisations with one of these roles, main or further.
                 * @example [
                 *       "RO197",
                 *       "RO182"
                 *     ]
                 */
                Roles?: components["schemas"]["OdsRoleId"][];
                /**
                 * @description How many organisations to answer at most.
                 * @example 50
                 */
                Limit?: number;
                /**
                 * @description How many organisations to pass over. Leave it out for the first page, 0 is refused.
                 * @example 50
                 */
                Offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. No match is an empty list. */
            200: {
                headers: {
                    /** @description How many match in all. */
                    "X-Total-Count"?: number;
                    /** @description Address of the next page, at the owner's host. Missing on the last. */
                    "Next-Page"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No search value at all, a date more than 185 days back, or an offset of 0. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ODS code of an organisation or a site.
                 * @example RJ1
                 */
                OrgId: components["schemas"]["OdsCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no organisation with this code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    changedOrganisations: {
        parameters: {
            query: {
                /**
                 * @description Records changed on or after this day, at most 185 days back.
                 * @example 2026-11-20
                 */
                LastChangeDate: components["schemas"]["CalendarDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrganisationsAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No search value at all, a date more than 185 days back, or an offset of 0. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    organisationRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRolesAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fhirOrganizations: {
        parameters: {
            query?: {
                /**
                 * @description Only this ODS code. `fhirOrganization` is the shorter way.
                 * @example RJ1
                 */
                _id?: components["schemas"]["OdsCode"];
                /**
                 * @description The same as `_id`, also as `system|code` with the address of the code system in front.
                 * @example https://fhir.nhs.uk/Id/ods-organization-code|RJ1
                 */
                identifier?: string;
                /**
                 * @description Only records last changed that day, after it (`gt` in front) or before it (`lt`). Give two for a span.
                 * @example [
                 *       "gt2026-11-01",
                 *       "lt2026-11-20"
                 *     ]
                 */
                lastChangeDate?: string[];
                /**
                 * @description The name begins with this. Capitals do not matter.
                 * @example Guy's
                 */
                name?: components["schemas"]["NameText"];
                /**
                 * @description The name contains this. Capitals do not matter.
                 * @example Thomas
                 */
                "name:contains"?: components["schemas"]["NameText"];
                /**
                 * @description The name is just this, capitals included. Most names are in capitals.
                 * @example ST THOMAS' HOSPITAL
                 */
                "name:exact"?: components["schemas"]["NameText"];
                /**
                 * @description Only records in use, or only closed ones.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description The postcode begins with this. Capitals do not matter.
                 * @example SE1
                 */
                "address-postalcode"?: components["schemas"]["PlaceText"];
                /**
                 * @description The postcode contains this. Capitals do not matter.
                 * @example 7EH
                 */
                "address-postalcode:contains"?: components["schemas"]["PlaceText"];
                /**
                 * @description The postcode is just this, in capitals and with its space.
                 * @example SE1 7EH
                 */
                "address-postalcode:exact"?: components["schemas"]["PlaceText"];
                /**
                 * @description The town begins with this. Capitals do not matter. Outer boroughs often have a town of their own.
                 * @example London
                 */
                "address-city"?: components["schemas"]["PlaceText"];
                /**
                 * @description The town contains this. Capitals do not matter.
                 * @example Croydon
                 */
                "address-city:contains"?: components["schemas"]["PlaceText"];
                /**
                 * @description The town is just this, in capitals.
                 * @example LONDON
                 */
                "address-city:exact"?: components["schemas"]["PlaceText"];
                /**
                 * @description The country begins with this. Capitals do not matter.
                 * @example ENGLAND
                 */
                "address-country"?: components["schemas"]["PlaceText"];
                /**
                 * @description Only organisations that have, or had, every role given. Join roles with a comma inside one entry to say any of them.
                 * @example [
                 *       "RO177",
                 *       "RO76"
                 *     ]
                 */
                roleCode?: components["schemas"]["RoleCodes"][];
                /**
                 * @description Leave out organisations with any of these roles.
                 * @example [
                 *       "RO76"
                 *     ]
                 */
                "roleCode:not"?: components["schemas"]["RoleCodes"][];
                /**
                 * @description As `roleCode`, counting roles in force only.
                 * @example [
                 *       "RO197"
                 *     ]
                 */
                activeRoleCode?: components["schemas"]["RoleCodes"][];
                /**
                 * @description How many results a page holds. The owner advises 1,000 at most.
                 * @example 50
                 */
                _count?: number;
                /**
                 * @description Answer with the number of matches and not with the matches.
                 * @example count
                 */
                _summary?: "count";
                /**
                 * @description How many results to pass over. Give `_count` too, or follow the `next` link of the answer.
                 * @example 50
                 */
                _offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OrganizationBundle"];
                };
            };
            /** @description A search name the service does not know, or a date it cannot read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The answer would be larger than the service sends, some 10 MB or 50,000 results. Ask in pages. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fhirOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ODS code of an organisation or a site.
                 * @example RJ1
                 */
                id: components["schemas"]["OdsCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirOrganization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no resource with this id, or no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fhirAffiliations: {
        parameters: {
            query?: {
                /**
                 * @description Only this relationship. `fhirAffiliation` is the shorter way.
                 * @example 617211
                 */
                _id?: components["schemas"]["AffiliationId"];
                /**
                 * @description Only relationships from this organisation, the source.
                 * @example RJ122
                 */
                "primary-organization"?: components["schemas"]["OdsCode"];
                /**
                 * @description Only relationships to this organisation, the target.
                 * @example RJ1
                 */
                "participating-organization"?: components["schemas"]["OdsCode"];
                /**
                 * @description Only records in use, or only closed ones.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description How many results a page holds. The owner advises 1,000 at most.
                 * @example 50
                 */
                _count?: number;
                /**
                 * @description Add the organisations at these ends of each relationship to the answer.
                 * @example [
                 *       "OrganizationAffiliation:participating-organization"
                 *     ]
                 */
                _include?: ("OrganizationAffiliation:primary-organization" | "OrganizationAffiliation:participating-organization")[];
                /**
                 * @description Answer with the number of matches and not with the matches.
                 * @example count
                 */
                _summary?: "count";
                /**
                 * @description How many results to pass over. Give `_count` too, or follow the `next` link of the answer.
                 * @example 50
                 */
                _offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["AffiliationBundle"];
                };
            };
            400: components["responses"]["BadRequest2"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fhirAffiliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the relationship.
                 * @example 617211
                 */
                id: components["schemas"]["AffiliationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirAffiliation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no resource with this id, or no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fhirDeletions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which kind of deletion to list.
                 * @example Organization-deletion
                 */
                id: "Organization-deletion" | "OrganizationAffiliation-deletion" | "Organization-role-deletion" | "Organization-succession-deletion";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["DeletionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    lookupCode: {
        parameters: {
            query: {
                /**
                 * @description Address of the code list. Those about prescribers are left out here on purpose, they hold names of persons.
                 * @example https://fhir.nhs.uk/Id/ods-organization-code
                 */
                system: components["schemas"]["CodeSystemAddress"];
                /**
                 * @description The code to look up, such as an ODS code, a role or a postcode.
                 * @example RJ1
                 */
                code: string;
                /**
                 * @description Which properties to answer, or `*` for all. Without it only the name comes.
                 * @example [
                 *       "*"
                 *     ]
                 */
                property?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeParameters"];
                };
            };
            400: components["responses"]["BadRequest2"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no resource with this id, or no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    expandCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code list, filters on it, and the properties to answer. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceType": "Parameters",
                 *       "parameter": [
                 *         {
                 *           "name": "valueSet",
                 *           "resource": {
                 *             "resourceType": "ValueSet",
                 *             "compose": {
                 *               "inactive": false,
                 *               "include": [
                 *                 {
                 *                   "system": "https://fhir.nhs.uk/Id/ods-organization-code",
                 *                   "filter": [
                 *                     {
                 *                       "property": "lastChangeDate",
                 *                       "op": "=",
                 *                       "value": "gt2026-11-01"
                 *                     }
                 *                   ]
                 *                 }
                 *               ]
                 *             }
                 *           }
                 *         },
                 *         {
                 *           "name": "property",
                 *           "valueString": "primaryRole"
                 *         },
                 *         {
                 *           "name": "count",
                 *           "valueInteger": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/fhir+json": components["schemas"]["ExpandRequest"];
            };
        };
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["ValueSetAnswer"];
                };
            };
            400: components["responses"]["BadRequest2"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    fhirCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["CapabilityStatement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcLocations: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many a page holds.
                 * @example 100
                 */
                perPage?: number;
                /**
                 * @description Only care homes (`Y`), or only others (`N`).
                 * @example Y
                 */
                careHome?: "Y" | "N";
                /**
                 * @description Only in this region of England, as the regulator spells it.
                 * @example London
                 */
                region?: string;
                /**
                 * @description Only in this borough, by name.
                 * @example Camden
                 */
                localAuthority?: string;
                /**
                 * @description Only in this parliamentary constituency, by name.
                 * @example Holborn and St Pancras
                 */
                constituency?: string;
                /**
                 * @description Only what this part of the regulator inspects.
                 * @example Adult social care
                 */
                inspectionDirectorate?: "Adult social care" | "Hospitals" | "Primary medical services";
                /**
                 * @description Only those registered for this activity, by its whole name.
                 * @example Accommodation for persons who require nursing or personal care
                 */
                regulatedActivity?: string;
                /**
                 * @description Only those that give this service, by its whole name.
                 * @example Care home service with nursing
                 */
                gacServiceTypeDescription?: string;
                /**
                 * @description Only those of this main category, such as `P1` dentists, `P2` surgeries, `S1` residential care, `H1` hospitals.
                 * @example P2
                 */
                primaryInspectionCategoryCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CqcLocationsPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a location, `1-` and a number, or a code like an ODS code for sites of trusts.
                 * @example RJ122
                 */
                locationId: components["schemas"]["CqcLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CqcLocation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcProviders: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many a page holds.
                 * @example 100
                 */
                perPage?: number;
                /**
                 * @description Only in this region of England, as the regulator spells it.
                 * @example London
                 */
                region?: string;
                /**
                 * @description Only in this borough, by name.
                 * @example Camden
                 */
                localAuthority?: string;
                /**
                 * @description Only in this parliamentary constituency, by name.
                 * @example Holborn and St Pancras
                 */
                constituency?: string;
                /**
                 * @description Only what this part of the regulator inspects.
                 * @example Adult social care
                 */
                inspectionDirectorate?: "Adult social care" | "Hospitals" | "Primary medical services";
                /**
                 * @description Only those registered for this activity, by its whole name.
                 * @example Accommodation for persons who require nursing or personal care
                 */
                regulatedActivity?: string;
                /**
                 * @description Only those of this main category, such as `P1` dentists, `P2` surgeries, `S1` residential care, `H1` hospitals.
                 * @example P2
                 */
                primaryInspectionCategoryCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CqcProvidersPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a provider, `1-` and a number, or the ODS code of a trust.
                 * @example RJ1
                 */
                providerId: components["schemas"]["CqcProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CqcProvider"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcChanges: {
        parameters: {
            query: {
                /**
                 * @description Changes from this instant on.
                 * @example 2026-11-22T00:00:00Z
                 */
                startTimestamp: components["schemas"]["DateTime"];
                /**
                 * @description Changes before this instant. Begin the next call with it.
                 * @example 2026-11-23T00:00:00Z
                 */
                endTimestamp: components["schemas"]["DateTime"];
                /**
                 * @description Which page to answer.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many a page holds.
                 * @example 100
                 */
                perPage?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Changes of what.
                 * @example location
                 */
                organisationType: "location" | "provider";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CqcChangesPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcInspectionAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CqcInspectionAreasAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cqcReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a report, the `linkId` of an entry in `reports`.
                 * @example 5f1c2a60-7b1e-4c52-9d1b-2f0f6a7d3c41
                 */
                linkId: components["schemas"]["CqcReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["CqcReportText"];
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound2"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
