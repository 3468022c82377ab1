// Generated from food-hygiene@1.0.1. Do not edit: npm run generate

import {
  faker
} from '@faker-js/faker';

import type {
  AddressLine,
  Authorities,
  AuthoritiesBasic,
  Authority,
  AuthorityBasic,
  BusinessType,
  BusinessTypeId,
  BusinessTypes,
  Countries,
  CountriesBasic,
  Country,
  CountryBasic,
  Establishment,
  EstablishmentBasic,
  EstablishmentId,
  Establishments,
  EstablishmentsBasic,
  FhrsAuthorityCode,
  FhrsAuthorityId,
  FhrsCountryId,
  FhrsRegionId,
  Geocode,
  Latitude,
  Link,
  Links,
  Longitude,
  Meta,
  OwnerError,
  PageNumber,
  Problem,
  ProblemError,
  Rating,
  RatingDate,
  RatingKeyName,
  RatingOperator,
  RatingOperatorKey,
  RatingOperators,
  RatingValue,
  Ratings,
  Region,
  RegionBasic,
  Regions,
  RegionsBasic,
  SchemeType,
  SchemeTypeKey,
  SchemeTypeNumber,
  SchemeTypes,
  ScoreDescriptor,
  ScoreDescriptors,
  Scores,
  SortOption,
  SortOptionKey,
  SortOptions,
  TotalCount
} from '../wire.ts';



export const getLongitudeMock = (): Longitude => (faker.number.float({min: -180, max: 180, fractionDigits: 2})) as unknown as Longitude

export const getLatitudeMock = (): Latitude => (faker.number.float({min: -90, max: 90, fractionDigits: 2})) as unknown as Latitude

export const getBusinessTypeIdMock = (): BusinessTypeId => (faker.number.int()) as unknown as BusinessTypeId

export const getSchemeTypeKeyMock = (): SchemeTypeKey => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as SchemeTypeKey

export const getRatingKeyNameMock = (): RatingKeyName => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as RatingKeyName

export const getRatingOperatorKeyMock = (): RatingOperatorKey => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as RatingOperatorKey

export const getFhrsAuthorityIdMock = (): FhrsAuthorityId => (faker.number.int({min: 1})) as unknown as FhrsAuthorityId

export const getFhrsCountryIdMock = (): FhrsCountryId => (faker.number.int({min: 1})) as unknown as FhrsCountryId

export const getSortOptionKeyMock = (): SortOptionKey => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as SortOptionKey

export const getPageNumberMock = (): PageNumber => (faker.number.int({min: 1})) as unknown as PageNumber

export const getEstablishmentIdMock = (): EstablishmentId => (faker.number.int({min: 1})) as unknown as EstablishmentId

export const getAddressLineMock = (): AddressLine => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])) as unknown as AddressLine

export const getRatingValueMock = (): RatingValue => (faker.string.alpha({length: {min: 10, max: 20}})) as unknown as RatingValue

export const getRatingDateMock = (): RatingDate => (faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null])) as unknown as RatingDate

export const getFhrsAuthorityCodeMock = (): FhrsAuthorityCode => (faker.string.alpha({length: {min: 1, max: 20}})) as unknown as FhrsAuthorityCode

export const getScoresMock = (overrideResponse: Partial<Scores> = {}): Scores => ({Hygiene: faker.helpers.arrayElement([faker.number.int({min: 0}), null]), Structural: faker.helpers.arrayElement([faker.number.int({min: 0}), null]), ConfidenceInManagement: faker.helpers.arrayElement([faker.number.int({min: 0}), null]), ...overrideResponse}) as unknown as Scores

export const getGeocodeMock = (overrideResponse: Partial<Geocode> = {}): Geocode => ({longitude: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), latitude: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), ...overrideResponse}) as unknown as Geocode

export const getTotalCountMock = (): TotalCount => (faker.number.int({min: 0})) as unknown as TotalCount

export const getMetaMock = (overrideResponse: Partial<Meta> = {}): Meta => ({dataSource: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), extractDate: faker.helpers.arrayElement([faker.helpers.arrayElement([faker.date.past().toISOString().slice(0, 19) + 'Z',"0001-01-01T00:00:00",]), undefined]), itemCount: faker.helpers.arrayElement([faker.number.int({min: 0}), undefined]), returncode: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), totalCount: getTotalCountMock(), totalPages: faker.number.int({min: 0}), pageSize: faker.number.int({min: 0}), pageNumber: faker.number.int({min: 0}), ...overrideResponse}) as unknown as Meta

export const getLinkMock = (overrideResponse: Partial<Link> = {}): Link => ({rel: faker.string.alpha({length: {min: 10, max: 20}}), href: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as Link

export const getLinksMock = (): Links => (Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getLinkMock() }))) as unknown as Links

export const getEstablishmentMock = (overrideResponse: Partial<Establishment> = {}): Establishment => ({FHRSID: getEstablishmentIdMock(), ChangesByServerID: faker.helpers.arrayElement([faker.number.int(), undefined]), LocalAuthorityBusinessID: faker.string.alpha({length: {min: 10, max: 20}}), BusinessName: faker.string.alpha({length: {min: 10, max: 20}}), BusinessType: faker.string.alpha({length: {min: 10, max: 20}}), BusinessTypeID: getBusinessTypeIdMock(), AddressLine1: getAddressLineMock(), AddressLine2: getAddressLineMock(), AddressLine3: getAddressLineMock(), AddressLine4: getAddressLineMock(), PostCode: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), Phone: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), RatingValue: getRatingValueMock(), RatingKey: faker.string.alpha({length: {min: 10, max: 20}}), RatingDate: getRatingDateMock(), LocalAuthorityCode: getFhrsAuthorityCodeMock(), LocalAuthorityName: faker.string.alpha({length: {min: 10, max: 20}}), LocalAuthorityWebSite: faker.string.alpha({length: {min: 10, max: 20}}), LocalAuthorityEmailAddress: faker.string.alpha({length: {min: 10, max: 20}}), scores: { ...getScoresMock() }, SchemeType: getSchemeTypeKeyMock(), geocode: { ...getGeocodeMock() }, RightToReply: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), Distance: faker.helpers.arrayElement([faker.number.float({min: 0, fractionDigits: 2}), null]), NewRatingPending: faker.datatype.boolean(), meta: faker.helpers.arrayElement([{ ...getMetaMock() }, undefined]), links: faker.helpers.arrayElement([getLinksMock(), undefined]), ...overrideResponse}) as unknown as Establishment

export const getEstablishmentsMock = (overrideResponse: Partial<Establishments> = {}): Establishments => ({establishments: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getEstablishmentMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as Establishments

export const getOwnerErrorMock = (overrideResponse: Partial<OwnerError> = {}): OwnerError => ({Message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as OwnerError

export const getProblemErrorMock = (overrideResponse: Partial<ProblemError> = {}): ProblemError => ({path: faker.string.alpha({length: {min: 10, max: 20}}), message: faker.string.alpha({length: {min: 10, max: 20}}), ...overrideResponse}) as unknown as ProblemError

export const getProblemMock = (overrideResponse: Partial<Problem> = {}): Problem => ({type: faker.string.alpha({length: {min: 10, max: 20}}), title: faker.string.alpha({length: {min: 10, max: 20}}), status: faker.number.int({min: 400, max: 599}), detail: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.helpers.fromRegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"), docs: faker.internet.url(), requestId: faker.string.alpha({length: {min: 10, max: 20}}), instance: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), undefined]), errors: faker.helpers.arrayElement([Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getProblemErrorMock() })), undefined]), ...overrideResponse}) as unknown as Problem

export const getEstablishmentBasicMock = (overrideResponse: Partial<EstablishmentBasic> = {}): EstablishmentBasic => ({FHRSID: getEstablishmentIdMock(), LocalAuthorityBusinessID: faker.string.alpha({length: {min: 10, max: 20}}), BusinessName: faker.string.alpha({length: {min: 10, max: 20}}), BusinessType: faker.string.alpha({length: {min: 10, max: 20}}), RatingValue: getRatingValueMock(), RatingDate: getRatingDateMock(), links: getLinksMock(), ...overrideResponse}) as unknown as EstablishmentBasic

export const getEstablishmentsBasicMock = (overrideResponse: Partial<EstablishmentsBasic> = {}): EstablishmentsBasic => ({establishments: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getEstablishmentBasicMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as EstablishmentsBasic

export const getSchemeTypeNumberMock = (): SchemeTypeNumber => (faker.number.int({min: 1})) as unknown as SchemeTypeNumber

export const getAuthorityMock = (overrideResponse: Partial<Authority> = {}): Authority => ({LocalAuthorityId: getFhrsAuthorityIdMock(), LocalAuthorityIdCode: getFhrsAuthorityCodeMock(), Name: faker.string.alpha({length: {min: 10, max: 20}}), FriendlyName: faker.string.alpha({length: {min: 10, max: 20}}), Url: faker.string.alpha({length: {min: 10, max: 20}}), SchemeUrl: faker.string.alpha({length: {min: 10, max: 20}}), Email: faker.string.alpha({length: {min: 10, max: 20}}), RegionName: faker.string.alpha({length: {min: 10, max: 20}}), FileName: faker.string.alpha({length: {min: 10, max: 20}}), FileNameWelsh: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}), null]), EstablishmentCount: faker.number.int({min: 0}), CreationDate: faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?$"), LastPublishedDate: faker.helpers.fromRegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?$"), SchemeType: getSchemeTypeNumberMock(), links: getLinksMock(), ...overrideResponse}) as unknown as Authority

export const getAuthoritiesMock = (overrideResponse: Partial<Authorities> = {}): Authorities => ({authorities: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAuthorityMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as Authorities

export const getAuthorityBasicMock = (overrideResponse: Partial<AuthorityBasic> = {}): AuthorityBasic => ({LocalAuthorityId: getFhrsAuthorityIdMock(), LocalAuthorityIdCode: getFhrsAuthorityCodeMock(), Name: faker.string.alpha({length: {min: 10, max: 20}}), EstablishmentCount: faker.number.int({min: 0}), SchemeType: getSchemeTypeNumberMock(), links: getLinksMock(), ...overrideResponse}) as unknown as AuthorityBasic

export const getAuthoritiesBasicMock = (overrideResponse: Partial<AuthoritiesBasic> = {}): AuthoritiesBasic => ({authorities: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getAuthorityBasicMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as AuthoritiesBasic

export const getBusinessTypeMock = (overrideResponse: Partial<BusinessType> = {}): BusinessType => ({BusinessTypeId: getBusinessTypeIdMock(), BusinessTypeName: faker.string.alpha({length: {min: 10, max: 20}}), links: getLinksMock(), ...overrideResponse}) as unknown as BusinessType

export const getBusinessTypesMock = (overrideResponse: Partial<BusinessTypes> = {}): BusinessTypes => ({businessTypes: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getBusinessTypeMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as BusinessTypes

export const getCountryMock = (overrideResponse: Partial<Country> = {}): Country => ({id: getFhrsCountryIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), nameKey: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.string.alpha({length: {min: 10, max: 20}}), links: getLinksMock(), ...overrideResponse}) as unknown as Country

export const getCountriesMock = (overrideResponse: Partial<Countries> = {}): Countries => ({countries: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCountryMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as Countries

export const getCountryBasicMock = (overrideResponse: Partial<CountryBasic> = {}): CountryBasic => ({id: getFhrsCountryIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), links: getLinksMock(), ...overrideResponse}) as unknown as CountryBasic

export const getCountriesBasicMock = (overrideResponse: Partial<CountriesBasic> = {}): CountriesBasic => ({countries: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getCountryBasicMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as CountriesBasic

export const getFhrsRegionIdMock = (): FhrsRegionId => (faker.number.int({min: 1})) as unknown as FhrsRegionId

export const getRegionMock = (overrideResponse: Partial<Region> = {}): Region => ({id: getFhrsRegionIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), nameKey: faker.string.alpha({length: {min: 10, max: 20}}), code: faker.string.alpha({length: {min: 10, max: 20}}), links: getLinksMock(), ...overrideResponse}) as unknown as Region

export const getRegionsMock = (overrideResponse: Partial<Regions> = {}): Regions => ({regions: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRegionMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as Regions

export const getRegionBasicMock = (overrideResponse: Partial<RegionBasic> = {}): RegionBasic => ({id: getFhrsRegionIdMock(), name: faker.string.alpha({length: {min: 10, max: 20}}), links: getLinksMock(), ...overrideResponse}) as unknown as RegionBasic

export const getRegionsBasicMock = (overrideResponse: Partial<RegionsBasic> = {}): RegionsBasic => ({regions: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRegionBasicMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as RegionsBasic

export const getRatingMock = (overrideResponse: Partial<Rating> = {}): Rating => ({ratingId: faker.number.int(), ratingName: faker.string.alpha({length: {min: 10, max: 20}}), ratingKey: faker.string.alpha({length: {min: 10, max: 20}}), ratingKeyName: getRatingKeyNameMock(), schemeTypeId: getSchemeTypeNumberMock(), links: getLinksMock(), ...overrideResponse}) as unknown as Rating

export const getRatingsMock = (overrideResponse: Partial<Ratings> = {}): Ratings => ({ratings: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRatingMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as Ratings

export const getRatingOperatorMock = (overrideResponse: Partial<RatingOperator> = {}): RatingOperator => ({ratingOperatorId: faker.number.int(), ratingOperatorName: faker.string.alpha({length: {min: 10, max: 20}}), ratingOperatorKey: getRatingOperatorKeyMock(), links: getLinksMock(), ...overrideResponse}) as unknown as RatingOperator

export const getRatingOperatorsMock = (overrideResponse: Partial<RatingOperators> = {}): RatingOperators => ({ratingOperator: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getRatingOperatorMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as RatingOperators

export const getSchemeTypeMock = (overrideResponse: Partial<SchemeType> = {}): SchemeType => ({schemeTypeid: getSchemeTypeNumberMock(), schemeTypeName: faker.string.alpha({length: {min: 10, max: 20}}), schemeTypeKey: getSchemeTypeKeyMock(), links: getLinksMock(), ...overrideResponse}) as unknown as SchemeType

export const getSchemeTypesMock = (overrideResponse: Partial<SchemeTypes> = {}): SchemeTypes => ({schemeTypes: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getSchemeTypeMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as SchemeTypes

export const getSortOptionMock = (overrideResponse: Partial<SortOption> = {}): SortOption => ({sortOptionId: faker.number.int(), sortOptionName: faker.string.alpha({length: {min: 10, max: 20}}), sortOptionKey: getSortOptionKeyMock(), links: getLinksMock(), ...overrideResponse}) as unknown as SortOption

export const getSortOptionsMock = (overrideResponse: Partial<SortOptions> = {}): SortOptions => ({sortOptions: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getSortOptionMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as SortOptions

export const getScoreDescriptorMock = (overrideResponse: Partial<ScoreDescriptor> = {}): ScoreDescriptor => ({Id: faker.helpers.arrayElement([faker.number.int(), undefined]), ScoreCategory: faker.string.alpha({length: {min: 10, max: 20}}), Score: faker.number.int({min: 0}), Description: faker.string.alpha({length: {min: 10, max: 20}}), links: faker.helpers.arrayElement([getLinksMock(), undefined]), ...overrideResponse}) as unknown as ScoreDescriptor

export const getScoreDescriptorsMock = (overrideResponse: Partial<ScoreDescriptors> = {}): ScoreDescriptors => ({scoreDescriptors: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({ ...getScoreDescriptorMock() })), meta: { ...getMetaMock() }, links: getLinksMock(), ...overrideResponse}) as unknown as ScoreDescriptors