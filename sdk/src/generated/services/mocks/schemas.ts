// Generated from services@1.1.0. Do not edit: npm run generate

import { factory, type MockFactory } from '../../../mocks/index.ts'
import type * as Wire from '../wire.ts'
import * as its from './answers.ts'

export const getAccessibilityMock: MockFactory<Wire.Accessibility> = /*#__PURE__*/ factory([its.serviceAtLocation,"location","accessibility",0])
export const getAddressMock: MockFactory<Wire.Address> = /*#__PURE__*/ factory([its.serviceAtLocation,"location","addresses",0])
export const getAttributeMock: MockFactory<Wire.Attribute> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","attributes",0])
export const getContactMock: MockFactory<Wire.Contact> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","contacts",0])
export const getCostOptionMock: MockFactory<Wire.CostOption> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","cost_options",0])
export const getDirectoryInfoMock: MockFactory<Wire.DirectoryInfo> = /*#__PURE__*/ factory([its.directoryInfo])
export const getFundingMock: MockFactory<Wire.Funding> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","funding",0])
export const getLanguageMock: MockFactory<Wire.Language> = /*#__PURE__*/ factory([{id:"80e7c2d9-15b4-4f6e-a38c-b4d920f61a01"}])
export const getLocationMock: MockFactory<Wire.Location> = /*#__PURE__*/ factory([its.serviceAtLocation,"location"], [its.servicesAtLocations,"contents",0,"location"])
export const getOrganisationMock: MockFactory<Wire.Organisation> = /*#__PURE__*/ factory([its.servicesAtLocations,"contents",0,"service","organization"], [its.serviceAtLocation,"service","organization"])
export const getOrganisationIdentifierMock: MockFactory<Wire.OrganisationIdentifier> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","organization","organization_identifiers",0])
export const getPageMock: MockFactory<Wire.Page> = /*#__PURE__*/ factory([its.searchServices], [its.servicesAtLocations])
export const getPhoneMock: MockFactory<Wire.Phone> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","contacts",0,"phones",0])
export const getScheduleMock: MockFactory<Wire.Schedule> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","schedules",0])
export const getServiceMock: MockFactory<Wire.Service> = /*#__PURE__*/ factory([its.service], [its.serviceAtLocation,"service"])
export const getServiceAreaMock: MockFactory<Wire.ServiceArea> = /*#__PURE__*/ factory([its.serviceAtLocation,"service","service_areas",0])
export const getServiceAtLocationMock: MockFactory<Wire.ServiceAtLocation> = /*#__PURE__*/ factory([its.service,"service_at_locations",0], [its.servicesAtLocations,"contents",0])
export const getServiceAtLocationDetailMock: MockFactory<Wire.ServiceAtLocationDetail> = /*#__PURE__*/ factory([its.serviceAtLocation])
export const getServiceAtLocationPageMock: MockFactory<Wire.ServiceAtLocationPage> = /*#__PURE__*/ factory([its.servicesAtLocations])
export const getServiceAtLocationSummaryMock: MockFactory<Wire.ServiceAtLocationSummary> = /*#__PURE__*/ factory([its.servicesAtLocations,"contents",0])
export const getServicePageMock: MockFactory<Wire.ServicePage> = /*#__PURE__*/ factory([its.searchServices])
export const getServiceSummaryMock: MockFactory<Wire.ServiceSummary> = /*#__PURE__*/ factory([its.servicesAtLocations,"contents",0,"service"], [its.service])
export const getTaxonomyMock: MockFactory<Wire.Taxonomy> = /*#__PURE__*/ factory([its.taxonomies,"contents",0], [its.taxonomy])
export const getTaxonomyPageMock: MockFactory<Wire.TaxonomyPage> = /*#__PURE__*/ factory([its.taxonomies])
export const getTaxonomyTermMock: MockFactory<Wire.TaxonomyTerm> = /*#__PURE__*/ factory([its.taxonomyTerm], [its.taxonomyTerms,"contents",0])
export const getTaxonomyTermPageMock: MockFactory<Wire.TaxonomyTermPage> = /*#__PURE__*/ factory([its.taxonomyTerms])
