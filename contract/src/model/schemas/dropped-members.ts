import type { ApiModel, JsonSchema, OperationModel } from '../model.ts'
import { resolveSchema, schemaName } from './resolve-schema.ts'
import { branchesOf } from './schema-parts.ts'

const found = new WeakMap<OperationModel, readonly string[]>()

/** Names of the members that name private people in answers of an operation: the gateway takes them out, whatever their depth. */
export function droppedMembers(api: Pick<ApiModel, 'schemas'>, operation: OperationModel): readonly string[] {
  const known = found.get(operation)
  if (known) return known
  const names = new Set<string>()
  const seen = new Set<string>()
  for (const { content } of operation.responses)
    for (const { schema } of content) if (schema) collect(api, schema, names, seen)
  const dropped = [...names].toSorted()
  found.set(operation, dropped)
  return dropped
}

function collect(api: Pick<ApiModel, 'schemas'>, schema: JsonSchema, names: Set<string>, seen: Set<string>): void {
  const waiting = [schema]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const name = schemaName(one)
    if (name !== undefined && seen.has(name)) continue
    if (name !== undefined) seen.add(name)
    const flat = resolveSchema(api, one)
    for (const member of flat['x-dropped'] ?? []) names.add(member)
    waiting.push(...partsOf(flat))
  }
}

const partsOf = (schema: JsonSchema): readonly JsonSchema[] => [
  ...Object.values(schema.properties ?? {}),
  ...Object.values(schema.patternProperties ?? {}),
  ...(schema.prefixItems ?? []),
  ...branchesOf(schema),
  ...(schema.items ? [schema.items] : []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
]
