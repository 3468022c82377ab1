// Generated from services@1.1.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { PageNumber, PageSize, Problem, Taxonomy, TaxonomyId, TaxonomyPage, TaxonomyTerm, TaxonomyTermId, TaxonomyTermPage } from '../types.ts';

/**
 * What {@link taxonomies} takes.
 */
export type TaxonomiesParams = {
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
};

/**
 * What {@link taxonomies} answers.
 */
export type TaxonomiesResult = TaxonomyPage;

/**
 * Vocabularies in use
 *
 * A page of the vocabularies by which the directory sorts its services, without their terms. Each council chooses its
 * own; many use lists of the Local Government Association's esd standards.
 *
 * Changes rarely. An answer may be a day old.
 */
export const taxonomies: (client: Client, params?: TaxonomiesParams, options?: CallOptions) => Call<TaxonomiesResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'taxonomies',
    path: '/taxonomies{?page*,per_page*}',
    kind: isObject
});

/**
 * What {@link taxonomy} takes.
 */
export type TaxonomyParams = {
    /**
     * Id of a vocabulary, as `taxonomies` gives it.
     * @example "8d1e4c52-63f0-4a97-b2ce-15a9f7c03e11"
     */
    id: TaxonomyId;
};

/**
 * What {@link taxonomy} answers.
 */
export type TaxonomyResult = Taxonomy;

/**
 * One vocabulary
 *
 * One vocabulary, with its terms where the directory nests them.
 *
 * Changes rarely. An answer may be a day old.
 */
export const taxonomy: (client: Client, params: TaxonomyParams, options?: CallOptions) => Call<TaxonomyResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'taxonomy',
    path: '/taxonomies/{id}',
    kind: isObject
});

/**
 * What {@link taxonomyTerms} takes.
 */
export type TaxonomyTermsParams = {
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
};

/**
 * What {@link taxonomyTerms} answers.
 */
export type TaxonomyTermsResult = TaxonomyTermPage;

/**
 * Terms of all vocabularies
 *
 * A page of terms. Terms form trees: `parent_id` leads to the broader one. There is no filter by vocabulary; read on
 * through the pages and compare `taxonomy_id`. Give a term's `id` to `searchServices` as `taxonomy_term_id`.
 *
 * Changes rarely. An answer may be a day old.
 */
export const taxonomyTerms: (client: Client, params?: TaxonomyTermsParams, options?: CallOptions) => Call<TaxonomyTermsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'taxonomyTerms',
    path: '/taxonomy_terms{?page*,per_page*}',
    kind: isObject
});

/**
 * What {@link taxonomyTerm} takes.
 */
export type TaxonomyTermParams = {
    /**
     * Id of a term, as `taxonomyTerms` gives it.
     * @example "2f6c8a10-4b7e-4d5a-9c31-70d2e5b81a01"
     */
    id: TaxonomyTermId;
};

/**
 * What {@link taxonomyTerm} answers.
 */
export type TaxonomyTermResult = TaxonomyTerm;

/**
 * One term
 *
 * One term. `term_uri`, where there is one, is the same in every council, while `id` is this directory's own.
 *
 * Changes rarely. An answer may be a day old.
 */
export const taxonomyTerm: (client: Client, params: TaxonomyTermParams, options?: CallOptions) => Call<TaxonomyTermResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'taxonomyTerm',
    path: '/taxonomy_terms/{id}',
    kind: isObject
});
