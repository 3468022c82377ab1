// Generated from services@1.1.0. Do not edit: npm run generate

export {
  directoryInfo,
} from './operations/directory.ts'
export type {
  DirectoryInfoParams,
  DirectoryInfoResult,
} from './operations/directory.ts'
export {
  serviceAtLocation,
  servicesAtLocations,
} from './operations/places.ts'
export type {
  ServiceAtLocationParams,
  ServiceAtLocationResult,
  ServicesAtLocationsParams,
  ServicesAtLocationsResult,
} from './operations/places.ts'
export {
  searchServices,
  service,
} from './operations/services.ts'
export type {
  SearchServicesParams,
  SearchServicesResult,
  ServiceParams,
  ServiceResult,
} from './operations/services.ts'
export {
  taxonomies,
  taxonomy,
  taxonomyTerm,
  taxonomyTerms,
} from './operations/taxonomies.ts'
export type {
  TaxonomiesParams,
  TaxonomiesResult,
  TaxonomyParams,
  TaxonomyResult,
  TaxonomyTermParams,
  TaxonomyTermResult,
  TaxonomyTermsParams,
  TaxonomyTermsResult,
} from './operations/taxonomies.ts'
export type {
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
  TotalCount,
} from './types.ts'
