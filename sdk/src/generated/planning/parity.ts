// Generated from planning@1.0.0. Do not edit: npm run generate

import type {
  PlanningApplicationCountsParams,
  PlanningApplicationParams,
  PlanningApplicationsParams,
  PlanningDatasetParams,
  PlanningDatasetsParams,
  PlanningEntitiesGeoJsonParams,
  PlanningEntitiesParams,
  PlanningEntityGeoJsonParams,
  PlanningEntityParams,
} from './index.ts'
import type { paths } from './paths.ts'

/** Strict: `any` equals nothing but itself, and optional is not the same as `undefined`. */
type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

type Flat<T> = { [K in keyof T]: Exclude<T[K], undefined> }
type Place<Parameters, Name extends keyof Parameters> = NonNullable<Parameters[Name]>
type Kind<Result, Name extends string> = Extract<Result, { kind: Name }> extends { data: infer Data } ? Data : never

/** What both generators must agree on: `true` everywhere, or this file does not compile. */
export type Agreement = {
  "planningEntities parameters": Equal<Flat<Omit<PlanningEntitiesParams, 'body'>>, Flat<Place<paths["/entity.json"]['get']['parameters'], 'query'>>>
  "planningEntitiesGeoJson parameters": Equal<Flat<Omit<PlanningEntitiesGeoJsonParams, 'body'>>, Flat<Place<paths["/entity.geojson"]['get']['parameters'], 'query'>>>
  "planningEntity parameters": Equal<Flat<Omit<PlanningEntityParams, 'body'>>, Flat<Place<paths["/entity/{entity}.json"]['get']['parameters'], 'path'>>>
  "planningEntityGeoJson parameters": Equal<Flat<Omit<PlanningEntityGeoJsonParams, 'body'>>, Flat<Place<paths["/entity/{entity}.geojson"]['get']['parameters'], 'path'>>>
  "planningDatasets parameters": Equal<Flat<Omit<PlanningDatasetsParams, 'body'>>, Flat<Place<paths["/dataset.json"]['get']['parameters'], 'query'>>>
  "planningDataset parameters": Equal<Flat<Omit<PlanningDatasetParams, 'body'>>, Flat<Place<paths["/dataset/{dataset}.json"]['get']['parameters'], 'path'>>>
  "planningApplications parameters": Equal<Flat<Omit<PlanningApplicationsParams, "bbox" | 'body'>>, Flat<Omit<Place<paths["/applications"]['get']['parameters'], 'query'>, "bbox">>>
  "planningApplicationCounts parameters": Equal<Flat<Omit<PlanningApplicationCountsParams, 'body'>>, Flat<Place<paths["/applications/counts"]['get']['parameters'], 'query'>>>
  "planningApplication parameters": Equal<Flat<Omit<PlanningApplicationParams, 'body'>>, Flat<Place<paths["/applications/{id}"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "planningEntities parameters": true,
  "planningEntitiesGeoJson parameters": true,
  "planningEntity parameters": true,
  "planningEntityGeoJson parameters": true,
  "planningDatasets parameters": true,
  "planningDataset parameters": true,
  "planningApplications parameters": true,
  "planningApplicationCounts parameters": true,
  "planningApplication parameters": true,
}
