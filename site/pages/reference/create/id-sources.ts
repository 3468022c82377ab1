import type { ApiModel, City, JsonSchema, OperationModel } from '@openlondon/contract'
import { resolveSchema, resultResponses, schemaName, schemasIn } from '@openlondon/contract/model'

/** Which operations answer with ids of a kind, and which ask for one, over all APIs of a city. */
export type IdSources = {
  readonly gives: ReadonlyMap<string, readonly OperationModel[]>
  readonly takes: ReadonlyMap<string, readonly OperationModel[]>
}

const byCity = new WeakMap<City, IdSources>()

/** Ids are branded types: the same name is the same kind of id wherever it stands. */
export function idSources(city: City): IdSources {
  const known = byCity.get(city)
  if (known) return known
  const gives = new Map<string, OperationModel[]>()
  const takes = new Map<string, OperationModel[]>()
  for (const api of city.apis) {
    const inside = brandsByModel(api)
    for (const operation of api.operations) {
      const answered = resultResponses(operation).flatMap(({ content }) =>
        content.flatMap(({ schema }) => schema ?? []),
      )
      const asked = operation.parameters.map(({ schema }) => schema)
      for (const brand of brandsOf(answered, inside)) add(gives, brand, operation)
      for (const brand of brandsOf(asked, inside)) add(takes, brand, operation)
    }
  }
  const sources = { gives, takes }
  byCity.set(city, sources)
  return sources
}

/** Every kind of id that an API's types and parameters speak of. */
export const brandsIn = (api: Pick<ApiModel, 'schemas' | 'operations'>): ReadonlySet<string> =>
  new Set(
    partsOf([
      ...Object.values(api.schemas),
      ...api.operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ]).brands,
  )

/** The branded type of a value, said of it or of what it refers to. */
export function brandOf(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema): string | undefined {
  return schema['x-brand'] ?? (schema.$ref === undefined ? undefined : resolveSchema(api, schema)['x-brand'])
}

/** Those of the same API first; before others those that do not themselves ask for such an id, and are named after it. */
export function sourcesFor(sources: IdSources, brand: string, apiId: string): readonly OperationModel[] {
  const asking = new Set(sources.takes.get(brand))
  const thing = brand.replace(/(?:Id|Code)$/, '').toLowerCase()
  const rank = (operation: OperationModel): number =>
    (operation.deprecation ? 8 : 0) +
    (operation.apiId === apiId ? 0 : 4) +
    (asking.has(operation) ? 2 : 0) +
    (operation.name.toLowerCase().includes(thing) ? 0 : 1)
  return (sources.gives.get(brand) ?? []).toSorted((left, right) => rank(left) - rank(right))
}

function add(lists: Map<string, OperationModel[]>, brand: string, operation: OperationModel): void {
  const list = lists.get(brand)
  if (list) list.push(operation)
  else lists.set(brand, [operation])
}

type Brands = ReadonlyMap<string, ReadonlySet<string>>

/** The brands that can be reached from each named schema. Recursive schemas make it a matter of going round until nothing is new. */
function brandsByModel(api: ApiModel): Brands {
  const own = Object.entries(api.schemas).map(([name, schema]) => ({ name, ...partsOf([schema]) }))
  const found = new Map(own.map(({ name, brands }) => [name, new Set(brands)]))
  for (let grown = true; grown;) {
    grown = false
    for (const { name, names } of own) {
      const brands = found.get(name)
      const before = brands?.size
      for (const target of names) for (const brand of found.get(target) ?? []) brands?.add(brand)
      if (brands?.size !== before) grown = true
    }
  }
  return found
}

function brandsOf(schemas: readonly JsonSchema[], inside: Brands): ReadonlySet<string> {
  const { brands, names } = partsOf(schemas)
  return new Set([...brands, ...names.flatMap((name) => [...(inside.get(name) ?? [])])])
}

/** The brands a schema names itself, and the schemas it refers to. */
function partsOf(schemas: readonly JsonSchema[]): {
  readonly brands: readonly string[]
  readonly names: readonly string[]
} {
  const brands: string[] = []
  const names: string[] = []
  for (const schema of schemas.flatMap(schemasIn)) {
    if (schema['x-brand'] !== undefined) brands.push(schema['x-brand'])
    brands.push(...Object.values(schema['x-derive'] ?? {}).flatMap(({ brand }) => (brand === undefined ? [] : [brand])))
    const name = schemaName(schema)
    if (name !== undefined) names.push(name)
  }
  return { brands, names }
}
