import { countAt, day, minute } from '@openlondon/sandbox/view'
import type { CityAsk } from '../views.ts'
import type { Dock } from './roads-kinds.ts'

/** Bikes and free docks of one docking station: with the broken docks they make all docks. */
export type DockFigures = {
  readonly bikes: number
  readonly standardBikes: number
  readonly eBikes: number
  readonly emptyDocks: number
  readonly isLocked: boolean
  /** When they were counted. */
  readonly counted: number
}

/** Docks report every three minutes. */
const every = 3 * minute

export function dockFigures({ chance, clock, scenario }: CityAsk, { id, docks, isCentral }: Dock): DockFigures {
  const counted = Math.floor(clock.now / every) * every
  const today = chance('dock', id, Math.floor(counted / day))
  const broken = scenario === 'quiet' ? 0 : today.pick([0, 0, 0, 1, 1, 2])
  const isLocked = scenario !== 'quiet' && today.next() < 0.01
  const usable = docks - broken
  const ordinary = countAt(chance, `bikes ${id}`, counted, { least: 0, most: usable, hours: 5 })
  const bikes = Math.floor(ordinary * shareLeft(scenario, isCentral))
  const eBikes = Math.min(
    bikes,
    Math.round(bikes * (0.1 + 0.25 * chance('e-bikes', id, Math.floor(counted / (6 * every))).next())),
  )
  return { bikes, eBikes, standardBikes: bikes - eBikes, emptyDocks: usable - bikes, isLocked, counted }
}

/** How many of an ordinary day's bikes are left. */
function shareLeft(scenario: CityAsk['scenario'], isCentral: boolean): number {
  if (scenario === 'strike') return 0.3
  if (scenario === 'surge') return isCentral ? 0.08 : 0.7
  return 1
}
