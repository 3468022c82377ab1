// Generated from food-hygiene@1.0.1. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as answers from './answers.ts'
import type {
  Authorities,
  AuthoritiesBasic,
  Authority,
  BusinessType,
  BusinessTypes,
  Countries,
  CountriesBasic,
  Country,
  Establishment,
  Establishments,
  EstablishmentsBasic,
  OwnerError,
  RatingOperators,
  Ratings,
  Region,
  Regions,
  RegionsBasic,
  SchemeTypes,
  ScoreDescriptors,
  SortOptions
} from '../wire.ts';

const mock = /*#__PURE__*/ mocksOf(api, ["https://openlondon.example", "https://api.openlondon.example"])

export const getSearchEstablishmentsMockHandler: MockHandler<Establishments, OwnerError> = /*#__PURE__*/ mock("GET /Establishments", answers.searchEstablishments)
export const getEstablishmentsByIdMockHandler: MockHandler<Establishments, OwnerError> = /*#__PURE__*/ mock("GET /Establishments/list", answers.establishmentsById)
export const getEstablishmentsBasicMockHandler: MockHandler<EstablishmentsBasic> = /*#__PURE__*/ mock("GET /Establishments/basic", answers.establishmentsBasic)
export const getEstablishmentsBasicPageMockHandler: MockHandler<EstablishmentsBasic, OwnerError> = /*#__PURE__*/ mock("GET /Establishments/basic/{pageNumber}/{pageSize}", answers.establishmentsBasicPage)
export const getEstablishmentMockHandler: MockHandler<Establishment, OwnerError> = /*#__PURE__*/ mock("GET /Establishments/{id}", answers.establishment, {not:["/Establishments/list","/Establishments/basic"]})
export const getAuthoritiesMockHandler: MockHandler<Authorities> = /*#__PURE__*/ mock("GET /Authorities", answers.authorities)
export const getAuthoritiesBasicMockHandler: MockHandler<AuthoritiesBasic> = /*#__PURE__*/ mock("GET /Authorities/basic", answers.authoritiesBasic)
export const getAuthoritiesBasicPageMockHandler: MockHandler<AuthoritiesBasic, OwnerError> = /*#__PURE__*/ mock("GET /Authorities/basic/{pageNumber}/{pageSize}", answers.authoritiesBasicPage)
export const getAuthoritiesPageMockHandler: MockHandler<Authorities, OwnerError> = /*#__PURE__*/ mock("GET /Authorities/{pageNumber}/{pageSize}", answers.authoritiesPage)
export const getAuthorityMockHandler: MockHandler<Authority, OwnerError> = /*#__PURE__*/ mock("GET /Authorities/{id}", answers.authority, {not:["/Authorities/basic"]})
export const getBusinessTypesMockHandler: MockHandler<BusinessTypes> = /*#__PURE__*/ mock("GET /BusinessTypes", answers.businessTypes)
export const getBusinessTypesBasicMockHandler: MockHandler<BusinessTypes> = /*#__PURE__*/ mock("GET /BusinessTypes/basic", answers.businessTypesBasic)
export const getBusinessTypeMockHandler: MockHandler<BusinessType, OwnerError> = /*#__PURE__*/ mock("GET /BusinessTypes/{id}", answers.businessType, {not:["/BusinessTypes/basic"]})
export const getCountriesMockHandler: MockHandler<Countries> = /*#__PURE__*/ mock("GET /Countries", answers.countries)
export const getCountriesBasicMockHandler: MockHandler<CountriesBasic> = /*#__PURE__*/ mock("GET /Countries/basic", answers.countriesBasic)
export const getCountryMockHandler: MockHandler<Country, OwnerError> = /*#__PURE__*/ mock("GET /Countries/{id}", answers.country, {not:["/Countries/basic"]})
export const getRegionsMockHandler: MockHandler<Regions> = /*#__PURE__*/ mock("GET /Regions", answers.regions)
export const getRegionsBasicMockHandler: MockHandler<RegionsBasic> = /*#__PURE__*/ mock("GET /Regions/basic", answers.regionsBasic)
export const getRegionMockHandler: MockHandler<Region, OwnerError> = /*#__PURE__*/ mock("GET /Regions/{id}", answers.region, {not:["/Regions/basic"]})
export const getRatingsMockHandler: MockHandler<Ratings> = /*#__PURE__*/ mock("GET /Ratings", answers.ratings)
export const getRatingOperatorsMockHandler: MockHandler<RatingOperators> = /*#__PURE__*/ mock("GET /RatingOperators", answers.ratingOperators)
export const getSchemeTypesMockHandler: MockHandler<SchemeTypes> = /*#__PURE__*/ mock("GET /SchemeTypes", answers.schemeTypes)
export const getSortOptionsMockHandler: MockHandler<SortOptions> = /*#__PURE__*/ mock("GET /SortOptions", answers.sortOptions)
export const getScoreDescriptorsMockHandler: MockHandler<ScoreDescriptors, OwnerError> = /*#__PURE__*/ mock("GET /ScoreDescriptors", answers.scoreDescriptors)
