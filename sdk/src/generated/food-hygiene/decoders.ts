// Generated from food-hygiene@2.0.0. Do not edit: npm run generate

import { chain, date, derive, each, fields, member, nullFor, number, numbered, parsed, pointOf } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeAddressLine: Decoder = /* @__PURE__ */ nullFor("")

const decodeRatingDate: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("1901-01-01T00:00:00"), date)

const decodeGeocode: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "latitude", "longitude"), /* @__PURE__ */ fields({ longitude: number, latitude: number }))

const decodeMeta: Decoder = /* @__PURE__ */ fields({ extractDate: /* @__PURE__ */ nullFor("0001-01-01T00:00:00") })

const decodeEstablishment: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("LocalAuthorityCode", /* @__PURE__ */ numbered(501, "E090000", "02       01 09                        ")) }), /* @__PURE__ */ fields({ AddressLine1: decodeAddressLine, AddressLine2: decodeAddressLine, AddressLine3: decodeAddressLine, AddressLine4: decodeAddressLine, PostCode: /* @__PURE__ */ nullFor(""), Phone: /* @__PURE__ */ nullFor(""), RatingDate: decodeRatingDate, geocode: decodeGeocode, RightToReply: /* @__PURE__ */ nullFor(""), meta: decodeMeta }))

const decodeEstablishments: Decoder = /* @__PURE__ */ fields({ establishments: /* @__PURE__ */ each(decodeEstablishment), meta: decodeMeta })

const decodeEstablishmentBasic: Decoder = /* @__PURE__ */ fields({ RatingDate: decodeRatingDate })

const decodeEstablishmentsBasic: Decoder = /* @__PURE__ */ fields({ establishments: /* @__PURE__ */ each(decodeEstablishmentBasic), meta: decodeMeta })

const decodeAuthority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("LocalAuthorityIdCode", /* @__PURE__ */ numbered(501, "E090000", "02       01 09                        ")) }), /* @__PURE__ */ fields({ SchemeUrl: /* @__PURE__ */ nullFor("") }))

const decodeAuthorities: Decoder = /* @__PURE__ */ fields({ authorities: /* @__PURE__ */ each(decodeAuthority), meta: decodeMeta })

const decodeAuthorityBasic: Decoder = /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("LocalAuthorityIdCode", /* @__PURE__ */ numbered(501, "E090000", "02       01 09                        ")) })

const decodeAuthoritiesBasic: Decoder = /* @__PURE__ */ fields({ authorities: /* @__PURE__ */ each(decodeAuthorityBasic), meta: decodeMeta })

const decodeBusinessTypes: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

export const parseSearchEstablishments: BodyParser = /* @__PURE__ */ parsed(decodeEstablishments)

export { parseSearchEstablishments as parseEstablishmentsById }

export const parseEstablishmentsBasic: BodyParser = /* @__PURE__ */ parsed(decodeEstablishmentsBasic)

export { parseEstablishmentsBasic as parseEstablishmentsBasicPage }

export const parseEstablishment: BodyParser = /* @__PURE__ */ parsed(decodeEstablishment)

export const parseAuthorities: BodyParser = /* @__PURE__ */ parsed(decodeAuthorities)

export const parseAuthoritiesBasic: BodyParser = /* @__PURE__ */ parsed(decodeAuthoritiesBasic)

export { parseAuthoritiesBasic as parseAuthoritiesBasicPage }

export { parseAuthorities as parseAuthoritiesPage }

export const parseAuthority: BodyParser = /* @__PURE__ */ parsed(decodeAuthority)

export const parseBusinessTypes: BodyParser = /* @__PURE__ */ parsed(decodeBusinessTypes)

export { parseBusinessTypes as parseBusinessTypesBasic }

export { parseBusinessTypes as parseCountries }

export { parseBusinessTypes as parseCountriesBasic }

export { parseBusinessTypes as parseRegions }

export { parseBusinessTypes as parseRegionsBasic }

export { parseBusinessTypes as parseRatings }

export { parseBusinessTypes as parseRatingOperators }

export { parseBusinessTypes as parseSchemeTypes }

export { parseBusinessTypes as parseSortOptions }

export { parseBusinessTypes as parseScoreDescriptors }
