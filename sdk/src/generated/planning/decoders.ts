// Generated from planning@2.0.0. Do not edit: npm run generate

import { camel, chain, date, derive, each, fields, member, named, nullFor, number, parsed, point, pointOf, values } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeOptionalText: Decoder = /* @__PURE__ */ nullFor("")

const decodePlanningEntity: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ name: decodeOptionalText, reference: decodeOptionalText, prefix: decodeOptionalText, "organisation-entity": number, quality: decodeOptionalText, "entry-date": date, "start-date": date, "end-date": date, geometry: decodeOptionalText, point: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), point), description: decodeOptionalText, notes: decodeOptionalText, "documentation-url": decodeOptionalText, "document-url": decodeOptionalText, "designation-date": date, "listed-building-grade": /* @__PURE__ */ nullFor(""), "listed-building": decodeOptionalText, "article-4-direction": decodeOptionalText, "permitted-development-rights": decodeOptionalText, "tree-preservation-order": decodeOptionalText, "flood-risk-level": decodeOptionalText, "flood-risk-type": decodeOptionalText, "archaeological-risk-tier": decodeOptionalText, "site-address": decodeOptionalText, hectares: number, "minimum-net-dwellings": number, "maximum-net-dwellings": number, "ownership-status": decodeOptionalText, deliverable: decodeOptionalText, "planning-permission-status": decodeOptionalText, "planning-permission-type": decodeOptionalText, "planning-permission-date": date }), camel)

const decodePlanningEntityPage: Decoder = /* @__PURE__ */ fields({ entities: /* @__PURE__ */ each(decodePlanningEntity) })

const decodePlanningFeature: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ point: /* @__PURE__ */ member("geometry", point) }), /* @__PURE__ */ fields({ properties: decodePlanningEntity }))

const decodePlanningFeatureCollection: Decoder = /* @__PURE__ */ fields({ features: /* @__PURE__ */ each(decodePlanningFeature) })

const decodePlanningDataset: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ name: decodeOptionalText, entities: decodeOptionalText, plural: decodeOptionalText, collection: decodeOptionalText, prefix: decodeOptionalText, description: decodeOptionalText, text: decodeOptionalText, phase: /* @__PURE__ */ nullFor(""), realm: decodeOptionalText, licence: decodeOptionalText, "licence-text": decodeOptionalText, attribution: decodeOptionalText, "attribution-text": decodeOptionalText, "entry-date": date, "start-date": date, "end-date": date, "replacement-dataset": decodeOptionalText, version: decodeOptionalText, wikidata: decodeOptionalText, wikipedia: decodeOptionalText }), camel)

const decodePlanningTypologyDatasets: Decoder = /* @__PURE__ */ fields({ dataset: /* @__PURE__ */ each(decodePlanningDataset) })

const decodePlanningDatasetList: Decoder = /* @__PURE__ */ fields({ datasets: /* @__PURE__ */ each(decodePlanningDataset), typologies: /* @__PURE__ */ values(decodePlanningTypologyDatasets) })

const decodePlanningOrganisation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ name: decodeOptionalText, "official-name": decodeOptionalText, "local-authority-type": decodeOptionalText, "combined-authority": decodeOptionalText, region: decodeOptionalText, "statistical-geography": /* @__PURE__ */ nullFor(""), website: decodeOptionalText, "entry-date": date, "start-date": date, "end-date": date }), camel)

const decodePlanningOrganisationList: Decoder = /* @__PURE__ */ fields({ organisations: /* @__PURE__ */ values(/* @__PURE__ */ each(decodePlanningOrganisation)) })

const decodeDatahubText: Decoder = /* @__PURE__ */ nullFor("", "null", "NULL")

const decodeDatahubPoint: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ pointOf("point", "lat", "lon"), /* @__PURE__ */ fields({ lat: number, lon: number }))

const decodePlanningApplication: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("lpa_name", /* @__PURE__ */ named("City of London|Barking & Dagenham;Barking and Dagenham|Barnet|Bexley|Brent|Bromley|Camden|Croydon|Ealing|Enfield|Greenwich|Hackney|Hammersmith & Fulham;Hammersmith and Fulham|Haringey|Harrow|Havering|Hillingdon|Hounslow|Islington|Kensington & Chelsea;Kensington and Chelsea|Kingston;Kingston upon Thames|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond;Richmond upon Thames|Southwark|Sutton|Tower Hamlets|Waltham Forest|Wandsworth|Westminster", "E090000", "01                                ")) }), /* @__PURE__ */ fields({ borough: decodeDatahubText, ward: decodeDatahubText, status: /* @__PURE__ */ nullFor("", "null", "NULL", "not_mapped", "Not known"), decision: /* @__PURE__ */ nullFor("", "null", "NULL"), valid_date: date, decision_date: date, decision_target_date: date, last_updated: date, last_synced: date, description: decodeDatahubText, application_type: /* @__PURE__ */ nullFor("", "null", "NULL"), application_type_full: decodeDatahubText, development_type: decodeDatahubText, site_name: decodeDatahubText, site_number: decodeDatahubText, street_name: decodeDatahubText, locality: decodeDatahubText, postcode: decodeDatahubText, uprn: /* @__PURE__ */ nullFor(""), centroid: decodeDatahubPoint, url_planning_app: decodeDatahubText }))

const decodePlanningApplicationPage: Decoder = /* @__PURE__ */ fields({ items: /* @__PURE__ */ each(decodePlanningApplication) })

const decodePlanningApplicationGroup: Decoder = /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("value", /* @__PURE__ */ named("City of London|Barking & Dagenham;Barking and Dagenham|Barnet|Bexley|Brent|Bromley|Camden|Croydon|Ealing|Enfield|Greenwich|Hackney|Hammersmith & Fulham;Hammersmith and Fulham|Haringey|Harrow|Havering|Hillingdon|Hounslow|Islington|Kensington & Chelsea;Kensington and Chelsea|Kingston;Kingston upon Thames|Lambeth|Lewisham|Merton|Newham|Redbridge|Richmond;Richmond upon Thames|Southwark|Sutton|Tower Hamlets|Waltham Forest|Wandsworth|Westminster", "E090000", "01                                ")) })

const decodePlanningApplicationCounts: Decoder = /* @__PURE__ */ fields({ groups: /* @__PURE__ */ each(decodePlanningApplicationGroup) })

export const parsePlanningEntities: BodyParser = /* @__PURE__ */ parsed(decodePlanningEntityPage)

export const parsePlanningEntitiesGeoJson: BodyParser = /* @__PURE__ */ parsed(decodePlanningFeatureCollection)

export const parsePlanningEntity: BodyParser = /* @__PURE__ */ parsed(decodePlanningEntity)

export const parsePlanningEntityGeoJson: BodyParser = /* @__PURE__ */ parsed(decodePlanningFeature)

export const parsePlanningDatasets: BodyParser = /* @__PURE__ */ parsed(decodePlanningDatasetList)

export const parsePlanningDataset: BodyParser = /* @__PURE__ */ parsed(decodePlanningDataset)

export const parsePlanningOrganisations: BodyParser = /* @__PURE__ */ parsed(decodePlanningOrganisationList)

export const parsePlanningApplications: BodyParser = /* @__PURE__ */ parsed(decodePlanningApplicationPage)

export const parsePlanningApplicationCounts: BodyParser = /* @__PURE__ */ parsed(decodePlanningApplicationCounts)

export const parsePlanningApplication: BodyParser = /* @__PURE__ */ parsed(decodePlanningApplication)
