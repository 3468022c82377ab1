/** A place in degrees of WGS84, as every position of an answer comes: `lat` north of the equator, `lon` east of Greenwich. */
export type Point = { readonly lat: number; readonly lon: number }

/** West, south, east and north in degrees. None of these functions knows a box over the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number]

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
export const degrees = (angle: number): number => (angle * 180) / Math.PI
