import { floodAreas, floodWarnings } from '@openlondon/sdk/floods'
import { distance } from '@openlondon/sdk/geo'
import type { Solution } from './criterion.ts'

/** Level 4 says that a warning is over. */
const levelMax = 3

export const solve: Solution = async (city, { metres, ...here }) => {
  // Kilometres, and some more: what is asked for is measured to the middle of the area.
  const around = { lat: here.lat, long: here.lon, dist: Math.ceil(metres / 1_000) + 5 }
  const [warnings, areas] = await Promise.all([floodWarnings(city, around), floodAreas(city, around)])
  const near = new Set(
    areas.filter(({ lat, long }) => distance(here, { lat, lon: long }) <= metres).map(({ notation }) => notation),
  )
  return warnings
    .filter(({ floodAreaID, severityLevel }) => severityLevel <= levelMax && near.has(floodAreaID))
    .map(({ floodAreaID, severityLevel }) => ({ area: String(floodAreaID), level: severityLevel }))
    .toSorted((one, other) => one.level - other.level || one.area.localeCompare(other.area))
}
