import type { Hub, Line, Station } from './base-kinds.ts'
import hubTable from './hubs.json' with { type: 'json' }
import lineTable from './lines.json' with { type: 'json' }
import stationTable from './stations.json' with { type: 'json' }

export function makeLines(): readonly Line[] {
  // The table's directions are texts to TypeScript; there are two.
  return lineTable as readonly Line[]
}

/** Piers and most tram stops have no point. */
export function makeStations(): readonly Station[] {
  return stationTable.map((row) => {
    const { id, name, lines } = row
    return {
      id,
      name,
      lines,
      modes: 'modes' in row && row.modes ? row.modes : ['river-bus'],
      ...('lat' in row && row.lat !== undefined && row.lon !== undefined && { point: { lat: row.lat, lon: row.lon } }),
      ...('hub' in row && row.hub !== undefined && { hub: row.hub }),
    }
  })
}

export function makeHubs(): readonly Hub[] {
  return hubTable
}
