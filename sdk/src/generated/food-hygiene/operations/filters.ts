// Generated from food-hygiene@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { headerParameters } from '../../../runtime/request/content.ts';
import { shapedOperation } from '../../../runtime/request/shape.ts';
import { api } from '../api.ts';
import { parseBusinessTypes, parseBusinessTypesBasic, parseCountries, parseCountriesBasic, parseRatingOperators, parseRatings, parseRegions, parseRegionsBasic, parseSchemeTypes, parseSortOptions } from '../decoders.ts';

import type { BusinessType, BusinessTypeId, BusinessTypes, Countries, CountriesBasic, Country, FhrsCountryId, FhrsRegionId, OwnerError, Problem, RatingOperators, Ratings, Region, Regions, RegionsBasic, SchemeTypes, SortOptions } from '../types.ts';

/**
 * What {@link businessTypes} takes.
 */
export type BusinessTypesParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link businessTypes} answers.
 */
export type BusinessTypesResult = BusinessTypes;

/**
 * Types of business
 *
 * The types that a business can have, fourteen at last sight, from restaurants to farmers. The ids have gaps. The owner is reported to add a row for all of them, with the id -1.
 *
 * A list that changes once in years. Cached for a day.
 */
export const businessTypes: (client: Client, params?: BusinessTypesParams, options?: CallOptions) => Call<BusinessTypesResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'businessTypes',
    path: '/BusinessTypes',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseBusinessTypes,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link businessTypesBasic} takes.
 */
export type BusinessTypesBasicParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link businessTypesBasic} answers.
 */
export type BusinessTypesBasicResult = BusinessTypes;

/**
 * Types of business in brief
 *
 * The same list as `businessTypes`, by id and name.
 *
 * A list that changes once in years. Cached for a day.
 */
export const businessTypesBasic: (client: Client, params?: BusinessTypesBasicParams, options?: CallOptions) => Call<BusinessTypesBasicResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'businessTypesBasic',
    path: '/BusinessTypes/basic',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseBusinessTypesBasic,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link businessType} takes.
 */
export type BusinessTypeParams = {
    /**
     * Id of the business type.
     * @example 7843
     */
    id: BusinessTypeId;
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link businessType} answers.
 */
export type BusinessTypeResult = BusinessType;

/**
 * One type of business
 *
 * Name of one type of business.
 *
 * A list that changes once in years. Cached for a day.
 */
export const businessType: (client: Client, params: BusinessTypeParams, options?: CallOptions) => Call<BusinessTypeResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'businessType',
    path: '/BusinessTypes/{id}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link countries} takes.
 */
export type CountriesParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link countries} answers.
 */
export type CountriesResult = Countries;

/**
 * Countries
 *
 * The four countries of the United Kingdom with the owner's ids. England is 1.
 *
 * A list that changes once in years. Cached for a day.
 */
export const countries: (client: Client, params?: CountriesParams, options?: CallOptions) => Call<CountriesResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'countries',
    path: '/Countries',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseCountries,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link countriesBasic} takes.
 */
export type CountriesBasicParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link countriesBasic} answers.
 */
export type CountriesBasicResult = CountriesBasic;

/**
 * Countries in brief
 *
 * The same four countries, by id and name.
 *
 * A list that changes once in years. Cached for a day.
 */
export const countriesBasic: (client: Client, params?: CountriesBasicParams, options?: CallOptions) => Call<CountriesBasicResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'countriesBasic',
    path: '/Countries/basic',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseCountriesBasic,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link country} takes.
 */
export type CountryParams = {
    /**
     * Id of the country, 1 for England.
     * @example 1
     */
    id: FhrsCountryId;
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link country} answers.
 */
export type CountryResult = Country;

/**
 * One country
 *
 * Name and codes of one country.
 *
 * A list that changes once in years. Cached for a day.
 */
export const country: (client: Client, params: CountryParams, options?: CallOptions) => Call<CountryResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'country',
    path: '/Countries/{id}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link regions} takes.
 */
export type RegionsParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link regions} answers.
 */
export type RegionsResult = Regions;

/**
 * Regions
 *
 * The regions that the owner divides the country into, London among them. They look like the regions of the Office for National Statistics and are not quite the same: `East Counties` is one. The search takes no region.
 *
 * A list that changes once in years. Cached for a day.
 */
export const regions: (client: Client, params?: RegionsParams, options?: CallOptions) => Call<RegionsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'regions',
    path: '/Regions',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseRegions,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link regionsBasic} takes.
 */
export type RegionsBasicParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link regionsBasic} answers.
 */
export type RegionsBasicResult = RegionsBasic;

/**
 * Regions in brief
 *
 * The same regions, by id and name.
 *
 * A list that changes once in years. Cached for a day.
 */
export const regionsBasic: (client: Client, params?: RegionsBasicParams, options?: CallOptions) => Call<RegionsBasicResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'regionsBasic',
    path: '/Regions/basic',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseRegionsBasic,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link region} takes.
 */
export type RegionParams = {
    /**
     * Id of the region, as `regions` gives it.
     * @example 3
     */
    id: FhrsRegionId;
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link region} answers.
 */
export type RegionResult = Region;

/**
 * One region
 *
 * Name and codes of one region.
 *
 * A list that changes once in years. Cached for a day.
 */
export const region: (client: Client, params: RegionParams, options?: CallOptions) => Call<RegionResult, OwnerError | Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'region',
    path: '/Regions/{id}',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link ratings} takes.
 */
export type RatingsParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link ratings} answers.
 */
export type RatingsResult = Ratings;

/**
 * Ratings of both schemes
 *
 * Every rating that a business can have, with what to show for it and the `ratingKeyName` that the search takes. The words that stand in for a number under FHRS are reported to be missing from the list.
 *
 * A list that changes once in years. Cached for a day.
 */
export const ratings: (client: Client, params?: RatingsParams, options?: CallOptions) => Call<RatingsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'ratings',
    path: '/Ratings',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseRatings,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link ratingOperators} takes.
 */
export type RatingOperatorsParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link ratingOperators} answers.
 */
export type RatingOperatorsResult = RatingOperators;

/**
 * Ways to compare ratings
 *
 * The three comparisons that the search takes as `ratingOperatorKey`. The list comes under `ratingOperator`, without an s.
 *
 * A list that changes once in years. Cached for a day.
 */
export const ratingOperators: (client: Client, params?: RatingOperatorsParams, options?: CallOptions) => Call<RatingOperatorsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'ratingOperators',
    path: '/RatingOperators',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseRatingOperators,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link schemeTypes} takes.
 */
export type SchemeTypesParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link schemeTypes} answers.
 */
export type SchemeTypesResult = SchemeTypes;

/**
 * Schemes of rating
 *
 * The two schemes, FHRS with numbers and FHIS for Scotland. The id is spelled `schemeTypeid` here.
 *
 * A list that changes once in years. Cached for a day.
 */
export const schemeTypes: (client: Client, params?: SchemeTypesParams, options?: CallOptions) => Call<SchemeTypesResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'schemeTypes',
    path: '/SchemeTypes',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseSchemeTypes,
    kind: isObject
}, {}, { 'x-api-version': '2' });

/**
 * What {@link sortOptions} takes.
 */
export type SortOptionsParams = {
    /**
     * Language of names and descriptions, English when left out. Refusals come in English all the same.
     * @default "en-GB"
     */
    'Accept-Language'?: 'en-GB' | 'cy-GB' | null | undefined;
};

/**
 * What {@link sortOptions} answers.
 */
export type SortOptionsResult = SortOptions;

/**
 * Orders of a search
 *
 * The orders that the search takes as `sortOptionKey`.
 *
 * A list that changes once in years. Cached for a day.
 */
export const sortOptions: (client: Client, params?: SortOptionsParams, options?: CallOptions) => Call<SortOptionsResult, Problem> = /*#__PURE__*/ shapedOperation(api, {
    name: 'sortOptions',
    path: '/SortOptions',
    header: ['x-api-version', 'Accept-Language'],
    content: headerParameters,
    parse: parseSortOptions,
    kind: isObject
}, {}, { 'x-api-version': '2' });
