// Generated from services@1.0.0. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  Accessibility,
  Address,
  AddressPostcode,
  Attribute,
  CalendarDate,
  Contact,
  CostOption,
  DateTime,
  DirectoryInfo,
  Funding,
  Language,
  Latitude,
  Location,
  LocationId,
  Longitude,
  Organisation,
  OrganisationId,
  OrganisationIdentifier,
  Page,
  PageNumber,
  PageSize,
  Phone,
  Postcode,
  Problem,
  ProblemError,
  Schedule,
  Service,
  ServiceArea,
  ServiceAtLocation,
  ServiceAtLocationDetail,
  ServiceAtLocationId,
  ServiceAtLocationPage,
  ServiceAtLocationSummary,
  ServiceId,
  ServicePage,
  ServiceSummary,
  Taxonomy,
  TaxonomyId,
  TaxonomyPage,
  TaxonomyTerm,
  TaxonomyTermId,
  TaxonomyTermPage,
  TimeOfDay,
  TotalCount
} from '../types.ts';



export const getDirectoryInfoMock = (overrideResponse: Partial<DirectoryInfo> = {}): DirectoryInfo => ({version: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), profile: faker.helpers.arrayElement([faker.internet.url(), undefined]), openapi_url: faker.helpers.arrayElement([faker.internet.url(), undefined]), ...overrideResponse}) as unknown as DirectoryInfo

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getPageNumberMock = (): PageNumber => (faker.number.int({min: 1})) as unknown as PageNumber

export const getPageSizeMock = (): PageSize => (faker.number.int({min: 1})) as unknown as PageSize

export const getTaxonomyTermIdMock = (): TaxonomyTermId => (faker.string.uuid()) as unknown as TaxonomyTermId

export const getTaxonomyIdMock = (): TaxonomyId => (faker.string.uuid()) as unknown as TaxonomyId

export const getTimeOfDayMock = (): TimeOfDay => (faker.helpers.fromRegExp("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-9]{2})?$")) as unknown as TimeOfDay

export const getTotalCountMock = (): TotalCount => (faker.number.int({min: 0})) as unknown as TotalCount

export const getPageMock = (overrideResponse: Partial<Page> = {}): Page => ({total_items: getTotalCountMock(), total_pages: faker.number.int({min: 0}), page_number: faker.number.int({min: 0}), size: faker.number.int({min: 0}), first_page: faker.datatype.boolean(), last_page: faker.datatype.boolean(), empty: faker.datatype.boolean(), ...overrideResponse}) as unknown as Page

export const getServiceIdMock = (): ServiceId => (faker.string.uuid()) as unknown as ServiceId

export const getOrganisationIdMock = (): OrganisationId => (faker.string.uuid()) as unknown as OrganisationId

export const getCalendarDateMock = (): CalendarDate => (faker.date.past().toISOString().slice(0, 10)) as unknown as CalendarDate

export const getDateTimeMock = (): DateTime => (faker.date.past().toISOString().slice(0, 19) + 'Z') as unknown as DateTime

export const getTaxonomyTermMock = (overrideResponse: Partial<TaxonomyTerm> = {}): TaxonomyTerm => ({id: getTaxonomyTermIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([getTaxonomyTermIdMock(), undefined]), taxonomy: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), taxonomy_id: faker.helpers.arrayElement([getTaxonomyIdMock(), undefined]), term_uri: faker.helpers.arrayElement([faker.internet.url(), undefined]), term: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as TaxonomyTerm

export const getAttributeMock = (overrideResponse: Partial<Attribute> = {}): Attribute => ({id: faker.string.uuid(), link_id: faker.helpers.arrayElement([faker.string.uuid(), undefined]), taxonomy_term_id: faker.helpers.arrayElement([getTaxonomyTermIdMock(), undefined]), link_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), taxonomy_term: faker.helpers.arrayElement([{ ...getTaxonomyTermMock() }, undefined]), ...overrideResponse}) as unknown as Attribute

export const getOrganisationIdentifierMock = (overrideResponse: Partial<OrganisationIdentifier> = {}): OrganisationIdentifier => ({id: faker.string.uuid(), organization_id: faker.helpers.arrayElement([getOrganisationIdMock(), undefined]), identifier_scheme: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), identifier_type: faker.string.alpha({length: {min: 10, max: 20}}), identifier: faker.string.alpha({length: {min: 10, max: 20}}), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined]), ...overrideResponse}) as unknown as OrganisationIdentifier

export const getOrganisationMock = (overrideResponse: Partial<Organisation> = {}): Organisation => ({id: getOrganisationIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.string.alpha({length: {min: 10, max: 20}}), email: faker.helpers.arrayElement([faker.internet.email(), undefined]), website: faker.helpers.arrayElement([faker.internet.url(), undefined]), logo: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), uri: faker.helpers.arrayElement([faker.internet.url(), undefined]), parent_organization_id: faker.helpers.arrayElement([getOrganisationIdMock(), undefined]), organization_identifiers: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getOrganisationIdentifierMock() })), undefined]), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined]), ...overrideResponse}) as unknown as Organisation

export const getServiceSummaryMock = (overrideResponse: Partial<ServiceSummary> = {}): ServiceSummary => ({id: getServiceIdMock(), organization_id: faker.helpers.arrayElement([getOrganisationIdMock(), undefined]), name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), url: faker.helpers.arrayElement([faker.internet.url(), undefined]), email: faker.helpers.arrayElement([faker.internet.email(), undefined]), status: faker.string.alpha({length: {min: 10, max: 20}}), fees: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), accreditations: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), minimum_age: faker.helpers.arrayElement([faker.number.float({min: 0, fractionDigits: 2}), undefined]), maximum_age: faker.helpers.arrayElement([faker.number.float({min: 0, fractionDigits: 2}), undefined]), assured_date: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), assurer_email: faker.helpers.arrayElement([faker.internet.email(), undefined]), alert: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), last_modified: faker.helpers.arrayElement([getDateTimeMock(), undefined]), organization: faker.helpers.arrayElement([{ ...getOrganisationMock() }, undefined]), ...overrideResponse}) as unknown as ServiceSummary

export const getServicePageMock = (): ServicePage => ({...{ ...getPageMock() },...{contents: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getServiceSummaryMock() }))},}) as unknown as ServicePage

export const getServiceAtLocationIdMock = (): ServiceAtLocationId => (faker.string.uuid()) as unknown as ServiceAtLocationId

export const getScheduleMock = (overrideResponse: Partial<Schedule> = {}): Schedule => ({id: faker.string.uuid(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), service_at_location_id: faker.helpers.arrayElement([getServiceAtLocationIdMock(), undefined]), valid_from: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), valid_to: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), dtstart: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), freq: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), interval: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), byday: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), bymonthday: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), opens_at: faker.helpers.arrayElement([getTimeOfDayMock(), undefined]), closes_at: faker.helpers.arrayElement([getTimeOfDayMock(), undefined]), schedule_link: faker.helpers.arrayElement([faker.internet.url(), undefined]), attending_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), notes: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Schedule

export const getServiceAreaMock = (overrideResponse: Partial<ServiceArea> = {}): ServiceArea => ({id: faker.string.uuid(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), extent: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), extent_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), uri: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), service_area: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as ServiceArea

export const getLocationIdMock = (): LocationId => (faker.string.uuid()) as unknown as LocationId

export const getLatitudeMock = (): Latitude => (faker.number.float({min: -90, max: 90, fractionDigits: 2})) as unknown as Latitude

export const getLongitudeMock = (): Longitude => (faker.number.float({min: -180, max: 180, fractionDigits: 2})) as unknown as Longitude

export const getAddressPostcodeMock = (): AddressPostcode => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as AddressPostcode

export const getAddressMock = (overrideResponse: Partial<Address> = {}): Address => ({id: faker.string.uuid(), location_id: faker.helpers.arrayElement([getLocationIdMock(), undefined]), attention: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), address_1: faker.string.alpha({length: {min: 10, max: 20}}), city: faker.string.alpha({length: {min: 10, max: 20}}), region: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), state_province: faker.string.alpha({length: {min: 10, max: 20}}), postal_code: getAddressPostcodeMock(), country: faker.string.alpha({length: {min: 10, max: 20}}), address_type: faker.string.alpha({length: {min: 10, max: 20}}), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined]), ...overrideResponse}) as unknown as Address

export const getAccessibilityMock = (overrideResponse: Partial<Accessibility> = {}): Accessibility => ({id: faker.string.uuid(), location_id: faker.helpers.arrayElement([getLocationIdMock(), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), details: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), url: faker.helpers.arrayElement([faker.internet.url(), undefined]), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined]), accessibility: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Accessibility

export const getLocationMock = (overrideResponse: Partial<Location> = {}): Location => ({id: getLocationIdMock(), location_type: faker.string.alpha({length: {min: 10, max: 20}}), name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), latitude: faker.helpers.arrayElement([getLatitudeMock(), undefined]), longitude: faker.helpers.arrayElement([getLongitudeMock(), undefined]), external_identifier: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), external_identifier_type: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), addresses: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAddressMock() })), undefined]), accessibility: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAccessibilityMock() })), undefined]), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined]), ...overrideResponse}) as unknown as Location

export const getServiceAtLocationMock = (overrideResponse: Partial<ServiceAtLocation> = {}): ServiceAtLocation => ({id: getServiceAtLocationIdMock(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), location_id: faker.helpers.arrayElement([getLocationIdMock(), undefined]), location: faker.helpers.arrayElement([{ ...getLocationMock() }, undefined]), ...overrideResponse}) as unknown as ServiceAtLocation

export const getLanguageMock = (overrideResponse: Partial<Language> = {}): Language => ({id: faker.string.uuid(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), phone_id: faker.helpers.arrayElement([faker.string.uuid(), undefined]), ...overrideResponse}) as unknown as Language

export const getFundingMock = (overrideResponse: Partial<Funding> = {}): Funding => ({id: faker.string.uuid(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), source: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as Funding

export const getCostOptionMock = (overrideResponse: Partial<CostOption> = {}): CostOption => ({id: faker.string.uuid(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), valid_from: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), valid_to: faker.helpers.arrayElement([getCalendarDateMock(), undefined]), option: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), amount: faker.helpers.arrayElement([faker.number.float({fractionDigits: 2}), undefined]), amount_description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), ...overrideResponse}) as unknown as CostOption

export const getPhoneMock = (overrideResponse: Partial<Phone> = {}): Phone => ({id: faker.string.uuid(), contact_id: faker.helpers.arrayElement([faker.string.uuid(), undefined]), number: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), languages: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getLanguageMock() })), undefined]), ...overrideResponse}) as unknown as Phone

export const getContactMock = (overrideResponse: Partial<Contact> = {}): Contact => ({id: faker.string.uuid(), service_id: faker.helpers.arrayElement([getServiceIdMock(), undefined]), name: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), title: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), phones: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getPhoneMock() })), undefined]), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined]), ...overrideResponse}) as unknown as Contact

export const getServiceMock = (): Service => ({...{ ...getServiceSummaryMock() },...{schedules: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getScheduleMock() })), undefined]), service_areas: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getServiceAreaMock() })), undefined]), service_at_locations: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getServiceAtLocationMock() })), undefined]), languages: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getLanguageMock() })), undefined]), funding: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getFundingMock() })), undefined]), cost_options: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCostOptionMock() })), undefined]), contacts: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getContactMock() })), undefined]), attributes: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAttributeMock() })), undefined])},}) as unknown as Service

export const getPostcodeMock = (): Postcode => (faker.helpers.fromRegExp("^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$")) as unknown as Postcode

export const getServiceAtLocationSummaryMock = (): ServiceAtLocationSummary => ({...{ ...getServiceAtLocationMock() },...{service: faker.helpers.arrayElement([{ ...getServiceSummaryMock() }, undefined])},}) as unknown as ServiceAtLocationSummary

export const getServiceAtLocationPageMock = (): ServiceAtLocationPage => ({...{ ...getPageMock() },...{contents: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getServiceAtLocationSummaryMock() }))},}) as unknown as ServiceAtLocationPage

export const getServiceAtLocationDetailMock = (): ServiceAtLocationDetail => ({...{ ...getServiceAtLocationMock() },...{service: faker.helpers.arrayElement([{ ...getServiceMock() }, undefined])},}) as unknown as ServiceAtLocationDetail

export const getTaxonomyMock = (overrideResponse: Partial<Taxonomy> = {}): Taxonomy => ({id: getTaxonomyIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), description: faker.string.alpha({length: {min: 10, max: 20}}), uri: faker.helpers.arrayElement([faker.internet.url(), undefined]), version: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), taxonomy_terms: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTaxonomyTermMock() })), undefined]), ...overrideResponse}) as unknown as Taxonomy

export const getTaxonomyPageMock = (): TaxonomyPage => ({...{ ...getPageMock() },...{contents: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTaxonomyMock() }))},}) as unknown as TaxonomyPage

export const getTaxonomyTermPageMock = (): TaxonomyTermPage => ({...{ ...getPageMock() },...{contents: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getTaxonomyTermMock() }))},}) as unknown as TaxonomyTermPage