import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { exampleValues, writeCall, type CallValues } from '@openlondon/contract/call'
import { isJsonType, successResponse } from '@openlondon/contract/model'
import { seededRandom, type Random } from '@openlondon/contract/random'
import { metresBetween } from '@openlondon/sandbox/view'
import { Pool } from 'undici'
import { harvest, type Found } from './harvest.ts'
import { nearFaults } from './near.ts'
import { waysOf, type Way } from './ways.ts'

/** What a walk came upon: the calls that lead to it, first things first, and what is wrong. */
export type Contradiction = { readonly path: readonly string[]; readonly fault: string }

export type Walked = {
  readonly walks: number
  readonly steps: number
  /** Ids that one answer gave and that another was asked about. */
  readonly followed: number
  readonly contradictions: readonly Contradiction[]
}

/** Whether an id that one operation gives need not be known to another: a bus stop to an operation of trains. */
export type Foreign = (way: Way, brand: string, id: string) => boolean

type Answer = { readonly status: number; readonly source: string; readonly body: unknown; readonly address: string }

/** What has been told of a thing by whoever told of it first. */
type Told = { readonly names: Map<string, string>; point?: Found['point'] }

/**
 * Walk through the APIs of a city at random: ask an operation, take an id from its answer, ask another operation about it, and
 * so on. What any of them says of a thing must be what the others said: that it is there, its names, its point.
 */
export async function walkCity(
  city: City,
  origin: string,
  seed: string,
  walks: number,
  stepsMax: number,
  isForeign: Foreign,
): Promise<Walked> {
  const pool = new Pool(origin, { connections: 4 })
  const ways = waysOf(city)
  const starts = city.apis.flatMap((api) =>
    api.operations
      .filter(({ method, access }) => method === 'GET' && access !== 'session')
      .map((operation) => ({ api, operation })),
  )
  const told = new Map<string, Told>()
  const contradictions: Contradiction[] = []
  let [steps, followed] = [0, 0]
  try {
    for (let number = 0; number < walks; number += 1) {
      const random = seededRandom(`${seed} ${number}`)
      const path: string[] = []
      const note = (fault: string): void => void contradictions.push({ path: [...path], fault })
      let next = startAt(starts, random)
      for (let step = 0; next && step < stepsMax; step += 1) {
        const { api, operation, values, about } = next
        const answer = await ask(pool, operation, values)
        steps += 1
        path.push(`${answer.address} → ${answer.status}`)
        next = startAt(starts, random)
        if (answer.source !== 'world') continue
        const mustKnow = about?.way.isAlone && !isForeign(about.way, about.brand, about.id)
        if (about) {
          followed += 1
          if (answer.status >= 400 && mustKnow)
            note(`${operation.id} does not know the ${about.brand} ${about.id}, which ${about.from} gave`)
        }
        if (answer.status >= 300) continue
        const found = harvestOf(api, operation, answer.body)
        const faults = [
          ...(about && mustKnow ? aboutFaults(operation, about, found) : []),
          ...agree(told, found, operation.id),
          ...nearFaults(operation, values, found),
        ]
        for (const fault of faults) note(fault)
        next = follow(ways, found, operation, random) ?? next
      }
    }
  } finally {
    await pool.close()
  }
  return { walks, steps, followed, contradictions }
}

type Step = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly values: CallValues
  readonly about?: { readonly brand: string; readonly id: string; readonly from: string; readonly way: Way }
}

function startAt(
  starts: readonly { readonly api: ApiModel; readonly operation: OperationModel }[],
  random: Random,
): Step | undefined {
  const start = starts[random.whole(0, starts.length - 1)]
  return start && { ...start, values: exampleValues(start.api, start.operation) }
}

/** One of the ids that are asked about somewhere, and one of the operations that are; kinds of ids have the same chance each. */
function follow(
  ways: ReadonlyMap<string, readonly Way[]>,
  found: readonly Found[],
  from: OperationModel,
  random: Random,
): Step | undefined {
  const brands = [...new Set(found.map(({ brand }) => brand))].filter((brand) => ways.has(brand))
  const brand = brands[random.whole(0, brands.length - 1)]
  const ids = found.filter((one) => one.brand === brand)
  const id = ids[random.whole(0, ids.length - 1)]?.id
  const of = brand === undefined ? [] : (ways.get(brand) ?? [])
  const way = of[random.whole(0, of.length - 1)]
  if (brand === undefined || id === undefined || !way) return undefined
  const values = { ...exampleValues(way.api, way.operation), [way.parameter.name]: way.isList ? [id] : id }
  return { api: way.api, operation: way.operation, values, about: { brand, id: String(id), from: from.id, way } }
}

async function ask(pool: Pool, operation: OperationModel, values: CallValues): Promise<Answer> {
  const { path, headers } = writeCall(operation, values)
  const address = `/sandbox/${operation.apiId}${path}`
  const { statusCode, headers: said, body } = await pool.request({ method: 'GET', path: address, headers })
  const text = await body.text()
  const isJson = isJsonType(String(said['content-type']))
  return {
    status: statusCode,
    source: String(said['x-sandbox-answer'] ?? 'none'),
    body: isJson ? JSON.parse(text) : text,
    address,
  }
}

function harvestOf(api: ApiModel, operation: OperationModel, body: unknown): readonly Found[] {
  const content = successResponse(operation)?.content.find(({ mediaType }) => isJsonType(mediaType))
  return content?.schema ? harvest(api, content.schema, body) : []
}

/** What is asked about a thing, and tells of such things, tells of this one. */
function aboutFaults(
  operation: OperationModel,
  { brand, id }: NonNullable<Step['about']>,
  found: readonly Found[],
): readonly string[] {
  const told = found.filter((one) => one.brand === brand).map((one) => plainId(one.id))
  return told.length === 0 || told.includes(plainId(id))
    ? []
    : [`${operation.id} was asked about the ${brand} ${id} and tells of ${told.slice(0, 3).join(', ')}`]
}

function plainId(id: string | number): string {
  return String(id).toLowerCase().replaceAll(/\s/g, '')
}

/** Metres that two tellings of one point may lie apart: owners round. */
const apartMax = 60

/** What is said here of things of which something else was said before. */
function agree(told: Map<string, Told>, found: readonly Found[], by: string): readonly string[] {
  const faults: string[] = []
  for (const { brand, id, names, point } of found) {
    const key = `${brand} ${String(id).toLowerCase()}`
    const known: Told = told.get(key) ?? { names: new Map() }
    told.set(key, known)
    for (const [place, name] of names) {
      const before = known.names.get(place)
      if (before === undefined) known.names.set(place, name)
      else if (before !== name) faults.push(`${by} calls the ${brand} ${id} "${name}", and ${place} was "${before}"`)
    }
    if (!point) continue
    if (!known.point) known.point = point
    else if (metresBetween(known.point, point) > apartMax)
      faults.push(`${by} has the ${brand} ${id} ${Math.round(metresBetween(known.point, point))} m from where it was`)
  }
  return faults
}
