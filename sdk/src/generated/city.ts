// Generated from london. Do not edit: npm run generate

import { bindCity, type BoundApi, type BoundCity, type GivenApis } from '../runtime/call/bind.ts'
import type { Client, ClientOptions } from '../index.ts'

export type { BoundApi, BoundCity, GivenApis }

/** London Air Quality Network: Air pollution in London, by hour, day and year, site by site. */
export interface AirQualityApi
  extends BoundApi<typeof import('./air-quality/operations/index.ts')>,
    BoundApi<typeof import('./air-quality/operations/readings.ts')>,
    BoundApi<typeof import('./air-quality/operations/reference.ts')>,
    BoundApi<typeof import('./air-quality/operations/years.ts')> {}

/** Carbon Intensity: How much carbon each unit of electricity costs, now, next and before. */
export interface CarbonApi
  extends BoundApi<typeof import('./carbon/operations/generation.ts')>,
    BoundApi<typeof import('./carbon/operations/intensity.ts')>,
    BoundApi<typeof import('./carbon/operations/regions.ts')>,
    BoundApi<typeof import('./carbon/operations/statistics.ts')> {}

/** Flood monitoring: Flood warnings in force, and levels, flows and rain at each gauge. */
export interface FloodsApi
  extends BoundApi<typeof import('./floods/operations/areas.ts')>,
    BoundApi<typeof import('./floods/operations/measures.ts')>,
    BoundApi<typeof import('./floods/operations/readings.ts')>,
    BoundApi<typeof import('./floods/operations/stations.ts')>,
    BoundApi<typeof import('./floods/operations/warnings.ts')> {}

/** Food Hygiene Ratings: How clean a kitchen was on the day the council looked. */
export interface FoodHygieneApi
  extends BoundApi<typeof import('./food-hygiene/operations/authorities.ts')>,
    BoundApi<typeof import('./food-hygiene/operations/establishments.ts')>,
    BoundApi<typeof import('./food-hygiene/operations/filters.ts')>,
    BoundApi<typeof import('./food-hygiene/operations/scores.ts')> {}

/** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. */
export interface HealthApi
  extends BoundApi<typeof import('./health/operations/fhir.ts')>,
    BoundApi<typeof import('./health/operations/organisations.ts')>,
    BoundApi<typeof import('./health/operations/regulator.ts')> {}

/** Open data catalogue: Find the city's data sets and the files in them. */
export interface OpenDataApi
  extends BoundApi<typeof import('./open-data/operations/data-store.ts')>,
    BoundApi<typeof import('./open-data/operations/groups.ts')>,
    BoundApi<typeof import('./open-data/operations/london-datastore.ts')>,
    BoundApi<typeof import('./open-data/operations/packages.ts')>,
    BoundApi<typeof import('./open-data/operations/resources.ts')>,
    BoundApi<typeof import('./open-data/operations/site.ts')>,
    BoundApi<typeof import('./open-data/operations/tags.ts')> {}

/** Planning data: What may be built where, and who has asked to build what. */
export interface PlanningApi
  extends BoundApi<typeof import('./planning/operations/applications.ts')>,
    BoundApi<typeof import('./planning/operations/datasets.ts')>,
    BoundApi<typeof import('./planning/operations/entities.ts')> {}

/** Police data: Street-level crime, what became of it, stop and search, and neighbourhood teams. */
export interface PoliceApi
  extends BoundApi<typeof import('./police/operations/crimes.ts')>,
    BoundApi<typeof import('./police/operations/forces.ts')>,
    BoundApi<typeof import('./police/operations/neighbourhoods.ts')>,
    BoundApi<typeof import('./police/operations/outcomes.ts')>,
    BoundApi<typeof import('./police/operations/stop-and-search.ts')> {}

/** Open London portal: Accounts, keys and usage, and the catalogue with its changelog. */
export interface PortalApi
  extends BoundApi<typeof import('./portal/operations/access.ts')>,
    BoundApi<typeof import('./portal/operations/account.ts')>,
    BoundApi<typeof import('./portal/operations/administration.ts')>,
    BoundApi<typeof import('./portal/operations/catalogue.ts')>,
    BoundApi<typeof import('./portal/operations/faults.ts')>,
    BoundApi<typeof import('./portal/operations/keys.ts')>,
    BoundApi<typeof import('./portal/operations/leaks.ts')>,
    BoundApi<typeof import('./portal/operations/needs.ts')>,
    BoundApi<typeof import('./portal/operations/notices.ts')>,
    BoundApi<typeof import('./portal/operations/owners.ts')>,
    BoundApi<typeof import('./portal/operations/session.ts')>,
    BoundApi<typeof import('./portal/operations/teams.ts')>,
    BoundApi<typeof import('./portal/operations/usage.ts')> {}

/** postcodes.io: Where a postcode is, and every area it belongs to. */
export interface PostcodesApi
  extends BoundApi<typeof import('./postcodes/operations/outcodes.ts')>,
    BoundApi<typeof import('./postcodes/operations/places.ts')>,
    BoundApi<typeof import('./postcodes/operations/postcodes.ts')>,
    BoundApi<typeof import('./postcodes/operations/special-postcodes.ts')> {}

/** Street reports: Potholes, lamps, rubbish and what became of them, by Open311. */
export interface ReportsApi
  extends BoundApi<typeof import('./reports/operations/kinds-of-report.ts')>,
    BoundApi<typeof import('./reports/operations/reports.ts')>,
    BoundApi<typeof import('./reports/operations/sending.ts')>,
    BoundApi<typeof import('./reports/operations/server.ts')> {}

/** Local services: Clubs, classes, advice and care near you, as one council lists them. */
export interface ServicesApi
  extends BoundApi<typeof import('./services/operations/directory.ts')>,
    BoundApi<typeof import('./services/operations/places.ts')>,
    BoundApi<typeof import('./services/operations/services.ts')>,
    BoundApi<typeof import('./services/operations/taxonomies.ts')> {}

/** Transport for London: Lines, stops, arrivals, journeys, roads, lifts and hire bikes, live. */
export interface TflApi
  extends BoundApi<typeof import('./tfl/operations/accident-stats.ts')>,
    BoundApi<typeof import('./tfl/operations/air-quality.ts')>,
    BoundApi<typeof import('./tfl/operations/bike-point.ts')>,
    BoundApi<typeof import('./tfl/operations/cabwise.ts')>,
    BoundApi<typeof import('./tfl/operations/crowding.ts')>,
    BoundApi<typeof import('./tfl/operations/disruptions.ts')>,
    BoundApi<typeof import('./tfl/operations/journey.ts')>,
    BoundApi<typeof import('./tfl/operations/line.ts')>,
    BoundApi<typeof import('./tfl/operations/mode.ts')>,
    BoundApi<typeof import('./tfl/operations/occupancy.ts')>,
    BoundApi<typeof import('./tfl/operations/place.ts')>,
    BoundApi<typeof import('./tfl/operations/road.ts')>,
    BoundApi<typeof import('./tfl/operations/search.ts')>,
    BoundApi<typeof import('./tfl/operations/stop-point.ts')>,
    BoundApi<typeof import('./tfl/operations/travel-times.ts')>,
    BoundApi<typeof import('./tfl/operations/vehicle.ts')> {}

/** Every API of the city, as `createCity` gives it. */
export interface City {
  /** London Air Quality Network: Air pollution in London, by hour, day and year, site by site. */
  readonly airQuality: AirQualityApi
  /** Carbon Intensity: How much carbon each unit of electricity costs, now, next and before. */
  readonly carbon: CarbonApi
  /** Flood monitoring: Flood warnings in force, and levels, flows and rain at each gauge. */
  readonly floods: FloodsApi
  /** Food Hygiene Ratings: How clean a kitchen was on the day the council looked. */
  readonly foodHygiene: FoodHygieneApi
  /** Health and care directory: Hospitals, surgeries, pharmacies, care homes, and how they were rated. */
  readonly health: HealthApi
  /** Open data catalogue: Find the city's data sets and the files in them. */
  readonly openData: OpenDataApi
  /** Planning data: What may be built where, and who has asked to build what. */
  readonly planning: PlanningApi
  /** Police data: Street-level crime, what became of it, stop and search, and neighbourhood teams. */
  readonly police: PoliceApi
  /** Open London portal: Accounts, keys and usage, and the catalogue with its changelog. */
  readonly portal: PortalApi
  /** postcodes.io: Where a postcode is, and every area it belongs to. */
  readonly postcodes: PostcodesApi
  /** Street reports: Potholes, lamps, rubbish and what became of them, by Open311. */
  readonly reports: ReportsApi
  /** Local services: Clubs, classes, advice and care near you, as one council lists them. */
  readonly services: ServicesApi
  /** Transport for London: Lines, stops, arrivals, journeys, roads, lifts and hire bikes, live. */
  readonly tfl: TflApi
}

/** What each API is given as: `import * as <api> from '@openlondon/sdk/<api>'`. */
export interface CityModules {
  readonly airQuality: typeof import('./air-quality/index.ts')
  readonly carbon: typeof import('./carbon/index.ts')
  readonly floods: typeof import('./floods/index.ts')
  readonly foodHygiene: typeof import('./food-hygiene/index.ts')
  readonly health: typeof import('./health/index.ts')
  readonly openData: typeof import('./open-data/index.ts')
  readonly planning: typeof import('./planning/index.ts')
  readonly police: typeof import('./police/index.ts')
  readonly portal: typeof import('./portal/index.ts')
  readonly postcodes: typeof import('./postcodes/index.ts')
  readonly reports: typeof import('./reports/index.ts')
  readonly services: typeof import('./services/index.ts')
  readonly tfl: typeof import('./tfl/index.ts')
}

/**
 * One object with the APIs that you give it, under their names: what two APIs call the same stays apart, and a bundle
 * holds what was given and no other API. An API may also be given in part, as an object of some of its operations.
 * The second argument is what `createClient` takes, or a client.
 *
 * @example
 * import * as airQuality from '@openlondon/sdk/air-quality'
 *
 * const city = createCity({ airQuality }, { via: 'direct' })
 * await city.airQuality.airQualityNow(…)
 */
export function createCity<const Given extends GivenApis<CityModules>>(
  apis: Given,
  settings: Client | ClientOptions,
): BoundCity<City, CityModules, Given> {
  return bindCity(apis, settings)
}
