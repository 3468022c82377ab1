// Generated from planning@1.0.1. Do not edit: npm run generate

import { chain, date, derive, each, fields, lookup, member, nullFor, number, parsed, rename, values } from '../../runtime/decoders.ts'
import type { Decoder } from '../../runtime/decoders.ts'
import type { BodyParser } from '../../runtime/descriptor.ts'

const decodeOptionalText: Decoder = /* @__PURE__ */ nullFor("")

const decodeOptionalDate: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), date)

const decodeWkt: Decoder = /* @__PURE__ */ nullFor("")

const decodePlanningEntity: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ name: decodeOptionalText, reference: decodeOptionalText, prefix: decodeOptionalText, "organisation-entity": /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), quality: decodeOptionalText, "entry-date": decodeOptionalDate, "start-date": decodeOptionalDate, "end-date": decodeOptionalDate, geometry: decodeWkt, point: decodeWkt, description: decodeOptionalText, notes: decodeOptionalText, "documentation-url": decodeOptionalText, "document-url": decodeOptionalText, "designation-date": decodeOptionalDate, "listed-building-grade": /* @__PURE__ */ nullFor(""), "listed-building": decodeOptionalText, "article-4-direction": decodeOptionalText, "permitted-development-rights": decodeOptionalText, "tree-preservation-order": decodeOptionalText, "flood-risk-level": decodeOptionalText, "flood-risk-type": decodeOptionalText, "archaeological-risk-tier": decodeOptionalText, "site-address": decodeOptionalText, hectares: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), "minimum-net-dwellings": /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), "maximum-net-dwellings": /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), "ownership-status": decodeOptionalText, deliverable: decodeOptionalText, "planning-permission-status": decodeOptionalText, "planning-permission-type": decodeOptionalText, "planning-permission-date": decodeOptionalDate }), /* @__PURE__ */ rename({ "organisation-entity": "organisationEntity", "entry-date": "entryDate", "start-date": "startDate", "end-date": "endDate", "documentation-url": "documentationUrl", "document-url": "documentUrl", "designation-date": "designationDate", "listed-building-grade": "listedBuildingGrade", "listed-building": "listedBuilding", "article-4-direction": "article4Direction", "permitted-development-rights": "permittedDevelopmentRights", "tree-preservation-order": "treePreservationOrder", "flood-risk-level": "floodRiskLevel", "flood-risk-type": "floodRiskType", "archaeological-risk-tier": "archaeologicalRiskTier", "site-address": "siteAddress", "minimum-net-dwellings": "minimumNetDwellings", "maximum-net-dwellings": "maximumNetDwellings", "ownership-status": "ownershipStatus", "planning-permission-status": "planningPermissionStatus", "planning-permission-type": "planningPermissionType", "planning-permission-date": "planningPermissionDate" }))

const decodePlanningEntityPage: Decoder = /* @__PURE__ */ fields({ entities: /* @__PURE__ */ each(decodePlanningEntity) })

const decodePlanningFeature: Decoder = /* @__PURE__ */ fields({ properties: decodePlanningEntity })

const decodePlanningFeatureCollection: Decoder = /* @__PURE__ */ fields({ features: /* @__PURE__ */ each(decodePlanningFeature) })

const decodePlanningDataset: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ name: decodeOptionalText, entities: decodeOptionalText, plural: decodeOptionalText, collection: decodeOptionalText, prefix: decodeOptionalText, description: decodeOptionalText, text: decodeOptionalText, phase: /* @__PURE__ */ nullFor(""), realm: decodeOptionalText, licence: decodeOptionalText, "licence-text": decodeOptionalText, attribution: decodeOptionalText, "attribution-text": decodeOptionalText, "entry-date": decodeOptionalDate, "start-date": decodeOptionalDate, "end-date": decodeOptionalDate, "replacement-dataset": decodeOptionalText, version: decodeOptionalText, wikidata: decodeOptionalText, wikipedia: decodeOptionalText }), /* @__PURE__ */ rename({ "paint-options": "paintOptions", "entity-count": "entityCount", "licence-text": "licenceText", "attribution-text": "attributionText", "entry-date": "entryDate", "start-date": "startDate", "end-date": "endDate", "replacement-dataset": "replacementDataset" }))

const decodePlanningTypologyDatasets: Decoder = /* @__PURE__ */ fields({ dataset: /* @__PURE__ */ each(decodePlanningDataset) })

const decodePlanningDatasetList: Decoder = /* @__PURE__ */ fields({ datasets: /* @__PURE__ */ each(decodePlanningDataset), typologies: /* @__PURE__ */ values(decodePlanningTypologyDatasets) })

const decodePlanningOrganisation: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ name: decodeOptionalText, "official-name": decodeOptionalText, "local-authority-type": decodeOptionalText, "combined-authority": decodeOptionalText, region: decodeOptionalText, "statistical-geography": /* @__PURE__ */ nullFor(""), website: decodeOptionalText, "entry-date": decodeOptionalDate, "start-date": decodeOptionalDate, "end-date": decodeOptionalDate }), /* @__PURE__ */ rename({ "official-name": "officialName", "local-authority-type": "localAuthorityType", "combined-authority": "combinedAuthority", "statistical-geography": "statisticalGeography", "entry-date": "entryDate", "start-date": "startDate", "end-date": "endDate" }))

const decodePlanningOrganisationList: Decoder = /* @__PURE__ */ fields({ organisations: /* @__PURE__ */ values(/* @__PURE__ */ each(decodePlanningOrganisation)) })

const decodeDatahubText: Decoder = /* @__PURE__ */ nullFor("", "null", "NULL")

const decodeDatahubDate: Decoder = date

const decodeDatahubPoint: Decoder = /* @__PURE__ */ fields({ lat: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number), lon: /* @__PURE__ */ chain(/* @__PURE__ */ nullFor(""), number) })

const decodePlanningApplication: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("lpa_name", /* @__PURE__ */ lookup({"City of London":"E09000001","Barking & Dagenham":"E09000002","Barking and Dagenham":"E09000002","Barnet":"E09000003","Bexley":"E09000004","Brent":"E09000005","Bromley":"E09000006","Camden":"E09000007","Croydon":"E09000008","Ealing":"E09000009","Enfield":"E09000010","Greenwich":"E09000011","Hackney":"E09000012","Hammersmith & Fulham":"E09000013","Hammersmith and Fulham":"E09000013","Haringey":"E09000014","Harrow":"E09000015","Havering":"E09000016","Hillingdon":"E09000017","Hounslow":"E09000018","Islington":"E09000019","Kensington & Chelsea":"E09000020","Kensington and Chelsea":"E09000020","Kingston":"E09000021","Kingston upon Thames":"E09000021","Lambeth":"E09000022","Lewisham":"E09000023","Merton":"E09000024","Newham":"E09000025","Redbridge":"E09000026","Richmond":"E09000027","Richmond upon Thames":"E09000027","Southwark":"E09000028","Sutton":"E09000029","Tower Hamlets":"E09000030","Waltham Forest":"E09000031","Wandsworth":"E09000032","Westminster":"E09000033"})) }), /* @__PURE__ */ fields({ borough: decodeDatahubText, ward: decodeDatahubText, status: /* @__PURE__ */ nullFor("", "null", "NULL", "not_mapped", "Not known"), decision: /* @__PURE__ */ nullFor("", "null", "NULL"), valid_date: decodeDatahubDate, decision_date: decodeDatahubDate, decision_target_date: decodeDatahubDate, last_updated: decodeDatahubDate, last_synced: decodeDatahubDate, description: decodeDatahubText, application_type: /* @__PURE__ */ nullFor("", "null", "NULL"), application_type_full: decodeDatahubText, development_type: decodeDatahubText, site_name: decodeDatahubText, site_number: decodeDatahubText, street_name: decodeDatahubText, locality: decodeDatahubText, postcode: decodeDatahubText, uprn: /* @__PURE__ */ nullFor(""), centroid: decodeDatahubPoint, url_planning_app: decodeDatahubText }))

const decodePlanningApplicationPage: Decoder = /* @__PURE__ */ fields({ items: /* @__PURE__ */ each(decodePlanningApplication) })

const decodePlanningApplicationGroup: Decoder = /* @__PURE__ */ derive({ areaCode: /* @__PURE__ */ member("value", /* @__PURE__ */ lookup({"City of London":"E09000001","Barking & Dagenham":"E09000002","Barking and Dagenham":"E09000002","Barnet":"E09000003","Bexley":"E09000004","Brent":"E09000005","Bromley":"E09000006","Camden":"E09000007","Croydon":"E09000008","Ealing":"E09000009","Enfield":"E09000010","Greenwich":"E09000011","Hackney":"E09000012","Hammersmith & Fulham":"E09000013","Hammersmith and Fulham":"E09000013","Haringey":"E09000014","Harrow":"E09000015","Havering":"E09000016","Hillingdon":"E09000017","Hounslow":"E09000018","Islington":"E09000019","Kensington & Chelsea":"E09000020","Kensington and Chelsea":"E09000020","Kingston":"E09000021","Kingston upon Thames":"E09000021","Lambeth":"E09000022","Lewisham":"E09000023","Merton":"E09000024","Newham":"E09000025","Redbridge":"E09000026","Richmond":"E09000027","Richmond upon Thames":"E09000027","Southwark":"E09000028","Sutton":"E09000029","Tower Hamlets":"E09000030","Waltham Forest":"E09000031","Wandsworth":"E09000032","Westminster":"E09000033"})) })

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
