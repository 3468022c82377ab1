import type { Outline, Point, Thing } from '@openlondon/sandbox/view'
import type { Fuels } from './fuels.ts'

/** An area of the grid; `id` is its number, and `name` its short name. */
export type GridRegion = Thing & {
  /** Who runs the wires there; of a country its name. */
  readonly company: string
  /** Regions it is made of; none for one that is none of others. */
  readonly parts: readonly string[]
  /** Its part of Great Britain's demand. */
  readonly demand: number
  /** What could be made for it, of its own demand; gas makes up the rest. */
  readonly capacity: Fuels
  /** Areas of postcodes, `SW`. */
  readonly postcodeAreas: readonly string[]
}

export type Series = {
  readonly type: 'stage' | 'downstage' | 'tide' | 'flow' | 'rain'
  /** What it reads while nothing happens: metres, or cubic metres a second. */
  readonly base: number
  /** What a millimetre of rain that has not run off yet adds. */
  readonly gain: number
  /** Of a tide: half of what lies between low and high water, and how much later than at Greenwich it comes. */
  readonly reach?: number
  readonly lagMinutes?: number
}

export type LevelRecord = readonly [when: string, metres: number]

/** A station by a river or in a field; `id` is its reference. */
export type Gauge = Thing & {
  readonly point: Point
  readonly easting: number
  readonly northing: number
  readonly riverName?: string
  readonly catchmentName?: string
  readonly town?: string
  /** Its number on the owner's pages of river levels. */
  readonly rloiId?: string
  readonly dateOpened?: string
  readonly kind: 'SingleLevel' | 'MultiTraceLevel' | 'Coastal' | 'Meteorological'
  /** From which side of the city its water comes. */
  readonly side: 'north' | 'south' | 'all'
  /** How long the most of a rain takes to run off. */
  readonly hours: number
  readonly series: readonly Series[]
  readonly scale?: {
    readonly low: number
    readonly high: number
    readonly top: number
    readonly recent: LevelRecord
    readonly most: LevelRecord
    readonly least: LevelRecord
  }
  /** The first day without readings. */
  readonly suspendedFrom?: string
}

/** One series of a gauge. */
export type FloodMeasure = Thing & {
  readonly gaugeId: string
  readonly gauge: Gauge
  readonly series: Series
}

/** A place that is warned; `id` is its code. */
export type FloodArea = Thing & {
  readonly point: Point
  readonly outline: Outline
  readonly description: string
  readonly county: string
  readonly riverOrSea: string
  readonly eaAreaName: string
  readonly isTidal: boolean
  readonly quickDialNumber: string
  /** The larger area around it; only alerts are raised for one that has none. */
  readonly watchAreaId?: string
  /** The gauge whose water decides. */
  readonly gaugeId: string
  /** Metres above the usual at which it is warned. */
  readonly rises: { readonly alert: number; readonly warning: number; readonly severe: number }
  /** West, south, east and north on the national grid. */
  readonly envelope: readonly number[]
}

export type Pollutant = 'CO' | 'NO2' | 'O3' | 'PM10' | 'PM25' | 'SO2'

/** A pollutant at a site, from one day on up to before another. */
export type AirInstrument = { readonly code: Pollutant; readonly from: string; readonly until?: string }

/** A station that measures the air; `id` is its code. A few short-lived ones have no point. */
export type AirSite = Thing & {
  readonly type: 'Kerbside' | 'Roadside' | 'Urban Background' | 'Suburban' | 'Industrial'
  readonly boroughId: string
  readonly opened: string
  readonly closed?: string
  readonly owner: string
  readonly pollutants: readonly AirInstrument[]
}

/** Air, rivers and the grid. */
export type EnvironmentKinds = {
  readonly gridRegion: GridRegion
  readonly gauge: Gauge
  readonly floodMeasure: FloodMeasure
  readonly floodArea: FloodArea
  readonly airSite: AirSite
}
