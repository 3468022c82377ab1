import type { ApiModel, OperationModel, ParameterModel } from '../../model/model.ts'
import { resolveSchema } from '../../model/resolve-schema.ts'

/** Parameter values by name; or the required parameters for which the contract shows none. */
export type ExampleRequest =
  | { readonly kind: 'values'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'incomplete'; readonly without: readonly string[] }

/**
 * The request that the contract itself shows: that of its first example of a success, filled up with the examples of
 * parameters that must be given. It is the one on the operation's page.
 */
export function exampleRequest(api: ApiModel, operation: OperationModel): ExampleRequest {
  const required = operation.parameters.filter((parameter) => parameter.required)
  const stated = required.map(({ name, ...parameter }) => [name, valueOf(api, parameter)] as const)
  const names = new Set(operation.parameters.map(({ name }) => name))
  const shown = Object.entries(shownRequest(operation)).filter(([name]) => names.has(name))
  const values = Object.fromEntries([...stated, ...shown].filter(([, value]) => value !== undefined))
  const without = required.map(({ name }) => name).filter((name) => !Object.hasOwn(values, name))
  return without.length > 0 ? { kind: 'incomplete', without } : { kind: 'values', values }
}

function shownRequest({ responses }: OperationModel): Readonly<Record<string, unknown>> {
  const examples = responses
    .filter(({ status, resultKind }) => status.startsWith('2') || resultKind !== undefined)
    .flatMap(({ content }) => content.flatMap((media) => media.examples))
  return examples.find(({ request }) => request !== undefined)?.request ?? {}
}

/** A value that must always be the same wins over any example. */
function valueOf(api: ApiModel, { schema, example }: Omit<ParameterModel, 'name'>): unknown {
  const resolved = resolveSchema(api, schema)
  return resolved.const ?? example ?? resolved.examples?.[0] ?? resolved.default
}
