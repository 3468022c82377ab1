import type { ApiModel, JsonSchema } from '@openlondon/contract'
import { ownOf } from '@openlondon/contract/model'
import { shapeFor } from '@openlondon/contract/values'
import type { Point } from '@openlondon/sandbox/view'

/** A thing that an answer tells of. What stands beside an id is told of the id's own thing where the member's name says so. */
export type Found = {
  readonly brand: string
  readonly id: string | number
  /** Names it is given, by where: the API, the schema and the member, since owners have short names and long ones. */
  readonly names: ReadonlyMap<string, string>
  readonly point: Point | undefined
}

/** Everything that a body tells of, inner things too, and ids beside which nothing is told. */
export function harvest(api: ApiModel, schema: JsonSchema, body: unknown): readonly Found[] {
  const found: Found[] = []
  const look = (part: JsonSchema, value: unknown, depth: number): void => {
    if (depth > 12 || value === null || value === undefined) return
    const flat = shapeFor(api, part, value)
    const brand = flat.schema['x-brand']
    if (brand !== undefined && isId(value)) found.push({ brand, id: value, names: new Map(), point: undefined })
    if (Array.isArray(value)) {
      for (const item of value) if (flat.schema.items) look(flat.schema.items, item, depth + 1)
      return
    }
    if (typeof value !== 'object') return
    const members = value as Readonly<Record<string, unknown>>
    const branded: Found[] = []
    for (const [name, property] of Object.entries(flat.schema.properties ?? {})) {
      const member = ownOf(members, name)
      const brandOfMember = member === undefined ? undefined : shapeFor(api, property, member).schema['x-brand']
      if (brandOfMember !== undefined && isId(member)) {
        const isOwn = !branded.some((one) => one.names.size > 0 || one.point) && isOwnId(name, branded.length === 0)
        branded.push({
          brand: brandOfMember,
          id: member,
          names: isOwn ? namesOf(`${api.id} ${flat.names[0] ?? ''}`, members) : new Map(),
          point: isOwn ? pointOf(members) : undefined,
        })
      } else if (member !== undefined) look(property, member, depth + 1)
    }
    found.push(...branded)
  }
  look(schema, body, 0)
  return found
}

/** `id` is the thing's own, and so is the first that ends as ids do; `originator` and `category` are of something else. */
function isOwnId(name: string, isFirst: boolean): boolean {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return /^(id|code|reference|entity|postcode)$/.test(plain) || (isFirst && /(id|code)$/.test(plain))
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

function namesOf(place: string, members: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [key, value] of Object.entries(members))
    if (typeof value === 'string' && value !== '' && /^(name|commonname|label|title|businessname)$/i.test(key))
      names.set(`${place}.${key}`, value)
  return names
}

const spellings = [
  ['lat', 'lon'],
  ['lat', 'lng'],
  ['lat', 'long'],
  ['latitude', 'longitude'],
] as const

/** However the owner spells it, in the thing itself or in a member that holds nothing else. */
function pointOf(members: Readonly<Record<string, unknown>>): Point | undefined {
  for (const [lat, lon] of spellings) {
    const [north, east] = [Number(ownOf(members, lat) ?? NaN), Number(ownOf(members, lon) ?? NaN)]
    if (Number.isFinite(north) && Number.isFinite(east) && (north !== 0 || east !== 0)) return { lat: north, lon: east }
  }
  for (const name of ['geocode', 'location', 'position']) {
    const inner = ownOf(members, name)
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      const point = pointOf(inner as Readonly<Record<string, unknown>>)
      if (point) return point
    }
  }
  return undefined
}
