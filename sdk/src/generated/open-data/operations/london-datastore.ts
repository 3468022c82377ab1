// Generated from open-data@1.1.0. Do not edit: npm run generate


import { isList, isObject } from '../../../runtime/answer/kind.ts';
import { parseAsIs } from '../../../runtime/answer/parse.ts';
import type { Call } from '../../../runtime/call/call.ts';
import type { Client } from '../../../runtime/call/client.ts';
import { operation } from '../../../runtime/call/operation.ts';
import type { CallOptions } from '../../../runtime/call/options.ts';
import { api } from '../api.ts';

import type { CatalogueDataset, DatapressDataset, DatapressError, DatasetId, Problem } from '../types.ts';

/**
 * What {@link datasets} takes.
 */
export type DatasetsParams = Record<string, never>;

/**
 * What {@link datasets} answers.
 */
export type DatasetsResult = Array<CatalogueDataset>;

/**
 * The whole catalogue
 *
 * Every public data set with its files, in one answer of some 11 MB and about 1,300 rows. Take it once a day and search in it yourself: it is the only search of the Datastore that is reported to work. Files and links are lists here, while `dataset` has objects. Users of the rebuilt site report the same answer under `/api/v3/datasets/export.json`.
 *
 * As fresh as the site itself. Cached for six hours because of its size.
 */
export const datasets: (client: Client, params?: DatasetsParams, options?: CallOptions) => Call<DatasetsResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'datasets',
    path: '/api/datasets/export.json',
    kind: isList
});

/**
 * What {@link datasetFilesCsv} takes.
 */
export type DatasetFilesCsvParams = Record<string, never>;

/**
 * What {@link datasetFilesCsv} answers.
 */
export type DatasetFilesCsvResult = string;

/**
 * Every file as a table
 *
 * The files of all public data sets as CSV in UTF-8, one line each, with title, address, size and the data set it belongs to. The first line names the columns. Read them by name: which there are has changed with the software and is not confirmed here. The SDK gives text.
 *
 * As fresh as the site itself. Cached for six hours because of its size.
 */
export const datasetFilesCsv: (client: Client, params?: DatasetFilesCsvParams, options?: CallOptions) => Call<DatasetFilesCsvResult, Problem> = /*#__PURE__*/ operation(api, {
    name: 'datasetFilesCsv',
    path: '/api/datasets/export.resources.csv',
    accept: 'text/csv',
    parse: parseAsIs
});

/**
 * What {@link dataset} takes.
 */
export type DatasetParams = {
    /**
     * Id of the data set, five letters and digits at the end of its web address. The words before it are reported to work for old data sets only.
     * @example "e7k2q"
     */
    id: DatasetId;
};

/**
 * What {@link dataset} answers.
 */
export type DatasetResult = DatapressDataset;

/**
 * One data set with its files
 *
 * Everything the Datastore knows about one data set. `resources` is an object with the id of each file as the key and not a list. Which members there are depends on the version of the software, so little is promised. Users of the rebuilt site report the same under `/api/v3/dataset/` and the id.
 *
 * The catalogue changes whenever somebody publishes, several times a day. Cached for an hour.
 */
export const dataset: (client: Client, params: DatasetParams, options?: CallOptions) => Call<DatasetResult, Problem | DatapressError> = /*#__PURE__*/ operation(api, {
    name: 'dataset',
    path: '/api/dataset/{id}',
    kind: isObject
});
