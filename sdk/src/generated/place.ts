// Generated from london. Do not edit: npm run generate

import type { Point } from '../geo/point.ts'
import type { Part, Way } from '../place/part.ts'
import type { PartAnswer } from '../place/part-answer.ts'
import { partBy, placeBy, type Parts, type PlaceAnswer, type PlaceOptions, type Where } from '../place/place.ts'
import type { Client } from '../runtime/call/client.ts'
import { boxAround } from '../geo/box.ts'
import { either, isList, isNull, isObject, isObjects } from '../runtime/answer/kind.ts'
import { headerParameters } from '../runtime/request/content.ts'
import type { airQualityNow as airQualityNowOf_air_quality } from './air-quality/index.ts'
import type { floodWarnings as floodWarningsOf_floods } from './floods/index.ts'
import type { organisations as organisationsOf_health } from './health/index.ts'
import type { planningApplications as planningApplicationsOf_planning, planningEntities as planningEntitiesOf_planning } from './planning/index.ts'
import type { postcode as postcodeOf_postcodes, searchPostcodes as searchPostcodesOf_postcodes } from './postcodes/index.ts'
import type { regionalCarbonNext24hAtPostcode as regionalCarbonNext24hAtPostcodeOf_carbon } from './carbon/index.ts'
import type { reports as reportsOf_reports } from './reports/index.ts'
import type { searchEstablishments as searchEstablishmentsOf_food_hygiene } from './food-hygiene/index.ts'
import type { servicesAtLocations as servicesAtLocationsOf_services } from './services/index.ts'
import type { stopArrivals as stopArrivalsOf_tfl, stopPoints as stopPointsOf_tfl, stopPointsNear as stopPointsNearOf_tfl } from './tfl/index.ts'
import type { streetCrimes as streetCrimesOf_police } from './police/index.ts'
import { api as apiOf_air_quality } from './air-quality/api.ts'
import { api as apiOf_carbon } from './carbon/api.ts'
import { api as apiOf_floods } from './floods/api.ts'
import { api as apiOf_food_hygiene } from './food-hygiene/api.ts'
import { api as apiOf_health } from './health/api.ts'
import { api as apiOf_planning, apiDatahub as apiDatahubOf_planning } from './planning/api.ts'
import { api as apiOf_police } from './police/api.ts'
import { api as apiOf_postcodes } from './postcodes/api.ts'
import { api as apiOf_reports } from './reports/api.ts'
import { api as apiOf_services } from './services/api.ts'
import { api as apiOf_tfl } from './tfl/api.ts'
import { parseAirQualityNow as parseAirQualityNowOf_air_quality } from './air-quality/decoders.ts'
import { parseFloodWarnings as parseFloodWarningsOf_floods } from './floods/decoders.ts'
import { parseOrganisations as parseOrganisationsOf_health } from './health/decoders.ts'
import { parsePlanningApplications as parsePlanningApplicationsOf_planning, parsePlanningEntities as parsePlanningEntitiesOf_planning } from './planning/decoders.ts'
import { parsePostcode as parsePostcodeOf_postcodes, parseSearchPostcodes as parseSearchPostcodesOf_postcodes } from './postcodes/decoders.ts'
import { parseRegionalCarbonNext24hAtPostcode as parseRegionalCarbonNext24hAtPostcodeOf_carbon } from './carbon/decoders.ts'
import { parseReports as parseReportsOf_reports } from './reports/decoders.ts'
import { parseSearchEstablishments as parseSearchEstablishmentsOf_food_hygiene } from './food-hygiene/decoders.ts'
import { parseServicesAtLocations as parseServicesAtLocationsOf_services } from './services/decoders.ts'
import { parseStopArrivals as parseStopArrivalsOf_tfl, parseStopPoints as parseStopPointsOf_tfl, parseStopPointsNear as parseStopPointsNearOf_tfl } from './tfl/decoders.ts'
import { parseStreetCrimes as parseStreetCrimesOf_police } from './police/decoders.ts'

export type { FoundPlace, Part, PlaceFacts, Source, Thing } from '../place/part.ts'
export type { AnswerOf, Missing, PartAnswer } from '../place/part-answer.ts'
export type { Parts, PlaceAnswer, PlaceOptions, Where } from '../place/place.ts'

/** What an operation answers, and what a list in that holds. */
type Answer<Ask extends (...given: never[]) => unknown> = NonNullable<Awaited<ReturnType<Ask>>>
type Each<List> = List extends readonly (infer One)[] ? NonNullable<One> : NonNullable<List>

const licenceOf_air_quality = "This information has been obtained from the Environmental Research Group of Imperial College London, using data from the London Air Quality Network (https://www.londonair.org.uk). This information is licensed under the terms of the Open Government Licence."

const licenceOf_carbon = "Source: Carbon Intensity API (https://carbonintensity.org.uk), National Energy System Operator, CC BY 4.0"

const licenceOf_floods = "this uses Environment Agency flood and river level data from the real-time data API (Beta) this uses Environment Agency rainfall data from the real-time data API (Beta)"

const licenceOf_food_hygiene = "Contains public sector information licensed under the Open Government Licence v3.0."

const licenceOf_postcodes = "Contains OS data © Crown copyright and database right 2026 Contains Royal Mail data © Royal Mail copyright and database right 2026 Contains National Statistics data © Crown copyright and database right 2026 Source: Office for National Statistics licensed under the Open Government Licence v.3.0"

const licenceOf_reports = "No licence is stated for the reports; FixMyStreet's terms hold"

const licenceOf_services = "The licence that each council gives its own directory"

const licenceOf_tfl = "Powered by TfL Open Data Contains OS data © Crown copyright and database rights 2016 Geomni UK Map data © and database rights"

const ways: readonly Way[] = [
  {
    api: apiOf_postcodes,
    licence: licenceOf_postcodes,
    name: "postcode",
    path: "/postcodes/{text}",
    parse: parsePostcodeOf_postcodes,
    kind: isObject,
    tell: (item: Answer<typeof postcodeOf_postcodes>) => ({ name: item.postcode, point: item.point, postcode: item.postcode, district: item.outcode, area: item.codes?.admin_district, areaName: item.admin_district }),
    form: /^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$/i,
  },
  {
    api: apiOf_tfl,
    licence: licenceOf_tfl,
    name: "stopPoints",
    path: "/StopPoint/{text}{?app_key}",
    parse: parseStopPointsOf_tfl,
    kind: isObjects,
    tell: (item: Each<Answer<typeof stopPointsOf_tfl>>) => ({ name: item.commonName, point: item.point, stops: item.children?.map((each) => each?.naptanId) }),
    form: /^HUB[A-Z]{3}$/i,
  },
  {
    api: apiOf_tfl,
    licence: licenceOf_tfl,
    name: "stopPoints",
    path: "/StopPoint/{text}{?app_key}",
    parse: parseStopPointsOf_tfl,
    kind: isObjects,
    tell: (item: Each<Answer<typeof stopPointsOf_tfl>>) => ({ name: item.commonName, point: item.point, stops: item.naptanId }),
    form: /^[0-9]{3}[0G][0-9A-Z]{3,8}$/i,
  },
  {
    api: apiOf_postcodes,
    licence: licenceOf_postcodes,
    name: "searchPostcodes",
    path: "/postcodes?longitude={lon}&latitude={lat}&radius=2000&limit=1",
    parse: parseSearchPostcodesOf_postcodes,
    kind: /* @__PURE__ */ either(isList, isNull),
    tell: (item: Each<Answer<typeof searchPostcodesOf_postcodes>>) => ({ name: item.postcode, point: item.point, postcode: item.postcode, district: item.outcode, area: item.codes?.admin_district, areaName: item.admin_district }),
  },
]

/** Something that somebody asks leave for. The same members in every city. */
export type Application = {
  /** Its id. */
  readonly id: string | number
  /** What is asked for. */
  readonly text?: string
  /** How far it has come, in the owner’s word. */
  readonly status?: string
  /** When it was made. */
  readonly time?: string
  /** Where. */
  readonly address?: string
  /** A page about it. */
  readonly url?: string
}

/** An area in which a rule holds. The same members in every city. */
export type Area = {
  /** Its id. */
  readonly id: string | number
  /** Its name. */
  readonly name?: string
  /** What it is, in the owner’s word. */
  readonly kind?: string
  /** What is said of it. */
  readonly text?: string
  /** A page about it. */
  readonly url?: string
}

/** A vehicle that leaves a stop. The same members in every city. */
export type Departure = {
  /** The line, as people call it. */
  readonly line: string
  /** When it leaves, as an instant. */
  readonly time: string
  /** Where it goes. */
  readonly to?: string
  /** The stop it leaves from. */
  readonly stop?: string
  /** The platform, once it is known. */
  readonly platform?: string
  /** Bus, tram and so on, in the owner’s word. */
  readonly mode?: string
}

/** What is expected of a span of time. The same members in every city. */
export type Forecast = {
  /** When it begins. */
  readonly from: string
  /** When it ends. */
  readonly to: string
  /** What is expected. */
  readonly value: number
  /** The unit of the value. */
  readonly unit?: string
  /** How good or bad that is, in the owner’s word. */
  readonly band?: string
}

/** A shop, a kitchen, a surgery or anywhere else that one can go to. The same members in every city. */
export type Place = {
  /** Its name. */
  readonly name: string
  /** Its id. */
  readonly id?: string | number
  /** What it is, in the owner’s word. */
  readonly kind?: string
  /** How it was judged; words are judgements too. */
  readonly rating?: string
  /** When that was. */
  readonly time?: string
  /** A line of its address. */
  readonly address?: string
  /** Its postcode. */
  readonly postcode?: string
  /** A page about it. */
  readonly url?: string
}

/** What an instrument shows. The same members in every city. */
export type Reading = {
  /** Where it stands. */
  readonly name: string
  /** What it measures. */
  readonly kind: string
  /** What it shows; absent when it says nothing. */
  readonly value?: number
  /** The unit of the value. */
  readonly unit?: string
  /** How good or bad that is, in the owner’s word. */
  readonly band?: string
  /** When it was read. */
  readonly time?: string
}

/** Something that somebody told an authority of. The same members in every city. */
export type Report = {
  /** What it is about, in the owner’s word. */
  readonly kind: string
  /** Its id. */
  readonly id?: string | number
  /** What was told. */
  readonly text?: string
  /** What became of it. */
  readonly status?: string
  /** When it was told; a month where the owner says no more. */
  readonly time?: string
}

/** Something that is offered to people. The same members in every city. */
export type Service = {
  /** Its name. */
  readonly name: string
  /** Its id. */
  readonly id?: string | number
  /** What it is, in the owner’s word. */
  readonly kind?: string
  /** What is offered. */
  readonly text?: string
  /** Where. */
  readonly address?: string
  /** A page about it. */
  readonly url?: string
}

/** A stop or a station. The same members in every city. */
export type Stop = {
  /** Its id. */
  readonly id: string | number
  /** Its name. */
  readonly name: string
  /** What it is, in the owner’s word. */
  readonly kind?: string
}

/** Something to look out for. The same members in every city. */
export type Warning = {
  /** What is warned of. */
  readonly text?: string
  /** Its id. */
  readonly id?: string | number
  /** How bad it is, in the owner’s word. */
  readonly band?: string
  /** The same as the owner’s number. */
  readonly level?: number
  /** When it was given. */
  readonly time?: string
}

type ItemOf_air = Each<Each<Each<Answer<typeof airQualityNowOf_air_quality>["localAuthority"]>["site"]>["species"]>

/** What the air is like at the measuring sites around a place, pollutant by pollutant. An index of 1 is clean and 10 very bad. */
export const air: Part<Reading, ItemOf_air> = {
  api: apiOf_air_quality,
  licence: licenceOf_air_quality,
  name: "airQualityNow",
  path: "/Hourly/MonitoringIndex/GroupName=London/Json",
  parse: parseAirQualityNowOf_air_quality,
  kind: isObject,
  list: (answer: Answer<typeof airQualityNowOf_air_quality>) => answer.localAuthority,
  tell: (item: Each<Answer<typeof airQualityNowOf_air_quality>["localAuthority"]>) => item.site?.flatMap((item2) => item2?.species?.map((item3) => ({ name: item2?.siteName, kind: item3?.speciesCode, value: item3?.airQualityIndex, unit: "index 1 to 10", band: item3?.airQualityBand, time: item2?.bulletinDate, point: item2?.point, told: item3 }))),
  metres: 5000,
}

/** What the air is like at the measuring sites around a place, pollutant by pollutant. An index of 1 is clean and 10 very bad. This part alone, of a place; nothing but an abort is thrown. */
export const airNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof air>> =>
  partBy(ways, city, where, air, options)

type ItemOf_crime = Each<Answer<typeof streetCrimesOf_police>>

/** Crimes that the police recorded around a place in the latest month it tells of. Points are moved to hide homes. */
export const crime: Part<Report, ItemOf_crime> = {
  api: apiOf_police,
  licence: licenceOf_food_hygiene,
  name: "streetCrimes",
  path: "/crimes-street/all-crime?lat={lat}&lng={lon}",
  final: [503],
  parse: parseStreetCrimesOf_police,
  kind: isList,
  tell: (item: Each<Answer<typeof streetCrimesOf_police>>) => ({ kind: item.category, id: item.id, text: item.location?.street?.name, status: item.outcome_status?.category, time: item.month, point: item.location?.point }),
  metres: 1000,
  first: 500,
}

/** Crimes that the police recorded around a place in the latest month it tells of. Points are moved to hide homes. This part alone, of a place; nothing but an abort is thrown. */
export const crimesNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof crime>> =>
  partBy(ways, city, where, crime, options)

type ItemOf_energy = Each<Answer<typeof regionalCarbonNext24hAtPostcodeOf_carbon>["data"]>

/** Half hours of the coming day by how clean the electricity of a place will be, the greenest first. */
export const energy: Part<Forecast, ItemOf_energy> = {
  api: apiOf_carbon,
  licence: licenceOf_carbon,
  name: "regionalCarbonNext24hAtPostcode",
  path: "/regional/intensity/{now}/fw24h/postcode/{district}",
  parse: parseRegionalCarbonNext24hAtPostcodeOf_carbon,
  kind: isObject,
  list: (answer: Answer<typeof regionalCarbonNext24hAtPostcodeOf_carbon>) => answer.data,
  tell: (item: Each<Answer<typeof regionalCarbonNext24hAtPostcodeOf_carbon>["data"]>) => ({ from: item.from, to: item.to, value: item.intensity?.forecast, unit: "g CO2 a kWh", band: item.intensity?.index }),
  needs: ["district"],
  first: 50,
  order: "value",
}

/** Half hours of the coming day by how clean the electricity of a place will be, the greenest first. This part alone, of a place; nothing but an abort is thrown. */
export const greenestTime = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof energy>> =>
  partBy(ways, city, where, energy, options)

type ItemOf_flood = Each<Answer<typeof floodWarningsOf_floods>>

/** Flood warnings within ten kilometres that are in force, or just were. No warning is the usual answer. */
export const flood: Part<Warning, ItemOf_flood> = {
  api: apiOf_floods,
  licence: licenceOf_floods,
  name: "floodWarnings",
  path: "/id/floods?lat={lat}&long={lon}&dist=10",
  parse: parseFloodWarningsOf_floods,
  kind: isList,
  tell: (item: Each<Answer<typeof floodWarningsOf_floods>>) => ({ text: item.description ?? item.floodArea?.riverOrSea, id: item.floodAreaID, band: item.severity, level: item.severityLevel, time: item.timeMessageChanged }),
  metres: 10000,
  order: "level",
}

/** Flood warnings within ten kilometres that are in force, or just were. No warning is the usual answer. This part alone, of a place; nothing but an abort is thrown. */
export const floodRisk = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof flood>> =>
  partBy(ways, city, where, flood, options)

type ItemOf_health = Each<Answer<typeof organisationsOf_health>>

/** Surgeries in the postal district of a place, from the health service's register. */
export const health: Part<Place, ItemOf_health> = {
  api: apiOf_health,
  licence: licenceOf_food_hygiene,
  name: "organisations",
  path: "/organisations?PostCode={district}&Status=Active&NonPrimaryRoleId=RO76",
  parse: parseOrganisationsOf_health,
  kind: isList,
  tell: (item: Each<Answer<typeof organisationsOf_health>>) => ({ name: item.name, id: item.orgId, kind: item.primaryRoleDescription, postcode: item.postCode }),
  needs: ["district"],
}

/** Surgeries in the postal district of a place, from the health service's register. This part alone, of a place; nothing but an abort is thrown. */
export const surgeriesIn = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof health>> =>
  partBy(ways, city, where, health, options)

type ItemOf_kitchens = Each<Answer<typeof searchEstablishmentsOf_food_hygiene>["establishments"]>

/** Kitchens within half a mile of a place, and how clean they were found. */
export const kitchens: Part<Place, ItemOf_kitchens> = {
  api: apiOf_food_hygiene,
  licence: licenceOf_food_hygiene,
  name: "searchEstablishments",
  path: "/Establishments?longitude={lon}&latitude={lat}&maxDistanceLimit=0.5&pageSize=100",
  header: ["x-api-version"],
  content: headerParameters,
  parse: parseSearchEstablishmentsOf_food_hygiene,
  kind: isObject,
  more: (asked) => ({ "x-api-version": "2" }),
  list: (answer: Answer<typeof searchEstablishmentsOf_food_hygiene>) => answer.establishments,
  tell: (item: Each<Answer<typeof searchEstablishmentsOf_food_hygiene>["establishments"]>) => ({ name: item.BusinessName, id: item.FHRSID, kind: item.BusinessType, rating: item.RatingValue, time: item.RatingDate, address: item.AddressLine1 ?? item.AddressLine2, postcode: item.PostCode, point: item.geocode?.point }),
  metres: 805,
}

/** Kitchens within half a mile of a place, and how clean they were found. This part alone, of a place; nothing but an abort is thrown. */
export const placesToEat = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof kitchens>> =>
  partBy(ways, city, where, kitchens, options)

type ItemOf_planning = Each<Answer<typeof planningApplicationsOf_planning>["items"]>

/** Planning applications around a place, the nearest first. People's names stand in some descriptions. */
export const planning: Part<Application, ItemOf_planning> = {
  api: apiDatahubOf_planning,
  licence: licenceOf_food_hygiene,
  name: "planningApplications",
  path: "/applications?bbox={box}&limit=100",
  parse: parsePlanningApplicationsOf_planning,
  kind: isObject,
  more: (asked) => ({ box: boxAround(asked, 500) }),
  list: (answer: Answer<typeof planningApplicationsOf_planning>) => answer.items,
  tell: (item: Each<Answer<typeof planningApplicationsOf_planning>["items"]>) => ({ id: item.id, text: item.description, status: item.status, time: item.valid_date, address: item.street_name, url: item.url_planning_app, point: item.centroid?.point }),
  metres: 500,
}

/** Planning applications around a place, the nearest first. People's names stand in some descriptions. This part alone, of a place; nothing but an abort is thrown. */
export const applicationsNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof planning>> =>
  partBy(ways, city, where, planning, options)

type ItemOf_protection = Each<Answer<typeof planningEntitiesOf_planning>["entities"]>

/** What protects a place or forbids something there, such as conservation areas and listed buildings. */
export const protection: Part<Area, ItemOf_protection> = {
  api: apiOf_planning,
  licence: licenceOf_food_hygiene,
  name: "planningEntities",
  path: "/entity.json?longitude={lon}&latitude={lat}&dataset=conservation-area&dataset=listed-building-outline&dataset=article-4-direction-area&dataset=tree-preservation-zone&period=current&limit=100",
  parse: parsePlanningEntitiesOf_planning,
  kind: isObject,
  list: (answer: Answer<typeof planningEntitiesOf_planning>) => answer.entities,
  tell: (item: Each<Answer<typeof planningEntitiesOf_planning>["entities"]>) => ({ id: item.entity, name: item.name, kind: item.dataset, text: item.notes ?? item.description, url: item.documentationUrl }),
}

/** What protects a place or forbids something there, such as conservation areas and listed buildings. This part alone, of a place; nothing but an abort is thrown. */
export const protectionOf = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof protection>> =>
  partBy(ways, city, where, protection, options)

type ItemOf_reports = Each<Answer<typeof reportsOf_reports>>

/** Of the latest street reports that the owner tells of, in the whole country, those around a place. */
export const reports: Part<Report, ItemOf_reports> = {
  api: apiOf_reports,
  licence: licenceOf_reports,
  name: "reports",
  path: "/requests.json?jurisdiction_id=fixmystreet&max_requests=1000",
  parse: parseReportsOf_reports,
  kind: isList,
  tell: (item: Each<Answer<typeof reportsOf_reports>>) => ({ kind: item.service_name, id: item.service_request_id, text: item.description ?? item.title, status: item.status, time: item.requested_datetime, point: item.point }),
  metres: 1000,
}

/** Of the latest street reports that the owner tells of, in the whole country, those around a place. This part alone, of a place; nothing but an abort is thrown. */
export const reportsNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof reports>> =>
  partBy(ways, city, where, reports, options)

type ItemOf_services = Each<Answer<typeof servicesAtLocationsOf_services>["contents"]>

/** Clubs, classes and advice within a kilometre of a postcode, from the council's own directory. */
export const services: Part<Service, ItemOf_services> = {
  api: apiOf_services,
  licence: licenceOf_services,
  name: "servicesAtLocations",
  path: "/service_at_locations?per_page=50&postcode={postcode}&proximity=1000",
  parse: parseServicesAtLocationsOf_services,
  kind: isObject,
  list: (answer: Answer<typeof servicesAtLocationsOf_services>) => answer.contents,
  tell: (item: Each<Answer<typeof servicesAtLocationsOf_services>["contents"]>) => String(item.service?.status) === "active" && { name: item.service?.name ?? item.location?.name ?? "Not named", id: item.id, text: item.service?.description, address: item.location?.name, url: item.service?.url, point: item.location?.point },
  needs: ["postcode"],
  metres: 1000,
}

/** Clubs, classes and advice within a kilometre of a postcode, from the council's own directory. This part alone, of a place; nothing but an abort is thrown. */
export const servicesFor = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof services>> =>
  partBy(ways, city, where, services, options)

type ItemOf_stops = Each<Answer<typeof stopPointsNearOf_tfl>["stopPoints"]>

/** Stops and stations around a place, the nearest first. */
export const stops: Part<Stop, ItemOf_stops> = {
  api: apiOf_tfl,
  licence: licenceOf_tfl,
  name: "stopPointsNear",
  path: "/StopPoint?lat={lat}&lon={lon}&stopTypes=NaptanMetroStation,NaptanRailStation,NaptanPublicBusCoachTram&radius=600{&app_key}",
  parse: parseStopPointsNearOf_tfl,
  kind: isObject,
  list: (answer: Answer<typeof stopPointsNearOf_tfl>) => answer.stopPoints,
  tell: (item: Each<Answer<typeof stopPointsNearOf_tfl>["stopPoints"]>) => ({ id: item.naptanId, name: item.commonName, kind: item.stopType, point: item.point }),
  metres: 600,
}

/** Stops and stations around a place, the nearest first. This part alone, of a place; nothing but an abort is thrown. */
export const stopsNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof stops>> =>
  partBy(ways, city, where, stops, options)

type ItemOf_transport = Each<Answer<typeof stopArrivalsOf_tfl>>

/** What leaves next from a stop, from each stop of an interchange, or from the stops nearest to a place. The owner tells arrivals; those that end there are left out. */
export const transport: Part<Departure, ItemOf_transport> = {
  api: apiOf_tfl,
  licence: licenceOf_tfl,
  name: "stopArrivals",
  path: "/StopPoint/{id}/Arrivals{?app_key}",
  parse: parseStopArrivalsOf_tfl,
  kind: isList,
  tell: (item: Each<Answer<typeof stopArrivalsOf_tfl>>) => item.destinationNaptanId !== item.naptanId && { line: item.lineName, time: item.expectedArrival, to: item.towards ?? item.destinationName, stop: item.stationName, platform: item.platformName, mode: item.modeName },
  order: "time",
  each: stops,
  of: 6,
  atStops: true,
}

/** What leaves next from a stop, from each stop of an interchange, or from the stops nearest to a place. The owner tells arrivals; those that end there are left out. This part alone, of a place; nothing but an abort is thrown. */
export const nextDepartures = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof transport>> =>
  partBy(ways, city, where, transport, options)

/**
 * What the owners of the city's data know of a place, all at once: a point, or a text with `lat,lon`, a postcode, the id of an interchange, the id of a stop. Give it the parts
 * that are wanted. A part whose owner is away says so, and the others stand: nothing but an abort is thrown.
 *
 * @example const { here, parts } = await place(city, where, { air, crime })
 */
export const place = <Given extends Parts>(
  city: Client,
  where: Where,
  parts: Given,
  options?: PlaceOptions,
): Promise<PlaceAnswer<Given>> => placeBy(ways, city, where, parts, options)
