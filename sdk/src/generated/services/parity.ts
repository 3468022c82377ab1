// Generated from services@1.0.0. Do not edit: npm run generate

import type {
  DirectoryInfoResult,
  SearchServicesParams,
  SearchServicesResult,
  ServiceAtLocationParams,
  ServiceAtLocationResult,
  ServiceParams,
  ServiceResult,
  ServicesAtLocationsParams,
  ServicesAtLocationsResult,
  TaxonomiesParams,
  TaxonomiesResult,
  TaxonomyParams,
  TaxonomyResult,
  TaxonomyTermParams,
  TaxonomyTermResult,
  TaxonomyTermsParams,
  TaxonomyTermsResult,
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
  "directoryInfo 200": Equal<DirectoryInfoResult, paths["/"]['get']['responses'][200]['content']["application/json"]>
  "searchServices 200": Equal<SearchServicesResult, paths["/services"]['get']['responses'][200]['content']["application/json"]>
  "searchServices parameters": Equal<Flat<Omit<SearchServicesParams, 'body'>>, Flat<Place<paths["/services"]['get']['parameters'], 'query'>>>
  "service 200": Equal<ServiceResult, paths["/services/{id}"]['get']['responses'][200]['content']["application/json"]>
  "service parameters": Equal<Flat<Omit<ServiceParams, 'body'>>, Flat<Place<paths["/services/{id}"]['get']['parameters'], 'path'>>>
  "servicesAtLocations 200": Equal<ServicesAtLocationsResult, paths["/service_at_locations"]['get']['responses'][200]['content']["application/json"]>
  "servicesAtLocations parameters": Equal<Flat<Omit<ServicesAtLocationsParams, 'body'>>, Flat<Place<paths["/service_at_locations"]['get']['parameters'], 'query'>>>
  "serviceAtLocation 200": Equal<ServiceAtLocationResult, paths["/service_at_locations/{id}"]['get']['responses'][200]['content']["application/json"]>
  "serviceAtLocation parameters": Equal<Flat<Omit<ServiceAtLocationParams, 'body'>>, Flat<Place<paths["/service_at_locations/{id}"]['get']['parameters'], 'path'>>>
  "taxonomies 200": Equal<TaxonomiesResult, paths["/taxonomies"]['get']['responses'][200]['content']["application/json"]>
  "taxonomies parameters": Equal<Flat<Omit<TaxonomiesParams, 'body'>>, Flat<Place<paths["/taxonomies"]['get']['parameters'], 'query'>>>
  "taxonomy 200": Equal<TaxonomyResult, paths["/taxonomies/{id}"]['get']['responses'][200]['content']["application/json"]>
  "taxonomy parameters": Equal<Flat<Omit<TaxonomyParams, 'body'>>, Flat<Place<paths["/taxonomies/{id}"]['get']['parameters'], 'path'>>>
  "taxonomyTerms 200": Equal<TaxonomyTermsResult, paths["/taxonomy_terms"]['get']['responses'][200]['content']["application/json"]>
  "taxonomyTerms parameters": Equal<Flat<Omit<TaxonomyTermsParams, 'body'>>, Flat<Place<paths["/taxonomy_terms"]['get']['parameters'], 'query'>>>
  "taxonomyTerm 200": Equal<TaxonomyTermResult, paths["/taxonomy_terms/{id}"]['get']['responses'][200]['content']["application/json"]>
  "taxonomyTerm parameters": Equal<Flat<Omit<TaxonomyTermParams, 'body'>>, Flat<Place<paths["/taxonomy_terms/{id}"]['get']['parameters'], 'path'>>>
}

export const agreement: { readonly [Name in keyof Agreement]: true extends Agreement[Name] ? Agreement[Name] : never } = {
  "directoryInfo 200": true,
  "searchServices 200": true,
  "searchServices parameters": true,
  "service 200": true,
  "service parameters": true,
  "servicesAtLocations 200": true,
  "servicesAtLocations parameters": true,
  "serviceAtLocation 200": true,
  "serviceAtLocation parameters": true,
  "taxonomies 200": true,
  "taxonomies parameters": true,
  "taxonomy 200": true,
  "taxonomy parameters": true,
  "taxonomyTerms 200": true,
  "taxonomyTerms parameters": true,
  "taxonomyTerm 200": true,
  "taxonomyTerm parameters": true,
}
