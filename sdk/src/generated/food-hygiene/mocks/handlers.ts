// Generated from food-hygiene@1.0.1. Do not edit: npm run generate

import { mocksOf } from '../../../mocks/index.ts'
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

export const getSearchEstablishmentsMockHandler = /*#__PURE__*/ mock<Establishments, OwnerError>("GET /Establishments", answers.searchEstablishments)
export const getEstablishmentsByIdMockHandler = /*#__PURE__*/ mock<Establishments, OwnerError>("GET /Establishments/list", answers.establishmentsById)
export const getEstablishmentsBasicMockHandler = /*#__PURE__*/ mock<EstablishmentsBasic>("GET /Establishments/basic", answers.establishmentsBasic)
export const getEstablishmentsBasicPageMockHandler = /*#__PURE__*/ mock<EstablishmentsBasic, OwnerError>("GET /Establishments/basic/{pageNumber}/{pageSize}", answers.establishmentsBasicPage)
export const getEstablishmentMockHandler = /*#__PURE__*/ mock<Establishment, OwnerError>("GET /Establishments/{id}", answers.establishment, {not:["/Establishments/list","/Establishments/basic"]})
export const getAuthoritiesMockHandler = /*#__PURE__*/ mock<Authorities>("GET /Authorities", answers.authorities)
export const getAuthoritiesBasicMockHandler = /*#__PURE__*/ mock<AuthoritiesBasic>("GET /Authorities/basic", answers.authoritiesBasic)
export const getAuthoritiesBasicPageMockHandler = /*#__PURE__*/ mock<AuthoritiesBasic, OwnerError>("GET /Authorities/basic/{pageNumber}/{pageSize}", answers.authoritiesBasicPage)
export const getAuthoritiesPageMockHandler = /*#__PURE__*/ mock<Authorities, OwnerError>("GET /Authorities/{pageNumber}/{pageSize}", answers.authoritiesPage)
export const getAuthorityMockHandler = /*#__PURE__*/ mock<Authority, OwnerError>("GET /Authorities/{id}", answers.authority, {not:["/Authorities/basic"]})
export const getBusinessTypesMockHandler = /*#__PURE__*/ mock<BusinessTypes>("GET /BusinessTypes", answers.businessTypes)
export const getBusinessTypesBasicMockHandler = /*#__PURE__*/ mock<BusinessTypes>("GET /BusinessTypes/basic", answers.businessTypesBasic)
export const getBusinessTypeMockHandler = /*#__PURE__*/ mock<BusinessType, OwnerError>("GET /BusinessTypes/{id}", answers.businessType, {not:["/BusinessTypes/basic"]})
export const getCountriesMockHandler = /*#__PURE__*/ mock<Countries>("GET /Countries", answers.countries)
export const getCountriesBasicMockHandler = /*#__PURE__*/ mock<CountriesBasic>("GET /Countries/basic", answers.countriesBasic)
export const getCountryMockHandler = /*#__PURE__*/ mock<Country, OwnerError>("GET /Countries/{id}", answers.country, {not:["/Countries/basic"]})
export const getRegionsMockHandler = /*#__PURE__*/ mock<Regions>("GET /Regions", answers.regions)
export const getRegionsBasicMockHandler = /*#__PURE__*/ mock<RegionsBasic>("GET /Regions/basic", answers.regionsBasic)
export const getRegionMockHandler = /*#__PURE__*/ mock<Region, OwnerError>("GET /Regions/{id}", answers.region, {not:["/Regions/basic"]})
export const getRatingsMockHandler = /*#__PURE__*/ mock<Ratings>("GET /Ratings", answers.ratings)
export const getRatingOperatorsMockHandler = /*#__PURE__*/ mock<RatingOperators>("GET /RatingOperators", answers.ratingOperators)
export const getSchemeTypesMockHandler = /*#__PURE__*/ mock<SchemeTypes>("GET /SchemeTypes", answers.schemeTypes)
export const getSortOptionsMockHandler = /*#__PURE__*/ mock<SortOptions>("GET /SortOptions", answers.sortOptions)
export const getScoreDescriptorsMockHandler = /*#__PURE__*/ mock<ScoreDescriptors, OwnerError>("GET /ScoreDescriptors", answers.scoreDescriptors)
