import type { ApiModel, City } from '@openlondon/contract'
import { isEngineText, resolveSchema } from '@openlondon/contract/shown'
import { contractPath, operationPath } from '@openlondon/contract/model'
import { createSchemaCards, notesOf, type SchemaCard } from './create-schema-cards.ts'
import { brandsIn, idSources, sourcesFor } from './id-sources.ts'
import { renderInline } from './render-markdown.ts'

/** A kind of id: what it looks like, where one comes from, and how many operations ask for one. */
export type IdEntry = {
  readonly name: string
  /** Where on the page it stands: a model may have the same name. */
  readonly anchor: string
  readonly description: string
  readonly notes: readonly string[]
  readonly from: readonly { readonly id: string; readonly href: string }[]
  /** Further operations that answer with one, beyond those in `from`. */
  readonly more: number
}

export type ModelsPage = {
  readonly apiId: string
  readonly apiName: string
  readonly contract: string
  readonly ids: readonly IdEntry[]
  readonly models: readonly {
    readonly name: string
    /** In the engine's words, and so in the page's language. */
    readonly isOurs?: true
    readonly card: SchemaCard
    readonly inner: Readonly<Record<string, SchemaCard>>
  }[]
}

const sourcesShown = 5

/** All named types of an API, each with the nameless objects inside it; other named types are only linked. */
export function createModelsPage(city: City, api: ApiModel): ModelsPage {
  const ids = linkedIds(city, api)
  const models = Object.keys(api.schemas)
    .filter((name) => isModel(api, name))
    .sort((left, right) => left.localeCompare(right))
    .flatMap((name) => {
      const root = { $ref: `#/components/schemas/${name}` }
      const { cards } = createSchemaCards(api.schemas, root, name, { depth: 4, ids, answer: true })
      const card = cards[name]
      if (!card) return []
      const inner = Object.fromEntries(
        Object.entries(cards).filter(
          ([id, other]) => !other.named && (id.startsWith(`${name}.`) || id.startsWith(`${name}[`)),
        ),
      )
      const isOurs = isEngineText(api.schemas[name]?.description ?? '')
      return [{ name, ...(isOurs ? { isOurs } : {}), card, inner }]
    })
  return {
    apiId: api.id,
    apiName: api.name,
    contract: contractPath(api.id),
    ids: [...ids]
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([name, anchor]) => createId(city, api, name, anchor)),
    models,
  }
}

/** The kinds of id of which some operation of the city answers with one, with their anchors: the others have nowhere to lead. */
export function linkedIds(city: City, api: ApiModel): ReadonlyMap<string, string> {
  const { gives } = idSources(city)
  const linked = [...brandsIn(api)].filter((brand) => gives.has(brand))
  return new Map(linked.map((brand) => [brand, isModel(api, brand) ? `${brand}-id` : brand]))
}

/** Whether the models page has a component by that name which is no id itself. */
function isModel(api: ApiModel, name: string): boolean {
  const schema = Object.hasOwn(api.schemas, name) ? api.schemas[name] : undefined
  return schema !== undefined && resolveSchema(api, schema)['x-brand'] === undefined
}

function createId(city: City, api: ApiModel, name: string, anchor: string): IdEntry {
  const schema =
    [api, ...city.apis]
      .flatMap(({ schemas }) => Object.values(schemas))
      .find((candidate) => candidate['x-brand'] === name) ?? {}
  const sources = sourcesFor(idSources(city), name, api.id)
  return {
    name,
    anchor,
    description: renderInline(schema.description ?? ''),
    notes: [[schema.type ?? 'string'].flat().join(' or '), ...notesOf(schema)],
    from: sources.slice(0, sourcesShown).map((operation) => ({ id: operation.id, href: operationPath(operation) })),
    more: Math.max(sources.length - sourcesShown, 0),
  }
}
