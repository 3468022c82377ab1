// Generated from services@1.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parseService } from '../decoders.ts';

import type { PageNumber, PageSize, Problem, Service, ServiceId, ServicePage, TaxonomyId, TaxonomyTermId, TimeOfDay } from '../types.ts';

/**
 * What {@link searchServices} takes.
 */
export type SearchServicesParams = {
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
};

/**
 * What {@link searchServices} answers.
 */
export type SearchServicesResult = ServicePage;

/**
 * Search services
 *
 * A page of services, each with its plain fields and its organisation. Schedules, prices, places, contacts and terms
 * come only with `service`, one service at a time. Several filters are expected to narrow each other. Services that are
 * inactive or defunct may be among them, so look at `status`. To search near a postcode use `servicesAtLocations`.
 *
 * As fresh as the council keeps it; `last_modified` and `assured_date` say when. An answer may be an hour old.
 */
export const searchServices: (client: Client, params?: SearchServicesParams, options?: CallOptions) => Call<SearchServicesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'searchServices',
    path: '/services{?search,page*,per_page*,taxonomy_term_id*,taxonomy_id*,minimum_age,maximum_age,start_time*,end_time*,day}',
    kind: isObject
});

/**
 * What {@link service} takes.
 */
export type ServiceParams = {
    /**
     * Id of a service, as `searchServices` gives it. Ids of one council mean nothing to another.
     * @example "5b0c7c1e-2d64-4f0b-8a53-9e1f60d7a101"
     */
    id: ServiceId;
};

/**
 * What {@link service} answers.
 */
export type ServiceResult = Service;

/**
 * One service with everything about it
 *
 * Everything the directory knows of one service: what it is and for whom, when, where, at what price, who runs it and
 * how to reach them. Only `id`, `name` and `status` are sure; the rest depends on how well the council keeps its
 * directory. Contacts may be private people who run a service alone: treat names, addresses and numbers as personal.
 *
 * As fresh as the council keeps it; `last_modified` and `assured_date` say when. An answer may be an hour old.
 */
export const service: (client: Client, params: ServiceParams, options?: CallOptions) => Call<ServiceResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'service',
    path: '/services/{id}',
    parse: parseService,
    kind: isObject
});
