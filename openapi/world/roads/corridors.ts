import type { Box } from '@openlondon/sandbox/view'
import corridorTable from './corridors.json' with { type: 'json' }
import type { Corridor } from './roads-kinds.ts'

/** The main roads with the boxes that their owner draws around them. */
export function makeCorridors(): readonly Corridor[] {
  return corridorTable.map(({ id, name, group, bounds }) => {
    // JSON knows no boxes: west, south, east and north stand in each row.
    const box = bounds as unknown as Box
    return { id, name, bounds: box, ...(group !== undefined && { group }) }
  })
}
