// Generated from food-hygiene@1.0.1. Do not edit: npm run generate

import { chain, date, derive, each, fields, lookup, member, nullFor, number, parsed } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeAddressLine: Decoder = /* @__PURE__ */ nullFor("")

const decodeRatingDate: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor("1901-01-01T00:00:00"), date)

const decodeGeocode: Decoder = /* @__PURE__ */ fields({ longitude: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), latitude: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number) })

const decodeMeta: Decoder = /* @__PURE__ */ fields({ extractDate: /* @__PURE__ */ nullFor("0001-01-01T00:00:00") })

const decodeEstablishment: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("LocalAuthorityCode", /* @__PURE__ */ lookup({"501":"E09000002","502":"E09000003","503":"E09000004","504":"E09000005","505":"E09000006","506":"E09000007","507":"E09000008","508":"E09000001","509":"E09000009","510":"E09000010","511":"E09000011","512":"E09000012","513":"E09000013","514":"E09000014","515":"E09000015","516":"E09000016","517":"E09000017","518":"E09000018","519":"E09000019","520":"E09000020","521":"E09000021","522":"E09000022","523":"E09000023","524":"E09000024","525":"E09000025","526":"E09000026","527":"E09000027","528":"E09000028","529":"E09000029","530":"E09000030","531":"E09000031","532":"E09000032","533":"E09000033"})) }), /* @__PURE__ */ fields({ AddressLine1: decodeAddressLine, AddressLine2: decodeAddressLine, AddressLine3: decodeAddressLine, AddressLine4: decodeAddressLine, PostCode: /* @__PURE__ */ nullFor(""), Phone: /* @__PURE__ */ nullFor(""), RatingDate: decodeRatingDate, geocode: decodeGeocode, RightToReply: /* @__PURE__ */ nullFor(""), meta: decodeMeta }))

const decodeEstablishments: Decoder = /* @__PURE__ */ fields({ establishments: /* @__PURE__ */ each(decodeEstablishment), meta: decodeMeta })

const decodeEstablishmentBasic: Decoder = /* @__PURE__ */ fields({ RatingDate: decodeRatingDate })

const decodeEstablishmentsBasic: Decoder = /* @__PURE__ */ fields({ establishments: /* @__PURE__ */ each(decodeEstablishmentBasic), meta: decodeMeta })

const decodeAuthority: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("LocalAuthorityIdCode", /* @__PURE__ */ lookup({"501":"E09000002","502":"E09000003","503":"E09000004","504":"E09000005","505":"E09000006","506":"E09000007","507":"E09000008","508":"E09000001","509":"E09000009","510":"E09000010","511":"E09000011","512":"E09000012","513":"E09000013","514":"E09000014","515":"E09000015","516":"E09000016","517":"E09000017","518":"E09000018","519":"E09000019","520":"E09000020","521":"E09000021","522":"E09000022","523":"E09000023","524":"E09000024","525":"E09000025","526":"E09000026","527":"E09000027","528":"E09000028","529":"E09000029","530":"E09000030","531":"E09000031","532":"E09000032","533":"E09000033"})) }), /* @__PURE__ */ fields({ SchemeUrl: /* @__PURE__ */ nullFor("") }))

const decodeAuthorities: Decoder = /* @__PURE__ */ fields({ authorities: /* @__PURE__ */ each(decodeAuthority), meta: decodeMeta })

const decodeAuthorityBasic: Decoder = /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("LocalAuthorityIdCode", /* @__PURE__ */ lookup({"501":"E09000002","502":"E09000003","503":"E09000004","504":"E09000005","505":"E09000006","506":"E09000007","507":"E09000008","508":"E09000001","509":"E09000009","510":"E09000010","511":"E09000011","512":"E09000012","513":"E09000013","514":"E09000014","515":"E09000015","516":"E09000016","517":"E09000017","518":"E09000018","519":"E09000019","520":"E09000020","521":"E09000021","522":"E09000022","523":"E09000023","524":"E09000024","525":"E09000025","526":"E09000026","527":"E09000027","528":"E09000028","529":"E09000029","530":"E09000030","531":"E09000031","532":"E09000032","533":"E09000033"})) })

const decodeAuthoritiesBasic: Decoder = /* @__PURE__ */ fields({ authorities: /* @__PURE__ */ each(decodeAuthorityBasic), meta: decodeMeta })

const decodeBusinessTypes: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeCountries: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeCountriesBasic: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeRegions: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeRegionsBasic: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeRatings: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeRatingOperators: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeSchemeTypes: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeSortOptions: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

const decodeScoreDescriptors: Decoder = /* @__PURE__ */ fields({ meta: decodeMeta })

export const parseSearchEstablishments: BodyParser = /* @__PURE__ */ parsed(decodeEstablishments)

export const parseEstablishmentsById: BodyParser = /* @__PURE__ */ parsed(decodeEstablishments)

export const parseEstablishmentsBasic: BodyParser = /* @__PURE__ */ parsed(decodeEstablishmentsBasic)

export const parseEstablishmentsBasicPage: BodyParser = /* @__PURE__ */ parsed(decodeEstablishmentsBasic)

export const parseEstablishment: BodyParser = /* @__PURE__ */ parsed(decodeEstablishment)

export const parseAuthorities: BodyParser = /* @__PURE__ */ parsed(decodeAuthorities)

export const parseAuthoritiesBasic: BodyParser = /* @__PURE__ */ parsed(decodeAuthoritiesBasic)

export const parseAuthoritiesBasicPage: BodyParser = /* @__PURE__ */ parsed(decodeAuthoritiesBasic)

export const parseAuthoritiesPage: BodyParser = /* @__PURE__ */ parsed(decodeAuthorities)

export const parseAuthority: BodyParser = /* @__PURE__ */ parsed(decodeAuthority)

export const parseBusinessTypes: BodyParser = /* @__PURE__ */ parsed(decodeBusinessTypes)

export const parseBusinessTypesBasic: BodyParser = /* @__PURE__ */ parsed(decodeBusinessTypes)

export const parseCountries: BodyParser = /* @__PURE__ */ parsed(decodeCountries)

export const parseCountriesBasic: BodyParser = /* @__PURE__ */ parsed(decodeCountriesBasic)

export const parseRegions: BodyParser = /* @__PURE__ */ parsed(decodeRegions)

export const parseRegionsBasic: BodyParser = /* @__PURE__ */ parsed(decodeRegionsBasic)

export const parseRatings: BodyParser = /* @__PURE__ */ parsed(decodeRatings)

export const parseRatingOperators: BodyParser = /* @__PURE__ */ parsed(decodeRatingOperators)

export const parseSchemeTypes: BodyParser = /* @__PURE__ */ parsed(decodeSchemeTypes)

export const parseSortOptions: BodyParser = /* @__PURE__ */ parsed(decodeSortOptions)

export const parseScoreDescriptors: BodyParser = /* @__PURE__ */ parsed(decodeScoreDescriptors)
