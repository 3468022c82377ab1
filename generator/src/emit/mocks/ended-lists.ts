import { recordOf, schemaName, type JsonSchema } from '@openlondon/contract/model'
import type { OpenApiDocument } from '@openlondon/contract'
import { recursiveNames } from '../../decide/recursive-names.ts'

/** The document with lists of lists ended: a mock of a schema that holds itself in a list would make lists for ever. */
export function withEndedLists(document: OpenApiDocument): OpenApiDocument {
  const components = recordOf(document['components'])
  const schemas = recordOf(components['schemas']) as Readonly<Record<string, JsonSchema>> // of a normalised document
  const names = recursiveNames(schemas)
  if (names.size === 0) return document
  const ended = Object.entries(schemas).map(([name, schema]) => [name, names.has(name) ? end(schema, names) : schema])
  return { ...document, components: { ...components, schemas: Object.fromEntries(ended) } }
}

function end(schema: JsonSchema, names: ReadonlySet<string>): JsonSchema {
  const { items, prefixItems = [], ...rest } = schema
  const inside = [...prefixItems, ...(items ? [items] : [])]
  if (inside.some((item) => leadsTo(item, names))) return { type: 'array', items: {}, maxItems: 0, examples: [[]] }
  const branches = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) =>
    rest[key] ? [[key, rest[key].map((branch) => end(branch, names))] as const] : [],
  )
  return branches.length > 0 ? { ...schema, ...Object.fromEntries(branches) } : schema
}

function leadsTo(schema: JsonSchema, names: ReadonlySet<string>): boolean {
  const { items, prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = schema
  const parts = [...(items ? [items] : []), ...prefixItems, ...allOf, ...anyOf, ...oneOf]
  return names.has(schemaName(schema) ?? '') || parts.some((part) => leadsTo(part, names))
}
