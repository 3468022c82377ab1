// Generated from health@2.0.0. Do not edit: npm run generate

import { boolean, camel, chain, derive, each, fields, list, member, named, omit, parsed, pointOf, rename, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeOrganisationRoleHeld: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Date: /* @__PURE__ */ each(camel) }), camel)

const decodeOrganisationRelationship: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Date: /* @__PURE__ */ each(camel), Target: camel }), camel)

const decodeOrganisation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Date: /* @__PURE__ */ each(camel), GeoLoc: /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Location: camel }), /* @__PURE__ */ rename({ Location: "location" })), Contacts: /* @__PURE__ */ rename({ Contact: "contact" }), Roles: /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Role: /* @__PURE__ */ each(decodeOrganisationRoleHeld) }), /* @__PURE__ */ rename({ Role: "role" })), Rels: /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Rel: /* @__PURE__ */ each(decodeOrganisationRelationship) }), /* @__PURE__ */ rename({ Rel: "rel" })), Succs: /* @__PURE__ */ chain(/* @__PURE__ */ fields({ Succ: /* @__PURE__ */ each(decodeOrganisationRelationship) }), /* @__PURE__ */ rename({ Succ: "succ" })) }), camel)

const decodeOrganisationRole: Decoder = /* @__PURE__ */ fields({ primaryRole: boolean })

const decodeCodeableConcept: Decoder = /* @__PURE__ */ fields({ coding: /* @__PURE__ */ list((value) => value) })

const decodeExtension: Decoder = /* @__PURE__ */ fields({ extension: /* @__PURE__ */ each((value) => decodeExtension(value)), valueCodeableConcept: decodeCodeableConcept })

const decodeFhirAddress: Decoder = /* @__PURE__ */ fields({ extension: /* @__PURE__ */ each(decodeExtension) })

const decodeFhirOrganization: Decoder = /* @__PURE__ */ fields({ extension: /* @__PURE__ */ each(decodeExtension), type: /* @__PURE__ */ each(decodeCodeableConcept), address: /* @__PURE__ */ each(decodeFhirAddress) })

const decodeOrganizationEntry: Decoder = /* @__PURE__ */ fields({ resource: decodeFhirOrganization })

const decodeOrganizationBundle: Decoder = /* @__PURE__ */ fields({ entry: /* @__PURE__ */ each(decodeOrganizationEntry) })

const decodeAffiliationEntry: Decoder = /* @__PURE__ */ fields({ resource: /* @__PURE__ */ fields({ extension: /* @__PURE__ */ each(decodeExtension), code: /* @__PURE__ */ each(decodeCodeableConcept), type: /* @__PURE__ */ each(decodeCodeableConcept), address: /* @__PURE__ */ each(decodeFhirAddress) }) })

const decodeAffiliationBundle: Decoder = /* @__PURE__ */ fields({ entry: /* @__PURE__ */ each(decodeAffiliationEntry) })

const decodeFhirAffiliation: Decoder = /* @__PURE__ */ fields({ extension: /* @__PURE__ */ each(decodeExtension), code: /* @__PURE__ */ each(decodeCodeableConcept) })

const decodeValueSetAnswer: Decoder = /* @__PURE__ */ fields({ expansion: /* @__PURE__ */ fields({ contains: /* @__PURE__ */ each(decodeFhirAddress) }) })

const decodeCqcActivity: Decoder = /* @__PURE__ */ omit("contacts", "nominatedIndividual")

const decodeCqcCategory: Decoder = /* @__PURE__ */ fields({ primary: boolean })

const decodeCqcLocation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "onspdLatitude", "onspdLongitude"), /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("localAuthority", /* @__PURE__ */ named("City of London|Barking and Dagenham|Barnet|Bexley|Brent|Bromley|Camden|Croydon|Ealing|Enfield|Greenwich|Hackney|Hammersmith and Fulham|Haringey|Harrow|Havering|Hillingdon|Hounslow|Islington|Kensington and Chelsea|Kingston upon Thames|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond upon Thames|Southwark|Sutton|Tower Hamlets|Waltham Forest|Wandsworth|Westminster", "E090000", "01                                ")) }), /* @__PURE__ */ fields({ regulatedActivities: /* @__PURE__ */ each(decodeCqcActivity), inspectionCategories: /* @__PURE__ */ each(decodeCqcCategory) }))

export const parseOrganisations: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(camel), "Organisations"))

export const parseOrganisation: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeOrganisation, "Organisation"))

export { parseOrganisations as parseChangedOrganisations }

export const parseOrganisationRoles: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeOrganisationRole), "Roles"))

export const parseFhirOrganizations: BodyParser = /* @__PURE__ */ parsed(decodeOrganizationBundle)

export const parseFhirOrganization: BodyParser = /* @__PURE__ */ parsed(decodeFhirOrganization)

export const parseFhirAffiliations: BodyParser = /* @__PURE__ */ parsed(decodeAffiliationBundle)

export const parseFhirAffiliation: BodyParser = /* @__PURE__ */ parsed(decodeFhirAffiliation)

export const parseExpandCodes: BodyParser = /* @__PURE__ */ parsed(decodeValueSetAnswer)

export const parseCqcLocation: BodyParser = /* @__PURE__ */ parsed(decodeCqcLocation)

export { parseCqcLocation as parseCqcProvider }

export const parseCqcInspectionAreas: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(undefined, "inspectionAreas"))
