// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import { mocksOf, type MockHandler } from '../../../mocks/index.ts'
import { api } from '../api.ts'
import * as its from './answers.ts'
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

export const getSearchEstablishmentsMockHandler: MockHandler<Establishments, OwnerError> = /*#__PURE__*/ mock("GET /Establishments", its.searchEstablishments)
export const getEstablishmentsByIdMockHandler: MockHandler<Establishments, OwnerError> = /*#__PURE__*/ mock("GET /Establishments/list", its.establishmentsById)
export const getEstablishmentsBasicMockHandler: MockHandler<EstablishmentsBasic> = /*#__PURE__*/ mock("GET /Establishments/basic", its.establishmentsBasic)
export const getEstablishmentsBasicPageMockHandler: MockHandler<EstablishmentsBasic, OwnerError> = /*#__PURE__*/ mock("GET /Establishments/basic/{pageNumber}/{pageSize}", its.establishmentsBasicPage)
export const getEstablishmentMockHandler: MockHandler<Establishment, OwnerError> = /*#__PURE__*/ mock("GET /Establishments/{id}", its.establishment, {not:["/Establishments/list","/Establishments/basic"]})
export const getAuthoritiesMockHandler: MockHandler<Authorities> = /*#__PURE__*/ mock("GET /Authorities", its.authorities)
export const getAuthoritiesBasicMockHandler: MockHandler<AuthoritiesBasic> = /*#__PURE__*/ mock("GET /Authorities/basic", its.authoritiesBasic)
export const getAuthoritiesBasicPageMockHandler: MockHandler<AuthoritiesBasic, OwnerError> = /*#__PURE__*/ mock("GET /Authorities/basic/{pageNumber}/{pageSize}", its.authoritiesBasicPage)
export const getAuthoritiesPageMockHandler: MockHandler<Authorities, OwnerError> = /*#__PURE__*/ mock("GET /Authorities/{pageNumber}/{pageSize}", its.authoritiesPage)
export const getAuthorityMockHandler: MockHandler<Authority, OwnerError> = /*#__PURE__*/ mock("GET /Authorities/{id}", its.authority, {not:["/Authorities/basic"]})
export const getBusinessTypesMockHandler: MockHandler<BusinessTypes> = /*#__PURE__*/ mock("GET /BusinessTypes", its.businessTypes)
export const getBusinessTypesBasicMockHandler: MockHandler<BusinessTypes> = /*#__PURE__*/ mock("GET /BusinessTypes/basic", its.businessTypesBasic)
export const getBusinessTypeMockHandler: MockHandler<BusinessType, OwnerError> = /*#__PURE__*/ mock("GET /BusinessTypes/{id}", its.businessType, {not:["/BusinessTypes/basic"]})
export const getCountriesMockHandler: MockHandler<Countries> = /*#__PURE__*/ mock("GET /Countries", its.countries)
export const getCountriesBasicMockHandler: MockHandler<CountriesBasic> = /*#__PURE__*/ mock("GET /Countries/basic", its.countriesBasic)
export const getCountryMockHandler: MockHandler<Country, OwnerError> = /*#__PURE__*/ mock("GET /Countries/{id}", its.country, {not:["/Countries/basic"]})
export const getRegionsMockHandler: MockHandler<Regions> = /*#__PURE__*/ mock("GET /Regions", its.regions)
export const getRegionsBasicMockHandler: MockHandler<RegionsBasic> = /*#__PURE__*/ mock("GET /Regions/basic", its.regionsBasic)
export const getRegionMockHandler: MockHandler<Region, OwnerError> = /*#__PURE__*/ mock("GET /Regions/{id}", its.region, {not:["/Regions/basic"]})
export const getRatingsMockHandler: MockHandler<Ratings> = /*#__PURE__*/ mock("GET /Ratings", its.ratings)
export const getRatingOperatorsMockHandler: MockHandler<RatingOperators> = /*#__PURE__*/ mock("GET /RatingOperators", its.ratingOperators)
export const getSchemeTypesMockHandler: MockHandler<SchemeTypes> = /*#__PURE__*/ mock("GET /SchemeTypes", its.schemeTypes)
export const getSortOptionsMockHandler: MockHandler<SortOptions> = /*#__PURE__*/ mock("GET /SortOptions", its.sortOptions)
export const getScoreDescriptorsMockHandler: MockHandler<ScoreDescriptors, OwnerError> = /*#__PURE__*/ mock("GET /ScoreDescriptors", its.scoreDescriptors)
