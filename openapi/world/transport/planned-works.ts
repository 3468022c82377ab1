import { addDays, chanceOf } from '@openlondon/sandbox/view'
import table from './planned-works.json' with { type: 'json' }
import type { Service } from './transport-kinds.ts'

/** A weekend on which the end of a line is closed. */
export type PlannedWork = {
  readonly saturday: string
  /** Still served. */
  readonly from: string
  /** The end of the line. */
  readonly to: string
  readonly stops: readonly string[]
  readonly direction: string
  readonly told?: string
}

/** Of lines long enough to close a part of, and of weekends, this share. */
const shareClosed = 0.09
const leastStops = 10
const modesWithWorks = new Set(['tube', 'overground', 'dlr', 'elizabeth-line'])

/** Works of a line whose weekend begins between two days, or two days before: they are planned, and the seed does not move them. */
export function plannedWorks(service: Service, from: string, until: string): readonly PlannedWork[] {
  const found: PlannedWork[] = []
  for (let saturday = saturdayBefore(addDays(from, -2)); saturday <= until; saturday = addDays(saturday, 7)) {
    const work = workOn(service, saturday)
    if (work) found.push(work)
  }
  return found
}

function workOn(service: Service, saturday: string): PlannedWork | undefined {
  const known = table.find((row) => row.saturday === saturday && row.service === service.id)
  if (known) return between(service, known.from, known.to, saturday, known.told)
  const random = chanceOf('london works')(service.id, saturday)
  if (!modesWithWorks.has(service.mode) || random.next() >= shareClosed) return undefined
  const [first, ...others] = service.paths.filter(({ stops }) => stops.length >= leastStops)
  if (!first) return undefined
  const { stops } = random.pick([first, ...others])
  const open = stops[stops.length - random.whole(3, 6)]
  return open === undefined ? undefined : between(service, open, stops.at(-1) ?? '', saturday, undefined)
}

function between(
  service: Service,
  from: string,
  to: string,
  saturday: string,
  told: string | undefined,
): PlannedWork | undefined {
  const path = service.paths.find(({ stops }) => stops.includes(from) && stops.indexOf(from) < stops.lastIndexOf(to))
  if (!path) return undefined
  const stops = path.stops.slice(path.stops.indexOf(from), path.stops.lastIndexOf(to) + 1)
  return { saturday, from, to, stops, direction: path.direction, ...(told !== undefined && { told }) }
}

/** That day, or the last Saturday before it. */
function saturdayBefore(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return addDays(date, -((weekday + 1) % 7))
}
