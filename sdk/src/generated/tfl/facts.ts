// Generated from tfl@3.1.0. Do not edit: npm run generate

import type { Lifetimes } from '../../work/caching/lifetimes.ts'
import type { DeclaredLimit } from '../../work/pacing/pace.ts'
import type { LicenceFacts } from '../../work/telling/attribution.ts'
import type { Endings } from '../../work/telling/lifecycle.ts'

/** How long answers hold, in seconds. */
export const lifetimes: Lifetimes = {
  "api": "tfl",
  "seconds": 43200,
  "other": {
    "lineStatusBetween": 30,
    "lineStatus": 30,
    "lineStatusBySeverity": 30,
    "lineStatusByMode": 30,
    "lineDisruption": 30,
    "lineDisruptionByMode": 30,
    "lineArrivalsAtStop": 30,
    "lineArrivals": 30,
    "modeServiceTypes": 30,
    "modeArrivals": 30,
    "bikePoints": 30,
    "bikePoint": 30,
    "journeyResults": 0,
    "stopArrivals": 30,
    "stopArrivalDepartures": 30,
    "stopDisruptionByMode": 30,
    "stopDisruption": 30,
    "stopPointsNear": 0,
    "stopPointsByMode": 302400,
    "crowdingLive": 60,
    "liftDisruptions": 30,
    "vehicleArrivals": 30,
    "airQuality": 1800,
    "searchMinicabs": 0,
    "travelTimeMap": 0,
    "travelTimeCompareMap": 0,
    "accidentStats": 86400,
    "roads": 30,
    "roadsById": 30,
    "roadStatus": 30,
    "roadDisruption": 30,
    "roadStreetDisruption": 30,
    "roadDisruptionById": 30,
    "placesByType": 30,
    "place": 30,
    "placesNear": 30,
    "searchPlaces": 300,
    "carParkOccupancies": 30,
    "carParkOccupancy": 30,
    "chargeConnectors": 30,
    "chargeConnectorStatus": 30,
    "bikePointOccupancy": 30,
    "search": 300
  }
}

/** The owner's own limit, where it is known. */
export const limit: DeclaredLimit = {
  "api": "tfl",
  "anonymousPerMinute": 50,
  "keyedPerMinute": 500
}

/** The licence of the data, and the lines it obliges to. */
export const licence: LicenceFacts = {
  "api": "tfl",
  "name": "Transport for London, Transport Data Service terms",
  "url": "https://tfl.gov.uk/corporate/terms-and-conditions/transport-data-service",
  "lines": [
    "Powered by TfL Open Data",
    "Contains OS data © Crown copyright and database rights 2016",
    "Geomni UK Map data © and database rights"
  ]
}

/** Operations that are going away. */
export const endings: Endings = {
  "api": "tfl",
  "operations": {
    "searchMinicabs": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    },
    "travelTimeMap": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    },
    "travelTimeCompareMap": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    },
    "accidentStats": {
      "since": "2026-07-25",
      "sunset": "2026-07-31"
    },
    "streetsByPostcode": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    },
    "placeOverlay": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    },
    "carParkOccupancies": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    },
    "carParkOccupancy": {
      "since": "2026-11-24",
      "sunset": "2027-05-31"
    }
  }
}
