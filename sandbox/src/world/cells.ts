import { boxAround, isInBox, metresBetween } from './geometry.ts'
import type { Box, Point, Thing } from './thing.ts'

/** Degrees: about a kilometre, so that a walk's radius meets few cells. */
const cellDegrees = 0.01

export type Near<One> = { readonly thing: One; readonly metres: number }

/** Things that have a point, found by where they are. */
export type Cells<One> = {
  readonly inBox: (box: Box) => readonly One[]
  /** Nearest first; equals by id. */
  readonly near: (point: Point, metres: number) => readonly Near<One>[]
}

export function cellsOf<One extends Thing>(things: readonly One[]): Cells<One> {
  const cells = new Map<string, One[]>()
  const located = things.filter((thing): thing is One & { readonly point: Point } => thing.point !== undefined)
  for (const thing of located) {
    const key = cellAt(cellOf(thing.point.lon), cellOf(thing.point.lat))
    const cell = cells.get(key)
    if (cell) cell.push(thing)
    else cells.set(key, [thing])
  }
  const inBox = (box: Box): readonly One[] => {
    const isIn = ({ point }: One): boolean => point !== undefined && isInBox(point, box)
    const [west, south, east, north] = box.map(cellOf) as [number, number, number, number]
    if ((east - west + 1) * (north - south + 1) > cells.size) return located.filter(isIn)
    const found: One[] = []
    for (let column = west; column <= east; column += 1) {
      for (let row = south; row <= north; row += 1) found.push(...(cells.get(cellAt(column, row)) ?? []).filter(isIn))
    }
    return found
  }
  const near = (point: Point, metres: number): readonly Near<One>[] =>
    inBox(boxAround(point, metres))
      .flatMap((thing) => {
        const distance = thing.point ? metresBetween(point, thing.point) : Infinity
        return distance <= metres ? [{ thing, metres: distance }] : []
      })
      .toSorted((one, other) => one.metres - other.metres || (one.thing.id < other.thing.id ? -1 : 1))
  return { inBox, near }
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / cellDegrees)
}

function cellAt(column: number, row: number): string {
  return `${column} ${row}`
}
