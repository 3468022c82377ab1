import { liftDisruptions, stopPoints } from '@openlondon/sdk/tfl'
import type { Solution } from './criterion.ts'

export const solve: Solution = async (city, stations) => {
  if (stations.length === 0) return []
  const [lifts, known] = await Promise.all([liftDisruptions(city), stopPoints(city, { ids: [...stations] })])
  const faults = new Set<string>(lifts.map(({ stationUniqueId }) => stationUniqueId))
  const hubs = new Map<string, string | undefined>(known.map(({ id, hubNaptanCode }) => [id, hubNaptanCode]))
  return stations.filter((id) => faults.has(id) || faults.has(hubs.get(id) ?? ''))
}
