// Generated from london. Do not edit: npm run generate

import { boxAround } from '../geo/box.ts'
import type { Point } from '../geo/point.ts'
import type { Part, Way } from '../place/part.ts'
import type { PartAnswer } from '../place/part-answer.ts'
import { partBy, placeBy, type Parts, type PlaceAnswer, type PlaceOptions, type Where } from '../place/place.ts'
import type { Client } from '../runtime/client.ts'
import { airQualityNow as airQualityNowOf_air_quality } from './air-quality/index.ts'
import { floodWarnings as floodWarningsOf_floods } from './floods/index.ts'
import { organisations as organisationsOf_health } from './health/index.ts'
import { planningApplications as planningApplicationsOf_planning } from './planning/index.ts'
import { planningEntities as planningEntitiesOf_planning } from './planning/index.ts'
import { postcode as postcodeOf_postcodes } from './postcodes/index.ts'
import { regionalCarbonNext24hAtPostcode as regionalCarbonNext24hAtPostcodeOf_carbon } from './carbon/index.ts'
import { reports as reportsOf_reports } from './reports/index.ts'
import { searchEstablishments as searchEstablishmentsOf_food_hygiene } from './food-hygiene/index.ts'
import { searchPostcodes as searchPostcodesOf_postcodes } from './postcodes/index.ts'
import { servicesAtLocations as servicesAtLocationsOf_services } from './services/index.ts'
import { stopArrivals as stopArrivalsOf_tfl } from './tfl/index.ts'
import { stopPointsNear as stopPointsNearOf_tfl } from './tfl/index.ts'
import { stopPoints as stopPointsOf_tfl } from './tfl/index.ts'
import { streetCrimes as streetCrimesOf_police } from './police/index.ts'

export type { FoundPlace, Part, PlaceFacts, Source, Thing } from '../place/part.ts'
export type { AnswerOf, Missing, PartAnswer } from '../place/part-answer.ts'
export type { Parts, PlaceAnswer, PlaceOptions, Where } from '../place/place.ts'

/** What the things of a reader are read from. */
type ToldBy<Read extends (answer: never) => readonly { readonly told: unknown }[]> = ReturnType<Read>[number]['told']

const licenceOf_air_quality = "This information has been obtained from the Environmental Research Group of Imperial College London, using data from the London Air Quality Network (https://www.londonair.org.uk). This information is licensed under the terms of the Open Government Licence."

const licenceOf_carbon = "Source: Carbon Intensity API (https://carbonintensity.org.uk), National Energy System Operator, CC BY 4.0"

const licenceOf_floods = "this uses Environment Agency flood and river level data from the real-time data API (Beta) this uses Environment Agency rainfall data from the real-time data API (Beta)"

const licenceOf_food_hygiene = "Contains public sector information licensed under the Open Government Licence v3.0."

const licenceOf_health = "Contains public sector information licensed under the Open Government Licence v3.0."

const licenceOf_planning = "Contains public sector information licensed under the Open Government Licence v3.0."

const licenceOf_police = "Contains public sector information licensed under the Open Government Licence v3.0."

const licenceOf_postcodes = "Contains OS data © Crown copyright and database right 2026 Contains Royal Mail data © Royal Mail copyright and database right 2026 Contains National Statistics data © Crown copyright and database right 2026 Source: Office for National Statistics licensed under the Open Government Licence v.3.0"

const licenceOf_reports = "No licence is stated for the reports; FixMyStreet's terms hold"

const licenceOf_services = "The licence that each council gives its own directory"

const licenceOf_tfl = "Powered by TfL Open Data Contains OS data © Crown copyright and database rights 2016 Geomni UK Map data © and database rights"

const ways: readonly Way[] = /* @__PURE__ */ (() => [
  {
    operation: "postcodes.postcode",
    licence: licenceOf_postcodes,
    form: new RegExp("^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$", 'i'),
    ask: (city, { text }, options) => postcodeOf_postcodes(city, { postcode: text }, options),
    read: (answer: Awaited<ReturnType<typeof postcodeOf_postcodes>>) => [{ name: answer?.postcode, point: answer?.point, postcode: answer?.postcode, district: answer?.outcode, area: answer?.codes?.admin_district, areaName: answer?.admin_district }],
  },
  {
    operation: "tfl.stopPoints",
    licence: licenceOf_tfl,
    form: new RegExp("^HUB[A-Z]{3}$", 'i'),
    ask: (city, { text }, options) => stopPointsOf_tfl(city, { ids: [text] }, options),
    read: (answer: Awaited<ReturnType<typeof stopPointsOf_tfl>>) => (answer ?? []).map((item1) => ({ name: item1?.commonName, point: item1?.point, stops: [...[item1?.children?.map((each) => each?.naptanId) ?? []].flat()] })),
  },
  {
    operation: "tfl.stopPoints",
    licence: licenceOf_tfl,
    form: new RegExp("^[0-9]{3}[0G][0-9A-Z]{3,8}$", 'i'),
    ask: (city, { text }, options) => stopPointsOf_tfl(city, { ids: [text] }, options),
    read: (answer: Awaited<ReturnType<typeof stopPointsOf_tfl>>) => (answer ?? []).map((item1) => ({ name: item1?.commonName, point: item1?.point, stops: [...[item1?.naptanId ?? []].flat()] })),
  },
  {
    operation: "postcodes.searchPostcodes",
    licence: licenceOf_postcodes,
    ask: (city, { lat, lon }, options) => searchPostcodesOf_postcodes(city, { longitude: lon, latitude: lat, limit: 1, radius: 2000 }, options),
    read: (answer: Awaited<ReturnType<typeof searchPostcodesOf_postcodes>>) => (answer ?? []).map((item1) => ({ name: item1?.postcode, point: item1?.point, postcode: item1?.postcode, district: item1?.outcode, area: item1?.codes?.admin_district, areaName: item1?.admin_district })),
  },
])()

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

const airIn = (answer: Awaited<ReturnType<typeof airQualityNowOf_air_quality>>) => (answer?.localAuthority ?? []).flatMap((item1) => (item1?.site ?? []).flatMap((item2) => (item2?.species ?? []).map((item3) => ({ name: item2?.siteName, kind: item3?.speciesCode, value: item3?.airQualityIndex, unit: "index 1 to 10", band: item3?.airQualityBand, time: item2?.bulletinDate, point: item2?.point, told: item3 }))))

/** What the air is like at the measuring sites around a place, pollutant by pollutant. An index of 1 is clean and 10 very bad. */
export const air: Part<Reading, ToldBy<typeof airIn>> = {
  operation: "air-quality.airQualityNow",
  licence: licenceOf_air_quality,
  ask: (city, _asked, options) => airQualityNowOf_air_quality(city, { groupName: "London" }, options),
  read: airIn,
  metres: 5000,
  first: 20,
}

/** What the air is like at the measuring sites around a place, pollutant by pollutant. An index of 1 is clean and 10 very bad. This part alone, of a place; nothing but an abort is thrown. */
export const airNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof air>> =>
  partBy(ways, city, where, air, options)

const crimeIn = (answer: Awaited<ReturnType<typeof streetCrimesOf_police>>) => (answer ?? []).map((item1) => ({ kind: item1?.category, id: item1?.id, text: item1?.location?.street?.name, status: item1?.outcome_status?.category, time: item1?.month, point: item1?.location?.point, told: item1 }))

/** Crimes that the police recorded around a place in the latest month it tells of. Points are moved to hide homes. */
export const crime: Part<Report, ToldBy<typeof crimeIn>> = {
  operation: "police.streetCrimes",
  licence: licenceOf_police,
  ask: (city, { lat, lon }, options) => streetCrimesOf_police(city, { category: "all-crime", lat: lat, lng: lon }, options),
  read: crimeIn,
  metres: 1000,
  first: 500,
}

/** Crimes that the police recorded around a place in the latest month it tells of. Points are moved to hide homes. This part alone, of a place; nothing but an abort is thrown. */
export const crimesNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof crime>> =>
  partBy(ways, city, where, crime, options)

const energyIn = (answer: Awaited<ReturnType<typeof regionalCarbonNext24hAtPostcodeOf_carbon>>) => (answer?.data ?? []).map((item1) => ({ from: item1?.from, to: item1?.to, value: item1?.intensity?.forecast, unit: "g CO2 a kWh", band: item1?.intensity?.index, told: item1 }))

/** Half hours of the coming day by how clean the electricity of a place will be, the greenest first. */
export const energy: Part<Forecast, ToldBy<typeof energyIn>> = {
  operation: "carbon.regionalCarbonNext24hAtPostcode",
  licence: licenceOf_carbon,
  ask: (city, { district, now }, options) => regionalCarbonNext24hAtPostcodeOf_carbon(city, { from: now, postcode: district }, options),
  read: energyIn,
  needs: ["district"],
  first: 50,
  order: "value",
}

/** Half hours of the coming day by how clean the electricity of a place will be, the greenest first. This part alone, of a place; nothing but an abort is thrown. */
export const greenestTime = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof energy>> =>
  partBy(ways, city, where, energy, options)

const floodIn = (answer: Awaited<ReturnType<typeof floodWarningsOf_floods>>) => (answer ?? []).map((item1) => ({ text: item1?.description ?? item1?.floodArea?.riverOrSea, id: item1?.floodAreaID, band: item1?.severity, level: item1?.severityLevel, time: item1?.timeMessageChanged, told: item1 }))

/** Flood warnings within ten kilometres that are in force, or just were. No warning is the usual answer. */
export const flood: Part<Warning, ToldBy<typeof floodIn>> = {
  operation: "floods.floodWarnings",
  licence: licenceOf_floods,
  ask: (city, { lat, lon }, options) => floodWarningsOf_floods(city, { lat: lat, long: lon, dist: 10 }, options),
  read: floodIn,
  metres: 10000,
  first: 20,
  order: "level",
}

/** Flood warnings within ten kilometres that are in force, or just were. No warning is the usual answer. This part alone, of a place; nothing but an abort is thrown. */
export const floodRisk = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof flood>> =>
  partBy(ways, city, where, flood, options)

const healthIn = (answer: Awaited<ReturnType<typeof organisationsOf_health>>) => (answer ?? []).map((item1) => ({ name: item1?.name, id: item1?.orgId, kind: item1?.primaryRoleDescription, postcode: item1?.postCode, told: item1 }))

/** Surgeries in the postal district of a place, from the health service's register. */
export const health: Part<Place, ToldBy<typeof healthIn>> = {
  operation: "health.organisations",
  licence: licenceOf_health,
  ask: (city, { district }, options) => organisationsOf_health(city, { PostCode: district, NonPrimaryRoleId: "RO76", Status: "Active" }, options),
  read: healthIn,
  needs: ["district"],
  first: 20,
}

/** Surgeries in the postal district of a place, from the health service's register. This part alone, of a place; nothing but an abort is thrown. */
export const surgeriesIn = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof health>> =>
  partBy(ways, city, where, health, options)

const kitchensIn = (answer: Awaited<ReturnType<typeof searchEstablishmentsOf_food_hygiene>>) => (answer?.establishments ?? []).map((item1) => ({ name: item1?.BusinessName, id: item1?.FHRSID, kind: item1?.BusinessType, rating: item1?.RatingValue, time: item1?.RatingDate, address: item1?.AddressLine1 ?? item1?.AddressLine2, postcode: item1?.PostCode, point: item1?.geocode?.point, told: item1 }))

/** Kitchens within half a mile of a place, and how clean they were found. */
export const kitchens: Part<Place, ToldBy<typeof kitchensIn>> = {
  operation: "food-hygiene.searchEstablishments",
  licence: licenceOf_food_hygiene,
  ask: (city, { lat, lon }, options) => searchEstablishmentsOf_food_hygiene(city, { latitude: lat, longitude: lon, maxDistanceLimit: 0.5, pageSize: 100 }, options),
  read: kitchensIn,
  metres: 805,
  first: 20,
}

/** Kitchens within half a mile of a place, and how clean they were found. This part alone, of a place; nothing but an abort is thrown. */
export const placesToEat = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof kitchens>> =>
  partBy(ways, city, where, kitchens, options)

const planningIn = (answer: Awaited<ReturnType<typeof planningApplicationsOf_planning>>) => (answer?.items ?? []).map((item1) => ({ id: item1?.id, text: item1?.description, status: item1?.status, time: item1?.valid_date, address: item1?.street_name, url: item1?.url_planning_app, point: item1?.centroid?.point, told: item1 }))

/** Planning applications around a place, the nearest first. People's names stand in some descriptions. */
export const planning: Part<Application, ToldBy<typeof planningIn>> = {
  operation: "planning.planningApplications",
  licence: licenceOf_planning,
  ask: (city, { lat, lon }, options) => planningApplicationsOf_planning(city, { bbox: [...boxAround({ lat, lon }, 500)], limit: 100 }, options),
  read: planningIn,
  metres: 500,
  first: 20,
}

/** Planning applications around a place, the nearest first. People's names stand in some descriptions. This part alone, of a place; nothing but an abort is thrown. */
export const applicationsNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof planning>> =>
  partBy(ways, city, where, planning, options)

const protectionIn = (answer: Awaited<ReturnType<typeof planningEntitiesOf_planning>>) => (answer?.entities ?? []).map((item1) => ({ id: item1?.entity, name: item1?.name, kind: item1?.dataset, text: item1?.notes ?? item1?.description, url: item1?.documentationUrl, told: item1 }))

/** What protects a place or forbids something there, such as conservation areas and listed buildings. */
export const protection: Part<Area, ToldBy<typeof protectionIn>> = {
  operation: "planning.planningEntities",
  licence: licenceOf_planning,
  ask: (city, { lat, lon }, options) => planningEntitiesOf_planning(city, { latitude: lat, longitude: lon, dataset: ["conservation-area", "listed-building-outline", "article-4-direction-area", "tree-preservation-zone"], period: ["current"], limit: 100 }, options),
  read: protectionIn,
  first: 20,
}

/** What protects a place or forbids something there, such as conservation areas and listed buildings. This part alone, of a place; nothing but an abort is thrown. */
export const protectionOf = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof protection>> =>
  partBy(ways, city, where, protection, options)

const reportsIn = (answer: Awaited<ReturnType<typeof reportsOf_reports>>) => (answer ?? []).map((item1) => ({ kind: item1?.service_name, id: item1?.service_request_id, text: item1?.description ?? item1?.title, status: item1?.status, time: item1?.requested_datetime, point: item1?.point, told: item1 }))

/** Of the latest street reports that the owner tells of, in the whole country, those around a place. */
export const reports: Part<Report, ToldBy<typeof reportsIn>> = {
  operation: "reports.reports",
  licence: licenceOf_reports,
  ask: (city, _asked, options) => reportsOf_reports(city, { jurisdiction_id: "fixmystreet", max_requests: 1000 }, options),
  read: reportsIn,
  metres: 1000,
  first: 20,
}

/** Of the latest street reports that the owner tells of, in the whole country, those around a place. This part alone, of a place; nothing but an abort is thrown. */
export const reportsNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof reports>> =>
  partBy(ways, city, where, reports, options)

const servicesIn = (answer: Awaited<ReturnType<typeof servicesAtLocationsOf_services>>) => (answer?.contents ?? []).flatMap((item1) => (["active"].includes(String(item1?.service?.status)) ? [{ name: item1?.service?.name ?? item1?.location?.name ?? "Not named", id: item1?.id, text: item1?.service?.description, address: item1?.location?.name, url: item1?.service?.url, point: item1?.location?.point, told: item1 }] : []))

/** Clubs, classes and advice within a kilometre of a postcode, from the council's own directory. */
export const services: Part<Service, ToldBy<typeof servicesIn>> = {
  operation: "services.servicesAtLocations",
  licence: licenceOf_services,
  ask: (city, { postcode }, options) => servicesAtLocationsOf_services(city, { postcode: postcode, proximity: 1000, per_page: 50 }, options),
  read: servicesIn,
  needs: ["postcode"],
  metres: 1000,
  first: 20,
}

/** Clubs, classes and advice within a kilometre of a postcode, from the council's own directory. This part alone, of a place; nothing but an abort is thrown. */
export const servicesFor = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof services>> =>
  partBy(ways, city, where, services, options)

const stopsIn = (answer: Awaited<ReturnType<typeof stopPointsNearOf_tfl>>) => (answer?.stopPoints ?? []).map((item1) => ({ id: item1?.naptanId, name: item1?.commonName, kind: item1?.stopType, point: item1?.point, told: item1 }))

/** Stops and stations around a place, the nearest first. */
export const stops: Part<Stop, ToldBy<typeof stopsIn>> = {
  operation: "tfl.stopPointsNear",
  licence: licenceOf_tfl,
  ask: (city, { lat, lon }, options) => stopPointsNearOf_tfl(city, { lat: lat, lon: lon, radius: 600, stopTypes: ["NaptanMetroStation", "NaptanRailStation", "NaptanPublicBusCoachTram"] }, options),
  read: stopsIn,
  metres: 600,
  first: 20,
}

/** Stops and stations around a place, the nearest first. This part alone, of a place; nothing but an abort is thrown. */
export const stopsNear = (city: Client, where: Where, options?: PlaceOptions): Promise<PartAnswer<typeof stops>> =>
  partBy(ways, city, where, stops, options)

const transportIn = (answer: Awaited<ReturnType<typeof stopArrivalsOf_tfl>>) => (answer ?? []).flatMap((item1) => (item1?.destinationNaptanId !== item1?.naptanId ? [{ line: item1?.lineName, time: item1?.expectedArrival, to: item1?.towards ?? item1?.destinationName, stop: item1?.stationName, platform: item1?.platformName, mode: item1?.modeName, told: item1 }] : []))

/** What leaves next from a stop, from each stop of an interchange, or from the stops nearest to a place. The owner tells arrivals; those that end there are left out. */
export const transport: Part<Departure, ToldBy<typeof transportIn>> = {
  operation: "tfl.stopArrivals",
  licence: licenceOf_tfl,
  ask: (city, { id }, options) => stopArrivalsOf_tfl(city, { id: id }, options),
  read: transportIn,
  first: 20,
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
