import { createClient } from '@openlondon/sdk'
import { airQualityNow } from '@openlondon/sdk/air-quality'
import { floodAreas, floodWarnings } from '@openlondon/sdk/floods'
import { reports } from '@openlondon/sdk/reports'
import { lineStatusByMode, roadDisruption } from '@openlondon/sdk/tfl'

type Client = ReturnType<typeof createClient>
type Thing = {
  readonly name: string
  readonly text: string
  readonly good?: boolean
  readonly point?: { readonly lat: number; readonly lon: number }
}
type Group = { readonly title: string; readonly operation: string; readonly things: readonly Thing[] }

const london = { lat: 51.5, long: -0.12, dist: 30 }
const goodService = 10
const shownMax = 4

/** What the front page shows of the city: five questions to four owners, asked of whatever answers `fetch`. */
export async function cityNow(
  settings: { readonly origin: string; readonly fetch: typeof fetch },
  signal?: AbortSignal,
): Promise<readonly Group[]> {
  const city = createClient({ via: 'sandbox', ...settings })
  return Promise.all([lines, roads, air, rivers, streets].map((ask) => ask(city, signal)))
}

async function lines(city: Client, signal?: AbortSignal): Promise<Group> {
  const all = await lineStatusByMode(city, { modes: ['tube', 'dlr', 'elizabeth-line', 'overground'] }, { signal })
  const troubled = all.flatMap(({ name, lineStatuses }) => {
    const states = lineStatuses.filter(({ statusSeverity }) => statusSeverity !== goodService)
    const words = [...new Set(states.map(({ statusSeverityDescription }) => statusSeverityDescription))]
    return words.length === 0 ? [] : [{ name, text: words.join(', '), good: false }]
  })
  const rest = { name: troubled.length === 0 ? 'All lines' : 'All others', text: 'Good Service', good: true }
  return { title: 'Lines', operation: 'tfl.lineStatusByMode', things: [...troubled.slice(0, shownMax), rest] }
}

async function roads(city: Client, signal?: AbortSignal): Promise<Group> {
  const all = await roadDisruption(city, { ids: ['all'] }, { signal })
  const heavy = all.filter(({ severity, point }) => point && /severe|serious/i.test(severity ?? ''))
  const things = heavy.slice(0, shownMax).map(({ location, category, severity, point }) => ({
    name: roadName(location ?? ''),
    text: `${category ?? 'Disruption'}, ${(severity ?? '').toLowerCase()}`,
    good: false,
    ...(point && { point }),
  }))
  return {
    title: 'Roads',
    operation: 'tfl.roadDisruption',
    things: things.length > 0 ? things : [calm('No grave trouble')],
  }
}

async function air(city: Client, signal?: AbortSignal): Promise<Group> {
  const { localAuthority } = await airQualityNow(city, { groupName: 'London' }, { signal })
  const sites = localAuthority
    .flatMap(({ site }) => site ?? [])
    .flatMap(({ siteName, species = [], point }) => {
      const index = Math.max(0, ...species.map(({ airQualityIndex }) => airQualityIndex ?? 0))
      return index === 0 || !point ? [] : [{ name: siteName, index, point }]
    })
    .toSorted((one, other) => other.index - one.index)
  const things = sites.slice(0, shownMax).map(({ name, index, point }) => ({
    name,
    text: `index ${index} of 10`,
    good: index <= 3,
    point,
  }))
  return { title: 'Air, where it is worst', operation: 'air-quality.airQualityNow', things }
}

async function rivers(city: Client, signal?: AbortSignal): Promise<Group> {
  const [warnings, areas] = await Promise.all([
    floodWarnings(city, london, { signal }),
    floodAreas(city, london, { signal }),
  ])
  const points = new Map(areas.map(({ notation, point }) => [notation, point]))
  const things = warnings.slice(0, shownMax).map(({ description, floodAreaID, severity, severityLevel }) => {
    const point = points.get(floodAreaID)
    return { name: description ?? floodAreaID, text: severity, good: severityLevel === 4, ...(point && { point }) }
  })
  return {
    title: 'Rivers',
    operation: 'floods.floodWarnings',
    things: things.length > 0 ? things : [calm('No warning')],
  }
}

async function streets(city: Client, signal?: AbortSignal): Promise<Group> {
  const open = await reports(city, { jurisdiction_id: 'fixmystreet', status: 'open' }, { signal })
  const things = open.slice(0, shownMax).map(({ title, agency_responsible, point }) => ({
    name: title ?? 'A fault',
    text: (agency_responsible?.recipient?.[0] ?? '').replace(/(?: Borough)? Council$/, ''),
    ...(point && { point }),
  }))
  return { title: 'Reported in the streets', operation: 'reports.reports', things }
}

const calm = (name: string): Thing => ({ name, text: '', good: true })

/** `[A24] BALHAM HIGH ROAD (SW12 ) (Wandsworth)` as `A24 Balham High Road`. */
const roadName = (location: string): string =>
  location
    .replace(/\s*\(.*$/, '')
    .replaceAll(/[[\]]/g, '')
    .replaceAll(/\b([A-Z])([A-Z]+)\b/g, (_word, first: string, rest: string) => first + rest.toLowerCase())
