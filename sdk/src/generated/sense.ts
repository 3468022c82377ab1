// Generated from london. Do not edit: npm run generate

import type { StateWords } from '../sense/states.ts'
export { isTrouble, statesNow, worstState, type StateWords } from '../sense/states.ts'
import type { ArrivalWords } from '../sense/arrivals.ts'
export { departuresOf, endsHere, knownText, oncePerVehicle, platformOf, type ArrivalWords } from '../sense/arrivals.ts'
import type { StopWords } from '../sense/stops.ts'
export { isPier, stopLetter, type StopWords } from '../sense/stops.ts'

/** The words of this city's owners. */
export const stateWords: StateWords = {
  "level": "statusSeverity",
  "periods": "validityPeriods",
  "from": "fromDate",
  "to": "toDate",
  "fine": [
    10,
    18,
    19
  ],
  "night": [
    20
  ],
  "worst": [
    16,
    2,
    1,
    4,
    3,
    11,
    5,
    8,
    6,
    7,
    9,
    15,
    14,
    12,
    13,
    17,
    0
  ]
}

/** The words of this city's owners. */
export const arrivalWords: ArrivalWords = {
  "stop": "naptanId",
  "destination": "destinationNaptanId",
  "vehicle": "vehicleId",
  "line": "lineId",
  "platform": "platformName",
  "due": "expectedArrival",
  "unknown": [
    "null",
    "platform unknown",
    "unknown",
    "000"
  ]
}

/** The words of this city's owners. */
export const stopWords: StopWords = {
  "piers": "930",
  "indicator": "indicator",
  "letter": "^(?:Stop|Stand|Bay) ([A-Z0-9]{1,3})$"
}
