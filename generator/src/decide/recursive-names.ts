import { schemaName, type JsonSchema } from '@openlondon/contract/model'

/** Names of schemas that lead back to themselves without the member of an object between. */
export function recursiveNames(schemas: Readonly<Record<string, JsonSchema>>): ReadonlySet<string> {
  const next = new Map(Object.entries(schemas).map(([name, schema]) => [name, namesAtOnce(schema)]))
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>()
    const open = [...(next.get(start) ?? [])]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (name === start) return true
      if (seen.has(name)) continue
      seen.add(name)
      open.push(...(next.get(name) ?? []))
    }
    return false
  }
  return new Set([...next.keys()].filter(leadsBack))
}

/** The schemas referred to by a type that is no object, its items and branches. */
function namesAtOnce(schema: JsonSchema): readonly string[] {
  const { items, prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = schema
  const parts = [...(items ? [items] : []), ...prefixItems, ...allOf, ...anyOf, ...oneOf]
  const name = schemaName(schema)
  return [...(name === undefined ? [] : [name]), ...parts.flatMap(namesAtOnce)]
}
