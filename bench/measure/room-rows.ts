import type { Figure } from './part.ts'

/** How a room reports what it measured of itself: `bench/sdk`, `bench/gateway`. */
export type RoomRow = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly against?: string
}

/**
 * A room's rows as figures, with the project's bars by row name. `against` names another row by its name or
 * the end of it; what it names outside the rows (an empty module, say) is taken off already. Throws when a bar
 * has no row, so that a renamed row does not lose its bar in silence.
 */
export function figuresOf(
  rows: readonly RoomRow[],
  bars: Readonly<Record<string, NonNullable<Figure['bar']>>>,
): readonly Figure[] {
  const without = Object.keys(bars).find((name) => !rows.some((row) => row.name === name))
  if (without !== undefined) throw new Error(`there is a bar for "${without}" and no such row`)
  return rows.map(({ name, value, unit, against }) => {
    const peer = against === undefined ? undefined : rows.find((row) => row.name !== name && row.name.endsWith(against))
    const bar = bars[name]
    return {
      name,
      value,
      unit: knownUnit(unit),
      better: 'lower',
      ...(peer && { peer: { name: against ?? peer.name, value: peer.value } }),
      ...(bar && { bar }),
    }
  })
}

function knownUnit(unit: string): Figure['unit'] {
  if (unit === 'B' || unit === 'MB' || unit === 'ms' || unit === 'µs' || unit === 'x') return unit
  throw new Error(`a row is measured in "${unit}", which the table does not know`)
}
