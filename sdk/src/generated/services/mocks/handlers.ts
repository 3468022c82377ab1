// Generated from services@1.0.0. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
import type {
  DirectoryInfo,
  Service,
  ServiceAtLocationDetail,
  ServiceAtLocationPage,
  ServicePage,
  Taxonomy,
  TaxonomyPage,
  TaxonomyTerm,
  TaxonomyTermPage
} from '../types.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getDirectoryInfoMockHandler = /*#__PURE__*/ mock<DirectoryInfo>("GET /", answers.directoryInfo)
export const getSearchServicesMockHandler = /*#__PURE__*/ mock<ServicePage>("GET /services", answers.searchServices)
export const getServiceMockHandler = /*#__PURE__*/ mock<Service>("GET /services/{id}", answers.service)
export const getServicesAtLocationsMockHandler = /*#__PURE__*/ mock<ServiceAtLocationPage>("GET /service_at_locations", answers.servicesAtLocations)
export const getServiceAtLocationMockHandler = /*#__PURE__*/ mock<ServiceAtLocationDetail>("GET /service_at_locations/{id}", answers.serviceAtLocation)
export const getTaxonomiesMockHandler = /*#__PURE__*/ mock<TaxonomyPage>("GET /taxonomies", answers.taxonomies)
export const getTaxonomyMockHandler = /*#__PURE__*/ mock<Taxonomy>("GET /taxonomies/{id}", answers.taxonomy)
export const getTaxonomyTermsMockHandler = /*#__PURE__*/ mock<TaxonomyTermPage>("GET /taxonomy_terms", answers.taxonomyTerms)
export const getTaxonomyTermMockHandler = /*#__PURE__*/ mock<TaxonomyTerm>("GET /taxonomy_terms/{id}", answers.taxonomyTerm)
