// Generated from services@1.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseServiceAtLocation, parseServicesAtLocations } from '../decoders.ts';

import type { PageNumber, PageSize, Postcode, Problem, ServiceAtLocationDetail, ServiceAtLocationId, ServiceAtLocationPage, TaxonomyId, TaxonomyTermId, TimeOfDay } from '../types.ts';

/**
 * What {@link servicesAtLocations} takes.
 */
export type ServicesAtLocationsParams = {
    /**
     * Words to look for anywhere in the record. How they are matched is each directory's own affair.
     * @example "carers"
     */
    search?: string | null | undefined;
    /**
     * Which page to answer. Without it, the first.
     * @example 1
     */
    page?: PageNumber | null | undefined;
    /**
     * How many items a page holds. Each directory has its own usual and largest number, so read `size` in the answer.
     * @example 20
     */
    per_page?: PageSize | null | undefined;
    /**
     * Only what carries this term. `taxonomyTerms` lists the terms.
     * @example "2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a01"
     */
    taxonomy_term_id?: TaxonomyTermId | null | undefined;
    /**
     * Only what carries any term of this vocabulary. `taxonomies` lists them.
     * @example "8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11"
     */
    taxonomy_id?: TaxonomyId | null | undefined;
    /**
     * Only services whose own lower age limit is this or more. It is compared with the service's `minimum_age`, not with a person.
     * Unit: a.
     * @example 5
     */
    minimum_age?: number | null | undefined;
    /**
     * Only services whose own upper age limit is this or less. It is compared with the service's `maximum_age`, not with a person.
     * Unit: a.
     * @example 18
     */
    maximum_age?: number | null | undefined;
    /**
     * Only services that begin at this time of day or later, on London's clock unless an offset is given.
     * @example "09:00"
     */
    start_time?: TimeOfDay | null | undefined;
    /**
     * Only services that end at this time of day or earlier, on London's clock unless an offset is given.
     * @example "17:00"
     */
    end_time?: TimeOfDay | null | undefined;
    /**
     * Only services on this day of the week. The standard does not say how to write it; the two letters of `byday` are the likeliest reading.
     * @example "TU"
     */
    day?: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | (string & {}) | null | undefined;
    /**
     * Only what serves this postcode. With `proximity` it is the centre of a circle; without, the directory looks whether the postcode lies in the service's area, where it knows one.
     * @example "NW5 2AA"
     */
    postcode?: Postcode | null | undefined;
    /**
     * How far from the middle of `postcode` to look. Needs `postcode` too.
     * Unit: m.
     * @example 2000
     */
    proximity?: number | null | undefined;
};

/**
 * What {@link servicesAtLocations} answers.
 */
export type ServicesAtLocationsResult = ServiceAtLocationPage;

/**
 * Search services near a postcode
 *
 * A page of pairs of a service and a place where it is offered. A service with three places comes three times. Give
 * `postcode` and `proximity` in metres to search around the middle of a postcode; `postcode` alone asks which services
 * cover it. By the standard's example a place comes with its point and without its address: ask `serviceAtLocation` for
 * that.
 *
 * As fresh as the council keeps it; `last_modified` and `assured_date` say when. An answer may be an hour old.
 */
export const servicesAtLocations: (client: Client, params?: ServicesAtLocationsParams, options?: CallOptions) => Call<ServicesAtLocationsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'servicesAtLocations',
    path: '/service_at_locations{?search,page*,per_page*,taxonomy_term_id*,taxonomy_id*,minimum_age,maximum_age,start_time*,end_time*,day,postcode*,proximity}',
    parse: parseServicesAtLocations,
    kind: isObject
});

/**
 * What {@link serviceAtLocation} takes.
 */
export type ServiceAtLocationParams = {
    /**
     * Id of a service at a place, as `servicesAtLocations` gives it, or a service under `service_at_locations`.
     * @example "c4a1f7d2-08be-4c39-a6f5-3b92e0d47301"
     */
    id: ServiceAtLocationId;
};

/**
 * What {@link serviceAtLocation} answers.
 */
export type ServiceAtLocationResult = ServiceAtLocationDetail;

/**
 * One service at one place
 *
 * One pair with everything nested: the place with addresses and access for disabled people, and the whole service.
 * The owner's description says that a bare service comes here; its example, which we follow, shows the pair.
 *
 * As fresh as the council keeps it; `last_modified` and `assured_date` say when. An answer may be an hour old.
 */
export const serviceAtLocation: (client: Client, params: ServiceAtLocationParams, options?: CallOptions) => Call<ServiceAtLocationResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'serviceAtLocation',
    path: '/service_at_locations/{id}',
    parse: parseServiceAtLocation,
    kind: isObject
});
