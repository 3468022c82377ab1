// Generated from services@1.1.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
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

export const getDirectoryInfoMockHandler: MockHandler<DirectoryInfo> = /*#__PURE__*/ mock("GET /", its.directoryInfo)
export const getSearchServicesMockHandler: MockHandler<ServicePage> = /*#__PURE__*/ mock("GET /services", its.searchServices)
export const getServiceMockHandler: MockHandler<Service> = /*#__PURE__*/ mock("GET /services/{id}", its.service)
export const getServicesAtLocationsMockHandler: MockHandler<ServiceAtLocationPage> = /*#__PURE__*/ mock("GET /service_at_locations", its.servicesAtLocations)
export const getServiceAtLocationMockHandler: MockHandler<ServiceAtLocationDetail> = /*#__PURE__*/ mock("GET /service_at_locations/{id}", its.serviceAtLocation)
export const getTaxonomiesMockHandler: MockHandler<TaxonomyPage> = /*#__PURE__*/ mock("GET /taxonomies", its.taxonomies)
export const getTaxonomyMockHandler: MockHandler<Taxonomy> = /*#__PURE__*/ mock("GET /taxonomies/{id}", its.taxonomy)
export const getTaxonomyTermsMockHandler: MockHandler<TaxonomyTermPage> = /*#__PURE__*/ mock("GET /taxonomy_terms", its.taxonomyTerms)
export const getTaxonomyTermMockHandler: MockHandler<TaxonomyTerm> = /*#__PURE__*/ mock("GET /taxonomy_terms/{id}", its.taxonomyTerm)
