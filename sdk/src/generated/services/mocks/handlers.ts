// Generated from services@1.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
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
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getDirectoryInfoMockHandler: MockHandler<DirectoryInfo> = /*#__PURE__*/ mock("GET /", answers.directoryInfo)
export const getSearchServicesMockHandler: MockHandler<ServicePage> = /*#__PURE__*/ mock("GET /services", answers.searchServices)
export const getServiceMockHandler: MockHandler<Service> = /*#__PURE__*/ mock("GET /services/{id}", answers.service)
export const getServicesAtLocationsMockHandler: MockHandler<ServiceAtLocationPage> = /*#__PURE__*/ mock("GET /service_at_locations", answers.servicesAtLocations)
export const getServiceAtLocationMockHandler: MockHandler<ServiceAtLocationDetail> = /*#__PURE__*/ mock("GET /service_at_locations/{id}", answers.serviceAtLocation)
export const getTaxonomiesMockHandler: MockHandler<TaxonomyPage> = /*#__PURE__*/ mock("GET /taxonomies", answers.taxonomies)
export const getTaxonomyMockHandler: MockHandler<Taxonomy> = /*#__PURE__*/ mock("GET /taxonomies/{id}", answers.taxonomy)
export const getTaxonomyTermsMockHandler: MockHandler<TaxonomyTermPage> = /*#__PURE__*/ mock("GET /taxonomy_terms", answers.taxonomyTerms)
export const getTaxonomyTermMockHandler: MockHandler<TaxonomyTerm> = /*#__PURE__*/ mock("GET /taxonomy_terms/{id}", answers.taxonomyTerm)
