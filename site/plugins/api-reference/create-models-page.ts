import type { ApiModel } from '@openlondon/spec'
import { contractPath } from './addresses.ts'
import { createSchemaCards, type SchemaCard } from './create-schema-cards.ts'

export type ModelsPage = {
  readonly apiId: string
  readonly apiName: string
  readonly contract: string
  readonly models: readonly {
    readonly name: string
    readonly card: SchemaCard
    readonly inner: Readonly<Record<string, SchemaCard>>
  }[]
}

/** All named types of an API, each with the nameless objects inside it; other named types are only linked. */
export function createModelsPage(api: ApiModel): ModelsPage {
  const models = Object.keys(api.schemas)
    .sort((left, right) => left.localeCompare(right))
    .flatMap((name) => {
      const { cards } = createSchemaCards(api.schemas, { $ref: `#/components/schemas/${name}` }, name, 4)
      const card = cards[name]
      if (!card) return []
      const inner = Object.fromEntries(
        Object.entries(cards).filter(
          ([id, other]) => !other.named && (id.startsWith(`${name}.`) || id.startsWith(`${name}[`)),
        ),
      )
      return [{ name, card, inner }]
    })
  return { apiId: api.id, apiName: api.name, contract: contractPath(api.id), models }
}
