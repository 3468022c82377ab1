// Generated from services@1.0.0. Do not edit: npm run generate

import { factory } from '../../../mocks/index.ts'
import type * as Wire from '../types.ts'
import * as answers from './answers.ts'

export const getAccessibilityMock = /*#__PURE__*/ factory<Wire.Accessibility>([answers.serviceAtLocation, "location", "accessibility", 0])
export const getAddressMock = /*#__PURE__*/ factory<Wire.Address>([answers.serviceAtLocation, "location", "addresses", 0])
export const getAttributeMock = /*#__PURE__*/ factory<Wire.Attribute>([answers.serviceAtLocation, "service", "attributes", 0])
export const getContactMock = /*#__PURE__*/ factory<Wire.Contact>([answers.serviceAtLocation, "service", "contacts", 0])
export const getCostOptionMock = /*#__PURE__*/ factory<Wire.CostOption>([answers.serviceAtLocation, "service", "cost_options", 0])
export const getDirectoryInfoMock = /*#__PURE__*/ factory<Wire.DirectoryInfo>([answers.directoryInfo])
export const getFundingMock = /*#__PURE__*/ factory<Wire.Funding>([answers.serviceAtLocation, "service", "funding", 0])
export const getLanguageMock = /*#__PURE__*/ factory<Wire.Language>([{id:"80e7c2d9-15b4-4f6e-a38c-b4d920f61a01"}])
export const getLocationMock = /*#__PURE__*/ factory<Wire.Location>([answers.serviceAtLocation, "location"], [answers.servicesAtLocations, "contents", 0, "location"])
export const getOrganisationMock = /*#__PURE__*/ factory<Wire.Organisation>([answers.servicesAtLocations, "contents", 0, "service", "organization"], [answers.serviceAtLocation, "service", "organization"])
export const getOrganisationIdentifierMock = /*#__PURE__*/ factory<Wire.OrganisationIdentifier>([answers.serviceAtLocation, "service", "organization", "organization_identifiers", 0])
export const getPageMock = /*#__PURE__*/ factory<Wire.Page>([answers.searchServices], [answers.servicesAtLocations])
export const getPhoneMock = /*#__PURE__*/ factory<Wire.Phone>([answers.serviceAtLocation, "service", "contacts", 0, "phones", 0])
export const getScheduleMock = /*#__PURE__*/ factory<Wire.Schedule>([answers.serviceAtLocation, "service", "schedules", 0])
export const getServiceMock = /*#__PURE__*/ factory<Wire.Service>([answers.service], [answers.serviceAtLocation, "service"])
export const getServiceAreaMock = /*#__PURE__*/ factory<Wire.ServiceArea>([answers.serviceAtLocation, "service", "service_areas", 0])
export const getServiceAtLocationMock = /*#__PURE__*/ factory<Wire.ServiceAtLocation>([answers.service, "service_at_locations", 0], [answers.servicesAtLocations, "contents", 0])
export const getServiceAtLocationDetailMock = /*#__PURE__*/ factory<Wire.ServiceAtLocationDetail>([answers.serviceAtLocation])
export const getServiceAtLocationPageMock = /*#__PURE__*/ factory<Wire.ServiceAtLocationPage>([answers.servicesAtLocations])
export const getServiceAtLocationSummaryMock = /*#__PURE__*/ factory<Wire.ServiceAtLocationSummary>([answers.servicesAtLocations, "contents", 0])
export const getServicePageMock = /*#__PURE__*/ factory<Wire.ServicePage>([answers.searchServices])
export const getServiceSummaryMock = /*#__PURE__*/ factory<Wire.ServiceSummary>([answers.servicesAtLocations, "contents", 0, "service"], [answers.service])
export const getTaxonomyMock = /*#__PURE__*/ factory<Wire.Taxonomy>([answers.taxonomies, "contents", 0], [answers.taxonomy])
export const getTaxonomyPageMock = /*#__PURE__*/ factory<Wire.TaxonomyPage>([answers.taxonomies])
export const getTaxonomyTermMock = /*#__PURE__*/ factory<Wire.TaxonomyTerm>([answers.taxonomyTerm], [answers.taxonomyTerms, "contents", 0])
export const getTaxonomyTermPageMock = /*#__PURE__*/ factory<Wire.TaxonomyTermPage>([answers.taxonomyTerms])
