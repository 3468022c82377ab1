import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operationById, type AreaNumber, type Areas, type City } from '@openlondon/contract'
import type { DaySettings } from './in-process-city.ts'

/** What the sandboxed city answers, by area and by label; a label is left out where the answer had no number. */
export type AreaCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Beside `areas.yaml`: what was counted last. */
export const areaCountsFile = (city: City): string => join(city.folder, 'community/area-numbers.json')

/** Ask the sandboxed city for each number of each area. */
export async function countAreas(city: City, areas: Areas, settings: DaySettings): Promise<AreaCounts> {
  const counted: Record<string, Record<string, number>> = {}
  for (const area of areas.areas) {
    const own: Record<string, number> = (counted[area.id] = {})
    for (const number of areas.numbers) {
      const response = await settings.fetch(addressOf(city, number, area))
      const count = response.ok ? countAt(await response.json(), number.at) : undefined
      if (count !== undefined) own[number.label] = count
    }
  }
  return counted
}

export function writeAreaCounts(city: City, counts: AreaCounts): void {
  writeFileSync(areaCountsFile(city), `${JSON.stringify(counts, null, 2)}\n`)
}

type Area = Areas['areas'][number]

function addressOf(city: City, { operation, values }: AreaNumber, area: Area): URL {
  const found = operationById(city, operation)
  if (!found) throw new Error(`There is no operation ${operation}.`)
  const filled = Object.entries(values).map(
    ([name, value]) => [name, value.replaceAll('{id}', area.id).replaceAll('{name}', area.name)] as const,
  )
  const path = filled.reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, encodeURIComponent(value)),
    found.path,
  )
  const url = new URL(`${city.apiHost}/sandbox/${found.apiId}${path}`)
  for (const [name, value] of filled) if (!found.path.includes(`{${name}}`)) url.searchParams.set(name, value)
  return url
}

/** The number, or the length of the list, to which a JSON Pointer leads (RFC 6901). */
function countAt(body: unknown, pointer: string): number | undefined {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null
          ? Object.entries(at).find(([own]) => own === name.replaceAll('~1', '/').replaceAll('~0', '~'))?.[1]
          : undefined,
      body,
    )
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' ? value : undefined
}
