// Generated from planning@2.0.0. Do not edit: npm run generate


import { isObject } from '../../../runtime/answer/kind.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';
import { parsePlanningDataset, parsePlanningDatasets, parsePlanningOrganisations } from '../decoders.ts';

import type { PlanningDataset, PlanningDatasetList, PlanningDatasetName, PlanningOrganisationList, PlanningValidationError, Problem } from '../types.ts';

/**
 * What {@link planningDatasets} takes.
 */
export type PlanningDatasetsParams = {
    /**
     * Only these datasets.
     * @example ["conservation-area","brownfield-land"]
     */
    dataset?: Readonly<Array<PlanningDatasetName>> | null | undefined;
    /**
     * Whether to answer them by typology as well.
     * @default true
     * @example false
     */
    include_typologies?: boolean | null | undefined;
    /**
     * Answer these members only. It is reported to spell their names with underscores in the answer, so name members of one word.
     * @example ["dataset","name"]
     */
    field?: Readonly<Array<string>> | null | undefined;
    /**
     * Answer all members but these.
     * @example ["text"]
     */
    exclude_field?: Readonly<Array<string>> | null | undefined;
};

/**
 * What {@link planningDatasets} answers.
 */
export type PlanningDatasetsResult = PlanningDatasetList;

/**
 * Every dataset of the platform
 *
 * The datasets, each with what it holds, how many entities it has, how finished it is and under which licence and with which sentence it may be used. By default each comes twice, once in the list and once under its typology; say `include_typologies=false` to get half the size.
 *
 * Changes rarely; the counts change daily. An answer may be 12 hours older.
 */
export const planningDatasets: (client: Client, params?: PlanningDatasetsParams, options?: CallOptions) => Call<PlanningDatasetsResult, Problem | PlanningValidationError> = /*#__PURE__*/ operation(api, {
    name: 'planningDatasets',
    path: '/dataset.json{?dataset*,include_typologies,field*,exclude_field*}',
    parse: parsePlanningDatasets,
    kind: isObject
});

/**
 * What {@link planningDataset} takes.
 */
export type PlanningDatasetParams = {
    /**
     * Name of the dataset.
     * @example "conservation-area"
     */
    dataset: PlanningDatasetName;
};

/**
 * What {@link planningDataset} answers.
 */
export type PlanningDatasetResult = PlanningDataset;

/**
 * A dataset by its name
 *
 * What one dataset holds, how many entities it has, how finished it is, and the licence and the sentence that its users must show. Names are in the singular, `listed-building` and not `listed-buildings`.
 *
 * Changes rarely; the count changes daily. An answer may be 12 hours older.
 */
export const planningDataset: (client: Client, params: PlanningDatasetParams, options?: CallOptions) => Call<PlanningDatasetResult, Problem | PlanningValidationError> = /*#__PURE__*/ operation(api, {
    name: 'planningDataset',
    path: '/dataset/{dataset}.json',
    parse: parsePlanningDataset,
    kind: isObject
});

/**
 * What {@link planningOrganisations} takes.
 */
export type PlanningOrganisationsParams = Record<string, never>;

/**
 * What {@link planningOrganisations} answers.
 */
export type PlanningOrganisationsResult = PlanningOrganisationList;

/**
 * Every body that publishes planning data
 *
 * All organisations by kind, each with its CURIE, its entity number and, for councils, its area code: the bridge between this API and everything else that is published by borough. Dissolved councils are in the list with an `end-date`. The owner serves it without describing it.
 *
 * Changes a few times a year. An answer may be a day older.
 */
export const planningOrganisations: (client: Client, params?: PlanningOrganisationsParams, options?: CallOptions) => Call<PlanningOrganisationsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'planningOrganisations',
    path: '/organisation.json',
    parse: parsePlanningOrganisations,
    kind: isObject
});
