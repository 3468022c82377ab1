// Generated from services@1.0.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as answers from './answers.ts'

export const getAccessibilityMock: MockFactory<Wire.Accessibility> = /*#__PURE__*/ factory([answers.serviceAtLocation, "location", "accessibility", 0])
export const getAddressMock: MockFactory<Wire.Address> = /*#__PURE__*/ factory([answers.serviceAtLocation, "location", "addresses", 0])
export const getAttributeMock: MockFactory<Wire.Attribute> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "attributes", 0])
export const getContactMock: MockFactory<Wire.Contact> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "contacts", 0])
export const getCostOptionMock: MockFactory<Wire.CostOption> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "cost_options", 0])
export const getDirectoryInfoMock: MockFactory<Wire.DirectoryInfo> = /*#__PURE__*/ factory([answers.directoryInfo])
export const getFundingMock: MockFactory<Wire.Funding> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "funding", 0])
export const getLanguageMock: MockFactory<Wire.Language> = /*#__PURE__*/ factory([{id:"80e7c2d9-15b4-4f6e-a38c-b4d920f61a01"}])
export const getLocationMock: MockFactory<Wire.Location> = /*#__PURE__*/ factory([answers.serviceAtLocation, "location"], [answers.servicesAtLocations, "contents", 0, "location"])
export const getOrganisationMock: MockFactory<Wire.Organisation> = /*#__PURE__*/ factory([answers.servicesAtLocations, "contents", 0, "service", "organization"], [answers.serviceAtLocation, "service", "organization"])
export const getOrganisationIdentifierMock: MockFactory<Wire.OrganisationIdentifier> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "organization", "organization_identifiers", 0])
export const getPageMock: MockFactory<Wire.Page> = /*#__PURE__*/ factory([answers.searchServices], [answers.servicesAtLocations])
export const getPhoneMock: MockFactory<Wire.Phone> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "contacts", 0, "phones", 0])
export const getScheduleMock: MockFactory<Wire.Schedule> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "schedules", 0])
export const getServiceMock: MockFactory<Wire.Service> = /*#__PURE__*/ factory([answers.service], [answers.serviceAtLocation, "service"])
export const getServiceAreaMock: MockFactory<Wire.ServiceArea> = /*#__PURE__*/ factory([answers.serviceAtLocation, "service", "service_areas", 0])
export const getServiceAtLocationMock: MockFactory<Wire.ServiceAtLocation> = /*#__PURE__*/ factory([answers.service, "service_at_locations", 0], [answers.servicesAtLocations, "contents", 0])
export const getServiceAtLocationDetailMock: MockFactory<Wire.ServiceAtLocationDetail> = /*#__PURE__*/ factory([answers.serviceAtLocation])
export const getServiceAtLocationPageMock: MockFactory<Wire.ServiceAtLocationPage> = /*#__PURE__*/ factory([answers.servicesAtLocations])
export const getServiceAtLocationSummaryMock: MockFactory<Wire.ServiceAtLocationSummary> = /*#__PURE__*/ factory([answers.servicesAtLocations, "contents", 0])
export const getServicePageMock: MockFactory<Wire.ServicePage> = /*#__PURE__*/ factory([answers.searchServices])
export const getServiceSummaryMock: MockFactory<Wire.ServiceSummary> = /*#__PURE__*/ factory([answers.servicesAtLocations, "contents", 0, "service"], [answers.service])
export const getTaxonomyMock: MockFactory<Wire.Taxonomy> = /*#__PURE__*/ factory([answers.taxonomies, "contents", 0], [answers.taxonomy])
export const getTaxonomyPageMock: MockFactory<Wire.TaxonomyPage> = /*#__PURE__*/ factory([answers.taxonomies])
export const getTaxonomyTermMock: MockFactory<Wire.TaxonomyTerm> = /*#__PURE__*/ factory([answers.taxonomyTerm], [answers.taxonomyTerms, "contents", 0])
export const getTaxonomyTermPageMock: MockFactory<Wire.TaxonomyTermPage> = /*#__PURE__*/ factory([answers.taxonomyTerms])
